# SPDX-License-Identifier: GPL-3.0-or-later
"""The profile of a project at the Naumen Contact Center of the tests: the shipped example, brought to the test server."""

from __future__ import annotations

from app.config.paths import resources
from app.crm import profile as profiles
from app.crm.naumen.contact_center_profile import NaumenContactCenterProfile

_EXAMPLE = (resources() / "crm" / "naumen_contact_center.example.toml").read_text(encoding="utf-8")


def profile_of(url: str, project: str, *edits: tuple[str, str]) -> NaumenContactCenterProfile:
    """The example with another address and project, without a pace that only a real server needs, and with a test's own changes
    of its text."""
    text = _EXAMPLE
    for old, new in (
        ("https://ncc.example.org:8443", url),
        ("corebo00000000000000000000000000", project),
        ("# requests_per_second = 5\n", "requests_per_second = 100\n"),
        *edits,
    ):
        assert old in text, old
        text = text.replace(old, new)
    found = profiles.read(text)
    assert isinstance(found, NaumenContactCenterProfile)
    return found
