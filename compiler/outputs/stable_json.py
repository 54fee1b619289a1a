"""Write JSON so that the same values give the same bytes, and a diff shows one value a line."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

Json = Mapping[str, "Json"] | Sequence["Json"] | str | int | bool | None


def stable_json(value: Json) -> bytes:
    """`value` as UTF-8 with an indent of two, keys in the order given, and a final newline."""
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
