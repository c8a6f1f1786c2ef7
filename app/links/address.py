# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading ``tel:``, ``callto:``, ``sip:``, ``sips:`` and ``soitto:`` links as they are found on pages.

``tel:`` follows RFC 3966 and ``sip:`` RFC 3261 § 19.1; the rest is what pages make of them: slashes behind the colon, spaces,
brackets, percent escapes, national forms without a country code. Nothing of a link but what is to be dialled is used: no
parameter, header or second address of it can reach a request.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

SCHEMES = ("tel", "callto", "sip", "sips", "soitto")
MOST = 2000
"""Characters of a link; a longer one is nobody's number."""

_LINK = re.compile(r"\s*(" + "|".join(SCHEMES) + r")\s*:(.*)", re.I | re.S)
_ESCAPES = re.compile(r"%(?![0-9A-Fa-f]{2})")
_EXTENSION = re.compile(
    r"\s*(?:\b(?:ext(?:ension)?\.?|доб(?:\.|авочный)?|mellék|alanumero)|[x#])\s*[.:=]?\s*\d{1,8}\s*$", re.I
)
_CONTEXT = re.compile(r";\s*phone-context\s*=\s*(\+\d[\d.()-]*)", re.I)


class BadLink(ValueError):
    """``code`` is ``not_a_link`` (no scheme of ours) or ``no_number`` (nothing in it can be dialled)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def is_link(text: str) -> bool:
    """Whether the text begins with one of our schemes."""
    return _LINK.fullmatch(text) is not None


def dialled(link: str) -> str:
    """What a link asks to be dialled, as a person would type it; empty when it only wants the window (``soitto:``).

    An extension behind a number is left out: it is for the one who answers, not for the network. Raises :class:`BadLink`.
    """
    found = _LINK.fullmatch(link)
    if found is None or len(link) > MOST:
        raise BadLink("not_a_link")
    scheme, rest = found[1].lower(), _plain(found[2])
    if scheme == "soitto":
        rest = re.sub(r"^/*(?:call|dial)?(?:/+|\?(?:number|to)=|(?=$))", "", rest, flags=re.I)
        if is_link(rest):
            return dialled(rest)
        if not rest.strip("/ "):
            return ""
    rest = rest.lstrip("/ ").strip()
    if scheme in ("sip", "sips") or (scheme in ("callto", "soitto") and "@" in rest):
        return _address(rest)
    return _number(rest)


def _plain(text: str) -> str:
    # A lone percent sign is kept as it is; escapes of bytes that are no UTF-8 cannot be a number.
    text = unquote(_ESCAPES.sub("%25", text))
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _number(text: str) -> str:
    context = _CONTEXT.search(text)
    main = text.partition(";")[0].partition("?")[0].partition("&")[0]
    main = _EXTENSION.sub("", main).strip(" ,;/")
    if not any(c.isdigit() for c in main):
        if re.fullmatch(r"[A-Za-z][\w.-]{0,63}", main):
            return main  # a SIP user name, as some exchanges give their agents
        raise BadLink("no_number")
    if context and not main.startswith(("+", "00")):
        return context[1] + main.lstrip("0")
    return main


def _address(text: str) -> str:
    address = text.partition("?")[0]
    user, at, host = address.rpartition("@") if "@" in address else (address, "", "")
    user = user.partition(";")[0].partition(":")[0].strip()
    host = host.partition(";")[0].strip().rstrip("/")
    if not user or (at and not host):
        raise BadLink("no_number")
    # "sip:+35840…@exchange;user=phone" and "sip:102" mean a number at our own line; other users belong to their host.
    if re.fullmatch(r"\+?[\d().\s-]{2,}", user) and (not at or "user=phone" in text.lower() or user.startswith("+")):
        return user
    return f"sip:{user}@{host}" if at else user
