# SPDX-License-Identifier: GPL-3.0-or-later
"""The site profile of a Naumen Service Desk: which class, attributes, states and catalogues hold a callback there.

The platform is a constructor of classes, and every site has built its own: there is no mapping that would fit them all, so
nothing is written without one. Its entries are explained in ``resources/crm/naumen_service_desk.example.toml``.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from string import Formatter
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import AfterValidator, Field, StrictBool, StrictFloat, StrictInt, field_validator, model_validator

from app.crm.naumen.dates import layout, read
from app.crm.profile_model import Catalogues, Choice, Entries, Profile, Word, unique
from app.domain.callback import OutcomeKind
from app.domain.due import zone

Kind = Literal[
    "string",
    "text",
    "html",
    "link",
    "catalog",
    "dateTime",
    "date",
    "bool",
    "integer",
    "double",
    "interval",
    "state",
]
"""How an attribute's value looks in JSON."""
NAMES = frozenset(
    {
        *("number", "customer", "note", "reason", "queue", "agent", "agent_uuid"),
        *("outcome_note", "disposition", "now"),
    }
)
"""What may stand in braces in the text of a fixed attribute."""
CALL_NAMES = frozenset(
    {
        *("id", "number", "customer", "direction", "result", "rating", "agent", "queue"),
        *("started_at", "answered_at", "ended_at", "talk_seconds"),
    }
)
"""What may stand in braces in the text of a call's comment."""
_UUID = re.compile(r"[A-Za-z][A-Za-z0-9_]*\$\d+", re.ASCII)


