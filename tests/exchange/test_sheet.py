"""What an owner gets to fill in."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import date
from decimal import Decimal
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler import catalogue
from compiler.characters import UNWRITABLE
from compiler.exchange.exported import filled_in
from compiler.exchange.read import read_sheet
from compiler.exchange.rows import COLUMNS, HIDDEN
from compiler.exchange.sheet import export, sheet_titles
from compiler.model.budget import BudgetTable
from compiler.model.figures import Figure, Interval, Kind, Missing, NotMeasured, Number, Status
from compiler.model.figures import Qualitative as Words
from compiler.model.plan import Plan
from compiler.span import Span
from tests.outputs.plans import HERE, budget, indicator, period, plan

from .workbooks import WORDS, fill, opened, real_plan, row_of, saved, staff_workbook

ALIVE = ("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "#REF!", "TRUE", "2014-01-01")


class DescribeExport:
    def it_is_the_same_bytes_for_the_same_plan(self) -> None:
        """A mail with the same sheet is the same file, whenever it is made."""
        assert export(real_plan(), WORDS, "hr") == staff_workbook()

    def it_carries_the_plan_s_day_and_no_clock(self) -> None:
        """The core properties are those of the plan, and the zip has no dates."""
        with zipfile.ZipFile(io.BytesIO(staff_workbook())) as archive:
            assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        properties = opened(staff_workbook()).properties
        assert properties.modified is not None
        assert properties.modified.date() == real_plan().meta.day == date(2013, 11, 25)

    def it_has_a_sheet_for_each_owner(self) -> None:
        """Whoever owes figures finds a sheet with the office's own name."""
        titles = opened(export(real_plan(), WORDS)).sheetnames
        assert {"HR", "Ekonomi", "Tekniska nämnden", HIDDEN} <= set(titles)
        assert max(map(len, titles)) <= 31

    def it_shows_a_figure_with_its_earlier_values_and_an_open_cell(self) -> None:
        """The row tells what is asked for, in which unit, and what it was before."""
        sheet = opened(staff_workbook())["HR"]
        row = row_of(sheet, "sjukfranvaro")
        shown = {c: sheet.cell(row, n).value for n, c in enumerate(COLUMNS, start=1)}
        assert shown["unit"] == "%"
        assert shown["earlier"] == "utfall 2012: 6,39; mål 2014–2016: högst 5"
        assert (shown["value"], shown["done"]) == (None, "nej")

    def it_locks_everything_but_what_is_to_be_filled_in(self) -> None:
        """A slip of the hand cannot change a unit or an earlier year."""
        sheet = opened(staff_workbook())["HR"]
        unlocked = {
            cell.column for row in sheet.iter_rows() for cell in row if not cell.protection.locked
        }
        assert sheet.protection.sheet
        assert [COLUMNS[n - 1] for n in sorted(unlocked)] == [
            "value",
            "status",
            "source",
            "comment",
            "done",
        ]

    def it_asks_in_swedish_with_the_unit_and_an_example(self) -> None:
        """Excel shows the prompt when the cell is entered, and refuses a decimal point."""
        checks = opened(staff_workbook())["HR"].data_validations.dataValidation
        told = [check.prompt for check in checks]
        assert any(text.startswith("Skriv talet i %, till exempel 6,39") for text in told)
        assert all(len(check.prompt) <= 255 and len(check.error) <= 225 for check in checks)
        assert any('ISERROR(FIND(".",' in str(check.formula1) for check in checks)

    def it_holds_numbers_as_the_text_that_officials_write(self) -> None:
        """`7 429` stays `7 429` in a computer of any language."""
        sheet = opened(export(real_plan(), WORDS, "campus-telge"))["Campus Telge"]
        cell = sheet.cell(row_of(sheet, "campus-helarsstudenter", "ht 2013"), 8)
        assert (cell.value, cell.data_type, cell.number_format) == ("935", "s", "@")

    def it_hides_what_it_remembers_from_every_menu(self) -> None:
        """Only a program shows a very hidden sheet."""
        assert opened(staff_workbook())[HIDDEN].sheet_state == "veryHidden"

    def it_repeats_the_headings_on_each_page_and_keeps_them_in_view(self) -> None:
        """A long sheet is readable on a screen and on paper."""
        sheet = opened(staff_workbook())["HR"]
        assert (sheet.freeze_panes, sheet.print_title_rows) == ("C2", "$1:$1")

    def it_speaks_english_to_whoever_asks_for_it(self) -> None:
        """The headings and the lists follow the language; the hidden sheet remembers which."""
        english = export(real_plan(), catalogue.words("en"), "hr")
        assert opened(english)["HR"]["B1"].value == "Figure"
        assert read_sheet(english, real_plan()) == ((), ())

    def but_it_refuses_to_make_a_sheet_with_nothing_to_fill_in(self) -> None:
        """An owner of aims alone owes nothing."""
        with pytest.raises(ValueError, match="nothing to fill in"):
            export(real_plan(), WORDS, "nobody")

    @pytest.mark.parametrize("text", ALIVE)
    def it_lets_no_text_of_the_sources_come_alive(self, text: str) -> None:
        """A comment that begins as a formula is text in the sheet, and says so to Excel."""
        said = Figure(Kind.OUTCOME, period("2013"), Number(Decimal(5)), HERE, comment=text)
        sheet = opened(export(plan((indicator("x", "hr", said),)), WORDS))["HR"]
        cell = sheet.cell(2, COLUMNS.index("comment") + 1)
        assert (cell.value, cell.data_type) == (text, "s")
        assert cell.quotePrefix == text.startswith(("=", "+", "-", "@"))


