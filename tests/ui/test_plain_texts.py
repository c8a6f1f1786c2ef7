# SPDX-License-Identifier: GPL-3.0-or-later
"""Names and the site's own texts are shown as they are: never read as HTML, no "&" taken for the mark of a key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from app.domain.call import Direction
from app.domain.enquiry import Choice, EnquiryField, EnquiryForm, FieldKind
from app.domain.number import parse
from app.domain.people import CatalogueKind, Contact
from app.i18n.catalogues import Languages
from app.services.events import AgentChanged, CalloutWaits
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.ui.fakes import ME, Play, Rig, until

NAME = "A & B <b>x</b>"
FORM = EnquiryForm(
    {"en": NAME},
    (
        EnquiryField("text", FieldKind.TEXT, {"en": NAME}, required=True),
        EnquiryField("choice", FieldKind.CHOICE, {"en": NAME}, choices=(Choice("one", {"en": NAME}),)),
        EnquiryField("day", FieldKind.DATE, {"en": NAME}),
    ),
)
BAT, EVA = parse("+97699112230", "MN"), parse("+36301234567", "MN")


def misread(window: QWidget) -> Iterator[str]:
    """What Qt would not show as it is."""
    for one in (window, *window.findChildren(QWidget)):
        if "<b>x" in one.toolTip():
            yield f"tooltip of {one.objectName()}: {one.toolTip()}"
        if isinstance(one, QLabel) and "x</b>" in one.text():
            marked = one.buddy() is not None and "&&" not in one.text()
            if marked or one.textFormat() is not Qt.TextFormat.PlainText:
                yield f"label {one.objectName()}: {one.text()}"
        if isinstance(one, QAbstractButton) and "x</b>" in one.text() and "&&" not in one.text():
            yield f"button {one.objectName()}: {one.text()}"
    for action in window.findChildren(QAction):
        if "x</b>" in action.text() and "&&" not in action.text():
            yield f"action: {action.text()}"


def shown(window: QWidget) -> int:
    """How many parts show the name."""
    labels = sum("x</b>" in one.text() for one in window.findChildren(QLabel))
    return labels + sum("x</b>" in one.text() for one in window.findChildren(QAbstractButton))


def test_names_and_the_sites_texts_are_shown_as_they_are(
    scenario: Callable[[Play], None], languages: Languages, theme: Theme
) -> None:
    async def play(rig: Rig) -> None:
        desk = rig.desk
        desk.account.person = replace(ME, name=NAME)
        desk.enquiries.form = FORM
        numbers = ("+97699112231", "+97699112232", "+97699112233", NAME)
        desk.directory.contacts = {"1": Contact("1", NAME, numbers, NAME), "2": Contact("2", NAME, (NAME,))}
        pauses = [replace(one, texts={"en": NAME}) for one in desk.directory.entries(CatalogueKind.PAUSE)]
        real = desk.directory.entries
        desk.directory.entries = lambda kind: pauses if kind is CatalogueKind.PAUSE else real(kind)
        window = MainWindow(desk, rig.bridge, languages, theme)
        window.resize(1600, 900)
        window.show()
        desk.calls.begin(Direction.OUT, BAT, NAME, queue=NAME)
        await until(lambda: window.phone.live and window.callout.form is not None)
        form = window.callout.form
        assert form is not None
        form.fields["text"].input.setText("typed")
        window.callout.flush()
        desk.calls.begin(Direction.IN, EVA, NAME, queue=NAME)
        desk.calls.callout = CalloutWaits(EVA, NAME)
        rig.post(desk.calls.callout)
        await until(lambda: window.callout.waiting.isVisible())
        window.show_page("contacts")
        contacts = window.pages.built["contacts"]
        contacts.look_for("x</b>")
        await until(lambda: len(contacts.rows) == 2)
        assert shown(contacts) == 4
        window.show_page("settings")
        rig.post(AgentChanged(replace(desk.agent.agent, pause_reason=pauses[0].code)))
        window.top_bar.agent_menu.popup(QPoint(0, 0))
        await until(lambda: window.top_bar.agent_menu.actions())
        assert shown(window) >= 15
        assert sorted(misread(window)) == []
        window.top_bar.agent_menu.close()
        # Another call is shown: the form of the one before waits in a list of its own.
        window.callout.open_enquiry(replace(desk.calls.live[-1]))
        assert window.callout.pending_bar.isVisibleTo(window.callout)
        assert sorted(misread(window)) == []

    scenario(play)
