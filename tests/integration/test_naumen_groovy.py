# SPDX-License-Identifier: GPL-3.0-or-later
"""The script module that is shipped, compiled and run by Groovy, answers as its contract says, and as its Python counterpart."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.naumen.groovy_module import SHIPPED, GroovyModule, Java, ScriptFailed
from tests.naumen.options import Options
from tests.naumen.server import NaumenServer, naumen_server
from tests.naumen.server_module import ServerModule

pytestmark = pytest.mark.groovy

ATTRS = ["state", "clientPhone", "responsible", "callAt", "codeOfClosing", "descriptionRTF", "number", "soittoId"]
CALLBACK = {"metaClass": "serviceCall$callback", "keyAttribute": "soittoId"}
CALL = {"metaClass": "call$call", "keyAttribute": "callId"}
Answer = dict[str, Any]


class Clock:
    """Set by hand."""

    now = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **more: float) -> None:
        self.now += timedelta(**more)


class Asker:
    """Calls the module of one server, as a desk does."""

    def __init__(self, server: NaumenServer, login: str = "ann") -> None:
        self.server, self._key = server, server.key(login)
        self._http = httpx.Client(base_url=server.url + "/services/rest", trust_env=False, verify=False, timeout=60)

    def __call__(self, function: str, content: Any) -> Answer:
        query = {"accessKey": self._key, "func": f"modules.SoittoDesk.{function}", "params": "requestContent,user"}
        answer = self._http.post("/exec-post", params=query, json=content)
        assert answer.status_code == 200, answer.text
        told: Answer = answer.json()
        assert told["module"] == 1
        assert told["ok"] is ("error" not in told)
        return told

    def close(self) -> None:
        self._http.close()


class Twins:
    """Two servers with the same data: one has the Groovy module, the other its counterpart. Everything is done to both."""

    def __init__(self, servers: list[NaumenServer], clock: Clock) -> None:
        self.servers, self.clock = servers, clock
        self.askers = [Asker(server) for server in servers]

    def login(self, name: str) -> None:
        """Go on with the keys of somebody else."""
        self.close()
        self.askers = [Asker(server, name) for server in self.servers]

    def close(self) -> None:
        for asker in self.askers:
            asker.close()

    def do(self, work: Callable[[NaumenServer], Any]) -> Any:
        """Something that is not the module's; what comes of it is the same."""
        groovy, python = (work(server) for server in self.servers)
        assert groovy == python
        return groovy

    def add(self, fqn: str, **values: Any) -> str:
        return str(self.do(lambda server: server.store.add(fqn, **values)))

    def set(self, uuid: str, **values: Any) -> None:
        self.do(lambda server: server.store.set(uuid, **values))

    def ask(self, function: str, content: Any = None, **entries: Any) -> Answer:
        """The answer of both, as Groovy tells it."""
        return self.apart(function, *[entries if content is None else content] * 2)[0]

    def apart(self, function: str, *contents: Any) -> list[Answer]:
        """The answers of both to what each is sent: versions and cursors are each server's own."""
        answers = [asker(function, content) for asker, content in zip(self.askers, contents, strict=True)]
        assert comparable(answers[0]) == comparable(answers[1])
        return answers


def comparable(told: Any) -> Any:
    """Without what each implementation chooses for itself: seals, generations, the wording of refusals, the order of found ones."""
    if isinstance(told, list):
        return sorted((comparable(one) for one in told), key=repr)
    if not isinstance(told, dict):
        return told
    plain = {name: comparable(value) for name, value in told.items()}
    if "@version" in plain:
        plain["@version"] = plain["@version"].partition("-")[0]
    if isinstance(plain.get("cursor"), str):
        kind, _, *place = plain["cursor"].split(".")
        plain["cursor"] = [kind, *place[:3]]
    if plain.get("code") in ("invalid", "not_found", "forbidden"):
        del plain["detail"]
    return plain


@pytest.fixture(scope="module")
def java() -> Iterator[Java]:
    one = Java()
    yield one
    one.close()


