# SPDX-License-Identifier: GPL-3.0-or-later
"""What the manager interface tells, as the port's events: order, causes, and what is not there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.switchboard.pbx.events import PLAIN, Events, dialled_number
from app.switchboard.pbx.port import (
    AgentAnswered,
    ChannelGone,
    DialEnded,
    DialRings,
    GaveUp,
    Joined,
    Left,
    Told,
    callback_channel,
    callback_of,
)
from tests.switchboard.clock import HandClock

CALLER = {
    "Uniqueid": "1.1",
    "Linkedid": "1.1",
    "Channel": "PJSIP/customer-1",
    "CallerIDNum": "358401",
    "Queue": "support",
}
AGENT = {"DestUniqueid": "1.2", "DestLinkedid": "1.1", "Interface": "PJSIP/1001"}


def heard(*messages: dict[str, str]) -> list[object]:
    events = Events(HandClock())
    return [event for message in messages for event in events.take(message)]


def said(event: str, **more: str) -> dict[str, str]:
    return {"Event": event, **CALLER, **more}


def test_a_failed_dial_is_told_with_its_cause() -> None:
    gone = {"Event": "Hangup", "Uniqueid": "1.2", "Linkedid": "1.1", "Channel": "PJSIP/t-1", "Cause": "28"}
    ended, end = heard(said("DialEnd", **AGENT, DialStatus="CHANUNAVAIL"), gone)
    assert ended == DialEnded("1.1", "1.1", "1.2", "CHANUNAVAIL", 28, "358401")
    assert end == ChannelGone("1.2", "PJSIP/t-1", "1.1", 28)


def test_of_several_dials_each_has_its_own_cause() -> None:
    dials = [said("DialEnd", DestUniqueid=one, DialStatus=status) for one, status in (("a", "BUSY"), ("b", "NOANSWER"))]
    ends = [{"Event": "Hangup", "Uniqueid": one, "Cause": cause} for one, cause in (("b", "21"), ("a", "17"))]
    told = [event for event in heard(*dials, *ends) if isinstance(event, DialEnded)]
    assert [(one.dialled_channel, one.status, one.cause) for one in told] == [("b", "NOANSWER", 21), ("a", "BUSY", 17)]


def test_an_answer_is_told_at_once() -> None:
    assert [type(e) for e in heard(said("DialEnd", **AGENT, DialStatus="ANSWER"))] == [DialEnded]


def test_the_agent_has_the_call_before_the_caller_leaves() -> None:
    events = heard(
        said("QueueCallerJoin", Position="1"),
        said("DialEnd", **AGENT, DialStatus="ANSWER"),
        said("QueueCallerLeave"),
        said("AgentConnect", **AGENT, HoldTime="7"),
    )
    assert [type(e) for e in events] == [Joined, DialEnded, AgentAnswered, Left]
    assert isinstance(events[2], AgentAnswered)
    assert events[2].waited == 7


def test_an_agent_who_is_never_connected_keeps_nobody() -> None:
    events = heard(
        said("QueueCallerJoin"),
        said("DialEnd", **AGENT, DialStatus="ANSWER"),
        said("QueueCallerLeave"),
        said("Hangup", Cause="16"),
    )
    assert [type(e) for e in events] == [Joined, DialEnded, Left, ChannelGone]


def test_giving_up_and_being_sent_away() -> None:
    abandoned = (said("QueueCallerAbandon", HoldTime="12"), said("QueueCallerLeave"))
    for hung_up in ("HangupRequest", "SoftHangupRequest"):
        events = heard(said("QueueCallerJoin"), said(hung_up), *abandoned)
        assert [type(e) for e in events] == [Joined, GaveUp, Left]
        assert events[1] == GaveUp("support", "1.1", "1.1", "358401", 12)
    assert [type(e) for e in heard(said("QueueCallerJoin"), *abandoned)] == [Joined, Left]
    # Somebody else's hang-up is none of this caller.
    other = said("HangupRequest") | {"Uniqueid": "9.9"}
    assert [type(e) for e in heard(said("QueueCallerJoin"), other, *abandoned)] == [Joined, Left]


def test_back_in_the_queue_after_an_answer() -> None:
    events = heard(
        said("QueueCallerJoin"),
        said("DialEnd", **AGENT, DialStatus="ANSWER"),
        said("QueueCallerLeave"),
        said("AgentConnect", **AGENT),
        said("QueueCallerJoin"),
        said("QueueCallerLeave"),
    )
    assert [type(e) for e in events] == [Joined, DialEnded, AgentAnswered, Left, Joined, Left]


@pytest.mark.parametrize(("status", "rings"), [("RINGING", 1), ("PROGRESS", 1), ("PROCEEDING", 0), ("", 0)])
def test_ringing(status: str, rings: int) -> None:
    assert len([e for e in heard(said("DialState", **AGENT, DialStatus=status)) if isinstance(e, DialRings)]) == rings


def test_what_the_dialplan_tells() -> None:
    told = heard(said("UserEvent", UserEvent="SoittoAsked") | {"Digit": "1", "Where To": "a: b"})
    assert told == [Told("Asked", "1.1", "1.1", {"digit": "1", "where to": "a: b"})]
    assert heard(said("UserEvent", UserEvent="Other")) == []


def test_a_hidden_number() -> None:
    (joined,) = heard(said("QueueCallerJoin", CallerIDNum="<unknown>"))
    assert isinstance(joined, Joined)
    assert joined.entry.number == ""


@pytest.mark.parametrize(
    ("dial_string", "number"),
    [
        ("35840@customer", "35840"),
        ("customer/sip:35840@10.0.0.1:5060", "35840"),
        ("customer/sip:+35840@10.0.0.1", "+35840"),
        ("g1/35840", "35840"),
        ("1001", "1001"),
        ("c1@soitto-place/n", "c1"),
        ("", ""),
    ],
)
def test_the_number_in_a_dial_string(dial_string: str, number: str) -> None:
    assert dialled_number(dial_string) == number


@given(st.uuids(), st.text("0123456789abcdef-", min_size=1))
def test_a_callback_is_known_by_its_channel(callback: object, run: str) -> None:
    channel = callback_channel(str(callback), run)
    assert callback_of(channel) == callback_of(f"{channel};2") == str(callback)


def test_other_channels_are_no_callbacks() -> None:
    assert [callback_of(one) for one in ("1795356051.3", "soitto-call-1", "")] == [None, None, None]


NAMES = sorted(
    {
        *PLAIN,
        *[
            "QueueCallerJoin",
            "QueueCallerAbandon",
            "QueueCallerLeave",
            "AgentConnect",
            "DialState",
            "DialEnd",
            "Hangup",
        ],
    }
)


@given(
    st.lists(
        st.fixed_dictionaries(
            {"Event": st.sampled_from([*NAMES, "HangupRequest", "UserEvent", "Unheard"])},
            optional={
                name: st.sampled_from(["", "1.1", "1.2", "-1", "ANSWER", "BUSY", "x", "9" * 30, "²"])
                for name in (
                    *CALLER,
                    *AGENT,
                    "DialStatus",
                    "Cause",
                    "Position",
                    "HoldTime",
                    "UserEvent",
                    "Status",
                    "Paused",
                )
            },
        )
    )
)
def test_no_message_breaks_it_and_who_leaves_has_left_once(messages: list[dict[str, str]]) -> None:
    # Older versions leave fields out.
    events = heard(*messages)
    left = sum(isinstance(event, Left) for event in events)
    assert left <= sum(message["Event"] == "QueueCallerLeave" for message in messages)
    failed = [message for message in messages if message["Event"] == "DialEnd"]
    assert sum(isinstance(event, DialEnded) for event in events) <= len(failed)
