# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates made for one run: an authority, and what it vouches for."""

from __future__ import annotations

import ipaddress
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path


@dataclass(frozen=True)
class Certificate:
    """PEM files of a certificate and of its key."""

    file: Path
    key: Path


class Authority:
    """A certificate authority of its own, nobody's on this machine; ``file`` is what a client must trust."""

    def __init__(self, folder: Path, name: str = "Tests") -> None:
        self.folder = folder
        folder.mkdir(parents=True)
        self.file = folder / "ca.crt"
        self._key = folder / "ca.key"
        self._config = folder / "ca.conf"
        (folder / "index.txt").touch()
        self._config.write_text(
            f"""[ca]
default_ca = own
[own]
database = {folder}/index.txt
new_certs_dir = {folder}
certificate = {self.file}
private_key = {self._key}
default_md = sha256
policy = any
rand_serial = yes
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
[req]
distinguished_name = name
prompt = no
[name]
CN = {name}
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
""",
            encoding="utf-8",
        )
        self._openssl(
            "req", "-x509", "-days", "30", *self._new_key(self._key), "-extensions", "authority", out=self.file
        )

    def issue(self, *hosts: str, expired: bool = False) -> Certificate:
        """A server's certificate for these names and addresses, good from yesterday till next month, or till yesterday."""
        made = Certificate(self.folder / f"{hosts[0]}-{expired}.crt", self.folder / f"{hosts[0]}-{expired}.key")
        asked = made.file.with_suffix(".csr")
        names = ",".join(f"{kind_of(host)}:{host}" for host in hosts)
        self._openssl(
            "req", *self._new_key(made.key), "-subj", f"/CN={hosts[0]}", "-addext", f"subjectAltName={names}", out=asked
        )
        now = datetime.now(UTC)
        since, until = now - timedelta(days=10 if expired else 1), now + timedelta(days=-1 if expired else 30)
        dates = ["-startdate", f"{since:%Y%m%d%H%M%SZ}", "-enddate", f"{until:%Y%m%d%H%M%SZ}"]
        self._openssl(
            *("ca", "-batch", "-notext", *dates, "-extensions", "server", "-in", str(asked)),
            out=made.file,
        )
        return made

    def _new_key(self, key: Path) -> list[str]:
        return ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", str(key)]

    def _openssl(self, command: str, *arguments: str, out: Path) -> None:
        full = ["openssl", command, "-config", str(self._config), *arguments, "-out", str(out)]
        done = subprocess.run(full, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


def kind_of(host: str) -> str:
    """How a certificate calls the kind of name that *host* is."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return "DNS"
    return "IP"
