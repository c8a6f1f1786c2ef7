# SPDX-License-Identifier: GPL-3.0-or-later
"""What the CRM and its profile are said to do: its refusals with its own words, what waits for it, and where it is weaker."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.abilities import Abilities, CallLog, Closed, DuePrecision, PhoneSearch, Visibility
from app.domain.card import TEMPLATE_LIMIT, TemplateProblem
from app.domain.errors import CrmError, CrmErrorKind, NotKept, ProfileError, Unread
from app.domain.waiting import Progress, SendState, WaitingChange
from app.i18n import formats
from app.ui.file_sayings import with_line
from app.ui.protocol_sayings import say_not_kept

WAITING = frozenset({SendState.QUEUED, SendState.SENT, SendState.UNKNOWN})
"""The states in which nobody has to do anything."""
STATE_ICONS = {
    SendState.QUEUED: "clock",
    SendState.SENT: "sync",
    SendState.UNKNOWN: "sync-off",
    SendState.CONFLICT: "users",
    SendState.DEAD: "warning",
}

_NAMED_UNREAD = 5
_OWN_DETAIL = frozenset({"memory", "no_record"})
"""Codes whose detail is a word of Soitto's own, of no use to the agent."""


def say_crm_error(error: CrmError) -> str:
    """A whole sentence or two, with the CRM's own words in quotes where it gave any."""
    if error.code == "profile":
        return _say_misfit(error)
    return _with_detail(_sentence(error), "" if error.code in _OWN_DETAIL else error.detail)


def _say_misfit(error: CrmError) -> str:
    translate = QCoreApplication.translate
    if error.maybe_done:
        said = translate("Sayings", "The site's CRM profile does not fit the CRM. Tell your administrator.")
        return _with_detail(said, error.detail)
    if error.detail:
        #: {name} is an attribute, a class or a state of the CRM, as the site's CRM profile spells it
        said = translate(
            "Sayings",
            "The CRM does not know “{name}” as the site's CRM profile describes it. Nothing was written. "
            "Tell your administrator.",
        )
        return said.format(name=error.detail)
    return translate(
        "Sayings", "The site's CRM profile does not fit the CRM. Nothing was written. Tell your administrator."
    )


def _with_detail(sentence: str, detail: str) -> str:
    if not detail:
        return sentence
    #: {sentence} is a whole sentence; {words} are the CRM's own words, or its names of fields, in whatever language it speaks
    said = QCoreApplication.translate("Sayings", "{sentence} Details: “{words}”")
    return said.format(sentence=sentence, words=detail)


def _sentence(error: CrmError) -> str:
    by_code = _said_of(error.code)
    return by_code if by_code is not None else _said_of_kind(error)


