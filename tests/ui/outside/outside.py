# SPDX-License-Identifier: GPL-3.0-or-later
"""A window as assistive technology sees it: everything is found by role and name, and waited for, never slept for."""
import subprocess
import time

import pyatspi

PATIENCE = 60


class NotThere(Exception):
    pass


def until(what, answer, patience=PATIENCE):
    """Asks again and again until there is an answer; says what was waited for where none comes."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            found = answer()
        except Exception:  # a widget that went away while it was looked at
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise NotThere(what)


def children(thing):
    return [child for child in (thing.getChildAtIndex(i) for i in range(thing.childCount)) if child]


def walk(thing, depth=20):
    yield thing
    if depth and thing.getRoleName() not in ("table", "tree table", "tree"):  # cells are asked for by their table
        for child in children(thing):
            yield from walk(child, depth - 1)


def is_shown(thing):
    return thing.getState().contains(pyatspi.STATE_SHOWING)


class Window:
    def __init__(self, program):
        desktop = pyatspi.Registry.getDesktop(0)
        self.root = until(f"{program} on the bus",
                          lambda: next((c for c in children(desktop) if c.name == program and c.childCount), None))

    def all(self, role=None):
        return [t for t in walk(self.root) if is_shown(t) and (role is None or t.getRoleName() == role)]

    def seen(self):
        return [f"{t.getRoleName()} {t.name!r}" for t in self.all() if t.name]

    def find(self, name, role=None):
        return until(f'{role or "thing"} "{name}"',
                     lambda: next((t for t in self.all(role) if t.name == name), None))

    def press(self, name, role=None):
        def ready():
            thing = next((t for t in self.all(role) if t.name == name), None)
            return thing if thing and thing.getState().contains(pyatspi.STATE_ENABLED) else None
        thing = until(f'"{name}" to press', ready)
        action = thing.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        action.doAction(names.index("Press") if "Press" in names else names.index("Toggle"))

    def says(self, words):
        return until(f'the words "{words}"', lambda: any(words in t.name for t in self.all()))

    def type(self, field, text, role="text"):
        thing = self.find(field, role)
        thing.queryComponent().grabFocus()
        until(f"{field} has the focus", lambda: thing.getState().contains(pyatspi.STATE_FOCUSED))
        thing.queryEditableText().setTextContents(text)
        if role == "text":  # a password is told to nobody
            until(f"{field} holds the text", lambda: thing.queryText().getText(0, -1) == text)

    def table(self, name):
        return until(f'list "{name}"', lambda: next(
            (t for t in self.all() if t.name == name and t.getRoleName() in ("table", "tree table", "tree")), None))

    def rows(self, name):
        table = self.table(name).queryTable()
        return [[table.getAccessibleAt(row, column).name for column in range(table.nColumns)]
                for row in range(table.nRows)]

    def choose(self, name, words):
        """The first row of the list in which a cell holds the words."""
        def row():
            return next((i for i, cells in enumerate(self.rows(name)) if any(words in cell for cell in cells)), None)
        until(f'"{words}" in {name}', lambda: row() is not None)
        place = row()
        cell = self.table(name).queryTable().getAccessibleAt(place, 0)
        area = cell.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        click(area.x + area.width - 4, area.y + area.height // 2)
        return self.rows(name)[place]


def click(x, y):
    subprocess.check_call(["xdotool", "mousemove", "--sync", str(x), str(y), "click", "1"])


def key(keys):
    subprocess.check_call(["xdotool", "key", keys])
