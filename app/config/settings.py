# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings in force: what the user chose, kept as one JSON file in the profile and replaced atomically, among what IT says.

Secrets are not settings: see :mod:`app.config.secrets`. Every setting is declared in :mod:`app.config.schema`.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import threading
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.config.policy import Policies
from app.config.schema import TYPES, Values, bounds, problem, sensible
from app.domain.errors import SettingManaged

__all__ = ["Managed", "Provisioned", "Settings", "Values", "bounds"]

log = logging.getLogger("soitto.config")
VERSION = 2
_SIZE_LIMIT = 1024 * 1024
_DEPTH_LIMIT = 10
"""How deep lists and objects of the file may stand in each other."""


class Managed(StrEnum):
    """Who fixed a setting, so that the user cannot change it."""

    POLICY = "policy"
    PROVISIONING = "provisioning"


@dataclass(frozen=True, slots=True)
class Provisioned:
    """What the site's provisioning file says for this agent: values by setting, and which of them bind. Every value fits its
    setting."""

    values: Mapping[str, object] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()


def _only_what_was_chosen(stored: dict[str, Any]) -> None:
    """Version 1 wrote every setting: what is as built in was, as far as can be told, chosen by nobody."""
    built_in = Values()
    for name in TYPES:
        if name in stored and type(stored[name]) is TYPES[name] and stored[name] == getattr(built_in, name):
            del stored[name]


# Step n lifts a file of version n to n + 1, in place.
UPGRADES: dict[int, Callable[[dict[str, Any]], None]] = {1: _only_what_was_chosen}


