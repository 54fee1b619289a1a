"""What a writer turns into a file: chapters of resolved blocks, fields and facts about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from compiler.document.to_add import ToAdd
from compiler.document.uses import Use
from compiler.model.blocks import Blocks
from compiler.span import Span


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter whose references are resolved and whose headings all have anchors."""

    anchor: str
    blocks: Blocks
    appendix: bool = False


@dataclass(frozen=True, slots=True)
class Properties:
    """Core properties of the file, and in `facts` what its custom ones say, by name.

    `created` is an ISO time in UTC, never the clock's.
    """

    title: str
    subject: str
    author: str
    keywords: str
    created: str
    language: str = "sv-SE"
    category: str = ""
    status: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """One file to write: what fills the template's fields, and the blocks for each slot."""

    name: str
    fields: Mapping[str, Mapping[str, str]]
    slots: Mapping[str, tuple[Chapter, ...]]
    properties: Properties
    to_add: tuple[ToAdd, ...] = ()
    uses: tuple[Use, ...] = ()
    derived: frozenset[Span] = frozenset()
    """The places in the sources that take a sum which nobody wrote."""
