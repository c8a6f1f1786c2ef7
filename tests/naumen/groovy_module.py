# SPDX-License-Identifier: GPL-3.0-or-later
"""The script module that is shipped (resources/crm/SoittoDesk.groovy), run by Groovy on the test server's objects.

A Java process plays the script platform (groovy/Platform.groovy); what the module asks of it is answered here, each call in the
thread in which the server received it. Transactions are as a database's: what one writes nobody else sees before it is committed,
and several run at once; nothing but the module's own locks keeps them apart.
"""

from __future__ import annotations

import itertools
import json
import queue
import re
import subprocess
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import dev_groovy
from tests.naumen.keys import User
from tests.naumen.model import Attribute, Kind
from tests.naumen.options import Options
from tests.naumen.server import NaumenServer
from tests.naumen.store import LINKS, SETS, Refused, Thing
from tests.naumen.values import Values

PLATFORM = Path(__file__).with_name("groovy") / "Platform.groovy"
SHIPPED = Path(__file__).parents[2] / "resources" / "crm" / "SoittoDesk.groovy"
KINDS = {Kind.RTF: "richtext", Kind.FILES: "file"}
# For short work on a busy machine, and not for speed in the long run.
JAVA = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m", "-Dfile.encoding=UTF-8", "-Duser.timezone={zone}")
Message = dict[str, Any]


class ScriptFailed(Exception):
    """A module cannot be loaded, or a function threw; the text is Java's."""


