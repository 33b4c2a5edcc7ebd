#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tst_sample.sh BUILD_DIR: `./dev run` makes the sample company once, goes on with it the second time, and shows the board.
set -euo pipefail
dev=$(cd "$(dirname "$0")/../.." && pwd)/dev
XDG_DATA_HOME=$(mktemp -d)
export XDG_DATA_HOME
trap 'rm -rf "$XDG_DATA_HOME"' EXIT

expect() { # PATTERN TEXT
  grep -q -- "$1" <<<"$2" || { printf 'nothing like "%s" in:\n%s\n' "$1" "$2"; exit 1; }
}

first=$("$dev" run --from "$1")
expect '== making a practice store' "$first"
expect 'Who starts and leaves soon' "$first"
expect '1001 Anna Berg  *starts  on track  *[1-9]' "$first"
second=$("$dev" run --from "$1")
expect '1001 Anna Berg' "$second"
! grep -q '== making' <<<"$second" || { echo "the second run made the store again"; exit 1; }
