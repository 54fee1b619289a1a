"""Read and check: from a request to a plan with all that was found in it, and its documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from compiler.checks.check import check
from compiler.checks.coverage import Coverage, coverage
from compiler.checks.reconcile import reconcile
from compiler.checks.reconciled import Reconciled
from compiler.checks.weigh import Waived, Weighed, weigh
from compiler.diagnostic import Diagnostic, Severity, error, has_errors
from compiler.document.assemble import assemble
from compiler.document.document import Document
from compiler.document.to_add import ToAdd, not_shown
from compiler.document.uses import Use, taken_numerals, unused
from compiler.files import read_file
from compiler.finish.write import finish_writing
from compiler.load.load import Loaded, load
from compiler.model.plan import Plan
from compiler.pipeline.request import Progress, Request
from compiler.span import Span
from compiler.word.contract import MEMO_CONTRACT, PLAN_CONTRACT, check_template

_UNREAD = {"source-unreadable"}

LARGEST_TEMPLATE = 50_000_000
"""Bytes in a template at most: with pictures it is a tenth of that."""


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
        found += (*loaded.diagnostics, *check(loaded.plan, request.spell, request.kept))
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
