"""What every test may ask for."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--accept` writes what is made now as what is expected, to be read in `git diff`."""
    parser.addoption(
        "--accept", action="store_true", help="write what is made now as what is expected"
    )


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether what is made now is to be taken as what is expected."""
    return bool(request.config.getoption("--accept"))
