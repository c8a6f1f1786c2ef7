# SPDX-License-Identifier: GPL-3.0-or-later
"""Odoo's rows: texts in HTML, numbers in a line, what an error is by its exception; the example is a profile."""

from __future__ import annotations

import re
from datetime import time

import pytest

from app.config.paths import resources
from app.crm import profile
from app.crm.http import Answer, Http
from app.crm.odoo import rpc
from app.crm.odoo.memories import newest
from app.crm.odoo.profile import OdooProfile
from app.crm.odoo.rows import Around, Party, PhoneCalls, as_html, number_in, plain_text
from app.domain.errors import CrmError, CrmErrorKind, ProfileError

EXAMPLE = (resources() / "crm" / "odoo.example.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("text", ["", "one line", "two\nlines", "<b>no mark-up</b> & so on", "a\n\nb", "ä ö 🙂"])
def test_a_note_is_the_same_after_html(text: str) -> None:
    assert plain_text(as_html(text)) == text


def test_html_of_an_editor_is_read() -> None:
    assert plain_text("<div>Ask for&nbsp;<b>Anna</b></div><p>after 15:00<br></p>") == "Ask for Anna\nafter 15:00"
    assert plain_text(False) == ""


@pytest.mark.parametrize(
    "line", ["Anna +79123450042", "Anna 8 (912) 345-00-42", "Order 12: 9123450042", "89123450042 Anna"]
)
def test_the_number_in_a_line(line: str) -> None:
    found = number_in(line, "RU")
    assert found is not None
    assert found.key == "+79123450042"


def test_no_number_in_a_line() -> None:
    assert number_in("Call back by 15:00 about order 12", "RU") is None


@pytest.mark.parametrize(
    ("phone", "mobile", "key", "callable_"),
    [
        ("8 912 345-00-42, 8 495 123-45-67", "", "+79123450042", True),
        ("abonent", "8 912 345-00-42", "+79123450042", True),
        ("7912345", "", "7912345", False),
    ],
)
def test_numbers_as_people_type_them(phone: str, mobile: str, key: str, callable_: bool) -> None:
    around = Around("RU", "Europe/Moscow", {}, {}, 1, 0, time(9))
    kind = PhoneCalls({})
    row = {
        "id": 1,
        "partner_phone": phone,
        "partner_mobile": mobile,
        "create_date": "2026-11-22 10:00:00",
        "state": "open",
    }
    found = kind.plain(row, Party(), around, "c1")
    assert found is not None
    assert (found.number.key, found.number.callable) == (key, callable_)
    assert kind.plain(row | {"partner_phone": False, "partner_mobile": False}, Party(), around, "c1") is None


def failure(name: str, message: str = "No") -> CrmError:
    body = f'{{"jsonrpc":"2.0","id":1,"error":{{"code":200,"data":{{"name":"{name}","message":"{message}","debug":"T"}}}}}}'
    with pytest.raises(CrmError) as caught:
        rpc._result(Http("http://127.0.0.1"), Answer(200, {}, body.encode()))
    return caught.value


@pytest.mark.parametrize(
    ("name", "message", "kind", "code"),
    [
        ("odoo.exceptions.AccessDenied", "Access Denied", CrmErrorKind.SIGN_IN, "signed_out"),
        ("odoo.exceptions.AccessDenied", "Too many login failures, wait", CrmErrorKind.THROTTLED, "throttled"),
        ("odoo.exceptions.AccessError", "No", CrmErrorKind.FORBIDDEN, "no_right"),
        ("odoo.exceptions.MissingError", "Gone", CrmErrorKind.REFUSED, "not_found"),
        ("odoo.exceptions.ValidationError", "No", CrmErrorKind.REFUSED, "invalid"),
        ("builtins.ValueError", "Invalid field", CrmErrorKind.REFUSED, "invalid"),
        (
            "odoo.exceptions.UserError",
            "Unable to log message, please configure the sender's email address.",
            CrmErrorKind.REFUSED,
            "no_sender_address",
        ),
        ("psycopg2.errors.SerializationFailure", "could not serialize access", CrmErrorKind.THROTTLED, "raced"),
        ("psycopg2.OperationalError", "server closed the connection", CrmErrorKind.UNREACHABLE, "database"),
        ("", "", CrmErrorKind.NOT_UNDERSTOOD, "bad_answer"),
    ],
)
def test_an_error_by_its_exception(name: str, message: str, kind: CrmErrorKind, code: str) -> None:
    error = failure(name, message)
    assert (error.kind, error.code) == (kind, code)


def test_a_traceback_is_never_told() -> None:
    assert "T" not in failure("odoo.exceptions.ValidationError", "no").detail


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (Answer(200, {"content-type": "text/html"}, b"<html>Sign in</html>"), CrmErrorKind.NOT_UNDERSTOOD),
        (Answer(400, {"content-type": "text/html"}, b"<h1>Bad Request</h1>"), CrmErrorKind.NOT_UNDERSTOOD),
        (Answer(502, {"content-type": "text/html"}, b"<html>Bad Gateway</html>"), CrmErrorKind.UNREACHABLE),
        (Answer(200, {}, b"[1, 2]"), CrmErrorKind.NOT_UNDERSTOOD),
        (Answer(200, {}, b'{"error": "what"}'), CrmErrorKind.NOT_UNDERSTOOD),
        (Answer(200, {}, b'{"result": {'), CrmErrorKind.NOT_UNDERSTOOD),
    ],
)
def test_what_is_no_answer_of_odoo(answer: Answer, kind: CrmErrorKind) -> None:
    with pytest.raises(CrmError) as caught:
        rpc._result(Http("http://127.0.0.1"), answer)
    assert caught.value.kind is kind


