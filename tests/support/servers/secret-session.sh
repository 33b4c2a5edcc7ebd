#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# secret-session.sh DIR: a D-Bus session of its own with an unlocked, empty GNOME keyring that keeps its files in DIR.
# Once it serves, DIR/address holds the session bus's address and DIR/keyring.pid the keyring's process. Needs gnome-keyring, dbus-daemon and libsecret-1-0.
set -euo pipefail
d=$1
mkdir -p "$d"/{run,share,config,cache}; d=$(cd "$d" && pwd); chmod 700 "$d/run"; rm -f "$d/address"
export HOME=$d XDG_RUNTIME_DIR=$d/run XDG_DATA_HOME=$d/share XDG_CONFIG_HOME=$d/config XDG_CACHE_HOME=$d/cache
unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL
exec dbus-run-session -- bash -c '
  # A password on stdin makes the "login" keyring with it and leaves it unlocked.
  printf fixture | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>"$HOME/keyring.log" & keyring=$!
  owned() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
      string:org.freedesktop.secrets 2>/dev/null | grep -q true
  }
  until owned; do kill -0 $keyring; sleep 0.02; done
  echo $keyring > "$HOME/keyring.pid"
  echo "$DBUS_SESSION_BUS_ADDRESS" > "$HOME/address.new" && mv "$HOME/address.new" "$HOME/address"
  wait $keyring'
