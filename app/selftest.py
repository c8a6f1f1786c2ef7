# SPDX-License-Identifier: GPL-3.0-or-later
"""``soitto --selftest FILE``: whether an installed program is whole, told as JSON. It shows nothing and leaves nothing behind.

What is loaded only when somebody needs it is loaded here, and each process of our own is started once: a part that a package lacks
would else be missed on the day it is needed. FILE is written anew after each step, so that it also tells where a program broke off.
"""

from __future__ import annotations

import asyncio
import gc
import http.client
import importlib
import io
import json
import os
import pkgutil
import platform
import secrets
import sys
import tempfile
import time
import zoneinfo
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import app
from app import program

FAILED = 1
LIBRARIES = (
    *("alembic", "alembic.ddl.sqlite", "sqlalchemy.dialects.sqlite", "argon2", "fastapi", "fastapi_offline", "uvicorn"),
    *(
        "uvicorn.lifespan.on",
        "uvicorn.loops.asyncio",
        "uvicorn.protocols.http.h11_impl",
        "uvicorn.protocols.websockets.auto",
    ),
    *(
        "h11",
        "websockets",
        "httpx",
        "httpx_sse",
        "truststore",
        "pydantic",
        "prometheus_client",
        "openpyxl",
        "nacl.signing",
    ),
    *("keyring", "keyring.backends.fail", "platformdirs", "phonenumbers.timezone", "uuid6", "tzdata.zoneinfo"),
    *(
        "pjsua2",
        "miniaudio",
        "webrtcvad",
        "hid",
        "hid_parser",
        "qasync",
        "PySide6.QtNetwork",
        "PySide6.QtSvg",
        "PySide6.QtTest",
    ),
)
"""What the program imports, often in some function only; the same on every system."""
OF_WINDOWS = ("keyring.backends.Windows", "win32ctypes.pywin32.win32cred", "winreg")
OF_LINUX = ("keyring.backends.SecretService", "Xlib.display", "jeepney")
NOT_SHIPPED = ("PySide6.QtWebEngine", *(() if sys.platform == "linux" else ("Xlib",)))
"""Qt's browser: where it is installed beside the program, cards are shown in the window. What speaks to X11 is Linux's."""
ZONES = ("Asia/Ulaanbaatar", "Europe/Helsinki", "Europe/Budapest", "Europe/Moscow", "America/Argentina/Buenos_Aires")


class Failed(Exception):
    """A part of the program is not as it should be; the text says which one."""


def main(arguments: Sequence[str]) -> int:
    """Take every step, write the report to the file that is named; the exit status."""
    if len(arguments) != 1:
        print("usage: soitto --selftest FILE", file=sys.stderr)
        return 2
    try:
        return _Selftest(Path(arguments[0])).run()
    except OSError as error:  # the steps keep their own
        print(f"soitto: {arguments[0]} cannot be written: {error.strerror}", file=sys.stderr)
        return 2


def app_modules() -> list[str]:
    """Every module of ours that can be imported."""
    found = pkgutil.walk_packages(app.__path__, "app.")
    return sorted(one.name for one in found if not one.name.endswith(".__main__"))


