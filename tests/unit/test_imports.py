# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may import whom, and the constructs that bit somebody once: every module of app/ is read, none is run."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EVERYTHING = None

# Part of app → the other parts it may import. A part that is not here may not exist.
MAY_IMPORT: dict[str, set[str] | None] = {
    "__init__": set(),
    "program": set(),
    "windows_desk": set(),
    "__main__": EVERYTHING,
    "main": EVERYTHING,
    "selftest": EVERYTHING,
    "wiring": EVERYTHING,
    "zoom": {"config"},
    "crm_pages": EVERYTHING,
    "report": EVERYTHING,
    "demo": EVERYTHING,
    "engine": set(),
    "logs": set(),
    "metering": set(),
    "table_file": set(),
    "domain": set(),
    "i18n": set(),
    "config": {"domain"},
    "storage": {"domain"},
    "crm": {"domain"},
    "telephony": {"domain"},
    "links": {"domain"},
    "export": {"domain"},
    "sync": {"domain"},
    "services": {"domain"},
    "ui": {"services", "domain", "i18n", "config", "export"},
    "hub": {"domain", "config", "metering", "table_file"},
    "switchboard": {"domain", "crm", "config", "metering", "table_file"},
    "doctor": {"domain", "crm", "config", "switchboard"},
}

# Module outside the project → the parts that may import it (beside those that may import everything).
KEPT_IN: dict[str, set[str]] = {
    "PySide6": {"ui", "i18n", "links"},
    "shiboken6": {"ui"},
    "qasync": {"ui"},
    "sqlite3": {"storage", "hub"},
    "sqlalchemy": {"storage", "hub", "switchboard", "table_file"},
    "alembic": {"storage", "hub"},
    "h11": {"links"},
    "websockets": {"links", "switchboard"},
}

# The domain is pure: no Qt, no asyncio, no network, no files, no processes.
CLOSED_TO_DOMAIN = {
    *(
        "PySide6",
        "shiboken6",
        "qasync",
        "asyncio",
        "concurrent",
        "threading",
        "multiprocessing",
        "subprocess",
        "signal",
    ),
    *("socket", "ssl", "select", "selectors", "http", "urllib", "httpx", "httpx_sse", "ftplib", "smtplib"),
    *("os", "io", "pathlib", "shutil", "tempfile", "glob", "fileinput", "mmap", "sqlite3", "dbm", "shelve", "logging"),
    *("keyring", "platformdirs", "fastapi", "uvicorn", "starlette", "sqlalchemy", "alembic", "openpyxl"),
    *("pjsua2", "miniaudio"),
}
CLOSED_CALLS_IN_DOMAIN = {"open", "print", "input"}

# These static functions of dialogs run a nested event loop, as exec() does.
NESTING = {
    "QMessageBox": {"about", "critical", "information", "question", "warning"},
    "QFileDialog": {"getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"},
    "QInputDialog": {"getText", "getInt", "getDouble", "getItem", "getMultiLineText"},
    "QColorDialog": {"getColor"},
    "QFontDialog": {"getFont"},
}


def imports(tree: ast.Module, package: list[str]) -> Iterator[tuple[int, str]]:
    """Yield (line, dotted name) of everything a module imports, wherever the statement stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            start = ".".join([*base, *([node.module] if node.module else [])])
            for alias in node.names:
                yield node.lineno, f"{start}.{alias.name}"
        elif isinstance(node, ast.Call) and called(node) in ("import_module", "__import__") and node.args:
            name = node.args[0]
            if isinstance(name, ast.Constant) and isinstance(name.value, str):
                yield node.lineno, name.value


def called(node: ast.Call) -> str:
    """Return the last word of what is called: ``exec`` for ``dialog.exec()``."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def receiver(node: ast.Call) -> str:
    """Return the name before the dot of a call, or nothing: ``self`` for ``self.tr("…")``."""
    if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name):
        return node.func.value.id
    return ""


