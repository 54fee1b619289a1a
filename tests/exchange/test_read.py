"""What is found in a workbook that has been filled in."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler import catalogue
from compiler.diagnostic import Severity
from compiler.exchange.package import MOST_MEMBERS
from compiler.exchange.read import read_sheet
from compiler.exchange.rows import HIDDEN
from compiler.model.figures import Bound, Interval, NotMeasured, Number, Qualitative
from compiler.model.plan import Plan
from compiler.span import Span
from compiler.word.package import write_package

from .workbooks import WORDS, codes, fill, opened, real_plan, row_of, saved, staff_workbook


def with_outcome(plan: Plan, id_: str, value: Any) -> Plan:
    """The plan as if somebody had written an outcome for 2013 into the sources meanwhile."""
    indicators = tuple(
        replace(
            i,
            figures=tuple(
                replace(f, value=value) if (i.id, f.period.text) == (id_, "2013") else f
                for f in i.figures
            ),
        )
        for i in plan.indicators
    )
    return replace(plan, indicators=indicators)


def members(xlsx: bytes) -> dict[str, bytes]:
    """The parts of a workbook."""
    with zipfile.ZipFile(io.BytesIO(xlsx)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


class DescribeChanges:
    @pytest.mark.parametrize(
        ("typed", "value", "written"),
        [
            ("6,41", Number(Decimal("6.41")), "6,41"),
            (" 6,41 ", Number(Decimal("6.41")), "6,41"),
            (6.41, Number(Decimal("6.41")), "6,41"),
            (6.4, Number(Decimal("6.40")), "6,40"),
            (6, Number(Decimal("6.00")), "6,00"),
            ("-0,5", Number(Decimal("-0.5")), "-0,5"),
            ("högst 7", Number(Decimal(7), Bound.AT_MOST), "högst 7"),
            ("6–7", Interval(Decimal(6), Decimal(7)), "6–7"),
            ("mäts inte", NotMeasured(), "mäts inte"),
            ("1234", Number(Decimal(1234)), "1 234"),
            ("1\u00a0234", Number(Decimal(1234)), "1 234"),
        ],
    )
    def it_takes_what_officials_type(self, typed: Any, value: object, written: str) -> None:
        """A number or a text, with a comma, as the sources write it."""
        book = opened(staff_workbook())
        fill(book["HR"], "sjukfranvaro", value=typed, done="ja")
        (change,), found = read_sheet(saved(book), real_plan())
        assert (change.value, change.after.value, found) == (value, written, ())
        assert (change.before.value, change.after.status) == ("", "FINAL")
        assert change.row.figure.span.path == "uppgifter/personal.yaml"

    def it_takes_status_source_and_comment(self) -> None:
        """All that the sources can say of a figure can be said in a sheet."""
        book = opened(staff_workbook())
        told = {"status": "Preliminär", "source": "Delårsrapport", "comment": "Rad 1\nRad 2"}
        fill(book["HR"], "sjukfranvaro", value="6,41", done="JA", **told)
        (change,), _ = read_sheet(saved(book), real_plan())
        assert change.after.status == "PRELIMINARY"
        assert (change.after.source, change.after.comment) == ("Delårsrapport", "Rad 1 Rad 2")

    def it_takes_words_where_the_figure_is_told_in_words(self) -> None:
        """A figure in the unit `status` is an assessment."""
        from compiler.exchange.sheet import export

        book = opened(export(real_plan(), WORDS))
        sheet = next(s for s in book.worksheets if _has(s, "energisystem-definition"))
        fill(sheet, "energisystem-definition", value="Påbörjad", done="ja")
        (change,), found = read_sheet(saved(book), real_plan())
        assert (change.value, found) == (Qualitative("Påbörjad"), ())

    def it_leaves_a_row_that_is_not_done_and_says_so(self) -> None:
        """Work under way can be saved and even read without harm."""
        book = opened(staff_workbook())
        cell = fill(book["HR"], "sjukfranvaro", value="6,41")
        changes, found = read_sheet(saved(book), real_plan())
        assert (changes, codes(found)) == ((), [(cell, "sheet-not-done")])
        assert found[0].severity is Severity.WARNING

    def it_knows_rows_by_their_figure_in_any_order(self) -> None:
        """A sheet that was sorted or cut up is read all the same."""
        book = opened(staff_workbook())
        sheet = book["HR"]
        fill(sheet, "sjukfranvaro", value="6,41", done="ja")
        sheet.delete_rows(2, 3)
        sheet.move_range(f"A{row_of(sheet, 'sjukfranvaro')}:L{sheet.max_row}", rows=2)
        changes, found = read_sheet(saved(book), real_plan())
        assert [change.row.indicator.id for change in changes] == ["sjukfranvaro"]
        assert [code for _, code in codes(found)] == ["sheet-row-gone"] * 3

    def it_asks_nothing_of_sources_that_say_the_same_already(self) -> None:
        """Two who write the same figure do not disagree."""
        book = opened(staff_workbook())
        fill(book["HR"], "sjukfranvaro", value="6,41", done="ja")
        now = with_outcome(real_plan(), "sjukfranvaro", Number(Decimal("6.41")))
        assert read_sheet(saved(book), now) == ((), ())

    def it_leaves_alone_what_only_the_sources_have_changed(self) -> None:
        """An old sheet with an empty cell takes nothing away."""
        now = with_outcome(real_plan(), "sjukfranvaro", Number(Decimal("6.41")))
        assert read_sheet(staff_workbook(), now) == ((), ())

    def but_it_shows_all_three_where_all_three_differ(self) -> None:
        """Exported, filled in and in the sources now: a person decides."""
        book = opened(staff_workbook())
        fill(book["HR"], "sjukfranvaro", value="6,41", done="ja")
        now = with_outcome(real_plan(), "sjukfranvaro", Number(Decimal("6.5")))
        changes, (found,) = read_sheet(saved(book), now, "hr.xlsx")
        told = catalogue.tell(found, "sv").message
        assert changes == ()
        assert "”kompletteras”" in told
        assert "”6,41, slutligt”" in told
        assert "”6,5, slutligt”" in told
        assert found.span == Span("hr.xlsx!HR", row_of(book["HR"], "sjukfranvaro"), 8)


class DescribeMistakes:
    @pytest.mark.parametrize(
        ("typed", "code", "nearest"),
        [
            ("6.39", "sheet-decimal-point", "6,39"),
            ("6.39 %", "sheet-decimal-point", "6,39"),
            ("7.429", "sheet-decimal-point", ""),
            ("1,000.5", "sheet-decimal-point", ""),
            ("6,39 %", "sheet-unit-typed", "6,39"),
            ("6,39 procent", "sheet-unit-typed", "6,39"),
            ("6 st", "sheet-unit-typed", "6"),
            ("25 mkr", "sheet-unit-other", ""),
            ("cirka 6", "sheet-not-number", None),
            ("–", "sheet-not-number", None),
            ("74 29", "sheet-not-number", None),
            ("6,391", "sheet-decimals", None),
            (6.391, "sheet-decimals", None),
            ("=1+1", "sheet-formula", None),
            (True, "sheet-boolean", None),
            (datetime(2014, 8, 7), "sheet-date", None),
            ("{{ x }}", "sheet-character", None),
            ("6\u202e93", "sheet-character", None),
        ],
    )
    def it_names_what_is_wrong_with_a_value(
        self, typed: Any, code: str, nearest: str | None
    ) -> None:
        """Each slip has its own words, and what to write where that can be told."""
        book = opened(staff_workbook())
        cell = fill(book["HR"], "sjukfranvaro", value=typed)
        _, found = read_sheet(saved(book), real_plan())
        assert codes(found) == [(cell, code)]
        if nearest is not None:
            assert dict(found[0].particulars)["nearest"] == nearest

    def it_converts_another_unit_for_the_reader_but_not_in_silence(self) -> None:
        """25 000 tkr is 25 mkr, if it was the number that was right."""
        from compiler.exchange.sheet import export

        book = opened(export(real_plan(), WORDS, "ekonomi"))
        fill(book["Ekonomi"], "resultat-exkl-reavinster", value="25 000 tkr")
        _, (found,) = read_sheet(saved(book), real_plan())
        assert found.code == "sheet-unit-other"
        assert dict(found.particulars)["nearest"] == "25"

    def it_tells_a_percentage_from_a_number(self) -> None:
        """0,0639 shown as 6,39 % may have been meant as either."""
        book = opened(staff_workbook())
        sheet = book["HR"]
        fill(sheet, "sjukfranvaro", value=0.0639, done="ja")
        sheet.cell(row_of(sheet, "sjukfranvaro"), 8).number_format = "0.00%"
        changes, (found,) = read_sheet(saved(book), real_plan())
        told = catalogue.tell(found, "sv")
        assert (changes, found.code) == ((), "sheet-percent")
        assert "visas 6,39 %" in told.message
        assert "0,0639" in told.message

    def it_finds_twenty_planted_mistakes_in_one_run(self) -> None:
        """Each at its sheet and cell, none of them hiding another, and nothing is changed."""
        xlsx, planted, now = twenty_mistakes()
        changes, found = read_sheet(xlsx, now, "hr.xlsx")
        assert sorted(codes(found)) == sorted(planted)
        assert len(planted) == 20
        assert {d.span.path for d in found} == {"hr.xlsx!HR"}
        assert changes == ()
        for language in catalogue.LANGUAGES:
            assert all(catalogue.tell(finding, language).message for finding in found)


def twenty_mistakes() -> tuple[bytes, list[tuple[str, str]], Plan]:
    """A sheet with a mistake on almost every row, and the sources changed meanwhile."""
    book = opened(staff_workbook())
    sheet = book["HR"]
    planted = [
        (fill(sheet, "anstallda-ksk", value="180.5"), "sheet-decimal-point"),
        (fill(sheet, "anstallda-krk", value="13 personer"), "sheet-unit-typed"),
        (fill(sheet, "arsarbetare-krk", value="9,12"), "sheet-decimals"),
        (fill(sheet, "chefer-antal", unit="st"), "sheet-locked"),
        (fill(sheet, "hme-index", "2012", value="=H2+1"), "sheet-formula"),
        (fill(sheet, "hme-index", value=datetime(2014, 8, 7)), "sheet-date"),
        (fill(sheet, "hme-index-ksk", value=True), "sheet-boolean"),
        (fill(sheet, "andel-befolkning-utlandsk-bakgrund", value=0.469), "sheet-percent"),
        (fill(sheet, "andel-anstallda-utlandsk-bakgrund", value="cirka 36"), "sheet-not-number"),
        (fill(sheet, "andel-chefer-utlandsk-bakgrund", status="nästan"), "sheet-choice"),
        (fill(sheet, "andel-specialister-utlandsk-bakgrund", done="kanske"), "sheet-choice"),
        (
            fill(sheet, "andel-chefer-utlandsk-bakgrund-ksk", done="ja", value=None),
            "sheet-done-without-value",
        ),
        (fill(sheet, "andel-specialister-utlandsk-bakgrund-ksk", earlier="99"), "sheet-locked"),
        (fill(sheet, "konsfordelning-yrkesgrupper", value="#REF!"), "sheet-error-value"),
        (fill(sheet, "medelalder", value="45 mil"), "sheet-unit-other"),
        (fill(sheet, "sjukfranvaro", done="ja", value="6,41"), "sheet-conflict"),
        (fill(sheet, "sjukfranvaro-ksk", comment="{{ x }}"), "sheet-character"),
        (fill(sheet, "andel-anstallda-utlandsk-bakgrund-ksk", id="x-y"), "sheet-unknown-id"),
    ]
    cell = sheet.cell(row_of(sheet, "andel-befolkning-utlandsk-bakgrund"), 8)
    cell.number_format = "0.0%"
    sheet.cell(row_of(sheet, "konsfordelning-yrkesgrupper"), 8).data_type = "e"
    cell = sheet.cell(row_of(sheet, "medianlon"), 5)
    cell.value = "2011"
    planted.append((cell.coordinate, "sheet-locked"))
    for n in range(1, 13):
        row = row_of(sheet, "sjukfranvaro-krk")
        sheet.cell(row + 1, n).value = sheet.cell(row, n).value
    planted.append((f"A{row + 1}", "sheet-row-twice"))
    now = with_outcome(real_plan(), "sjukfranvaro", Number(Decimal("6.5")))
    return saved(book), planted, now


class DescribeSheets:
    def it_warns_of_what_nobody_will_read(self) -> None:
        """A note beside or below the table, and a sheet of one's own, are passed over aloud."""
        book = opened(staff_workbook())
        sheet = book["HR"]
        sheet["N3"] = "Ring Eva"
        sheet.cell(sheet.max_row + 3, 2).value = "Lämnat 14 februari"
        book.create_sheet("Mina anteckningar")["A1"] = "Hej"
        changes, found = read_sheet(saved(book), real_plan())
        assert changes == ()
        assert {d.code for d in found} == {"sheet-outside", "sheet-extra"}
        assert {d.severity for d in found} == {Severity.WARNING}

    def it_refuses_merged_cells(self) -> None:
        """Of merged cells all but the first have lost what stood in them."""
        book = opened(staff_workbook())
        row = row_of(book["HR"], "medianlon-ksk")
        book["HR"].merge_cells(f"J{row}:K{row}")
        _, found = read_sheet(saved(book), real_plan())
        assert [(d.code, d.span.line) for d in found] == [("sheet-merged", row)]

    def it_refuses_moved_columns(self) -> None:
        """Where the headings do not stand as they stood, no cell can be trusted."""
        book = opened(staff_workbook())
        book["HR"].insert_cols(8)
        _, found = read_sheet(saved(book), real_plan())
        assert [d.code for d in found] == ["sheet-header"]

    def it_refuses_a_changed_unit(self) -> None:
        """The same number means something else when the unit was changed in the sources."""
        book = opened(staff_workbook())
        fill(book["HR"], "sjukfranvaro", value="6,41", done="ja")
        units = tuple(
            replace(u, in_table="promille") if u.id == "procent" else u for u in real_plan().units
        )
        _, found = read_sheet(saved(book), replace(real_plan(), units=units))
        assert [d.code for d in found] == ["sheet-unit-changed"]

    def it_refuses_a_figure_that_is_no_longer_there(self) -> None:
        """Somebody has removed it from the sources since."""
        left = tuple(i for i in real_plan().indicators if i.id != "medelalder")
        _, found = read_sheet(staff_workbook(), replace(real_plan(), indicators=left))
        assert [d.code for d in found] == ["sheet-figure-gone"]


