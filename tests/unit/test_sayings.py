# SPDX-License-Identifier: GPL-3.0-or-later
"""Every error that crosses to the window has a sentence of its own."""

from __future__ import annotations

import ast
import dataclasses
from pathlib import Path

import pytest

from app.domain.errors import CallRefused, CrmError, CrmErrorKind, DomainError, ProtocolFileError
from app.ui.sayings import say_error

APP = Path(__file__).resolve().parents[2] / "app"
GENERAL = say_error(Exception())
OUR_OWN_FAULTS = {"bad_message"}
"""Codes that say that desk and phone do not fit together; the agent reads the code itself."""


def codes() -> list[str]:
    """Every code that a call is refused with, by the services, the window and the phone's process."""
    found = set()
    others = {
        path for part in ("demo", "hub", "switchboard") for path in (APP / part).rglob("*.py")
    }  # their faults are no call's
    for source in set(APP.rglob("*.py")) - others:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in ("CallRefused", "Refused")
            ):
                found |= {inner.value for argument in node.args for inner in ast.walk(argument) if _is_text(inner)}
    return sorted(found - OUR_OWN_FAULTS)


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


@pytest.mark.parametrize("code", codes())
def test_a_refused_call_has_a_sentence(code: str) -> None:
    assert code not in say_error(CallRefused(code)).split()
    assert f"({code})" not in say_error(CallRefused(code))


def test_the_codes_are_found() -> None:
    assert {"busy_line", "no_form", "waits", "address_in_use"} <= set(codes())


PLAIN = [
    kind
    for kind in DomainError.__subclasses__()
    # Tests have errors of their own, and no desk meets those that the switchboard keeps to itself.
    if kind.__module__.startswith("app.")
    and not kind.__module__.startswith("app.switchboard.")
    and not dataclasses.is_dataclass(kind)
]


@pytest.mark.parametrize("kind", PLAIN)
def test_an_error_without_details_has_a_sentence(kind: type[DomainError]) -> None:
    assert say_error(kind()) != GENERAL


@pytest.mark.parametrize("kind", list(CrmErrorKind))
def test_what_a_server_refuses_has_a_sentence(kind: CrmErrorKind) -> None:
    assert say_error(CrmError(kind)) not in (GENERAL, "")


@pytest.mark.parametrize("code", ["not_an_object", "too_many", "missing", "something_new"])
def test_a_file_of_scripts_that_is_wrong_as_a_whole_names_no_entry(code: str) -> None:
    assert "“”" not in say_error(ProtocolFileError(1, code))
    assert "“lines”" in say_error(ProtocolFileError(1, code, "lines"))
