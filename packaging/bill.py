# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in a package: a bill of materials (CycloneDX 1.6) and the licences, written into its folder.

Every library that is no extension module of a Python package must stand in ``advisories.toml`` with the version found here, and be
supported today or have a line that says why it is shipped all the same: otherwise nothing is written and the build ends.
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from fnmatch import fnmatch
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, packages_distributions
from pathlib import Path, PurePosixPath
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from windows.archive import moment

ROOT = Path(__file__).resolve().parents[1]
ADVISORIES = Path(__file__).with_name("advisories.toml")
LICENCES = Path(__file__).with_name("licences")
LOCKS = Path(__file__).with_name("requirements")
BILL, NOTICES = "soitto.cdx.json", "NOTICES.txt"
OURS = ("soitto.exe", "soitto-cli.exe", "soitto", "soitto-server")
"""Launchers, in the folder itself."""
_EXTENSION = re.compile(r"\.pyd$|\.(cpython-[^.]+|abi3)\.so$")
_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|authors|copyright", re.I)
_LOCKED = re.compile(r"^([a-z0-9-]+)==(\S+)(.*(?:\n    --hash=sha256:[0-9a-f]{64}.*)+)", re.M)
_HASH = re.compile(r"sha256:([0-9a-f]{64})")


class Unknown(Exception):
    """A package must not be shipped as it is; the text names all that is wrong with it, a line each."""


@dataclass(frozen=True, slots=True)
class Advice:
    """An entry of ``advisories.toml``, whose head explains each."""

    name: str
    licence: str
    version: str = ""
    of: str = ""
    inside: str = ""
    package: str = ""
    files: tuple[str, ...] = ()
    find: str = ""
    supported: bool = False
    supported_until: date | None = None
    because: str = ""
    holes: tuple[str, ...] = ()
    open_holes: tuple[str, ...] = ()


@dataclass(slots=True)
class Part:
    """Something that is in the package and no Python package: its advice, the version found, and its files."""

    advice: Advice
    version: str
    files: list[Path] = field(default_factory=list)


def write(folder: Path, out: Path, packages: Iterable[Distribution], today: date | None = None) -> tuple[Path, Path]:
    """Write the bill and the notices of what is in ``folder`` into ``out``; both files. ``packages`` are its Python packages
    (:func:`packages_in`). Raises :class:`Unknown`."""
    dists = sorted(packages, key=lambda dist: _name(dist))
    found, wrong = parts(folder, dists, advisories())
    wrong += unsupported(found, today or datetime.now(UTC).date()) + unlocked(dists) + unlicensed(dists)
    if wrong:
        raise Unknown("\n".join(wrong))
    bill, notices = out / BILL, out / NOTICES
    bill.write_text(_bill(folder, dists, found), encoding="utf-8", newline="\n")
    notices.write_text(_notices(folder, dists, found), encoding="utf-8", newline="\n")
    return bill, notices


def advisories(file: Path = ADVISORIES) -> list[Advice]:
    """What is known of bundled libraries. Raises :class:`Unknown` where an entry says nothing of its support, or two things."""
    entries = tomllib.loads(file.read_text(encoding="utf-8"))["component"]
    lists = ("files", "holes", "open_holes")
    known = [  # tuples can be compared and hashed
        Advice(**{key: tuple(value) if key in lists else value for key, value in one.items()}) for one in entries
    ]
    wrong = [
        f"{file.name}: {one.name} {one.version} needs exactly one of supported, supported_until and because."
        for one in known
        if [one.supported, one.supported_until is not None, bool(one.because)].count(True) != 1
    ]
    wrong += [
        f"{file.name}: {one.name} {one.version} has known holes, and no line says why it is shipped."
        for one in known
        if (one.holes or one.open_holes) and not one.because
    ]
    if wrong:
        raise Unknown("\n".join(wrong))
    return known


# --- what is there


def libraries(folder: Path) -> Iterator[Path]:
    """Programs and libraries in the folder that are no extension module of a Python package and none of ours."""
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file() or _EXTENSION.search(path.name):
            continue
        if path.parent == folder and path.name in OURS:
            continue
        with path.open("rb") as file:
            head = file.read(4)
        if head == b"\x7fELF" or head[:2] == b"MZ":
            yield path


