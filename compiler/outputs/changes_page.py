"""Turn what has changed between two plans into a page to mail, or into Markdown to paste."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Sequence
from hashlib import sha256
from xml.etree.ElementTree import Element

from compiler.amounts import EN_DASH
from compiler.compare.changes import Change, Event
from compiler.compare.telling import beginning, excerpt, grouped, what
from compiler.compare.tracked import Edit
from compiler.document.wording import Words
from compiler.outputs.markup import element, html_page
from compiler.outputs.page_style import STYLE

_COLUMNS = ("diff-what", "diff-old", "diff-new", "diff-source", "diff-owner")


def changes_page(changes: Sequence[Change], title: str, since: str, words: Words) -> bytes:
    """One HTML page that holds all it needs: no script, nothing fetched."""
    style = b64encode(sha256(STYLE.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'"
    heading = words["diff-title"].format(since=since)
    body = [
        part
        for number, (name, some) in enumerate(grouped(changes, words), 1)
        for part in (element("h2", name, id=f"del-{number}"), _table(f"del-{number}", some, words))
    ]
    return html_page(
        element(
            "html",
            element(
                "head",
                element("meta", charset="utf-8"),
                element("meta", http_equiv="Content-Security-Policy", content=policy),
                element("meta", name="viewport", content="width=device-width, initial-scale=1"),
                element("title", f"{heading} – {title}"),
                element("style", STYLE),
            ),
            element(
                "body",
                element("header", element("h1", heading), element("p", title)),
                element("main", *(body or [element("p", words["diff-none"])])),
            ),
            lang=words["language-tag"],
        )
    )


def _table(heading: str, changes: Iterable[Change], words: Words) -> Element:
    """The changes under a heading, which names the table too."""
    heads = (element("th", words[name], scope="col") for name in _COLUMNS)
    rows = []
    for change in changes:
        parts = zip(_COLUMNS[1:], _cells(change), strict=True)
        rows.append(
            element(
                "tr",
                element("th", what(change, words), scope="row"),
                *(element("td", *inside, data_label=words[name]) for name, inside in parts),
            )
        )
    return element(
        "table",
        element("thead", element("tr", *heads)),
        element("tbody", *rows),
        class_="cards",
        aria_labelledby=heading,
    )


def _cells(change: Change) -> tuple[tuple[Element | str, ...], ...]:
    owner = change.owner or EN_DASH
    return _side(change, True), _side(change, False), (_place(change),), (owner,)


def _side(change: Change, of_old: bool) -> tuple[Element | str, ...]:
    value = change.old if of_old else change.new
    if change.event is Event.MOVED:
        return (beginning(value),)
    if not change.words or change.event is not Event.CHANGED:
        return (value or EN_DASH,)
    tag = "del" if of_old else "ins"
    shown: tuple[Element | str, ...] = tuple(
        text if edit is Edit.KEPT else element(tag, text)
        for edit, text in excerpt(change.words)
        if text and not (edit.is_new if of_old else edit.is_old)
    )
    return shown or (EN_DASH,)


def _place(change: Change) -> str:
    return f"{change.span.path}:{change.span.line}" if change.span.line else change.span.path


def changes_markdown(changes: Sequence[Change], since: str, words: Words) -> str:
    """The same as headings and lists, for a message or a section of a memo."""
    lines = [f"# {safe(words['diff-title'].format(since=since))}"]
    for name, some in grouped(changes, words):
        lines += ["", f"## {safe(name)}", ""]
        lines += [f"- {_item(change, words)}" for change in some]
    if not changes:
        lines += ["", words["diff-none"]]
    return "\n".join(lines) + "\n"


def _item(change: Change, words: Words) -> str:
    old, new = (_marked(change, of_old) for of_old in (True, False))
    value = {
        Event.CHANGED: f"{old} → {new}",
        Event.NEW: new,
        Event.GONE: old,
        Event.MOVED: "",
    }[change.event]
    told = f"**{safe(what(change, words))}**" + (f": {value}" if value else "")
    beside = ", ".join(part for part in (_place(change), change.owner) if part)
    return f"{told} ({safe(beside)})"


def _marked(change: Change, of_old: bool) -> str:
    value = change.old if of_old else change.new
    if not change.words or change.event is not Event.CHANGED:
        return safe(value) or EN_DASH
    shown = (
        _spaced(text, "" if edit is Edit.KEPT else "**")
        for edit, text in excerpt(change.words)
        if text and not (edit.is_new if of_old else edit.is_old)
    )
    return "".join(shown).strip() or EN_DASH


def _spaced(text: str, mark: str) -> str:
    """A text between marks, with the spaces at its ends outside them."""
    inside = text.strip()
    if not inside:
        return text
    before, _, after = text.partition(inside)
    return f"{before and ' '}{mark}{safe(inside)}{mark}{after and ' '}"


def safe(text: str) -> str:
    """A text that Markdown reads as words and nothing else."""
    marked = "".join(f"\\{c}" if c in "\\`*_[]<>#|{}" else c for c in text)
    return " ".join(marked.split())
