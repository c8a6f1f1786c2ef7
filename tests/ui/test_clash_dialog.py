# SPDX-License-Identifier: GPL-3.0-or-later
"""Two versions side by side: what is shown of them, what either choice does, and that nothing is chosen by itself but theirs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.callback import Change, Clash, Priority
from app.domain.due import at_instant
from app.domain.errors import ClosedIsFinal
from app.domain.waiting import SendState, WaitingChange
from app.i18n.catalogues import Languages
from app.services.events import ClashFound
from app.ui.dialogs.clash import ClashDialog, differing
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.ui.fakes import ME, Play, Rig, click, find, press, until

Scenario = Callable[[Play], None]
MINE, THEIRS = "Call before Friday.\nThe price is too high.", "Call before Monday.\nThe price is fine."


def change(rig: Rig, **more: object) -> WaitingChange:
    """A callback of the rig with two versions of four fields."""
    now = datetime.now(UTC)
    one = rig.callback("+36301234567", "Szabó Éva " * 15)
    trail = (
        Change(now - timedelta(minutes=20), "bat", "due", "", ""),
        Change(now - timedelta(minutes=1), ME.id, "due", "", ""),
    )
    rig.put(replace(one, changes=trail))
    clashes = (
        Clash("due", at_instant(now + timedelta(hours=1), "UTC"), at_instant(now + timedelta(hours=30), "UTC")),
        Clash("owner", ME.id, None),
        Clash("priority", Priority.HIGH, Priority.LOW),
        Clash("note", MINE, THEIRS),
    )
    made = WaitingChange(7, "edit", one.id, one.customer, one.number.key, SendState.CONFLICT, now, clashes=clashes)
    return replace(made, **more)  # type: ignore[arg-type]


async def opened(rig: Rig, languages: Languages, one: WaitingChange) -> ClashDialog:
    rig.desk.sync.put(one)
    dialog = ClashDialog(rig.desk, rig.bridge, languages, change=one)
    dialog.show()
    dialog.activateWindow()
    await until(dialog.isActiveWindow)
    return dialog


def test_versions_and_what_they_do(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        dialog = await opened(rig, languages, change(rig))
        due, owner, priority, note = dialog.fields
        await until(lambda: due.theirs.choice.text() == "Бат-Эрдэнэ, 20 min ago")
        assert due.mine.effect.text().startswith("Your time will replace theirs: the customer is called at ")
        assert due.theirs.effect.text() == "Their time stays, yours is dropped."
        assert owner.theirs.value.text() == "anyone in the queue"
        assert owner.mine.effect.text() == "The callback goes to Anna Virtanen."
        assert (priority.mine.value.text(), priority.theirs.value.text()) == ("High", "Low")
        assert priority.theirs.choice.text() == "Theirs"  # the trail does not know whose it is
        assert note.mine.text is not None
        assert note.mine.text.toPlainText() == MINE
        assert note.mine.text.isReadOnly()

    scenario(play)


def test_theirs_stands_unless_said_otherwise(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog = await opened(rig, languages, change(rig))
        assert dialog.chosen() == frozenset()
        click(find(dialog, "mine-due"))
        click(find(dialog, "mine-priority"))
        click(find(dialog, "theirs-priority"))
        resolved: list[int] = []
        dialog.resolved.connect(resolved.append)
        click(find(dialog, "saveButton"))
        await until(lambda: resolved == [7])
        assert rig.asked("sync.resolve") == [(7, frozenset({"due"}))]

    scenario(play)


def test_decide_later_keeps_it(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog = await opened(rig, languages, change(rig))
        click(find(dialog, "mine-due"))
        click(find(dialog, "cancelButton"))
        assert rig.asked("sync.resolve") == []
        assert [one.seq for one in rig.desk.sync.waiting] == [7]

    scenario(play)


def test_by_the_keyboard_alone(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog = await opened(rig, languages, change(rig))
        assert find(dialog, "theirs-due").hasFocus()
        press(find(dialog, "theirs-due"), Qt.Key.Key_Left)
        assert dialog.chosen() == frozenset({"due"})
        for _ in range(40):
            focus = QApplication.focusWidget()
            if focus is dialog.save_button:
                break
            press(focus, Qt.Key.Key_Tab)
        assert dialog.save_button.hasFocus()
        press(dialog.save_button, Qt.Key.Key_Space)
        await until(lambda: rig.asked("sync.resolve") == [(7, frozenset({"due"}))])

    scenario(play)


def test_an_error_keeps_what_was_chosen(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        rig.fail["sync.resolve"] = ClosedIsFinal()
        dialog = await opened(rig, languages, change(rig))
        click(find(dialog, "mine-due"))
        click(find(dialog, "saveButton"))
        await until(lambda: dialog.error_bar.text() == "This callback is closed already.")
        assert dialog.chosen() == frozenset({"due"})
        assert find(dialog, "saveButton").isEnabled()

    scenario(play)


def test_language_switch_keeps_the_choice(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog = await opened(rig, languages, change(rig))
        click(find(dialog, "mine-priority"))
        languages.install("ru")
        await until(lambda: dialog.fields[2].mine.value.text() == "Высокий")
        assert dialog.chosen() == frozenset({"priority"})

    scenario(play)


def test_notice_leads_here_and_again_after_news(
    scenario: Scenario, rig: Rig, languages: Languages, theme: Theme
) -> None:
    async def play(rig: Rig) -> None:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        one = change(rig)
        rig.desk.sync.put(one)
        rig.post(ClashFound(rig.store[one.subject], one.clashes, one.seq))
        await until(lambda: window.notices.notices)
        click(window.notices.notices[0].action_button)
        await until(lambda: window.findChildren(ClashDialog))
        [first] = window.findChildren(ClashDialog)
        assert first.windowModality() is Qt.WindowModality.NonModal
        # The other side changed again before the choice was sent: it is shown anew, nothing was done.
        rig.desk.sync.outdated.add(7)
        rig.desk.sync.put(replace(one, clashes=one.clashes[:1]))
        click(find(first, "saveButton"))
        await until(lambda: [d for d in window.findChildren(ClashDialog) if d is not first and d.isVisible()])
        [second] = [d for d in window.findChildren(ClashDialog) if d is not first]
        assert len(second.fields) == 1
        assert "again" in second.error_bar.text()
        rig.desk.sync.outdated.clear()
        click(find(second, "saveButton"))
        await until(lambda: not rig.desk.sync.waiting)

    scenario(play)


def test_what_is_settled_leads_to_the_list(scenario: Scenario, rig: Rig, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        one = change(rig)
        window.show_page("settings")
        rig.post(ClashFound(rig.store[one.subject], one.clashes, one.seq))
        await until(lambda: window.notices.notices)
        click(window.notices.notices[0].action_button)
        await until(lambda: window.callbacks.current_id() == one.subject)
        assert not window.findChildren(ClashDialog)

    scenario(play)


@pytest.mark.parametrize(
    ("text", "other", "own"),
    [
        ("before Friday.", "before Monday.", ["Friday"]),
        ("a b c", "a b c", []),
        ("", "x", []),
        ("x", "", ["x"]),
        ("Бат ирнэ", "Бат ирэхгүй", ["ирнэ"]),
        ("x " * 20_000, "y", ["x " * 20_000]),
        # Compared word by word, these would take ten seconds of the window's time.
        ("x " + "a " * 4_990 + "b y", "z " + "a " * 4_980 + "c y", ["x " + "a " * 4_990 + "b"]),
        ("x " + "a " * 4_990 + "b y", "x " + "a " * 4_990 + "c y", ["b"]),
    ],
)
def test_differences(text: str, other: str, own: list[str]) -> None:
    pieces = differing(text, other)
    assert "".join(piece for piece, _ in pieces) == text
    assert [piece for piece, marked in pieces if marked] == own