def _said_of(code: str) -> str | None:
    """What is said of a code; ``None`` where its kind says all that the agent can use."""
    translate = QCoreApplication.translate
    match code:
        case "wrong_password":
            return translate("Sayings", "The user name or the password is not right.")
        case "not_signed_in":
            return translate("Sayings", "You are not signed in.")
        case "token_expired":
            return translate("Sayings", "You have been signed in for a long time. Sign in again.")
        case "key_expired":
            return translate("Sayings", "The access key has ended or was used up: ask for a new one.")
        case "other_users_key":
            return translate("Sayings", "This access key is somebody else's. Use your own.")
        case "unknown_user":
            return translate("Sayings", "The CRM has nobody of this user name. Check how it is written there.")
        case "not_ascii":
            return translate(
                "Sayings",
                "This CRM takes plain Latin letters in user names and passwords only. Ask your administrator.",
            )
        case "storage_full":
            return translate("Sayings", "The server's disk is full.")
        case "not_found" | "no_record" | "unknown_callback":
            return translate("Sayings", "The server does not know this record any more.")
        case "closed":
            return translate("Sayings", "This callback is closed already.")
        case "missed_stays":
            return translate("Sayings", "A missed call stays in the list until somebody has talked with the customer.")
        case "duplicate_open":
            return translate("Sayings", "There is an open callback for this person already.")
        case "too_long" | "too_large":
            return translate("Sayings", "A text is too long for the server.")
        case "no_protocol":
            return say_not_kept(NotKept.NOWHERE)
        case "invalid" | "bad_input" | "bad_protocol":
            return translate("Sayings", "The server does not accept what is written here.")
        case "unknown_person":
            return translate("Sayings", "The owner is not at the server any more. Choose another one.")
        case "unknown_reason" | "unknown_disposition":
            return translate("Sayings", "What was chosen is not at the server any more. Choose something else.")
        case "not_taken":
            return translate("Sayings", "The CRM said yes but did not keep all of it. Tell your administrator.")
        case "not_supported" | "no_report":
            return translate("Sayings", "This CRM cannot do this. Do it on the CRM's own page.")
        case "no_sender_address":
            return translate(
                "Sayings",
                "The CRM needs an e-mail address for your user first. Enter it there, or ask your administrator.",
            )
        case "not_expired":
            return translate("Sayings", "This callback has not expired yet. Check the clock of this computer.")
        case "raced":
            return translate("Sayings", "Somebody else wrote at the same moment. It is tried again.")
        case "claimed":
            return translate("Sayings", "A colleague is calling this customer now.")
        case "locked":
            return say_locked()
        case "not_claimed":
            return translate("Sayings", "This callback is no longer reserved for you.")
        case "not_yours":
            return translate("Sayings", "This belongs to somebody else: you have no right to change it.")
        case "certificate":
            return translate(
                "Sayings",
                "The server shows a certificate that this computer does not trust, so nothing was sent. "
                "Ask your administrator.",
            )
        case "ca_file":
            return translate("Sayings", "The site's file of certificates cannot be read. Ask your administrator.")
        case "server_error" | "database" | "not_made" | "internal":
            return translate("Sayings", "The server failed. It is tried again; if it goes on, tell your administrator.")
        case "bad_answer" | "bad_date" | "date" | "bad_event" | "bad_record":
            return translate("Sayings", "The server's answer cannot be read. Tell your administrator.")
        case "memory":
            return translate("Sayings", "A newer Soitto has written this. Install the newer version.")
    return None


def say_locked() -> str:
    """The CRM keeps a record from everybody else while somebody, it does not tell who, has it open."""
    return QCoreApplication.translate("Sayings", "Somebody has this open in the CRM now. Try again in a moment.")


def _said_of_kind(error: CrmError) -> str:
    translate = QCoreApplication.translate
    match error.kind:
        case CrmErrorKind.UNREACHABLE:
            return translate("Sayings", "The server cannot be reached. Check the address and the network.")
        case CrmErrorKind.SIGN_IN:
            return translate("Sayings", "The server asks you to sign in again.")
        case CrmErrorKind.FORBIDDEN:
            return translate("Sayings", "You have no right to do this. Ask your administrator for it.")
        case CrmErrorKind.CONFLICT:
            return translate("Sayings", "Somebody else has changed this in the meantime.")
        case CrmErrorKind.THROTTLED:
            return translate("Sayings", "The server asks for a short pause. Try again in a moment.")
        case CrmErrorKind.NOT_UNDERSTOOD if error.code == "not_a_hub":
            return translate("Sayings", "What answers at this address is not a Soitto server.")
        case CrmErrorKind.NOT_UNDERSTOOD:
            return translate(
                "Sayings",
                "Something else answers at the server's address. Check the address, or ask your administrator.",
            )
        case CrmErrorKind.VERSION if error.code == "hub_too_old":
            return translate(
                "Sayings", "The server is too old for this Soitto. Ask your administrator to update the server."
            )
        case CrmErrorKind.VERSION:
            return translate(
                "Sayings", "This Soitto is too old for the server. Ask your administrator for the newer one."
            )
        case CrmErrorKind.REFUSED if error.detail and not error.code:
            return translate("Sayings", "The server refused this.")
        case CrmErrorKind.REFUSED:
            #: {code} is a short technical word
            return translate("Sayings", "The server refused this ({code}).").format(code=error.code or error.status)


