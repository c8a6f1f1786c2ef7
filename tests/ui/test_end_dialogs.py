# SPDX-License-Identifier: GPL-3.0-or-later
"""Dialogs of ended calls that nobody answers do not pile up; what is begun in one stays."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.call import CallEvent, CallResult
from app.i18n.catalogues import Languages
from app.ui.dialogs.end_call import EndCallDialog
from app.ui.end_dialogs import UNRATED
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, until


def test_dialogs_that_nobody_answers_are_closed_and_those_begun_stay(
    scenario: Callable[[Play], None], languages: Languages, theme: Theme
) -> None:
    async def play(rig: Rig) -> None:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()

        def shown() -> list[str]:
            return [one._call.customer for one in window.findChildren(EndCallDialog) if one.isVisible()]

        for number in range(UNRATED + 3):
            call = rig.ring_in(f"9911223{number}", str(number))
            await until(lambda: window.phone.rings)
            await rig.desk.calls.answer(call.id)
            await until(lambda: window.phone.page is window.phone.call_page)
            rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
            await until(lambda number=number: str(number) in shown())
            if number == 0:
                dialog = next(one for one in window.findChildren(EndCallDialog) if one.isVisible())
                dialog.callback_button.click()
        newest = [str(number) for number in range(3, UNRATED + 3)]
        await until(lambda: sorted(shown()) == ["0", *newest])
        # With a callback begun in it, a dialog that is hidden comes back with what is typed.
        dialog = next(one for one in window.findChildren(EndCallDialog) if one._call.customer == "0")
        assert dialog.form is not None
        dialog.reject()
        window.forms.open_end(dialog._call)
        assert "0" in shown()

    scenario(play)
