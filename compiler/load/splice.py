"""Write a value back into a source file so that every other byte of the file stays.

Editors of YAML write the whole file anew: comments move, quotes change, line ends mix. Here only
the text between a value's own marks is replaced, and the file is read again before it is given
back: were anything but the value different, nothing is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from compiler.load.written import (
    LINE_END,
    Found,
    SpliceRefused,
    Stretch,
    WrittenFile,
    WrittenMapping,
    WrittenNode,
    WrittenScalar,
    WrittenSequence,
    line_start,
    quoted,
)
from compiler.span import Span

__all__ = ["SpliceRefused", "Stated", "splice", "splice_figures"]

_STEP = 2
"""Columns by which a level is set in where the file itself does not show it."""

_VALUE, _WORDS, _STATUS, _SOURCE, _COMMENT = "värde", "text", "status", "källa", "kommentar"
_FINAL = "slutligt"


@dataclass(frozen=True, slots=True)
class Stated:
    """What a source is to say of a figure, as it is written there; empty texts say nothing.

    `value` is written as the value, or as a text where it is `in_words`. An empty `status` is the
    final one, which a source need not name.
    """

    value: str
    in_words: bool = False
    status: str = ""
    source: str = ""
    comment: str = ""

    @property
    def short(self) -> bool:
        """Whether the value alone says it all."""
        return not (self.in_words or self.status or self.source or self.comment)


def splice(data: bytes, span: Span, text: str) -> bytes:
    """`data` with the one text that stands at `span` replaced by `text`, in the quotes it had.

    Quotes are added only where `text` would read as something else without them. Raises
    SpliceRefused where no text stands at `span`, or where more than that text would change.
    """
    file = WrittenFile.read(data)
    found = file.find(span)
    if not isinstance(found.node, WrittenScalar):
        raise SpliceRefused(f"no text at {span}")
    return _proven(file, found, file.changed([file.replacement(found.node, text)]), {"": text})


def splice_figures(data: bytes, figures: Iterable[tuple[Span, Stated]]) -> bytes:
    """`data` with what it says of each figure, by the figure's place, replaced.

    A short form (`2013: kompletteras`) becomes the long one where there is more to say than the
    value, with the file's own indentation and line ends; in a long one texts are replaced, keys
    added after those that stand, or taken away with their line. Works from the end of the file
    backwards, so that the places of what is still to be changed hold. Raises SpliceRefused as
    `splice` does.
    """
    for span, stated in sorted(figures, key=lambda each: each[0], reverse=True):
        file = WrittenFile.read(data)
        found = file.find(span)
        if isinstance(found.node, WrittenScalar) and stated.short:
            edits, said = [file.replacement(found.node, stated.value)], {"": stated.value}
        elif isinstance(found.node, WrittenScalar):
            edits, said = _lengthened(file, found.node, found.keys, stated), _said(stated)
        elif isinstance(found.node, WrittenMapping):
            edits, said = _long_edits(file, found.node, stated), _said(stated)
        else:
            raise SpliceRefused(f"no value at {span}")
        data = _proven(file, found, file.changed(edits), said)
    return data


# --- what is written instead ------------------------------------------------------------------


def _said(stated: Stated) -> dict[str, str]:
    """The keys of the long form, in their order, with what each says; empty ones are left out."""
    said = {
        _WORDS if stated.in_words else _VALUE: stated.value,
        _STATUS: stated.status,
        _SOURCE: stated.source,
        _COMMENT: stated.comment,
    }
    return {key: text for key, text in said.items() if text}


def _lengthened(
    file: WrittenFile, node: WrittenScalar, keys: tuple[WrittenScalar, ...], stated: Stated
) -> list[Stretch]:
    """The short form taken away after its key, and the long one on lines of its own below it.

    What stands after the value on its line, a comment, stays where it stands.
    """
    if not keys or node.style in ("|", ">"):
        raise SpliceRefused("a value that stands like this has no long form")
    key = keys[-1]
    lines = [f"{name}: {quoted(text)}" for name, text in _said(stated).items()]
    colon = file.text.index(":", key.end) + 1
    if LINE_END.search(file.text, colon, node.start):  # the value stands below its key
        rest = [" " * node.column + line for line in lines[1:]]
        below = file.lines_at(file.line_after(node.end), rest)
        return [(node.start, node.end, lines[0]), below]
    step = key.column - keys[-2].column if len(keys) > 1 else 0
    lead = " " * (key.column + (step if step > 0 else _STEP))
    below = file.lines_at(file.line_after(node.end), [lead + line for line in lines])
    return [(colon, node.end, ""), below]


def _long_edits(file: WrittenFile, node: WrittenMapping, stated: Stated) -> list[Stretch]:
    standing = node.get(_VALUE, _WORDS)
    if standing is None:
        raise SpliceRefused("a figure without a value")
    wanted = _said(stated)
    status = node.get(_STATUS)
    if status is not None:
        wanted.setdefault(_STATUS, _FINAL)
    key, value = standing
    name = _WORDS if stated.in_words else _VALUE
    edits = [] if key.text == name else [file.replacement(key, name)]
    edits += _replaced(file, value, wanted[name])
    after = file.line_after(value.end)
    added: dict[int, list[str]] = {}
    for name in (_STATUS, _SOURCE, _COMMENT):
        found = node.get(name)
        if found is None and name in wanted:
            lead = " " * node.entries[0][0].column
            added.setdefault(after, []).append(f"{lead}{name}: {quoted(wanted[name])}")
        elif found is not None:
            after = file.line_after(found[1].end)
            if name in wanted:
                edits += _replaced(file, found[1], wanted[name])
            else:
                edits.append((line_start(file.text, found[0].start), after, ""))
    return [*edits, *(file.lines_at(at, lines) for at, lines in added.items())]


def _replaced(file: WrittenFile, node: WrittenScalar, text: str) -> list[Stretch]:
    return [] if _one_line(node.text) == text else [file.replacement(node, text)]


# --- doubt ------------------------------------------------------------------------------------


def _proven(file: WrittenFile, found: Found, data: bytes, said: dict[str, str]) -> bytes:
    """`data`, where it says what `file` says but for `said` in the place of what was found."""
    new = WrittenFile.read(data)
    now = Found(new.root)
    for step in found.steps:
        now = next(islice(now.below(), step, None), now)
    same = list(_beside(file.root, found.steps)) == list(_beside(new.root, found.steps))
    if not same or _about(now.node) != said or _rest(now.node) != _rest(found.node):
        raise SpliceRefused("more than the value would change")
    return data


def _beside(root: WrittenNode, steps: tuple[int, ...]) -> Iterator[str]:
    """Every key and text in order but for those of the node that `steps` lead to."""
    for each in Found(root).walk():
        if each.steps[: len(steps)] != steps and isinstance(each.node, WrittenScalar):
            yield ".".join((*(key.text for key in each.keys), each.node.text))


def _about(node: WrittenNode) -> dict[str, str]:
    """What a figure's node says of the figure; a final status is as good as none."""
    if isinstance(node, WrittenScalar):
        return {"": _one_line(node.text)}
    found = {} if isinstance(node, WrittenSequence) else dict(_texts(node))
    said = {k: found[k] for k in (_VALUE, _WORDS, _STATUS, _SOURCE, _COMMENT) if k in found}
    if said.get(_STATUS) == _FINAL:
        del said[_STATUS]
    return said


def _rest(node: WrittenNode) -> dict[str, str]:
    """What else stands in a figure's node."""
    return (
        {}
        if not isinstance(node, WrittenMapping)
        else {
            key: text
            for key, text in _texts(node)
            if key not in (_VALUE, _WORDS, _STATUS, _SOURCE, _COMMENT)
        }
    )


def _texts(node: WrittenMapping) -> Iterator[tuple[str, str]]:
    return (
        (key.text, _one_line(value.text))
        for key, value in node.entries
        if isinstance(value, WrittenScalar)
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())
