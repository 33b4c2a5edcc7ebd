#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py PLAN.json: did every run of the journey in proof.bpmn do just what it should, however often the worker died?

Shares no code with Tenure. It believes the targets: the directory as ldapsearch prints it, the directory's own log of
operations, and the mail sink's file. Of the store it reads, with SQLite alone, which runs there are and what they wait for.

    lost       planned, but not there          stray   there, but not planned
    duplicate  done a second time              stuck   a run that has not ended and that nobody is asked about
    exceptions open questions to a person: neither lost nor duplicate, as long as it was done once at most

Prints the findings as JSON; exit 0 if the first four are empty. PLAN: {"store", "ldap", "operations", "mails", "numbers"}.
"""
import base64
import collections
import json
import re
import sqlite3
import subprocess
import sys

BASE = "dc=corp,dc=example"
STEPS = ["account", "staff", "engineering", "unstaff", "hello", "bye"]
# What a question about a step leaves undone behind it.
BEHIND = {
    "account": {"account", "staff", "engineering", "unstaff", "bye"},
    "staff": {"staff", "engineering", "unstaff", "bye"},
    "engineering": {"engineering", "unstaff", "bye"},
    "unstaff": {"unstaff", "bye"},
    "hello": {"hello", "bye"},
    "bye": {"bye"},
}
# How often a group is changed for a person in a whole run.
GROUP_STEPS = {"all-staff": ["staff", "unstaff"], "engineering": ["engineering"]}
MAILS = ["hello", "bye"]
ACTIVE, OPEN, DONE, UNCLEAR = 0, 0, 3, 5


def judge(plan, store, directory, mails):
    """The verdict over plain values.

    store: {"runs": {number: {"status", "asked": [steps], "answered": [steps], "waiting": [texts], "effects": {step: state}}}, "interrupted": n}
    directory: {"accounts": [numbers], "members": {group: [numbers]}, "added": {number: n}, "changed": {group: n}}
    mails: [subject]
    """
    found = {kind: [] for kind in ("lost", "duplicate", "stray", "stuck", "exceptions")}
    excused = {}
    for number in plan:
        run = store["runs"].get(number, {"status": None, "asked": [], "answered": [], "waiting": [], "effects": {}})
        found["exceptions"] += [f"{step} of {number}" for step in run["asked"]]
        excused[number] = set().union(*(BEHIND.get(step, {step}) for step in run["asked"]))
        judge_run(found, number, run)
    judge_directory(found, plan, excused, directory)
    judge_mails(found, plan, excused, collections.Counter(mails))
    return found


def judge_run(found, number, run):
    if run["status"] is None:
        found["lost"].append(f"the run of {number}")
    elif run["status"] == ACTIVE and not run["asked"]:
        found["stuck"].append(f"the run of {number}")
    found["stuck"] += [f"{what} of {number}" for what in run["waiting"]]
    for step, state in run["effects"].items():
        if state == UNCLEAR and step not in run["asked"] and step not in run["answered"]:
            found["stuck"].append(f"{step} of {number}: unclear, and nobody is asked")


def judge_directory(found, plan, excused, directory):
    accounts = collections.Counter(directory["accounts"])
    for number in plan:
        if accounts[number] == 0 and "account" not in excused[number]:
            found["lost"].append(f"account of {number}")
        if max(accounts[number], directory["added"].get(number, 0)) > 1:
            found["duplicate"].append(f"account of {number}")
    found["stray"] += [f"account of {number}" for number in accounts if number not in plan]
    for group, steps in GROUP_STEPS.items():
        judge_group(found, plan, excused, group, steps, directory)


def judge_group(found, plan, excused, group, steps, directory):
    members = set(directory["members"].get(group, []))
    for number in plan:
        open_question = any(step in excused[number] for step in steps)
        wanted = len(steps) % 2 == 1
        if wanted != (number in members) and not open_question:
            found["lost"].append(f"{'membership' if wanted else 'removal'} of {number}, {group}")
    found["stray"] += [f"{number} in {group}" for number in sorted(members - set(plan))]
    most = len(plan) * len(steps)
    least = sum(1 for number in plan for step in steps if step not in excused[number])
    changed = directory["changed"].get(group, 0)
    if changed > most:
        found["duplicate"].append(f"{changed} changes of {group}, {most} planned")
    elif changed < least:
        found["lost"].append(f"{changed} changes of {group}, {least} planned")


def judge_mails(found, plan, excused, mails):
    planned = {f"{step} {number}": (step, number) for number in plan for step in MAILS}
    for subject, (step, number) in planned.items():
        if mails[subject] == 0 and step not in excused[number]:
            found["lost"].append(f"mail {subject}")
        elif mails[subject] > 1:
            found["duplicate"].append(f"mail {subject}, {mails[subject]} times")
    found["stray"] += [f"mail {subject}" for subject in mails if subject not in planned]


def read_store(path):
    store = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    runs = {}
    numbers = {}
    for run, number, status in store.execute(
        "SELECT run.id, person.number, status FROM run JOIN person ON person.id = run.person WHERE journey = 'proof'"
    ):
        if number in runs:
            raise SystemExit(f"two runs for {number}")
        numbers[run] = number
        runs[number] = {"status": status, "asked": [], "answered": [], "waiting": [], "effects": {}}
    for run, node, state in store.execute("SELECT run, node, state FROM effect"):
        if run in numbers:
            runs[numbers[run]]["effects"][node] = state
            if state < DONE:
                runs[numbers[run]]["waiting"].append(f"effect {node}")
    for run, node, state in store.execute("SELECT run, node, state FROM task WHERE code <> ''"):
        if run in numbers:
            runs[numbers[run]]["asked" if state == OPEN else "answered"].append(node)
    for run, place in store.execute("SELECT run, place FROM event WHERE applied = 0"):
        if run in numbers:
            runs[numbers[run]]["waiting"].append(f"event {place}")
    interrupted = store.execute("SELECT count(*) FROM effect WHERE epoch > 1").fetchone()[0]
    return {"runs": runs, "interrupted": interrupted}


def search(uri, where, *what):
    command = ["ldapsearch", "-x", "-H", uri, "-D", f"cn=admin,{BASE}", "-w", "secret", "-LLL", "-o", "ldif-wrap=no"]
    text = subprocess.run(command + ["-b", where, *what], check=True, capture_output=True, text=True).stdout
    return [
        [(name, base64.b64decode(value).decode() if colon else value) for name, colon, value in lines]
        for lines in (re.findall(r"^([^:\n]+):(:?) (.*)$", entry, re.M) for entry in text.split("\n\n"))
        if lines
    ]


def read_directory(uri, log):
    accounts, numbers = [], {}
    for entry in search(uri, BASE, "(employeeNumber=*)", "employeeNumber"):
        values = dict(entry)
        accounts.append(values["employeeNumber"])
        numbers[values["dn"].lower()] = values["employeeNumber"]
    members = {}
    for group in GROUP_STEPS:
        entry = search(uri, f"cn={group},ou=groups,{BASE}", "-s", "base", "(objectClass=*)", "member")[0]
        dns = [value.lower() for name, value in entry if name == "member" and not value.startswith("cn=nobody")]
        members[group] = [numbers.get(dn, dn) for dn in dns]
    added, changed = read_operations(log, numbers)
    return {"accounts": accounts, "members": members, "added": added, "changed": changed}


def read_operations(log, numbers):
    """What the server itself says it has done: its statistics log, only what succeeded."""
    begun, added, changed = {}, collections.Counter(), collections.Counter()
    for line in log.splitlines():
        operation = re.search(r'(conn=\d+ op=\d+) (ADD|MOD|MODRDN|DEL) dn="([^"]*)"', line)
        result = re.search(r"(conn=\d+ op=\d+) RESULT .*err=0 ", line)
        if operation:
            begun[operation[1]] = operation[2], operation[3].lower()
        elif result and result[1] in begun:
            verb, dn = begun.pop(result[1])
            group = re.match(rf"cn=([^,]*),ou=groups,{BASE}$", dn)
            if verb == "MOD" and group:
                changed[group[1]] += 1
            elif verb == "ADD" and dn in numbers:
                added[numbers[dn]] += 1
    return added, changed


def read_mails(path):
    with open(path, encoding="utf-8") as taken:
        return [json.loads(line)["subject"] for line in taken]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        plan = json.load(file)
    store = read_store(plan["store"])
    with open(plan["operations"], encoding="utf-8", errors="replace") as log:
        directory = read_directory(plan["ldap"], log.read())
    mails = read_mails(plan["mails"])
    found = judge(plan["numbers"], store, directory, mails)
    clean = not any(found[kind] for kind in ("lost", "duplicate", "stray", "stuck"))
    found["figures"] = {
        "runs": len(store["runs"]),
        "effects": sum(len(run["effects"]) for run in store["runs"].values()),
        "sentAgainOrReadBack": store["interrupted"],
        "accounts": sum(directory["added"].values()),
        "groupChanges": sum(directory["changed"].values()),
        "mails": len(mails),
    }
    print(json.dumps(found))
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main())
