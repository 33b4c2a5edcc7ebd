#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# sample.sh BUILD_DIR [DATA_DIR]: the sample company in a practice store of the user's own; works until nothing can
# happen before the next timer, and prints the readiness board. The store is kept: a second run goes on where it was.
set -euo pipefail
build=$(cd "$1" && pwd)
data=${2:-${XDG_DATA_HOME:-$HOME/.local/share}/tenure-practice}
here=$(cd "$(dirname "$0")" && pwd)
store=sqlite:$data/company.db
tenurectl() { "$build/bin/tenurectl" --store "$store" "$@"; }

mkdir -p "$data"
if [ ! -e "$data/company.db" ]; then
  echo "== making a practice store of the sample company in $data"
  tenurectl store init --practice --sample
fi
echo "== working"
tenurectl worker run --until-idle
echo
python3 "$here/board.py" "$build/bin/tenurectl" "$store"
if [ -x "$build/bin/tenure" ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "== opening the console"
  exec "$build/bin/tenure" --store "$store"
fi
cat <<TEXT

No system is set up here, so every step is work for a person. Look further and go on by hand:
  alias t='$build/bin/tenurectl --store $store'
  t task list                  what waits for people
  t task done TASK             answer one; t worker run --until-idle then goes on
  t person show 1001           facts, runs, grants and their proof
The store: $data/company.db (delete it to begin again). With real servers: ./dev run --practice
TEXT
