# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads arrows.txt: what each library may include and link."""
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Allowed:
    libraries: set = field(default_factory=set)
    outside: set = field(default_factory=set)  # Qt modules and <headers> of third parties
    pure: bool = False


def read_arrows(path):
    allowed = {}
    for line in Path(path).read_text().splitlines():
        line = line.partition("#")[0].strip()
        if not line:
            continue
        name, _, rest = line.partition(":")
        parts = [part.split() for part in rest.split(";")] + [[], []]
        allowed[name] = Allowed(set(parts[0]), set(parts[1]), "pure" in parts[2])
    return allowed


def circle(allowed):
    """The names along a circle of arrows, or nothing."""
    done, path = set(), []

    def walk(name):
        if name in path:
            return path[path.index(name):] + [name]
        if name in done or name not in allowed:
            return None
        path.append(name)
        found = next(filter(None, map(walk, sorted(allowed[name].libraries))), None)
        path.pop()
        done.add(name)
        return found

    return next(filter(None, map(walk, sorted(allowed))), None)
