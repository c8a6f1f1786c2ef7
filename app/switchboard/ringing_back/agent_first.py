# SPDX-License-Identifier: GPL-3.0-or-later
"""Agent first: the callback stands in the queue as a virtual caller, and the customer is dialled once an agent has taken it.

app_queue itself chooses the agent, and respects pauses, wrap-up and its ring strategy. The half of the channel that waits outside
of the queue is sent to dial the customer; when nobody sends it, the dialplan tells the agent so after a while.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable

from app.domain.call import CallResult
from app.domain.callback import Priority
from app.domain.ringing_back import FRONT, position
from app.switchboard.pbx.port import Pbx, PbxError, PbxErrorKind
from app.switchboard.ringing_back.ring import Ring

PLACE, VIRTUAL, DIAL, SORRY = "soitto-place", "soitto-virtual", "soitto-dial", "soitto-sorry"
"""Where in the dialplan the half waits, the other enters the queue, the customer is dialled, and the agent is told why not."""
TAKEN, AWAY = "taken", "away"


def said(ring: Ring) -> dict[str, str]:
    """What the dialplan needs to know of a call back."""
    department = ring.department
    return {
        "SOITTO_CALLBACK": ring.callback.id,
        "SOITTO_QUEUE": ring.queue,
        "SOITTO_NUMBER": ring.callback.number.dial,
        "SOITTO_CALLER": department.number,
        "SOITTO_DID": department.number,
        "SOITTO_RING": str(department.ring_back.ring_seconds),
        "SOITTO_LANGUAGE": department.language,
    }


def priority(ring: Ring) -> int:
    """The queue's priority: ahead of all callers where that is set; else what the caller's own was."""
    if ring.department.ring_back.at_front:
        return FRONT + ring.callback.priority
    return FRONT // 2 if ring.callback.priority >= Priority.HIGH else 0


async def place(pbx: Pbx, ring: Ring, waiting: Iterable[float]) -> None:
    """Put it into the queue, at the place that the caller gave up: ``waiting`` are those who stand there, as epochs at which they
    joined, in order. Raises :class:`PbxError`."""
    where = 0 if ring.department.ring_back.at_front else position(ring.joined, waiting)
    await pbx.originate(
        f"Local/{ring.callback.id}@{PLACE}/n",
        VIRTUAL,
        ring.queue,
        channel=ring.channel,
        caller=ring.callback.number.dial,
        caller_name=" ".join(ring.callback.customer.replace("\0", " ").split()),
        variables={**said(ring), "SOITTO_PRIORITY": str(priority(ring)), "SOITTO_POSITION": str(where)},
    )


async def dial(pbx: Pbx, ring: Ring) -> CallResult | None:
    """Dial the customer; the intent is written. ``None``: what becomes of it comes as events."""
    try:
        await pbx.redirect(ring.waiting_half, DIAL, ring.callback.number.dial)
    except PbxError as error:
        # Whether it was done is not known: then the channel's end tells, or nobody does.
        return None if error.kind is PbxErrorKind.AWAY else CallResult.CANCELLED
    return None


async def say_sorry(pbx: Pbx, ring: Ring, why: str) -> None:
    """Tell the agent that nothing is dialled; the place is given up."""
    with contextlib.suppress(PbxError):
        await pbx.redirect(ring.waiting_half, SORRY, why)
