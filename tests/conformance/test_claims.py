# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may dial: one agent at a time, who is seen by the others; every attempt is written once."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from app.domain.abilities import CompareAndSet
from app.domain.call import CallResult
from app.domain.callback import Attempt, Callback, Claim, Outcome, OutcomeKind
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.ids import new_id
from tests.conformance.rig import Rig, Seat, refused

ROUNDS = 5
SHORTEST = 5
"""Seconds of the shortest lease."""


async def claimed(seat: Seat, one: Callback, token: str, seconds: int = 60) -> Claim:
    """The agent has the claim."""
    claim, current = await seat.crm.claim(one.id, token, seconds)
    seat.keep(current)
    assert (claim.holder, claim.token) == (seat.me, token)
    return claim


async def test_one_of_two_agents_has_the_claim(rig: Rig) -> None:
    one, other = await rig.seat(1), await rig.seat(2)
    made = await one.make(1, owner=None)
    await other.sees(made.id)
    token = new_id()
    claim = await claimed(one, made, token, 60)
    assert timedelta(seconds=30) < claim.until - datetime.now(UTC) < timedelta(seconds=90)
    with refused(CrmErrorKind.CONFLICT, code="claimed") as caught:
        await other.crm.claim(made.id, new_id(), 60)
    held = caught.value.current
    assert isinstance(held, Claim)
    assert (held.holder, held.token) == (one.me, "")
    seen = await other.sees(made.id, lambda c: c.claim is not None)
    assert seen.claim is not None
    assert (seen.claim.holder, seen.claim.token) == (one.me, ""), "others see who, and no token"
    longer = await claimed(one, made, token, 120)
    assert longer.until > claim.until
    renewed = await one.crm.renew(made.id, token, 180)
    assert renewed.until > longer.until
    with refused(CrmErrorKind.CONFLICT):
        await other.crm.renew(made.id, new_id(), 60)
    untouched = await other.crm.release(made.id, new_id())
    assert untouched.claim is not None, "a token that is not the holder's ends no claim"
    assert one.keep(await one.crm.release(made.id, token)).claim is None
    await other.sees(made.id, lambda c: c.claim is None)
    await claimed(other, made, new_id())


async def test_a_claim_ends_by_itself(rig: Rig) -> None:
    one, other = await rig.seat(1), await rig.seat(2)
    made = await one.make(1, owner=None)
    await other.sees(made.id)
    token = new_id()
    claim = await claimed(one, made, token, SHORTEST)
    for _ in range(100):
        try:
            await claimed(other, made, new_id())
            break
        except CrmError as error:
            if error.code != "claimed":
                raise
            await asyncio.sleep(0.2)
    assert datetime.now(UTC) > claim.until - timedelta(seconds=2)
    with refused(CrmErrorKind.CONFLICT):
        await one.crm.renew(made.id, token, 60)


async def test_two_agents_claim_at_once(rig: Rig) -> None:
    one, other = await rig.seat(1), await rig.seat(2)
    atomic = (await one.abilities()).compare_and_set is CompareAndSet.ATOMIC
    for n in range(ROUNDS if atomic else 2):
        made = await one.make(n, owner=None)
        await other.sees(made.id)
        answers = await asyncio.gather(
            one.crm.claim(made.id, new_id(), 60), other.crm.claim(made.id, new_id(), 60), return_exceptions=True
        )
        winners = [answer for answer in answers if isinstance(answer, tuple)]
        losers = [answer for answer in answers if isinstance(answer, CrmError)]
        assert len(winners) + len(losers) == 2, answers
        # An advisory claim is looked at again after a moment: it may be nobody's then, and never both's.
        assert len(winners) == 1 or (not atomic and not winners), answers
        assert losers[0].kind in (CrmErrorKind.CONFLICT, CrmErrorKind.THROTTLED)
        if winners and isinstance(losers[0].current, Claim):
            assert losers[0].current.holder == winners[0][0].holder


async def test_an_attempt_is_written_once(rig: Rig) -> None:
    one, other = await rig.seat(1), await rig.seat(2)
    made = await one.make(1, owner=None)
    await other.sees(made.id)
    now = datetime.now(UTC).replace(microsecond=0)
    attempt = Attempt(new_id(), one.me, now)
    with refused(CrmErrorKind.CONFLICT, code="not_claimed"):
        await one.crm.record_attempt(made.id, attempt, "")
    token = new_id()
    await claimed(one, made, token)
    with refused(CrmErrorKind.CONFLICT, code="claimed"):
        await other.crm.record_attempt(made.id, Attempt(new_id(), other.me, now), new_id())
    begun = one.keep(await one.crm.record_attempt(made.id, attempt, token))
    again = one.keep(await one.crm.record_attempt(made.id, attempt, token))
    assert [a.id for a in again.attempts] == [a.id for a in begun.attempts] == [attempt.id]
    assert again.version == begun.version
    over = Attempt(attempt.id, one.me, now, CallResult.NO_ANSWER, datetime.now(UTC), call=new_id())
    for _ in range(2):
        current = one.keep(await one.crm.record_attempt(made.id, over, token))
        (written,) = current.attempts
        assert (written.result, written.agent, written.call) == (CallResult.NO_ANSWER, one.me, over.call)
    assert current.hidden_until is not None
    assert timedelta(minutes=8) < current.hidden_until - datetime.now(UTC) < timedelta(minutes=12)
    seen = await other.sees(made.id, lambda c: bool(c.attempts and c.attempts[0].result))
    assert (seen.tries, seen.last_result) == (1, CallResult.NO_ANSWER)
    assert seen.hidden_until == current.hidden_until


async def test_an_attempt_whose_answer_was_lost(rig: Rig) -> None:
    line = await rig.line()
    seat = await rig.seat(1, line=line)
    made = await seat.make(1)
    token = new_id()
    await claimed(seat, made, token)
    attempt = Attempt(new_id(), seat.me, datetime.now(UTC))
    rig.lost_answer(line)
    with refused(CrmErrorKind.UNREACHABLE) as caught:
        await seat.crm.record_attempt(made.id, attempt, token)
    assert caught.value.maybe_done
    current = await seat.crm.record_attempt(made.id, attempt, token)
    assert [one.id for one in current.attempts] == [attempt.id]


async def test_nobody_ends_what_another_is_dialling(rig: Rig) -> None:
    one, other = await rig.seat(1), await rig.seat(2)
    made = await one.make(1, owner=None)
    await other.sees(made.id)
    token = new_id()
    await claimed(one, made, token)
    with refused(CrmErrorKind.CONFLICT, code="claimed"):
        await other.crm.close(made.id, Outcome(OutcomeKind.DELETED, datetime.now(UTC), other.me), "", new_id())
    ended = await one.crm.close(made.id, Outcome(OutcomeKind.CONNECTED, datetime.now(UTC), one.me), token, new_id())
    assert ended.outcome is not None
    assert (ended.outcome.kind, ended.claim) == (OutcomeKind.CONNECTED, None)
    with refused(CrmErrorKind.CONFLICT):
        await one.crm.claim(made.id, new_id(), 60)
