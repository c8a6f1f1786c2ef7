# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of the CRM that the agent allowed to talk to this desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PairedPage:
    """One page: ``origin`` is its scheme, host and port, ``name`` what it calls itself, ``at`` when it was allowed (UTC)."""

    id: str
    origin: str
    name: str
    at: datetime
