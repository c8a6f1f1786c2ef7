# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings of a profile: kept, read back, and never in the agent's way."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings, strategies

from app.config.policy import Policies
from app.config.settings import Managed, Provisioned, Settings, Values
from app.domain.errors import SettingManaged


def test_what_is_set_is_there_at_the_next_start(tmp_path: Path) -> None:
    Settings(tmp_path).update(language="mn", sip_port=5070)
    again = Settings(tmp_path)
    assert (again.language, again.sip_port, again.theme) == ("mn", 5070, "system")


@pytest.mark.parametrize("content", ["{", "[]", "null", '"x"', '{"version": "x"}', '{"version": null}', "{}"])
def test_a_damaged_file_is_put_aside(tmp_path: Path, content: str) -> None:
    (tmp_path / "settings.json").write_text(content, "utf-8")
    assert Settings(tmp_path).language == ""
    assert (tmp_path / "settings.json.bad").read_text("utf-8") == content


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 100_000,
        b'{"version": 1, "list_state": ' + b'{"a":' * 50_000,
        b'{"version": 1, "user": "' + b"x" * 2_000_000 + b'"}',
        b"\xff\xfe",
        b'{"version": ' + b"9" * 5000 + b"}",
    ],
    ids=["deep", "deep and cut", "huge", "no text", "digits"],
)
def test_a_file_beyond_measure_is_put_aside(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    assert Settings(tmp_path).language == ""
    assert (tmp_path / "settings.json.bad").read_bytes() == content


NONSENSE = [
    ("sip_port", "0"),
    ("sip_port", "65536"),
    ("sip_port", "NaN"),
    ("ring_seconds", "2"),
    ("ring_seconds", "601"),
    ("ring_seconds", "Infinity"),
    ("due_minutes", "0"),
    ("due_minutes", "100001"),
    ("wrap_up_seconds", "-1"),
    ("wrap_up_seconds", "1000000000000"),
    ("wrap_up_seconds", "true"),
    ("sip_host", '"pbx\\u0000"'),
    ("enquiry_form", '"\\u0000"'),
    ("sip_user", '"a\\u001bb"'),
    ("sip_display_name", '"\\ud800"'),
    ("sip_codecs", "[1]"),
    ("sip_codecs", '[["PCMA"]]'),
    ("sip_codecs", '["' + "x" * 1000 + '"]'),
    ("list_state", '{"a":' * 100 + "1" + "}" * 100),
    ("list_state", '{"a": "\\ud800"}'),
]


@pytest.mark.parametrize(("name", "value"), NONSENSE, ids=[f"{n} {v[:20]}" for n, v in NONSENSE])
def test_a_setting_that_makes_no_sense_is_its_default(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, name: str, value: str
) -> None:
    text = f'{{"version": 1, "user": "anna", "{name}": {value}, "unknown": {value}, "later": 5}}'
    (tmp_path / "settings.json").write_text(text, "utf-8")
    with caplog.at_level(logging.ERROR):
        settings = Settings(tmp_path)
    assert (getattr(settings, name), settings.user) == (getattr(Values(), name), "anna")
    assert [record.getMessage() for record in caplog.records] == [
        f"the setting {name} makes no sense; its default is used"
    ]
    settings.set("user", "ben")
    again = Settings(tmp_path)
    assert (again.user, getattr(again, name)) == ("ben", getattr(Values(), name))
    assert '"later": 5' in (tmp_path / "settings.json").read_text("utf-8")


def test_the_bounds_belong_to_the_settings(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for name, (least, most) in {
        "sip_port": (1, 65535),
        "ring_seconds": (3, 600),
        "due_minutes": (1, 100_000),
        "wrap_up_seconds": (0, 3600),
    }.items():
        for value in (least, most):
            settings.set(name, value)
            assert getattr(Settings(tmp_path), name) == value
        for value in (least - 1, most + 1):
            with pytest.raises(ValueError, match=name):
                settings.set(name, value)
    settings.set("recording_consent", "One.\nTwo.")
    assert Settings(tmp_path).recording_consent == "One.\nTwo."


def test_a_wrong_type_or_name_is_refused(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    with pytest.raises(TypeError):
        settings.set("sip_port", "5070")
    with pytest.raises(KeyError):
        settings.set("sip_prot", 5070)


def test_a_file_that_cannot_be_written_stops_nobody(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    settings = Settings(tmp_path)
    (tmp_path / "settings.json.part").mkdir()  # as good as a full disk, also for root
    with caplog.at_level(logging.ERROR):
        settings.set("user", "anna")
    assert settings.user == "anna"
    assert "could not be saved" in caplog.text
    assert "anna" not in caplog.text


# --- in layers


def written(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "settings.json").read_text("utf-8"))
    return found


def test_only_what_the_user_chose_is_written(tmp_path: Path) -> None:
    kept = Settings(tmp_path, Policies({}, {"language": "fi"}), Provisioned({"sip_host": "pbx", "sip_port": 5061}))
    kept.update(sip_host="pbx", sip_port=5061, theme="system", language="fi", region="FI")
    assert written(tmp_path) == {"version": 2, "region": "FI"}
    kept.update(theme="dark", sip_port=5062)
    kept.update(theme="system")
    assert written(tmp_path) == {"version": 2, "region": "FI", "theme": "system", "sip_port": 5062}
    assert Settings(tmp_path, Policies({}, {"theme": "light"})).theme == "system"


def test_a_file_that_holds_all_values_keeps_only_those_that_are_not_built_in(tmp_path: Path) -> None:
    values = {one: getattr(Values(), one) for one in Values.__dataclass_fields__}
    text = json.dumps({"version": 1, "later": 5, **values, "sip_port": 5070, "language": "mn", "drop_causes": ["1"]})
    (tmp_path / "settings.json").write_text(text, "utf-8")
    upgraded = Settings(tmp_path, provisioned=Provisioned({"sip_port": 5061, "theme": "dark", "drop_causes": ["2"]}))
    assert (upgraded.sip_port, upgraded.language, upgraded.theme, upgraded.drop_causes) == (5070, "mn", "dark", ["1"])
    upgraded.set("user", "anna")
    assert written(tmp_path) == {
        "version": 2,
        "later": 5,
        "sip_port": 5070,
        "language": "mn",
        "drop_causes": ["1"],
        "user": "anna",
    }


def test_what_the_user_chose_survives_a_policy(tmp_path: Path) -> None:
    Settings(tmp_path).update(language="mn", theme="dark")
    under = Settings(tmp_path, Policies({"language": "fi"}))
    assert (under.language, under.managed("language"), under.chosen("language")) == ("fi", Managed.POLICY, "mn")
    under.update(theme="light", language="fi")
    with pytest.raises(SettingManaged, match="language"):
        under.update(theme="dark", language="hu")
    assert (under.theme, under.language) == ("light", "fi")
    assert under.apply_policies(Policies.none()) == {"language"}
    assert (under.language, Settings(tmp_path).language) == ("mn", "mn")


def test_what_changed_is_told_also_where_only_the_freedom_did(tmp_path: Path) -> None:
    desk = Settings(tmp_path)
    assert desk.provision(Provisioned({"language": "fi", "theme": "system"})) == {"language"}
    assert desk.provision(Provisioned({"language": "fi", "theme": "system"}, frozenset({"theme"}))) == {"theme"}
    assert desk.managed("theme") is Managed.PROVISIONING
    assert desk.apply_policies(Policies({"theme": "system"})) == {"theme"}
    assert desk.managed("theme") is Managed.POLICY
    assert desk.apply_policies(Policies({"theme": "system"})) == frozenset()
    assert desk.provision(None) == {"language"}


def test_a_lock_without_a_value_binds_nobody(tmp_path: Path) -> None:
    desk = Settings(tmp_path, provisioned=Provisioned({}, frozenset({"user"})))
    assert desk.managed("user") is None
    desk.set("user", "anna")
    assert desk.user == "anna"


def test_a_layer_is_nobodys_to_change(tmp_path: Path) -> None:
    layer = Provisioned({"sip_codecs": ["G722"]})
    desk = Settings(tmp_path, provisioned=layer)
    desk.sip_codecs.append("PCMA")
    assert layer.values == {"sip_codecs": ["G722"]}


PORTS = strategies.none() | strategies.integers(1, 65535)


@settings(max_examples=200, deadline=None)
@given(policy=PORTS, locked=strategies.booleans(), given=PORTS, chosen=PORTS, default=PORTS)
def test_the_first_that_says_something_holds(
    policy: int | None, locked: bool, given: int | None, chosen: int | None, default: int | None
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        if chosen is not None:
            (folder / "settings.json").write_text(json.dumps({"version": 2, "sip_port": chosen}), "utf-8")
        policies = Policies(_told(policy), _told(default))
        desk = Settings(folder, policies, Provisioned(_told(given), frozenset({"sip_port"}) if locked else frozenset()))
        order = [policy, given if locked else None, chosen, given, default, 5060]
        holds = next(one for one in order if one is not None)
        by = Managed.POLICY if policy is not None else Managed.PROVISIONING if locked and given is not None else None
        assert (desk.sip_port, desk.managed("sip_port")) == (holds, by)
        # The same whether the layers were there at the start, or came and went.
        late = Settings(folder)
        late.provision(Provisioned(_told(given), frozenset({"sip_port"}) if locked else frozenset()))
        late.apply_policies(policies)
        assert late.sip_port == holds
        late.apply_policies(Policies.none())
        late.provision(None)
        assert late.sip_port == (5060 if chosen is None else chosen)
        if by is None:
            desk.set("sip_port", 5071)
            assert desk.sip_port == Settings(folder, Policies({}, {"sip_port": 1})).sip_port == 5071 or holds == 5071
        else:
            with pytest.raises(SettingManaged):
                desk.set("sip_port", 5071 if holds != 5071 else 5072)
            assert desk.sip_port == holds


def _told(value: int | None) -> dict[str, object]:
    return {} if value is None else {"sip_port": value}
