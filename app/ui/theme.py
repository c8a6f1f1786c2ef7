# SPDX-License-Identifier: GPL-3.0-or-later
"""The look of the desk: colours, sizes and the one style sheet made from them, light and dark, switched live.

Colours mean something. Yellow ends a call, green calls and calls back, red is late or lost; blue only shows what is
chosen or has the focus. Every pair of text and background reaches 4.5:1, every focus ring and field edge 3:1.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette, QTextCharFormat
from PySide6.QtWidgets import QApplication, QCalendarWidget, QToolTip, QWidget

from app.config.paths import resources
from app.ui import reading

Choice = Literal["light", "dark", "system"]
Scheme = Literal["light", "dark"]
CHOICES: Final[tuple[Choice, ...]] = ("system", "light", "dark")

FAMILIES: Final = ["Segoe UI Variable Text", "Segoe UI", "Noto Sans", "DejaVu Sans"]
RADIUS: Final = 8
TARGET: Final = 32
"""Least height in pixels of anything that is clicked."""
ROW: Final = 40
"""Height in pixels of a row of a list."""


class Space:
    """Distances in pixels."""

    XS: Final = 4
    S: Final = 8
    M: Final = 12
    L: Final = 16
    XL: Final = 24


class Size:
    """Type sizes in points."""

    SMALL: Final = 9.5
    BODY: Final = 10.5
    HEADING: Final = 12.0
    TITLE: Final = 16.0
    DISPLAY: Final = 21.0


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour of one scheme as ``#rrggbb``; ``on_x`` is the text upon ``x``."""

    window: str
    surface: str
    raised: str
    header: str
    text: str
    muted: str
    border: str
    outline: str
    focus: str
    accent: str
    on_accent: str
    accent_hover: str
    selection: str
    on_selection: str
    hover: str
    call: str
    call_hover: str
    on_call: str
    call_text: str
    end: str
    end_hover: str
    on_end: str
    end_edge: str
    late: str
    danger: str
    danger_hover: str
    on_danger: str
    info_bg: str
    info_text: str
    warn_bg: str
    warn_text: str
    error_bg: str
    error_text: str
    ok_bg: str
    ok_text: str
    disabled_bg: str
    disabled_text: str
    badge: str
    on_badge: str
    tip: str
    on_tip: str


LIGHT: Final = Colours(
    window="#f3f4f7",
    surface="#ffffff",
    raised="#ffffff",
    header="#f8f9fb",
    text="#1a1f29",
    muted="#586173",
    border="#dfe3ea",
    outline="#7b8495",
    focus="#2f5bd7",
    accent="#2f5bd7",
    on_accent="#ffffff",
    accent_hover="#2549b0",
    selection="#e3eafc",
    on_selection="#14265c",
    hover="#eceff4",
    call="#15803d",
    call_hover="#116932",
    on_call="#ffffff",
    call_text="#13733a",
    end="#f8bf1c",
    end_hover="#eeb000",
    on_end="#2b1f00",
    end_edge="#a07800",
    late="#b42318",
    danger="#c62b20",
    danger_hover="#a3211a",
    on_danger="#ffffff",
    info_bg="#e8effd",
    info_text="#1e3a8a",
    warn_bg="#fff3d1",
    warn_text="#5f4400",
    error_bg="#fde9e7",
    error_text="#8f1d14",
    ok_bg="#e3f5e9",
    ok_text="#14532d",
    disabled_bg="#eceef2",
    disabled_text="#646c7b",
    badge="#e3e7ee",
    on_badge="#3a4252",
    tip="#262c38",
    on_tip="#f4f6fa",
)

DARK: Final = Colours(
    window="#12151b",
    surface="#1a1e26",
    raised="#242a34",
    header="#1e232c",
    text="#e9ecf2",
    muted="#a4adbc",
    border="#2e3541",
    outline="#768194",
    focus="#8fb0ff",
    accent="#8fb0ff",
    on_accent="#0c1730",
    accent_hover="#a9c2ff",
    selection="#26365f",
    on_selection="#e6edff",
    hover="#262c37",
    call="#46c481",
    call_hover="#5fd496",
    on_call="#04210f",
    call_text="#5fd496",
    end="#ffcb3d",
    end_hover="#ffd966",
    on_end="#2b1f00",
    end_edge="#ffcb3d",
    late="#ff8f86",
    danger="#ff8f86",
    danger_hover="#ffa9a2",
    on_danger="#3a0703",
    info_bg="#1c2a4d",
    info_text="#cfdcff",
    warn_bg="#3a2f0c",
    warn_text="#ffe19a",
    error_bg="#431c1a",
    error_text="#ffc7c2",
    ok_bg="#12331f",
    ok_text="#b4efca",
    disabled_bg="#232831",
    disabled_text="#8b94a3",
    badge="#333b49",
    on_badge="#dbe1ec",
    tip="#39424f",
    on_tip="#f4f6fa",
)


