"""Ask git which lines of the sources have changed since a revision."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from compiler.commands.git import git
from compiler.diagnostic import Diagnostic

_FILE = re.compile(r'\+\+\+ (?:b/(?P<path>[^\t]+)|"b/(?P<quoted>.+)")')
_HUNK = re.compile(r"@@ -\S+ \+(\d+)(?:,(\d+))? @@")

Changed = Mapping[str, frozenset[int]]
"""Changed lines by path below the sources folder; a changed file has at least one, or line 0."""


def changed_since(revision: str, sources: Path) -> Changed:
    """The lines that differ between `revision` and the files as they are, saved or committed.

    A file that git does not know is changed in every line. Raises RevisionError with git's own
    words.
    """
    # A revision that begins with a hyphen would be read as an option.
    git(sources, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    patch = git(
        sources, "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-renames", "--relative",
        "--src-prefix=a/", "--dst-prefix=b/", revision, "--", ".",
    )  # fmt: skip
    found = {path: frozenset(lines) for path, lines in _hunks(patch.decode("utf-8", "replace"))}
    unknown = git(sources, "ls-files", "--others", "--exclude-standard", "-z", "--", ".")
    for path in filter(None, unknown.decode("utf-8", "replace").split("\0")):
        length = (sources / path).read_bytes().count(b"\n") + 1
        found[path] = frozenset(range(length + 1))
    return found


def on_changed_lines(finding: Diagnostic, changed: Changed) -> bool:
    """Whether a finding stands on a changed line, or on a changed file as a whole."""
    lines = changed.get(finding.span.path)
    return lines is not None and (not finding.span.line or finding.span.line in lines)


def _hunks(patch: str) -> Iterator[tuple[str, set[int]]]:
    path, lines = "", set[int]()
    for line in patch.split("\n"):
        file, hunk = _FILE.fullmatch(line), _HUNK.match(line)
        if file is not None:
            if path:
                yield path, lines
            path, lines = file["path"] or _unquoted(file["quoted"]), set()
        elif hunk is not None:
            first, count = int(hunk[1]), int(hunk[2] or 1)
            lines |= set(range(first, first + count)) or {0}
    if path:
        yield path, lines


def _unquoted(path: str) -> str:
    """A path that git wrote in the manner of C, as it does for quotation marks and backslashes."""
    return re.sub(r'\\(["\\])', r"\1", path)
