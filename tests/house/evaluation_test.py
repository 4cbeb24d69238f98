"""The scorers of scripts/evaluate count what they should. Uses small tables of its own."""

import pathlib
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "scripts"))
from evaluation import conllu, coreference, ecbplus, names  # noqa: E402
from evaluation.run import Failure  # noqa: E402


def table(*sentences):
    """Words as "form/UPOS/head/relation", a + before a word that follows without a space."""
    blocks = []
    for sentence in sentences:
        words = sentence.split()
        rows = []
        for number, word in enumerate(words, 1):
            form, upos, head, relation = (word.lstrip("+").split("/") + ["_"] * 3)[:4]
            glued = number < len(words) and words[number].startswith("+")
            rows.append("\t".join([str(number), form, "_", upos, "_", "_", head, relation, "_", "SpaceAfter=No" if glued else "_"]))
        blocks.append("\n".join(rows))
    return "\n\n".join(blocks) + "\n\n"


class WordsTest(unittest.TestCase):
    def align(self, gold, system):
        return conllu.Alignment(conllu.read(gold), conllu.read(system))

    def test_equal_tables_agree_in_all(self):
        gold = table("It/PRON/2/nsubj rained/VERB/0/root +./PUNCT/2/punct")
        aligned = self.align(gold, gold)
        for value in (aligned.words(), aligned.sentences(), aligned.words(conllu.same_head_and_relation)):
            self.assertEqual(value, 100)

    def test_a_word_cut_otherwise_counts_against_both_sides(self):
        aligned = self.align(table("can +not go"), table("cannot go"))
        self.assertEqual(aligned.words(), 200 * 1 / (3 + 2))
        self.assertEqual(aligned.sentences(), 100)

    def test_a_border_between_sentences_is_found_or_not(self):
        self.assertEqual(self.align(table("One", "Two"), table("One Two")).sentences(), 0)

    def test_heads_are_compared_as_words(self):
        gold, system = table("a/X/0/root", "b/X/2/obj c/X/0/root"), table("a/X/2/dep b/X/3/obj:x c/X/0/root")
        aligned = self.align(gold, system)
        self.assertEqual(aligned.words(conllu.same_head), 200 * 2 / 6)
        self.assertEqual(aligned.words(conllu.same_head_and_relation), 200 * 1 / 6)
        self.assertEqual(aligned.words(conllu.same_head_and_main_relation), 200 * 2 / 6)

    def test_words_that_were_not_parsed_have_no_right_head(self):
        self.assertEqual(self.align(table("a/X/0/root"), table("a/X/_/_")).words(conllu.same_head), 0)

    def test_lost_characters_are_no_score(self):
        with self.assertRaises(Failure):
            self.align(table("One two"), table("One"))

    def test_raw_text_has_the_spaces_and_paragraphs_of_the_table(self):
        given = "# newpar\n1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n" + table("do +n't +!", "Go") + "# newpar\n" + table("End")
        self.assertEqual(conllu.raw_text(conllu.read(given)), "don't! Go\n\nEnd\n")


class NamesTest(unittest.TestCase):
    def test_spans_begin_and_end_with_their_labels(self):
        found = names.spans(["B-PER", "I-PER", "B-PER", "O", "I-LOC", "I-ORG", "B-MISC"])
        self.assertEqual(found, {(0, 2, "PER"), (2, 3, "PER"), (4, 5, "LOC"), (5, 6, "ORG")})

    def test_documents_become_articles_and_labels_are_scored(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "gold.bio")
            path.write_text("-DOCSTART-\tO\n\nAnn\tB-PER\nleft\tO\n\nHarwick\tB-LOC\n\n-DOCSTART-\tO\n\nRain\tO\n", encoding="utf-8")
            gold = names.read_bio(path)
        given = names.as_table(gold)
        self.assertEqual(given.count("# newdoc"), 2)
        system = given.replace("1\tAnn" + "\t_" * 8, "1\tAnn" + "\t_" * 7 + "\tNER=B-PER")
        self.assertEqual(names.score(gold, system), (100, 50, 200 / 3))


class CoreferenceTest(unittest.TestCase):
    """Seven mentions: a chain of three, one of two, two told once."""
    GOLD = {"a": 1, "b": 1, "c": 1, "d": 2, "e": 2, "f": 3, "g": 4}

    def test_the_gold_itself_scores_one_by_every_measure(self):
        self.assertEqual(coreference.score(self.GOLD, self.GOLD), {"MUC": 1, "B³": 1, "CEAFe": 1, "CoNLL": 1})

    def test_mentions_left_apart_are_precise_and_muc_finds_no_link(self):
        apart = {mention: mention for mention in self.GOLD}
        self.assertEqual(coreference.muc(self.GOLD, apart), (0, 0))
        precision, recall = coreference.b_cubed(self.GOLD, apart)
        self.assertEqual(precision, 1)
        self.assertAlmostEqual(recall, (3 * 1 / 3 + 2 * 1 / 2 + 2) / 7)

    def test_one_cluster_of_all_finds_every_link(self):
        precision, recall = coreference.muc(self.GOLD, dict.fromkeys(self.GOLD, 0))
        self.assertEqual((precision, recall), (3 / 6, 1))
        self.assertAlmostEqual(coreference.b_cubed(self.GOLD, dict.fromkeys(self.GOLD, 0))[0], (3 * 3 + 2 * 2 + 2) / 49)

    def test_ceaf_pairs_each_cluster_with_one_other(self):
        split = self.GOLD | {"c": 5}  # {a, b} against {a, b, c}: 2·2/5; {c} is left over
        self.assertAlmostEqual(coreference.ceaf_e(self.GOLD, split)[1], (2 * 2 / 5 + 3) / 4)
        self.assertAlmostEqual(coreference.ceaf_e(self.GOLD, split)[0], (2 * 2 / 5 + 3) / 5)

    def test_the_best_pairing_may_leave_the_best_pair_apart(self):
        self.assertAlmostEqual(coreference.best_pairing({(0, 0): 0.9, (0, 1): 0.8, (1, 0): 0.7}), 1.5)

    def test_words_are_found_where_the_sentence_stands(self):
        text = "Rain fell. The mayor said: \"Rain again.\""
        self.assertEqual(ecbplus.place_words(text, 11, len(text), ["The", "``", "Rain"]), [(11, 14), None, (28, 32)])


if __name__ == "__main__":
    unittest.main()
