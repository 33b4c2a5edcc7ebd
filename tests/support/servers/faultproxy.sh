#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# faultproxy.sh DIR PORT TARGETPORT CONTROLPORT   faultproxy.py in the shape of the other servers.
set -euo pipefail
exec /usr/bin/python3 "$(dirname "$0")/faultproxy.py" "$2" "$3" "$4"
