#!/usr/bin/env python3
"""Holds every #include against the architecture diagram: the annals_room lines of src/CMakeLists.txt.

    annals_room(calendar USES date::date)
    annals_room(article USES annals::text annals::calendar PRIVATE annals::resources)

The order of the lines is the order of the rooms. A room may include

  - the public headers of rooms it uses, directly or through the USES of a room it uses; a public header only those that
    come by USES, because whoever includes the header gets no other;
  - its own private headers, and nobody else's. The unit tests of a room may include what the room may.

A room declares only rooms above it. The program (src/cli) links the façade annals::annals and may include every public
header. JSON and graph templates stay out of public headers, so that nobody pays for them unasked.

    scripts/check_layers.py [ROOT]      prints file:line: what is wrong; exit code 1 when something is
"""

import pathlib
import re
import sys
from dataclasses import dataclass, field

ROOM_LINE = re.compile(r"^annals_room\((\w+)([^)]*)\)", re.MULTILINE)
CLI_LINKS = re.compile(r"target_link_libraries\(annals_cli([^)]*)\)")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
HEAVY = re.compile(r"^(nlohmann|boost/graph)/")
SIDE_DOORS = {"include/annals/graph/boost_graph.hpp"}


@dataclass
class Room:
    """`uses` and `private` are names of rooms; libraries from elsewhere are the linker's business."""

    name: str
    uses: list = field(default_factory=list)
    private: list = field(default_factory=list)


def read_rooms(text):
    """The rooms of a CMakeLists.txt, in its order."""
    rooms = {}
    for name, rest in ROOM_LINE.findall(text):
        uses, _, private = rest.partition("PRIVATE")
        rooms[name] = Room(name, re.findall(r"annals::(\w+)", uses), re.findall(r"annals::(\w+)", private))
    return rooms


def reach(rooms, names):
    """These rooms, and what comes with them through USES."""
    found = set()
    open_names = list(names)
    while open_names:
        name = open_names.pop()
        if name not in found and name in rooms:
            found.add(name)
            open_names += rooms[name].uses
    return found


def check_diagram(rooms, text):
    """Faults of the diagram itself."""
    seen = set()
    for room in rooms.values():
        for used in room.uses + room.private:
            if used not in seen:
                yield f"src/CMakeLists.txt: {room.name} uses {used}, which is not a room above it"
        seen.add(room.name)
    linked = re.findall(r"annals::(\w+)", "".join(CLI_LINKS.findall(text)))
    if linked != ["annals"]:
        yield f"src/CMakeLists.txt: annals_cli links {', '.join(linked) or 'no room'}; it should link annals::annals alone"


def home(path):
    """The room that a file belongs to, and whether it is one of its public headers."""
    parts = path.parts
    if parts[0] == "include":
        return parts[2], True
    return (parts[1] if parts[0] == "src" else parts[2]), False


def fault(rooms, path, bracket, included):
    """What is wrong with one #include, or None."""
    room, public = home(path)
    if public and HEAVY.match(included) and str(path) not in SIDE_DOORS:
        return f"<{included}> in a public header; keep it in a .cpp file"
    first, *rest = pathlib.PurePosixPath(included).parts
    if first == "annals" and len(rest) > 1:
        return public_fault(rooms, room, public, rest[0])
    if bracket == '"' and (first in rooms or first == "cli") and first != room:
        return f"a private header of {first}; only {first} itself may include it"
    return None


def public_fault(rooms, room, public, target):
    if target not in rooms:
        return f"there is no room {target} in src/CMakeLists.txt"
    if room == "cli" or room == target:
        return None
    here = rooms[room]
    if target in reach(rooms, here.uses) or (not public and target in reach(rooms, here.private)):
        return None
    if list(rooms).index(target) > list(rooms).index(room):
        return f"{target} stands to the right of {room}; data flows the other way"
    kind = "USES" if public else "USES or PRIVATE"
    return f"{room} does not declare annals::{target} ({kind} in src/CMakeLists.txt)"


def sources(root):
    for pattern in ("include/annals/*/**/*.hpp", "src/*/**/*.[ch]pp", "tests/unit/*/**/*.[ch]pp"):
        yield from sorted(path.relative_to(root) for path in root.glob(pattern))


def check_includes(rooms, root):
    for path in sources(root):
        if home(path)[0] not in {*rooms, "cli"}:
            yield f"{path}:1: there is no room {home(path)[0]} in src/CMakeLists.txt"
            continue
        for number, line in enumerate((root / path).read_text(encoding="utf-8").splitlines(), start=1):
            match = INCLUDE.match(line)
            what = match and fault(rooms, path, *match.groups())
            if what:
                yield f"{path}:{number}: {what}"


def check(root):
    """All faults of a source tree, as printable lines."""
    text = (root / "src" / "CMakeLists.txt").read_text(encoding="utf-8")
    rooms = read_rooms(text)
    return [*check_diagram(rooms, text), *check_includes(rooms, root)]


def main():
    root = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent.parent
    faults = check(root)
    print("\n".join(faults) if faults else f"{len(list(sources(root)))} files: every include follows the diagram.")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
