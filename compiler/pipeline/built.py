"""What comes of a build: its files by name, or none and the findings that forbade it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from compiler.diagnostic import Diagnostic
from compiler.pipeline.checking import Checked
from compiler.pipeline.request import Request

if TYPE_CHECKING:
    from compiler.finish.proof import Proof


@dataclass(frozen=True, slots=True)
class Built:
    """The files of a build by name, or none and the findings that forbade it.

    `pages` tells of each document that was laid out, by its file's name, how many pages it has;
    `tools` the version of each program that the files come of.
    """

    request: Request
    checked: Checked
    diagnostics: tuple[Diagnostic, ...]
    files: Mapping[str, bytes] = field(default_factory=dict)
    pages: Mapping[str, int] = field(default_factory=dict)
    references: int = 0
    proofs: Mapping[str, Proof] = field(default_factory=dict)
    tools: Mapping[str, str] = field(default_factory=dict)
    report: str = ""
    """The follow-up report that was built, by the name of its file; empty where it is the plan."""

    @property
    def documents(self) -> tuple[str, ...]:
        """The file names of the plan and its memo."""
        return tuple(f"{document.name}.docx" for document in self.checked.documents)

    @property
    def page_count(self) -> int | None:
        """How many pages the plan has, or None where it was not laid out."""
        return self.pages.get(self.documents[0]) if self.documents else None
