# SPDX-License-Identifier: GPL-3.0-or-later
"""Where callbacks live, by the site's profile: systems, and parts of one, at the same address are told apart."""

from __future__ import annotations

from pathlib import Path

from app.crm import profile

_EXAMPLES = Path(__file__).parents[2] / "resources" / "crm"


def place(name: str, *pairs: tuple[str, str]) -> str:
    text = (_EXAMPLES / f"{name}.example.toml").read_text("utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return profile.read(text).place


def test_what_tells_places_apart() -> None:
    desk, center, odoo = "naumen_service_desk", "naumen_contact_center", "odoo"
    project = profile.load(_EXAMPLES / f"{center}.example.toml").project  # type: ignore[attr-defined]
    database = profile.load(_EXAMPLES / f"{odoo}.example.toml").database  # type: ignore[attr-defined]
    found = [
        place(desk),
        place(desk, ('\nsystem = "', '\ncontext = "/sd-test"\nsystem = "')),
        place(center),
        place(center, (project, "corebo11111111111111111111111111")),
        place(odoo),
        place(odoo, (f'"{database}"', '"another"')),
    ]
    assert len(set(found)) == len(found)


def test_another_way_to_the_same_records_is_no_other_place() -> None:
    desk = "naumen_service_desk"
    assert place(desk, ('mode = "bare"', 'mode = "module"')) == place(desk)
