# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings of a profile: kept, read back, and never in the agent's way."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from app.config.settings import Settings


def test_what_is_set_is_there_at_the_next_start(tmp_path: Path) -> None:
    Settings(tmp_path).update(language="mn", sip_port=5070)
    again = Settings(tmp_path)
    assert (again.language, again.sip_port, again.theme) == ("mn", 5070, "system")


@pytest.mark.parametrize("content", ["{", "[]", "null", '"x"', '{"version": "x"}', '{"version": null}', "{}"])
def test_a_damaged_file_is_put_aside(tmp_path: Path, content: str) -> None:
    (tmp_path / "settings.json").write_text(content, "utf-8")
    assert Settings(tmp_path).language == ""
    assert (tmp_path / "settings.json.bad").read_text("utf-8") == content


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
