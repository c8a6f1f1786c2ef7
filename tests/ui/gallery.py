# SPDX-License-Identifier: GPL-3.0-or-later
"""The gallery: every page and dialog in every state, language, scheme and scale as pictures, and what is cut in them.

``python -m tests.ui.gallery --out DIR`` draws them all; ``--scene``, ``--language``, ``--scheme`` and ``--scale`` draw some.
A scale is Qt's for a whole process, so that each one has a process of its own, which reads what to draw from its standard
input and says on its standard output what it found, a line of JSON for each picture.
"""

from __future__ import annotations

import argparse
import gc
import html
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "mn", "ru", "hu", "fi")
SCHEMES = ("light", "dark")
SCALES = (100, 150, 200, 300)
USUAL = (1280, 800)
_SCREEN = (2560, 1440)
"""The screen in logical pixels, at every scale: that of a 4K screen at 150 %."""
_IGNORED = "This plugin does not support"


@dataclass(frozen=True, slots=True)
class Order:
    """One scene and how it is wanted; ``sizes`` in logical pixels are those of the whole main window, dialogs and the compact
    window have their own."""

    scene: str
    languages: tuple[str, ...] = LANGUAGES
    schemes: tuple[str, ...] = SCHEMES
    sizes: tuple[tuple[int, int], ...] = (USUAL,)


@dataclass(frozen=True, slots=True)
class Shot:
    """A scene as it was drawn: ``file`` within the folder, empty where none was asked for; ``wrong`` is what is cut in it."""

    scene: str
    language: str
    scheme: str
    scale: int
    size: tuple[int, int]
    file: str
    wrong: tuple[str, ...]

    @property
    def where(self) -> str:
        """Which one it is, for a person."""
        width, height = self.size
        return f"{self.scene}, {self.language}, {self.scheme}, {self.scale} %, {width}x{height}"


class GalleryFailed(Exception):
    """A process that draws ended before its time; it says what the process said."""


# The process that draws.


def _draw(orders: Iterable[Order], scale: int, out: Path | None) -> None:
    """Draw them on this process's scale and say each on the standard output."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from app.config.paths import catalogues
    from app.i18n.catalogues import Languages
    from app.ui import clock
    from app.ui import theme as look
    from tests.ui.fakes import Rig
    from tests.ui.stage import perform

    warnings: list[str] = []

    def heard(kind: QtMsgType, context: object, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and _IGNORED not in message:
            warnings.append(f"Qt says: {message}")

    qInstallMessageHandler(heard)
    app = QApplication(["gallery"])
    languages = Languages(app, catalogues())
    languages.install("en")
    theme = look.install(app)
    now = datetime.now(UTC)
    gc.disable()  # cycles that hold timers die between two scenes, in this thread
    for order in orders:
        clock.now = lambda: now
        languages.install("en")
        theme.apply(order.schemes[0])
        with tempfile.TemporaryDirectory() as folder:
            rig = Rig(Path(folder))
            try:
                perform(
                    app, rig, lambda rig, order=order: _play(rig, order, scale, out, languages, theme, now, warnings)
                )
            finally:
                rig.close()
        gc.collect()
    qInstallMessageHandler(None)


async def _play(
    rig: Any, order: Order, scale: int, out: Path | None, languages: Any, theme: Any, now: datetime, warnings: list[str]
) -> None:
    from PySide6.QtCore import QSize

    from app.ui.main_window import MainWindow
    from tests.ui.audit import calm, wrong
    from tests.ui.studio import Studio
    from tests.ui.windows import BUILDS

    window = await BUILDS[order.scene](Studio(rig, languages, theme, now))
    resizes = isinstance(window, MainWindow) and not window.compact and order.scene != "errors"
    for language in order.languages:
        languages.install(language)
        for size in order.sizes if resizes else ((window.width(), window.height()),):
            if resizes:
                window.resize(QSize(*size))
            await calm(window)
            for scheme in order.schemes:
                if theme.scheme != scheme:
                    theme.apply(scheme)
                    await calm(window)
                file = ""
                if out is not None:
                    file = f"{_slug(order.scene)}/{language}-{scheme}-{scale}-{size[0]}x{size[1]}.png"
                    (out / file).parent.mkdir(parents=True, exist_ok=True)
                    if not _whole(window).save(str(out / file)):
                        raise OSError(f"cannot write {out / file}")
                found = (*wrong(window), *warnings)
                warnings.clear()
                shot = Shot(order.scene, language, scheme, scale, (window.width(), window.height()), file, found)
                print(json.dumps(asdict(shot)), flush=True)


def _whole(window: Any) -> Any:
    """A picture of a window with the pop-ups upon it, which are windows of their own."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    picture = window.grab()
    painter = QPainter(picture)
    for one in window.findChildren(QWidget):
        if one.isVisible() and one.isWindow() and one.windowType() in (Qt.WindowType.Popup, Qt.WindowType.Tool):
            painter.drawPixmap(one.pos() - window.pos(), one.grab())
    painter.end()
    return picture


