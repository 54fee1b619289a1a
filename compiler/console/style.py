"""How to write on a terminal: language, colour, width, and where the sources lie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from compiler.catalogue.commands import command_words
from compiler.characters import visible
from compiler.load.source import place_of
from compiler.span import Span

_COLOURS = {"error": "31", "warning": "33", "info": "36", "bold": "1", "dim": "2", "ok": "32"}


@dataclass(frozen=True, slots=True)
class Style:
    """How to write: the language, whether in colour, how wide, and where the sources lie."""

    language: str
    sources: Path
    colour: bool = False
    width: int = 100
    shared: Path | None = None

    @property
    def texts(self) -> Mapping[str, str]:
        """The command line's words."""
        return command_words(self.language)

    def paint(self, colour: str, text: str) -> str:
        """`text` in a colour where there is one; the words carry the meaning alone."""
        return f"\x1b[{_COLOURS[colour]}m{text}\x1b[0m" if self.colour else text

    def place(self, span: Span) -> str:
        """A span's file as the reader can open it from here."""
        # A template is named by its own path, a source by its path below the sources folder.
        try:
            place = place_of(span.path, self.sources, self.shared)
            inside = place.exists()
        except (OSError, ValueError):  # a name that no system has
            inside = False
        return visible(str(place) if inside else span.path)

    def counted(self, key: str, count: int, **particulars: str) -> str:
        """`1 fel`, `2 fel`."""
        text = self.texts[f"{key}-one" if count == 1 else key]
        return text.format(count=count, **particulars)