@pytest.fixture
def twins(java: Java) -> Iterator[Twins]:
    clock = Clock()
    with naumen_server(clock=clock) as groovy, naumen_server(clock=clock) as python:
        groovy.scripts.modules["SoittoDesk"] = GroovyModule(java, groovy)
        python.scripts.modules["SoittoDesk"] = ServerModule(python)
        both = Twins([groovy, python], clock)
        yield both
        both.close()


@pytest.fixture
def racing(java: Java) -> Iterator[Callable[..., Asker]]:
    """Makes the asker of a server on which transactions take their time."""
    servers: list[NaumenServer] = []
    askers: list[Asker] = []

    def make(source: str | None = None) -> Asker:
        servers.append(naumen_server(options=Options(edit_gap=0.03)))
        servers[-1].start()
        servers[-1].scripts.modules["SoittoDesk"] = GroovyModule(java, servers[-1], source=source)
        askers.append(Asker(servers[-1]))
        return askers[-1]

    yield make
    for asker in askers:
        asker.close()
    for server in servers:
        server.close()


def upsert(twins: Twins, key: str, update: bool = False, **attributes: Any) -> Answer:
    values = {"clientPhone": "1"} | attributes
    return twins.ask("upsertByKey", **CALLBACK, key=key, attributes=values, attrs=ATTRS, update=update)


def patch(twins: Twins, uuid: str, attributes: Any, **more: Any) -> Answer:
    """Each server is sent the version that it tells."""
    items = [answer["item"] for answer in twins.apart("read", *[{"uuid": uuid, "attrs": ATTRS}] * 2)]
    body = {"uuid": uuid, "attributes": attributes, "attrs": ATTRS} | more
    return twins.apart("patchIfVersion", *[{"version": item["@version"]} | body for item in items])[0]


# --- the file


def test_the_shipped_file_compiles_and_has_the_functions_of_the_contract(java: Java) -> None:
    functions = java.load("shipped", SHIPPED.read_text(encoding="utf-8"))
    names = {"hello", "read", "changes", "upsertByKey", "patchIfVersion", "findByPhone", "logCall", "describe"}
    assert set(functions) == names
    with pytest.raises(ScriptFailed, match="startup failed"):
        java.load("broken", "def read(requestContent, user) {")


@pytest.mark.parametrize("as_text", [True, False])
def test_the_body_may_come_as_text_or_read(java: Java, as_text: bool) -> None:
    with naumen_server() as server:
        server.scripts.modules["SoittoDesk"] = GroovyModule(java, server, as_text=as_text)
        asker = Asker(server)
        assert asker("hello", {})["user"]["title"] == "Смирнова Анна"
        for body in ([], "text", 1, None):
            assert asker("hello", body)["error"] == {"code": "bad_request", "detail": "body"}
        asker.close()


# --- as its counterpart does


def test_whose_key_it_is(twins: Twins) -> None:
    assert twins.ask("hello", {})["user"]["login"] == "ann"
    twins.login("naumen")
    assert twins.ask("hello", {})["user"] is None


def test_values_of_all_kinds(twins: Twins) -> None:
    ben, item = twins.servers[0].employee("ben"), twins.servers[0].store.item("urgency", "high")
    made = upsert(
        twins,
        "k1",
        callAt="2026-12-01T07:30:00.123Z",
        responsible=ben,
        urgency=item,
        descriptionRTF="<p>Äö «Привет» \u2028</p>",
        clientName="",
        shortDescr=None,
    )["item"]
    assert made["responsible"] == {"UUID": ben, "title": "Кузнецов Борис", "metaClass": "employee$employee"}
    assert made["callAt"] == "2026-12-01T07:30:00.123Z"
    attrs = [*ATTRS, "urgency", "clientName", "shortDescr", "files", "title", "creationDate", "removed", "metaClass"]
    read = twins.ask("read", uuid=made["UUID"], attrs=attrs)["item"]
    assert read["urgency"]["code"] == "high"
    assert twins.ask("read", uuid=made["UUID"])["item"].keys() == {
        *("UUID", "@version", "metaClass", "removed", "lastModifiedDate")
    }
    call = twins.ask(
        "logCall",
        **CALL,
        key="c1",
        attributes={"talkTime": {"length": 75, "interval": "SECOND"}, "rating": 4, "note": "", "task": made["UUID"]},
        attrs=["callId", "talkTime", "rating", "note", "task", "startedAt"],
    )
    assert call["item"]["talkTime"] == {"length": 75, "interval": "SECOND"}
    assert call["created"]


