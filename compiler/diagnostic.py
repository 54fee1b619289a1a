"""A finding is a value: what is wrong, how bad, where, and with which particulars."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from compiler.span import Span


class Severity(StrEnum):
    """How bad a finding is: an error stops the build, a warning does not, unless `--strict`."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding at one place.

    `code` is stable and documented; `particulars` fill the catalogue's message and hint in the
    reader's language, so a finding is told in Swedish or English without being found again.
    """

    code: str
    severity: Severity
    span: Span
    particulars: tuple[tuple[str, str], ...] = ()


def error(code: str, span: Span, **particulars: object) -> Diagnostic:
    """A finding that no document may be built with."""
    return Diagnostic(code, Severity.ERROR, span, _texts(particulars))


def warning(code: str, span: Span, **particulars: object) -> Diagnostic:
    """A finding that a draft may carry."""
    return Diagnostic(code, Severity.WARNING, span, _texts(particulars))


def info(code: str, span: Span, **particulars: object) -> Diagnostic:
    """Something the reader may like to know, never a fault."""
    return Diagnostic(code, Severity.INFO, span, _texts(particulars))


def _texts(particulars: dict[str, object]) -> tuple[tuple[str, str], ...]:
    return tuple((name, str(value)) for name, value in particulars.items())


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Each finding once, by place, so that a reader mends a file from the top."""
    return tuple(sorted(set(diagnostics), key=lambda d: (d.span, d.code, d.particulars)))


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any finding forbids a build."""
    return any(d.severity is Severity.ERROR for d in diagnostics)
