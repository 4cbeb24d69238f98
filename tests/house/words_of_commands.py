"""--help, the manual pages and the completion of shells name the same commands and options.

    tests/house/words_of_commands.py build/dev/src/annals
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

ANNALS = pathlib.Path(sys.argv.pop(1)).resolve()


def printed(*arguments):
    return subprocess.run([ANNALS, *arguments], check=True, capture_output=True, text=True).stdout


def commands():
    listed = printed("--help").split("Commands:\n")[1].split("\n\n")[0]
    return [line.split()[0] for line in listed.splitlines()]


def options_of_help(command):
    return set(re.findall(r"^  (?:-\w,)?(--[a-z-]+)", printed(command, "--help"), re.MULTILINE))


class WordsTest(unittest.TestCase):
    def test_every_command_has_options(self):
        self.assertGreater(len(commands()), 10)
        for command in commands():
            self.assertIn("--help", options_of_help(command), command)
        self.assertLess({"--manifest", "--from", "--top", "--format", "--jobs"}, options_of_help("timeline"))

    def test_a_manual_page_has_the_options_of_help(self):
        for command in commands():
            page = printed("manual", command).replace("\\-", "-")
            named = set(re.findall(r"^\\fB(?:-\w, )?(--[a-z-]+)\\fR", page, re.MULTILINE))
            self.assertEqual(options_of_help(command), named, command)

    def test_a_shell_completes_the_options_of_help(self):
        for command in commands():
            self.assertEqual(options_of_help(command), set(printed("completion", "bash", "--", command, "--").split()), command)

    def test_the_overview_is_the_same_everywhere(self):
        page = printed("manual").replace("\\-", "-")
        self.assertEqual([f"annals-{command}" for command in commands()], re.findall(r"^\.BR (annals-\w+) \(1\)$", page, re.MULTILINE))
        words = [line.split("\t")[0] for line in printed("completion", "fish", "--", "").splitlines()]
        self.assertEqual([*commands(), "help", "--help", "--list-formats", "--version"], words)

    def test_a_folder_of_pages_has_one_for_each_command(self):
        with tempfile.TemporaryDirectory() as folder:
            printed("manual", "--folder", folder)
            pages = {path.name: path.read_text() for path in pathlib.Path(folder).iterdir()}
        self.assertEqual({"annals.1", *(f"annals-{command}.1" for command in commands())}, set(pages))
        self.assertEqual(pages["annals-graph.1"], printed("manual", "graph"))

    def test_values_of_options_are_completed(self):
        formats = {line.split()[0] for line in printed("timeline", "--list-formats").splitlines()}
        for before in (["--format", ""], ["--format", "=", ""], ["--format", "="]):  # bash cuts at "="
            self.assertEqual(formats, set(printed("completion", "bash", "--", "timeline", *before).split()))
        self.assertEqual("--format=geojson\n", printed("completion", "bash", "--", "graph", "--format=geo"))
        self.assertEqual(["summary", "text"], printed("completion", "bash", "--", "inspect", "--format", "").split())
        self.assertEqual("graph\n", printed("completion", "bash", "--", "help", "gr"))

    def test_where_a_file_may_stand_nothing_is_said(self):
        for words in (["timeline", ""], ["timeline", "--manifest", ""], ["explain", "--in", "x"], ["nonsense", "-"]):
            self.assertEqual("", printed("completion", "bash", "--", *words))


if __name__ == "__main__":
    unittest.main()
