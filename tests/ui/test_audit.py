# SPDX-License-Identifier: GPL-3.0-or-later
"""The audits of windows find what they are for: each is shown a window with that fault, and one without it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from tests.ui.audit import covered, cut, nameless, overlong, twice
from tests.ui.tree import faults

LONG = "A text that is longer than the place it has been given"


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 300)
    window.show()
    return window


def placed(one: QWidget, window: QWidget, width: int = 400, height: int = 60) -> QWidget:
    one.setParent(window)
    one.setGeometry(10, 10, width, height)
    one.show()
    return one


def test_a_label_that_is_cut_is_found(window: QWidget) -> None:
    label = placed(QLabel(LONG), window)
    assert cut(window) == []
    label.setGeometry(10, 10, 60, 30)
    assert len(cut(window)) == 1


def test_a_hint_that_is_cut_is_found_unless_the_tooltip_says_it(window: QWidget) -> None:
    field = QLineEdit(accessibleName="Name", placeholderText=LONG)
    placed(field, window, 500, 34)
    assert cut(window) == []
    field.resize(120, 34)
    assert "the hint" in cut(window)[0]
    field.setToolTip(LONG)
    assert cut(window) == []


def test_a_cell_and_a_heading_that_are_cut_are_found_unless_their_tooltips_say_them(window: QWidget) -> None:
    model = QStandardItemModel(1, 1, window)
    cell, heading = QStandardItem(LONG), QStandardItem(LONG)
    model.setItem(0, 0, cell)
    model.setHorizontalHeaderItem(0, heading)
    table = QTableView()
    table.verticalHeader().hide()
    table.setModel(model)
    placed(table, window, 560, 200)
    table.setColumnWidth(0, 520)
    assert cut(window) == []
    table.setColumnWidth(0, 80)
    assert {"the cell" in one or "the heading" in one for one in cut(window)} == {True}
    assert len(cut(window)) == 2
    cell.setToolTip(LONG)
    heading.setToolTip(f"<span>{LONG}</span>")
    assert cut(window) == []


def test_a_row_of_a_list_that_is_cut_is_found(window: QWidget) -> None:
    rows = QListView()
    rows.setModel(QStringListModel([LONG], rows))
    placed(rows, window, 560, 100)
    assert cut(window) == []
    rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    rows.resize(120, 100)
    assert any("the cell" in one for one in cut(window))


def test_titles_of_boxes_and_tabs_that_are_cut_are_found(window: QWidget) -> None:
    box = placed(QGroupBox(LONG), window, 80, 60)
    assert "the title" in cut(window)[0]
    box.resize(560, 60)
    assert cut(window) == []
    box.hide()
    tabs = QTabWidget()
    tabs.addTab(QWidget(), "A")
    tabs.setUsesScrollButtons(False)
    tabs.setElideMode(Qt.TextElideMode.ElideRight)
    placed(tabs, window, 560, 100)
    assert not any("the tab" in one for one in cut(window))
    tabs.setTabText(0, LONG)
    tabs.resize(120, 100)
    assert any("the tab" in one for one in cut(window))


def test_tooltips_wider_than_a_screen_are_found(window: QWidget) -> None:
    label = placed(QLabel("x"), window)
    label.setToolTip(LONG)
    assert cut(window) == []
    label.setToolTip(LONG * 4)
    assert "the tooltip" in cut(window)[0]
    label.setToolTip(f"<p>{LONG * 4}</p>")  # Qt breaks its lines
    assert cut(window) == []


def test_neighbours_that_stand_on_one_another_are_found(window: QWidget) -> None:
    placed(QFrame(), window, 100, 30)
    other = placed(QFrame(), window, 100, 30)
    assert len(covered(window)) == 1
    other.move(10, 40)
    assert covered(window) == []


def test_menus_that_are_too_large_are_found(window: QWidget) -> None:
    menu = QMenu("More", window)
    menu.addAction("Short")
    assert overlong(window) == []
    menu.addAction(LONG * 3)
    assert len(overlong(window)) == 1


def test_letters_and_names_are_found(window: QWidget) -> None:
    placed(QPushButton("&Save"), window)
    assert twice(window) == []
    placed(QPushButton("&Send"), window)
    assert twice(window) == ["s"]
    assert nameless(window) == []
    placed(QLineEdit(), window)
    assert len(nameless(window)) == 1


class _Painted(QWidget):
    """A control that Qt knows nothing about."""


def test_a_control_without_a_role_is_found(window: QWidget) -> None:
    one = _Painted()
    one.setAccessibleName("Hours")
    placed(one, window)
    assert faults(window) == []
    one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert any("no role" in fault for fault in faults(window))


def test_a_description_that_repeats_the_name_is_found(window: QWidget) -> None:
    button = QPushButton("Save")
    placed(button, window)
    assert faults(window) == []
    button.setAccessibleDescription("Save")
    assert any("said twice" in fault for fault in faults(window))
