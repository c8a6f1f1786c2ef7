# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Windows installer does, written down as WiX source: for wixl here, and for WiX itself on Windows.

Identities never change by themselves: a component's GUID comes from its file's path, so that a path that stays is the same
component in every version; the product's code comes from the version; the upgrade code stands below for ever.

wixl knows only a part of WiX: what it cannot say is left out of its source, and written into the tables afterwards (``tables``).
"""

from __future__ import annotations

import hashlib
import re
import uuid
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

PRODUCT = "Soitto"
EXECUTABLE = "soitto.exe"
UPGRADE_CODE = "{4E6C2C0B-8D53-4D0E-9C37-7B1E5A9F42D6}"
"""Says to Windows that two packages are versions of one product; must stay what it is."""
PROG_ID = "Soitto.Url"
OFFERED = ("tel", "callto", "sip", "sips", "soitto")
"""Schemes of links that Soitto offers to open; who opens them is chosen by the user or by IT."""
OWN_SCHEME = "soitto"
APP_USER_MODEL_ID = "Soitto.Desk"
"""Under this name Windows groups our windows and shows our notifications."""
LOWEST_BUILD = 15063
"""Windows 10 version 1703: the first with the Unicode library that Qt uses."""
SECURE = ("PROVISIONINGURL", "LANGUAGE", "AUTOSTART", "INSTALLDIR")
"""Properties that someone who installs may give; they reach the part of the installation that has the rights."""

NAMESPACE = "http://schemas.microsoft.com/wix/2006/wi"
_GUIDS = uuid.UUID("a1c4f6de-0b4f-4d52-8a54-5f6d6c1f7f20")
_OWN_KEY = r"Software\Soitto"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_PROGRAM = f"[INSTALLDIR]{EXECUTABLE}"
_LINK_COMMAND = f'"{_PROGRAM}" "%1"'
_ABOUT = "Agent desk for call centres"

CONDITIONS = {
    "ProvisioningUrl": 'PROVISIONINGURL AND PROVISIONINGURL <> "none"',
    "Language": 'LANGUAGE AND LANGUAGE <> "none"',
}
"""Components that are only there under a condition, which a repair judges anew."""
FEATURE_CONDITIONS = {"Autostart": 'AUTOSTART = "1"'}
"""Features that are left out unless they are asked for by name, or this is true."""
REMEMBERED = {
    "PROVISIONINGURL": (_OWN_KEY, "ProvisioningUrl", "[FOUNDPROVISIONINGURL]"),
    "LANGUAGE": (_OWN_KEY, "Language", "[FOUNDLANGUAGE]"),
    "AUTOSTART": (_RUN_KEY, PRODUCT, "1"),
    "INSTALLDIR": (_OWN_KEY, "InstallDir", "[FOUNDINSTALLDIR]"),
}
"""Properties that an upgrade or repair takes over where it is not given them: key, value name, what they become."""
ASSIGNMENTS = {name: f"Remember{name.capitalize()}" for name in REMEMBERED} | {"ARPINSTALLLOCATION": "TellWhereItIs"}
"""The action that sets a property."""
_FIRST_ASSIGNMENT = 51  # right behind AppSearch (50), before the launch conditions (100)
_AFTER_COST_FINALIZE = 1001


def product_version(version: str) -> str:
    """The version as Windows Installer compares it: three numbers; raises ValueError where ours cannot be said so."""
    numbers = [int(number) for number in version.split(".")] if re.fullmatch(r"\d+\.\d+\.\d+", version) else []
    if not numbers or numbers[0] > 255 or numbers[1] > 255 or numbers[2] > 65535:
        raise ValueError(f"{version} is no version of an MSI: three numbers are needed, up to 255.255.65535")
    return ".".join(map(str, numbers))


def guid(what: str) -> str:
    """The GUID that belongs to ``what`` for ever."""
    return "{" + str(uuid.uuid5(_GUIDS, what)).upper() + "}"


def write(folder: Path, version: str, languages: list[str], target: Path, *, wix: bool) -> None:
    """Write the source of the installer of everything in ``folder`` to ``target``; ``wix`` says that the real WiX reads it. Files
    are named from ``folder`` on, in which the compiler must be started."""
    tree = ElementTree.ElementTree(_source(folder, product_version(version), languages, wix=wix))
    ElementTree.indent(tree)
    tree.write(target, encoding="utf-8", xml_declaration=True)


def _source(folder: Path, version: str, languages: list[str], *, wix: bool) -> Element:
    root = Element("Wix", xmlns=NAMESPACE)
    product = SubElement(
        root,
        "Product",
        Id=guid(f"product {version}"),
        Name=PRODUCT,
        Language="1033",
        Version=version,
        Manufacturer=PRODUCT,
        UpgradeCode=UPGRADE_CODE,
    )
    SubElement(
        product,
        "Package",
        InstallerVersion="500",
        Compressed="yes",
        InstallScope="perMachine",
        Manufacturer=PRODUCT,
        Description=f"{PRODUCT} {version}",
        Comments=_ABOUT,
    )
    upgrade = SubElement(
        product,
        "MajorUpgrade",
        DowngradeErrorMessage=(
            f"A newer version of {PRODUCT} is installed. To go back to {version}, uninstall the newer version first."
        ),
    )
    if wix:
        # Removed inside the transaction: an upgrade that fails puts the old version back. What is set up is remembered by the
        # properties below, not by which features the old version had, so that AUTOSTART=0 can take it away.
        upgrade.set("Schedule", "afterInstallInitialize")
        upgrade.set("MigrateFeatures", "no")
    SubElement(product, "Media", Id="1", Cabinet="soitto.cab", EmbedCab="yes")
    _conditions(product, languages)
    _properties(product, wix=wix)
    SubElement(product, "Icon", Id="SoittoIcon.exe", SourceFile=EXECUTABLE)

    target = SubElement(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    SubElement(target, "Directory", Id="ProgramMenuFolder", Name="Programs")
    programs = SubElement(target, "Directory", Id="ProgramFiles64Folder", Name="PFiles")
    place = SubElement(programs, "Directory", Id="INSTALLDIR", Name=PRODUCT)
    _program(place, version, wix=wix)
    _settings(place, wix=wix)
    files = _files(place, folder, folder)

    main = SubElement(product, "Feature", Id="Main", Title=PRODUCT, Level="1")
    for component in ("Program", *CONDITIONS, *files):
        SubElement(main, "ComponentRef", Id=component)
    autostart = SubElement(product, "Feature", Id="Autostart", Title="Start when a user signs in", Level="2")
    SubElement(autostart, "ComponentRef", Id="Autostart")
    if wix:
        SubElement(autostart, "Condition", Level="1").text = FEATURE_CONDITIONS["Autostart"]
    return root


def _conditions(product: Element, languages: list[str]) -> None:
    # A number without quotation marks is compared as a number; between texts "7601" would come after "15063".
    build = SubElement(
        product,
        "Condition",
        Message=f"{PRODUCT} needs 64-bit Windows 10 version 1703 (build {LOWEST_BUILD}) or later.",
    )
    build.text = f"Installed OR WINDOWSBUILD >= {LOWEST_BUILD}"
    known = ["none", *languages]
    language = SubElement(product, "Condition", Message=f"LANGUAGE must be one of: {', '.join(known)}.")
    language.text = " OR ".join(["Installed", "NOT LANGUAGE", *(f'LANGUAGE = "{code}"' for code in known)])


def _properties(product: Element, *, wix: bool) -> None:
    for name, value in {
        "ARPPRODUCTICON": "SoittoIcon.exe",
        "ARPNOMODIFY": "1",
        "ARPCOMMENTS": _ABOUT,
        # All files are ours alone: an upgrade puts its own in place, also where a library went back to an older version.
        "REINSTALLMODE": "amus",
    }.items():
        SubElement(product, "Property", Id=name, Value=value)
    if wix:
        for name in SECURE:
            SubElement(product, "Property", Id=name, Secure="yes")
    _search(product, "WINDOWSBUILD", r"SOFTWARE\Microsoft\Windows NT\CurrentVersion", "CurrentBuildNumber")
    # Where there is a user to see it, features are chosen in the first sequence and passed on to the second.
    sequences = [SubElement(product, name) for name in ("InstallUISequence", "InstallExecuteSequence")]
    for number, (name, (key, value_name, becomes)) in enumerate(REMEMBERED.items(), _FIRST_ASSIGNMENT):
        found = f"FOUND{name}"
        _search(product, found, key, value_name)
        _assignment(product, sequences, number, name, becomes, f"{found} AND NOT {name}")
    _assignment(product, sequences[1:], _AFTER_COST_FINALIZE, "ARPINSTALLLOCATION", "[INSTALLDIR]", "NOT Installed")


def _assignment(
    product: Element, sequences: list[Element], number: int, name: str, becomes: str, condition: str
) -> None:
    SubElement(product, "CustomAction", Id=ASSIGNMENTS[name], Property=name, Value=becomes)
    for sequence in sequences:
        SubElement(sequence, "Custom", Action=ASSIGNMENTS[name], Sequence=str(number)).text = condition


def _search(product: Element, name: str, key: str, value_name: str) -> None:
    found = SubElement(product, "Property", Id=name)
    SubElement(
        found, "RegistrySearch", Id=f"Find{name}", Root="HKLM", Key=key, Name=value_name, Type="raw", Win64="yes"
    )


def _component(place: Element, name: str, key: str) -> Element:
    return SubElement(place, "Component", Id=name, Guid=guid(key), Win64="yes")


def _value(component: Element, key: str, name: str | None, value: str, *, is_key_path: bool = False) -> None:
    entry = SubElement(component, "RegistryValue", Root="HKLM", Key=key, Type="string", Value=value)
    if name is not None:
        entry.set("Name", name)
    if is_key_path:
        entry.set("KeyPath", "yes")


def _program(place: Element, version: str, *, wix: bool) -> None:
    program = _component(place, "Program", EXECUTABLE)
    file = SubElement(program, "File", Id="SoittoExe", Name=EXECUTABLE, Source=EXECUTABLE, KeyPath="yes")
    shortcut = SubElement(
        file,
        "Shortcut",
        Id="StartMenu",
        Directory="ProgramMenuFolder",
        Name=PRODUCT,
        WorkingDirectory="INSTALLDIR",
        Icon="SoittoIcon.exe",
        IconIndex="0",
        Description=_ABOUT,
    )
    if wix:
        SubElement(shortcut, "ShortcutProperty", Key="System.AppUserModel.ID", Value=APP_USER_MODEL_ID)
    _value(program, _OWN_KEY, "Version", version)
    _value(program, _OWN_KEY, "InstallDir", "[INSTALLDIR]")
    _value(program, rf"Software\Microsoft\Windows\CurrentVersion\App Paths\{EXECUTABLE}", None, _PROGRAM)
    for scheme in (PROG_ID, OWN_SCHEME):
        links = rf"Software\Classes\{scheme}"
        _value(program, links, None, f"URL:{PRODUCT} call link")
        _value(program, links, "URL Protocol", "")
        _value(program, rf"{links}\DefaultIcon", None, f"{_PROGRAM},0")
        _value(program, rf"{links}\shell\open\command", None, _LINK_COMMAND)
    application = rf"Software\Classes\{PROG_ID}\Application"
    _value(program, application, "ApplicationName", PRODUCT)
    _value(program, application, "ApplicationIcon", f"{_PROGRAM},0")
    _value(program, application, "AppUserModelID", APP_USER_MODEL_ID)
    # An offer, which Windows shows among the default apps: no other program's tel: is taken away.
    capabilities = rf"{_OWN_KEY}\Capabilities"
    _value(program, capabilities, "ApplicationName", PRODUCT)
    _value(program, capabilities, "ApplicationDescription", _ABOUT)
    _value(program, capabilities, "ApplicationIcon", f"{_PROGRAM},0")
    for scheme in OFFERED:
        _value(program, rf"{capabilities}\URLAssociations", scheme, PROG_ID)
    _value(program, r"Software\RegisteredApplications", PRODUCT, capabilities)


def _settings(place: Element, *, wix: bool) -> None:
    for name, condition in CONDITIONS.items():
        component = _component(place, name, f"setting {name}")
        _value(component, _OWN_KEY, name, f"[{name.upper()}]", is_key_path=True)
        if wix:
            component.set("Transitive", "yes")
            SubElement(component, "Condition").text = condition
    autostart = _component(place, "Autostart", "setting Autostart")
    _value(autostart, _RUN_KEY, PRODUCT, f'"{_PROGRAM}" --minimized', is_key_path=True)


def _files(place: Element, folder: Path, top: Path) -> list[str]:
    """Each file as a component of its own; returns the components' names."""
    names = []
    for path in sorted(folder.iterdir()):
        relative = path.relative_to(top).as_posix()
        if relative == EXECUTABLE:
            continue
        short = hashlib.sha256(relative.encode()).hexdigest()[:16]
        if path.is_dir():
            below = SubElement(place, "Directory", Id=f"d{short}", Name=path.name)
            names += _files(below, path, top)
            continue
        component = _component(place, f"c{short}", f"file {relative.lower()}")
        SubElement(component, "File", Id=f"f{short}", Name=path.name, Source=relative, KeyPath="yes")
        names.append(f"c{short}")
    return names
