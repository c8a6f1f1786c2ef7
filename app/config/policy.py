# SPDX-License-Identifier: GPL-3.0-or-later
"""What IT says: policies of this computer and this user, and the defaults that the installer left.

Windows: the registry, ``Software\\Policies\\Soitto`` of the computer before that of the user, and ``HKLM\\Software\\Soitto`` for
the defaults; values are named as in :data:`app.config.schema.POLICIES`. Elsewhere: ``/etc/soitto/policy.json`` with the tables
``policies`` and ``defaults``, whose entries are named as the settings. What does not fit is named and left out.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from app.config.schema import POLICIES, Policy, problem

log = logging.getLogger("soitto.config")
POLICY_KEY = r"Software\Policies\Soitto"
DEFAULTS_KEY = r"Software\Soitto"
POLICY_FILE = Path("/etc/soitto/policy.json")
TRIAL_FILE = "SOITTO_POLICY_FILE"
"""Environment variable that names another file, where there is none of IT's own."""
_SIZE_LIMIT = 1024 * 1024
_BY_NAME: Mapping[str, Policy] = {one.name.lower(): one for one in POLICIES.values()}
"""The registry does not tell capital letters from small ones."""


@dataclass(frozen=True, slots=True)
class PolicyProblem:
    """A policy that is not obeyed: its ``name``, where it stands, and the code of :func:`app.config.schema.problem`, ``unknown``,
    or ``unreadable`` of all that stands there (without a name)."""

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

    @property
    def unreadable(self) -> bool:
        """Whether a place could not be read at all, so that nobody knows what it says."""
        return any(one.code == "unreadable" for one in self.problems)


class Registry(Protocol):
    """The Windows registry, as far as policies need it."""

    def values(self, hive: str, key: str) -> Mapping[str, object] | None:
        """The values of a key of ``HKLM`` or ``HKCU``: numbers, texts, lists of texts; ``None`` where there is no such key. A
        type that no policy has is ``bytes``. Raises ``OSError``."""

    def subkeys(self, hive: str, key: str) -> tuple[str, ...]:
        """The names of the keys in a key; none where there is no such key. Raises ``OSError``."""


def read(registry: Registry | None = None, file: Path | None = None) -> Policies:
    """What IT says now. What is wrong is logged by its name, never by its value."""
    if registry is None and file is None and sys.platform == "win32":
        registry = WindowsRegistry()
    found = _of_registry(registry) if registry is not None else _of_file(file or _policy_file())
    for wrong in found.problems:
        log.error("policy %s of %s is not obeyed: %s", wrong.name or "(all)", wrong.place, wrong.code)
    return found


def _of_registry(registry: Registry) -> Policies:
    problems: list[PolicyProblem] = []
    fixed: dict[str, object] = {}
    for hive in ("HKCU", "HKLM"):
        fixed |= _of_key(registry, hive, POLICY_KEY, problems, all_known=True)
    # The installer's key also holds what is no setting: its version, its capabilities.
    defaults = _of_key(registry, "HKLM", DEFAULTS_KEY, problems, all_known=False)
    return Policies(fixed, defaults, tuple(problems))


def _of_key(
    registry: Registry, hive: str, key: str, problems: list[PolicyProblem], *, all_known: bool
) -> dict[str, object]:
    place = f"{hive}\\{key}"
    found: dict[str, object] = {}
    try:
        for name, value in _entries(registry, hive, key):
            policy = _BY_NAME.get(name.lower())
            if policy is None:
                if all_known:
                    problems.append(PolicyProblem(name[:80], place, "unknown"))
                continue
            if policy.kind == "switch" and type(value) is int and value in (0, 1):
                value = bool(value)
            _take(found, policy.setting, policy.name, value, place, problems)
    except OSError:
        problems.append(PolicyProblem("", place, "unreadable"))
    return found


def _entries(registry: Registry, hive: str, key: str) -> Iterator[tuple[str, object]]:
    """Every value by its name; a list may also be a key of its own, whose values count up from 1."""
    for name in registry.subkeys(hive, key):
        policy = _BY_NAME.get(name.lower())
        if policy is not None and policy.kind == "list":
            items = registry.values(hive, f"{key}\\{name}") or {}
            yield name, [items[one] for one in sorted(items, key=_counted)]
    yield from (registry.values(hive, key) or {}).items()


def _counted(name: str) -> tuple[int, str]:
    return (int(name) if name.isascii() and name.isdecimal() else sys.maxsize), name


def _of_file(path: Path) -> Policies:
    place = str(path)
    try:
        with path.open("rb") as file:
            raw = file.read(_SIZE_LIMIT + 1)
        if len(raw) > _SIZE_LIMIT:
            raise ValueError("too large")
        told = json.loads(raw.decode("utf-8-sig"))
        tables = [told.pop(name, {}) for name in ("policies", "defaults")]
        entries = [list(table.items()) for table in tables]
    except FileNotFoundError:
        return Policies.none()
    except (OSError, ValueError, AttributeError, TypeError, RecursionError):
        return Policies(problems=(PolicyProblem("", place, "unreadable"),))
    problems = [PolicyProblem(name[:80], place, "unknown") for name in told]
    found: list[dict[str, object]] = []
    for table in entries:
        found.append({})
        for name, value in table:
            if name in POLICIES:
                _take(found[-1], name, name, value, place, problems)
            else:
                problems.append(PolicyProblem(name[:80], place, "unknown"))
    return Policies(found[0], found[1], tuple(problems))


def _take(
    found: dict[str, object], setting: str, name: str, value: object, place: str, problems: list[PolicyProblem]
) -> None:
    wrong = problem(setting, value)
    if wrong:
        problems.append(PolicyProblem(name, place, wrong))
    else:
        found[setting] = value


def _policy_file() -> Path:
    if not POLICY_FILE.exists():
        trial = os.environ.get(TRIAL_FILE)
        if trial:
            return Path(trial)
    return POLICY_FILE


if sys.platform == "win32":
    import winreg

    class WindowsRegistry:
        """The registry itself; a 32-bit program would otherwise be shown another one."""

        def values(self, hive: str, key: str) -> Mapping[str, object] | None:
            opened = self._open(hive, key)
            if opened is None:
                return None
            found: dict[str, object] = {}
            with opened:
                for number in range(winreg.QueryInfoKey(opened)[1]):
                    # A policy may go between two reads.
                    with contextlib.suppress(OSError):
                        name, value, kind = winreg.EnumValue(opened, number)
                        match kind:
                            case winreg.REG_EXPAND_SZ:
                                found[name] = winreg.ExpandEnvironmentStrings(value or "")
                            case winreg.REG_SZ:
                                found[name] = value or ""
                            case winreg.REG_MULTI_SZ:
                                found[name] = list(value or ())
                            case winreg.REG_DWORD | winreg.REG_QWORD:
                                found[name] = value or 0
                            case _:
                                found[name] = b""
            found.pop("", None)  # the key's own value is nobody's
            return found

        def subkeys(self, hive: str, key: str) -> tuple[str, ...]:
            opened = self._open(hive, key)
            if opened is None:
                return ()
            with opened:
                return tuple(winreg.EnumKey(opened, number) for number in range(winreg.QueryInfoKey(opened)[0]))

        @staticmethod
        def _open(hive: str, key: str) -> Any:
            root = {"HKLM": winreg.HKEY_LOCAL_MACHINE, "HKCU": winreg.HKEY_CURRENT_USER}[hive]
            try:
                return winreg.OpenKey(root, key, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY)
            except FileNotFoundError:
                return None
