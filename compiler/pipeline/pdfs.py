"""The PDFs of a build: from its finished documents to proven files for the archive."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from compiler.diagnostic import Diagnostic, error, in_order
from compiler.finish.layout import LayoutTools
from compiler.finish.pdf.make import exporter, make_pdf, programs
from compiler.model.pdf_profile import PdfProfile
from compiler.pipeline.built import Built
from compiler.pipeline.files import with_manifest
from compiler.pipeline.request import Progress
from compiler.pipeline.threads import each_on_its_own
from compiler.span import Span


def make_pdfs(
    built: Built,
    tools: LayoutTools | None,
    profile: PdfProfile | None = None,
    progress: Progress = lambda step: None,
) -> tuple[Built, tuple[Diagnostic, ...]]:
    """The build with a proven PDF of each document, or as it was and the findings that forbid it.

    The profile is the plan's own where none is given. A document whose pages were not laid out
    has no page numbers, and so no PDF. The manifest tells of the PDFs too.
    """
    progress("step-pdf")
    names = built.documents
    if tools is None or built.page_count is None:
        codes = [d.code for d in built.diagnostics if d.code.startswith("layout-")]
        reason = codes[0] if codes else "layout-unavailable"
        span = Span(pdf_name(names[0]) if names else "")
        return built, (error("pdf-not-made", span, reason=reason, detail=reason),)
    chosen = profile or built.checked.plan.meta.pdf_profile
    calls = [
        partial(
            make_pdf,
            built.files[name],
            exporter(tools),
            chosen,
            name=pdf_name(name),
            page_count=built.pages.get(name),
            made=built.request.made,
        )
        for name in names
    ]
    made = dict(zip(map(pdf_name, names), each_on_its_own(calls), strict=True))
    found = in_order(finding for _, findings in made.values() for finding in findings)
    if found:
        return built, found
    files = {**built.files, **{name: pdf for name, (pdf, _) in made.items() if pdf}}
    return with_manifest(replace(built, files=files, tools={**built.tools, **programs()})), ()


def pdf_name(document: str) -> str:
    """The PDF's file name beside its document's."""
    return f"{document.removesuffix('.docx')}.pdf"
