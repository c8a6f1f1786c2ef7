# SPDX-License-Identifier: GPL-3.0-or-later
"""The look: contrast by computation, every icon drawn and tinted, schemes switched live, sizes that fingers and eyes need."""

from __future__ import annotations

import ast
import dataclasses
import re
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.config.paths import resources
from app.ui import icons
from app.ui import theme as theme_module
from app.ui.pages import redial_report, team_report
from app.ui.pages.today import words as today_words
from app.ui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours, Theme
from app.ui.widgets.face import FaceButton, face_icon, rating_name

APP = Path(__file__).resolve().parents[2] / "app"
EVERY = {"light": LIGHT, "dark": DARK, "high contrast light": HIGH_LIGHT, "high contrast dark": HIGH_DARK}
SCHEMES = pytest.mark.parametrize("colours", EVERY.values(), ids=EVERY.keys())

BACKGROUNDS = ("window", "surface", "raised", "header", "hover")
UNDER_PICTURES = (*BACKGROUNDS, "selection")
"""What icons, marks in cells and edges of controls stand on."""
TEXT_PAIRS = [
    *((text, ground) for text in ("text", "muted", "late", "call_text") for ground in BACKGROUNDS),
    *((text, "selection") for text in ("text", "on_selection", "late", "call_text", "muted")),
    *(("on_" + name, name) for name in ("accent", "call", "end", "danger", "badge", "tip")),
    *(("on_" + name, name + "_hover") for name in ("call", "end", "danger", "accent")),
    *((name + "_text", name + "_bg") for name in ("info", "warn", "error", "ok", "disabled")),
    # What cannot be used now may be pale (WCAG 2.2, 1.4.3), yet is to be read: somebody wants to know what it would be.
    *(("disabled_text", ground) for ground in BACKGROUNDS),
    *(("accent", ground) for ground in BACKGROUNDS),
]
EDGE_PAIRS = [
    *(
        (edge, ground)
        for edge in ("outline", "focus", "late", "end_edge", "call", "danger", "accent", "muted", "text")
        for ground in UNDER_PICTURES
    ),
    ("accent", "badge"),  # the part of a bar that is done, and the rest of it
    ("late", "badge"),
    *((name + "_text", name + "_bg") for name in ("info", "warn", "error", "ok")),
    ("text", "info_bg"),
    ("on_selection", "selection"),
    ("on_call", "call"),
    ("on_end", "end"),
    ("on_danger", "danger"),
    ("on_accent", "accent"),
]