class DescribeOrigin:
    def it_refuses_a_workbook_without_its_memory(self) -> None:
        """Sheets that were copied to a new workbook have left it behind."""
        book = opened(staff_workbook())
        del book[HIDDEN]
        assert self._only(saved(book)) == "sheet-hidden-missing"

    def it_refuses_another_plan_s_workbook(self) -> None:
        """Ids may be the same in two plans."""
        assert self._only(self._with("B1", "sbn-2014")) == "sheet-other-plan"

    def it_refuses_a_newer_form(self) -> None:
        """A program does not guess at columns that it does not know."""
        assert self._only(self._with("B2", "2")) == "sheet-newer"

    @pytest.mark.parametrize("cell", ["B2", "B3", "A6", "B6", "D6", "E7", "J7", "N8"])
    def it_refuses_a_changed_memory(self, cell: str) -> None:
        """Each row of the hidden sheet carries a hash of what was exported."""
        assert self._only(self._with(cell, "²")) == "sheet-hidden-changed"

    def _with(self, cell: str, text: str) -> bytes:
        book = opened(staff_workbook())
        book[HIDDEN][cell] = text
        return saved(book)

    def _only(self, xlsx: bytes) -> str:
        changes, (found,) = read_sheet(xlsx, real_plan())
        assert changes == ()
        return found.code


