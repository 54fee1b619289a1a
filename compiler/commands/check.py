"""Check the plan: all findings, or those of some rules, or those on lines changed since."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from compiler.commands.given import ERRORS, OK, WRONG_USE, Steps, request_of, spell_of, style_of
from compiler.commands.remember import Told, began, remember

if TYPE_CHECKING:
    from compiler.checks.weigh import Weighed
    from compiler.console.style import Style
    from compiler.diagnostic import Diagnostic
    from compiler.model.plan import Plan

FORMATS = ("text", "json", "sarif", "github")


def run_check(given: argparse.Namespace) -> int:
    """What counts for the exit status is what is shown."""
    from compiler.pipeline.checking import check_plan, refused

    since = began()
    style = style_of(given, sys.stdout)
    unknown = _unknown_rule(given.rule)
    if unknown is not None:
        print(_rule_unknown(unknown, style), file=sys.stderr)
        return WRONG_USE
    with Steps(style.texts) as steps:
        checked = check_plan(request_of(given, spell=spell_of(given)), steps.begin)
    if given.readability:
        print(_readable(checked.plan, given.format, style))
        return OK
    chosen = _of_rules(checked.weighed, given.rule)
    if given.since:
        from compiler.commands.git import RevisionError

        try:
            chosen = _since(chosen, given.since, Path(given.sources))
        except RevisionError as fault:
            told = style.texts["since-no-revision"].format(revision=given.since, fault=fault)
            print(told.rstrip(": "), file=sys.stderr)
            return WRONG_USE
    gathered = not (given.rule or given.strict)
    status = ERRORS if refused(chosen.diagnostics, given.strict) else OK
    told = _told(chosen, checked.texts, given.format, style, gathered=gathered)
    print(told)
    if not given.since:  # a revision may come to name something else
        remember(given, since, Told(status, told), checked)
    return status


def _told(found: Weighed, texts: dict[str, str], form: str, style: Style, *, gathered: bool) -> str:
    match form:
        case "json":
            from compiler.console.findings import findings_json

            return findings_json(found.diagnostics, style, found.waived)
        case "sarif":
            from compiler.console.sarif import findings_sarif

            return findings_sarif(found.diagnostics, found.waived, style)
        case "github":
            from compiler.console.sarif import findings_github

            return findings_github(found.diagnostics, style)
        case _:
            from compiler.console.findings import findings_text

            return findings_text(found.diagnostics, style, texts, found.waived, gathered=gathered)


def _readable(plan: Plan, form: str, style: Style) -> str:
    from compiler.checks.language.piece import pieces
    from compiler.checks.language.readability import readability
    from compiler.console.readability import readability_json, readability_text

    show = readability_json if form == "json" else readability_text
    return show(readability(pieces(plan)), plan.house_style, style)


def _of_rules(found: Weighed, rules: Iterable[str]) -> Weighed:
    rules = tuple(rules)
    if not rules:
        return found
    return _kept(found, lambda finding: any(_belongs(finding.code, rule) for rule in rules))


def _since(found: Weighed, revision: str, sources: Path) -> Weighed:
    from compiler.commands.changed import changed_since, on_changed_lines

    changed = changed_since(revision, sources)
    return _kept(found, lambda finding: on_changed_lines(finding, changed))


def _kept(found: Weighed, keep: Callable[[Diagnostic], bool]) -> Weighed:
    from compiler.checks.weigh import Weighed

    return Weighed(
        tuple(d for d in found.diagnostics if keep(d)),
        tuple(w for w in found.waived if keep(w.finding)),
    )


def _belongs(code: str, rule: str) -> bool:
    """Whether a code is the one asked for, or of the subject asked for (`calendar`)."""
    return code == rule or code.startswith(f"{rule}-")


def _unknown_rule(rules: Iterable[str]) -> str | None:
    from compiler.catalogue import codes

    return next((r for r in rules if not any(_belongs(code, r) for code in codes())), None)


def _rule_unknown(rule: str, style: Style) -> str:
    from compiler.catalogue import codes

    near = get_close_matches(rule, codes(), n=3, cutoff=0.5)
    key = "unknown-rule-near" if near else "unknown-rule"
    return style.texts[key].format(rule=rule, nearest=", ".join(near))