def _class(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", value, re.ASCII):
        raise ValueError("a class is one word; its type stands in an entry of its own")
    return value


def _layout(value: str) -> str:
    layout(value)
    return value


def _zone(value: str) -> str:
    zone(value)
    return value


def names_in(text: str) -> set[str]:
    """The names in braces of a text; raises ``ValueError`` on braces that do not close."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def is_uuid(value: str) -> bool:
    """Whether it is an object's key (``team$501``), not a type (``serviceCall$request``) or a catalogue's code."""
    return _UUID.fullmatch(value) is not None


Class = Annotated[str, AfterValidator(_class)]
Attribute = Annotated[str, Field(pattern=r"^[A-Za-z@][A-Za-z0-9_]*$")]
_SOME_TIME = datetime(2026, 11, 22, 13, 45, tzinfo=UTC)
LayoutText = Annotated[str, AfterValidator(_layout)]
HeaderName = Annotated[str, Field(pattern=r"^[A-Za-z0-9-]+$")]
HeaderText = Annotated[str, Field(pattern=r"^[ -~]*$")]
Equal = StrictBool | StrictInt | str | tuple[str, ...]
"""What an attribute has to be, or one of which it has to be."""


class Value(Entries):
    """A fixed value whose kind matters."""

    value: StrictBool | StrictInt | StrictFloat | str | tuple[str, ...]
    """The value; text may hold names in braces."""
    kind: Kind = "string"
    catalogue: str = ""
    """The catalogue's class, where ``value`` is the code of one of its items."""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.kind == "catalog" and isinstance(self.value, str) and not is_uuid(self.value) and not self.catalogue:
            raise ValueError("value: an item is named by its UUID, or by its code and the catalogue")
        return self


Fixed = StrictBool | StrictInt | StrictFloat | str | tuple[str, ...] | Value


def _fixed(values: dict[str, Fixed]) -> dict[str, Fixed]:
    for attribute, given in values.items():
        text = given.value if isinstance(given, Value) else given
        if isinstance(text, str):
            try:
                unknown = names_in(text) - NAMES
            except ValueError as error:
                raise ValueError(f"{attribute}: {error}") from None
            if unknown:
                raise ValueError(f"{attribute}: {{{min(unknown)}}} is not known")
    return values


Fixtures = Annotated[dict[Attribute, Fixed], AfterValidator(_fixed)]


class Attr(Entries):
    """An attribute, and how its value is written."""

    attribute: Attribute
    kind: Kind
    values: dict[str, Word] = Field(default_factory=dict)
    """Our code → the value there: the UUID of a link or catalogue item, an item's code, or text."""
    catalogue: str = ""
    """The catalogue's class, needed where ``values`` names items by their codes."""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        unique("values", list(self.values.values()))
        for code, value in self.values.items():
            if self.kind == "link" and not is_uuid(value):
                raise ValueError(f"values.{code}: a link is the UUID of an object")
            if self.kind == "catalog" and not is_uuid(value) and not self.catalogue:
                raise ValueError(f"values.{code}: an item is named by its UUID, or by its code and the catalogue")
        return self


class CallbackFields(Entries):
    """Where a callback's fields stand. What is left out is kept in the memory."""

    number: Attr
    customer: Attr | None = None
    due: Attr | None = None
    """Left out: a callback made in Naumen is due when it was made."""
    note: Attr | None = None
    priority: Attr | None = None
    owner: Attr | None = None
    owner_until: Attr | None = None
    queue: Attr | None = None
    reason: Attr | None = None
    expires_at: Attr | None = None
    external_id: Attr
    """The desk's own id: it tells a repeated create from a second callback."""
    memory: Attr
    """What has no attribute of its own: attempts, the claim, the due time's zone …"""

    KINDS: ClassVar[dict[str, tuple[str, ...]]] = {
        "number": ("string", "text"),
        "customer": ("string", "text", "link"),
        "due": ("dateTime", "date"),
        "note": ("string", "text", "html"),
        "priority": ("catalog", "link", "string", "integer"),
        "owner": ("link", "string"),
        "owner_until": ("dateTime",),
        "queue": ("link", "catalog", "string"),
        "reason": ("link", "catalog", "string"),
        "expires_at": ("dateTime",),
        "external_id": ("string", "text"),
        "memory": ("text", "string"),
    }

    @model_validator(mode="after")
    def _fits(self) -> Self:
        given = self.given()
        for name, attr in given.items():
            if attr.kind not in self.KINDS[name]:
                raise ValueError(f"{name}.kind: {attr.kind} cannot hold it; one of {', '.join(self.KINDS[name])} can")
            if name in ("queue", "reason", "priority") and attr.kind in ("link", "catalog") and not attr.values:
                raise ValueError(f"{name}.values: which object stands for which code has to be said")
        taken: dict[str, str] = {}
        for name, attr in given.items():
            if attr.attribute in taken:
                raise ValueError(f"{name}.attribute: {taken[attr.attribute]} is kept there already")
            taken[attr.attribute] = name
        if self.priority is not None and self.priority.kind != "integer":
            missing = {"low", "normal", "high", "urgent"} - self.priority.values.keys()
            if missing:
                raise ValueError(f"priority.values: {min(missing)} is missing")
        return self

    def given(self) -> dict[str, Attr]:
        """The fields that have an attribute, by name."""
        return {name: attr for name in type(self).model_fields if (attr := getattr(self, name)) is not None}


class End(Entries):
    """How a callback's end is written."""

    state: Word
    set: Fixtures = Field(default_factory=dict)
    """What the state requires: a closing code, a text."""


class Disposition(Choice):
    """How an agent closes a callback by flag, and how that is written."""

    state: Word
    set: Fixtures = Field(default_factory=dict)


class Outcomes(Entries):
    """The ends that are no disposition."""

    connected: End
    """The agent spoke with the person."""
    answered_by_agent: End
    """They rang in, or were reached otherwise."""
    deleted: End
    expired: End


class Transition(Entries):
    """A step of the workflow, and what it requires."""

    from_: tuple[Word, ...] = Field(alias="from", min_length=1)
    to: Word
    set: Fixtures = Field(default_factory=dict)


class Callbacks(Entries):
    """The class of callbacks."""

    class_: Class = Field(alias="class")
    type: Word
    """The type new ones are made of."""
    filter: dict[Attribute, Equal] = Field(default_factory=dict)
    """Which of the class's objects are callbacks, by equality."""
    removed: str = "removed"
    """The attribute that is true in the archive; empty: the class has none."""
    modified: Attribute = "lastModifiedDate"
    created: Attribute = "creationDate"
    author: str = "author"
    """Who made it; empty: the class has none."""
    fields: CallbackFields
    create: Fixtures = Field(default_factory=dict)
    """What every new one needs beside our fields."""
    open: tuple[Word, ...] = Field(min_length=1)
    """The states in which the promise still stands."""
    closed: tuple[Word, ...] = Field(min_length=1)
    """The states in which it does not."""
    transitions: tuple[Transition, ...] = ()
    """The workflow's steps; empty: every state may follow every other."""
    outcomes: Outcomes
    dispositions: tuple[Disposition, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        both = set(self.open) & set(self.closed)
        if both:
            raise ValueError(f"closed: {min(both)} is open too")
        unique("dispositions", [one.code for one in self.dispositions])
        for name in ("connected", "answered_by_agent", "deleted", "expired"):
            state = getattr(self.outcomes, name).state
            if state not in self.closed:
                raise ValueError(f"outcomes.{name}.state: {state} is not one of the closed states")
        for one in self.dispositions:
            if one.state not in self.closed:
                raise ValueError(f"dispositions: {one.code} leads to {one.state}, which is not a closed state")
        return self

    @property
    def fqn(self) -> str:
        """Class and type, as new ones are made."""
        return f"{self.class_}${self.type}"

    def end(self, kind: OutcomeKind, disposition: str | None) -> End | Disposition | None:
        """How an end is written; ``None`` for a disposition the profile does not hold."""
        if kind is OutcomeKind.DISPOSITION:
            return next((one for one in self.dispositions if one.code == disposition), None)
        end: End = getattr(self.outcomes, kind.value)
        return end


class People(Entries):
    """The colleagues who can own a callback."""

    class_: Class = Field(alias="class")
    filter: dict[Attribute, Equal] = Field(default_factory=dict)
    removed: str = "removed"
    login: Attribute = "login"
    name: Attribute = "title"
    extension: str = ""
    """The attribute with the telephone on the desk; empty: not kept there."""
    supervisors: tuple[Word, ...] = ()
    """Sign-in names of those who may do more than agents."""
    admins: tuple[Word, ...] = ()


class Contacts(Entries):
    """A class of customers."""

    class_: Class = Field(alias="class")
    filter: dict[Attribute, Equal] = Field(default_factory=dict)
    removed: str = "removed"
    name: Attribute = "title"
    numbers: tuple[Attribute, ...] = Field(min_length=1)
    """Every attribute that holds a telephone number."""
    company: str = ""
    """An attribute with the company: text, or a link whose title is shown."""


class CallFields(Entries):
    """Where a call's fields stand."""

    direction: Attr | None = None
    number: Attr | None = None
    customer: Attr | None = None
    agent: Attr | None = None
    queue: Attr | None = None
    started_at: Attr | None = None
    answered_at: Attr | None = None
    ended_at: Attr | None = None
    talk_seconds: Attr | None = None
    result: Attr | None = None
    rating: Attr | None = None
    callback: Attr | None = None
    """A link to the callback's record."""

    def given(self) -> dict[str, Attr]:
        """The fields that have an attribute, by name."""
        return {name: attr for name in type(self).model_fields if (attr := getattr(self, name)) is not None}


class CallRecord(Entries):
    """An own class for calls."""

    class_: Class = Field(alias="class")
    type: Word
    external_id: Attribute
    """The attribute that holds the call's id: a call told twice is one record."""
    create: Fixtures = Field(default_factory=dict)
    fields: CallFields


class CallComment(Entries):
    """Calls as comments on their callbacks."""

    text: str = "{direction} {number}, {started_at}: {result}, {talk_seconds} s {rating}"
    """The comment, with names in braces; the call's id is put behind it."""
    words: dict[str, str] = Field(default_factory=dict)
    """How the site says a direction, a result or a rating: our code → text."""
    private: StrictBool = True
    """Whether customers do not see it."""
    name_author: StrictBool = False
    """Whether to say whose it is: needed where agents share one key."""

    @field_validator("text")
    @classmethod
    def _known(cls, value: str) -> str:
        unknown = names_in(value) - CALL_NAMES
        if unknown:
            raise ValueError(f"{{{min(unknown)}}} is not known")
        return value


class Calls(Entries):
    """What is kept of calls. Neither entry: nothing."""

    record: CallRecord | None = None
    comment: CallComment | None = None


class EnquiryRecord(Entries):
    """An own class for filled-in enquiry forms."""

    class_: Class = Field(alias="class")
    type: Word
    external_id: Attribute
    create: Fixtures = Field(default_factory=dict)
    number: Attribute | None = None
    """The attribute for the caller's number."""
    callback: Attribute | None = None
    """The attribute with a link to the callback."""


class Enquiry(Entries):
    """Where the answers of the enquiry form go."""

    target: Literal["record", "call", "callback"]
    """An own record; the call's record; the record of the call's callback."""
    record: EnquiryRecord | None = None
    answers: dict[Word, Attr] = Field(min_length=1)
    """The form's question → its attribute. Questions that are not here stay on the desk."""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if (self.target == "record") != (self.record is not None):
            raise ValueError('record: belongs to target = "record"')
        return self


class Dates(Entries):
    """How dates are written there."""

    zone: Annotated[str, AfterValidator(_zone)]
    """The zone of the server's (or the key's owner's) times: they carry none."""
    read: tuple[LayoutText, ...] = Field(
        ("yyyy.MM.dd HH:mm:ss", "yyyy.MM.dd HH:mm", "yyyy.MM.dd", "yyyy-MM-dd'T'HH:mm:ssX"), min_length=1
    )
    write: LayoutText = "yyyy.MM.dd HH:mm:ss"
    write_date: LayoutText = "yyyy.MM.dd"

    @model_validator(mode="after")
    def _reads_what_it_writes(self) -> Self:
        try:
            same = read(layout(self.write).write(_SOME_TIME, self.zone), self.read, self.zone) == _SOME_TIME
        except ValueError:
            same = False
        if not same:
            raise ValueError("write: a day with hours and minutes, in a layout that is among those of read")
        return self


class Auth(Entries):
    """How agents sign in."""

    mode: Literal["key", "password"] = "key"
    """``key``: the administrator gives each agent an access key. ``password``: a key is fetched with name and password."""
    minutes: Annotated[int, Field(ge=5, le=525_600)] = 720
    """For how long a key is asked for, with ``password``."""


class Limits(Entries):
    """How hard the server is asked."""

    requests_per_second: Annotated[float, Field(gt=0, le=100)] = 5.0
    page_size: Annotated[int, Field(ge=10, le=5000)] = 500
    poll_seconds: Annotated[float, Field(ge=2, le=3600)] = 20.0
    contacts_minutes: Annotated[float, Field(ge=0, le=10_000)] = 360.0
    """Without the server module: how often all contacts are read again."""
    timeout_seconds: Annotated[float, Field(ge=1, le=300)] = 20.0


class ServiceDeskProfile(Profile):
    """Naumen Service Desk (SMP) and ITSM 365."""

    system: Literal["naumen_service_desk"]
    mode: Literal["bare", "module"] = "bare"
    """``module``: the server module SoittoDesk is installed. ``bare``: it is not; the desk reads and compares."""
    module: Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_]*$")] = "SoittoDesk"
    context: Annotated[str, Field(pattern=r"^(/[A-Za-z0-9._-]+)*$")] = "/sd"
    rest: Annotated[str, Field(pattern=r"^(/[A-Za-z0-9._-]+)+$")] = "/services/rest"
    deep_link: str = "{base}/operator/#uuid:{uuid}"
    """Where a record opens in a browser; ``{base}`` is the address with the context."""
    headers: dict[HeaderName, HeaderText] = Field(default_factory=dict)
    """What a gateway in front of the server wants to see; no secrets."""
    refusals: tuple[Word, ...] = ()
    """Words of the server's sentences that mean a refusal by rule although it says 500 (a server error, which is tried again)."""
    auth: Auth = Auth()
    dates: Dates
    limits: Limits = Limits()
    callback: Callbacks
    people: People
    contacts: tuple[Contacts, ...] = ()
    calls: Calls = Calls()
    enquiry: Enquiry | None = None
    catalogues: Catalogues = Catalogues()

    @field_validator("deep_link")
    @classmethod
    def _opens(cls, value: str) -> str:
        if not value:
            return value
        if names_in(value) - {"base", "uuid"} or "{uuid}" not in value:
            raise ValueError("a link holds {uuid}, and may hold {base}")
        if not value.startswith(("{base}", "https://", "http://")):
            raise ValueError("a link begins with {base}, https:// or http://")
        return value

    @field_validator("url", mode="after")
    @classmethod
    def _without_context(cls, value: str) -> str:
        # Often given with the web application's path, which stands in an entry of its own.
        return value.removesuffix("/sd")

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.enquiry is not None and self.enquiry.target == "call" and self.calls.record is None:
            raise ValueError("enquiry.target: calls have no record of their own")
        return self

    @property
    def sign_in(self) -> str:
        return self.auth.mode

    @property
    def place(self) -> str:
        return f"{self.system} {self.base}"

    @property
    def base(self) -> str:
        """The address of the web application."""
        return self.url + self.context

    def attributes(self) -> dict[str, dict[str, Any]]:
        """Which attributes the profile names, by class: attribute → the entry's dotted path."""
        found: dict[str, dict[str, Any]] = {}

        def name(class_: str, attribute: str | None, place: str) -> None:
            if attribute:
                found.setdefault(class_, {}).setdefault(attribute, place)

        one = self.callback
        for field, attr in one.fields.given().items():
            name(one.class_, attr.attribute, f"callback.fields.{field}.attribute")
        for entry in ("removed", "modified", "created", "author"):
            name(one.class_, getattr(one, entry), f"callback.{entry}")
        for attribute in one.filter:
            name(one.class_, attribute, f"callback.filter.{attribute}")
        for entry in ("removed", "login", "name", "extension"):
            name(self.people.class_, getattr(self.people, entry), f"people.{entry}")
        for number, contacts in enumerate(self.contacts, 1):
            for attribute in (contacts.removed, contacts.name, *contacts.numbers, contacts.company):
                name(contacts.class_, attribute, f"contacts[{number}]")
        return found
