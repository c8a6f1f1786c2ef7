# SPDX-License-Identifier: GPL-3.0-or-later
"""What IT says: read from the registry and from the file, in its order, and what does not fit named without its value."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.config import policy
from app.config.policy import DEFAULTS_KEY, POLICY_KEY, Policies, PolicyProblem
from app.config.schema import POLICIES, TYPES, Values, problem

MACHINE, USER = ("HKLM", POLICY_KEY), ("HKCU", POLICY_KEY)
INSTALLER = ("HKLM", DEFAULTS_KEY)


@dataclass
class Registry:
    """Keys by hive and path."""

    keys: dict[tuple[str, str], dict[str, object]] = field(default_factory=dict)
    closed: set[tuple[str, str]] = field(default_factory=set)

    def values(self, hive: str, key: str) -> Mapping[str, object] | None:
        if (hive, key) in self.closed:
            raise PermissionError
        return self.keys.get((hive, key))

    def subkeys(self, hive: str, key: str) -> tuple[str, ...]:
        found = {
            path.removeprefix(key + "\\").split("\\")[0] for at, path in self.keys if at == hive and key + "\\" in path
        }
        return tuple(sorted(found))


def test_every_policy_is_named_once_and_its_default_fits() -> None:
    names = [one.name for one in POLICIES.values()]
    assert len({name.lower() for name in names}) == len(names)
    assert all(name.isalnum() and name[0].isupper() for name in names)
    assert all(not problem(setting, getattr(Values(), setting)) for setting in POLICIES)
    assert {one.kind for one in POLICIES.values()} == {"text", "number", "switch", "choice", "list"}
    assert all((one.bounds is not None) == (one.kind == "number") for one in POLICIES.values())
    assert all(bool(one.choices) == (one.kind == "choice") for one in POLICIES.values())
    assert TYPES.keys() - POLICIES.keys() == {
        *("user", "sound_input", "sound_output", "sound_ringer", "window", "list_state", "update_dismissed"),
        *(
            "first_start_done",
            "first_start_step",
            "zoom",
            "motion",
            "compact",
            "compact_window",
            "saved_filters",
            "help_window",
        ),
        *("notify_due", "notify_missed", "notify_redial", "notify_handed", "notify_sound", "close_to_tray"),
        *("hotkeys", "hotkey_answer", "hotkey_end", "hotkey_mute", "hotkey_show"),
    }


def test_every_kind_is_read_from_the_registry() -> None:
    registry = Registry(
        {
            MACHINE: {
                "ServerUrl": "https://hub.example.org",
                "SipPort": 5061,
                "Recording": 1,
                "SipRegistrar": 0,
                "SipTransport": "tls",
                "SipCodecs": ["G722", "PCMA"],
            },
            ("HKLM", POLICY_KEY + r"\BridgeOrigins"): {f"{n}": f"https://crm{n}.example.org" for n in (10, 2, 1)},
        }
    )
    found = policy.read(registry)
    assert found == Policies(
        {
            "bridge_origins": [f"https://crm{n}.example.org" for n in (1, 2, 10)],
            "server_url": "https://hub.example.org",
            "sip_port": 5061,
            "recording": True,
            "sip_registrar": False,
            "sip_transport": "tls",
            "sip_codecs": ["G722", "PCMA"],
        }
    )
    assert type(found.fixed["recording"]) is bool


def test_the_computer_comes_before_the_user_and_capitals_do_not_matter() -> None:
    registry = Registry(
        {MACHINE: {"LANGUAGE": "fi"}, USER: {"language": "mn", "Theme": "dark"}, INSTALLER: {"Language": "hu"}}
    )
    assert policy.read(registry) == Policies({"language": "fi", "theme": "dark"}, {"language": "hu"})


def test_the_installers_key_holds_more_than_settings() -> None:
    registry = Registry(
        {
            INSTALLER: {
                "Version": "0.2.0",
                "InstallDir": "C:\\Soitto",
                "ProvisioningUrl": "https://it.example.org/s.json",
            },
            ("HKLM", DEFAULTS_KEY + r"\Capabilities"): {"ApplicationName": "Soitto"},
        }
    )
    assert policy.read(registry) == Policies({}, {"provisioning_url": "https://it.example.org/s.json"})


WRONG = [
    ("SipPort", 0, "out_of_bounds"),
    ("SipPort", 65536, "out_of_bounds"),
    ("SipPort", "5060", "wrong_type"),
    ("Recording", 2, "wrong_type"),
    ("Recording", "1", "wrong_type"),
    ("SipSrtp", "requierd", "not_a_choice"),
    ("ServerUrl", 1, "wrong_type"),
    ("ServerUrl", b"", "wrong_type"),
    ("ServerUrl", "x" * 100_000, "bad_text"),
    ("ServerUrl", "a\x00b", "bad_text"),
    ("SipCodecs", "PCMA", "wrong_type"),
    ("SipCodecs", ["x" * 1000], "bad_text"),
    ("Colour", "red", "unknown"),
    ("User", "anna", "unknown"),
]


@pytest.mark.parametrize(("name", "value", "code"), WRONG)
def test_what_does_not_fit_is_named_and_left_out(
    name: str, value: object, code: str, caplog: pytest.LogCaptureFixture
) -> None:
    registry = Registry({MACHINE: {name: value, "Theme": "dark"}, USER: {"Theme": "light"}})
    with caplog.at_level(logging.ERROR):
        found = policy.read(registry)
    assert found.fixed == {"theme": "dark"}
    assert found.problems == (PolicyProblem(name, r"HKLM\Software\Policies\Soitto", code),)
    assert [record.getMessage() for record in caplog.records] == [
        rf"policy {name} of HKLM\Software\Policies\Soitto is not obeyed: {code}"
    ]


def test_a_key_that_may_not_be_read_leaves_the_others() -> None:
    found = policy.read(Registry({MACHINE: {"Theme": "dark"}, USER: {"Language": "fi"}}, closed={MACHINE}))
    assert found.fixed == {"language": "fi"}
    assert found.problems == (PolicyProblem("", r"HKLM\Software\Policies\Soitto", "unreadable"),)


def test_the_file_of_other_systems(tmp_path: Path) -> None:
    file = tmp_path / "policy.json"
    assert policy.read(file=file) == Policies.none()
    told = {
        "policies": {"server_url": "https://hub.example.org", "sip_port": 99_999, "recording": True, "ServerUrl": "x"},
        "defaults": {"language": "fi", "window": "x"},
        "polices": {},
    }
    file.write_text(json.dumps(told), "utf-8")
    assert policy.read(file=file) == Policies(
        {"server_url": "https://hub.example.org", "recording": True},
        {"language": "fi"},
        (
            PolicyProblem("polices", str(file), "unknown"),
            PolicyProblem("sip_port", str(file), "out_of_bounds"),
            PolicyProblem("ServerUrl", str(file), "unknown"),
            PolicyProblem("window", str(file), "unknown"),
        ),
    )


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"5", b'{"policies": []}', b'{"policies": 5}', b"\xff", b"[" * 100_000, b" " * 2_000_000],
)
def test_a_file_that_is_none_is_named(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "policy.json"
    file.write_bytes(content)
    assert policy.read(file=file) == Policies(problems=(PolicyProblem("", str(file), "unreadable"),))


def test_another_file_may_be_tried_only_where_it_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trial, own = tmp_path / "trial.json", tmp_path / "policy.json"
    trial.write_text('{"policies": {"theme": "dark"}}', "utf-8")
    monkeypatch.setattr(policy, "POLICY_FILE", own)
    monkeypatch.setenv(policy.TRIAL_FILE, str(trial))
    assert policy.read().fixed == {"theme": "dark"}
    own.write_text('{"policies": {"theme": "light"}}', "utf-8")
    assert policy.read().fixed == {"theme": "light"}
