# SPDX-License-Identifier: GPL-3.0-or-later
"""Telephone numbers and SIP addresses: parsed with the site's region, matched on E.164 (rule 11).

Numbers follow libphonenumber (ITU E.164); a SIP user name stays untouched (RFC 3261 § 25 for what a user part may hold).
"""

from __future__ import annotations

import contextlib
import re
import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberType

from app.domain.errors import BadNumber, NumberProblem


class NumberClass(StrEnum):
    """What kind of line a number leads to, as far as its plan tells."""

    MOBILE = "mobile"
    FIXED = "fixed"
    TOLL_FREE = "toll_free"
    PREMIUM = "premium"
    SHORT = "short"
    SIP = "sip"
    OTHER = "other"


_CALLING_CODES = frozenset(phonenumbers.COUNTRY_CODE_TO_REGION_CODE)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as typed, and the one form it is matched and dialled by.

    Exactly one of ``e164`` and ``sip`` is set, or neither: what people typed elsewhere and is no number (:func:`from_record`).
    ``region`` is an ISO 3166 code or ``None``.
    """

    typed: str
    e164: str | None = None
    sip: str | None = None
    region: str | None = None
    kind: NumberClass = NumberClass.OTHER

    @property
    def key(self) -> str:
        """What two numbers are compared by."""
        return self.e164 or self.sip or self.typed

    @property
    def callable(self) -> bool:
        """Whether it can be dialled at all (rule 11)."""
        return self.e164 is not None or self.sip is not None

    @property
    def dial(self) -> str:
        """What the phone is given: ``+…``, a short number's digits, a SIP name, or ``sip:user@host``."""
        return f"sip:{self.sip}" if self.sip is not None and "@" in self.sip else self.key

    @property
    def bare(self) -> str:
        """The key, of a SIP address whose user part is a number that number as it stands there: whatever server it is sent to,
        it most likely rings where the number does."""
        user, at, _ = self.key.partition("@")
        digits = _SEPARATORS.sub("", user)
        return digits if at and _DIGITS.fullmatch(digits) else self.key

    def shown(self) -> str:
        """For people: international form with the country's own spacing, or the SIP address as it is."""
        if self.e164 is None or not self.e164.startswith("+"):
            return self.key
        try:
            return phonenumbers.format_number(phonenumbers.parse(self.e164), PhoneNumberFormat.INTERNATIONAL)
        except NumberParseException:  # from a CRM that checks less than we do
            return self.key


_SIP = re.compile(
    r"(?:[Ss][Ii][Pp][Ss]?:)?([\w.!~*'()&=+$,?/-]{1,64}@[\w.-]{1,253}(?::\d{1,5})?|[A-Za-z][\w.-]{0,63})", re.ASCII
)
# Web pages and address books bring hyphens, dashes and a minus of their own.
_PUNCTUATION = re.compile(r"[\s()./·\u2010-\u2015\u2212-]+")
_AT_HOME = re.compile(r"(?<=\d)\s*\(0\)")
"""What is dialled in the country only, written behind its code: ``+358 (0)40 …``."""
# RFC 3966 § 3: what may stand between the digits of a number in an address.
_SEPARATORS = re.compile(r"[-.()]")
_DIGITS = re.compile(r"\+?\d+", re.ASCII)
_INTERNATIONAL = re.compile(r"\+\d{7,15}", re.ASCII)
_PLUSLESS = re.compile(r"[1-9]\d{6,14}", re.ASCII)
_FEWEST = 2
_TYPED_LIMIT = 330
"""Characters of a number as typed: a SIP user of 64, a host of 253, scheme and port."""
_SHORT = re.compile(r"[*#]?\d{2,6}")
_KINDS = {
    PhoneNumberType.MOBILE: NumberClass.MOBILE,
    PhoneNumberType.FIXED_LINE: NumberClass.FIXED,
    PhoneNumberType.FIXED_LINE_OR_MOBILE: NumberClass.OTHER,
    PhoneNumberType.TOLL_FREE: NumberClass.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE: NumberClass.PREMIUM,
    PhoneNumberType.SHARED_COST: NumberClass.PREMIUM,
}


