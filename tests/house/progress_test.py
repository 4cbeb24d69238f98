"""On a terminal, standard error says how many articles are done, and nothing of it stays; elsewhere it says nothing.

    tests/house/progress_test.py build/dev/src/annals
"""

import os
import pathlib
import pty
import subprocess
import sys
import unittest

ANNALS = pathlib.Path(sys.argv.pop(1)).resolve()
ARTICLES = ["examples/kharkiv-2022", "--manifest", "examples/kharkiv-2022/manifest.csv", "-o", "/dev/null"]


def said_on_terminal(*arguments):
    """What the program writes to a terminal that is its standard error."""
    here, there = pty.openpty()
    with subprocess.Popen([ANNALS, *arguments], stderr=there, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL):
        os.close(there)
        said = b""
        try:
            while part := os.read(here, 4096):
                said += part
        except OSError:  # the other end is closed
            pass
    os.close(here)
    return said.decode()


class ProgressTest(unittest.TestCase):
    def test_articles_are_counted_and_the_line_goes_away(self):
        for command in ("timeline", "extract"):
            said = said_on_terminal(command, *ARTICLES)
            self.assertIn("\r\033[K1 of 12 articles", said)
            self.assertIn("\r\033[K", said.rpartition("articles")[2])

    def test_quiet_is_quiet(self):
        self.assertNotIn("of 12 articles", said_on_terminal("timeline", *ARTICLES, "--quiet"))

    def test_few_articles_are_not_counted(self):
        self.assertNotIn("articles", said_on_terminal("timeline", "examples/other-topics", "-o", "/dev/null"))

    def test_no_terminal_is_told(self):
        done = subprocess.run([ANNALS, "timeline", *ARTICLES], capture_output=True, text=True)
        self.assertNotIn("of 12 articles", done.stderr)


if __name__ == "__main__":
    unittest.main()
