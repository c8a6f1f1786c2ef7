# SPDX-License-Identifier: GPL-3.0-or-later
"""The callback form on its own: CallBack without a call (row A4), and editing a callback (row A8)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.domain.callback import EDITABLE, Callback, Origin
from app.domain.errors import DomainError
from app.domain.number import Number
from app.i18n.catalogues import Languages
from app.services.callbacks import CallbackForm
from app.services.desk import Desk
from app.services.steps import Step
from app.ui.bridge import Bridge
from app.ui.dialogs.asking import SmallDialog
from app.ui.sayings import say_number
from app.ui.widgets.callback_form import CallbackFormWidget


class CallbackDialog(SmallDialog):
    """``saved`` gives the callback as it is kept now; ``stepped`` what an edit did, so that it can be undone."""

    saved = Signal(object)
    stepped = Signal(object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        languages: Languages,
        *,
        number: Number | None = None,
        customer: str = "",
        origin: Origin = Origin.DIALPAD,
        origin_call: str | None = None,
        callback: Callback | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """With ``callback``: edit it. Without ``number``: it is typed here."""
        super().__init__(desk, bridge, languages, who=say_number(number) if number else "", parent=parent)
        self._editing, self._number = callback, number
        self.form = CallbackFormWidget(
            desk,
            bridge,
            languages,
            number=number if callback is None else None,
            customer=customer,
            origin=origin,
            origin_call=origin_call,
        )
        if callback is not None:
            self.form.fill(callback)
        scroll = FormScroll(self.form)
        self.body.addWidget(scroll, 1)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 66)
        for key in ("Ctrl+Enter", "Ctrl+Return"):
            QShortcut(QKeySequence(key), self, self.save)
        self.form.edited.connect(self._edited)
        # Its new size is known after the layout, which comes with the next turn of the loop.
        self.form.grew.connect(self.fit, Qt.ConnectionType.QueuedConnection)
        self.retranslate()
        first = self.form.due if number is not None else self.form.number
        first.setFocus()

    def save(self) -> None:
        if self.busy or (form := self.form.form()) is None:
            return
        if self._editing is None:
            self.ask(self.desk.callbacks.create(form), self._saved)
            return
        changes = changed_fields(self._editing, form)
        if not changes:
            self._saved(self._editing)
            return
        self.ask(self.desk.steps.edit(self._editing.id, **changes), self._edited_it)

    def _edited(self) -> None:
        self.error_bar.say(None)

    def _edited_it(self, step: Step) -> None:
        self.stepped.emit(step)
        self._saved(step.done[0].after)

    def _saved(self, callback: object) -> None:
        self.saved.emit(callback)
        self.accept()

    def failed(self, problem: BaseException) -> None:
        if not (isinstance(problem, DomainError) and self.form.show_error(problem)):
            super().failed(problem)

    def done(self, code: int) -> None:
        self.form.close_form()
        super().done(code)

    def retranslate(self) -> None:
        if self._number is not None:
            self.who.setText(say_number(self._number))
        if self._editing is None:
            #: Heading of the form that makes a callback; CallBack is the name of the button
            self.heading.setText(self.tr("CallBack"))
            self.save_button.setText(self.tr("&Save callback"))
        else:
            self.heading.setText(self.tr("Edit callback"))
            self.save_button.setText(self.tr("&Save"))
        self.save_button.setToolTip(self.tr("Save (Ctrl+Enter)"))
        super().retranslate()


def changed_fields(callback: Callback, form: CallbackForm) -> dict[str, object]:
    """The fields that the form holds otherwise than the callback: only these are edited."""
    both = [name for name in EDITABLE if hasattr(form, name)]
    changes = {name: getattr(form, name) for name in both if getattr(form, name) != getattr(callback, name)}
    number = changes.get("number")
    if isinstance(number, Number) and number.key == callback.number.key:
        del changes["number"]
    return changes


class FormScroll(QScrollArea):
    """Holds a form at its own height, and scrolls it where the screen is too low for it."""

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidget(form)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Both would be filled with the window's colour, which is not the dialog's.
        self.viewport().setAutoFillBackground(False)
        form.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return self.widget().sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # the form needs another height: the dialog asks anew
        return super().eventFilter(watched, event)
