# SPDX-License-Identifier: GPL-3.0-or-later
"""The bridge and a real browser: the example page pairs, calls and hears of it; strangers and rebound names do not get in.

Chromium takes every page for one of this computer, as it comes from loopback, and asks nothing. Told by a switch that the page's
server is out on the network, it applies its Local Network Access as at a site.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from selenium.common.exceptions import InvalidArgumentException
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver

from app.engine import Engine
from app.links.bridge.limits import Limits
from app.links.bridge.server import Bridge, BridgeOptions
from tests.browser.chromium import chromium, served
from tests.integration.bridge_desk import NUMBER, DeskOfPages, MemoryStore
from tests.pbx.certificates import Authority

pytestmark = pytest.mark.browser

PAGES = Path(__file__).resolve().parents[2] / "resources" / "bridge"
PATIENCE = 30.0
"""Seconds until a condition must have come about; no test passes because of it."""


class Site:
    """A desk with its bridge, a CRM's web server without and one with TLS, and a browser."""

    def __init__(self, tmp_path: Path, stack: ExitStack) -> None:
        self._tmp_path, self._stack = tmp_path, stack
        self.plain = stack.enter_context(served(PAGES))
        authority = Authority(tmp_path / "tls")
        self.secure = stack.enter_context(served(PAGES, authority.issue("crm.test")))
        self.desk = DeskOfPages()
        self.desk.rings_when_dialled = True
        self.allowed = (f"http://crm.test:{self.plain}", f"https://crm.test:{self.secure}")
        self.engine = Engine()
        self.engine.start()
        options = BridgeOptions(self.allowed, 0, MemoryStore(), Limits(first_backoff=0.0))
        self.bridge = self.desk.bridge = Bridge(options, self.desk)
        stack.callback(self._stop)
        self.engine.submit(self.bridge.start()).result()

    def _stop(self) -> None:
        self.engine.stop(self.bridge.stop())

    def browse(self, *switches: str) -> WebDriver:
        """Open a browser."""
        profile = self._tmp_path / "browser"
        return self._stack.enter_context(chromium(profile, "--ignore-certificate-errors", *switches))

    def public(self) -> WebDriver:
        """Open a browser that takes both web servers for ones of the internet."""
        return self.browse(f"--ip-address-space-overrides=127.0.0.1:{self.plain}=public,127.0.0.1:{self.secure}=public")

    def example(self, host: str = "crm.test", *, tls: bool = False, port: int | None = None) -> str:
        """The address of the example page."""
        server = f"https://{host}:{self.secure}" if tls else f"http://{host}:{self.plain}"
        return f"{server}/example.html?port={port or self.bridge.port}"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    for name in ("http_proxy", "https_proxy", "all_proxy"):  # selenium's client would ask it for the driver
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with ExitStack() as stack:
        yield Site(tmp_path, stack)


def until(condition: Callable[[], bool], what: Callable[[], object]) -> None:
    """Wait for something that the browser or the desk brings about."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, what()
        time.sleep(0.02)


def desk_of(browser: WebDriver) -> str:
    """What the page says of the desk."""
    return browser.find_element(By.ID, "desk").text


def lines_of(browser: WebDriver) -> list[str]:
    """What happened, as the page tells it."""
    return [item.text for item in browser.find_elements(By.CSS_SELECTOR, "#log li")]


def shows(browser: WebDriver, text: str) -> None:
    """Wait for the desk's state on the page."""
    until(lambda: desk_of(browser) == text, lambda: (desk_of(browser), browser.get_log("browser")))  # type: ignore[no-untyped-call]


def wait_for_lines(browser: WebDriver, lines: list[str]) -> None:
    """Wait until the page has told these."""
    until(lambda: lines_of(browser) == lines, lambda: lines_of(browser))


def fetched(browser: WebDriver, site: Site, address: str = "") -> Any:
    """What a page gets for the status of the desk."""
    return browser.execute_async_script(  # type: ignore[no-untyped-call]
        "const done = arguments[arguments.length - 1];"
        "fetch(arguments[0]).then(answer => answer.json()).then(done, error => done(error.name));",
        address or f"http://127.0.0.1:{site.bridge.port}/soitto/v1/status",
    )


def connected(browser: WebDriver, address: str) -> Any:
    """Whether a page's own WebSocket opens: ``open``, or the code with which it is closed."""
    return browser.execute_async_script(  # type: ignore[no-untyped-call]
        "const done = arguments[arguments.length - 1], socket = new WebSocket(arguments[0]);"
        "socket.onopen = () => done('open'); socket.onclose = event => done(event.code);",
        address,
    )


