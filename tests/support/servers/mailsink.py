#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program of mailsink.sh. What it wrote down is what happened: no sender can take it back."""
import email
import email.policy
import json
import os
import socketserver
import ssl
import sys
import threading
import time

DIRECTORY, PORT = sys.argv[1], int(sys.argv[2])
# Between the mail on disk and the answer: senders that die here have sent all the same.
ANSWER_AFTER = 0.01
writing = threading.Lock()


def write_down(recipients, message):
    mail = email.message_from_bytes(message, policy=email.policy.default)
    line = json.dumps({"id": mail["Message-ID"], "to": recipients, "subject": mail["Subject"]}) + "\n"
    with writing, open(os.path.join(DIRECTORY, "taken"), "ab", buffering=0) as taken:
        taken.write(line.encode())
        os.fsync(taken.fileno())


class Session(socketserver.StreamRequestHandler):
    def setup(self):
        self.request.settimeout(60)
        self.request.do_handshake()
        super().setup()

    def handle(self):
        self.say("220 sink ESMTP")
        recipients = []
        while line := self.rfile.readline(2048):
            verb = line[:4].upper()
            if verb == b"RCPT":
                recipients.append(line.split(b"<")[1].split(b">")[0].decode())
                self.say("250 ok")
            elif verb == b"DATA":
                if not self.take(recipients):
                    return
                recipients = []
            elif verb == b"QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 ok")

    def take(self, recipients):
        self.say("354 go on")
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            if not line:
                return False  # the sender went away before the end: nothing was sent
            lines.append(line[1:] if line.startswith(b"..") else line)
        write_down(recipients, b"".join(lines))
        time.sleep(ANSWER_AFTER)
        self.say("250 taken")
        return True

    def say(self, text):
        self.wfile.write(text.encode() + b"\r\n")


class Sink(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 64

    def get_request(self):
        connection, address = super().get_request()
        # The handshake belongs to the session's own thread: a sender that dies in it must not stop the others.
        return context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False), address

    def handle_error(self, request, client_address):
        print("session ended:", sys.exc_info()[1], file=sys.stderr, flush=True)


context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(os.path.join(DIRECTORY, "ca/server.pem"), os.path.join(DIRECTORY, "ca/server.key"))
Sink(("127.0.0.1", PORT), Session).serve_forever()
