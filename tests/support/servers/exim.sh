#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# exim.sh DIR PORT TLSPORT [CADIR]: Exim as a company's mail relay on loopback, in the foreground, without root.
# STARTTLS on PORT, TLS at once on TLSPORT; sign-in (after TLS only) tenure / mail-secret; at most 1 MiB a mail.
# Mail lands in DIR/mail/NAME/new. DIR/users lists the mailboxes ("name:" a line) and is read for every recipient.
# Recipients with an answer of their own: greylist@ 451, full@ 452, forbidden@ 550 5.7.1, unknown ones 550 5.1.1, domains
# other than corp.example and home.example 550; after the message: spam@ 550, busy@ 451, hold@ 250 after 2 s.
# The sender nobody@corp.example is refused.
# EXIM_CERT=expired.pem|wronghost.pem serves a bad certificate; EXIM_TLS=no offers no STARTTLS.
# EXIM_DOMAINS=a.example:b.example takes mail for these domains instead.
set -euo pipefail
d=$1 port=$2 tls=$3 ca=${4:-$1/ca}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$d"/{spool,log,mail}; d=$(cd "$d" && pwd)
"$here/mkca.sh" "$ca"; ca=$(cd "$ca" && pwd)
[ -f "$d/users" ] || printf '%s:\n' jdoe manager hr spam busy hold > "$d/users"
install -m 640 "$ca/server.key" "$d/server.key"
# A copy without the setuid bit: no root anywhere, and the death signal of the parent survives exec.
install -m 755 /usr/sbin/exim4 "$d/exim4"

cat > "$d/exim.conf" <<C
exim_path = $d/exim4
primary_hostname = mx.corp.example
qualify_domain = corp.example
spool_directory = $d/spool
log_file_path = $d/log/%slog
log_selector = +smtp_protocol_error +smtp_syntax_error +tls_cipher
pid_file_path = $d/exim.pid
local_interfaces = 127.0.0.1
daemon_smtp_ports = $port : $tls
tls_on_connect_ports = $tls
keep_environment =
host_lookup =
rfc1413_query_timeout = 0s
smtp_accept_max = 50
message_size_limit = 1M
deliver_drop_privilege = true
queue_only = false
tls_advertise_hosts = $([ "${EXIM_TLS:-}" = no ] || echo '*')
tls_certificate = $ca/${EXIM_CERT:-server.pem}
tls_privatekey = $d/server.key
tls_require_ciphers = NORMAL:-VERS-ALL:+VERS-TLS1.2:+VERS-TLS1.3
auth_advertise_hosts = \${if def:tls_in_cipher {*}{}}
acl_smtp_mail = mail
acl_smtp_rcpt = rcpt
acl_smtp_data = data

begin acl
mail:
  deny    senders = nobody@corp.example
          message = sender not allowed
  accept
rcpt:
  deny    message = authentication required
          !authenticated = *
  deny    message = relay not permitted
          !domains = ${EXIM_DOMAINS:-corp.example : home.example}
  defer   message = 4.7.1 greylisted, try again later
          local_parts = greylist
  defer   message = 4.2.2 mailbox full
          local_parts = full
  deny    message = 5.7.1 not for you
          local_parts = forbidden
  deny    message = 5.1.1 unknown mailbox
          !local_parts = lsearch;$d/users
  accept
data:
  deny    message = 5.6.0 header syntax
          !verify = header_syntax
  deny    message = 5.6.0 looks like spam
          condition = \${if match{\$recipients}{^spam@}}
  defer   message = 4.3.2 busy
          condition = \${if match{\$recipients}{^busy@}}
  warn    condition = \${if match{\$recipients}{^hold@}}
          delay = 2s
  accept

begin routers
mailbox:
  driver = accept
  # The key that was looked up is trusted; \$local_part itself may not name a directory.
  local_parts = lsearch;$d/users
  address_data = \${lookup{\$local_part}lsearch,ret=key{$d/users}}
  transport = maildir

begin transports
maildir:
  driver = appendfile
  directory = $d/mail/\$address_data
  create_directory
  maildir_format
  envelope_to_add
  return_path_add

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = \${if and{{eq{\$auth2}{tenure}}{eq{\$auth3}{mail-secret}}}}
  server_set_id = \$auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_condition = \${if and{{eq{\$auth1}{tenure}}{eq{\$auth2}{mail-secret}}}}
  server_set_id = \$auth1
C

drop=()
if [ "$(id -u)" = 0 ]; then
  chown -R Debian-exim "$d"
  drop=(setpriv --pdeathsig keep --reuid=Debian-exim --regid=Debian-exim --clear-groups)
fi
exec "${drop[@]}" "$d/exim4" -C "$d/exim.conf" -bdf -q1m
