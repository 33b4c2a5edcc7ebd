#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# dbos.sh: DBOS Transact (from PyPI) on a PostgreSQL of its own, on the disk of $TENURE_BENCH_DIR (else /var/tmp): the peer of
# the durable steps. Needs Debian's postgresql and python3-venv; leaves nothing running.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
dir=$(mktemp -d "${TENURE_BENCH_DIR:-/var/tmp}/tenure-dbos-XXXXXX")
chmod 711 "$dir"
programs=$(find /usr/lib/postgresql -maxdepth 2 -name bin | sort -V | tail -1)
as_owner=()
[ "$(id -u)" != 0 ] || as_owner=(setpriv --reuid=postgres --regid=postgres --clear-groups)

end() {
  "${as_owner[@]}" "$programs/pg_ctl" -D "$dir/pg" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$dir"
}
trap end EXIT

python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install -q --disable-pip-version-check dbos==3.4.0
mkdir "$dir/pg"
[ "$(id -u)" != 0 ] || chown postgres "$dir/pg"
port=$(python3 -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])')
"${as_owner[@]}" "$programs/initdb" -D "$dir/pg" -U postgres -A trust >/dev/null
"${as_owner[@]}" "$programs/pg_ctl" -D "$dir/pg" -w -l "$dir/pg/log" -o "-p $port -k $dir/pg -h 127.0.0.1" start >/dev/null
createdb -h 127.0.0.1 -p "$port" -U postgres dbos
"$dir/venv/bin/python" "$here/dbospeer.py" "postgresql://postgres@127.0.0.1:$port/dbos"