def say_profile_error(error: ProfileError) -> str:
    """Why the site's CRM profile cannot be used, with the line and the name of what is wrong."""
    translate = QCoreApplication.translate
    said = {
        "unreadable": translate("Sayings", "The CRM profile cannot be read."),
        "not_toml": translate("Sayings", "The CRM profile is not valid TOML."),
        "missing": translate("Sayings", "The CRM profile: the entry “{place}” is missing."),
        "unknown_entry": translate("Sayings", "The CRM profile: the entry “{place}” is not known."),
        "wrong_type": translate("Sayings", "The CRM profile: “{place}” is of the wrong type."),
        "bad_value": translate("Sayings", "The CRM profile: “{place}” cannot be “{detail}”."),
        "unknown_system": translate("Sayings", "The CRM profile: there is no system “{detail}”."),
        "unknown_attribute": translate("Sayings", "The CRM profile: the CRM has no attribute “{detail}” ({place})."),
        "unknown_class": translate("Sayings", "The CRM profile: the CRM has no class “{detail}” ({place})."),
        "unknown_state": translate("Sayings", "The CRM profile: the CRM has no state “{detail}” ({place})."),
        #: {code} is a short technical word
    }.get(error.code) or translate("Sayings", "The CRM profile cannot be used ({code}).")
    said = said.format(place=error.place, detail=error.detail or "?", code=error.code)
    return with_line(said, error.line)


def say_template_problem(problem: TemplateProblem) -> str:
    """Why an address with placeholders cannot be used."""
    translate = QCoreApplication.translate
    match problem:
        case TemplateProblem.NOT_WEB:
            return translate("CrmSayings", "This is not a web address. It starts with https:// or http://.")
        case TemplateProblem.UNKNOWN:
            return translate(
                "CrmSayings",
                "Only {number}, {e164}, {contact}, {callback} and {customer} may stand in braces.",
            )
        case TemplateProblem.IN_SERVER:
            return translate("CrmSayings", "No placeholder may stand in the server's name.")
        case TemplateProblem.TOO_LONG:
            said = translate("CrmSayings", "This address is too long: {limit} characters at most.")
            return said.format(limit=formats.number(TEMPLATE_LIMIT))


def say_send_state(state: SendState) -> str:
    """Where a change stands that is not at the CRM yet."""
    translate = QCoreApplication.translate
    match state:
        case SendState.QUEUED:
            #: State of a change: it is to be sent
            return translate("CrmSayings", "Waiting")
        case SendState.SENT:
            #: State of a change: it is on its way, nobody has answered yet
            return translate("CrmSayings", "Being sent")
        case SendState.UNKNOWN:
            #: State of a change: it was cut off before the answer; it is sent again and known for the same
            return translate("CrmSayings", "Unconfirmed")
        case SendState.CONFLICT:
            #: State of a change: somebody else changed the same fields, the agent has to choose
            return translate("CrmSayings", "Needs your decision")
        case SendState.DEAD:
            #: State of a change: the server said no for good
            return translate("CrmSayings", "Refused")


def say_change(change: WaitingChange, field_names: str = "") -> str:
    """What a change does; ``field_names`` are the fields of an edit, in words."""
    translate = QCoreApplication.translate
    match change.kind:
        case "create":
            #: A change that waits for the server
            return translate("CrmSayings", "New callback")
        case "edit" if field_names:
            #: A change that waits for the server; {fields} is a list such as "When, Note"
            return translate("CrmSayings", "Changed: {fields}").format(fields=field_names)
        case "edit":
            #: A change that waits for the server
            return translate("CrmSayings", "Callback changed")
        case "attempt":
            #: A change that waits for the server: the customer was called, with or without success
            return translate("CrmSayings", "Attempt to call")
        case "close":
            #: A change that waits for the server
            return translate("CrmSayings", "Callback closed")
        case "release":
            #: A change that waits for the server: the agent is no longer calling the customer
            return translate("CrmSayings", "Reservation given back")
        case "call":
            #: A change that waits for the server: a call that was made or taken
            return translate("CrmSayings", "Call for the history")
        case "spell":
            #: A change that waits for the server: how long the agent was ready, paused and so on
            return translate("CrmSayings", "Working time")
    return change.kind


