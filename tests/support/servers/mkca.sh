#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# mkca.sh DIR [NAME|IP...]: a throw-away CA and a server certificate for localhost, 127.0.0.1 and the names.
# Leaves ca.pem, server.pem, server.key and chain.pem; expired.pem and wronghost.pem have the same key.
set -euo pipefail
d=$1; shift
mkdir -p "$d"; cd "$d"
[ -s chain.pem ] && exit 0

san="DNS:localhost,IP:127.0.0.1"
for name in "$@"; do
  if [[ $name =~ ^[0-9.]+$ ]]; then san+=",IP:$name"; else san+=",DNS:$name"; fi
done

sign() { # OUT SAN
  openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -out "$1" -extfile <(
    printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n' "$2") 2>/dev/null
}

openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout ca.key -out ca.pem -days 30 \
  -subj "/CN=Fixture Test CA" -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign 2>/dev/null
# RSA: every peer here accepts it, Samba's GnuTLS included.
openssl req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj "/CN=${1:-localhost}" 2>/dev/null
sign server.pem "$san"
sign wronghost.pem "DNS:elsewhere.example"

# OpenSSL 3.0's x509 cannot set dates, "ca" can: the expired one goes through a tiny CA database.
: > index.txt; mkdir -p newcerts
cat > ca.cnf <<C
[ca]
default_ca=x
[x]
database=$PWD/index.txt
new_certs_dir=$PWD/newcerts
rand_serial=yes
default_md=sha256
policy=p
unique_subject=no
x509_extensions=e
[p]
commonName=supplied
[e]
subjectAltName=$san
C
openssl ca -batch -config ca.cnf -cert ca.pem -keyfile ca.key -in server.csr -out expired.pem -notext \
  -startdate 20200101000000Z -enddate 20200201000000Z 2>/dev/null
cat server.pem ca.pem > chain.pem
chmod 600 ca.key; chmod 640 server.key
