# SPDX-License-Identifier: GPL-3.0-or-later
"""Every setting, declared once: name, type, default, bounds of numbers, what may be chosen, and the policy by which IT sets it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal

LANGUAGES = ("", "en", "mn", "ru", "hu", "fi")
"""Languages that can be chosen; empty = the computer's."""
_ENTRY_LIMIT = 200
"""Most entries of a list, and most characters of one."""

_TEXT_LIMIT = 4000
"""Most characters of a text that IT sets."""

Kind = Literal["text", "number", "switch", "choice", "list"]
Category = Literal["general", "phone", "calls", "crm", "redial", "look", "updates"]


def _text(policy: tuple[str, Category] | None, default: str = "") -> Any:
    return field(default=default, metadata={"policy": policy})


def _number(policy: tuple[str, Category] | None, default: int, least: int, most: int) -> Any:
    return field(default=default, metadata={"policy": policy, "bounds": (least, most)})


def _switch(policy: tuple[str, Category] | None, default: bool) -> Any:
    return field(default=default, metadata={"policy": policy})


def _choice(policy: tuple[str, Category] | None, *choices: str) -> Any:
    """The first one is the default."""
    return field(default=choices[0], metadata={"policy": policy, "choices": choices})


@dataclass(slots=True)
class Values:
    """The settings and their defaults; an empty text means "not chosen yet"."""

    language: str = _choice(("Language", "general"), *LANGUAGES)
    theme: str = _choice(("Theme", "look"), "system", "light", "dark")
    region: str = _text(("Region", "general"))
    """ISO 3166 code by which numbers without a country are read."""
    zone: str = _text(("TimeZone", "general"))
    """IANA zone of this desk; empty = the computer's."""
    server_url: str = _text(("ServerUrl", "general"))
    user: str = _text(None)
    sip_user: str = _text(("SipUser", "phone"))
    sip_auth_user: str = _text(("SipAuthUser", "phone"))
    sip_host: str = _text(("SipHost", "phone"))
    sip_port: int = _number(("SipPort", "phone"), 5060, 1, 65535)
    sip_transport: str = _choice(("SipTransport", "phone"), "udp", "tcp", "tls")
    sip_registrar: bool = _switch(("SipRegistrar", "phone"), True)
    sip_display_name: str = _text(("SipDisplayName", "phone"))
    sip_srtp: str = _choice(("SipSrtp", "phone"), "off", "offered", "required")
    """Encryption of the voice."""
    sip_codecs: list[str] = field(
        default_factory=lambda: ["PCMA", "PCMU", "G722"], metadata={"policy": ("SipCodecs", "phone")}
    )
    """Codecs in the site's order; those not named are not used."""
    sip_ca_file: str = _text(("SipCaFile", "phone"))
    """PEM file of certificates trusted beside the system's."""
    ring_seconds: int = _number(("RingSeconds", "calls"), 45, 3, 600)
    """How long a dialled phone may ring before the call counts as not answered."""
    sound_input: str = _text(None)
    sound_output: str = _text(None)
    sound_ringer: str = _text(None)
    echo_cancellation: bool = _switch(("EchoCancellation", "phone"), False)
    noise_suppression: bool = _switch(("NoiseSuppression", "phone"), False)
    auto_level: bool = _switch(("AutoLevel", "phone"), False)
    auto_answer: bool = _switch(("AutoAnswer", "calls"), False)
    """Whether a call that asks for it (Call-Info: answer-after) is answered by itself."""
    recording: bool = _switch(("Recording", "calls"), False)
    """Whether the agent may record calls on this computer."""
    recording_consent: str = _text(("RecordingConsent", "calls"))
    """The sentence the agent reads to the other side before a recording starts; empty = the one that is shipped."""
    recording_folder: str = _text(("RecordingFolder", "calls"))
    """Where recordings go; empty = a folder in the profile."""
    queue_pause_code: str = _text(("QueuePauseCode", "calls"))
    """What is dialled at the PBX so that its queues leave this agent alone; empty = the queues are not told."""
    queue_ready_code: str = _text(("QueueReadyCode", "calls"))
    enquiry_form: str = _text(("EnquiryForm", "calls"))
    """File of the site's Enquiry Registration form; empty = enquiry.json of the profile, where there is one."""
    due_minutes: int = _number(("DueMinutes", "calls"), 30, 1, 100_000)
    """What the callback form proposes: so many minutes from now."""
    wrap_up_seconds: int = _number(("WrapUpSeconds", "calls"), 0, 0, 3600)
    """After-work time following a call; 0 = none."""
    crm_profile: str = _text(("CrmProfile", "crm"))
    """File of the site's CRM profile; empty = the hub."""
    card_template: str = _text(("CardTemplate", "crm"))
    """Address of a caller's card in the CRM, with placeholders; empty = the address that comes with the contact."""
    card_open: str = _choice(("CardOpen", "crm"), "click", "ringing", "answered", "never")
    """When the card opens by itself; "click": not by itself, "never": no button either."""
    card_in: str = _choice(("CardIn", "crm"), "browser", "panel")
    bridge_origins: list[str] = field(default_factory=list, metadata={"policy": ("BridgeOrigins", "crm")})
    """Pages of these origins may ask to be paired with this desk."""
    bridge_port: int = _number(("BridgePort", "crm"), 23811, 1024, 65535)
    switchboard_url: str = _text(("SwitchboardUrl", "phone"))
    """Address of the site's switchboard; empty = it has none."""
    phone_mode: str = _choice(("PhoneMode", "phone"), "sip", "desk_phone")
    """Where calls are heard: "sip" (this computer) or "desk_phone" (the agent's own phone, which the switchboard rings first)."""
    desk_phone_number: str = _text(("DeskPhoneNumber", "phone"))
    """The agent's own phone: an extension of the exchange, or a number."""
    redial_protocol: str = _text(("RedialProtocol", "redial"))
    """File of the site's redial protocol; empty = the hub's, or the one that is shipped."""
    drop_detection: bool = _switch(("DropDetection", "redial"), True)
    """Whether the desk notices by itself that a line broke off, is on hold, or silent (row E1). What follows says when: seconds,
    0 = never."""
    drop_silent_start: int = _number(("DropSilentStart", "redial"), 2, 0, 600)
    drop_silent_midway: int = _number(("DropSilentMidway", "redial"), 6, 0, 600)
    drop_held: int = _number(("DropHeld", "redial"), 60, 0, 3600)
    drop_music: int = _number(("DropMusic", "redial"), 20, 0, 600)
    drop_not_leaving: int = _number(("DropNotLeaving", "redial"), 4, 0, 600)
    drop_dead_microphone: int = _number(("DropDeadMicrophone", "redial"), 5, 0, 600)
    drop_mid_sentence_ms: int = _number(("DropMidSentenceMilliseconds", "redial"), 250, 0, 10_000)
    """Milliseconds: a good-bye so shortly after somebody's voice may be a line that broke off."""
    drop_causes: list[str] = field(
        default_factory=lambda: ["27", "31", "38", "41", "42", "44", "47", "102", "111", "127"],
        metadata={"policy": ("DropCauses", "redial")},
    )
    """Q.850 causes of an end that nobody wished."""
    export_folder: str = _text(("ExportFolder", "general"))
    provisioning_url: str = _text(("ProvisioningUrl", "general"))
    """Where the site's provisioning file is: a path or an address; empty = there is none."""
    update_url: str = _text(("UpdateUrl", "updates"))
    """Where newer versions are announced; empty = the desk does not look."""
    update_key: str = _text(("UpdateKey", "updates"))
    """The Ed25519 key (base64) by which announcements must be signed; empty = the one that is shipped."""
    update_dismissed: str = _text(None)
    """The newer version of which the agent wants to hear no more."""
    first_start_done: bool = _switch(None, False)
    """Whether the first start's questions were answered or put off."""
    first_start_step: str = _choice(None, "", "where", "sign_in", "phone", "sound", "ready")
    """Which of these questions the program was ended at."""
    zoom: int = _number(None, 100, 80, 300)
    """Size of everything in percent; taken when the desk starts."""
    motion: str = _choice(None, "system", "full", "reduced")
    """Whether things may move by themselves."""
    notify_due: bool = _switch(None, True)
    """System notifications: a callback of mine is due …"""
    notify_missed: bool = _switch(None, True)
    """… somebody rang and was not answered …"""
    notify_redial: bool = _switch(None, True)
    """… a redial is due …"""
    notify_handed: bool = _switch(None, True)
    """… a colleague handed a callback to me."""
    notify_sound: bool = _switch(None, False)
    close_to_tray: bool = _switch(None, False)
    """Whether closing the window leaves the desk running in the tray."""
    hotkeys: bool = _switch(None, False)
    """Whether the keys below work while another program has the keyboard. Ctrl+Alt with a letter is AltGr on Windows: it types."""
    hotkey_answer: str = _text(None, "Ctrl+Shift+F2")
    hotkey_end: str = _text(None, "Ctrl+Shift+F3")
    hotkey_mute: str = _text(None, "Ctrl+Shift+F7")
    hotkey_show: str = _text(None, "Ctrl+Shift+F1")
    window: str = _text(None)
    """Geometry of the main window, base64."""
    compact: bool = _switch(None, False)
    """Whether the desk is the phone side alone, beside the CRM."""
    compact_window: str = _text(None)
    """Geometry of the compact window, base64."""
    help_window: str = _text(None)
    """Geometry of the help's window, base64."""
    list_state: dict[str, Any] = field(default_factory=dict)
    """Scope, statuses, order, hidden columns and column widths of the callback list."""
    saved_filters: dict[str, Any] = field(default_factory=dict)
    """The callback list's filters that the agent named, by name."""


