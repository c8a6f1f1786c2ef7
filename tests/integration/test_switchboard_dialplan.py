# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped dialplan at a real Asterisk: callers press keys at a real trunk, and are asked for by what they hear."""

from __future__ import annotations

from tests.switchboard.site import SitePbx
from tests.switchboard.world import World


def test_a_caller_reaches_an_agent(site: SitePbx, world: World) -> None:
    world.phone("1001")
    site.member("support", "1001")
    with site.listen() as heard:
        call = world.call().wait_for_answer()
        heard.wait("AgentConnect", Queue="support", Interface="PJSIP/1001")
    call.hang_up()
    call.wait_until_gone()