def _slug(scene: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", scene.lower()).strip("-")


# The process that asks.


def shoot(orders: Sequence[Order], scale: int, out: Path | None = None) -> list[Shot]:
    """Draw them in a process of that scale (percent), or only look for what is cut where ``out`` is None. GalleryFailed."""
    with tempfile.TemporaryDirectory() as folder:
        screen = Path(folder) / "screen.json"
        width, height = (side * scale // 100 for side in _SCREEN)
        one = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
        dpi = {"logicalDpi": 96, "logicalBaseDpi": 96}
        screen.write_text(json.dumps({"screens": [one | dpi]}), encoding="utf-8")
        environment = os.environ | {
            "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
            "QT_SCALE_FACTOR": str(scale / 100),
            "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH")))),
        }
        command = [sys.executable, "-m", "tests.ui.gallery", "--draw", str(scale)]
        if out is not None:
            command += ["--out", str(out.resolve())]
        asked = json.dumps([asdict(order) for order in orders])
        done = subprocess.run(
            command, input=asked, capture_output=True, text=True, encoding="utf-8", env=environment, cwd=ROOT
        )
    if done.returncode:
        raise GalleryFailed(f"at {scale} %: exit status {done.returncode}\n{done.stderr}")
    return [_shot(json.loads(line)) for line in done.stdout.splitlines()]


def _shot(said: dict[str, Any]) -> Shot:
    return Shot(**(said | {"size": tuple(said["size"]), "wrong": tuple(said["wrong"])}))


def shoot_all(orders: Sequence[Order], scales: Iterable[int], out: Path | None = None, jobs: int = 2) -> Iterator[Shot]:
    """At each of these scales (percent), so many processes at a time, a few scenes each. GalleryFailed."""
    few = 12
    parts = [(orders[at : at + few], scale) for scale in scales for at in range(0, len(orders), few)]
    with ThreadPoolExecutor(jobs) as pool:
        for shots in pool.map(lambda part: shoot(part[0], part[1], out), parts):
            yield from shots


def write_index(out: Path, shots: Sequence[Shot]) -> Path:
    """A page for looking through the pictures: one scene after the other, filtered by language, scheme and scale."""
    shown = [asdict(shot) for shot in shots if shot.file]
    options = {
        key: sorted({shot[key] for shot in shown}, key=str if key == "language" else None)
        for key in ("language", "scheme", "scale")
    }
    choices = "".join(
        f'<select data-key="{key}"><option value="">{key}: all</option>'
        + "".join(f"<option>{value}</option>" for value in values)
        + "</select>"
        for key, values in options.items()
    )
    parts = []
    for shot in shots:
        if not shot.file:
            continue
        said = "".join(f"<li>{html.escape(one)}</li>" for one in shot.wrong)
        parts.append(
            f'<figure data-language="{shot.language}" data-scheme="{shot.scheme}" data-scale="{shot.scale}"'
            f' data-wrong="{len(shot.wrong)}"><a href="{shot.file}"><img loading="lazy" src="{shot.file}"'
            f' width="{shot.size[0] // 2}" alt=""></a><figcaption>{html.escape(shot.where)}<ul>{said}</ul>'
            "</figcaption></figure>"
        )
    index = out / "index.html"
    index.write_text(_PAGE.format(choices=choices, figures="\n".join(parts)), encoding="utf-8")
    return index


