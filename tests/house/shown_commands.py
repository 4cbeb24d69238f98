#!/usr/bin/env python3
"""Every ```console block of the guide does what it shows: its lines that begin with "$ " are run, the others are what they print.

    tests/house/shown_commands.py build/dev/src/annals build/dev/examples/library            all pages
    tests/house/shown_commands.py --accept build/dev/src/annals build/dev/examples/library   writes what is printed now

The commands of a page run one after another in a folder that has examples/ and what is in examples/library, and nothing else.
"""

import argparse
import difflib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

PAGES = [*sorted(pathlib.Path("docs").glob("*.md")), pathlib.Path("examples/library/README.md")]
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)


class Shell:
    """One folder in which the commands of a page are run, with the programs given first on the path."""

    def __init__(self, folder, programs):
        self.folder = folder
        shutil.copytree("examples", folder / "examples")
        for file in pathlib.Path("examples/library").iterdir():
            shutil.copy(file, folder)
        places = [str(path.resolve() if path.is_dir() else path.resolve().parent) for path in programs]
        self.environment = {**os.environ, "PATH": ":".join([*places, os.environ["PATH"]]), "LC_ALL": "C.UTF-8"}

    def run(self, command):
        done = subprocess.run(["bash", "-c", command], cwd=self.folder, env=self.environment, text=True, encoding="utf-8",
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
        return done.stdout

    def answer(self, block):
        """The block with what its commands print now. A command that ends in a backslash goes on in the next line."""
        commands = re.findall(r"^\$ (?:.*\\\n)*.*\n", block, re.MULTILINE)
        return "".join(command + self.run(command[2:]) for command in commands)


def answered(page, programs):
    with tempfile.TemporaryDirectory() as folder:
        shell = Shell(pathlib.Path(folder), programs)
        return BLOCK.sub(lambda block: shell.answer(block.group()), page)


def main():
    parser = argparse.ArgumentParser(description="Runs the commands that the guide shows.")
    parser.add_argument("--accept", action="store_true", help="write what the commands print now")
    parser.add_argument("programs", nargs="+", type=pathlib.Path, help="programs, or folders that hold them")
    options = parser.parse_args()
    different = False
    for path in PAGES:
        page = path.read_text(encoding="utf-8")
        if not BLOCK.search(page) and path.parent.name == "library":
            sys.exit(f"{path} shows no command; is the pattern wrong?")
        now = answered(page, options.programs)
        if now == page:
            continue
        different = True
        sys.stdout.writelines(difflib.unified_diff(page.splitlines(True), now.splitlines(True), str(path), "what is printed now"))
        if options.accept:
            path.write_text(now, encoding="utf-8")
    return 1 if different and not options.accept else 0


if __name__ == "__main__":
    sys.exit(main())
