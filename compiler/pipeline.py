"""The order of things: from folders of sources and templates to the files of a build.

Nothing is decided here and nothing printed: each step is a function of the floors below, and this
is the one place that tells in which order they are called.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from compiler import VERSION
from compiler.checks.check import check
from compiler.checks.coverage import Coverage, coverage
from compiler.checks.language.spelling import Spell
from compiler.checks.reconcile import reconcile
from compiler.checks.reconciled import Reconciled
from compiler.checks.weigh import Waived, Weighed, weigh
from compiler.diagnostic import Diagnostic, Severity, error, has_errors, in_order
from compiler.document.assemble import assemble
from compiler.document.document import Document
from compiler.document.provenance import Provenance, origins
from compiler.document.registry import made_at
from compiler.document.to_add import ToAdd, not_shown
from compiler.document.uses import Use, taken_numerals, unused
from compiler.files import read_file
from compiler.finish.write import finish_writing
from compiler.load.load import Loaded, load
from compiler.model.pdf_profile import PdfProfile
from compiler.model.plan import Plan, PlanStatus
from compiler.span import Span
from compiler.word.contract import MEMO_CONTRACT, PLAN_CONTRACT, check_template

# A check makes no file: what only a build needs is loaded when it is needed, by the steps below.
if TYPE_CHECKING:
    from concurrent.futures import Future

    from compiler.finish.contents import Measure, Settled
    from compiler.finish.layout import LayoutTools
    from compiler.finish.proof import Proof
    from compiler.word.places import Compiled

_UNREAD = {"source-unreadable"}

LARGEST_TEMPLATE = 50_000_000
"""Bytes in a template at most: with pictures it is a tenth of that."""

Made = TypeVar("Made")
Progress = Callable[[str], None]
"""Told the key of each step as it begins."""


@dataclass(frozen=True, slots=True)
class Request:
    """What to build from, in which language, and how pages are measured, if they can be.

    `day` is the day on which waivers are looked at, the plan's own where it is None: an archived
    plan is built again years later with the same findings. `made` is the time that the files
    tell of their making, the start of the plan's own day where it is None. Without `measure`
    pages have no numbers, without `spell` spelling is not looked at.
    """

    sources: Path
    template: Path
    memo_template: Path
    words: Mapping[str, str]
    measure: Measure | None = None
    tools: Mapping[str, str] | None = None
    strict: bool = False
    day: date | None = None
    made: datetime | None = None
    spell: Spell | None = None
    with_reconciliation: bool = False
    """Whether the plan shows its reconciliation in an appendix."""
    shared: Path | None = None
    """The folder of registers that the plan shares with others, if it does."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A plan with all that was found in it, its templates as read, and what is to be added."""

    loaded: Loaded
    templates: Mapping[str, bytes]
    documents: tuple[Document, ...]
    weighed: Weighed
    reconciled: tuple[Reconciled, ...] = ()
    """Every rule between figures, tried; empty where there is no document."""

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What was found and counts, in order of place."""
        return self.weighed.diagnostics

    @property
    def waived(self) -> tuple[Waived, ...]:
        """What was found and is let stand, by which waiver."""
        return self.weighed.waived

    @property
    def texts(self) -> dict[str, str]:
        """The sources by path, as they were read."""
        return {source.path: source.text for source in self.loaded.sources}

    @property
    def plan(self) -> Plan:
        """The plan as far as it could be read."""
        return self.loaded.plan

    @property
    def to_add(self) -> tuple[ToAdd, ...]:
        """What is to be added; empty where errors kept the documents from being assembled."""
        return self.documents[0].to_add if self.documents else ()

    @property
    def uses(self) -> tuple[Use, ...]:
        """Every place that takes a figure into a document; empty where there is no document."""
        return tuple(use for document in self.documents for use in document.uses)

    @property
    def coverage(self) -> Coverage:
        """Whence the numerals in the documents come."""
        return coverage(self.plan, taken_numerals(self.uses))


@dataclass(frozen=True, slots=True)
class Built:
    """The files of a build by name, or none and the findings that forbade it.

    `pages` tells of each document that was laid out, by its file's name, how many pages it has;
    `tools` the version of each program that the files come of.
    """

    request: Request
    checked: Checked
    diagnostics: tuple[Diagnostic, ...]
    files: Mapping[str, bytes] = field(default_factory=dict)
    pages: Mapping[str, int] = field(default_factory=dict)
    references: int = 0
    proofs: Mapping[str, Proof] = field(default_factory=dict)
    tools: Mapping[str, str] = field(default_factory=dict)
    report: str = ""
    """The follow-up report that was built, by the name of its file; empty where it is the plan."""

    @property
    def documents(self) -> tuple[str, ...]:
        """The file names of the plan and its memo."""
        return tuple(f"{document.name}.docx" for document in self.checked.documents)

    @property
    def page_count(self) -> int | None:
        """How many pages the plan has, or None where it was not laid out."""
        return self.pages.get(self.documents[0]) if self.documents else None


def check_plan(request: Request, progress: Progress = lambda step: None) -> Checked:
    """Read and check everything, and assemble the documents if that can be done."""
    progress("step-load")
    folders = [folder for folder in (request.sources, request.shared) if folder is not None]
    half_written = [fault for folder in folders if (fault := finish_writing(folder)) is not None]
    loaded = load(request.sources, request.shared)
    progress("step-check")
    templates, found = _templates(request, loaded.plan)
    if unread := [d for d in loaded.diagnostics if d.code in _UNREAD]:
        # What a whole file says is unknown; to miss it everywhere else would be many false faults.
        found += unread
    else:
        found += (*loaded.diagnostics, *check(loaded.plan, request.spell))
    found += half_written
    weighed = _weigh(request, loaded, found)
    documents: tuple[Document, ...] = ()
    reconciled: tuple[Reconciled, ...] = ()
    if not has_errors(weighed.diagnostics):
        reconciled = reconcile(loaded.plan)
        appendix = reconciled if request.with_reconciliation else None
        plan, memo = assemble(loaded.plan, request.words, appendix, request.made)
        documents = (plan,) if memo is None else (plan, memo)
        uses = (use for document in documents for use in document.uses)
        shown = (*not_shown(plan.to_add), *unused(loaded.plan, uses))
        weighed = _weigh(request, loaded, (*found, *shown))
    return Checked(loaded, templates, documents, weighed, reconciled)


def _weigh(request: Request, loaded: Loaded, found: Sequence[Diagnostic]) -> Weighed:
    texts = {source.path: source.text for source in loaded.sources}
    return weigh(loaded.plan, found, texts, request.day or loaded.plan.meta.day)


def build(request: Request, progress: Progress = lambda step: None) -> Built:
    """Every file of a build, proven; no file at all where anything stands against it."""
    return finish(check_plan(request, progress), request, "", progress)


def finish(checked: Checked, request: Request, report: str, progress: Progress) -> Built:
    """Every file of what has been checked, proven: the plan's, or those of the report so named."""
    if refused(checked.diagnostics, request.strict):
        return Built(request, checked, checked.diagnostics)
    from compiler.word.write import write_document

    progress("step-write")
    names = (str(request.template), str(request.memo_template))[: len(checked.documents)]
    compiled, faults = _compiled((name, checked.templates[name]) for name in names)
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
    files = _report_files if report else _files
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
    return _with_manifest(built)


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
    # Only this needs pikepdf, which takes 0.2 s to load.
    from concurrent.futures import ThreadPoolExecutor

    from compiler.finish.pdf.make import exporter, make_pdf, programs

    progress("step-pdf")
    names = built.documents
    if tools is None or built.page_count is None:
        codes = [d.code for d in built.diagnostics if d.code.startswith("layout-")]
        reason = codes[0] if codes else "layout-unavailable"
        span = Span(pdf_name(names[0]) if names else "")
        return built, (error("pdf-not-made", span, reason=reason, detail=reason),)
    chosen = profile or built.checked.plan.meta.pdf_profile
    with ThreadPoolExecutor(max_workers=2) as pool:
        jobs = {
            pdf_name(name): pool.submit(
                make_pdf,
                built.files[name],
                exporter(tools),
                chosen,
                name=pdf_name(name),
                page_count=built.pages.get(name),
                made=built.request.made,
            )
            for name in names
        }
        made = {name: _result(job) for name, job in jobs.items()}
    found = in_order(finding for _, findings in made.values() for finding in findings)
    if found:
        return built, found
    files = {**built.files, **{name: pdf for name, (pdf, _) in made.items() if pdf}}
    return _with_manifest(replace(built, files=files, tools={**built.tools, **programs()})), ()


