"""What the compiler says in English: findings by code, words of documents by key."""

from __future__ import annotations

from compiler.catalogue.en import (
    access,
    archive,
    dates,
    files,
    goals,
    hostile,
    intake,
    language,
    markdown,
    next_year,
    pdf,
    plan,
    proof,
    reading,
    reconcile,
    references,
    report_words,
    reports,
    review,
    sheet,
    texts,
    values,
    versions,
)
from compiler.catalogue.en.words import WORDS as PLAN_WORDS
from compiler.catalogue.entry import Entry

__all__ = ["DIAGNOSTICS", "WORDS"]

DIAGNOSTICS: dict[str, Entry] = {
    **reading.ENTRIES,
    **values.ENTRIES,
    **markdown.ENTRIES,
    **plan.ENTRIES,
    **references.ENTRIES,
    **reconcile.ENTRIES,
    **dates.ENTRIES,
    **goals.ENTRIES,
    **texts.ENTRIES,
    **files.ENTRIES,
    **hostile.ENTRIES,
    **sheet.ENTRIES,
    **proof.ENTRIES,
    **access.ENTRIES,
    **intake.ENTRIES,
    **pdf.ENTRIES,
    **review.ENTRIES,
    **language.ENTRIES,
    **archive.ENTRIES,
    **next_year.ENTRIES,
    **reports.ENTRIES,
    **versions.ENTRIES,
}

WORDS: dict[str, str] = {**PLAN_WORDS, **report_words.WORDS}
