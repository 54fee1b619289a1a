"""Placeholders: words that stand in for what is to be written, against the plan's status."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.prose import passages
from compiler.diagnostic import Diagnostic, error, info, warning
from compiler.model.plan import Plan, PlanStatus
from compiler.span import Spanned

_FILLED_IN = re.compile(
    r"(?<!\w)(?:"
    r"x{2,4}-x{2}-x{2}|åååå-mm-dd|yyyy-mm-dd|x{3,}"
    r"|lorem ipsum|tbd|todo|fixme|n\.n\.?"
    r"|fyll i här|skriv här|infoga här"
    r")(?!\w)"
    r"|\?{2,}|\[(?:\.{2,}|…|x+|_+)\]|_{4,}"
    r"|(?<![\w.…])(?:\.{4,}|…{2,})(?!\s*\d)|^\s*(?:…|\.{3})\s*$",
    re.IGNORECASE | re.MULTILINE,
)
"""What is left where something is to be typed: `xxxx-xx-xx`, `TBD`, `??`, `[…]`, a line of dots.

Dots before a number are the leaders of a list."""

_LATER = r"(?:senare|framöver|längre fram|i efterhand|(?:när|så snart) .{3,60}? finns)"
_PROMISED = re.compile(
    r"(?<!\w)(?:"
    r"(?:ska|skall|kommer att) fogas in(?!\w)"
    rf"|(?:ska|skall|kommer att) (?:läggas|föras|skrivas|fyllas) in? {_LATER}"
    r"|(?:kompletteras|skrivs|tillkommer|redovisas|beskrivs|(?:läggs|fogas|förs|fylls) in?) "
    rf"(?:[\w-]+ ){{0,3}}{_LATER}"
    r")|(?:^|(?<=[.!?(] ))(?:Text|Bild|Tabell) (?:kommer|saknas|tillkommer)(?!\w)",
    re.IGNORECASE,
)
"""Sentences that promise a text instead of being one."""

_FINAL = (PlanStatus.ADOPTED, PlanStatus.COMPLETED)


def placeholders_are_gone(plan: Plan) -> list[Diagnostic]:
    """A draft or a proposal may hold placeholders; an adopted plan says what it says.

    What is left to be typed is a warning in a draft, a promise of text to come is only told.
    """
    texts = (*passages(plan), *_numbers(plan))
    return [finding for text in texts for finding in _passage(plan, text)]


def _numbers(plan: Plan) -> Iterator[Spanned]:
    """Registry numbers and the decision's paragraph, which stand on the cover."""
    memo = (plan.memo.reference_number,) if plan.memo else ()
    for text in (*plan.meta.reference_numbers, plan.meta.decision.paragraph, *memo):
        if isinstance(text, Spanned):
            yield text


def _passage(plan: Plan, passage: Spanned) -> Iterator[Diagnostic]:
    for match in _FILLED_IN.finditer(passage):
        text = match.group().strip()
        span = passage.place(match.start() + match.group().index(text))
        if plan.meta.status in _FINAL:
            status = plan.meta.status.value
            yield error("placeholder-in-final", span, text=text, status=status)
        else:
            yield warning("placeholder-left", span, text=text)
    for match in _PROMISED.finditer(passage):
        span = passage.place(match.start())
        if plan.meta.status in _FINAL:
            status = plan.meta.status.value
            yield error("placeholder-in-final", span, text=match.group(), status=status)
        else:
            yield info("placeholder-promised", span, text=match.group())