HIGH_LIGHT: Final = replace(
    LIGHT,
    window="#ffffff",
    header="#ffffff",
    text="#000000",
    muted="#2b2f36",
    border="#4a4f59",
    outline="#1a1f29",
    focus="#0b2e9e",
    accent="#0b2e9e",
    accent_hover="#061c63",
    selection="#c9d8ff",
    on_selection="#000000",
    call="#0a5226",
    call_hover="#063a1a",
    call_text="#0a4a22",
    end_edge="#5c4400",
    late="#7d120b",
    danger="#8a150d",
    danger_hover="#65100a",
    info_text="#0c1d52",
    warn_text="#3b2a00",
    error_text="#640f08",
    ok_text="#0a3319",
    disabled_text="#4a4f59",
    on_badge="#000000",
    tip="#000000",
    on_tip="#ffffff",
)
"""For those whose computer asks for more contrast: text reaches 7:1, edges 4.5:1."""

HIGH_DARK: Final = replace(
    DARK,
    window="#000000",
    surface="#000000",
    raised="#000000",
    header="#000000",
    text="#ffffff",
    muted="#d5dae3",
    border="#aab2c0",
    outline="#d5dae3",
    focus="#ffe14d",
    accent="#a9c6ff",
    accent_hover="#c9dbff",
    selection="#152d70",
    on_selection="#ffffff",
    hover="#1f2530",
    call="#6fe0a0",
    call_hover="#93ebb9",
    call_text="#8bf0b6",
    late="#ffb3ac",
    danger="#ffb3ac",
    danger_hover="#ffcdc8",
    disabled_bg="#14181f",
    disabled_text="#bcc3cf",
    badge="#333b49",
    on_badge="#ffffff",
    tip="#1f2530",
    on_tip="#ffffff",
)
_BY_LOOK: Final = {
    (ground, one.text): one for one in (LIGHT, DARK, HIGH_LIGHT, HIGH_DARK) for ground in (one.window, one.surface)
}
"""Lists have the surface for their window. White is one of the usual tokens too: only with its text it is high contrast."""


def colours(palette: QPalette | None = None) -> Colours:
    """The tokens in force for a widget's palette, or for the application's; a palette that is not ours is light or dark."""
    palette = palette or QApplication.palette()
    window = palette.color(QPalette.ColorRole.Window)
    known = _BY_LOOK.get((window.name(), palette.color(QPalette.ColorRole.Text).name()))
    return known or (DARK if window.lightness() < 128 else LIGHT)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and let the widget take its new look."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def calm_weekends(calendar: QCalendarWidget) -> None:
    """Take away the red of Saturday and Sunday: red is for what is late."""
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())


def install(app: QApplication) -> Theme:
    """Give the application our style and font, and screen readers our roles. Once, before the first widget; then
    ``Theme.apply``."""
    reading.install()
    app.setStyle("Fusion")
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(Size.BODY)
    app.setFont(font)
    return Theme(app)


