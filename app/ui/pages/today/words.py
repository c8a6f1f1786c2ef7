# SPDX-License-Identifier: GPL-3.0-or-later
"""What the today page says: the figures in words, and the parts of its charts."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt

from app.domain.agent import AgentState
from app.domain.day import Day, Figures
from app.i18n import formats
from app.ui.models.figure_model import decimal
from app.ui.pages.today.cards import Card
from app.ui.sayings import say_agent_state
from app.ui.widgets.bar_chart import Bar, Series
from app.ui.widgets.face import face_icon, rating_name
from app.ui.widgets.share_rows import Share

_RATING_TINTS = ("danger", "late", "muted", "call", "call")
"""From angry to delighted."""
_STATES = {
    AgentState.READY: ("check", "call"),
    AgentState.RINGING: ("phone-incoming", "call"),
    AgentState.CONNECTING: ("phone-outgoing", "call"),
    AgentState.TALKING: ("headset", "accent"),
    AgentState.WRAP_UP: ("edit", "accent"),
    AgentState.PAUSED: ("pause", "muted"),
}


def cards(day: Day, *, current: bool) -> tuple[Card, ...]:
    """The cards of a day; ``current``: the days that are shown reach until now."""
    return (_calls(day.total), _talk(day.total), _kept(day.total), _overdue(day, current), _worked(day), _redials(day))


def _calls(total: Figures) -> Card:
    translate, number = QCoreApplication.translate, formats.number
    if not total.calls:
        sentence = translate("TodayPage", "No call has come in or gone out.")
    else:
        #: Below the number of calls; {answered}, {missed} and {out} are numbers
        sentence = translate("TodayPage", "Answered: {answered}. Missed: {missed}. Called out: {out}.").format(
            answered=number(total.answered), missed=number(total.missed), out=number(total.calls_out)
        )
    #: Button: go to the list of calls
    step = translate("TodayPage", "Show the calls") if total.calls else ""
    #: Figure: how many calls
    return Card("todayCalls", "calls", translate("TodayPage", "Calls"), number(total.calls), sentence, step, "call")


def _talk(total: Figures) -> Card:
    translate, average = QCoreApplication.translate, total.average_talk
    if average is None:
        sentence = translate("TodayPage", "You have not talked with anybody.")
    else:
        #: {length} is a length of time, such as 03:20
        sentence = translate("TodayPage", "{length} on average for each talk.").format(length=formats.duration(average))
    #: Figure: how long was talked in all
    return Card(
        "todayTalk", "headset", translate("TodayPage", "Talk time"), formats.duration(total.talk), sentence, "", "call"
    )


def _kept(total: Figures) -> Card:
    translate, number, share = QCoreApplication.translate, formats.number, total.kept_share
    if share is None:
        sentence = translate("TodayPage", "No callback has come to its end.")
    else:
        #: Below the share of callbacks that were kept; all three are numbers of callbacks
        sentence = translate("TodayPage", "In time: {kept}. Late: {late}. Lost: {lost}.").format(
            kept=number(total.kept), late=number(total.late), lost=number(total.lost)
        )
    value = "—" if share is None else formats.percent(share)
    #: Figure: the share of callbacks that were made by the promised time
    return Card("todayKept", "check", translate("TodayPage", "Callbacks kept"), value, sentence, "", "call")


def _overdue(day: Day, current: bool) -> Card:
    translate = QCoreApplication.translate
    older = day.older if current else 0
    waiting = day.total.overdue + older
    if not waiting:
        sentence = translate("TodayPage", "Nobody waits for your call longer than promised.")
    elif older:
        #: How many of the overdue callbacks were due before the days that are shown
        sentence = translate("TodayPage", "They still wait for your call. %n of them since before.", None, older)
    else:
        sentence = translate("TodayPage", "They still wait for your call.")
    #: Button: go to the list of overdue callbacks
    step = translate("TodayPage", "Show them") if waiting else ""
    #: Figure: callbacks that stand open after the promised time
    word = translate("TodayPage", "Overdue")
    return Card("todayOverdue", "clock", word, formats.number(waiting), sentence, step, "muted", waiting > 0)


def _worked(day: Day) -> Card:
    translate, number = QCoreApplication.translate, formats.number
    #: Below the number of tries to call somebody back; {number} is a number of callbacks
    sentence = translate("TodayPage", "New callbacks that you agreed: {number}.").format(number=number(day.total.made))
    #: Figure: how often somebody was called back, reached or not
    word = translate("TodayPage", "Tries to call back")
    #: Button: go to the list of callbacks
    step = translate("TodayPage", "Show my callbacks")
    return Card("todayTries", "callback", word, number(day.total.tries), sentence, step, "call")


def _redials(day: Day) -> Card:
    translate, number, total = QCoreApplication.translate, formats.number, day.total
    if not total.redials:
        sentence = translate("TodayPage", "No line broke off.")
    else:
        #: Below the number of redials; all three are numbers of redials
        sentence = translate("TodayPage", "In time: {kept}. Late: {late}. Not made: {missed}.").format(
            kept=number(total.redials_in_time), late=number(total.redials_late), missed=number(total.redials_missed)
        )
        if total.redials_missed:
            sentence += "\n" + translate("TodayPage", "A redial that is not made counts as a critical error.")
    #: Figure: lines that broke off and had to be redialled
    word = translate("TodayPage", "Redials")
    return Card(
        "todayRedials", "phone-outgoing", word, number(total.redials), sentence, "", "call", total.redials_missed > 0
    )


# Ratings and working time.


def ratings(total: Figures) -> tuple[str, tuple[Share, ...], str]:
    """Title, a row for each face from the best to the worst, and a note."""
    translate = QCoreApplication.translate
    #: A number of ratings and in brackets their share, such as 7 (35%)
    both = translate("TodayPage", "{number} ({share})")
    shares = []
    for value in (5, 4, 3, 2, 1):
        count = total.ratings[value - 1]
        part = count / total.rated if total.rated else 0.0
        text = both.format(number=formats.number(count), share=formats.percent(part)) if count else formats.number(0)
        shares.append(Share(face_icon(value), rating_name(value), part, text, _RATING_TINTS[value - 1]))
    said = []
    if total.average_rating is not None:
        #: {number} is the average of ratings from 1 to 5
        said.append(translate("TodayPage", "On average {number} of 5.").format(number=decimal(total.average_rating)))
    if total.unrated:
        said.append(translate("TodayPage", "%n answered call(s) without a rating.", None, total.unrated))
    if not said:
        said.append(translate("TodayPage", "After a call you say with one face how the caller behaved."))
    #: Heading: how callers behaved, as the agent said it
    return translate("TodayPage", "How callers behaved"), tuple(shares), " ".join(said)


def working(day: Day) -> tuple[str, tuple[Share, ...], str]:
    """Title, a row for each state, and a note."""
    translate = QCoreApplication.translate
    whole = sum(day.working.get(state.value, 0.0) for state in _STATES)
    shares = []
    for state, (picture, tint) in _STATES.items():
        seconds = day.working.get(state.value, 0.0)
        part = seconds / whole if whole else 0.0
        shares.append(Share(picture, say_agent_state(state), part, formats.duration(seconds), tint))
    #: {length} is a length of time, such as 7:32:10
    note = translate("TodayPage", "{length} at work in all.").format(length=formats.duration(whole))
    #: Heading: how long the agent was in which state
    return translate("TodayPage", "Working time"), tuple(shares), note


# Charts.


def call_series() -> tuple[Series, ...]:
    """The parts of a bar of calls."""
    translate = QCoreApplication.translate
    return (
        #: Part of a bar: calls in that were answered
        Series(translate("TodayPage", "Answered"), "call"),
        #: Part of a bar: calls out in which the person was reached
        Series(translate("TodayPage", "Called out, reached"), "accent", Qt.BrushStyle.BDiagPattern),
        #: Part of a bar: calls out in which nobody was reached
        Series(translate("TodayPage", "Called out, not reached"), "outline", Qt.BrushStyle.Dense6Pattern),
        #: Part of a bar: calls in that were not answered
        Series(translate("TodayPage", "Not answered"), "danger", Qt.BrushStyle.DiagCrossPattern),
    )


def call_parts(figures: Figures) -> tuple[int, ...]:
    """One bar of calls."""
    return figures.answered, figures.reached, figures.not_reached, figures.calls_in - figures.answered


def callback_series() -> tuple[Series, ...]:
    """The parts of a bar of callbacks."""
    translate = QCoreApplication.translate
    return (
        Series(translate("TeamReport", "Kept"), "call"),
        Series(translate("TeamReport", "Late"), "late", Qt.BrushStyle.BDiagPattern),
        Series(translate("TeamReport", "Lost"), "danger", Qt.BrushStyle.DiagCrossPattern),
        #: Part of a bar: callbacks that stand open after the promised time
        Series(translate("TodayPage", "Overdue"), "outline", Qt.BrushStyle.Dense6Pattern),
    )


def callback_parts(figures: Figures) -> tuple[int, ...]:
    """One bar of callbacks."""
    return figures.kept, figures.late, figures.lost, figures.overdue


def hour_span(hour: int) -> str:
    """An hour of the day: 9:00–10:00."""
    return f"{formats.wall_time(hour)}–{formats.wall_time((hour + 1) % 24)}"


def hour_bar(hour: int, parts: tuple[int, ...]) -> Bar:
    """The bar of an hour of the day."""
    return Bar(formats.number(hour), parts, hour_span(hour))


def day_bar(day: date, parts: tuple[int, ...]) -> Bar:
    """The bar of a day."""
    return Bar(formats.number(day.day), parts, formats.day(day))
