# SPDX-License-Identifier: GPL-3.0-or-later
"""The site profile of a Naumen Contact Center: which project's cases are callbacks, and what stands where in a case.

Its entries are explained in ``resources/crm/naumen_contact_center.example.toml``.
"""

from __future__ import annotations

from string import Formatter
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, StrictInt, field_validator, model_validator

from app.crm.profile_model import Catalogues, Choice, Entries, Profile, Word, entries_of, unique
from app.domain.callback import Priority
from app.domain.due import zone
from app.domain.people import CatalogueEntry, CatalogueKind


def _zone(value: str) -> str:
    zone(value)
    return value


Zone = Annotated[str, AfterValidator(_zone)]
Part = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*\.[A-Za-z_][A-Za-z0-9_]*$")]
"""A field of the case's form: ``group.field``."""


class Times(Entries):
    """Scheduled times."""

    zone: Zone
    """The site's time zone: what GMT+03:00 is taken for where its clocks show that."""
    zones: tuple[Zone, ...] = ()
    """Other zones the site's customers live in, tried in this order."""
    without_zone: Literal["case", "site", "utc"] = "case"
    """In which zone a time is meant that names none: the case's own, the site's, or UTC."""
    write: Literal["naive", "offset", "utc"] = "naive"
    """How a time is written: without a zone (in the one above), with its offset, or in UTC with a Z."""


class Numbers(Entries):
    """Telephone numbers."""

    write: Literal["e164", "plain", "national"] = "e164"
    """+79161234567, 79161234567, or 89161234567 (with the trunk prefix below) for numbers of the site's own country."""
    trunk_prefix: Annotated[str, Field(pattern=r"^\d{0,3}$")] = ""
    """What numbers of the own country begin with when they are written nationally: 8 in Russia."""
    code: str = ""
    """The kind of a new number, such as MOBILE; empty: none is told."""


class Mapped(Entries):
    """A callback's field in the case's form."""

    field: Part
    values: dict[str, Word] = Field(default_factory=dict)
    """Our code → the text there; none: the code itself stands there."""

    @model_validator(mode="after")
    def _once(self) -> Self:
        unique("values", list(self.values.values()))
        return self


class Memory(Entries):
    """Where the case keeps what has no field of its own: attempts, the claim, the due time's zone …"""

    field: Part
    limit: Annotated[int, Field(ge=0, le=1_000_000)] = 0
    """The most characters of it; 0: any number."""


class Form(Entries):
    """Fields of the case's own form (customForm)."""

    style: Literal["nested", "flattened"] = "nested"
    """How a form is written: customForm with groups in it, or customForm.group for each."""
    memory: Memory
    owner: Mapped | None = None
    """Whose callback it is: a sign-in name."""
    queue: Mapped | None = None
    reason: Mapped | None = None

    @model_validator(mode="after")
    def _apart(self) -> Self:
        unique("form", [self.memory.field, *(one.field for one in self.mapped().values())])
        return self

    def mapped(self) -> dict[str, Mapped]:
        """The callback's fields that the form holds."""
        return {name: one for name in ("owner", "queue", "reason") if (one := getattr(self, name)) is not None}


class Priorities(Entries):
    """Our four priorities as the project's numbers. A number between two is the nearest of them."""

    low: StrictInt
    normal: StrictInt
    high: StrictInt
    urgent: StrictInt

    @model_validator(mode="after")
    def _apart(self) -> Self:
        unique("priorities", [str(one) for one in self.numbers().values()])
        return self

    def numbers(self) -> dict[Priority, int]:
        """Each priority's number."""
        return {one: getattr(self, one.name.lower()) for one in Priority}


class Disposition(Choice):
    """How an agent closes a callback by flag, and the case's state then."""

    state: Word


class States(Entries):
    """The states of a case."""

    create: Word
    """A new callback's: one in which the dialler keeps its hands off where agents call themselves."""
    open: tuple[Word, ...] = Field(min_length=1)
    """All states in which the promise still stands. Every other one is an end."""
    connected: Word
    """The agent spoke with the person."""
    answered_by_agent: Word
    """They rang in, or were reached otherwise."""
    deleted: Word
    expired: Word
    other: tuple[Word, ...] = ()
    """Ends that only others write: the dialler, its operators."""
    change: Literal["batch", "set-state"] = "batch"
    """Whether a batch changes the state of a known case, or only the older set-state does."""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.create not in self.open:
            raise ValueError(f"create: {self.create} is not one of the open states")
        for name in ("connected", "answered_by_agent", "deleted", "expired"):
            if getattr(self, name) in self.open:
                raise ValueError(f"{name}: {getattr(self, name)} is one of the open states")
        return self


