# SPDX-License-Identifier: GPL-3.0-or-later
"""board.py TENURECTL STORE [INSTANT]: who starts or leaves soon, in what state, and what helps next; as of then."""
import json
import subprocess
import sys
from collections import defaultdict
from datetime import date, datetime, timedelta, timezone

NOW = datetime.fromisoformat(sys.argv[3]) if len(sys.argv) > 3 else datetime.now(timezone.utc)
BEFORE, AFTER = timedelta(days=7), timedelta(days=31)
ORDER = ["late", "at risk", "on track", "ready"]


def ask(*command):
    run = subprocess.run([sys.argv[1], "--json", "--store", sys.argv[2], *command], capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(run.stderr.strip())
    return json.loads(run.stdout)


def state_of(run, tasks, now):
    """A run that ended is ready; one with a task past its due time is late; a failure puts it at risk."""
    if run["status"] != "active":
        return "ready"
    if any(task["due"] and task["due"] < now for task in tasks):
        return "late"
    return "at risk" if run["exceptions"] else "on track"


def next_help(run, tasks):
    if tasks:
        first = min(tasks, key=lambda task: task["due"] or "9")
        return f"{first['title']} ({first['team'] or 'nobody in particular'})"
    return f"waits until {run['nextTimer'][:16].replace('T', ' ')}" if run["nextTimer"] else ""


def rows():
    people = {person["number"]: person for person in ask("person", "list")["people"]}
    tasks = defaultdict(list)
    for task in ask("task", "list")["tasks"]:
        tasks[task["run"]].append(task)
    for run in ask("run", "list", "--all")["runs"]:
        person = people.get(run["number"])
        if not person or run["lifecycle"] not in ("join", "leave"):
            continue
        day = person["startDate"] if run["lifecycle"] == "join" else person["lastDay"]
        if not day or not NOW.date() - BEFORE <= date.fromisoformat(day) <= NOW.date() + AFTER:
            continue
        own = tasks[run["run"]]
        verb = "starts" if run["lifecycle"] == "join" else "leaves"
        yield (day, f"{run['number']} {run['name']}", verb, state_of(run, own, NOW.isoformat()), str(len(own)), next_help(run, own))


def main():
    board = sorted(rows())
    print("Who starts and leaves soon")
    table = [("Day", "Person", "", "State", "Open", "What helps next"), *board]
    widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
    for row in table:
        print("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
    print("  " + ", ".join(f"{sum(row[3] == state for row in board)} {state}" for state in ORDER))


if __name__ == "__main__":
    main()
