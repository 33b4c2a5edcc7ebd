#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""readmail.py DIR: what Python's email package makes of every mail in DIR, as JSON."""
import email
import email.header
import email.policy
import email.utils
import json
import os
import sys


def part(message, kind):
    body = message.get_body((kind,))
    return body.get_content() if body else ""


def addresses(message, name):
    """First the address, then its encoded words: the order in which nothing encoded can become an address."""
    pairs = email.utils.getaddresses(message.get_all(name, []))
    return [[str(email.header.make_header(email.header.decode_header(shown))), address] for shown, address in pairs]


def read(path):
    with open(path, "rb") as file:
        raw = file.read()
    message = email.message_from_bytes(raw, policy=email.policy.default)
    plain = email.message_from_bytes(raw)
    return {
        "file": os.path.basename(path),
        "headers": [[name, str(value)] for name, value in message.items()],
        "subject": message["subject"],
        "from": addresses(plain, "from"),
        "to": addresses(plain, "to"),
        "replyTo": addresses(plain, "reply-to"),
        "text": part(message, "plain"),
        "html": part(message, "html"),
        "longest": max(len(line) for line in raw.split(b"\n")),
        "defects": [str(d) for p in message.walk() for d in p.defects],
    }


folder = sys.argv[1]
json.dump([read(os.path.join(folder, name)) for name in sorted(os.listdir(folder))], sys.stdout)
