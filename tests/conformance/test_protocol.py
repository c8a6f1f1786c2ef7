# SPDX-License-Identifier: GPL-3.0-or-later
"""The site's redial protocol: kept where the CRM says so, and refused plainly where it does not."""

from __future__ import annotations

from app.config import protocol as files
from app.domain.errors import CrmErrorKind
from tests.conformance.rig import Rig, refused


async def test_the_redial_protocol_is_kept_or_plainly_not(rig: Rig) -> None:
    seat = await rig.seat(1)
    text = files.dump(files.shipped())
    if (await seat.abilities()).protocol:
        assert await seat.crm.protocol() == ("", 0)
        with refused(CrmErrorKind.FORBIDDEN):  # an agent's
            await seat.crm.save_protocol(text, 0)
    else:
        assert await seat.crm.protocol() is None
        with refused(CrmErrorKind.REFUSED, code="no_protocol"):
            await seat.crm.save_protocol(text, 0)
