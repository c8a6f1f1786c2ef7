# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls: answering by itself, wrap-up, recording, what the PBX's queues are told, and the form of the site. Saved at once."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.i18n import formats
from app.ui.pages.settings.line import whole
from app.ui.pages.settings.parts import PathField, SettingsSection, Told, hint
from app.ui.sayings import say_form_file

if TYPE_CHECKING:
    from app.services.desk import Desk

WRAP_UP_MOST = 1800
_CONSENT_LIMIT = 500
_CODE = re.compile(r"[0-9*#+A-Za-z._@:-]{1,64}", re.ASCII)


class CallsSection(SettingsSection):
    """What is wrong is told at its field and not saved."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        settings = desk.settings
        self.auto_answer = QCheckBox(objectName="autoAnswer")
        self.auto_answer.setChecked(settings.auto_answer)
        self.auto_answer.toggled.connect(self._auto_answer)
        self.add_switch(self.auto_answer, "auto_answer")
        self.wrap_up = QLineEdit(str(settings.wrap_up_seconds), objectName="wrapUpSeconds", maxLength=5)
        self.wrap_up.editingFinished.connect(self._wrap_up)
        self._wrap_told = Told(self.wrap_up)
        self.add(self._wrap_told, "wrap_up_seconds")
        self.recording = QCheckBox(objectName="recordingAllowed")
        self.recording.setChecked(settings.recording)
        self.recording.toggled.connect(self._recording)
        self.add_switch(self.recording, "recording")
        self.consent = QLineEdit(settings.recording_consent, objectName="recordingConsent", maxLength=_CONSENT_LIMIT)
        self.consent.editingFinished.connect(self._consent)
        self._consent_told = Told(self.consent)
        self.add(self._consent_told, "recording_consent")
        self.folder = PathField("recordingFolder", settings.recording_folder, folder=True)
        self.folder.chosen.connect(self._folder)
        self.add(self.folder, "recording_folder")
        self.pause_code = QLineEdit(settings.queue_pause_code, objectName="queuePauseCode", maxLength=64)
        self.ready_code = QLineEdit(settings.queue_ready_code, objectName="queueReadyCode", maxLength=64)
        self._pause_told, self._ready_told = Told(self.pause_code), Told(self.ready_code)
        self.add(self._pause_told, "queue_pause_code")
        self.add(self._ready_told, "queue_ready_code")
        for field in (self.pause_code, self.ready_code):
            field.editingFinished.connect(self._codes)
        self.enquiry = PathField("enquiryFormFile", settings.enquiry_form, pattern="*.json *")
        self.enquiry.chosen.connect(self._enquiry)
        self.add(self.enquiry, "enquiry_form")
        self._show_recording()
        self.retranslate()

    # What the agent does.

    @Slot(bool)
    def _auto_answer(self, on: bool) -> None:
        self.save(auto_answer=on)

    @Slot()
    def _wrap_up(self) -> None:
        seconds = whole(self.wrap_up.text(), 0, WRAP_UP_MOST)
        if seconds is None:
            #: {most} is a number of seconds
            self._wrap_told.blame(
                lambda: self.tr("A whole number of seconds, {most} at most; 0 is none.").format(
                    most=formats.number(WRAP_UP_MOST)
                )
            )
            return
        self._wrap_told.blame(None)
        if seconds != self._desk.settings.wrap_up_seconds:
            self.save(wrap_up_seconds=seconds)
            self._desk.agent.wrap_up_seconds = seconds

    @Slot(bool)
    def _recording(self, on: bool) -> None:
        self.save(recording=on)
        self._show_recording()

    def _show_recording(self) -> None:
        for field in (self._consent_told, self.folder):
            field.setEnabled(self.recording.isChecked())

    @Slot()
    def _consent(self) -> None:
        text = self.consent.text().strip()
        if text != self._desk.settings.recording_consent:
            self.save(recording_consent=text)

    @Slot(str)
    def _folder(self, path: str) -> None:
        if path and not Path(path).is_dir():
            self.folder.blame(lambda: self.tr("There is no such folder."))
            return
        self.folder.blame(None)
        self.save(recording_folder=path)

    @Slot()
    def _codes(self) -> None:
        pause, ready = self.pause_code.text().strip(), self.ready_code.text().strip()
        for told, code, other in ((self._pause_told, pause, ready), (self._ready_told, ready, pause)):
            if code and not _CODE.fullmatch(code):
                told.blame(lambda: self.tr("This cannot be dialled: digits, letters, * and # only."))
            elif other and not code:
                told.blame(lambda: self.tr("Fill in both codes, or neither."))
            else:
                told.blame(None)
        if not self._pause_told.wrong and not self._ready_told.wrong:
            self.save(queue_pause_code=pause, queue_ready_code=ready)

    @Slot(str)
    def _enquiry(self, path: str) -> None:
        self.save(enquiry_form=path)
        self._desk.enquiries.reload()
        self._show_form()

    def _show_form(self) -> None:
        problem, form = self._desk.enquiries.problem, self._desk.enquiries.form
        if problem is not None:
            self.enquiry.blame(lambda: say_form_file(problem))
            return
        self.enquiry.blame(None)
        if form is None:
            self.enquiry.explain(lambda: self.tr("There is no form. Your site's file turns it on: see the example."))
            return
        count = len(form.fields)
        self.enquiry.explain(
            #: A form of so many fields is shown with each call
            lambda: QCoreApplication.translate("CallsSection", "The form is shown: %n field(s).", None, count)
        )

    # What IT does.

    def value_shown(self) -> None:
        self._show_recording()
        self._show_form()

    # Texts.

    def retranslate(self) -> None:
        #: Heading in the settings: how calls are worked with
        self.title.setText(self.tr("Calls"))
        self.text.setText(self.tr("How calls are answered, recorded and finished. Changes are saved at once."))
        hint(self.consent, self.tr("the one that comes with the program"))
        self.folder.hint(self.tr("a folder of your profile"))
        self.enquiry.hint(self.tr("enquiry.json of your profile, if it is there"))
        self._show_form()