class _Selftest:
    def __init__(self, file: Path) -> None:
        self._file = file
        self._steps: list[dict[str, Any]] = []
        self._report: dict[str, Any] = {
            "ok": False,
            "steps": self._steps,
            "qpa": "",
            "keyring": "",
            "policies": {},
            "versions": {},
            "paths": {"program": sys.executable, "root": str(program.ROOT), "packaged": program.PACKAGED},
        }
        self._app: Any = None

    def run(self) -> int:
        """The exit status; raises OSError where the report cannot be written."""
        self._write()
        steps = {
            "versions": self._versions,
            "modules": self._modules,
            "libraries": self._libraries,
            "time zones": self._time_zones,
            "phone numbers": self._phone_numbers,
            "workbook": self._workbook,
            "signature": self._signature,
            "sound": self._sound,
            "database": self._database,
            "policies": self._policies,
            "credential store": self._credential_store,
            "windows": self._windows,
            "translations": self._translations,
            "icons": self._icons,
            "SIP engine": self._sip_engine,
            "hub": self._hub,
        }
        for name, step in steps.items():
            self._take(name, step)
        gc.collect()
        self._report["ok"] = all(step["ok"] for step in self._steps)
        self._write()
        return 0 if self._report["ok"] else FAILED

    def _take(self, name: str, step: Callable[[], str]) -> None:
        start = time.perf_counter()
        try:
            ok, detail = True, step()
        except (Exception, SystemExit) as error:
            ok, detail = False, f"{type(error).__name__}: {error}"
        self._steps.append({"name": name, "ok": ok, "seconds": round(time.perf_counter() - start, 3), "detail": detail})
        self._write()

    def _write(self) -> None:
        self._file.write_text(json.dumps(self._report, indent=1, ensure_ascii=False), encoding="utf-8")

    def _versions(self) -> str:
        import PySide6

        self._report["versions"] = {
            "soitto": app.__version__,
            "python": platform.python_version(),
            "system": f"{platform.system()} {platform.version()}",
            "pyside": PySide6.__version__,
        }
        return str(app.__version__)

    def _modules(self) -> str:
        names = app_modules()
        # Each of these packages is imported by some word of the command only.
        absent = {
            "app.main",
            "app.hub.server",
            "app.switchboard.switchboard",
            "app.demo.world",
            "app.doctor.naumen",
        } - {*names}
        if absent:
            raise Failed(f"not found: {', '.join(sorted(absent))}")
        return _imported(names)

    def _libraries(self) -> str:
        return _imported([*LIBRARIES, *(OF_WINDOWS if sys.platform == "win32" else OF_LINUX)])

    def _time_zones(self) -> str:
        # Not from the system's files, where there are any: what is shipped is asked.
        places = zoneinfo.TZPATH
        zoneinfo.reset_tzpath(())
        try:
            for name in ZONES:
                zoneinfo.ZoneInfo.no_cache(name)
        finally:
            zoneinfo.reset_tzpath(places)
        return f"{len(ZONES)} zones"

    def _phone_numbers(self) -> str:
        from app.domain import number

        wanted = {"FI": "09 1234567", "MN": "8812 3456", "HU": "06 1 234 5678", "RU": "8 495 123-45-67"}
        for region, typed in wanted.items():
            if number.parse(typed, region).region != region:
                raise Failed(f"a number of {region} is not known")
        if number.zone_of(number.parse(wanted["FI"], "FI")) != "Europe/Helsinki":
            raise Failed("the time zones of numbers are not known")
        if not number.is_service(number.parse("112", "FI"), "FI"):
            raise Failed("the emergency number is not known")
        return f"{len(wanted)} countries"

    def _workbook(self) -> str:
        import openpyxl

        book = openpyxl.Workbook()
        assert book.active is not None
        book.active["A1"] = "Сойто äő"
        content = io.BytesIO()
        book.save(content)
        again = openpyxl.load_workbook(content).active
        if again is None or again["A1"].value != "Сойто äő":
            raise Failed("what was written is not what is read")
        return ""

    def _signature(self) -> str:
        from nacl.exceptions import BadSignatureError
        from nacl.signing import SigningKey

        key = SigningKey.generate()
        signed = key.sign(b"soitto")
        key.verify_key.verify(signed)
        try:
            key.verify_key.verify(b"other", signed.signature)
        except BadSignatureError:
            return ""
        raise Failed("a wrong signature was taken for a right one")

    def _sound(self) -> str:
        import hid
        import miniaudio
        import webrtcvad

        from app.telephony.sip_engine.sound.processing import LibraryMissing, Processing

        backends = ", ".join(backend.name for backend in miniaudio.get_enabled_backends())
        webrtcvad.Vad(2).is_speech(bytes(320), 16000)
        headsets = len(hid.enumerate())
        try:
            Processing(echo=True, noise=True, level=True)
            processing = "with"
        except LibraryMissing:
            processing = "without"
        return f"{backends}; {headsets} USB devices; {processing} processing of sound"

    def _database(self) -> str:
        from app.hub.database import Database

        with tempfile.TemporaryDirectory() as folder:
            database = Database(f"sqlite:///{(Path(folder) / 'hub.sqlite').as_posix()}")
            try:
                database.migrate()
                if not database.up_to_date():
                    raise Failed("the migrations do not lead to the newest form")
            finally:
                database.close()
        return ""

    def _policies(self) -> str:
        from app.config import policy

        found = policy.read()
        # Names only: a value may be an address that is nobody's business.
        self._report["policies"] = {
            "fixed": sorted(found.fixed),
            "defaults": sorted(found.defaults),
            "problems": sorted({one.name or one.place for one in found.problems}),
        }
        return f"{len(found.fixed)} managed, {len(found.defaults)} defaults"

    def _credential_store(self) -> str:
        import keyring
        import keyring.backends.fail
        import keyring.backends.null

        from app.config.secrets import Secrets

        backend = keyring.get_keyring()
        self._report["keyring"] = name = f"{type(backend).__module__}.{type(backend).__name__}"
        if isinstance(backend, keyring.backends.fail.Keyring | keyring.backends.null.Keyring):
            if sys.platform == "win32":
                raise Failed("Windows' Credential Manager is not used")
            return "there is none: passwords are asked for at each start"
        entry, secret = f"selftest:{secrets.token_hex(4)}", secrets.token_urlsafe(24)
        store = Secrets()
        store.set(entry, secret)
        # One that has not seen it keeps nothing in memory.
        kept = Secrets().get(entry)
        store.forget(entry)
        if kept != secret or Secrets().get(entry) is not None:
            raise Failed(f"{name} does not keep and forget what it is given")
        return name

    def _windows(self) -> str:
        from PySide6.QtGui import QImageReader

        from app.main import application

        if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # over a remote shell; else Qt ends the process
        self._app = application(["soitto"])
        self._report["qpa"] = self._app.platformName()
        if b"svg" not in [bytes(one.data()) for one in QImageReader.supportedImageFormats()]:
            raise Failed("Qt cannot read SVG")
        return str(self._report["qpa"])

    def _translations(self) -> str:
        from PySide6.QtCore import QCoreApplication

        from app.config import paths
        from app.i18n.catalogues import LANGUAGES, Languages

        languages = Languages(self._app, paths.catalogues())
        qts_own = ("QPlatformTheme", "Cancel")  # not in the call: our own catalogues are not to have it
        for code in LANGUAGES:
            if not languages.install(code):
                raise Failed(f"the catalogue of {code} is missing")
            if code != "en" and QCoreApplication.translate(*qts_own) == qts_own[1]:
                raise Failed(f"Qt's own catalogue of {code} is missing")
        languages.install("en")
        return f"{len(LANGUAGES)} languages"

    def _icons(self) -> str:
        from PySide6.QtCore import QSize

        from app.config.paths import resources
        from app.ui import icons

        drawn = {name: icons.pixmap(name, 24) for name in sorted(icons.NAMES)}
        faces = sorted((resources() / "faces").glob("*.svg"))
        drawn |= {face.name: icons.picture(face).pixmap(QSize(24, 24)) for face in faces}
        empty = [name for name, picture in drawn.items() if not _is_drawn(picture)]
        if empty or not faces or "logo" not in drawn:
            raise Failed(f"not drawn: {', '.join(empty) or 'anything'}")
        return f"{len(drawn)} drawings"

    def _sip_engine(self) -> str:
        from app.telephony.port import PhoneSettings
        from app.telephony.sip import SipPhone

        async def start_and_end() -> str:
            phone = SipPhone(PhoneSettings())
            await phone.start()
            try:
                devices = await phone.devices()
                return f"{len(devices.inputs)} microphones, {len(devices.outputs)} speakers"
            finally:
                await phone.stop()

        return asyncio.run(start_and_end())

    def _hub(self) -> str:
        from app.hub.embedded import EmbeddedHub

        async def start_and_end(folder: Path) -> str:
            hub = EmbeddedHub(folder)
            url = await hub.start()
            try:
                return await asyncio.to_thread(_capabilities, url)
            finally:
                await hub.stop()

        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            return asyncio.run(start_and_end(Path(folder)))


def _imported(names: list[str]) -> str:
    """Import each; raises Failed with all that could not be."""
    wrong = []
    for name in names:
        try:
            importlib.import_module(name)
        except ModuleNotFoundError as error:
            if not (error.name or "").startswith(NOT_SHIPPED):
                wrong.append(f"{name} ({error})")
        except (Exception, SystemExit) as error:
            wrong.append(f"{name} ({type(error).__name__}: {error})")
    if wrong:
        raise Failed("; ".join(wrong))
    return f"{len(names)} modules"


def _is_drawn(picture: Any) -> bool:
    image = picture.toImage()
    return any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))


def _capabilities(url: str) -> str:
    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=20)
    try:
        connection.request("GET", "/api/v1/capabilities")
        answer = connection.getresponse()
        answer.read()
        # Without a token, what everybody may know or a refusal: the hub is at work either way.
        if answer.status not in (200, 401):
            raise Failed(f"the hub answers {answer.status}")
        return f"answers {answer.status}"
    finally:
        connection.close()
