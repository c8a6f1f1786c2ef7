# SPDX-License-Identifier: GPL-3.0-or-later
"""The window with open redials, in every state worth looking at."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from app.domain import callback as cb
from app.domain.call import CallResult, CallState, Direction
from app.domain.callback import Attempt, Callback, Claim
from app.domain.drops import Trouble
from app.domain.due import at_instant
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.people import Role
from app.domain.redial import Situation
from app.services.events import RedialDue, RedialFailed, RedialLate, RedialOver, TroubleSeen
from app.ui.dialogs.flag import RedialResultDialog
from app.ui.dialogs.hand_over import RedialHandOverDialog
from app.ui.dialogs.leaving import LeavingDialog
from app.ui.main_window import MainWindow
from tests.ui.fakes import ME, click, find, until
from tests.ui.redial_fakes import dropped
from tests.ui.studio import ZONE, Build, Studio


def redial(
    studio: Studio,
    id: str,
    typed: str,
    customer: str,
    seconds: float,
    situation: Situation = Situation.BROKE_OFF,
    tries: int = 0,
    **fields: object,
) -> Callback:
    """A redial of a line that broke off so many seconds ago; each of its tries took ten seconds and began with its window."""
    one = dropped(
        studio.rig,
        typed,
        customer,
        seconds=seconds,
        now=studio.now,
        id=id,
        situation=situation,
        call=f"{id}c",
        **fields,
    )
    assert one.redial is not None
    for count in range(tries):
        began = studio.now - timedelta(seconds=15 * (tries - count))
        ended = began + timedelta(seconds=10)
        one = cb.with_attempt(one, Attempt(f"{id}{count}", ME.id, began, CallResult.NO_ANSWER, ended), ended)
    return studio.rig.put(one)


async def lane(studio: Studio, *, supervisor: bool = False) -> MainWindow:
    """Five redials: late, due, in 25 s, in a minute, waiting after a hold."""
    if supervisor:
        studio.rig.desk.account.person = replace(ME, role=Role.SUPERVISOR)
    redial(studio, "r1", "+97699112230", "Сарнай Болд", 95)
    redial(studio, "r2", "+36301234561", "Kovács Péter", 20, Situation.SILENT_START)
    redial(studio, "r3", "+358401234564", "Aino Mäkelä", 35, Situation.ON_HOLD)
    redial(studio, "r4", "+79123456783", "", 125, Situation.SILENT_MIDWAY, 1)
    redial(studio, "r5", "+442079460950", "Virtanen ja Pojat Rakennuspalvelut Osakeyhtiö", 130, tries=2)
    window = await studio.listed()
    await until(lambda: len(window.lane.rows) == 5, "the lane")
    return window


async def one_redial(studio: Studio) -> QWidget:
    redial(studio, "r4", "+79123456783", "Ольга Кузнецова", 25, Situation.SILENT_MIDWAY, 1)
    window = await studio.listed()
    await until(lambda: window.lane.rows, "the lane")
    return window


async def many(studio: Studio) -> QWidget:
    return await lane(studio)


async def unfolded(studio: Studio) -> QWidget:
    window = await lane(studio, supervisor=True)
    click(find(window, "redialMore"))
    return window


async def in_a_call(studio: Studio) -> QWidget:
    window = await lane(studio)
    studio.call(CallState.TALKING)
    await until(lambda: not window.lane.rows["r1"].call.isEnabled(), "the call")
    return window


async def dialled(studio: Studio) -> QWidget:
    one = redial(studio, "r1", "+97699112230", "Сарнай Болд", 30)
    claim = Claim(ME.id, studio.now + timedelta(minutes=1), "token")
    studio.rig.put(cb.with_attempt(replace(one, claim=claim), Attempt("t1", ME.id, studio.now), studio.now))
    held = redial(studio, "r2", "+36301234561", "Kovács Péter", 40)
    studio.rig.put(replace(held, claim=Claim("eva", studio.now + timedelta(minutes=1), "")))
    window = await studio.listed()
    studio.call(CallState.RINGING_OUT, Direction.OUT, callback="r1")
    await until(lambda: not window.lane.rows["r1"].call.isEnabled(), "the call")
    return window


def _told(which: str) -> Build:
    async def build(studio: Studio) -> QWidget:
        mine = redial(studio, "r1", "+97699112230", "Сарнай Болд", 95)
        handed = replace(mine, id="r8", due=at_instant(studio.now + timedelta(minutes=30), ZONE))
        theirs = replace(mine, id="r9", redial=replace(mine.redial, agent="bat"))
        window = await studio.listed()
        call = studio.past(0.01, CallResult.ANSWERED, id="over")
        for event in {
            "begun": (),
            "own": (RedialDue(mine), RedialLate(mine)),
            "colleague": (RedialLate(theirs),),
            "over": (
                RedialOver(replace(mine, id="r7"), rang=True),
                RedialOver(handed, handed_on=True),
                RedialOver(replace(mine, id="r6")),
            ),
            "failed": (RedialFailed(mine, CrmError(CrmErrorKind.UNREACHABLE, "ConnectError")),),
            "question": (TroubleSeen(call.id, Trouble.PERHAPS_BROKE_OFF, studio.now),),
        }[which]:
            studio.rig.post(event)
        if which == "begun":
            redial(studio, "r2", "+36301234561", "Kovács Péter", -1, Situation.SILENT_START)
        await until(lambda: window.notices.notices, "the notice")
        return window

    return build


async def result(studio: Studio) -> QWidget:
    redial(studio, "r1", "+97699112230", "Сарнай Болд", 95)
    rig = studio.rig
    return studio.opened(
        RedialResultDialog(rig.desk, rig.bridge, studio.languages, callback_id="r1", who="Сарнай Болд")
    )


async def handed_over(studio: Studio) -> QWidget:
    redial(studio, "r1", "+97699112230", "Сарнай Болд", 95)
    rig = studio.rig
    return studio.opened(
        RedialHandOverDialog(rig.desk, rig.bridge, studio.languages, callback_id="r1", who="Сарнай Болд", owner=ME.id)
    )


def _leaving(closing: bool) -> Build:
    async def build(studio: Studio) -> QWidget:
        redial(studio, "r1", "+97699112230", "Сарнай Болд", 95)
        redial(studio, "r2", "+36301234561", "Kovács Péter", 20)
        rig = studio.rig
        return studio.opened(LeavingDialog(rig.desk, rig.bridge, studio.languages, closing=closing))

    return build


REDIAL: dict[str, Build] = {
    "redial": one_redial,
    "redials": many,
    "redials unfolded": unfolded,
    "redials in a call": in_a_call,
    "redial dialled": dialled,
    **{f"redial told: {one}": _told(one) for one in ("begun", "own", "colleague", "over", "failed", "question")},
    "redial result": result,
    "redial handed over": handed_over,
    "leaving with redials": _leaving(True),
    "signing out with redials": _leaving(False),
}
