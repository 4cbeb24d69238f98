"""Event triggers: which words are found to tell of an event, on three corpora. No type is compared."""
import json
import pathlib
import re
import tempfile

from .run import python, run
from .table import plain

PEERS = {
    "timebank_events": "best at TempEval-3 about .81",
    "aquaint_events": "",
    "ecbplus_dev": "verbs and WordNet nouns .71",
}


def as_articles(gold, path):
    with gold.open(encoding="utf-8") as lines, path.open("w", encoding="utf-8") as out:
        for line in lines:
            record = json.loads(line)
            out.write(json.dumps({"id": record["id"], "text": record["text"]}, ensure_ascii=False) + "\n")


def found_triggers(timeline, path):
    by_article = {article["id"]: [] for article in timeline["articles"]}
    for event in timeline["events"]:
        for mention in event["mentions"]:
            trigger = mention["trigger"]
            by_article[mention["article"]].append({"start": trigger["begin"], "end": trigger["end"]})
    with path.open("w", encoding="utf-8") as out:
        for article, events in by_article.items():
            out.write(json.dumps({"id": article, "events": events}) + "\n")


def corpus(data, binary, folder, name):
    gold, articles, system = data / f"data/events/{name}.jsonl", folder / "articles.jsonl", folder / "system.jsonl"
    timeline = folder / "timeline.json"
    as_articles(gold, articles)
    run([binary, "timeline", articles, "--format", "json", "-o", timeline])
    found_triggers(json.loads(timeline.read_text(encoding="utf-8")), system)
    report = python(data / "data/events/score_events.py", "triggers", gold, system)
    precision, recall, f1 = re.search(r"trigger relaxed\s+P ([\d.]+) R ([\d.]+) F1 ([\d.]+)", report).groups()
    return plain(f"{name}: triggers, relaxed F1 (P {precision}, R {recall})", float(f1), peer=PEERS[name])


def measure(data, binary):
    with tempfile.TemporaryDirectory() as name:
        return [corpus(data, binary, pathlib.Path(name), corpus_name) for corpus_name in PEERS]
