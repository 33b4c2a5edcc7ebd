#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""verify_audit.py EXPORT [EARLIER]: checks an export of the evidence without Tenure; audit.md has the form.

Exit 0: whole. Exit 1: the first line that does not fit. With EARLIER, an older export of the same store, also checks that
the chain has only grown since, as far as the two overlap.
"""
import hashlib
import json
import sys

FIELDS = ("id", "at", "user", "channel", "reason", "action", "subject", "details")


class Broken(Exception):
    pass


def digest(row):
    canonical = b""
    for field in FIELDS:
        value = str(row[field]).encode()
        canonical += b"%d:%s," % (len(value), value)
    return hashlib.sha256(canonical).digest()


def link(before, row_digest):
    return hashlib.sha256(before + row_digest).digest()


def expect(true, number, what):
    if not true:
        raise Broken(f"line {number}: {what}")


def walk(path):
    """The export's start and end lines, and the hash of every row by its id."""
    with open(path, encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    start, end = lines[0], lines[-1]
    expect(start.get("format") == "tenure-audit-1", 1, "not an export of the evidence")
    expect(end["kind"] == "end", len(lines), "the export is cut off")
    count, head, rows = start["after"], bytes.fromhex(start["hash"]), 0
    if count == 0:
        origin = hashlib.sha256(b"tenure-audit-1:" + start["store"].encode()).digest()
        expect(head == origin, 1, "the chain does not begin with its store")
    hashes = {count: head}
    for number, line in enumerate(lines[1:-1], 2):
        if line["kind"] == "omitted":
            expect(line["first"] == count + 1, number, f"row {count + 1} is missing")
            digests = [bytes.fromhex(one) for one in line["digests"]]
        else:
            expect(line["id"] == count + 1, number, f"row {count + 1} is missing")
            digests = [digest(line)]
            rows += 1
        for one in digests:
            count, head = count + 1, link(head, one)
            hashes[count] = head
        if line["kind"] == "row":
            expect(bytes.fromhex(line["hash"]) == head, number, f"row {count} is not what was written")
    expect((end["count"], end["rows"]) == (count, rows), len(lines), f"the end is not the one of row {count}")
    expect(bytes.fromhex(end["head"]) == head, len(lines), "the end has another hash than the last row")
    return start, end, hashes


def main(path, earlier=None):
    start, end, hashes = walk(path)
    if earlier:
        old_start, old_end, old_hashes = walk(earlier)
        expect(start["store"] == old_start["store"], 1, "the earlier export is of another store")
        expect(end["count"] >= old_end["count"], 1, f"cut: the earlier export had {old_end['count']} rows")
        for count in sorted(hashes.keys() & old_hashes.keys()):
            expect(hashes[count] == old_hashes[count], 1, f"row {count} is not the one of the earlier export")
    print(f"whole: {end['rows']} rows, {start['after'] + 1} to {end['count']}, head {end['head']}")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except (Broken, KeyError, ValueError, IndexError) as problem:
        print(f"broken: {problem!r}" if not isinstance(problem, Broken) else f"broken: {problem}")
        sys.exit(1)
