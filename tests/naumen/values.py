# SPDX-License-Identifier: GPL-3.0-or-later
"""Attribute values in JSON (§ 7), told and taken, and the equality of ``find`` (§ 4.2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from tests.naumen import dates
from tests.naumen.model import Attribute, Kind
from tests.naumen.options import Options
from tests.naumen.store import LINKS, SETS, Refused, Store, Thing

UNITS = ("SECOND", "MINUTE", "HOUR", "DAY", "WEEK")


@dataclass(frozen=True)
class Values:
    """The JSON of one user's requests: ``zone`` is that in which dates are told to them."""

    store: Store
    options: Options
    zone: str

    # --- telling

    def told(self, thing: Thing, attrs: Iterable[str] = ()) -> dict[str, Any]:
        """An object; with ``attrs`` those of them that it has: what is unknown is left out without a word (§ 7)."""
        known = self.store.model.attributes(thing.fqn)
        return {code: self._tell(thing.values.get(code), known[code]) for code in (attrs or known) if code in known}

    def _tell(self, value: Any, attribute: Attribute) -> Any:
        if value is None:
            return [] if attribute.kind in SETS else None
        if attribute.kind in LINKS:
            return self._link(value)
        if attribute.kind in SETS:
            return [self._link(one) for one in value]
        if isinstance(value, datetime):
            return dates.told(value, self.zone, fraction=self.options.fraction)
        if isinstance(value, date):
            return value.strftime("%Y.%m.%d")
        return value

    def _link(self, uuid: str) -> Any:
        other = self.store.things.get(uuid)
        if other is None:
            return None
        if self.options.links == "title":
            return other.values["title"]
        code = {"code": other.values["code"]} if other.cls == "catalogs" else {}
        return {"UUID": uuid, "title": other.values["title"], "metaClass": other.fqn} | code

    # --- taking

    def taken(self, body: Mapping[str, Any], fqn: str) -> dict[str, Any]:
        """Written attributes as values; raises :class:`Refused`."""
        known = self.store.model.attributes(fqn)
        found: dict[str, Any] = {}
        for code, value in body.items():
            if code not in known:
                self._unknown(code, fqn)
            elif known[code].computed:
                raise Refused("rule", f"Атрибут '{code}' вычисляется и не может быть изменён.", code)
            else:
                found[code] = self._take(value, known[code], code)
        return found

    def _unknown(self, code: str, fqn: str) -> None:
        if self.options.unknown_attribute == "refuse":
            raise Refused("attribute", f"Атрибут '{code}' не найден в метаклассе '{fqn}'.", f"{fqn}.{code}")

    def _take(self, value: Any, attribute: Attribute, code: str) -> Any:
        wrong = Refused("rule", f"Неверное значение атрибута '{code}'.", code)
        if value is None or value == "":
            return None if attribute.kind not in SETS else ()
        match attribute.kind:
            case Kind.STRING | Kind.TEXT | Kind.RTF | Kind.STATE | Kind.METACLASS:
                if not isinstance(value, str):
                    raise wrong
                if attribute.limit and len(value) > attribute.limit:
                    raise Refused("rule", f"Значение атрибута '{code}' длиннее {attribute.limit} символов.", code)
                return value
            case Kind.BOOL:
                if str(value).lower() not in ("true", "false"):
                    raise wrong
                return str(value).lower() == "true"
            case Kind.INTEGER | Kind.DOUBLE:
                if isinstance(value, bool) or not isinstance(value, int | float):
                    raise wrong
                return int(value) if attribute.kind is Kind.INTEGER else float(value)
            case Kind.DATETIME | Kind.DATE:
                try:
                    instant = dates.taken(value if isinstance(value, str) else "", self.zone)
                except ValueError:
                    raise wrong from None
                return instant if attribute.kind is Kind.DATETIME else instant.date()
            case Kind.INTERVAL:
                if not isinstance(value, dict) or value.get("interval") not in UNITS:
                    raise wrong
                return {"length": value.get("length"), "interval": value["interval"]}
            case Kind.OBJECT | Kind.CATALOG_ITEM:
                return self._linked(value, attribute, wrong)
            case _:
                if not isinstance(value, list):
                    raise wrong
                return tuple(self._linked(one, attribute, wrong) for one in value)

    def _linked(self, value: Any, attribute: Attribute, wrong: Refused) -> str:
        """A link is written as the other object's UUID; what was read (an object) is no value to write."""
        if not isinstance(value, str):
            raise wrong
        catalogue = attribute.kind in (Kind.CATALOG_ITEM, Kind.CATALOG_ITEMS)
        if catalogue and self.options.catalogue_codes and "$" not in value:
            try:
                return self.store.item(attribute.target, value)
            except KeyError:
                raise wrong from None
        other = self.store.things.get(value)
        if other is None:
            raise wrong
        if catalogue:
            if other.values.get("catalog") != attribute.target:
                raise wrong
        elif attribute.target not in ("*", other.cls):
            raise wrong
        return value

    # --- finding

    def matching(self, fqn: str, wanted: Mapping[str, Any], login: str | None) -> list[Thing]:
        """The objects of a class or type that fit all of the filter, as created; raises :class:`Refused`."""
        known = self.store.model.attributes(fqn)
        accepted: list[tuple[str, list[Any]]] = []
        for code, value in wanted.items():
            if code not in known:
                self._unknown(code, fqn)
                continue
            if isinstance(value, dict):
                # Whether operators are taken is not known; no client uses any (§ 11).
                raise Refused("rule", f"Неверное значение атрибута '{code}'.", code)
            # An array is "one of" (§ 4.2).
            any_of = value if isinstance(value, list) else [value]
            accepted.append((code, [one for each in any_of for one in self._comparable(each, known[code], code)]))
        with self.store.lock:
            return [
                one
                for one in self.store.all(fqn)
                if self.store.sees(login, one)
                and all(self._fits(one, code, values, known[code]) for code, values in accepted)
            ]

    def _comparable(self, value: Any, attribute: Attribute, code: str) -> list[Any]:
        """What a value in a filter is compared as; text for a number or an object that does not exist equals nothing."""
        if value is None:
            return [None]
        try:
            return [self._take([value] if attribute.kind in SETS else value, attribute, code)]
        except Refused:
            return []

    def _fits(self, thing: Thing, code: str, accepted: list[Any], attribute: Attribute) -> bool:
        held = thing.values.get(code)
        if code == "metaClass":
            return thing.fqn in accepted or thing.cls in accepted
        if attribute.kind in SETS:
            return any(set(one or ()) <= set(held or ()) for one in accepted)
        return held in accepted
