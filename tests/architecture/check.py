# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py SOURCE_DIR: fails on what the architecture forbids, naming file, line and rule."""
import sys
from pathlib import Path

from arrows import read_arrows
from rules import complaints
from tree import Tree


def main():
    root = Path(sys.argv[1])
    found = complaints(Tree(root), read_arrows(root / "tests/architecture/arrows.txt"))
    for complaint in found:
        print(complaint)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
