# SPDX-License-Identifier: GPL-3.0-or-later
"""A refusal as the hub's clients see it: status, stable code, an English sentence, the field and the current record."""

from __future__ import annotations

from typing import Any


class Problem(Exception):
    """The request cannot be done. ``current`` is plain data: the record as it is, or who holds a claim."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        field: str | None = None,
        current: Any = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.message = message
        self.field = field
        self.current = current
        self.headers = headers

    def body(self) -> dict[str, Any]:
        """What is sent."""
        body: dict[str, Any] = {"code": self.code, "message": self.message}
        if self.field is not None:
            body["field"] = self.field
        if self.current is not None:
            body["current"] = self.current
        return body


def not_found(what: str) -> Problem:
    """Nothing has this id."""
    return Problem(404, "not_found", f"There is no such {what}.")


def forbidden() -> Problem:
    """The person's role does not allow it."""
    return Problem(403, "forbidden", "Your role does not allow this.")
