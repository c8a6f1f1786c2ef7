# SPDX-License-Identifier: GPL-3.0-or-later
"""Headless Chromium with its driver, and little web servers on loopback, with and without TLS."""

from __future__ import annotations

import functools
import os
import shutil
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.remote.webdriver import WebDriver

from tests.pbx.certificates import Certificate


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path, certificate: Certificate | None = None) -> Iterator[int]:
    """Serve the files of a folder on 127.0.0.1; the port. With a certificate, over TLS."""
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder))) as server:
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate.file, certificate.key)
            # Not in accept(): a connection that the browser opens ahead and does not use would hold up the others.
            server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def chromium(profile: Path, *switches: str) -> Iterator[WebDriver]:
    """A browser with a profile of its own. No name leaves this machine: each leads to loopback."""
    options = webdriver.ChromeOptions()
    options.binary_location = str(shutil.which("chromium"))
    for switch in (
        "--headless=new",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--no-proxy-server",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--host-resolver-rules=MAP * 127.0.0.1, EXCLUDE localhost",
        f"--user-data-dir={profile}",
        *switches,
    ):
        options.add_argument(switch)
    if os.name == "posix" and os.geteuid() == 0:
        options.add_argument("--no-sandbox")  # it does not start as root otherwise
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    try:
        yield driver
    finally:
        driver.quit()
