# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of resources/docs/architecture.md. Each yields one sentence for each place that breaks it."""
import re
from functools import lru_cache
from pathlib import Path

from arrows import circle

QT_HEADERS = Path("/usr/include/x86_64-linux-gnu/qt6")
LONGEST_SOURCE = 600
SYSTEM = re.compile(r"^(sys/|netinet/|arpa/)|^(fcntl|unistd|string|poll|netdb|pwd|signal|errno|time)\.h$")
# What would give a pure library a clock, a thread, an event loop or a disk.
IMPURE = re.compile(
    r"^(QObject|QTimer|QThread\w*|QMutex|QEventLoop|QCoreApplication|QFile\w*|QSaveFile|QIODevice|QDir|QProcess"
    r"|QElapsedTimer|QDeadlineTimer|QRandomGenerator|QSettings|QStandardPaths|QFuture\w*|QPromise"
    r"|fstream|iostream|filesystem|thread|mutex|future|random)$")
CLOCK = re.compile(r"\b(system_clock|currentDateTime(Utc)?|currentMSecsSinceEpoch|currentSecsSinceEpoch|currentDate)\b"
                   r"|\bQTime::currentTime\b|\bgettimeofday\b|\btime\s*\(\s*(nullptr|NULL|0)\s*\)")
GLOBAL = re.compile(r"\bstatic\s+[\w:<>]+\s*[&*]?\s*instance\s*\(")
TEXT = re.compile(r'//[^\n]*|/\*.*?\*/|R"\((?:.|\n)*?\)"|"(?:\\.|[^"\\\n])*"', re.DOTALL)


@lru_cache
def qt_module(header):
    """QTimer -> QtCore; None for what is not Qt's."""
    if header.startswith("Qt") and "/" in header:
        return header.split("/")[0]
    for module in sorted(QT_HEADERS.glob("Qt*")):
        if (module / header).is_file():
            return module.name
    return header if (QT_HEADERS / header).is_dir() else None


def code_of(text):
    """The text with comments and literals blanked, line breaks kept."""
    return TEXT.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), text)


def every_source_has_an_owner(tree, allowed):
    for file in tree.sources:
        if tree.owner[file] is None:
            yield f"{tree.short(file)}: belongs to no library"


def every_library_has_a_line(tree, allowed):
    for name in sorted(set(tree.libraries) - set(allowed)):
        yield f"{name}: has no line in arrows.txt"
    for name in sorted(set(allowed) - set(tree.libraries)):
        yield f"{name}: arrows.txt names a library that does not exist"


def arrows_have_no_circle(tree, allowed):
    found = circle(allowed)
    if found:
        yield "arrows.txt: circle " + " -> ".join(found)


def links_follow_arrows(tree, allowed):
    for library in tree.libraries.values():
        may = allowed.get(library.name)
        for other in sorted(library.links) if may else []:
            if other not in may.libraries:
                yield f"{tree.short(library.folder)}/CMakeLists.txt: {library.name} links {other}"
        for module in sorted(library.qt - {"QtCore"}) if may else []:
            if module not in may.outside:
                yield f"{tree.short(library.folder)}/CMakeLists.txt: {library.name} links {module}"


def includes_follow_arrows(tree, allowed):
    for file in tree.sources:
        own = tree.owner[file]
        may = allowed.get(own)
        for include in tree.includes(file) if may else []:
            target = tree.resolve(include)
            where = f"{tree.short(file)}:{include.line}"
            if target:
                other = tree.owner[target]
                if other != own and other not in may.libraries:
                    yield f"{where}: {own} includes {include.name} of {other}"
            elif complaint := _outside_complaint(include, may):
                yield f"{where}: {own} {complaint}"


def _outside_complaint(include, may):
    name = include.name
    if not include.angled:
        return f'includes "{name}", which is nowhere' if not name.endswith(".moc") else None
    module = qt_module(name)
    if module:
        return f"includes <{name}> of {module}" if module != "QtCore" and module not in may.outside else None
    if may.pure and SYSTEM.match(name) and name != "string.h":
        return f"is pure and includes <{name}>"
    if SYSTEM.match(name) or ("/" not in name and "." not in name):
        return None
    return f"includes <{name}>" if f"<{name}>" not in may.outside else None


