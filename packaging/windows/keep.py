# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files of Python's runtime and of the wheels go into the Windows folder: for Qt a list of what is kept, else of what is not.

Qt's wheel is ten times what the desk needs; what the desk begins to use of it must be named here (a test imports everything).
"""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import PurePosixPath

QT_MODULES = ("Core", "Gui", "Widgets", "Network", "Svg", "Test")
"""Test: the demo's hands."""
QT_PLUGINS = (
    "platforms/qwindows.dll",
    "platforms/qoffscreen.dll",
    "styles/qmodernwindowsstyle.dll",
    "iconengines/qsvgicon.dll",
    "imageformats/qico.dll",
    "imageformats/qjpeg.dll",
    "imageformats/qsvg.dll",
)
LANGUAGES = ("en", "fi", "hu", "ru")
"""Of which Qt has catalogues of its own."""

CRT = ("msvcp140.dll", "msvcp140_1.dll", "msvcp140_2.dll", "vcruntime140.dll", "vcruntime140_1.dll")
"""Microsoft's C and C++ libraries: Qt's wheel brings the newest of them; they lie once, beside Python."""

_RUNTIME_DROPPED = (
    *("python.exe", "pythonw.exe", "python.cat"),  # nothing in the folder runs any script but Soitto
    "python312._pth",  # ours instead
    "_wmi.pyd",  # the module platform would ask Windows' management service, for seconds; without it, the registry
    *("_msi.pyd", "winsound.pyd"),
    *CRT,
)

_DROPPED_SUFFIXES = (
    *(".pyi", ".typed", ".pyx", ".pxd", ".pxi", ".pyc"),
    *(".h", ".hpp", ".c", ".cpp", ".cc", ".lib", ".a", ".exe"),
)
_DROPPED = (
    "bin/*",
    "google-stubs/*",
    "*/__pycache__/*",
    "*/tests/*",
    "alembic/testing/*",
    "sqlalchemy/testing/*",
    "alembic/templates/*",
    "numpy/conftest.py",
    "numpy/f2py/*",
    "numpy/_pyinstaller/*",
    "numpy/doc/*",
    # Places' and networks' names of numbers: the desk asks for zones and for what is a valid number.
    "phonenumbers/geodata/*",
    "phonenumbers/carrierdata/*",
    "phonenumbers/geocoder.py",
    "phonenumbers/carrier.py",
    # What a wheel says of its files, which are no longer all here.
    "*.dist-info/RECORD",
    "*.dist-info/WHEEL",
    "*.dist-info/top_level.txt",
)
_QT = {
    *("PySide6/__init__.py", "PySide6/_config.py", "PySide6/_git_pyside_version.py", "PySide6/pyside6.abi3.dll"),
    *("shiboken6/__init__.py", "shiboken6/_config.py", "shiboken6/_git_shiboken_module_version.py"),
    *("shiboken6/Shiboken.pyd", "shiboken6/shiboken6.abi3.dll"),
    *(f"PySide6/Qt{name}.pyd" for name in QT_MODULES),
    *(f"PySide6/Qt6{name}.dll" for name in QT_MODULES),
    *(f"PySide6/plugins/{name}" for name in QT_PLUGINS),
    *(f"PySide6/translations/qtbase_{code}.qm" for code in LANGUAGES),
}


def of_runtime(name: str) -> bool:
    """Whether a file of Python's own folder is kept."""
    return name not in _RUNTIME_DROPPED


def of_wheels(path: PurePosixPath) -> bool:
    """Whether a file of the unpacked wheels is kept, by its path in ``lib``."""
    if path.parts[0] in ("PySide6", "shiboken6"):
        return str(path) in _QT
    return path.suffix not in _DROPPED_SUFFIXES and not any(fnmatch(str(path), pattern) for pattern in _DROPPED)


def missing(paths: set[str]) -> list[str]:
    """What of Qt's list is not among the paths in ``lib``: a new Qt calls it otherwise."""
    return sorted(_QT - paths)


_SYSTEM = (
    *(
        "advapi32",
        "authz",
        "bcrypt",
        "bcryptprimitives",
        "comdlg32",
        "crypt32",
        "d3d11",
        "d3d12",
        "d3d9",
        "dnsapi",
        "dwmapi",
    ),
    *(
        "dwrite",
        "dxgi",
        "gdi32",
        "imm32",
        "iphlpapi",
        "kernel32",
        "mpr",
        "msdmo",
        "msvcrt",
        "netapi32",
        "ntdll",
        "ole32",
    ),
    *(
        "oleaut32",
        "rpcrt4",
        "secur32",
        "setupapi",
        "shell32",
        "shlwapi",
        "uiautomationcore",
        "user32",
        "userenv",
        "uxtheme",
    ),
    *("version", "winhttp", "winmm", "ws2_32", "wtsapi32"),
    "icuuc",  # Qt's texts; since Windows 10 1703, which is therefore the oldest one
)
"""DLLs that Windows 10 and 11 themselves have."""
_API_SET = re.compile(r"(api-ms-win-(core|crt|shcore)|ext-ms-win)-[a-z0-9-]+-l\d+-\d+-\d+")


def of_windows(library: str) -> bool:
    """Whether Windows itself has this DLL."""
    name = library.lower().removesuffix(".dll")
    return name in _SYSTEM or _API_SET.fullmatch(name) is not None
