"""Merging across articles: ECB+ with its event mentions given, each topic by itself, against one cluster a head lemma."""
import json
import subprocess

from . import coreference, ecbplus
from .run import Failure
from .table import at_least, plain

PROGRAM = "annals_link_mentions"
CORPUS = "ecbplus_coref_dev"
AHEAD = 0.03  # of the baseline


def link(articles, program):
    """What each mention is merged into: {(id, number of the mention): event}; and its head lemma, topic by topic."""
    if not program.is_file():
        raise Failure(f"{program} is not built; run cmake --build --preset release --target {PROGRAM}")
    lines = "".join(json.dumps(article) + "\n" for article in articles)
    out = subprocess.run([program], input=lines, capture_output=True, text=True, encoding="utf-8", check=True).stdout
    rows = [line.split("\t") for line in out.splitlines()]
    return ({(id, int(number)): event for id, number, event, _ in rows},
            {(id, int(number)): (event.split(":")[0], lemma) for id, number, event, lemma in rows})


def measure(data, binary):
    articles, gold = ecbplus.read(data, CORPUS)
    merged, by_lemma = link(articles, binary.parent / PROGRAM)
    found, baseline = coreference.score(gold, merged), coreference.score(gold, by_lemma)
    parts = ", ".join(f"{name} {found[name]:.3f}" for name in coreference.MEASURES)
    target = round(baseline["CoNLL"] + AHEAD, 3)
    return [at_least(f"{CORPUS}, gold mentions: CoNLL F1 ({parts})", found["CoNLL"], target, "{:.3f}", peer=f"head lemma {baseline['CoNLL']:.3f}"),
            plain(f"{CORPUS}: B³ precision", coreference.b_cubed(gold, merged)[0]),
            plain(f"{CORPUS}: B³ recall", coreference.b_cubed(gold, merged)[1])]
