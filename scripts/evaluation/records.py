"""Corpora of events as articles, and what `annals extract` makes of them."""
import json

from .run import run


def extract(gold, binary, folder):
    """The records of a corpus's texts, by id."""
    articles, records = folder / "articles.jsonl", folder / "records.jsonl"
    with gold.open(encoding="utf-8") as lines, articles.open("w", encoding="utf-8") as out:
        for line in lines:
            article = json.loads(line)
            known = {"id": article["id"], "text": article["text"], "published": (article.get("dct") or "")[:10], "title": article.get("title")}
            out.write(json.dumps({key: value for key, value in known.items() if value}) + "\n")
    run([binary, "extract", articles, "-o", records])
    with records.open(encoding="utf-8") as lines:
        return {record["article"]["id"]: record for record in map(json.loads, lines) if "article" in record}


def words(record, span):
    return record["article"]["text"][span["begin"]:span["end"]]


def write(path, answers):
    with path.open("w", encoding="utf-8") as out:
        for answer in answers:
            out.write(json.dumps(answer) + "\n")
