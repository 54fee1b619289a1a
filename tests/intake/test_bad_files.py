"""A file that cannot be taken in is refused by name, and none of them ends in a traceback."""

from __future__ import annotations

import io
import stat
import sys
import time
import zipfile
from pathlib import Path

import pytest

from compiler.intake.pandoc import find_pandoc, read_docx
from compiler.word.package import PackageRefused
from tests.intake.documents import blank, member, saved, taken, told, with_members

DOCUMENT = "word/document.xml"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _with_document(xml: bytes) -> bytes:
    return with_members(saved(blank()), **{"word__document.xml": xml})


def _bomb() -> bytes:
    return _with_document(b'<w:document xmlns:w="x">' + b" " * 50_000_000 + b"</w:document>")


def _spreadsheet() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("xl/workbook.xml", "<workbook/>")
    return file.getvalue()


def _doctype() -> bytes:
    xml = member(saved(blank()), DOCUMENT)
    bad = b'<!DOCTYPE w:document [<!ENTITY a "b">]>'
    return _with_document(xml.replace(b"<w:document", bad + b"<w:document", 1))


class DescribeRefusal:
    @pytest.mark.parametrize(
        ("docx", "code"),
        [
            (b"", "intake-not-word"),
            ("Bara text, döpt till .docx".encode(), "intake-not-word"),
            (b"{\\rtf1 text}", "intake-old-format"),
            (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, "intake-old-format"),
            (
                bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"),
                "package-encrypted",
            ),
            (b"PK\x03\x04 half a file", "package-damaged"),
            (saved(blank())[:-200], "package-damaged"),
            (_spreadsheet(), "intake-not-word"),
            (_bomb(), "package-bomb"),
            (_doctype(), "package-doctype"),
            (with_members(saved(blank()), **{"word__vbaProject.bin": b"x"}), "intake-macros"),
            (_with_document(b"<w:document"), "package-bad-xml"),
            (
                _with_document(
                    member(saved(blank()), DOCUMENT).replace(W.encode(), STRICT.encode())
                ),
                "intake-strict",
            ),
            (
                _with_document(
                    f'<w:document xmlns:w="{W}"><w:body><w:p/></w:body></w:document>'.encode()
                ),
                "intake-no-text",
            ),
        ],
    )
    def it_names_what_is_wrong(self, docx: bytes, code: str) -> None:
        """One finding, an error, and no text."""
        section = taken(docx)

        assert (section.text, told(section)) == ("", [code])

    def it_survives_what_is_nested_too_deep(self) -> None:
        """Tables in tables a thousand deep are no text that anybody wrote."""
        deep = 1_500
        inner = "<w:p><w:r><w:t>x</w:t></w:r></w:p>"
        xml = "<w:tbl><w:tr><w:tc>" * deep + inner + "<w:p/></w:tc></w:tr></w:tbl>" * deep
        docx = _with_document(
            f'<w:document xmlns:w="{W}"><w:body>{xml}</w:body></w:document>'.encode()
        )

        section = taken(docx)

        assert section.text == ""
        assert told(section)[0] in ("intake-too-heavy", "intake-failed", "intake-timed-out")


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
class DescribePandoc:
    def it_reads_in_its_sandbox(self) -> None:
        """The real one, with the limits that are asked of it."""
        tree = read_docx(saved(blank()), "accept", find_pandoc())

        assert tree["blocks"][0]["t"] == "Header"

    def it_is_ended_when_it_takes_too_long(self, tmp_path: Path) -> None:
        """A program that never answers does not keep anybody waiting."""
        slow = self._program(tmp_path, "sleep 60")
        began = time.monotonic()

        with pytest.raises(PackageRefused) as refused:
            read_docx(b"", "accept", slow, seconds=0.5)

        assert refused.value.code == "intake-timed-out"
        assert time.monotonic() - began < 5

    @pytest.mark.parametrize(
        ("script", "code"),
        [
            ("exit 251", "intake-too-heavy"),
            ("echo no such zip >&2; exit 63", "intake-failed"),
            ("echo '{'", "intake-failed"),
        ],
    )
    def it_tells_why_it_did_not_get_through(self, tmp_path: Path, script: str, code: str) -> None:
        """Its exit status and its last words are told apart."""
        with pytest.raises(PackageRefused) as refused:
            read_docx(b"", "accept", self._program(tmp_path, script))

        assert refused.value.code == code

    def it_does_without_the_limit_that_a_binary_does_not_know(self, tmp_path: Path) -> None:
        """Some are linked without the options of Haskell's run-time system."""
        script = (
            'case "$1" in +RTS) echo "Most RTS options are disabled" >&2; exit 1;; esac; echo "{}"'
        )

        assert read_docx(b"", "accept", self._program(tmp_path, script)) == {}

    def _program(self, folder: Path, script: str) -> Path:
        path = folder / "pandoc"
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return path
