#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tst_practice.sh BUILD_DIR: what `./dev run --practice` shows is really there, and its servers end with it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
TMPDIR=$(mktemp -d)
export TMPDIR
chmod 711 "$TMPDIR"
trap 'rm -rf "$TMPDIR"' EXIT

shown=$("$here/practice.sh" "$1" 1)
grep -q 'accounts in the directory, [1-9][0-9]* mails delivered' <<<"$shown" || { echo "$shown"; exit 1; }
left=$(ls -A "$TMPDIR")
[ -z "$left" ] || { echo "left behind: $left"; exit 1; }
! pgrep -f "$TMPDIR" >/dev/null || { echo "a server still runs"; exit 1; }
