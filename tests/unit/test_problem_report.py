# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of a profile full of people: nobody of them is in it, and what tells of the fault is."""

from __future__ import annotations

import errno
import json
import os
import re
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import phonenumbers
import pytest

from app import report as source
from app.config.settings import Settings
from app.domain.call import Call, CallState, Direction
from app.domain.callback import Callback
from app.domain.due import at_instant
from app.domain.errors import ReportCancelled, ReportNotSaved
from app.domain.folding import fold
from app.domain.number import parse
from app.domain.people import CatalogueEntry, CatalogueKind, Contact, Person
from app.services.problem_report import MOST_OF_A_LOG, file_name
from app.storage.database import Database
from app.storage.known import known
from app.storage.replica import Replica

NOW = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)
CUSTOMERS = {
    "+97699112230": "Өнөрбаяр Түмэнжаргал",
    "+79123456783": "Ольга Кузнецова",
    "+36301234561": "Kovács-Őri Zsófia",
    "+358401234564": "Väinö Åbergström",
    "+442079460950": "Gwendolyn O'Rourke",
}
CONTACTS = {"+97670112233": ("Төмөрбаатар", "Алтангэрэл ХХК"), "+3612345675": ("Nagymihály Ágnes", "Tiszavirág Kft.")}
PEOPLE = (Person("anna.v", "Anna Virtavuori", extension="70101"), Person("bat-e", "Бат-Эрдэнэ Доржпалам"))
DRAFT = {"phone": "8 (912) 555-66-77", "who": "Пелагея Тимофеевна", "wish": "blue kettle before Tuesday"}
NOTE = "Ring her brother Szilveszter at 06 20 987 6541"
TYPED_ONLY = "0509876543"
SECRETS = ("s3cretOfTheLine", "Zx81aaBBcc77DDeeFF00gg")
PLACES = ("crm.tiszavirag.hu", "pbx7.tiszavirag.hu", "10.44.3.9")


def notations(e164: str) -> set[str]:
    number = phonenumbers.parse(e164)
    forms = {phonenumbers.format_number(number, one) for one in range(4)}
    national = phonenumbers.national_significant_number(number)
    return forms | {national, f"0{national}", f"00{e164[1:]}", quote(e164), f"sip:{e164}@{PLACES[1]}", f"tel:{e164}"}


def names() -> set[str]:
    own = {*CUSTOMERS.values(), *(person.name for person in PEOPLE), *(person.id for person in PEOPLE)}
    return own | {one for both in CONTACTS.values() for one in both} | {DRAFT["who"], "Szilveszter"}


def furnish(folder: Path) -> None:
    """A replica as after some days of work."""
    database = Database(folder / "replica-0123456789abcdef.sqlite3")
    store = Replica(database)
    store.keep_person(PEOPLE[0])
    store.set_meta("where", f"https://{PLACES[0]}/hub")
    store.put_directory(PEOPLE, [CatalogueEntry(CatalogueKind.REASON, "refund", {"en": "Refund"})])
    store.put_contacts(
        [Contact(f"c{n}", name, (number,), company) for n, (number, (name, company)) in enumerate(CONTACTS.items())],
        "cursor",
    )
    due = at_instant(NOW, "Europe/Budapest")
    callbacks = [
        Callback(f"id-{n}", parse(number, "HU"), due, NOW, PEOPLE[0].id, customer=name, note=NOTE, version=1)
        for n, (number, name) in enumerate(CUSTOMERS.items())
    ]
    store.receive(callbacks, "cursor")
    typed = parse(TYPED_ONLY, "FI")
    store.change(replace(callbacks[0], number=typed), [("edit", {"fields": {"customer": "Renamed Rumpelstilz"}})])
    call = Call("call-1", Direction.IN, typed, NOW, PEOPLE[0].id, CallState.ENDED, customer="Lumikki Hopeavirta")
    store.put_call(call, send=False)
    store.keep_draft("call-1", DRAFT)
    database.close()


