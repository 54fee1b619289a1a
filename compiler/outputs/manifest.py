"""Turn what went into a build and what came out of it into a manifest for the archive.

Years later a registry can show with `sha256sum` alone that a document is the one that was built,
and from which sources, and a later build can tell which figures came in or changed since.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile, is_zipfile

from compiler.amounts import EN_DASH, format_number
from compiler.checks.coverage import Coverage
from compiler.checks.weigh import Waived
from compiler.document.provenance import tree_hash
from compiler.model.figures import (
    Bound,
    Figure,
    Indicator,
    Interval,
    Missing,
    NotMeasured,
    Number,
    Qualitative,
    Status,
    Value,
)
from compiler.model.plan import Plan
from compiler.outputs.progress import every_figure
from compiler.outputs.stable_json import Json, stable_json

_PACKED = (".docx", ".xlsx")
FORMAT = 2
"""Raised when a reader written for the keys below could misread a newer file."""


def manifest(
    plan: Plan,
    *,
    compiler_version: str,
    tools: Mapping[str, str],
    sources: Mapping[str, bytes],
    templates: Mapping[str, bytes],
    outputs: Mapping[str, bytes],
    warnings: int,
    page_count: int | None,
    proof: Mapping[str, Mapping[str, bool]],
    coverage: Coverage | None = None,
    waived: Sequence[Waived] = (),
    reconciliation: Mapping[str, Json] | None = None,
) -> bytes:
    """The manifest of one build, as JSON.

    `tools` tells each tool's version; `sources`, `templates` and `outputs` tell each file's bytes
    by its name, with `/` between folders. `page_count` is None where no layout was made. `proof`
    tells of each finished document, by its name, which claims on it held; `coverage` is whence the
    numerals in the documents come, `waived` the findings that the sources let stand,
    `reconciliation` how many rules between figures came out in which way and whether the plan shows
    them. An output named `.docx` or `.xlsx` must be a zip (`zipfile.BadZipFile` otherwise).
    """
    meta = plan.meta
    figures = tuple(every_figure(plan))
    return stable_json(
        {
            "format": FORMAT,
            "plan": {
                "id": meta.id,
                "title": meta.title,
                "year": meta.year,
                "status": meta.status.value,
                "reference_numbers": list(meta.reference_numbers),
            },
            "compiler": compiler_version,
            "tools": {name: tools[name] for name in sorted(tools)},
            "sources_sha256": tree_hash(sources),
            "sources": [
                {"path": path, "bytes": len(sources[path]), "sha256": _hash(sources[path])}
                for path in sorted(sources)
            ],
            "templates": [
                {"name": name, "sha256": _hash(templates[name])} for name in sorted(templates)
            ],
            "outputs": [_output(name, outputs[name]) for name in sorted(outputs)],
            "pages": page_count,
            "counts": {
                "figures": len(figures),
                "missing": sum(isinstance(figure.value, Missing) for _, figure in figures),
                "preliminary": sum(f.status is Status.PRELIMINARY for _, f in figures),
                "warnings": warnings,
            },
            "numerals": _numerals(coverage),
            "reconciliation": reconciliation,
            "proof": {name: dict(proof[name]) for name in sorted(proof)},
            "waived": [_waived(item) for item in waived],
            "figures": [_figure(indicator, figure) for indicator, figure in figures],
        }
    )


def _numerals(coverage: Coverage | None) -> Json:
    if coverage is None:
        return None
    return {
        "ledger": coverage.ledger,
        "free": coverage.free,
        "unexplained": coverage.unexplained,
    }


def _waived(item: Waived) -> Json:
    return {
        "code": item.finding.code,
        "path": item.finding.span.path,
        "line": item.finding.span.line,
        "reason": item.waiver.reason,
        "until": item.waiver.until.isoformat(),
    }


def parts_hash(docx: bytes) -> str:
    """The tree hash over the uncompressed parts of a package, those of a workbook in it too.

    It stays the same when a mail gateway or an archive only packs the file anew, and when it is
    built with another zlib.
    """
    return tree_hash(dict(_parts(docx)))


def _parts(package: bytes) -> Iterator[tuple[str, bytes]]:
    with ZipFile(BytesIO(package)) as opened:
        for name in opened.namelist():
            data = opened.read(name)
            if name.endswith(_PACKED) and is_zipfile(BytesIO(data)):
                yield from ((f"{name}!{inner}", content) for inner, content in _parts(data))
            else:
                yield name, data


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()


def _output(name: str, content: bytes) -> Json:
    described: dict[str, Json] = {"name": name, "bytes": len(content), "sha256": _hash(content)}
    if name.endswith(_PACKED):
        described["parts_sha256"] = parts_hash(content)
    return described


def _figure(indicator: Indicator, figure: Figure) -> Json:
    return {
        "id": indicator.id,
        "period": figure.period.text,
        "kind": figure.kind.value,
        "value": as_written(figure.value),
        "status": figure.status.value,
    }


def as_written(value: Value) -> str:
    """A value in the words of the sources, with all its decimals: in no language, never rounded."""
    match value:
        case Number(amount=amount, bound=bound):
            limit = "" if bound is Bound.NONE else f"{bound.value} "
            return limit + format_number(amount)
        case Interval(low=low, high=high):
            return f"{format_number(low)}{EN_DASH}{format_number(high)}"
        case Qualitative(text=text):
            return text
        case NotMeasured():
            return "mäts inte"
        case Missing():
            return "kompletteras"
