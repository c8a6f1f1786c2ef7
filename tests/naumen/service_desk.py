# SPDX-License-Identifier: GPL-3.0-or-later
"""The Service Desk's REST methods (§ 4), their sign-in (§ 2) and their errors (§ 6)."""

from __future__ import annotations

import inspect
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from email import policy
from email.parser import BytesParser
from typing import Any
from urllib.parse import quote

from tests.naumen import relaxed
from tests.naumen.http import TEXT, Asked, Reply, data, text
from tests.naumen.keys import Keys, User
from tests.naumen.options import Options
from tests.naumen.scripts import Scripts
from tests.naumen.store import Refused, Store, Thing
from tests.naumen.values import Values

DONE = "Operation completed successfully"
NO_KEY = "Для выполнения запроса необходимо указать параметр accessKey."
BAD_KEY = "Ошибка: ключ авторизации '{}' не найден или не может быть использован повторно."


@dataclass
class ServiceDesk:
    """One installation."""

    store: Store
    keys: Keys
    options: Options
    scripts: Scripts
    pause: Callable[[float], None]
    contents: dict[str, tuple[str, str, bytes]] = field(default_factory=dict)
    """Name, type and bytes of files, by UUID."""

    def answer(self, method: str, rest: tuple[str, ...], asked: Asked) -> Reply:
        """Carry a method out; ``rest`` are the parts of the path after its name."""
        if method == "check-status":
            # The one method without a key (§ 2).
            return text(200, DONE)
        if method == "get-access-key":
            return self._new_key(asked)
        key = asked.query.get("accessKey")
        if not key:
            return text(401, NO_KEY)
        user = self.keys.user(key)
        if user is None:
            # 500, and the sentence holds the key (§ 6).
            return text(500, BAD_KEY.format(key))
        handler = METHODS.get((asked.method, method))
        if handler is None:
            return text(405 if any(name == method for _, name in METHODS) else 404, f"Метод '{method}' не найден.")
        call = _Call(self, user, asked, self._values(user))
        try:
            inspect.signature(handler).bind(call, *rest)
        except TypeError:
            return text(404, f"Метод '{method}' не найден.")
        try:
            return handler(call, *rest)
        except Refused as refusal:
            return text(self._status(refusal), refusal.text)
        except ValueError:
            return text(self.options.refused_status, "Неверный формат запроса.")

    def _values(self, user: User) -> Values:
        zone = user.zone if self.options.owner_zone and user.zone else self.options.zone
        return Values(self.store, self.options, zone)

    def _status(self, refusal: Refused) -> int:
        if refusal.kind == "forbidden":
            return 403
        if refusal.kind == "hidden":
            return 403 if self.options.hidden == "forbidden" else self.options.not_found_status
        return self.options.not_found_status if refusal.kind == "missing" else self.options.refused_status

    def _new_key(self, asked: Asked) -> Reply:
        """§ 2: login and password in headers whose names have underscores, which nginx drops by itself."""
        headers = {} if self.options.drops_underscores else asked.headers
        user = self.keys.users.get(headers.get("http_auth_login", ""))
        if user is None or not user.password or user.password != headers.get("http_auth_passwd"):
            return text(401, "Неверное имя пользователя или пароль.")
        minutes = asked.query.get("livetime")
        livetime = timedelta(minutes=int(minutes)) if minutes else None
        return text(200, self.keys.give(user.login, livetime=livetime))


