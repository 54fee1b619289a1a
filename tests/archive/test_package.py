"""The package for the archive: complete, the same each time, and sound to outside judges."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree

from compiler.archiving import package_of
from compiler.document.registry import registry_of
from compiler.outputs.archive.contents import ERMS, METS, PREMIS, SUMS
from compiler.pipeline.building import build

from ..plans import EXEMPELBY, REAL, built, copy_of, loaded, request
from .packages import REPORT, package, package_with_pdf, unzipped, written

OUTSIDERS = Path(__file__).resolve().parents[1] / "outsiders"
JUDGE = OUTSIDERS / "venv" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
NAMED_FAULTS = {"CSIP63", "SIP14"}
"""Rules that eark-validator 1.1.3 has wrong: CSIP63 asks an attribute both to be there and not, and
SIP14 looks for one without its namespace."""
PREMIS_NS = {"p": "http://www.loc.gov/premis/v3"}


def needs_judge() -> str:
    """The Python with eark-validator and bagit, or a skip."""
    if not JUDGE.exists():
        pytest.skip("eark-validator is not installed")
    return str(JUDGE)


class DescribeThePackage:
    def it_holds_documents_sources_and_templates(self) -> None:
        """Each as it was, byte for byte."""
        files = package().files
        for name in ("verksamhetsplan-2015.docx", "tjansteskrivelse-2015.docx"):
            assert files[f"representations/docx/data/{name}"] == built().files[name]
        for source in loaded().sources:
            assert files[f"representations/kallor/data/sources/{source.path}"] == source.data
        assert "representations/kallor/data/templates/vp_template.docx" in files
        assert files["documentation/granskning.txt"].decode() == REPORT

    def it_holds_what_the_build_told_of_itself(self) -> None:
        """Manifest, list of what is missing, calendar."""
        names = {Path(path).name for path in package().files if path.startswith("documentation")}
        assert {"manifest-2015.json", "att-komplettera-2015.json", "LAS-MIG.txt"} <= names

    def it_holds_the_pdf_that_was_made(self) -> None:
        """Of each document."""
        made = package_with_pdf()
        pdf = made.files["representations/pdfa/data/verksamhetsplan-2015.pdf"]
        assert pdf == b"%PDF-1.7\nverksamhetsplan-2015.docx"
        assert made.id != package().id

    def but_it_says_so_where_none_was_made(self) -> None:
        """No empty representation, and a line on the page that lies in the package."""
        assert not [path for path in package().files if "/pdfa/" in path]
        assert "finns inte" in package().files["documentation/LAS-MIG.txt"].decode()
        told = package_with_pdf().files["documentation/LAS-MIG.txt"].decode()
        assert "samma dokument som PDF/A" in told

    def it_is_named_after_plan_and_contents(self) -> None:
        """The folder in the zip is the id in METS."""
        root = etree.fromstring(package().files[METS])
        assert re.fullmatch(r"kfn-2015-[0-9a-f]{16}", package().id)
        assert root.get("OBJID") == package().id
        assert {name.split("/")[0] for name in unzipped(package().zipped)} == {package().id}

    def it_is_the_same_each_time(self, tmp_path: Path) -> None:
        """Another folder, the same bytes: zip and bag too."""
        sources = copy_of(EXEMPELBY, tmp_path / "någon annanstans")
        again = package_of(build(request(sources)), REPORT)
        assert again.id == package().id
        assert again.zipped == package().zipped
        assert again.bagged == package().bagged

    def but_it_is_another_with_another_date(self) -> None:
        """The time that a build bears is part of it."""
        dated = replace(request(EXEMPELBY), made=datetime(2020, 2, 2, tzinfo=UTC))
        other = package_of(build(dated), REPORT)
        assert other.id != package().id
        assert b"2020-02-02T00:00:00Z" in other.files[METS]

    def it_is_not_compressed(self) -> None:
        """So that its bytes do not hang on a version of zlib."""
        with zipfile.ZipFile(BytesIO(package().zipped)) as archive:
            assert {entry.compress_type for entry in archive.infolist()} == {zipfile.ZIP_STORED}
            assert {entry.date_time[0] for entry in archive.infolist()} == {1980}


class DescribePremis:
    def it_tells_the_fixity_of_each_file(self) -> None:
        """SHA-256 and size, of every file of a representation."""
        files = package().files
        for name in ("docx", "kallor"):
            root = etree.fromstring(files[f"representations/{name}/{PREMIS}"])
            told = {
                str(o.findtext("p:objectIdentifier/p:objectIdentifierValue", "", PREMIS_NS)): (
                    o.findtext(".//p:messageDigest", "", PREMIS_NS),
                    o.findtext(".//p:size", "", PREMIS_NS),
                )
                for o in root.iterfind("p:object", PREMIS_NS)
            }
            data = {p: d for p, d in files.items() if f"representations/{name}/data/" in p}
            assert told == {p: (sha256(d).hexdigest(), str(len(d))) for p, d in data.items()}

    def it_tells_what_was_derived_from_what(self) -> None:
        """Documents from sources, PDF from documents."""
        root = etree.fromstring(package_with_pdf().files[PREMIS])
        derived = {}
        for thing in root.iterfind("p:object", PREMIS_NS):
            name = thing.findtext("p:objectIdentifier/p:objectIdentifierValue", "", PREMIS_NS)
            for tie in thing.iterfind("p:relationship", PREMIS_NS):
                if tie.findtext("p:relationshipType", "", PREMIS_NS) == "derivation":
                    derived[name] = tie.findtext(".//p:relatedObjectIdentifierValue", "", PREMIS_NS)
        assert derived == {"docx": "kallor", "pdfa": "docx"}

    def it_tells_events_with_the_agent_that_did_them(self) -> None:
        """Each agent that an event names is there."""
        root = etree.fromstring(package().files[PREMIS])
        kinds = [e.text for e in root.iterfind("p:event/p:eventType", PREMIS_NS)]
        assert kinds == ["creation", "validation", "message digest calculation"]
        agents = {e.text for e in root.iterfind("p:agent//p:agentIdentifierValue", PREMIS_NS)}
        linked = {
            e.text for e in root.iterfind("p:event//p:linkingAgentIdentifierValue", PREMIS_NS)
        }
        assert linked <= agents


class DescribeErms:
    def it_tells_every_fact_of_the_plan(self) -> None:
        """Numbers, classification, retention, secrecy: each in the schema's own element."""
        xml = package().files[ERMS].decode()
        for text in registry_of(loaded().plan).facts().values():
            for part in text.split(", "):
                assert part in xml, part

    def it_says_nothing_of_what_the_plan_does_not_know(self) -> None:
        """The real plan has no classification and no retention."""
        xml = package(REAL).files[ERMS].decode()
        for element in ("classification", "disposal", "restriction", "decision_date"):
            assert element not in xml


