"""The story runner finds what differs, and scripts/accept writes what it found. Uses printf-like programs, not annals."""

import pathlib
import stat
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
ECHO = '#!/bin/sh\nprintf "%s|" "$@"\ncat\n[ "$1" = fail ] && { echo trouble >&2; exit 2; }\nexit 0\n'


class StoryTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.program = pathlib.Path(self.folder.name, "program")
        self.program.write_text(ECHO)
        self.program.chmod(self.program.stat().st_mode | stat.S_IXUSR)
        self.story = pathlib.Path(self.folder.name, "story")
        self.story.mkdir()

    def hold(self, **files):
        for name, contents in files.items():
            (self.story / name).write_text(contents)

    def run_script(self, script, *arguments):
        command = [sys.executable, ROOT / script, "--annals", self.program, *arguments, self.story]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def outcome(self):
        return self.run_script("tests/support/run_story.py").returncode

    def test_equal_output_passes(self):
        self.hold(command="one 'two words'  # a comment\nthree\n", stdout="one|two words|three|")
        self.assertEqual(self.outcome(), 0)

    def test_standard_input_is_fed(self):
        self.hold(command="-", stdin="text", stdout="-|text")
        self.assertEqual(self.outcome(), 0)

    def test_another_output_fails(self):
        self.hold(command="one", stdout="one|\n")
        self.assertEqual(self.outcome(), 1)

    def test_an_unexpected_message_or_exit_code_fails(self):
        self.hold(command="fail", stdout="fail|")
        self.assertEqual(self.outcome(), 1)
        self.hold(stderr="trouble\n")
        self.assertEqual(self.outcome(), 1)
        self.hold(exit="2\n")
        self.assertEqual(self.outcome(), 0)

    def test_a_folder_without_a_command_is_no_story(self):
        self.assertEqual(self.outcome(), 2)

    def test_an_accepted_story_passes(self):
        self.hold(command="fail", stdout="old")
        self.assertIn("+fail|", self.run_script("scripts/accept", "--yes").stdout)
        self.assertEqual(self.outcome(), 0)
        self.assertEqual((self.story / "exit").read_text(), "2\n")


if __name__ == "__main__":
    unittest.main()
