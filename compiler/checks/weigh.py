"""Weigh findings as the plan wants them weighed: its grades, and its waivers while they last."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches

from compiler.catalogue import codes
from compiler.catalogue.grades import adjustable
from compiler.diagnostic import Diagnostic, Severity, error, in_order, info, warning
from compiler.model.plan import Plan
from compiler.model.review import Grade, RuleSetting, Waiver
from compiler.span import Span, place_of

_SEVERITY: Mapping[Grade, Severity] = {
    Grade.ERROR: Severity.ERROR,
    Grade.WARNING: Severity.WARNING,
    Grade.INFO: Severity.INFO,
}


@dataclass(frozen=True, slots=True)
class Waived:
    """A finding that is let stand, and the waiver that lets it."""

    finding: Diagnostic
    waiver: Waiver


@dataclass(frozen=True, slots=True)
class Weighed:
    """The findings that count, and those that a waiver lets stand; both in order of place."""

    diagnostics: tuple[Diagnostic, ...]
    waived: tuple[Waived, ...]


def weigh(plan: Plan, found: Iterable[Diagnostic], texts: Mapping[str, str], day: date) -> Weighed:
    """`found` in the plan's own grades, without what it waives on `day`.

    `texts` are the sources by path, with `\\n` at the end of each line. A waiver ends with its
    day: from the next on its findings are back, beside a warning at the waiver. One that waives
    nothing is told as a note. A rule or a waiver that cannot be followed is an error, and counts
    for nothing.
    """
    settings, faults = _usable_settings(plan)
    waivers, more = _usable_waivers(plan, texts)
    lines = {path: text.split("\n") for path, text in texts.items()}
    grades = {setting.code: setting.grade for setting in settings}
    counted: list[Diagnostic] = [*faults, *more]
    waived: list[Waived] = []
    used: set[Span] = set()
    for finding in in_order(found):
        matching = [w for w in waivers if _covers(w, finding, lines)]
        used.update(w.span for w in matching)
        lasting = next((w for w in matching if day <= w.until), None)
        if lasting is not None:
            waived.append(Waived(finding, lasting))
        elif (grade := grades.get(finding.code)) is None:
            counted.append(finding)
        elif grade is not Grade.OFF:
            counted.append(replace(finding, severity=_SEVERITY[grade]))
    counted += (note for w in waivers for note in _told_of(w, day, used))
    return Weighed(in_order(counted), tuple(waived))


def _told_of(waiver: Waiver, day: date, used: set[Span]) -> Iterable[Diagnostic]:
    if waiver.span not in used:
        yield info("waiver-unused", waiver.span, rule=waiver.code, file=waiver.path)
    elif day > waiver.until:
        yield warning(
            "waiver-expired",
            waiver.span,
            rule=waiver.code,
            file=waiver.path,
            until=waiver.until.isoformat(),
        )


def _covers(waiver: Waiver, finding: Diagnostic, lines: Mapping[str, Sequence[str]]) -> bool:
    if (waiver.code, waiver.path) != (finding.code, finding.span.path):
        return False
    if not waiver.text:
        return True
    there = lines[waiver.path][finding.span.line - 1 : finding.span.line]
    return any(waiver.text in " ".join(line.split()) for line in there)


def _usable_settings(plan: Plan) -> tuple[list[RuleSetting], list[Diagnostic]]:
    usable: dict[str, RuleSetting] = {}
    faults: list[Diagnostic] = []
    for setting in plan.rule_settings:
        fault = _fault_of(setting.code, setting.span)
        if fault is not None:
            faults.append(fault)
        elif setting.code in usable:
            first = usable[setting.code].span
            at = place_of(setting.code, setting.span)
            faults.append(error("rule-twice", at, rule=setting.code, first=first))
        else:
            usable[setting.code] = setting
    return list(usable.values()), faults


def _usable_waivers(plan: Plan, texts: Mapping[str, str]) -> tuple[list[Waiver], list[Diagnostic]]:
    usable: list[Waiver] = []
    faults: list[Diagnostic] = []
    for waiver in plan.waivers:
        fault = _fault_of(waiver.code, waiver.span)
        if fault is None and waiver.path not in texts:
            near = get_close_matches(waiver.path, texts, n=1, cutoff=0.5)
            nearest = near[0] if near else ""
            at = place_of(waiver.path, waiver.span)
            fault = error("waiver-file-unknown", at, file=waiver.path, nearest=nearest)
        if fault is None:
            usable.append(waiver)
        else:
            faults.append(fault)
    return usable, faults


def _fault_of(code: str, span: Span) -> Diagnostic | None:
    """What is wrong with a code that a rule or a waiver names."""
    at = place_of(code, span)
    if code not in codes():
        near = get_close_matches(code, codes(), n=1, cutoff=0.6)
        return error("rule-unknown", at, rule=code, nearest=near[0] if near else "")
    return None if adjustable(code) else error("rule-fixed", at, rule=code)
