# SPDX-License-Identifier: GPL-3.0-or-later
"""What the hub takes and gives over REST: the checks at its edge, and the shapes on its OpenAPI page.

Checked bodies are handed on as plain data (``model_dump``), which ``app.domain.record`` turns into domain objects.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from app.domain import day, record
from app.domain import due as due_rules
from app.domain.agent import AgentState
from app.domain.call import CallResult, CallState, Direction
from app.domain.callback import MISSED_KEPT, NOTE_LIMIT, TEXT_LIMIT, Origin, OutcomeKind, RetryPolicy, clean_text
from app.domain.enquiry import ENQUIRY_LIMIT
from app.domain.number import NumberClass
from app.domain.people import CatalogueKind, Role
from app.domain.protocol import CALLBACK_MINUTES_MOST
from app.domain.redial import SECONDS_MOST, WINDOWS_MOST, Exhausted, Situation

CODE_LIMIT = 64
NUMBER_LIMIT = 330
"""Characters of a number or SIP address: user 64, host 253, scheme and port."""
ID = r"^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$"
PERSON_ID = r"^[a-z0-9][a-z0-9._@-]{0,63}$"
EXTENSION = r"^([0-9A-Za-z*#+][0-9A-Za-z._+*#@-]{0,63})?$"
"""What is dialled for a person's phone: an extension or SIP user; empty for none."""
ENQUIRY_FIELDS = 100
"""Most answers of one enquiry; of one answer ``NOTE_LIMIT`` characters, of all together ``ENQUIRY_LIMIT``."""
_UUID = r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"
_SKEW = timedelta(hours=3)
"""How far two computers' time-zone data may disagree about one wall time."""


def _text(limit: int, *, multiline: bool = False, empty: bool = True) -> Any:
    def check(value: str) -> str:
        cleaned = clean_text(value, field_name="", limit=limit, multiline=multiline)
        if cleaned != value.strip():
            raise PydanticCustomError("bad_text", "Control characters are not allowed here")
        if not cleaned and not empty:
            raise PydanticCustomError("bad_text", "A text is needed here")
        return cleaned

    return AfterValidator(check)


def _instant(value: str) -> str:
    try:
        moment = record.from_instant(value)
    except (ValueError, OverflowError):
        moment = None
    if moment is None or not 1970 <= moment.year <= 2200:
        raise PydanticCustomError("bad_instant", "An ISO 8601 instant with its zone is needed, from 1970 to 2200")
    return record.instant(moment)


def _zone(value: str) -> str:
    try:
        due_rules.zone(value)
    except ValueError:
        raise PydanticCustomError("bad_zone", "The IANA time zone is not known") from None
    return value


Text = Annotated[str, Field(max_length=TEXT_LIMIT), _text(TEXT_LIMIT)]
Name = Annotated[str, Field(min_length=1, max_length=TEXT_LIMIT), _text(TEXT_LIMIT, empty=False)]
Note = Annotated[str, Field(max_length=NOTE_LIMIT), _text(NOTE_LIMIT, multiline=True)]
Code = Annotated[str, Field(min_length=1, max_length=CODE_LIMIT), _text(CODE_LIMIT, empty=False)]
Instant = Annotated[str, Field(max_length=64, examples=["2026-11-22T12:30:00.000000Z"]), AfterValidator(_instant)]
Uuid = Annotated[str, Field(pattern=_UUID), AfterValidator(str.lower)]
PersonId = Annotated[str, Field(pattern=PERSON_ID)]
Zone = Annotated[str, Field(max_length=64), AfterValidator(_zone)]
ClaimToken = Annotated[str, Field(min_length=8, max_length=100)]
Seconds = Annotated[int, Field(ge=5, le=3600)]
# Strict models take no enum from text unless told so.
OriginName = Annotated[Origin, Field(strict=False)]
KindOfNumber = Annotated[NumberClass, Field(strict=False)]
ResultName = Annotated[CallResult, Field(strict=False)]
OutcomeName = Annotated[OutcomeKind, Field(strict=False)]
DirectionName = Annotated[Direction, Field(strict=False)]
AgentStateName = Annotated[AgentState, Field(strict=False)]
StateName = Annotated[CallState, Field(strict=False)]
RoleName = Annotated[Role, Field(strict=False)]
CatalogueName = Annotated[CatalogueKind, Field(strict=False)]


