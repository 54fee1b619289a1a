"""A page in a real browser: headless Chromium, driven over a pipe by the protocol of its tools.

Nothing is installed for it: the protocol is JSON with a NUL after each message, on the file
descriptors 3 and 4.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--remote-debugging-pipe",
)


class Page:
    """One page, as the browser shows it."""

    def __init__(self, browser: _Browser, address: str) -> None:
        self._browser = browser
        target = browser.ask("Target.createTarget", {"url": "about:blank"})["targetId"]
        attach = {"targetId": target, "flatten": True}
        self._session = browser.ask("Target.attachToTarget", attach)["sessionId"]
        self._ask("Page.enable")
        self._ask("Page.navigate", {"url": address})
        browser.wait_for("Page.loadEventFired")

    def _ask(self, method: str, given: dict[str, Any] | None = None) -> dict[str, Any]:
        return self._browser.ask(method, given or {}, self._session)

    def width(self, pixels: int) -> None:
        """Show the page on a screen of this width, as a phone does."""
        screen = {"width": pixels, "height": 800, "deviceScaleFactor": 1, "mobile": True}
        self._ask("Emulation.setDeviceMetricsOverride", screen)

    def in_print(self) -> None:
        """Show the page as it is printed."""
        self._ask("Emulation.setEmulatedMedia", {"media": "print"})

    def evaluate(self, script: str) -> Any:
        """What a script of ours, which the page itself could never run, makes of the page."""
        given = {"expression": script, "awaitPromise": True, "returnByValue": True}
        answer = self._ask("Runtime.evaluate", given)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")


class _Browser:
    """The process, and what it says."""

    def __init__(self, program: str, profile: Path) -> None:
        import fcntl  # not there on Windows, where the tests that need it are skipped

        to_read, self._to = os.pipe()
        self._from, to_write = os.pipe()
        # Out of the way of 3 and 4, which the protocol has for its own.
        theirs = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (to_read, to_write)]

        def join() -> None:
            for end, expected in zip(theirs, (3, 4), strict=True):
                os.dup2(end, expected)

        self._process = subprocess.Popen(
            [program, *_FLAGS, f"--user-data-dir={profile}"],
            preexec_fn=join,
            pass_fds=(3, 4),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for end in (to_read, to_write, *theirs):
            os.close(end)
        self._messages = self._read()
        self._asked = 0

    def __enter__(self) -> _Browser:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        raised: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.close(self._to)
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._from)

    def ask(self, method: str, given: dict[str, Any], session: str = "") -> dict[str, Any]:
        """The answer to one request."""
        self._asked += 1
        message = {"id": self._asked, "method": method, "params": given}
        if session:
            message["sessionId"] = session
        os.write(self._to, json.dumps(message).encode("utf-8") + b"\0")
        answer = next(m for m in self._messages if m.get("id") == self._asked)
        assert "error" not in answer, answer["error"]
        result: dict[str, Any] = answer["result"]
        return result

    def wait_for(self, event: str) -> None:
        """Go on when the browser has told of an event."""
        next(m for m in self._messages if m.get("method") == event)

    def _read(self) -> Iterator[dict[str, Any]]:
        kept = b""
        while chunk := os.read(self._from, 65536):
            *whole, kept = (kept + chunk).split(b"\0")
            yield from (json.loads(message) for message in whole)


@contextmanager
def shown(file: Path, folder: Path) -> Iterator[Page]:
    """The page of a file in a fresh browser; the test is skipped where there is none."""
    program = next(filter(None, (shutil.which(name) for name in _NAMES)), None)
    if program is None:
        pytest.skip("chromium is not installed")
    with _Browser(program, folder / "profile") as browser:
        yield Page(browser, file.as_uri())


def axe() -> str:
    """The script of axe-core, which looks for what keeps people from reading a page."""
    script = Path(__file__).parent / "outsiders" / "node_modules" / "axe-core" / "axe.min.js"
    if not script.exists():
        pytest.skip("axe-core is not installed")
    return script.read_text("utf-8")