@dataclass
class _Call:
    """One call of a method by a user."""

    desk: ServiceDesk
    user: User
    asked: Asked
    values: Values

    @property
    def login(self) -> str | None:
        return self.user.login if self.user.employee else None

    @property
    def attrs(self) -> tuple[str, ...]:
        """Empty is the same as absent; a comma at the end is taken (§ 4, § 13)."""
        return tuple(code for code in self.asked.query.get("attrs", "").split(",") if code)

    def body(self) -> dict[str, Any]:
        found = self.asked.json() if self.asked.body.strip() else {}
        if not isinstance(found, dict):
            raise ValueError("not an object")
        return found

    def known(self, fqn: str) -> str:
        if not self.desk.store.model.knows(fqn):
            raise Refused("class", f"Метакласс '{fqn}' не найден.", fqn)
        return fqn

    # --- reading

    def get(self, uuid: str) -> Reply:
        with self.desk.store.lock:
            return data(self.values.told(self.desk.store.thing(uuid, self.login), self.attrs))

    def find(self, fqn: str, *wanted: str) -> Reply:
        # Old style: the filter in the path (§ 4.1).
        condition = relaxed.parsed("/".join(wanted)) if wanted else self.body()
        if not isinstance(condition, dict):
            raise ValueError("not an object")
        offset = int(self.asked.query.get("offset") or 0)
        limit = int(self.asked.query.get("limit") or self.desk.options.default_limit)
        with self.desk.store.lock:
            # Archived ones too, unless the filter says removed=false (§ 4.2).
            found = self.values.matching(self.known(fqn), condition, self.login)
            # No total, no envelope, no order (§ 5).
            order = self.desk.options.order
            if order == "shuffled":
                random.shuffle(found)
            elif order == "shifting":
                found.sort(key=lambda one: one.written)
            page = found[offset : offset + limit]
            if order == "shifting":
                random.shuffle(page)
            return data([self.values.told(one, self.attrs) for one in page])

    # --- writing

    def _type(self, fqn: str, body: Mapping[str, Any]) -> str:
        """The full name to create: where the path has only a class with types, the body must say (§ 7)."""
        told = body.get("metaClass") or fqn
        name, _, kind = self.known(told).partition("$")
        if name != fqn.partition("$")[0] or ("$" in fqn and told != fqn):
            raise Refused("rule", f"Тип '{told}' не относится к классу '{fqn}'.", "metaClass")
        if not kind and self.desk.store.model.classes[name].types:
            raise Refused("rule", "Не заполнен обязательный атрибут 'metaClass'.", "metaClass")
        return str(told)

    def _made(self, fqn: str, body: Mapping[str, Any]) -> Thing:
        whole = self._type(self.known(fqn), body)
        stamp = self.desk.store.clock()
        with self.desk.store.lock:
            values = self.values.taken({code: value for code, value in body.items() if code != "metaClass"}, whole)
            source = values.get("source")
            if source is not None:
                self.desk.store.thing(source, self.login)
        self.desk.pause(self.desk.options.edit_gap)
        with self.desk.store.transaction():
            thing = self.desk.store.create(whole, values, self.user.employee, stamp)
            if source is not None and self.desk.options.comment_touches:
                self.desk.store.set(source)
            return thing

    def _edited(self, uuid: str, body: Mapping[str, Any]) -> Thing:
        """Read, think, write: what somebody else wrote meanwhile is not noticed (§ 12)."""
        store = self.desk.store
        stamp = store.clock()
        with store.lock:
            thing = store.thing(uuid, self.login, to_edit=True)
            was = dict(thing.values)
            values = self.values.taken({code: value for code, value in body.items() if code != "@comment"}, thing.fqn)
        self.desk.pause(self.desk.options.edit_gap)
        with store.transaction():
            thing = store.thing(uuid, self.login, to_edit=True)
            store.edit(thing, values, stamp, was)
            if body.get("@comment"):
                # A comment together with the edit (§ 10).
                store.create("comment", {"source": uuid, "text": str(body["@comment"])}, self.user.employee, stamp)
            return thing

    def create(self, fqn: str) -> Reply:
        self._made(fqn, self.body())
        return text(200, DONE)

    def create_m2m(self, fqn: str, *attributes: str) -> Reply:
        # Old style: the attributes in the path.
        body = relaxed.parsed("/".join(attributes)) if attributes else self.body()
        thing = self._made(fqn, body)
        with self.desk.store.lock:
            return data(self.values.told(thing, self.attrs), self.desk.options.created_status)

    def create_multiple(self) -> Reply:
        """Each for itself: what fails comes back as it was sent, with ``error``."""
        answers = []
        for item in self.asked.json():
            try:
                answers.append({"UUID": self._made(str(item.get("metaClass")), item).uuid})
            except Refused as refusal:
                answers.append(item | {"error": refusal.text})
        return data(answers)

    def edit(self, uuid: str, *attributes: str) -> Reply:
        # Text, not JSON; in the old style the attributes stand in the path.
        self._edited(uuid, relaxed.parsed("/".join(attributes)) if attributes else self.body())
        return text(200, DONE)

    def edit_m2m(self, uuid: str) -> Reply:
        thing = self._edited(uuid, self.body())
        with self.desk.store.lock:
            return data(self.values.told(thing, self.attrs))

    def delete(self, uuid: str) -> Reply:
        # By GET. What it answers nobody reads, but one client parses it.
        with self.desk.store.lock:
            self.desk.store.thing(uuid, self.login, to_edit=True)
            self.desk.store.delete(uuid)
        return data({})

    # --- files

    def _parts(self) -> list[tuple[str, str, str, bytes]]:
        """Part name, file name, type and bytes of a multipart body."""
        head = f"Content-Type: {self.asked.headers.get('content-type', '')}\r\n\r\n".encode()
        message = BytesParser(policy=policy.HTTP).parsebytes(head + self.asked.body)
        if not message.is_multipart():
            raise ValueError("not multipart")
        found = []
        for part in message.iter_parts():
            name = str(part.get_param("name", "", header="Content-Disposition"))
            content = part.get_payload(decode=True)
            found.append((name, part.get_filename() or name, part.get_content_type(), bytes(content or b"")))
        return found

    def add_file(self, uuid: str) -> Reply:
        store, code = self.desk.store, self.asked.query.get("attrsCode")
        with store.transaction():
            thing = store.thing(uuid, self.login, to_edit=True)
            for _, name, kind, content in self._parts():
                values = {"source": uuid, "title": name, "mimeType": kind, "fileSize": len(content)}
                file = store.create("file", values, self.user.employee)
                self.desk.contents[file.uuid] = (name, kind, content)
                if code:
                    if code not in store.model.attributes(thing.fqn):
                        raise Refused("attribute", f"Атрибут '{code}' не найден.", code)
                    store.set(uuid, **{code: (*(thing.values.get(code) or ()), file.uuid)})
        return text(200, DONE)

    def get_file(self, uuid: str) -> Reply:
        with self.desk.store.lock:
            self.desk.store.thing(uuid, self.login)
            name, kind, content = self.desk.contents[uuid]
        return Reply(200, content, kind, {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}"})

    # --- scripts

    def exec(self) -> Reply:
        if self.asked.method == "POST":
            # A script to be run: a multipart part of that name.
            script = next((content for name, _, _, content in self._parts() if name == "script"), None)
            if script is None:
                raise ValueError("no script")
            return text(200, self.desk.scripts.run(script.decode()))
        return self.exec_post()

    def exec_post(self) -> Reply:
        query = self.asked.query
        try:
            answer = self.desk.scripts.call(query.get("func", ""), query.get("params", ""), self.asked.body, self)
        except LookupError as missing:
            # The text is known, its status is not (§ 4).
            return text(500, str(missing.args[0]))
        if isinstance(answer, Reply):
            return answer
        if isinstance(answer, str):
            return Reply(200, answer.encode(), TEXT)
        reply = data(answer)
        reply.content_type = self.desk.scripts.content_type
        return reply

    def execmf(self) -> Reply:
        """The items of the answer are JSON in strings: to be decoded twice (§ 4)."""
        answers = []
        for one in self.asked.json():
            try:
                told = self.desk.scripts.named(one["module"], one["method"], one.get("params", []))
            except LookupError as missing:
                return text(500, str(missing.args[0]))
            answers.append(data(told).body.decode())
        return data(answers)


METHODS: dict[tuple[str, str], Callable[..., Reply]] = {
    ("GET", "get"): _Call.get,
    ("POST", "find"): _Call.find,
    ("GET", "find"): _Call.find,
    ("POST", "create"): _Call.create,
    ("POST", "create-m2m"): _Call.create_m2m,
    ("GET", "create-m2m"): _Call.create_m2m,
    ("POST", "create-m2m-multiple"): _Call.create_multiple,
    ("POST", "edit"): _Call.edit,
    ("GET", "edit"): _Call.edit,
    ("POST", "edit-m2m"): _Call.edit_m2m,
    ("GET", "delete"): _Call.delete,
    ("POST", "add-file"): _Call.add_file,
    ("GET", "get-file"): _Call.get_file,
    ("GET", "exec"): _Call.exec,
    ("POST", "exec"): _Call.exec,
    ("POST", "exec-post"): _Call.exec_post,
    ("POST", "execmf"): _Call.execmf,
}
