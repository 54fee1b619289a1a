"""Build: from a plan that was checked to the files of a build, proven."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from compiler import VERSION
from compiler.diagnostic import Diagnostic, in_order
from compiler.document.document import Document
from compiler.document.provenance import Provenance, origins
from compiler.document.registry import made_at
from compiler.finish.claims.words import program_words
from compiler.finish.contents import Measure, Settled, settle
from compiler.finish.opened import LaidOut
from compiler.finish.proof import Proof, prove
from compiler.model.plan import PlanStatus
from compiler.pipeline.built import Built
from compiler.pipeline.checking import Checked, check_plan, refused
from compiler.pipeline.files import plan_files, report_files, with_manifest
from compiler.pipeline.request import Progress, Request
from compiler.span import Span
from compiler.word.contract import MEMO_CONTRACT, PLAN_CONTRACT
from compiler.word.kept import kept_or_compiled
from compiler.word.package import PackageRefused
from compiler.word.places import Compiled
from compiler.word.promise import promised_text
from compiler.word.write import write_document


def build(request: Request, progress: Progress = lambda step: None) -> Built:
    """Every file of a build, proven; no file at all where anything stands against it."""
    return finish(check_plan(request, progress), request, "", progress)


def finish(checked: Checked, request: Request, report: str, progress: Progress) -> Built:
    """Every file of what has been checked, proven: the plan's, or those of the report so named."""
    if refused(checked.diagnostics, request.strict):
        return Built(request, checked, checked.diagnostics)
    progress("step-write")
    names = (str(request.template), str(request.memo_template))[: len(checked.documents)]
    compiled, faults = _compiled(((name, checked.templates[name]) for name in names), request)
    if faults:
        return Built(request, checked, in_order((*checked.diagnostics, *faults)))
    origin = provenance_of(checked, request)
    written = [
        write_document(document, template, request.words, origin).members
        for document, template in zip(checked.documents, compiled, strict=True)
    ]
    progress("step-layout")
    settled = _settle(checked.documents, written, request.measure)
    progress("step-prove")
    found = [*checked.diagnostics]
    proofs = {
        f"{document.name}.docx": _prove(checked, document, name, done, request.words)
        for document, name, done in zip(checked.documents, names, settled, strict=True)
    }
    for done, proof in zip(settled, proofs.values(), strict=True):
        found += (*done.diagnostics, *proof.findings)
    diagnostics = in_order(found)
    if refused(diagnostics, request.strict):
        return Built(request, checked, diagnostics)
    files = report_files if report else plan_files
    built = Built(
        request,
        checked,
        diagnostics,
        files(checked, settled, request),
        {name: s.layout.page_count for name, s in zip(proofs, settled, strict=True) if s.layout},
        settled[0].references,
        proofs,
        {**(request.tools or {}), **_laid_out_by(settled[0])},
        report,
    )
    return with_manifest(built)


def provenance_of(checked: Checked, request: Request) -> Provenance:
    """What the documents of a plan are made from."""
    plan = checked.plan
    return Provenance(
        plan.meta.id,
        VERSION,
        request.words["language-tag"],
        made_at(plan, request.made).isoformat(),
        origins({source.path: source.data for source in checked.loaded.sources}),
        tuple(o for n, d in checked.templates.items() for o in origins({Path(n).name: d})),
    )


def _compiled(
    templates: Iterable[tuple[str, bytes]], request: Request
) -> tuple[list[Compiled], list[Diagnostic]]:
    """The plan's template and the memo's, ready to be filled, and what stands against that."""
    compiled: list[Compiled] = []
    found: list[Diagnostic] = []
    contracts = (PLAN_CONTRACT, MEMO_CONTRACT)
    for (name, template), contract in zip(templates, contracts, strict=False):
        try:
            compiled.append(kept_or_compiled(template, contract, request.tools, request.kept))
        except PackageRefused as refusal:
            found.append(refusal.diagnostic(Span(name)))
    return compiled, found


def _settle(
    documents: Sequence[Document], written: Sequence[Mapping[str, bytes]], measure: Measure | None
) -> list[Settled]:
    """Each document with its page numbers; both are laid out at the same time."""
    calls = [
        partial(settle, members, measure, span=Span(f"{document.name}.docx"))
        for document, members in zip(documents, written, strict=True)
    ]
    if measure is None:
        # What a thread has used is not used again by the proof: half as much memory more.
        return [call() for call in calls]
    from compiler.pipeline.threads import each_on_its_own

    return each_on_its_own(calls)


def _prove(
    checked: Checked,
    document: Document,
    template: str,
    settled: Settled,
    words: Mapping[str, str],
) -> Proof:
    authored = program_words(source.text for source in checked.loaded.sources)
    promise = promised_text(
        document, checked.templates[template], words, settled.pages, template, authored
    )
    layout = settled.layout
    laid_out = LaidOut(settled.pages, layout.page_count) if layout else None
    final = checked.plan.meta.status in (PlanStatus.ADOPTED, PlanStatus.COMPLETED)
    return prove(settled.docx, promise, f"{document.name}.docx", laid_out, final=final)


def _laid_out_by(settled: Settled) -> dict[str, str]:
    """LibreOffice's version: another one may break lines, and so number pages, otherwise."""
    name = settled.layout.producer if settled.layout else ""
    return {"layout": name} if name else {}