@dataclass(frozen=True, slots=True)
class Policy:
    """How IT sets a setting: ``name`` is that of the registry's value. ``bounds`` are those of a number, ``choices`` what may
    be chosen."""

    name: str
    setting: str
    category: Category
    kind: Kind
    bounds: tuple[int, int] | None = None
    choices: tuple[str, ...] = ()


TYPES: Mapping[str, type] = {one.name: type(getattr(Values(), one.name)) for one in fields(Values)}
"""Setting → its type."""
_BOUNDS: dict[str, tuple[int, int]] = {
    one.name: one.metadata["bounds"] for one in fields(Values) if "bounds" in one.metadata
}
_CHOICES: dict[str, tuple[str, ...]] = {
    one.name: one.metadata["choices"] for one in fields(Values) if "choices" in one.metadata
}
_KINDS: dict[type, Kind] = {str: "text", int: "number", bool: "switch", list: "list"}

POLICIES: Mapping[str, Policy] = {
    one.name: Policy(
        name=one.metadata["policy"][0],
        setting=one.name,
        category=one.metadata["policy"][1],
        kind="choice" if one.name in _CHOICES else _KINDS[TYPES[one.name]],
        bounds=_BOUNDS.get(one.name),
        choices=_CHOICES.get(one.name, ()),
    )
    for one in fields(Values)
    if one.metadata.get("policy")
}
"""Setting → its policy; a setting that is not here is no matter of IT."""


