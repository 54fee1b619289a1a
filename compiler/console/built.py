"""Put the end of a build into text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from compiler.checks.coverage import Coverage
from compiler.console.style import Style


def built_text(
    title: str,
    files: Iterable[str],
    out: Path,
    style: Style,
    *,
    pages: int | None,
    proofs: Sequence[Mapping[str, bool]],
    references: int,
    to_add: int,
    coverage: Coverage | None = None,
    reconciled: str = "",
) -> str:
    """The end of a build: what lies where, what was proven, what is left to do."""
    texts = style.texts
    lines = [style.paint("ok", texts["built"].format(title=title))]
    names = list(files)
    wide = max(len(str(out / name)) for name in names)
    for name in names:
        about = texts[_about(name)] if _about(name) else ""
        if name.startswith("verksamhetsplan") and name.endswith(".docx") and pages:
            about = texts["pages"].format(pages=pages)
        lines.append(f"  {out / name!s:<{wide}}  {style.paint('dim', about)}".rstrip())
    key = "proof-held" if pages else "proof-held-without-pages"
    claims, held = sum(map(len, proofs)), sum(sum(proof.values()) for proof in proofs)
    told = texts[key].format(claims=claims, held=held, entries=references)
    lines.append(told if held == claims else style.paint("warning", told))
    if coverage is not None:
        key = "coverage-some" if coverage.unexplained else "coverage"
        told = texts[key].format(
            total=coverage.total,
            ledger=coverage.ledger,
            free=coverage.free,
            unexplained=coverage.unexplained,
        )
        lines.append(style.paint("warning", told) if coverage.unexplained else told)
    if reconciled:
        lines.append(reconciled)
    left = texts["to-add-count"].format(count=to_add) if to_add else texts["nothing-missing"]
    lines.append(style.paint("warning" if to_add else "ok", left))
    return "\n".join(lines)


def _about(name: str) -> str:
    by_start = {
        "tjansteskrivelse": "memo-file",
        "uppfoljning": "ics-file",
        "avstamning": "reconciliation-file",
        "manifest": "manifest-file",
    }
    if name.endswith(".pdf"):
        return "pdf-file"
    if name.startswith("att-komplettera"):
        return "page-file" if name.endswith(".html") else "json-file"
    return next((key for start, key in by_start.items() if name.startswith(start)), "")
