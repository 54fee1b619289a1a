"""Turn the tokens of a paragraph into runs: words with their form, links, notes, references."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from unicodedata import is_normalized, normalize

from markdown_it.token import Token

from compiler.diagnostic import Diagnostic, error
from compiler.load.source import template_tags, unprintable
from compiler.load.tokens import Lines, Written, closing
from compiler.model.blocks import Blocks, Break, Inline, Link, Note, Reference, Runs, Text
from compiler.span import Span, Spanned

_LEFT_OVER_NOTE = re.compile(r"\[\^([^\]\s]+)\]")
_LEFT_OVER_LINK = re.compile(r"\[[^\]\[]+\]\[([^\]]*)\]")
_COMMENT = re.compile(r"\s*<!--.*?-->\s*", re.DOTALL)


def is_comment(html: str) -> bool:
    """Whether HTML is a comment and nothing else: what its author wrote for the next one."""
    return _COMMENT.fullmatch(html) is not None


def shown(text: str) -> str:
    """The beginning of what cannot be carried, as a finding shows it."""
    stripped = " ".join(text.split())
    return stripped if len(stripped) <= 40 else stripped[:39] + "…"


@dataclass(frozen=True, slots=True)
class RunReader:
    """Reads the paragraphs of one text. `notes` are its footnotes by number, as far as they are."""

    places: Lines
    notes: Mapping[int, Blocks] = field(default_factory=dict)
    log: list[Diagnostic] = field(default_factory=list)

    def runs(self, inline: Token) -> Runs:
        """The runs of a paragraph, neighbours of one form as one; what cannot be is told."""
        return _joined(self._inline(inline.children or [], inline, self.places.written(inline)))

    def _inline(
        self,
        tokens: Sequence[Token],
        block: Token,
        written: Written,
        *,
        strong: bool = False,
        emphasis: bool = False,
    ) -> list[Inline]:
        runs: list[Inline] = []
        span = self.places.of(block)
        at = 0
        while at < len(tokens):
            token = tokens[at]
            end = closing(tokens, at)
            inner = tokens[at + 1 : end]
            match token.type:
                case "text" | "text_special" | "code_inline":
                    self._left_over(token.content, block)
                    self.log.extend(_escaped(token.content, block.content, span))
                    text = written.take(token.content)
                    runs.append(Text(text, strong, emphasis, span=text.place(0)))
                case "softbreak":
                    runs.append(Text(" ", strong, emphasis, span=span))
                case "hardbreak":
                    runs.append(Break())
                case "strong_open":
                    runs += self._inline(inner, block, written, strong=True, emphasis=emphasis)
                case "em_open":
                    runs += self._inline(inner, block, written, strong=strong, emphasis=True)
                case "link_open":
                    told = len(self.log)
                    words = self._inline(inner, block, written, strong=strong, emphasis=emphasis)
                    place = self.places.inside(block, int(token.meta["position"]))
                    if not words and len(self.log) == told:
                        # A link without words shows nowhere.
                        self.log.append(error("markdown-unsupported", place, what="[](…)"))
                    runs.append(Link(str(token.attrGet("href") or ""), _joined(words), place))
                    written.pass_target()
                case "vp_reference":
                    position = int(token.meta["position"])
                    place = self.places.inside(block, position)
                    runs.append(Reference(token.content, place, strong, emphasis))
                    written.pass_to("}", position)
                case "footnote_ref":
                    runs += self._note(token, span)
                    written.pass_to("]")
                case "image":
                    place = self.places.inside(block, int(token.meta["position"]))
                    self.log.append(error("markdown-image", place, text=shown(token.content)))
                case "html_inline":
                    if not is_comment(token.content):
                        place = self.places.inside(block, int(token.meta["position"]))
                        self.log.append(error("markdown-html", place, text=shown(token.content)))
                    written.take(token.content)
                case other:
                    self.log.append(error("markdown-unsupported", span, what=other))
            at = end + 1
        return runs

    def _left_over(self, text: str, block: Token) -> None:
        """A note or link that found no definition stays as plain text: say so at its place."""
        for pattern, code in (
            (_LEFT_OVER_NOTE, "markdown-note-undefined"),
            (_LEFT_OVER_LINK, "markdown-link-undefined"),
        ):
            for match in pattern.finditer(text):
                at = block.content.find(match.group())
                place = self.places.inside(block, max(at, 0))
                self.log.append(error(code, place, label=match.group(1)))

    def _note(self, token: Token, span: Span) -> list[Inline]:
        blocks = self.notes.get(int(token.meta["id"]))
        return [] if blocks is None else [Note(blocks, span)]


def _joined(runs: Sequence[Inline]) -> Runs:
    """Neighbouring texts of one form as one text."""
    joined: list[Inline] = []
    for run in runs:
        last = joined[-1] if joined else None
        if (
            isinstance(run, Text)
            and isinstance(last, Text)
            and (run.strong, run.emphasis) == (last.strong, last.emphasis)
        ):
            joined[-1] = replace(last, text=Spanned.joined((last.text, run.text)))
        else:
            joined.append(run)
    whole = (replace(r, text=_composed(r.text)) if isinstance(r, Text) else r for r in joined)
    return tuple(run for run in whole if not (isinstance(run, Text) and not run.text))


def _composed(text: str) -> str:
    """`text` in NFC: an entity may write a ring by itself, after the file was brought into form."""
    if is_normalized("NFC", text):
        return text
    stretches = text.stretches if isinstance(text, Spanned) else ()
    return Spanned(normalize("NFC", text), *stretches)


def _escaped(text: str, raw: str, span: Span) -> list[Diagnostic]:
    """What entities and backslashes make of `raw` that no document can carry.

    What stands there unescaped has been told when the file was read.
    """
    looks = (unprintable, template_tags)
    return [d for look in looks if not look(raw, span) for d in look(text, span)]
