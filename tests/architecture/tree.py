# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a source tree: which library owns which file, what each file includes, what each library links."""
import re
from dataclasses import dataclass, field
from pathlib import Path

SCANNED = ("models", "ui", "app")
LIBRARY = re.compile(r"\b(tenure_room|tenure_connector|add_library|add_executable)\s*\(([^)]*)\)")
LINKS = re.compile(r"\btarget_link_libraries\s*\(([^)]*)\)")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+([<"])([^>"]+)[>"]', re.MULTILINE)
COMMENT = re.compile(r"#.*")
# A header-only target of ports lists no source: it owns what its folder's other libraries do not name.
PORTS = {"engine": "engineports", "services": "servicesports"}


@dataclass
class Library:
    name: str
    folder: Path
    files: set = field(default_factory=set)
    links: set = field(default_factory=set)
    qt: set = field(default_factory=set)


@dataclass
class Include:
    file: Path
    line: int
    name: str
    angled: bool


def plain_name(target):
    """tenure_room(engine), tenure_engine and tenure::engine are the same library."""
    return re.sub(r"^tenure(::|_)", "", target)


def arguments(text, keyword, others=("SOURCES", "DEPS", "QT", "LIBS", "PUBLIC", "PRIVATE", "INTERFACE", "SHARED")):
    """The words behind `keyword`, up to the next keyword."""
    found, taking = [], False
    for word in text.split():
        if word in others:
            taking = word == keyword
        elif taking:
            found.append(word)
    return found


def without_comments(path):
    return COMMENT.sub("", path.read_text())


def own_libraries(cmake):
    text = without_comments(cmake)
    libraries = {}
    for kind, body in LIBRARY.findall(text):
        words = body.split()
        if "::" in words[0] or words[0].startswith("${"):
            continue
        name = ("connector_" if kind == "tenure_connector" else "") + plain_name(words[0])
        library = Library(name, cmake.parent)
        library.files = {cmake.parent / w for w in words[1:] if re.search(r"\.(cpp|h)$", w)}
        library.links = {plain_name(w) for w in arguments(body, "DEPS")}
        library.links |= {plain_name(w) for w in arguments(body, "LIBS") if w.startswith("tenure")}
        library.qt = {f"Qt{w}" for w in arguments(body, "QT")}
        libraries[name] = library
    for body in LINKS.findall(text):
        words = body.split()
        library = libraries.get(plain_name(words[0]))
        if library:
            library.links |= {plain_name(w) for w in words[1:] if w.startswith("tenure")} - {"rules"}
            library.qt |= {w.replace("6::", "") for w in words[1:] if w.startswith("Qt6::")}
    return libraries


class Tree:
    """All libraries of a source tree and the owner of each of its sources."""

    def __init__(self, root):
        self.root = Path(root)
        self.libraries = {}
        self.owner = {}
        self.sources = sorted(p for top in SCANNED for p in (self.root / top).rglob("*") if p.suffix in (".cpp", ".h"))
        for top in SCANNED:
            for cmake in sorted((self.root / top).rglob("CMakeLists.txt")):
                self.libraries.update(own_libraries(cmake))
        for library in self.libraries.values():
            self.owner.update({file: library.name for file in library.files})
        for file in self.sources:
            if file not in self.owner:
                self.owner[file] = self._owner_by_folder(file)

    def _owner_by_folder(self, file):
        room = self.room(file)
        ports = PORTS.get(room)
        if ports in self.libraries:
            return ports
        homes = [l.name for l in self.libraries.values() if l.folder in file.parents]
        return homes[0] if len(homes) == 1 else None

    def room(self, file):
        """models/engine/core/x.h -> engine; a connector is a room of its own."""
        parts = file.relative_to(self.root).parts
        depth = 3 if parts[:2] == ("models", "connectors") else 2
        return "/".join(parts[1:depth])

    def short(self, file):
        return str(file.relative_to(self.root))

    def includes(self, file):
        text = file.read_text()
        for match in INCLUDE.finditer(text):
            yield Include(file, text.count("\n", 0, match.start()) + 1, match[2], match[1] == "<")

    def resolve(self, include):
        """The file of this tree that an include names; None for one from outside."""
        for base in (include.file.parent, self.root, *(self.root / top for top in SCANNED)):
            found = base / include.name
            if found in self.owner:
                return found
        return None
