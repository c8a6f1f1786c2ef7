# SPDX-License-Identifier: GPL-3.0-or-later
"""The test server's counterpart of Soitto's script module keeps the module's contract."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.naumen.server import NaumenServer, naumen_server
from tests.naumen.server_module import ServerModule

Call = Callable[..., dict[str, Any]]
ATTRS = ["state", "clientPhone", "responsible", "callAt", "soittoId"]


class Clock:
    """Set by hand."""

    now = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **more: float) -> None:
        self.now += timedelta(**more)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server(clock: Clock) -> Iterator[NaumenServer]:
    with naumen_server(clock=clock) as running:
        running.scripts.modules["SoittoDesk"] = ServerModule(running)
        yield running


@pytest.fixture
def call(server: NaumenServer) -> Iterator[Call]:
    key = server.key("ann")
    with httpx.Client(base_url=server.url + "/services/rest", trust_env=False, verify=False) as http:

        def ask(function: str, **content: Any) -> dict[str, Any]:
            query = {"accessKey": key, "func": f"modules.SoittoDesk.{function}", "params": "requestContent,user"}
            answer = http.post("/exec-post", params=query, json=content)
            assert (answer.status_code, answer.headers["content-type"].partition(";")[0]) == (200, "application/json")
            told: dict[str, Any] = answer.json()
            assert told["module"] == 1
            assert told["ok"] is ("error" not in told)
            return told

        yield ask


def upsert(call: Call, key: str, **attributes: Any) -> dict[str, Any]:
    return call(
        "upsertByKey",
        metaClass="serviceCall$callback",
        keyAttribute="soittoId",
        key=key,
        attributes={"clientPhone": "1"} | attributes,
        attrs=ATTRS,
    )


def test_a_key_makes_one_object_however_often_it_is_sent(server: NaumenServer, call: Call) -> None:
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: upsert(call, "k1"), range(4)))
    assert sorted(answer["created"] for answer in answers) == [False, False, False, True]
    assert len({answer["item"]["UUID"] for answer in answers}) == 1
    server.store.archive(answers[0]["item"]["UUID"])
    assert not upsert(call, "k1")["created"]


def test_instants_are_utc_and_links_as_rest_tells_them(server: NaumenServer, call: Call) -> None:
    ben = server.employee("ben")
    item = upsert(call, "k1", callAt="2026-12-01T07:30:00.000Z", responsible=ben)["item"]
    assert item["callAt"] == "2026-12-01T07:30:00.000Z"
    assert item["responsible"] == {"UUID": ben, "title": "Кузнецов Борис", "metaClass": "employee$employee"}
    assert set(item) == {"UUID", "@version", "metaClass", "removed", "lastModifiedDate", *ATTRS}
    assert call("read", uuid=item["UUID"], attrs=ATTRS)["item"] == item
    assert call("read", metaClass="serviceCall", keyAttribute="soittoId", key="k2", attrs=[])["item"] is None


def test_a_patch_needs_the_version_that_was_read(server: NaumenServer, call: Call) -> None:
    item = upsert(call, "k1")["item"]
    patch = {
        "uuid": item["UUID"],
        "version": item["@version"],
        "attributes": {"state": "closed", "codeOfClosing": server.store.item("closureCode", "connected")},
        "comment": {"text": "<p>Done</p>", "private": True, "author": None},
        "attrs": ATTRS,
    }
    assert call("patchIfVersion", **patch)["item"]["state"] == "closed"
    assert server.store.values(item["UUID"])["codeOfClosing"] == server.store.item("closureCode", "connected")
    assert server.store.comments(item["UUID"]) == ["<p>Done</p>"]
    again = call("patchIfVersion", **patch)
    assert again["error"]["code"] == "conflict"
    assert again["current"]["state"] == "closed"
    server.store.archive(item["UUID"])
    assert call("patchIfVersion", **patch)["error"]["code"] == "not_found"


def test_a_refusal_undoes_the_whole_call(server: NaumenServer, call: Call) -> None:
    item = upsert(call, "k1")["item"]
    patch = {"uuid": item["UUID"], "version": item["@version"], "attributes": {"clientPhone": "2"}, "attrs": ATTRS}
    refused = call("patchIfVersion", **patch, comment={"text": "", "private": False})
    assert refused["error"]["code"] == "invalid"
    assert server.store.values(item["UUID"])["clientPhone"] == "1"
    for attributes, code, detail in (
        ({"state": "resolved"}, "invalid", "resolved"),
        ({"noSuch": 1}, "unknown_attribute", "serviceCall$callback.noSuch"),
    ):
        error = call("patchIfVersion", **(patch | {"attributes": attributes}))["error"]
        assert error["code"] == code
        assert detail in error["detail"]
    server.store.freeze(item["UUID"], "ann")
    assert call("patchIfVersion", **patch)["error"]["code"] == "forbidden"
    assert call("describe", metaClass="noSuch")["error"] == {"code": "unknown_class", "detail": "noSuch"}
    assert call("patchIfVersion")["error"] == {"code": "bad_request", "detail": "uuid"}


def sweep(call: Call, cursor: str | None = None, **more: Any) -> tuple[list[str], list[str], str, list[dict[str, Any]]]:
    items, removed, pages = [], [], []
    while True:
        page = call("changes", metaClass="serviceCall", attrs=ATTRS, cursor=cursor, limit=2, **more)
        pages.append(page)
        items += [item["soittoId"] for item in page["items"]]
        removed += page["removed"]
        cursor = page["cursor"]
        if not page["more"]:
            return items, removed, page["cursor"], pages


def test_changes_begin_with_the_open_ones_and_go_on_with_all(server: NaumenServer, call: Call, clock: Clock) -> None:
    team = server.store.add("team$team", title="A")
    uuids = {}
    for name in ("a", "b", "c", "closed", "elsewhere"):
        clock.forward(seconds=1)
        state = "closed" if name == "closed" else "registered"
        uuids[name] = server.store.add(
            "serviceCall$callback",
            soittoId=name,
            clientPhone="1",
            state=state,
            responsibleTeam=None if name == "elsewhere" else team,
        )
    where = {"initial": {"state": ["registered"]}, "filter": {"responsibleTeam": team}}
    items, removed, cursor, pages = sweep(call, **where)
    assert (items, removed) == (["a", "b", "c"], [])
    assert [page["total"] for page in pages] == [3, None]
    assert not any(page["reset"] for page in pages)
    clock.forward(minutes=10)
    server.store.set(uuids["a"], state="closed")
    server.store.set(uuids["b"], responsibleTeam=None)
    server.store.archive(uuids["c"])
    # What was younger than the settling time is told once more.
    items, removed, cursor, _ = sweep(call, cursor, **where)
    assert "a" in items
    assert {uuids["b"], uuids["c"]} <= set(removed)
    clock.forward(minutes=10)
    sweep_again = sweep(call, cursor, **where)
    assert set(sweep_again[0]) == {"a"}
    assert sweep(call, sweep_again[2], **where)[:2] == ([], [])
    _, _, _, pages = sweep(call, "s1.other.0.0.", **where)
    assert pages[0]["reset"]


def test_a_late_commit_is_not_skipped(server: NaumenServer, call: Call, clock: Clock) -> None:
    early = clock()
    clock.forward(seconds=20)
    server.store.add("serviceCall$callback", soittoId="seen", clientPhone="1")
    _, _, cursor, _ = sweep(call)
    late = server.store.create("serviceCall$callback", {"soittoId": "late", "clientPhone": "1"}, "", early)
    assert late.values["lastModifiedDate"] == early
    clock.forward(seconds=30)
    assert "late" in sweep(call, cursor)[0]


def test_people_are_found_by_the_end_of_any_number(server: NaumenServer, call: Call) -> None:
    first = server.store.add("employee$employee", title="A", mobilePhoneNumber="8 (916) 123-45-67")
    second = server.store.add("employee$employee", title="B", internalPhoneNumber="+7 916 1234567")
    server.store.add("employee$employee", title="C", mobilePhoneNumber="+7 916 1234568")
    codes = ["mobilePhoneNumber", "internalPhoneNumber"]
    part = {"metaClass": "employee", "attributes": codes, "attrs": ["title"]}
    found = call("findByPhone", digits="9161234567", classes=[part], limit=10)["items"]
    assert {item["UUID"] for item in found} == {first, second}
    server.store.archive(first)
    assert len(call("findByPhone", digits="9161234567", classes=[part])["items"]) == 1


def test_a_call_is_logged_once_as_an_object_or_a_comment(server: NaumenServer, call: Call) -> None:
    uuid = upsert(call, "k1")["item"]["UUID"]
    told = {"key": "c1", "metaClass": "call$call", "keyAttribute": "callId", "attrs": ["callId", "note"]}
    assert call("logCall", **told, attributes={"note": "a"})["created"]
    second = call("logCall", **told, attributes={"note": "b"})
    assert (second["created"], second["item"]["note"]) == (False, "b")
    note = {"key": "c1", "source": uuid, "private": True, "author": server.employee("ben")}
    assert call("logCall", **note, text="<p>begun call:c1</p>")["created"]
    assert not call("logCall", **note, text="<p>ended call:c1</p>")["created"]
    assert server.store.comments(uuid) == ["<p>ended call:c1</p>"]


def test_a_class_is_described(call: Call) -> None:
    told = call("describe", metaClass="serviceCall$callback")
    kinds = {one["code"]: (one["type"], one["required"]) for one in told["attributes"]}
    assert kinds["clientPhone"] == ("string", True)
    assert kinds["descriptionRTF"] == ("richtext", False)
    assert kinds["responsible"] == ("object", False)
    assert {"code": "closed", "title": "closed"} in told["states"]
