"""Verifying: whatever was done to a package is told by name, and what was not is built again."""

from __future__ import annotations

import io
import os
import re
import shutil
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pikepdf
import pytest

from compiler.archiving import package_of
from compiler.outputs.archive.contents import ERMS, METS, PREMIS, SUMS
from compiler.outputs.archive.packed import packed
from compiler.outputs.archive.sip import sip, sums
from compiler.outputs.manifest import parts_hash
from compiler.pipeline.building import build
from compiler.verify.checksums import checksums_hold
from compiler.verify.compare import Likeness, compare
from compiler.verify.opened import open_package
from compiler.verifying import Verified, verify_document, verify_package
from compiler.word.package import Limits, PackageRefused, read_members, write_package

from ..finish.documents import needs_layout, tools
from ..plans import EXEMPELBY, REAL, TEMPLATE, built, copy_of, edit, request
from ..test_command import run, vp
from .packages import laid_out_package, measure_here, package, package_with_pdf, written

FILES = package().files
PLAN = "representations/docx/data/verksamhetsplan-2015.docx"
SOURCE = "representations/kallor/data/sources/plan.yaml"
LISTS = {path for path in FILES if path.endswith(METS)} | {SUMS}
EACH_FILE = pytest.mark.parametrize("path", sorted(FILES))


def codes(verified: Verified) -> list[str]:
    """The codes of what was found."""
    return [finding.code for finding in verified.diagnostics]


def named(files: dict[str, bytes]) -> dict[str, set[str]]:
    """The files that are named, with their codes."""
    found: dict[str, set[str]] = {}
    for finding in checksums_hold(files):
        found.setdefault(finding.span.path, set()).add(finding.code)
    return found


