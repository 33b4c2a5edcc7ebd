#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""transitions.py ZONE...   prints how wall times around every change of the clocks, 2005 to 2037, read as instants.

One line a wall time: zone, kind, wall time, instant of the first and of the second pass (ms since 1970 UTC).
It asks zoneinfo only for offsets at instants and states the rules for gaps and overlaps anew, so that it shares
neither code nor tables with the resolver it judges.
"""
import sys
import zoneinfo
from datetime import datetime, timedelta, timezone

UTC = timezone.utc
MINUTE = timedelta(minutes=1)


def offset_at(zone, instant):
    return instant.astimezone(zone).utcoffset()


def changes(zone):
    """Instants (to the minute) at which the zone's offset changes."""
    step = timedelta(hours=6)
    at = datetime(2005, 1, 1, tzinfo=UTC)
    while at < datetime(2038, 1, 1, tzinfo=UTC):
        if offset_at(zone, at) != offset_at(zone, at + step):
            low, high = at, at + step
            while high - low > MINUTE:
                middle = low + (high - low) / 2
                middle -= timedelta(seconds=middle.second, microseconds=middle.microsecond)
                low, high = (middle, high) if offset_at(zone, middle) == offset_at(zone, low) else (low, middle)
            yield high
        at += step


def show(zone, kind, wall, first, second):
    ms = [int(t.timestamp() * 1000) for t in (first, second)]
    print(zone.key, kind, wall.strftime("%Y-%m-%dT%H:%M:%S"), *ms, sep="\t")


def instant(wall, offset):
    return wall.replace(tzinfo=UTC) - offset


def around(zone, at):
    before, after = offset_at(zone, at - MINUTE), offset_at(zone, at)
    low = (at + min(before, after)).replace(tzinfo=None)
    high = (at + max(before, after)).replace(tzinfo=None)
    inside = [low, low + MINUTE, low + (high - low) / 2, high - MINUTE]
    for wall in inside:
        if after < before:
            show(zone, "overlap", wall, instant(wall, before), instant(wall, after))
        elif high - low >= timedelta(days=1):
            show(zone, "lostday", wall, at, at)
        else:
            show(zone, "gap", wall, instant(wall, before), instant(wall, before))
    for wall, offset in [(low - MINUTE, before), (low - timedelta(hours=12), before),
                         (high, after), (high + MINUTE, after), (high + timedelta(hours=12), after)]:
        show(zone, "edge", wall, instant(wall, offset), instant(wall, offset))


zoneinfo.reset_tzpath(["/usr/share/zoneinfo"])
for name in sys.argv[1:]:
    zone = zoneinfo.ZoneInfo(name)
    for change in changes(zone):
        around(zone, change)
