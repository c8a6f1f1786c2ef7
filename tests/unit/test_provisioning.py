# SPDX-License-Identifier: GPL-3.0-or-later
"""The provisioning file: what it says is read, what is wrong is named with its line, and nothing of it is half in force."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from app.config import fetch, paths, site_folder
from app.config.fetch import joined, local, trusted_way
from app.config.provisioning import ACCOUNT, FILES, read
from app.config.schema import POLICIES
from app.config.settings import Provisioned
from app.config.site_folder import SiteFolder
from app.crm import profile
from app.domain.errors import FetchError, FormFileError, ProfileError, ProtocolFileError, ProvisioningError
from app.domain.people import CatalogueEntry, CatalogueKind
from app.services.directory import Directory
from app.services.events import DirectoryChanged, Event
from tests.desks import play
from tests.played import played

FOLDER = paths.resources() / "provisioning"
EXAMPLE = (FOLDER / "example.json").read_text("utf-8")


def test_the_example_is_read() -> None:
    found = read(EXAMPLE)
    assert found.settings["sip_port"] == 5061
    assert found.settings["update_url"] == "https://it.example.org/soitto/manifest.json"
    assert "redial_protocol" in found.locked
    assert found.files["redial_protocol"].url == "protocol.json"
    assert [(one.kind, one.code) for one in found.catalogues] == [
        (CatalogueKind.REASON, "order"),
        (CatalogueKind.REASON, "other"),
        (CatalogueKind.PAUSE, "lunch"),
    ]


def test_the_schema_knows_what_the_reader_knows() -> None:
    schema = json.loads((FOLDER / "schema.json").read_text("utf-8"))
    settings = schema["properties"]["settings"]["properties"]
    assert settings.keys() == POLICIES.keys() - {"provisioning_url", "update_url", "update_key", *FILES}
    for name, told in settings.items():
        policy = POLICIES[name]
        kind = {"number": "integer", "switch": "boolean", "list": "array"}.get(policy.kind, "string")
        assert told["type"] == kind
        assert (told.get("minimum"), told.get("maximum")) == (policy.bounds or (None, None))
        assert tuple(told.get("enum", ())) == policy.choices
    locked = schema["properties"]["locked"]["items"]["enum"]
    assert set(locked) == POLICIES.keys() - {"provisioning_url"} | {"user"}
    assert schema["properties"]["files"]["properties"].keys() == set(FILES)
    assert schema["properties"]["accounts"]["items"]["properties"].keys() == {"login", *ACCOUNT}


WRONG: list[tuple[str, int, str, str]] = [
    ("{", 1, "not_json", ""),
    ("[]", 1, "not_an_object", ""),
    ("{}", 1, "missing", "format"),
    ('{"format": 2}', 1, "unknown_format", "format"),
    ('{"format": true}', 1, "wrong_type", "format"),
    ('{"format": 1,\n"setings": {}}', 2, "unknown_entry", "setings"),
    ('{"format": 1,\n"settings": {\n"colour": "red"}}', 3, "unknown_setting", "settings.colour"),
    ('{"format": 1,\n"settings": {\n"window": "x"}}', 3, "unknown_setting", "settings.window"),
    ('{"format": 1,\n"settings": {\n"user": "x"}}', 3, "unknown_setting", "settings.user"),
    ('{"format": 1,\n"settings": {\n"provisioning_url": "x"}}', 3, "not_here", "settings.provisioning_url"),
    ('{"format": 1,\n"settings": {\n"crm_profile": "x"}}', 3, "not_here", "settings.crm_profile"),
    ('{"format": 1,\n"settings": {\n"sip_port": 0}}', 3, "out_of_bounds", "settings.sip_port"),
    ('{"format": 1,\n"settings": {\n"sip_port": "5060"}}', 3, "wrong_type", "settings.sip_port"),
    ('{"format": 1,\n"settings": {\n"sip_srtp": "on"}}', 3, "not_a_choice", "settings.sip_srtp"),
    ('{"format": 1,\n"settings": {\n"sip_codecs": [1]}}', 3, "bad_text", "settings.sip_codecs"),
    ('{"format": 1,\n"settings": {"theme": "dark",\n"theme": "light"}}', 3, "twice", "theme"),
    ('{"format": 1,\n"locked": ["theme"]}', 2, "no_value", "locked.0"),
    ('{"format": 1,\n"locked": ["colour"]}', 2, "unknown_setting", "locked.0"),
    ('{"format": 1,\n"accounts": [{"user": "x"}]}', 2, "missing", "accounts.0.login"),
    ('{"format": 1,\n"accounts": [{"login": "A"},\n{"login": "a"}]}', 3, "twice", "accounts.1.login"),
    ('{"format": 1,\n"accounts": [{"login": " "}]}', 2, "bad_text", "accounts.0.login"),
    ('{"format": 1,\n"accounts": [{"login": "a",\n"password": "x"}]}', 3, "secret", "accounts.0.password"),
    ('{"format": 1,\n"settings": {"SipPassword": "x"}}', 2, "secret", "settings.SipPassword"),
    ('{"format": 1,\n"settings": {"sip_pass": "x"}}', 2, "secret", "settings.sip_pass"),
    ('{"format": 1,\n"PassPhrase": "x"}', 2, "secret", "PassPhrase"),
    ('{"format": 1,\n"api_key": "x"}', 2, "secret", "api_key"),
    ('{"format": 1,\n"settings": {"server_url": "\\ud800"}}', 2, "bad_text", "settings.server_url"),
    ('{"format": 1,\n"accounts": [{"login": "a", "user": "\\udfff"}]}', 2, "bad_text", "accounts.0.user"),
    (f'{{"format": 1,\n"{"n" * 99}": 1,\n"{"n" * 99}": 1}}', 3, "twice", "n" * 40),
    ('{"format": 1,\n"settings": {"server_url": "https://a:b@c"}}', 2, "secret", "settings.server_url"),
    (
        '{"format": 1,\n"files": {"sip_ca_file": {"name": "a.pem",\n"text": "-----BEGIN RSA PRIVATE KEY-----"}}}',
        3,
        "secret",
        "files.sip_ca_file.text",
    ),
    ('{"format": 1,\n"files": {"logo": {"name": "a"}}}', 2, "unknown_entry", "files.logo"),
    (
        '{"format": 1,\n"files": {"enquiry_form": {"name": "../a", "text": ""}}}',
        2,
        "bad_name",
        "files.enquiry_form.name",
    ),
    (
        '{"format": 1,\n"files": {"enquiry_form": {"name": "con.json", "text": ""}}}',
        2,
        "bad_name",
        "files.enquiry_form.name",
    ),
    ('{"format": 1,\n"files": {"enquiry_form": {"name": "a.json"}}}', 2, "one_of", "files.enquiry_form"),
    (
        '{"format": 1,\n"files": {"enquiry_form": {"name": "a.json", "text": "", "url": "a"}}}',
        2,
        "one_of",
        "files.enquiry_form",
    ),
    ('{"format": 1,\n"catalogues": {"queues": []}}', 2, "unknown_entry", "catalogues.queues"),
    ('{"format": 1,\n"catalogues": {"reasons": [{"code": "A b"}]}}', 2, "bad_code", "catalogues.reasons.0.code"),
    (
        '{"format": 1,\n"catalogues": {"reasons": [{"code": "a", "texts": {"fi": "x"}}]}}',
        2,
        "no_english",
        "catalogues.reasons.0.texts",
    ),
    ('{"format": 1,\n"updates": {"uri": "x"}}', 2, "unknown_entry", "updates.uri"),
]


@pytest.mark.parametrize(
    ("text", "line", "code", "field"), WRONG, ids=[f"{code} {field}" for _, _, code, field in WRONG]
)
def test_what_is_wrong_is_named_with_its_line(text: str, line: int, code: str, field: str) -> None:
    with pytest.raises(ProvisioningError) as caught:
        read(text)
    error = caught.value
    assert (error.line, error.code) == (line, code)
    assert field in (error.field, error.detail)


def test_the_public_key_of_updates_is_no_secret() -> None:
    assert read('{"format": 1, "updates": {"key": "AAAA"}}').settings == {"update_key": "AAAA"}


@pytest.mark.parametrize("login", ["EXAMPLE\\Anna", "example\\anna", "ANNA", "OTHER\\anna"])
def test_an_agent_is_known_by_the_login_at_the_computer(login: str) -> None:
    told = '{"format": 1, "locked": ["user"], "accounts": [{"login": "%s", "user": "anna", "sip_user": "1001"}]}'
    whole = read(told % "anna").for_agent(login, "", {})
    assert whole == Provisioned({"user": "anna", "sip_user": "1001"}, frozenset({"user"}))
    domain = read(told % "Example\\\\Anna").for_agent(login, "", {})
    assert domain.values == (whole.values if login.lower().startswith("example\\") else {})


def test_the_last_sign_in_tells_the_agent_of_a_shared_computer_and_binds_nobody() -> None:
    text = '{"format": 1, "locked": ["user", "sip_user"], "accounts": [{"login": "ben", "user": "ben", "sip_user": "1002"}]}'
    found = read(text).for_agent("DESK\\kiosk", "Ben", {})
    assert found == Provisioned({"user": "ben", "sip_user": "1002"}, frozenset({"sip_user"}))
    assert read(text).for_agent("DESK\\kiosk", "eva", {}).values == {}


# --- kept in the profile

FORM = '{"fields": [{"code": "order", "kind": "text", "text": {"en": "Order"}}]}'


def provisioned(folder: Path, told: dict[str, Any]) -> str:
    file = folder / "soitto.json"
    file.write_text(json.dumps({"format": 1, **told}, indent=1), "utf-8")
    return str(file)


def refreshed(site: SiteFolder, address: str) -> site_folder.Site:
    return asyncio.run(site.refresh(address))


def made(tmp_path: Path) -> tuple[SiteFolder, Path]:
    (tmp_path / "it").mkdir()
    (tmp_path / "profile").mkdir()
    return SiteFolder(tmp_path / "profile", profile.read), tmp_path / "it"


def test_the_file_and_what_it_names_are_kept(tmp_path: Path) -> None:
    folder, it = made(tmp_path)
    assert folder.last() is None
    (it / "form.json").write_text(FORM, "utf-8")
    files = {"enquiry_form": {"name": "enquiry.json", "url": "form.json"}}
    address = provisioned(it, {"files": files, "settings": {"language": "fi"}})
    first = refreshed(folder, address)
    assert Path(first.files["enquiry_form"]).read_text("utf-8") == FORM
    assert refreshed(folder, address) == first == folder.last()
    (it / "form.json").write_text(FORM.replace("Order", "Ticket"), "utf-8")
    second = refreshed(folder, address)
    assert second.files != first.files
    assert Path(first.files["enquiry_form"]).is_file(), "still in use"
    folder.tidy(second)
    assert folder.last() == second
    assert {one.name for one in (tmp_path / "profile" / "site").iterdir()} == second.folders | {"current.json"}
    provisioned(it, {"files": files, "settings": {"language": "hu"}})
    third = refreshed(folder, address)
    assert third.files == second.files, "what did not change stays where it is"
    assert third.provisioning.settings == {"language": "hu"}
    Path(second.files["enquiry_form"]).write_text("damaged", "utf-8")
    assert Path(refreshed(folder, address).files["enquiry_form"]).read_text("utf-8") != "damaged"
    folder.tidy(None)
    assert folder.last() is None


BROKEN = [
    ("enquiry_form", '{"fields": []}', FormFileError),
    ("redial_protocol", "{}", ProtocolFileError),
    ("crm_profile", 'system = "odoo"', ProfileError),
    ("sip_ca_file", "no certificate", FetchError),
]


@pytest.mark.parametrize(("setting", "content", "inner"), BROKEN, ids=[one[0] for one in BROKEN])
@pytest.mark.parametrize("fetched", [False, True])
def test_a_broken_file_leaves_the_last_good_ones(
    tmp_path: Path, setting: str, content: str, inner: type[Exception], fetched: bool
) -> None:
    folder, it = made(tmp_path)
    good = refreshed(folder, provisioned(it, {"settings": {"language": "fi"}}))
    (it / "broken").write_text(content, "utf-8")
    one = {"name": "file.x", **({"url": "broken"} if fetched else {"text": content})}
    address = provisioned(it, {"settings": {"language": "hu"}, "files": {setting: one}})
    with pytest.raises(ProvisioningError) as caught:
        refreshed(folder, address)
    error = caught.value
    assert (error.code, error.field, error.detail) == ("bad_file", f"files.{setting}", "file.x")
    assert (error.line, type(error.inner)) == (7, inner)
    assert folder.last() == good


def test_what_cannot_be_had_is_named(tmp_path: Path) -> None:
    folder, it = made(tmp_path)
    with pytest.raises(ProvisioningError, match="unreadable"):
        refreshed(folder, str(it / "nowhere.json"))
    (it / "huge").write_bytes(b" " * 1_000_001)
    with pytest.raises(ProvisioningError, match="too_many"):
        refreshed(folder, str(it / "huge"))
    (it / "latin").write_bytes(b'{"format": 1, "settings": {"region": "\xe4"}}')
    with pytest.raises(ProvisioningError, match="unreadable"):
        refreshed(folder, str(it / "latin"))
    address = provisioned(it, {"files": {"enquiry_form": {"name": "a.json", "url": "nowhere.json"}}})
    with pytest.raises(ProvisioningError) as caught:
        refreshed(folder, address)
    assert (caught.value.line, caught.value.code, caught.value.field) == (4, "unreadable", "files.enquiry_form")


def test_a_text_that_no_file_can_hold_is_named(tmp_path: Path) -> None:
    folder, it = made(tmp_path)
    address = provisioned(it, {"files": {"enquiry_form": {"name": "a.json", "text": "\ud800"}}})
    with pytest.raises(ProvisioningError, match="unreadable") as caught:
        refreshed(folder, address)
    assert caught.value.field == "files.enquiry_form"


MEMORIES = [
    "",
    "{",
    "[]",
    "5",
    '{"folder": "../..", "files": {}}',
    '{"folder": ".", "files": {}}',
    '{"folder": "gone", "files": {}}',
    '{"folder": 1, "files": 1}',
]


@pytest.mark.parametrize("content", MEMORIES)
def test_a_damaged_memory_counts_as_none(tmp_path: Path, content: str) -> None:
    folder, it = made(tmp_path)
    address = provisioned(it, {"settings": {"language": "fi"}})
    found = refreshed(folder, address)
    (tmp_path / "profile" / "site" / "current.json").write_text(content, "utf-8")
    assert folder.last() is None
    assert refreshed(folder, address) == found == folder.last()


def test_a_profile_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    folder, it = made(tmp_path)
    (tmp_path / "profile" / "site").write_text("no folder", "utf-8")
    with pytest.raises(ProvisioningError, match="not_kept"):
        refreshed(folder, provisioned(it, {}))


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of a file's size there")
def test_a_full_disk_keeps_the_last_good_one_and_is_not_filled_further(tmp_path: Path) -> None:
    folder, it = made(tmp_path)
    good = refreshed(folder, provisioned(it, {"settings": {"language": "fi"}}))
    address = provisioned(it, {"settings": {"language": "hu", "recording_consent": "a" * 3000}})
    site = tmp_path / "profile" / "site"
    before = sorted(site.iterdir())
    full = f"""