def write_logs(folder: Path) -> list[str]:
    """What ought not to be in a log, among what is; the lines that must still be read."""
    kept = [
        "2026-11-22 14:05:33,123 INFO soitto.sip: registered after 0.104 s",
        "2026-11-22 14:06:02,871 ERROR soitto: uncaught KeyError at main_window.py:883 > call_page.py:41",
        "2026-11-22 14:06:03,002 WARNING soitto.crm: SIP 486 Busy Here, HTTP 503, 100000 rows",
    ]
    lines = list(kept)
    for number in (*CUSTOMERS, *CONTACTS, "+358509876543", "+79125556677", "+36209876541"):
        lines += [f"2026-11-22 14:07:00,000 INFO x: {form} was dialled" for form in sorted(notations(number))]
    for name in sorted(names()):
        lines += [
            f"2026-11-22 14:08:00,000 INFO x: {form} shown"
            for form in (name, name.upper(), fold(name), json.dumps(name))
        ]
        lines.append(f"2026-11-22 14:08:01,000 INFO x: GET https://{PLACES[0]}/contacts?text={quote(name)} 200")
    lines += [f"token={secret} and Authorization: Bearer {secret}" for secret in SECRETS]
    lines += [rf"C:\Users\{PEOPLE[0].id}\AppData and /home/{PEOPLE[0].id}/x and {NOTE}; {DRAFT['wish']}"]
    lines += [f"{place}:5061 refused, mail {PEOPLE[0].id}@tiszavirag.hu" for place in PLACES]
    (folder / "soitto.log").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "soitto.log.1").write_text("2026-11-21 09:00:00,000 INFO older\n", encoding="utf-8")
    (folder / "crash.log").write_text(
        'Fatal Python error: Aborted\n\nThread 0x00007f2a94ff1640 (most recent call first):\n  File "actor.py", line 175\n',
        encoding="utf-8",
    )
    return kept


def settings(folder: Path) -> Settings:
    found = Settings(folder)
    found.update(
        server_url=f"https://{PLACES[0]}/hub?key={SECRETS[1]}",
        user=PEOPLE[0].id,
        sip_user="70101",
        sip_host=PLACES[1],
        sip_display_name=PEOPLE[0].name,
        switchboard_url=f"wss://{PLACES[2]}:9443",
        desk_phone_number="+36209876541",
        export_folder=f"/home/{PEOPLE[0].id}/reports",
        saved_filters={"Kovács-Őri": {"text": "Zsófia"}},
        region="HU",
        sip_codecs=["G722", "PCMA"],
    )
    return found


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    folder.mkdir()
    furnish(folder)
    return folder


