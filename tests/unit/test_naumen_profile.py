# SPDX-License-Identifier: GPL-3.0-or-later
"""A Service Desk's profile is read whole or refused with the line and the entry; schema and example are in step with the models."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.config.paths import resources
from app.crm import profile
from app.crm.naumen.profile import ServiceDeskProfile
from app.domain.callback import OutcomeKind
from app.domain.errors import ProfileError

EXAMPLE = (resources() / "crm" / "naumen_service_desk.example.toml").read_text(encoding="utf-8")


def line_with(text: str, part: str) -> int:
    """The number of the line that holds a part; it must be the only one."""
    (found,) = [number for number, line in enumerate(text.splitlines(), 1) if part in line]
    return found


def test_the_shipped_example_is_a_profile() -> None:
    read = profile.read(EXAMPLE)
    assert isinstance(read, ServiceDeskProfile)
    assert (read.system, read.mode, read.sign_in) == ("naumen_service_desk", "bare", "key")
    assert read.base == "https://desk.example.org/sd"
    assert read.callback.fqn == "serviceCall$callback"
    assert set(read.callback.fields.given()) >= {"number", "due", "note", "external_id", "memory"}
    assert read.callback.end(OutcomeKind.DISPOSITION, "wrong_number") is read.callback.dispositions[1]
    assert read.callback.end(OutcomeKind.DISPOSITION, "no such") is None
    assert read.attributes()["serviceCall"]["clientPhone"] == "callback.fields.number.attribute"


def test_what_is_a_remark_in_the_example_can_be_switched_on() -> None:
    """Each remark that is an entry must be one that is understood."""
    lines = []
    for line in EXAMPLE.splitlines():
        bare = line.removeprefix("# ")
        first = bare.split("=")[0].strip()
        is_entry = "=" in bare and first.replace("-", "").isidentifier()
        lines.append(bare if line.startswith("# ") and (is_entry or bare.startswith("[")) else line)
    read = profile.read("\n".join(lines))
    assert isinstance(read, ServiceDeskProfile)
    assert read.calls.record is not None
    assert read.calls.comment is not None
    assert read.enquiry is not None
    assert read.headers


def test_the_schema_is_the_models() -> None:
    """To write it anew: ``python -c "from app.crm import profile; print(profile.schema(), end='')" > …/profile.schema.json``."""
    shipped = resources() / "crm" / "profile.schema.json"
    assert shipped.read_text(encoding="utf-8") == profile.schema()


@pytest.mark.parametrize(
    ("old", "new", "code", "place"),
    [
        ('system = "naumen_service_desk"', 'system = "salesforce"', "unknown_system", "system"),
        ('system = "naumen_service_desk"', "system = 1", "wrong_type", "system"),
        ('mode = "bare"   ', 'mode = "fast"   ', "bad_value", "mode"),
        ('mode = "key"', 'made = "key"', "unknown_entry", "auth.made"),
        ('zone = "Europe/Moscow"', 'zone = "Europe/Nowhere"', "bad_value", "dates.zone"),
        ('zone = "Europe/Moscow"', 'zone = "UTC"\nwrite = "yyyy.mm.dd"', "bad_value", "dates.write"),
        ('zone = "Europe/Moscow"', 'zone = "UTC"\nwrite = "yyyy.MM.dd"', "bad_value", "dates.write"),
        ('zone = "Europe/Moscow"', 'zone = "UTC"\nread = ["yyyy.MM.dd"]', "bad_value", "dates.write"),
        ('# deep_link = "{base}', 'deep_link = "javascript:{base}', "bad_value", "deep_link"),
        ('type = "callback"   ', "type = 5   ", "wrong_type", "callback.type"),
        ('class = "serviceCall"', 'class = "serviceCall$callback"', "bad_value", "callback.class"),
        ('attribute = "clientPhone"', 'atribute = "clientPhone"', "missing", "callback.fields.number.attribute"),
        ('attribute = "clientPhone"', 'attribute = "client phone"', "bad_value", "callback.fields.number.attribute"),
        ('"clientPhone", kind = "string"', '"clientPhone", kind = "bool"', "bad_value", "callback.fields.number.kind"),
        ('"clientPhone", kind = "string"', '"clientPhone", kind = "phone"', "bad_value", "callback.fields.number.kind"),
        ('attribute = "clientName"', 'attribute = "clientPhone"', "bad_value", "callback.fields.customer.attribute"),
        ('normal = "normal", ', "", "bad_value", "callback.fields.priority.values"),
        ('sales = "team$501"', 'sales = "team"', "bad_value", "callback.fields.queue.values.sales"),
        ('shortDescr = "Callback {number}"', 'shortDescr = "{phone}"', "bad_value", "callback.create.shortDescr"),
        ('shortDescr = "Callback {number}"', 'shortDescr = "{"', "bad_value", "callback.create.shortDescr"),
        ('closed = ["resolved", "closed"]', 'closed = ["resolved", "resumed"]', "bad_value", "callback.closed"),
        ('closed = ["resolved", "closed"]', 'closed = ["closed"]', "bad_value", "callback.outcomes.connected.state"),
        ('numbers = ["mobile', 'number = ["mobile', "missing", "contacts[1].numbers"),
        ('text = "{direction}', 'text = "{way}', "bad_value", "calls.comment.text"),
        ('code = "wrong_number"', 'code = "no_longer_needed"', "bad_value", "callback.dispositions"),
        ('texts = { en = "Offer"', 'texts = { fr = "Offre"', "bad_value", "catalogues.reasons[1].texts"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(old: str, new: str, code: str, place: str) -> None:
    assert EXAMPLE.count(old) == 1
    text = EXAMPLE.replace(old, new)
    with pytest.raises(ProfileError) as caught:
        profile.read(text)
    assert (caught.value.code, caught.value.place) == (code, place)
    # The entry's own line, or that of the table or braces around it.
    words = place.replace("[1]", "").split(".")
    assert any(word in text.splitlines()[caught.value.line - 1] for word in words)


@pytest.mark.parametrize(
    ("part", "place", "line"),
    [
        ('"clientPhone"', "callback.fields.number.attribute", 'number = { attribute = "client phone"'),
        ('"mobilePhoneNumber"', "contacts[1].numbers[1]", 'numbers = ["client phone"'),
    ],
)
def test_the_line_is_the_entrys_own(part: str, place: str, line: str) -> None:
    text = EXAMPLE.replace(part, '"client phone"')
    with pytest.raises(ProfileError) as caught:
        profile.read(text)
    assert (caught.value.line, caught.value.place) == (line_with(text, line), place)


def test_tables_in_lists_are_counted() -> None:
    text = EXAMPLE.replace('code = "lunch"', 'kode = "lunch"')
    with pytest.raises(ProfileError) as caught:
        profile.read(text)
    assert caught.value.place == "catalogues.pauses[2].code"
    assert caught.value.line == line_with(text, 'kode = "lunch"') - 1


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("", "missing", 0),
        ("name = 'x'\nsystem = ", "not_toml", 2),
        ("system = 'naumen_service_desk'\nsystem = 'odoo'", "not_toml", 2),
        ("a = " + "[" * 100_000, "not_toml", 0),
    ],
)
def test_what_is_no_profile_at_all(text: str, code: str, line: int) -> None:
    with pytest.raises(ProfileError) as caught:
        profile.read(text)
    assert caught.value.code == code
    assert caught.value.line in (line, text.count("\n") + 1)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "latin").write_bytes(b"name = '\xe4'")
    (tmp_path / "large").write_bytes(b"#" * 1_000_001)
    for path in (tmp_path / "none", tmp_path, tmp_path / "latin", tmp_path / "large"):
        with pytest.raises(ProfileError) as caught:
            profile.load(path)
        assert caught.value.code == "unreadable"


def test_windows_files_and_byte_order_marks_are_read(tmp_path: Path) -> None:
    path = tmp_path / "profile.toml"
    path.write_bytes(b"\xef\xbb\xbf" + EXAMPLE.replace("\n", "\r\n").encode())
    assert profile.load(path) == profile.read(EXAMPLE)


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("https://desk.example.org/", "https://desk.example.org"),
        ("https://desk.example.org/sd/", "https://desk.example.org"),
        ("http://10.0.0.5:8080/sd", "http://10.0.0.5:8080"),
    ],
)
def test_an_address_may_be_given_with_the_context(given: str, url: str) -> None:
    read = profile.read(EXAMPLE.replace("https://desk.example.org", given))
    assert (read.url, getattr(read, "base", "")) == (url, url + "/sd")


@pytest.mark.parametrize(
    "url",
    [
        "desk.example.org",
        "ftp://desk.example.org",
        "https://",
        "https://desk.example.org?accessKey=5f3c8a51-secret",
        "https://user:5f3c8a51-secret@desk.example.org",
        "https://desk.example.org:port",
        r"https://desk.example.org\nhttps://secret.example",
    ],
)
def test_an_address_with_a_secret_or_without_a_host_is_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(ProfileError) as caught:
        profile.read(EXAMPLE.replace("https://desk.example.org", url))
    assert (caught.value.code, caught.value.place) == ("bad_value", "url")
    assert caught.value.line == line_with(EXAMPLE, "https://desk.example.org")
    assert "secret" not in str(caught.value)
