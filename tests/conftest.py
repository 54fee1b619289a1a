"""What every test may ask for."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Generator
from pathlib import Path

import pytest

REQUIRED = os.environ.get("VP_REQUIRE_OUTSIDERS") == "1"
"""Whether a missing outside program is a failure: where changes are taken in, it is."""

_OWN_FOLDER = Path(__file__).parent / "outsiders" / "node_modules" / ".bin"


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--accept` writes what is made now as what is expected, to be read in `git diff`."""
    parser.addoption(
        "--accept", action="store_true", help="write what is made now as what is expected"
    )
    parser.addoption(
        "--every-layout", action="store_true", help="lay out every hostile document, not a few"
    )


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether what is made now is to be taken as what is expected."""
    return bool(request.config.getoption("--accept"))


@pytest.fixture(scope="session", autouse=True)
def _ctrl_c_is_heard() -> None:
    """A shell has what it starts in the background ignore Ctrl-C, and what that starts in turn."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session", autouse=True)
def _cache_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Generator[None]:
    """What `vp` remembers of words while tests run is forgotten with them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


def outsider(name: str) -> str:
    """The path of a program that judges from outside; where it is missing the test is skipped."""
    path = shutil.which(name) or shutil.which(name, path=str(_OWN_FOLDER))
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """With VP_REQUIRE_OUTSIDERS=1 a test skipped for want of a program has failed."""
    report = yield
    if REQUIRED and report.skipped and "not installed" in str(report.longrepr):
        report.outcome = "failed"
    return report
