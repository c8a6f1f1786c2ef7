# SPDX-License-Identifier: GPL-3.0-or-later
"""Which number customers see when an agent calls: the agent's own, else the multichannel number of a department (row C11)."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.departments import SiteRules


def caller_id(site: SiteRules, person: str | None, queues: Iterable[str] = ()) -> str:
    """The number for the trunk; ``queues`` are the agent's, the one the call belongs to first. Empty: the site has set none."""
    own = next((line.own_number for line in site.direct_lines if line.person == person and line.own_number), "")
    if own:
        return own
    wanted = [site.department(queue) for queue in queues]
    departments = [one for one in wanted if one is not None] or list(site.departments)
    return next((one.number for one in departments if one.number), "")