class Theme(QObject):
    """The scheme in force: the user's choice, or what the desktop says."""

    changed = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice: Choice = "system"
        self._scheme: Scheme | None = None
        self._colours = LIGHT
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._desktop_changed)
        self._reach = hints.accessibility()
        self._high = self._asks_for_contrast()
        self._reach.contrastPreferenceChanged.connect(self._contrast_changed)

    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def scheme(self) -> Scheme:
        """The effective scheme: "light" or "dark"."""
        return self._scheme or "light"

    @property
    def colours(self) -> Colours:
        return self._colours

    def apply(self, choice: Choice) -> None:
        """Use that scheme from now on; "system" follows the desktop, also later, and stands for what is none of the three."""
        choice = choice if choice in CHOICES else "system"
        self._choice = choice
        hints = self._app.styleHints()
        # Tells the platform too, so that title bars and native dialogs go along.
        if choice == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if choice == "dark" else Qt.ColorScheme.Light)
        self._use(self._wanted())

    @Slot(Qt.ColorScheme)
    def _desktop_changed(self, scheme: Qt.ColorScheme) -> None:
        if self._choice == "system":
            self._use(self._wanted())

    @Slot(Qt.ContrastPreference)
    def _contrast_changed(self, preference: Qt.ContrastPreference) -> None:
        self.set_contrast(high=preference == Qt.ContrastPreference.HighContrast)

    def set_contrast(self, *, high: bool) -> None:
        """More contrast than usual from now on, or no more; until the computer's setting changes."""
        self._high = high
        if self._scheme is not None:
            self._use(self._scheme)

    def _asks_for_contrast(self) -> bool:
        return self._reach.contrastPreference() == Qt.ContrastPreference.HighContrast

    def _wanted(self) -> Scheme:
        if self._choice != "system":
            return self._choice
        return "dark" if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def _use(self, scheme: Scheme) -> None:
        # The platform sets its own palette when its scheme changes, so ours is put back even if the scheme is the same.
        usual, high = (DARK, HIGH_DARK) if scheme == "dark" else (LIGHT, HIGH_LIGHT)
        tokens = high if self._high else usual
        new = scheme != self._scheme or tokens != self._colours
        self._scheme, self._colours = scheme, tokens
        palette = _palette(tokens)
        if self._app.palette() != palette:
            self._app.setPalette(palette)
        QToolTip.setPalette(palette)
        if new:
            self._app.setStyleSheet(_sheet(self.colours, scheme))
            self.changed.emit(scheme)


def _palette(c: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, value in {
        role.Window: c.window,
        role.WindowText: c.text,
        role.Base: c.surface,
        role.AlternateBase: c.header,
        role.Text: c.text,
        role.PlaceholderText: c.muted,
        role.Button: c.surface,
        role.ButtonText: c.text,
        role.BrightText: c.late,
        role.ToolTipBase: c.tip,
        role.ToolTipText: c.on_tip,
        role.Highlight: c.selection,
        role.HighlightedText: c.on_selection,
        role.Accent: c.accent,
        role.Link: c.accent,
        role.LinkVisited: c.accent,
        role.Light: c.raised,
        role.Midlight: c.hover,
        role.Mid: c.border,
        role.Dark: c.outline,
        role.Shadow: c.border,
    }.items():
        palette.setColor(which, QColor(value))
    disabled = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText, role.PlaceholderText):
        palette.setColor(disabled, which, QColor(c.disabled_text))
    for which in (role.Button, role.Highlight):
        palette.setColor(disabled, which, QColor(c.disabled_bg))
    return palette


def _filled(role: str, bg: str, hover: str, text: str, edge: str) -> str:
    button = f'QPushButton[role="{role}"]'
    # The double line shows the focus inside the fill, where it contrasts in both schemes.
    return f"""
{button} {{ background: {bg}; color: {text}; border: 1px solid {edge}; font-weight: 600; }}
{button}:hover {{ background: {hover}; }}
{button}:pressed {{ background: {bg}; border-color: {text}; }}
{button}:focus {{ border: 4px double {text}; padding: 2px 11px; }}
"""