def read(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as file:
        assert file.testzip() is None
        return {name: file.read(name).decode("utf-8") for name in file.namelist()}


def seeded() -> set[str]:
    """Everything that must not be found, as it would stand there."""
    wanted = {
        form
        for number in (*CUSTOMERS, *CONTACTS, "+358509876543", "+79125556677", "+36209876541")
        for form in notations(number)
    }
    wanted |= {re.sub(r"\D", "", form) for form in wanted} | {TYPED_ONLY, DRAFT["phone"], "70101"}
    for name in names() | {"Renamed Rumpelstilz", "Lumikki Hopeavirta"}:
        wanted |= {name, fold(name), json.dumps(name)[1:-1], quote(name)}
        wanted |= {part for part in re.split(r"[^\w]+", name) if len(part) > 3}
    return wanted | {*SECRETS, *PLACES, NOTE, DRAFT["wish"]}


def test_nobody_is_in_it_and_the_fault_is(profile: Path, tmp_path: Path) -> None:
    kept = write_logs(profile)
    made = source.reports(profile, settings(profile), secrets=lambda: [SECRETS[0]])
    report = made.gather({"screens": ["1280x800 at 1.00"]})
    said = f"When I rang {DRAFT['who']} at +7 (912) 555-66-77 the window froze"
    assert made.holds_numbers(said)
    assert not made.holds_numbers("At 14:05 it froze 3 times, version 0.3.1")
    out = tmp_path / file_name(NOW)
    assert out.name == "soitto-report-20261122-140500.zip"
    made.save(report, said, out)
    parts = read(out)
    assert next(iter(parts)) == "what_happened.txt"
    assert {"versions.json", "settings.json", "state.json", "replica.json", "threads.txt"} < set(parts)
    assert {"soitto.log", "soitto.log.1", "crash.log"} < set(parts)
    everything = "\n".join([*parts, *parts.values()])
    folded = fold(everything)
    found = {one for one in seeded() if one in everything or fold(one) in folded}
    assert found == set()
    # What is needed to find the fault is there.
    for line in kept:
        assert line in parts["soitto.log"]
    assert "the window froze" in parts["what_happened.txt"]
    assert "Fatal Python error: Aborted" in parts["crash.log"]
    assert 'File "actor.py", line 175' in parts["crash.log"]
    assert "test_problem_report.py" in parts["threads.txt"]
    versions = json.loads(parts["versions.json"])
    assert re.fullmatch(r"\d+\.\d+\.\d+", versions["soitto"])
    assert versions["window"]["screens"] == ["1280x800 at 1.00"]
    told = json.loads(parts["settings.json"])
    assert told["region"] == "HU"
    assert told["sip_codecs"] == ["G722", "PCMA"]
    assert re.fullmatch(r"https://<host \d>/hub\?<query>", told["server_url"])
    assert told["sip_host"].startswith("<host ")
    assert told["user"].startswith("<user ")
    assert told["saved_filters"] == "<1 entries>"
    (replica,) = json.loads(parts["replica.json"])
    assert replica["rows"]["callbacks"] == len(CUSTOMERS)
    assert replica["rows"]["drafts"] == 1
    assert replica["outbox"] == {"queued": 1}
    assert replica["schema"] == versions["replica schema"]
    assert report.taken_out["number"] > 50
    assert not list(tmp_path.glob("*.part"))


def test_the_same_host_has_the_same_mark_in_settings_and_logs(profile: Path) -> None:
    write_logs(profile)
    parts = {part.name: part.text for part in source.reports(profile, settings(profile)).gather().parts}
    mark = json.loads(parts["settings.json"])["sip_host"]
    assert f"{mark}:5061 refused" in parts["soitto.log"]


def test_of_a_long_log_the_last_whole_lines_are_taken(profile: Path) -> None:
    line = "2026-11-22 14:05:33,123 INFO soitto: 99112230\n"
    (profile / "soitto.log").write_text(line * (2 * MOST_OF_A_LOG // len(line)), encoding="utf-8")
    parts = {part.name: part.text for part in source.reports(profile, Settings(profile)).gather().parts}
    assert set(parts["soitto.log"].splitlines()) == {"2026-11-22 14:05:33,123 INFO soitto: <number 1>"}


def test_a_profile_in_which_nothing_can_be_read_is_reported_too(tmp_path: Path) -> None:
    (tmp_path / "replica-bad.sqlite3").write_bytes(b"no database at all" * 100)
    parts = {part.name: part.text for part in source.reports(tmp_path, Settings(tmp_path)).gather().parts}
    (replica,) = json.loads(parts["replica.json"])
    assert replica["problem"] == "DatabaseError"
    assert json.loads(parts["state.json"]) == {"running": False}


def test_an_older_replica_is_read_as_far_as_it_goes(profile: Path) -> None:
    import sqlite3

    path = next(profile.glob("replica-*.sqlite3"))
    connection = sqlite3.connect(path)
    connection.executescript("DROP TABLE contact_numbers; DROP TABLE spells; DROP TABLE drafts;")
    connection.close()
    found = known(path)
    assert found.problem == ""
    assert set(CUSTOMERS.values()) <= found.names
    assert "spells" not in found.counts


def test_it_ends_soon_when_it_is_cancelled(profile: Path, tmp_path: Path) -> None:
    write_logs(profile)
    made = source.reports(profile, settings(profile))
    with pytest.raises(ReportCancelled):
        made.gather(stopped=lambda: True)
    asked = 0

    def later() -> bool:
        nonlocal asked
        asked += 1
        return asked > 4

    with pytest.raises(ReportCancelled):
        made.gather(stopped=later)
    report = made.gather()
    stop = threading.Event()
    stop.set()
    with pytest.raises(ReportCancelled):
        made.save(report, "", tmp_path / "r.zip", stop.is_set)
    assert not list(tmp_path.glob("r.zip*"))


def failing(code: int) -> Callable[..., None]:
    def fail(*arguments: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def test_a_file_that_cannot_be_written_is_told(profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = source.reports(profile, Settings(profile))
    report = made.gather()
    codes = []
    with pytest.raises(ReportNotSaved) as told:
        made.save(report, "", tmp_path / "nowhere" / "r.zip")
    codes.append(told.value.code)
    for code in (errno.ENOSPC, errno.EACCES, errno.EIO):
        with monkeypatch.context() as patch:
            patch.setattr("os.replace", failing(code))
            with pytest.raises(ReportNotSaved) as told:
                made.save(report, "", tmp_path / "r.zip")
        codes.append(told.value.code)
    assert codes == ["no_folder", "full", "denied", "failed"]
    assert not list(tmp_path.glob("r.zip*"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk at hand")
def test_a_full_disk_is_told(profile: Path, tmp_path: Path) -> None:
    made = source.reports(profile, Settings(profile))
    report = made.gather()
    (tmp_path / "r.zip.part").symlink_to("/dev/full")
    with pytest.raises(ReportNotSaved) as told:
        made.save(report, "", tmp_path / "r.zip")
    assert told.value.code == "full"
    assert not list(tmp_path.glob("r.zip*"))


def test_the_command_saves_the_report_of_a_profile(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from app.__main__ import main

    monkeypatch.setenv("SOITTO_PROFILE", str(profile))
    write_logs(profile)
    out = tmp_path / "r.zip"
    assert main(["report", "--out", str(out), "--said", "froze at 99112230"]) == 0
    assert "soitto.log" in capsys.readouterr().out
    assert re.fullmatch(r"froze at <number \d+>\n", read(out)["what_happened.txt"])
    assert main(["report", "--out", str(tmp_path / "nowhere" / "r.zip")]) == 1
    assert "no such folder" in capsys.readouterr().err


def test_only_the_logs_of_the_program_itself_are_taken(profile: Path) -> None:
    write_logs(profile)
    (profile / "Иван Петров 99112233.log").write_text("anything\n", encoding="utf-8")
    (profile / "hub.log").write_text("2026-11-21 09:00:00,000 INFO hub\n", encoding="utf-8")
    names = {part.name for part in source.reports(profile, settings(profile)).gather().parts}
    assert {name for name in names if "log" in name} == {"soitto.log", "soitto.log.1", "crash.log", "hub.log"}


@pytest.mark.parametrize("out", ["", ".", "/"])
def test_the_command_wants_a_file(out: str, capsys: pytest.CaptureFixture[str]) -> None:
    from app.__main__ import main

    with pytest.raises(SystemExit) as ended:
        main(["report", "--out", out])
    assert ended.value.code == 2
    assert "--out" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="a file is no folder there too, but says it otherwise")
def test_the_command_says_that_there_is_no_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from app.__main__ import main

    (tmp_path / "file").touch()
    monkeypatch.setenv("SOITTO_PROFILE", str(tmp_path / "file" / "profile"))
    assert main(["report", "--out", str(tmp_path / "r.zip")]) == 1
    assert "the profile folder cannot be used" in capsys.readouterr().err


def test_the_command_says_where_it_saved_in_any_terminal(tmp_path: Path) -> None:
    out = tmp_path / "Отчёт.zip"
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "SOITTO_PROFILE": str(tmp_path)}
    command = [sys.executable, "-m", "app", "report", "--out", str(out)]
    root = Path(__file__).resolve().parents[2]
    told = subprocess.run(command, env=environment, cwd=root, capture_output=True, text=True, check=True)
    assert told.stdout.startswith("Saved ")
    assert out.exists()