def bounds(name: str) -> tuple[int, int]:
    """The least and the most of a setting that is a number; raises ``KeyError`` for any other."""
    return _BOUNDS[name]


def problem(name: str, value: object) -> str:
    """Why a value cannot be this setting's: ``wrong_type``, ``out_of_bounds``, ``not_a_choice``, ``bad_text``; empty if it can.
    Raises ``KeyError`` on an unknown name."""
    if type(value) is not TYPES[name]:
        return "wrong_type"
    if not in_bounds(name, value):
        return "out_of_bounds"
    if name in _CHOICES and value not in _CHOICES[name]:
        return "not_a_choice"
    if isinstance(value, str) and len(value) > _TEXT_LIMIT:
        return "bad_text"
    return "" if sensible(name, value) else "bad_text"


def sensible(name: str, value: Any) -> bool:
    """Whether a value of the right type can be used, also where it is none of today's choices: a newer version's may be read."""
    match value:
        case str():
            return _plain(value)
        case list():
            return len(value) <= _ENTRY_LIMIT and all(
                type(one) is str and len(one) <= _ENTRY_LIMIT and _plain(one) for one in value
            )
    return in_bounds(name, value)


def in_bounds(name: str, value: Any) -> bool:
    """Whether a number is within its bounds; anything else is."""
    if name not in _BOUNDS:
        return True
    least, most = _BOUNDS[name]
    return bool(least <= value <= most)


def _plain(text: str) -> bool:
    """Whether a text holds nothing but what can be typed: no NUL, no control characters, no half of a surrogate pair."""
    return not any(unicodedata.category(one) in ("Cc", "Cs") and one not in "\n\t" for one in text)
