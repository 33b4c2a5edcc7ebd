#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""faultproxy.py PORT TARGETPORT CONTROLPORT: a TCP proxy on 127.0.0.1 with switchable faults.

One JSON object a line on CONTROLPORT replaces the present fault; {} clears it. The answer is "ok N": connections seen.

For connections opened from now on:
  refuse: true             the listening socket is closed
  accept: "reset"|"hang"   reset at once | accepted and never answered
  delay_ms: N              before every chunk, either way
  bytes_per_s: N           throttles what the server sends
  after: N, do: ACT        once N bytes from the server were passed on this connection
  up_after: N, do: ACT     the same for bytes to the server; 0: the request never arrives
  times: N                 for the next N connections only
For all connections, open ones too:
  replies: N, do: ACT      once N more answers were passed. An answer is a TLS record of application data, or a chunk
                           where there is no TLS. The requests went through: the server has done what it was told.
ACT is "reset" (RST), "fin" (orderly end) or "hang" (silence).
"""
import asyncio
import json
import socket
import struct
import sys

TLS_APPLICATION_DATA = 23
TLS_TYPES = range(20, 24)


def reset(writer):
    raw = writer.get_extra_info("socket")
    if raw:
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def act(what, *writers):
    if what == "hang":
        await asyncio.Event().wait()
    for writer in writers:
        reset(writer) if what == "reset" else writer.close()


def answer_size(data):
    """Size of the answer that `data` begins with: a TLS record, or all of it where there is no TLS."""
    if data[0] not in TLS_TYPES:
        return len(data)
    return 5 + int.from_bytes(data[3:5], "big") if len(data) >= 5 else 5


async def answers(reader):
    """Yields (bytes, whether they count as an answer)."""
    pending = b""
    while data := await reader.read(65536):
        pending += data
        while pending and len(pending) >= (size := answer_size(pending)):
            yield pending[:size], pending[0] == TLS_APPLICATION_DATA or pending[0] not in TLS_TYPES
            pending = pending[size:]


class Proxy:
    def __init__(self, port, target):
        self.port, self.target = port, target
        self.fault, self.seen, self.server = {}, 0, None

    async def listen(self):
        self.server = await asyncio.start_server(self.client, "127.0.0.1", self.port)

    async def set(self, fault):
        self.fault = fault
        if fault.get("refuse") and self.server:
            self.server.close()
            self.server = None
        elif not fault.get("refuse") and not self.server:
            await self.listen()

    def fault_of_connection(self):
        """The fault as it stands now; counts down `times`."""
        fault = dict(self.fault)
        if "times" in self.fault:
            self.fault["times"] -= 1
            if self.fault["times"] < 0:
                return {}
        return fault

    async def client(self, down_reader, down):
        self.seen += 1
        fault = self.fault_of_connection()
        try:
            if "accept" in fault:
                return await act(fault["accept"], down)
            up_reader, up = await asyncio.open_connection("127.0.0.1", self.target)
            await asyncio.gather(self.pass_requests(down_reader, up, down, fault),
                                 self.pass_answers(up_reader, down, up, fault), return_exceptions=True)
            up.close()
        except OSError:
            pass
        finally:
            down.close()

    async def pass_requests(self, reader, up, down, fault):
        left = fault.get("up_after")
        while left is None or left > 0:
            data = await reader.read(65536 if left is None else min(65536, left))
            if not data:
                return up.write_eof() if up.can_write_eof() else None
            left = None if left is None else left - len(data)
            await asyncio.sleep(fault.get("delay_ms", 0) / 1000)
            up.write(data)
            await up.drain()
        await act(fault["do"], up, down)

    async def pass_answers(self, reader, down, up, fault):
        left = fault.get("after")
        if left == 0:
            return await act(fault["do"], down, up)
        async for data, counts in answers(reader):
            if counts and "replies" in self.fault:
                if self.fault["replies"] <= 0:
                    return await act(self.fault["do"], down, up)
                self.fault["replies"] -= 1
            await asyncio.sleep(fault.get("delay_ms", 0) / 1000)
            await self.write_slowly(down, data[:left], fault.get("bytes_per_s"))
            left = None if left is None else max(0, left - len(data))
            if left == 0:
                return await act(fault["do"], down, up)
        if down.can_write_eof():
            down.write_eof()

    @staticmethod
    async def write_slowly(writer, data, rate):
        step = max(1, rate // 20) if rate else len(data)
        for start in range(0, len(data), step):
            writer.write(data[start:start + step])
            await writer.drain()
            await asyncio.sleep(step / rate if rate else 0)

    async def control(self, reader, writer):
        async for line in reader:
            await self.set(json.loads(line))
            writer.write(b"ok %d\n" % self.seen)
            await writer.drain()


async def main(port, target, control):
    proxy = Proxy(port, target)
    await proxy.listen()
    async with await asyncio.start_server(proxy.control, "127.0.0.1", control) as server:
        await server.serve_forever()


asyncio.run(main(*map(int, sys.argv[1:4])))