def parts(folder: Path, dists: Sequence[Distribution], known: Sequence[Advice]) -> tuple[list[Part], list[str]]:
    """What is in the folder beside Python packages, and what of it is not known as it is."""
    versions = {_name(dist): dist.version for dist in dists}
    found: dict[str, Part] = {}
    wrong: list[str] = []
    claimed: set[Path] = set()
    everything = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink()]
    groups: dict[tuple[str, tuple[str, ...]], list[Advice]] = {}
    for advice in known:
        groups.setdefault((advice.name, advice.files or (advice.inside,)), []).append(advice)
    for (name, places), group in groups.items():
        files = _matching(folder, everything, group[0].files)
        if group[0].inside:
            if group[0].inside not in versions:
                continue
            wrong += _other_package(group, versions[group[0].inside])
        elif not files:
            continue
        seen = _versions(files, group[0].find) or ({versions[group[0].of]} if group[0].of in versions else set())
        if group[0].find and not seen:
            wrong.append(f"The version of {name} cannot be read in {files[0].name}: say in advisories.toml how.")
        for version in sorted(seen) or [""]:
            fitting = next((one for one in group if not version or fnmatch(version, one.version or "*")), None)
            if fitting is None:
                about = " or ".join(one.version for one in group)
                wrong.append(
                    f"{name} is version {version} in this package, and advisories.toml speaks of {about}: look at what is known"
                    " of it, and say so there."
                )
                continue
            # One library may be bundled by several packages, each in a version of its own.
            found[f"{name}@{version or fitting.version}@{places[0]}"] = Part(fitting, version or fitting.version, files)
        claimed.update(files)
    wrong += [
        f"{path.relative_to(folder).as_posix()} is bundled and does not stand in advisories.toml: say there what it is, and"
        " whether it is supported or why it is shipped."
        for path in libraries(folder)
        if path not in claimed
    ]
    return list(found.values()), wrong


def _other_package(group: Sequence[Advice], version: str) -> list[str]:
    """What is inside a package's modules may be another thing in another version of it."""
    if any(fnmatch(version, one.package) for one in group):
        return []
    return [
        f"{group[0].inside} is version {version} in this package, and advisories.toml says what is inside"
        f" {' or '.join(one.package for one in group)}: look what is inside now, and say so there."
    ]


def _matching(folder: Path, paths: Iterable[Path], patterns: Sequence[str]) -> list[Path]:
    return [path for path in paths if any(fnmatch(path.relative_to(folder).as_posix(), one) for one in patterns)]


def _versions(files: Sequence[Path], find: str) -> set[str]:
    """Every version that the files tell of themselves."""
    return {told.decode() for path in files if find for told in re.findall(find.encode(), path.read_bytes())}


def unsupported(found: Sequence[Part], today: date) -> list[str]:
    """What is past the end of its support, with no line that says why it is shipped."""
    return [
        f"{part.advice.name} {part.version} has had no repairs since {part.advice.supported_until}: ship a newer one, or say in"
        " advisories.toml why this one."
        for part in found
        if part.advice.supported_until is not None and part.advice.supported_until < today
    ]


# --- Python packages


def packages_in(folder: Path) -> list[Distribution]:
    """The Python packages in a folder: of Windows' by what the wheels left there, of a frozen one by the modules in it."""
    if (folder / "lib").is_dir():
        return [Distribution.at(path) for path in (folder / "lib").glob("*.dist-info")]
    tops = _frozen_modules(folder)
    names = {name for module, names in packages_distributions().items() if module in tops for name in names}
    names |= {_name(Distribution.at(path)) for path in (folder / "_internal").glob("*.dist-info")}
    return [dist for name in sorted({_normal(name) for name in names}) if (dist := _distribution(folder, name))]


def _distribution(folder: Path, name: str) -> Distribution | None:
    """Of this Python's environment, where its metadata is whole; we ourselves are not in it."""
    try:
        if name == "soitto":
            return next((Distribution.at(path) for path in (folder / "_internal").glob("soitto-*.dist-info")), None)
        return Distribution.from_name(name)
    except PackageNotFoundError:
        return None


def _frozen_modules(folder: Path) -> set[str]:
    """The first names of all modules in a frozen program."""
    from PyInstaller.archive.readers import CArchiveReader

    launcher = next(path for name in OURS if (path := folder / name).is_file())
    archive = CArchiveReader(str(launcher))
    names = {name for name in archive.toc if not name.endswith(".pyz")}
    for inner in [name for name in archive.toc if name.endswith(".pyz")]:
        names |= set(archive.open_embedded_archive(inner).toc)
    names |= {path.name.partition(".")[0] for path in (folder / "_internal").iterdir()}
    return {name.partition(".")[0] for name in names}


