"""scripts/check_layers.py finds each kind of violation in a small tree, and nothing in a tidy one."""

import pathlib
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "scripts"))
import check_layers  # noqa: E402  (found through the line above)

DIAGRAM = """
annals_room(data)
annals_room(words PRIVATE annals::data utf8proc)
annals_room(times USES annals::words
            date::date)
annals_room(story USES annals::times PRIVATE nlohmann_json::nlohmann_json)
target_link_libraries(annals_cli PRIVATE annals::annals CLI11::CLI11)
"""


class LayersTest(unittest.TestCase):
    def faults(self, files, diagram=DIAGRAM):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in {"src/CMakeLists.txt": diagram, **files}.items():
                path = root / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
            return check_layers.check(root)

    def assert_fault(self, words, files, diagram=DIAGRAM):
        faults = self.faults(files, diagram)
        self.assertEqual(len(faults), 1, faults)
        self.assertIn(words, faults[0])

    def test_what_is_declared_may_be_included(self):
        self.assertEqual([], self.faults({
            "include/annals/times/times.hpp": '#include "annals/words/words.hpp"\n#include <vector>\n',
            "src/words/words.cpp": '#include "annals/data/data.hpp"\n#include "words/private.hpp"\n',
            "src/story/story.cpp": '#include "annals/words/words.hpp"  // through times\n#include <nlohmann/json.hpp>\n',
            "src/cli/main.cpp": '#include "annals/data/data.hpp"\n#include "cli/command.hpp"\n',
            "tests/unit/times/times.cpp": '#include "support/catch.hpp"\n#include "times/private.hpp"\n',
        }))

    def test_a_room_to_the_right(self):
        self.assert_fault("words.cpp:2: story stands to the right", {"src/words/words.cpp": '\n#include "annals/story/story.hpp"\n'})

    def test_a_room_to_the_left_that_is_not_declared(self):
        self.assert_fault("does not declare annals::data", {"src/story/story.cpp": '#include "annals/data/data.hpp"\n'})

    def test_a_public_header_gives_only_what_comes_by_uses(self):
        self.assert_fault("(USES in", {"include/annals/words/words.hpp": '#include "annals/data/data.hpp"\n'})

    def test_a_unit_test_leans_on_a_room_further_right(self):
        self.assert_fault("to the right", {"tests/unit/words/words.cpp": '#include "annals/times/times.hpp"\n'})

    def test_a_private_header_of_another_room(self):
        self.assert_fault("a private header of words", {"src/times/times.cpp": '#include "words/private.hpp"\n'})

    def test_json_and_graph_templates_in_a_public_header(self):
        self.assert_fault("in a public header", {"include/annals/story/story.hpp": "#include <nlohmann/json.hpp>\n"})
        self.assert_fault("in a public header", {"include/annals/story/story.hpp": "#include <boost/graph/graph_traits.hpp>\n"})

    def test_a_room_that_is_not_in_the_diagram(self):
        self.assert_fault("there is no room cellar", {"src/cellar/cellar.cpp": "\n"})

    def test_a_diagram_that_points_right(self):
        self.assert_fault("words uses times", {}, DIAGRAM.replace("annals::data utf8proc", "annals::times"))

    def test_a_program_that_links_a_single_room(self):
        self.assert_fault("should link annals::annals alone", {}, DIAGRAM.replace("annals::annals", "annals::annals annals::words"))


if __name__ == "__main__":
    unittest.main()
