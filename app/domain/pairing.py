# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of the CRM that the agent allowed to talk to this desk, and what keeps them from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.errors import DomainError


@dataclass(frozen=True, slots=True)
class PairedPage:
    """One page: ``origin`` is its scheme, host and port, ``name`` what it calls itself, ``at`` when it was allowed (UTC)."""

    id: str
    origin: str
    name: str
    at: datetime


@dataclass(eq=False)
class PortTaken(DomainError):
    """Another program has the port, perhaps the desk of another user of this computer: pages cannot reach this one."""

    port: int

    def __str__(self) -> str:
        return f"bridge: port {self.port} is taken"
