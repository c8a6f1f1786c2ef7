# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands of dev.py: demo, run, test, bench, gallery, pictures, package, lock, translations."""

from __future__ import annotations

import argparse
import ast
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import dev_browser
import dev_debian_tree
import dev_groovy
import dev_naumen
import dev_odoo
import dev_package
import dev_pbx
import dev_postgres
import dev_setup
import dev_spelling
import dev_wine
from dev_setup import BUILD, ROOT, SetupFailed, check_call, say, venv_tool

LANGUAGES = ("en", "mn", "ru", "hu", "fi")
SOURCE_LANGUAGE = "en"
LOCK_TOOL = "uv==0.13.9"


def run(arguments: list[str]) -> int:
    """Run one command line; return the exit status."""
    commands = {
        command.__name__.removesuffix("_desk"): command
        for command in (demo, run_desk, test, bench, gallery, pictures, package, lock, translations)
    }
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="Set up this checkout as far as needed, then run one command.",
        epilog="\n".join(f"  {name:13}{command.__doc__}" for name, command in commands.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=commands, metavar="COMMAND", help="one of those below")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, metavar="...", help="the command's own arguments")
    chosen = parser.parse_args(arguments)
    own = chosen.arguments[1:] if chosen.arguments[:1] == ["--"] else chosen.arguments
    try:
        return commands[chosen.command](own)
    except SetupFailed as failure:
        print(f"dev.py: {failure}", file=sys.stderr)
        return 1


def demo(arguments: list[str]) -> int:
    """Open the desk with demo customers; --scripted --out DIR [--language xx] plays the main job by itself."""
    python = dev_setup.ready()
    if not has_display() and "--scripted" not in arguments:
        out = BUILD / "scripted-day"
        say(f"No display: playing the scripted day instead. Its screenshots and report go to {out}")
        arguments = ["--scripted", "--out", str(out), *arguments]
    return run_child([str(python), "-m", "app", "demo", *arguments], offscreen=not has_display())


def run_desk(arguments: list[str]) -> int:
    """Open the desk itself; `run hub …` is the hub's command line."""
    return run_child([str(dev_setup.ready()), "-m", "app", *arguments], offscreen=False)


def test(arguments: list[str]) -> int:
    """Lint, types and all tests; with pytest's own arguments after -- only pytest."""
    python = str(dev_setup.ready())
    for server in (dev_pbx, dev_postgres):
        os.environ.update(server.environment())
    with ThreadPoolExecutor(1) as beside:
        # The longest takes only what PostgreSQL's package has brought, and waits mostly for the network.
        odoo = beside.submit(dev_odoo.environment)
        for what in (dev_browser, dev_groovy, dev_wine, dev_package, dev_debian_tree, dev_spelling):
            os.environ.update(what.environment())
        os.environ.update(odoo.result())
    os.environ.update(dev_naumen.environment())
    if arguments:
        return run_child([python, "-m", "pytest", *arguments], offscreen=True)
    failed = False
    for title, command in (
        ("Lint", [python, "-m", "ruff", "check", "--quiet", "."]),
        ("Format", [python, "-m", "ruff", "format", "--check", "--quiet", "."]),
        ("Types", [python, "-m", "mypy", "--no-error-summary"]),
    ):
        status = run_child(command, offscreen=True)
        say(f"{title}: {'ok' if status == 0 else 'FAILED'}")
        failed |= status != 0
    # Tests wait more than they work. Those of a file stay together: they share servers. The longest files come first.
    apart = ["-n", str(max(4, os.cpu_count() or 1)), "--dist", "loadfile", "--no-loadscope-reorder"]
    status = run_child([python, "-m", "pytest", "-q", *apart], offscreen=True)
    return status or int(failed)


def bench(arguments: list[str]) -> int:
    """Run the benchmarks, print their table and write JSON; arguments after -- go to tests/bench."""
    python = dev_setup.ready()
    return run_child([str(python), "-m", "tests.bench", *arguments], offscreen=not has_display())


def gallery(arguments: list[str]) -> int:
    """Draw every window in every language, light and dark, at 100 to 300 %: --out DIR, and what of it (--help)."""
    return run_child([str(dev_setup.ready()), "-m", "tests.ui.gallery", *arguments], offscreen=True)


def pictures(arguments: list[str]) -> int:
    """Take the pictures of the help and of this page's README from the demo: [DIR] [--language xx]."""
    folder = [] if arguments[:1] and not arguments[0].startswith("-") else [str(ROOT / "resources" / "help")]
    command = [str(dev_setup.ready()), "-m", "app", "demo", "--pictures", *folder, *arguments]
    return run_child(command, offscreen=True)


def package(arguments: list[str]) -> int:
    """Build installers: windows, linux, server or all; --out DIR (build/packages)."""
    return dev_package.command(arguments)


