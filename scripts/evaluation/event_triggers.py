"""Event triggers: which words are found to tell of an event. No type is compared."""
import pathlib
import re
import tempfile

from .records import extract, write
from .run import python
from .table import at_least

# corpus: target, peer
CORPORA = {
    "timebank_events": (0.80, "best at TempEval-3 about .81"),
    "aquaint_events": (0.85, "perceptron trained on TimeBank .78"),
    "ecbplus_dev": (0.76, "verbs and WordNet nouns .71"),
}
FOUND = r"trigger relaxed\s+P ([\d.]+) R ([\d.]+) F1 ([\d.]+)"


def triggers_of(record):
    return [{"start": event["trigger"]["begin"], "end": event["trigger"]["end"]} for event in record["events"]]


def score(data, binary, folder, name):
    gold, system = data / f"data/events/{name}.jsonl", folder / "system.jsonl"
    write(system, ({"id": id, "events": triggers_of(record)} for id, record in extract(gold, binary, folder).items()))
    return re.search(FOUND, python(data / "data/events/score_events.py", "triggers", gold, system)).groups()


def measure(data, binary):
    figures = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for corpus, (target, peer) in CORPORA.items():
            precision, recall, f1 = score(data, binary, folder, corpus)
            figures.append(at_least(f"{corpus}: triggers, relaxed F1 (P {precision}, R {recall})", float(f1), target, peer=peer))
        _, recall, _ = score(data, binary, folder, "wikievents_dev")
        figures.append(at_least("wikievents_dev: triggers found", float(recall), 0.80))
    return figures
