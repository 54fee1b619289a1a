"""The files of a build: documents, what is to be added, calendar, reconciliation, manifest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from compiler import VERSION
from compiler.diagnostic import Severity
from compiler.document.to_add import ToAdd
from compiler.finish.contents import Settled
from compiler.outputs.calendar import calendar_of
from compiler.outputs.kept import kept_or_written
from compiler.outputs.manifest import manifest
from compiler.outputs.reconciliation_json import reconciliation_json, verdicts
from compiler.outputs.report_json import to_add_json
from compiler.outputs.report_page import to_add_page
from compiler.pipeline.built import Built
from compiler.pipeline.checking import Checked
from compiler.pipeline.request import Request
from compiler.word.names import bookmark_name


def plan_files(
    checked: Checked,
    settled: Sequence[Settled],
    request: Request,
) -> dict[str, bytes]:
    """Everything but the manifest, which tells of all the rest."""
    plan, items, words = checked.plan, checked.to_add, request.words
    year = plan.meta.year
    pages = _pages(items, settled[0])
    files = {
        f"{document.name}.docx": done.docx
        for document, done in zip(checked.documents, settled, strict=True)
    }
    files[f"att-komplettera-{year}.html"] = to_add_page(plan, items, pages, words)
    files[f"att-komplettera-{year}.json"] = to_add_json(plan, items, pages)
    calendar = calendar_of(plan, words, request.made)
    files[f"uppfoljning-{year}.ics"] = kept_or_written(calendar, request.tools or {}, request.kept)
    files[f"avstamning-{year}.json"] = reconciliation_json(plan, checked.reconciled)
    return files


def report_files(
    checked: Checked, settled: Sequence[Settled], request: Request
) -> dict[str, bytes]:
    """A report and what is to be added to it."""
    plan, items, name = checked.plan, checked.to_add, checked.documents[0].name
    pages = _pages(items, settled[0])
    return {
        f"{name}.docx": settled[0].docx,
        f"att-komplettera-{name}.html": to_add_page(plan, items, pages, request.words),
        f"att-komplettera-{name}.json": to_add_json(plan, items, pages),
    }


def with_manifest(built: Built) -> Built:
    """The build with its manifest as its last file, put in place of one that stands there."""
    checked = built.checked
    name = f"manifest-{built.report or checked.plan.meta.year}.json"
    others = {path: data for path, data in built.files.items() if path != name}
    made = manifest(
        checked.plan,
        compiler_version=VERSION,
        tools=built.tools,
        sources={s.path: s.data for s in checked.loaded.sources},
        templates={Path(path).name: data for path, data in checked.templates.items()},
        outputs=others,
        warnings=sum(d.severity is Severity.WARNING for d in built.diagnostics),
        page_count=built.page_count,
        proof={document: proof.held for document, proof in built.proofs.items()},
        coverage=checked.coverage,
        waived=checked.waived,
        reconciliation={
            "appendix": built.request.with_reconciliation,
            **verdicts(checked.reconciled),
        },
    )
    return replace(built, files={**others, name: made})


def _pages(items: Sequence[ToAdd], settled: Settled) -> dict[str, int]:
    """The page of each heading under which something is to be added, by anchor."""
    anchors = {place.anchor for item in items for place in item.places}
    pages = settled.pages
    return {a: pages[bookmark_name(a)] for a in anchors if bookmark_name(a) in pages}
