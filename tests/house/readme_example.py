#!/usr/bin/env python3
"""README.md shows an article and its timeline: both are those of the golden story storm, to the letter.

Exit code 1 and the difference where they are not.
"""

import difflib
import pathlib
import sys

STORY = pathlib.Path("tests/golden/storm")


def block_that_begins(text, line):
    """The fenced block of a Markdown text that begins with this line."""
    for block in text.split("```\n"):
        if block.startswith(line):
            return block
    return ""


def main():
    readme = pathlib.Path("README.md").read_text(encoding="utf-8")
    differences = []
    for path in (STORY / "articles/storm.txt", STORY / "stdout"):
        wanted = path.read_text(encoding="utf-8").rstrip("\n") + "\n"
        shown = block_that_begins(readme, wanted.split("\n", 1)[0] + "\n")
        differences += difflib.unified_diff(shown.splitlines(True), wanted.splitlines(True), "README.md", str(path))
    sys.stdout.writelines(differences)
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
