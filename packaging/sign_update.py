# SPDX-License-Identifier: GPL-3.0-or-later
"""Announcing a version to the desks of a site: makes the key, writes the announcement of packages, signs it, and checks it as a
desk does. ``resources/updates/README.md`` tells how it is used."""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from nacl.signing import SigningKey  # noqa: E402

from app.domain import update  # noqa: E402
from app.services import updates  # noqa: E402


class Unusable(Exception):
    """What was asked cannot be done; the text is for whoever asked."""


def make_key(file: Path) -> str:
    """Write a new secret key, which only its owner may read; the public one (base64). Never takes the place of another."""
    key = SigningKey.generate()
    try:
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(base64.b64encode(bytes(key)) + b"\n")
    except FileExistsError:
        raise Unusable(f"{file} is there already: a lost key cannot be made again, so it is not replaced.") from None
    return public(key)


def public(key: SigningKey) -> str:
    """The public key as ``update_key`` takes it."""
    return base64.b64encode(bytes(key.verify_key)).decode()


def secret(file: Path) -> SigningKey:
    """The key of a file that :func:`make_key` wrote."""
    try:
        return SigningKey(base64.b64decode(file.read_bytes(), validate=False))
    except (OSError, ValueError) as error:
        raise Unusable(f"{file} holds no key: {type(error).__name__}.") from None


def announcement(version: str, released: str, files: Sequence[Path], address: str, notes: dict[str, str]) -> bytes:
    """The announcement of these package files; ``address`` is put before their names."""
    packages = []
    for file in files:
        content = file.read_bytes()
        platform, kind = platform_and_kind(file.name)
        told = {"platform": platform, "kind": kind, "url": f"{address}{file.name}"}
        packages.append(told | {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)})
    told = {"format": update.FORMAT, "version": version, "released": released, "notes": notes, "packages": packages}
    content = json.dumps(told, ensure_ascii=False, indent=2).encode() + b"\n"
    update.read(content)
    return content


def platform_and_kind(name: str) -> tuple[str, str]:
    """What a package's file name says, as the builders of packages name them."""
    kind = next((kind for kind in update.KINDS if name.endswith(f".{kind}")), "")
    debian = {"amd64": "linux-x64", "arm64": "linux-arm64"}
    stem = name.removesuffix(f".{kind}")
    platform = debian.get(stem.rpartition("_")[2], "") if kind == "deb" else "-".join(stem.split("-")[-2:])
    if not kind or not platform.startswith(("windows-", "linux-")):
        raise Unusable(f"{name} is not named as a package of the desk.")
    return platform, kind


def sign(file: Path, key: SigningKey) -> Path:
    """Sign an announcement as it stands; the signature's file."""
    content = file.read_bytes()
    update.read(content)
    beside = Path(updates.beside(str(file)))
    beside.write_bytes(base64.b64encode(key.sign(content).signature) + b"\n")
    return beside


def verify(file: Path, key: str, packages: Path | None) -> update.Announcement:
    """Read an announcement as a desk does; where ``packages`` is given, look at each of its files there too."""
    content = file.read_bytes()
    if not updates.signed(content, Path(updates.beside(str(file))).read_bytes(), key):
        raise Unusable(f"{file} is not signed by this key.")
    told = update.read(content)
    for one in told.packages if packages is not None else ():
        assert packages is not None
        content = (packages / one.url.rpartition("/")[2]).read_bytes()
        if (len(content), hashlib.sha256(content).hexdigest()) != (one.size, one.sha256):
            raise Unusable(f"{one.url} is not the file that was announced.")
    return told


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; the exit status."""
    parser = argparse.ArgumentParser(prog="sign_update", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    key = commands.add_parser("key", help="make a key; prints the public one")
    key.add_argument("file", type=Path)
    write = commands.add_parser("announce", help="write and sign the announcement of packages")
    write.add_argument("packages", type=Path, nargs="+")
    write.add_argument("--version", required=True)
    write.add_argument("--released", default=datetime.now(UTC).date().isoformat(), help="default: today")
    write.add_argument(
        "--address", default="", help="goes before the packages' names; default: beside the announcement"
    )
    write.add_argument("--notes", type=Path, help='JSON file: {"en": "What is new"}')
    write.add_argument("--key", type=Path, required=True, help="the secret key's file")
    write.add_argument("--out", type=Path, required=True, help="the announcement, such as manifest.json")
    check = commands.add_parser("verify", help="check an announcement as a desk does")
    check.add_argument("file", type=Path)
    check.add_argument("--key", required=True, help="the public key")
    check.add_argument("--packages", type=Path, help="folder with the announced files, which are looked at too")
    chosen = parser.parse_args(arguments)
    try:
        match chosen.command:
            case "key":
                print(make_key(chosen.file))
            case "announce":
                notes = json.loads(chosen.notes.read_text("utf-8")) if chosen.notes else {}
                signer = secret(chosen.key)
                content = announcement(chosen.version, chosen.released, chosen.packages, chosen.address, notes)
                chosen.out.write_bytes(content)
                print(chosen.out, sign(chosen.out, signer), public(signer), sep="\n")
            case "verify":
                told = verify(chosen.file, chosen.key, chosen.packages)
                print(f"Version {told.version} of {told.released}: {len(told.packages)} package(s).")
    except (Unusable, update.BadAnnouncement, OSError, ValueError) as error:
        print(f"sign_update: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
