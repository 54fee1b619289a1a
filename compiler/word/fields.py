"""Track what a template's own fields say: the cover, the headers and the footers.

Two documents filled into one template have the same paragraphs there, and differ in the runs that
hold a field.
"""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from compiler.compare.tracked import Edit
from compiler.word.styles import NS, W, safe_parser

Wrapped = Callable[[str, Edit], str]
"""Makes runs, as XML, into the change that they are."""

_R, _P = f"{{{W}}}r", f"{{{W}}}p"


def tracked_fields(old: bytes, new: bytes, wrapped: Wrapped) -> bytes:
    """The part as in `new`, with each run that differs from `old` as a change."""
    before, after = (etree.fromstring(part, safe_parser()) for part in (old, new))
    changed = False
    for one, other in zip(before.iter(_P), after.iter(_P), strict=True):
        runs = zip(_own_runs(one), _own_runs(other), strict=True)
        for old_run, new_run in runs:
            if _xml(old_run) != _xml(new_run):
                _replace(new_run, old_run, wrapped)
                changed = True
    if not changed:
        return new
    return etree.tostring(after, xml_declaration=True, encoding="UTF-8", standalone=True)


def _own_runs(paragraph: etree._Element) -> list[etree._Element]:
    """A paragraph's runs, not those of a text box inside it."""
    return [run for run in paragraph.iter(_R) if next(run.iterancestors(_P)) is paragraph]


def _replace(run: etree._Element, old: etree._Element, wrapped: Wrapped) -> None:
    parent = run.getparent()
    assert parent is not None
    changes = [
        change
        for each, edit in ((old, Edit.DELETED), (run, Edit.INSERTED))
        if _says_something(each)
        for change in _parsed(wrapped(_xml(each), edit))
    ]
    at = parent.index(run)
    parent[at : at + 1] = changes


def _says_something(run: etree._Element) -> bool:
    return any(text.text for text in run.iterfind("w:t", NS))


def _xml(run: etree._Element) -> str:
    return etree.tostring(run, encoding="unicode", with_tail=False)


def _parsed(xml: str) -> list[etree._Element]:
    return list(etree.fromstring(f'<w:p xmlns:w="{W}">{xml}</w:p>', safe_parser()))