def test_the_example_page_is_paired_calls_and_hears_of_the_call(site: Site) -> None:
    browser = site.browse()
    browser.get(site.example())
    shows(browser, "not paired")
    assert fetched(browser, site) == {"app": "soitto", "protocol": 1}
    site.desk.answer = False
    browser.find_element(By.ID, "pair").click()
    wait_for_lines(browser, ["pair: refused"])
    site.desk.answer = True
    browser.find_element(By.ID, "pair").click()
    shows(browser, "agent ready")
    assert site.desk.asked == [(site.allowed[0], "Example page")] * 2
    assert not browser.find_element(By.ID, "pair").is_displayed()

    browser.find_element(By.ID, "dial").click()
    told = ["ringing", "talking", "answered"]
    lines = ["pair: refused", *(f"{NUMBER}: {state}" for state in told), "dial: done"]
    wait_for_lines(browser, lines)
    assert site.desk.dialled == [("+358 40 123 4567", "", None)]
    browser.find_element(By.ID, "form").click()
    wait_for_lines(browser, [*lines, "form: done"])
    assert [(form.number, form.note) for form in site.desk.forms] == [("+358 40 123 4567", "From the example page")]

    # The browser keeps the token: the agent is asked once.
    browser.get(site.example())
    shows(browser, "agent ready")
    assert len(site.desk.asked) == 2
    (page,) = site.bridge.paired()
    site.engine.submit(site.bridge.revoke(page.id)).result()
    shows(browser, "not connected (4403)")
    shows(browser, "not paired")


def test_a_page_over_tls_may_talk_to_the_desk(site: Site) -> None:
    """A loopback address is trustworthy: no mixed content."""
    browser = site.browse()
    browser.get(site.example(tls=True))
    shows(browser, "not paired")
    assert fetched(browser, site) == {"app": "soitto", "protocol": 1}


def test_a_page_of_another_origin_is_refused(site: Site) -> None:
    browser = site.browse()
    browser.get(site.example("evil.test"))
    shows(browser, "not connected (1006)")
    assert fetched(browser, site) == "TypeError"
    socket = f"127.0.0.1:{site.bridge.port}/soitto/v1/ws"
    assert connected(browser, f"ws://{socket}") == 1006
    # Nor does it get in from a frame without an origin of its own, on the allowed site.
    browser.get(site.example())
    shows(browser, "not paired")
    browser.execute_script(  # type: ignore[no-untyped-call]
        "const frame = document.createElement('iframe'); frame.sandbox = 'allow-scripts';"
        "frame.srcdoc = `<p id=inner></p><script>const socket = new WebSocket('ws://' + '" + socket + "');"
        "socket.onopen = () => inner.textContent = 'open'; socket.onclose = event => inner.textContent = event.code;"
        "<\\/script>`; document.body.append(frame);"
    )
    browser.switch_to.frame(browser.find_element(By.TAG_NAME, "iframe"))
    until(lambda: browser.find_element(By.ID, "inner").text != "", lambda: "the frame said nothing")
    assert browser.find_element(By.ID, "inner").text == "1006"
    assert site.desk.asked == []


def test_a_name_that_is_led_to_this_computer_is_refused(site: Site) -> None:
    """DNS rebinding: the page's own host name, which is of the same origin for the browser, now means loopback."""
    browser = site.browse()
    bridge = f"evil.test:{site.bridge.port}"
    browser.get(f"http://{bridge}/soitto/v1/status")
    assert "HTTP ERROR 421" in browser.page_source
    browser.get(site.example("evil.test"))
    shows(browser, "not connected (1006)")
    assert connected(browser, f"ws://{bridge}/soitto/v1/ws") == 1006
    assert fetched(browser, site, f"http://{bridge}/soitto/v1/status") == "TypeError"
    # Nor do allowed pages get in under such a name.
    browser.get(site.example())
    shows(browser, "not paired")
    assert connected(browser, f"ws://127.0.0.1:{site.bridge.port}/soitto/v1/ws") == "open"
    assert connected(browser, f"ws://{bridge}/soitto/v1/ws") == 1006


def test_a_page_of_the_internet_needs_the_permission_for_this_computer(site: Site) -> None:
    browser = site.public()
    browser.get(site.example(tls=True))
    # Nobody answers the browser's question here, which counts as a no.
    shows(browser, "not connected (1006)")
    assert fetched(browser, site) == "TypeError"
    origin = f"https://crm.test:{site.secure}"
    allow = {"permissions": ["loopbackNetwork"], "origin": origin}
    browser.execute_cdp_cmd("Browser.grantPermissions", allow)  # type: ignore[attr-defined]
    browser.get(site.example(tls=True))
    shows(browser, "not paired")
    assert fetched(browser, site) == {"app": "soitto", "protocol": 1}


def test_a_page_of_the_internet_without_tls_never_reaches_this_computer(site: Site) -> None:
    browser = site.public()
    allow = {"permissions": ["loopbackNetwork"], "origin": f"http://crm.test:{site.plain}"}
    with pytest.raises(InvalidArgumentException, match="insecure context"):
        browser.execute_cdp_cmd("Browser.grantPermissions", allow)  # type: ignore[attr-defined]
    browser.get(site.example())
    shows(browser, "not connected (1006)")
    assert fetched(browser, site) == "TypeError"
