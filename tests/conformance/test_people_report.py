# SPDX-License-Identifier: GPL-3.0-or-later
"""Everybody's figures: counted where the CRM says so, for supervisors, and refused plainly where it does not."""

from __future__ import annotations

from datetime import UTC, datetime

from app.domain.errors import CrmErrorKind
from tests.conformance.rig import Rig, refused


async def test_everybodys_figures_are_for_supervisors_or_there_are_none(rig: Rig) -> None:
    seat = await rig.seat(1)
    today = datetime.now(UTC).date()
    if (await seat.abilities()).people_report:
        with refused(CrmErrorKind.FORBIDDEN):  # an agent's
            await seat.crm.people_report(today, today, "Europe/Helsinki")
    else:
        with refused(CrmErrorKind.REFUSED, code="no_report"):
            await seat.crm.people_report(today, today, "Europe/Helsinki")
