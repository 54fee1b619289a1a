"""Each document carries the list of what it is made from, and keeps it when others save it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from compiler import VERSION
from compiler.document.provenance import Origin, first_difference, origins, tree_hash
from compiler.word.embedded import read_provenance, with_provenance
from compiler.word.package import read_members

from .conftest import outsider
from .plans import MEMO_TEMPLATE, TEMPLATE, built, loaded

PLAN, MEMO = "verksamhetsplan-2015.docx", "tjansteskrivelse-2015.docx"


class DescribeWhatADocumentIsMadeFrom:
    @pytest.mark.parametrize("name", [PLAN, MEMO])
    def it_stands_in_the_document(self, name: str) -> None:
        """Every source with size and hash, both templates, and the compiler."""
        told = read_provenance(read_members(built().files[name]))
        assert told is not None
        files = {source.path: source.data for source in loaded().sources}
        assert told.sources == origins(files)
        assert told.tree == tree_hash(files)
        each = [origins({path.name: path.read_bytes()}) for path in (TEMPLATE, MEMO_TEMPLATE)]
        assert told.templates == tuple(origin for one in each for origin in one)
        assert (told.plan_id, told.compiler, told.language) == ("kfn-2015", VERSION, "sv")
        assert told.made == "2014-11-24T00:00:00+00:00"

    def it_stands_after_what_the_template_carries_itself(self) -> None:
        """A bibliography of Word's own is not written over."""
        members = read_members(built().files[PLAN])
        told = read_provenance(members)
        assert told is not None
        bare = read_members(TEMPLATE.read_bytes())
        own = {**bare, "customXml/item1.xml": b"<b:Sources xmlns:b='urn:b'/>"}
        made = with_provenance(own, told)
        assert made["customXml/item1.xml"] == own["customXml/item1.xml"]
        assert read_provenance(made) == told
        assert b"../customXml/item2.xml" in made["word/_rels/document.xml.rels"]

    def it_is_tied_in_as_word_wants_it(self) -> None:
        """A relationship from the document, one to its properties, a content type."""
        members = read_members(built().files[PLAN])
        assert built().proofs[PLAN].held["no_stray_members"]
        assert built().proofs[PLAN].held["relationships_resolve"]
        assert b"customXmlProperties+xml" in members["[Content_Types].xml"]
        assert b'Target="itemProps1.xml"' in members["customXml/_rels/item1.xml.rels"]

    def but_it_finds_nothing_in_a_document_from_elsewhere(self) -> None:
        """None, and no guess; nor is a broken list one."""
        members = read_members(TEMPLATE.read_bytes())
        assert read_provenance(members) is None
        broken = b"<kallmanifest xmlns='urn:vp:kallmanifest:1'><kalla storlek='x'/></kallmanifest>"
        assert read_provenance({**members, "customXml/item1.xml": broken}) is None

    def it_survives_a_save_in_libreoffice(self, tmp_path: Path) -> None:
        """Someone who opens the archived file and saves it does not lose its origin."""
        soffice = outsider("soffice")
        before = read_provenance(read_members(built().files[PLAN]))
        (tmp_path / PLAN).write_bytes(built().files[PLAN])
        profile = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
        subprocess.run(
            [soffice, "--headless", profile, "--convert-to", "docx", "--outdir", "sparad", PLAN],
            cwd=tmp_path,
            capture_output=True,
            timeout=120,
            check=True,
        )
        saved = read_members((tmp_path / "sparad" / PLAN).read_bytes())
        assert saved != read_members(built().files[PLAN])
        assert read_provenance(saved) == before
        shutil.rmtree(tmp_path / "profil", ignore_errors=True)


class DescribeFirstDifference:
    ONE = origins({"a.yaml": b"1", "b.yaml": b"2"})

    def it_finds_none_where_there_is_none(self) -> None:
        """The same files in any order."""
        assert first_difference(self.ONE, tuple(self.ONE)) == ""

    @pytest.mark.parametrize(
        ("other", "first"),
        [
            ({"a.yaml": b"1", "b.yaml": b"3"}, "b.yaml"),
            ({"b.yaml": b"2"}, "a.yaml"),
            ({"a.yaml": b"1", "aa.yaml": b"", "b.yaml": b"3"}, "aa.yaml"),
        ],
    )
    def it_names_the_first_that_is_changed_gone_or_new(
        self, other: dict[str, bytes], first: str
    ) -> None:
        """In the order of the paths."""
        assert first_difference(self.ONE, origins(other)) == first

    def it_knows_a_file_by_its_hash(self) -> None:
        """Not by its size."""
        one = (Origin("a", 1, "0" * 64),)
        assert first_difference(one, (Origin("a", 1, "1" * 64),)) == "a"
