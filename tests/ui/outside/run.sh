#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BIN_DIR: a working day in the console from outside: another program finds everything by the names that screen
# readers get, on a display and a session bus of its own.
set -euo pipefail
bin=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
if [ "${2:-}" != inside ]; then
  exec dbus-run-session -- "$0" "$bin" inside
fi
work=$(mktemp -d)
running=()
cleanup() {
  for pid in "${running[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT
export XDG_RUNTIME_DIR=$work/run HOME=$work/home XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 TZ=Europe/Berlin
unset WAYLAND_DISPLAY
mkdir -m 700 -p "$XDG_RUNTIME_DIR" "$HOME" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME"

mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3> "$work/display" > /dev/null 2>&1 &
running+=($!)
read -r number < "$work/display"
export DISPLAY=:$number
openbox > /dev/null 2>&1 &
running+=($!)
/usr/libexec/at-spi-bus-launcher --launch-immediately > /dev/null 2>&1 &
running+=($!)
/usr/bin/python3 "$here/day.py" "$bin" "$work"
