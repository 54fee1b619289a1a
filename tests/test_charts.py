"""Charts: what they draw comes from the data, can be edited, and is told in words."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from lxml import etree

from compiler import catalogue
from compiler.document.charts import budget_chart, figure_chart
from compiler.finish.accessibility.colour import contrast, from_hex
from compiler.load.load import load
from compiler.model.blocks import Chart, ChartForm, plain
from compiler.model.budget import BudgetTable
from compiler.model.figures import Indicator
from compiler.model.plan import Plan
from compiler.span import NOWHERE, Span
from compiler.word.chart import COLOURS, chart_part
from compiler.word.workbook import cell_name, chart_workbook

SOURCES = Path(__file__).parents[1] / "sources"
WORDS = catalogue.words("sv")
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


@pytest.fixture(scope="module")
def plan() -> Plan:
    """The real plan."""
    return load(SOURCES).plan


def chart_of(plan: Plan, *ids: str) -> Chart:
    """The chart of these figures."""
    found = [plan.by_id[id_] for id_ in ids]
    asked = [(i, Span("a.md", 3, 2)) for i in found if isinstance(i, Indicator)]
    return figure_chart(asked, plan, WORDS, "", NOWHERE)


class DescribeAChartOfFigures:
    def it_sets_things_side_by_side_with_a_series_for_each_year(self, plan: Plan) -> None:
        """The numbers are those of the sources, in the order asked for."""
        chart = chart_of(plan, "nki-brandtillsyn", "nki-bygglov")

        assert chart.form is ChartForm.BARS
        assert chart.categories == ("NKI, brandtillsyn", "NKI, bygglov")
        assert [(s.name, s.values) for s in chart.series] == [
            ("2011", (Decimal(80), Decimal(52))),
            ("2013", (Decimal(78), Decimal(56))),
        ]

    def it_shows_one_thing_in_time_with_what_is_aimed_at(self, plan: Plan) -> None:
        """Outcomes and targets are lines of their own; a year without a number has no point."""
        chart = chart_of(plan, "sjukfranvaro")

        assert chart.form is ChartForm.LINE
        assert chart.series[0].name == "Utfall"
        assert chart.series[0].values[chart.categories.index("2012")] == Decimal("6.39")
        assert "2013" not in chart.categories

    def it_tells_all_that_it_shows(self, plan: Plan) -> None:
        """Who does not see it loses no number."""
        chart = chart_of(plan, "nki-brandtillsyn", "nki-bygglov")

        assert "NKI, bygglov: 52 (2011), 56 (2013)." in chart.description
        assert plain(chart.caption).endswith("(index)")

    def it_takes_its_figures_by_id_like_any_text(self, plan: Plan) -> None:
        """So the ledger knows where they stand, and a chart is no way round it."""
        chart = chart_of(plan, "nki-brandtillsyn", "nki-bygglov")

        assert "{nki-bygglov 2013 utfall | tabell}" in plain(chart.takes)


class DescribeAChartOfABudget:
    def it_shows_the_rows_that_have_amounts_of_their_own(self, plan: Plan) -> None:
        """Sums would be counted twice by the eye."""
        budget = plan.by_id["internbudget"]
        assert isinstance(budget, BudgetTable)
        chart = budget_chart(budget, plan, WORDS, "", NOWHERE)

        assert "HR" in chart.categories
        assert not any("Totalt" in name for name in chart.categories)
        assert sum(v or 0 for v in chart.series[0].values) == Decimal(302179)


class DescribeTheParts:
    def it_can_be_edited_in_a_workbook_with_the_same_numbers(self, plan: Plan) -> None:
        """As another program reads it."""
        chart = chart_of(plan, "nki-brandtillsyn", "nki-bygglov")
        sheet = openpyxl.load_workbook(io.BytesIO(chart_workbook(chart))).active

        assert [[cell.value for cell in row] for row in sheet.rows] == [
            [None, "2011", "2013"],
            ["NKI, brandtillsyn", 80, 78],
            ["NKI, bygglov", 52, 56],
        ]

    def it_draws_what_the_workbook_s_cells_hold(self, plan: Plan) -> None:
        """Each reference names the cells from which the numbers beside it come."""
        chart = chart_of(plan, "nki-brandtillsyn", "nki-bygglov")
        sheet = openpyxl.load_workbook(io.BytesIO(chart_workbook(chart))).active
        asked = etree.fromstring(chart_part(chart)).iter(f"{C}numRef")

        for reference in asked:
            named = str(reference.findtext(f"{C}f")).partition("!")[2].replace("$", "")
            drawn = [float(v.text or "") for v in reference.iter(f"{C}v")]
            assert drawn == [row[0].value for row in sheet[named]]

    def it_takes_any_words_for_names(self, plan: Plan) -> None:
        """A name with signs of XML is a name."""
        chart = replace(chart_of(plan, "sjukfranvaro"), categories=('A & <B> "C"',))

        assert b"A &amp; &lt;B&gt;" in chart_part(chart)
        assert openpyxl.load_workbook(io.BytesIO(chart_workbook(chart))).active["A2"].value == (
            'A & <B> "C"'
        )

    @pytest.mark.parametrize(
        ("column", "name"), [(0, "$A$1"), (25, "$Z$1"), (26, "$AA$1"), (702, "$AAA$1")]
    )
    def it_names_cells_as_excel_does(self, column: int, name: str) -> None:
        """After Z comes AA."""
        assert cell_name(column, 1) == name


class DescribeTheLook:
    @pytest.mark.parametrize("colour", COLOURS)
    def it_stands_out_from_the_paper(self, colour: str) -> None:
        """Graphics need 3:1 (WCAG 2.1, 1.4.11)."""
        shown, paper = from_hex(colour), from_hex("FFFFFF")

        assert shown is not None and paper is not None
        assert contrast(shown, paper) >= 3

    def it_tells_series_apart_without_colour(self, plan: Plan) -> None:
        """No two bars are filled alike when printed in grey."""
        xml = chart_part(chart_of(plan, "nki-brandtillsyn", "nki-bygglov")).decode()
        filled = re.findall(r"<c:ser>.*?<c:spPr>(.*?)</c:spPr>", xml)

        assert len(filled) == 2
        assert ("pattFill" in filled[0]) != ("pattFill" in filled[1])
