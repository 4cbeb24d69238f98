"""The five articles: publication dates, mentions, timeline, order, what must not be asserted."""
import json
import pathlib
import re
import tempfile

from .run import Failure, python, run
from .table import at_least, at_most


def write_manifest(gold, path):
    """The publication dates of all five articles, as a newsroom would give them."""
    lines = ["file,published"] + [f"{article['file']},{article['published']}" for article in gold["articles"]]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def score(data, binary, folder, options):
    timeline, system = folder / "timeline.json", folder / "system.json"
    run([binary, "timeline", data / "seeds", "--format", "json", "-o", timeline, *options])
    system.write_text(python(data / "acceptance/convert.py", timeline), encoding="utf-8")
    return python(data / "acceptance/score_counteroffensive.py", data / "acceptance/counteroffensive_gold.json", system)


def number(report, pattern):
    found = re.search(pattern, report)
    if not found:
        raise Failure(f"the scorer's report has no line like /{pattern}/")
    return float(found.group(1))


def undated(report):
    return [
        at_least("five articles alone: publication dates right (of 2 stated)", number(report, r"publication dates right (\d+)"), 2),
        at_most("five articles alone: publication dates wrong", number(report, r"wrong (\d+)"), 0),
    ]


def dated(report):
    negatives = re.search(r"negative checks violated: (.*)", report).group(1)
    violated = 0 if negatives == "none" else len(negatives.split())
    order = re.search(r"order: (\d+)/(\d+)", report)
    right, judged = int(order.group(1)), int(order.group(2))
    return [
        at_least("five articles: must-have entries covered, of 15", number(report, r"must: covered (\d+)"), 15),
        at_least("five articles: must-have dates right", number(report, r"must: covered \d+/\d+, date right (\d+)"), 14),
        at_least("five articles: order pairs judged", judged, 110),
        at_least("five articles: order pairs right", right / max(1, judged), 0.97, "{:.3f}"),
        at_least("five articles: importance-3 mentions found", number(report, r"imp3 found \S+ = ([\d.]+)"), 0.94, "{:.3f}"),
        at_least("five articles: importance-2 mentions found", number(report, r"imp2 found \S+ = ([\d.]+)"), 0.85, "{:.3f}"),
        at_least("five articles: mentions that the gold lists", number(report, r"gold lists \S+ = ([\d.]+)"), 0.55, "{:.3f}"),
        at_least("five articles, of found mentions: realis right", number(report, r"realis ([\d.]+)"), 0.93, "{:.3f}"),
        at_least("five articles, of found mentions: type right", number(report, r"realis [\d.]+ type ([\d.]+)"), 0.72, "{:.3f}"),
        at_least("five articles, of found mentions: date right", number(report, r"time expression\) ([\d.]+)"), 0.88, "{:.3f}"),
        at_least("five articles, of found mentions: place right", number(report, r"place ([\d.]+)"), 0.88, "{:.3f}"),
        at_least("five articles, of found mentions: agent right", number(report, r"agent ([\d.]+)"), 0.82, "{:.3f}"),
        at_most("five articles: mentions given, limit of the scorer", number(report, r"gold lists \d+/(\d+)"), 350),
        at_most("five articles: negative checks violated, of 29", violated, 0),
        at_least("five articles: merging B³ F1", number(report, r"merging B3 .* F1 ([\d.]+)"), 0.87, "{:.3f}", peer="unmerged .73"),
    ]


def measure(data, binary):
    gold = json.loads((data / "acceptance/counteroffensive_gold.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        manifest = folder / "manifest.csv"
        write_manifest(gold, manifest)
        return undated(score(data, binary, folder, [])) + dated(score(data, binary, folder, ["--manifest", manifest]))
