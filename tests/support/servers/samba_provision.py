# SPDX-License-Identifier: GPL-3.0-or-later
"""samba_provision.py ARGS...: "samba-tool ARGS" without the step that sets NT ACLs on sysvol.

It is the only part of "domain provision" that needs root; a controller that serves LDAP alone never shows sysvol.
Run by /usr/bin/python3: Debian's python3-samba is invisible to any other interpreter.
"""
import sys

import samba.provision as provision
from samba.netcmd.main import cmd_sambatool

provision.setsysvolacl = lambda *args, **kwargs: None
sys.exit(cmd_sambatool()._run("samba-tool", *sys.argv[1:]) or 0)