@cache
def _locked() -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """Version and SHA-256s of every package in the locks of what is shipped, by name."""
    locked: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for lock in ("runtime", "audio", "postgres", "windows"):
        for name, version, rest in _LOCKED.findall((LOCKS / f"{lock}.txt").read_text(encoding="utf-8")):
            locked.setdefault(name, []).append((version, tuple(_HASH.findall(rest))))
    return locked


def unlocked(dists: Iterable[Distribution]) -> list[str]:
    """Packages that are not as they are locked."""
    return [
        f"{_name(dist)} {dist.version} is in this package, and the locks of what is shipped hold no such version."
        for dist in dists
        if _name(dist) != "soitto" and dist.version not in {version for version, _ in _locked().get(_name(dist), ())}
    ]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _name(dist: Distribution) -> str:
    return _normal(dist.metadata["Name"])


def licence(dist: Distribution) -> str:
    """What a Python package says of its licence: an SPDX expression where it gives one."""
    told = dist.metadata
    short = [str(told[key]).strip() for key in ("License-Expression", "License") if told[key]]
    classifiers = [one.rpartition(" :: ")[2] for one in told.get_all("Classifier", []) if one.startswith("License ::")]
    known = tomllib.loads(ADVISORIES.read_text(encoding="utf-8"))["licences"].get(_name(dist))
    usable = [text for text in short if "\n" not in text and len(text) < 100 and text.upper() != "UNKNOWN"]
    return next(iter([*([known] if known else []), *usable, *classifiers]), "")


def unlicensed(dists: Iterable[Distribution]) -> list[str]:
    """Packages of which nobody knows under what terms they are here."""
    return [
        f"{_name(dist)} {dist.version} names no licence: find out, and say so in advisories.toml."
        for dist in dists
        if not licence(dist)
    ]


# --- the bill


def _bill(folder: Path, dists: Sequence[Distribution], found: Sequence[Part]) -> str:
    from cyclonedx.contrib.license.factories import LicenseFactory
    from cyclonedx.model import HashAlgorithm, HashType, Property
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component, ComponentType
    from cyclonedx.model.impact_analysis import (
        ImpactAnalysisJustification,
        ImpactAnalysisResponse,
        ImpactAnalysisState,
    )
    from cyclonedx.model.vulnerability import BomTarget, Vulnerability, VulnerabilityAnalysis
    from cyclonedx.output.json import JsonV1Dot6
    from packageurl import PackageURL

    licences = LicenseFactory()

    def licensed(text: str) -> list[Any]:
        return [licences.make_from_string(text)] if text else []

    def hashed(digests: Iterable[str]) -> list[HashType]:
        return [HashType(alg=HashAlgorithm.SHA_256, content=digest) for digest in digests]

    # The same bytes from the same package: neither a number by chance nor the time of this run.
    serial = uuid5(NAMESPACE_URL, f"soitto:{folder.name}:{[(_name(dist), dist.version) for dist in dists]}")
    bom = Bom(serial_number=serial)
    bom.metadata.timestamp = datetime.fromtimestamp(moment(), UTC)
    whole = next((dist for dist in dists if _name(dist) == "soitto"), None)
    version = whole.version if whole is not None else ""
    root = Component(
        name="soitto",
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref=f"soitto@{version}",
        licenses=licensed("GPL-3.0-or-later"),
        properties=[Property(name="soitto:package", value=folder.name)],
    )
    bom.metadata.component = root
    components = []
    for dist in dists:
        if dist is whole:
            continue
        name = _name(dist)
        digests = next((digests for version, digests in _locked().get(name, ()) if version == dist.version), ())
        components.append(
            Component(
                name=name,
                version=dist.version,
                type=ComponentType.LIBRARY,
                bom_ref=f"pypi:{name}@{dist.version}",
                purl=PackageURL("pypi", None, name, dist.version),
                licenses=licensed(licence(dist)),
                hashes=hashed(digests),
                description=dist.metadata["Summary"],
            )
        )
    for part in found:
        advice = part.advice
        reference = f"{advice.of or advice.inside or 'bundled'}:{advice.name}@{part.version}"
        standing = "supported" if advice.supported else str(advice.supported_until or advice.because)
        properties = [Property(name="soitto:support", value=standing)]
        properties += [
            Property(name="soitto:file", value=f"{path.relative_to(folder).as_posix()} sha256:{_digest(path)}")
            for path in part.files
        ]
        component = Component(
            name=advice.name,
            version=part.version,
            type=ComponentType.LIBRARY,
            bom_ref=reference,
            purl=PackageURL("generic", None, advice.name, part.version),
            licenses=licensed(advice.licence),
            hashes=hashed([_digest(part.files[0])] if len(part.files) == 1 else []),
            properties=properties,
        )
        components.append(component)
        for holes, state in (
            (advice.holes, ImpactAnalysisState.NOT_AFFECTED),
            (advice.open_holes, ImpactAnalysisState.EXPLOITABLE),
        ):
            for hole in holes:
                safe = state is ImpactAnalysisState.NOT_AFFECTED
                bom.vulnerabilities.add(
                    Vulnerability(
                        id=hole,
                        bom_ref=f"{hole}:{reference}",
                        affects=[BomTarget(ref=reference)],
                        analysis=VulnerabilityAnalysis(
                            state=state,
                            justification=ImpactAnalysisJustification.CODE_NOT_REACHABLE if safe else None,
                            responses=[] if safe else [ImpactAnalysisResponse.CAN_NOT_FIX],
                            detail=advice.because,
                        ),
                    )
                )
    for component in components:
        bom.components.add(component)
    bom.register_dependency(root, components)
    return JsonV1Dot6(bom).output_as_string(indent=2) + "\n"


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


