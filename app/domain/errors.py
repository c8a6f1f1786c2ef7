# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong, as types: ``ui`` turns them into sentences in the agent's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar


class DomainError(Exception):
    """The world, the agent or another system made something impossible: to be told, not to be reported as a bug."""


@dataclass(eq=False)
class IllegalTransition(DomainError):
    """A state machine was asked for a step that its table does not hold."""

    machine: str
    state: str
    event: str

    def __str__(self) -> str:
        return f"{self.machine}: {self.event} is not possible in state {self.state}"


class NumberProblem(StrEnum):
    """Why a typed number cannot be called."""

    EMPTY = "empty"
    LETTERS = "letters"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    NOT_VALID = "not_valid"
    NEEDS_COUNTRY = "needs_country"
    BAD_ADDRESS = "bad_address"


@dataclass(eq=False)
class BadNumber(DomainError):
    """The typed text is no number or SIP address that may be dialled (rule 11 of the design)."""

    problem: NumberProblem

    def __str__(self) -> str:
        return f"number: {self.problem}"


@dataclass(eq=False)
class DueInGap(DomainError):
    """The wall time does not exist: clocks skip it. ``next_wall`` is the first wall time after the gap."""

    wall: datetime
    zone: str
    next_wall: datetime

    def __str__(self) -> str:
        return f"no such time in {self.zone}"


@dataclass(eq=False)
class DueTwice(DomainError):
    """The wall time happens twice: clocks go back. ``first`` and ``second`` are the two instants, UTC."""

    wall: datetime
    zone: str
    first: datetime
    second: datetime

    def __str__(self) -> str:
        return f"ambiguous time in {self.zone}"


@dataclass(eq=False)
class DueInPast(DomainError):
    """The chosen time is already over."""

    due: datetime

    def __str__(self) -> str:
        return "due time in the past"


class ClosedIsFinal(DomainError):
    """The callback is closed; late news may add detail but never reopens it (rule 6)."""


class MissedStays(DomainError):
    """An entry of the list of missed calls leaves it by a talk only (row C7)."""


@dataclass(eq=False)
class ClaimedByOther(DomainError):
    """Somebody else holds the claim: ``holder`` is a person's id, ``until`` an instant in UTC."""

    holder: str
    until: datetime

    def __str__(self) -> str:
        return "claimed by another agent"


class NotClaimed(DomainError):
    """The token given does not hold the claim (it ended, was never taken, or is another's)."""


@dataclass(eq=False)
class TextProblem(DomainError):
    """A text field cannot be kept: ``limit`` is the most characters allowed."""

    field_name: str
    limit: int
    length: int = 0

    def __str__(self) -> str:
        return f"{self.field_name}: at most {self.limit} characters"


class CrmErrorKind(StrEnum):
    """The kinds of failure a CRM adapter may raise; sync decides by kind alone."""

    UNREACHABLE = "unreachable"
    """No answer, or cut off: the fate of a write is unknown. Try again."""
    SIGN_IN = "sign_in"
    """Wrong password, or the token has expired: only a new sign-in helps."""
    FORBIDDEN = "forbidden"
    CONFLICT = "conflict"
    """The record has changed since: carries the current one."""
    REFUSED = "refused"
    """The CRM understood and says no: trying again is useless. Carries its stable code."""
    THROTTLED = "throttled"
    NOT_UNDERSTOOD = "not_understood"
    """The answer is not in the CRM's language (an HTML page, broken JSON): wrong address or a proxy."""
    VERSION = "version"
    """The CRM and this desk are too far apart: nothing is asked or sent until they understand each other again. Code
    ``desk_too_old`` or ``hub_too_old``."""


@dataclass(eq=False)
class CrmError(DomainError):
    """A CRM said no or said nothing. ``current`` carries the record of a conflict, ``code`` the CRM's own stable code."""

    kind: CrmErrorKind
    code: str = ""
    status: int = 0
    current: Any = field(default=None, repr=False)
    retry_after: float | None = None
    detail: str = ""
    """What exactly the CRM names: an attribute of the site's profile, its own sentence. Redacted, at most 500 characters."""
    maybe_done: bool = False
    """The request was sent and cut off before its answer: a write may have been done."""

    def __str__(self) -> str:
        return f"crm: {self.kind} {self.code}".strip()


class SwitchboardErrorKind(StrEnum):
    """Why the switchboard did not do what the desk asked."""

    UNREACHABLE = "unreachable"
    """No answer, or cut off: the fate of what was asked is unknown."""
    SIGN_IN = "sign_in"
    FORBIDDEN = "forbidden"
    REFUSED = "refused"
    """It says no: ``code`` tells why."""
    NOT_UNDERSTOOD = "not_understood"
    """What answers is no switchboard."""


@dataclass(eq=False)
class SwitchboardError(DomainError):
    """The switchboard said no or said nothing. ``code`` is its own stable code (``older_version``, ``no_phone``, ``busy`` …)."""

    kind: SwitchboardErrorKind
    code: str = ""

    def __str__(self) -> str:
        return f"switchboard: {self.kind} {self.code}".strip()


@dataclass(frozen=True, slots=True)
class Unread:
    """A record of the CRM that makes no callback for now: it is left out, and named. ``remote`` is the CRM's own key of it,
    ``code`` that of the :class:`CrmError` (``date``, ``memory``, ``bad_record`` …), ``detail`` what stands there."""

    remote: str
    code: str
    detail: str = ""


