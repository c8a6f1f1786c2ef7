# SPDX-License-Identifier: GPL-3.0-or-later
"""Script modules of the Service Desk: functions that ``exec`` and ``exec-post`` call by name (§ 4).

Python stands for Groovy here: a module is an object whose public methods are the module's functions.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

_PARAMETER = re.compile(r"""\s*("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^,]*)\s*(?:,|$)""")


class Caller(Protocol):
    """Who calls, and with what."""

    user: Any
    asked: Any


def refused(source: str) -> str:
    """The site does not run uploaded scripts."""
    raise PermissionError("scripts")


@dataclass
class Scripts:
    """The modules of a site by name. ``run`` stands for what an uploaded script would answer."""

    modules: dict[str, Any] = field(default_factory=dict)
    run: Callable[[str], str] = refused
    content_type: str = "application/json; charset=utf-8"
    """What the platform calls an answer that is no text; not known, so it can be set."""

    def call(self, function: str, parameters: str, body: bytes, caller: Caller) -> Any:
        """Call ``modules.MODULE.FUNCTION``; raises ``LookupError`` with the platform's sentence."""
        injected = {"requestContent": _content(body), "user": caller.user, "request": caller.asked}
        arguments = [injected.get(one, one.strip("\"'")) for one in _split(parameters)]
        parts = function.split(".")
        if len(parts) != 3 or parts[0] != "modules":
            raise _missing(function, arguments)
        return self.named(parts[1], parts[2], arguments)

    def named(self, module: str, function: str, arguments: list[Any]) -> Any:
        """Call a function by the names of its module and its own."""
        found = getattr(self.modules.get(module), function, None)
        if found is None or function.startswith("_"):
            raise _missing(f"{module}.{function}", arguments)
        try:
            inspect.signature(found).bind(*arguments)
        except TypeError:
            raise _missing(f"{module}.{function}", arguments) from None
        return found(*arguments)


def _missing(function: str, arguments: list[Any]) -> LookupError:
    return LookupError(f"Script module or method not found: {function} ({len(arguments)} args)")


def _content(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return body.decode("utf-8", "replace")


def _split(parameters: str) -> list[str]:
    """Names that the platform fills in, and literals in quotes; a comma at the end is taken."""
    found = (one.group(1).strip() for one in _PARAMETER.finditer(parameters))
    return [one for one in found if one]