def faults(source: str, path: str) -> list[str]:
    """Return what a module (its path relative to the root, such as app/ui/page.py) does against the rules."""
    tree = ast.parse(source)
    parts = Path(path).with_suffix("").parts
    part = parts[1]
    if part not in MAY_IMPORT:
        return [f"{path}: app.{part} is not in the table of parts"]
    found = [*import_faults(tree, list(parts[:-1]), part), *call_faults(tree, part)]
    return [f"{path}:{line}: {text}" for line, text in sorted(set(found))]


def import_faults(tree: ast.Module, package: list[str], part: str) -> Iterator[tuple[int, str]]:
    """Yield the imports that the tables do not allow."""
    allowed = MAY_IMPORT[part]
    for line, name in imports(tree, package):
        words = name.split(".")
        if words[0] == "PySide6" and words[-1] == "*":
            yield line, "a star import of Qt costs 0.1 s of start-up"
        if name.endswith((".asyncSlot", ".asyncClose")):
            yield line, f"{words[-1]} loses tasks: a plain slot calls the task scope"
        if words[0] == "app" and allowed is not EVERYTHING:
            other = words[1] if len(words) > 1 else ""
            common = {"", "__version__", part} | (set() if part == "domain" else {"program"})
            if other not in {*common, *allowed}:
                yield line, f"app.{part} must not import app.{other}"
        # Of urllib, writing and reading an address is no business with the network.
        if part == "domain" and words[0] in CLOSED_TO_DOMAIN and words[:2] != ["urllib", "parse"]:
            yield line, f"the domain must not import {words[0]}"
        elif words[0] in KEPT_IN and allowed is not EVERYTHING and part not in KEPT_IN[words[0]]:
            yield line, f"app.{part} must not import {words[0]}"
        elif part == "i18n" and words[0] == "PySide6" and words[1:2] != ["QtCore"]:
            yield line, "app.i18n uses QtCore only"


