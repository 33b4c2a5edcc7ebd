#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD_DIR [core|durable|slow|worker|dbos...]: the benchmarks, one after the other, on the disk of BUILD_DIR.
# Nothing else should run meanwhile; where something does, believe processor seconds and ratios, not wall seconds.
set -euo pipefail
build=$(cd "$1" && pwd); shift
here=$(cd "$(dirname "$0")" && pwd)
[ $# -gt 0 ] || set -- core durable slow worker dbos

printf '# %s\n' "$(date -u +%FT%TZ), $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)"
printf '# %s, load %s\n' "$(uname -sr), Qt $(qmake6 -query QT_VERSION 2>/dev/null || echo '?')" "$(cut -d' ' -f1-3 /proc/loadavg)"
for name in "$@"; do
  echo "# $name"
  case "$name" in
    core) "$here/core.sh" "$build" ;;
    durable) "$build/bench/bench_durable" "$build" ;;
    slow) "$build/bench/bench_durable" "$build" 5 ;;
    worker) python3 "$here/worker.py" "$build" "$build" ;;
    dbos) "$here/dbos.sh" ;;
    *) echo "no such benchmark: $name" >&2; exit 2 ;;
  esac
done
