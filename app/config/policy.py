# SPDX-License-Identifier: GPL-3.0-or-later
"""What IT says: policies of this computer and this user, and the defaults that the installer left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PolicyProblem:
    """A policy that is not obeyed: its ``name``, where it stands, and the code of :func:`app.config.schema.problem`, ``unknown`` or
    ``unreadable``."""

    name: str
    place: str
    code: str


@dataclass(frozen=True, slots=True)
class Policies:
    """``fixed`` binds the user, ``defaults`` holds where nobody chose anything; both by setting. Every value fits its setting."""

    fixed: Mapping[str, object] = field(default_factory=dict)
    defaults: Mapping[str, object] = field(default_factory=dict)
    problems: tuple[PolicyProblem, ...] = ()

    @classmethod
    def none(cls) -> Policies:
        """Where IT says nothing."""
        return cls()
