"""Words, sentences, tags, lemmas, dependencies and names, all through `annals analyse`."""
import pathlib
import tempfile

from . import conllu, names
from .conllu import UPOS, XPOS, Alignment, raw_text, read, same, same_lemma
from .run import run
from .table import Figure, at_least, plain

ONE_DECIMAL = "{:.1f}"


def several(name, values, targets, peer="", form=ONE_DECIMAL):
    """One row for figures that belong together."""
    shown = " / ".join(form.format(value) for value in values)
    return Figure(name, shown, "≥ " + " / ".join(form.format(target) for target in targets),
                  all(value >= target for value, target in zip(values, targets)), peer)


def percent(name, value, peer=""):
    return plain(name, value, ONE_DECIMAL, peer)


class Treebank:
    """One gold table against what the program makes of its words, and of its text."""

    def __init__(self, binary, path, folder):
        gold = read(path.read_text(encoding="utf-8"))
        raw = folder / (path.stem + ".txt")
        raw.write_text(raw_text(gold), encoding="utf-8")
        self.on_gold_words = Alignment(gold, read(run([binary, "analyse", path, "--input", "conllu"])))
        self.on_text = Alignment(gold, read(run([binary, "analyse", raw])))

    def parse(self):
        return [self.on_gold_words.words(agree) for agree in (conllu.same_head, conllu.same_head_and_relation)]


def segmentation(ewt, gum):
    return [
        several("EWT dev, raw text: words / sentences F1", (ewt.on_text.words(), ewt.on_text.sentences()), (98.8, 80)),
        at_least("GUM dev, raw text: sentences F1", gum.on_text.sentences(), 88, ONE_DECIMAL),
        percent("GUM dev, raw text: words F1", gum.on_text.words()),
    ]


def tags(ewt, gum):
    both = [bank.on_gold_words for bank in (ewt, gum)]
    xpos = " / ".join(ONE_DECIMAL.format(bank.words(same(XPOS))) for bank in both)
    return [
        several("EWT / GUM dev, gold words: UPOS", [bank.words(same(UPOS)) for bank in both], (95.9, 96.6), "UDPipe 1: 94.4 / 94.1"),
        Figure("EWT / GUM dev, gold words: XPOS", xpos),
        at_least("EWT dev, gold words: lemmas", ewt.on_gold_words.words(same_lemma), 97.5, ONE_DECIMAL, "UDPipe 1: 96.4"),
        percent("GUM dev, gold words: lemmas", gum.on_gold_words.words(same_lemma)),
    ]


def dependencies(ewt, gum):
    return [
        several("EWT dev, gold words: UAS / LAS with subtypes", ewt.parse(), (86.5, 83.0), "UDPipe 1: 84.4 / 81.1"),
        percent("EWT dev, gold words: LAS without subtypes", ewt.on_gold_words.words(conllu.same_head_and_main_relation)),
        Figure("GUM dev, gold words: UAS / LAS with subtypes", " / ".join(map(ONE_DECIMAL.format, gum.parse()))),
        at_least("EWT dev, raw text: LAS with subtypes, F1", ewt.on_text.words(conllu.same_head_and_relation), 79.5, ONE_DECIMAL,
                 "UDPipe 1: 77.0"),
        percent("EWT dev, raw text: LAS without subtypes, F1", ewt.on_text.words(conllu.same_head_and_main_relation)),
    ]


def news_names(data, binary, folder):
    gold, table = names.read_bio(data / "data/language/ner_news_dev.bio"), folder / "names.conllu"
    table.write_text(names.as_table(gold), encoding="utf-8")
    found = run([binary, "analyse", table, "--input", "conllu", "--layers", "names"])
    precision, recall, value = names.score(gold, found)
    return at_least(f"news, given words: names F1 (P {precision:.1f}, R {recall:.1f})", value, 76, ONE_DECIMAL,
                    "a prototype on free data: 67.7")


def measure(data, binary):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        ewt, gum = (Treebank(binary, data / f"data/language/en_{bank}-ud-dev.conllu", folder) for bank in ("ewt", "gum"))
        return segmentation(ewt, gum) + tags(ewt, gum) + dependencies(ewt, gum) + [news_names(data, binary, folder)]
