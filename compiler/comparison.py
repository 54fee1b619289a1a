"""Compare two versions of a plan: what has changed, and the new one with its changes tracked.

Like the pipeline this decides nothing: it tells in which order the floors below are called.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from compiler.compare.anchors import former
from compiler.compare.changes import Change, changes_between
from compiler.compare.telling import front_page
from compiler.diagnostic import Diagnostic, has_errors, in_order
from compiler.document.document import Document
from compiler.document.layer import heading_anchors
from compiler.finish.claims.words import program_words
from compiler.finish.comparison import Versions, prove_comparison
from compiler.finish.contents import settle
from compiler.finish.opened import LaidOut
from compiler.finish.proof import Proof
from compiler.model.blocks import Blocks
from compiler.pipeline.checking import Checked, check_plan
from compiler.pipeline.request import Progress, Request
from compiler.span import Span
from compiler.word.blackline import Stamp
from compiler.word.compared import write_comparison
from compiler.word.contract import PLAN_CONTRACT
from compiler.word.names import bookmark_name
from compiler.word.package import PackageRefused
from compiler.word.promise import promised_text


@dataclass(frozen=True, slots=True)
class Asked:
    """What the older version is called, whose the changes are, and of which day.

    They are the office's if nobody's, and of the day that the new plan tells if of none.
    """

    since: str
    author: str = ""
    day: date | None = None
    with_front: bool = True


@dataclass(frozen=True, slots=True)
class Compared:
    """Both versions, what has changed, and the proven comparison with what was found in it."""

    old: Checked
    new: Checked
    changes: tuple[Change, ...] = ()
    docx: bytes = b""
    proof: Proof | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    page_count: int | None = None

    @property
    def readable(self) -> bool:
        """Whether both versions could be read without errors."""
        return not any(has_errors(checked.diagnostics) for checked in (self.old, self.new))

    @property
    def name(self) -> str:
        """The file name of the comparison."""
        return f"andringar-{self.new.plan.meta.year}.docx"


def compare_plans(request: Request, old: Path, shared: Path | None = None) -> Compared:
    """Both versions and what has changed between them; nothing where one has errors.

    `old` and `shared` are the folders of the older version.
    """
    new = check_plan(request)
    before = check_plan(replace(request, sources=old, shared=shared, spell=None))
    compared = Compared(before, new)
    if not compared.readable:
        return compared
    return replace(compared, changes=changes_between(before.plan, new.plan, request.words))


def write_changes(
    compared: Compared, request: Request, asked: Asked, progress: Progress = lambda step: None
) -> Compared:
    """The comparison as a proven Word document; without one where a claim does not hold."""
    # Only this needs docxtpl, which takes longer to load than the lists that come without a file.
    from compiler.word.compile import compile_template

    progress("step-write")
    template = compared.new.templates[str(request.template)]
    old, new = compared.old.documents[0], compared.new.documents[0]
    author = asked.author or new.properties.author
    time = f"{asked.day.isoformat()}T00:00:00Z" if asked.day else new.properties.created
    stamp = Stamp(author, request.words["diff-generated-author"], time)
    front: Blocks = ()
    if asked.with_front:
        title = compared.new.plan.meta.title
        front = front_page(compared.changes, title, asked.since, author, request.words)
    try:
        compiled = compile_template(template, PLAN_CONTRACT)
    except PackageRefused as refused:
        return replace(compared, diagnostics=(refused.diagnostic(Span(str(request.template))),))
    written = write_comparison(old, new, compiled, request.words, stamp, front)
    progress("step-layout")
    settled = settle(written, request.measure, span=Span(compared.name))
    progress("step-prove")
    layout = settled.layout
    laid_out = LaidOut(settled.pages, layout.page_count) if layout else None

    pages = settled.pages, {**settled.pages, **_former_pages(old, settled.pages)}
    promises = [
        promised_text(
            document,
            template,
            request.words,
            shown,
            str(request.template),
            program_words(source.text for source in checked.loaded.sources),
            front,
        )
        for checked, document, shown in zip(
            (compared.new, compared.old), (new, old), pages, strict=True
        )
    ]
    proof = prove_comparison(
        settled.docx,
        Versions(*promises),
        compared.name,
        laid_out,
    )
    found = in_order((*settled.diagnostics, *proof.findings))
    return replace(
        compared,
        docx=b"" if has_errors(found) else settled.docx,
        proof=proof,
        diagnostics=found,
        page_count=layout.page_count if layout else None,
    )


def _former_pages(old: Document, pages: Mapping[str, int]) -> dict[str, int]:
    """The pages of what stands elsewhere in the older version, by the name it has there."""
    chapters = (chapter for slot in old.slots.values() for chapter in slot)
    names = {bookmark_name(a): bookmark_name(former(a)) for a in heading_anchors(chapters)}
    return {name: pages[moved] for name, moved in names.items() if moved in pages}
