"""The page of figures to be added, judged in a real browser by axe-core."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ..browser import Page, axe, shown
from ..plans import REAL, built

PHONE, SCREEN = 360, 1280
NAME = "att-komplettera-2014.html"


def found_by_axe(page: Page) -> list[str]:
    """What axe-core finds on a page: each rule with the elements that break it."""
    page.evaluate(axe())
    result: dict[str, Any] = page.evaluate("axe.run({resultTypes: ['violations']})")
    return [
        f"{rule['id']}: {node['html']}" for rule in result["violations"] for node in rule["nodes"]
    ]


def scrolls_sideways(page: Page) -> bool:
    """Whether the page is wider than what shows it."""
    return bool(page.evaluate("document.documentElement.scrollWidth > innerWidth"))


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """The real plan's page."""
    folder = tmp_path_factory.mktemp("browser")
    file = folder / NAME
    file.write_bytes(built(REAL).files[NAME])
    with shown(file, folder) as page:
        yield page


class DescribeThePageInABrowser:
    """Whoever opens it, with whatever they read it."""

    @pytest.mark.parametrize("width", [PHONE, SCREEN])
    def it_keeps_nobody_from_reading_it(self, real: Page, width: int) -> None:
        """axe-core finds nothing, on a phone or on a screen."""
        real.width(width)

        assert found_by_axe(real) == []

    def it_fits_a_phone(self, real: Page) -> None:
        """No one has to scroll sideways."""
        real.width(PHONE)

        assert not scrolls_sideways(real)
        assert real.evaluate("document.querySelectorAll('table').length") > 2

    def it_shows_every_table_in_full_when_printed(self, real: Page) -> None:
        """Paper does not scroll."""
        real.width(SCREEN)
        real.in_print()

        wider = "[...document.querySelectorAll('*')].filter(e => e.scrollWidth > innerWidth).length"
        assert real.evaluate(wider) == 0
        assert real.evaluate("getComputedStyle(document.body).display") == "block"

    def it_fetches_nothing_and_runs_nothing(self, real: Page) -> None:
        """A page that is mailed has all it needs in itself."""
        assert real.evaluate("performance.getEntriesByType('resource').length") == 0
        assert real.evaluate("document.scripts.length") == 0


class DescribeTheJudge:
    """A judge that finds nothing anywhere says nothing."""

    def it_finds_what_is_planted(self, tmp_path: Path) -> None:
        """Pale words and a picture without a text are told by rule and element."""
        page = built(REAL).files[NAME].decode("utf-8")
        policy = page.index("<meta", page.index("charset") + 1)
        faults = '<img src="data:,"><p style="color: #aaa; background: #fff">Blek text</p>'
        page = page[:policy] + page[page.index(">", policy) + 1 :]
        file = tmp_path / "planted.html"
        file.write_text(page.replace("<main>", f"<main>{faults}", 1), "utf-8")

        with shown(file, tmp_path) as planted:
            found = found_by_axe(planted)

        assert {rule.partition(":")[0] for rule in found} == {"image-alt", "color-contrast"}
