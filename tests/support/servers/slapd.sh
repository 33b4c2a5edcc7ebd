#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# slapd.sh DIR PORT TLSPORT [CADIR]: OpenLDAP on loopback, in the foreground; the pid you started is slapd.
# ldap:// with StartTLS on PORT, ldaps:// on TLSPORT, ldapi:// at DIR/ldapi.
# Sign-in: cn=tenure,ou=services,dc=corp,dc=example / tenure-secret-1; root: cn=admin,dc=corp,dc=example / secret.
# SLAPD_CERT=expired.pem|wronghost.pem serves a bad certificate; SLAPD_PRTOTAL=N ends paged searches after N entries.
# Its statistics log (BIND, MOD...) goes to stderr.
# Tenure cannot read the title of an entry described as "title is write-only": a success that no read-back sees.
# An entry with objectClass errAuxObject answers what its errCode, errOp and errSleepTime say (overlay retcode).
set -euo pipefail
d=$1 port=$2 tls=$3 ca=${4:-$1/ca}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$d/db"; d=$(cd "$d" && pwd)
"$here/mkca.sh" "$ca"; ca=$(cd "$ca" && pwd)

cat > "$d/slapd.conf" <<C
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
include /etc/ldap/schema/nis.schema
modulepath /usr/lib/ldap
moduleload back_mdb
moduleload memberof
moduleload refint
moduleload ppolicy
moduleload unique
moduleload retcode
pidfile $d/slapd.pid
argsfile $d/slapd.args
TLSCACertificateFile $ca/ca.pem
TLSCertificateFile $ca/${SLAPD_CERT:-server.pem}
TLSCertificateKeyFile $ca/server.key
TLSProtocolMin 3.3
# A simple bind in clear is refused, as a real directory does.
security simple_bind=128
localSSF 256
# Unpaged 500, paged without end: so that paging is exercised.
sizelimit size.soft=500 size.hard=500 size.unchecked=unlimited
database mdb
maxsize 268435456
suffix "dc=corp,dc=example"
rootdn "cn=admin,dc=corp,dc=example"
rootpw secret
directory $d/db
# Survives SIGKILL, not a power cut: adds are ten times as fast.
dbnosync
index objectClass,uid,mail,employeeNumber eq
index member,memberOf,entryUUID eq
limits dn.exact="cn=tenure,ou=services,dc=corp,dc=example" size.soft=500 size.hard=500 size.pr=200 size.prtotal=${SLAPD_PRTOTAL:-unlimited}
access to attrs=userPassword by self =xw by dn.exact="cn=tenure,ou=services,dc=corp,dc=example" =xw by anonymous auth by * none
access to filter="(description=title is write-only)" attrs=title by dn.exact="cn=tenure,ou=services,dc=corp,dc=example" =w by users read by * none
access to dn.subtree="ou=readonly,dc=corp,dc=example" by users read by * none
access to * by dn.exact="cn=tenure,ou=services,dc=corp,dc=example" write by users read by * none
overlay memberof
memberof-group-oc groupOfNames
memberof-member-ad member
memberof-memberof-ad memberOf
memberof-refint TRUE
overlay refint
refint_attributes member manager owner
refint_nothing cn=nobody,dc=corp,dc=example
overlay ppolicy
ppolicy_default "cn=default,ou=policies,dc=corp,dc=example"
ppolicy_hash_cleartext
ppolicy_use_lockout
overlay unique
unique_uri ldap:///ou=people,dc=corp,dc=example?uid,mail?sub
overlay retcode
retcode-parent "ou=retcodes,dc=corp,dc=example"
retcode-indir
C

if [ ! -s "$d/seed.ldif" ]; then
  {
    printf 'dn: dc=corp,dc=example\nobjectClass: dcObject\nobjectClass: organization\ndc: corp\no: Corp Example\n\n'
    for unit in people disabled groups services policies readonly; do
      printf 'dn: ou=%s,dc=corp,dc=example\nobjectClass: organizationalUnit\nou: %s\n\n' $unit $unit
    done
    for group in all-staff engineering admins; do
      printf 'dn: cn=%s,ou=groups,dc=corp,dc=example\nobjectClass: groupOfNames\ncn: %s\nmember: cn=nobody,dc=corp,dc=example\n\n' $group $group
    done
  } > "$d/seed.ldif"
  cat >> "$d/seed.ldif" <<'C'
dn: cn=nobody,dc=corp,dc=example
objectClass: organizationalRole
cn: nobody

dn: cn=default,ou=policies,dc=corp,dc=example
objectClass: device
objectClass: pwdPolicy
cn: default
pwdAttribute: userPassword
pwdMinLength: 10
pwdCheckQuality: 2
pwdInHistory: 3
pwdMaxFailure: 3
pwdLockout: TRUE
pwdLockoutDuration: 0
pwdMustChange: TRUE
pwdAllowUserChange: TRUE

dn: cn=tenure,ou=services,dc=corp,dc=example
objectClass: organizationalRole
objectClass: simpleSecurityObject
cn: tenure
userPassword: tenure-secret-1
C
  /usr/sbin/slapadd -q -f "$d/slapd.conf" -l "$d/seed.ldif"
fi

socket=$(printf %s "$d/ldapi" | sed 's,/,%2F,g')
drop=()
if [ "$(id -u)" = 0 ]; then
  chown -R openldap:openldap "$d" "$ca"
  drop=(setpriv --pdeathsig keep --reuid=openldap --regid=openldap --clear-groups)
fi
exec "${drop[@]}" /usr/sbin/slapd -d stats -f "$d/slapd.conf" -h "ldap://127.0.0.1:$port ldaps://127.0.0.1:$tls ldapi://$socket"
