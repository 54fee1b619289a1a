"""Name what decides how a document is laid out besides the document: the program and the fonts.

Fonts and programs are put in, replaced and taken away by renaming, which changes the state of the
folder they lie in; so the states of a few dozen paths tell whether two layouts may differ.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from compiler.finish.layout import LayoutTools, settings

_PROGRAM = ("", "versionrc", "version.ini", "../share/registry", "../share/extensions")
_FONTS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/Library/Fonts",
    "/System/Library/Fonts",
    r"C:\Windows\Fonts",
)
_HOME_FONTS = (".fonts", ".local/share/fonts", "Library/Fonts", ".config/fontconfig")
_SETTINGS = ("/etc/fonts", "/etc/fonts/conf.d", "/usr/share/hyphen")


def engine_places(tools: LayoutTools) -> tuple[Path, ...]:
    """Every path whose state counts, whether it is there or not, in order."""
    program = tools.soffice.resolve().parent
    home = tools.environment.get("HOME")
    fonts = [*map(Path, _FONTS), program / "../share/fonts"]
    if home:
        fonts += (Path(home) / name for name in _HOME_FONTS)
    places = {tools.soffice, tools.soffice.resolve(), tools.pdfinfo, *map(Path, _SETTINGS)}
    places |= {program / name for name in _PROGRAM}
    places |= {folder for top in fonts for folder in _folders(top)}
    return tuple(sorted(places))


def engine_key(tools: LayoutTools) -> str:
    """A digest of the states of these places and of what the program is told: the same as long as
    layouts can be compared."""
    told = hashlib.sha256(settings().encode())
    for place in engine_places(tools):
        try:
            state = place.stat()
        except OSError:
            told.update(f"{place}\0\0".encode("utf-8", "surrogateescape"))
        else:
            line = f"{place}\0{state.st_size} {state.st_mtime_ns} {state.st_ino}\0"
            told.update(line.encode("utf-8", "surrogateescape"))
    return told.hexdigest()


def _folders(top: Path) -> Iterator[Path]:
    """A folder and those below it."""
    yield top
    for folder, names, _ in os.walk(top):
        names.sort()
        yield from (Path(folder) / name for name in names)