def call_faults(tree: ast.Module, part: str) -> Iterator[tuple[int, str]]:
    """Yield the calls that nest event loops, cannot be translated, or leave the domain."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in ("asyncSlot", "asyncClose"):
            yield node.lineno, f"{node.attr} loses tasks: a plain slot calls the task scope"
        if isinstance(node, ast.Assign) and ast.unparse(node.value).endswith(".translate"):
            yield from (
                (node.lineno, "lupdate finds an alias of translate() only under that name")
                for name in node.targets
                if ast.unparse(name) != "translate"
            )
        if not isinstance(node, ast.Call):
            continue
        name, holder = called(node), receiver(node)
        if part == "domain" and isinstance(node.func, ast.Name) and name in CLOSED_CALLS_IN_DOMAIN:
            yield node.lineno, f"the domain must not call {name}()"
        if part != "main" and isinstance(node.func, ast.Attribute) and name in ("exec", "exec_"):
            yield node.lineno, "exec() nests event loops: open() and await the answer"
        if name in NESTING.get(holder, ()):
            yield node.lineno, f"{holder}.{name}() nests event loops: open() and await the answer"
        if name in ("tr", "translate"):
            yield from translation_faults(node, name, holder)


def translation_faults(node: ast.Call, name: str, holder: str) -> Iterator[tuple[int, str]]:
    """Yield what lupdate would extract wrongly or Qt would never find."""
    arguments = [*node.args, *(keyword.value for keyword in node.keywords)]
    if any(isinstance(argument, ast.JoinedStr) for argument in arguments):
        yield node.lineno, f"an f-string inside {name}() is never translated: format() the result"
    if name != "tr":
        return
    if isinstance(node.func, ast.Name):
        yield node.lineno, "lupdate takes the first argument of a bare tr() for the text: call the alias translate"
        return
    if holder != "self":
        yield node.lineno, "tr() of another object than self is extracted under a wrong context"
    texts = [argument.value for argument in arguments if isinstance(argument, ast.Constant)]
    if any(isinstance(text, str) and "%n" in text for text in texts):
        yield node.lineno, "plurals in tr() fail in derived classes: QCoreApplication.translate() with a fixed context"


MODULES = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "app").rglob("*.py"))


def test_there_is_something_to_read() -> None:
    assert "app/__init__.py" in MODULES
    assert any(path.startswith("app/domain/") for path in MODULES)


@pytest.mark.parametrize("path", MODULES)
def test_module_keeps_the_rules(path: str) -> None:
    assert faults((ROOT / path).read_text(encoding="utf-8"), path) == []


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("app/ui/page.py", "import app.storage.replica"),
        ("app/ui/page.py", "from app import crm"),
        ("app/ui/page.py", "from app.telephony.port import Phone"),
        ("app/ui/page.py", "def late():\n    from app.sync import push"),
        ("app/ui/dialogs/end.py", "from ...hub import server"),
        ("app/ui/page.py", "import importlib\nimportlib.import_module('app.hub.server')"),
        ("app/crm/hub.py", "from app.storage import replica"),
        ("app/services/calls.py", "from PySide6.QtCore import QObject"),
        ("app/services/calls.py", "import sqlite3"),
        ("app/crm/hub.py", "import app.main"),
        ("app/i18n/load.py", "from PySide6.QtWidgets import QWidget"),
        ("app/domain/call.py", "import asyncio"),
        ("app/domain/call.py", "from pathlib import Path"),
        ("app/domain/call.py", "from app.config import settings"),
        ("app/domain/call.py", "open('numbers')"),
        ("app/ui/page.py", "from PySide6.QtWidgets import *"),
        ("app/crm/hub.py", "from websockets.asyncio.client import connect"),
        ("app/ui/page.py", "from qasync import asyncSlot"),
        ("app/ui/page.py", "import qasync\n@qasync.asyncClose\nasync def closeEvent(self, event): ..."),
        ("app/ui/page.py", "dialog.exec()"),
        ("app/demo/day.py", "QMenu(self).exec(point)"),
        ("app/ui/page.py", "QMessageBox.question(self, 'a', 'b')"),
        ("app/ui/page.py", "self.tr(f'Hello {name}')"),
        ("app/ui/page.py", "QCoreApplication.translate('Page', f'Hello {name}')"),
        ("app/ui/page.py", "button.tr('Call')"),
        ("app/ui/page.py", "tr('Page', 'Call')"),
        ("app/ui/page.py", "say = QCoreApplication.translate"),
        ("app/ui/page.py", "self.tr('%n calls', '', 3)"),
        ("app/elsewhere/thing.py", ""),
    ],
)
def test_a_breach_is_found(path: str, source: str) -> None:
    assert faults(source, path)


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("app/ui/page.py", "from app.services import calls\nfrom app.domain.call import Call\nfrom . import models"),
        ("app/ui/dialogs/end.py", "from ..widgets import face\nfrom PySide6.QtWidgets import QDialog"),
        ("app/main.py", "import app.storage\napplication.exec()"),
        ("app/demo/day.py", "from app.hub import server\nfrom PySide6.QtTest import QTest"),
        ("app/switchboard/ami.py", "from app.crm.port import Crm\nimport asyncio"),
        ("app/ui/page.py", "self.tr('Hello {name}').format(name=name)"),
        ("app/ui/page.py", "QCoreApplication.translate('Page', '%n calls', None, n)"),
        ("app/ui/page.py", "translate = QCoreApplication.translate\ntranslate('Page', 'Call')"),
        ("app/domain/number.py", "import phonenumbers\nfrom zoneinfo import ZoneInfo"),
        ("app/i18n/load.py", "from PySide6.QtCore import QTranslator"),
    ],
)
def test_what_is_allowed_passes(path: str, source: str) -> None:
    assert faults(source, path) == []
