#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# installer/prove.sh: builds the headless preset, packs it, and proves the package in a clean Debian 12 root that is booted
# with a service manager of its own: it installs, takes the sample company and a people file, works until idle, runs as the
# service it is meant to be, and is purged without a trace. The console's package is built too: it installs on top, draws
# every scene of the sample company there, and leaves without a trace. Needs root, debootstrap and a Debian mirror; run it once per
# release, not per test run. PROVE_DIR=... keeps everything there (default: a temporary folder); MIRROR=... is where Debian
# comes from.
set -euo pipefail
cd "$(dirname "$0")/.."
mirror=${MIRROR:-http://deb.debian.org/debian}
work=${PROVE_DIR:-$(mktemp -d /var/tmp/tenure-prove.XXXXXX)}
mkdir -p "$work"
root=$work/root
machine='' booted=''

say() { printf '== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
inside() {
  nsenter -t "$machine" --mount --pid --uts --ipc --cgroup --root /usr/bin/env -i -C / \
    PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
unit() { inside systemctl show -p "$1" --value tenure-worker; }
worker_status() { inside sed -n "s/^$1:\t *//p" "/proc/$(unit MainPID)/status"; }
# until WHAT COMMAND...: for at most a minute
until_true() {
  local what=$1 tries; shift
  for tries in $(seq 300); do
    "$@" >/dev/null 2>&1 && return 0
    sleep 0.2
  done
  inside journalctl --no-pager -n 30 >&2 || true
  fail "$what, asked $tries times"
}
tenurectl() { inside runuser -u tenure -- tenurectl --store sqlite:/var/lib/tenure/tenure.db --json "$@"; }

build_package() {
  say "building the headless preset"
  cmake --preset headless >/dev/null
  cmake --build --preset headless
  ! ldd build/headless/bin/* build/headless/lib/tenure/connectors/*.so | grep -iE 'qt6(widgets|gui)' || fail "links a screen"
  say "packing"
  (cd build/headless && rm -f ./*.deb && cpack -G DEB >"$work/cpack.log") || fail "cpack, see $work/cpack.log"
  cp build/headless/tenure-worker_*.deb "$work/"
}

build_console() {
  say "building and packing the console"
  cmake --preset release >/dev/null
  cmake --build --preset release --target programs installer/all
  (cd build/release && rm -f ./*.deb && cpack -G DEB >"$work/cpack-console.log") || fail "cpack, see $work/cpack-console.log"
  mkdir -p "$work/console"
  cp build/release/tenure_*.deb "$work/console/"
}

# On top of the worker's package, with nothing but what it says it needs.
prove_console() {
  local deb; deb=$(basename "$work"/console/*.deb)
  say "the console: installing it"
  inside sh -c "cat >/tmp/$deb" <"$work/console/$deb"
  list_files >"$work/before-console"
  inside dpkg -i "/tmp/$deb"
  ! inside ldd /usr/bin/tenure | grep 'not found' || fail "libraries of the console are missing"
  inside grep -q '^Exec=tenure$' /usr/share/applications/org.tenure.Tenure.desktop || fail "no desktop entry"
  say "the console: every scene"
  inside runuser -u tenure -- sh -c 'mkdir -p /tmp/scenes && QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/tmp HOME=/tmp/scenes \
    tenure --store sqlite:/var/lib/tenure/tenure.db --language de --screenshots /tmp/scenes' || fail "the console draws nothing"
  local scenes; scenes=$(inside sh -c 'ls /tmp/scenes/*.png | wc -l')
  [ "$scenes" -ge 40 ] || fail "only $scenes scenes"
  say "$scenes scenes drawn"
  inside rm -r /tmp/scenes
  inside dpkg --purge tenure
  list_files >"$work/after-console"
  diff "$work/before-console" "$work/after-console" | grep -v '/var/lib/tenure/' | grep '^[<>]' && fail "traces of the console are left" || true
}

make_root() {
  say "making a clean Debian 12 root"
  rm -rf "$root"
  debootstrap --variant=minbase --include=ca-certificates,systemd-sysv,dbus bookworm "$root" "$mirror" >"$work/debootstrap.log"
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  # What this machine says of proxies and dates holds in there too.
  apt-config dump --format '%F "%v";%n' | grep -E '^Acquire::(Check-|http::Proxy|https::Proxy)' >"$root/etc/apt/apt.conf.d/99prove" || true
}

boot_root() {
  say "booting it"
  installer/boot.sh "$root" >"$work/boot.log" 2>&1 &
  booted=$!
  until_true "process 1 is not there" find_machine
  until_true "the service manager does not answer" inside systemctl is-system-running --wait
}

find_machine() { machine=$(pgrep -P "$(pgrep -P "$booted" unshare)" systemd); }

end_machine() {
  [ -n "$machine" ] && kill -KILL "$machine" 2>/dev/null || true
  [ -z "$booted" ] || wait "$booted" 2>/dev/null || true
  machine='' booted=''
}

# Every path with what it holds; left out is what apt, dpkg and the linker keep for themselves.
list_files() {
  (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o -path ./var/cache/apt \
    -o -path ./var/lib/apt -o -path ./var/lib/systemd -o -path ./run -o -path ./var/tmp -o -path ./var/log -o -path ./var/lib/dpkg -o -path ./var/cache/debconf \
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
  write_people "$work/people.csv"
  inside sh -c 'cat >/tmp/people.csv' <"$work/people.csv"
  local imported
  imported=$(tenurectl feed import /tmp/people.csv) || fail "feed import: $imported"
  printf '%s\n' "$imported"
  grep -q '"rows":60' <<<"$imported" && grep -q '"applied":1[,}]' <<<"$imported" || fail "not what the file says"
  tenurectl worker run --until-idle | grep '"idle":true' || fail "the worker is not idle"
  [ "$(tenurectl run list | grep -o '"run":' | wc -l)" -ge 12 ] || fail "too few runs"
  [ "$(tenurectl task list | grep -o '"task":' | wc -l)" -ge 12 ] || fail "too few tasks"
  tenurectl store check | grep '"problems":\[\]' || fail "the store is not sound"
}

use_service() {
  say "as a service: what it may do"
  inside systemctl enable --now tenure-worker || { inside journalctl --no-pager -u tenure-worker >&2; fail "it does not start"; }
  [ "$(unit ActiveState)/$(unit StatusText)" = active/working ] || fail "not ready"
  [ "$(worker_status Uid | cut -f1)" = "$(inside id -u tenure)" ] || fail "not the account tenure"
  [ "$(worker_status CapEff)" = 0000000000000000 ] || fail "it has capabilities"
  [ "$(worker_status NoNewPrivs)/$(worker_status Seccomp)" = 1/2 ] || fail "it may do more than it should"
  inside systemd-analyze verify tenure-worker.service || fail "the unit is not sound"
  inside systemd-analyze security --no-pager tenure-worker.service | tail -1
  say "as a service: work, reload, crash, hang, end"
  local task main
  task=$(tenurectl task list | grep -o '"task":"[^"]*"' | head -1 | cut -d'"' -f4)
  tenurectl task "done" "$task" >/dev/null
  until_true "the answer is not taken" open_tasks_without "$task"
  main=$(unit MainPID)
  inside systemctl reload tenure-worker
  inside sh -c "kill -KILL $main"
  until_true "not started again after a crash" is_other_worker "$main"
  hang
  say "resident $(worker_status VmRSS)"
  inside systemctl stop tenure-worker
  [ "$(unit ActiveState)/$(unit Result)/$(unit ExecMainStatus)" = inactive/success/0 ] || fail "no orderly end: $(unit Result)"
  inside journalctl --no-pager -o cat -u tenure-worker | tail -12
}

open_tasks_without() { ! tenurectl task list | grep -q "\"task\":\"$1\""; }
is_other_worker() { [ "$(unit ActiveState)" = active ] && [ "$(unit MainPID)" != "$1" ]; }

# One that stands still is ended by the manager and started again. Two minutes would be long to wait here.
hang() {
  inside sh -c 'd=/run/systemd/system/tenure-worker.service.d; mkdir -p $d; printf "[Service]\nWatchdogSec=2s\n" >$d/soon.conf'
  inside systemctl daemon-reload
  inside systemctl restart tenure-worker
  local main; main=$(unit MainPID)
  inside sh -c "kill -STOP $main"
  until_true "not started again after standing still" is_other_worker "$main"
  inside sh -c 'rm -r /run/systemd/system/tenure-worker.service.d'
  inside systemctl daemon-reload
}

prove_package() {
  local deb; deb=$(basename "$work"/*.deb)
  inside sh -c "cat >/tmp/$deb" <"$work/$deb"
  say "installing what it needs, then the package itself"
  inside apt-get update -qq
  # What it depends on stays: only the package has to leave without a trace.
  inside apt-get satisfy -y -qq --no-install-recommends "$(dpkg-deb -f "$work/$deb" Depends)" \
    "$(dpkg-deb -f "$work"/console/*.deb Depends | sed 's/tenure-worker ([^)]*), *//')" >"$work/apt.log" 2>&1
  list_files >"$work/before"
  inside dpkg -i "/tmp/$deb"
  list_files >"$work/installed"
  ! inside sh -c 'ldd /usr/bin/tenure* /usr/lib/tenure/*.so /usr/lib/tenure/connectors/*.so' | grep 'not found' || fail "libraries are missing"
  use_package
  use_service
  prove_console
  say "purging while it runs"
  inside systemctl start tenure-worker
  inside dpkg --purge tenure-worker
  [ "$(unit LoadState)/$(unit MainPID)" = not-found/0 ] || fail "it still runs"
  end_machine
  list_files >"$work/after"
  diff "$work/before" "$work/after" || fail "traces are left"
}

build_package
build_console
! command -v lintian >/dev/null || { say "lintian"; lintian --tag-display-limit 0 "$work"/*.deb "$work"/console/*.deb || true; }
trap end_machine EXIT
make_root
boot_root
prove_package
say "proved: $(basename "$work"/*.deb), $(dpkg-deb -f "$work"/*.deb Installed-Size) kB installed, $(diff "$work/before" "$work/installed" | grep -c '^>') paths; nothing left"
