#!/usr/bin/env python3
"""Runs one story through the real program and compares what it printed with what the story holds.

    tests/support/run_story.py --annals build/dev/src/annals tests/golden/weekday

A story is a folder:

    command   arguments after `annals`, quoted as in a shell, over as many lines as they need; # starts a comment
    stdin     fed to the program (default: nothing)
    stdout    expected, byte by byte
    stderr    expected, byte by byte (default: empty)
    exit      expected exit code (default: 0)

It runs in the current folder, which is the root of the project. The story passes (0), differs (1) or is no story (2).
"""

import argparse
import difflib
import pathlib
import shlex
import subprocess
import sys


class NoStory(Exception):
    """A folder without a command."""


def read(story, name):
    """The bytes of one file of a story; empty when it is not there."""
    path = story / name
    return path.read_bytes() if path.exists() else b""


def expected(story):
    return {"stdout": read(story, "stdout"), "stderr": read(story, "stderr"), "exit": read(story, "exit").strip() or b"0"}


def actual(story, annals):
    """What the program prints and returns now, under the same three names."""
    if not (story / "command").exists():
        raise NoStory(f"{story}: no file 'command'; write the arguments after 'annals' into it")
    arguments = shlex.split(read(story, "command").decode(), comments=True)
    done = subprocess.run([annals, *arguments], input=read(story, "stdin"), capture_output=True, check=False)
    return {"stdout": done.stdout, "stderr": done.stderr, "exit": str(done.returncode).encode()}


def differences(story, annals):
    """A unified diff for each of the three that is not as expected."""
    was, now = expected(story), actual(story, annals)
    return "".join(unified(f"{story}/{name}", was[name], now[name]) for name in was if was[name] != now[name])


def unified(name, was, now):
    def lines(text):
        return [line + "\n" for line in text.decode(errors="backslashreplace").split("\n")]

    diff = "".join(difflib.unified_diff(lines(was), lines(now), f"{name} (expected)", f"{name} (now)"))
    return diff or f"{name}: differs in bytes that are not UTF-8\n"


def main():
    parser = argparse.ArgumentParser(description="Runs one story and compares what it printed.")
    parser.add_argument("--annals", required=True, help="the program")
    parser.add_argument("story", type=pathlib.Path, help="a folder like tests/golden/<story>")
    options = parser.parse_args()
    try:
        diff = differences(options.story, options.annals)
    except NoStory as fault:
        print(fault, file=sys.stderr)
        sys.exit(2)
    if diff:
        print(diff, end="")
        print(f"\nIf this is what it should print now: scripts/accept {options.story}")
        sys.exit(1)


if __name__ == "__main__":
    main()
