"""Turn a plan into what a registry says of a document: each fact once, wherever it is written.

Core and custom properties, the archive's metadata and the check of an archived package all take
their facts from here, so that they cannot come to differ.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from compiler.document.wording import Words, party
from compiler.model.figures import Missing, Ref
from compiler.model.plan import Memo, Plan

DOCUMENT_TYPE = "Verksamhetsplan"
MEMO_TYPE = "Tjänsteskrivelse"


@dataclass(frozen=True, slots=True)
class Registry:
    """One document as a registry knows it; days are ISO days, and what is not known is empty."""

    plan_id: str
    reference_numbers: tuple[str, ...]
    case_title: str
    title: str
    document_type: str
    drawn_up: str
    body: str
    decision_day: str
    paragraph: str
    classification: str
    retention: str
    secrecy_ground: str
    secrecy_concerns: str
    officer: str
    status: str
    creator: str
    municipality: str

    @property
    def numbers(self) -> str:
        """Every reference number, in one line."""
        return ", ".join(self.reference_numbers)

    def facts(self) -> Mapping[str, str]:
        """Every fact that is known, by the name that a registrator knows it by, in order."""
        named = {name: str(getattr(self, attribute)) for name, attribute in FACTS.items()}
        return {name: text for name, text in named.items() if text}


FACTS: Mapping[str, str] = {
    "Diarienummer": "numbers",
    "Ärendemening": "case_title",
    "Titel": "title",
    "Handlingstyp": "document_type",
    "Upprättad": "drawn_up",
    "Beslutsorgan": "body",
    "Beslutsdatum": "decision_day",
    "Beslutsparagraf": "paragraph",
    "Klassificering": "classification",
    "Gallring": "retention",
    "Sekretess": "secrecy_ground",
    "Sekretessen avser": "secrecy_concerns",
    "Handläggare": "officer",
    "Status": "status",
    "Plan-id": "plan_id",
}
"""What each fact is called wherever it is told, and the attribute that holds it."""


def made_at(plan: Plan, given: datetime | None) -> datetime:
    """The time that a build bears: the one that was given, or the start of the plan's own day."""
    return given or datetime.combine(plan.meta.day, time(), UTC)


def registry_of(plan: Plan) -> Registry:
    """The plan itself. What its memo says already is not asked for again."""
    meta, memo = plan.meta, plan.memo
    officer = meta.officer or (memo.officer if memo else None)
    case_title = meta.case_title or (memo.title if memo else meta.title)
    title = f"{meta.title} – {party(meta.board, plan)}, {meta.municipality}"
    numbers, kind = meta.reference_numbers, meta.document_type or DOCUMENT_TYPE
    return _registry(plan, numbers, case_title, title, kind, meta.day, officer)


def memo_registry_of(plan: Plan, memo: Memo, words: Words) -> Registry:
    """The covering memo: its own number, title, day and officer, in the plan's case."""
    case_title = plan.meta.case_title or memo.title
    title = f"{words['memo']}: {memo.title} – {party(plan.meta.board, plan)}"
    title = f"{title}, {plan.meta.municipality}"
    numbers = (memo.reference_number,)
    return _registry(plan, numbers, case_title, title, MEMO_TYPE, memo.day, memo.officer)


def _registry(
    plan: Plan,
    numbers: tuple[str, ...],
    case_title: str,
    title: str,
    kind: str,
    day: date,
    officer: Ref | None,
) -> Registry:
    meta, decision, secrecy = plan.meta, plan.meta.decision, plan.meta.secrecy
    decided, paragraph = decision.day, decision.paragraph
    return Registry(
        plan_id=meta.id,
        reference_numbers=tuple(str(number) for number in numbers),
        case_title=str(case_title),
        title=title,
        document_type=str(kind),
        drawn_up=day.isoformat(),
        body=party(decision.body, plan),
        decision_day="" if isinstance(decided, Missing) else decided.isoformat(),
        paragraph="" if isinstance(paragraph, Missing) else bare_paragraph(paragraph),
        classification=str(meta.classification),
        retention=str(meta.retention),
        secrecy_ground=str(secrecy.ground) if secrecy else "",
        secrecy_concerns=str(secrecy.concerns) if secrecy else "",
        officer=party(officer, plan) if officer else "",
        status=meta.status.value,
        creator=party(meta.office, plan),
        municipality=str(meta.municipality),
    )


def bare_paragraph(paragraph: str) -> str:
    """A paragraph's number without its sign: officials write it with and without."""
    return paragraph.removeprefix("§").strip()