def lock(arguments: list[str]) -> int:
    """Resolve pyproject.toml into packaging/requirements/*.txt; takes uv's arguments, such as --upgrade."""
    tools = BUILD / "lock-tools"
    uv = tools / ("Scripts/uv.exe" if os.name == "nt" else "bin/uv")
    if not uv.exists():
        say(f"Installing {LOCK_TOOL}")
        check_call([sys.executable, "-m", "venv", "--clear", str(tools)], "A virtual environment could not be made")
        python = uv.with_name("python.exe" if os.name == "nt" else "python")
        check_call([str(python), "-m", "pip", "install", "--quiet", LOCK_TOOL], "uv could not be installed")
    common = [str(uv), "pip", "compile", "--quiet"]
    common += ["--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--no-header"]
    project = "pyproject.toml"
    runtime, audio, postgres, dev, tools, windows, windows_runtime = (
        f"packaging/requirements/{name}.txt"
        for name in ("runtime", "audio", "postgres", "dev", "package", "windows", "windows-runtime")
    )
    extras = ["--extra", "audio", "--extra", "postgres"]
    everywhere = ["--universal", "--python-version", "3.11"]
    # pip reads markers for the machine that it runs on: what Windows gets is resolved for Windows, and holds none.
    on_windows = ["--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.12", "--only-binary", ":all:"]
    locks: tuple[tuple[str, list[str]], ...] = (
        (runtime, [project, *everywhere]),
        (audio, [project, "--extra", "audio", "-c", runtime, *everywhere]),
        (postgres, [project, "--extra", "postgres", "-c", runtime, *everywhere]),
        (dev, [project, "--group", "dev", *extras, "-c", audio, "-c", postgres, *everywhere]),
        (windows, [project, "--extra", "audio", "-c", audio, *on_windows]),
        # For environments of their own: each group alone, without the project.
        (tools, ["--group", f"{project}:package", "-c", dev, *everywhere]),
        (windows_runtime, ["--group", f"{project}:windows-runtime", *everywhere]),
        ("packaging/requirements/naumen-client.txt", ["--group", f"{project}:naumen-client", *everywhere]),
    )
    for target, more in locks:
        # uv keeps the versions of an existing file unless --upgrade is among the arguments.
        check_call([*common, *more, *arguments, "-o", target], f"{target} could not be resolved")
        say(f"Wrote {target}")
    return 0


def translations(arguments: list[str]) -> int:
    """Bring translations/soitto_*.ts up to date with the sources and compile them."""
    if arguments:
        raise SetupFailed("translations takes no arguments.")
    dev_setup.ready()
    dev_setup.TRANSLATIONS.mkdir(exist_ok=True)
    for language in LANGUAGES:
        catalogue = dev_setup.TRANSLATIONS / f"soitto_{language}.ts"
        with tempfile.TemporaryDirectory() as scratch:
            fresh = Path(scratch) / catalogue.name
            if catalogue.exists():
                shutil.copy(catalogue, fresh)
            extract_strings(language, fresh)
            if not catalogue.exists() or fresh.read_bytes() != catalogue.read_bytes():
                shutil.copyfile(fresh, catalogue)
                say(f"Updated {catalogue.name}")
    dev_setup.build_translations()
    return 0


def extract_strings(language: str, catalogue: Path) -> None:
    """Bring one catalogue up to date with the sources, keeping its translations. Raises SetupFailed."""
    with tempfile.TemporaryDirectory() as scratch:
        plurals = Path(scratch) / "plurals.py"
        plurals.write_text(plural_calls(ROOT / "app"), encoding="utf-8")
        _extract(language, catalogue, plurals)


def plural_calls(folder: Path) -> str:
    """The sources' plural texts, as Python that lupdate reads as plurals.

    lupdate 6.11 sees a plural only where the count is a literal number, and drops the text where it is an attribute or a
    call; put before the real sources, these lines settle it.
    """
    lines = []
    for source in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and len(node.args) >= 4:
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                words = [argument.value for argument in node.args[:2] if isinstance(argument, ast.Constant)]
                if name == "translate" and len(words) == 2 and "%n" in words[1]:
                    context, text = (json.dumps(word, ensure_ascii=False) for word in words)
                    lines.append(f'    translate({context}, {text}, "", 1)\n')
    return "def plurals():\n" + "".join(lines) + "    pass\n"


def _extract(language: str, catalogue: Path, plurals: Path) -> None:
    command = [str(venv_tool("pyside6-lupdate")), "-silent", "-extensions", "py", str(plurals), "app"]
    # Line numbers would change the files with every edit of a source, and obsolete strings are in the history.
    command += ["-locations", "none", "-no-obsolete"]
    command += ["-source-language", SOURCE_LANGUAGE, "-target-language", language]
    if language == SOURCE_LANGUAGE:
        # English texts are the sources themselves; only its plural forms need a catalogue.
        command.append("-pluralonly")
    check_call([*command, "-ts", str(catalogue)], f"{catalogue.name} could not be updated")


def has_display() -> bool:
    """Tell whether a window can be shown to somebody."""
    chosen = os.environ.get("QT_QPA_PLATFORM")
    if chosen:
        return chosen.partition(":")[0] not in ("offscreen", "minimal")
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_child(command: list[str], *, offscreen: bool) -> int:
    """Run a program of the environment in the checkout and return its exit status; Ctrl+C is left to the program, and what ends
    this command ends the program too."""
    environment = dict(os.environ)
    if offscreen:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    with subprocess.Popen(command, cwd=ROOT, env=environment) as child, passed_on(child):
        while True:
            # Ctrl+C reaches the program too, which ends in its own way.
            with contextlib.suppress(KeyboardInterrupt):
                return child.wait()


@contextlib.contextmanager
def passed_on(child: subprocess.Popen[bytes]) -> Iterator[None]:
    """Pass on what asks this process to end; the program ends in its own way."""
    if os.name == "nt" or threading.current_thread() is not threading.main_thread():
        yield  # Windows ends a process without asking it
        return
    before = signal.signal(signal.SIGTERM, lambda number, _: child.send_signal(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
