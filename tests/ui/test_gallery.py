# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing is cut at 150, 200 and 300 %: a scene each in one language in every run, and all of the gallery when it is asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.ui.gallery import LANGUAGES, SCALES, SCHEMES, USUAL, Order, Shot, main, shoot, shoot_all
from tests.ui.windows import BUILDS

LARGER = tuple(scale for scale in SCALES if scale != 100)
SIZES = ((900, 600), USUAL, (1920, 1080), (2560, 1440))


def sample() -> dict[int, list[Order]]:
    """Every scene at one of the larger scales and in one language and scheme, so that each of these comes often."""
    found: dict[int, list[Order]] = {scale: [] for scale in LARGER}
    for turn, name in enumerate(BUILDS):
        language, scheme = LANGUAGES[turn % len(LANGUAGES)], SCHEMES[turn % len(SCHEMES)]
        size = SIZES[turn // 2 % 2]
        found[LARGER[turn % len(LARGER)]].append(Order(name, (language,), (scheme,), (size,)))
    return found


def complaints(shots: list[Shot]) -> list[str]:
    return [f"{shot.where}: {one}" for shot in shots for one in shot.wrong]


def test_the_sample_has_every_scene_once_and_every_language_at_every_scale() -> None:
    orders = sample()
    assert sorted(order.scene for part in orders.values() for order in part) == sorted(BUILDS)
    for part in orders.values():
        assert {order.languages[0] for order in part} == set(LANGUAGES)
        assert {order.schemes[0] for order in part} == set(SCHEMES)
        assert {order.sizes[0] for order in part} == set(SIZES[:2])


@pytest.mark.timeout(600)
@pytest.mark.parametrize("scale", LARGER)
def test_nothing_is_cut_at_larger_scales(scale: int) -> None:
    orders = sample()[scale]
    shots = shoot(orders, scale)
    assert [shot.scene for shot in shots] == [order.scene for order in orders]
    found = complaints(shots)
    assert found == [], "\n" + "\n".join(found)


def test_pictures_have_the_pixels_of_their_scale(tmp_path: Path) -> None:
    arguments = ["--out", str(tmp_path), "--scene", "^list$", "--language", "fi", "--scheme", "dark", "--scale", "200"]
    assert main(arguments) == 0
    drawn = list(tmp_path.rglob("*.png"))
    assert [one.name for one in drawn] == ["fi-dark-200-1280x800.png"]
    picture = QImage(str(drawn[0]))
    assert (picture.width(), picture.height()) == (2560, 1600)
    assert picture.pixelColor(5, 1500).lightness() < 60
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert drawn[0].relative_to(tmp_path).as_posix() in page
    assert json.dumps("fi") in page


def test_an_unknown_scene_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--out", str(tmp_path), "--scene", "no such scene"])
    assert ended.value.code == 2
    assert "no scene of that name" in capsys.readouterr().err


@pytest.mark.gallery
@pytest.mark.timeout(0)
def test_nothing_is_cut_anywhere(tmp_path: Path) -> None:
    both = [Order(name) for name in BUILDS]
    other_sizes = tuple(size for size in SIZES if size != USUAL)
    sizes = [Order(name, schemes=("light",), sizes=other_sizes) for name in BUILDS]
    found = complaints([*shoot_all(both, SCALES, tmp_path), *shoot_all(sizes, SCALES)])
    assert found == [], "\n" + "\n".join(found)
