# SPDX-License-Identifier: GPL-3.0-or-later
"""Customer first: the customer is dialled while an agent is free, hears a short greeting, and enters the queue at its front."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.call import CallResult
from app.domain.departments import Department, DialOrder
from app.domain.ringing_back import FRONT, room
from app.switchboard.pbx.port import Pbx, PbxError, PbxErrorKind
from app.switchboard.ringing_back.agent_first import DIAL, said
from app.switchboard.ringing_back.ring import Ring, Step
from app.switchboard.ringing_back.watch import Watch

ANSWERED = "soitto-answered"
_MARGIN = 15
_NEEDS_AN_AGENT = (Step.PLACING, Step.PREPARING, Step.DIALLING, Step.QUEUED)


def agent_is_left(department: Department, rings: Iterable[Ring], watch: Watch, *, but: Ring | None = None) -> bool:
    """Whether a free agent is left for one more customer: none who is needed by a customer whom we dial, or by somebody who
    waits (in this very queue only where those go first)."""
    mine = [one for one in rings if one.order is DialOrder.CUSTOMER_FIRST and one is not but]
    wanted = [one.queue for one in mine if one.step in _NEEDS_AN_AGENT]
    ours = {one.channel for one in mine}
    for queue in watch.queues_with_entries():
        if queue == department.queue and department.ring_back.at_front:
            continue
        wanted += [queue for entry in watch.entries(queue) if entry.channel not in ours]
    return room(watch.all_free(), wanted, department.queue)


async def dial(pbx: Pbx, ring: Ring) -> CallResult | None:
    """Dial the customer; the intent is written. ``None``: what becomes of it comes as events."""
    try:
        await pbx.originate(
            f"Local/{ring.callback.number.dial}@{DIAL}/n",
            ANSWERED,
            ring.queue,
            channel=ring.channel,
            caller=ring.department.number,
            variables={
                **said(ring),
                "SOITTO_FIRST": "customer",
                "SOITTO_PRIORITY": str(FRONT + ring.callback.priority),
            },
            # The dialplan gives up first, and says why.
            ring_seconds=ring.department.ring_back.ring_seconds + _MARGIN,
        )
    except PbxError as error:
        return None if error.kind is PbxErrorKind.AWAY else CallResult.CANCELLED
    return None
