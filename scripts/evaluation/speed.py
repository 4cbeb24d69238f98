"""How long the five articles take as a whole process: the median of many runs, since machines are noisy."""
import statistics
import subprocess
import time

from .table import at_most

RUNS = 31


def measure(data, binary):
    command = [str(binary), "timeline", str(data / "seeds"), "--format", "json"]
    seconds = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        seconds.append(time.perf_counter() - start)
    return [at_most(f"five articles as a whole process, median of {RUNS}, ms", 1000 * statistics.median(seconds), 50, "{:.1f}")]