def test_one_object_for_a_key(twins: Twins) -> None:
    made = upsert(twins, "k1")
    assert made["created"]
    assert not upsert(twins, "k1", clientPhone="2")["created"]
    assert upsert(twins, "k1", update=True, clientPhone="3")["item"]["clientPhone"] == "3"
    where = {"metaClass": "serviceCall", "keyAttribute": "soittoId", "attrs": ATTRS}
    assert twins.ask("read", **where, key="k1")["item"]["UUID"] == made["item"]["UUID"]
    twins.do(lambda server: server.store.archive(made["item"]["UUID"]))
    assert not upsert(twins, "k1")["created"]
    for key in ("k1", "k2"):
        assert twins.ask("read", **where, key=key)["item"] is None
    typed = {"keyAttribute": "soittoId", "key": "k3", "attrs": ATTRS}
    attributes = {"metaClass": "serviceCall$callback", "clientPhone": "1"}
    assert twins.ask("upsertByKey", metaClass="serviceCall", attributes=attributes, **typed)["created"]
    refused = twins.ask("upsertByKey", metaClass="serviceCall", attributes={}, **(typed | {"key": "k4"}))
    assert refused["error"]["code"] == "invalid"


def test_a_patch_needs_the_version_that_was_read(twins: Twins) -> None:
    uuid = upsert(twins, "k1")["item"]["UUID"]
    code = twins.servers[0].store.item("closureCode", "connected")
    twins.clock.forward(seconds=1)
    comment = {"text": "<p>Done</p>", "private": True, "author": None}
    done = patch(twins, uuid, {"state": "closed", "codeOfClosing": code}, comment=comment)
    assert done["item"]["state"] == "closed"
    assert twins.do(lambda server: server.store.comments(uuid)) == ["<p>Done</p>"]
    assert twins.do(lambda server: server.store.all("comment")[0].values["author"]) == twins.servers[0].employee("ann")
    raced = patch(twins, uuid, {"clientPhone": "2"}, version="1-0")
    assert (raced["error"]["code"], raced["current"]["state"]) == ("conflict", "closed")
    # The same instant, and another value: the seal tells.
    items = [answer["item"] for answer in twins.apart("read", *[{"uuid": uuid, "attrs": ATTRS}] * 2)]
    twins.do(lambda server: server.store.things[uuid].values.update(clientPhone="5"))
    stale = [{"uuid": uuid, "version": item["@version"], "attributes": {}, "attrs": ATTRS} for item in items]
    assert twins.apart("patchIfVersion", *stale)[0]["error"]["code"] == "conflict"
    twins.do(lambda server: server.store.archive(uuid))
    assert twins.ask("patchIfVersion", **stale[0])["error"]["code"] == "not_found"


def test_refusals_undo_the_whole_call(twins: Twins) -> None:
    uuid = upsert(twins, "k1")["item"]["UUID"]
    for attributes, more, code, detail in (
        ({"clientPhone": "2"}, {"comment": {"text": "", "private": False}}, "invalid", ""),
        ({"clientPhone": "2"}, {"comment": {"private": False}}, "invalid", ""),
        ({"clientPhone": "2", "state": "resolved"}, {}, "invalid", "resolved"),
        ({"clientPhone": "2", "state": "closed"}, {}, "invalid", "codeOfClosing"),
        ({"clientPhone": ""}, {}, "invalid", "clientPhone"),
        ({"clientPhone": "9" * 300}, {}, "invalid", "clientPhone"),
        ({"callAt": "soon"}, {}, "invalid", "callAt"),
        ({"number": 5}, {}, "invalid", "number"),
        ({"responsible": "employee$1"}, {}, "invalid", "responsible"),
        ({"noSuch": 1}, {}, "unknown_attribute", "serviceCall$callback.noSuch"),
        ({"clientPhone": "2"}, {"attrs": ["noSuch"]}, "unknown_attribute", "serviceCall$callback.noSuch"),
        ({"clientPhone": "2"}, {"version": None}, "bad_request", "version"),
        (None, {}, "bad_request", "attributes"),
    ):
        error = patch(twins, uuid, attributes, **more)["error"]
        assert (error["code"], detail in error["detail"]) == (code, True), error
        assert twins.do(lambda server: server.store.values(uuid))["clientPhone"] == "1"
    twins.do(lambda server: server.store.freeze(uuid, "ann"))
    assert patch(twins, uuid, {"clientPhone": "2"})["error"]["code"] == "forbidden"
    twins.do(lambda server: server.store.hide(uuid, "ann"))
    assert twins.ask("read", uuid=uuid)["item"] is None
    gone = {"version": "1-0", "attributes": {}, "attrs": []}
    for name in (uuid, "serviceCall$1", "noSuch$1", "plain"):
        assert twins.ask("patchIfVersion", uuid=name, **gone)["error"]["code"] == "not_found"