class Java:
    """The process. Modules of several servers may be loaded into it."""

    def __init__(self, zone: str = Options.zone) -> None:
        jar = dev_groovy.installed()
        assert jar is not None
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115
        options = [option.format(zone=zone) for option in JAVA]
        self._process = subprocess.Popen(
            [dev_groovy.java(), *options, "-cp", str(jar), "groovy.ui.GroovyMain", str(PLATFORM)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            encoding="utf-8",
        )
        self._numbers = itertools.count()
        self._waiting: dict[int, queue.SimpleQueue[Message]] = {}
        self._writing = threading.Lock()
        self._reader = threading.Thread(target=self._read, name="java", daemon=True)
        self._reader.start()

    def load(self, name: str, source: str) -> list[str]:
        """Compile a module; returns its functions of two arguments. Raises :class:`ScriptFailed`."""
        return list(self.call({"load": name, "source": source}, lambda ask: None))

    def call(self, told: Message, answer: Callable[[Message], Any]) -> Any:
        """Send one call and answer what it asks. Raises :class:`ScriptFailed`."""
        number = next(self._numbers)
        waiting = self._waiting[number] = queue.SimpleQueue()
        try:
            self._write(told | {"call": number})
            while True:
                message = waiting.get()
                if "ask" not in message:
                    break
                try:
                    self._write({"call": number, "answer": answer(message)})
                except Refused as refused:
                    self._write({"call": number, "refused": refused.kind, "text": refused.text})
        finally:
            del self._waiting[number]
        if "failed" in message:
            raise ScriptFailed(message["failed"])
        return message["done"]

    def close(self) -> None:
        """Let it end, by its own handle."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(BrokenPipeError):
            self._process.stdin.close()
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        self._process.stdout.close()
        self._errors.close()

    def _write(self, message: Message) -> None:
        assert self._process.stdin is not None
        with self._writing:
            self._process.stdin.write(json.dumps(message) + "\n")
            self._process.stdin.flush()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            message = json.loads(line)
            self._waiting[message["call"]].put(message)
        self._errors.seek(0)
        ended = f"Java has ended: {self._errors.read().decode(errors='replace')}"
        for waiting in list(self._waiting.values()):
            waiting.put({"failed": ended})


class GroovyModule:
    """A module for ``server.scripts.modules``; what Python has for it is tests/naumen/server_module.py.

    ``as_text``: the body reaches the function as text, as it came; otherwise read. ``source`` is another module than the one that
    is shipped.
    """

    def __init__(self, java: Java, server: NaumenServer, *, as_text: bool = True, source: str | None = None) -> None:
        self._java, self._server, self._as_text = java, server, as_text
        self._name = f"SoittoDesk{id(self)}"
        text = SHIPPED.read_text(encoding="utf-8") if source is None else source
        self._functions = java.load(self._name, text)
        self.asked: Counter[str] = Counter()
        """How often it asked the platform for what."""
        self.told = 0
        """How many objects it was given by searches."""

    def __getattr__(self, function: str) -> Callable[[Any, User], str]:
        if function.startswith("_") or function not in self._functions:
            raise AttributeError(function)

        def call(content: Any, user: User) -> str:
            return self.call(function, content, user)

        return call

    def call(self, function: str, content: Any, user: User) -> str:
        """Call one function; answers the text that it returned."""
        platform = _Platform(self._server, user)
        told = {
            "module": self._name,
            "function": function,
            "content": json.dumps(content, ensure_ascii=False) if self._as_text else content,
            "user": platform.user(),
            "now": _milliseconds(self._server.clock()),
        }

        def answer(asked: Message) -> Any:
            self.asked[asked["ask"]] += 1
            answer = platform.answer(asked)
            if asked["ask"] == "find":
                self.told += len(answer)
            return answer

        return str(self._java.call(told, answer))


class _Undo(Exception):
    """Nothing of this is to stay."""


class _Platform:
    """What one call asks of ``utils`` and ``api``, and its transaction."""

    def __init__(self, server: NaumenServer, user: User) -> None:
        self._server, self._store, self._user = server, server.store, user
        self._login = user.login if user.employee else None
        self._values = Values(server.store, Options(), server.options.zone)
        self._steps: list[Callable[[], Thing]] | None = None
        """What the transaction has written so far; ``None``: there is none, every write stands for itself."""

    def user(self) -> Message | None:
        if not self._user.employee:
            return None
        with self._store.lock:
            return self._object(self._store.things[self._user.employee])

    def answer(self, asked: Message) -> Any:
        match asked["ask"]:
            case "begin":
                self._steps = []
            case "rollback":
                self._steps = None
            case "commit":
                steps, self._steps = self._steps or [], None
                # Others have time to come in between.
                self._server.listener.pause(self._server.options.edit_gap)
                with self._store.transaction():
                    for step in steps:
                        step()
            case "find":
                return self._within(lambda: [self._object(one) for one in self._find(asked)])
            case "count":
                return self._within(lambda: len(self._find(asked)))
            case "create":
                return self._write(self._creation(asked["fqn"], asked["attributes"]))
            case "edit":
                return self._write(self._change(asked["uuid"], asked["attributes"]))
            case "metaclass":
                return self._meta(asked["fqn"])
        return None

    # --- transactions

    def _within(self, work: Callable[[], Any]) -> Any:
        """Do it with all that the transaction has written, which is undone again: nobody else has seen it."""
        found: list[Any] = []
        with suppress(_Undo), self._store.transaction():
            for step in self._steps or ():
                step()
            found.append(work())
            raise _Undo
        return found[0]

    def _write(self, step: Callable[[], Thing]) -> Message:
        if self._steps is None:
            with self._store.transaction():
                return self._object(step())
        told: Message = self._within(lambda: self._object(step()))
        self._steps.append(step)
        return told

    def _creation(self, fqn: str, attributes: Mapping[str, Any]) -> Callable[[], Thing]:
        stamp, number = self._server.clock(), self._store.reserve()

        def step() -> Thing:
            self._known(fqn)
            if "$" not in fqn and self._store.model.classes[fqn].types:
                raise Refused("rule", "Не заполнен обязательный атрибут 'metaClass'.", "metaClass")
            author = attributes.get("author") or self._user.employee
            values = {code: value for code, value in attributes.items() if code != "author"}
            return self._store.create(fqn, self._taken(values, fqn), author, stamp, number)

        return step

    def _change(self, uuid: str, attributes: Mapping[str, Any]) -> Callable[[], Thing]:
        stamp = self._server.clock()
        was: dict[str, Any] = {}

        def step() -> Thing:
            thing = self._store.thing(uuid, self._login, to_edit=True)
            if not was:
                was.update(thing.values)
            self._store.edit(thing, self._taken(attributes, thing.fqn), stamp, was)
            return thing

        return step

    # --- searching

    def _find(self, asked: Message) -> list[Thing]:
        fqn = self._known(asked["fqn"])
        known = self._store.model.attributes(fqn)
        plain, special = {}, {}
        for code, value in asked["conditions"].items():
            if code not in known:
                raise Refused("attribute", f"Атрибут '{code}' не найден в метаклассе '{fqn}'.", f"{fqn}.{code}")
            if not isinstance(value, dict):
                plain[code] = value
            elif value["kind"] == "condition" and value["name"] == "in":
                plain[code] = value["value"]
            elif value["kind"] == "condition":
                special[code] = (value["name"], value["value"])
            else:
                raise Refused("rule", f"Неверное значение атрибута '{code}'.", code)
        found = self._values.matching(fqn, plain, self._login)
        for code, (name, values) in special.items():
            found = [one for one in found if self._fits(one.values.get(code), name, values, asked["ignoreCase"])]
        return found

    def _fits(self, held: Any, name: str, values: list[Any], ignore_case: bool) -> bool:
        if name == "isNull":
            return held is None
        if name == "between":
            first, last = (value["value"] for value in values)
            return held is not None and bool(first <= _milliseconds(held) <= last)
        # As a database: each case for itself, if not told otherwise.
        pattern = "".join({"%": ".*", "_": "."}.get(sign, re.escape(sign)) for sign in values[0])
        flags = re.DOTALL | (re.IGNORECASE if ignore_case else re.NOFLAG)
        return isinstance(held, str) and re.fullmatch(pattern, held, flags) is not None

    # --- values

    def _taken(self, attributes: Mapping[str, Any], fqn: str) -> dict[str, Any]:
        """What a script writes: dates and intervals in the platform's kinds only."""
        known = self._store.model.attributes(fqn)
        found: dict[str, Any] = {}
        for code, value in attributes.items():
            kind = known[code].kind if code in known else None
            wrong = Refused("rule", f"Неверное значение атрибута '{code}'.", code)
            told = value["kind"] if isinstance(value, dict) else None
            if kind in (Kind.DATETIME, Kind.DATE) and value is not None:
                if told != "instant":
                    raise wrong
                instant = datetime.fromtimestamp(value["value"] / 1000, UTC)
                zone = ZoneInfo(self._server.options.zone)
                found[code] = instant if kind is Kind.DATETIME else instant.astimezone(zone).date()
            elif kind is Kind.INTERVAL and told == "interval":
                found |= self._values.taken({code: {"length": value["length"], "interval": value["interval"]}}, fqn)
            elif told is not None:
                raise wrong
            else:
                found |= self._values.taken({code: value}, fqn)
        return found

    def _object(self, thing: Thing) -> Message:
        """An object with all that its type has."""
        known = self._store.model.attributes(thing.fqn)
        held = {code: self._tell(thing.values.get(code), one) for code, one in known.items()}
        return {"kind": "object", "value": held}

    def _tell(self, value: Any, attribute: Attribute) -> Any:
        if attribute.kind in SETS:
            return [self._link(one) for one in value or ()]
        if value is None:
            return None
        if attribute.kind in LINKS:
            return self._link(value)
        if isinstance(value, datetime):
            return {"kind": "instant", "value": _milliseconds(value)}
        if isinstance(value, date):
            return {"kind": "day", "value": value.isoformat()}
        if attribute.kind is Kind.INTERVAL:
            return {"kind": "interval", **value}
        words = {Kind.RTF: "rich", Kind.METACLASS: "fqn"}.get(attribute.kind)
        return {"kind": words, "value": value} if words else value

    def _link(self, uuid: str) -> Message | None:
        other = self._store.things.get(uuid)
        if other is None:
            return None
        fqn = {"kind": "fqn", "value": other.fqn}
        code = {"code": other.values["code"]} if other.cls == "catalogs" else {}
        return {"kind": "object", "value": {"UUID": uuid, "title": other.values["title"], "metaClass": fqn} | code}

    # --- metainformation

    def _known(self, fqn: str) -> str:
        if not self._store.model.knows(fqn):
            raise Refused("class", f"Метакласс '{fqn}' не найден.", fqn)
        return fqn

    def _meta(self, fqn: str) -> Message:
        """A class without what only its types have, or a type with all that it has."""
        model, types = self._store.model, self._store.model.classes[self._known(fqn).partition("$")[0]].types
        whole = "$" in fqn
        own = {code for one in types.values() for code in one.attributes} - set(
            model.classes[fqn.partition("$")[0]].attributes
        )
        attributes = [
            _thing(code=code, title=code, type=_thing(code=KINDS.get(one.kind, one.kind.value)), required=one.required)
            for code, one in model.attributes(fqn).items()
            if whole or code not in own
        ]
        states = [_thing(code=state, title=state) for state in (model.type(fqn).states if whole else ())]
        children = [] if whole else [self._meta(f"{fqn}${kind}") for kind in types]
        return _thing(code=fqn, attributes=attributes, workflow=_thing(states=states), children=children)


def _thing(**held: Any) -> Message:
    return {"kind": "object", "value": held}


def _milliseconds(instant: datetime) -> int:
    return int(instant.timestamp() * 1000)
