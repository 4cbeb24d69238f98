"""Timelines of many articles in few days: Timeline17, each gold timeline's span, number of days and sentences given."""
import json
import pathlib
import re
import tempfile
import time

from .run import python, run
from .table import at_least, at_most

FOLDER = "data/tls"
SCORER = "data/tls/score.py"
TOPICS = ("bpoil", "egypt", "finan", "libya", "mj")
COUNTING = "counting documents "
LARGE_MODELS = ", 72 and more billion parameters "


class Task:
    """What one gold timeline asks for."""

    def __init__(self, topic, number, days):
        self.topic, self.number = topic, number
        self.first, self.last = min(day["date"] for day in days), max(day["date"] for day in days)
        self.days = len({day["date"] for day in days})
        self.sentences = max(1, round(sum(len(day["summary"]) for day in days) / len(days)))

    def options(self, keywords):
        return ["--dates", self.days, "--sentences", self.sentences, "--from", self.first, "--to", self.last, "--keywords", ",".join(keywords)]


def tasks(folder):
    for topic in TOPICS:
        for number, line in enumerate((folder / "t17" / topic / "timelines.jsonl").read_text(encoding="utf-8").splitlines()):
            yield Task(topic, number, json.loads(line))


def extract(binary, articles, records):
    """The records of a topic with the days of their publication."""
    with articles.open(encoding="utf-8") as lines, records.open("w", encoding="utf-8") as out:
        out.write(run([binary, "extract"], stdin=lines))
    with records.open(encoding="utf-8") as lines:
        return [(line, re.search('"published":{"value":"([0-9-]*)"', line)) for line in lines if '"article":{' in line[:200]]


def part_of(records, task, path):
    """Only what appeared in the timeline's span is asked."""
    with path.open("w", encoding="utf-8") as out:
        out.writelines(line for line, published in records if published and task.first <= published.group(1) <= task.last)


def measure(data, binary):
    gold = data / FOLDER
    keywords = json.loads((gold / "keywords.json").read_text(encoding="utf-8"))
    seconds = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "answers").mkdir()
        records = {topic: extract(binary, gold / "t17" / topic / "articles.jsonl", folder / f"{topic}.jsonl") for topic in TOPICS}
        for task in tasks(gold):
            part_of(records[task.topic], task, folder / "part.jsonl")
            begin = time.monotonic()
            answer = run([binary, "digest", folder / "part.jsonl", *task.options(keywords[task.topic])])
            seconds += time.monotonic() - begin
            with (folder / "answers" / f"{task.topic}.jsonl").open("a", encoding="utf-8") as out:
                out.write(answer)
        report = python(data / SCORER, "--benchmark", folder / "answers", gold / "t17")
    first, second, days = (float(figure) for figure in re.search(r"AR1-F ([\d.]+) AR2-F ([\d.]+) Date-F1 ([\d.]+)", report).groups())
    return [at_least("Timeline17 (10 timelines): AR-1 F1", first, 0.135, peer=COUNTING + "0.127" + LARGE_MODELS + "0.136 (all 19)"),
            at_least("Timeline17: AR-2 F1", second, 0.045, peer=COUNTING + "0.042" + LARGE_MODELS + "0.044 (all 19)"),
            at_least("Timeline17: days F1", days, 0.60, peer=COUNTING + "0.581" + LARGE_MODELS + "0.590 (all 19)"),
            at_most("Timeline17: ten digests from records, seconds", seconds, 15, form="{:.1f}")]