# --- the notices


def _notices(folder: Path, dists: Sequence[Distribution], found: Sequence[Part]) -> str:
    here = {part.advice.name for part in found}
    texts = [
        (ROOT / "packaging" / "licences" / "NOTICES.head.txt").read_text(encoding="utf-8"),
        _section("Soitto: GPL-3.0-or-later", (ROOT / "LICENSE").read_text(encoding="utf-8")),
    ]
    if "pjproject" in here:
        texts.append(_section("PJSIP (pjproject): GPL-2.0-or-later", _shared("GPL-2.0")))
    if "qt" in here:
        qt = (LICENCES / "qt.txt").read_text(encoding="utf-8")
        texts.append(_section("Qt and PySide: LGPL-3.0-only", f"{qt}\n\n{_shared('LGPL-3.0')}"))
    texts.append(_section("Python", _python_licence(folder)))
    texts.append(_section("Apache-2.0, of those below that name it", _shared("Apache-2.0")))
    lines = [f"{one.advice.name} {one.version}: {one.advice.licence}" for one in found]
    texts.append(_section("Libraries", "\n".join(sorted(set(lines)))))
    for dist in dists:
        if _name(dist) != "soitto":
            texts.append(_section(f"{_name(dist)} {dist.version}: {licence(dist)}".rstrip(": "), _texts(dist)))
    return "\n".join(texts)


def _section(title: str, text: str) -> str:
    return f"{'=' * 100}\n{title}\n{'=' * 100}\n\n{text.strip() or 'The text of this licence stands above, under its own name.'}\n"


def _shared(name: str) -> str:
    return (LICENCES / f"{name}.txt").read_text(encoding="utf-8")


def _python_licence(folder: Path) -> str:
    places = (
        folder / "runtime" / "LICENSE-Python.txt",
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright"),
    )
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        raise Unknown(f"Python's licence is at none of: {', '.join(map(str, places))}.")
    return found.read_text(encoding="utf-8", errors="replace")


def _texts(dist: Distribution) -> str:
    """Every text of a licence in a package's metadata, one after the other."""
    folder = _metadata_folder(dist)
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    chosen = [path for path in files if path.parent != folder or _LICENCE_FILE.search(path.name)]
    chosen = [path for path in chosen if path.suffix.lower() not in (".json", ".xml", ".py")]
    parts = []
    for path in chosen:
        inner = PurePosixPath(path.relative_to(folder).as_posix())
        heading = f"--- {inner}\n\n" if len(chosen) > 1 else ""
        parts.append(heading + path.read_text(encoding="utf-8", errors="replace").strip())
    return "\n\n".join(parts)


def _metadata_folder(dist: Distribution) -> Path:
    name = re.compile(rf"{re.escape(_name(dist))}-{re.escape(dist.version)}\.dist-info")
    base = Path(os.fspath(dist.locate_file("")))
    return next(path for path in base.glob("*.dist-info") if name.fullmatch(_normal_folder(path.name)) is not None)


def _normal_folder(name: str) -> str:
    project, dash, rest = name.partition("-")
    return f"{_normal(project)}{dash}{rest}"


def main() -> int:
    """``python -m bill FOLDER``: write both files into the folder of a package."""
    folder = Path(sys.argv[1]).resolve()
    try:
        for made in write(folder, folder, packages_in(folder)):
            print(made)
    except Unknown as unknown:
        print(unknown, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
