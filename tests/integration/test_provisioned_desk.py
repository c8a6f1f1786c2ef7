# SPDX-License-Identifier: GPL-3.0-or-later
"""Desks that IT manages: a real desk, its policies, a web server with the site's files, and a hub."""

from __future__ import annotations

import asyncio
import contextlib
import json
import shutil
import ssl
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from app.config.fetch import fetch
from app.config.policy import TRIAL_FILE
from app.config.site_folder import os_login
from app.domain.errors import FetchError
from app.hub.embedded import EmbeddedHub, NewPerson
from tests.e2e.test_faults import DeskProcess
from tests.pbx.certificates import Authority, Certificate

PASSWORD = "correct horse 7"
FORM = '{"fields": [{"code": "order", "kind": "text", "text": {"en": "Order"}}]}'
OK = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"


class Web:
    """A web server of the site: files by path; another answer where ``answers`` has one."""

    def __init__(self, certificate: Certificate | None = None) -> None:
        self.files: dict[str, bytes] = {}
        self.answers: dict[str, bytes] = {}
        self.silent = ""
        """A path to which it answers nothing."""
        self.asked: list[str] = []
        self._scheme, self._tls = "http", None
        if certificate is not None:
            self._scheme, self._tls = "https", ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(certificate.file, certificate.key)
        self._server: asyncio.Server | None = None
        self._port = 0
        self._serving: set[asyncio.Task[Any]] = set()

    async def start(self) -> str:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self._port, ssl=self._tls)
        self._port = self._server.sockets[0].getsockname()[1]
        return f"{self._scheme}://127.0.0.1:{self._port}"

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        await asyncio.gather(*self._serving, return_exceptions=True)

    def tell(self, path: str, told: dict[str, Any]) -> None:
        self.files[path] = json.dumps({"format": 1, **told}, indent=1).encode()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        task.add_done_callback(self._serving.discard)
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            head = await reader.readuntil(b"\r\n\r\n")
            path = head.split(b" ")[1].decode()
            self.asked.append(path)
            found = self.files.get(path)
            if path == self.silent:
                await reader.read()  # until the other side has had enough
            elif path in self.answers:
                writer.write(self.answers[path])
            elif found is None:
                writer.write(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            else:
                writer.write(OK % len(found) + found)
            await writer.drain()
        writer.close()
        with contextlib.suppress(ConnectionError, ssl.SSLError):
            await writer.wait_closed()


def provisioned(folder: Path, play: Callable[[Web, str, DeskProcess], Coroutine[Any, Any, None]]) -> None:
    """A web server, and a desk that is to be started."""

    async def run() -> None:
        web = Web()
        url = await web.start()
        desk = DeskProcess(folder / "desk")
        try:
            await play(web, url, desk)
            await desk.close()
        finally:
            await web.stop()
            desk.end()

    asyncio.run(run())


@pytest.fixture
def policies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Writes what IT says at this computer."""
    file = tmp_path / "policy.json"
    monkeypatch.setenv(TRIAL_FILE, str(file))

    def write(**told: Any) -> None:
        file.write_text(json.dumps({"policies": told}), "utf-8")

    return write


def content(path: str) -> str:
    return Path(path).read_text("utf-8")


def test_a_first_sign_in_asks_for_the_password_alone(tmp_path: Path, policies: Callable[..., None]) -> None:
    async def play(web: Web, url: str, desk: DeskProcess) -> None:
        hub = EmbeddedHub(tmp_path / "hub", people=[NewPerson("anna", "Anna", "agent", PASSWORD)])
        try:
            server = await hub.start()
            login = os_login()
            told: dict[str, Any] = {
                "settings": {"language": "fi", "server_url": server + "/", "wrap_up_seconds": 20},
                "locked": ["server_url", "enquiry_form"],
                "accounts": [{"login": f"EXAMPLE\\{login}", "user": "ben"}, {"login": login.upper(), "user": "anna"}],
                "files": {"enquiry_form": {"name": "enquiry.json", "url": "files/form.json"}},
            }
            web.files["/it/files/form.json"] = FORM.encode()
            web.tell("/it/soitto.json", told)
            policies(provisioning_url=url + "/it/soitto.json")

            await desk.start()
            assert await desk.do("asked_for") == {
                "signInUrl": server + "/",
                "signInUser": "anna",
                "signInPassword": "asked",
            }
            await desk.do("type_password", password=PASSWORD)
            await desk.do("sync", connection="synced")
            first = await desk.do("it", names=["user", "server_url", "wrap_up_seconds", "enquiry_form"])
            assert first["problem"] is None
            await desk.do("shows", language="fi")
            assert first["managed"] == {"server_url": "provisioning", "enquiry_form": "provisioning"}
            form = first["values"].pop("enquiry_form")
            assert content(form) == FORM
            assert first["values"] == {"user": "anna", "server_url": server + "/", "wrap_up_seconds": 20}
            assert not (desk.profile / "settings.json").exists(), "the agent has chosen nothing"

            # What IT changes is in force at once; a broken file, or a broken one that it names, changes nothing.
            told["settings"] |= {"language": "hu", "theme": "dark"}
            told["locked"] = [*told["locked"], "theme"]
            web.tell("/it/soitto.json", told)
            await desk.do("look")
            await desk.do("shows", language="hu", theme="dark")
            web.tell("/it/soitto.json", told | {"settings": told["settings"] | {"language": "en", "sip_port": 0}})
            await desk.do("look")
            now = await desk.do("it", names=["language"])
            assert now["problem"] == [8, "out_of_bounds", "settings.sip_port"]
            assert now["values"] == {"language": "hu"}
            web.tell("/it/soitto.json", told | {"settings": told["settings"] | {"language": "en"}})
            web.files["/it/files/form.json"] = b'{"fields": []}'
            await desk.do("look")
            now = await desk.do("it", names=["enquiry_form", "language"])
            assert now["problem"][1:] == ["bad_file", "files.enquiry_form"]
            assert now["values"] == {"enquiry_form": form, "language": "hu"}
            assert content(form) == FORM
            web.tell("/it/soitto.json", told)
            web.files["/it/files/form.json"] = FORM.replace("Order", "Ticket").encode()
            await desk.do("look")
            now = await desk.do("it", names=["enquiry_form"])
            assert now["problem"] is None
            assert "Ticket" in content(now["values"]["enquiry_form"])
            with pytest.raises(FileNotFoundError):
                content(form)
            await desk.close()

            # Without a network what was provisioned last holds, from the first thing on the screen.
            await web.stop()
            await desk.start()
            assert (await desk.do("asked_for"))["signInUser"] == "anna"
            now = await desk.do("it", names=["wrap_up_seconds"])
            assert now["values"] == {"wrap_up_seconds": 20}
            await desk.do("shows", language="hu", theme="dark")
            assert now["problem"][1] == "unreachable"
        finally:
            await hub.stop()

    provisioned(tmp_path, play)


def test_a_first_start_without_the_file_says_so_and_is_done_by_hand(
    tmp_path: Path, policies: Callable[..., None]
) -> None:
    async def play(web: Web, url: str, desk: DeskProcess) -> None:
        hub = EmbeddedHub(tmp_path / "hub", people=[NewPerson("anna", "Anna", "agent", PASSWORD)])
        try:
            server = await hub.start()
            policies(provisioning_url=url + "/soitto.json", theme="dark")
            await desk.start()
            now = await desk.do("it", names=["theme"])
            assert (now["problem"], now["managed"]) == ([0, "status", ""], {"theme": "policy"})
            await desk.do("sign_in", url=server, user="anna", password=PASSWORD)
            # It comes later: the user's own choice stays, where nothing is locked.
            web.tell(
                "/soitto.json", {"settings": {"server_url": "https://hub.example.org", "sip_host": "pbx.example.org"}}
            )
            await desk.do("look")
            now = await desk.do("it", names=["server_url", "sip_host"])
            assert now["values"] == {"server_url": server, "sip_host": "pbx.example.org"}
            assert now["problem"] is None
        finally:
            await hub.stop()

    provisioned(tmp_path, play)


def test_a_policy_comes_and_goes_while_the_desk_runs(tmp_path: Path, policies: Callable[..., None]) -> None:
    async def play(web: Web, url: str, desk: DeskProcess) -> None:
        policies()
        await desk.start()
        await desk.do("settings", language="mn", theme="light")
        policies(language="fi", theme="dark", sip_user="1001", sip_host="127.0.0.1", sip_port=5999, sip_registrar=False)
        await desk.do("look")
        await desk.do("shows", language="fi", theme="dark", line="direct")
        now = await desk.do("it", names=["sip_port", "region"])
        assert now["managed"] == {"sip_port": "policy"}
        policies()
        await desk.do("look")
        await desk.do("shows", language="mn", theme="light", line="off")

    provisioned(tmp_path, play)


# --- the way of a file


def asked(web: Web, path: str, within: float = 60.0) -> bytes | FetchError:
    async def run() -> bytes | FetchError:
        url = await web.start()
        try:
            return await fetch(url + path, 1000, within=within)
        except FetchError as error:
            return error
        finally:
            await web.stop()

    return asyncio.run(run())


def moved(to: str) -> bytes:
    return f"HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode()


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificates")
def test_a_server_is_believed_by_its_certificate_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority = Authority(tmp_path / "ca")
    web = Web(authority.issue("127.0.0.1"))
    web.files["/s"] = b"{}"
    refused = asked(web, "/s")
    assert isinstance(refused, FetchError)
    assert (refused.code, web.asked) == ("certificate", [])
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    assert asked(web, "/s") == b"{}"
    # Encrypted once, always encrypted: also where the other one is this computer.
    for to in ("http://it.example.org/s", "http://127.0.0.1:1/s"):
        web.answers["/s"] = moved(to)
        refused = asked(web, "/s")
        assert isinstance(refused, FetchError)
        assert refused.code == "not_secure"


def test_what_a_server_may_answer() -> None:
    web = Web()
    web.files["/there"] = b"here"
    web.answers["/moved"] = moved("/there")
    web.answers["/round"] = moved("/round")
    web.answers["/away"] = moved("http://it.example.org/s")
    web.answers["/cut"] = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"
    web.files["/large"] = b"x" * 1001
    assert asked(web, "/moved") == b"here"
    for path, code in {
        "/round": "unreachable",
        "/away": "not_secure",
        "/cut": "unreachable",
        "/nowhere": "status",
        "/large": "too_many",
    }.items():
        refused = asked(web, path)
        assert isinstance(refused, FetchError)
        assert refused.code == code, path


def test_a_server_that_never_answers_is_not_waited_for() -> None:
    web = Web()
    web.silent = "/s"
    refused = asked(web, "/s", within=0.3)
    assert isinstance(refused, FetchError)
    assert (refused.code, web.asked) == ("unreachable", ["/s"])