class _Body(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", hide_input_in_errors=True)


# What comes in


class SignIn(_Body):
    user: Code
    password: Annotated[str, Field(min_length=1, max_length=1000)]


class NumberBody(_Body):
    typed: Annotated[str, Field(max_length=NUMBER_LIMIT), _text(NUMBER_LIMIT)]
    e164: Annotated[str, Field(pattern=r"^(\+[1-9][0-9]{1,14}|[*#]?[0-9]{2,6})$")] | None = None
    sip: Annotated[str, Field(min_length=1, max_length=NUMBER_LIMIT), _text(NUMBER_LIMIT, empty=False)] | None = None
    region: Annotated[str, Field(pattern=r"^([A-Z]{2}|[0-9]{3})$")] | None = None
    kind: KindOfNumber = NumberClass.OTHER

    @model_validator(mode="after")
    def _one_address(self) -> Self:
        if (self.e164 is None) == (self.sip is None):
            raise PydanticCustomError("bad_number", "Exactly one of e164 and sip is needed")
        return self


class DueBody(_Body):
    utc: Instant
    wall: Annotated[str, Field(max_length=32, examples=["2026-11-22T14:30"])]
    zone: Zone

    @model_validator(mode="after")
    def _agree(self) -> Self:
        try:
            wall = datetime.fromisoformat(self.wall)
            if wall.tzinfo is not None or not 1970 <= wall.year <= 2200:
                raise ValueError
        except ValueError:
            raise PydanticCustomError("bad_due", "The wall time is an ISO 8601 time without a zone") from None
        meant = wall.replace(tzinfo=due_rules.zone(self.zone)).astimezone(UTC)
        if abs(record.from_instant(self.utc) - meant) > _SKEW:
            raise PydanticCustomError("bad_due", "The instant and the wall time do not belong together")
        return self


class Policy(_Body):
    max_attempts: Annotated[int, Field(ge=1, le=100)] = RetryPolicy().max_attempts
    hide_for: Annotated[int, Field(ge=0, le=604_800)] = RetryPolicy().hide_for
    overdue_after: Annotated[int, Field(ge=0, le=604_800)] = RetryPolicy().overdue_after


class MissedBody(_Body):
    id: Code
    at: Instant


Span = Annotated[int, Field(ge=0, le=SECONDS_MOST)]


class RedialBody(_Body):
    """``windows``: from how many seconds on each try is due, and from how many on it is late."""

    situation: Annotated[Situation, Field(strict=False)]
    since: Instant
    agent: PersonId
    windows: Annotated[list[Annotated[list[Span], Field(min_length=2, max_length=2)]], Field(max_length=WINDOWS_MOST)]
    call: Uuid | None = None
    exhausted: Annotated[Exhausted, Field(strict=False)] = Exhausted.CALLBACK
    callback_minutes: Annotated[int, Field(ge=0, le=CALLBACK_MINUTES_MOST)] = 30
    supervisor_after: Span = 120
    by_itself: bool = False
    handed_on: Instant | None = None
    false_alarm: bool = False


class CallbackFields(_Body):
    """What a client may say of a callback; the last four count at its creation only. ``missed`` is added to what there is, and a
    ``redial`` takes the place of the one before."""

    number: NumberBody
    due: DueBody
    customer: Text = ""
    queue: Code | None = None
    reason: Code | None = None
    note: Note = ""
    priority: Annotated[int, Field(ge=0, le=3)] = 1
    owner: PersonId | None = None
    owner_until: Instant | None = None
    expires_at: Instant | None = None
    origin: OriginName = Origin.DIALPAD
    missed: Annotated[list[MissedBody], Field(max_length=MISSED_KEPT)] = []
    redial: RedialBody | None = None
    origin_call: Uuid | None = None
    created_at: Instant | None = None
    created_by: PersonId | None = None
    policy: Policy = Policy()


class SaveBody(_Body):
    change: Uuid
    expected_version: Annotated[int, Field(ge=0, le=2_000_000_000)]
    callback: CallbackFields


class ClaimBody(_Body):
    token: ClaimToken
    seconds: Seconds


class ReleaseBody(_Body):
    token: ClaimToken


class AttemptBody(_Body):
    started_at: Instant
    result: ResultName | None = None
    ended_at: Instant | None = None
    call: Uuid | None = None
    token: ClaimToken | None = None
    agent: PersonId | None = None
    """Whose attempt it is, where a supervisor (or the switchboard, which signs in as one) tells of another's."""


class CloseBody(_Body):
    change: Uuid
    by: PersonId | None = None
    """Who ended it, likewise."""
    kind: OutcomeName
    disposition: Code | None = None
    note: Note = ""
    token: ClaimToken | None = None


class ToldAttempt(_Body):
    id: Uuid
    agent: PersonId
    started_at: Instant
    result: ResultName | None = None
    ended_at: Instant | None = None
    call: Uuid | None = None


class ToldOutcome(_Body):
    kind: OutcomeName
    at: Instant
    by: PersonId
    disposition: Code | None = None
    note: Note = ""


class ToldChange(_Body):
    at: Instant
    by: PersonId
    field: Code
    old: Note
    new: Note


class ToldBody(CallbackFields):
    """A whole record as this hub told it before its state was put back."""

    created_at: Instant
    created_by: PersonId
    attempts: Annotated[list[ToldAttempt], Field(max_length=1000)] = []
    outcome: ToldOutcome | None = None
    hidden_until: Instant | None = None
    version: Annotated[int, Field(ge=1, le=2_000_000_000)]
    changes: Annotated[list[ToldChange], Field(max_length=10_000)] = []


class QualityBody(_Body):
    loss_percent: Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)] = 0.0
    jitter_ms: Annotated[float, Field(ge=0, le=600_000, allow_inf_nan=False)] = 0.0
    round_trip_ms: Annotated[float, Field(ge=0, le=600_000, allow_inf_nan=False)] | None = None
    codec: Annotated[str, Field(max_length=CODE_LIMIT), _text(CODE_LIMIT)] = ""
    encrypted: bool = False


