# SPDX-License-Identifier: GPL-3.0-or-later
"""What codes and errors are called in the language shown: the one place where types become sentences.

Everything is translated when it is asked for, so that a language switch only has to ask again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from html import escape
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.agent import AgentState
from app.domain.call import Call, CallResult, CallState, Direction, OwnPhone, Quality
from app.domain.callback import Origin, Priority, Status
from app.domain.card import CardUnknown, NoBrowser
from app.domain.errors import (
    BadNumber,
    CallRefused,
    ClaimedByOther,
    ClosedIsFinal,
    CrmError,
    DueInGap,
    DueInPast,
    DueTwice,
    EngineGone,
    ExportCancelled,
    FormFileError,
    IllegalTransition,
    InvalidAnswers,
    MissedStays,
    NotClaimed,
    NumberProblem,
    ProfileError,
    ProtocolFileError,
    ProtocolNotKept,
    ReportCancelled,
    StorageFull,
    StorageNewer,
    SwitchboardError,
    TextProblem,
)
from app.domain.number import Number, NumberClass
from app.domain.origins import BadOrigin
from app.domain.pairing import PortTaken
from app.i18n import formats
from app.services.events import Connection, LineStatus, SyncStatus
from app.ui.crm_sayings import say_crm_error, say_locked, say_profile_error
from app.ui.file_sayings import with_line
from app.ui.protocol_sayings import say_not_kept, say_protocol_file
from app.ui.switchboard_sayings import say_switchboard_error

_UTC = ZoneInfo("UTC")


_ENTRY = 80
"""Characters of a wrong entry that are shown."""


def say_error(error: BaseException, zone: ZoneInfo | None = None, person_name: Callable[[str], str] = str) -> str:
    """A whole sentence for any error; ``zone`` is the reader's, ``person_name`` turns a person's id into a name."""
    translate = QCoreApplication.translate
    match error:
        case BadNumber(problem=problem):
            return say_number_problem(problem)
        case ClaimedByOther(holder=""):
            return say_locked()
        case ClaimedByOther(holder=holder, until=until):
            #: {name} is a colleague, {time} a time of day
            return translate("Sayings", "{name} is calling this customer now (until {time} at most).").format(
                name=person_name(holder), time=formats.time_of_day(until, zone or _UTC)
            )
        case ClosedIsFinal():
            return translate("Sayings", "This callback is closed already.")
        case MissedStays():
            return translate(
                "Sayings",
                "A missed call stays in the list until somebody has talked with the customer. Call them back.",
            )
        case NotClaimed():
            return translate("Sayings", "This callback is no longer reserved for you.")
        case DueInPast():
            return translate("Sayings", "This time is already over. Choose a later one.")
        case DueInGap(next_wall=next_wall):
            #: {time} is a date and time
            return translate("Sayings", "The clocks skip this time. The next time there is: {time}.").format(
                time=formats.date_time(next_wall.replace(tzinfo=_UTC), _UTC)
            )
        case DueTwice():
            return translate("Sayings", "The clocks show this time twice. Choose the first or the second one.")
        case TextProblem(field_name=name, limit=limit):
            #: {field} is the name of a field, such as Note
            return translate("Sayings", "{field}: at most {limit} characters.").format(
                field=say_field(name), limit=formats.number(limit)
            )
        case CrmError():
            return say_crm_error(error)
        case ProfileError():
            return say_profile_error(error)
        case SwitchboardError():
            return say_switchboard_error(error)
        case StorageFull():
            return translate("Sayings", "The disk of this computer is full. Nothing was changed.")
        case StorageNewer():
            return translate(
                "Sayings", "The data on this computer was written by a newer Soitto. Install the newer version."
            )
        case ExportCancelled() | ReportCancelled():
            return translate("Sayings", "The report was cancelled.")
        case EngineGone():
            return translate("Sayings", "The phone is starting again. Try again in a moment.")
        case CallRefused(code=code):
            return _say_call_refused(code)
        case IllegalTransition():
            return translate("Sayings", "This is not possible right now.")
        case InvalidAnswers():
            return translate("Sayings", "Something in the form is missing or not right.")
        case FormFileError():
            return say_form_file(error)
        case ProtocolFileError():
            return say_protocol_file(error)
        case ProtocolNotKept(why=why):
            return say_not_kept(why)
        case CardUnknown():
            return translate("Sayings", "It is not known where this customer's card is in the CRM.")
        case PortTaken(port=port):
            #: {port} is a number
            return translate(
                "Sayings",
                "Pages of the CRM cannot reach this desk: another program has port {port}. Choose another one here and "
                "on the CRM's pages.",
            ).format(port=str(port))
        case BadOrigin(entry=entry):
            #: {line} is what somebody typed
            return translate(
                "Sayings", "“{line}” is not an origin. It is such as https://crm.example.com, without a path."
            ).format(line=entry.strip()[:_ENTRY])
        case NoBrowser():
            return translate("Sayings", "The browser of this computer could not be opened.")
        case OSError():
            return translate("Sayings", "A file could not be read or written.")
        case TimeoutError() | asyncio.CancelledError():
            return translate("Sayings", "This took too long. Try again.")
    return translate("Sayings", "Something unexpected went wrong. Your data is safe; try again.")


def _say_call_refused(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "no_account": translate("Sayings", "No phone line is set up. Enter it in the settings."),
        "no_line": translate("Sayings", "No phone line is set up. Enter it in the settings."),
        "bad_account": translate("Sayings", "The phone line's settings are not complete. Check them in the settings."),
        "busy_line": translate("Sayings", "You are in a call. End it first."),
        "waits": translate("Sayings", "A customer's call comes first. The number you dialled is called after it."),
        "internal": translate("Sayings", "This is not possible in a call between colleagues."),
        "queue_code": translate("Sayings", "The exchange did not accept the code for its queues."),
        "recording_off": translate("Sayings", "Calls are not recorded at this site."),
        "recording_failed": translate(
            "Sayings", "The recording could not be written. Check the disk of this computer."
        ),
        "no_form": translate("Sayings", "This site has no enquiry form."),
        "failed": translate("Sayings", "The phone could not do this. Try again."),
        "too_many_calls": translate("Sayings", "You are in a call. End it first."),
        "no_call": translate("Sayings", "This call is over."),
        "no_such_call": translate("Sayings", "This call is over."),
        "bad_number": translate("Sayings", "The phone cannot dial this number."),
        "bad_digits": translate("Sayings", "These characters cannot be sent as tones."),
        "duplicate_call": translate("Sayings", "This call has been placed already."),
        "not_now": translate("Sayings", "This is not possible right now."),
        "own_number": translate("Sayings", "This is your own number. Choose another one."),
        "after_call": translate("Sayings", "The line is connected with the new settings when the call is over."),
        "premium": translate("Sayings", "Calls to this number cost extra. Dial it on the dialpad to confirm."),
        "service": translate(
            "Sayings", "This number steers the exchange or calls for help. Dial it on the dialpad if you mean it."
        ),
        "offline": translate(
            "Sayings", "Without the server nobody else would see that you are calling. Try again when online."
        ),
        "no_device": translate("Sayings", "The chosen headset or microphone is not there."),
        "address_in_use": translate("Sayings", "Another program uses the phone's network port."),
        "timeout": translate("Sayings", "The phone did not answer in time. Try again."),
        "on_phone": translate("Sayings", "Your own phone has to do this: use its buttons."),
        "switchboard": translate("Sayings", "The switchboard does not do this now. Try again in a moment."),
        "not_answered": translate("Sayings", "Nobody had answered: there is no line that could have broken off."),
        "consult": translate("Sayings", "This is not possible in a call between colleagues."),
        "passed_on": translate("Sayings", "The caller was passed on: a colleague talks with them."),
        "no_number": translate("Sayings", "The number is hidden: nobody can be called back."),
        "no_redial": translate("Sayings", "The redial protocol of this site has no redial for this."),
        "no_script": translate("Sayings", "The redial protocol of this site has no script for this."),
        "not_yours": translate(
            "Sayings", "This redial is a colleague's. Only supervisors may give it to somebody else."
        ),
        "unknown_person": translate("Sayings", "This person is not known any more. Choose another one."),
        #: {code} is a short technical word
    }.get(code) or translate("Sayings", "The phone refused this ({code}).").format(code=code)


def say_sound_trouble(code: str) -> str:
    """Why calls have no sound."""
    translate = QCoreApplication.translate
    return {
        "off": translate("Sayings", "The sound is switched off: nobody is heard."),
        "no_backend": translate("Sayings", "This computer has no sound system that the phone can use."),
        "no_input": translate("Sayings", "There is no microphone: the other side hears nothing."),
        "no_output": translate("Sayings", "There is no loudspeaker or headset: you hear nothing."),
        "open_failed": translate("Sayings", "The sound device cannot be used. Another program may hold it."),
        #: {code} is a short technical word
    }.get(code) or translate("Sayings", "Calls have no sound ({code}).").format(code=code)


def say_form_file(error: FormFileError) -> str:
    """Why the site's form file cannot be used, with the line and the name of what is wrong."""
    translate = QCoreApplication.translate
    said = {
        "unreadable": translate("Sayings", "The file of the enquiry form cannot be read."),
        "not_json": translate("Sayings", "The file of the enquiry form is not valid JSON."),
        "not_an_object": translate("Sayings", "The file of the enquiry form has to be one JSON object."),
        "missing": translate("Sayings", "The enquiry form: the entry “{field}” is missing."),
        "wrong_type": translate("Sayings", "The enquiry form: “{field}” is of the wrong type."),
        "unknown_entry": translate("Sayings", "The enquiry form: “{field}” is not known."),
        "unknown_kind": translate("Sayings", "The enquiry form: “{field}” has a kind that is not known ({detail})."),
        "bad_code": translate("Sayings", "The enquiry form: “{field}” is no code. Use letters, digits and _ only."),
        "twice": translate("Sayings", "The enquiry form: “{field}” is there twice."),
        "no_fields": translate("Sayings", "The enquiry form has no fields."),
        "too_many": translate("Sayings", "The enquiry form: “{field}” has too many entries."),
        "no_english": translate("Sayings", "The enquiry form: “{field}” has no English text."),
        "no_choices": translate("Sayings", "The enquiry form: “{field}” has no choices."),
        "out_of_place": translate("Sayings", "The enquiry form: “{field}” has an entry that does not belong there."),
        "limits_crossed": translate("Sayings", "The enquiry form: the limits of “{field}” contradict each other."),
        #: {code} is a short technical word
    }.get(error.code) or translate("Sayings", "The file of the enquiry form cannot be used ({code}).")
    said = said.format(field=error.field, detail=error.detail, code=error.code)
    return with_line(said, error.line)