def pdf_name(document: str) -> str:
    """The PDF's file name beside its document's."""
    return f"{document.removesuffix('.docx')}.pdf"


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


def refused(diagnostics: Sequence[Diagnostic], strict: bool) -> bool:
    """Whether findings forbid a build: errors do, and under `strict` warnings too."""
    warned = any(d.severity is Severity.WARNING for d in diagnostics)
    return has_errors(diagnostics) or (strict and warned)


def _templates(request: Request, plan: Plan) -> tuple[dict[str, bytes], list[Diagnostic]]:
    wanted = [(request.template, PLAN_CONTRACT)]
    if plan.memo is not None:
        wanted.append((request.memo_template, MEMO_CONTRACT))
    read: dict[str, bytes] = {}
    found: list[Diagnostic] = []
    for path, contract in wanted:
        name = str(path)
        try:
            # Once, also where one file serves as both: it may be saved meanwhile.
            read[name] = read.get(name) or read_file(path, LARGEST_TEMPLATE)
        except OSError as fault:
            found.append(error("template-missing", Span(name), fault=fault.strerror or ""))
        else:
            if len(read[name]) > LARGEST_TEMPLATE:
                size = {"bytes": len(read[name]), "limit": LARGEST_TEMPLATE}
                found.append(error("package-too-large", Span(name), **size))
            else:
                found += check_template(name, read[name], contract)
    return read, found


