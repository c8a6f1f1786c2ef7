# SPDX-License-Identifier: GPL-3.0-or-later
"""The site profile of an Odoo. Its entries are explained in ``resources/crm/odoo.example.toml``."""

from __future__ import annotations

from datetime import time
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from app.crm.profile_model import Catalogues, Choice, Entries, Profile, entries_of, unique
from app.domain.due import zone
from app.domain.people import CatalogueEntry, CatalogueKind


def _zone(value: str) -> str:
    zone(value)
    return value


def _clock(value: str) -> str:
    time.fromisoformat(value)
    return value


FieldName = Annotated[str, Field(pattern=r"^[a-z_][a-z0-9_]{0,62}$")]
Login = Annotated[str, Field(max_length=200)]


class Callbacks(Entries):
    """Where a callback lies in this Odoo."""

    record: Literal["auto", "phonecall", "activity"] = "auto"
    """A phone call (module crm_phonecall or crm_phone), an activity, or whichever there is."""
    activity_type: Annotated[str, Field(pattern=r"^[a-z_][a-z0-9_]*\.[a-z0-9_.]+$")] = "mail.mail_activity_data_call"
    """External id of the type of activity that is a callback."""
    unknown_caller: Literal["agent", "company"] = "agent"
    """On whose contact an activity lies whose caller is no contact: the agent's own, or the company's."""
    pool: Login = ""
    """Login of the user to whom activities belong that are anybody's: an activity always has a user. Empty: its author."""
    time_of_day: Annotated[str, AfterValidator(_clock)] = "09:00"
    """When a callback is due that was made in Odoo for a day, not for a time."""
    history_days: Annotated[int, Field(ge=0, le=3650)] = 30
    """How far back closed callbacks are read at first."""
    notify: bool = False
    """Whether Odoo sends e-mail to a user who is given an activity."""


class Contacts(Entries):
    """Whom Odoo knows."""

    number_fields: Annotated[tuple[FieldName, ...], Field(min_length=1)] = ("phone", "mobile")
    """Fields of res.partner that hold numbers; those that this Odoo does not have are passed over."""
    refresh_hours: Annotated[float, Field(ge=1, le=24 * 365)] = 24.0
    """After how long all contacts are read again: Odoo does not tell which were deleted."""


class People(Entries):
    """The agents."""

    extension_field: FieldName = "internal_number"
    """Field of res.users with a colleague's extension; passed over where this Odoo does not have it."""


class OdooCatalogues(Catalogues):
    """What agents choose from, with what they say when they close a callback by flag."""

    dispositions: tuple[Choice, ...] = ()
    """How a callback ended that was closed by flag."""

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        unique("dispositions", [one.code for one in self.dispositions])
        return self

    def entries(self) -> tuple[CatalogueEntry, ...]:
        return super().entries() + entries_of(CatalogueKind.DISPOSITION, self.dispositions)


class OdooProfile(Profile):
    """An Odoo, version 14 or newer."""

    system: Literal["odoo"]
    database: Annotated[str, Field(min_length=1, max_length=100)]
    """Name of the database."""
    zone: Annotated[str, AfterValidator(_zone)]
    """IANA time zone of the site: days of activities are days there."""
    transport: Literal["auto", "jsonrpc", "json2"] = "auto"
    """How Odoo is asked: /jsonrpc (until Odoo 21), /json/2 (from Odoo 19 on, with API keys only), or /jsonrpc where it is there."""
    external_ids: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,40}$")] = "soitto"
    """The module name under which external ids are kept."""
    poll_seconds: Annotated[float, Field(ge=1, le=3600)] = 15.0
    """How often changes are asked for."""
    overlap_seconds: Annotated[float, Field(ge=1, le=3600)] = 30.0
    """How far changes are asked for back, again and again: as long as the longest transaction of this Odoo takes."""
    page_size: Annotated[int, Field(ge=10, le=2000)] = 200
    """Records in one request."""
    requests_per_second: Annotated[float, Field(ge=0, le=1000)] = 0.0
    """At most so many requests; 0: as many as Odoo answers."""
    callbacks: Callbacks = Callbacks()
    contacts: Contacts = Contacts()
    people: People = People()
    catalogues: OdooCatalogues = OdooCatalogues()

    @property
    def sign_in(self) -> str:
        """``/json/2`` takes API keys only."""
        return "key" if self.transport == "json2" else "password_or_key"

    @property
    def place(self) -> str:
        return f"{super().place} {self.database}"
