# SPDX-License-Identifier: GPL-3.0-or-later
"""Every window of the desk in every state worth looking at, built the same way each time: for audits of texts and reach."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QDate, QDateTime, QPoint, QTime, QTimeZone
from PySide6.QtWidgets import QWidget

from app.domain.agent import AgentState
from app.domain.call import CallResult, CallState, Direction
from app.domain.callback import Clash, Priority
from app.domain.due import at_instant
from app.domain.errors import (
    CallRefused,
    ClaimedByOther,
    ClosedIsFinal,
    CrmError,
    CrmErrorKind,
    DueInPast,
    IllegalTransition,
    StorageFull,
    TextProblem,
)
from app.domain.number import parse
from app.services.events import (
    ChangeRefused,
    ClashFound,
    Connection,
    EngineRestarted,
    Event,
    LeftUnknown,
    SignInWanted,
    SyncStatus,
)
from app.ui.dialogs.callback_dialog import CallbackDialog
from app.ui.dialogs.end_call import Agreed, EndCallDialog
from app.ui.dialogs.flag import FlagDialog
from app.ui.dialogs.hand_over import HandOverDialog
from app.ui.dialogs.postpone import PostponeDialog
from app.ui.dialogs.sign_in import SignInDialog
from app.ui.main_window import MainWindow
from app.ui.notices import Kind
from app.ui.pages.callbacks import CallbacksPage
from app.ui.pages.calls import CallsPage
from tests.ui.compact_windows import COMPACT
from tests.ui.crm_windows import CRM
from tests.ui.fakes import ME, click, find, until
from tests.ui.first_start_windows import FIRST_START
from tests.ui.help_windows import HELP
from tests.ui.list_windows import LISTS
from tests.ui.problem_windows import PROBLEM
from tests.ui.redial_windows import REDIAL
from tests.ui.script_windows import SCRIPTS
from tests.ui.scripts_page_windows import SCRIPTS_PAGE
from tests.ui.search_windows import SEARCH
from tests.ui.softphone_windows import SOFTPHONE
from tests.ui.state_windows import STATES
from tests.ui.studio import ZONE, Build, Studio
from tests.ui.team_windows import TEAM
from tests.ui.today_windows import TODAY
from tests.ui.tray_windows import TRAY


async def list_page(studio: Studio) -> QWidget:
    studio.agent(AgentState.PAUSED, "lunch")
    studio.rig.desk.sync.status = SyncStatus(Connection.SYNCED, 3, 1, studio.now - timedelta(minutes=2))
    return await studio.listed()


async def closed_list(studio: Studio) -> QWidget:
    return await studio.listed("closed", 1, "a7")


async def nothing_to_do(studio: Studio) -> QWidget:
    window = await studio.window()
    await until(lambda: find(window, "stateAction").isVisible(), "what to do next")
    return window


async def nothing_found(studio: Studio) -> QWidget:
    window = await studio.listed()
    search = find(window, "searchField")
    search.setText("Өргөө")
    search.textEdited.emit("Өргөө")
    await until(lambda: find(window, "stateTitle").isVisible(), "nothing found")
    return window


def _list_while(connection: Connection, problem: CrmErrorKind | None = None) -> Build:
    async def build(studio: Studio) -> QWidget:
        at = studio.now - timedelta(minutes=7)
        studio.rig.desk.sync.status = SyncStatus(connection, 2, 0, at, problem)
        window = await studio.listed()
        window.top_bar.popup.open_under(window.top_bar.sync)
        return window

    return build


async def incoming(studio: Studio) -> QWidget:
    window = await studio.listed()
    studio.rig.desk.calls.recognised = studio.rig.store["a1"]
    studio.call(CallState.RINGING_IN, queue="sales")
    await until(lambda: find(window, "incomingAnswer").isVisible(), "the incoming call")
    return window


async def ringing_out(studio: Studio) -> QWidget:
    window = await studio.listed()
    studio.call(CallState.RINGING_OUT, Direction.OUT)
    await until(lambda: find(window, "callCancel").isVisible(), "the dialled call")
    return window


async def in_call(studio: Studio) -> QWidget:
    window = await studio.listed()
    studio.rig.desk.calls.recognised = studio.rig.store["a1"]
    studio.call(CallState.TALKING, muted=True)
    await until(lambda: find(window, "callEnd").isVisible(), "the talk")
    click(find(window, "callKeypad"))
    return window


async def held(studio: Studio) -> QWidget:
    window = await studio.listed()
    studio.call(CallState.HELD)
    await until(lambda: find(window, "callEnd").isVisible(), "the held call")
    return window


def _result(result: CallResult) -> Build:
    async def build(studio: Studio) -> QWidget:
        window = await studio.listed()
        studio.call(CallState.RINGING_OUT, Direction.OUT)
        await until(lambda: window.phone.page is window.phone.call_page, "the dialled call")
        studio.call(CallState.ENDED, Direction.OUT, result=result)
        await until(lambda: window.phone.page is window.phone.result_page, "the result")
        return window

    return build


def _dialpad(typed: str, *, press_call: bool = False) -> Build:
    async def build(studio: Studio) -> QWidget:
        window = await studio.window()
        window.phone.dial_page.set_number(typed)
        if press_call:
            click(find(window, "phoneCall"))
        return window

    return build


async def settings(studio: Studio) -> QWidget:
    return await studio.window("settings")


async def sign_in(studio: Studio) -> QWidget:
    return studio.opened(SignInDialog(studio.rig.desk, studio.rig.bridge, studio.languages))


def _sign_in_failed(error: CrmError | None) -> Build:
    async def build(studio: Studio) -> QWidget:
        dialog = await sign_in(studio)
        find(dialog, "signInUser").setText("anna")
        if error is not None:
            studio.rig.fail["account.sign_in"] = error
            find(dialog, "signInPassword").setText("secret")
        click(find(dialog, "signInButton"))
        await until(lambda: find(dialog, "signInError").isVisible(), "what is wrong")
        return dialog

    return build


async def new_callback(studio: Studio) -> QWidget:
    dialog = CallbackDialog(studio.rig.desk, studio.rig.bridge, studio.languages)
    studio.opened(dialog)
    dialog.form.number.setText("+358401234567")
    dialog.form.number.textEdited.emit("+358401234567")
    dialog.form.customer.setText("Өлзий Őri")
    dialog.form.note.setPlainText("Haluaa tarjouksen\nбичгээр")
    dialog.form.priority.setCurrentIndex(0)
    dialog.form.owner.setCurrentIndex(dialog.form.owner.findData("bat"))
    click(find(dialog, "quick120"))
    return dialog


async def wrong_callback(studio: Studio) -> QWidget:
    dialog = CallbackDialog(studio.rig.desk, studio.rig.bridge, studio.languages)
    studio.opened(dialog)
    dialog.form.number.setText("12x")
    dialog.form.number.textEdited.emit("12x")
    dialog.form.note.setPlainText("x" * 10_050)
    day = QDate(2020, 5, 4)
    dialog.form.due.field.setDateTime(QDateTime(day, QTime(10, 0), QTimeZone(QTimeZone.Initialization.UTC)))
    dialog.save()
    return dialog


def _wall(hour: int, minute: int, *, month: int, day: int) -> Build:
    async def build(studio: Studio) -> QWidget:
        studio.rig.desk.settings.update(zone="Europe/Berlin")
        dialog = CallbackDialog(
            studio.rig.desk, studio.rig.bridge, studio.languages, number=parse("+97699112230", "MN")
        )
        studio.opened(dialog)
        moment = QDateTime(QDate(2031, month, day), QTime(hour, minute), QTimeZone(QTimeZone.Initialization.UTC))
        dialog.form.due.field.setDateTime(moment)
        return dialog

    return build


async def edit_callback(studio: Studio) -> QWidget:
    studio.fill()
    one = studio.rig.store["a1"]
    dialog = CallbackDialog(studio.rig.desk, studio.rig.bridge, studio.languages, callback=one)
    studio.rig.fail["callbacks.edit"] = StorageFull()
    studio.opened(dialog)
    dialog.form.note.setPlainText("шинэ")
    dialog.save()
    await until(lambda: dialog.error_bar.text(), "the full disk")
    return dialog


async def end_call(studio: Studio) -> QWidget:
    call = studio.call(CallState.TALKING)
    return studio.opened(EndCallDialog(studio.rig.desk, studio.rig.bridge, studio.languages, call=call))


async def end_call_agreed(studio: Studio) -> QWidget:
    call = studio.call(CallState.TALKING)
    dialog = EndCallDialog(studio.rig.desk, studio.rig.bridge, studio.languages, call=call)
    studio.opened(dialog)
    dialog.agree(Agreed("Сарнай Болд", "8811 4455", reason="refund", survey=True))
    await until(lambda: find(dialog, "surveyBar").isVisible(), "what comes after the rating")
    return dialog


async def end_call_form(studio: Studio) -> QWidget:
    studio.fill()
    call = studio.call(CallState.TALKING)
    recognised = studio.rig.store["a1"]
    dialog = EndCallDialog(studio.rig.desk, studio.rig.bridge, studio.languages, call=call, recognised=recognised)
    studio.opened(dialog)
    click(find(dialog, "callbackButton"))
    assert dialog.form is not None
    dialog.form.note.setPlainText("2 цагт")
    click(find(dialog, "quickTomorrow"))
    studio.rig.fail["calls.finish"] = StorageFull()
    click(find(dialog, "face2"))
    await until(lambda: dialog.error_bar.text(), "the full disk")
    return dialog


async def end_call_over(studio: Studio) -> QWidget:
    studio.fill()
    call = studio.call(CallState.TALKING)
    recognised = studio.rig.store["a3"]
    dialog = EndCallDialog(studio.rig.desk, studio.rig.bridge, studio.languages, call=call, recognised=recognised)
    studio.opened(dialog)
    studio.call(CallState.ENDED, result=CallResult.ANSWERED)
    await until(lambda: find(dialog, "endedBar").isVisible(), "the call's end")
    return dialog


async def flag(studio: Studio) -> QWidget:
    studio.fill()
    dialog = FlagDialog(studio.rig.desk, studio.rig.bridge, studio.languages, callback_id="a1", who="Сарнай Болд")
    studio.opened(dialog)
    dialog.dispositions.setCurrentRow(1)
    dialog.note.setPlainText("x" * 10_001)
    dialog.save()
    return dialog


async def hand_over(studio: Studio) -> QWidget:
    studio.fill()
    rig = studio.rig
    dialog = HandOverDialog(rig.desk, rig.bridge, studio.languages, callback_id="a1", who="Сарнай Болд", owner=ME.id)
    studio.opened(dialog)
    dialog.people.setCurrentRow(1)
    rig.fail["callbacks.hand_over"] = ClosedIsFinal()
    dialog.save()
    await until(lambda: dialog.error_bar.text(), "the closed callback")
    return dialog


async def postpone(studio: Studio) -> QWidget:
    studio.fill()
    rig = studio.rig
    dialog = PostponeDialog(
        rig.desk, rig.bridge, studio.languages, callback_id="a2", who="Kovács Péter", number="+36301234561"
    )
    studio.opened(dialog)
    click(find(dialog, "quick60"))
    rig.fail["callbacks.postpone"] = ClaimedByOther("eva", studio.now + timedelta(minutes=1))
    dialog.save()
    await until(lambda: dialog.error_bar.text(), "the claim")
    return dialog


def _told(event: Callable[[Studio], Event | str]) -> Build:
    async def build(studio: Studio) -> QWidget:
        window = await studio.listed()
        news = event(studio)
        if isinstance(news, str):
            window.found_bug(news)
        else:
            studio.rig.post(news)
        await until(lambda: window.notices.notices, "the notice")
        return window

    return build


def _clash(studio: Studio) -> ClashFound:
    one = studio.rig.store["a1"]
    fields = (
        ("due", one.due, at_instant(studio.now, ZONE)),
        ("priority", Priority.LOW, Priority.URGENT),
        ("owner", "eva", None),
        ("reason", "refund", "offer"),
    )
    return ClashFound(one, tuple(Clash(*field) for field in fields))


def _unknown(studio: Studio) -> LeftUnknown:
    return LeftUnknown((studio.rig.store["a1"], studio.rig.store["a2"]))


async def errors(studio: Studio) -> QWidget:
    window = await studio.window()
    window.resize(1280, 1600)
    said: list[BaseException] = [
        *(CrmError(kind) for kind in CrmErrorKind),
        CrmError(CrmErrorKind.SIGN_IN, "wrong_password"),
        *(CallRefused(code) for code in ("busy_line", "no_line", "offline", "premium", "no_call")),
        ClosedIsFinal(),
        ClaimedByOther("eva", studio.now + timedelta(minutes=3)),
        StorageFull(),
        DueInPast(studio.now - timedelta(days=3)),
        TextProblem("note", 10_000, 100_000),
        TextProblem("note", 10_000),
        IllegalTransition("agent", "talking", "pause"),
    ]
    shown = [
        window.notices.show_notice(lambda error=error: window.say(error), Kind.ERROR, seconds=None) for error in said
    ]
    for notice in shown:
        notice.show()  # all of them, not the newest alone
    return window


async def undo(studio: Studio) -> QWidget:
    window = await studio.listed()
    window.callbacks.table.setFocus()
    click(window.callbacks.table.viewport(), QPoint(60, 60))
    window.callbacks._actions["delete"].trigger()
    await until(lambda: any(n.action_button for n in window.notices.notices), "the undo")
    await until(lambda: window.callbacks.table.model().rowCount() == 5, "the row to go")
    return window


async def signed_out(studio: Studio) -> QWidget:
    studio.rig.desk.account.person = None
    window = await studio.window()
    studio.rig.post(SignInWanted())
    window.signing.ask().reject()
    await until(lambda: window.notices.notices, "that nobody is signed in")
    window.top_bar.signed_out()
    return window


async def closing_in_a_call(studio: Studio) -> QWidget:
    window = await in_call(studio)
    window.close()
    return window


BUILDS: dict[str, Build] = {
    "list": list_page,
    "closed list": closed_list,
    "nothing to do": nothing_to_do,
    "nothing found": nothing_found,
    "offline": _list_while(Connection.OFFLINE, CrmErrorKind.UNREACHABLE),
    "sign in again": _list_while(Connection.SIGN_IN, CrmErrorKind.SIGN_IN),
    "trouble": _list_while(Connection.TROUBLE, CrmErrorKind.NOT_UNDERSTOOD),
    "syncing": _list_while(Connection.SYNCING),
    "incoming": incoming,
    "ringing out": ringing_out,
    "in call": in_call,
    "held": held,
    "result busy": _result(CallResult.BUSY),
    "result unknown": _result(CallResult.UNKNOWN),
    "dialpad": _dialpad("+358401234567"),
    "dialpad wrong": _dialpad("12x", press_call=True),
    "dialpad premium": _dialpad("+358600123456", press_call=True),
    "settings": settings,
    "sign-in": sign_in,
    "sign-in empty": _sign_in_failed(None),
    "sign-in wrong": _sign_in_failed(CrmError(CrmErrorKind.SIGN_IN, "wrong_password", 401)),
    "sign-in no server": _sign_in_failed(CrmError(CrmErrorKind.UNREACHABLE, "ConnectError")),
    "new callback": new_callback,
    "wrong callback": wrong_callback,
    "time in a gap": _wall(2, 30, month=3, day=30),
    "time that comes twice": _wall(2, 30, month=10, day=26),
    "edit callback": edit_callback,
    "end call": end_call,
    "end call with the survey": end_call_agreed,
    "end call with form": end_call_form,
    "end call over": end_call_over,
    "flag": flag,
    "hand over": hand_over,
    "postpone": postpone,
    "engine restarted": _told(lambda _: EngineRestarted()),
    "left unknown": _told(_unknown),
    "change refused": _told(lambda studio: ChangeRefused("a3", ClaimedByOther("eva", studio.now))),
    "clash": _told(_clash),
    "a bug": _told(lambda _: "KeyError"),
    "errors": errors,
    "undo": undo,
    "signed out": signed_out,
    "closing in a call": closing_in_a_call,
    **COMPACT,
    **SOFTPHONE,
    **SCRIPTS,
    **CRM,
    **TEAM,
    **SEARCH,
    **FIRST_START,
    **TODAY,
    **TRAY,
    **SCRIPTS_PAGE,
    **REDIAL,
    **PROBLEM,
    **HELP,
    **LISTS,
    **STATES,
}


def open_menus(window: QWidget) -> None:
    """Fill the menus that are made when they are opened, as opening them does."""
    if isinstance(window, MainWindow):
        window.top_bar.agent_menu.aboutToShow.emit()
        window.outside.tray.menu.aboutToShow.emit()
        for page in window.findChildren(CallbacksPage) + window.findChildren(CallsPage):
            if page.isVisible() and page.table.currentIndex().isValid():
                page._open_menu(QPoint(0, 0))
                if page._menu is not None:
                    page._menu.close()


def dismiss(window: QWidget) -> None:
    """Close a window for good."""
    if isinstance(window, MainWindow):
        window.done()
    else:
        window.close()
