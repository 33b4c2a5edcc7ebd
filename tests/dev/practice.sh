#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# practice.sh BUILD_DIR [ROUNDS]: starts OpenLDAP and a mail server here, sets both up as systems of a fresh practice
# store, and lets the sample journeys create the accounts. Ends the servers on Ctrl-C; with ROUNDS (how often all open
# tasks are answered) it ends by itself.
set -euo pipefail
build=$(cd "$1" && pwd)
rounds=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
servers=$here/../support/servers
data=$(mktemp -d "${TMPDIR:-/tmp}/tenure-practice-XXXXXX")
chmod 711 "$data"
export XDG_CONFIG_HOME=$data/config
store=sqlite:$data/company.db
tenurectl() { "$build/bin/tenurectl" --store "$store" "$@"; }
started=()

end() {
  trap - EXIT INT TERM
  local server
  for server in "${started[@]}"; do kill "$server" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$data"
}
trap end EXIT
trap 'end; exit 130' INT TERM

free_ports() { # COUNT: ports nobody listens on
  python3 - "$1" <<'PY'
import socket, sys
taken = [socket.create_server(("127.0.0.1", 0)) for _ in range(int(sys.argv[1]))]
print(*(one.getsockname()[1] for one in taken))
PY
}

wait_for_port() { # PORT LOG
  local tries
  for tries in $(seq 300); do
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null && return 0
    sleep 0.1
  done
  echo "no server on port $1 after $tries tries:" >&2
  tail "$2" >&2
  return 1
}

start_servers() {
  echo "== starting OpenLDAP on port $ldap and a mail server on port $smtp"
  "$servers/mkca.sh" "$data/ca"
  "$servers/slapd.sh" "$data/slapd" "$ldap" "$ldaps" "$data/ca" >"$data/slapd.log" 2>&1 &
  started+=($!)
  mkdir -p "$data/exim"
  python3 "$here/mailboxes.py" "$here/../../resources/sample" >"$data/exim/users"
  EXIM_DOMAINS=corp.example:home.example "$servers/exim.sh" "$data/exim" "$smtp" "$smtps" "$data/ca" >"$data/exim.log" 2>&1 &
  started+=($!)
  wait_for_port "$ldap" "$data/slapd.log"
  wait_for_port "$smtp" "$data/exim.log"
}

add_groups() {
  local group
  for group in customer-service sales human-resources it finance developers test-users knowledge-base sales-collateral; do
    printf 'dn: cn=%s,ou=groups,dc=corp,dc=example\nobjectClass: groupOfNames\ncn: %s\nmember: cn=nobody,dc=corp,dc=example\n\n' \
      "$group" "$group"
  done | LDAPTLS_CACERT=$data/ca/ca.pem ldapadd -ZZ -x -H "ldap://127.0.0.1:$ldap" -D cn=admin,dc=corp,dc=example -w secret >/dev/null
}

add_systems() {
  local base=dc=corp,dc=example
  cat >"$data/directory.json" <<JSON
{"url": "ldap://127.0.0.1:$ldap", "caFile": "$data/ca/ca.pem", "bindName": "cn=tenure,ou=services,$base", "base": "$base",
 "people": "ou=people,$base", "groups": "ou=groups,$base", "disabled": "ou=disabled,$base"}
JSON
  cat >"$data/mail.json" <<JSON
{"host": "localhost", "port": $smtp, "user": "tenure", "from": "onboarding@corp.example", "fromName": "Tenure practice",
 "caFile": "$data/ca/ca.pem"}
JSON
  (umask 077; echo tenure-secret-1 >"$data/directory.secret"; echo mail-secret >"$data/mail.secret")
  tenurectl system add directory --connector ldap --config "$data/directory.json" --secret-from "$data/directory.secret"
  tenurectl system add mail --connector mail --config "$data/mail.json" --secret-from "$data/mail.secret"
  rm "$data/directory.secret" "$data/mail.secret"
  tenurectl system test directory
  tenurectl system test mail
}

read -r ldap ldaps smtp smtps <<<"$(free_ports 4)"
start_servers
add_groups
echo "== making a practice store of the sample company"
tenurectl store init --practice --sample
add_systems
echo "== working; somebody answers what people are asked"
tenurectl worker run --until-idle
python3 "$here/people.py" "$build/bin/tenurectl" "$store" "${rounds:-6}"
# The clock of a practice store can be set: whoever watches need not wait three weeks.
now=$(date -u +%FT%T+00:00)
later=(7 14 21)
[ -z "$rounds" ] || later=()
for days in "${later[@]}"; do
  now=$(date -u -d "+$days days" +%FT12:00:00+00:00)
  echo "== $days days later"
  tenurectl worker run --until-idle --now "$now"
  python3 "$here/people.py" "$build/bin/tenurectl" "$store" 4
done
echo
python3 "$here/board.py" "$build/bin/tenurectl" "$store" "$now"
accounts=$(LDAPTLS_CACERT=$data/ca/ca.pem ldapsearch -LLL -ZZ -x -H "ldap://127.0.0.1:$ldap" \
  -D cn=tenure,ou=services,dc=corp,dc=example -w tenure-secret-1 -b ou=people,dc=corp,dc=example '(employeeNumber=*)' dn |
  grep -c '^dn:' || true)
mails=$(find "$data/exim/mail" -path '*/new/*' -type f 2>/dev/null | wc -l)
cat <<TEXT

$accounts accounts in the directory, $mails mails delivered. Look for yourself:
  LDAPTLS_CACERT=$data/ca/ca.pem ldapsearch -LLL -ZZ -x -H ldap://127.0.0.1:$ldap \\
    -D cn=tenure,ou=services,dc=corp,dc=example -w tenure-secret-1 -b dc=corp,dc=example '(employeeNumber=*)'
  cat $data/exim/log/mainlog ; ls $data/exim/mail/*/new
  export XDG_CONFIG_HOME=$XDG_CONFIG_HOME
  $build/bin/tenurectl --store $store person show 1001
TEXT
[ -z "$rounds" ] || exit 0
echo "Ctrl-C ends the servers and deletes $data"
wait
