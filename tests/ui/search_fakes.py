# SPDX-License-Identifier: GPL-3.0-or-later
"""The search over everything in memory, as the window asks for it: part of :mod:`tests.ui.fakes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain import finding
from app.domain.callback import Status
from app.domain.finding import EACH, Findings
from app.domain.number import written_forms

if TYPE_CHECKING:
    from tests.ui.fakes import Rig


class FakeSearch:
    """Over what the other fakes hold, by the rules of the real one; ``contacts`` are those of the directory."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig

    async def find(self, text: str) -> Findings:
        await self._rig.step("search.find", text)
        desk, wanted = self._rig.desk, finding.words(text)

        def best(found: list, name: str = "customer") -> tuple:  # type: ignore[type-arg]
            return tuple(sorted(found, key=lambda one: finding.rank(wanted, getattr(one, name))))

        rows = [
            row
            for row in desk.rows._all()
            if row.status is not Status.DELETED
            and finding.matches(
                wanted, row.customer, written_forms(self._rig.store[row.id].number), self._rig.store[row.id].note
            )
        ]
        every = {
            "callbacks": best([row for row in rows if not row.missed]),
            "missed": best([row for row in rows if row.missed]),
            "calls": best(
                [one for one in desk.history.calls if finding.matches(wanted, one.customer, written_forms(one.number))]
            ),
            "people": best([one for one in desk.directory.people()[1:] if finding.matches(wanted, one.name)], "name"),
            "contacts": best(
                [
                    one
                    for one in dict.fromkeys(desk.directory.contacts.values())
                    if finding.matches(wanted, one.name, one.company, *one.numbers)
                ],
                "name",
            ),
            "messages": tuple(
                one for one in desk.switchboard.messages if finding.matches(wanted, one.customer, one.number)
            ),
        }
        more = frozenset(kind for kind, found in every.items() if len(found) > EACH)
        return Findings(**{kind: found[:EACH] for kind, found in every.items()}, more=more)
