"""How fast time expressions are found, beside chrono-node on the same texts in the same run."""
import json

from .npm import node
from .run import run
from .table import Figure, at_least

TIMES = 10  # that the corpus is read in a round; the best round counts
CHRONO = ["chrono-node@2"]


def texts(data):
    records = map(json.loads, (data / "data/temporal/timebank.jsonl").open(encoding="utf-8"))
    return "".join(json.dumps({"text": record["text"], "published": record["dct"][:10]}, ensure_ascii=False) + "\n" for record in records)


def measure(data, binary):
    name = "TimeBank's texts, one thread, rules loaded: bytes a second, of those of chrono-node"
    program = binary.parent.parent / "tests/benchmarks/annals_time_speed"
    if not program.is_file():
        return [Figure(name, "not measured", peer="cmake --build --preset release --target annals_time_speed")]
    lines = texts(data) * TIMES
    ours = json.loads(run([program], accepted=(0,), input=lines))["rate"]
    theirs = node("chrono_speed.js", CHRONO, input=lines)
    if theirs is None:
        return [Figure(name, "not measured", peer=f"needs node and npm; ours {ours / 1e6:.1f} MB/s")]
    rate = json.loads(theirs)["rate"]
    return [at_least(name, ours / rate, 1.0, "{:.2f}", f"{ours / 1e6:.1f} of {rate / 1e6:.1f} MB/s; HeidelTime 0.03")]
