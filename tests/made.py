# SPDX-License-Identifier: GPL-3.0-or-later
"""Hypothesis strategies for domain objects: any callback or call that could be kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from app.domain.agent import AgentState
from app.domain.call import Call, CallResult, CallState, Direction, OwnPhone, Quality
from app.domain.callback import (
    Attempt,
    Callback,
    Change,
    Claim,
    MissedCall,
    Origin,
    Outcome,
    OutcomeKind,
    Priority,
    RetryPolicy,
    clean_text,
    united,
)
from app.domain.due import at_instant
from app.domain.number import Number, NumberClass, parse
from app.domain.rating import Rating
from app.domain.redial import Exhausted, Redial, Situation, Window
from app.domain.spell import Spell

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ZONES = ("Europe/Helsinki", "Asia/Ulaanbaatar", "Australia/Lord_Howe", "America/Santiago")
PEOPLE = ("ann", "ben", "eva")

# Few different instants, so that they often meet.
instants = st.integers(-30, 30).map(lambda minutes: NOW + timedelta(minutes=minutes))
dues = st.builds(at_instant, instants, st.sampled_from(ZONES))
words = st.text(st.sampled_from("aäбөÖŐ .%_\"'*🙂ß+1ıİ\n"), max_size=12).map(
    lambda text: clean_text(text, field_name="", limit=200)
)
people = st.sampled_from(PEOPLE)
numbers = st.sampled_from(
    [
        parse("040 1234501", "FI"),
        parse("+36 30 123 4567", "FI"),
        parse("8800", "MN"),
        parse("112", "FI"),
        parse("sip:Anna@pbx", "FI"),
        Number("premium", e164="+35870012345", region="FI", kind=NumberClass.PREMIUM),
    ]
)
ids = st.uuids().map(str)
results = st.sampled_from(CallResult)


@st.composite
def attempts(draw: st.DrawFn) -> Attempt:
    result = draw(st.none() | results)
    return Attempt(
        draw(ids), draw(people), draw(instants), result, draw(instants) if result else None, draw(st.none() | ids)
    )


claims = st.builds(Claim, people, instants, st.sampled_from(("", "token-one", "token-two")))
outcomes = st.builds(Outcome, st.sampled_from(OutcomeKind), instants, people, st.none() | st.just("other"), words)
policies = st.builds(RetryPolicy, st.integers(1, 4), st.sampled_from((0, 600)), st.sampled_from((0, 300)))


redials = st.builds(
    Redial,
    st.sampled_from(Situation),
    instants,
    people,
    st.lists(st.builds(Window, st.integers(0, 120), st.integers(60, 300)), max_size=3).map(tuple),
    call=st.none() | ids,
    exhausted=st.sampled_from(Exhausted),
    callback_minutes=st.sampled_from((0, 30)),
    supervisor_after=st.sampled_from((0, 120)),
    by_itself=st.booleans(),
    handed_on=st.none() | instants,
    false_alarm=st.booleans(),
)


@st.composite
def callbacks(draw: st.DrawFn, *, is_open: bool | None = None) -> Callback:
    maybe_outcome = outcomes if is_open is False else st.none() if is_open else st.none() | outcomes
    found = draw(st.lists(attempts(), max_size=4, unique_by=lambda a: a.id))
    return Callback(
        id=draw(ids),
        number=draw(numbers),
        due=draw(dues),
        created_at=draw(instants),
        created_by=draw(people),
        origin=draw(st.sampled_from(Origin)),
        customer=draw(words).replace("\n", ""),
        queue=draw(st.none() | st.sampled_from(("sales", "help"))),
        reason=draw(st.none() | st.sampled_from(("refund", "offer", "other"))),
        note=draw(words),
        priority=draw(st.sampled_from(Priority)),
        owner=draw(st.none() | people),
        owner_until=draw(st.none() | instants),
        expires_at=draw(st.none() | instants),
        origin_call=draw(st.none() | ids),
        policy=draw(policies),
        attempts=tuple(sorted(found, key=lambda a: (a.started_at, a.id))),
        claim=draw(st.none() | claims),
        outcome=draw(maybe_outcome),
        hidden_until=draw(st.none() | instants),
        version=draw(st.integers(0, 9)),
        missed=united((), tuple(draw(st.lists(st.builds(MissedCall, st.sampled_from("abcd"), instants), max_size=3)))),
        redial=draw(st.none() | redials),
        changes=tuple(draw(st.lists(st.builds(Change, instants, people, st.just("note"), words, words), max_size=2))),
    )


calls = st.builds(
    Call,
    id=ids,
    direction=st.sampled_from(Direction),
    number=numbers,
    started_at=instants,
    agent=people,
    state=st.sampled_from(CallState),
    customer=words,
    queue=st.none() | st.just("sales"),
    callback=st.none() | ids,
    attempt=st.none() | ids,
    answered_at=st.none() | instants,
    ended_at=st.none() | instants,
    result=st.none() | results,
    rating=st.none() | st.sampled_from(Rating),
    dropped=st.booleans(),
    internal=st.booleans(),
    consults=st.none() | ids,
    transferred_to=st.sampled_from(("", "8801", "+358401234502")),
    remote_held=st.booleans(),
    recording=st.booleans(),
    own_phone=st.none() | st.sampled_from(OwnPhone),
    recordings=st.sampled_from(((), ("/home/ann/recording-1.wav", "/home/ann/recording-2.wav"))),
    quality=st.none()
    | st.builds(
        Quality,
        st.floats(0, 100),
        st.floats(0, 1000),
        st.none() | st.floats(0, 1000),
        st.sampled_from(("", "opus")),
        st.booleans(),
    ),
    enquiry=st.none() | st.dictionaries(st.sampled_from(("subject", "order_number", "paid")), words),
)
spells = st.builds(
    Spell, ids, people, st.sampled_from(AgentState), instants, st.none() | instants, st.none() | st.just("lunch")
)