class DescribeChecksums:
    def it_finds_nothing_in_a_package_as_it_was_made(self) -> None:
        """With and without PDF."""
        assert checksums_hold(FILES) == []
        assert checksums_hold(package_with_pdf().files) == []

    @EACH_FILE
    def it_names_a_file_with_one_byte_changed(self, path: str) -> None:
        """At its beginning, in its middle and at its end; no other file is blamed but a list."""
        data = FILES[path]
        for at in {0, len(data) // 2, len(data) - 1}:
            changed = data[:at] + bytes((data[at] ^ 1,)) + data[at + 1 :]
            found = named({**FILES, path: changed})
            assert "archive-file-changed" in found[path], at
            assert path in LISTS or set(found) == {path}

    @EACH_FILE
    def it_names_a_file_taken_away(self, path: str) -> None:
        """Whichever it is."""
        found = named({p: d for p, d in FILES.items() if p != path})
        assert "archive-file-missing" in found[path]
        assert path in LISTS or set(found) == {path}

    @pytest.mark.parametrize(
        "path", ["Thumbs.db", "representations/docx/data/mer.docx", "schemas/å.xsd", "METS.xml~"]
    )
    def it_names_a_file_put_in(self, path: str) -> None:
        """Wherever it lies."""
        assert named({**FILES, path: b""}) == {path: {"archive-file-extra"}}

    def it_names_every_byte_of_the_list_itself(self) -> None:
        """A list that was changed does not agree with the other, and no file is blamed for it."""
        data = FILES[SUMS]
        for at in range(0, len(data), 41):
            changed = data[:at] + bytes((data[at] ^ 1,)) + data[at + 1 :]
            found = named({**FILES, SUMS: changed})
            assert "archive-file-changed" in found[SUMS], at
            assert set(found) <= {SUMS, METS}

    def but_it_names_both_where_neither_list_can_be_trusted(self) -> None:
        """A file and METS changed alike: the other list tells of both."""
        new, mets = FILES[ERMS] + b" ", FILES[METS].decode()
        mets = mets.replace(sha256(FILES[ERMS]).hexdigest(), sha256(new).hexdigest())
        mets = mets.replace(f'SIZE="{len(FILES[ERMS])}"', f'SIZE="{len(new)}"')
        assert set(named({**FILES, ERMS: new, METS: mets.encode()})) == {ERMS, METS, SUMS}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as folder, zip and bag, carried to another place."""
    root = tmp_path_factory.mktemp("annan maskin")
    written(root / package().id, FILES)
    written(root / "pase", package().bagged)
    (root / "paket.zip").write_bytes(package().zipped)
    return root


class DescribeVerifyPackage:
    @pytest.mark.parametrize("name", [package().id, "pase", "paket.zip"])
    def it_builds_the_documents_again_byte_for_byte(self, name: str, folder: Path) -> None:
        """From the packaged sources and templates alone."""
        verified = verify_package(folder / name)
        assert verified.diagnostics == ()
        assert {c.likeness for c in verified.compared.values()} == {Likeness.BYTES}
        assert len(verified.compared) == 2
        assert verified.files == len(FILES)

    def it_builds_the_appendix_on_reconciliation_where_it_was_asked_for(
        self, tmp_path: Path
    ) -> None:
        """The packaged manifest tells so."""
        asked = replace(request(EXEMPELBY), with_reconciliation=True)
        made = package_of(build(asked), "")
        assert made.files[PLAN] != FILES[PLAN]
        assert verify_package(written(tmp_path / "p", made.files)).diagnostics == ()

    @pytest.mark.parametrize(
        "manifest", [b"", b"[]", b'{"pages": [], "reconciliation": []}', b'{"reconciliation": 1}']
    )
    def but_it_does_not_trust_a_manifest(self, manifest: bytes, tmp_path: Path) -> None:
        """One that was changed is named, whatever it says."""
        path = "documentation/manifest-2015.json"
        verified = verify_package(written(tmp_path / "p", {**FILES, path: manifest}))
        assert {d.span.path for d in verified.diagnostics} == {path}

    def it_tells_of_a_document_changed_with_all_its_checksums(self, tmp_path: Path) -> None:
        """Somebody who mends every list is found out by the sources."""
        members = read_members(FILES[PLAN])
        body = members["word/document.xml"]
        members["word/document.xml"] = body.replace(b"Verksamhetsplan", b"Verksamhetsplon", 1)
        assert members["word/document.xml"] != body
        contents = replace(
            package().contents,
            documents={
                **package().contents.documents,
                "verksamhetsplan-2015.docx": write_package(members),
            },
        )
        verified = verify_package(written(tmp_path / "p", sip(contents)))
        assert codes(verified) == ["archive-rebuild-differs"]
        assert "word/document.xml" in dict(verified.diagnostics[0].particulars)["parts"]

    @pytest.mark.parametrize(
        ("path", "old", "new", "field"),
        [
            (ERMS, "KFN 2014/17", "KFN 2014/18", "Diarienummer"),
            (ERMS, "18 kap. 13 §", "18 kap. 14 §", "Sekretess"),
            (ERMS, ">förslag<", ">antagen<", "Status"),
            (METS, 'LABEL="Verksamhetsplan 2015 –', 'LABEL="Verksamhetsplan 2016 –', "Titel"),
            (PREMIS, "<originalName>Verksamhetsplan", "<originalName>Budget", "Titel"),
            (SOURCE, "gallring: Bevaras", "gallring: Gallras 2030", "Gallring"),
        ],
    )
    def it_tells_where_the_registry_s_facts_differ(
        self, path: str, old: str, new: str, field: str, tmp_path: Path
    ) -> None:
        """METS, PREMIS, ERMS, properties and plan.yaml say the same, or it is told."""
        text = FILES[path].decode("utf-8")
        assert old in text
        files = {**FILES, path: text.replace(old, new).encode("utf-8")}
        verified = verify_package(written(tmp_path / "p", files))
        told = [d for d in verified.diagnostics if d.code == "archive-metadata-differs"]
        assert field in {dict(d.particulars)["field"] for d in told}
        assert any(d.span.path == path or path == SOURCE for d in told)

    def it_tells_of_properties_changed_in_a_document(self, tmp_path: Path) -> None:
        """In its custom properties and in its core ones."""
        members = read_members(FILES[PLAN])
        for part in ("docProps/custom.xml", "docProps/core.xml"):
            members[part] = members[part].replace("förslag".encode(), b"antagen")
        files = {**FILES, PLAN: write_package(members)}
        verified = verify_package(written(tmp_path / "p", files))
        told = [d.span.path for d in verified.diagnostics if d.code == "archive-metadata-differs"]
        assert told == [f"{PLAN}!docProps/core.xml", f"{PLAN}!docProps/custom.xml"]

    def it_tells_of_sources_that_cannot_be_built(self, tmp_path: Path) -> None:
        """Each with the first reason."""
        files = {**FILES, SOURCE: b"plan: [\n"}
        verified = verify_package(written(tmp_path / "p", files))
        assert "archive-rebuild-failed" in codes(verified)
        assert "archive-file-changed" in codes(verified)


@needs_layout
class DescribePackagesWithPdf:
    """With LibreOffice a package has page numbers and PDF/A, and both come out the same again."""

    NAME = "representations/pdfa/data/verksamhetsplan-2015.pdf"

    def _verified(self, files: Mapping[str, bytes], folder: Path) -> Verified:
        """What is found on these files, with the LibreOffice of this machine."""
        return verify_package(written(folder / "p", files), measure_here, tools())

    def _packed_anew(self, pdf: bytes, folder: Path) -> Verified:
        """What is found on a package with another PDF and every list mended."""
        contents = laid_out_package().contents
        pdfs = {**contents.pdfs, "verksamhetsplan-2015.pdf": pdf}
        return self._verified(sip(replace(contents, pdfs=pdfs)), folder)

    def it_makes_documents_and_pdfs_again_byte_for_byte(self, tmp_path: Path) -> None:
        """All four, from the packaged sources alone."""
        verified = self._verified(laid_out_package().files, tmp_path)
        assert verified.diagnostics == ()
        assert {name: c.likeness for name, c in verified.compared.items()} == {
            f"{document}-2015.{ending}": Likeness.BYTES
            for document in ("verksamhetsplan", "tjansteskrivelse")
            for ending in ("docx", "pdf")
        }

    def it_compares_words_where_nothing_lays_out_pages(self, tmp_path: Path) -> None:
        """A registry without LibreOffice still sees that the PDF says what the document says."""
        place = written(tmp_path / "p", laid_out_package().files)
        verified = verify_package(place)
        assert set(codes(verified)) == {"archive-rebuild-text"}
        assert {c.likeness for c in verified.compared.values()} == {Likeness.TEXT}

    def it_takes_the_same_words_laid_out_otherwise_for_the_same_text(self, tmp_path: Path) -> None:
        """A PDF that another program only wrote anew is told of, and is no fault."""
        buffer = io.BytesIO()
        with pikepdf.open(io.BytesIO(laid_out_package().files[self.NAME])) as pdf:
            pdf.save(buffer, compress_streams=False)
        verified = self._packed_anew(buffer.getvalue(), tmp_path)
        assert codes(verified) == ["archive-rebuild-text"]
        assert verified.compared["verksamhetsplan-2015.pdf"].likeness is Likeness.TEXT

    def but_it_refuses_a_pdf_that_says_something_else(self, tmp_path: Path) -> None:
        """The memo's in the plan's place: its words and its metadata are told."""
        memo = laid_out_package().contents.pdfs["tjansteskrivelse-2015.pdf"]
        verified = self._packed_anew(memo, tmp_path)
        assert set(codes(verified)) == {"archive-metadata-differs", "archive-rebuild-differs"}
        places = {d.span.path for d in verified.diagnostics}
        assert places == {f"{self.NAME}!Info", f"{self.NAME}!XMP", "verksamhetsplan-2015.pdf"}

    @pytest.mark.parametrize(
        ("place", "old", "field"),
        [("Info", "förslag", "Status"), ("XMP", "KFN 2014/17", "Diarienummer")],
    )
    def it_tells_of_metadata_changed_in_a_pdf(
        self, place: str, old: str, field: str, tmp_path: Path
    ) -> None:
        """In either of the two places where a PDF keeps them."""
        buffer = io.BytesIO()
        with pikepdf.open(io.BytesIO(laid_out_package().files[self.NAME])) as pdf:
            if place == "Info":
                pdf.docinfo[f"/{field}"] = "antagen"
            else:
                packet = pdf.Root.Metadata
                packet.write(packet.read_bytes().replace(old.encode(), b"KFN 2014/18"))
            pdf.save(buffer)
        verified = self._packed_anew(buffer.getvalue(), tmp_path)
        told = [d for d in verified.diagnostics if d.code == "archive-metadata-differs"]
        assert [(d.span.path, dict(d.particulars)["field"]) for d in told] == [
            (f"{self.NAME}!{place}", field)
        ]

    def it_tells_of_a_pdf_and_of_a_document_left_out_with_all_lists_mended(
        self, tmp_path: Path
    ) -> None:
        """The packaged sources tell which there are to be."""
        contents = laid_out_package().contents
        memo = {"tjansteskrivelse-2015.docx", "tjansteskrivelse-2015.pdf"}
        fewer = replace(
            contents,
            documents={n: d for n, d in contents.documents.items() if n not in memo},
            pdfs={n: d for n, d in contents.pdfs.items() if n not in memo},
        )
        verified = self._verified(sip(fewer), tmp_path)
        told = {d.span.path for d in verified.diagnostics if d.code == "archive-rebuild-differs"}
        assert told == memo


class DescribeCompare:
    DOCX = FILES[PLAN]

    def _changed(self, member: str, change: Callable[[bytes], bytes]) -> bytes:
        """The document with one part changed."""
        members = read_members(self.DOCX)
        return write_package({**members, member: change(members[member])})

    def it_tells_bytes_parts_and_text_apart(self) -> None:
        """From the most alike to the least."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
            for name, data in read_members(self.DOCX).items():
                archive.writestr(name, data)
        end, word = b"</w:styles>", b"Verksamhetsplan"
        restyled = self._changed("word/styles.xml", lambda x: x.replace(end, b" " + end))
        reworded = self._changed("word/document.xml", lambda x: x.replace(word, b"Plan", 1))
        assert compare(self.DOCX, self.DOCX).likeness is Likeness.BYTES
        assert compare(self.DOCX, buffer.getvalue()).likeness is Likeness.PARTS
        assert compare(self.DOCX, reworded).likeness is Likeness.DIFFERENT
        result = compare(self.DOCX, restyled)
        assert (result.likeness, result.parts) == (Likeness.TEXT, ("word/styles.xml",))

    def it_does_not_count_page_numbers(self) -> None:
        """Another LibreOffice breaks pages elsewhere."""
        paged = self._changed(
            "word/document.xml",
            lambda x: re.sub("(PAGEREF.*?<w:t>)–".encode(), rb"\g<1>17", x, count=1, flags=re.S),
        )
        assert paged != self.DOCX
        assert compare(self.DOCX, paged).likeness is Likeness.TEXT

    def it_counts_what_a_chart_says_but_not_how_its_workbook_is_packed(self) -> None:
        """A number changed in the chart or in its sheet is another text."""
        docx = built(REAL).files["verksamhetsplan-2014.docx"]
        members = read_members(docx)
        chart, workbook = "word/charts/chart1.xml", "word/embeddings/Diagram1.xlsx"
        sheets = read_members(members[workbook])
        sheet = "xl/worksheets/sheet1.xml"
        anew = io.BytesIO()
        with zipfile.ZipFile(anew, "w", zipfile.ZIP_STORED) as archive:
            for name, data in sheets.items():
                archive.writestr(name, data)
        recharted = re.sub(rb"<c:v>(\d)", rb"<c:v>9\1", members[chart], count=1)
        resheeted = re.sub(rb"<v>(\d)", rb"<v>9\1", sheets[sheet], count=1)
        rebooked = write_package({**sheets, sheet: resheeted})

        for changes, likeness in (
            ({workbook: anew.getvalue()}, Likeness.PARTS),
            (
                {chart: members[chart].replace(b"</c:chartSpace>", b" </c:chartSpace>")},
                Likeness.TEXT,
            ),
            ({chart: recharted}, Likeness.DIFFERENT),
            ({workbook: rebooked}, Likeness.DIFFERENT),
        ):
            assert compare(docx, write_package({**members, **changes})).likeness is likeness
        packed_anew = write_package({**members, workbook: anew.getvalue()})
        assert packed_anew != docx
        assert parts_hash(packed_anew) == parts_hash(docx)

    def it_takes_what_is_no_document_for_another(self) -> None:
        """Bytes that are no package."""
        assert compare(self.DOCX, b"").likeness is Likeness.DIFFERENT


class DescribeUntrustedPackages:
    """A package may come from anybody."""

    def _refusal(self, path: Path, limits: Limits | None = None) -> str:
        with pytest.raises(PackageRefused) as refused:
            open_package(path, limits) if limits else open_package(path)
        return refused.value.code

    @pytest.mark.parametrize("name", ["../ute.txt", "/etc/ute", "p/../../ute", "C:/ute", "p\\ute"])
    def it_refuses_a_path_out_of_the_package(self, name: str, tmp_path: Path) -> None:
        """Nothing is written anywhere."""
        place = tmp_path / "p.zip"
        with zipfile.ZipFile(place, "w") as archive:
            archive.writestr("p/METS.xml", FILES[METS])
            archive.writestr(name, b"x")
        assert self._refusal(place) in ("package-unsafe-name", "archive-no-mets")
        assert [p.name for p in tmp_path.iterdir()] == ["p.zip"]

    def it_refuses_a_bomb(self, tmp_path: Path) -> None:
        """Before it is unpacked."""
        place = tmp_path / "p.zip"
        with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("p/METS.xml", b"\0" * 50_000_000)
        assert self._refusal(place) == "package-bomb"

    def it_refuses_a_package_that_is_too_large(self, tmp_path: Path) -> None:
        """In files and in bytes, as zip and as folder."""
        folder = written(tmp_path / "p", FILES)
        (tmp_path / "p.zip").write_bytes(package().zipped)
        assert self._refusal(folder, Limits(members=3)) == "package-too-many-members"
        assert self._refusal(folder, Limits(total_bytes=1000)) == "package-too-large"
        assert self._refusal(tmp_path / "p.zip", Limits(members=3)) == "package-too-many-members"
        assert self._refusal(tmp_path / "p.zip", Limits(total_bytes=1000)) == "package-too-large"

    def it_refuses_a_link(self, tmp_path: Path) -> None:
        """It leads out of the folder."""
        folder = written(tmp_path / "p", FILES)
        try:
            (folder / "documentation" / "hemligt").symlink_to(tmp_path)
        except OSError:
            pytest.skip("this system makes no links")
        assert self._refusal(folder) == "archive-link"

    def it_refuses_what_is_no_package(self, tmp_path: Path) -> None:
        """A folder, a zip with two folders, bytes."""
        (tmp_path / "tom").mkdir()
        assert self._refusal(tmp_path / "tom") == "archive-no-mets"
        (tmp_path / "a.zip").write_bytes(b"hej")
        assert self._refusal(tmp_path / "a.zip") == "package-damaged"
        with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
            archive.writestr("a/METS.xml", b"")
            archive.writestr("b/METS.xml", b"")
        assert self._refusal(tmp_path / "b.zip") == "archive-no-mets"

    def it_expands_no_entity_in_metadata(self, tmp_path: Path) -> None:
        """Neither one that swells nor one that reads a file."""
        secret = tmp_path / "hemligt.txt"
        secret.write_text("lösenord", "utf-8")
        entity = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        for path in (METS, ERMS, PREMIS):
            text = FILES[path].decode().replace("?>\n", f"?>\n{entity}", 1)
            text = text.replace("Exempelby kommun<", "&x;<")
            files = {**FILES, path: text.encode()}
            verified = verify_package(written(tmp_path / f"p-{len(path)}", files))
            assert path in {d.span.path for d in verified.diagnostics}
            assert "lösenord" not in str(verified)

    def it_never_reads_sources_outside_the_package(self, tmp_path: Path) -> None:
        """A packaged plan that names a file elsewhere is refused by the loader."""
        text = FILES[SOURCE].decode().replace("avsnitt/01-uppdrag.md", "../../../hemligt.md")
        (tmp_path / "hemligt.md").write_text("# Hemligt {#hemligt}\n", "utf-8")
        files = {**FILES, SOURCE: text.encode()}
        verified = verify_package(written(tmp_path / "p", files))
        assert "archive-rebuild-failed" in codes(verified)

    def it_names_a_damaged_member_of_a_zip(self, tmp_path: Path) -> None:
        """A byte changed in the zip itself, where its own checksum no longer agrees."""
        data = package().zipped
        at = data.index(FILES[ERMS]) + 40
        (tmp_path / "p.zip").write_bytes(data[:at] + bytes((data[at] ^ 1,)) + data[at + 1 :])
        verified = verify_package(tmp_path / "p.zip")
        assert codes(verified) == ["package-damaged"]
        assert ERMS in dict(verified.diagnostics[0].particulars)["detail"]


class DescribeBags:
    def it_tells_of_a_payload_changed(self, tmp_path: Path) -> None:
        """By the bag's manifest as by the package's own lists."""
        files = {**package().bagged, f"data/{package().id}/{ERMS}": b"<x/>"}
        verified = verify_package(written(tmp_path / "p", files))
        assert f"data/{package().id}/{ERMS}" in {d.span.path for d in verified.diagnostics}
        assert ERMS in {d.span.path for d in verified.diagnostics}

    def it_tells_of_a_file_put_in_and_one_taken_away(self, tmp_path: Path) -> None:
        """Beside the payload and in the manifest."""
        files = {**package().bagged, "extra.txt": b""}
        del files["bag-info.txt"]
        found = verify_package(written(tmp_path / "p", files)).diagnostics
        assert {(d.code, d.span.path) for d in found} == {
            ("archive-file-extra", "extra.txt"),
            ("archive-file-missing", "bag-info.txt"),
        }


class DescribeVerifyDocument:
    DOCX = built().files["verksamhetsplan-2015.docx"]

    def it_knows_the_sources_that_it_was_built_from(self) -> None:
        """All of them, and the templates."""
        verified = verify_document(self.DOCX, "plan.docx", request(EXEMPELBY))
        assert (verified.diagnostics, verified.first) == ((), "")

    def it_names_the_first_source_that_differs(self, tmp_path: Path) -> None:
        """In the order of their paths."""
        sources = copy_of(EXEMPELBY, tmp_path)
        edit(sources / "uppgifter/besok.yaml", "121 377", "121 378")
        edit(sources / "avsnitt/04-uppfoljning.md", "#", "#")
        assert verify_document(self.DOCX, "p", request(sources)).first == "uppgifter/besok.yaml"
        edit(sources / "mal/fritid.yaml", "mål", "mal")
        assert verify_document(self.DOCX, "p", request(sources)).first == "mal/fritid.yaml"
        (sources / "avsnitt/ny.yaml").write_text("organ: []\n", "utf-8")
        assert verify_document(self.DOCX, "p", request(sources)).first == "avsnitt/ny.yaml"

    def it_names_a_template_that_differs(self, tmp_path: Path) -> None:
        """After the sources."""
        given = request(EXEMPELBY)
        template = tmp_path / given.template.name
        template.write_bytes(given.template.read_bytes() + b"\0")
        verified = verify_document(self.DOCX, "p", replace(given, template=template))
        assert verified.first == template.name

    def but_it_does_not_guess_where_nothing_is_said(self) -> None:
        """A template is no built document, and bytes are none."""
        given = request(EXEMPELBY)
        bare = verify_document(given.template.read_bytes(), "p", given)
        assert codes(bare) == ["archive-no-provenance"]
        assert codes(verify_document(b"", "p", given)) == ["package-damaged"]


class DescribeTheCommands:
    def it_archives_and_verifies_in_another_folder(self, tmp_path: Path) -> None:
        """One sentence, and exit status 0; then one byte, its file's name, and 1."""
        out, elsewhere = tmp_path / "ut", tmp_path / "en annan/dator"
        done = vp("archive", "--no-layout", "--bag", "--out", str(out))
        assert done.returncode == 0, done.stderr
        (zipped,) = (out / "arkiv").glob("*.zip")
        sum_, name = (out / "arkiv" / f"{zipped.name}.sha256").read_text("utf-8").split()
        assert (sum_, name) == (sha256(zipped.read_bytes()).hexdigest(), zipped.name)
        elsewhere.mkdir(parents=True)
        place = Path(shutil.copy(zipped, elsewhere))
        verified = run("verify", place.name, cwd=elsewhere)
        assert verified.returncode == 0, verified.stderr
        assert verified.stdout.startswith("Paketet är oförändrat: alla ")
        assert "byte för byte" in verified.stdout
        assert len(verified.stdout.splitlines()) == 1
        folder = out / "arkiv" / zipped.stem
        (folder / ERMS).write_bytes((folder / ERMS).read_bytes() + b" ")
        verified = run("verify", str(folder))
        assert verified.returncode == 1
        assert ERMS in verified.stdout
        assert "archive-file-changed" in verified.stderr

    def it_makes_the_same_package_however_its_files_were_given(self, tmp_path: Path) -> None:
        """From another folder, with paths from there: the check report names files as packed."""
        sources = copy_of(EXEMPELBY, tmp_path)
        near, far = tmp_path / "nära", tmp_path / "fjärran"
        names = ["--template", os.path.relpath(TEMPLATE, tmp_path), "--sources", sources.name]
        done = run("archive", "--no-layout", "--out", str(near), *names, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        done = vp("archive", "--no-layout", "--out", str(far), sources=sources)
        assert done.returncode == 0, done.stderr
        one, other = ({p.name: p.read_bytes() for p in f.rglob("*.zip")} for f in (near, far))
        assert one == other
        (report,) = far.rglob("granskning.txt")
        assert "sources/uppgifter/besok.yaml" in report.read_text("utf-8")

    def it_says_what_a_document_was_built_from(self, tmp_path: Path) -> None:
        """With the sources here, and with others."""
        (tmp_path / "plan.docx").write_bytes(built().files["verksamhetsplan-2015.docx"])
        good = vp("verify", str(tmp_path / "plan.docx"))
        assert good.returncode == 0, good.stderr
        assert "just de källor" in good.stdout
        sources = copy_of(EXEMPELBY, tmp_path)
        edit(sources / "uppgifter/besok.yaml", "121 377", "121 378")
        other = vp("verify", str(tmp_path / "plan.docx"), sources=sources)
        assert other.returncode == 1
        assert "uppgifter/besok.yaml" in other.stdout

    def it_says_that_nothing_is_there(self, tmp_path: Path) -> None:
        """Wrong use."""
        assert run("verify", str(tmp_path / "ingenting.zip")).returncode == 2

    def it_makes_no_package_where_there_are_errors(self, tmp_path: Path) -> None:
        """And leaves what is there."""
        sources = copy_of(EXEMPELBY, tmp_path)
        edit(sources / "uppgifter/besok.yaml", "121 377", "121.377")
        done = vp("archive", "--no-layout", "--out", str(tmp_path / "ut"), sources=sources)
        assert done.returncode == 1
        assert not (tmp_path / "ut").exists()


def test_sums_and_zip_are_of_the_files() -> None:
    """What the tests above change is what the package is made of."""
    others = {path: data for path, data in FILES.items() if path != SUMS}
    assert sums(others) == FILES[SUMS]
    assert packed(package().id, FILES) == package().zipped
