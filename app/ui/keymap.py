# SPDX-License-Identifier: GPL-3.0-or-later
"""The one table of all keys: what each does, in a sentence, for the help window. Keys themselves are set where they act.

A test compares it with every key that the windows really have.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Group(Enum):
    """Where the keys of a group belong, in the order of the sheet."""

    CALL = "call"
    RATING = "rating"
    BROKEN = "broken"
    CALLBACKS = "callbacks"
    LISTS = "lists"
    PAGES = "pages"
    WINDOW = "window"
    FORMS = "forms"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Entry:
    """``keys`` do the same; as Qt writes them in English. ``says`` is a sentence in the language shown."""

    group: Group
    keys: tuple[str, ...]
    says: str


def title(group: Group) -> str:
    """The name of a group."""
    match group:
        case Group.CALL:
            return translate("Keymap", "Call")
        case Group.RATING:
            return translate("Keymap", "Rating and end of the call")
        case Group.BROKEN:
            return translate("Keymap", "Broken line and redial")
        case Group.CALLBACKS:
            return translate("Keymap", "Callbacks and missed calls")
        case Group.LISTS:
            return translate("Keymap", "Lists")
        case Group.PAGES:
            return translate("Keymap", "Pages")
        case Group.WINDOW:
            return translate("Keymap", "Window")
        case Group.FORMS:
            return translate("Keymap", "Forms")
        case Group.ELSEWHERE:
            return translate("Keymap", "In other programs, where it is switched on")


def entries() -> tuple[Entry, ...]:
    """All keys, group by group, in the language shown."""
    return (
        *_call(),
        *_rating(),
        *_broken(),
        *_callbacks(),
        *_lists(),
        *_pages(),
        *_window(),
        *_forms(),
        *_elsewhere(),
    )


def known() -> frozenset[str]:
    """Every key of the table."""
    return frozenset(key for entry in entries() for key in entry.keys)


def _call() -> tuple[Entry, ...]:
    group = Group.CALL
    return (
        Entry(group, ("F2",), translate("Keymap", "Answer the call")),
        Entry(group, ("Shift+F2",), translate("Keymap", "End the present call and answer the next")),
        Entry(group, ("F3",), translate("Keymap", "End the call, or stop calling")),
        Entry(group, ("Shift+F3",), translate("Keymap", "Reject the call")),
        Entry(group, ("F6",), translate("Keymap", "Hold the call, or go on with it")),
        Entry(group, ("Shift+F6",), translate("Keymap", "Talk with the caller who waits")),
        Entry(group, ("F7",), translate("Keymap", "Switch the microphone off or on")),
        Entry(group, ("F8",), translate("Keymap", "Send tones")),
        Entry(group, ("F9",), translate("Keymap", "Transfer the call")),
        Entry(group, ("F10",), translate("Keymap", "Record the call, where your site allows it")),
        Entry(group, ("Ctrl+D",), translate("Keymap", "Go to the dialpad")),
        Entry(group, ("Ctrl+N",), translate("Keymap", "Plan a callback to the number on the dialpad")),
        Entry(group, ("Ctrl+R",), translate("Keymap", "Be ready: end the pause or the wrap-up")),
    )


def _rating() -> tuple[Entry, ...]:
    group = Group.RATING
    return (
        Entry(
            group,
            ("1", "2", "3", "4", "5"),
            translate("Keymap", "Rate the caller, from bad to good; the call ends"),
        ),
        Entry(
            group,
            ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5"),
            translate("Keymap", "The same while you type in a field"),
        ),
        Entry(group, ("Ctrl+B",), translate("Keymap", "Open the form: promise to call back")),
        Entry(group, ("Ctrl+T",), translate("Keymap", "Pass the caller on to the quality survey")),
        Entry(group, ("Esc",), translate("Keymap", "Back to the call")),
    )


def _broken() -> tuple[Entry, ...]:
    group = Group.BROKEN
    return (
        Entry(group, ("Shift+F5",), translate("Keymap", "Redial the first one of the redial lane")),
        Entry(group, ("F12",), translate("Keymap", "Begin a script")),
        Entry(group, ("Shift+F12",), translate("Keymap", "Close the script")),
        Entry(group, ("F4",), translate("Keymap", "I have said this line")),
        Entry(group, ("F5",), translate("Keymap", "They answered")),
        Entry(group, ("F11",), translate("Keymap", "Still silent")),
        Entry(group, ("Shift+F4",), translate("Keymap", "End the line; the redial is kept")),
    )


def _callbacks() -> tuple[Entry, ...]:
    group = Group.CALLBACKS
    return (
        Entry(group, ("Ctrl+Enter", "Ctrl+Return"), translate("Keymap", "Call the chosen customer")),
        Entry(group, ("Enter", "Return"), translate("Keymap", "Edit the callback")),
        Entry(group, ("Ctrl+G",), translate("Keymap", "Close without calling")),
        Entry(group, ("Ctrl+H",), translate("Keymap", "Hand over to somebody else")),
        Entry(group, ("Ctrl+P",), translate("Keymap", "Postpone")),
        Entry(group, ("Ctrl+Shift+A",), translate("Keymap", "Answered by agent: they rang in first")),
        Entry(group, ("Del",), translate("Keymap", "Delete")),
        Entry(group, ("Ctrl+O",), translate("Keymap", "Open the customer's card")),
        Entry(group, ("Ctrl+Shift+O",), translate("Keymap", "Open the callback in the CRM")),
        Entry(group, ("Ctrl+C",), translate("Keymap", "Copy the number")),
        Entry(
            group, ("Ctrl+A",), translate("Keymap", "Choose all rows, to hand over, postpone or delete them together")
        ),
    )


def _lists() -> tuple[Entry, ...]:
    group = Group.LISTS
    return (
        Entry(group, ("Ctrl+F",), translate("Keymap", "Search in the list")),
        Entry(group, ("Ctrl+E",), translate("Keymap", "Save the list or the report as Excel")),
        Entry(group, ("Ctrl+Enter", "Ctrl+Return"), translate("Keymap", "Call the number of the chosen row")),
        Entry(group, ("Enter", "Return"), translate("Keymap", "Open the chosen row, or do what is most likely meant")),
        Entry(group, ("Ctrl+B",), translate("Keymap", "Make a callback from a call or a voice message")),
        Entry(group, ("Ctrl+Shift+R",), translate("Keymap", "Show the recording of the call")),
        Entry(group, ("Space",), translate("Keymap", "Play or stop the voice message")),
        Entry(group, ("Left", "Right"), translate("Keymap", "Go back or forth in the voice message, or in a chart")),
        Entry(group, ("Ctrl+T",), translate("Keymap", "Try again what the server refused")),
        Entry(group, ("Del",), translate("Keymap", "Give up or remove what is chosen")),
        Entry(group, ("Esc",), translate("Keymap", "Show all queues again (Team)")),
    )


def _pages() -> tuple[Entry, ...]:
    group = Group.PAGES
    return (
        Entry(group, ("Alt+T",), translate("Keymap", "Today")),
        Entry(group, ("Alt+1",), translate("Keymap", "Callbacks")),
        Entry(group, ("Alt+6",), translate("Keymap", "Missed calls")),
        Entry(group, ("Alt+7",), translate("Keymap", "Voice messages")),
        Entry(group, ("Alt+2",), translate("Keymap", "Contacts")),
        #: Name of the page that shows the call being placed (Finnish manual: Callout)
        Entry(group, ("Alt+3",), translate("Keymap", "Callout")),
        Entry(group, ("Alt+4",), translate("Keymap", "Calls")),
        #: Name of the page that shows what has not reached the server yet
        Entry(group, ("Alt+5",), translate("Keymap", "Sync")),
        Entry(group, ("Alt+S",), translate("Keymap", "Scripts")),
        Entry(group, ("Alt+8",), translate("Keymap", "Team")),
        Entry(group, ("Alt+0",), translate("Keymap", "Departments")),
        Entry(group, ("Alt+9",), translate("Keymap", "Settings")),
    )


def _window() -> tuple[Entry, ...]:
    group = Group.WINDOW
    return (
        Entry(group, ("F1",), translate("Keymap", "Help for what is shown")),
        Entry(group, ("Ctrl+K",), translate("Keymap", "Search everything")),
        Entry(group, ("Ctrl+L",), translate("Keymap", "Go to the entry in the top bar")),
        Entry(group, ("Ctrl+Z",), translate("Keymap", "Take back what was done last")),
        Entry(group, ("Ctrl+Shift+M",), translate("Keymap", "Compact mode: the phone side alone, and back")),
        Entry(group, ("Tab", "Shift+Tab"), translate("Keymap", "Go to the next or the previous control")),
        Entry(group, ("Esc",), translate("Keymap", "Close the dialog or the window beside")),
        Entry(
            group,
            ("Alt+Left", "Alt+Right"),
            translate("Keymap", "Back and forward in the help; back in the first start"),
        ),
        Entry(group, ("Ctrl+Enter", "Ctrl+Return"), translate("Keymap", "In the search: call the chosen one")),
        Entry(
            group,
            ("Shift+Enter", "Shift+Return"),
            translate("Keymap", "In the search: plan a callback to the chosen one"),
        ),
    )


def _forms() -> tuple[Entry, ...]:
    group = Group.FORMS
    return (
        Entry(group, ("Ctrl+Enter", "Ctrl+Return"), translate("Keymap", "Save the callback")),
        Entry(group, ("Ctrl+S",), translate("Keymap", "Save the form, the scripts or the rules")),
        Entry(group, ("Alt+Down",), translate("Keymap", "Open the calendar of a date")),
        Entry(group, ("Alt+Up", "Alt+Down"), translate("Keymap", "Move the chosen codec up or down")),
    )


def _elsewhere() -> tuple[Entry, ...]:
    group = Group.ELSEWHERE
    return (
        Entry(group, ("Ctrl+Shift+F2",), translate("Keymap", "Answer the call")),
        Entry(group, ("Ctrl+Shift+F3",), translate("Keymap", "End the call, or stop calling")),
        Entry(group, ("Ctrl+Shift+F7",), translate("Keymap", "Switch the microphone off or on")),
        Entry(group, ("Ctrl+Shift+F1",), translate("Keymap", "Show the window")),
    )