def say_number_problem(problem: NumberProblem) -> str:
    """Why a typed number cannot be called."""
    translate = QCoreApplication.translate
    match problem:
        case NumberProblem.EMPTY:
            return translate("Sayings", "Type a number.")
        case NumberProblem.LETTERS:
            return translate("Sayings", "A number has digits only; this has other characters.")
        case NumberProblem.TOO_SHORT:
            return translate("Sayings", "This number is too short.")
        case NumberProblem.TOO_LONG:
            return translate("Sayings", "This number is too long.")
        case NumberProblem.NOT_VALID:
            return translate("Sayings", "There is no such number.")
        case NumberProblem.NEEDS_COUNTRY:
            return translate("Sayings", "There is no such country code.")
        case NumberProblem.BAD_ADDRESS:
            return translate("Sayings", "This is not a SIP address (name@host).")


def say_kind(kind: NumberClass) -> str:
    """What kind of line a number leads to; nothing where its plan does not tell."""
    translate = QCoreApplication.translate
    match kind:
        case NumberClass.MOBILE:
            #: Kind of telephone number
            return translate("Sayings", "mobile")
        case NumberClass.FIXED:
            #: Kind of telephone number
            return translate("Sayings", "landline")
        case NumberClass.TOLL_FREE:
            #: Kind of telephone number
            return translate("Sayings", "free of charge")
        case NumberClass.PREMIUM:
            #: Kind of telephone number: calls to it cost more
            return translate("Sayings", "extra charge")
        case NumberClass.SHORT:
            #: Kind of telephone number
            return translate("Sayings", "short number")
        case NumberClass.SIP:
            #: Kind of telephone number
            return translate("Sayings", "SIP address")
        case NumberClass.OTHER:
            return ""


