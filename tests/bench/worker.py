# SPDX-License-Identifier: GPL-3.0-or-later
"""worker.py BUILD_DIR FOLDER: a feed of 100,000 people planned; 10,000 active runs restored; the idle worker's size and
processor time. Measures the real programs from outside; prints name, value and unit."""
import csv
import os
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

BIN = Path(sys.argv[1]).resolve() / "bin"
HEADER = ("Employee,First name,Last name,Title,Department,Location,Work mode,Manager,Start date,Last day,Status,"
          "Private mail,Offer accepted").split(",")
PEOPLE, RUNS, IDLE_SECONDS, ROUNDS = 100_000, 10_000, 30, 5


def figure(name, value, unit):
    print(f"{name}\t{value:.6g}\t{unit}", flush=True)


def day(offset):
    return (date.today() + timedelta(days=offset)).isoformat()


def write_people(path, count, start, last=""):
    """Engineers who start that many days from now, and leave on that day if one is given."""
    with open(path, "w", newline="") as file:
        out = csv.writer(file)
        out.writerow(HEADER)
        for i in range(count):
            out.writerow([1_000_000 + i, f"Given{i}", f"Family{i}", "Software Engineer", "Engineering", "London", "onsite",
                          "", day(start), last, "active" if start < 0 else "hired", f"p{i}@home.example", day(start - 30)])


def timed(*command):
    """Wall and processor seconds of one run of a program."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    wall = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    wall = time.monotonic() - wall
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def report(name, *command, rounds=ROUNDS):
    walls, cpus = zip(*(timed(*command) for _ in range(rounds)))
    figure(f"{name}_wall", statistics.median(walls), "s")
    figure(f"{name}_wall_best", min(walls), "s")
    figure(f"{name}_cpu", statistics.median(cpus), "cpu-s")


def plain_scan(store):
    """The rows of what is under way, read with nothing done to them: processor seconds and how many."""
    database = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
    begin = time.process_time()
    rows = sum(len(database.execute(query).fetchall()) for query in (
        "SELECT * FROM run WHERE status = 0", "SELECT * FROM task WHERE state = 0", "SELECT * FROM timer WHERE state = 0",
        "SELECT * FROM effect WHERE state < 3"))
    return time.process_time() - begin, rows


def processor_seconds(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def status_kib(pid, key):
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(key):
            return int(line.split()[1])
    return 0


def wait_until_calm(pid):
    """Until a second goes by with next to no work."""
    last = -1.0
    while (now := processor_seconds(pid)) - last > 0.02:
        last = now
        time.sleep(1)
    return now


def idle_worker(url):
    worker = subprocess.Popen([BIN / "tenure-worker", "--store", url], stderr=subprocess.DEVNULL)
    try:
        begin = wait_until_calm(worker.pid)
        figure("worker_start_cpu", begin, "cpu-s")
        begin = processor_seconds(worker.pid)
        time.sleep(IDLE_SECONDS)
        used = processor_seconds(worker.pid) - begin
        figure("worker_idle", 100 * used / IDLE_SECONDS, "percent of a core")
        figure("worker_resident", status_kib(worker.pid, "VmRSS:") / 1024, "MiB")
        figure("worker_resident_own", status_kib(worker.pid, "RssAnon:") / 1024, "MiB")
    finally:
        worker.terminate()
        worker.wait()


def main():
    with tempfile.TemporaryDirectory(dir=sys.argv[2], prefix="tenure-bench-") as folder:
        os.environ["XDG_CONFIG_HOME"] = folder + "/config"
        store, url = folder + "/store.db", f"sqlite:{folder}/store.db"
        ctl = [BIN / "tenurectl", "--store", url]
        write_people(folder + "/joiners.csv", PEOPLE, 30)
        write_people(folder + "/staff.csv", RUNS, -400)
        write_people(folder + "/leavers.csv", RUNS, -400, day(30))
        timed(*ctl, "store", "init", "--practice", "--sample")
        report("feed_plan_100k_joiners", *ctl, "feed", "import", folder + "/joiners.csv", "--dry-run")
        report("feed_apply_10k_known", *ctl, "feed", "import", folder + "/staff.csv", rounds=1)
        # Everybody leaves: each run then waits for three people and a timer.
        report("feed_apply_10k_leavers", *ctl, "feed", "import", folder + "/leavers.csv", "--release-all", "--count", str(RUNS),
               rounds=1)
        report("first_turns_10k", *ctl, "worker", "run", "--until-idle", rounds=1)
        scans = [plain_scan(store) for _ in range(ROUNDS)]
        figure("restart_10k_plain_scan_rows", scans[0][1], "rows")
        figure("restart_10k_plain_scan_cpu", statistics.median(scan[0] for scan in scans), "cpu-s")
        report("restart_10k", *ctl, "worker", "run", "--until-idle")
        idle_worker(url)
        report("fire_10k_timers", *ctl, "worker", "run", "--until-idle", "--now", day(32) + "T00:00:00Z", rounds=1)


main()