def test_the_newest_memory_counts() -> None:
    row = {"res_model": "crm.phonecall", "res_id": 7, "datas": "e30=", "write_uid": [6, "Ann"]}
    row |= {"create_date": "2026-11-22 12:00:00", "write_date": "2026-11-22 12:00:00"}
    found = newest(
        [
            row | {"id": 3, "description": "crm.phonecall,7 10 ab"},
            row | {"id": 2, "description": "crm.phonecall,7 9 cd"},
            row | {"id": 4, "description": "of somebody else"},
        ],
        "crm.phonecall",
    )
    assert found.keys() == {7}
    assert (found[7].id, found[7].generation, found[7].older) == (3, 10, (2,))


def test_the_shipped_example_is_a_profile() -> None:
    read = profile.read(EXAMPLE)
    assert isinstance(read, OdooProfile)
    assert (read.system, read.database, read.sign_in) == ("odoo", "example", "password_or_key")
    assert {entry.kind for entry in read.catalogues.entries()} == {"reason", "disposition", "pause"}


def test_what_is_a_remark_in_the_example_can_be_switched_on() -> None:
    switched = re.sub(r"(?m)^# (?=\[|[a-z_]+ = )", "", EXAMPLE)
    read = profile.read(switched)
    assert isinstance(read, OdooProfile)
    assert (read.callbacks.pool, read.contacts.refresh_hours) == ("callcentre", 24)


def test_a_misspelt_entry_is_named_with_its_line() -> None:
    with pytest.raises(ProfileError) as caught:
        profile.read(EXAMPLE.replace("database =", "datbase ="))
    assert caught.value.place in ("database", "datbase")
    with pytest.raises(ProfileError) as caught:
        profile.read(EXAMPLE.replace("Europe/Moscow", "Europe/Moskow"))
    assert (caught.value.code, caught.value.place) == ("bad_value", "zone")
    assert caught.value.line == EXAMPLE[: EXAMPLE.index("zone =")].count("\n") + 1


def test_keys_only_where_odoo_takes_keys_only() -> None:
    read = profile.read(EXAMPLE.replace('# transport = "auto"', 'transport = "json2"'))
    assert read.sign_in == "key"