def say_country(region: str | None) -> str:
    """The country of an ISO 3166 code; in English for countries that our catalogues do not name."""
    if region is None:
        return ""
    translate = QCoreApplication.translate
    names = {
        "MN": translate("Sayings", "Mongolia"),
        "RU": translate("Sayings", "Russia"),
        "HU": translate("Sayings", "Hungary"),
        "FI": translate("Sayings", "Finland"),
        "GB": translate("Sayings", "United Kingdom"),
        "US": translate("Sayings", "United States"),
        "DE": translate("Sayings", "Germany"),
        "AT": translate("Sayings", "Austria"),
        "SE": translate("Sayings", "Sweden"),
        "NO": translate("Sayings", "Norway"),
        "EE": translate("Sayings", "Estonia"),
        "RO": translate("Sayings", "Romania"),
        "SK": translate("Sayings", "Slovakia"),
        "UA": translate("Sayings", "Ukraine"),
        "KZ": translate("Sayings", "Kazakhstan"),
        "CN": translate("Sayings", "China"),
        "KR": translate("Sayings", "South Korea"),
        "JP": translate("Sayings", "Japan"),
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
    translate = QCoreApplication.translate
    match result:
        case CallResult.ANSWERED:
            #: Result of a call
            return translate("Sayings", "Answered")
        case CallResult.MISSED:
            #: Result of a call
            return translate("Sayings", "Missed")
        case CallResult.REJECTED:
            #: Result of a call
            return translate("Sayings", "Rejected")
        case CallResult.ANSWERED_ELSEWHERE:
            #: Result of a call: a colleague took it
            return translate("Sayings", "Answered elsewhere")
        case CallResult.BUSY:
            #: Result of a call: the line is engaged
            return translate("Sayings", "Busy")
        case CallResult.NO_ANSWER:
            #: Result of a call
            return translate("Sayings", "No answer")
        case CallResult.UNREACHABLE:
            #: Result of a call: phone off, or out of reach
            return translate("Sayings", "Unreachable")
        case CallResult.INVALID:
            #: Result of a call: no such number
            return translate("Sayings", "Number not in service")
        case CallResult.CANCELLED:
            #: Result of a call: the caller gave up before the answer
            return translate("Sayings", "Cancelled")
        case CallResult.UNKNOWN:
            #: Result of a call
            return translate("Sayings", "Unknown")


def say_direction(direction: Direction) -> str:
    """Who rang, seen from the agent."""
    translate = QCoreApplication.translate
    match direction:
        case Direction.IN:
            #: Direction of a call: somebody rang the agent
            return translate("Sayings", "Incoming")
        case Direction.OUT:
            #: Direction of a call: the agent dialled
            return translate("Sayings", "Outgoing")


def say_status(status: Status) -> str:
    """What a callback is now."""
    translate = QCoreApplication.translate
    match status:
        case Status.SCHEDULED:
            #: Status of a callback: its time has not come yet
            return translate("Sayings", "Scheduled")
        case Status.DUE:
            #: Status of a callback: it is time to call
            return translate("Sayings", "Due")
        case Status.OVERDUE:
            #: Status of a callback: its time is over
            return translate("Sayings", "Overdue")
        case Status.IN_PROGRESS:
            #: Status of a callback: somebody is calling the customer now
            return translate("Sayings", "Being called")
        case Status.COOLING_DOWN:
            #: Status of a callback: hidden for a while after a failed attempt
            return translate("Sayings", "Waiting after an attempt")
        case Status.EXHAUSTED:
            #: Status of a callback: all attempts are used up
            return translate("Sayings", "No attempts left")
        case Status.CONNECTED:
            #: Status of a callback: dialled from the list and reached (Mongolian manual: Амжилттай холбогдсон)
            return translate("Sayings", "Connected")
        case Status.ANSWERED_BY_AGENT:
            #: Status of a callback: the customer rang in first (Mongolian manual: Агент хариу өгсөн)
            return translate("Sayings", "Answered by agent")
        case Status.CLOSED:
            #: Status of a callback: closed by the flag, without dialling
            return translate("Sayings", "Closed")
        case Status.DELETED:
            #: Status of a callback
            return translate("Sayings", "Deleted")
        case Status.EXPIRED:
            #: Status of a callback: it was not called in time and is no longer valid
            return translate("Sayings", "Expired")


def say_call_state(state: CallState) -> str:
    """Where a call stands."""
    translate = QCoreApplication.translate
    match state:
        case CallState.CONNECTING:
            #: State of a call
            return translate("Sayings", "Connecting…")
        case CallState.RINGING_OUT:
            #: State of a call: the customer's phone rings
            return translate("Sayings", "Ringing…")
        case CallState.RINGING_IN:
            #: State of a call: the customer rings the agent
            return translate("Sayings", "Incoming call")
        case CallState.TALKING:
            #: The customer and the agent are talking
            return translate("Sayings", "In call", "state of a call")
        case CallState.HELD:
            #: State of a call: the customer waits
            return translate("Sayings", "On hold")
        case CallState.ENDED:
            #: State of a call
            return translate("Sayings", "Call ended")


def say_standing(call: Call) -> str:
    """Where a call stands, also while the agent's own phone has to be picked up for it."""
    translate = QCoreApplication.translate
    if call.own_phone is OwnPhone.RINGS and call.state is CallState.CONNECTING:
        #: State of a call: the phone on the agent's desk rings first, and then the number is called
        return translate("Sayings", "Your phone rings: pick it up")
    if call.own_phone is OwnPhone.RINGS and call.state is CallState.RINGING_IN:
        #: State of a call: a customer rings in at the phone on the agent's desk
        return translate("Sayings", "Answer on your phone")
    return say_call_state(call.state)


def say_own_phone(reason: str) -> str:
    """Why nobody was called: the agent's own phone was in the way."""
    translate = QCoreApplication.translate
    return {
        "agent_no_answer": translate("Sayings", "Your phone was not answered. Nobody was called."),
        "agent_rejected": translate("Sayings", "Your phone refused the call. Nobody was called."),
        "agent_busy": translate("Sayings", "Your phone is busy. Nobody was called."),
    }.get(reason) or translate("Sayings", "Your phone cannot be reached. Nobody was called.")


def say_agent_state(state: AgentState) -> str:
    """What the agent is doing."""
    translate = QCoreApplication.translate
    match state:
        case AgentState.OFFLINE:
            #: State of the agent
            return translate("Sayings", "Signed out")
        case AgentState.READY:
            #: State of the agent: calls may come
            return translate("Sayings", "Ready")
        case AgentState.PAUSED:
            #: State of the agent
            return translate("Sayings", "Pause")
        case AgentState.RINGING:
            #: State of the agent: a customer rings in
            return translate("Sayings", "Ringing")
        case AgentState.CONNECTING:
            #: State of the agent: dialling
            return translate("Sayings", "Connecting")
        case AgentState.TALKING:
            #: The agent is talking with a customer
            return translate("Sayings", "In call", "state of the agent")
        case AgentState.WRAP_UP:
            #: State of the agent: work after a call
            return translate("Sayings", "Wrap-up")


def say_priority(priority: Priority) -> str:
    """How urgent a callback is."""
    translate = QCoreApplication.translate
    match priority:
        case Priority.LOW:
            #: Priority of a callback
            return translate("Sayings", "Low")
        case Priority.NORMAL:
            #: Priority of a callback
            return translate("Sayings", "Normal")
        case Priority.HIGH:
            #: Priority of a callback
            return translate("Sayings", "High")
        case Priority.URGENT:
            #: Priority of a callback
            return translate("Sayings", "Urgent")


def say_origin(origin: Origin) -> str:
    """Where a callback came from."""
    translate = QCoreApplication.translate
    match origin:
        case Origin.CALL:
            #: Where a callback came from: made during a call
            return translate("Sayings", "Call")
        case Origin.DIALPAD:
            #: Where a callback came from: made without a call, from the dialpad
            return translate("Sayings", "Dialpad")
        case Origin.MISSED:
            #: Where a callback came from
            return translate("Sayings", "Missed call")
        case Origin.QUEUE:
            #: Where a callback came from: the caller chose it while waiting
            return translate("Sayings", "Queue", "where a callback came from")
        case Origin.VOICEMAIL:
            #: Where a callback came from
            return translate("Sayings", "Voicemail")
        case Origin.DROP:
            #: Where a callback came from: the line broke off
            return translate("Sayings", "Dropped call")
        case Origin.CRM:
            #: Where a callback came from
            return translate("Sayings", "CRM")


def say_line(line: LineStatus) -> str:
    """How the phone line stands, as a sentence."""
    translate = QCoreApplication.translate
    match line.state:
        case "registered":
            return translate("Sayings", "The phone is registered: calls can come and go.")
        case "registering":
            return translate("Sayings", "The phone is being registered.")
        case "direct":
            return translate("Sayings", "The phone calls the exchange directly, without registration.")
        case "off":
            return translate("Sayings", "No phone line is set up. Enter it in the settings.")
    return _say_line_trouble(line.detail)


def _say_line_trouble(detail: str) -> str:
    """Why there is no line, and what to do about it."""
    translate = QCoreApplication.translate
    match detail:
        case "401" | "407":
            return translate(
                "Sayings",
                "The exchange does not accept the phone's user name or password. Enter the password anew in the settings.",
            )
        case "403":
            return translate(
                "Sayings",
                "The exchange forbids this phone to register. Check the user name and the password in the settings, "
                "or ask your administrator.",
            )
        case "404":
            return translate("Sayings", "The exchange does not know the phone's user name. Check it in the settings.")
        case "bad_account":
            return translate("Sayings", "The phone line's settings are not complete. Check them in the settings.")
        case "address_in_use":
            return translate("Sayings", "Another program uses the phone's network port. Close the other softphone.")
        case "engine":
            return translate("Sayings", "The phone is starting again. Try again in a moment.")
        case "switchboard":
            return translate(
                "Sayings", "The switchboard cannot be reached, so your phone cannot be rung. It keeps trying."
            )
        case "switchboard_refused":
            return translate("Sayings", "The switchboard does not take your phone. Ask your administrator.")
        case "bad_phone":
            return translate("Sayings", "Calls cannot go to the phone number in the settings. Enter another one.")
        case "untrusted":
            return translate(
                "Sayings",
                "The exchange shows a certificate that this computer does not trust, so the phone does not connect. "
                "Ask your administrator.",
            )
        case "wrong_name":
            return translate(
                "Sayings",
                "The exchange shows the certificate of another server, so the phone does not connect. "
                "Check the server's name in the settings.",
            )
        case "expired":
            return translate(
                "Sayings",
                "The exchange's certificate is not valid at this time, so the phone does not connect. "
                "Check the clock of this computer, or ask your administrator.",
            )
        case "unreachable":
            return translate(
                "Sayings",
                "The exchange cannot be reached. Check the network and the server's address. The phone keeps trying.",
            )
        case "" | "timeout" | "408" | "503":
            return translate("Sayings", "The exchange does not answer. Check the network. The phone keeps trying.")
    #: {code} is a SIP status such as 480
    return translate("Sayings", "The phone could not be registered ({code}). It keeps trying.").format(code=detail)


def rate_quality(quality: Quality) -> int:
    """How the line sounds: 2 good, 1 fair, 0 poor. Delays: 150 ms one way is what ITU-T G.114 calls good; the rest
    is where a listener begins to miss words."""
    delay = quality.round_trip_ms or 0.0
    if quality.loss_percent > 5 or quality.jitter_ms > 60 or delay > 600:
        return 0
    if quality.loss_percent > 1 or quality.jitter_ms > 30 or delay > 300:
        return 1
    return 2


def say_quality(quality: Quality) -> str:
    """How the line sounds, in a word or two."""
    translate = QCoreApplication.translate
    return (
        #: Quality of a call's sound
        translate("Sayings", "Poor line"),
        #: Quality of a call's sound
        translate("Sayings", "Fair line"),
        #: Quality of a call's sound
        translate("Sayings", "Good line"),
    )[rate_quality(quality)]


def say_quality_details(quality: Quality) -> str:
    """What was measured, a line each."""
    translate = QCoreApplication.translate
    lines = [
        #: How much of the other side's voice did not arrive
        translate("Sayings", "Lost packets: {percent} %").format(
            percent=formats.number(round(quality.loss_percent, 1))
        ),
        #: How unevenly the voice arrives
        translate("Sayings", "Jitter: {time} ms").format(time=formats.number(round(quality.jitter_ms))),
    ]
    if quality.round_trip_ms is not None:
        text = translate("Sayings", "Round trip: {time} ms")
        lines.append(text.format(time=formats.number(round(quality.round_trip_ms))))
    if quality.codec:
        lines.append(translate("Sayings", "Codec: {name}").format(name=quality.codec))
    if quality.encrypted:
        lines.append(translate("Sayings", "The sound is encrypted."))
    else:
        lines.append(translate("Sayings", "The sound is not encrypted."))
    return "\n".join(lines)


def say_transfer(state: str, code: int) -> str:
    """How passing a call on goes; ``code`` is the last SIP status."""
    translate = QCoreApplication.translate
    match state:
        case "trying":
            return translate("Sayings", "The call is being passed on…")
        case "ringing":
            return translate("Sayings", "Their phone is ringing…")
        case "done":
            return translate("Sayings", "The call was passed on.")
    if code in (486, 600):
        return translate("Sayings", "They are in another call. The caller is still with you.")
    if code in (408, 480):
        return translate("Sayings", "Nobody answered there. The caller is still with you.")
    if code in (404, 410, 484, 604):
        return translate("Sayings", "There is no such number. The caller is still with you.")
    if code in (403, 405, 501, 603):
        return translate("Sayings", "The transfer was refused. The caller is still with you.")
    return translate("Sayings", "The call could not be passed on. The caller is still with you.")


def plain_tip(text: str) -> str:
    """A text for a tooltip, which Qt would otherwise read as HTML where a name in it looks like that."""
    return f"<span>{escape(text).replace(chr(10), '<br>')}</span>" if "<" in text else text


def plain_label(text: str) -> str:
    """A text for a button, a menu or the label of a field, where Qt would take a single "&" for the mark of a key."""
    return text.replace("&", "&&")


def say_already_running() -> str:
    """Why a second start on the same profile ends."""
    translate = QCoreApplication.translate
    return translate(
        "Sayings", "Soitto is already running here. Look for its window; if you just closed it, wait a moment."
    )


def say_sync(sync: SyncStatus) -> str:
    """How the desk stands with the server, in a few words."""
    translate = QCoreApplication.translate
    match sync.connection:
        case Connection.SIGN_IN:
            return translate("Sayings", "Sign in again")
        case Connection.TROUBLE:
            return translate("Sayings", "Server trouble")
        case Connection.OFFLINE:
            if sync.waiting:
                return translate("Sayings", "Offline: %n change(s) waiting", None, sync.waiting)
            return translate("Sayings", "Offline")
    if sync.conflicts:
        return translate("Sayings", "%n decision(s) needed", None, sync.conflicts)
    if sync.refused:
        return translate("Sayings", "%n change(s) refused", None, sync.refused)
    if sync.waiting:
        return translate("Sayings", "%n change(s) waiting", None, sync.waiting)
    if sync.connection is Connection.SYNCING:
        return translate("Sayings", "Syncing…")
    #: All changes have reached the server
    return translate("Sayings", "Synced")


def say_field(name: str) -> str:
    """What a field of a callback is called."""
    translate = QCoreApplication.translate
    return {
        "customer": translate("Sayings", "Customer"),
        "number": translate("Sayings", "Number"),
        #: The queue a callback belongs to, such as sales
        "queue": translate("Sayings", "Queue", "field of a callback"),
        "reason": translate("Sayings", "Reason"),
        "note": translate("Sayings", "Note"),
        "priority": translate("Sayings", "Priority"),
        "owner": translate("Sayings", "Owner"),
        #: Until when a callback is its owner's alone
        "owner_until": translate("Sayings", "Reserved until"),
        #: When to call back
        "due": translate("Sayings", "When"),
        "expires_at": translate("Sayings", "Valid until"),
        #: Field: why a callback was closed without a call, such as Wrong number
        "disposition": translate("Sayings", "Contact type"),
    }.get(name, name)