def test_a_transaction_may_wrap_what_is_thrown_in_it(java: Java) -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    call = "return api.tx.call(work)"
    assert text.count(call) == 1
    wrapped = f"try {{ {call} }} catch (Exception one) {{ throw new IllegalStateException('rolled back', one) }}"
    with naumen_server() as server:
        server.scripts.modules["SoittoDesk"] = GroovyModule(java, server, source=text.replace(call, wrapped))
        uuid = server.store.add("serviceCall$callback", clientPhone="1")
        asker = Asker(server)
        answer = asker("patchIfVersion", {"uuid": uuid, "version": "1-0", "attributes": {}, "attrs": ATTRS})
        assert (answer["error"]["code"], answer["current"]["UUID"]) == ("conflict", uuid)
        asker.close()


def test_what_is_asked_wrongly_is_named(twins: Twins) -> None:
    part = {"metaClass": "employee", "attributes": ["title"], "attrs": []}
    keyed = {**CALLBACK, "key": "k", "attributes": {"clientPhone": "1"}, "attrs": []}
    for function, content, code, detail in (
        ("describe", {"metaClass": "noSuch"}, "unknown_class", "noSuch"),
        ("describe", {}, "bad_request", "metaClass"),
        ("changes", {"metaClass": "noSuch$x"}, "unknown_class", "noSuch$x"),
        ("changes", {"metaClass": 5}, "bad_request", "metaClass"),
        ("changes", {"metaClass": "serviceCall", "attrs": ["noSuch"]}, "unknown_attribute", "serviceCall.noSuch"),
        ("changes", {"metaClass": "serviceCall", "filter": {"noSuch": 1}}, "unknown_attribute", "serviceCall.noSuch"),
        ("changes", {"metaClass": "serviceCall", "initial": {"noSuch": 1}}, "unknown_attribute", "serviceCall.noSuch"),
        ("read", {}, "bad_request", "metaClass"),
        ("read", {"uuid": 5}, "bad_request", "uuid"),
        ("read", {"metaClass": "serviceCall"}, "bad_request", "keyAttribute"),
        ("read", {"metaClass": "serviceCall", "keyAttribute": "soittoId"}, "bad_request", "key"),
        (
            "read",
            {"metaClass": "serviceCall", "keyAttribute": "noSuch", "key": "k"},
            "unknown_attribute",
            "serviceCall.noSuch",
        ),
        ("upsertByKey", keyed | {"attributes": None}, "bad_request", "attributes"),
        ("upsertByKey", keyed | {"key": None}, "bad_request", "key"),
        ("upsertByKey", keyed | {"metaClass": "serviceCall$x"}, "unknown_class", "serviceCall$x"),
        (
            "upsertByKey",
            keyed | {"attributes": {"clientPhone": "1", "noSuch": 1}},
            "unknown_attribute",
            "serviceCall$callback.noSuch",
        ),
        ("patchIfVersion", {}, "bad_request", "uuid"),
        ("findByPhone", {"classes": [part]}, "bad_request", "digits"),
        ("findByPhone", {"digits": "1"}, "bad_request", "classes"),
        ("findByPhone", {"digits": "1", "classes": [{}]}, "bad_request", "metaClass"),
        ("findByPhone", {"digits": "1", "classes": [{"metaClass": "employee"}]}, "bad_request", "attributes"),
        (
            "findByPhone",
            {"digits": "1", "classes": [part | {"attributes": ["noSuch"]}]},
            "unknown_attribute",
            "employee.noSuch",
        ),
        ("logCall", {"source": "serviceCall$1", "text": "x"}, "bad_request", "key"),
        ("logCall", {"source": "serviceCall$1", "key": "c"}, "bad_request", "text"),
        ("logCall", {"source": "serviceCall$1", "key": "c", "text": "call:c"}, "not_found", ""),
    ):
        error = twins.ask(function, content)["error"]
        assert error["code"] == code, (function, content, error)
        assert detail in error["detail"]