class DescribeOutsideJudges:
    @pytest.mark.parametrize("make", [package, package_with_pdf], ids=["without", "with pdf"])
    def it_passes_eark_validator_but_for_its_named_faults(
        self, make: object, tmp_path: Path
    ) -> None:
        """Structure, METS schema and CSIP and SIP rules; representations against the schema too."""
        assert callable(make)
        made = make()
        place = tmp_path / f"{made.id}.zip"
        place.write_bytes(made.zipped)
        folder = written(tmp_path / made.id, made.files)
        representations = [str(p) for p in sorted((folder / "representations").iterdir())]
        done = subprocess.run(
            [needs_judge(), str(OUTSIDERS / "judge_sip.py"), str(place), *representations],
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        found = json.loads(done.stdout)
        assert found["structure"] == "WellFormed"
        assert found["schema"] == []
        assert found["representations"] == []
        assert set(found["rules"]) == NAMED_FAULTS

    def it_is_a_valid_bag(self, tmp_path: Path) -> None:
        """To the Library of Congress's bagit."""
        folder = written(tmp_path / "bag", package().bagged)
        script = (
            "import bagit, sys; bag = bagit.Bag(sys.argv[1]); bag.validate(); "
            "print(bag.info['External-Identifier'])"
        )
        done = subprocess.run(
            [needs_judge(), "-c", script, str(folder)],
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        assert done.stdout.strip() == package().id

    def it_is_verified_with_sha256sum_alone(self, tmp_path: Path) -> None:
        """As the page in the package says; and a changed file is named."""
        sha256sum = shutil.which("sha256sum")
        if sha256sum is None:
            pytest.skip("sha256sum is not installed")
        folder = written(tmp_path / "paket", package().files)
        command = [sha256sum, "-c", "--quiet", SUMS]
        assert "sha256sum -c --quiet SHA256SUMS" in package().files[
            "documentation/LAS-MIG.txt"
        ].decode("utf-8")
        done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
        assert (done.returncode, done.stdout) == (0, b"")
        assert len(package().files) - 1 == package().files[SUMS].count(b"\n")
        (folder / ERMS).write_bytes(b"x")
        done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
        assert done.returncode == 1
        assert ERMS.encode() in done.stdout
