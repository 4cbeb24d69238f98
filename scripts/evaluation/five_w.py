"""Who did what, where and when: the answers for one article, from its record."""
import pathlib
import re
import tempfile

from .records import extract, words, write
from .run import python
from .table import at_least

TARGETS = {"who": (0.60, "first name .53"), "what": (0.35, "first words .13"), "where": (0.50, "first place .31"),
           "when": (0.70, "publication date .53")}
DOERS = ("agent", "speaker", "patient", "addressee")
LONGEST = 12  # words of an answer
SMALL = set("the a an of in on at to for and his her its their by with from as is was after over that it".split())


def stems(text):
    return {word[:5] for word in re.findall(r"\w+", text.lower()) if word not in SMALL}


def shortened(text):
    return " ".join(text.split()[:LONGEST])


class Answers:
    """What an article is about: events early in the body whose words its title has too come first."""

    def __init__(self, record):
        self.record, self.title = record, stems(record["article"]["title"])
        body = [event for event in record["events"] if not event["in_title"]] or record["events"]
        self.events = sorted(body, key=lambda event: -self.weight(event))[:8]

    def weight(self, event):
        clause, trigger = stems(words(self.record, event)), stems(words(self.record, event["trigger"]))
        titled = 2 * len(clause & self.title) / max(1, len(self.title)) + len(trigger & self.title)
        deed = 0.5 * event["told"] - 0.3 * event["type"].startswith("SAY.") + 0.3 * bool(event["participants"])
        return titled + deed - event["trigger"]["begin"] / 1500

    def who(self):
        found = []
        for rank, event in enumerate(self.events):
            for part in event["participants"]:
                said = words(self.record, part)
                titled = 2 * len(stems(said) & self.title) / (0.5 + len(stems(said)))
                doer = 0.7 * (part["role"] in DOERS[:2]) + 0.5 * ("actor" in part)
                found.append((titled + doer - rank / 4 - part["begin"] / 3000, shortened(said)))
        return [said for _, said in sorted(found, key=lambda one: -one[0])]

    def what(self):
        ends = [{"begin": event["trigger"]["begin"], "end": max(event["end"], event["trigger"]["end"])} for event in self.events]
        return [shortened(words(self.record, span)) for span in ends]

    def where(self):
        found = []
        for rank, event in enumerate(self.events):
            for number in event["places"]:
                place = self.record["places"][number]
                name = (place["aliases"] or [place["name"]])[0]
                near = {"city": 0.6, "village": 0.6, "region": 0.3}.get(place["kind"], 0)
                found.append((bool(stems(name) & self.title) + near - rank / 5, name))
        return [name for _, name in sorted(found, key=lambda one: -one[0])]

    def when(self):
        days = [time["value"][:10] for time in self.record["times"] if re.match(r"\d{4}-\d\d-\d\d", time["value"])]
        published = self.record["article"]["published"].get("value")
        return days[:1] + ([published] if published else [])


def answers(id, record):
    asked = Answers(record)
    return {"id": id, **{name: list(dict.fromkeys(getattr(asked, name)()))[:3] for name in TARGETS}}


def measure(data, binary):
    gold = data / "data/events/giveme5w_dev.jsonl"
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        system = folder / "answers.jsonl"
        write(system, (answers(id, record) for id, record in extract(gold, binary, folder).items()))
        report = python(data / "data/events/score_events.py", "5w", gold, system)
    found = dict(re.findall(r"^(\w+)\s+top-1 ([\d.]+)", report, re.MULTILINE))
    return [at_least(f"giveme5w_dev: {question}, first answer", float(found[question]), *target, peer=peer)
            for question, (*target, peer) in TARGETS.items()]
