"""What went into a build and what came out of it."""

from __future__ import annotations

import json
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

import pytest

from compiler.checks.coverage import Coverage
from compiler.document.provenance import tree_hash
from compiler.outputs.manifest import manifest, parts_hash

from .plans import budget, ledger, plan


def package(compression: int, **parts: str) -> bytes:
    """A zip with text parts."""
    out = BytesIO()
    with ZipFile(out, "w", compression) as zipped:
        for name, text in parts.items():
            zipped.writestr(name, text)
    return out.getvalue()


def built(**other: Any) -> bytes:
    """The manifest of a small build."""
    given: dict[str, Any] = {
        "compiler_version": "0.1.0",
        "tools": {"python-docx": "1.2.0", "LibreOffice": "7.4"},
        "sources": {"plan.yaml": b"plan:\n", "avsnitt/01.md": b"# Ansvar\n"},
        "templates": {"vp_template.docx": b"template"},
        "outputs": {"plan.docx": package(ZIP_DEFLATED, a="text"), "lista.html": b"<p>"},
        "warnings": 4,
        "page_count": 56,
        "proof": {"plan.docx": {"text": True, "fields": False}},
    }
    return manifest(plan(ledger(), budgets=(budget("ekonomi"),)), **(given | other))


class DescribeTheManifest:
    """Years later it shows what a document was built from."""

    def it_identifies_the_plan_for_the_registry(self) -> None:
        """The registry numbers stand with the plan's id and status."""
        assert json.loads(built())["plan"] == {
            "id": "ks-2014",
            "title": "Verksamhetsplan 2014",
            "year": 2014,
            "status": "förslag",
            "reference_numbers": ["KS2013/216", "KS 13/368"],
        }

    def it_lists_sources_tools_templates_and_outputs_by_name(self) -> None:
        """The order in which they were given does not show."""
        told = json.loads(built())
        assert [s["path"] for s in told["sources"]] == ["avsnitt/01.md", "plan.yaml"]
        assert list(told["tools"]) == ["LibreOffice", "python-docx"]
        assert [t["name"] for t in told["templates"]] == ["vp_template.docx"]
        assert [o["name"] for o in told["outputs"]] == ["lista.html", "plan.docx"]

    def it_counts_figures_missing_ones_and_warnings(self) -> None:
        """Eight figures and two budget rows; three and one are to be added, one may change."""
        told = json.loads(built())
        assert told["counts"] == {
            "figures": 10,
            "missing": 4,
            "preliminary": 1,
            "warnings": 4,
        }
        assert told["pages"] == 56

    def it_tells_whence_the_numerals_in_the_documents_come(self) -> None:
        """From the ledger, free, or neither; null where nobody counted."""
        told = json.loads(built(coverage=Coverage(201, 139, 2)))
        assert told["numerals"] == {"ledger": 201, "free": 139, "unexplained": 2}
        assert json.loads(built())["numerals"] is None

    def but_it_tells_no_page_count_where_nothing_was_laid_out(self) -> None:
        """Null, never 0."""
        assert json.loads(built(page_count=None))["pages"] is None

    def it_tells_each_figure_so_that_a_later_build_sees_what_came_in(self) -> None:
        """Values are in the words of the sources, whole and with their bound."""
        told = [(f["id"], f["period"], f["value"]) for f in json.loads(built())["figures"]]
        assert told == [
            ("sjukfranvaro", "2012", "6,39"),
            ("sjukfranvaro", "2013", "kompletteras"),
            ("sjukfranvaro", "2014–2016", "högst 5"),
            ("soliditet", "2013", "kompletteras"),
            ("soliditet", "2014", "kompletteras"),
            ("soliditet", "2012", "7–8"),
            ("soliditet", "2011", "mäts inte"),
            ("soliditet", "2010", "Påbörjad"),
            ("ledning", "2014", "71\u00a0487"),
            ("kansli", "2014", "kompletteras"),
        ]

    def it_tells_a_preliminary_figure_from_a_settled_one(self) -> None:
        """A figure may change its standing and not its value."""
        statuses = {f["status"] for f in json.loads(built())["figures"] if f["value"] == "7–8"}
        assert statuses == {"preliminärt"}

    def it_tells_of_each_document_which_claims_held(self) -> None:
        """Years later the registry sees what was proven, and what was not."""
        assert json.loads(built())["proof"] == {"plan.docx": {"fields": False, "text": True}}

    def it_gives_the_same_bytes_whatever_the_order_of_what_it_was_given(self) -> None:
        """A folder is not listed in the same order everywhere."""
        turned = {"avsnitt/01.md": b"# Ansvar\n", "plan.yaml": b"plan:\n"}
        assert built() == built(sources=turned)

    def but_it_refuses_a_document_that_is_no_package(self) -> None:
        """Such a file should never have come this far."""
        with pytest.raises(BadZipFile):
            built(outputs={"plan.docx": b"not a zip"})


class DescribeTheHashes:
    """They can be checked with other tools than this one."""

    def it_agrees_with_sha256sum(self, tmp_path: Path) -> None:
        """The tree hash is the hash of what `sha256sum` prints for the files by name."""
        sha256sum = shutil.which("sha256sum")
        if sha256sum is None:
            pytest.skip("sha256sum is not installed")
        files = {"b.yaml": b"2", "a/å.md": "å".encode(), "a.md": b""}
        for name, content in files.items():
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_bytes(content)
        printed = subprocess.run(
            [sha256sum, *sorted(files)], cwd=tmp_path, capture_output=True, check=True
        ).stdout
        (tmp_path / "printed").write_bytes(printed)
        again = subprocess.run(
            [sha256sum, "printed"], cwd=tmp_path, capture_output=True, check=True, text=True
        ).stdout
        assert again.split()[0] == tree_hash(files)

    def it_sees_a_file_that_only_changed_its_name(self) -> None:
        """The name is part of what is hashed."""
        assert tree_hash({"a": b"1"}) != tree_hash({"b": b"1"})

    def it_knows_a_document_that_was_only_packed_anew(self) -> None:
        """Compression and order change the bytes, not the parts."""
        one = package(ZIP_DEFLATED, a="text", b="mer")
        other = package(ZIP_STORED, b="mer", a="text")
        assert one != other
        assert parts_hash(one) == parts_hash(other)

    def but_it_sees_a_changed_part(self) -> None:
        """One letter is enough."""
        assert parts_hash(package(ZIP_STORED, a="x")) != parts_hash(package(ZIP_STORED, a="y"))