def parse(typed: str, region: str) -> Number:
    """Read what an agent typed or a network delivered; ``region`` is the site's ISO 3166 code.

    Raises :class:`BadNumber` with the reason. Extensions short enough to be internal (2-6 digits that the region's plan
    does not know as a full number) are short numbers and dialled as they are.
    """
    # Line ends and tabs come with pasted text; so do direction marks and zero-width characters, which nobody sees.
    typed = " ".join("".join(c for c in typed if unicodedata.category(c) != "Cf").split())
    if len(typed) > _TYPED_LIMIT:
        raise BadNumber(NumberProblem.TOO_LONG)
    text = unicodedata.normalize("NFKC", typed).strip()
    if text.lower().startswith("tel:"):
        text = text[4:].split(";", 1)[0]
    if not text:
        raise BadNumber(NumberProblem.EMPTY)
    if "@" in text or text.lower().startswith(("sip:", "sips:")):
        match = _SIP.fullmatch(text)
        if match is None:
            raise BadNumber(NumberProblem.BAD_ADDRESS)
        address = Number(typed, sip=match[1], kind=NumberClass.SIP)
        return replace(address, kind=NumberClass.PREMIUM) if _costs_extra(address, region) else address
    if any(not (c.isdigit() or c in "+*#" or _PUNCTUATION.fullmatch(c)) for c in text):
        raise BadNumber(NumberProblem.LETTERS)
    digits = _PUNCTUATION.sub("", text)
    digits = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in digits)
    if not any(c.isdigit() for c in digits):
        raise BadNumber(NumberProblem.EMPTY)
    try:
        parsed = phonenumbers.parse(digits, region)
    except NumberParseException as problem:
        if _SHORT.fullmatch(digits):
            return Number(typed, e164=digits, kind=NumberClass.SHORT)
        if sum(c.isdigit() for c in digits) < _FEWEST:
            raise BadNumber(NumberProblem.TOO_SHORT) from None
        raise BadNumber(_PARSE_PROBLEMS.get(problem.error_type, NumberProblem.NOT_VALID)) from None
    if not phonenumbers.is_valid_number(parsed):
        if _SHORT.fullmatch(digits):
            return Number(typed, e164=digits, kind=NumberClass.SHORT)
        raise BadNumber(_POSSIBLE.get(phonenumbers.is_possible_number_with_reason(parsed), NumberProblem.NOT_VALID))
    return Number(
        typed,
        e164=phonenumbers.format_number(parsed, PhoneNumberFormat.E164),
        region=phonenumbers.region_code_for_number(parsed),
        kind=_KINDS.get(phonenumbers.number_type(parsed), NumberClass.OTHER),
    )


def _costs_extra(address: Number, region: str) -> bool:
    """Whether the user part of a SIP address is a premium number."""
    if address.bare == address.key:
        return False
    try:
        return parse(address.bare, region).kind is NumberClass.PREMIUM
    except BadNumber:
        return False


_PARSE_PROBLEMS = {
    NumberParseException.INVALID_COUNTRY_CODE: NumberProblem.NEEDS_COUNTRY,
    NumberParseException.TOO_LONG: NumberProblem.TOO_LONG,
    NumberParseException.TOO_SHORT_NSN: NumberProblem.TOO_SHORT,
    NumberParseException.TOO_SHORT_AFTER_IDD: NumberProblem.TOO_SHORT,
}
_POSSIBLE = {
    phonenumbers.ValidationResult.TOO_LONG: NumberProblem.TOO_LONG,
    phonenumbers.ValidationResult.TOO_SHORT: NumberProblem.TOO_SHORT,
    phonenumbers.ValidationResult.INVALID_COUNTRY_CODE: NumberProblem.NEEDS_COUNTRY,
}


def from_network(address: str, region: str) -> Number:
    """The caller's number as the network gave it: what does not parse is kept as a SIP user name, untouched.

    A number with its country code that the plan's data does not hold is a number all the same: the network knows better. Some
    networks leave the plus out: what is no number here and one abroad is that.
    """
    try:
        return parse(address, region)
    except BadNumber:
        if _PLUSLESS.fullmatch(address):
            with contextlib.suppress(BadNumber):
                return replace(parse(f"+{address}", region), typed=address)
        if _INTERNATIONAL.fullmatch(address):
            return Number(address, e164=address)
        return Number(address, sip=address, kind=NumberClass.SIP)


_BETWEEN_NUMBERS = re.compile(r"[,;|\n\r]|/(?!/)|\bor\b")