class Employee(Entries):
    """A colleague, where the contact centre does not tell them."""

    login: Word
    name: Word
    extension: str = ""


class People(Entries):
    """The colleagues who can own a callback."""

    list: tuple[Employee, ...] = ()
    """Empty: the contact centre is asked (/employees)."""
    supervisors: tuple[Word, ...] = ()
    """Sign-in names of those who may do more than agents."""
    admins: tuple[Word, ...] = ()


class Limits(Entries):
    """How hard the server is asked."""

    requests_per_second: Annotated[float, Field(gt=0, le=100)] = 5.0
    poll_seconds: Annotated[float, Field(ge=2, le=3600)] = 20.0
    overlap_seconds: Annotated[float, Field(ge=1, le=3600)] = 120.0
    """How far back changes are asked for each time."""
    sweep_seconds: Annotated[float, Field(ge=60, le=86_400)] = 900.0
    """After how long all open cases are read again: the server does not tell which vanished."""
    timeout_seconds: Annotated[float, Field(ge=1, le=300)] = 30.0


class NaumenContactCenterProfile(Profile):
    """Naumen Contact Center, REST v2."""

    system: Literal["naumen_contact_center"]
    project: Annotated[str, Field(pattern=r"^[A-Za-z0-9]{8,64}$")]
    """The project whose cases are callbacks (its uuid, corebo…)."""
    without_id: Literal["uuid", "skip"] = "uuid"
    """Cases that have no external id: changed by their uuid, or left alone and not shown."""
    auth: Literal["basic", "key"] = "basic"
    """What agents sign in with: name and password (HTTP Basic), or name and API key (X-API-Key)."""
    api: Annotated[str, Field(pattern=r"^(/[A-Za-z0-9._-]+)+$")] = "/api/v2"
    old_api: Annotated[str, Field(pattern=r"^(/[A-Za-z0-9._-]+)+$")] = "/fx/api/v1/json"
    listing: Literal["get", "post"] = "get"
    """How the list of cases is asked for: by a query, or with a filter in a body."""
    deep_link: str = ""
    """Where a case opens in a browser, with {project}, {uuid} and {id}; empty: nowhere."""
    times: Times
    numbers: Numbers = Numbers()
    form: Form
    priorities: Priorities
    states: States
    dispositions: tuple[Disposition, ...] = Field(min_length=1)
    people: People = People()
    limits: Limits = Limits()
    catalogues: Catalogues = Catalogues()

    @field_validator("deep_link")
    @classmethod
    def _opens(cls, value: str) -> str:
        names = {name for _, name, _, _ in Formatter().parse(value) if name is not None}
        if value and (names - {"project", "uuid", "id"} or not names & {"uuid", "id"}):
            raise ValueError("a link holds {uuid} or {id}, and may hold {project}")
        if value and not value.startswith(("https://", "http://")):
            raise ValueError("a link begins with https:// or http://")
        return value

    @model_validator(mode="after")
    def _ends(self) -> Self:
        unique("dispositions", [one.code for one in self.dispositions])
        for one in self.dispositions:
            if one.state in self.states.open:
                raise ValueError(f"dispositions: {one.code} leads to {one.state}, which is an open state")
        return self

    def all_states(self) -> tuple[str, ...]:
        """Every state of the profile, the open ones first."""
        states = self.states
        ends = (states.connected, states.answered_by_agent, states.deleted, states.expired)
        return tuple(dict.fromkeys((*states.open, *ends, *(one.state for one in self.dispositions), *states.other)))

    def entries(self) -> tuple[CatalogueEntry, ...]:
        """What agents choose from, as the port tells it."""
        return self.catalogues.entries() + entries_of(CatalogueKind.DISPOSITION, self.dispositions)

    @property
    def place(self) -> str:
        return f"{super().place} {self.project}"
