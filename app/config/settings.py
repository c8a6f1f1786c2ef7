# SPDX-License-Identifier: GPL-3.0-or-later
"""Every setting, declared once: name, type, default. Kept as one JSON file in the profile, replaced atomically.

Secrets are not settings: see :mod:`app.config.secrets`.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

log = logging.getLogger("soitto.config")
VERSION = 1


@dataclass(slots=True)
class Values:
    """The settings and their defaults; an empty text means "not chosen yet"."""

    language: str = ""
    theme: str = "system"
    region: str = ""
    """ISO 3166 code by which numbers without a country are read."""
    zone: str = ""
    """IANA zone of this desk; empty = the computer's."""
    server_url: str = ""
    user: str = ""
    sip_user: str = ""
    sip_auth_user: str = ""
    sip_host: str = ""
    sip_port: int = 5060
    sip_transport: str = "udp"
    sip_registrar: bool = True
    sip_display_name: str = ""
    sip_srtp: str = "off"
    """Encryption of the voice: "off", "offered" or "required"."""
    sip_codecs: list[str] = field(default_factory=lambda: ["PCMA", "PCMU", "G722"])
    """Codecs in the site's order; those not named are not used."""
    sip_ca_file: str = ""
    """PEM file of certificates trusted beside the system's."""
    ring_seconds: int = 45
    """How long a dialled phone may ring before the call counts as not answered."""
    sound_input: str = ""
    sound_output: str = ""
    sound_ringer: str = ""
    echo_cancellation: bool = False
    noise_suppression: bool = False
    auto_level: bool = False
    auto_answer: bool = False
    """Whether a call that asks for it (Call-Info: answer-after) is answered by itself."""
    recording: bool = False
    """Whether the agent may record calls on this computer."""
    recording_consent: str = ""
    """The sentence the agent reads to the other side before a recording starts; empty = the one that is shipped."""
    recording_folder: str = ""
    """Where recordings go; empty = a folder in the profile."""
    queue_pause_code: str = ""
    """What is dialled at the PBX so that its queues leave this agent alone; empty = the queues are not told."""
    queue_ready_code: str = ""
    enquiry_form: str = ""
    """File of the site's Enquiry Registration form; empty = enquiry.json of the profile, where there is one."""
    due_minutes: int = 30
    """What the callback form proposes: so many minutes from now."""
    wrap_up_seconds: int = 0
    """After-work time following a call; 0 = none."""
    export_folder: str = ""
    window: str = ""
    """Geometry of the main window, base64."""
    list_state: dict[str, Any] = field(default_factory=dict)
    """Scope, statuses, order and column widths of the callback list."""


_TYPES = {f.name: type(getattr(Values(), f.name)) for f in fields(Values)}
# Step n lifts a file of version n to n + 1, in place.
UPGRADES: dict[int, Callable[[dict[str, Any]], None]] = {}


class Settings:
    """The settings of one profile. Reading is attribute access; :meth:`set` saves at once.

    A file that cannot be read is put aside as ``settings.json.bad`` and the defaults are used; unknown names in it are
    kept for the version that knows them.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "settings.json"
        self._values = Values()
        self._unknown: dict[str, Any] = {}
        self._load()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._values, name)

    def set(self, name: str, value: object) -> None:
        """Change one setting and save; raises ``KeyError`` on an unknown name and ``TypeError`` on a wrong type."""
        self.update(**{name: value})

    def update(self, **changes: object) -> None:
        """Change several settings and save once."""
        for name, value in changes.items():
            if type(value) is not _TYPES[name]:
                raise TypeError(f"setting {name} is a {_TYPES[name].__name__}")
        for name, value in changes.items():
            setattr(self._values, name, value)
        self._save()

    def _load(self) -> None:
        try:
            stored = json.loads(self._path.read_text("utf-8"))
            version = stored.pop("version")
            for step in range(version, VERSION):
                UPGRADES[step](stored)
        except FileNotFoundError:
            return
        except (ValueError, KeyError, TypeError, AttributeError, OSError):
            log.exception("settings could not be read; defaults are used, the file is kept as settings.json.bad")
            self._path.replace(self._path.with_suffix(".json.bad"))
            return
        for name, value in stored.items():
            if name in _TYPES and type(value) is _TYPES[name]:
                setattr(self._values, name, value)
            else:
                self._unknown[name] = value

    def _save(self) -> None:
        text = json.dumps({"version": VERSION, **self._unknown, **asdict(self._values)}, ensure_ascii=False, indent=1)
        part = self._path.with_suffix(".json.part")
        try:
            part.write_text(text, "utf-8")
            os.replace(part, self._path)
        except OSError as error:
            # A full disk must not keep the agent from signing in or closing the window: kept until the program ends.
            log.error("settings could not be saved: %s", type(error).__name__)
