# SPDX-License-Identifier: GPL-3.0-or-later
"""What codes and errors are called in the language shown: the one place where types become sentences.

Everything is translated when it is asked for, so that a language switch only has to ask again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.agent import AgentState
from app.domain.call import CallResult, CallState
from app.domain.callback import Origin, Priority, Status
from app.domain.errors import (
    BadNumber,
    CallRefused,
    ClaimedByOther,
    ClosedIsFinal,
    CrmError,
    CrmErrorKind,
    DueInGap,
    DueInPast,
    DueTwice,
    EngineGone,
    ExportCancelled,
    IllegalTransition,
    NotClaimed,
    NumberProblem,
    StorageFull,
    TextProblem,
)
from app.domain.number import Number, NumberClass
from app.i18n import formats
from app.services.events import Connection, LineStatus, SyncStatus

_UTC = ZoneInfo("UTC")


def say_error(error: BaseException, zone: ZoneInfo | None = None, person_name: Callable[[str], str] = str) -> str:
    """A whole sentence for any error; ``zone`` is the reader's, ``person_name`` turns a person's id into a name."""
    tr = QCoreApplication.translate
    match error:
        case BadNumber(problem=problem):
            return say_number_problem(problem)
        case ClaimedByOther(holder=holder, until=until):
            #: {name} is a colleague, {time} a time of day
            return tr("Sayings", "{name} is calling this customer now (until {time} at most).").format(
                name=person_name(holder), time=formats.time_of_day(until, zone or _UTC)
            )
        case ClosedIsFinal():
            return tr("Sayings", "This callback is closed already.")
        case NotClaimed():
            return tr("Sayings", "This callback is no longer reserved for you.")
        case DueInPast():
            return tr("Sayings", "This time is already over. Choose a later one.")
        case DueInGap(next_wall=next_wall):
            #: {time} is a date and time
            return tr("Sayings", "The clocks skip this time. The next time there is: {time}.").format(
                time=formats.date_time(next_wall.replace(tzinfo=_UTC), _UTC)
            )
        case DueTwice():
            return tr("Sayings", "The clocks show this time twice. Choose the first or the second one.")
        case TextProblem(field_name=name, limit=limit):
            #: {field} is the name of a field, such as Note
            return tr("Sayings", "{field}: at most {limit} characters.").format(
                field=say_field(name), limit=formats.number(limit)
            )
        case CrmError():
            return _say_crm_error(error)
        case StorageFull():
            return tr("Sayings", "The disk of this computer is full. Nothing was changed.")
        case ExportCancelled():
            return tr("Sayings", "The report was cancelled.")
        case EngineGone():
            return tr("Sayings", "The phone is starting again. Try again in a moment.")
        case CallRefused(code=code):
            return _say_call_refused(code)
        case IllegalTransition():
            return tr("Sayings", "This is not possible right now.")
        case OSError():
            return tr("Sayings", "A file could not be read or written.")
        case TimeoutError() | asyncio.CancelledError():
            return tr("Sayings", "This took too long. Try again.")
    return tr("Sayings", "Something unexpected went wrong. Your data is safe; try again.")


def _say_crm_error(error: CrmError) -> str:
    tr = QCoreApplication.translate
    codes = {
        "wrong_password": tr("Sayings", "The user name or the password is not right."),
        "not_signed_in": tr("Sayings", "You are not signed in."),
        "token_expired": tr("Sayings", "You have been signed in for a long time. Sign in again."),
        "storage_full": tr("Sayings", "The server's disk is full."),
        "not_found": tr("Sayings", "The server does not know this record any more."),
        "closed": tr("Sayings", "This callback is closed already."),
        "duplicate_open": tr("Sayings", "There is an open callback for this person already."),
        "too_long": tr("Sayings", "A text is too long for the server."),
    }
    if error.code in codes:
        return codes[error.code]
    match error.kind:
        case CrmErrorKind.UNREACHABLE:
            return tr("Sayings", "The server cannot be reached. Check the address and the network.")
        case CrmErrorKind.SIGN_IN:
            return tr("Sayings", "The server asks you to sign in again.")
        case CrmErrorKind.FORBIDDEN:
            return tr("Sayings", "You have no right to do this.")
        case CrmErrorKind.CONFLICT:
            return tr("Sayings", "Somebody else has changed this in the meantime.")
        case CrmErrorKind.THROTTLED:
            return tr("Sayings", "The server asks for a short pause. Try again in a moment.")
        case CrmErrorKind.NOT_UNDERSTOOD:
            return tr("Sayings", "What answers at this address is not a Soitto hub.")
        case CrmErrorKind.REFUSED:
            #: {code} is a short technical word
            return tr("Sayings", "The server refused this ({code}).").format(code=error.code or error.status)


def _say_call_refused(code: str) -> str:
    tr = QCoreApplication.translate
    return {
        "no_account": tr("Sayings", "No phone line is set up. Enter it in the settings."),
        "no_line": tr("Sayings", "No phone line is set up. Enter it in the settings."),
        "bad_account": tr("Sayings", "The phone line's settings are not complete. Check them in the settings."),
        "busy_line": tr("Sayings", "You are in a call. End it first."),
        "too_many_calls": tr("Sayings", "You are in a call. End it first."),
        "no_call": tr("Sayings", "This call is over."),
        "no_such_call": tr("Sayings", "This call is over."),
        "bad_number": tr("Sayings", "The phone cannot dial this number."),
        "bad_digits": tr("Sayings", "These characters cannot be sent as tones."),
        "duplicate_call": tr("Sayings", "This call has been placed already."),
        "not_now": tr("Sayings", "This is not possible right now."),
        "premium": tr("Sayings", "Calls to this number cost extra. Dial it on the dialpad to confirm."),
        "offline": tr(
            "Sayings", "Without the server nobody else would see that you are calling. Try again when online."
        ),
        "no_device": tr("Sayings", "The chosen headset or microphone is not there."),
        "address_in_use": tr("Sayings", "Another program uses the phone's network port."),
        "timeout": tr("Sayings", "The phone did not answer in time. Try again."),
        #: {code} is a short technical word
    }.get(code) or tr("Sayings", "The phone refused this ({code}).").format(code=code)


def say_number_problem(problem: NumberProblem) -> str:
    """Why a typed number cannot be called."""
    tr = QCoreApplication.translate
    match problem:
        case NumberProblem.EMPTY:
            return tr("Sayings", "Type a number.")
        case NumberProblem.LETTERS:
            return tr("Sayings", "A number has digits only; this has other characters.")
        case NumberProblem.TOO_SHORT:
            return tr("Sayings", "This number is too short.")
        case NumberProblem.TOO_LONG:
            return tr("Sayings", "This number is too long.")
        case NumberProblem.NOT_VALID:
            return tr("Sayings", "There is no such number.")
        case NumberProblem.NEEDS_COUNTRY:
            return tr("Sayings", "There is no such country code.")
        case NumberProblem.BAD_ADDRESS:
            return tr("Sayings", "This is not a SIP address (name@host).")


def say_kind(kind: NumberClass) -> str:
    """What kind of line a number leads to; nothing where its plan does not tell."""
    tr = QCoreApplication.translate
    match kind:
        case NumberClass.MOBILE:
            #: Kind of telephone number
            return tr("Sayings", "mobile")
        case NumberClass.FIXED:
            #: Kind of telephone number
            return tr("Sayings", "landline")
        case NumberClass.TOLL_FREE:
            #: Kind of telephone number
            return tr("Sayings", "free of charge")
        case NumberClass.PREMIUM:
            #: Kind of telephone number: calls to it cost more
            return tr("Sayings", "extra charge")
        case NumberClass.SHORT:
            #: Kind of telephone number
            return tr("Sayings", "short number")
        case NumberClass.SIP:
            #: Kind of telephone number
            return tr("Sayings", "SIP address")
        case NumberClass.OTHER:
            return ""


def say_country(region: str | None) -> str:
    """The country of an ISO 3166 code; in English for countries that our catalogues do not name."""
    if region is None:
        return ""
    tr = QCoreApplication.translate
    names = {
        "MN": tr("Sayings", "Mongolia"),
        "RU": tr("Sayings", "Russia"),
        "HU": tr("Sayings", "Hungary"),
        "FI": tr("Sayings", "Finland"),
        "GB": tr("Sayings", "United Kingdom"),
        "US": tr("Sayings", "United States"),
        "DE": tr("Sayings", "Germany"),
        "AT": tr("Sayings", "Austria"),
        "SE": tr("Sayings", "Sweden"),
        "NO": tr("Sayings", "Norway"),
        "EE": tr("Sayings", "Estonia"),
        "RO": tr("Sayings", "Romania"),
        "SK": tr("Sayings", "Slovakia"),
        "UA": tr("Sayings", "Ukraine"),
        "KZ": tr("Sayings", "Kazakhstan"),
        "CN": tr("Sayings", "China"),
        "KR": tr("Sayings", "South Korea"),
        "JP": tr("Sayings", "Japan"),
    }
    if region in names:
        return names[region]
    territory = QLocale.codeToTerritory(region)
    return region if territory is QLocale.Country.AnyCountry else QLocale.territoryToString(territory)


def say_number(number: Number) -> str:
    """The number with what its plan tells: ``+976 9911 2233 · Mongolia · mobile``."""
    return " · ".join(part for part in (number.shown(), say_country(number.region), say_kind(number.kind)) if part)


def say_result(result: CallResult) -> str:
    """How a call ended."""
    tr = QCoreApplication.translate
    match result:
        case CallResult.ANSWERED:
            #: Result of a call
            return tr("Sayings", "Answered")
        case CallResult.MISSED:
            #: Result of a call
            return tr("Sayings", "Missed")
        case CallResult.REJECTED:
            #: Result of a call
            return tr("Sayings", "Rejected")
        case CallResult.ANSWERED_ELSEWHERE:
            #: Result of a call: a colleague took it
            return tr("Sayings", "Answered elsewhere")
        case CallResult.BUSY:
            #: Result of a call: the line is engaged
            return tr("Sayings", "Busy")
        case CallResult.NO_ANSWER:
            #: Result of a call
            return tr("Sayings", "No answer")
        case CallResult.UNREACHABLE:
            #: Result of a call: phone off, or out of reach
            return tr("Sayings", "Unreachable")
        case CallResult.INVALID:
            #: Result of a call: no such number
            return tr("Sayings", "Number not in service")
        case CallResult.CANCELLED:
            #: Result of a call: the caller gave up before the answer
            return tr("Sayings", "Cancelled")
        case CallResult.UNKNOWN:
            #: Result of a call
            return tr("Sayings", "Unknown")


def say_status(status: Status) -> str:
    """What a callback is now."""
    tr = QCoreApplication.translate
    match status:
        case Status.SCHEDULED:
            #: Status of a callback: its time has not come yet
            return tr("Sayings", "Scheduled")
        case Status.DUE:
            #: Status of a callback: it is time to call
            return tr("Sayings", "Due")
        case Status.OVERDUE:
            #: Status of a callback: its time is over
            return tr("Sayings", "Overdue")
        case Status.IN_PROGRESS:
            #: Status of a callback: somebody is calling the customer now
            return tr("Sayings", "Being called")
        case Status.COOLING_DOWN:
            #: Status of a callback: hidden for a while after a failed attempt
            return tr("Sayings", "Waiting after an attempt")
        case Status.EXHAUSTED:
            #: Status of a callback: all attempts are used up
            return tr("Sayings", "No attempts left")
        case Status.CONNECTED:
            #: Status of a callback: dialled from the list and reached (Mongolian manual: Амжилттай холбогдсон)
            return tr("Sayings", "Connected")
        case Status.ANSWERED_BY_AGENT:
            #: Status of a callback: the customer rang in first (Mongolian manual: Агент хариу өгсөн)
            return tr("Sayings", "Answered by agent")
        case Status.CLOSED:
            #: Status of a callback: closed by the flag, without dialling
            return tr("Sayings", "Closed")
        case Status.DELETED:
            #: Status of a callback
            return tr("Sayings", "Deleted")
        case Status.EXPIRED:
            #: Status of a callback: it was not called in time and is no longer valid
            return tr("Sayings", "Expired")


def say_call_state(state: CallState) -> str:
    """Where a call stands."""
    tr = QCoreApplication.translate
    match state:
        case CallState.CONNECTING:
            #: State of a call
            return tr("Sayings", "Connecting…")
        case CallState.RINGING_OUT:
            #: State of a call: the customer's phone rings
            return tr("Sayings", "Ringing…")
        case CallState.RINGING_IN:
            #: State of a call: the customer rings the agent
            return tr("Sayings", "Incoming call")
        case CallState.TALKING:
            #: State of a call
            return tr("Sayings", "In call")
        case CallState.HELD:
            #: State of a call: the customer waits
            return tr("Sayings", "On hold")
        case CallState.ENDED:
            #: State of a call
            return tr("Sayings", "Call ended")


def say_agent_state(state: AgentState) -> str:
    """What the agent is doing."""
    tr = QCoreApplication.translate
    match state:
        case AgentState.OFFLINE:
            #: State of the agent
            return tr("Sayings", "Signed out")
        case AgentState.READY:
            #: State of the agent: calls may come
            return tr("Sayings", "Ready")
        case AgentState.PAUSED:
            #: State of the agent
            return tr("Sayings", "Pause")
        case AgentState.RINGING:
            #: State of the agent: a customer rings in
            return tr("Sayings", "Ringing")
        case AgentState.CONNECTING:
            #: State of the agent: dialling
            return tr("Sayings", "Connecting")
        case AgentState.TALKING:
            #: State of the agent
            return tr("Sayings", "In call")
        case AgentState.WRAP_UP:
            #: State of the agent: work after a call
            return tr("Sayings", "Wrap-up")


def say_priority(priority: Priority) -> str:
    """How urgent a callback is."""
    tr = QCoreApplication.translate
    match priority:
        case Priority.LOW:
            #: Priority of a callback
            return tr("Sayings", "Low")
        case Priority.NORMAL:
            #: Priority of a callback
            return tr("Sayings", "Normal")
        case Priority.HIGH:
            #: Priority of a callback
            return tr("Sayings", "High")
        case Priority.URGENT:
            #: Priority of a callback
            return tr("Sayings", "Urgent")


def say_origin(origin: Origin) -> str:
    """Where a callback came from."""
    tr = QCoreApplication.translate
    match origin:
        case Origin.CALL:
            #: Where a callback came from: made during a call
            return tr("Sayings", "Call")
        case Origin.DIALPAD:
            #: Where a callback came from: made without a call, from the dialpad
            return tr("Sayings", "Dialpad")
        case Origin.MISSED:
            #: Where a callback came from
            return tr("Sayings", "Missed call")
        case Origin.QUEUE:
            #: Where a callback came from: the caller chose it while waiting
            return tr("Sayings", "Queue")
        case Origin.VOICEMAIL:
            #: Where a callback came from
            return tr("Sayings", "Voicemail")
        case Origin.DROP:
            #: Where a callback came from: the line broke off
            return tr("Sayings", "Dropped call")
        case Origin.CRM:
            #: Where a callback came from
            return tr("Sayings", "CRM")


def say_line(line: LineStatus) -> str:
    """How the phone line stands, as a sentence."""
    tr = QCoreApplication.translate
    match line.state:
        case "registered":
            return tr("Sayings", "The phone is registered: calls can come and go.")
        case "registering":
            return tr("Sayings", "The phone is being registered.")
        case "direct":
            return tr("Sayings", "The phone calls the exchange directly, without registration.")
        case "off":
            return tr("Sayings", "No phone line is set up. Enter it in the settings.")
    if line.detail in ("401", "403", "407"):
        return tr("Sayings", "The exchange refuses the phone's user name or password.")
    if line.detail == "404":
        return tr("Sayings", "The exchange does not know the phone's user name.")
    if line.detail == "bad_account":
        return tr("Sayings", "The phone line's settings are not complete. Check them in the settings.")
    if line.detail == "address_in_use":
        return tr("Sayings", "Another program uses the phone's network port.")
    if line.detail == "engine":
        return tr("Sayings", "The phone is starting again. Try again in a moment.")
    if line.detail in ("", "timeout", "408", "503"):
        return tr("Sayings", "The exchange does not answer. The phone keeps trying.")
    #: {code} is a SIP status such as 480
    return tr("Sayings", "The phone could not be registered ({code}). It keeps trying.").format(code=line.detail)


def say_sync(sync: SyncStatus) -> str:
    """How the desk stands with the server, in a few words."""
    tr = QCoreApplication.translate
    match sync.connection:
        case Connection.SIGN_IN:
            return tr("Sayings", "Sign in again")
        case Connection.TROUBLE:
            return tr("Sayings", "Server trouble")
        case Connection.OFFLINE:
            if sync.waiting:
                return tr("Sayings", "Offline: %n change(s) waiting", None, sync.waiting)
            return tr("Sayings", "Offline")
    if sync.refused:
        return tr("Sayings", "%n change(s) refused", None, sync.refused)
    if sync.waiting:
        return tr("Sayings", "%n change(s) waiting", None, sync.waiting)
    if sync.connection is Connection.SYNCING:
        return tr("Sayings", "Syncing…")
    #: All changes have reached the server
    return tr("Sayings", "Synced")


def say_field(name: str) -> str:
    """What a field of a callback is called."""
    tr = QCoreApplication.translate
    return {
        "customer": tr("Sayings", "Customer"),
        "number": tr("Sayings", "Number"),
        "queue": tr("Sayings", "Queue"),
        "reason": tr("Sayings", "Reason"),
        "note": tr("Sayings", "Note"),
        "priority": tr("Sayings", "Priority"),
        "owner": tr("Sayings", "Owner"),
        #: Until when a callback is its owner's alone
        "owner_until": tr("Sayings", "Reserved until"),
        #: When to call back
        "due": tr("Sayings", "When"),
        "expires_at": tr("Sayings", "Valid until"),
        "disposition": tr("Sayings", "Contact type"),
    }.get(name, name)
