"""The real plan: what it must say, and that outside judges find nothing to say against it."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path

import docx
import pytest

from compiler.diagnostic import Severity
from compiler.finish.layout import find_tools, measure
from compiler.model.blocks import plain
from compiler.model.figures import Missing
from compiler.model.goals import Goal
from compiler.pipeline.building import build
from compiler.pipeline.built import Built

from .conftest import outsider
from .plans import EXEMPELBY, REAL, built, request

MEMO = "tjansteskrivelse-2014.docx"
PLAN = "verksamhetsplan-2014.docx"


@cache
def laid_out() -> Built:
    """The real build with page numbers."""
    tools = find_tools(os.environ.get("PATH", ""))
    assert tools is not None
    from dataclasses import replace

    return build(replace(request(REAL), measure=lambda data: measure(data, tools)))


def opened(name: str) -> docx.document.Document:
    """A file of the build, read by python-docx."""
    return docx.Document(io.BytesIO(built(REAL).files[name]))


def all_text(name: str) -> str:
    """Every paragraph, in cells too, with ordinary spaces."""
    body = opened(name).element.body
    texts = ("".join(t.text or "" for t in p.iter(f"{_W}t")) for p in body.iter(f"{_W}p"))
    return "\n".join(texts).replace("\u00a0", " ")


_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class DescribeChecking:
    def it_has_no_errors(self) -> None:
        """And a warning for each figure that somebody owes."""
        checked = built(REAL).checked
        codes = [d.code for d in checked.diagnostics]

        assert not [d for d in checked.diagnostics if d.severity is Severity.ERROR]
        assert codes.count("figure-missing") == len(checked.plan.missing) > 0

    def it_has_budgets_that_agree(self) -> None:
        """Each amount known, and the totals of the decision."""
        plan = built(REAL).checked.plan
        totals = {b.id: b.total.amount(b.columns[0].id) for b in plan.budgets}

        assert not [t for t in totals.values() if isinstance(t, Missing)]
        assert totals["internbudget"] == Decimal(302179)
        assert totals["investeringar"] == Decimal(20263)


class DescribeThePlan:
    def it_has_every_chapter_of_its_order(self) -> None:
        """Once each, first in its chapter."""
        plan = built(REAL).checked.plan
        wanted = [plain(s.heading.runs) for s in plan.sections if s.heading]
        found = [p.text for p in opened(PLAN).paragraphs if p.style and p.style.name == "Heading 1"]

        assert len(wanted) == len(plan.sections) == 13
        assert found == wanted

    def it_lists_every_chapter_in_its_contents(self) -> None:
        """In order, and what stands below them."""
        body = opened(PLAN).element.body
        lines = [
            "".join(t.text or "" for t in p.iter(f"{_W}t"))
            for p in body.iter(f"{_W}p")
            if (style := p.find(f"{_W}pPr/{_W}pStyle")) is not None
            and re.fullmatch(r"(TOC|Innehll)\s?1", str(style.get(f"{_W}val")))
        ]
        plan = built(REAL).checked.plan

        wanted = [plain(s.heading.runs) for s in plan.sections if s.heading]
        assert [
            line.rstrip("–0123456789") for line in lines if line in _entries(lines, wanted)
        ] == [title.rstrip("–0123456789") for title in wanted]

    def it_tells_every_goal(self) -> None:
        """Its heading and its wording."""
        plan = built(REAL).checked.plan
        text = _squeezed(all_text(PLAN))
        goals = [entity for _, _, entity in plan.entities() if isinstance(entity, Goal)]
        said = [goal.heading for goal in goals if goal.heading]
        said += [w for goal in goals if "{" not in (w := plain(goal.statement))]

        assert len(goals) > 30
        assert [title for title in said if _squeezed(title) not in text] == []

    def it_tells_the_same_number_missing_in_three_places(self) -> None:
        """In the memo, in the plan, and as rows of the list."""
        count = len(built(REAL).checked.plan.missing)
        told = re.search(r"återstår (\d+) uppgifter", all_text(MEMO))
        rows = next(
            len(t.rows) - 1 for t in opened(PLAN).tables if t.rows[0].cells[1].text == "Uppgift"
        )

        assert told is not None
        assert int(told.group(1)) == rows == count
        assert f"I dag saknas {count} uppgifter" in all_text(PLAN)

    def it_shows_where_each_missing_figure_stands(self) -> None:
        """None is owed that no page shows."""
        assert [item.id for item in built(REAL).checked.to_add if not item.places] == []


class DescribeOutsideJudges:
    def it_has_each_heading_on_the_page_of_its_entry(self, tmp_path: Path) -> None:
        """Laid out as PDF, each page searched for the headings that the contents put there."""
        soffice, pdftotext = outsider("soffice"), outsider("pdftotext")
        done = laid_out()
        path = tmp_path / PLAN
        path.write_bytes(done.files[PLAN])
        profile = f"-env:UserInstallation=file://{tmp_path}/profil"
        subprocess.run(
            [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, path],
            check=True,
            capture_output=True,
            timeout=120,
        )
        pdf = path.with_suffix(".pdf")
        text = subprocess.run(
            [pdftotext, "-layout", pdf, "-"], check=True, capture_output=True, timeout=60
        ).stdout.decode()
        pages = [_unspaced(page) for page in text.split("\f")]
        entries = list(_contents(done.files[PLAN]))

        assert len(entries) > 30
        wrong = [(t, n) for t, n in entries if _unspaced(t) not in pages[n - 1]]
        assert wrong == []
        assert done.page_count == len(pages) - 1

    @pytest.mark.parametrize("sources", [REAL, EXEMPELBY], ids=["real", "exempelby"])
    def it_is_valid_to_the_open_xml_sdk(self, sources: Path, tmp_path: Path) -> None:
        """The validator that knows Word's schemas."""
        validator = outsider("ooxml-validator")
        for name, data in built(sources).files.items():
            if name.endswith(".docx"):
                path = tmp_path / name
                path.write_bytes(data)
                done = subprocess.run(
                    [validator, path], capture_output=True, encoding="utf-8", timeout=120
                )
                assert done.returncode == 0, f"{name}: {done.stdout}{done.stderr}"
                report = json.loads(done.stdout)
                assert report.get("ok", True) is True
                assert not report.get("errors")


def _contents(docx_bytes: bytes) -> Iterator[tuple[str, int]]:
    """The lines of the contents lists: words and page."""
    body = docx.Document(io.BytesIO(docx_bytes)).element.body
    for paragraph in body.iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        if style is None or not re.match(r"(TOC|toc|Innehll)\s?\d", str(style.get(f"{_W}val"))):
            continue
        texts = [t.text or "" for t in paragraph.iter(f"{_W}t")]
        yield "".join(texts[:-1]), int(texts[-1])


def _entries(lines: list[str], wanted: list[str]) -> list[str]:
    return [line for line in lines if any(line.startswith(title) for title in wanted)]


def _squeezed(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


def _unspaced(text: str) -> str:
    return re.sub(r"[\s\u00ad-]+", "", text)
