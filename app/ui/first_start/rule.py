# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is asked the first start's questions, and which of them: what IT has given is not asked for."""

from __future__ import annotations

from typing import Any

from app.domain.people import Person

STEPS = ("welcome", "where", "sign_in", "phone", "sound", "ready")
"""In the order in which they are asked."""


def wanted(settings: Any, person: Person | None) -> bool:
    """Whether a desk that has just started asks them; ``settings`` is an :class:`app.config.settings.Settings`, ``person`` who is
    signed in.

    No, where they were answered or put off; where somebody is signed in, or has signed in before there were such questions; and
    where IT has given both the place of the callbacks and the phone. Yes, where the program was ended in the middle of them.
    """
    if settings.first_start_done:
        return False
    if settings.first_start_step:
        return True
    if person is not None or _signed_in_before(settings):
        return False
    asked = steps(settings)
    return "where" in asked or "phone" in asked


def steps(settings: Any) -> tuple[str, ...]:
    """The steps there are, as the settings stand now."""
    given = {"where": _where_given(settings), "phone": _phone_given(settings)}
    return tuple(step for step in STEPS if not given.get(step, False))


def _signed_in_before(settings: Any) -> bool:
    return settings.chosen("user") is not None and bool(settings.server_url or settings.crm_profile)


def _given(settings: Any, name: str) -> bool:
    """Whether IT has said something of it that the user need not, or cannot, change."""
    if settings.managed(name) is not None:
        return True
    return bool(getattr(settings, name)) and settings.chosen(name) is None


def _where_given(settings: Any) -> bool:
    return _given(settings, "server_url") or _given(settings, "crm_profile")


def _phone_given(settings: Any) -> bool:
    if settings.phone_mode == "desk_phone" and settings.chosen("phone_mode") is None:
        return _given(settings, "switchboard_url") and _given(settings, "desk_phone_number")
    return _given(settings, "sip_host") and _given(settings, "sip_user")