def _compiled(
    templates: Iterable[tuple[str, bytes]],
) -> tuple[list[Compiled], list[Diagnostic]]:
    """The plan's template and the memo's, ready to be filled, and what stands against that."""
    # Only this needs docxtpl, which takes as long to load as the plan to write.
    from compiler.word.compile import compile_template
    from compiler.word.package import PackageRefused

    compiled: list[Compiled] = []
    found: list[Diagnostic] = []
    contracts = (PLAN_CONTRACT, MEMO_CONTRACT)
    for (name, template), contract in zip(templates, contracts, strict=False):
        try:
            compiled.append(compile_template(template, contract))
        except PackageRefused as refused:
            found.append(refused.diagnostic(Span(name)))
    return compiled, found


def _settle(
    documents: Sequence[Document], written: Sequence[Mapping[str, bytes]], measure: Measure | None
) -> list[Settled]:
    """Each document with its page numbers; both are laid out at the same time."""
    from compiler.finish.contents import settle

    def one(document: Document, members: Mapping[str, bytes]) -> Settled:
        return settle(members, measure, span=Span(f"{document.name}.docx"))

    if measure is None:
        # What a thread has used is not used again by the proof: half as much memory more.
        return list(map(one, documents, written))
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(max_workers=2) as pool:
        jobs = [
            pool.submit(one, document, members)
            for document, members in zip(documents, written, strict=True)
        ]
        return [_result(job) for job in jobs]


def _result(job: Future[Made]) -> Made:
    """What a thread has made. On Windows only a wait that ends now and then hears of Ctrl-C."""
    from concurrent.futures import wait

    while not job.done():
        wait([job], timeout=0.1)
    return job.result()


def _prove(
    checked: Checked,
    document: Document,
    template: str,
    settled: Settled,
    words: Mapping[str, str],
) -> Proof:
    from compiler.finish.claims.words import program_words
    from compiler.finish.opened import LaidOut
    from compiler.finish.proof import prove
    from compiler.word.promise import promised_text

    authored = program_words(source.text for source in checked.loaded.sources)
    promise = promised_text(
        document, checked.templates[template], words, settled.pages, template, authored
    )
    layout = settled.layout
    laid_out = LaidOut(settled.pages, layout.page_count) if layout else None
    final = checked.plan.meta.status in (PlanStatus.ADOPTED, PlanStatus.COMPLETED)
    return prove(settled.docx, promise, f"{document.name}.docx", laid_out, final=final)


def _files(
    checked: Checked,
    settled: Sequence[Settled],
    request: Request,
) -> dict[str, bytes]:
    """Everything but the manifest, which tells of all the rest."""
    from compiler.outputs.calendar import calendar_ics
    from compiler.outputs.reconciliation_json import reconciliation_json
    from compiler.outputs.report_json import to_add_json
    from compiler.outputs.report_page import to_add_page

    plan, items, words = checked.plan, checked.to_add, request.words
    year = plan.meta.year
    pages = _pages(items, settled[0])
    files = {
        f"{document.name}.docx": done.docx
        for document, done in zip(checked.documents, settled, strict=True)
    }
    files[f"att-komplettera-{year}.html"] = to_add_page(plan, items, pages, words)
    files[f"att-komplettera-{year}.json"] = to_add_json(plan, items, pages)
    files[f"uppfoljning-{year}.ics"] = calendar_ics(plan, words, request.made)
    files[f"avstamning-{year}.json"] = reconciliation_json(plan, checked.reconciled)
    return files


def _report_files(
    checked: Checked, settled: Sequence[Settled], request: Request
) -> dict[str, bytes]:
    """A report and what is to be added to it."""
    from compiler.outputs.report_json import to_add_json
    from compiler.outputs.report_page import to_add_page

    plan, items, name = checked.plan, checked.to_add, checked.documents[0].name
    pages = _pages(items, settled[0])
    return {
        f"{name}.docx": settled[0].docx,
        f"att-komplettera-{name}.html": to_add_page(plan, items, pages, request.words),
        f"att-komplettera-{name}.json": to_add_json(plan, items, pages),
    }


def _with_manifest(built: Built) -> Built:
    """The build with its manifest as its last file, put in place of one that stands there."""
    from compiler.outputs.manifest import manifest
    from compiler.outputs.reconciliation_json import verdicts

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


def _laid_out_by(settled: Settled) -> dict[str, str]:
    """LibreOffice's version: another one may break lines, and so number pages, otherwise."""
    name = settled.layout.producer if settled.layout else ""
    return {"layout": name} if name else {}


def _pages(items: Sequence[ToAdd], settled: Settled) -> dict[str, int]:
    """The page of each heading under which something is to be added, by anchor."""
    from compiler.word.names import bookmark_name

    anchors = {place.anchor for item in items for place in item.places}
    pages = settled.pages
    return {a: pages[bookmark_name(a)] for a in anchors if bookmark_name(a) in pages}