def _sheet(c: Colours, scheme: Scheme) -> str:
    style = (resources() / "icons" / "style").as_posix()
    field = "QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox"
    disabled_button = "QPushButton:disabled"
    return f"""
QDialog, QMessageBox {{ background: {c.surface}; }}
QToolTip {{ background: {c.tip}; color: {c.on_tip}; border: 1px solid {c.tip}; padding: 5px 8px; }}

QPushButton {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.outline}; border-radius: 7px;
  padding: 5px 14px; min-height: 20px; }}
QPushButton:hover, QPushButton:open {{ background: {c.hover}; }}
QPushButton:pressed {{ background: {c.selection}; }}
QPushButton:checked {{ background: {c.selection}; color: {c.on_selection}; border-color: {c.accent}; }}
QPushButton:focus {{ border: 2px solid {c.focus}; padding: 4px 13px; }}
{_filled("end", c.end, c.end_hover, c.on_end, c.end_edge)}
{_filled("call", c.call, c.call_hover, c.on_call, c.call)}
{_filled("callback", c.call, c.call_hover, c.on_call, c.call)}
{_filled("danger", c.danger, c.danger_hover, c.on_danger, c.danger)}
{_filled("primary", c.accent, c.accent_hover, c.on_accent, c.accent)}
QPushButton[role="quiet"] {{ background: transparent; border-color: transparent; padding: 5px 10px; }}
QPushButton[role="quiet"]:hover {{ background: {c.hover}; }}
QPushButton[role="quiet"]:focus {{ border: 2px solid {c.focus}; padding: 4px 9px; }}
QPushButton[extent="big"] {{ min-height: 46px; font-size: {Size.HEADING + 1}pt; border-radius: 10px; }}
QPushButton[extent="tall"] {{ min-height: 30px; }}
QPushButton[extent="small"] {{ padding: 3px 10px; }}
QPushButton[key="true"] {{ background: {c.raised}; border-color: {c.border}; border-radius: 10px; min-height: 38px;
  font-size: {Size.TITLE - 1}pt; padding: 5px; }}
QPushButton[key="true"]:hover {{ background: {c.hover}; }}
QPushButton[key="true"]:pressed {{ background: {c.selection}; }}
QPushButton[key="true"]:focus {{ border: 2px solid {c.focus}; padding: 4px; }}
QPushButton[nav="true"] {{ background: transparent; border: 1px solid transparent; text-align: left;
  padding: 7px 11px; }}
QPushButton[nav="true"]:hover {{ background: {c.hover}; }}
QPushButton[nav="true"]:checked {{ background: {c.selection}; color: {c.on_selection}; }}
QPushButton[nav="true"]:focus {{ border: 2px solid {c.focus}; padding: 6px 10px; }}
QPushButton[segment="first"] {{ border-top-right-radius: 0; border-bottom-right-radius: 0; }}
QPushButton[segment="middle"] {{ border-radius: 0; border-left-color: transparent; }}
QPushButton[segment="last"] {{ border-top-left-radius: 0; border-bottom-left-radius: 0;
  border-left-color: transparent; }}
QPushButton[segment]:checked {{ border-color: {c.accent}; }}
QPushButton[segment]:focus {{ border-color: {c.focus}; }}
{disabled_button} {{ background: {c.disabled_bg}; color: {c.disabled_text}; border: 1px solid {c.border}; }}
QPushButton[role="quiet"]:disabled, QPushButton[nav="true"]:disabled {{ background: transparent;
  border-color: transparent; }}
QPushButton::menu-indicator {{ image: url({style}/chevron-down.svg); width: 12px; height: 12px;
  subcontrol-position: right center; right: 6px; }}

QToolButton {{ background: transparent; color: {c.text}; border: 1px solid transparent; border-radius: 7px;
  padding: 5px; min-height: 20px; min-width: 20px; }}
QToolButton:hover, QToolButton:open {{ background: {c.hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {c.selection}; color: {c.on_selection}; }}
QToolButton:checked {{ border-color: {c.accent}; }}
QToolButton:focus {{ border: 2px solid {c.focus}; padding: 4px; }}
QToolButton:disabled {{ color: {c.disabled_text}; }}
QToolButton[popupMode="1"], QToolButton[popupMode="2"] {{ padding-right: 20px; }}
QToolButton::menu-indicator {{ image: url({style}/chevron-down.svg); width: 12px; height: 12px;
  subcontrol-position: right center; right: 5px; }}

{field} {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.outline}; border-radius: 7px;
  padding: 4px 9px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox {{ selection-background-color: {c.accent};
  selection-color: {c.on_accent}; }}
QLineEdit, QComboBox, QAbstractSpinBox {{ min-height: 22px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
  border: 2px solid {c.focus}; padding: 3px 8px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{
  background: {c.disabled_bg}; color: {c.disabled_text}; border-color: {c.border}; }}
QLineEdit[managed="true"], QPlainTextEdit[managed="true"] {{ background: {c.disabled_bg}; border-color: {c.border}; }}
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"],
QAbstractSpinBox[invalid="true"] {{ border: 2px solid {c.late}; padding: 3px 8px; }}
QLineEdit[kind="display"] {{ font-size: {Size.TITLE}pt; min-height: 34px; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ background: transparent; border: none; padding: 0;
  min-height: 0; }}
QLineEdit QToolButton {{ border: none; background: transparent; padding: 0; min-width: 0; min-height: 0; }}
QComboBox {{ padding-right: 4px; selection-background-color: {c.selection}; selection-color: {c.on_selection}; }}
QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: none; width: 26px;
  subcontrol-origin: padding; subcontrol-position: right center; }}
QComboBox::down-arrow, QDateTimeEdit::down-arrow {{ image: url({style}/chevron-down.svg); width: 16px;
  height: 16px; }}
QComboBox QAbstractItemView {{ background: {c.raised}; border: 1px solid {c.outline}; border-radius: 0;
  padding: 4px; selection-background-color: {c.selection}; selection-color: {c.on_selection}; outline: 0; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; background: transparent; width: 20px; }}
QAbstractSpinBox::up-arrow {{ image: url({style}/chevron-up.svg); width: 12px; height: 12px; }}
QAbstractSpinBox::down-arrow {{ image: url({style}/chevron-down.svg); width: 12px; height: 12px; }}
QCheckBox, QRadioButton {{ spacing: 8px; min-height: 24px; }}
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {{ width: 16px; height: 16px; border: 1px solid {c.outline};
  border-radius: 4px; background: {c.surface}; }}
QRadioButton::indicator {{ border-radius: 9px; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
  image: url({style}/check-{scheme}.svg); }}
QRadioButton::indicator:checked {{ border: 5px solid {c.accent}; width: 8px; height: 8px; }}
QCheckBox:focus, QRadioButton:focus {{ color: {c.accent}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {c.focus}; }}

QTableView, QListView, QTreeView {{ background: {c.surface}; border: 1px solid {c.border}; border-radius: {RADIUS}px;
  outline: 0; gridline-color: {c.border}; }}
QTableView:focus, QListView:focus, QTreeView:focus {{ border-color: {c.focus}; }}
QListView[kind="choices"] {{ padding: 4px; border-color: {c.outline}; }}
QListView[kind="choices"]:focus {{ border-color: {c.focus}; }}
QHeaderView {{ background: {c.header}; border: none; border-top-left-radius: {RADIUS}px;
  border-top-right-radius: {RADIUS}px; }}
QHeaderView::section {{ background: transparent; color: {c.muted}; border: none;
  border-bottom: 1px solid {c.border}; padding: 8px; font-size: {Size.SMALL}pt; font-weight: 600; }}
QHeaderView::section:hover {{ color: {c.text}; }}
QHeaderView::up-arrow {{ image: url({style}/chevron-up.svg); width: 12px; height: 12px;
  subcontrol-position: right center; right: 6px; }}
QHeaderView::down-arrow {{ image: url({style}/chevron-down.svg); width: 12px; height: 12px;
  subcontrol-position: right center; right: 6px; }}
QCalendarWidget QTableView {{ border-radius: 0; border: none; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {c.header}; }}
QToolButton#qt_calendar_prevmonth {{ qproperty-icon: url({style}/chevron-left.svg); }}
QToolButton#qt_calendar_nextmonth {{ qproperty-icon: url({style}/chevron-right.svg); }}
QTableCornerButton::section {{ background: {c.header}; border: none; }}

QMenu {{ background: {c.raised}; border: 1px solid {c.border}; padding: 5px; }}
QMenu::item {{ padding: 7px 26px 7px 10px; border-radius: 6px; }}
QMenu::item:selected {{ background: {c.selection}; color: {c.on_selection}; }}
QMenu::item:disabled {{ color: {c.disabled_text}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::separator {{ height: 1px; background: {c.border}; margin: 5px 8px; }}

QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: {c.outline}; border-radius: 4px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QScrollArea {{ background: transparent; border: none; }}

QProgressBar {{ background: {c.badge}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
QProgressBar[late="true"]::chunk {{ background: {c.late}; }}
QSlider:horizontal {{ min-height: 24px; }}
QSlider::groove:horizontal {{ background: {c.outline}; height: 4px; border-radius: 2px; margin: 0 2px; }}
QSlider::sub-page:horizontal {{ background: {c.accent}; border-radius: 2px; margin: 0 2px; }}
QSlider::handle:horizontal {{ background: {c.accent}; width: 16px; margin: -6px -2px; border-radius: 8px; }}
QSlider::handle:horizontal:focus {{ background: {c.surface}; border: 4px solid {c.focus}; width: 12px; margin: -8px -2px;
  border-radius: 10px; }}

QTabWidget::pane {{ border: none; border-top: 1px solid {c.border}; }}
QTabBar::tab {{ background: transparent; color: {c.muted}; padding: 8px 14px; min-height: 18px;
  border: none; border-bottom: 2px solid transparent; }}
QTabBar::tab:hover {{ color: {c.text}; }}
QTabBar::tab:selected {{ color: {c.text}; border-bottom-color: {c.accent}; font-weight: 600; }}
QTabBar::tab:focus {{ background: {c.selection}; }}
QGroupBox {{ border: 1px solid {c.border}; border-radius: {RADIUS}px; margin-top: 10px; padding-top: 8px; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 12px; padding: 0 4px; color: {c.muted}; }}
QSplitter::handle {{ background: {c.border}; }}
QStatusBar {{ background: {c.window}; color: {c.muted}; }}

QLabel[kind="title"] {{ font-size: {Size.TITLE}pt; font-weight: 600; }}
QLabel[kind="heading"] {{ font-size: {Size.HEADING}pt; font-weight: 600; }}
QLabel[kind="display"] {{ font-size: {Size.DISPLAY}pt; font-weight: 600; }}
QLabel[kind="muted"] {{ color: {c.muted}; }}
QLabel[kind="small"] {{ color: {c.muted}; font-size: {Size.SMALL}pt; }}
QLabel[kind="strong"] {{ font-weight: 600; }}
QLabel[kind="spoken"] {{ font-size: {Size.HEADING}pt; }}
QLabel[kind="late"] {{ color: {c.late}; font-weight: 600; }}
QLabel[tint="late"] {{ color: {c.late}; }}
QLabel[tint="call_text"] {{ color: {c.call_text}; }}
QLabel[kind="good"] {{ color: {c.call_text}; font-weight: 600; }}
QLabel[kind="badge"], QLabel[kind="badge-late"] {{ background: {c.badge}; color: {c.on_badge}; border-radius: 9px;
  padding: 1px 6px; min-height: 16px; min-width: 8px; max-height: 16px; font-size: {Size.SMALL}pt;
  font-weight: 600; }}
QLabel[kind="badge-late"] {{ background: {c.danger}; color: {c.on_danger}; }}

QWidget[surface="bar"] {{ background: {c.surface}; border-bottom: 1px solid {c.border}; }}
QWidget[surface="side"] {{ background: {c.window}; border-right: 1px solid {c.border}; }}
QWidget[surface="panel"] {{ background: {c.surface}; border-left: 1px solid {c.border}; }}
QWidget[surface="foot"] {{ background: {c.surface}; border-top: 1px solid {c.border}; }}
QWidget[surface="plain"] {{ background: {c.surface}; }}
QWidget[surface="page"] {{ background: {c.window}; }}
QWidget[surface="card"] {{ background: {c.surface}; border: 1px solid {c.border}; border-radius: {RADIUS}px; }}
QFrame[row="true"] {{ background: transparent; border: 1px solid transparent; border-bottom-color: {c.border}; }}
QFrame[row="true"]:hover {{ background: {c.hover}; }}
QFrame[row="true"][chosen="true"] {{ background: {c.selection}; }}
QFrame[row="true"]:focus {{ border: 1px solid {c.focus}; }}
QFrame[notice] {{ border-radius: {RADIUS}px; border: 1px solid {c.border}; }}
QFrame[notice="info"] {{ background: {c.info_bg}; border-color: {c.info_bg}; }}
QFrame[notice="warning"] {{ background: {c.warn_bg}; border-color: {c.warn_bg}; }}
QFrame[notice="error"] {{ background: {c.error_bg}; border-color: {c.error_bg}; }}
QFrame[notice="success"] {{ background: {c.ok_bg}; border-color: {c.ok_bg}; }}
QFrame[notice="info"] > QLabel, QFrame[notice="info"] > QPushButton[role="quiet"] {{ color: {c.info_text}; }}
QFrame[notice="warning"] > QLabel, QFrame[notice="warning"] > QPushButton[role="quiet"] {{ color: {c.warn_text}; }}
QFrame[notice="error"] > QLabel, QFrame[notice="error"] > QPushButton[role="quiet"] {{ color: {c.error_text}; }}
QFrame[notice="success"] > QLabel, QFrame[notice="success"] > QPushButton[role="quiet"] {{ color: {c.ok_text}; }}
"""
