"""Make the archive's PDF: build everything, and a proven PDF/A of each document."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from compiler.commands.given import (
    ERRORS,
    NOT_WRITTEN,
    OK,
    Steps,
    measure_of,
    pdf_tools,
    request_of,
    spell_of,
    style_of,
)
from compiler.commands.remember import Told, began, remember

if TYPE_CHECKING:
    from compiler.diagnostic import Diagnostic


def run_pdf(given: argparse.Namespace) -> int:
    """PDF and Word file come of one build, so all of it is written, or nothing."""
    from compiler import catalogue
    from compiler.console.built import built_text
    from compiler.console.findings import findings_text
    from compiler.document.reconciliation import summary
    from compiler.finish.pdf.proof import PDF_CLAIMS
    from compiler.finish.write import write_outputs
    from compiler.model.pdf_profile import PdfProfile
    from compiler.pipeline.building import build
    from compiler.pipeline.pdfs import make_pdfs

    since = began()
    style, errors_style, out = style_of(given, sys.stdout), style_of(given, sys.stderr), given.out
    asked = PdfProfile(given.profile) if given.profile else None
    with Steps(style.texts) as steps:
        built = build(request_of(given, measure_of(given), spell_of(given)), steps.begin)
        forbidding: tuple[Diagnostic, ...] = ()
        if built.files:
            built, forbidding = make_pdfs(built, pdf_tools(given), asked, steps.begin)
    found = [d for d in built.diagnostics if d.code != "figure-missing" or not built.files]
    found += forbidding
    err = ""
    if found:
        checked = built.checked
        err = findings_text(found, errors_style, checked.texts, checked.waived) + "\n"
        print(err, file=sys.stderr)
    if forbidding or not built.files:
        forbidden = style.texts["no-pdf" if built.files else "not-built"]
        print(forbidden.format(out=out), file=sys.stderr)
        return ERRORS
    fault = write_outputs(Path(out), built.files)
    if fault is not None:
        print(findings_text([fault], errors_style), file=sys.stderr)
        return NOT_WRITTEN
    end = built_text(
        built.checked.plan.meta.title,
        built.files,
        Path(out),
        style,
        pages=built.page_count,
        proofs=[proof.held for proof in built.proofs.values()],
        references=built.references,
        to_add=len(built.checked.to_add),
        coverage=built.checked.coverage,
        reconciled=summary(built.checked.reconciled, catalogue.words(given.lang)),
    )
    profile = asked or built.checked.plan.meta.pdf_profile
    held = style.texts["pdf-held"].format(profile=profile.told, claims=len(PDF_CLAIMS))
    end = f"{end}\n{held}"
    print(end)
    remember(given, since, Told(OK, end, err), built.checked, built.files)
    return OK
