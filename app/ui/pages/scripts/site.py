# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for all situations: the company's name, the survey, who dials, what comes after the last try."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from app.domain.protocol import COMPANY_MOST
from app.domain.redial import Exhausted
from app.ui.pages.bound import Bound, shrinking
from app.ui.pages.scripts.binding import ScriptSection
from app.ui.pages.scripts.draft import tidy_texts
from app.ui.pages.scripts.words import languages, say_exhausted, say_language, say_problem
from app.ui.pages.settings.parts import Told
from app.ui.theme import Space

_SURVEY_MOST = 128


class CompanyNames(QWidget):
    """The company's name in each language. ``changed`` comes with each change by hand."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(Space.L)
        form.setVerticalSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields: dict[str, QLineEdit] = {}
        self._told: dict[str, Told] = {}
        for code in languages():
            field = QLineEdit(objectName=f"scriptCompany{code.title()}", maxLength=COMPANY_MOST)
            self.fields[code], self._told[code] = field, Told(field)
            label = QLabel(say_language(code))
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance("M" * 8))
            label.setBuddy(field)
            form.addRow(label, self._told[code])
            field.textEdited.connect(self.changed)
        self._retranslate()

    def names(self) -> dict[str, str]:
        """What is typed."""
        return tidy_texts({code: field.text() for code, field in self.fields.items()})

    def set_names(self, names: Mapping[str, str]) -> None:
        """Show these."""
        for code, field in self.fields.items():
            if field.text() != names.get(code, ""):
                field.setText(names.get(code, ""))

    def blame(self, codes: Mapping[str, str]) -> None:
        """What is wrong, by language."""
        for language, told in self._told.items():
            code = codes.get(language)
            told.blame(None if code is None else lambda code=code: say_problem(code))  # type: ignore[misc]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for code, field in self.fields.items():
            #: {language} is the name of a language
            field.setAccessibleName(self.tr("Company in {language}").format(language=say_language(code)))


class CompanySection(ScriptSection):
    """Who calls."""

    def __init__(self) -> None:
        super().__init__()
        self.names = CompanyNames()
        self.form.addRow(self.names)
        self.bind(
            "company", Bound(self.names.set_names, self.names.names, self.names.blame, self.names), self.names.changed
        )
        self.retranslate()

    def field_of(self, problem: str) -> QWidget | None:
        return self.names.fields.get(problem.removeprefix("company."))

    def retranslate(self) -> None:
        self.title.setText(self.tr("Company"))
        self.text.setText(
            self.tr(
                "As it is said in a sentence. A language left empty takes the English name; without any, sentences leave it out."
            )
        )


class RedialRulesSection(ScriptSection):
    """The rules of ringing again."""

    def __init__(self) -> None:
        super().__init__()
        self.by_itself = self.flag("by_itself")
        self._itself_note = self.note()
        self._after_label, self._after = self.whole("supervisor_after")
        self._exhausted_label, self.exhausted = self.choice("exhausted", Exhausted)
        for one in Exhausted:
            self.exhausted.addItem("", one)
        shrinking(self.exhausted)
        self._minutes_label, self._minutes = self.whole("callback_minutes")
        self.retranslate()

    def shown(self) -> None:
        self._minutes.setEnabled(self.value("exhausted") is Exhausted.CALLBACK)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Ringing again"))
        self.text.setText(self.tr("When a try is due stands with each situation."))
        #: Switch: no key is needed
        self.by_itself.setText(self.tr("The desk dials by itself when a try is due"))
        self._itself_note.setText(self.tr("Off: the agent rings again with one key. Never while there is a call."))
        self._after_label.setText(self.tr("Supervisors are told after (seconds)"))
        self._after.explain(lambda: self.tr("So long after a try is late."))
        self._exhausted_label.setText(self.tr("When nobody was reached"))
        for number, one in enumerate(Exhausted):
            self.exhausted.setItemText(number, say_exhausted(one))
        self._minutes_label.setText(self.tr("The callback is due after (minutes)"))
        self._minutes.explain(lambda: self.tr("Counted from the last try."))


class SurveySection(ScriptSection):
    """The quality survey."""

    def __init__(self) -> None:
        super().__init__()
        self._survey_label, self._survey = self.line("survey", _SURVEY_MOST)
        self.retranslate()

    def retranslate(self) -> None:
        #: Customers are asked what they think of the call
        self.title.setText(self.tr("Quality survey"))
        self.text.setText(self.tr("Where callers are passed on to at the end of a call. Empty: the site has none."))
        self._survey_label.setText(self.tr("Number or queue"))