def sweep(
    twins: Twins, cursors: list[str | None] | None = None, **more: Any
) -> tuple[list[Any], list[Any], list[str], list[Answer]]:
    """Items and removed ones as told, the last cursors and Groovy's pages."""
    items: list[Any] = []
    removed: list[Any] = []
    pages: list[Answer] = []
    told: list[Any] = cursors or [None, None]
    while True:
        asked = {"metaClass": "serviceCall", "attrs": ATTRS, "limit": 2} | more
        answers = twins.apart("changes", *[asked | {"cursor": cursor} for cursor in told])
        groovy, python = answers
        assert [item["UUID"] for item in groovy["items"]] == [item["UUID"] for item in python["items"]]
        items += [item.get("soittoId") for item in groovy["items"]]
        removed += groovy["removed"]
        told = [answer["cursor"] for answer in answers]
        pages.append(groovy)
        if not groovy["more"]:
            return items, removed, told, pages


def test_changes_begin_with_the_open_ones_and_go_on_with_all(twins: Twins) -> None:
    team = twins.add("team$team", title="A")
    uuids = {}
    for name in ("a", "b", "c", "closed", "elsewhere", "archived"):
        twins.clock.forward(seconds=1)
        uuids[name] = twins.add(
            "serviceCall$callback",
            soittoId=name,
            clientPhone="1",
            state="closed" if name == "closed" else "registered",
            removed=name == "archived",
            responsibleTeam=None if name == "elsewhere" else team,
        )
    other = twins.add("serviceCall$request", responsibleTeam=team, shortDescr="not a callback")
    kinds = {"metaClass": "serviceCall$callback"}
    where = {"initial": {"state": ["registered"]}, "filter": {"responsibleTeam": team} | kinds}
    items, removed, cursor, pages = sweep(twins, **where)
    assert (items, removed) == (["a", "b", "c"], [])
    assert [page["total"] for page in pages] == [3, None]
    assert not any(page["reset"] for page in pages)
    twins.clock.forward(minutes=10)
    twins.set(uuids["a"], state="closed")
    twins.set(uuids["b"], responsibleTeam=None)
    twins.do(lambda server: server.store.archive(uuids["c"]))
    twins.set(other, shortDescr="still not")
    # What was younger than the settling time is told once more.
    items, removed, cursor, _ = sweep(twins, cursor, **where)
    assert "a" in items
    assert {uuids["b"], uuids["c"], other} <= set(removed)
    twins.clock.forward(minutes=10)
    items, _, cursor, _ = sweep(twins, cursor, **where)
    assert items == ["a"]
    twins.clock.forward(minutes=10)
    assert sweep(twins, cursor, **where)[:2] == ([], [])
    # All types of a class, without a filter: what only one of them has is told of that one.
    twins.do(lambda server: server.store.set(other))
    answers = twins.ask("changes", metaClass="serviceCall", attrs=ATTRS, cursor=None, limit=50)
    told = {item["UUID"]: item for item in answers["items"]}
    assert "callAt" in told[uuids["a"]]
    assert "callAt" not in told[other]
    for initial in ({"state": []}, {"responsibleTeam": []}, {"metaClass": []}):
        empty = twins.ask("changes", metaClass="serviceCall", attrs=[], initial=initial)
        assert (empty["items"], empty["total"]) == ([], 0)
    without = {"responsibleTeam": None}, {"responsibleTeam": [None, "team$1"]}, {"state": ["closed", "registered"]}
    # The last is what only one of the types has.
    for filter_ in (*without, {"urgency": None}):
        items, _, cursor, _ = sweep(twins, None, filter=filter_)
        assert items
        twins.set(other, shortDescr=str(filter_))
        sweep(twins, cursor, filter=filter_)


