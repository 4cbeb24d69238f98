"""How fast the language room reads news, beside wink-nlp on the same texts in the same run.

Rates are per second of processor time on one thread, so that a busy machine changes them little.
"""
import itertools
import json
import pathlib
import resource
import statistics
import subprocess
import tempfile
import time

from .npm import node
from .run import Failure, run
from .table import Figure, at_least, at_most, plain

WORDS = 250_000  # between spaces: about as many texts as are read
ARTICLE = 600  # words: a long news article
STARTS = 31
WINK = ["wink-nlp@2", "wink-eng-lite-web-model@1"]


def news_texts(data):
    """Raw articles of every topic in turn, up to about WORDS."""
    topics = [open(path, encoding="utf-8").readlines() for path in sorted((data / "data/tls/t17").glob("*/articles.jsonl"))]
    texts = [json.loads(topic[i])["text"] for i in range(max(map(len, topics))) for topic in topics if i < len(topic)]
    so_far = itertools.accumulate(len(text.split()) for text in texts)
    return [text for text, words in zip(texts, so_far) if words <= WORDS]


def as_lines(texts):
    return "".join(json.dumps(text, ensure_ascii=False) + "\n" for text in texts)


def benchmark(binary, lines):
    """Figures of the in-process benchmark; None where it is not built."""
    program = binary.parent.parent / "tests/benchmarks/annals_language_speed"
    return json.loads(run([program], accepted=(0,), input=lines)) if program.is_file() else None


def wink(lines):
    """Figures of wink-nlp; None where they cannot be had."""
    figures = node("wink_speed.js", WINK, input=lines)
    return json.loads(figures) if figures else None


def run_silently(command):
    done = subprocess.run([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if done.returncode != 0:
        raise Failure(f"{' '.join(map(str, command))} ended with {done.returncode}: {done.stderr.decode(errors='replace').strip()}")


def processor_seconds(command):
    """Of the process that is run, and of no other."""
    def spent():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    before = spent()
    run_silently(command)
    return spent() - before


def milliseconds(command):
    start = time.perf_counter()
    run_silently(command)
    return 1000 * (time.perf_counter() - start)


def whole_process(binary, texts, folder):
    """Words between spaces a second, from JSONL to CoNLL-U: the time for half of the articles, start included, is taken off."""
    def best_of_three(name, some):
        corpus = folder / name
        corpus.write_text("".join(json.dumps({"id": str(i), "text": text}) + "\n" for i, text in enumerate(some)), encoding="utf-8")
        return min(processor_seconds([binary, "analyse", corpus, "--quiet"]) for _ in range(3))

    half = len(texts) // 2
    words = sum(len(text.split()) for text in texts[half:])
    return words / max(1e-9, best_of_three("all.jsonl", texts) - best_of_three("half.jsonl", texts[:half]))


def start(binary, folder):
    """From the shell to the first line; the processor time beside it shows what a busy machine added."""
    line = folder / "line.txt"
    line.write_text("The mayor of Harwick resigned on Tuesday.\n", encoding="utf-8")
    command = [binary, "analyse", line]
    processor = 1000 * statistics.median(processor_seconds(command) for _ in range(STARTS))
    return at_most(f"annals analyse of one line, whole process, median of {STARTS}, ms",
                   statistics.median(milliseconds(command) for _ in range(STARTS)), 20, "{:.1f}", f"of them processor time {processor:.1f}")


def in_process(ours, theirs):
    """Rows for the room alone; a row says why where it cannot be measured."""
    whole = f"text to names, one thread: articles of {ARTICLE} words (own tokens) a second"
    ratio = "tokens, sentences and tags alone: words a second, of those of wink-nlp"
    if ours is None:
        missing = "cmake --build --preset release --target annals_language_speed"
        return [Figure(name, "not measured", peer=missing) for name in (whole, ratio)]
    row = at_least(whole, ours["all"] / ARTICLE, 300, "{:.0f}", "UDPipe 1: 7; spaCy lg: 17")
    if theirs is None:
        return [row, Figure(ratio, "not measured", peer=f"needs node and npm; ours {ours['tags']:.0f}")]
    peer = f"{ours['tags']:.0f} of {theirs['tags']:.0f}"
    return [row, at_least(ratio, ours["tags"] / theirs["tags"], 0.5, "{:.2f}", peer)]


def measure(data, binary):
    texts = news_texts(data)
    lines = as_lines(texts)
    ours = benchmark(binary, lines)
    theirs = wink(lines) if ours else None
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        return in_process(ours, theirs) + [
            plain("annals analyse, JSONL to CoNLL-U: words between spaces a second", whole_process(binary, texts, folder), "{:.0f}"),
            start(binary, folder),
        ]