def say_progress(progress: Progress) -> str:
    """How far the first exchange is."""
    translate = QCoreApplication.translate
    if progress.total is None:
        #: {done} is how many callbacks have arrived so far
        said = translate("CrmSayings", "First exchange: {done} callbacks so far. You can work meanwhile.")
        return said.format(done=formats.number(progress.done))
    #: {done} and {total} are numbers of callbacks, such as 12,300 of 100,000
    said = translate("CrmSayings", "First exchange: {done} of {total} callbacks. You can work meanwhile.")
    return said.format(done=formats.number(progress.done), total=formats.number(progress.total))


def say_weakness() -> str:
    """What an agent has to know of a CRM without a safe way to reserve a callback."""
    return QCoreApplication.translate(
        "CrmSayings",
        "This CRM cannot reserve a callback safely: in rare cases two agents may get the same one. "
        "If a colleague is calling already, hang up.",
    )


def say_unread(records: Sequence[Unread]) -> str:
    """Which records of the CRM cannot be read and why, a line each; of many the first ones."""
    translate = QCoreApplication.translate
    head = translate(
        "CrmSayings",
        #: records: entries in the CRM, each of them a callback
        "%n record(s) in the CRM cannot be read. The callbacks are left out, or shown as they were, until they are put right:",
        None,
        len(records),
    )
    lines = [_say_one_unread(one) for one in records[:_NAMED_UNREAD]]
    if len(records) > _NAMED_UNREAD:
        lines.append(translate("CrmSayings", "and %n more", None, len(records) - _NAMED_UNREAD))
    return "\n".join((head, *(f"· {one}" for one in lines)))


def _say_one_unread(one: Unread) -> str:
    translate = QCoreApplication.translate
    #: In place of the number or key of a record in the CRM that has none
    record = one.remote or translate("CrmSayings", "A record without a key")
    if one.code == "memory":
        said = translate("CrmSayings", "{record}: a newer Soitto has written it, or somebody has typed into it.")
    elif one.code in ("date", "bad_date"):
        said = translate("CrmSayings", "{record}: a date cannot be read ({detail}).")
    elif one.detail:
        said = translate("CrmSayings", "{record}: it cannot be read ({detail}).")
    else:
        said = translate("CrmSayings", "{record}: it cannot be read.")
    return said.format(record=record, detail=one.detail)


def say_abilities(abilities: Abilities) -> tuple[str, ...]:
    """Where this CRM does less than the desk could use, a sentence each."""
    translate = QCoreApplication.translate
    said = []
    if abilities.call_log is CallLog.NONE:
        said.append(translate("CrmSayings", "Calls are not kept in this CRM: the list of calls is this computer's."))
    elif abilities.call_log is CallLog.NOTE:
        said.append(translate("CrmSayings", "Calls are written into this CRM as comments."))
    if abilities.due is DuePrecision.DATE:
        said.append(
            translate("CrmSayings", "This CRM shows the day of a callback only; Soitto keeps the time beside it.")
        )
    if abilities.closed is Closed.DELETED:
        said.append(translate("CrmSayings", "This CRM deletes what is closed: closed callbacks are seen here only."))
    if abilities.visibility is Visibility.OWN:
        said.append(translate("CrmSayings", "You see your own callbacks only: what you hand over leaves your list."))
    if abilities.phone_search is PhoneSearch.SCAN:
        said.append(translate("CrmSayings", "This CRM cannot be searched by number: callers are looked up here."))
    if not abilities.working_time:
        said.append(translate("CrmSayings", "Working times are not kept in this CRM."))
    return tuple(said)
