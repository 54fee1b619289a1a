"""Laying out: bookmarks' pages from the real LibreOffice, and each way in which it can fail."""

from __future__ import annotations

import http.server
import os
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document
from docx.enum.section import WD_SECTION
from lxml import etree

from compiler.finish.layout import (
    Layout,
    LayoutFailure,
    LayoutTools,
    destination_name,
    find_tools,
    measure,
    pages_of,
)
from compiler.span import NOWHERE

from .documents import bookmark, needs_layout, plan, saved, tools, with_bookmarks

AWKWARD = (
    "_",
    "_5F",
    "a_b",
    "a__b",
    "a_5F_b",
    "A5F",
    "Mal_2014_5F",
    "_Toc123456789",
    "x_",
    "åäö_Mål",
    "x" * 40,
    "a_20",
    "case",
    "CASE",
)
WORD_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
POSIX_ONLY = pytest.mark.skipif(os.name == "nt", reason="stands in for soffice with a script")


def laid_out(docx: bytes) -> Layout:
    """The layout of `docx`, which must succeed."""
    layout = measure(docx, tools())
    assert isinstance(layout, Layout), layout
    return layout


def script(folder: Path, name: str, text: str) -> Path:
    """A shell script to stand where a tool stands."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def failing(folder: Path, soffice: str, timeout: float = 20.0) -> LayoutFailure:
    """What measuring says with a script for soffice."""
    found = measure(
        with_bookmarks(["a"]),
        LayoutTools(script(folder, "soffice", soffice), Path("/usr/bin/pdfinfo"), timeout),
    )
    assert isinstance(found, LayoutFailure), found
    return found


@needs_layout
class DescribeMeasure:
    def it_tells_each_bookmarks_page_however_awkward_its_name(self) -> None:
        """Each name stands on a page of its own, so a mix-up would show."""
        layout = laid_out(with_bookmarks(AWKWARD, a_page_each=True))
        assert dict(layout.pages) == {name: n for n, name in enumerate(AWKWARD, 1)}
        assert layout.page_count >= len(AWKWARD)
        assert layout.producer.startswith("LibreOffice")

    def but_it_leaves_out_names_that_the_pdf_does_not_tell_apart(self) -> None:
        """`a_b` and `a5Fb` have the same name there."""
        layout = laid_out(with_bookmarks(["a_b", "a5Fb", "c"], a_page_each=True))
        assert dict(layout.pages) == {"c": 3}

    def it_counts_the_blank_page_before_a_section_that_begins_on_an_odd_one(self) -> None:
        """LibreOffice leaves such pages out of a PDF unless told not to."""
        document = Document()
        bookmark(document.add_paragraph("ett"), "one", 1)
        document.add_section(WD_SECTION.ODD_PAGE)
        bookmark(document.add_paragraph("två"), "two", 2)
        layout = laid_out(saved(document))
        assert (dict(layout.pages), layout.page_count) == ({"one": 1, "two": 3}, 3)

    def it_gives_the_same_pages_each_time_and_in_parallel(self) -> None:
        """Each measuring has a profile of its own."""
        docx = plan(chapters=5)
        found: list[dict[str, int]] = []
        threads = [
            threading.Thread(target=lambda: found.append(dict(laid_out(docx).pages)))
            for _ in range(3)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == [{f"_Toc_{n}": n + 1 for n in range(1, 6)}] * 3

    def it_needs_neither_home_nor_path(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A build server may have none."""
        for name in ("HOME", "PATH", "LANG", "LC_ALL", "XDG_CONFIG_HOME", "USER"):
            monkeypatch.delenv(name, raising=False)
        assert laid_out(plan()).page_count == 4

    def it_leaves_nothing_behind(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Neither profile nor document nor LibreOffice's own temporary files."""
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        laid_out(plan())
        assert list(tmp_path.iterdir()) == []

    def it_fetches_no_linked_picture(self, asked: tuple[str, list[str]]) -> None:
        """A document must not tell another server that it is being built."""
        address, paths = asked
        layout = laid_out(with_linked_picture(address))
        assert layout.page_count == 1
        assert paths == []

    def it_refuses_what_is_no_package(self) -> None:
        """Text named .docx would otherwise be laid out as text."""
        found = measure(b"Hej", tools())
        assert isinstance(found, LayoutFailure)
        assert found.code == "package-damaged"


@POSIX_ONLY
class DescribeFailure:
    def it_says_so_when_no_pdf_was_written(self, tmp_path: Path) -> None:
        """Exit status 0 says nothing."""
        found = failing(tmp_path, "echo Error: source file could not be loaded; exit 0")
        assert found.code == "layout-no-pdf"
        assert "could not be loaded" in dict(found.particulars)["detail"]

    def it_says_so_when_the_pdf_is_cut_off(self, tmp_path: Path) -> None:
        """A PDF ends in %%EOF."""
        found = failing(tmp_path, "printf '%%PDF-1.6 half' > out/document.pdf")
        assert found.code == "layout-broken-pdf"

    def it_says_so_when_the_pdf_has_no_pages(self, tmp_path: Path) -> None:
        """The marks at both ends are not enough."""
        found = failing(tmp_path, "printf '%%PDF-1.6\\n%%%%EOF\\n' > out/document.pdf")
        assert found.code in ("layout-broken-pdf", "layout-not-started")

    def it_says_so_when_the_program_is_not_there(self, tmp_path: Path) -> None:
        """Removed since it was found."""
        found = measure(with_bookmarks(["a"]), LayoutTools(tmp_path / "gone", tmp_path / "gone"))
        assert isinstance(found, LayoutFailure)
        assert found.code == "layout-not-started"

    def it_says_so_when_the_program_may_not_be_run(self, tmp_path: Path) -> None:
        """A file without the right to run."""
        tool = tmp_path / "soffice"
        tool.write_bytes(b"\x00")
        found = measure(with_bookmarks(["a"]), LayoutTools(tool, tool))
        assert isinstance(found, LayoutFailure)
        assert found.code == "layout-not-started"

    def it_ends_the_whole_process_group_at_the_time_out(self, tmp_path: Path) -> None:
        """The script waits, and so does the process that it started."""
        note = tmp_path / "pid"
        started = time.monotonic()
        found = failing(tmp_path, f"sleep 300 & echo $! > {note}; sleep 300", timeout=0.5)
        assert found.code == "layout-timed-out"
        assert dict(found.particulars) == {"tool": "soffice", "seconds": "0.5"}
        assert time.monotonic() - started < 10
        assert gone(int(note.read_text()))

    def it_does_not_wait_for_what_a_finished_program_left_running(self, tmp_path: Path) -> None:
        """A grandchild that holds the output open."""
        note = tmp_path / "pid"
        started = time.monotonic()
        found = failing(tmp_path, f"sleep 300 & echo $! > {note}")
        assert found.code == "layout-no-pdf"
        assert time.monotonic() - started < 10
        assert gone(int(note.read_text()))

    def it_is_a_warning_as_a_finding(self) -> None:
        """A draft without page numbers is still a draft."""
        finding = LayoutFailure("layout-no-pdf", (("detail", "x"),)).diagnostic(NOWHERE)
        assert (finding.code, str(finding.severity)) == ("layout-no-pdf", "warning")


class DescribeDestinationName:
    @pytest.mark.parametrize(
        ("name", "written"),
        [
            ("_Toc1", "5FToc1"),
            ("a__b", "a5F5Fb"),
            ("A5F", "A5F"),
            ("åäö", "25C325A525C325A425C325B6"),
        ],
    )
    def it_writes_a_name_as_libreoffice_does(self, name: str, written: str) -> None:
        """Seen in LibreOffice 7.4."""
        assert destination_name(name) == written


class DescribePagesOf:
    def it_reads_pdfinfos_table(self) -> None:
        """A heading line, then page, place and name."""
        told = (
            "Page  Destination                 Name\n"
            '   1 [ XYZ   90  720 null      ] "5FToc1"\n'
            '  12 [ XYZ   90  646 null      ] "a5Fb"\n'
        )
        assert pages_of(["_Toc1", "a_b", "c"], told) == {"_Toc1": 1, "a_b": 12}


class DescribeFindTools:
    @POSIX_ONLY
    def it_finds_both_on_the_path_it_is_given(self, tmp_path: Path) -> None:
        """Not on the caller's own."""
        script(tmp_path, "soffice", "")
        script(tmp_path, "pdfinfo", "")
        found = find_tools(str(tmp_path), timeout=7)
        assert found == LayoutTools(tmp_path / "soffice", tmp_path / "pdfinfo", 7)

    @POSIX_ONLY
    def but_it_finds_none_when_one_is_missing(self, tmp_path: Path) -> None:
        """One without the other is of no use."""
        script(tmp_path, "soffice", "")
        assert find_tools(str(tmp_path)) is None or Path("/usr/local/bin/pdfinfo").exists()


@pytest.fixture
def asked() -> Iterator[tuple[str, list[str]]]:
    """A web server on this machine, and the paths that it is asked for."""
    paths: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def handle_one_request(self) -> None:
            self.raw_requestline = self.rfile.readline()
            paths.append(self.raw_requestline.decode("latin-1"))

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/picture.png", paths
    server.shutdown()
    server.server_close()


def with_linked_picture(address: str) -> bytes:
    """A document that shows a picture from the web."""
    document = Document()
    id_ = document.part.relate_to(address, WORD_IMAGE, is_external=True)
    drawing = f"""
        <w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
          xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
          xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
          xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
          xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        ><wp:inline><wp:extent cx="914400" cy="914400"/><wp:docPr id="1" name="x"/>
        <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
        <pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="x"/><pic:cNvPicPr/></pic:nvPicPr>
        <pic:blipFill><a:blip r:link="{id_}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
        <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="914400"/></a:xfrm>
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>
        </a:graphicData></a:graphic></wp:inline></w:drawing>"""
    document.add_paragraph().add_run()._r.append(etree.fromstring(drawing.strip()))
    return saved(document)


def gone(process: int) -> bool:
    """Whether the process ends within a second; a zombie that nobody waits for has ended."""
    for _ in range(20):
        state = subprocess.run(
            ["ps", "-o", "stat=", "-p", str(process)], capture_output=True, text=True, check=False
        ).stdout.strip()
        if not state or state.startswith("Z"):
            return True
        time.sleep(0.05)
    return False
