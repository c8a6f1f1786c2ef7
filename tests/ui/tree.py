# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree that screen readers walk, from a window's root down, and what is wrong in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSlider,
    QToolButton,
    QWidget,
)

Role = QAccessible.Role
NOTHING = frozenset({Role.NoRole, Role.Client, Role.Pane, Role.Border, Role.Whitespace, Role.Grouping})
"""Roles of which a person cannot know what to do with the thing."""
_LISTS = frozenset({Role.Table, Role.List, Role.Tree, Role.PopupMenu, Role.ComboBox})
"""What holds rows: these are read by the models' tests."""
_PRESSED = frozenset({Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox, Role.RadioButton, Role.Switch})


def nodes(window: QWidget) -> Iterator[tuple[QAccessibleInterface, QWidget | None]]:
    """Every node below the window that is shown, parents first, with its widget; cells of lists are left out."""
    root = QAccessible.queryAccessibleInterface(window)
    if root is not None:
        yield from _below(root)


def _below(node: QAccessibleInterface) -> Iterator[tuple[QAccessibleInterface, QWidget | None]]:
    yield node, _widget(node)
    if node.role() in _LISTS:
        return
    for at in range(node.childCount()):
        child = node.child(at)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _below(child)


def _widget(node: QAccessibleInterface) -> QWidget | None:
    one = node.object()
    return one if isinstance(one, QWidget) else None


def _called(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name).strip()


def faults(window: QWidget) -> list[str]:
    """What a screen reader would say wrongly or not at all."""
    found = []
    seen: set[int] = set()
    for node, one in nodes(window):
        if one is None or one is window:
            continue
        seen.add(id(one))
        what = f"{type(one).__name__} {one.objectName()} {_called(node)!r} as {node.role().name}"
        if _is_reached(one) and not isinstance(one, QScrollArea):
            found += [f"{what}: {fault}" for fault in _of_control(node, one)]
        # Where nothing else is said Qt takes the tooltip, which is all that an icon says: readers leave that repetition out.
        description = one.accessibleDescription().strip()
        if description and description == _called(node):
            found.append(f"{what}: said twice")
    for one in window.findChildren(QWidget):
        # A window of its own, such as a pop-up, has a tree of its own.
        if one.window() is window and _a_control(one) and id(one) not in seen:
            found.append(f"{type(one).__name__} {one.objectName()}: is not in the tree")
    return found


def _is_reached(one: QWidget) -> bool:
    """Whether it takes part in the way of Tab by itself, or is pressed. What Qt draws into a line is part of that line."""
    if isinstance(one.parentWidget(), QLineEdit):
        return False
    by_tab = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
    return bool(by_tab) or isinstance(one, QAbstractButton)


def _a_control(one: QWidget) -> bool:
    parts = QComboBox | QAbstractSpinBox | QAbstractItemView
    parent = one.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, parts | QLineEdit):
            return False
        parent = parent.parentWidget()
    kinds = QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox | QAbstractSpinBox | QAbstractItemView
    return one.isVisible() and isinstance(one, kinds) and not one.objectName().startswith("qt_")


def _of_control(node: QAccessibleInterface, one: QWidget) -> Iterator[str]:
    role, state = node.role(), node.state()
    if not _called(node):
        yield "no name"
    if role in NOTHING:
        yield "no role"
    if isinstance(one, QAbstractButton):
        if role not in _PRESSED and role not in (Role.PageTab, Role.Link):
            yield "a button by another role"
        if bool(state.checkable) != one.isCheckable():
            yield f"checkable {bool(state.checkable)} instead of {one.isCheckable()}"
        if bool(state.checked) != one.isChecked():
            yield f"checked {bool(state.checked)} instead of {one.isChecked()}"
    if isinstance(one, QCheckBox) and role is not Role.CheckBox:
        yield "a check box by another role"
    if isinstance(one, QRadioButton) and role is not Role.RadioButton:
        yield "a radio button by another role"
    if isinstance(one, QPushButton | QToolButton) and one.menu() is not None and not state.hasPopup:
        yield "its menu is not told"
    if isinstance(one, QSlider) and role is not Role.Slider:
        yield "a slider by another role"
    if not state.focusable and one.isEnabled() and one.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield "not told to take the keyboard"
    if bool(state.disabled) == one.isEnabled():
        yield f"disabled {bool(state.disabled)} while it is {'' if one.isEnabled() else 'not '}enabled"
    if bool(state.focused) != one.hasFocus() and not isinstance(one, QAbstractSpinBox | QComboBox):
        yield f"focused {bool(state.focused)} instead of {one.hasFocus()}"
    if isinstance(one, QLineEdit) and (bool(state.readOnly) != one.isReadOnly()):
        yield f"read-only {bool(state.readOnly)} instead of {one.isReadOnly()}"
    if isinstance(one, QLineEdit) and one.echoMode() is QLineEdit.EchoMode.Password and not state.passwordEdit:
        yield "would be read aloud"
