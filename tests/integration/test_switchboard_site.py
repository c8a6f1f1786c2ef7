# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped configuration as it is copied: the site's example files start, and the switchboard's user has few rights."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable, Iterator

import httpx
import pytest

from tests.pbx.ami import Ami, AmiError
from tests.pbx.config import AMI_PORT
from tests.switchboard.door import Door
from tests.switchboard.site import SHIPPED, SitePbx
from tests.switchboard.world import World

HARMLESS = (
    "manager.c",  # tests sign in before it is ready
    "RTP Allocating",
)


def test_the_example_site_starts_without_a_word_of_complaint(
    own_site: Callable[..., tuple[SitePbx, World]],
) -> None:
    """Its addresses are the only thing changed: this machine has others."""
    site, _ = own_site()
    site.stop()
    before = site.log.stat().st_size
    folder = site.folder / "etc" / "site"
    test_user = (folder / "manager.conf").read_text().partition("[tests]")[2]
    for example in (SHIPPED / "asterisk" / "site").iterdir():
        text = example.read_text(encoding="utf-8")
        for public in ("0.0.0.0:", "bindaddr=127.0.0.1", "=192.0.2.10"):
            text = text.replace(public, re.sub(r"\d+\.\d+\.\d+\.\d+", site.host, public))
        shutil.copy(example, folder / example.name)
        (folder / example.name).write_text(text, encoding="utf-8")
    with (folder / "manager.conf").open("a") as file:
        file.write(f"[tests]{test_user}")
    (folder / "musiconhold.conf").write_text(f"[default]\nmode=files\ndirectory={site.folder}/music\n")
    site.start()
    said = site.log.read_bytes()[before:].decode()
    complaints = [line for line in said.splitlines() if re.search(r"\b(WARNING|ERROR)\[", line)]
    assert [line for line in complaints if not any(name in line for name in HARMLESS)] == []
    endpoints = site.cli("pjsip show endpoints")
    assert all(f"{name} " in endpoints or f"{name}/" in endpoints for name in ("1001", "1006", "trunk"))
    assert {"support", "sales"} <= set(re.findall(r"^(\w+) has", site.cli("queue show"), re.MULTILINE))
    for context in ("soitto-queue", "soitto-exit", "soitto-arrivals", "soitto-agents"):
        assert f"Context '{context}'" in site.cli(f"dialplan show {context}")


@pytest.fixture
def user(site: SitePbx) -> Iterator[Ami]:
    """The switchboard's own connection."""
    ami = Ami((site.host, AMI_PORT), site.ami_user, site.ami_secret)
    yield ami
    ami.close()


@pytest.mark.parametrize(
    "action",
    [
        {"action": "Command", "Command": "core show version"},
        {"action": "Originate", "Channel": "Local/s@soitto-hold", "Application": "Wait", "Data": "1"},
        {"action": "UpdateConfig", "SrcFilename": "manager.conf", "DstFilename": "manager.conf"},
    ],
    ids=lambda fields: fields["action"],
)
def test_the_switchboards_user_has_no_rights_that_it_does_not_need(user: Ami, action: dict[str, str]) -> None:
    with pytest.raises(AmiError, match=r"[Pp]ermission"):
        user.action(**action)


def test_the_switchboards_user_steers_queues_and_keeps_things(site: SitePbx, world: World, user: Ami) -> None:
    user.action("QueueAdd", Queue="support", Interface="PJSIP/1001", MemberName="1001")
    user.action("QueuePause", Interface="PJSIP/1001", Paused="true", Reason="lunch")
    assert site.queue("support")["1001"]["PausedReason"] == "lunch"
    user.action("DBPut", Family="soitto-rules", Key="support", Val="1,60,fi,0,10")
    assert site.kept("soitto-rules") == {"support": "1,60,fi,0,10"}
    with user.listen() as heard:
        call = world.call().wait_for_answer()
        heard.wait("QueueCallerJoin", Queue="support")
        channel = site.waiting("support")[0]["Channel"]
        user.action("Setvar", Channel=channel, Variable="CHANNEL(language)", Value="hu_offer")
        user.action("Redirect", Channel=channel, Context="soitto-hold", Exten="s", Priority="1")
        heard.wait("QueueCallerAbandon", Queue="support")
        user.action("Hangup", Channel=channel)
        call.wait_until_gone()
    assert {"VarSet", "Newexten", "RTCPSent"} & {event["Event"] for event in heard.events} == set()


def test_ari_lets_nobody_in_without_the_password(site: SitePbx) -> None:
    url = f"{site.ari_url}/ari/asterisk/info"
    with httpx.Client() as client:
        assert client.get(url, auth=(site.ari_user, site.ari_secret)).json()["system"]["version"]
        assert client.get(url, auth=(site.ari_user, "wrong")).status_code == 401
        assert client.get(url).status_code == 401


def test_the_announcements_that_are_shipped_are_played(own_site: Callable[..., tuple[SitePbx, World]]) -> None:
    """Nothing is missing for a caller in each language who waits, hears the offer and asks to be called back."""
    site, world = own_site(real_announcements=True)
    callers = {f"+35840123450{n}": language for n, language in enumerate(("mn", "ru", "hu", "fi", "en"))}

    def enter(asked: dict[str, str]) -> str:
        return f"ok,queue,0,{callers[asked['number']]},1,15,0,-,0"

    with Door(site, enter=enter, request="ok,12,0"):
        calls = {language: world.call(caller=caller) for caller, language in callers.items()}
        for call in calls.values():
            call.wait_for_answer()
        for language, call in calls.items():
            end = time.monotonic() + 30
            while f"{language}_offer15/soitto/tick-1" not in site.played() and time.monotonic() < end:
                time.sleep(0.05)
            call.press("1")
        for call in calls.values():
            call.wait_until_gone()
    for language in calls:
        said = [name.partition("/")[2] for name in site.played() if name.startswith(f"{language}_offer15/")]
        begun = said.index(
            "soitto/queue-place"
        )  # after the number, whose line in the log may be torn by another call's
        assert said[begun : begun + 2] == ["soitto/queue-place", "soitto/tick-1"], language
        assert said[-3:] == ["soitto/thanks", "soitto/within-12", "soitto/goodbye"], language
    assert "does not exist in any format" not in site.log.read_text(encoding="utf-8", errors="replace")
