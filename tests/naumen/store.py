# SPDX-License-Identifier: GPL-3.0-or-later
"""The Service Desk's objects, and the rules that every write to them keeps."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tests.naumen.model import Kind, Model


class Refused(Exception):
    """A request is refused. ``kind`` is ``rule`` (business rule or bad value), ``attribute``, ``class``, ``forbidden``,
    ``hidden`` or ``missing``; ``text`` the server's sentence, ``about`` the attribute, class or object meant."""

    def __init__(self, kind: str, text: str, about: str = "") -> None:
        super().__init__(text)
        self.kind, self.text, self.about = kind, text, about


@dataclass(eq=False)
class Thing:
    """One object. Values are Python's own: instants in UTC, links as UUIDs, sets as tuples of UUIDs."""

    uuid: str
    fqn: str
    values: dict[str, Any]
    written: int
    """Counts up with every write of any object."""
    born: int = 0

    @property
    def cls(self) -> str:
        """The class, without the type (§ 3: what a UUID begins with)."""
        return self.fqn.partition("$")[0]


@dataclass
class Store:
    """All objects of a site. Every public method is safe from any thread; several steps in one are taken under ``lock``."""

    model: Model
    clock: Callable[[], datetime]
    lock: Any = field(default_factory=threading.RLock)
    things: dict[str, Thing] = field(default_factory=dict)
    hidden: set[tuple[str, str]] = field(default_factory=set)
    """(UUID, login): this user may not see that object."""
    frozen: set[tuple[str, str]] = field(default_factory=set)
    """(UUID, login): this user may not edit that object."""
    rights: Callable[[str, Thing], bool] | None = None
    """Told (login, object): whether the user may see it, on top of ``hidden``. Super-users may see everything."""

    def __post_init__(self) -> None:
        self._count = 0
        self._last = 500
        self._undo: list[tuple[str, Thing | None, dict[str, Any], int]] | None = None
        self.add("root", title="Компания")
        for catalogue, items in self.model.catalogues.items():
            for code, title in items.items():
                self.add("catalogs", title=title, code=code, catalog=catalogue)

    # --- for tests: no rules, no rights

    def add(self, fqn: str, **values: Any) -> str:
        """Put an object there and return its UUID; what is not told stays empty."""
        with self.lock:
            if not self.model.knows(fqn):
                raise KeyError(fqn)
            return self._make(fqn, values, self.clock()).uuid

    def set(self, uuid: str, **values: Any) -> None:
        """Change an object as somebody in the browser would; its time of change moves."""
        with self.lock:
            self._write(self.things[uuid], values, self.clock())

    def archive(self, uuid: str) -> None:
        """What users call deleting: it stays, and is found unless ``removed=false`` is asked for (§ 4.2)."""
        self.set(uuid, removed=True)

    def delete(self, uuid: str) -> None:
        """Remove it for good."""
        with self.lock:
            del self.things[uuid]

    def hide(self, uuid: str, login: str) -> None:
        """Let a user see the object no longer."""
        with self.lock:
            self.hidden.add((uuid, login))

    def freeze(self, uuid: str, login: str) -> None:
        """Let a user see but not edit the object."""
        with self.lock:
            self.frozen.add((uuid, login))

    def values(self, uuid: str) -> dict[str, Any]:
        """A copy of an object's values."""
        with self.lock:
            return dict(self.things[uuid].values)

    def all(self, fqn: str) -> list[Thing]:
        """The objects of a class or type, as created, archived ones too."""
        name, _, kind = fqn.partition("$")
        with self.lock:
            found = [one for one in self.things.values() if one.fqn == fqn or (not kind and one.cls == name)]
        return sorted(found, key=lambda one: one.born)

    def item(self, catalogue: str, code: str) -> str:
        """The UUID of a catalogue's item."""
        for one in self.all("catalogs"):
            if (one.values["catalog"], one.values["code"]) == (catalogue, code):
                return one.uuid
        raise KeyError(f"{catalogue} {code}")

    def comments(self, source: str) -> list[str]:
        """The texts of an object's comments, oldest first."""
        return [one.values["text"] for one in self.all("comment") if one.values.get("source") == source]

    # --- rights

    def sees(self, login: str | None, thing: Thing) -> bool:
        """Whether the user (``None``: a super-user) may see the object."""
        if login is None:
            return True
        return (thing.uuid, login) not in self.hidden and (self.rights is None or self.rights(login, thing))

    def thing(self, uuid: str, login: str | None, *, to_edit: bool = False) -> Thing:
        """The object, if it is there and the user may; raises :class:`Refused`."""
        thing = self.things.get(uuid)
        if thing is None:
            raise Refused("missing", f"Объект с идентификатором '{uuid}' не найден.", uuid)
        if not self.sees(login, thing):
            raise Refused("hidden", f"У вас нет прав на просмотр объекта '{uuid}'.", uuid)
        if to_edit and login is not None and (uuid, login) in self.frozen:
            raise Refused("forbidden", f"У вас нет прав на редактирование объекта '{uuid}'.", uuid)
        return thing

    # --- writes by the rules

    def reserve(self) -> int:
        """A number for an object to be made later."""
        with self.lock:
            self._last += 1
            return self._last

    def create(
        self,
        fqn: str,
        values: Mapping[str, Any],
        author: str,
        stamp: datetime | None = None,
        number: int | None = None,
    ) -> Thing:
        """Make an object; raises :class:`Refused`. ``author`` is the employee's UUID, ``stamp`` when the request began,
        ``number`` one that was reserved."""
        with self.lock:
            kind = self.model.type(fqn)
            values = {**({"author": author} if author else {}), **values}
            if kind.states:
                state = values.setdefault("state", next(iter(kind.states)))
                if state not in kind.states:
                    raise Refused("rule", f"Статус '{state}' не существует в метаклассе '{fqn}'.", "state")
                self._entry(fqn, state, values)
            for code, attribute in self.model.attributes(fqn).items():
                if attribute.required and empty(values.get(code)):
                    raise Refused("rule", f"Не заполнен обязательный атрибут '{code}'.", code)
            thing = self._make(fqn, values, stamp or self.clock(), number)
            self._told(thing)
            return thing

    def edit(self, thing: Thing, values: Mapping[str, Any], stamp: datetime, was: Mapping[str, Any]) -> None:
        """Write attributes; raises :class:`Refused`. ``was`` is what the object held when the request began: the rules are
        judged by that, and by nothing that others wrote meanwhile (§ 12)."""
        with self.lock:
            attributes = self.model.attributes(thing.fqn)
            state, old = values.get("state"), str(was.get("state"))
            states = self.model.type(thing.fqn).states
            if state is not None and state != old:
                if state not in states:
                    raise Refused("rule", f"Статус '{state}' не существует в метаклассе '{thing.fqn}'.", "state")
                if state not in states[old].next:
                    raise Refused("rule", f"Переход из статуса '{old}' в статус '{state}' невозможен.", "state")
                self._entry(thing.fqn, state, {**was, **values})
            for code in values:
                if attributes[code].required and empty(values[code]):
                    raise Refused("rule", f"Не заполнен обязательный атрибут '{code}'.", code)
            if values.get("metaClass", thing.fqn) != thing.fqn:
                raise Refused("rule", "Тип объекта изменить нельзя.", "metaClass")
            self._write(thing, values, stamp)

    def _entry(self, fqn: str, state: str, values: Mapping[str, Any]) -> None:
        for code in self.model.type(fqn).states[state].required:
            if empty(values.get(code)):
                raise Refused("rule", f"Для перехода в статус '{state}' заполните атрибут '{code}'.", code)

    def _told(self, thing: Thing) -> None:
        """A new comment is its source's last one (§ 10)."""
        source = self.things.get(thing.values.get("source") or "")
        if thing.cls == "comment" and source is not None and "lastComment" in self.model.attributes(source.fqn):
            self._keep(source)
            source.values["lastComment"] = thing.values["text"]

    def _make(self, fqn: str, values: Mapping[str, Any], stamp: datetime, number: int | None = None) -> Thing:
        name = fqn.partition("$")[0]
        number = self.reserve() if number is None else number
        self._count += 1
        uuid = f"{name}${number}"
        own: dict[str, Any] = {"UUID": uuid, "metaClass": fqn, "title": "", "removed": False, "creationDate": stamp}
        kind, whole = self.model.type(fqn), self.model.classes[name]
        if kind.states:
            own["state"] = next(iter(kind.states))
        own |= values
        own["lastModifiedDate"] = stamp
        if whole.numbered:
            own["number"] = number
            if kind.prefix:
                own["title"] = f"{kind.prefix}{number}"
        thing = Thing(uuid, fqn, own, self._count, self._count)
        if self._undo is not None:
            self._undo.append((uuid, None, {}, 0))
        self.things[uuid] = thing
        return thing

    def _write(self, thing: Thing, values: Mapping[str, Any], stamp: datetime) -> None:
        self._keep(thing)
        self._count += 1
        thing.written = self._count
        thing.values |= {**values, "lastModifiedDate": stamp}

    def _keep(self, thing: Thing) -> None:
        if self._undo is not None:
            self._undo.append((thing.uuid, thing, dict(thing.values), thing.written))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, and nobody else meanwhile: what a script module's function is run in."""
        with self.lock:
            self._undo = []
            try:
                yield
            except BaseException:
                for uuid, thing, values, written in reversed(self._undo):
                    if thing is None:
                        del self.things[uuid]
                    else:
                        thing.values, thing.written = values, written
                raise
            finally:
                self._undo = None


def empty(value: Any) -> bool:
    """Whether an attribute has no value."""
    return value is None or value == "" or value == ()


LINKS = (Kind.OBJECT, Kind.CATALOG_ITEM)
SETS = (Kind.LINKS, Kind.CATALOG_ITEMS, Kind.FILES)
