# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers whose certificate nobody here knows: told as what it is, nothing sent, and trusted by the file that the site names."""

from __future__ import annotations

import asyncio
import shutil
import ssl
from pathlib import Path

import pytest

from app.crm.http import Http
from app.domain.errors import CrmError, CrmErrorKind
from app.ui.sayings import say_error
from tests.pbx.certificates import Authority, Certificate
from tests.unit.test_crm_http import OK, Site

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificates")


def asked(certificate: Certificate, ca_file: str) -> tuple[CrmError | None, list[str]]:
    """What a request comes to at a server with this certificate, and what reached the server."""

    async def run() -> tuple[CrmError | None, list[str]]:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate.file, certificate.key)
        there = Site()
        there.answer = OK.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
        server = await asyncio.start_server(there.serve, "127.0.0.1", 0, ssl=context)
        http = Http(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}", ca_file=ca_file)
        try:
            await http.request("POST", "/x", params={"accessKey": "secret"})
        except CrmError as error:
            return error, there.requests
        finally:
            await http.aclose()
            server.close()
        return None, there.requests

    return asyncio.run(run())


def test_an_unknown_certificate_is_refused_and_named(tmp_path: Path) -> None:
    authority = Authority(tmp_path / "ca")
    error, reached = asked(authority.issue("127.0.0.1"), "")
    assert error is not None
    assert (error.kind, error.code, error.maybe_done) == (CrmErrorKind.UNREACHABLE, "certificate", False)
    assert reached == []
    assert "certificate" in say_error(error)


def test_the_sites_own_authority_is_trusted_by_its_file(tmp_path: Path) -> None:
    authority = Authority(tmp_path / "ca")
    error, reached = asked(authority.issue("127.0.0.1"), str(authority.file))
    assert error is None
    assert len(reached) == 1


@pytest.mark.parametrize("wrong", ["expired", "other_name"])
def test_a_certificate_that_does_not_hold_is_refused_all_the_same(tmp_path: Path, wrong: str) -> None:
    authority = Authority(tmp_path / "ca")
    made = authority.issue("127.0.0.1", expired=True) if wrong == "expired" else authority.issue("crm.example")
    error, reached = asked(made, str(authority.file))
    assert error is not None
    assert error.code == "certificate"
    assert reached == []


def test_a_file_of_certificates_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    authority = Authority(tmp_path / "ca")
    broken = tmp_path / "broken.pem"
    broken.write_text("no certificate")
    for file in (broken, tmp_path / "missing.pem"):
        error, _ = asked(authority.issue("127.0.0.1"), str(file))
        assert error is not None
        assert error.code == "ca_file"
