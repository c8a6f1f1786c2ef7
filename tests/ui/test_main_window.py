# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole window: its parts together, the dialogs it opens, what it tells, languages, and how it closes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from app.domain.agent import AgentState
from app.domain.call import CallEvent, CallResult
from app.domain.callback import Clash, Priority
from app.domain.errors import CrmError, CrmErrorKind, IllegalTransition
from app.domain.later import By, Later
from app.domain.people import Contact, Person, Role
from app.i18n.catalogues import LANGUAGES, Languages
from app.services.events import (
    ChangeRefused,
    ClashFound,
    Connection,
    EngineRestarted,
    HandedToMe,
    LeftUnknown,
    MissedMeanwhile,
    SignedIn,
    SignInWanted,
    SyncStatus,
)
from app.ui.dialogs.callback_dialog import CallbackDialog
from app.ui.dialogs.end_call import EndCallDialog
from app.ui.dialogs.my_redials import MyRedialsDialog
from app.ui.dialogs.sign_in import SignInDialog
from app.ui.main_window import COMPACT_BELOW, SMALLEST, MainWindow
from app.ui.reading import unmarked
from app.ui.search import SearchPanel
from app.ui.theme import Theme
from tests.ui.fakes import ME, Play, Rig, click, find, press, type_text, until

Scenario = Callable[[Play], None]
Opens = Callable[[], Awaitable[MainWindow]]


