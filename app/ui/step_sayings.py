# SPDX-License-Identifier: GPL-3.0-or-later
"""What a step with callbacks did, what it left out and why, and what undoing it did, as whole sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.domain.callback import Callback, Status
from app.domain.errors import ClaimedByOther
from app.i18n import formats
from app.services.steps import LeftOut, Step, Undone, What, Why
from app.ui import clock
from app.ui.models.callback_words import spaced
from app.ui.sayings import say_error, say_status

Name = Callable[[str], str]
"""A person's name by their id."""


def who_of(callback: Callback) -> str:
    """Whom a callback is about: the name, else the number."""
    return callback.customer or spaced(callback.number.key)


def say_how_many(count: int) -> str:
    """Whom a dialog about several callbacks is about."""
    return QCoreApplication.translate("Steps", "%n callback(s)", None, count)


def say_step(step: Step, zone: ZoneInfo, name: Name) -> str:
    """What was done and what was left out."""
    if step.asked == 1 and step.done:
        return _one(step, zone, name)
    return " ".join([_many(step), *_left_out(step.left_out, zone, name)])


def _one(step: Step, zone: ZoneInfo, name: Name) -> str:
    translate = QCoreApplication.translate
    after = step.done[0].after
    match step.what:
        case What.HAND_OVER if after.owner is not None:
            #: {customer} and {name} are names: a callback was given to a colleague
            text = translate("Steps", "{customer}: handed over to {name}.").format(
                customer=who_of(after), name=name(after.owner)
            )
        case What.HAND_OVER:
            #: {customer} is a name or number: a callback is nobody's in particular now
            text = translate("Steps", "{customer}: anyone in the queue may call now.").format(customer=who_of(after))
        case What.POSTPONE:
            #: {customer} is a name or number, {time} is when: "14:30", "tomorrow 09:00"
            text = translate("CallbacksPage", "{customer}: postponed. New time: {time}").format(
                customer=who_of(after), time=formats.when(after.due.utc, clock.now(), zone)
            )
        case What.EDIT:
            #: {customer} is a name or number: a callback was edited
            text = translate("Steps", "{customer}: changes saved.").format(customer=who_of(after))
        case What.FLAG:
            #: {customer} is a name or number: a callback was closed without a call
            text = translate("Steps", "{customer}: callback closed.").format(customer=who_of(after))
        case What.ANSWERED:
            #: {customer} is a name or number, {status} is "Answered by agent"
            text = translate("CallbacksPage", "{customer}: {status}").format(
                customer=who_of(after), status=say_status(Status.ANSWERED_BY_AGENT)
            )
        case What.DELETE:
            text = translate("CallbacksPage", "Callback deleted: {customer}").format(customer=who_of(after))
    return text


def _many(step: Step) -> str:
    translate = QCoreApplication.translate
    done, asked = len(step.done), step.asked
    if step.left_out:
        match step.what:
            case What.HAND_OVER:
                #: {done} and {all} are numbers of callbacks
                text = translate("Steps", "{done} of {all} handed over.")
            case What.POSTPONE:
                #: {done} and {all} are numbers of callbacks
                text = translate("Steps", "{done} of {all} postponed.")
            case What.DELETE:
                #: {done} and {all} are numbers of callbacks
                text = translate("Steps", "{done} of {all} deleted.")
            case _:
                #: {done} and {all} are numbers of callbacks
                text = translate("Steps", "{done} of {all} changed.")
        return text.format(done=formats.number(done), all=formats.number(asked))
    match step.what:
        case What.HAND_OVER:
            return translate("Steps", "%n callback(s) handed over.", None, done)
        case What.POSTPONE:
            return translate("Steps", "%n callback(s) postponed.", None, done)
        case What.DELETE:
            return translate("Steps", "%n callback(s) deleted.", None, done)
    return translate("Steps", "%n callback(s) changed.", None, done)


def say_undone(step: Step, undone: Undone, zone: ZoneInfo, name: Name) -> str:
    """What undoing did."""
    translate = QCoreApplication.translate
    if len(step.done) == 1:
        who = who_of(step.done[0].before)
        if undone.ids:
            #: {customer} is a name or number: what was done to the callback was undone
            return translate("Steps", "{customer}: undone.").format(customer=who)
        if step.what is What.DELETE and undone.left_out[0].why is Why.SENT:
            return translate("CallbacksPage", "Too late: the callback of {customer} is deleted.").format(customer=who)
        #: {customer} is a name or number; a sentence that says why follows
        text = translate("Steps", "{customer}: this cannot be undone any more.").format(customer=who)
    elif not undone.left_out:
        text = translate("Steps", "Undone for %n callback(s).", None, len(undone.ids))
    else:
        #: {done} and {all} are numbers of callbacks; sentences that say why follow
        text = translate("Steps", "Undone for {done} of {all}.").format(
            done=formats.number(len(undone.ids)), all=formats.number(len(step.done))
        )
    return " ".join([text, *_left_out(undone.left_out, zone, name)])


def _left_out(left: Iterable[LeftOut], zone: ZoneInfo, name: Name) -> list[str]:
    """One sentence for each cause, the most frequent one first."""
    causes: Counter[tuple[Why, str]] = Counter()
    for one in left:
        if isinstance(one.problem, ClaimedByOther):
            detail = one.problem.holder
        else:
            detail = say_error(one.problem, zone, name) if one.why is Why.REFUSED and one.problem is not None else ""
        causes[one.why, detail] += 1
    return [_cause(why, detail, count, name) for (why, detail), count in causes.most_common()]


def _cause(why: Why, detail: str, count: int, name: Name) -> str:
    translate = QCoreApplication.translate
    match why:
        case Why.CLAIMED if detail:
            #: Of several callbacks, so many were left as they were; {name} is a colleague
            return translate("Steps", "%n is/are being called by {name}.", None, count).format(name=name(detail))
        case Why.CLAIMED:
            #: Of several callbacks, so many were left as they were
            return translate("Steps", "%n is/are being called by a colleague.", None, count)
        case Why.CLOSED:
            #: Of several callbacks, so many were left as they were
            return translate("Steps", "%n is/are closed already.", None, count)
        case Why.MISSED:
            #: Of several callbacks, so many were left as they were: they leave the list only by a talk
            return translate(
                "Steps", "%n missed call(s) stay until somebody has talked with the customer.", None, count
            )
        case Why.LATER:
            #: Of several callbacks that were postponed, so many were left as they were
            return translate("Steps", "%n is/are due at that time or later already.", None, count)
        case Why.CHANGED:
            #: Of several callbacks, so many were not put back as they were
            return translate("Steps", "%n was/were changed since.", None, count)
        case Why.SENT:
            #: Of several callbacks, so many were not put back as they were
            return translate("Steps", "For %n it is too late.", None, count)
        case Why.GONE:
            #: Of several callbacks, so many were left as they were
            return translate("Steps", "%n is/are not there any more.", None, count)
        case Why.REFUSED:
            #: So many callbacks, and a sentence that says why they were left as they were
            return translate("Steps", "%n left as it was/they were: {why}", None, count).format(why=detail)