class Settings:
    """The settings of one profile. Reading is attribute access; :meth:`set` saves at once. May be used from any thread.

    Read in this order, the first that says something holding: a policy; what the provisioning file locks; what the user chose;
    what the provisioning file says otherwise; the installer's default; the built-in one. Only what the user chose is written,
    so it comes back when a policy goes, and a default that IT changes reaches everybody who did not choose.

    A file that cannot be read is put aside as ``settings.json.bad`` and counts as empty; so does a single setting that makes no
    sense. Unknown names are kept for the version that knows them.
    """

    def __init__(self, folder: Path, policies: Policies | None = None, provisioned: Provisioned | None = None) -> None:
        self._path = folder / "settings.json"
        self._policies = policies or Policies.none()
        self._provisioned = provisioned or Provisioned()
        self._chosen: dict[str, Any] = {}
        self._unknown: dict[str, Any] = {}
        self._lock = threading.RLock()
        self._load()
        self._values = self._layered(self._chosen)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._values, name)

    def set(self, name: str, value: object) -> None:
        """Change one setting and save; raises as :meth:`update`."""
        self.update(**{name: value})

    def update(self, **changes: object) -> None:
        """Change several settings and save once. A value that holds anyway, chosen by nobody, is no change: a form may hand over
        all it shows.

        Raises ``KeyError`` on an unknown name, ``TypeError`` on a wrong type, ``ValueError`` on a number out of bounds or a text
        that is no choice, and :class:`SettingManaged` where IT has fixed another value; nothing has changed then."""
        for name, value in changes.items():
            wrong = problem(name, value)
            if wrong == "wrong_type":
                raise TypeError(f"setting {name} is a {TYPES[name].__name__}")
            if wrong in ("out_of_bounds", "not_a_choice"):
                raise ValueError(f"setting {name}: {wrong}")
        with self._lock:
            changes = {
                name: value
                for name, value in changes.items()
                if (name in self._chosen and not self.managed(name)) or value != getattr(self._values, name)
            }
            for name in changes:
                by = self.managed(name)
                if by is not None:
                    raise SettingManaged(name, by)
            if not changes:
                return
            self._chosen |= deepcopy(changes)
            self._values = self._layered(self._chosen)
            self._save()

    def managed(self, name: str) -> Managed | None:
        """Who fixed a setting; ``None`` where the user may change it."""
        if name in self._policies.fixed:
            return Managed.POLICY
        if name in self._provisioned.locked and name in self._provisioned.values:
            return Managed.PROVISIONING
        return None

    def chosen(self, name: str) -> Any:
        """What the user chose, also under a policy; ``None`` if nothing."""
        return deepcopy(self._chosen.get(name))

    def default(self, name: str) -> Any:
        """What holds where the user has chosen nothing: what IT says, else the built-in default."""
        return deepcopy(getattr(self._layered({}), name))

    def reset(self, name: str) -> None:
        """Forget what the user chose, and save."""
        with self._lock:
            if self._chosen.pop(name, None) is not None:
                self._values = self._layered(self._chosen)
                self._save()

    @property
    def in_force(self) -> Values:
        """All values as they are now; stays so when one changes."""
        return self._values

    def apply_policies(self, policies: Policies) -> frozenset[str]:
        """Put other policies in force; returns the settings whose value, or whose freedom, changed."""
        return self._relayered(policies, self._provisioned)

    def provision(self, provisioned: Provisioned | None) -> frozenset[str]:
        """Put another provisioning file's word in force; returns the settings whose value, or whose freedom, changed."""
        return self._relayered(self._policies, provisioned or Provisioned())

    def _relayered(self, policies: Policies, provisioned: Provisioned) -> frozenset[str]:
        with self._lock:
            before = self._values, {name: self.managed(name) for name in TYPES}
            self._policies, self._provisioned = policies, provisioned
            self._values = self._layered(self._chosen)
            return frozenset(
                name
                for name in TYPES
                if getattr(self._values, name) != getattr(before[0], name) or self.managed(name) != before[1][name]
            )

    def _layered(self, chosen: Mapping[str, object]) -> Values:
        given = self._provisioned.values
        layers: tuple[Mapping[str, object], ...] = (
            self._policies.defaults,
            given,
            chosen,
            {name: given[name] for name in self._provisioned.locked if name in given},
            self._policies.fixed,
        )
        values = Values()
        for layer in layers:
            for name, value in layer.items():
                setattr(values, name, deepcopy(value))
        return values

    def _load(self) -> None:
        try:
            with self._path.open("rb") as file:
                raw = file.read(_SIZE_LIMIT + 1)
            if len(raw) > _SIZE_LIMIT:
                raise ValueError("too large")
            stored = json.loads(raw.decode("utf-8"), parse_constant=lambda name: None)
            version = stored.pop("version")
            for step in range(version, VERSION):
                UPGRADES[step](stored)
        except FileNotFoundError:
            return
        except (ValueError, KeyError, TypeError, AttributeError, OSError, RecursionError, MemoryError) as error:
            # Its words may quote the file.
            log.error(
                "settings could not be read (%s); defaults are used, the file is kept as settings.json.bad",
                type(error).__name__,
            )
            with contextlib.suppress(OSError):
                self._path.replace(self._path.with_suffix(".json.bad"))
            return
        for name, value in stored.items():
            storable = _storable({name: value}, _DEPTH_LIMIT)
            if name not in TYPES:
                if storable:
                    self._unknown[name] = value
            elif storable and type(value) is TYPES[name] and sensible(name, value):
                self._chosen[name] = value
            else:
                log.error("the setting %s makes no sense; its default is used", name)

    def _save(self) -> None:
        text = json.dumps({"version": VERSION, **self._unknown, **self._chosen}, ensure_ascii=False, indent=1)
        part = self._path.with_suffix(".json.part")
        try:
            part.write_text(text, "utf-8")
            os.replace(part, self._path)
        except OSError as error:
            # A full disk must not keep the agent from signing in or closing the window: kept until the program ends.
            log.error("settings could not be saved: %s", type(error).__name__)


def _storable(value: Any, depth: int) -> bool:
    """Whether a value can be written again as it was read: not too deep, and no half of a surrogate pair in it."""
    match value:
        case str():
            return not any("\ud800" <= one <= "\udfff" for one in value)
        case dict() | list() if depth == 0:
            return False
        case dict():
            return all(_storable(name, 0) and _storable(one, depth - 1) for name, one in value.items())
        case list():
            return all(_storable(one, depth - 1) for one in value)
    return True