def test_strange_cursors_start_again(twins: Twins) -> None:
    for n in range(3):
        twins.add("serviceCall$callback", soittoId=f"k{n}", clientPhone="1")
    for strange in ("", "s1", "s1.other.0.0.", "s1.1.x.0..", "s1.1.0.y..", "s2.1.0.0..", "Привет", 5):
        items, _, _, pages = sweep(twins, [strange, strange])
        assert [page["reset"] for page in pages] == [True, False]
        assert items == ["k0", "k1", "k2"]


def test_rows_of_one_instant_are_each_told_once(twins: Twins) -> None:
    uuids = [twins.add("serviceCall$callback", soittoId=f"k{n}", clientPhone="1") for n in range(7)]
    twins.clock.forward(minutes=10)
    items, _, cursor, pages = sweep(twins)
    assert sorted(items) == [f"k{n}" for n in range(7)]
    assert len(pages) == 4
    # While a sweep is under way, more comes: it is told now or next time, not skipped.
    first = twins.apart("changes", *[{"metaClass": "serviceCall", "attrs": ATTRS, "limit": 3, "cursor": None}] * 2)
    twins.set(uuids[0], clientName="Anna")
    items, _, cursor, _ = sweep(twins, [answer["cursor"] for answer in first])
    assert "k0" in items + sweep(twins, cursor)[0]


def test_a_long_list_is_not_read_anew_for_every_page(twins: Twins) -> None:
    """Rows close together, with long times of nothing before and between them."""
    for n in range(300):
        twins.clock.forward(days=400 if n in (100, 200) else 0, milliseconds=20)
        twins.add("serviceCall$callback", soittoId=f"k{n}", clientPhone="1")
    module = twins.servers[0].scripts.modules["SoittoDesk"]
    items, _, cursor, pages = sweep(twins, limit=5)
    assert items == [f"k{n}" for n in range(300)]
    assert [page["total"] for page in pages] == [300, *[None] * 59]
    # Each page anew would be half of the list each time: 9,000 objects.
    assert module.told < 8 * 300
    assert module.asked["find"] < 4 * len(pages)
    assert module.asked["count"] < 12 * len(pages)
    twins.clock.forward(minutes=5)
    sweep(twins, sweep(twins, cursor, limit=400)[2])
    before = module.asked["count"]
    assert sweep(twins, cursor, limit=400)[0] == items[200:]
    assert module.asked["count"] == before + 1


def test_without_counting_a_list_is_told_all_the_same(java: Java) -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    assert text.count("utils.count(") == 1
    with naumen_server() as server:
        module = GroovyModule(java, server, source=text.replace("utils.count(", "utils.countAll("))
        server.scripts.modules["SoittoDesk"] = module
        uuids = [server.store.add("serviceCall$callback", clientPhone=str(n)) for n in range(20)]
        asker, told, cursor = Asker(server), [], None
        while True:
            page = asker("changes", {"metaClass": "serviceCall", "attrs": [], "cursor": cursor, "limit": 6})
            told += [item["UUID"] for item in page["items"]]
            cursor = page["cursor"]
            if not page["more"]:
                break
        assert sorted(told) == sorted(uuids)
        assert module.asked["count"] == 0
        asker.close()


def test_a_late_commit_is_not_skipped(twins: Twins) -> None:
    early = twins.clock()
    twins.clock.forward(seconds=20)
    twins.add("serviceCall$callback", soittoId="seen", clientPhone="1")
    cursor = sweep(twins)[2]
    for server in twins.servers:
        server.store.create("serviceCall$callback", {"soittoId": "late", "clientPhone": "1"}, "", early)
    twins.clock.forward(seconds=30)
    items, _, cursor, _ = sweep(twins, list(cursor))
    assert "late" in items
    twins.clock.forward(seconds=100)
    sweep(twins, list(cursor))