def _answers(value: dict[str, str]) -> dict[str, str]:
    if sum(len(answer) for answer in value.values()) > ENQUIRY_LIMIT:
        raise PydanticCustomError("too_long", "The answers are too long together")
    return value


Answers = Annotated[
    dict[Annotated[str, Field(pattern=ID)], Note], Field(max_length=ENQUIRY_FIELDS), AfterValidator(_answers)
]
"""What was filled into a form: value by the field's code."""


class CallBody(_Body):
    direction: DirectionName
    number: NumberBody
    started_at: Instant
    agent: PersonId | None = None
    state: StateName
    customer: Text = ""
    queue: Code | None = None
    callback: Uuid | None = None
    attempt: Uuid | None = None
    answered_at: Instant | None = None
    ended_at: Instant | None = None
    result: ResultName | None = None
    rating: Annotated[int, Field(ge=1, le=5)] | None = None
    dropped: bool = False
    consults: Uuid | None = None
    transferred_to: Annotated[str, Field(max_length=NUMBER_LIMIT), _text(NUMBER_LIMIT)] = ""
    quality: QualityBody | None = None
    enquiry: Answers | None = None


class SpellBody(_Body):
    """A stay in a state; ``until`` is empty while it lasts."""

    person: PersonId | None = None
    state: AgentStateName
    since: Instant
    until: Instant | None = None
    pause_reason: Code | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.until is not None and self.until < self.since:
            raise PydanticCustomError("bad_spell", "It cannot end before it began")
        return self


class PersonBody(_Body):
    """``extension`` and ``password`` stay as they are where they are left out."""

    name: Name
    role: RoleName
    active: bool = True
    extension: Annotated[str, Field(pattern=EXTENSION)] | None = None
    password: Annotated[str, Field(min_length=8, max_length=1000)] | None = None


class ContactBody(_Body):
    name: Name
    numbers: Annotated[
        list[Annotated[str, Field(min_length=1, max_length=NUMBER_LIMIT), _text(NUMBER_LIMIT, empty=False)]],
        Field(max_length=50),
    ] = []
    company: Text = ""
    zone: Zone | None = None
    url: Annotated[str, Field(pattern=r"^https?://[!-~]+$", max_length=2000)] | None = None


class EntryBody(_Body):
    texts: Annotated[dict[Annotated[str, Field(pattern=r"^[a-z]{2,3}$")], Name], Field(max_length=50)]
    position: Annotated[int, Field(ge=0, le=10_000)] = 0
    active: bool = True

    @model_validator(mode="after")
    def _english(self) -> Self:
        if "en" not in self.texts:
            raise PydanticCustomError("bad_texts", "An English text (en) is needed")
        return self


