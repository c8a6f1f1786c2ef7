# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with the rules, in the language shown, and what their values are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.departments import Department, DialOrder, DirectMode, NumberRight


def say_problem(code: str, path: str = "", wrong: str = "") -> str:
    """A code of :mod:`app.domain.rule_problems` as a sentence; ``wrong`` is what was typed."""
    translate = QCoreApplication.translate
    if path == "priority_customers" and code == "bad_number":
        #: {text} is what somebody typed
        return translate(
            "Departments", "“{text}” is no number. It is such as +358401234567, or begins a number and ends in *."
        ).format(text=wrong)
    if code == "bad_number" and wrong:
        #: {text} is what somebody typed
        return translate("Departments", "“{text}” is no number. It is such as +358401234567.").format(text=wrong)
    return {
        "empty": translate("Departments", "Fill this in."),
        "twice": translate("Departments", "This is there already. Choose another one."),
        "bad_name": translate(
            "Departments", "Letters without accents, digits, _ . and - only; a letter or digit first."
        ),
        "bad_number": translate("Departments", "Digits only, with or without a + before them."),
        "bad_language": translate("Departments", "There is no such language."),
        "unknown_zone": translate("Departments", "There is no such time zone."),
        "unknown_country": translate("Departments", "There is no such country."),
        "too_small": translate("Departments", "This is too small."),
        "too_large": translate("Departments", "This is too large."),
        #: {code} is a short technical word
    }.get(code) or translate("Departments", "This cannot be kept ({code}).").format(code=code)


def say_order(order: DialOrder) -> str:
    """Whose phone rings first."""
    translate = QCoreApplication.translate
    if order is DialOrder.AGENT_FIRST:
        #: Whose phone rings first when the system calls back
        return translate("Departments", "The agent's")
    #: Whose phone rings first when the system calls back
    return translate("Departments", "The customer's")


def say_mode(mode: DirectMode) -> str:
    """How long a direct line lasts, in short."""
    translate = QCoreApplication.translate
    match mode:
        case DirectMode.FIRST_ANSWER:
            #: How long a customer gets the same agent when ringing back
            return translate("Departments", "Until they have talked")
        case DirectMode.WINDOW:
            #: How long a customer gets the same agent when ringing back
            return translate("Departments", "For the whole time")
        case DirectMode.RENEWED:
            #: How long a customer gets the same agent when ringing back
            return translate("Departments", "For the time since their last call")
        case DirectMode.UNTIL_CLOSED:
            #: How long a customer gets the same agent when ringing back
            return translate("Departments", "Until it is closed")


def explain_mode(mode: DirectMode) -> str:
    """How long a direct line lasts, in a sentence."""
    translate = QCoreApplication.translate
    match mode:
        case DirectMode.FIRST_ANSWER:
            return translate(
                "Departments", "It ends with the first call between the two that is answered, or with the time."
            )
        case DirectMode.WINDOW:
            return translate("Departments", "It ends with the time, however often they talk.")
        case DirectMode.RENEWED:
            return translate("Departments", "Each further call between the two begins the time again.")
        case DirectMode.UNTIL_CLOSED:
            return translate("Departments", "It ends when the agent closes it, or when its callback is closed.")


def say_right(right: NumberRight) -> str:
    """A kind of number."""
    translate = QCoreApplication.translate
    match right:
        case NumberRight.MOBILE:
            #: Kind of number that may be dialled
            return translate("Departments", "Mobile phones")
        case NumberRight.FIXED:
            #: Kind of number that may be dialled
            return translate("Departments", "Landlines")
        case NumberRight.TOLL_FREE:
            #: Kind of number that may be dialled
            return translate("Departments", "Numbers free of charge")
        case NumberRight.SHARED_COST:
            #: Kind of number that may be dialled
            return translate("Departments", "Numbers whose cost is shared")
        case NumberRight.VOIP:
            #: Kind of number that may be dialled
            return translate("Departments", "Internet telephones")
        case NumberRight.OTHER:
            #: Kind of number that may be dialled
            return translate("Departments", "Other numbers")
        case NumberRight.INTERNAL:
            #: Kind of number that may be dialled
            return translate("Departments", "The site's own extensions")


def name_of(department: Department) -> str:
    """What people call it."""
    return department.name or department.queue or QCoreApplication.translate("Departments", "New department")
