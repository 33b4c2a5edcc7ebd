#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# samba-ad.sh DIR LDAPSPORT LDAPPORT [CADIR]: Samba as an Active Directory controller on 127.0.0.1, LDAP only, foreground.
# Sign-in, TLS only: administrator@corp.example / Admin-Passw0rd-1; base DC=corp,DC=example.
# AD_TEMPLATE=dir keeps one provisioned tree there to copy from: provisioning takes 5 to 14 s, a copy one.
# AD_SERVICES="ldap, kdc" AD_PORTS="88:PORT,464:PORT" adds Kerberos.
set -euo pipefail
d=$1 ldaps=$2 ldap=$3 ca=${4:-$1/ca} template=${AD_TEMPLATE:-}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$d"; d=$(cd "$d" && pwd)
drop=()
if [ "$(id -u)" = 0 ]; then
  drop=(setpriv --pdeathsig keep --reuid=65534 --regid=65534 --clear-groups env "HOME=$d")
fi
"$here/mkca.sh" "$ca" dc1.corp.example corp.example; ca=$(cd "$ca" && pwd)
# Samba's ports are wired in; the shim moves them, those not named (3268, 3269) to any free one.
[ -s "$d/portmap.so" ] || cc -shared -fPIC -O2 -o "$d/portmap.so" "$here/portmap.c" -ldl

provision() {
  cp "$here/samba_provision.py" "$d/"; : > "$d/empty.conf"
  if [ "$(id -u)" = 0 ]; then chown nobody:nogroup "$d" "$d/empty.conf"; fi
  # Without a configuration of its own it would read and copy /etc/samba/smb.conf.
  "${drop[@]}" /usr/bin/python3 "$d/samba_provision.py" domain provision --configfile="$d/empty.conf" --targetdir="$d" \
    --realm=CORP.EXAMPLE --domain=CORP --host-name=dc1 --host-ip=127.0.0.1 --adminpass=Admin-Passw0rd-1 \
    --server-role=dc --dns-backend=NONE > "$d/provision.log" 2>&1
  "${drop[@]}" samba-tool domain passwordsettings set --account-lockout-threshold=3 --min-pwd-age=0 \
    --min-pwd-length=10 -H "$d/private/sam.ldb" --configfile="$d/etc/smb.conf" >> "$d/provision.log" 2>&1
}

if [ ! -s "$d/private/sam.ldb" ]; then
  if [ -n "$template" ]; then
    # Two tests at once: one provisions, the other waits and copies.
    mkdir -p "$template"; exec 9> "$template/lock"; flock 9
    if [ -s "$template/done" ]; then cp -a --reflink=auto "$template"/{private,state} "$d/"
    else provision; cp -a "$d"/{private,state} "$template/"; echo "done" > "$template/done"; fi
    exec 9>&-
  else
    provision
  fi
fi

mkdir -p "$d"/{etc,run,ncalrpc,cache,ntp}
# Samba refuses TLS with a key that others can read.
install -m 600 "$ca/server.key" "$d/private/server.key"; install -m 644 "$ca/server.pem" "$ca/ca.pem" "$d/private/"
cat > "$d/etc/smb.conf" <<C
[global]
 workgroup = CORP
 realm = CORP.EXAMPLE
 netbios name = DC1
 server role = active directory domain controller
 server services = ${AD_SERVICES:-ldap}
 interfaces = 127.0.0.1/8
 bind interfaces only = yes
 private dir = $d/private
 state directory = $d/state
 lock directory = $d
 cache directory = $d/cache
 pid directory = $d/run
 ncalrpc dir = $d/ncalrpc
 ntp signd socket directory = $d/ntp
 logging = file
 log file = $d/samba.log
 ldap server require strong auth = yes
 tls enabled = yes
 tls keyfile = $d/private/server.key
 tls certfile = $d/private/server.pem
 tls cafile = $d/private/ca.pem
 disable spoolss = yes
 load printers = no
[sysvol]
 path = $d/state/sysvol
[netlogon]
 path = $d/state/sysvol/corp.example/scripts
C
if [ "$(id -u)" = 0 ]; then chown -R nobody:nogroup "$d"; fi
export PORT_MAP="636:$ldaps,389:$ldap${AD_PORTS:+,$AD_PORTS}" LD_PRELOAD=$d/portmap.so
# -i: foreground. Samba also ends by itself when a stdin pipe closes, so a crashed test leaves no orphan.
exec "${drop[@]}" /usr/sbin/samba -i -M single --no-process-group --configfile="$d/etc/smb.conf"