class ProtocolBody(_Body):
    """``protocol`` is as ``resources/scripts/protocol.schema.json`` says, ``version`` that of the one whose place it takes."""

    protocol: dict[str, Any]
    version: Annotated[int, Field(ge=0, le=2_000_000_000)]


# What goes out: only described here, made by app.domain.record


class ProblemRecord(_Body):
    code: str
    message: str
    field: str | None = None
    current: dict[str, Any] | None = None


class AttemptRecord(_Body):
    id: str
    agent: str
    started_at: str
    result: ResultName | None
    ended_at: str | None
    call: str | None


class ClaimRecord(_Body):
    holder: str
    until: str


class OwnClaim(ClaimRecord):
    token: str


class OutcomeRecord(_Body):
    kind: OutcomeName
    at: str
    by: str
    disposition: str | None
    note: str


class ChangeRecord(_Body):
    at: str
    by: str
    field: str
    old: str
    new: str


class CallbackRecord(CallbackFields):
    id: str
    attempts: list[AttemptRecord]
    claim: ClaimRecord | None
    outcome: OutcomeRecord | None
    hidden_until: str | None
    version: int
    changes: list[ChangeRecord]


class CallRecord(CallBody):
    id: str


class PersonRecord(_Body):
    id: str
    name: str
    role: RoleName
    active: bool
    extension: str


class SpellRecord(SpellBody):
    id: str


class ContactRecord(ContactBody):
    id: str


class EntryRecord(EntryBody):
    kind: CatalogueName
    code: str


class _Page(_Body):
    """``total`` is told at the beginning of a feed only, ``restored`` where that starts over because the hub's state was put back:
    what the reader has, and the hub has forgotten, may be told again (``POST /callbacks/{id}/restored``)."""

    next: str
    more: bool
    reset: bool
    total: int | None = None
    restored: bool = False


class CallbackPage(_Page):
    items: list[CallbackRecord]


class CallPage(_Page):
    items: list[CallRecord]


class ContactPage(_Page):
    items: list[ContactRecord]


class SpellPage(_Body):
    items: list[SpellRecord]
    more: bool


class WorkingTime(_Body):
    person: str
    seconds: dict[AgentStateName, float]


FigureName = Literal[*day.NAMES]  # type: ignore[valid-type]


class Summary(_Body):
    since: str
    until: str
    items: list[WorkingTime]


class PersonFigures(_Body):
    """``person`` and ``queue`` are empty where it is nobody's, or no queue's."""

    person: str
    queue: str
    figures: dict[FigureName, float]


class PeopleReport(_Body):
    """Counts, and ``talk`` and ``working`` in seconds; what is 0 is left out."""

    items: list[PersonFigures]
    working: list[WorkingTime]


class PersonList(_Body):
    items: list[PersonRecord]


class ContactList(_Body):
    items: list[ContactRecord]


class EntryList(_Body):
    items: list[EntryRecord]


class ProtocolKept(_Body):
    """``protocol`` is empty, and its version 0, where the site has saved none."""

    protocol: dict[str, Any] | None
    version: int


class ClaimTaken(_Body):
    claim: OwnClaim
    callback: CallbackRecord
    server_time: str


class SessionRecord(_Body):
    token: str
    expires_at: str
    person: PersonRecord


class Me(_Body):
    person: PersonRecord
    expires_at: str


_Api = Annotated[int, Field(description="The version of this interface that the hub speaks.")]
_ApiOldest = Annotated[
    int, Field(description="The oldest version of it that the hub still serves: an older client stays away.")
]


class Health(_Body):
    status: Literal["ok"]
    api: _Api
    api_oldest: _ApiOldest


class Features(_Body):
    delta: str
    compare_and_set: str
    dedupe: str
    claims: bool
    push: str
    due: str
    call_log: str
    closed: str
    visibility: str
    contacts: str
    protocol: bool
    people_report: bool


class Limits(_Body):
    body_bytes: int
    page: int
    note: int
    text: int


class Capabilities(_Body):
    name: str
    version: str
    api: _Api
    api_oldest: _ApiOldest
    server_time: str
    features: Features
    limits: Limits