def from_record(text: str, region: str) -> Number:
    """What people typed into another system's field: the first number in it. What is none is kept as typed, to be shown and put
    right; it is not :attr:`Number.callable`."""
    for part in (text, *_BETWEEN_NUMBERS.split(text)):
        with contextlib.suppress(BadNumber):
            return replace(parse(part, region), typed=text.strip())
        plain = _PUNCTUATION.sub("", part)
        if _PLUSLESS.fullmatch(plain):
            with contextlib.suppress(BadNumber):
                return replace(parse(f"+{plain}", region), typed=text.strip())
    return Number(text.strip())


def written_forms(number: Number) -> str:
    """The ways a person may write this number when they look for it, by lines: as dialled, as typed, national, digits."""
    forms = [number.key, number.typed, _digits(number.typed)]
    if number.e164 is not None and number.e164.startswith("+"):
        national = _national(number.e164)
        if national is not None:
            forms.append(national)
    return "\n".join(dict.fromkeys(forms))


_BLOCK = 8
"""Characters by which a country's plan tells how a number is written at home; of the rest it is only said what they are."""


def _national(e164: str) -> str | None:
    """The digits of the number as it is written in its country; ``None`` for what is no number."""
    before, kept = _written_at_home(e164[:_BLOCK], len(e164)) or ("", 0)
    if kept:
        return before + e164[-kept:]
    with contextlib.suppress(NumberParseException):
        return _digits(phonenumbers.format_number(phonenumbers.parse(e164), PhoneNumberFormat.NATIONAL))
    return None


@lru_cache(maxsize=20_000)
def _written_at_home(block: str, length: int) -> tuple[str, int] | None:
    """For all numbers of a block: what stands before, and how many of the last digits are kept. A list of 100,000 numbers is read
    three times as fast by it. ``None`` where digits beyond the block are not simply kept."""
    if length <= _BLOCK:
        return None
    found = []
    # Two numbers that differ in every digit beyond the block.
    for rest in ("123456789012"[: length - _BLOCK], "987654321098"[: length - _BLOCK]):
        try:
            home = _digits(phonenumbers.format_number(phonenumbers.parse(block + rest), PhoneNumberFormat.NATIONAL))
        except NumberParseException:
            return None
        whole = block + rest
        kept = next((n for n in range(min(len(home), length - 1), 0, -1) if home[-n:] == whole[-n:]), 0)
        if kept < len(rest):
            return None
        found.append((home[: len(home) - kept], kept))
    return found[0] if found[0] == found[1] else None


def sought(text: str) -> str:
    """A search text, without spaces and punctuation where it is (the most of) a number."""
    bare = _PUNCTUATION.sub("", _AT_HOME.sub("", text))
    return bare if len(bare) >= 5 and bare.removeprefix("+").isdigit() else text


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


_HELP = ("112", "911")
"""Emergency numbers of every network (3GPP TS 22.101 § 10.1.1), whatever else the region's plan has."""


def is_service(number: Number, region: str) -> bool:
    """Whether it steers the exchange (``*46``, ``#31#``) or calls for help in that region, also as the user of an address."""
    dialled = number.sip.partition("@")[0] if number.sip is not None else number.dial
    if any(c in "*#" for c in dialled + number.typed):
        return True
    return dialled in _HELP or (dialled.isdigit() and phonenumbers.connects_to_emergency_number(dialled, region))


def calling_code(e164: str) -> str:
    """The country calling code (digits) that a number in E.164, or its first four characters, begins with; empty for none. Codes
    are such that none begins with another (ITU E.164)."""
    digits = e164[1:] if e164.startswith("+") else ""
    codes = (digits[:length] for length in (1, 2, 3))
    return next((code for code in codes if code.isascii() and code.isdigit() and int(code) in _CALLING_CODES), "")


def regions_of(code: str) -> tuple[str, ...]:
    """The countries (ISO 3166) that share a calling code, the main one first."""
    return tuple(phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(int(code), ())) if code.isdigit() else ()


def zone_of(number: Number) -> str | None:
    """The IANA zone the number's plan points to, when it points to exactly one; ``None`` otherwise."""
    if number.e164 is None or not number.e164.startswith("+"):
        return None
    from phonenumbers import timezone

    try:
        zones = timezone.time_zones_for_number(phonenumbers.parse(number.e164))
    except NumberParseException:
        return None
    return zones[0] if len(zones) == 1 and zones[0] != "Etc/Unknown" else None
