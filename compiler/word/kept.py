"""Keep compiled templates from one build to the next, by all that decides what a template becomes.

A template is edited a few times a year, and built with every day: what compiles it, and takes
longer to load than a document takes to write, is imported only where the template is a new one.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from pathlib import Path

from compiler.store import Store, own_text
from compiler.word.contract import PARTS, Contract
from compiler.word.places import Compiled

LIBRARIES = ("docxtpl", "jinja2", "lxml", "python-docx")
"""The packages whose versions decide what a template is compiled into."""

OWN_STEPS = ("compile", "contract", "forbidden", "package", "places", "styles")
"""Our own modules that decide it too."""


def kept_or_compiled(
    template: bytes, contract: Contract, tools: Mapping[str, str] | None, store: Store
) -> Compiled:
    """The compiled template as it was kept, or compiled now and kept.

    It is the same either way. `tools` tells the versions of packages; where a library's is not
    known nothing is kept. Raises PackageRefused as `compile_template` does, and each time anew:
    what is refused is not kept.
    """
    decisive = _decisive(template, contract, tools or {})
    known = _read(store.get(*decisive)) if decisive else None
    if known is not None:
        return known
    from compiler.word.compile import compile_template

    compiled = compile_template(template, contract)
    if decisive:
        store.put(_written(compiled), *decisive)
    return compiled


def _decisive(
    template: bytes, contract: Contract, tools: Mapping[str, str]
) -> tuple[str | bytes, ...]:
    """All that decides what the template becomes; nothing where that cannot be told."""
    steps = own_text(Path(__file__).parent, OWN_STEPS)
    if steps is None or not tools.keys() >= set(LIBRARIES):
        return ()
    return ("template", *(tools[name] for name in LIBRARIES), steps, repr(contract), template)


def _written(compiled: Compiled) -> bytes:
    """Each part by name. A part may be a picture, so it is told in letters."""
    parts = {name: b64encode(content).decode() for name, content in compiled.members.items()}
    return json.dumps(parts).encode()


def _read(content: bytes | None) -> Compiled | None:
    """What `_written` wrote; None for anything else, and for what is no whole template."""
    if content is None:
        return None
    try:
        told = json.loads(content)
        members = {str(name): b64decode(part, validate=True) for name, part in told.items()}
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
    return Compiled(members) if set(PARTS) <= members.keys() else None
