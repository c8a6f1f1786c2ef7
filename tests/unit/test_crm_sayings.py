# SPDX-License-Identifier: GPL-3.0-or-later
"""What CRMs refuse is said in sentences an agent can act on: every code that an adapter raises."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.errors import ClaimedByOther, CrmError, CrmErrorKind
from app.domain.origins import BadOrigin
from app.domain.pairing import PortTaken
from app.ui.sayings import say_error

APP = Path(__file__).resolve().parents[2] / "app"
TOLD_BY_KIND = {
    # The network or the way to the server: what to do is the same for all of them.
    "gateway",
    "no_server_time",
    "stream_ended",
    # Something else than the CRM answers.
    "html",
    "redirected",
    "no_json",
    "no_key",
    "no_event_stream",
    "not_odoo",
    # No right, signed out, a pause, a newer record: the kind says it all.
    "conflict",
    "forbidden",
    "no_right",
    "signed_out",
    "throttled",
}


def _constants(node: ast.AST | None) -> Iterator[str]:
    for inner in ast.walk(node) if node is not None else ():
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str):
            yield inner.value


def _kinds(node: ast.AST) -> list[CrmErrorKind]:
    named = [one.attr for one in ast.walk(node) if isinstance(one, ast.Attribute)]
    # Where the adapter decides later, it is no refusal: these have codes of their own.
    later = [kind for kind in CrmErrorKind if kind is not CrmErrorKind.REFUSED]
    return [CrmErrorKind[name] for name in named if name in CrmErrorKind.__members__] or later


def _raised(call: ast.Call) -> Iterator[tuple[CrmErrorKind, str]]:
    match call:
        case ast.Call(func=ast.Name(id="CrmError"), args=[kind, code, *_]):
            # ``content["code"]`` is what the other side said, not a code.
            if not isinstance(code, ast.Subscript):
                yield from ((one, text) for one in _kinds(kind) for text in _constants(code))
        case ast.Call(func=ast.Name(id="_conflict"), args=[code, *_]):
            yield from ((CrmErrorKind.CONFLICT, text) for text in _constants(code))


def raised() -> dict[str, set[CrmErrorKind]]:
    """Every code of the adapters and of the sync, with the kinds it comes with."""
    found: dict[str, set[CrmErrorKind]] = {}
    for source in (*(APP / "crm").rglob("*.py"), *(APP / "sync").rglob("*.py")):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                for kind, code in _raised(node):
                    found.setdefault(code, set()).add(kind)
    return found


RAISED = raised()


@pytest.mark.parametrize("code", sorted(RAISED.keys() - TOLD_BY_KIND))
def test_a_code_has_a_sentence(code: str) -> None:
    assert any(say_error(CrmError(kind, code)) != say_error(CrmError(kind)) for kind in RAISED[code])
    assert not any(f"({code})" in say_error(CrmError(kind, code)) for kind in RAISED[code])


@pytest.mark.parametrize("code", sorted(RAISED.keys() & TOLD_BY_KIND))
def test_what_the_kind_tells_is_told(code: str) -> None:
    assert CrmErrorKind.REFUSED not in RAISED[code], "a refusal shows its bare code"
    assert all(say_error(CrmError(kind, code)) == say_error(CrmError(kind)) for kind in RAISED[code])


def test_the_codes_are_found() -> None:
    codes = RAISED.keys()
    assert {"ca_file", "not_taken", "signed_out", "closed", "html", "unknown_callback"} <= codes
    assert codes >= TOLD_BY_KIND, "a code that nobody raises any more"


def test_only_a_hub_is_called_a_soitto_server() -> None:
    hub = "not a Soitto server"
    assert hub in say_error(CrmError(CrmErrorKind.NOT_UNDERSTOOD, "not_a_hub"))
    assert hub not in say_error(CrmError(CrmErrorKind.UNREACHABLE, "not_a_hub", 502))
    assert hub not in say_error(CrmError(CrmErrorKind.NOT_UNDERSTOOD, "html"))


def test_the_crms_own_words_are_quoted() -> None:
    said = say_error(CrmError(CrmErrorKind.REFUSED, "invalid", detail="Поле «Тема» обязательно"))
    assert "“Поле «Тема» обязательно”" in said
    assert said.startswith(say_error(CrmError(CrmErrorKind.REFUSED, "invalid")))


@pytest.mark.parametrize("code", ["memory", "no_record"])
def test_words_of_our_own_are_not(code: str) -> None:
    assert "xyz" not in say_error(CrmError(CrmErrorKind.REFUSED, code, detail="xyz"))


def test_a_profile_that_does_not_fit() -> None:
    said = say_error(CrmError(CrmErrorKind.REFUSED, "profile", detail="dedlineTime"))
    assert "“dedlineTime”" in said
    assert "Nothing was written" in said
    half_done = say_error(CrmError(CrmErrorKind.REFUSED, "profile", detail="without_id", maybe_done=True))
    assert "“without_id”" in half_done
    assert "Nothing was written" not in half_done


def test_somebody_whom_the_crm_does_not_name() -> None:
    until = datetime(2026, 11, 22, 9, tzinfo=UTC)
    assert say_error(ClaimedByOther("", until)) == say_error(CrmError(CrmErrorKind.UNREACHABLE, "locked"))
    assert "anna" in say_error(ClaimedByOther("anna", until))


def test_what_keeps_pages_away() -> None:
    assert "port 47123" in say_error(PortTaken(47123))
    assert "“crm.example.com”" in say_error(BadOrigin("crm.example.com"))
    assert len(say_error(BadOrigin("x" * 5_000))) < 300
