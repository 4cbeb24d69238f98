"""Who did what, where and when: the answers for one article, from its record."""
import datetime
import math
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
LEAD = 100  # characters that stand for a title where there is none
BROAD = ("country", "region")
SMALL = set("the a an of in on at to for and his her its their by with from as is was after over that it".split())


def stems(text):
    return {word[:5] for word in re.findall(r"\w+", text.lower()) if word not in SMALL}


def likeness(one, other):
    """F1 of what two sets have in common."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0


def days_between(first, second):
    return (datetime.date.fromisoformat(second) - datetime.date.fromisoformat(first)).days


def shortened(text):
    return " ".join(text.split()[:LONGEST])


class Answers:
    """What an article is about: events early in the body whose words its title has too come first."""

    def __init__(self, record):
        self.record, self.title = record, stems(record["article"]["title"])
        self.told = self.title or stems(record["article"]["text"][:LEAD])
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
        """Of the words from a trigger on, those that say most of what the title says, and little else."""
        found = []
        for rank, event in enumerate(self.events):
            begin, end = event["trigger"]["begin"], max(event["end"], event["trigger"]["end"])
            said = words(self.record, {"begin": begin, "end": end}).split()[:LONGEST]
            for length in range(1, len(said) + 1):
                answer = " ".join(said[:length]).strip(" ,.;:")
                found.append((likeness(stems(answer), self.told) - rank / 50, answer))
        return [answer for _, answer in sorted(found, key=lambda one: -one[0])]

    def where(self):
        """A report names its place early, in its dateline or with its first event; what lies around it is named for those afar."""
        text, ranks, found = self.record["article"]["text"], {}, []
        for rank, event in enumerate(self.events):
            for number in event["places"]:
                ranks.setdefault(number, rank)
        for number, place in enumerate(self.record["places"]):
            names = [name for name in place["aliases"] or [place["name"]] if name in text]
            if not names:
                continue
            first = min(text.index(name) for name in names)
            of_event = 0.5 / (1 + ranks[number]) if number in ranks else 0
            found.append((math.exp(-first / 600) + of_event - 0.3 * (place["kind"] in BROAD), names[0]))
        return [name for _, name in sorted(found, key=lambda one: -one[0])]

    def when(self):
        """News is of the day of print or the day before; older days that it tells of are its background."""
        days = [time["value"][:10] for time in self.record["times"] if re.match(r"\d{4}-\d\d-\d\d", time["value"])]
        published = self.record["article"]["published"].get("value")
        if not published:
            return days
        return [day for day in days if 0 <= days_between(day, published) <= 1] + [published]


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
