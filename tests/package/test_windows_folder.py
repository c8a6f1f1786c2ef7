# SPDX-License-Identifier: GPL-3.0-or-later
"""The folder of the Windows program, looked at without running it, and what its launchers say where a part is missing."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from dev_setup import ROOT
from tests.package.built import CACHE, PYTHON, VERSION, Build
from tests.package.wine import Wine
from windows import keep

pytestmark = pytest.mark.package

LAUNCHERS = {"soitto.exe": 2, "soitto-cli.exe": 3}
"""Windows' number of the subsystem: without and with a console."""
LOOK = """
import json, pathlib, sys, pefile
seen = {}
for file in sorted(pathlib.Path(sys.argv[1]).rglob("*")):
    if file.suffix.lower() not in (".exe", ".dll", ".pyd"):
        continue
    with pefile.PE(str(file)) as image:
        tables = [*getattr(image, "DIRECTORY_ENTRY_IMPORT", []), *getattr(image, "DIRECTORY_ENTRY_DELAY_IMPORT", [])]
        strings = {}
        for block in [block for group in getattr(image, "FileInfo", []) for block in group if block.Key == b"StringFileInfo"]:
            for table in block.StringTable:
                strings |= {key.decode(): value.decode() for key, value in table.entries.items()}
        resources = {}
        for kind in getattr(getattr(image, "DIRECTORY_ENTRY_RESOURCE", None), "entries", []):
            for entry in kind.directory.entries:
                for language in entry.directory.entries:
                    data = language.data.struct
                    content = image.get_data(data.OffsetToData, data.Size)
                    resources.setdefault(str(kind.id), []).append([data.Size, content.decode("utf-8", "replace")[:4000]])
        seen[file.relative_to(sys.argv[1]).as_posix()] = {
            "imports": sorted({table.dll.decode() for table in tables}),
            "machine": image.FILE_HEADER.Machine,
            "time": image.FILE_HEADER.TimeDateStamp,
            "subsystem": image.OPTIONAL_HEADER.Subsystem,
            "features": image.OPTIONAL_HEADER.DllCharacteristics,
            "strings": strings,
            "resources": resources if file.parent == pathlib.Path(sys.argv[1]) else {},
        }
print(json.dumps(seen))
"""


