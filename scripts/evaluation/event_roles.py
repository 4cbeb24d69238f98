"""Who does what to whom: PLOVER's main event of a sentence, and the arguments of WikiEvents."""
import json
import pathlib
import re
import tempfile

from .records import extract, words, write
from .run import python
from .table import at_least, plain

TYPES = pathlib.Path(__file__).resolve().parents[2] / "src/resources/en/events/types.json"
SCORER = "data/events/score_events.py"
PRONOUNS = {"he", "she", "it", "they", "who", "which", "that", "him", "her", "them", "his", "its", "their"}
DOERS, UNDERGOERS = {"agent", "speaker"}, {"patient", "recipient", "addressee", "beneficiary"}

STATEMENTS = {"SAY.STATEMENT", "SAY.CONFIRM"}
# PLOVER has codes for deeds and for what is said of deeds to come: whoever intends to aid AGREEs, whoever intends to attack
# THREATENs, whoever wants it of others REQUESTs. With us that is an event's factuality.
FRIENDLY = {"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"}
HOSTILE = {"SANCTION", "COERCE", "ASSAULT", "PROTEST"}


def plover_code(event, codes):
    code = codes.get(event["type"])
    if event["type"].startswith("SAY.") or code not in FRIENDLY | HOSTILE:
        return code
    if event["factuality"] == "requested":
        return "REQUEST"
    if event["factuality"] == "future" and not any(re.match("planning: (attempt|tr[iy])", reason) for reason in event["reasons"]):
        return "THREATEN" if code in HOSTILE else "AGREE" if event["polarity"] == "positive" else "REJECT"
    return code


def within(event, others):
    """Whether an event is told by a word that only names who takes part in another one: "the ousted president"."""
    trigger, parts = event["trigger"], event["participants"]
    beheld = {part["begin"] for part in parts if part["role"] in UNDERGOERS and part["begin"] == trigger["end"] + 1}
    if any(part["role"] in DOERS for part in parts):
        beheld = set()
    return any(part["begin"] in beheld or (part["begin"] <= trigger["begin"] and trigger["end"] < part["end"])
               for other in others if other is not event for part in other["participants"])


def main_event(record, codes):
    """The first event that a timeline tells and that PLOVER has a code for; a mere statement only where there is none."""
    told = [event for event in record["events"] if event["told"] and codes.get(event["type"])]
    told = [event for event in told if not within(event, told)] or told
    return next((event for event in told if event["type"] not in STATEMENTS), told[0] if told else None)


def named(record, part):
    """The words; for a pronoun, whom it stands for."""
    said = words(record, part)
    return record["actors"][part["actor"]]["name"] if said.lower() in PRONOUNS and "actor" in part else said


def filled(record, event, roles):
    return [part for part in event["participants"] if part["role"] in roles]


def undergoers(record, event):
    """To whom it is done: an actor of the event, of one that follows in the sentence ("agreed to lift the ban on"), or its place."""
    own = filled(record, event, UNDERGOERS)
    if any("actor" in part for part in own):
        return [named(record, part) for part in own if "actor" in part]
    doers = {part.get("actor") for part in filled(record, event, DOERS)}
    for later in record["events"]:
        if later["sentence"] == event["sentence"] and later["trigger"]["begin"] > event["trigger"]["begin"] and later["type"] not in STATEMENTS:
            parts = [part for part in filled(record, later, UNDERGOERS) if "actor" in part and part["actor"] not in doers]
            if parts:
                return [named(record, part) for part in parts]
    return [words(record, part) for part in own] or [record["places"][place]["name"] for place in event["places"]]


def as_plover(record, codes):
    event = main_event(record, codes)
    if event is None:
        return []
    source = [named(record, part) for part in filled(record, event, DOERS)]
    return [{"type": plover_code(event, codes), "source": source, "target": undergoers(record, event)}]


def plover(data, binary, folder):
    codes = {entry["type"]: entry["plover"] for entry in json.loads(TYPES.read_text(encoding="utf-8"))}
    gold, system = data / "data/events/plover_dev.jsonl", folder / "plover.jsonl"
    write(system, ({"id": id, "events": as_plover(record, codes)} for id, record in extract(gold, binary, folder).items()))
    report = python(data / SCORER, "plover", gold, system)
    accuracy = float(re.search(r"event type accuracy ([\d.]+)", report).group(1))
    source, target = (float(re.search(rf"{role} \(token overlap\).* F1 ([\d.]+)", report).group(1)) for role in ("source", "target"))
    return [at_least("plover_dev: type of the main event", accuracy, 0.50), at_least("plover_dev: source F1", source, 0.60),
            at_least("plover_dev: target F1", target, 0.45)]


def arguments(data, binary, folder):
    gold, system = data / "data/events/wikievents_dev.jsonl", folder / "arguments.jsonl"

    def event(record, one):
        parts = [{"role": part["role"], "start": part["begin"], "end": part["end"]} for part in one["participants"]]
        return {"start": one["trigger"]["begin"], "end": one["trigger"]["end"], "args": parts}

    write(system, ({"id": id, "events": [event(record, one) for one in record["events"]]} for id, record in extract(gold, binary, folder).items()))
    report = python(data / SCORER, "args", gold, system)
    precision, recall, f1 = re.search(r"argument identification\s+P ([\d.]+) R ([\d.]+) F1 ([\d.]+)", report).groups()
    return [plain(f"wikievents_dev: arguments found, roles aside, F1 (P {precision}, R {recall})", float(f1))]


def measure(data, binary):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        return plover(data, binary, folder) + arguments(data, binary, folder)
