# SPDX-License-Identifier: GPL-3.0-or-later
"""The Enquiry Registration form in the report of calls: a column for each of its fields, typed as the field is."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date

from app.domain.call import Call
from app.domain.enquiry import EnquiryField, EnquiryForm, FieldKind
from app.export.excel import ColumnSpec, Kind

_WIDTHS = {FieldKind.TEXT: 24, FieldKind.LONG_TEXT: 50, FieldKind.CHOICE: 20, FieldKind.NUMBER: 12, FieldKind.DATE: 14}
_EXACT = 15
"""Digits that Excel keeps of a number."""


def answer_columns(
    form: EnquiryForm | None, language: str, others: str, date_format: str = "yyyy-mm-dd"
) -> tuple[ColumnSpec, ...]:
    """The columns of a form (rows are calls), headed by its questions in ``language``, and one headed ``others`` for answers
    to what the form does not ask (any more), a line for each. ``date_format`` is Excel's code for dates."""
    fields = form.fields if form is not None else ()
    asked = frozenset(field.code for field in fields)

    def rest(call: Call) -> str:
        return "\n".join(f"{code}: {answer}" for code, answer in (call.enquiry or {}).items() if code not in asked)

    return (
        *(
            ColumnSpec(field.text(language), Kind.ANY, _WIDTHS[field.kind], _value(field, language), date_format)
            for field in fields
        ),
        ColumnSpec(others, Kind.TEXT, 40, rest),
    )


def _value(field: EnquiryField, language: str) -> Callable[[Call], str | float | date | None]:
    typed: Callable[[str], str | float | date] = str
    if field.kind is FieldKind.NUMBER:
        typed = _number
    elif field.kind is FieldKind.DATE:
        typed = _day
    elif field.kind is FieldKind.CHOICE:
        typed = _chosen({choice.code: choice.text(language) for choice in field.choices})

    def value(call: Call) -> str | float | date | None:
        answer = (call.enquiry or {}).get(field.code)
        return typed(answer) if answer else None

    return value


def _chosen(texts: Mapping[str, str]) -> Callable[[str], str]:
    return lambda code: texts.get(code, code)


# An answer given when the field was of another kind stays what was written.


def _number(answer: str) -> float | str:
    try:
        value = float(answer)
    except ValueError:
        return answer
    digits = sum(c.isdigit() for c in answer)
    return value if digits <= _EXACT and math.isfinite(value) else answer


def _day(answer: str) -> date | str:
    try:
        return date.fromisoformat(answer)
    except ValueError:
        return answer
