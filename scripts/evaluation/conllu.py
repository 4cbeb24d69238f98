"""CoNLL-U tables, and words of two of them aligned by the characters they cover, as in the CoNLL 2018 shared task."""
from dataclasses import dataclass, field

from .run import Failure

ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC = range(10)


@dataclass
class Word:
    columns: list
    space_after: bool = True
    begin: int = 0  # in characters of the whole table, spaces left out
    end: int = 0
    parent: "Word | None" = None


@dataclass
class Sentence:
    words: list = field(default_factory=list)
    opens_paragraph: bool = False


def read(text):
    """The sentences of a table, with the places of their words."""
    sentences, opens, offset = [], False, 0
    for block in text.split("\n\n"):
        lines = [line for line in block.split("\n") if line]
        opens = opens or any(line.startswith(("# newpar", "# newdoc")) and not line.startswith("# newpar_") for line in lines)
        words = words_of([line.split("\t") for line in lines if not line.startswith("#")])
        if not words:
            continue
        for word in words:
            word.begin, offset = offset, offset + len("".join(word.columns[FORM].split()))
            word.end = offset
            head = word.columns[HEAD]
            word.parent = words[int(head) - 1] if head.isdigit() and head != "0" else None
        sentences.append(Sentence(words, opens))
        opens = False
    return sentences


def words_of(rows):
    """Multiword tokens give the space behind their last word, empty nodes nothing."""
    words, inside, space_behind = [], 0, True
    for row in rows:
        space = "SpaceAfter=No" not in row[MISC].split("|")
        if "-" in row[ID]:
            inside, space_behind = int(row[ID].split("-")[1]), space
        elif "." not in row[ID]:
            number = int(row[ID])
            words.append(Word(row, space_behind if number == inside else space and number > inside))
    return words


def raw_text(sentences):
    """What was written: a space between words where the table has one, a blank line between paragraphs."""
    text = ""
    for sentence in sentences:
        if sentence.opens_paragraph and text:
            text = text.rstrip() + "\n\n"
        for word in sentence.words:
            text += word.columns[FORM] + (" " if word.space_after else "")
    return text.rstrip() + "\n"


def all_words(sentences):
    return [word for sentence in sentences for word in sentence.words]


def require_same_characters(gold, system):
    ours, theirs = ("".join("".join(word.columns[FORM].split()) for word in all_words(table)) for table in (system, gold))
    if ours == theirs:
        return
    at = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), min(len(ours), len(theirs)))
    raise Failure(f"the words cover other characters than the gold words: {ours[at:at + 30]!r} instead of {theirs[at:at + 30]!r}")


def f1(right, gold, system):
    return 200 * right / max(1, gold + system)


class Alignment:
    """Pairs of a gold word and a system word that cover the same characters."""

    def __init__(self, gold, system):
        require_same_characters(gold, system)
        self.gold, self.system = gold, system
        by_span = {(word.begin, word.end): word for word in all_words(gold)}
        found = [(by_span.get((word.begin, word.end)), word) for word in all_words(system)]
        self.pairs = [(ours, theirs) for ours, theirs in found if ours]

    def words(self, agree=lambda gold, system: True):
        """F1 of the words that are cut alike and agree."""
        right = sum(agree(gold, system) for gold, system in self.pairs)
        return f1(right, len(all_words(self.gold)), len(all_words(self.system)))

    def sentences(self):
        gold, system = ({(s.words[0].begin, s.words[-1].end) for s in table} for table in (self.gold, self.system))
        return f1(len(gold & system), len(gold), len(system))


def span(word):
    return (word.begin, word.end) if word else None


def same(column):
    return lambda gold, system: gold.columns[column] == system.columns[column]


def same_lemma(gold, system):
    return gold.columns[LEMMA] in ("_", system.columns[LEMMA])


def same_head(gold, system):
    return system.columns[HEAD] != "_" and span(gold.parent) == span(system.parent)


def same_head_and_relation(gold, system):
    return same_head(gold, system) and same(DEPREL)(gold, system)


def same_head_and_main_relation(gold, system):
    """Without subtypes: "nsubj:pass" counts as "nsubj"."""
    return same_head(gold, system) and gold.columns[DEPREL].split(":")[0] == system.columns[DEPREL].split(":")[0]