import asyncio, resource, signal, sys
from pathlib import Path
from app.config.site_folder import SiteFolder
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    asyncio.run(SiteFolder(Path({str(tmp_path / "profile")!r}), str).refresh({address!r}))
except Exception as error:
    sys.exit(error.code)
"""
    done = subprocess.run([sys.executable, "-B", "-c", full], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == "not_kept"
    assert sorted(site.iterdir()) == before
    assert folder.last() == good


# --- addresses


@pytest.mark.skipif(sys.platform == "win32", reason="no file that hangs there")
def test_a_share_that_hangs_takes_one_thread_for_which_the_program_does_not_wait(tmp_path: Path) -> None:
    share = tmp_path / "soitto.json"
    os.mkfifo(share)
    before = set(threading.enumerate())

    async def play() -> None:
        try:
            for _ in range(3):
                with pytest.raises(FetchError, match="unreachable"):
                    await fetch.fetch(str(share), 100, within=0.1)
            [hanging] = set(threading.enumerate()) - before
            assert hanging.daemon
        finally:
            os.close(os.open(share, os.O_WRONLY | os.O_NONBLOCK))
        hanging.join()
        share.unlink()
        share.write_bytes(b"there")
        assert await fetch.fetch(str(share), 100) == b"there"

    asyncio.run(play())


@pytest.mark.parametrize(
    ("base", "name", "whole"),
    [
        ("https://it.example.org/a/s.json", "b.toml", "https://it.example.org/a/b.toml"),
        ("https://it.example.org/a/s.json", "/b.toml", "https://it.example.org/b.toml"),
        ("https://it.example.org/a/s.json", "https://other.example.org/b", "https://other.example.org/b"),
        ("/srv/a/s.json", "b.toml", "/srv/a/b.toml"),
        ("file:///srv/a%20b/s.json", "b.toml", "/srv/a b/b.toml"),
        ("/srv/a/s.json", "https://it.example.org/b", "https://it.example.org/b"),
    ],
)
def test_a_file_is_looked_for_beside_the_one_that_names_it(base: str, name: str, whole: str) -> None:
    assert joined(base, name) == whole


def test_a_share_is_a_path() -> None:
    assert local("file://server/share/s.json") == Path("//server/share/s.json")
    assert local("//server/share/s.json") == Path("//server/share/s.json")
    assert local("https://server/s.json") is None


@pytest.mark.parametrize("address", ["ftp://server/s.json", "s\0.json", "https://[::1"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(FetchError, match="bad_address"):
        asyncio.run(fetch.fetch(address, 10))


@pytest.mark.parametrize("address", ["http://it.example.org/s", "http://127.0.0.1.example.org/s", "http://10.0.0.1/s"])
def test_plain_http_is_for_this_computer_alone(address: str) -> None:
    assert not trusted_way(address)
    with pytest.raises(FetchError, match="not_secure"):
        asyncio.run(fetch.fetch(address, 10))
    assert all(trusted_way(one) for one in ("http://127.0.0.1:80/s", "http://[::1]/s", "http://localhost/s"))


# --- catalogues


def test_catalogues_are_used_where_the_crm_keeps_none(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            entries = read(EXAMPLE).catalogues
            events: list[Event] = []
            provisioned = [entries]
            directory = Directory(desk.place, events.append, provisioned=lambda: provisioned[0])
            crms = CatalogueEntry(CatalogueKind.PAUSE, "break", {"en": "Break"})
            desk.store.put_directory([], [crms])
            directory.reload()
            assert [one.code for one in directory.entries(CatalogueKind.REASON)] == ["order", "other"]
            assert directory.entries(CatalogueKind.PAUSE) == (crms,)
            assert directory.text(CatalogueKind.REASON, "other", "fi") == "Muu asia"
            provisioned[0] = ()
            directory.reload()
            assert directory.entries(CatalogueKind.REASON) == ()
            assert events == [DirectoryChanged(), DirectoryChanged()]

    play(scenario())
