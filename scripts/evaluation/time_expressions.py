"""Time expressions: the five articles and three corpora of news and history."""
import json
import pathlib
import re
import tempfile

from .acceptance import write_manifest
from .npm import node
from .run import python, run
from .table import Figure

EDTF = ["edtf@4"]
PEERS = {
    "timebank": ((88, 94.5, 82), "HeidelTime 85.2 / 92.0 / 78.8"),
    "aquaint": ((86, 94, 77), "HeidelTime 81.1 / 92.7 / 72.3"),
    "wikiwars_dev": ((88, 94, 86), "HeidelTime, narrative mode, 85.6 / 92.6 / 83.5"),
}


def as_articles(gold, path):
    """The corpus as JSONL articles: text and publication date, nothing of the gold."""
    with gold.open(encoding="utf-8") as lines, path.open("w", encoding="utf-8") as out:
        for line in lines:
            record = json.loads(line)
            out.write(json.dumps({"id": record["id"], "published": record["dct"], "text": record["text"]}, ensure_ascii=False) + "\n")


def scores_of(data, binary, folder, name, keys):
    gold, articles, tagged = data / f"data/temporal/{name}.jsonl", folder / "articles.jsonl", folder / "tagged.jsonl"
    as_articles(gold, articles)
    tagged.write_text(run([binary, "tag", articles, "--format", "jsonl"]), encoding="utf-8")
    scores = json.loads(python(data / "data/temporal/score.py", gold, tagged, "--json"))
    return tuple(100 * scores[key] for key in keys)


def corpus(data, binary, folder, name):
    values = scores_of(data, binary, folder, name, ("strict_F1", "relaxed_F1", "value_F1"))
    targets, peer = PEERS[name]
    return Figure(f"{name}: strict / relaxed / value F1", " / ".join(f"{value:.1f}" for value in values),
                  "≥ " + " / ".join(f"{target:g}" for target in targets), all(v >= t for v, t in zip(values, targets)), peer)


def phrases(data, binary, folder):
    """Phrases as people type them to an assistant: the spans count, the values have conventions of their own."""
    strict, relaxed = scores_of(data, binary, folder, "recognizers_dev", ("strict_F1", "relaxed_F1"))
    return Figure("recognizers_dev: strict / relaxed F1", f"{strict:.1f} / {relaxed:.1f}", "≥ 90 relaxed", relaxed >= 90)


def five_articles(data, binary, folder):
    gold_file = data / "acceptance/counteroffensive_gold.json"
    manifest, tagged = folder / "manifest.csv", folder / "tagged.jsonl"
    write_manifest(json.loads(gold_file.read_text(encoding="utf-8")), manifest)
    tagged.write_text(run([binary, "tag", data / "seeds", "--manifest", manifest, "--format", "jsonl"]), encoding="utf-8")
    found, of, right = map(int, re.search(r"found (\d+)/(\d+), values right (\d+)", python(data / "acceptance/score_timex.py", gold_file, tagged)).groups())
    return Figure(f"five articles: time expressions found / values right, of {of}", f"{found} / {right}", f"≥ {of} / 41", found >= of and right >= 41)


def edtf_strings(tagged):
    expressions = [timex for line in tagged.splitlines() for timex in json.loads(line)["timexes"]]
    return {timex["edtf"] for timex in expressions if timex.get("edtf")}


def edtf(data, binary, folder):
    """Does the reference implementation read every EDTF string that is written of all texts?"""
    name = "EDTF strings of all texts that the npm package edtf reads"
    strings = set()
    for corpus_name in PEERS:
        articles = folder / "articles.jsonl"
        as_articles(data / f"data/temporal/{corpus_name}.jsonl", articles)
        strings |= edtf_strings(run([binary, "tag", articles]))
    strings |= edtf_strings(run([binary, "tag", data / "seeds"]))
    checked = node("edtf_check.mjs", EDTF, input="\n".join(sorted(strings)))
    if checked is None:
        return Figure(name, "not measured", peer="needs node and npm")
    result = json.loads(checked)
    read = result["all"] - len(result["refused"])
    return Figure(name, f"{read} of {result['all']}", "all", not result["refused"], "refused: " + ", ".join(result["refused"][:3]) if result["refused"] else "")


def measure(data, binary):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        news = [corpus(data, binary, folder, corpus_name) for corpus_name in PEERS]
        return [five_articles(data, binary, folder), *news, phrases(data, binary, folder), edtf(data, binary, folder)]
