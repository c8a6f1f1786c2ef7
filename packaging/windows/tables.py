# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of an MSI: read them, and write into them what wixl cannot say (with WiX none of this is needed)."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

import pefile

from windows import wxs

_ASSIGNMENT = 51
"""The type of an action that only sets a property."""
_TRANSITIVE = 64
_MIGRATE_FEATURES = 1
_AFTER_INSTALL_INITIALIZE = 1501
_AT_ONCE = 100
"""Statements in one call of msibuild."""

_CONDITION = "Feature_\tLevel\tCondition\ns38\ti2\tS255\nCondition\tFeature_\tLevel\n"
_SHORTCUT_PROPERTY = (
    "MsiShortcutProperty\tShortcut_\tPropertyKey\tPropVariantValue\n"
    "s72\ts72\ts255\ts255\nMsiShortcutProperty\tMsiShortcutProperty\n"
)


def read(msi: Path, table: str) -> list[dict[str, str]]:
    """The rows of a table, each by the names of its columns; none where there is no such table."""
    if table not in _output("msiinfo", "tables", str(msi.absolute())).split():
        return []
    names, _types, _keys, *rows = (
        _output("msiinfo", "export", str(msi.absolute()), table).replace("\r\n", "\n").split("\n")
    )
    return [dict(zip(names.split("\t"), row.split("\t"), strict=True)) for row in rows if row]


def paths(msi: Path) -> dict[str, str]:
    """The path of each file below the installation folder, with "/", by its key in the table File."""
    folders = {row["Directory"]: row for row in read(msi, "Directory")}

    def below(directory: str) -> str:
        if directory == "INSTALLDIR":
            return ""
        row = folders[directory]
        return f"{below(row['Directory_Parent'])}{_long(row['DefaultDir'])}/"

    places = {row["Component"]: row["Directory_"] for row in read(msi, "Component")}
    return {row["File"]: below(places[row["Component_"]]) + _long(row["FileName"]) for row in read(msi, "File")}


def complete(msi: Path, folder: Path) -> None:
    """Write what wixl left out of the installer of ``folder``."""
    _add(msi, "Condition", _CONDITION, ((name, "1", text) for name, text in wxs.FEATURE_CONDITIONS.items()))
    shortcut = ("StartMenuId", "StartMenu", "System.AppUserModel.ID", wxs.APP_USER_MODEL_ID)
    _add(msi, "MsiShortcutProperty", _SHORTCUT_PROPERTY, [shortcut])
    _execute(msi, [*_properties(msi), *_actions(), *_components(msi), *_upgrade(msi), *_versions(msi, folder)])


def file_version(file: Path) -> tuple[str, str] | None:
    """Version and languages in a program or library, as the table File has them; None where it has none."""
    try:
        with pefile.PE(str(file), fast_load=True) as image:
            image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_RESOURCE"]])
            if not hasattr(image, "VS_FIXEDFILEINFO"):
                return None
            fixed = image.VS_FIXEDFILEINFO[0]
            high, low = fixed.FileVersionMS, fixed.FileVersionLS
            languages = [
                str(int(value.split()[0], 16))
                for block in image.FileInfo[0]
                if block.name == "VarFileInfo"
                for variable in block.Var
                for value in variable.entry.values()
            ]
    except pefile.PEFormatError:
        return None
    # 0 is Windows Installer's word for a file of no language.
    return f"{high >> 16}.{high & 0xFFFF}.{low >> 16}.{low & 0xFFFF}", ",".join(languages) or "0"


def _properties(msi: Path) -> list[str]:
    known = next((row["Value"] for row in read(msi, "Property") if row["Property"] == "SecureCustomProperties"), "")
    names = ";".join([*filter(None, known.split(";")), *wxs.SECURE])
    return [
        "DELETE FROM Property WHERE Property = 'SecureCustomProperties'",
        f"INSERT INTO Property (Property, Value) VALUES ('SecureCustomProperties', '{names}')",
    ]


def _actions() -> list[str]:
    return [
        f"UPDATE CustomAction SET Type = {_ASSIGNMENT} WHERE Action = '{action}'" for action in wxs.ASSIGNMENTS.values()
    ]


def _components(msi: Path) -> list[str]:
    attributes = {row["Component"]: int(row["Attributes"]) for row in read(msi, "Component")}
    statements = []
    for name, condition in wxs.CONDITIONS.items():
        where = f"WHERE Component = '{name}'"
        statements.append(f"UPDATE Component SET Condition = '{condition}' {where}")
        statements.append(f"UPDATE Component SET Attributes = {attributes[name] | _TRANSITIVE} {where}")
    return statements


def _upgrade(msi: Path) -> list[str]:
    statements = [
        f"UPDATE InstallExecuteSequence SET Sequence = {_AFTER_INSTALL_INITIALIZE} "
        "WHERE Action = 'RemoveExistingProducts'"
    ]
    for row in read(msi, "Upgrade"):
        attributes = int(row["Attributes"])
        if attributes & _MIGRATE_FEATURES:  # part of the row's key, which no UPDATE changes
            name = row["ActionProperty"]
            statements.append(f"DELETE FROM Upgrade WHERE ActionProperty = '{name}'")
            statements.append(
                "INSERT INTO Upgrade (UpgradeCode, VersionMin, VersionMax, Attributes, ActionProperty) VALUES "
                f"('{row['UpgradeCode']}', '{row['VersionMin']}', '{row['VersionMax']}', "
                f"{attributes & ~_MIGRATE_FEATURES}, '{name}')"
            )
    return statements


def _versions(msi: Path, folder: Path) -> list[str]:
    """Without its version Windows Installer takes a library for a file that the user may have changed, and keeps the old one."""
    statements = []
    for key, path in paths(msi).items():
        if not path.lower().endswith((".dll", ".exe", ".pyd")) or (found := file_version(folder / path)) is None:
            continue
        version, languages = found
        statements.append(f"UPDATE File SET Version = '{version}' WHERE File = '{key}'")
        statements.append(f"UPDATE File SET Language = '{languages}' WHERE File = '{key}'")
        statements.append(f"DELETE FROM MsiFileHash WHERE File_ = '{key}'")
    return statements


def _long(name: str) -> str:
    return name.rpartition("|")[2]


def _add(msi: Path, table: str, head: str, rows: Iterable[tuple[str, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"{table}.idt"
        text = head + "".join("\t".join(row) + "\n" for row in rows)
        file.write_bytes(text.replace("\n", "\r\n").encode("ascii"))
        _output("msibuild", str(msi.absolute()), "-i", str(file))


def _execute(msi: Path, statements: list[str]) -> None:
    for start in range(0, len(statements), _AT_ONCE):
        words = [word for statement in statements[start : start + _AT_ONCE] for word in ("-q", statement)]
        _output("msibuild", str(msi.absolute()), *words)


def _output(*command: str) -> str:
    with tempfile.TemporaryDirectory() as folder:  # these tools leave files where they run
        done = subprocess.run(command, cwd=folder, check=True, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    return done.stdout
