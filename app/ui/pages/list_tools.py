# SPDX-License-Identifier: GPL-3.0-or-later
"""The buttons beside the search of the callback list: filter, saved views, columns."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from app.i18n import formats
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.ui import icons, theme
from app.ui.bridge import Bridge
from app.ui.dialogs.view_name import ViewNameDialog
from app.ui.mnemonics import give_letters
from app.ui.models.callback_model import COLUMNS
from app.ui.notices import Notices
from app.ui.pages.column_popup import ColumnPopup
from app.ui.pages.filter_popup import FilterPopup
from app.ui.pages.list_view import ListView, SavedViews
from app.ui.pages.row_table import RowTable

_UNDO = 10
"""Seconds for which a deleted view can be had back."""


class ListTools(QWidget):
    """``filtered`` tells that other filters were chosen, ``chosen`` gives a saved :class:`ListView` to be shown. ``now_shown``
    answers what the list shows."""

    filtered = Signal()
    chosen = Signal(object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        languages: Languages,
        notices: Notices,
        table: RowTable,
        now_shown: Callable[[], ListView],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._notices, self._now_shown = desk.settings, notices, now_shown
        self._current = ""
        """The name of the view that was chosen last."""
        self._dialog: ViewNameDialog | None = None
        self.filter_button = self._button("filterButton", "filter")
        self.filter_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.views_button = self._button("viewsButton", "bookmark")
        self.columns_button = self._button("columnsButton", "columns")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.XS)
        for button in (self.filter_button, self.views_button, self.columns_button):
            row.addWidget(button)
        self.filters = FilterPopup(desk, bridge, languages, self)
        self.columns = ColumnPopup(table)
        self.menu = QMenu(self)
        self.menu.setObjectName("viewsMenu")
        self.filter_button.setCheckable(True)
        self.filter_button.clicked.connect(self._open_filters)
        self.columns_button.clicked.connect(lambda: self.columns.open_under(self.columns_button))
        self.views_button.clicked.connect(self._open_menu)
        self.filters.changed.connect(self._filter_changed)
        self._retranslate()

    @staticmethod
    def _button(name: str, picture: str) -> QToolButton:
        button = QToolButton(objectName=name)
        button.setIcon(icons.icon(picture))
        button.setIconSize(QSize(18, 18))
        button.setMinimumSize(theme.TARGET, theme.TARGET)
        return button

    # The filters.

    @Slot()
    def _open_filters(self) -> None:
        self.show_count()  # the click has turned its mark
        self.filters.open_under(self.filter_button)

    @Slot()
    def _filter_changed(self) -> None:
        self.show_count()
        self.filtered.emit()

    def show_count(self) -> None:
        """Say on the button how many filters are in force."""
        count = self.filters.closer.count
        self.filter_button.setText(formats.number(count) if count else "")
        self.filter_button.setChecked(bool(count))
        #: How many filters are in force
        said = QCoreApplication.translate("ListTools", "%n filter(s)", None, count)
        #: Button: opens the filters of the list
        name = self.tr("Filter")
        if count:
            #: {filter} is "Filter", {count} such as "2 filters": what the button is, and what is in force
            name = self.tr("{filter}: {count}").format(filter=name, count=said)
        self.filter_button.setToolTip(name)
        self.filter_button.setAccessibleName(name)

    # Saved views.

    def saved(self) -> SavedViews:
        """The views that were saved."""
        return SavedViews.of(self._settings.saved_filters, COLUMNS)

    def _save(self, views: SavedViews) -> None:
        self._settings.set("saved_filters", views.kept())

    def fill_menu(self) -> QMenu:
        """The menu of views as it is now."""
        menu, saved = self.menu, self.saved()
        menu.clear()
        if saved.get(self._current) is None:
            self._current = ""
        key = formats.collator()
        for name, _ in sorted(saved.views, key=lambda one: key(one[0])):
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == self._current)
            action.setData(name)
            action.triggered.connect(self._choose)
        if saved.views:
            menu.addSeparator()
        #: Menu entry: keep the filters and the order of the list under a name
        menu.addAction(self.tr("&Save this view…")).triggered.connect(self._save_as)
        for text, slot in (
            #: Menu entry: give the chosen view another name
            (self.tr("&Rename the chosen view…"), self._rename),
            (self.tr("&Delete the chosen view"), self._delete),
        ):
            action = menu.addAction(text)
            action.triggered.connect(slot)
            action.setEnabled(bool(self._current))
        #: Menu entry with a mark: the list opens with the chosen view
        first = menu.addAction(self.tr("&Open the list with the chosen view"))
        first.setCheckable(True)
        first.setChecked(bool(self._current) and self._current == saved.first)
        first.setEnabled(bool(self._current))
        first.triggered.connect(self._toggle_first)
        give_letters(menu)
        return menu

    @Slot()
    def _open_menu(self) -> None:
        button = self.views_button
        self.fill_menu().popup(button.mapToGlobal(QPoint(0, button.height() + theme.Space.XS)))

    @Slot()
    def _choose(self) -> None:
        sender = self.sender()
        assert isinstance(sender, QAction)
        self.choose(str(sender.data()))

    def choose(self, name: str) -> None:
        """Show the view of this name, if there is one."""
        if (view := self.saved().get(name)) is not None:
            self._current = name
            self.chosen.emit(view)

    def first_view(self) -> ListView | None:
        """What the list opens with, where the agent has said so."""
        saved = self.saved()
        self._current = saved.first
        return saved.get(saved.first)

    @Slot()
    def _save_as(self) -> None:
        self._ask_name(self._current, renames=False)

    @Slot()
    def _rename(self) -> None:
        self._ask_name(self._current, renames=True)

    def _ask_name(self, name: str, *, renames: bool) -> None:
        if self._dialog is not None:
            self._dialog.close()
        taken = [one for one, _ in self.saved().views]
        dialog = self._dialog = ViewNameDialog(name, taken, renames=renames, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(self._renamed if renames else self._named)
        dialog.finished.connect(self._dialog_closed)
        dialog.show()

    @Slot()
    def _dialog_closed(self) -> None:
        if self.sender() is self._dialog:
            self._dialog = None

    @Slot(str)
    def _named(self, name: str) -> None:
        self._save(self.saved().with_view(name, self._now_shown()))
        self._current = name

    @Slot(str)
    def _renamed(self, name: str) -> None:
        if name != self._current:
            self._save(self.saved().renamed(self._current, name))
            self._current = name

    @Slot()
    def _delete(self) -> None:
        before, name = self.saved(), self._current
        self._save(before.without(name))
        self._current = ""

        def back() -> None:
            view = before.get(name)
            if view is not None:
                saved = self.saved().with_view(name, view)
                self._save(saved.opening_with(name) if before.first == name else saved)

        self._notices.show_notice(
            #: {name} is the name of a saved view of the list
            lambda: self.tr("View deleted: {name}").format(name=name),
            action=lambda: self.tr("Undo"),
            on_action=back,
            seconds=_UNDO,
            countdown=True,
            key="view-deleted",
        )

    @Slot(bool)
    def _toggle_first(self, on: bool) -> None:
        self._save(self.saved().opening_with(self._current if on else ""))

    def shutdown(self) -> None:
        """Ask no more."""
        self.filters.shutdown()
        if self._dialog is not None:
            self._dialog.close()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for button, text in (
            #: Button: opens the menu of saved views of the list
            (self.views_button, self.tr("Saved views")),
            #: Button: which columns the list shows
            (self.columns_button, self.tr("Columns")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
        self.show_count()
        if self.menu.actions():
            self.fill_menu()