def luminance(colour: str) -> float:
    """WCAG 2.2's relative luminance."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def poor(colours: Colours, pairs: list[tuple[str, str]], least: float) -> dict[tuple[str, str], float]:
    values = dataclasses.asdict(colours)
    found = {pair: contrast(values[pair[0]], values[pair[1]]) for pair in pairs}
    return {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < least}


def image(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def painted(drawn: QImage) -> list[QColor]:
    """The colours of the pixels that are nearly opaque."""
    pixels = (drawn.pixelColor(x, y) for x in range(drawn.width()) for y in range(drawn.height()))
    return [pixel for pixel in pixels if pixel.alpha() > 200]


def test_contrast_is_computed_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@SCHEMES
def test_text_is_legible(colours: Colours) -> None:
    assert poor(colours, TEXT_PAIRS, 7.0 if colours in (HIGH_LIGHT, HIGH_DARK) else 4.5) == {}


def test_every_token_is_in_one_of_the_pairs() -> None:
    compared = {name for pair in (*TEXT_PAIRS, *EDGE_PAIRS) for name in pair}
    # Lines that only part what space parts too need no contrast of their own.
    assert {one.name for one in dataclasses.fields(Colours)} - compared == {"border"}


@SCHEMES
def test_edges_and_focus_are_visible(colours: Colours) -> None:
    assert poor(colours, EDGE_PAIRS, 4.5 if colours in (HIGH_LIGHT, HIGH_DARK) else 3.0) == {}


@pytest.mark.parametrize("value", range(1, 6))
def test_the_features_of_a_face_stand_out_from_its_skin(value: int) -> None:
    drawing = (resources() / "faces" / f"{value}.svg").read_text(encoding="utf-8")
    skin = re.search(r'<circle cx="48" cy="48" r="43" fill="(#\w{6})" stroke="(#\w{6})"', drawing)
    assert skin is not None
    assert contrast(skin[1], "#2b1f14") >= 4.5
    assert "#2b1f14" in drawing


def test_the_edge_of_a_face_stands_out_from_what_it_is_drawn_on() -> None:
    poor_edges = {}
    for value in range(1, 6):
        drawing = (resources() / "faces" / f"{value}.svg").read_text(encoding="utf-8")
        fill, edge = re.findall(r'(?:fill|stroke)="(#\w{6})"', drawing)[:2]
        for name, colours in EVERY.items():
            best = max(contrast(one, colours.surface) for one in (fill, edge))
            if best < 3:
                poor_edges[value, name] = round(best, 2)
    assert poor_edges == {}


def test_more_contrast_where_the_computer_asks_for_it(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    try:
        for scheme, high, usual in (("light", HIGH_LIGHT, LIGHT), ("dark", HIGH_DARK, DARK)):
            theme.apply(scheme)
            with qtbot.waitSignal(theme.changed):
                theme.set_contrast(high=True)
            assert theme.colours == theme_module.colours(window.palette()) == high
            with qtbot.waitSignal(theme.changed):
                theme.set_contrast(high=False)
            assert theme.colours == theme_module.colours(window.palette()) == usual
    finally:
        theme.set_contrast(high=False)
        theme.apply("light")


@pytest.mark.parametrize("source", [team_report, redial_report, today_words], ids=lambda one: one.__name__)
def test_parts_of_a_chart_differ_without_colour(source: ModuleType) -> None:
    tree = ast.parse(Path(source.__file__ or "").read_text(encoding="utf-8"))
    groups = [node.elts for node in ast.walk(tree) if isinstance(node, ast.Tuple | ast.List)]
    charts = [[one for one in group if isinstance(one, ast.Call) and _names(one.func, "Series")] for group in groups]
    charts = [chart for chart in charts if len(chart) > 1]
    assert charts
    for chart in charts:
        patterns = [ast.unparse(one.args[2]) if len(one.args) > 2 else "solid" for one in chart]
        assert len(set(patterns)) == len(patterns), patterns


def _names(one: ast.expr, name: str) -> bool:
    return isinstance(one, ast.Name) and one.id == name


@SCHEMES
def test_colours_mean_what_they_should(colours: Colours) -> None:
    assert 35 <= QColor(colours.end).hue() <= 60
    assert 120 <= QColor(colours.call).hue() <= 160
    for red in (colours.late, colours.danger):
        assert QColor(red).hue() <= 15 or QColor(red).hue() >= 345


def test_switch_is_live(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    end = QPushButton("End call")
    end.setProperty("role", "end")
    plain = QPushButton(icons.icon("phone"), "Call")
    box.addWidget(end)
    box.addWidget(plain)
    window.show()
    for scheme, colours in (("dark", DARK), ("light", LIGHT)):
        with qtbot.waitSignal(theme.changed) as changed:
            theme.apply(scheme)
        assert changed.args == [scheme]
        assert theme.scheme == theme.choice == scheme
        assert theme_module.colours() == theme_module.colours(window.palette()) == theme.colours == colours
        assert window.palette().color(QPalette.ColorRole.Window) == QColor(colours.window)
        assert image(end).pixelColor(10, end.height() // 2).name() == colours.end
        assert colours.text in {pixel.name() for pixel in painted(plain.icon().pixmap(64).toImage())}


def test_the_same_scheme_again_changes_nothing(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.apply("light")


def test_system_follows_the_desktop(theme: Theme, qapp: QApplication) -> None:
    theme.apply("system")
    try:
        assert theme.choice == "system"
        dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
        assert theme.scheme == ("dark" if dark else "light")
    finally:
        theme.apply("light")


@pytest.mark.parametrize("role", [None, "end", "call", "callback", "danger", "primary", "quiet"])
def test_targets_are_large_and_focus_shows(theme: Theme, qtbot: QtBot, role: str | None) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    button, other = QPushButton("End call"), QLineEdit()
    button.setProperty("role", role)
    box.addWidget(button)
    box.addWidget(other)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    other.setFocus()
    QTest.mouseMove(other)
    size, without = button.size(), image(button)
    assert size.height() >= theme_module.TARGET
    button.setFocus()
    assert button.hasFocus()
    assert image(button) != without
    assert button.sizeHint().height() == size.height()


def test_sizes_of_buttons(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    big, tool = QPushButton("End call"), QToolButton()
    big.setProperty("role", "end")
    big.setProperty("extent", "big")
    tool.setIcon(icons.icon("flag"))
    box.addWidget(big)
    box.addWidget(tool)
    window.show()
    assert big.sizeHint().height() >= 56
    assert tool.sizeHint().height() >= theme_module.TARGET
    assert tool.sizeHint().width() >= theme_module.TARGET


def test_a_property_changed_later_shows(theme: Theme, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    before = image(field)
    theme_module.set_property(field, "invalid", True)
    assert image(field).pixelColor(field.width() // 2, 0).name() == LIGHT.late
    theme_module.set_property(field, "invalid", False)
    assert image(field) == before


def test_every_drawing_of_the_style_sheet_exists() -> None:
    for scheme, colours in (("light", LIGHT), ("dark", DARK)):
        sheet = theme_module._sheet(colours, scheme)
        used = {part.split(")")[0] for part in sheet.split("url(")[1:]}
        assert len(used) >= 5
        assert [path for path in used if not Path(path).is_file()] == []


@pytest.mark.parametrize("name", sorted(icons.NAMES))
def test_icon_is_drawn_in_its_tint(theme: Theme, name: str) -> None:
    for size, dpr in ((16, 1.0), (24, 1.5), (20, 2.0)):
        pixmap = icons.pixmap(name, size, "late", dpr)
        assert pixmap.deviceIndependentSize().toSize() == QSize(size, size)
        assert pixmap.width() == round(size * dpr)
    # At four times its grid a stroke has fully covered pixels, all in the colour asked for.
    pixels = painted(icons.pixmap(name, 96, "late").toImage())
    assert len(pixels) > 96
    assert {pixel.name() for pixel in pixels if pixel.alpha() == 255} == {LIGHT.late}


def test_disabled_icon_is_pale(theme: Theme) -> None:
    pixmap = icons.icon("phone", "call").pixmap(QSize(64, 64), 1.0, icons.QIcon.Mode.Disabled)
    assert {p.name() for p in painted(pixmap.toImage()) if p.alpha() == 255} == {LIGHT.disabled_text}


def test_unknown_icon_or_tint_is_refused() -> None:
    with pytest.raises(KeyError):
        icons.icon("no-such-icon")
    with pytest.raises(KeyError):
        icons.icon("phone", "purple")


def test_icons_named_in_the_sources_exist() -> None:
    named = set()
    for source in APP.rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args or not isinstance(node.func, ast.Attribute):
                continue
            owner, first = node.func.value, node.args[0]
            if isinstance(owner, ast.Name) and owner.id == "icons" and node.func.attr in ("icon", "pixmap"):
                constants = (part.value for part in ast.walk(first) if isinstance(part, ast.Constant))
                named |= {value for value in constants if isinstance(value, str)}
    assert named, "nothing was found: the search itself is broken"
    assert named - icons.NAMES == set()


def test_faces_differ_without_colour(theme: Theme) -> None:
    drawn = [face_icon(value).pixmap(QSize(96, 96), 1.0).toImage() for value in range(1, 6)]
    for face in drawn:
        assert face.pixelColor(48, 20).alpha() == 255
    dark = [
        {
            (x, y)
            for x in range(96)
            for y in range(96)
            if face.pixelColor(x, y).lightness() < 60 and face.pixelColor(x, y).alpha() > 200
        }
        for face in drawn
    ]
    for i, one in enumerate(dark):
        assert len(one) > 100
        for other in dark[i + 1 :]:
            # Features drawn in dark ink overlap by less than two thirds.
            assert len(one & other) < 2 / 3 * len(one | other)


def test_face_button(theme: Theme, qtbot: QtBot) -> None:
    for value in range(1, 6):
        face = FaceButton(value)
        qtbot.addWidget(face)
        face.show()
        assert face.value == value
        assert face.text() == face.accessibleName() == rating_name(value)
        assert str(value) in face.toolTip()
        assert face.text() in face.toolTip()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            with qtbot.waitSignal(face.clicked):
                QTest.keyClick(face, key)
        with qtbot.waitSignal(face.clicked):
            QTest.mouseClick(face, Qt.MouseButton.LeftButton)
    for bad in (0, 6):
        with pytest.raises(ValueError, match=str(bad)):
            FaceButton(bad)


def test_face_shows_focus_and_choice(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    face, other = FaceButton(4), QLineEdit()
    face.setCheckable(True)
    box.addWidget(face)
    box.addWidget(other)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    other.setFocus()
    plain = image(face)
    face.setFocus()
    focused = image(face)
    assert focused != plain
    other.setFocus()
    face.setChecked(True)
    assert image(face) not in (plain, focused)


def test_logo_is_a_drawing(theme: Theme) -> None:
    logo = icons.picture(resources() / "logo.svg").pixmap(QSize(64, 64), 1.0).toImage()
    assert logo.pixelColor(8, 32).name() == LIGHT.call