def test_people_are_found_however_their_numbers_are_written(twins: Twins) -> None:
    forms = (
        "8 (916) 123-45-67",
        "+7 916 1234567",
        "79161234567",
        "+7.916.123.45.67",
        "9161234567",
        "тел. 8-916-1234567",
    )
    found = {
        twins.add("employee$employee", title=f"Петров {n}", mobilePhoneNumber=form) for n, form in enumerate(forms)
    }
    found.add(
        twins.add("employee$employee", title="Inner", mobilePhoneNumber="1", internalPhoneNumber="8 916 123 4567")
    )
    for other in ("+7 916 1234568", "9161234567 доб. 12", "", None, "91612345"):
        twins.add("employee$employee", title="other", mobilePhoneNumber=other)
    archived = twins.add("employee$employee", title="archived", mobilePhoneNumber=forms[0], removed=True)
    part = {
        "metaClass": "employee",
        "attributes": ["mobilePhoneNumber", "internalPhoneNumber"],
        "attrs": ["title", "mobilePhoneNumber"],
    }
    told = twins.ask("findByPhone", digits="9161234567", classes=[part], limit=50)["items"]
    assert {item["UUID"] for item in told} == found
    assert len(told) == len(found)
    assert archived not in {item["UUID"] for item in told}
    narrow = part | {"filter": {"title": ["Петров 0", "Петров 1"]}}
    assert len(twins.ask("findByPhone", digits="9161234567", classes=[narrow])["items"]) == 2
    assert not twins.ask("findByPhone", digits="9161234567", classes=[part | {"filter": {"title": []}}])["items"]
    twice = [part, {"metaClass": "employee", "attributes": ["title"], "attrs": part["attrs"]}]
    assert len(twins.ask("findByPhone", text="петров", classes=twice)["items"]) == len(forms)


def test_names_are_found_whatever_the_case_and_signs_are_no_wildcards(twins: Twins) -> None:
    names = ("Иванов Пётр", "ИВАНОВ А.", "Поливанова", "100% вода", "a_b", "aXb", "c\\d")
    uuids = {name: twins.add("ou$ou", title=name) for name in names}
    for text, found in (
        ("иванов", {"Иванов Пётр", "ИВАНОВ А.", "Поливанова"}),
        ("ПЁТР", {"Иванов Пётр"}),
        ("0% в", {"100% вода"}),
        ("a_b", {"a_b"}),
        ("c\\d", {"c\\d"}),
        ("нет", set()),
    ):
        part = {"metaClass": "ou", "attributes": ["title"], "attrs": ["title"]}
        told = twins.ask("findByPhone", text=text, classes=[part])["items"]
        assert {item["UUID"] for item in told} == {uuids[name] for name in found}, text


def test_calls_are_logged_once_as_objects_or_comments(twins: Twins) -> None:
    uuid = upsert(twins, "k1")["item"]["UUID"]
    for note, created in (("a", True), ("b", False)):
        told = twins.ask("logCall", **CALL, key="c1", attributes={"note": note}, attrs=["callId", "note"])
        assert (told["created"], told["item"]["note"]) == (created, note)
    ben = twins.servers[0].employee("ben")
    told = {"source": uuid, "private": True, "author": ben}
    assert twins.ask("logCall", **told, key="c1", text="<p>begun call:c1</p>")["created"]
    assert twins.ask("logCall", **told, key="c2", text="<p>call:c2</p>")["created"]
    twins.clock.forward(seconds=5)
    assert not twins.ask("logCall", **told, key="c1", text="<p>ended call:c1</p>")["created"]
    assert twins.do(lambda server: server.store.comments(uuid)) == ["<p>ended call:c1</p>", "<p>call:c2</p>"]
    assert twins.do(lambda server: [one.values["author"] for one in server.store.all("comment")]) == [ben, ben]


def test_classes_are_described(twins: Twins) -> None:
    for fqn in ("serviceCall$callback", "serviceCall$request", "call$call", "ou", "comment"):
        assert twins.ask("describe", metaClass=fqn)["attributes"]
    # Of a class: what its types have too, which each may demand or not.
    groovy, python = (asker("describe", {"metaClass": "serviceCall"}) for asker in twins.askers)
    assert {"code": "closed", "title": "closed"} in groovy["states"]
    assert comparable(groovy["states"]) == comparable(python["states"])
    kinds = [{(one["code"], one["type"]) for one in told["attributes"]} for told in (groovy, python)]
    assert kinds[0] == kinds[1] >= {("callAt", "dateTime"), ("service", "object"), ("shortDescr", "string")}