class DescribeSheetTitles:
    @pytest.mark.parametrize(
        ("names", "titles"),
        [
            (["HR", "hr"], ("HR", "hr (2)")),
            (["A/B:C*?[1]"], ("A B C 1",)),
            (["vp", "History"], ("vp (2)", "History (2)")),
            (["'Citat'", "***"], ("Citat", "–")),
            (["x" * 40, "x" * 40], ("x" * 31, "x" * 27 + " (2)")),
        ],
    )
    def it_makes_titles_that_excel_takes(self, names: list[str], titles: tuple[str, ...]) -> None:
        """At most 31 characters, none of `[]:*?/\\`, none twice, none that Excel keeps."""
        assert sheet_titles(names) == titles


# --- there and back ---------------------------------------------------------------------------

_NUMBERS = st.decimals(-99999, 99999, places=2).map(Number)
# The loader reads every source in NFC, without characters that nobody sees and without tags.
_TEXTS = st.text(st.characters(exclude_categories=("C", "Z")), max_size=20).map(
    lambda text: re.sub(r"[{}%]", "", UNWRITABLE.sub("", normalize("NFC", text)))
) | st.sampled_from(ALIVE)
_VALUES = st.one_of(
    _NUMBERS,
    st.builds(lambda low, step: Interval(low, low + step), st.integers(0, 99).map(Decimal),
              st.integers(1, 9).map(Decimal)),
    st.just(NotMeasured()),
    st.just(Missing()),
    _TEXTS.filter(bool).map(Words),
)  # fmt: skip


@st.composite
def _plans(draw: st.DrawFn) -> Plan:
    made = []
    for n in range(draw(st.integers(1, 3))):
        figures = tuple(
            Figure(
                kind,
                period(str(year)),
                draw(_VALUES),
                HERE,
                draw(st.sampled_from(Status)),
                draw(_TEXTS),
                draw(_TEXTS),
            )
            for year in (2012, 2013)
            for kind in (Kind.OUTCOME, Kind.COMPARISON)
        )
        made.append(indicator(f"x-{n}", draw(st.sampled_from(("hr", "ekonomi"))), *figures))
    return plan(tuple(made), budgets=(_with_place(budget("ekonomi")),))


class DescribeThereAndBack:
    @settings(max_examples=40, deadline=None)
    @given(_plans())
    def it_changes_nothing_when_nothing_is_filled_in(self, made: Plan) -> None:
        """An untouched export is the identity, whatever the values and comments are."""
        xlsx = export(made, WORDS)
        assert read_sheet(xlsx, made) == ((), ())
        assert not filled_in(xlsx)

    def it_changes_nothing_when_openpyxl_has_saved_it_too(self) -> None:
        """What another program does to the file is not a change of its figures."""
        again = saved(opened(staff_workbook()))
        assert read_sheet(again, real_plan()) == ((), ())
        assert not filled_in(again)

    def it_knows_a_workbook_that_somebody_has_filled_in(self) -> None:
        """One typed cell is enough, and so is a file that is no export."""
        book = opened(staff_workbook())
        fill(book["HR"], "medelalder", value="45,2")
        assert filled_in(saved(book))
        assert filled_in(b"PK\x03\x04")

    def it_leaves_a_budget_row_with_nothing_but_its_amount_to_fill_in(self) -> None:
        """Sources have no place for a comment on a budgeted amount."""
        made = plan(budgets=(_with_place(budget("ekonomi")),))
        sheet = opened(export(made, WORDS))["Ekonomi"]
        row = row_of(sheet, "kansli", "2014")
        open_cells = [
            c for n, c in enumerate(COLUMNS, 1) if not sheet.cell(row, n).protection.locked
        ]
        assert open_cells == ["value", "done"]


def _with_place(table: BudgetTable) -> BudgetTable:
    """The budget with its missing amount standing in a place of its own, as in a source."""
    first, second = table.total.rows
    (column, amount), *_ = second.amounts
    placed = replace(second, amounts=((column, replace(amount, span=Span("budget/a.yaml", 9, 9))),))
    return replace(table, total=replace(table.total, rows=(first, placed)))
