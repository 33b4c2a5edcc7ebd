#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh FUZZER SECONDS [SEED_FILE_OR_FOLDER...]: fuzzes from those seeds; on a crash shows the input and fails.
# The input stays in FUZZER.broke/ ; repeat it with: FUZZER FUZZER.broke/crash-...
set -euo pipefail
fuzzer=$1 seconds=$2; shift 2
name=$(basename "$fuzzer")
source=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/seeds" "$work/corpus"
rm -rf "$fuzzer.broke"; mkdir "$fuzzer.broke"

# libFuzzer takes folders alone; the big models are left out, because a step through them is slow.
for seed in "$@"; do
  find "$seed" -type f -size -64k -exec cp --backup=numbered -t "$work/seeds" {} +
done
options=(-max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 -seed=1
  -artifact_prefix="$fuzzer.broke/")
[ ! -e "$source/$name.dict" ] || options+=(-dict="$source/$name.dict")

if "$fuzzer" "${options[@]}" "$work/corpus" "$work/seeds" >"$work/log" 2>&1; then
  # A target that was never run proves nothing.
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/log")
  echo "$name: ${runs:-0} inputs, none broke it"
  [ "${runs:-0}" -ge 1000 ]
else
  grep -v -E '^#[0-9]+\s+(NEW|REDUCE|pulse|INITED|RELOAD)' "$work/log" | tail -60
  for input in "$fuzzer.broke"/*; do
    [ -e "$input" ] || continue
    echo "$name broke on this input, kept in $input:"
    head -c 4096 "$input" | od -A d -t x1z | head -60
  done
  exit 1
fi
