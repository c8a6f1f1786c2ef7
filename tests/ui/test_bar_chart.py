# SPDX-License-Identifier: GPL-3.0-or-later
"""The chart: lengths that say what is counted, the keyboard and screen readers, both schemes, and the table in its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.i18n.catalogues import Languages
from app.ui import theme as theme_module
from app.ui.theme import Theme
from app.ui.widgets.bar_chart import Bar, BarChart, Series, steps
from app.ui.widgets.chart_panel import ChartPanel
from tests.ui.fakes import click, press

SERIES = (Series("Kept", "call"), Series("Late", "late", Qt.BrushStyle.BDiagPattern), Series("Lost", "danger"))
BARS = (Bar("Support", (6, 2, 0)), Bar("Sales <b>", (0, 0, 0)), Bar("9", (1, 1, 8), "9:00–10:00"))


@pytest.fixture(params=[True, False], ids=["lying", "standing"])
def chart(request: pytest.FixtureRequest, qtbot: QtBot, theme: Theme, languages: Languages) -> BarChart:
    chart = BarChart("chart", lying=request.param)
    qtbot.addWidget(chart)
    chart.set_bars("Callbacks", SERIES, BARS)
    chart.resize(420, chart.heightForWidth(420))
    with qtbot.waitExposed(chart):
        chart.show()
    return chart


@pytest.mark.parametrize(
    ("most", "step"), [(0, 1), (1, 1), (4, 1), (5, 2), (9, 5), (18, 5), (21, 10), (80, 20), (99, 50), (1001, 500)]
)
def test_the_axis_steps_by_round_whole_numbers(most: int, step: int) -> None:
    assert steps(most) == step


def test_parts_are_as_long_as_what_they_count(chart: BarChart) -> None:
    def extent(at: int, part: int) -> float:
        rect = chart.parts_of(at)[part]
        return rect.width() if chart._lying else rect.height()

    assert extent(0, 0) == pytest.approx(3 * extent(0, 1))
    assert extent(0, 1) == pytest.approx(2 * extent(2, 0))
    assert extent(0, 2) == 0
    assert extent(2, 2) == pytest.approx(8 * extent(2, 0))
    first, second = chart.parts_of(0)[:2]
    joined = first.right() == pytest.approx(second.left()) or first.top() == pytest.approx(second.bottom())
    assert joined


def test_no_bar_leaves_the_chart(chart: BarChart) -> None:
    for at in range(len(BARS)):
        for rect in chart.parts_of(at):
            assert chart.rect().toRectF().adjusted(0, 0, 1, 1).contains(rect) or rect.isEmpty()


def test_every_part_is_painted_in_its_colour(chart: BarChart, theme: Theme) -> None:
    for scheme in ("light", "dark"):
        theme.apply(scheme)  # type: ignore[arg-type]
        QApplication.processEvents()
        image = chart.grab().toImage()
        colours = theme_module.colours()
        for at, part in ((0, 0), (2, 2)):
            point = chart.parts_of(at)[part].center().toPoint()
            assert _at(image, point.x(), point.y()) == QColor(getattr(colours, SERIES[part].tint)).name()
        hatched = chart.parts_of(0)[1].toAlignedRect().adjusted(2, 2, -2, -2)
        shades = {
            _at(image, x, y)
            for x in range(hatched.left(), hatched.right())
            for y in range(hatched.top(), hatched.bottom())
        }
        assert len(shades) > 1  # late is told by its hatching, not by its colour alone
    theme.apply("light")


def _at(image: QImage, x: int, y: int) -> str:
    ratio = image.devicePixelRatio()
    return QColor(image.pixel(int(x * ratio), int(y * ratio))).name()


def test_the_keyboard_goes_from_bar_to_bar(chart: BarChart, qtbot: QtBot) -> None:
    chart.activateWindow()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(chart.hasFocus)
    assert chart.current == 0
    press(chart, Qt.Key.Key_Right)
    press(chart, Qt.Key.Key_Down)
    assert chart.current == 2
    press(chart, Qt.Key.Key_Right)
    assert chart.current == 2
    press(chart, Qt.Key.Key_Home)
    assert chart.current == 0
    press(chart, Qt.Key.Key_End)
    press(chart, Qt.Key.Key_Up)
    assert chart.current == 1


def test_screen_readers_hear_the_bar(chart: BarChart, qtbot: QtBot) -> None:
    chart.activateWindow()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(chart.hasFocus)
    press(chart, Qt.Key.Key_End)
    interface = QAccessible.queryAccessibleInterface(chart)
    assert interface.text(QAccessible.Text.Name) == "Callbacks"
    assert interface.text(QAccessible.Text.Description) == "9:00–10:00, Kept: 1, Late: 1, Lost: 8, Total: 10"


def test_the_bar_under_the_keyboard_stays_when_news_come(chart: BarChart) -> None:
    click(chart, chart.bar_rect(2).center())
    assert chart.current == 2
    chart.set_bars("Callbacks", SERIES, (BARS[2], BARS[0]))
    assert chart.current == 0
    chart.set_bars("Callbacks", SERIES, (BARS[0],))
    assert chart.current == -1


def test_the_mouse_finds_the_bar(chart: BarChart) -> None:
    for at in range(len(BARS)):
        assert chart.bar_at(QPointF(chart.bar_rect(at).center())) == at
    assert chart.bar_at(QPointF(5, -5)) == -1


def test_an_empty_chart_can_be_painted(qtbot: QtBot, theme: Theme, languages: Languages) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.resize(300, 200)
    assert not chart.grab().isNull()
    chart.set_bars("Callbacks", SERIES, (Bar("", (0, 0, 0)),))
    assert not chart.grab().isNull()


def test_the_legend_breaks_where_it_has_no_room(chart: BarChart) -> None:
    assert chart.heightForWidth(90) > chart.heightForWidth(420)


def test_the_table_holds_the_same_figures(qtbot: QtBot, theme: Theme, languages: Languages) -> None:
    panel = ChartPanel("panel", lying=True)
    qtbot.addWidget(panel)
    panel.show_bars("Callbacks by queue", "Queue", SERIES, BARS)
    QAbstractItemModelTester(panel.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.resize(500, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    assert panel.chart.isVisible()
    assert not panel.table.isVisible()
    click(panel.button)
    assert panel.table.isVisible()
    assert not panel.chart.isVisible()
    model = panel.table.model()
    shown = [[model.index(row, column).data() for column in range(5)] for row in range(3)]
    assert shown == [
        ["Support", "6", "2", "0", "8"],
        ["Sales <b>", "0", "0", "0", "0"],
        ["9:00–10:00", "1", "1", "8", "10"],
    ]
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(5)]
    assert heads == ["Queue", "Kept", "Late", "Lost", "Total"]
