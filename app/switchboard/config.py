# SPDX-License-Identifier: GPL-3.0-or-later
"""The switchboard's own file: where its exchange, its CRM and its store are, in commented TOML. It is refused as a whole, with the
line and the entry that are wrong.

What departments want (hours, windows, numbers) is no matter of this file: administrators set it in the desk.
"""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Annotated, Any, Self
from urllib.parse import urlsplit

import phonenumbers
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from app.crm.profile import line_of

_LIMIT = 1_000_000


class ConfigError(Exception):
    """The file cannot be used; its text is a sentence for whoever runs the server. ``line`` counts from 1, 0 = not known."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(f"line {line}: {message}" if line else message)
        self.line = line


class _Entries(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, hide_input_in_errors=True)


def _secret(value: object) -> object:
    """A secret is in the file, or ``{ file = "…" }`` or ``{ env = "…" }`` say where it is."""
    match value:
        case {"file": str(name), **rest} if not rest:
            try:
                found = Path(name).read_text(encoding="utf-8").strip()
            except (OSError, ValueError) as error:
                raise ValueError(f"the file {name} cannot be read ({type(error).__name__})") from None
        case {"env": str(name), **rest} if not rest:
            found = os.environ.get(name, "")
        case str(found):
            pass
        case _:
            raise ValueError('a secret is a text, or { file = "…" } or { env = "…" }')
    if not found or not found.isprintable():
        raise ValueError("a secret is one line of text")
    return found


def _address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username is not None or parts.query:
        raise ValueError("an address begins with https:// or http:// and names a host, nothing more")
    return value.rstrip("/")


def _listen(value: str) -> str:
    host, _, port = value.rpartition(":")
    if not host or not port.isdigit() or int(port) > 65_535:
        raise ValueError("an address to listen at is HOST:PORT, for instance 127.0.0.1:8091")
    return value


def _region(value: str) -> str:
    if value not in phonenumbers.SUPPORTED_REGIONS:
        raise ValueError("a region is a country's code of two capital letters, for instance FI")
    return value


Secret = Annotated[str, BeforeValidator(_secret), Field(repr=False)]
Word = Annotated[str, Field(min_length=1, max_length=300)]
Port = Annotated[int, Field(ge=1, le=65_535)]
Address = Annotated[str, AfterValidator(_address)]
Listen = Annotated[str, AfterValidator(_listen)]


def place(listen: str) -> tuple[str, int]:
    """Host and port of an address to listen at."""
    host, _, port = listen.rpartition(":")
    return host.strip("[]"), int(port)


class AsteriskPart(_Entries):
    """The exchange. ``recordings`` is the folder in which the dialplan records voice messages."""

    host: Word = "127.0.0.1"
    ami_port: Port = 5038
    ami_user: Word = "soitto"
    ami_secret: Secret
    ari_url: Address = "http://127.0.0.1:8088"
    ari_user: Word = "soitto"
    ari_secret: Secret
    recordings: Path


class DesksPart(_Entries):
    """Where desks come in; with ``certificate`` and ``key`` (PEM files) over HTTPS. ``metrics_token``: who sends it may read the
    figures; without one, programs on this computer may."""

    listen: Listen = "127.0.0.1:8090"
    certificate: Path | None = None
    key: Path | None = None
    metrics_token: Annotated[str | None, BeforeValidator(_secret), Field(repr=False)] = None

    @model_validator(mode="after")
    def _both(self) -> Self:
        if (self.certificate is None) != (self.key is None):
            raise ValueError("certificate and key go together")
        return self


class DialplanPart(_Entries):
    """Where Asterisk's dialplan asks, and with which secret."""

    listen: Listen = "127.0.0.1:8091"
    secret: Secret


class CrmPart(_Entries):
    """The site's CRM: a hub, or another one by its profile; and as whom the switchboard signs in."""

    hub: Address | None = None
    profile: Path | None = None
    user: str = ""
    password: Secret

    @model_validator(mode="after")
    def _one(self) -> Self:
        if (self.hub is None) == (self.profile is None):
            raise ValueError("give either hub or profile")
        return self


class Config(_Entries):
    """All of the file. ``store`` is a URL: ``sqlite:////var/lib/soitto/switchboard.sqlite`` or ``postgresql://…``, which may
    hold a password."""

    store: Secret
    messages: Path
    """Folder in which voice messages are kept."""
    region: Annotated[str, AfterValidator(_region)]
    asterisk: AsteriskPart
    crm: CrmPart
    dialplan: DialplanPart
    desks: DesksPart = Field(default_factory=DesksPart)


def load(path: Path) -> Config:
    """The settings of a file. Raises :class:`ConfigError`."""
    try:
        with path.open("rb") as file:
            text = file.read(_LIMIT).decode("utf-8-sig")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "it is no text"
        raise ConfigError(f"the file cannot be read: {reason}") from None
    return read(text)


def read(text: str) -> Config:
    """The settings of a file's text. Raises :class:`ConfigError`."""
    try:
        entries = tomllib.loads(text.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"this is not TOML: {error}") from None
    try:
        return Config.model_validate(entries)
    except ValidationError as error:
        found = [_problem(one, text) for one in error.errors(include_url=False, include_input=False)]
        raise min(found, key=lambda one: (one.line == 0, one.line)) from None


def _problem(one: Any, text: str) -> ConfigError:
    where = tuple(one["loc"])
    entry = ".".join(map(str, where))
    line = line_of(text, where)
    match one["type"]:
        case "missing":
            return ConfigError(f"{entry} is missing", line_of(text, where[:-1]))
        case "extra_forbidden":
            return ConfigError(f"{entry} is not known", line)
        case "value_error":
            return ConfigError(f"{entry}: {one['ctx']['error']}" if entry else str(one["ctx"]["error"]), line)
        case _:
            return ConfigError(f"{entry}: {one['msg']}", line)
