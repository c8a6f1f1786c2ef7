# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings of a profile: kept, read back, and never in the agent's way."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from app.config.settings import Settings, Values


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
