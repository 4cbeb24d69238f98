"""Every output format, read by a program that people read it with: events in, events shown, what was said to be lost."""
import pathlib

from .run import Failure, run

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def measure(_data, binary):
    """Prints the table itself: its columns are not those of a figure."""
    try:
        print(run([ROOT / "tests/consumers/run", "formats.mjs", binary.resolve(), "--table"], accepted=(0,), cwd=ROOT))
    except Failure as failure:
        print(f"formats: not measured ({failure})")
    return []
