# SPDX-License-Identifier: GPL-3.0-or-later
"""The test server of Naumen Service Desk answers as the notes on its interface say, quirks included."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from tests.naumen.faults import Trouble
from tests.naumen.server import NaumenServer, naumen_server
from tests.naumen.store import Thing


class Desk:
    """Somebody with a key."""

    def __init__(self, server: NaumenServer, login: str = "ann") -> None:
        self.key = server.key(login)
        self.http = httpx.Client(base_url=server.url + "/services/rest", trust_env=False, verify=False)

    def raw(self, method: str, path: str, body: Any = None, **more: Any) -> httpx.Response:
        query = {"accessKey": self.key} | more.pop("params", {})
        if body is not None:
            more["json"] = body
        return self.http.request(method, path, params=query, **more)

    def ask(self, method: str, path: str, body: Any = None, **query: str) -> Any:
        answer = self.raw(method, path, body, params=query)
        assert answer.status_code in (200, 201), answer.text
        return answer.json()

    def create(self, **values: Any) -> Any:
        return self.ask("POST", "/create-m2m/serviceCall$callback", {"clientPhone": "8 916 123-45-67"} | values)

    def find(self, fqn: str, condition: dict[str, Any], **query: str) -> list[Any]:
        found: list[Any] = self.ask("POST", f"/find/{fqn}", condition, **query)
        return found


@pytest.fixture
def server() -> Iterator[NaumenServer]:
    with naumen_server() as running:
        yield running


@pytest.fixture
def desk(server: NaumenServer) -> Iterator[Desk]:
    one = Desk(server)
    with one.http:
        yield one


def test_status_needs_no_key_and_everything_else_does(server: NaumenServer, desk: Desk) -> None:
    assert desk.http.get("/check-status").text == "Operation completed successfully"
    missing = desk.http.get("/get/root$501")
    assert (missing.status_code, missing.headers["content-type"].partition(";")[0]) == (401, "text/plain")
    assert "accessKey" in missing.text
    wrong = desk.http.get("/get/root$501", params={"accessKey": "no-such-key"})
    assert wrong.status_code == 500
    assert re.search("ключ авторизации.*не найден или не может быть использован повторно", wrong.text)
    assert "no-such-key" in wrong.text


def test_keys_end_work_once_and_are_given_for_a_password(server: NaumenServer, desk: Desk) -> None:
    ended = server.key(livetime=timedelta(seconds=-1))
    once = server.key(disposable=True)
    assert desk.http.get("/get/root$501", params={"accessKey": ended}).status_code == 500
    assert [desk.http.get("/get/root$501", params={"accessKey": once}).status_code for _ in range(2)] == [200, 500]
    headers = {"HTTP_AUTH_LOGIN": "ben", "HTTP_AUTH_PASSWD": "password-ben"}
    made = desk.http.get("/get-access-key", params={"livetime": "10"}, headers=headers)
    assert server.keys.user(made.text) == server.keys.users["ben"]
    assert desk.http.get("/get-access-key", headers=headers | {"HTTP_AUTH_PASSWD": "x"}).status_code == 401
    server.options.drops_underscores = True
    assert desk.http.get("/get-access-key", headers=headers).status_code == 401


@pytest.mark.parametrize("dollar", ["$", "%24"])
def test_an_object_is_told_with_its_links_and_dates(server: NaumenServer, desk: Desk, dollar: str) -> None:
    made = desk.create(responsible=server.employee("ben"), callAt="2026.12.01 10:30", shortDescr="Перезвонить")
    number = made["UUID"].partition("$")[2]
    told = desk.ask("GET", f"/get/serviceCall{dollar}{number}/")
    assert told["metaClass"] == "serviceCall$callback"
    assert told["callAt"] == "2026.12.01 10:30:00"
    assert server.store.values(made["UUID"])["callAt"] == datetime(2026, 12, 1, 7, 30, tzinfo=UTC)
    assert told["responsible"] == {
        "UUID": server.employee("ben"),
        "title": "Кузнецов Борис",
        "metaClass": "employee$employee",
    }
    assert (told["state"], told["removed"], told["number"], told["title"]) == (
        "registered",
        False,
        int(number),
        f"CB{number}",
    )
    few = desk.ask("GET", f"/get/{made['UUID']}", attrs="UUID,clientPhone,noSuchThing,")
    assert few == {"UUID": made["UUID"], "clientPhone": "8 916 123-45-67"}


def test_dates_are_wall_time_of_the_server_or_of_the_keys_owner(server: NaumenServer, desk: Desk) -> None:
    uuid = server.store.add(
        "serviceCall$callback", clientPhone="1", callAt=datetime(2026, 7, 1, 12, 0, 0, 250_000, tzinfo=UTC)
    )
    server.keys.users["ann"].zone = "Asia/Vladivostok"
    assert desk.ask("GET", f"/get/{uuid}")["callAt"] == "2026.07.01 15:00:00"
    server.options.owner_zone, server.options.fraction = True, True
    assert desk.ask("GET", f"/get/{uuid}")["callAt"] == "2026.07.01 22:00:00.250"
    desk.ask("POST", f"/edit-m2m/{uuid}", {"callAt": "2026.07.02 22:00:00.250"})
    assert server.store.values(uuid)["callAt"] == datetime(2026, 7, 2, 12, 0, tzinfo=UTC)
    refused = desk.raw("POST", f"/edit-m2m/{uuid}", {"callAt": "2026-07-02T22:00:00Z"})
    assert (refused.status_code, "callAt" in refused.text) == (400, True)


def test_find_compares_takes_one_of_and_tells_archived_ones(server: NaumenServer, desk: Desk) -> None:
    team = server.store.add("team$team", title="Поддержка")
    first = desk.create(responsibleTeam=team)["UUID"]
    second = desk.create(responsible=server.employee("ann"), state="inprogress")["UUID"]
    request = desk.ask("POST", "/create-m2m/serviceCall", {"metaClass": "serviceCall$request", "shortDescr": "x"})
    server.store.archive(first)

    def found(fqn: str, **condition: Any) -> set[str]:
        return {one["UUID"] for one in desk.find(fqn, condition, attrs="UUID")}

    assert found("serviceCall$callback") == {first, second}
    assert found("serviceCall") == {first, second, request["UUID"]}
    assert found("serviceCall$callback", removed=False) == {second}
    assert found("serviceCall", state=["inprogress", "closed"]) == {second}
    assert found("serviceCall", responsibleTeam=team, state="registered") == {first}
    assert found("serviceCall", responsible="employee$999999") == set()
    assert found("serviceCall", number=int(second.partition("$")[2])) == {second}
    assert found("serviceCall", number=second.partition("$")[2]) == set()
    assert found("serviceCall", metaClass="serviceCall$request") == {request["UUID"]}


def test_the_old_style_has_relaxed_json_in_the_path(server: NaumenServer, desk: Desk) -> None:
    one = desk.create(shortDescr="it's 1/2")["UUID"]
    desk.create(shortDescr="other")
    for text in ("{shortDescr:'it\\'s 1/2', removed: False}", '{"shortDescr": "it\'s 1/2"}'):
        assert [row["UUID"] for row in desk.ask("GET", f"/find/serviceCall/{quote(text, safe='')}")] == [one]
    desk.raw("GET", f"/edit/{one}/" + quote("{'shortDescr':'new'}"))
    assert server.store.values(one)["shortDescr"] == "new"
    made = desk.ask("GET", "/create-m2m/serviceCall$callback/" + quote('{"clientPhone":"5"}'))
    assert server.store.values(made["UUID"])["clientPhone"] == "5"


def test_pages_have_no_total_and_rows_shift_between_them(server: NaumenServer, desk: Desk) -> None:
    for number in range(10):
        server.store.add("serviceCall$callback", clientPhone=str(number))
    first = desk.find("serviceCall", {}, offset="0", limit="5", attrs="UUID")
    server.store.set(first[0]["UUID"], shortDescr="moved")
    second = desk.find("serviceCall", {}, offset="5", limit="5", attrs="UUID")
    assert len({row["UUID"] for row in first + second}) == 9
    assert len(second) == 5
    assert desk.find("serviceCall", {}, offset="10", limit="5") == []
    server.options.default_limit = 3
    assert len(desk.find("serviceCall", {})) == 3


def test_business_rules_are_told_in_text(server: NaumenServer, desk: Desk) -> None:
    uuid = desk.create()["UUID"]
    for path, body, word in (
        ("/create-m2m/serviceCall$callback", {"shortDescr": "x"}, "clientPhone"),
        ("/create-m2m/serviceCall", {"clientPhone": "1"}, "metaClass"),
        ("/create-m2m/noSuchClass", {}, "noSuchClass"),
        (f"/edit-m2m/{uuid}", {"state": "resolved"}, "resolved"),
        (f"/edit-m2m/{uuid}", {"state": "inprogress"}, "responsible"),
        (f"/edit-m2m/{uuid}", {"noSuchThing": 1}, "noSuchThing"),
        (f"/edit-m2m/{uuid}", {"responsible": "employee$999999"}, "responsible"),
        (f"/edit-m2m/{uuid}", {"codeOfClosing": "connected"}, "codeOfClosing"),
        (f"/edit-m2m/{uuid}", {"soittoId": "x" * 65}, "soittoId"),
    ):
        answer = desk.raw("POST", path, body)
        assert answer.status_code == 400
        assert answer.headers["content-type"].startswith("text/plain")
        assert word in answer.text
    assert server.store.values(uuid)["state"] == "registered"
    server.options.unknown_attribute = "ignore"
    assert "noSuchThing" not in desk.ask("POST", f"/edit-m2m/{uuid}", {"noSuchThing": 1})
    server.options.catalogue_codes = True
    closed = desk.ask("POST", f"/edit-m2m/{uuid}", {"state": "closed", "codeOfClosing": "connected"})
    assert (closed["state"], closed["codeOfClosing"]["code"]) == ("closed", "connected")


def test_rights_hide_and_protect_objects(server: NaumenServer, desk: Desk) -> None:
    hidden, frozen = desk.create()["UUID"], desk.create()["UUID"]
    server.store.hide(hidden, "ann")
    server.store.freeze(frozen, "ann")
    assert [row["UUID"] for row in desk.find("serviceCall", {})] == [frozen]
    assert desk.raw("GET", f"/get/{hidden}").status_code == 403
    assert desk.raw("POST", f"/edit-m2m/{frozen}", {"shortDescr": "x"}).status_code == 403
    assert desk.raw("GET", "/get/serviceCall$1").status_code == 404
    server.options.hidden, server.options.not_found_status = "not_found", 500
    assert {desk.raw("GET", f"/get/{uuid}").status_code for uuid in (hidden, "serviceCall$1")} == {500}
    server.store.rights = lambda login, thing: thing.values.get("responsible") == server.employee(login)
    assert desk.find("serviceCall", {}) == []
    desk.key = server.key("naumen")
    assert len(desk.find("serviceCall", {})) == 2


def test_two_plain_edits_at_once_both_succeed_and_one_is_lost(server: NaumenServer, desk: Desk) -> None:
    uuid = desk.create()["UUID"]
    server.options.edit_gap = 0.2
    with ThreadPoolExecutor(2) as pool:
        answers = list(
            pool.map(lambda name: desk.raw("POST", f"/edit-m2m/{uuid}", {"shortDescr": name}).status_code, "ab")
        )
    assert answers == [200, 200]
    assert server.faults.most_at_once == 2


def test_a_long_edit_is_seen_late_with_its_early_time(server: NaumenServer, desk: Desk) -> None:
    uuid = desk.create()["UUID"]
    server.options.edit_gap = 0.3
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(desk.raw, "POST", f"/edit-m2m/{uuid}", {"shortDescr": "late"})
        while not slow.done():
            seen, held = server.clock(), server.store.values(uuid)
            if "shortDescr" not in held:
                last_without = seen
    told = server.store.values(uuid)
    assert told["shortDescr"] == "late"
    assert told["lastModifiedDate"] < last_without


def test_comments_and_files_are_objects(server: NaumenServer, desk: Desk) -> None:
    uuid = desk.create()["UUID"]
    made = desk.ask("POST", "/create-m2m/comment", {"source": uuid, "text": "<b>Занято</b>", "private": True})
    assert made["author"]["UUID"] == server.employee("ann")
    desk.raw("POST", f"/edit/{uuid}", {"shortDescr": "x", "@comment": "вместе"})
    rows = desk.find("comment", {"source": uuid}, attrs="text,private")
    assert sorted((row["text"], row["private"]) for row in rows) == [("<b>Занято</b>", True), ("вместе", None)]
    assert desk.ask("GET", f"/get/{uuid}", attrs="lastComment") == {"lastComment": "вместе"}
    sent = {"any": ("отчёт.txt", b"bytes\r\n\x00", "text/plain"), "other": ("b.bin", b"2", "application/x-b")}
    assert desk.raw("POST", f"/add-file/{uuid}", params={"attrsCode": "files"}, files=sent).status_code == 200
    files = desk.ask("GET", f"/get/{uuid}")["files"]
    assert [file["title"] for file in files] == ["отчёт.txt", "b.bin"]
    assert {row["UUID"] for row in desk.find("file", {"source": uuid})} == {file["UUID"] for file in files}
    got = desk.raw("GET", f"/get-file/{files[0]['UUID']}")
    assert (got.content, got.headers["content-type"]) == (b"bytes\r\n\x00", "text/plain")
    assert quote("отчёт.txt") in got.headers["content-disposition"]


def test_several_are_made_each_for_itself(server: NaumenServer, desk: Desk) -> None:
    bodies = [{"metaClass": "serviceCall$callback", "clientPhone": "1"}, {"metaClass": "serviceCall$callback"}]
    made, failed = desk.ask("POST", "/create-m2m-multiple", bodies)
    assert list(made) == ["UUID"]
    assert "clientPhone" in failed["error"]
    assert failed["metaClass"] == "serviceCall$callback"
    assert len(server.store.all("serviceCall")) == 1


def test_texts_for_create_edit_and_201(server: NaumenServer, desk: Desk) -> None:
    created = desk.raw("POST", "/create/serviceCall$callback", {"clientPhone": "1"})
    uuid = server.store.all("serviceCall")[0].uuid
    edited = desk.raw("POST", f"/edit/{uuid}", {"clientPhone": "2"})
    assert {one.headers["content-type"].partition(";")[0] for one in (created, edited)} == {"text/plain"}
    server.options.created_status = 201
    made = desk.raw("POST", "/create-m2m/serviceCall$callback", {"clientPhone": "1"}, params={"attrs": "UUID"})
    assert (made.status_code, list(made.json())) == (201, ["UUID"])
    assert desk.raw("GET", f"/delete/{uuid}").status_code == 200
    assert uuid not in server.store.things


class Sums:
    """A script module."""

    def add(self, content: Any, user: Any) -> dict[str, Any]:
        return {"sum": sum(content["numbers"]), "login": user.login}

    def say(self, *words: str) -> str:
        return " ".join(words)


def test_script_modules_are_called_by_name(server: NaumenServer, desk: Desk) -> None:
    server.scripts.modules["sums"] = Sums()
    query = {"func": "modules.sums.add", "params": "requestContent,user"}
    assert desk.ask("POST", "/exec-post", {"numbers": [1, 2]}, **query) == {"sum": 3, "login": "ann"}
    said = desk.raw("GET", "/exec", params={"func": "modules.sums.say", "params": "\"a, b\",'c',"})
    assert said.text == "a, b c"
    for name, params in (("modules.sums.add", "user"), ("modules.sums.none", "user"), ("modules.none.add", "user")):
        missing = desk.raw("POST", "/exec-post", {}, params={"func": name, "params": params})
        assert (missing.status_code, missing.text) == (
            500,
            f"Script module or method not found: {name.removeprefix('modules.')} (1 args)",
        )
    twice = desk.ask("POST", "/execmf", [{"module": "sums", "method": "say", "params": ["x"]}])
    assert [json.loads(one) for one in twice] == ["x"]


@pytest.mark.parametrize(
    ("trouble", "status", "kind"),
    [
        (Trouble.LOGIN_PAGE, 200, "text/html"),
        (Trouble.HTML_ERROR, 500, "text/html"),
        (Trouble.BAD_GATEWAY, 502, "text/html"),
        (Trouble.THROTTLED, 429, "text/plain"),
        (Trouble.UNAVAILABLE, 503, "text/html"),
    ],
)
def test_a_proxy_answers_instead(server: NaumenServer, desk: Desk, trouble: Trouble, status: int, kind: str) -> None:
    server.faults.order(trouble, match="create-m2m", seconds=3)
    answer = desk.raw("POST", "/create-m2m/serviceCall$callback", {"clientPhone": "1"})
    assert (answer.status_code, answer.headers["content-type"].partition(";")[0]) == (status, kind)
    assert answer.headers.get("retry-after") == ("3" if status in (429, 503) else None)
    assert server.store.all("serviceCall") == []
    desk.create()
    assert server.faults.count("create-m2m") == 2


@pytest.mark.parametrize(
    ("trouble", "done"),
    [(Trouble.CUT_BEFORE, 0), (Trouble.CUT_AFTER, 1), (Trouble.CUT_WITHIN, 1)],
)
def test_a_connection_is_cut_before_or_after_the_work(
    server: NaumenServer, desk: Desk, trouble: Trouble, done: int
) -> None:
    server.faults.order(trouble, match="create-m2m")
    with pytest.raises(httpx.TransportError):
        desk.create()
    assert len(server.store.all("serviceCall")) == done
    desk.create()


def test_answers_may_be_empty(server: NaumenServer, desk: Desk) -> None:
    server.faults.order(Trouble.EMPTY, match="create-m2m")
    server.faults.order(Trouble.NO_CONTENT, match="create-m2m")
    answers = [desk.raw("POST", "/create-m2m/serviceCall$callback", {"clientPhone": "1"}) for _ in range(2)]
    assert [(one.status_code, one.content) for one in answers] == [(200, b""), (204, b"")]
    assert len(server.store.all("serviceCall")) == 2


def test_the_clock_is_wrong_and_requests_are_counted_out(server: NaumenServer, desk: Desk) -> None:
    server.options.skew = timedelta(hours=-1)
    answer = desk.http.get("/check-status")
    behind = datetime.now(UTC) - parsedate_to_datetime(answer.headers["date"])
    assert timedelta(minutes=59) < behind < timedelta(minutes=61)
    server.options.per_second = 2
    codes = [desk.http.get("/check-status").status_code for _ in range(3)]
    assert codes.count(429) == 1


def test_stopped_and_started_again_it_has_the_same_port_and_data(server: NaumenServer, desk: Desk) -> None:
    uuid, url = desk.create()["UUID"], server.url
    server.stop()
    with pytest.raises(httpx.TransportError):
        desk.find("serviceCall", {})
    server.start()
    assert server.url == url
    assert [row["UUID"] for row in desk.find("serviceCall", {})] == [uuid]


def test_what_one_function_writes_is_all_or_nothing(server: NaumenServer) -> None:
    uuid = server.store.add("serviceCall$callback", clientPhone="1")

    def half() -> None:
        with server.store.transaction():
            server.store.set(uuid, clientPhone="2")
            server.store.add("comment", source=uuid, text="x")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    assert server.store.values(uuid)["clientPhone"] == "1"
    assert server.store.all("comment") == []
    assert isinstance(server.store.all("serviceCall")[0], Thing)


def test_it_starts_inside_a_loop_too() -> None:
    async def status() -> int:
        async with naumen_server() as server, httpx.AsyncClient(trust_env=False, verify=False) as http:
            return (await http.get(f"{server.origin}/sd/services/rest/check-status")).status_code

    assert asyncio.run(status()) == 200
