# SPDX-License-Identifier: GPL-3.0-or-later
"""One try to call somebody back, from its place in the queue to the end of the talk."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.domain.call import CallResult
from app.domain.callback import Callback
from app.domain.departments import Department, DialOrder
from app.switchboard.pbx.port import callback_channel


class Step(StrEnum):
    """Where a try stands."""

    PLACING = "placing"
    """It is being looked up, and put into the queue; of a customer who is dialled first: until everything is written."""
    WAITING = "waiting"
    """Its place waits in the queue: nobody has been called yet."""
    PREPARING = "preparing"
    """An agent is on the line; it is being claimed and written."""
    DIALLING = "dialling"
    QUEUED = "queued"
    """The customer answered, and waits for an agent."""
    TALKING = "talking"
    OVER = "over"


@dataclass(eq=False)
class Ring:
    """A try under way. ``id`` is the attempt's too; ``joined`` the epoch at which the person began to wait."""

    id: str
    callback: Callback
    department: Department
    order: DialOrder
    began_at: datetime
    joined: float
    step: Step = Step.PLACING
    token: str = field(default="", repr=False)
    agent: str = ""
    """The person's id; empty while nobody, or nobody whom the CRM knows."""
    interface: str = ""
    agent_channel: str = ""
    call: str = ""
    dialled: bool = False
    """The customer's phone is known to have been dialled."""
    rang: bool = False
    dials: set[str] = field(default_factory=set)
    """The phones that are being dialled: one number may be tried over two trunks at once."""
    answered: bool = False
    """A customer who is called first has picked up."""
    failed: CallResult | None = None
    """What came of those that are over."""
    gap: bool = False
    """The exchange was out of reach meanwhile: events may be missing."""
    gone: bool = False
    """Its channels are no more, one at least."""
    halves_gone: set[str] = field(default_factory=set)
    renew_at: datetime | None = None

    @property
    def channel(self) -> str:
        """The unique id of the half that stands in the queue."""
        return callback_channel(self.callback.id, self.id)

    @property
    def waiting_half(self) -> str:
        """The other half, from which the customer is dialled."""
        return f"{self.channel};2"

    @property
    def key(self) -> str:
        """Whose phone it is about."""
        return self.callback.number.key

    @property
    def queue(self) -> str:
        return self.department.queue

    @property
    def only_a_place(self) -> bool:
        """Whether it can be withdrawn without anybody noticing."""
        return self.step in (Step.PLACING, Step.WAITING)

    @property
    def withdrawn(self) -> bool:
        """Whether it was given up."""
        return self.step is Step.OVER
