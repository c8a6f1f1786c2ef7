# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the search can go and what it can do: pages, settings, and the agent's own actions, in the shown language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.agent import AgentState
from app.domain.people import CatalogueKind
from app.i18n.catalogues import LANGUAGES, Languages
from app.ui import rights
from app.ui.pages.settings import words
from app.ui.sayings import say_agent_state
from app.ui.search.entries import Entry, Kind

if TYPE_CHECKING:
    from app.services.desk import Desk


def pages(desk: Desk) -> list[Entry]:
    """The pages that this agent has."""
    translate = QCoreApplication.translate
    named = [
        #: Name of the page with the agent's own figures of the day
        ("today", "chart", translate("Sidebar", "Today"), "Alt+T"),
        ("callbacks", "callback", translate("Sidebar", "Callbacks"), "Alt+1"),
        ("missed", "phone-missed", translate("Sidebar", "Missed calls"), "Alt+6"),
        ("voice", "voicemail", translate("Sidebar", "Voice messages"), "Alt+7"),
        ("contacts", "contacts", translate("Sidebar", "Contacts"), "Alt+2"),
        ("callout", "phone-outgoing", translate("Sidebar", "Callout"), "Alt+3"),
        ("calls", "calls", translate("Sidebar", "Calls"), "Alt+4"),
        ("sync", "sync", translate("Sidebar", "Sync"), "Alt+5"),
        ("scripts", "script", translate("Sidebar", "Scripts"), "Alt+S"),
        ("settings", "settings", translate("Sidebar", "Settings"), "Alt+9"),
    ]
    if rights.sees_team(desk):
        named.append(("team", "users", translate("Sidebar", "Team"), "Alt+8"))
    if rights.sets_rules(desk):
        named.append(("departments", "headset", translate("Sidebar", "Departments"), "Alt+0"))
    #: What kind of thing a result of the search is
    page = translate("Search", "Page")
    return [Entry(Kind.PAGE, name, icon, title, page, keys=keys) for name, icon, title, keys in named]


def settings() -> list[Entry]:
    """Every setting that has a field, by its label and its sentence; found also by its name in policies."""
    return [
        Entry(Kind.SETTING, name, "settings", words.label(name), words.sentence(name), also=words.other_names(name))
        for name in words.NAMES
    ]


def actions(desk: Desk, languages: Languages) -> list[Entry]:
    """What the agent can do now. Their keys: ``new_callback``, ``ready``, ``pause:<reason>``, ``sync``, ``help``, ``keys``,
    ``report``, ``compact``, ``theme:<choice>``, ``language:<code>``, ``sign_in``, ``sign_out``."""
    translate = QCoreApplication.translate
    found = [
        Entry(Kind.ACTION, "new_callback", "callback", translate("Search", "New callback"), keys="Ctrl+N"),
    ]
    state = desk.agent.agent.state
    if desk.account.person is not None:
        if state in (AgentState.PAUSED, AgentState.WRAP_UP):
            ready = say_agent_state(AgentState.READY)
            found.append(
                Entry(Kind.ACTION, "ready", "check", ready, translate("Search", "Calls may come to you"), keys="Ctrl+R")
            )
        #: Something the agent can do: take no calls for some time; {reason} is what for, such as "Lunch"
        pause = translate("Search", "Pause: {reason}")
        found += [
            Entry(Kind.ACTION, f"pause:{one.code}", "pause", pause.format(reason=one.text(languages.code)))
            for one in desk.directory.entries(CatalogueKind.PAUSE)
        ]
        found.append(Entry(Kind.ACTION, "sync", "sync", translate("Search", "Sync now")))
    found += [
        Entry(Kind.ACTION, "help", "info", translate("Search", "Help"), keys="F1"),
        Entry(Kind.ACTION, "keys", "dialpad", translate("Search", "Keyboard shortcuts")),
        Entry(Kind.ACTION, "report", "warning", translate("Search", "Report a problem")),
        #: Something the agent can do: make the window small, beside the CRM
        Entry(Kind.ACTION, "compact", "compact", translate("Search", "Compact window")),
    ]
    if desk.settings.managed("theme") is None:
        found += [
            Entry(Kind.ACTION, "theme:light", "sun", translate("Search", "Light colours")),
            Entry(Kind.ACTION, "theme:dark", "moon", translate("Search", "Dark colours")),
            Entry(Kind.ACTION, "theme:system", "sun", translate("Search", "Colours as the computer")),
        ]
    if desk.settings.managed("language") is None:
        #: Something the agent can do; {name} is a language's own name
        language = translate("Search", "Language: {name}")
        found += [
            # In English too: it must be found by who cannot read what is shown.
            Entry(Kind.ACTION, f"language:{code}", "globe", language.format(name=name), also=f"Language {code}")
            for code, name in LANGUAGES.items()
            if code != languages.code
        ]
    if desk.account.person is None:
        found.append(Entry(Kind.ACTION, "sign_in", "user", translate("Search", "Sign in")))
    else:
        found.append(Entry(Kind.ACTION, "sign_out", "power", translate("Search", "Sign out")))
    return found
