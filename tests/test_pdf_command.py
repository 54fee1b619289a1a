"""`vp pdf` as the registrator runs it: what it writes, and that it writes all or nothing."""

from __future__ import annotations

import io
import json
from hashlib import sha256
from pathlib import Path

import pikepdf
import pytest

from compiler.word.package import read_members
from compiler.word.properties import read_custom

from .finish.documents import needs_layout
from .plans import EXEMPELBY, copy_of, edit
from .test_command import FILES, vp, written

MANIFEST = "manifest-2015.json"
PDFS = {"verksamhetsplan-2015.pdf", "tjansteskrivelse-2015.pdf"}


def part(pdf: bytes) -> str:
    """Which part of PDF/A the file says that it follows."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        packet = opened.Root.Metadata.read_bytes().decode()
    return packet.partition("<pdfaid:part>")[2][:1]


@needs_layout
class DescribePdfCommand:
    def it_writes_the_build_and_a_pdf_of_each_document(self, tmp_path: Path) -> None:
        """Word file and PDF are of one build, and the Word file that of `vp build`."""
        done = vp("--out", str(tmp_path / "pdf"), "pdf")
        vp("--out", str(tmp_path / "build"), "build")
        files, plain = written(tmp_path / "pdf"), written(tmp_path / "build")

        assert done.returncode == 0, done.stderr
        assert set(files) == FILES | PDFS
        assert {name for name in FILES if files[name] != plain[name]} == {MANIFEST}
        assert "PDF-filerna följer PDF/A-2b" in done.stdout
        assert done.stderr.count("timestamp") == 0

    def it_tells_of_the_pdfs_in_the_manifest(self, tmp_path: Path) -> None:
        """Their hashes, and the programs on which their bytes depend."""
        vp("--out", str(tmp_path), "pdf")
        files = written(tmp_path)
        told = json.loads(files[MANIFEST])
        hashes = {output["name"]: output["sha256"] for output in told["outputs"]}

        assert {name: sha256(files[name]).hexdigest() for name in PDFS} == {
            name: hashes[name] for name in PDFS
        }
        assert {"pikepdf", "qpdf", "layout"} <= set(told["tools"])

    def it_tells_the_registry_s_facts_and_the_given_time(self, tmp_path: Path) -> None:
        """The same as the Word file's own properties tell; SOURCE_DATE_EPOCH dates both."""
        vp("--out", str(tmp_path), "pdf", SOURCE_DATE_EPOCH="1700000000")
        files = written(tmp_path)
        for pdf in PDFS:
            members = read_members(files[pdf.replace(".pdf", ".docx")])
            facts = read_custom(members["docProps/custom.xml"])
            with pikepdf.open(io.BytesIO(files[pdf])) as opened:
                info = {str(key)[1:]: str(value) for key, value in opened.docinfo.items()}

            assert facts
            assert {name: info.get(name) for name in facts} == facts
            assert info["CreationDate"] == info["ModDate"] == "D:20231114221320Z"

    def it_makes_the_same_files_elsewhere(self, tmp_path: Path) -> None:
        """In another folder, time zone and language of the machine."""
        first, second = tmp_path / "ett", tmp_path / "två åäö"
        vp("--out", str(first), "pdf")
        vp("--out", str(second), "pdf", TZ="Asia/Tokyo", LC_ALL="C", LANG="C")

        assert written(first) == written(second)

    def it_follows_the_profile_of_the_plan_unless_another_is_asked_for(
        self, tmp_path: Path
    ) -> None:
        """An archive authority that holds to the older rule is told of once, in the sources."""
        sources = copy_of(EXEMPELBY, tmp_path)
        edit(sources / "plan.yaml", "  status: ", "  arkivformat: pdfa-1b\n  status: ")
        vp("--out", str(tmp_path / "own"), "pdf", sources=sources)
        vp("--out", str(tmp_path / "asked"), "pdf", "--profile", "pdfa-2b", sources=sources)

        for name in PDFS:
            assert part(written(tmp_path / "own")[name]) == "1"
            assert part(written(tmp_path / "asked")[name]) == "2"

    def it_refuses_a_profile_that_there_is_not(self, tmp_path: Path) -> None:
        """Wrong use, told with what may be asked for."""
        done = vp("--out", str(tmp_path / "ut"), "pdf", "--profile", "pdfa-9z")

        assert done.returncode == 2
        assert "pdfa-1b" in done.stderr


class DescribePdfCommandWithoutLibreOffice:
    def it_writes_nothing_and_says_why(self, tmp_path: Path) -> None:
        """Without page numbers there is a draft, but no PDF for an archive."""
        done = vp("--out", str(tmp_path / "ut"), "pdf", PATH=str(tmp_path))
        if done.returncode == 0:
            pytest.skip("LibreOffice is found where it is usually installed")

        assert done.returncode == 1
        assert "[pdf-not-made]" in done.stderr
        assert "vp explain layout-" in " ".join(done.stderr.split())
        assert not (tmp_path / "ut").exists()
