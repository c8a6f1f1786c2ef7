# SPDX-License-Identifier: GPL-3.0-or-later
"""Who sees which page: the roles of the sign-in and of the switchboard; whichever grants more counts, since the switchboard
refuses by itself what it does not allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.people import Role

if TYPE_CHECKING:
    from app.services.desk import Desk

_ORDER = tuple(Role)


def _at_least(desk: Desk, role: Role) -> bool:
    person, me = desk.account.person, desk.switchboard.me
    if person is None:
        return False
    held = {person.role.value, me.role if me is not None else ""}
    return any(one.value in held for one in _ORDER[_ORDER.index(role) :])


def sees_team(desk: Desk) -> bool:
    """Whether the team page is shown: supervisors and administrators."""
    return _at_least(desk, Role.SUPERVISOR)


def sets_rules(desk: Desk) -> bool:
    """Whether the departments page is shown: administrators."""
    return _at_least(desk, Role.ADMIN)


def edits_scripts(desk: Desk) -> bool:
    """Whether scripts may be changed: supervisors and administrators, by the role of the sign-in, since the CRM keeps them."""
    person = desk.account.person
    return person is not None and person.role is not Role.AGENT
