# SPDX-License-Identifier: GPL-3.0-or-later
"""Every setting, declared once: name, type, default, bounds of numbers. Kept as one JSON file in the profile, replaced atomically.

Secrets are not settings: see :mod:`app.config.secrets`.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import unicodedata
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

log = logging.getLogger("soitto.config")
VERSION = 1
_SIZE_LIMIT = 1024 * 1024
_DEPTH_LIMIT = 10
"""How deep lists and objects of the file may stand in each other."""
_ENTRY_LIMIT = 200
"""Most entries of a list, and most characters of one."""


def _number(default: int, least: int, most: int) -> Any:
    return field(default=default, metadata={"bounds": (least, most)})


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
    sip_port: int = _number(5060, 1, 65535)
    sip_transport: str = "udp"
    sip_registrar: bool = True
    sip_display_name: str = ""
    sip_srtp: str = "off"
    """Encryption of the voice: "off", "offered" or "required"."""
    sip_codecs: list[str] = field(default_factory=lambda: ["PCMA", "PCMU", "G722"])
    """Codecs in the site's order; those not named are not used."""
    sip_ca_file: str = ""
    """PEM file of certificates trusted beside the system's."""
    ring_seconds: int = _number(45, 3, 600)
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
    due_minutes: int = _number(30, 1, 100_000)
    """What the callback form proposes: so many minutes from now."""
    wrap_up_seconds: int = _number(0, 0, 3600)
    """After-work time following a call; 0 = none."""
    crm_profile: str = ""
    """File of the site's CRM profile; empty = the hub."""
    card_template: str = ""
    """Address of a caller's card in the CRM, with placeholders; empty = the address that comes with the contact."""
    card_open: str = "click"
    """When the card opens by itself: "ringing", "answered", "click" (not by itself) or "never" (no button either)."""
    card_in: str = "browser"
    """Where: "browser" or "panel"."""
    bridge_origins: list[str] = field(default_factory=list)
    """Pages of these origins may ask to be paired with this desk."""
    bridge_port: int = _number(23811, 1024, 65535)
    switchboard_url: str = ""
    """Address of the site's switchboard; empty = it has none."""
    phone_mode: str = "sip"
    """Where calls are heard: "sip" (this computer) or "desk_phone" (the agent's own phone, which the switchboard rings first)."""
    desk_phone_number: str = ""
    """The agent's own phone: an extension of the exchange, or a number."""
    redial_protocol: str = ""
    """File of the site's redial protocol; empty = the hub's, or the one that is shipped."""
    drop_detection: bool = True
    """Whether the desk notices by itself that a line broke off, is on hold, or silent (row E1). What follows says when: seconds,
    0 = never."""
    drop_silent_start: int = _number(2, 0, 600)
    drop_silent_midway: int = _number(6, 0, 600)
    drop_held: int = _number(60, 0, 3600)
    drop_music: int = _number(20, 0, 600)
    drop_not_leaving: int = _number(4, 0, 600)
    drop_dead_microphone: int = _number(5, 0, 600)
    drop_mid_sentence_ms: int = _number(250, 0, 10_000)
    """Milliseconds: a good-bye so shortly after somebody's voice may be a line that broke off."""
    drop_causes: list[str] = field(
        default_factory=lambda: ["27", "31", "38", "41", "42", "44", "47", "102", "111", "127"]
    )
    """Q.850 causes of an end that nobody wished."""
    export_folder: str = ""
    window: str = ""
    """Geometry of the main window, base64."""
    list_state: dict[str, Any] = field(default_factory=dict)
    """Scope, statuses, order and column widths of the callback list."""


_TYPES = {f.name: type(getattr(Values(), f.name)) for f in fields(Values)}
_BOUNDS: dict[str, tuple[int, int]] = {f.name: f.metadata["bounds"] for f in fields(Values) if f.metadata}
# Step n lifts a file of version n to n + 1, in place.
UPGRADES: dict[int, Callable[[dict[str, Any]], None]] = {}


def bounds(name: str) -> tuple[int, int]:
    """The least and the most of a setting that is a number; raises ``KeyError`` for any other."""
    return _BOUNDS[name]


class Settings:
    """The settings of one profile. Reading is attribute access; :meth:`set` saves at once.

    A file that cannot be read is put aside as ``settings.json.bad`` and the defaults are used; so is the default of a single
    setting that makes no sense. Unknown names are kept for the version that knows them.
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
        """Change one setting and save; raises ``KeyError`` on an unknown name, ``TypeError`` on a wrong type and ``ValueError``
        on a number out of bounds."""
        self.update(**{name: value})

    def update(self, **changes: object) -> None:
        """Change several settings and save once."""
        for name, value in changes.items():
            if type(value) is not _TYPES[name]:
                raise TypeError(f"setting {name} is a {_TYPES[name].__name__}")
            if not _in_bounds(name, value):
                raise ValueError(f"setting {name} is out of bounds")
        for name, value in changes.items():
            setattr(self._values, name, value)
        self._save()

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
            if name not in _TYPES:
                if storable:
                    self._unknown[name] = value
            elif storable and type(value) is _TYPES[name] and _sensible(name, value):
                setattr(self._values, name, value)
            else:
                log.error("the setting %s makes no sense; its default is used", name)

    def _save(self) -> None:
        text = json.dumps({"version": VERSION, **self._unknown, **asdict(self._values)}, ensure_ascii=False, indent=1)
        part = self._path.with_suffix(".json.part")
        try:
            part.write_text(text, "utf-8")
            os.replace(part, self._path)
        except OSError as error:
            # A full disk must not keep the agent from signing in or closing the window: kept until the program ends.
            log.error("settings could not be saved: %s", type(error).__name__)


def _sensible(name: str, value: Any) -> bool:
    """Whether a setting of the right type can be used."""
    match value:
        case str():
            return _plain(value)
        case list():
            return len(value) <= _ENTRY_LIMIT and all(
                type(one) is str and len(one) <= _ENTRY_LIMIT and _plain(one) for one in value
            )
    return _in_bounds(name, value)


def _in_bounds(name: str, value: Any) -> bool:
    if name not in _BOUNDS:
        return True
    least, most = _BOUNDS[name]
    return bool(least <= value <= most)


def _plain(text: str) -> bool:
    """Whether a text holds nothing but what can be typed: no NUL, no control characters."""
    return not any(unicodedata.category(one) == "Cc" and one not in "\n\t" for one in text)


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
