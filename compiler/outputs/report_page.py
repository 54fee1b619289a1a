"""Turn the list of figures to be added into a page that is mailed, shown on a phone or printed."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256
from xml.etree.ElementTree import Element

from compiler.amounts import format_number
from compiler.document.to_add import Place, ToAdd, of_when
from compiler.document.wording import Words, due_text, party
from compiler.model.figures import Indicator
from compiler.model.plan import Plan
from compiler.outputs.deadlines import deadline_table
from compiler.outputs.markup import element, html_page, with_code
from compiler.outputs.page_style import STYLE
from compiler.outputs.page_table import cell, row, table
from compiler.outputs.progress import OwnerProgress, progress


@dataclass(frozen=True, slots=True)
class _Page:
    """What every part of the page draws upon."""

    plan: Plan
    pages: Mapping[str, int]
    words: Words

    def counted(self, key: str, count: int, **others: str) -> str:
        """A phrase with a count, in the singular where it is one."""
        form = f"{key}-one" if count == 1 else key
        return self.words[form].format(count=format_number(Decimal(count)), **others)


def to_add_page(
    plan: Plan,
    items: Sequence[ToAdd],
    pages: Mapping[str, int],
    words: Words,
    sources_folder: str = "sources",
) -> bytes:
    """One HTML page of what is to be added: how far each owner has come, then owner by owner.

    `pages` tells the page of an anchor; where it is not known, the heading stands alone. The page
    holds all it needs: no script, nothing fetched, and a policy that forbids both. Narrow screens
    get each row as a card; the table roles stand in the markup, for a browser that shows a row as
    a block may take them away.
    """
    page = _Page(plan, pages, words)
    owners = progress(plan, items)
    body = _outstanding(page, owners, sources_folder) if items else _complete(page, owners)
    title = f"{words['to-add-title']} – {plan.meta.title}"
    return html_page(
        element(
            "html",
            _head(title),
            element("body", _header(page), element("main", *body, *_deadlines(page))),
            lang=words["language-tag"],
        )
    )


def _head(title: str) -> Element:
    style = b64encode(sha256(STYLE.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'"
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="robots", content="noindex"),
        element("title", title),
        element("style", STYLE),
    )


def _header(page: _Page) -> Element:
    meta, words = page.plan.meta, page.words
    details = (
        ("plan", meta.title),
        ("board", party(meta.board, page.plan)),
        ("reference-number", ", ".join(meta.reference_numbers)),
        ("status", words[f"status-{meta.status.name}"]),
    )
    terms = [
        part
        for key, text in details
        if text
        for part in (element("dt", words[key]), element("dd", text))
    ]
    return element("header", element("h1", words["to-add-title"]), element("dl", *terms))


def _complete(page: _Page, owners: Sequence[OwnerProgress]) -> tuple[Element, ...]:
    return (
        element("h2", page.words["to-add-none"]),
        element("p", page.counted("to-add-all-in-place", sum(o.in_place for o in owners))),
    )


def _outstanding(
    page: _Page, owners: Sequence[OwnerProgress], sources_folder: str
) -> tuple[Element, ...]:
    words = page.words
    owing = tuple(owner for owner in owners if owner.missing)
    return (
        _summary(page, owners, len(owing)),
        element("h2", words["to-add-how"]),
        *_ways(words, sources_folder),
        element("h2", words["to-add-progress"]),
        _progress_table(page, owners),
        element("h2", words["to-add-by-owner"]),
        *(part for owner in owing for part in _owner(page, owner)),
    )


_WAYS = (
    ("to-add-how-sheet", ("to-add-sheet-open", "to-add-sheet-write", "to-add-sheet-return")),
    ("to-add-how-file", ("to-add-step-open", "to-add-step-write", "to-add-step-build")),
)
"""How a figure is filled in: each way with its steps, the commonest first."""


def _ways(words: Words, sources_folder: str) -> Iterator[Element]:
    for title, steps in _WAYS:
        yield element("h3", words[title])
        told = (words[step].format(folder=sources_folder) for step in steps)
        yield element("ol", *(element("li", *with_code(step)) for step in told))


def _summary(page: _Page, owners: Sequence[OwnerProgress], owing: int) -> Element:
    missing = sum(owner.missing for owner in owners)
    done = sum(owner.in_place for owner in owners)
    preliminary = sum(owner.preliminary for owner in owners)
    told = (page.counted("to-add-of-which-preliminary", preliminary),) if preliminary else ()
    return element(
        "ul",
        element("li", page.counted("to-add-count", missing)),
        element("li", page.counted("to-add-owners", owing)),
        element("li", _in_place(page, done, missing + done)),
        *(element("li", text) for text in told),
        class_="summary",
        role="list",
    )


def _in_place(page: _Page, done: int, total: int) -> str:
    return page.counted("to-add-in-place", total, done=format_number(Decimal(done)))


def _deadlines(page: _Page) -> tuple[Element, ...]:
    """When drafts are to be ready before the board's meetings, where the plan has deadlines."""
    listed = deadline_table(page.plan, page.words)
    return () if listed is None else (element("h2", page.words["deadlines"]), listed)


