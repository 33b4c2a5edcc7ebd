#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# installer/prove.sh: builds the headless preset, packs it, and proves the package in a clean Debian 12 root: it installs,
# takes the sample company and a people file, works until idle, starts and stops as a service would, and is purged without
# a trace. Needs root, debootstrap and a Debian mirror; run it once per release, not per test run.
# PROVE_DIR=... keeps everything there (default: a temporary folder); MIRROR=... is where Debian comes from.
set -euo pipefail
cd "$(dirname "$0")/.."
mirror=${MIRROR:-http://deb.debian.org/debian}
work=${PROVE_DIR:-$(mktemp -d /var/tmp/tenure-prove.XXXXXX)}
mkdir -p "$work"
root=$work/root

say() { printf '== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
tenurectl() { inside runuser -u tenure -- tenurectl --store sqlite:/var/lib/tenure/tenure.db --json "$@"; }

build_package() {
  say "building the headless preset"
  cmake --preset headless >/dev/null
  nice cmake --build --preset headless
  ! ldd build/headless/bin/* build/headless/lib/tenure/connectors/*.so | grep -iE 'qt6(widgets|gui)' || fail "links a screen"
  say "packing"
  (cd build/headless && rm -f ./*.deb && cpack -G DEB >"$work/cpack.log") || fail "cpack, see $work/cpack.log"
  cp build/headless/*.deb "$work/"
}

make_root() {
  say "making a clean Debian 12 root"
  rm -rf "$root"
  debootstrap --variant=minbase --include=ca-certificates bookworm "$root" "$mirror" >"$work/debootstrap.log"
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  # What this machine says of proxies and dates holds in there too.
  apt-config dump --format '%F "%v";%n' | grep -E '^Acquire::(Check-|http::Proxy|https::Proxy)' >"$root/etc/apt/apt.conf.d/99prove" || true
  printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"; chmod 755 "$root/usr/sbin/policy-rc.d"
}

# Every path with what it holds; left out is what apt, dpkg and the linker keep for themselves.
list_files() {
  (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o -path ./var/cache/apt \
    -o -path ./var/lib/apt -o -path ./var/log -o -path ./var/lib/dpkg -o -path ./var/cache/debconf \
    -o -path ./var/cache/ldconfig -o -path './etc/*-' -o -path ./etc/ld.so.cache \) -prune \
    -o -type f -printf '%M %U %G %p ' -exec sha256sum '{}' ';' -o -printf '%M %U %G %p %l\n') | sort
}

# Today's people, of whom one got another title since the company was made.
write_people() {
  python3 - "$1" <<'P'
import datetime, re, sys
text = open("resources/sample/people.csv", encoding="utf-8").read()
day = lambda match: (datetime.date.today() + datetime.timedelta(days=int(match[1]))).isoformat()
text = re.sub(r"@([+-]\d+)", day, text).replace("Software Engineer", "Principal Engineer", 1)
open(sys.argv[1], "w", encoding="utf-8").write(text)
P
}

use_package() {
  say "using it"
  tenurectl store init --practice --sample --zone Europe/Berlin
  write_people "$root/tmp/people.csv"
  local imported
  imported=$(tenurectl feed import /tmp/people.csv) || fail "feed import: $imported"
  printf '%s\n' "$imported"
  grep -q '"rows":60' <<<"$imported" && grep -q '"applied":1[,}]' <<<"$imported" || fail "not what the file says"
  tenurectl worker run --until-idle | grep '"idle":true' || fail "the worker is not idle"
  [ "$(tenurectl run list | grep -o '"run":' | wc -l)" -ge 12 ] || fail "too few runs"
  [ "$(tenurectl task list | grep -o '"task":' | wc -l)" -ge 12 ] || fail "too few tasks"
  tenurectl store check | grep '"problems":\[\]' || fail "the store is not sound"
}

# No service manager runs here: its side of the protocol is played by a socket in the root.
use_service() {
  say "as a service: ready, then an orderly end"
  python3 - "$root" <<'P'
import os, re, socket, subprocess, sys
root = sys.argv[1]
unit = open(root + "/lib/systemd/system/tenure-worker.service").read()
command = re.search(r"^ExecStart=(.*)$", unit, re.M)[1].split()
manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
path = root + "/tmp/notify"
manager.bind(path)
os.chmod(path, 0o777)
manager.settimeout(30)
worker = subprocess.Popen(
    ["/usr/sbin/chroot", "--userspec=tenure:tenure", root, *command],
    env={"PATH": "/usr/bin", "HOME": "/var/lib/tenure", "NOTIFY_SOCKET": "/tmp/notify", "WATCHDOG_USEC": "2000000"})
heard = set()
while not {"READY=1", "WATCHDOG=1"} <= heard:
    heard.update(manager.recv(4096).decode().split("\n"))
worker.terminate()
code = worker.wait(30)
while "STOPPING=1" not in heard:
    heard.update(manager.recv(4096).decode().split("\n"))
os.unlink(path)
print("heard", sorted(heard), "exit", code)
sys.exit(code)
P
}

prove_package() {
  local deb; deb=$(basename "$work"/*.deb)
  cp "$work/$deb" "$root/tmp/"
  say "installing what it needs, then the package itself"
  inside apt-get update -qq
  # What it depends on stays: only the package has to leave without a trace.
  inside apt-get satisfy -y -qq --no-install-recommends "$(dpkg-deb -f "$work/$deb" Depends)" >"$work/apt.log" 2>&1
  list_files >"$work/before"
  inside dpkg -i "/tmp/$deb"
  list_files >"$work/installed"
  ! inside sh -c 'ldd /usr/bin/tenure* /usr/lib/tenure/*.so /usr/lib/tenure/connectors/*.so' | grep 'not found' || fail "libraries are missing"
  use_package
  use_service
  say "purging"
  inside dpkg --purge tenure-worker
  rm -f "$root/tmp/people.csv"
  list_files >"$work/after"
  diff "$work/before" "$work/after" || fail "traces are left"
}

build_package
command -v lintian >/dev/null && { say "lintian"; lintian --tag-display-limit 0 "$work"/*.deb || true; }
make_root
mount -t proc proc "$root/proc"
trap 'umount "$root/proc"' EXIT
prove_package
say "proved: $(basename "$work"/*.deb), $(dpkg-deb -f "$work"/*.deb Installed-Size) kB installed, $(diff "$work/before" "$work/installed" | grep -c '^>') paths; nothing left"
