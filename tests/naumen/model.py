# SPDX-License-Identifier: GPL-3.0-or-later
"""What a site's administrator has set up at a Service Desk: metaclasses, their types, attributes, states and catalogues."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """An attribute's kind, by the server's own codes where they are known (§ 7); ``rtf`` and ``fileSet`` are ours."""

    STRING = "string"
    TEXT = "text"
    RTF = "rtf"
    INTEGER = "integer"
    DOUBLE = "double"
    BOOL = "bool"
    DATE = "date"
    DATETIME = "dateTime"
    INTERVAL = "dtInterval"
    OBJECT = "object"
    LINKS = "boLinks"
    CATALOG_ITEM = "catalogItem"
    CATALOG_ITEMS = "catalogItemSet"
    METACLASS = "metaClass"
    STATE = "state"
    FILES = "fileSet"


@dataclass(frozen=True, slots=True)
class Attribute:
    """``target`` is the class a link leads to, or the catalogue's code; ``limit`` the most characters (0: any number).

    What is ``computed`` the server writes itself; a write to it is refused.
    """

    kind: Kind
    target: str = ""
    required: bool = False
    limit: int = 0
    computed: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """A state of a type: whereto it may go on, and which attributes must have a value on entry (§ 9)."""

    next: tuple[str, ...] = ()
    required: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Type:
    """A type of a class: ``class$code``. The first state is that of new objects; without states the class has none.

    Its attributes come on top of the class's.
    """

    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    states: Mapping[str, State] = field(default_factory=dict)
    prefix: str = ""
    """What titles of new objects begin with; without one the title is whatever was written."""


# What every object has (§ 7).
COMMON = {
    "UUID": Attribute(Kind.STRING, computed=True),
    "metaClass": Attribute(Kind.METACLASS),
    "title": Attribute(Kind.STRING),
    "creationDate": Attribute(Kind.DATETIME, computed=True),
    "lastModifiedDate": Attribute(Kind.DATETIME, computed=True),
    "removed": Attribute(Kind.BOOL),
    "author": Attribute(Kind.OBJECT, "employee"),
}
STATED = {"state": Attribute(Kind.STATE), "lastComment": Attribute(Kind.RTF, computed=True)}


@dataclass(frozen=True, slots=True)
class MetaClass:
    """A class; without types its FQN is the bare class (``comment``)."""

    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    types: Mapping[str, Type] = field(default_factory=dict)
    numbered: bool = False
    """Whether its objects count in ``number``."""


class Model:
    """All classes of a site by their codes, and its catalogues: item codes and titles by catalogue code."""

    def __init__(
        self, classes: Mapping[str, MetaClass], catalogues: Mapping[str, Mapping[str, str]] | None = None
    ) -> None:
        self.classes = {**BUILT_IN, **classes}
        self.catalogues = dict(catalogues or {})
        self._attributes: dict[str, dict[str, Attribute]] = {}

    def knows(self, fqn: str) -> bool:
        """Whether there is such a class or type."""
        name, _, kind = fqn.partition("$")
        return name in self.classes and (not kind or kind in self.classes[name].types)

    def type(self, fqn: str) -> Type:
        """The type of a full name; for a class without types one that adds nothing."""
        name, _, kind = fqn.partition("$")
        return self.classes[name].types[kind] if kind else Type()

    def attributes(self, fqn: str) -> dict[str, Attribute]:
        """All attributes; for a class with types, those of all its types together."""
        if fqn not in self._attributes:
            self._attributes[fqn] = self._all(fqn)
        return self._attributes[fqn]

    def _all(self, fqn: str) -> dict[str, Attribute]:
        name, _, kind = fqn.partition("$")
        whole = self.classes[name]
        found = {**COMMON, **whole.attributes}
        if whole.numbered:
            found["number"] = Attribute(Kind.INTEGER, computed=True)
        for code, one in whole.types.items():
            if kind in ("", code):
                found |= one.attributes
                if one.states:
                    found |= STATED
        return found


BUILT_IN: dict[str, MetaClass] = {
    "root": MetaClass(),
    # Comments and files are objects; ``source`` says of what (§ 10).
    "comment": MetaClass(
        {
            "source": Attribute(Kind.OBJECT, "*", required=True),
            "text": Attribute(Kind.RTF, required=True),
            "private": Attribute(Kind.BOOL),
            "files": Attribute(Kind.FILES),
        }
    ),
    "file": MetaClass(
        {
            "source": Attribute(Kind.OBJECT, "*", required=True),
            "fileSize": Attribute(Kind.INTEGER),
            "mimeType": Attribute(Kind.STRING),
        }
    ),
    "catalogs": MetaClass({"code": Attribute(Kind.STRING), "catalog": Attribute(Kind.STRING)}),
    "employee": MetaClass(
        {
            "login": Attribute(Kind.STRING),
            "firstName": Attribute(Kind.STRING),
            "lastName": Attribute(Kind.STRING),
            "email": Attribute(Kind.STRING),
            "mobilePhoneNumber": Attribute(Kind.STRING),
            "internalPhoneNumber": Attribute(Kind.STRING),
            "parent": Attribute(Kind.OBJECT, "ou"),
        },
        {"employee": Type()},
    ),
    "ou": MetaClass({"phone": Attribute(Kind.STRING)}, {"ou": Type(), "company": Type()}),
    "team": MetaClass({}, {"team": Type()}),
}