@dataclass(eq=False)
class ProfileError(DomainError):
    """The site's CRM profile cannot be used. ``line`` counts from 1 (0: not known), ``place`` is the entry's dotted path in the
    file (``callback.fields.due.attribute``), ``detail`` what stands there.

    Codes: ``unreadable``, ``not_toml``, ``missing``, ``unknown_entry``, ``wrong_type``, ``bad_value``, ``unknown_system``, and
    from a look at the server ``unknown_attribute``, ``unknown_class``, ``unknown_state``.
    """

    line: int
    code: str
    place: str = ""
    detail: str = ""

    def __str__(self) -> str:
        at = f"line {self.line}: " if self.line else ""
        return f"crm profile: {at}{self.code} {self.place}{f' ({self.detail})' if self.detail else ''}"


@dataclass(eq=False)
class SettingManaged(DomainError):
    """The user cannot change a setting, since IT has fixed it: ``by`` is ``policy`` or ``provisioning``."""

    name: str
    by: str

    def __str__(self) -> str:
        return f"setting {self.name}: fixed by {self.by}"


class StorageFull(DomainError):
    """The disk is full: nothing was changed."""


class StorageNewer(DomainError):
    """The desk's file was written by a newer version of the program: it is not touched."""


class ExportCancelled(DomainError):
    """The agent cancelled the export; no file is left behind."""


class ReportCancelled(DomainError):
    """The agent cancelled the report about a fault; no file is left behind."""


@dataclass(eq=False)
class ReportNotSaved(DomainError):
    """The report about a fault could not be written: ``full`` (the disk), ``denied`` (no right to, or the file is open in another
    program), ``no_folder`` or ``failed``."""

    code: str

    def __str__(self) -> str:
        return f"report: {self.code}"


class EngineGone(DomainError):
    """The SIP engine is not running (it died and is being restarted)."""


@dataclass(eq=False)
class CallRefused(DomainError):
    """The phone could not place or steer the call: ``code`` is stable (``no_account``, ``busy_line``, ``no_call`` …)."""

    code: str

    def __str__(self) -> str:
        return f"call refused: {self.code}"


@dataclass(eq=False)
class InvalidAnswers(DomainError):
    """A form cannot be saved as it is filled in: what is wrong, a code by the field's code.

    Codes: ``required``, ``too_long``, ``not_a_choice``, ``not_a_number``, ``too_small``, ``too_large``, ``not_a_date``,
    ``unknown_field``, ``too_long_together`` (at the longest answer).
    """

    problems: Mapping[str, str]

    def __str__(self) -> str:
        return "answers: " + ", ".join(f"{code} {problem}" for code, problem in self.problems.items())


@dataclass(eq=False)
class SiteFileError(DomainError):
    """A file of the site cannot be used. ``line`` counts from 1 (0: the file as a whole), ``field`` names the entry that is wrong,
    ``detail`` tells what stands there.

    Codes of all of them: ``unreadable``, ``not_json``, ``not_an_object``, ``missing``, ``wrong_type``, ``unknown_entry``,
    ``twice``, ``too_many``.
    """

    line: int
    code: str
    field: str = ""
    detail: str = ""

    what: ClassVar[str] = "file"

    def __str__(self) -> str:
        place = f"line {self.line}: " if self.line else ""
        about = f" {self.field}" if self.field else ""
        return f"{self.what}: {place}{self.code}{about}{f' ({self.detail})' if self.detail else ''}"


class FormFileError(SiteFileError):
    """The site's form file cannot be used. ``field`` is the code of the form's field or the name of the entry that is wrong.

    Codes beside those of all files: ``unknown_kind``, ``bad_code``, ``no_fields``, ``no_english``, ``no_choices``,
    ``out_of_place``, ``limits_crossed``.
    """

    what = "form file"


class ProtocolFileError(SiteFileError):
    """The site's redial protocol cannot be used. ``field`` is the entry's dotted path in it, lists counted from 0
    (``situations.on_hold.lines.0.text.hu``).

    Codes beside those of all files: those of :func:`app.domain.protocol_problems.problems`.
    """

    what = "redial protocol"


@dataclass(eq=False)
class ProvisioningError(SiteFileError):
    """The site's provisioning file cannot be used; the last one that could be stays in force. ``field`` is the entry's dotted path,
    lists counted from 0 (``accounts.0.login``).

    Codes beside those of all files: ``unknown_format``, ``unknown_setting``, ``out_of_bounds``, ``not_a_choice``, ``bad_text``,
    ``not_here`` (a setting that this file cannot give), ``secret``, ``no_value`` (locked, but nothing is given), ``bad_name``,
    ``one_of`` (a file is given by ``text`` or by ``url``), ``bad_code``, ``no_english``, ``bad_file`` (``inner`` says what is
    wrong in the file that is named), those of :class:`FetchError`, and ``not_kept``: the profile's folder cannot be written.
    """

    inner: DomainError | None = None

    what = "provisioning"


@dataclass(eq=False)
class FetchError(DomainError):
    """A file of the site could not be had. Codes: ``unreadable``, ``too_many`` (bytes), ``bad_address``, ``not_secure`` (it is not
    https, or the server sends us on to where it is not), ``certificate``, ``status`` (``detail`` is HTTP's), ``unreachable``."""

    code: str
    detail: str = ""

    def __str__(self) -> str:
        return f"fetch: {self.code}{f' ({self.detail})' if self.detail else ''}"


class NotKept(StrEnum):
    """Why a protocol could not be saved."""

    NOWHERE = "nowhere"
    """The site's CRM keeps none, and the settings name no file."""
    READ_ONLY = "read_only"
    """The file that the settings name cannot be written."""
    FORBIDDEN = "forbidden"
    """The person is no supervisor."""
    OLDER_VERSION = "older_version"
    """Somebody else has changed it meanwhile."""


@dataclass(eq=False)
class ProtocolNotKept(DomainError):
    """The redial protocol could not be saved; the one before stays in force."""

    why: NotKept

    def __str__(self) -> str:
        return f"protocol: {self.why}"
