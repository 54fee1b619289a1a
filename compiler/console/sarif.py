"""Put findings into SARIF 2.1.0, the form that code hosts and editors read from any checker.

The OASIS standard: a run has the tool with its rules, and results that name a rule by its place
among them, a message, and a place in a file, as a URI or as a path from where the command was run.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from compiler import VERSION, catalogue
from compiler.checks.weigh import Waived
from compiler.console.style import Style
from compiler.diagnostic import Diagnostic, Severity

_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def findings_sarif(
    diagnostics: Sequence[Diagnostic], waived: Sequence[Waived], style: Style
) -> str:
    """The findings as one run; what is waived is a suppressed result with its justification."""
    results = [
        *((finding, None) for finding in diagnostics),
        *((item.finding, item.waiver.reason) for item in waived),
    ]
    codes = sorted({finding.code for finding, _ in results})
    driver = {
        "name": "vp",
        "semanticVersion": VERSION,
        "language": style.language,
        "rules": [_rule(code, style) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(f, reason, codes, style) for f, reason in results],
    }
    log = {"version": "2.1.0", "$schema": _SCHEMA, "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def _rule(code: str, style: Style) -> dict[str, Any]:
    entry = catalogue.explain(code, style.language)
    assert entry is not None, code
    return {
        "id": code,
        "shortDescription": {"text": f"{entry.title}."},
        "fullDescription": {"text": " ".join(entry.explanation.split("\n\n")[0].split())},
        "help": {"text": entry.explanation},
    }


def _result(
    finding: Diagnostic, reason: str | None, codes: Sequence[str], style: Style
) -> dict[str, Any]:
    told = catalogue.tell(finding, style.language)
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": _LEVEL[finding.severity],
        "message": {"text": " ".join((told.message, told.hint))},
        "locations": [{"physicalLocation": _place(finding, style)}],
    }
    if reason is not None:
        result["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": reason}
        ]
    return result


def _place(finding: Diagnostic, style: Style) -> dict[str, Any]:
    """Where a finding stands. Of a file as a whole it is told at its first line."""
    span = finding.span
    # A template's member follows its file after an exclamation mark, and lines count paragraphs.
    name, member, _ = style.place(span).partition("!")
    file = Path(name)
    uri = file.as_uri() if file.is_absolute() else quote(file.as_posix())
    region = {"startLine": 1 if member else span.line or 1}
    if span.column and not member:
        region["startColumn"] = span.column
    return {"artifactLocation": {"uri": uri}, "region": region}


def findings_github(diagnostics: Iterable[Diagnostic], style: Style) -> str:
    """The findings as workflow commands, which GitHub shows at their lines in a pull request."""
    return "\n".join(_command(finding, style) for finding in diagnostics)


_COMMAND = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def _command(finding: Diagnostic, style: Style) -> str:
    told = catalogue.tell(finding, style.language)
    span = finding.span
    given = {"file": style.place(span).partition("!")[0], "title": finding.code}
    if span.line and "!" not in span.path:
        given |= {"line": str(span.line)} | ({"col": str(span.column)} if span.column else {})
    listed = ",".join(f"{name}={_escaped(value, ',:')}" for name, value in given.items())
    text = _escaped(f"{told.message} {told.hint}")
    return f"::{_COMMAND[finding.severity]} {listed}::{text}"


def _escaped(text: str, more: str = "") -> str:
    """`text` as a workflow command's value: signs that would end it are told by their number."""
    for sign in "%\r\n" + more:
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text