_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>
body {{ font: 14px system-ui, sans-serif; margin: 16px; background: #888; }}
form {{ position: sticky; top: 0; padding: 8px; background: #fff; }}
main {{ display: flex; flex-wrap: wrap; gap: 16px; margin-top: 16px; }}
figure {{ margin: 0; padding: 8px; background: #fff; }} li {{ color: #b42318; max-width: 60ch; }}
[hidden] {{ display: none; }}
</style>
<form>{choices}<label><input type="checkbox" id="wrong"> only those with something wrong</label>
<input type="search" id="scene" placeholder="scene"></form>
<main>
{figures}
</main>
<script>
const form = document.forms[0], chosen = [...document.querySelectorAll("select")];
form.addEventListener("submit", event => event.preventDefault());
form.addEventListener("input", () => {{
  for (const one of document.querySelectorAll("figure")) {{
    one.hidden = chosen.some(box => box.value && one.dataset[box.dataset.key] !== box.value)
      || form.querySelector("#wrong").checked && one.dataset.wrong === "0"
      || !one.innerText.toLowerCase().includes(form.querySelector("#scene").value.toLowerCase());
  }}
}});
</script></html>
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 1 where something is cut, 2 where nothing fits what was asked for or a process failed."""
    parser = argparse.ArgumentParser(prog="gallery", description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, help="the folder for the pictures and index.html")
    parser.add_argument("--scene", action="append", default=[], help="a regular expression that its name contains")
    parser.add_argument("--language", action="append", choices=LANGUAGES)
    parser.add_argument("--scheme", action="append", choices=SCHEMES)
    parser.add_argument("--scale", action="append", type=int, choices=SCALES, help="percent")
    parser.add_argument("--size", action="append", default=[], metavar="WxH", help="of the main window, logical pixels")
    parser.add_argument("--jobs", type=int, default=max(1, os.cpu_count() or 1), help="processes at a time")
    parser.add_argument("--draw", type=int, help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.draw:
        asked = [
            Order(one["scene"], tuple(one["languages"]), tuple(one["schemes"]), tuple(map(tuple, one["sizes"])))
            for one in json.load(sys.stdin)
        ]
        _draw(asked, chosen.draw, chosen.out)
        return 0
    if chosen.out is None:
        parser.error("--out is missing")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tests.ui.windows import BUILDS

    names = [name for name in BUILDS if not chosen.scene or any(re.search(one, name) for one in chosen.scene)]
    if not names:
        parser.error("no scene of that name; there are: " + ", ".join(BUILDS))
    sizes = tuple(tuple(map(int, size.split("x"))) for size in chosen.size) or (USUAL,)
    orders = [
        Order(name, tuple(chosen.language or LANGUAGES), tuple(chosen.scheme or SCHEMES), sizes)  # type: ignore[arg-type]
        for name in names
    ]
    chosen.out.mkdir(parents=True, exist_ok=True)
    shots = []
    try:
        for shot in shoot_all(orders, chosen.scale or SCALES, chosen.out, chosen.jobs):
            shots.append(shot)
            for one in shot.wrong:
                print(f"{shot.where}: {one}", file=sys.stderr)
    except GalleryFailed as problem:
        print(problem, file=sys.stderr)
        return 2
    wrong = sum(bool(shot.wrong) for shot in shots)
    print(f"{len(shots)} pictures, {wrong} with something wrong: {write_index(chosen.out, shots)}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