class DescribePackage:
    @pytest.mark.parametrize(
        ("xlsx", "code"),
        [
            (b"", "sheet-not-xlsx"),
            (b"id;v\xe4rde\r\n", "sheet-not-xlsx"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "sheet-not-xlsx"),
            (b"PK\x03\x04" + b"\0" * 40, "sheet-damaged"),
            (write_package({"content.xml": b"<a/>", "mimetype": b"x"}), "sheet-not-xlsx"),
            (write_package({"word/document.xml": b"<a/>"}), "sheet-not-xlsx"),
            (write_package({"xl/workbook.xml": b"<a/>"}), "sheet-damaged"),
            (write_package({f"xl/{n}.xml": b"" for n in range(MOST_MEMBERS + 1)}), "sheet-suspect"),
            (write_package({"xl/a.xml": b" " * 2_000_000}), "sheet-suspect"),
            (write_package({"../a.xml": b""}), "sheet-suspect"),
            (write_package({"xl/a.xml": b"", "xl/A.xml": b""}), "sheet-suspect"),
        ],
    )
    def it_opens_nothing_but_a_workbook(self, xlsx: bytes, code: str) -> None:
        """Old formats, damaged files and bombs are told apart before anything reads them."""
        changes, (found,) = read_sheet(xlsx, real_plan())
        assert (changes, found.code) == ((), code)

    @pytest.mark.parametrize(
        ("part", "code"),
        [
            ("xl/vbaProject.bin", "sheet-macros"),
            ("xl/macrosheets/sheet1.xml", "sheet-macros"),
            ("xl/externalLinks/externalLink1.xml", "sheet-external"),
            ("xl/connections.xml", "sheet-external"),
            ("xl/embeddings/oleObject1.bin", "sheet-external"),
        ],
    )
    def it_refuses_macros_and_what_leads_elsewhere(self, part: str, code: str) -> None:
        """A workbook that comes by mail runs nothing and fetches nothing."""
        xlsx = write_package({**members(staff_workbook()), part: b"<a/>"})
        _, (found,) = read_sheet(xlsx, real_plan())
        assert found.code == code

    def it_lets_nobody_else_print(self, capsys: pytest.CaptureFixture[str]) -> None:
        """openpyxl prints the number of a style that is not there, amid what a program reads."""
        parts = members(staff_workbook())
        styles = re.sub(rb"<cellStyleXfs.*?</cellStyleXfs>", b"", parts["xl/styles.xml"])
        assert styles != parts["xl/styles.xml"]
        _, (found,) = read_sheet(write_package({**parts, "xl/styles.xml": styles}), real_plan())
        assert found.code == "sheet-damaged"
        assert capsys.readouterr().out == ""

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
    def it_refuses_entities(self, encoding: str) -> None:
        """A document type may name entities that swell or that lie in other files."""
        parts = members(staff_workbook())
        evil = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode(encoding)
        _, (found,) = read_sheet(write_package({**parts, "xl/styles.xml": evil}), real_plan())
        assert found.code == "sheet-suspect"

    @settings(max_examples=60, deadline=None)
    @given(st.data())
    def it_never_fails_whatever_the_bytes_are(self, data: st.DataObject) -> None:
        """A damaged part gives findings, never a traceback."""
        parts = members(staff_workbook())
        name = data.draw(st.sampled_from(sorted(parts)))
        content = bytearray(parts[name])
        for _ in range(data.draw(st.integers(1, 8))):
            at = data.draw(st.integers(0, max(0, len(content) - 1)))
            content[at : at + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=20))
        read_sheet(write_package({**parts, name: bytes(content)}), real_plan())

    def it_never_fails_where_values_are_of_another_shape(self) -> None:
        """Numbers, dates and errors where the program wrote texts."""
        for replacement in (b't="n"', b't="b"', b't="e"', b't="d"', b""):
            parts = members(staff_workbook())
            for name in list(parts):
                if name.startswith("xl/worksheets/"):
                    parts[name] = re.sub(rb't="(s|inlineStr)"', replacement, parts[name])
            changes, _ = read_sheet(write_package(parts), real_plan())
            assert changes == ()


def _has(sheet: Any, id_: str) -> bool:
    return sheet.title != HIDDEN and any(c.value == id_ for c in sheet["A"])
