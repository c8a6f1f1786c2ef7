# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows of the callback list as one works in it all day: several rows, their dialogs, columns, filters, saved views, undo."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.callback import Priority
from app.domain.listing import Column, Order, Scope
from app.ui.dialogs.hand_over import ManyHandOverDialog
from app.ui.dialogs.postpone_many import ManyPostponeDialog
from app.ui.dialogs.view_name import ViewNameDialog
from app.ui.main_window import MainWindow
from app.ui.pages.list_view import Closer, ListView, SavedViews
from tests.ui.fakes import find, until
from tests.ui.studio import Build, Studio


async def _picked(studio: Studio) -> MainWindow:
    window = await studio.listed()
    page = window.callbacks
    await until(lambda: page._loading is not None and page._loading.done() and not page._soon.isActive(), "the news")
    page.table.setFocus()
    page.table.selectAll()
    await until(lambda: len(page.picked_ids()) == 6 and find(window, "bulkBar").isVisible(), "the bar")
    return window


async def bulk_selected(studio: Studio) -> QWidget:
    return await _picked(studio)


async def bulk_left_out(studio: Studio) -> QWidget:
    window = await _picked(studio)
    studio.rig.desk.clock._local = lambda: studio.now
    dialog = ManyHandOverDialog(
        studio.rig.desk, studio.rig.bridge, studio.languages, ids=window.callbacks.picked_ids(), parent=window
    )
    dialog.stepped.connect(window.callbacks.undo.offer)
    studio.opened(dialog)
    people = dialog.people
    eva = next(people.item(row) for row in range(people.count()) if "Éva" in people.item(row).text())
    people.setCurrentItem(eva)
    dialog.save()
    await until(lambda: window.notices.notices, "what was left out")
    return window


def _many_dialog(kind: type[ManyHandOverDialog] | type[ManyPostponeDialog], choice: str = "") -> Build:
    async def build(studio: Studio) -> QWidget:
        studio.fill()
        ids = sorted(studio.rig.store)
        dialog = kind(studio.rig.desk, studio.rig.bridge, studio.languages, ids=ids)
        studio.opened(dialog)
        if choice:
            find(dialog, choice).click()
        return dialog

    return build


async def columns(studio: Studio) -> QWidget:
    window = await studio.listed()
    table = window.callbacks.table
    wanted = [Column.QUEUE, Column.NOTE, Column.LOCAL]
    table.arrange(table.unwanted - {one.value for one in wanted}, [Column.NUMBER.value, *(one.value for one in wanted)])
    window.callbacks.tools.columns.open_under(window.callbacks.tools.columns_button)
    return window


async def other_columns(studio: Studio) -> QWidget:
    window = await studio.listed()
    table = window.callbacks.table
    shown = (Column.DUE, Column.CUSTOMER, Column.LOCAL, Column.NOTE, Column.RESULT, Column.CREATED)
    keys = [one.value for one in shown]
    table.arrange([one for one in table.columns if one not in keys], keys)
    return window


async def filters(studio: Studio) -> QWidget:
    window = await studio.listed()
    page = window.callbacks
    closer = Closer(due="today", priority=Priority.HIGH, owner="", country="976")
    page.show_view(ListView(Scope.ALL, "open", closer=closer))
    await until(lambda: page.tools.filter_button.text() == "4", "the filters")
    page.tools.filters.open_under(page.tools.filter_button)
    await until(lambda: page.tools.filters.boxes["country"].count() > 3, "the countries")
    await until(lambda: page.current_id() is None, "the row to go that does not fit")
    return window


async def nothing_fits(studio: Studio) -> QWidget:
    window = await studio.listed()
    window.callbacks.show_view(ListView(closer=Closer(queue="Sales", reason="offer")))
    await until(lambda: find(window, "stateTitle").isVisible(), "nothing fits")
    return window


def _save(studio: Studio) -> None:
    mine = ListView(Scope.MINE, "due", order=Order(Column.PRIORITY, descending=True))
    urgent = ListView(closer=Closer(priority=Priority.URGENT))
    views = SavedViews((("Маргааш залгах", mine), ("Sürgős, ma", urgent)), "Sürgős, ma")
    studio.rig.desk.settings.set("saved_filters", views.kept())


async def saved_views(studio: Studio) -> QWidget:
    window = await studio.listed()
    _save(studio)
    tools = window.callbacks.tools
    tools.choose("Маргааш залгах")
    await until(lambda: window.callbacks.current_id() is None, "the row to go that the view does not show")
    tools.fill_menu()
    tools._open_menu()
    return window


def _view_name(name: str, *, renames: bool) -> Build:
    async def build(studio: Studio) -> QWidget:
        dialog = ViewNameDialog(name, ["Sürgős, ma"], renames=renames)
        studio.opened(dialog)
        return dialog

    return build


async def nothing_to_undo(studio: Studio) -> QWidget:
    window = await studio.listed()
    window.callbacks.undo.undo_last()
    await until(lambda: window.notices.notices, "that there is nothing")
    return window


async def not_undone(studio: Studio) -> QWidget:
    window = await studio.listed()
    page = window.callbacks
    page.select("a1")
    studio.rig.desk.steps.sent.add("a1")
    page._answered()
    await until(lambda: page.undo.possible, "the step")
    page.undo.undo_last()
    await until(lambda: any(not one.action_button for one in window.notices.notices), "that it is too late")
    await until(lambda: page.current_id() is None and page.table.model().rowCount() == 5, "the row to go")
    return window


LISTS: dict[str, Build] = {
    "bulk selected": bulk_selected,
    "bulk left out": bulk_left_out,
    "bulk hand over": _many_dialog(ManyHandOverDialog),
    "bulk postpone": _many_dialog(ManyPostponeDialog),
    "bulk postpone at": _many_dialog(ManyPostponeDialog, "laterAt"),
    "columns": columns,
    "other columns": other_columns,
    "filters": filters,
    "nothing fits": nothing_fits,
    "saved views": saved_views,
    "save view": _view_name("Sürgős, ma", renames=False),
    "rename view": _view_name("Sürgős, ma", renames=True),
    "nothing to undo": nothing_to_undo,
    "not undone": not_undone,
}
