#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""day.py BIN_DIR WORK_DIR: imports a feed, looks at a late person, takes and finishes a task, adds and tests a system,
releases a held batch."""
import datetime
import os
import re
import subprocess
import sys
from pathlib import Path

from outside import NotThere, Window, key, until

BIN, WORK = Path(sys.argv[1]), Path(sys.argv[2])
HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
STORE = f"sqlite:{WORK}/TechCorp.db"
TODAY = datetime.date(2026, 7, 30)


def ctl(*words, code=0):
    done = subprocess.run([BIN / "tenurectl", "--store", STORE, *words], capture_output=True, text=True, check=False)
    if done.returncode != code:
        sys.exit(f"tenurectl {' '.join(words)}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def company_file(name, leavers):
    """The sample company's file of that day, with the first so many of those who work there terminated."""
    lines = []
    for line in (ROOT / "resources/sample/people.csv").read_text(encoding="utf-8").splitlines():
        line = re.sub(r"@([+-]\d+)", lambda day: str(TODAY + datetime.timedelta(int(day[1]))), line)
        if leavers and ",,active," in line:
            leavers -= 1
            line = line.replace(",,active,", ",2026-07-29,terminated,")
        lines.append(line)
    path = WORK / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def prepare():
    ctl("store", "init", "--practice", "--now", "2026-07-30T07:42:00Z", "--sample")
    ctl("worker", "run", "--until-idle")
    subprocess.run([sys.executable, ROOT / "tests/dev/people.py", BIN / "tenurectl", STORE, "2"], check=True,
                   capture_output=True)


def import_a_feed(window):
    window.press("Feeds")
    window.press("Read a file…")
    window.type("File", str(company_file("hr.csv", 1)))
    key("Return")
    window.press("See what would happen")
    window.says("1 person leaves")
    window.press("Take the file")
    until("the file in the list", lambda: any("hr.csv" in row for row in window.rows("Batches")))


def look_at_a_late_person(window):
    window.press("Today")
    row = window.choose("People whose day comes soon", "Anna Berg")
    assert "Late" in row and "Set up payroll" in row, row


def take_and_finish_a_task(window):
    window.press("Tasks")
    task, person = window.choose("Tasks", "Set up payroll")[:2]
    window.press("Take")
    window.says("has it")
    window.press("Done")
    until("the task is gone", lambda: not any(row[:2] == [task, person] for row in window.rows("Tasks")))


def add_and_test_a_system(window):
    window.press("Systems")
    window.press("Add a system")
    window.type("Name", "Corp directory")
    window.type("Address", "ldaps://127.0.0.1:9")  # the port where nobody listens
    window.type("Sign-in name of Tenure", "cn=tenure,dc=example")
    window.type("Password of Tenure", "not a secret", role="password text")
    window.type("Base of the directory", "dc=example")
    window.press("Save system")
    until("the system in the list", lambda: any("Corp directory" in row[0] for row in window.rows("Systems")))
    window.choose("Systems", "Corp directory")
    window.press("Test again")
    until("what the test found", lambda: any("Down" in cell for row in window.rows("Systems") for cell in row))


def release_a_held_batch(window):
    ctl("feed", "import", str(company_file("night.csv", 20)), code=1)
    window.press("Feeds")
    window.choose("Batches", "Held")
    rule = until("how many to type", lambda: next(
        (t.name for t in window.all("label") if t.name.startswith("Type ")), None))
    window.type("Number of people you release", re.search(r"\d+", rule)[0])
    window.press("Release batch")
    until("the batch is released", lambda: any("Released" in cell for row in window.rows("Batches") for cell in row))


def main():
    prepare()
    program = subprocess.Popen([BIN / "tenure", "--store", STORE, "--language", "en"],
                               env=dict(os.environ, ASAN_OPTIONS="detect_leaks=0"))
    try:
        window = Window("tenure")
        for part in (import_a_feed, look_at_a_late_person, take_and_finish_a_task, add_and_test_a_system,
                     release_a_held_batch):
            try:
                part(window)
            except NotThere as missing:
                sys.exit(f"{part.__name__}: {missing} is not there, but:\n" + "\n".join(window.seen()))
            print(part.__name__.replace("_", " "), flush=True)
            if program.poll() is not None:
                sys.exit(f"the console ended by itself: {program.returncode}")
    finally:
        program.terminate()
        program.wait(30)


if __name__ == "__main__":
    main()
