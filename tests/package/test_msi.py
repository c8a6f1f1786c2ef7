# SPDX-License-Identifier: GPL-3.0-or-later
"""The installer's tables: what Windows Installer is told to do, without doing it."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from dev_setup import ROOT
from tests.package.built import PYTHON, VERSION
from tests.package.small import small_folder

pytestmark = pytest.mark.package

Row = dict[str, str]
Table = Callable[[str], list[Row]]
NEXT = "9.0.0"


def table(msi: Path, name: str) -> list[Row]:
    """The rows of a table, by the names of its columns."""
    command = ["msiinfo", "export", str(msi.absolute()), name]
    with tempfile.TemporaryDirectory() as folder:  # where it leaves what the rows hold, such as an icon
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    names, _types, _keys, *rows = done.stdout.split("\n")
    columns = names.rstrip("\r").split("\t")
    return [dict(zip(columns, row.rstrip("\r").split("\t"), strict=True)) for row in rows if row.strip("\r")]


def properties(msi: Path) -> Row:
    return {row["Property"]: row["Value"] for row in table(msi, "Property")}


def extracted(msi: Path, folder: Path) -> dict[str, bytes]:
    """What lies in the installer, by the path below the installation folder."""
    subprocess.run(["msiextract", "-C", str(folder), str(msi)], check=True, capture_output=True)
    (top,) = folder.rglob("Soitto")
    return files(top)


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_folder(tmp_path_factory.mktemp("small") / "program")


@pytest.fixture(scope="module")
def msi(build: Callable[..., Path], small: Path) -> Path:
    return build("windows.msi", "build", folder=small, version=VERSION)


def test_it_holds_the_folder_byte_for_byte(msi: Path, small: Path, tmp_path: Path) -> None:
    assert msi.name == f"soitto-{VERSION}-x64.msi"
    assert extracted(msi, tmp_path) == files(small)


def test_the_rule_that_detects_it_comes_beside_it(msi: Path) -> None:
    rule = (msi.parent / f"soitto-{VERSION}-detect.ps1").read_text(encoding="ascii")
    assert f"$wanted = [version]'{VERSION}'" in rule.splitlines()


def test_it_is_a_64_bit_package_for_the_whole_machine(msi: Path) -> None:
    summary = subprocess.run(["msiinfo", "suminfo", str(msi)], capture_output=True, text=True, check=True).stdout
    assert "Template: x64;1033" in summary.splitlines()
    known = properties(msi)
    assert known["ALLUSERS"] == "1"
    assert known["ProductLanguage"] == "1033"
    assert (known["ProductName"], known["Manufacturer"], known["ProductVersion"]) == ("Soitto", "Soitto", VERSION)
    assert known["ARPNOMODIFY"] == "1"
    assert known["ARPPRODUCTICON"] == table(msi, "Icon")[0]["Name"]
    assert all(int(row["Attributes"]) & 256 for row in table(msi, "Component")), (
        "a component would go to the 32-bit side"
    )


def test_properties_reach_the_part_that_has_the_rights(msi: Path) -> None:
    secure = properties(msi)["SecureCustomProperties"].split(";")
    assert {"PROVISIONINGURL", "LANGUAGE", "AUTOSTART", "INSTALLDIR", "WIX_UPGRADE_DETECTED"} <= set(secure)


def test_what_an_upgrade_is_not_told_it_takes_over_before_it_is_judged(msi: Path) -> None:
    searches = {row["Property"]: row["Signature_"] for row in table(msi, "AppSearch")}
    places = {row["Signature_"]: row for row in table(msi, "RegLocator")}
    actions = {row["Target"]: row for row in table(msi, "CustomAction")}
    for sequence in ("InstallUISequence", "InstallExecuteSequence"):
        order = {row["Action"]: (int(row["Sequence"]), row["Condition"]) for row in table(msi, sequence)}
        for name, target, value in (
            ("PROVISIONINGURL", "[FOUNDPROVISIONINGURL]", "ProvisioningUrl"),
            ("LANGUAGE", "[FOUNDLANGUAGE]", "Language"),
            ("INSTALLDIR", "[FOUNDINSTALLDIR]", "InstallDir"),
            ("AUTOSTART", "1", "Soitto"),
        ):
            action = actions[target]
            assert (action["Type"], action["Source"]) == ("51", name), "more than setting a property"
            number, condition = order[action["Action"]]
            assert order["AppSearch"][0] < number < order["LaunchConditions"][0]
            assert condition == f"FOUND{name} AND NOT {name}"
            place = places[searches[f"FOUND{name}"]]
            assert (place["Name"], place["Type"]) == (value, "18"), "a value as it is, from the 64-bit registry"


def test_components_of_settings_are_there_when_a_setting_is_given(msi: Path) -> None:
    components = {row["Component"]: row for row in table(msi, "Component")}
    for name in ("ProvisioningUrl", "Language"):
        upper = name.upper()
        assert components[name]["Condition"] == f'{upper} AND {upper} <> "none"'
        assert int(components[name]["Attributes"]) & 64, "a repair would not judge it anew"
    assert {row["Feature"]: row["Level"] for row in table(msi, "Feature")} == {"Main": "1", "Autostart": "2"}
    assert table(msi, "Condition") == [{"Feature_": "Autostart", "Level": "1", "Condition": 'AUTOSTART = "1"'}]


def test_an_older_windows_is_refused_by_the_number_of_its_build(msi: Path) -> None:
    conditions = {row["Condition"]: row["Description"] for row in table(msi, "LaunchCondition")}
    assert "version 1703" in conditions["Installed OR WINDOWSBUILD >= 15063"], (
        "compared as text, 7601 is more than 15063"
    )
    (languages,) = (condition for condition in conditions if "LANGUAGE" in condition)
    assert all(f'LANGUAGE = "{code}"' in languages for code in ("en", "fi", "hu", "mn", "ru", "none"))
    assert "newer version" in conditions["NOT WIX_DOWNGRADE_DETECTED"]


def test_an_upgrade_takes_the_old_version_away_inside_its_own_transaction(msi: Path) -> None:
    order = {row["Action"]: int(row["Sequence"]) for row in table(msi, "InstallExecuteSequence")}
    assert order["InstallInitialize"] < order["RemoveExistingProducts"] < order["ProcessComponents"]
    upgrades = {row["ActionProperty"]: row for row in table(msi, "Upgrade")}
    older, newer = upgrades["WIX_UPGRADE_DETECTED"], upgrades["WIX_DOWNGRADE_DETECTED"]
    assert (older["VersionMin"], older["VersionMax"], older["Attributes"]) == ("", VERSION, "0")
    assert (newer["VersionMin"], newer["VersionMax"], newer["Attributes"]) == (VERSION, "", "2")


def test_programs_and_libraries_have_their_version_and_no_hash(msi: Path) -> None:
    rows = {row["FileName"].rpartition("|")[2]: row for row in table(msi, "File")}
    assert (rows["soitto.exe"]["Version"], rows["soitto.exe"]["Language"]) == ("1.2.3.4", "1033")
    assert (rows["README.txt"]["Version"], rows["README.txt"]["Language"]) == ("", "")
    hashed = {row["File_"] for row in table(msi, "MsiFileHash")}
    assert hashed == {row["File"] for row in rows.values() if not row["Version"]}


def test_identities_stay_with_the_paths_and_change_with_the_version(
    msi: Path, small: Path, build: Callable[..., Path], tmp_path: Path
) -> None:
    changed = tmp_path / "changed"
    shutil.copytree(small, changed)
    (changed / "new.txt").write_text("new", encoding="ascii")
    (changed / "README.txt").write_text("other words", encoding="ascii")
    (changed / "lib" / "module.pyc").unlink()
    later = build("windows.msi", "build", folder=changed, version=NEXT)

    def guids(package: Path) -> set[str]:
        return {row["ComponentId"] for row in table(package, "Component")}

    assert len(guids(msi) - guids(later)) == 1, "the file that went"
    assert len(guids(later) - guids(msi)) == 1, "the file that came"
    assert (
        properties(msi)["UpgradeCode"] == properties(later)["UpgradeCode"] == "{4E6C2C0B-8D53-4D0E-9C37-7B1E5A9F42D6}"
    )
    assert properties(msi)["ProductCode"] != properties(later)["ProductCode"]


def test_links_are_offered_and_only_our_own_scheme_is_taken(msi: Path) -> None:
    rows = {(row["Key"], row["Name"]): row["Value"] for row in table(msi, "Registry")}
    offers = {name: value for (key, name), value in rows.items() if key.endswith(r"Capabilities\URLAssociations")}
    assert offers == dict.fromkeys(("tel", "callto", "sip", "sips", "soitto"), "Soitto.Url")
    classes = {key.split("\\")[2] for key, _name in rows if key.lower().startswith("software\\classes\\")}
    assert classes == {"Soitto.Url", "soitto"}
    assert {row["Root"] for row in table(msi, "Registry")} == {"2"}, "everything is the machine's, nothing a user's"
    associations = (ROOT / "packaging" / "windows" / "DefaultAssociations.xml").read_text(encoding="utf-8")
    assert all(f'Identifier="{scheme}" ProgId="Soitto.Url"' in associations for scheme in offers)


def test_the_start_menu_entry_has_the_name_under_which_windows_knows_the_program(msi: Path) -> None:
    (entry,) = table(msi, "Shortcut")
    assert (entry["Directory_"], entry["Name"].rpartition("|")[2]) == ("ProgramMenuFolder", "Soitto")
    (named,) = table(msi, "MsiShortcutProperty")
    assert (named["Shortcut_"], named["PropertyKey"]) == (entry["Shortcut"], "System.AppUserModel.ID")
    assert named["PropVariantValue"] == "Soitto.Desk"


@pytest.mark.parametrize("version", ["1.0", "1.0.0rc1", "256.0.0", "1.0.65536"])
def test_a_version_that_windows_installer_cannot_compare_is_refused(version: str, small: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [str(PYTHON), "-m", "windows.msi", str(small), str(tmp_path), version],
        cwd=ROOT / "packaging",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert f"{version} is no version of an MSI" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_source_for_wix_says_itself_what_wixl_is_told_afterwards(small: Path, tmp_path: Path) -> None:
    text = (
        "import json, pathlib, sys; from windows import wxs; folder, target = map(pathlib.Path, json.load(sys.stdin)); "
        'wxs.write(folder, "1.0.0", ["en", "fi"], target, wix=True)'
    )
    target = tmp_path / "soitto.wxs"
    subprocess.run(
        [str(PYTHON), "-c", text],
        input=json.dumps([str(small), str(target)]),
        cwd=ROOT / "packaging",
        check=True,
        text=True,
    )

    source = target.read_text(encoding="utf-8")
    assert source.count('Secure="yes"') == 4
    assert 'Schedule="afterInstallInitialize" MigrateFeatures="no"' in source
    assert '<Condition Level="1">AUTOSTART = "1"</Condition>' in source
    assert source.count('Transitive="yes"') == 2
    assert '<ShortcutProperty Key="System.AppUserModel.ID" Value="Soitto.Desk" />' in source
    assert str(small) not in source, "a path of the machine that builds it"
