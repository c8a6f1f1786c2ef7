# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom a TLS line trusts: the operating system's authorities and, where the site has its own, those of a file.

Certificate and host name are always checked. What is wrong with a refused one is told as a code of the port:
``untrusted``, ``wrong_name``, ``expired``.
"""

from __future__ import annotations

import ssl

import truststore

_EXPIRED = {
    9,  # OpenSSL: not yet valid
    10,  # OpenSSL: has expired
    0x800B0101,  # Windows: CERT_E_EXPIRED
    -67818,  # macOS: errSecCertificateExpired
    -67819,  # macOS: errSecCertificateNotValidYet
}
_WRONG_NAME = {
    62,  # OpenSSL: host name mismatch
    64,  # OpenSSL: IP address mismatch
    0x800B010F,  # Windows: CERT_E_CN_NO_MATCH
    -67602,  # macOS: errSecHostNameMismatch
}


def trusting(ca_file: str) -> ssl.SSLContext:
    """The context for a PBX: TLS 1.2 or newer. Raises OSError (ssl.SSLError among them) when *ca_file* cannot be used."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file:
        context.load_verify_locations(cafile=ca_file)
    return context


def refusal(error: ssl.SSLCertVerificationError) -> str:
    """The code that says why a certificate was refused."""
    code = getattr(error, "verify_code", 0) or 0
    if code in _EXPIRED or code & 0xFFFFFFFF in _EXPIRED:
        return "expired"
    if code in _WRONG_NAME or code & 0xFFFFFFFF in _WRONG_NAME:
        return "wrong_name"
    return "untrusted"
