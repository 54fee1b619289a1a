"""A comparison that does not come out as promised, one way or the other, is refused."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from compiler.comparison import Asked, Compared, compare_plans, write_changes
from compiler.document.document import Document
from compiler.finish.comparison import Versions, prove_comparison
from compiler.word.package import read_members, write_package
from compiler.word.promise import Promise, promised_text

from ..plans import REAL, TEMPLATE, request
from .sources import edited_sources

PART = "word/document.xml"


@dataclass(frozen=True)
class Case:
    """A comparison and what it promises."""

    compared: Compared
    versions: Versions


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    """The real plan compared with one in which something of each kind was edited."""
    asked = request(edited_sources(tmp_path_factory.mktemp("new")))
    compared = write_changes(
        compare_plans(asked, REAL), asked, Asked("förut", "Anna", with_front=False)
    )

    def promise(document: Document) -> Promise:
        return promised_text(document, TEMPLATE.read_bytes(), asked.words, {})

    new, old = compared.new.documents[0], compared.old.documents[0]
    return Case(compared, Versions(promise(new), promise(old)))


def broken(case: Case, before: str, after: str) -> set[str]:
    """The claims that do not hold when the document's XML says something else."""
    members = read_members(case.compared.docx)
    text = members[PART].decode()
    assert before in text
    members[PART] = text.replace(before, after, 1).encode()
    proof = prove_comparison(write_package(members), case.versions)
    return {claim for claim, held in proof.held.items() if not held}


class DescribeProof:
    def it_holds_of_what_was_written(self, case: Case) -> None:
        """On the file, on the new plan and on the old one."""
        proof = prove_comparison(case.compared.docx, case.versions)

        assert proof.findings == ()
        assert {"accepted-text_as_promised", "rejected-text_as_promised"} <= proof.held.keys()
        assert case.compared.proof is not None

    def it_finds_words_that_the_old_plan_does_not_have(self, case: Case) -> None:
        """The new plan is as it should be."""
        found = broken(case, ">29\u00a0375</w:delText>", ">29\u00a0376</w:delText>")

        assert "rejected-text_as_promised" in found
        assert "accepted-text_as_promised" not in found

    def it_finds_words_that_the_new_plan_does_not_have(self, case: Case) -> None:
        """The old plan is as it should be."""
        found = broken(case, ">29\u00a0875</w:t>", ">29\u00a0876</w:t>")

        assert "accepted-text_as_promised" in found
        assert "rejected-text_as_promised" not in found

    def it_finds_an_end_that_does_not_go(self, case: Case) -> None:
        """Two paragraphs in one, or one that stays."""
        sign = "<w:rPr><w:ins "
        text = read_members(case.compared.docx)[PART].decode()
        start = text.index(sign, text.index("Heading1"))
        end = text.index("</w:rPr>", start) + len("</w:rPr>")

        assert broken(case, text[start:end], "") != set()

    def it_finds_a_file_that_cannot_be_opened(self, case: Case) -> None:
        """Nothing is raised."""
        assert prove_comparison(b"PK", case.versions).held == {"opens": False}

    def but_it_is_no_proof_of_a_plan_s_own_file(self, case: Case) -> None:
        """The claim stands for every file but a comparison."""
        from compiler.finish.proof import prove

        proof = prove(case.compared.docx, case.versions.accepted)

        assert not proof.held["no_tracked_changes"]
