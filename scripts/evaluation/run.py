"""Running programs for a measurement, with one clear line when a step fails."""
import subprocess
import sys


class Failure(Exception):
    """A step that could not be measured."""


def run(command, accepted=(0, 1), **options):
    """Standard output of `command`; any other exit code than `accepted` is a Failure."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, encoding="utf-8", **options)
    if done.returncode not in accepted:
        raise Failure(f"{' '.join(map(str, command))} exited {done.returncode}: {done.stderr.strip().splitlines()[-1:] or ''}")
    return done.stdout


def python(script, *arguments):
    return run([sys.executable, script, *arguments], accepted=(0,))
