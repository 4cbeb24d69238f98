"""Publication dates that are not given: a random third of each Timeline17 topic loses its date."""
import datetime
import json
import pathlib
import random
import tempfile

from .run import run
from .table import at_least, at_most, plain

SEEDS = (1, 2)
LONGEST_RANGE = 7


def hidden_third(articles, seed):
    order = random.Random(seed).sample(range(len(articles)), len(articles) // 3)
    return set(order)


def answers(topic, binary, folder, seed):
    """Pairs of the true day and what the timeline says of an article whose date was taken away."""
    articles = [json.loads(line) for line in (topic / "articles.jsonl").read_text(encoding="utf-8").splitlines()]
    hidden = hidden_third(articles, seed)
    corpus, timeline = folder / "corpus.jsonl", folder / "timeline.json"
    with corpus.open("w", encoding="utf-8") as out:
        for number, article in enumerate(articles):
            shown = {key: article[key] for key in ("id", "text")}
            if number not in hidden:
                shown["published"] = article["published"]
            out.write(json.dumps(shown) + "\n")
    run([binary, "timeline", corpus, "--format", "json", "-o", timeline])
    published = {article["id"]: article["published"] for article in json.loads(timeline.read_text(encoding="utf-8"))["articles"]}
    for number in sorted(hidden):
        article = articles[number]
        yield datetime.date.fromisoformat(article["published"][:10]), published.get(article["id"], {})


def judge(truth, said):
    """right, wrong or silent; and whether a day was stated."""
    if not said.get("earliest") or not said.get("latest"):
        return "silent", False
    earliest, latest = (datetime.date.fromisoformat(said[end]) for end in ("earliest", "latest"))
    if (latest - earliest).days >= LONGEST_RANGE:
        return "silent", False
    return ("right" if earliest <= truth <= latest else "wrong"), earliest == latest


def measure(data, binary):
    verdicts, by_topic = [], []
    with tempfile.TemporaryDirectory() as folder:
        for topic in sorted(path for path in (data / "data/tls/t17").iterdir() if path.is_dir()):
            own = [judge(truth, said) for seed in SEEDS for truth, said in answers(topic, binary, pathlib.Path(folder), seed)]
            verdicts += own
            by_topic.append(f"{topic.name} {sum(verdict == 'right' for verdict, _ in own) / len(own):.2f}")
    count = len(verdicts)
    right = sum(verdict == "right" for verdict, _ in verdicts)
    given = sum(verdict != "silent" for verdict, _ in verdicts)
    wrong_days = sum(verdict == "wrong" and day for verdict, day in verdicts)
    return [
        at_least("undated third of Timeline17: day right, or in a range of at most 7 days", right / count, 0.5, "{:.3f}"),
        at_most("undated third of Timeline17: a wrong day stated", wrong_days / count, 0.02, "{:.3f}"),
        plain("undated third of Timeline17: of what is given, right", right / max(1, given), "{:.3f}"),
        plain("undated third of Timeline17: right by topic", ", ".join(by_topic), "{}"),
    ]
