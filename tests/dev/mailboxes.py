# SPDX-License-Identifier: GPL-3.0-or-later
"""mailboxes.py SAMPLE_DIR: every address of the sample company, as exim.sh reads its mailboxes ("name:" a line)."""
import re
import sys
from pathlib import Path

ADDRESS = re.compile(r"([\w.+-]+)@(?:corp|home)\.example")

names = {match[1] for file in Path(sys.argv[1]).rglob("*") if file.is_file() for match in ADDRESS.finditer(file.read_text())}
print("\n".join(f"{name}:" for name in sorted(names)))