# --- several at once

ROUNDS = 8


def together(*work: Callable[[], Answer]) -> list[Answer]:
    """Do all at the same moment."""
    start = threading.Barrier(len(work))

    def one(call: Callable[[], Answer]) -> Answer:
        start.wait(30)
        return call()

    with ThreadPoolExecutor(len(work)) as pool:
        return list(pool.map(one, work))


def race_for(asker: Asker, uuid: str) -> list[Answer]:
    """Two who have read the same version write each their name."""
    version = asker("read", {"uuid": uuid, "attrs": ATTRS})["item"]["@version"]
    body = {"uuid": uuid, "version": version, "attrs": ATTRS}
    return together(
        *(
            lambda name=name: asker("patchIfVersion", body | {"attributes": {"clientName": name}})
            for name in ("Ann", "Ben")
        )
    )


def test_of_two_who_write_at_once_one_wins(racing: Callable[..., Asker]) -> None:
    asker = racing()
    uuid = asker.server.store.add("serviceCall$callback", clientPhone="1")
    for _ in range(ROUNDS):
        answers = race_for(asker, uuid)
        won = [name for name, answer in zip(("Ann", "Ben"), answers, strict=True) if answer["ok"]]
        assert len(won) == 1
        lost = next(answer for answer in answers if not answer["ok"])
        assert lost["error"]["code"] == "conflict"
        assert asker.server.store.values(uuid)["clientName"] == won[0]
        asker.server.store.set(uuid, clientName="")


def test_it_is_the_lock_that_keeps_them_apart(racing: Callable[..., Asker]) -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    without = text.replace("    lock.lock()\n", "").replace("        lock.unlock()\n", "")
    assert text.count("lock()") - without.count("lock()") == 2
    asker = racing(without)
    uuid = asker.server.store.add("serviceCall$callback", clientPhone="1")
    assert any(all(answer["ok"] for answer in race_for(asker, uuid)) for _ in range(5 * ROUNDS))


def test_of_three_who_make_the_same_at_once_one_does(racing: Callable[..., Asker]) -> None:
    asker = racing()
    store = asker.server.store
    source = store.add("serviceCall$callback", clientPhone="1")
    for n in range(ROUNDS):
        body = {**CALLBACK, "key": f"k{n}", "attributes": {"clientPhone": "1"}, "attrs": ATTRS}
        answers = together(*[lambda body=body: asker("upsertByKey", body)] * 3)
        assert sorted(answer["created"] for answer in answers) == [False, False, True]
        assert len({answer["item"]["UUID"] for answer in answers}) == 1
        note = {"source": source, "key": f"c{n}.", "text": f"call:c{n}.", "private": False}
        answers = together(*[lambda note=note: asker("logCall", note)] * 3)
        assert sorted(answer["created"] for answer in answers) == [False, False, True]
    assert len(store.all("serviceCall")) == ROUNDS + 1
    assert sorted(store.comments(source)) == sorted(f"call:c{n}." for n in range(ROUNDS))


def test_those_who_write_different_ones_do_not_wait_for_each_other(
    racing: Callable[..., Asker], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As many as there are are in their transactions at the same time: they end only when all have come there."""
    asker = racing()
    store = asker.server.store
    uuids = [store.add("serviceCall$callback", clientPhone="1") for _ in range(4)]
    there = threading.Barrier(len(uuids), timeout=60)
    gap, pause = asker.server.options.edit_gap, asker.server.listener.pause
    monkeypatch.setattr(
        asker.server.listener, "pause", lambda seconds: there.wait() if seconds == gap else pause(seconds)
    )
    versions = [asker("read", {"uuid": uuid, "attrs": []})["item"]["@version"] for uuid in uuids]
    bodies = [
        {"uuid": uuid, "version": version, "attributes": {"clientName": "A"}, "attrs": []}
        for uuid, version in zip(uuids, versions, strict=True)
    ]
    answers = together(*(lambda body=body: asker("patchIfVersion", body) for body in bodies))
    assert all(answer["ok"] for answer in answers)
