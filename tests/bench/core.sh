#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# core.sh BUILD_DIR: the pure core, and beside it its peer, bpmn-engine (from npm, installed in BUILD_DIR), in the same run.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
peer=$1/bench/bpmn-engine
version=25.0.1

if [ ! -e "$peer/$version" ]; then
  rm -rf "$peer"; mkdir -p "$peer"
  echo '{ "private": true }' >"$peer/package.json"
  npm install --prefix "$peer" --no-audit --no-fund --no-package-lock --loglevel=error "bpmn-engine@$version" >/dev/null
  touch "$peer/$version"
fi
cp "$here/bpmnpeer.mjs" "$peer/"

ours=$("$1/bench/bench_core")
theirs=$(node "$peer/bpmnpeer.mjs")
printf '%s\n%s\n' "$ours" "$theirs"
printf '%s\n%s\n' "$ours" "$theirs" | awk -F '\t' '
  $1 == "core_steps_per_cpu_s" { ours = $2 }
  $1 == "bpmn_engine_steps_per_cpu_s" { theirs = $2 }
  END { printf "core_ratio\t%.6g\tcore/bpmn-engine\n", ours / theirs }'
