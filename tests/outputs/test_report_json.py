"""The list of figures to be added, for machines."""

from __future__ import annotations

import json

from compiler.document.to_add import Place
from compiler.outputs.report_json import to_add_json

from .plans import ledger, plan, to_add

ITEMS = (
    to_add(1, "soliditet", "ekonomi", Place("Ekonomi", "ekonomi"), Place("Mål", "mal")),
    to_add(2, "sjukfranvaro", "hr", due="2014-02", reason="Bokslutet är inte klart"),
)


class DescribeTheJsonOfFiguresToBeAdded:
    """It holds what the page holds, under names that stay."""

    def it_tells_the_plan_the_count_and_the_owners(self) -> None:
        """What a dashboard shows at the top."""
        told = json.loads(to_add_json(plan(ledger()), ITEMS, {}))
        assert told["plan"] == {
            "id": "ks-2014",
            "title": "Verksamhetsplan 2014",
            "year": 2014,
            "status": "förslag",
        }
        assert told["count"] == 2
        assert told["owners"] == [
            {"id": "ekonomi", "name": "EKONOMI", "missing": 1, "preliminary": 1, "done": 1},
            {"id": "hr", "name": "HR", "missing": 1, "preliminary": 0, "done": 2},
        ]

    def it_tells_all_of_each_figure(self) -> None:
        """Kinds are those of the sources; the place to write is file, line and column."""
        item = json.loads(to_add_json(plan(ledger()), ITEMS, {}))["items"][1]
        assert item == {
            "number": 2,
            "id": "sjukfranvaro",
            "name": "Mätetal sjukfranvaro",
            "kind": "utfall",
            "period": "2013",
            "unit": "%",
            "owner": "HR",
            "owner_id": "hr",
            "expected_from": "",
            "due": "2014-02",
            "reason": "Bokslutet är inte klart",
            "span": {"file": "uppgifter/personal.yaml", "line": 12, "column": 9},
            "places": [],
        }

    def it_tells_the_page_of_a_place_and_null_where_it_is_not_known(self) -> None:
        """No number is better than a wrong one."""
        item = json.loads(to_add_json(plan(ledger()), ITEMS, {"ekonomi": 34}))["items"][0]
        assert item["places"] == [
            {"title": "Ekonomi", "anchor": "ekonomi", "page": 34},
            {"title": "Mål", "anchor": "mal", "page": None},
        ]

    def it_is_text_that_a_person_can_read_and_compare(self) -> None:
        """Swedish letters stand as they are, one value a line, with a newline at the end."""
        text = to_add_json(plan(ledger()), ITEMS, {}).decode("utf-8")
        assert '    "status": "förslag"\n' in text
        assert text.endswith("}\n")