# --- how far each owner has come --------------------------------------------------------------


def _progress_table(page: _Page, owners: Sequence[OwnerProgress]) -> Element:
    words = page.words
    columns = (
        (words["owner"], ""),
        (words["to-add-missing"], "count"),
        (words["to-add-preliminary"], "count"),
        (words["to-add-done"], "count"),
        (words["to-add-share"], "share"),
    )
    return table(
        words["to-add-progress-caption"],
        columns,
        (_progress_row(page, owner) for owner in owners),
        "progress",
    )


def _progress_row(page: _Page, owner: OwnerProgress) -> Element:
    words = page.words
    name = owner.name or words["to-add-no-owner"]
    told = _in_place(page, owner.in_place, owner.total)
    link: Element | str = element("a", name, href=f"#{_anchor(owner)}") if owner.missing else name
    bar = element(
        "progress",
        told,
        max=str(owner.total),
        value=str(owner.in_place),
        aria_label=f"{name}: {told}",
    )
    return row(
        element("th", link, scope="row", role="rowheader"),
        cell(words["to-add-missing"], format_number(Decimal(owner.missing)), class_="count"),
        cell(
            words["to-add-preliminary"], format_number(Decimal(owner.preliminary)), class_="count"
        ),
        cell(words["to-add-done"], format_number(Decimal(owner.done)), class_="count"),
        cell(words["to-add-share"], bar, class_="share"),
    )


# --- what each owner owes ---------------------------------------------------------------------


def _owner(page: _Page, owner: OwnerProgress) -> tuple[Element, ...]:
    words = page.words
    name = owner.name or words["to-add-no-owner"]
    columns = (
        (words["number-short"], "number"),
        (words["to-add-figure"], "figure"),
        (words["expected"], ""),
        (words["stands-in"], ""),
        (words["to-add-written-in"], ""),
    )
    heading = element("h3", name, id=_anchor(owner))
    mail = (element("p", element("a", owner.email, href=f"mailto:{owner.email}")),)
    owed = table(
        page.counted("to-add-owner-caption", owner.missing, owner=name),
        columns,
        (_item_row(page, item) for item in owner.items),
        "cards owed",
    )
    return (heading, *(mail if owner.email else ()), owed)


def _anchor(owner: OwnerProgress) -> str:
    return f"owner-{owner.id}"


def _item_row(page: _Page, item: ToAdd) -> Element:
    words = page.words
    detail = ", ".join(t for t in (of_when(item, words), item.unit) if t)
    due = due_text(item.due, words)
    # Two places under headings of the same name and on the same page read as one.
    headings = dict.fromkeys(_place(page, place) for place in item.places)
    where = tuple(element("div", heading) for heading in headings) or (
        element("div", words["to-add-not-in-text"], class_="quiet"),
    )
    return row(
        cell(words["number-short"], str(item.number), class_="number"),
        element(
            "th",
            element("div", item.name),
            element("div", detail, class_="quiet"),
            scope="row",
            role="rowheader",
        ),
        cell(words["expected"], *_lines(item.expected_from, due, item.reason)),
        cell(words["stands-in"], *where),
        cell(words["to-add-written-in"], *_source(page, item)),
    )


def _lines(*texts: str) -> tuple[Element, ...]:
    return tuple(element("div", text) for text in texts if text) or (element("div", "–"),)


def _place(page: _Page, place: Place) -> str:
    number = page.pages.get(place.anchor)
    if number is None:
        return place.title
    return f"{place.title}, {page.words['page-short']}\u00a0{number}"


def _source(page: _Page, item: ToAdd) -> tuple[Element, ...]:
    line = page.words["to-add-line"].format(line=str(item.span.line))
    path = element("code", *_breakable(item.span.path))
    where = element("div", path, f", {line}" if item.span.line else "")
    indicator = page.plan.by_id.get(item.id)
    decimals = indicator.decimals if isinstance(indicator, Indicator) else None
    if decimals is None:
        return (where,)
    form = page.counted("to-add-decimals", decimals) if decimals else page.words["to-add-whole"]
    return where, element("div", form, class_="quiet")


def _breakable(path: str) -> Iterator[Element | str]:
    """A path that a narrow column may break after a folder, not inside a name."""
    *folders, name = path.split("/")
    for folder in folders:
        yield f"{folder}/"
        yield element("wbr")
    yield name
