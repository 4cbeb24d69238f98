"""How fast whole articles are read, up to events, on one thread with the rules loaded: news of every topic of Timeline17."""
import json

from .language_speed import ARTICLE, news_texts
from .run import run
from .table import Figure, at_least

NAME = f"whole extraction, one thread: articles of {ARTICLE} words (own tokens) a second"


def measure(data, binary):
    program = binary.parent.parent / "tests/benchmarks/annals_extraction_speed"
    if not program.is_file():
        return [Figure(NAME, "not measured", peer="cmake --build --preset release --target annals_extraction_speed")]
    lines = "".join(json.dumps({"text": text, "published": "2011-06-15"}) + "\n" for text in news_texts(data))
    told = json.loads(run([program], accepted=(0,), input=lines))
    rate = told["rate"] * told["words"] / told["articles"] / ARTICLE
    return [at_least(NAME, rate, 250, "{:.0f}", f"as they are, {told['words'] / told['articles']:.0f} words on average: {told['rate']:.0f}")]