@pytest.fixture(scope="session")
def programs(windows_folder: Path) -> dict[str, dict[str, Any]]:
    """What Windows reads of each program and library, by its path in the folder."""
    done = subprocess.run([str(PYTHON), "-c", LOOK, str(windows_folder)], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def call(script: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a script where packages are built."""
    command = [str(PYTHON), "-c", f"import sys; from pathlib import Path\n{script}", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT / "packaging", capture_output=True, text=True, check=False)


def files(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file by its path."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def searched(path: PurePosixPath) -> Iterator[PurePosixPath]:
    """Where Windows looks for what a library imports: beside it, where the launcher lets it, and where its package lets it."""
    yield path.parent
    yield PurePosixPath("runtime")
    if path.is_relative_to("lib/PySide6"):
        yield from (PurePosixPath("lib/PySide6"), PurePosixPath("lib/shiboken6"))
    if path.is_relative_to("lib/numpy"):
        yield PurePosixPath("lib/numpy.libs")


def test_every_import_is_satisfied_inside_the_folder_or_by_windows(programs: dict[str, dict[str, Any]]) -> None:
    there = {path.lower() for path in programs}
    wanting = [
        f"{path}: {name}"
        for path, program in programs.items()
        for name in program["imports"]
        if not keep.of_windows(name)
        and not any((place / name).as_posix().lower() in there for place in searched(PurePosixPath(path)))
    ]
    assert wanting == []
    # The check sees what it looks for: Qt stands on Microsoft's library, which lies beside Python.
    assert "MSVCP140.dll" in programs["lib/PySide6/Qt6Core.dll"]["imports"]
    assert not keep.of_windows("MSVCP140.dll")


def test_all_is_for_64_bit_windows_and_nothing_comes_from_wine(
    windows_folder: Path, programs: dict[str, dict[str, Any]]
) -> None:
    assert {program["machine"] for program in programs.values()} == {0x8664}
    for path in programs:
        # Wine marks its own there; Windows has this text of 1981 in that place.
        assert not (windows_folder / path).read_bytes()[0x40:0x60].startswith(b"Wine "), path
        assert not keep.of_windows(PurePosixPath(path).name), f"{path} is Windows' own"


def test_there_is_no_program_but_ours_and_nothing_that_the_desk_does_not_use(
    windows_folder: Path, programs: dict[str, dict[str, Any]]
) -> None:
    assert {path for path in programs if path.endswith(".exe")} == {*LAUNCHERS}
    every = [*files(windows_folder)]
    unwanted = re.compile(
        r"opengl32sw|/qml/|\.pyi$|\.lib$|\.h$|/tests/|qtvirtualkeyboard|WebEngine|_wmi\.pyd", re.IGNORECASE
    )
    assert [path for path in every if unwanted.search(path)] == []


@pytest.mark.parametrize("name", LAUNCHERS)
def test_a_launcher_says_what_it_is(programs: dict[str, dict[str, Any]], name: str) -> None:
    launcher = programs[name]
    assert launcher["subsystem"] == LAUNCHERS[name]
    assert launcher["strings"]["FileVersion"] == launcher["strings"]["ProductVersion"] == VERSION
    assert (launcher["strings"]["ProductName"], launcher["strings"]["CompanyName"]) == ("Soitto", "Soitto")
    assert launcher["strings"]["OriginalFilename"] == name
    assert launcher["features"] & 0x0160 == 0x0160  # moved in memory, with all 64 bits; data is not run
    ((_size, manifest),) = launcher["resources"]["24"]
    for word in ("Common-Controls", "PerMonitorV2", "longPathAware", "UTF-8", "asInvoker", "8e0f7a12-bfb3-4fe8"):
        assert word in manifest
    assert len(launcher["resources"]["3"]) >= 7  # pictures of the icon
    assert len(launcher["resources"]["6"]) == 5  # sentences: one table a language


def test_all_of_our_package_is_there_and_compiled(windows_folder: Path) -> None:
    listed = subprocess.run(
        ["git", "ls-files", "app", "resources"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\n")
    wanted = {name: (ROOT / name).read_bytes() for name in listed if name and (ROOT / name).is_file()}
    assert [name for name, content in wanted.items() if (windows_folder / name).read_bytes() != content] == []
    modules = [name for name in wanted if name.endswith(".py")]
    assert len(modules) > 400
    for name in modules:
        source = windows_folder / name
        compiled = (source.parent / "__pycache__" / f"{source.stem}.cpython-312.pyc").read_bytes()
        # Python 3.12; by the source's checksum, which is not looked at again.
        assert compiled[:8] == b"\xcb\x0d\x0d\x0a\x01\x00\x00\x00", name
    catalogues = {file.stem for file in (ROOT / "translations").glob("*.ts")}
    assert {file.stem for file in (windows_folder / "translations").glob("*.qm")} == catalogues


def test_libraries_are_there_compiled_and_once(windows_folder: Path) -> None:
    lib = windows_folder / "lib"
    assert [*lib.rglob("*.py"), *lib.rglob("__pycache__")] == []
    compiled = [*lib.rglob("*.pyc")]
    assert len(compiled) > 1500
    assert {file.read_bytes()[:8] for file in compiled} == {b"\xcb\x0d\x0d\x0a\x01\x00\x00\x00"}


def test_what_is_locked_for_windows_is_there_and_nothing_else(windows_folder: Path) -> None:
    lock = (ROOT / "packaging" / "requirements" / "windows.txt").read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+)==(\S+)", lock, re.MULTILINE))
    there = set()
    for folder in (windows_folder / "lib").glob("*.dist-info"):
        name, _, version = folder.name.removesuffix(".dist-info").partition("-")
        there.add((re.sub(r"[-_.]+", "-", name).lower(), version))
    assert there == {*locked, ("soitto", VERSION)}
    names = {name for name, _version in there}
    assert "pywin32-ctypes" in names  # of the credential store
    assert names.isdisjoint({"jeepney", "secretstorage", "python-xlib"})  # of Linux
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["audio"]]
    of_windows = [one for one in asked if not one.endswith("sys_platform == 'linux'")]
    assert len(asked) - len(of_windows) == 2
    assert {re.split(r"[><=\[]", one)[0].lower() for one in of_windows} <= names


AGAIN = """
import shutil
from windows import compiler, exe, folder, runtime
first, target, version, cache = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], Path(sys.argv[4])
exe.build(folder.ROOT / "resources" / "logo.svg", version, target)
shutil.copytree(first / "app", target / "app", ignore=shutil.ignore_patterns("__pycache__"))
some = ("pyside6_", "shiboken6", "keyring")
runtime.unpack([file for file in runtime.wheels(cache) if file.name.startswith(some)], target / "lib")
compiler.compile_all(target, runtime.runtime(cache))
"""


def test_what_is_made_again_is_the_same(windows_folder: Path, tmp_path: Path) -> None:
    """Launchers, our bytecode and some libraries, elsewhere and later; unpacking all the others once more would show nothing."""
    done = call(AGAIN, windows_folder, tmp_path, VERSION, CACHE / "windows")
    assert done.returncode == 0, done.stderr
    first, again = files(windows_folder), files(tmp_path)
    assert {path for path, digest in again.items() if first.get(path) != digest} == set()
    assert {path for path in first if path.startswith("app/")} <= again.keys()
    assert {*LAUNCHERS, "lib/keyring/core.pyc", "lib/PySide6/Qt6Core.dll"} <= again.keys()


def test_the_portable_zip_holds_the_folder_and_is_the_same_each_time(
    windows_folder: Path, build: Build, tmp_path: Path
) -> None:
    archive = build("windows.archive", "build", folder=windows_folder, version=VERSION)
    with zipfile.ZipFile(archive) as file:
        entries = file.infolist()
        assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
        assert len({entry.date_time for entry in entries}) == 1
        found = {entry.filename: hashlib.sha256(file.read(entry)).hexdigest() for entry in entries}
    assert found == {f"{windows_folder.name}/{path}": digest for path, digest in files(windows_folder).items()}
    # A small part once more, whose files are younger.
    digests = set()
    for name in ("first", "second"):
        part = tmp_path / name / "soitto"
        shutil.copytree(windows_folder / "resources", part, copy_function=shutil.copyfile)
        script = "from windows import archive; archive.build(Path(sys.argv[1]), Path(sys.argv[2]), '1')"
        assert call(script, part, tmp_path / name).returncode == 0
        (made,) = (tmp_path / name).glob("*.zip")
        digests.add(hashlib.sha256(made.read_bytes()).hexdigest())
    assert len(digests) == 1
    sizes = [file.stat().st_size for file in windows_folder.rglob("*") if file.is_file()]
    print(f"folder {sum(sizes) / 1e6:.0f} MB in {len(sizes)} files, zip {archive.stat().st_size / 1e6:.0f} MB")


VERIFY = "from windows import runtime; print(len(runtime.verify(Path(sys.argv[1]))))"


@pytest.fixture
def own_runtime(windows_folder: Path, tmp_path: Path) -> Path:
    """A copy of some of the fetched runtime's signed files."""
    (fetched,) = (folder for folder in (CACHE / "windows").glob("runtime-*") if folder.is_dir())
    folder = tmp_path / "runtime"
    folder.mkdir()
    for name in ("python312.dll", "libffi-8.dll", "_queue.pyd"):
        shutil.copyfile(fetched / name, folder / name)
    return folder


def test_pythons_files_carry_its_foundations_signature(own_runtime: Path) -> None:
    done = call(VERIFY, own_runtime)
    assert (done.returncode, done.stdout.strip()) == (0, "3"), done.stderr


@pytest.mark.parametrize("name", ["python312.dll", "libffi-8.dll", "_queue.pyd"])
def test_a_runtime_with_one_changed_byte_is_refused(own_runtime: Path, name: str) -> None:
    file = own_runtime / name
    content = bytearray(file.read_bytes())
    content[len(content) // 3] ^= 1
    file.write_bytes(content)
    done = call(VERIFY, own_runtime)
    assert done.returncode == 1
    assert f"{name} does not carry the signature of the Python Software Foundation." in done.stderr


def test_a_runtime_with_a_file_that_nobody_signed_is_refused(own_runtime: Path, windows_folder: Path) -> None:
    shutil.copyfile(windows_folder / "soitto.exe", own_runtime / "_other.pyd")
    done = call(VERIFY, own_runtime)
    assert done.returncode == 1
    assert "_other.pyd does not carry the signature" in done.stderr


def test_a_wheel_that_is_not_locked_is_refused(windows_folder: Path, tmp_path: Path) -> None:
    (kept,) = (CACHE / "windows").glob("wheels-*")
    (tmp_path / kept.name).mkdir()
    wheel = next(kept.glob("h11-*.whl"))
    (tmp_path / kept.name / wheel.name).write_bytes(wheel.read_bytes() + b"\0")
    script = "from windows import runtime; runtime.wheels(Path(sys.argv[1]))"
    done = call(script, tmp_path)
    assert done.returncode == 1
    assert f"{wheel.name} is not what is locked." in done.stderr


# In Wine

IN_WINE = """
from windows import compiler, runtime
compiler.python = lambda: None
compiler.compile_all(Path(sys.argv[1]), runtime.runtime(Path(sys.argv[2])))
"""


@pytest.mark.wine
def test_where_no_such_python_is_the_runtime_itself_compiles(windows_folder: Path, tmp_path: Path) -> None:
    modules = {"app/one.py": "word = 'äő'\n", "lib/part/__init__.py": "", "lib/part/two.py": "number = 7\n"}
    for name, text in modules.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    done = call(IN_WINE, tmp_path, CACHE / "windows")
    assert done.returncode == 0, done.stderr
    made = {"app/one.py", "app/__pycache__/one.cpython-312.pyc", "lib/part/__init__.pyc", "lib/part/two.pyc"}
    assert files(tmp_path).keys() == made
    for name in made - {"app/one.py"}:
        assert (tmp_path / name).read_bytes()[:8] == b"\xcb\x0d\x0d\x0a\x01\x00\x00\x00"

    # A module that is none ends the build with its name.
    (tmp_path / "app" / "wrong.py").write_text("if\n", encoding="utf-8")
    done = call(IN_WINE.replace("lambda: None", f"lambda: {sys.executable!r}"), tmp_path, CACHE / "windows")
    assert done.returncode == 1
    assert "app/wrong.py" in done.stderr


def test_without_its_runtime_the_launcher_says_so(wine: Wine, windows_folder: Path, tmp_path: Path) -> None:
    for name in LAUNCHERS:
        shutil.copyfile(windows_folder / name, tmp_path / name)
        done = wine.run(tmp_path / name, "--version")
        assert done.status == 3
        assert (
            done.output.strip()
            == "A part of Soitto is missing or damaged. Please have Soitto repaired or installed again."
        )


def test_where_our_package_is_missing_the_launcher_says_so(wine: Wine, windows_folder: Path, tmp_path: Path) -> None:
    shutil.copyfile(windows_folder / "soitto-cli.exe", tmp_path / "soitto-cli.exe")
    shutil.copytree(windows_folder / "runtime", tmp_path / "runtime", copy_function=shutil.copyfile)
    done = wine.run(tmp_path / "soitto-cli.exe", "--version")
    assert done.status == 3
    assert "No module named 'app'" in done.output
    assert "Soitto had to stop because of an error." in done.output


def test_words_reach_the_program_as_they_were_given_and_nothing_is_written(
    wine: Wine, windows_folder: Path, tmp_path: Path
) -> None:
    before = files(windows_folder)
    report = tmp_path / "a folder of Сойто äő.json"
    asked = wine.run(windows_folder / "soitto-cli.exe", "--selftest", report, "*")
    assert asked.status == 2  # one word too many: a star is a star
    assert "--selftest FILE" in asked.output
    assert wine.run(windows_folder / "soitto-cli.exe", "hub", "person", "list", "--database", "nonsense").status == 1
    assert files(windows_folder) == before
