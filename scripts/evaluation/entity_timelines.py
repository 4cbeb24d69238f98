"""Timelines of single entities from raw text: SemEval-2015 task 4, its trial corpus of 30 articles on a company and its products."""
import json
import pathlib
import re
import tempfile

from .run import python, run
from .table import at_least

FOLDER = "data/tls/semeval2015_task4/trial_apple"
SCORER = "data/tls/score_semeval.py"
UNDATED = "XXXX-XX-XX"


def read_articles(path, out):
    """Writes them as raw text with its day, nothing more, and gives their texts by id."""
    articles = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    with out.open("w", encoding="utf-8") as lines:
        for article in articles:
            lines.write(json.dumps({key: article[key] for key in ("id", "published", "text")}) + "\n")
    return {article["id"]: article["text"] for article in articles}


def token(texts, mention):
    """The task names an event by article, sentence and word; a sentence is a line, and words of one event are joined by "_"."""
    text, trigger = texts[mention["article"]], mention["trigger"]
    sentence = text.count("\n", 0, trigger["begin"]) + 1
    return f"{mention['article']}-{sentence}-{'_'.join(text[trigger['begin']:trigger['end']].split())}"


def day(when):
    """A day, a month or a year; of what is only known to have happened by some day the task wants that day."""
    first, last, granularity = when.get("earliest"), when.get("latest"), when.get("granularity")
    if granularity in ("year", "month"):
        return first[:4 if granularity == "year" else 7]
    if first and last:
        return first if first == last else UNDATED
    return last or UNDATED


def merely_said(event, actors):
    """Whether the entity only tells of the event."""
    told_by = any(source["source"] in actors for source in event["attribution"])
    return told_by and not any(part["actor"] in actors for part in event["participants"])


def timeline_of(entity, articles, binary, folder):
    out = folder / "timeline.json"
    out.unlink(missing_ok=True)
    run([binary, "timeline", articles, "--all", "--actor", entity, "-o", out], accepted=(0, 1, 2))
    return json.loads(out.read_text(encoding="utf-8")) if out.is_file() else {"actors": [], "events": []}


def in_the_form_of_the_task(entity, timeline, texts):
    """One line an event, in order; events of one day are not put in order."""
    actors = {actor["id"] for actor in timeline["actors"] if entity.lower() in (name.lower() for name in [actor["name"], *actor["aliases"]])}
    lines, order, last = [entity], 0, None
    for event in timeline["events"]:
        if merely_said(event, actors):
            continue
        date = day(event["when"])
        if date != UNDATED and date != last:
            order, last = order + 1, date
        lines.append("\t".join([str(order if date != UNDATED else 0), date] + [token(texts, mention) for mention in event["mentions"]]))
    return "\n".join(lines) + "\n"


def measure(data, binary):
    gold = data / FOLDER
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "answers").mkdir()
        texts = read_articles(gold / "articles.jsonl", folder / "articles.jsonl")
        for path in (gold / "gold").glob("*.txt"):
            entity = path.read_text(encoding="utf-8").splitlines()[0]
            timeline = timeline_of(entity, folder / "articles.jsonl", binary, folder)
            (folder / "answers" / path.name).write_text(in_the_form_of_the_task(entity, timeline, texts), encoding="utf-8")
        report = python(data / SCORER, gold / "gold", folder / "answers", "--strict")
    f1, precision, recall = re.search(r"MICRO F ([\d.]+) P ([\d.]+) R ([\d.]+)", report).groups()
    return [at_least(f"SemEval-2015 task 4, from raw text: F1 (P {precision}, R {recall})", float(f1), 15, peer="best published 8, later 14")]
