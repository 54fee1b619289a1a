"""Turn the list of figures to be added into JSON, for a dashboard or a reminder by mail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from compiler.document.to_add import ToAdd
from compiler.model.figures import Kind
from compiler.model.plan import Plan
from compiler.outputs.progress import OwnerProgress, progress
from compiler.outputs.stable_json import Json, stable_json

FORMAT = 1
"""Raised when a reader written for the keys below could misread a newer file."""


def to_add_json(plan: Plan, items: Sequence[ToAdd], pages: Mapping[str, int]) -> bytes:
    """What is to be added, by whom and where, in the order of `items`.

    `pages` tells the page of an anchor; a place whose page is not known has `null`, never 0. Values
    such as kinds and the status are those of the sources and do not follow the language.
    """
    meta = plan.meta
    return stable_json(
        {
            "format": FORMAT,
            "plan": {
                "id": meta.id,
                "title": meta.title,
                "year": meta.year,
                "status": meta.status.value,
            },
            "count": len(items),
            "owners": [_owner(owner) for owner in progress(plan, items)],
            "items": [_item(item, pages) for item in items],
        }
    )


def _owner(owner: OwnerProgress) -> Json:
    return {
        "id": owner.id,
        "name": owner.name,
        "missing": owner.missing,
        "preliminary": owner.preliminary,
        "done": owner.done,
    }


def _item(item: ToAdd, pages: Mapping[str, int]) -> Json:
    return {
        "number": item.number,
        "id": item.id,
        "name": item.name,
        "kind": Kind[item.kind].value,
        "period": item.period,
        "unit": item.unit,
        "owner": item.owner,
        "owner_id": item.owner_id,
        "expected_from": item.expected_from,
        "due": item.due,
        "reason": item.reason,
        "span": {
            "file": item.span.path,
            "line": item.span.line,
            "column": item.span.column,
        },
        "places": [
            {"title": place.title, "anchor": place.anchor, "page": pages.get(place.anchor)}
            for place in item.places
        ],
    }