@pytest.fixture
def window(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    async def opened() -> MainWindow:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        return window

    return opened


async def dialog_of(window: MainWindow, kind: type) -> QWidget:
    """The one open dialog of that kind."""

    def found() -> list[QWidget]:
        return [one for one in window.findChildren(kind) if one.isVisible()]

    await until(found, f"{kind.__name__} opens")
    [dialog] = found()
    return dialog


def texts(window: MainWindow) -> list[str]:
    """What the notices say."""
    return [notice.text() for notice in window.notices.notices]


# The main job.


def test_a_call_from_the_ring_to_the_rating(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.ring_in("99112233", "Бат-Эрдэнэ")
        await until(lambda: desk.phone.page is desk.phone.incoming_page)
        assert find(desk, "agentState").text() == "Ringing"
        press(desk, Qt.Key.Key_F2)
        await until(lambda: find(desk, "callEnd").isVisible())
        click(find(desk, "callEnd"))
        dialog = await dialog_of(desk, EndCallDialog)
        assert rig.desk.calls.current.up  # asking is not hanging up
        click(find(desk, "callEnd"))
        assert await dialog_of(desk, EndCallDialog) is dialog  # a second press brings it to the front
        click(find(dialog, "face4"))
        await until(lambda: desk.phone.page is desk.phone.dial_page)
        [(_, rating, form, _)] = rig.asked("calls.finish")
        assert (int(rating), form) == (4, None)
        await until(lambda: not desk.findChildren(EndCallDialog))

    scenario(play)


def test_when_the_caller_hangs_up_first_the_rating_is_asked_by_itself_once(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.ring_in("99112233")
        await until(lambda: desk.phone.page is desk.phone.incoming_page)
        desk.phone.answer()
        await until(lambda: desk.phone.page is desk.phone.call_page)
        call = rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
        dialog = await dialog_of(desk, EndCallDialog)
        press(dialog, Qt.Key.Key_Escape)
        await until(lambda: not dialog.isVisible())
        rig.desk.calls.show(replace(call, customer="Szabó Éva"))  # late news asks no second time
        await until(lambda: desk.phone.result_page.who.name.text() == "Szabó Éva")
        assert not [one for one in desk.findChildren(EndCallDialog) if one.isVisible()]
        click(find(desk, "resultRate"))
        dialog = await dialog_of(desk, EndCallDialog)
        click(find(dialog, "face1"))
        await until(lambda: desk.phone.page is desk.phone.dial_page)
        assert len(rig.asked("calls.finish")) == 1

    scenario(play)


def test_the_rating_that_opens_by_itself_leaves_the_keys_to_a_text_being_typed(
    scenario: Scenario, window: Opens
) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.ring_in("99112233")
        await until(lambda: desk.phone.page is desk.phone.incoming_page)
        desk.phone.answer()
        await until(lambda: desk.phone.page is desk.phone.call_page)
        entry = find(desk, "dialEntry")
        entry.setFocus()
        rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
        dialog = await dialog_of(desk, EndCallDialog)
        assert dialog.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        assert not dialog.isModal()

    scenario(play)


def test_a_name_that_no_callback_has_is_looked_for_in_the_contacts(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.directory.contacts["1"] = Contact("1", "Sarnai Bold", ("+97699112230",))
        desk = await window()
        find(desk, "dialEntry").setText("sarnai")
        click(find(desk, "dialButton"))
        await until(lambda: find(desk.callbacks, "stateOther").isVisible(), "nothing found")
        assert find(desk.callbacks, "stateOther").text() == "Search in contacts"
        click(find(desk.callbacks, "stateOther"))
        contacts = desk.pages.built["contacts"]
        await until(lambda: [row.name for row in contacts.rows] == ["Sarnai Bold"])
        assert contacts.isVisible()
        assert find(contacts, "contactsField").text() == "sarnai"

    scenario(play)


def test_callback_from_the_dialpad_without_a_call(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        type_text(find(desk, "phoneNumber"), "99112233")
        click(find(desk, "phoneCallBack"))
        dialog = await dialog_of(desk, CallbackDialog)
        click(find(dialog, "saveButton"))
        await until(lambda: rig.asked("callbacks.create"))
        await until(lambda: any("Callback planned: +976 9911 2233" in text for text in texts(desk)))
        [made] = rig.store.values()
        assert made.number.e164 == "+97699112233"
        assert find(desk, "phoneNumber").text() == ""

    scenario(play)


def test_a_caller_can_be_answered_while_a_form_is_half_filled(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        press(desk, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        form = await dialog_of(desk, CallbackDialog)
        find(form, "formNote").setPlainText("half a sen")
        rig.ring_in("88112233")
        await until(lambda: desk.phone.page is desk.phone.incoming_page)
        click(find(desk, "incomingAnswer"))
        await until(lambda: desk.phone.page is desk.phone.call_page)
        assert form.isVisible()
        assert find(form, "formNote").toPlainText() == "half a sen"

    scenario(play)


def test_the_top_bar_dials_numbers_and_looks_for_names(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.callback("99112233", "Бат-Эрдэнэ")
        entry = find(desk, "dialEntry")
        desk.show_page("settings")
        type_text(entry, "Бат")
        press(entry, Qt.Key.Key_Return)
        search = find(desk, "searchField")
        assert search.isVisible()
        assert search.text() == "Бат"
        assert rig.asked("calls.dial") == []
        entry.setText("88112233")
        click(find(desk, "dialButton"))
        await until(lambda: rig.asked("calls.dial") == [("+97688112233", "")])
        await until(lambda: desk.phone.page is desk.phone.call_page)
        entry.setText("99112233")
        click(find(desk, "dialButton"))
        assert "You are in a call. End it first." in texts(desk)
        assert len(rig.asked("calls.dial")) == 1

    scenario(play)


def test_a_premium_number_from_the_top_bar_is_asked_about(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        find(desk, "dialEntry").setText("+358600123456")
        click(find(desk, "dialButton"))
        assert find(desk, "phoneCall").text() == "Call anyway"
        assert rig.asked("calls.dial") == []
        click(find(desk, "phoneCall"))
        await until(lambda: rig.asked("calls.dial"))
        await until(lambda: desk.phone.page is desk.phone.call_page)

    scenario(play)


# The agent's state, line, sync.


def test_pause_and_ready_from_the_menu(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        button, menu = find(desk, "agentState"), desk.top_bar.agent_menu
        menu.aboutToShow.emit()
        [lunch] = [action for action in menu.actions() if action.data() == "lunch"]
        assert unmarked(lunch.text()) == "Lunch"
        release = rig.hold("agent.pause")
        lunch.trigger()
        assert not button.isEnabled()
        release()
        await until(lambda: button.text() == "Pause: Lunch")
        # The answer may come behind the news, and until then nothing more is asked.
        await until(button.isEnabled)
        assert "Pause: Lunch" in button.accessibleName()
        menu.aboutToShow.emit()
        menu.actions()[0].trigger()
        await until(lambda: button.text() == "Ready")
        await until(button.isEnabled)
        rig.fail["agent.pause"] = IllegalTransition("agent", "talking", "pause")
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.data() == "break").trigger()
        await until(lambda: texts(desk) == ["This is not possible right now."])
        assert rig.desk.agent.agent.state is AgentState.READY

    scenario(play)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (SyncStatus(Connection.SYNCED), "Synced"),
        (SyncStatus(Connection.SYNCING), "Syncing…"),
        (SyncStatus(Connection.OFFLINE), "Offline"),
        (SyncStatus(Connection.SIGN_IN, 2), "Sign in again"),
        (SyncStatus(Connection.TROUBLE), "Server trouble"),
    ],
)
def test_the_sync_state_is_said_and_explained(scenario: Scenario, window: Opens, status: SyncStatus, said: str) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.desk.sync.set(status)
        button, popup = find(desk, "syncState"), desk.top_bar.popup
        await until(lambda: button.accessibleName() == said)
        click(button)
        await until(popup.isVisible)
        assert popup.title.text() == said
        assert popup.text.text()
        assert popup.height() == popup.heightForWidth(popup.width())
        if status.connection is Connection.SIGN_IN:
            click(popup.button)
            assert desk.signing.ask().isVisible()
        elif status.connection is not Connection.SYNCING:
            click(popup.button)
            assert popup.button.text() == "Trying…"
            await until(lambda: rig.asked("sync.now"))
            await until(lambda: popup.button.text() == "&Try now")

    scenario(play)


def test_waiting_changes_are_counted(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.desk.sync.set(SyncStatus(Connection.OFFLINE, waiting=3, refused=1, at=datetime.now(UTC)))
        await until(lambda: "3" in find(desk, "syncState").accessibleName())
        assert "3" in desk.top_bar.popup.waiting.text()
        assert "1" in desk.top_bar.popup.waiting.text()
        assert "just now" in desk.top_bar.popup.last.text()

    scenario(play)


def test_the_badge_counts_what_is_due(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.callback("99112233", minutes=-10)
        rig.callback("88112233", minutes=60)
        desk = await window()
        await until(lambda: desk.sidebar.count_shown("callbacks") == "1")
        assert find(desk, "nav-callbacks").accessibleName() == "Callbacks: 1 due"

    scenario(play)


def test_the_phone_side_gives_back_room_that_another_language_needed(
    scenario: Scenario, window: Opens, languages: Languages
) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        widths = {}
        for code in ("en", "ru", "en"):
            languages.install(code)
            QCoreApplication.sendPostedEvents()
            widths.setdefault(code, []).append(desk.phone.call_page.minimumSizeHint().width())
        assert widths["en"][0] == widths["en"][1] < widths["ru"][0]

    scenario(play)


# What services report.


def test_reports_become_notices_with_a_way_to_the_row(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        one = rig.callback("99112233", "Бат-Эрдэнэ", priority=Priority.HIGH)
        clash = Clash("priority", Priority.URGENT, Priority.HIGH)
        rig.post(ClashFound(one, (clash, Clash("owner", "eva", None))))
        rig.post(ChangeRefused(one.id, CrmError(CrmErrorKind.FORBIDDEN)))
        rig.post(LeftUnknown((one,)))
        rig.post(EngineRestarted())
        await until(lambda: len(texts(desk)) == 4)
        clash_text, refused, unknown, engine = texts(desk)
        assert "“Urgent”" in clash_text
        assert "“High”" in clash_text
        assert "“Szabó Éva”" in clash_text
        assert "You have no right to do this." in refused
        assert unknown.startswith("1 call")
        assert engine.startswith("The phone stopped")
        desk.show_page("settings")
        # Three are shown at once; the oldest waits until there is room, and is not lost.
        assert [notice.isVisible() for notice in desk.notices.notices] == [False, True, True, True]
        click(desk.notices.notices[-1].close_button)
        click(desk.notices.notices[0].action_button)
        assert find(desk, "nav-callbacks").isChecked()
        await until(lambda: desk.callbacks.current_id() == one.id)
        assert len(texts(desk)) == 2

    scenario(play)


def test_a_notice_with_a_limit_counts_down_acts_once_and_goes(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        undone: list[bool] = []
        notices = desk.notices
        focus = QApplication.focusWidget()
        notice = notices.show_notice(
            lambda: "gone", action=lambda: "Undo", on_action=lambda: undone.append(True), seconds=10, countdown=True
        )
        assert QApplication.focusWidget() is focus
        assert notice.action_button.text() == "Undo (10 s)"
        await until(lambda: notice.action_button.text() == "Undo (9 s)")
        button = notice.action_button
        click(button)
        assert undone == [True]
        assert notices.notices == ()
        assert not notices.isVisible()
        short = notices.show_notice(lambda: "short", on_action=lambda: undone.append(False), seconds=0.3)
        ways: list[str] = []
        short.closed.connect(ways.append)
        await until(lambda: ways == ["timeout"])
        assert undone == [True]
        for number in range(6):
            notices.show_notice(lambda number=number: f"n{number}", key="same" if number < 3 else None)
        assert texts(desk) == ["n2", "n3", "n4", "n5"]

    scenario(play)


def test_a_fault_of_the_program_is_told_from_any_thread(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()

        async def on_the_engine() -> None:
            desk.found_bug("ZeroDivisionError")

        await rig.bridge.ask(on_the_engine())
        await until(lambda: any("ZeroDivisionError" in text for text in texts(desk)))

    scenario(play)


def test_a_half_filled_form_survives_the_way_back_to_the_call(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.ring_in("99112233")
        await until(lambda: desk.phone.page is desk.phone.incoming_page)
        desk.phone.answer()
        await until(lambda: desk.phone.page is desk.phone.call_page)
        click(find(desk, "callEnd"))
        dialog = await dialog_of(desk, EndCallDialog)
        click(find(dialog, "callbackButton"))
        find(dialog, "formNote").setPlainText("Өглөө залгах")
        press(dialog, Qt.Key.Key_Escape)
        await until(lambda: not dialog.isVisible())
        assert rig.desk.calls.current.up
        click(find(desk, "callEnd"))
        await until(dialog.isVisible)
        assert find(dialog, "formNote").toPlainText() == "Өглөө залгах"
        dialog.close()
        rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)  # they hang up: what was typed comes back by itself
        await until(dialog.isVisible)
        assert find(dialog, "formNote").toPlainText() == "Өглөө залгах"

    scenario(play)


def test_who_rang_meanwhile_is_told(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        call = replace(rig.ring_in("99112233", "Бат-Эрдэнэ"), id="another")
        rig.post(MissedMeanwhile(call))
        await until(lambda: "Бат-Эрдэнэ rang while you were busy." in texts(desk))
        notice = next(one for one in desk.notices.notices if one.key == "missed-another")
        click(notice.action_button)
        form = await dialog_of(desk, CallbackDialog)
        assert find(form, "formCustomer").text() == "Бат-Эрдэнэ"

    scenario(play)


def test_many_callers_missed_meanwhile_are_one_notice(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        call = rig.ring_in("99112233", "Бат-Эрдэнэ")
        for number in range(12):
            rig.post(MissedMeanwhile(replace(call, id=f"missed-{number}", customer="")))
        await until(lambda: any("12" in text for text in texts(desk)))
        [notice] = [one for one in desk.notices.notices if (one.key or "").startswith("missed-")]
        assert desk.sidebar.count_shown("calls") == "12"
        click(notice.action_button)
        await until(lambda: desk.sidebar.count_shown("calls") == "")  # the list of calls is open

    scenario(play)


def test_a_digit_for_the_call_at_the_ear_does_not_rate_another(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.ring_in("99112233", "Szabó Éva")
        await until(lambda: desk.phone.page is desk.phone.incoming_page)
        desk.phone.answer()
        await until(lambda: desk.phone.page is desk.phone.call_page)
        click(find(desk, "callEnd"))
        dialog = await dialog_of(desk, EndCallDialog)
        await until(dialog.isActiveWindow)
        second = rig.ring_in("88112233", "Бат-Эрдэнэ")
        await until(lambda: second.id in desk.phone.strips.strips)
        press(dialog, Qt.Key.Key_F2)
        await until(lambda: desk.phone.call.id == second.id and desk.phone.call.up)
        await until(desk.isActiveWindow)  # the keyboard goes along
        press(dialog, Qt.Key.Key_1)
        dialog.activateWindow()
        await until(dialog.isActiveWindow)
        press(dialog, Qt.Key.Key_1)
        assert rig.asked("calls.finish") == []
        press(dialog, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)  # what is meant is done
        await until(lambda: rig.asked("calls.finish"))

    scenario(play)


# Signing in and out.


def test_the_next_agent_sees_nothing_of_the_last_ones_call(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.ring_in("99112233", "Private Customer")
        await until(lambda: desk.phone.page is desk.phone.incoming_page)
        desk.phone.answer()
        await until(lambda: desk.phone.page is desk.phone.call_page)
        rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
        dialog = await dialog_of(desk, EndCallDialog)
        press(dialog, Qt.Key.Key_Escape)
        await until(lambda: not desk.findChildren(EndCallDialog))
        desk.show_page("contacts")
        type_text(find(desk, "contactsField"), "Private")
        desk.signing.sign_out()
        await until(lambda: desk.phone.page is desk.phone.dial_page)
        assert desk.phone.call is None
        assert find(desk, "contactsField").text() == ""
        press(desk, Qt.Key.Key_F3)
        assert not desk.findChildren(EndCallDialog)

    scenario(play)


def test_the_next_agent_undoes_nothing_of_the_last_one(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk, one = await window(), rig.callback("+97699112230", "Private Customer", 5, owner=ME.id)
        desk.undo.offer(await rig.desk.steps.postpone([one.id], Later(By.SPAN, "UTC", minutes=60)))
        rig.post(HandedToMe(one, "eva"))
        await until(lambda: len(texts(desk)) == 2)
        desk.signing.sign_out()
        await until(lambda: rig.desk.account.person is None)
        rig.post(SignInWanted())
        await until(lambda: not any("Private" in text for text in texts(desk)), "the notices go")
        rig.desk.account.person = Person("bat", "Бат")
        rig.post(SignedIn(rig.desk.account.person))
        await until(lambda: desk.signing.dialog is None)
        desk.undo.undo_last()
        await until(lambda: any("nothing to undo" in text for text in texts(desk)))
        assert rig.asked("steps.undo") == []

    scenario(play)


def test_a_callback_that_was_found_is_called_by_its_claim_once(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk, one = await window(), rig.callback("+97699112230", "Bold", 5)
        desk.aids.open_search("bold")
        panel = desk.findChild(SearchPanel)
        assert panel is not None
        await until(lambda: (entry := panel.current()) is not None and entry.key == one.id)
        press(panel.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        desk.call_back(one.id)
        await until(lambda: rig.desk.calls.current is not None)
        assert rig.asked("calls.dial_callback") == [(one.id,)]
        assert rig.asked("calls.dial") == []

    scenario(play)


def test_nobody_signs_out_over_a_half_filled_form(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        desk.forms.open_callback()
        form = await dialog_of(desk, CallbackDialog)
        desk.signing.sign_out()
        assert form.isVisible()
        form.reject()
        await until(lambda: not [one for one in desk.findChildren(CallbackDialog) if one.isVisible()])
        assert rig.asked("account.sign_out") == []
        desk.signing.sign_out()
        await until(lambda: rig.asked("account.sign_out") or rig.desk.account.person is None)

    scenario(play)


def test_signing_out_asks_for_the_next_sign_in(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        desk.top_bar.sign_out_wanted.emit()
        await until(lambda: desk.signing.dialog is not None)
        dialog = desk.signing.ask()
        assert rig.desk.account.person is None
        dialog.reject()
        await until(lambda: any("not signed in" in text for text in texts(desk)))
        desk.signing.ask()
        rig.desk.account.person = ME
        rig.post(SignedIn(ME))
        await until(lambda: not texts(desk))
        assert not [one for one in desk.findChildren(SignInDialog) if one.isVisible()]

    scenario(play)


def test_nobody_signs_out_in_a_call(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.ring_in("99112233")
        await until(lambda: desk.phone.live)
        desk.signing.sign_out()
        assert texts(desk) == ["You are in a call. End it first."]
        assert rig.asked("account.sign_out") == []

    scenario(play)


# Languages, sizes, keys, screen readers.


class Loud(QTranslator):
    """Answers every text with itself in brackets: what stays without them was not asked again."""

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        return f"⟦{text}⟧".replace("%n", str(n)) if text else ""

    def isEmpty(self) -> bool:
        return False


def said(root: QWidget) -> dict[str, str]:
    """Every text, tooltip and accessible name in sight, by place."""
    found = {}
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisibleTo(root) or isinstance(widget, QLineEdit):
            continue
        text = widget.text() if isinstance(widget, QLabel) or hasattr(widget, "isCheckable") else ""
        for kind, value in (("text", text), ("tip", widget.toolTip()), ("name", widget.accessibleName())):
            if value:
                found[f"{type(widget).__name__} {widget.objectName()} {kind} {value}"] = value
    return found


@pytest.mark.parametrize("page", ["idle", "call", "result", "settings"])
def test_everything_is_said_anew_when_the_language_changes(
    scenario: Scenario, window: Opens, qapp: QApplication, page: str
) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        if page in ("call", "result"):
            rig.ring_in("99112233", "Бат-Эрдэнэ", rig.callback("99112233", reason="refund"), queue="Sales")
            await until(lambda: desk.phone.page is desk.phone.incoming_page)
            desk.phone.answer()
            await until(lambda: desk.phone.page is desk.phone.call_page)
        if page == "result":
            rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
            (await dialog_of(desk, EndCallDialog)).reject()
        if page == "settings":
            desk.show_page("settings")
        desk.notices.show_notice(lambda: desk.tr("Close this notice"))
        parts = [desk.top_bar, desk.sidebar, desk.phone.page, desk.notices]
        if page == "settings":
            parts.append(desk.pages.currentWidget())
        translator = Loud()
        qapp.installTranslator(translator)
        try:
            await until(lambda: "⟦" in find(desk, "agentState").text())
            silent = [place for part in parts for place, value in said(part).items() if "⟦" not in value]
        finally:
            qapp.removeTranslator(translator)
        own = {*LANGUAGES.values(), ME.name, "Бат-Эрдэнэ", "http://127.0.0.1:8765", "1", "7", *"0123456789"}
        assert [place for place in silent if not place.endswith(tuple(own)) and "callClock" not in place] == []

    scenario(play)


def test_the_language_menu_switches_and_keeps_the_choice_and_what_was_typed(
    scenario: Scenario, window: Opens, languages: Languages
) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        find(desk, "phoneNumber").setText("9911")
        for action in desk.top_bar.language_menu.actions():
            action.trigger()
            assert languages.code == action.data() == rig.desk.settings.language
            name = unmarked(action.text())
            await until(lambda name=name: name in find(desk, "languageButton").accessibleName())
        assert find(desk, "phoneNumber").text() == "9911"

    scenario(play)


def test_the_theme_button_switches_and_keeps(scenario: Scenario, window: Opens, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        click(find(desk, "themeButton"))
        assert (theme.scheme, rig.desk.settings.theme) == ("dark", "dark")
        click(find(desk, "themeButton"))
        assert (theme.scheme, rig.desk.settings.theme) == ("light", "light")

    scenario(play)


class Wordy(QTranslator):
    """Every text twice as long."""

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        return f"{text} {'Өргөн' * max(1, len(text) // 6)}".replace("%n", str(n)) if text else ""

    def isEmpty(self) -> bool:
        return False


@pytest.mark.parametrize("wordy", [False, True])
def test_the_smallest_window_holds_the_bar_and_the_phone(
    scenario: Scenario, window: Opens, qapp: QApplication, wordy: bool
) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.desk.sync.set(SyncStatus(Connection.OFFLINE, waiting=3))
        rig.desk.line.set("failed", "401")
        translator = Wordy()
        if wordy:
            qapp.installTranslator(translator)
        try:
            desk.resize(SMALLEST)
            await until(lambda: desk.size() == SMALLEST)
            await until(lambda: desk.sidebar.compact)
            await until(lambda: "Offline" in find(desk, "syncState").accessibleName())
            bar = desk.top_bar
            right = 0
            for name in ("agentState", "lineState", "syncState", "dialEntry", "dialButton", "languageButton"):
                widget = find(desk, name)
                place = widget.geometry()
                assert place.left() >= right, f"{name} overlaps its neighbour"
                assert widget.width() >= widget.minimumSizeHint().width() or name == "dialEntry", name
                right = place.right()
            assert find(desk, "personButton").geometry().right() < bar.width()
            assert desk.phone.geometry().right() <= desk.width()
            for page in (desk.phone.dial_page, desk.phone.call_page, desk.phone.result_page):
                assert desk.phone.width() > page.minimumSizeHint().width()
            call = find(desk, "phoneCall")
            assert call.width() >= call.sizeHint().width()
        finally:
            qapp.removeTranslator(translator)
        desk.resize(COMPACT_BELOW + 200, 700)
        await until(lambda: not desk.sidebar.compact)

    scenario(play)


def test_every_control_has_a_name_for_screen_readers(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        desk.notices.show_notice(lambda: "something")
        for page in ("callbacks", "contacts", "callout", "calls", "settings"):
            desk.show_page(page)
            nameless = []
            for widget in desk.findChildren(QWidget):
                if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled():
                    interface = QAccessible.queryAccessibleInterface(widget)
                    if interface is not None and not interface.text(QAccessible.Text.Name):
                        nameless.append(f"{type(widget).__name__} {widget.objectName()}")
            assert [one for one in nameless if one.split()[0] not in ("PhoneSide", "QScrollArea")] == []

    scenario(play)


def test_keys_steer_the_call_and_the_fields(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        control = Qt.KeyboardModifier.ControlModifier
        press(desk, Qt.Key.Key_L, control)
        assert find(desk, "dialEntry").hasFocus()
        press(desk, Qt.Key.Key_K, control)
        assert find(desk, "everythingField").hasFocus()
        press(find(desk, "everythingField"), Qt.Key.Key_Escape)
        assert find(desk, "dialEntry").hasFocus()
        press(desk, Qt.Key.Key_D, control)
        assert find(desk, "phoneNumber").hasFocus()
        rig.ring_in("99112233")
        await until(lambda: desk.phone.page is desk.phone.incoming_page)
        press(desk, Qt.Key.Key_F2)
        await until(lambda: desk.phone.page is desk.phone.call_page)
        press(desk, Qt.Key.Key_F6)
        await until(lambda: rig.asked("calls.hold"))
        await until(lambda: find(desk, "callHold").isEnabled())
        press(desk, Qt.Key.Key_F7)
        await until(lambda: rig.asked("calls.mute"))
        press(desk, Qt.Key.Key_F3)
        dialog = await dialog_of(desk, EndCallDialog)
        press(dialog, Qt.Key.Key_Escape)
        await until(lambda: not desk.findChildren(EndCallDialog))
        assert rig.desk.calls.current.up

    scenario(play)


# Its own life.


def test_closing_asks_once_and_keeps_the_place(scenario: Scenario, window: Opens, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        desk.resize(SMALLEST.width(), 702)  # what is larger than the screen is not restored
        closed: list[bool] = []
        desk.closing.connect(lambda: closed.append(True))
        desk.close()
        desk.close()
        assert closed == [True]
        assert desk.isVisible()
        desk.done()
        assert not desk.isVisible()
        again = await window()
        assert again.height() == 702
        assert again.windowTitle() == "Soitto"

    scenario(play)


def test_closing_in_a_call_asks_first(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.ring_in("99112233", "Szabó Éva")
        await until(lambda: desk.phone.live)
        closed: list[bool] = []
        desk.closing.connect(lambda: closed.append(True))
        desk.close()
        assert closed == []
        assert texts(desk) == ["You are in a call. Closing the program ends it."]
        assert "Szabó" not in desk.windowTitle()
        click(desk.notices.notices[0].action_button)
        assert closed == [True]

    scenario(play)


def test_an_incoming_call_brings_a_minimised_window_back(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        desk.showMinimized()
        await until(desk.isMinimized)
        rig.ring_in("99112233")
        await until(lambda: not desk.isMinimized())
        assert desk.isVisible()
        assert not desk.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)

    scenario(play)


def test_the_window_uses_the_desks_clock(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.desk.clock.offset = timedelta(hours=1)
        rig.ring_in("99112233")
        await until(lambda: desk.phone.live)
        desk.phone.answer()
        await until(lambda: desk.phone.page is desk.phone.call_page)
        await until(lambda: find(desk, "callClock").text().startswith("1:00:0"))

    scenario(play)


class _Shown(QObject):
    """Which windows are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_no_part_of_a_page_is_shown_before_it_has_its_place(
    scenario: Scenario, window: Opens, qapp: QApplication
) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.account.person = replace(ME, role=Role.ADMIN)
        desk = await window()
        watch = _Shown()
        qapp.installEventFilter(watch)
        for page in ("missed", "voice", "contacts", "callout", "calls", "sync", "scripts", "team", "departments"):
            desk.show_page(page)
        desk.show_page("settings")
        report = MyRedialsDialog(rig.desk, rig.bridge, desk.notices, desk)
        qapp.removeEventFilter(watch)
        report.shutdown()
        assert watch.windows == [], "it would flash, and take the keyboard with it"
        assert desk.isActiveWindow()

    scenario(play)
