# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a person's card is in the CRM: the site's URL template, filled in for one call or callback.

Placeholders stand in braces. Every value is percent-encoded as RFC 3986 § 2 says, so that no value ends the part of the
address it stands in; none may stand before the path, so that no caller's name decides which server is asked.
"""

from __future__ import annotations

import re
from enum import StrEnum
from urllib.parse import quote, urlsplit

from app.domain.callback import Callback
from app.domain.errors import DomainError
from app.domain.number import Number
from app.domain.people import Contact

PLACEHOLDERS = ("number", "e164", "contact", "callback", "customer")
"""``number`` as it is dialled, ``e164`` the digits after the plus, ``contact`` and ``callback`` their keys in the CRM,
``customer`` the name."""
TEMPLATE_LIMIT = 2_000
"""Characters of a template."""
_URL_LIMIT = 8_000
_PLACE = re.compile(r"\{([^{}]*)\}")


class CardUnknown(DomainError):
    """Nothing tells where the card of this customer is."""


class NoBrowser(DomainError):
    """The computer did not open its browser."""


class TemplateProblem(StrEnum):
    """Why a template cannot be used."""

    NOT_WEB = "not_web"
    """It is no http or https address."""
    UNKNOWN = "unknown"
    """It has a placeholder that is not one of ours, or a single brace."""
    IN_SERVER = "in_server"
    """A placeholder stands where the server's name does."""
    TOO_LONG = "too_long"


def template_problem(template: str) -> TemplateProblem | None:
    """What is wrong with a template; nothing is wrong with an empty one."""
    if not template:
        return None
    if len(template) > TEMPLATE_LIMIT:
        return TemplateProblem.TOO_LONG
    rest = _PLACE.sub("", template)
    if "{" in rest or "}" in rest or set(_PLACE.findall(template)) - set(PLACEHOLDERS):
        return TemplateProblem.UNKNOWN
    if not _is_web(_PLACE.sub("x", template)):
        return TemplateProblem.NOT_WEB
    server = re.split(r"[/?#\\]", template.split("//", 1)[1], maxsplit=1)[0]
    return TemplateProblem.IN_SERVER if "{" in server or "{" in template.split("//", 1)[0] else None


def card_url(
    template: str,
    *,
    number: Number | None = None,
    contact: Contact | None = None,
    callback: Callback | None = None,
    customer: str = "",
) -> str | None:
    """The address of the card; ``None`` where the template cannot be used or a value it asks for is not known.

    Without a template it is the address that the CRM gave with the contact, if that is a web address. The result is always
    http or https.
    """
    if not template:
        url = (contact.url or "") if contact is not None else ""
        return url if url and _is_web(url) else None
    if template_problem(template) is not None:
        return None
    key = number.key if number is not None else ""
    values = {
        "number": number.dial if number is not None and key else "",
        "e164": (number.e164 or "").lstrip("+") if number is not None else "",
        "contact": contact.id if contact is not None else "",
        "callback": (callback.remote or callback.id) if callback is not None else "",
        "customer": customer or (contact.name if contact is not None else ""),
    }
    # A browser takes "." and ".." for steps in the path, encoded or not.
    if any(not values[name].strip(" .") for name in _PLACE.findall(template)):
        return None
    url = _PLACE.sub(lambda found: quote(values[found[1]].encode("utf-8", "replace"), safe=""), template)
    return url if len(url) <= _URL_LIMIT and _is_web(url) else None


def _is_web(url: str) -> bool:
    """Whether it is an http or https address of a server, without anything that a browser would leave out or guess at."""
    if any(one <= " " or one in '\\<>"^`|\x7f' for one in url):
        return False
    try:
        parts = urlsplit(url)
        # Reading the port is what checks it.
        return parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False
