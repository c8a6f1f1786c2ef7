# SPDX-License-Identifier: GPL-3.0-or-later
"""Paired pages: their tokens, their file, and files that are none."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.links.bridge.pairs import MOST, Kept, NotKept, PairFile, Pairs

A, B = "https://a.example.com", "https://b.example.com"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "pages.json"


def test_a_token_is_found_again_for_its_origin_and_until_it_is_revoked(file: Path) -> None:
    pairs = Pairs(PairFile(file))
    page, token = pairs.add(A, "Orders")
    other, second = pairs.add(A, "Orders")
    assert token != second
    again = Pairs(PairFile(file))
    assert again.pages == (page, other)
    assert again.find(A, token) == page
    assert again.find(A, second) == other
    assert again.find(B, token) is None
    assert again.find(A, token[:-1]) is None
    assert again.find(A, "") is None
    again.revoke(page.id)
    again.revoke("nobody")
    assert again.find(A, token) is None
    assert Pairs(PairFile(file)).pages == (other,)
    assert token not in file.read_text(encoding="utf-8")
    assert not list(file.parent.glob("*.new"))


def test_nobody_gets_in_by_what_stands_in_the_file(file: Path) -> None:
    pairs = Pairs(PairFile(file))
    pairs.add(A, "Orders")
    digest = json.loads(file.read_text(encoding="utf-8"))["pages"][0]["digest"]
    assert pairs.find(A, digest) is None


def test_the_oldest_is_forgotten_when_there_are_too_many(file: Path) -> None:
    pairs = Pairs(PairFile(file))
    tokens = [pairs.add(A, f"Page {number}")[1] for number in range(MOST + 1)]
    assert len(pairs.pages) == MOST
    assert pairs.find(A, tokens[0]) is None
    assert pairs.find(A, tokens[1]) is not None
    assert pairs.find(A, tokens[-1]) is not None


@pytest.mark.parametrize(
    "content",
    [
        "",
        "not JSON",
        "[]",
        "{}",
        '{"pages": 5}',
        '{"pages": [5]}',
        '{"pages": [{"id": "1"}]}',
        '{"pages": [{"id": "1", "origin": "o", "name": "n", "at": "yesterday", "digest": "' + "0" * 64 + '"}]}',
        '{"pages": [{"id": "1", "origin": "o", "name": "n", "at": "2026-11-22T09:00:00+00:00", "digest": "short"}]}',
        '{"pages": [{"id": "1", "origin": "o", "name": "n", "at": "2026-11-22T09:00:00+00:00", "digest": 5}]}',
        "[" * 100_000,
    ],
)
def test_a_file_that_is_none_counts_as_empty(file: Path, content: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, logger="soitto")
    file.write_text(content, encoding="utf-8")
    pairs = Pairs(PairFile(file))
    assert pairs.pages == ()
    assert len(caplog.records) == 1
    page, token = pairs.add(A, "Orders")
    assert Pairs(PairFile(file)).find(A, token) == page


def test_without_a_file_there_is_nothing_to_say(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert Pairs(PairFile(file)).pages == ()
    assert caplog.records == []


def test_what_cannot_be_kept_has_not_happened(file: Path) -> None:
    class Full(PairFile):
        full = False

        def save(self, kept: Sequence[Kept]) -> None:
            if self.full:
                raise NotKept
            super().save(kept)

    store = Full(file)
    pairs = Pairs(store)
    page, token = pairs.add(A, "Orders")
    store.full = True
    with pytest.raises(NotKept):
        pairs.add(A, "More")
    with pytest.raises(NotKept):
        pairs.revoke(page.id)
    assert pairs.pages == (page,)
    assert pairs.find(A, token) == page


def test_a_file_that_cannot_be_written_is_said_without_a_name(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    pairs = Pairs(PairFile(tmp_path / "gone" / "pages.json"))
    with pytest.raises(NotKept):
        pairs.add(A, "Orders")
    assert [record.getMessage() for record in caplog.records] == [
        "the paired pages cannot be written: FileNotFoundError"
    ]
