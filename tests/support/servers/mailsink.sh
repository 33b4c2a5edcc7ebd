#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# mailsink.sh DIR PORT: a relay that takes every mail and delivers none. TLS from the first byte on PORT, no sign-in.
# DIR/taken has one JSON object a line for each mail, on disk before its sender hears 250: {"id", "to", "subject"}.
# Moving the file away begins a new one.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
"$here/mkca.sh" "$1/ca"
exec python3 "$here/mailsink.py" "$1" "$2"
