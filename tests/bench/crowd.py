# SPDX-License-Identifier: GPL-3.0-or-later
"""Many callbacks, as a busy site of five languages has them, in a desk's replica."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.call import CallResult
from app.domain.callback import Attempt, Callback, Origin, Outcome, OutcomeKind, Priority
from app.domain.due import at_instant
from app.domain.ids import new_id
from app.domain.number import Number, NumberClass
from app.domain.people import Person, Role
from app.hub.catalogues import SHIPPED
from app.storage.database import Database
from app.storage.replica import Replica

ME = Person("anna", "Anna Virtanen", Role.AGENT)
PEOPLE = (
    ME,
    Person("bat", "Бат-Эрдэнэ Дорж", Role.AGENT),
    Person("eva", "Szabó Éva", Role.AGENT),
    Person("olga", "Ольга Смирнова", Role.SUPERVISOR),
)
FIRST = ("Сарнай", "Péter", "Aino", "Иван", "Төмөр", "Zsófia", "Väinö", "Ольга", "Jane", "Энхжаргал")
LAST = ("Болд", "Kovács", "Mäkelä", "Петров", "Дорж", "Nagy", "Korhonen", "Кузнецова", "Smith", "Батбаяр")
NOTES = (
    "Asked about the order, prefers the afternoon",
    "Захиалгын хаяг солих хүсэлтэй",
    "Просил перезвонить после обеда",
    "A visszatérítés még nem érkezett meg",
    "Reititin ei käynnisty, kokeiltu jo kahdesti",
    "",
)
PLANS = (("+97699", "MN", 6), ("+3630", "HU", 7), ("+35840", "FI", 7), ("+7912", "RU", 7), ("+4420", "GB", 8))
REASONS = ("callback_requested", "complaint", "refund", "offer", "order_status", "technical", None)


def callbacks(count: int, now: datetime | None = None) -> Iterator[Callback]:
    """The same crowd every time: mostly open, due from some days ago to some weeks ahead, some tried, some closed."""
    now = now or datetime.now(UTC)
    chance = random.Random(2)
    for n in range(count):
        prefix, region, digits = PLANS[n % len(PLANS)]
        # Spread over the digits, so that no two of the crowd have the same number.
        number = f"{prefix}{n * 7919 % 10**digits:0{digits}}"
        attempts: tuple[Attempt, ...] = ()
        if n % 7 == 0:
            ended = now - timedelta(hours=chance.randint(3, 90))
            attempts = (Attempt(new_id(), "bat", ended - timedelta(seconds=40), CallResult.NO_ANSWER, ended),)
        outcome = None
        if n % 20 == 0:
            outcome = Outcome(
                OutcomeKind.DISPOSITION, now - timedelta(hours=chance.randint(1, 99)), "eva", "wrong_number"
            )
        yield Callback(
            id=new_id(),
            number=Number(number, number, None, region, NumberClass.MOBILE),
            due=at_instant(now + timedelta(minutes=chance.randint(-2_000, 40_000)), "Asia/Ulaanbaatar"),
            created_at=now - timedelta(days=3, seconds=n),
            created_by="olga",
            origin=Origin.CALL,
            customer=f"{chance.choice(FIRST)} {chance.choice(LAST)} {n}",
            reason=chance.choice(REASONS),
            note=chance.choice(NOTES),
            priority=Priority(chance.choice((0, 1, 1, 1, 2, 3))),
            owner=chance.choice(("anna", "bat", "eva", None, None)),
            attempts=attempts,
            outcome=outcome,
            version=1,
        )


def fill(store: Replica, count: int) -> None:
    """Give a replica the crowd, as the CRM's records, in one transaction."""
    store.put_directory(PEOPLE, SHIPPED)
    store.receive(callbacks(count), "bench")


def replica(folder: Path, count: int) -> Database:
    """A replica of its own with the crowd."""
    database = Database(folder / "replica.sqlite3")
    fill(Replica(database), count)
    return database
