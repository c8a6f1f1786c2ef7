# SPDX-License-Identifier: GPL-3.0-or-later
"""What differs between sites and is not known for all: switches of the test server, to be set before or while it runs."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal


@dataclass
class Options:
    """A site's peculiarities. The defaults are what is known best."""

    # Addresses (§ 1)
    context: str = "/sd"
    rest: str = "services/rest"

    # Answers
    created_status: int = 200
    """Of ``create-m2m``: 201 on at least one site (§ 6)."""
    refused_status: int = 400
    """Of a refusal by a business rule; whether an illegal transition is 400 or 500 is not known (§ 6, § 9)."""
    not_found_status: int = 404
    """404 or 500: not known (§ 6)."""
    hidden: Literal["forbidden", "not_found"] = "forbidden"
    """How an object that the user may not see is answered when asked for by its UUID."""
    unknown_attribute: Literal["refuse", "ignore"] = "refuse"
    """An attribute in a written object or a filter that the class does not have."""
    catalogue_codes: bool = False
    """Whether a catalogue item may be written by its code (§ 7: varies)."""
    links: Literal["object", "title"] = "object"
    """How links are told: whole, or as the plain title (§ 7)."""
    order: Literal["shifting", "shuffled", "stable"] = "shifting"
    """Of ``find`` (§ 5: not defined). ``shifting``: what is written moves to the end, and rows of a page come in any order;
    ``shuffled``: every page is cut from another order; ``stable``: as created."""
    default_limit: int = 5000
    """Rows of a ``find`` without a limit (§ 5)."""
    comment_touches: bool = False
    """Whether ``comment`` objects move their source's ``lastModifiedDate``."""

    # Time (§ 8)
    zone: str = "Europe/Moscow"
    """The server's zone."""
    owner_zone: bool = False
    """Dates in the zone of the key's owner instead of the server's: not known which."""
    fraction: bool = False
    """Milliseconds in dates."""
    skew: timedelta = field(default_factory=timedelta)
    """How far the server's clock is ahead: its ``Date`` header and the dates it writes."""

    # Load
    edit_gap: float = 0.005
    """Seconds between what a plain edit reads and what it writes: two at once are both told that they succeeded (§ 12). The
    time of change is that of the beginning, so that a long one commits late."""
    latency: float = 0.0
    per_second: float = 0.0
    """Requests per second above which a proxy answers 429; 0: any number."""

    # Sign-in (§ 2)
    drops_underscores: bool = False
    """A proxy in front drops headers with underscores, as nginx does by itself."""