def pure_libraries_stay_pure(tree, allowed):
    for file in tree.sources:
        may = allowed.get(tree.owner[file])
        if not may or not may.pure:
            continue
        for include in tree.includes(file):
            if include.angled and IMPURE.match(include.name):
                yield f"{tree.short(file)}:{include.line}: {tree.owner[file]} is pure and includes <{include.name}>"


def private_folders_stay_private(tree, allowed):
    """What lies in a sub-folder of a room is its own affair; ports are there for others."""
    for file in tree.sources:
        for include in tree.includes(file):
            target = tree.resolve(include)
            if not target or tree.room(target) == tree.room(file):
                continue
            inner = target.relative_to(tree.root).parts[2:-1]
            if inner and inner != ("ports",) and tree.room(target) != "connectors":
                yield f"{tree.short(file)}:{include.line}: includes {include.name}, private to {tree.room(target)}"


def nobody_links_a_connector(tree, allowed):
    for cmake in sorted(tree.root.rglob("CMakeLists.txt")):
        if "build" in cmake.relative_to(tree.root).parts[:1]:
            continue
        for body in re.findall(r"\btarget_link_libraries\s*\(([^)]*)\)", cmake.read_text()):
            for word in body.split()[1:]:
                if re.match(r"tenure_connector_\w+", word):
                    yield f"{tree.short(cmake)}: links {word}; connectors are loaded"


def one_clock(tree, allowed):
    for file in tree.sources:
        if tree.short(file).startswith("models/base/clock."):
            continue
        for match in CLOCK.finditer(code := code_of(file.read_text())):
            yield f"{tree.short(file)}:{_line(code, match.start())}: {match[0]} instead of Clock"


def no_globals(tree, allowed):
    for file in tree.sources:
        for match in GLOBAL.finditer(code := code_of(file.read_text())):
            yield f"{tree.short(file)}:{_line(code, match.start())}: a global instance()"


def connects_have_a_context(tree, allowed):
    """Qt 6.4 has no switch that refuses connect(sender, signal, lambda)."""
    for file in tree.sources:
        code = code_of(file.read_text())
        for match in re.finditer(r"\bconnect\s*\(", code):
            words = _split_arguments(code, match.end())
            if len(words) == 3 and words[2].lstrip().startswith("["):
                yield f"{tree.short(file)}:{_line(code, match.start())}: connect() without a context object"


def sources_are_short(tree, allowed):
    for file in _all_code(tree, ".cpp"):
        lines = file.read_text().count("\n")
        if lines > LONGEST_SOURCE:
            yield f"{tree.short(file)}: {lines} lines, more than {LONGEST_SOURCE}"


def sources_name_their_licence(tree, allowed):
    for file in _all_code(tree, ".cpp", ".h", ".c", ".py", ".sh"):
        if "SPDX-License-Identifier: GPL-3.0-or-later" not in _first_lines(file):
            yield f"{tree.short(file)}: no SPDX-License-Identifier in its first lines"


def _all_code(tree, *suffixes):
    for top in ("models", "ui", "app", "tests", "cmake", "installer"):
        yield from sorted(p for p in (tree.root / top).rglob("*") if p.suffix in suffixes)


def _first_lines(file):
    return "\n".join(file.read_text().splitlines()[:3])


def _line(text, position):
    return text.count("\n", 0, position) + 1


def _split_arguments(code, start):
    depth, words, begin = 1, [], start
    for at in range(start, len(code)):
        if code[at] in "([{":
            depth += 1
        elif code[at] in ")]}":
            depth -= 1
        if depth == 0 or (depth == 1 and code[at] == ","):
            words.append(code[begin:at])
            begin = at + 1
        if depth == 0:
            break
    return words


RULES = [
    every_source_has_an_owner, every_library_has_a_line, arrows_have_no_circle, links_follow_arrows,
    includes_follow_arrows, pure_libraries_stay_pure, private_folders_stay_private, nobody_links_a_connector,
    one_clock, no_globals, connects_have_a_context, sources_are_short, sources_name_their_licence,
]


def complaints(tree, allowed):
    return [f"{complaint}  [{rule.__name__}]" for rule in RULES for complaint in rule(tree, allowed)]
