# SPDX-License-Identifier: GPL-3.0-or-later
"""dbospeer.py URL: workflows of 47 durable steps that do nothing: 3 in a row, 8 at a time 5 times, 4 in a row."""
import asyncio
import statistics
import sys
import time

from dbos import DBOS

DBOS(config={"name": "peer", "system_database_url": sys.argv[1], "log_level": "ERROR", "run_admin_server": False})


@DBOS.step()
async def step():
    return 1


@DBOS.workflow()
async def journey():
    done = 0
    for _ in range(3):
        done += await step()
    for _ in range(5):
        done += sum(await asyncio.gather(*(step() for _ in range(8))))
    for _ in range(4):
        done += await step()
    return done


async def rate(in_flight, journeys):
    begin = time.monotonic()
    steps = 0
    for _ in range(0, journeys, in_flight):
        handles = [await DBOS.start_workflow_async(journey) for _ in range(in_flight)]
        for handle in handles:
            steps += await handle.get_result()
    assert steps == journeys * 47, steps
    return steps / (time.monotonic() - begin)


async def main():
    await rate(1, 1)
    for in_flight in (1, 32, 64):
        rates = [await rate(in_flight, max(in_flight, 4)) for _ in range(3)]
        print(f"dbos_postgresql_J{in_flight}\t{statistics.median(rates):.6g}\tsteps/s", flush=True)


DBOS.launch()
asyncio.run(main())
DBOS.destroy()
