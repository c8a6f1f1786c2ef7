# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pictures that look as they did, and the hour that they show."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QColor, QImage

from app.demo.command import ZONES
from app.demo.few_colours import save_small
from app.demo.pictures import AWAKE, DAYTIME, MORNING, _awake, zone_of_the_morning


def picture(colours: list[str]) -> QImage:
    """A row of these colours."""
    image = QImage(len(colours), 4, QImage.Format.Format_RGB32)
    for x, colour in enumerate(colours):
        for y in range(4):
            image.setPixelColor(x, y, QColor(colour))
    return image


def test_few_colours_stay_as_they_are(tmp_path: Path) -> None:
    before = picture(["#ffffff", "#15803d", "#f8bf1c", "#1a1f29", "#1a2029"])
    save_small(before, tmp_path / "a.png")
    after = QImage(str(tmp_path / "a.png"))
    assert after.convertToFormat(QImage.Format.Format_RGB32) == before


def test_many_colours_become_near_ones(tmp_path: Path) -> None:
    shades = [f"#{n % 256:02x}{n // 4:02x}{255 - n // 4:02x}" for n in range(1024)]
    save_small(picture(shades), tmp_path / "b.png")
    after = QImage(str(tmp_path / "b.png"))
    assert len(after.colorTable()) <= 256
    apart = [
        max(abs(a - b) for a, b in zip(after.pixelColor(x, 0).getRgb(), QColor(shade).getRgb(), strict=True))
        for x, shade in enumerate(shades)
    ]
    assert sum(apart) / len(apart) < 24


def test_what_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"c\.png"):
        save_small(picture(["#ffffff"]), tmp_path / "nowhere" / "c.png")


@pytest.mark.parametrize("hour", range(24))
def test_pictures_show_an_office_hour_and_callers_who_are_awake(hour: int) -> None:
    now = datetime(2026, 11, 23, hour, 30, tzinfo=UTC)
    for own in ZONES.values():
        zone = zone_of_the_morning(now, own)
        there = now.astimezone(ZoneInfo(zone)).hour
        assert DAYTIME[0] <= there <= DAYTIME[1] if zone == own else abs(there - MORNING) <= 2
    number, _ = _awake(now)
    ahead = next(ahead for one, _, ahead in AWAKE if one == number)
    assert 7 <= (hour + ahead) % 24 <= 20
