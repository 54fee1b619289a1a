"""What every command is given: paths, language, tools, a place to write, exit statuses."""

from __future__ import annotations

import argparse
import errno
import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compiler.commands.stamp import cache_folder

if TYPE_CHECKING:
    from compiler.checks.language.spelling import Spell
    from compiler.console.style import Style
    from compiler.finish.contents import Measure
    from compiler.finish.layout import LayoutTools
    from compiler.pipeline.request import Request
    from compiler.store import Store

OK, ERRORS, WRONG_USE, NOT_WRITTEN, PROGRAM_FAULT, INTERRUPTED = 0, 1, 2, 3, 70, 130

DEFAULT_TEMPLATE = str(Path("templates") / "vp_template.docx")

_PACKAGES = (
    "docxtpl",
    "icalendar",
    "jinja2",
    "lxml",
    "markdown-it-py",
    "mdit-py-plugins",
    "python-docx",
    "pyyaml",
    "spylls",
)


def source_date() -> datetime | None:
    """The time of `SOURCE_DATE_EPOCH`, as the reproducible-builds practice has it, if it is set.

    Raises WrongDate where it is set to something else than seconds since 1970.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not given:
        return None
    try:
        return datetime.fromtimestamp(int(given), UTC)
    except (ValueError, OverflowError, OSError):
        raise WrongDate(given) from None


class WrongDate(Exception):  # noqa: N818 - `main` tells it as wrong use
    """`SOURCE_DATE_EPOCH` is no time."""


def request_of(
    given: argparse.Namespace, measure: Measure | None = None, spell: Spell | None = None
) -> Request:
    """What is asked for; its tools are told where files are made, not where sources are read."""
    from compiler import catalogue
    from compiler.pipeline.request import Request

    template = Path(given.template)
    return Request(
        Path(given.sources),
        template,
        Path(given.memo_template) if given.memo_template else memo_beside(template),
        catalogue.words(given.lang),
        measure,
        None if given.command in _ONLY_READING else tools_used(),
        given.strict,
        day=given.today if given.command == "check" else None,
        with_reconciliation=given.with_reconciliation,
        spell=spell,
        made=source_date(),
        shared=shared_of(given),
        kept=_kept(given),
    )


_ONLY_READING = ("check", "figures", "goals", "status")


def memo_beside(template: Path) -> Path:
    """The memo's template, where none is given: it lies beside the plan's."""
    return template.parent / "tjansteskrivelse_template.docx"


def tools_used() -> dict[str, str]:
    """The packages that have a say in what is written, with their versions."""
    return {name: _version(name) for name in _PACKAGES}


def shared_of(given: argparse.Namespace) -> Path | None:
    """The folder of what several plans share, where one is given."""
    return Path(given.shared) if given.shared else None


def _version(package: str) -> str:
    """A package's version; raises OSError where it cannot be read, which `version` passes over."""
    # Loading this takes longer than most checks.
    from importlib.metadata import version

    told: str | None = version(package)
    if told is None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), package)
    return told


def layout_tools(given: argparse.Namespace) -> LayoutTools | None:
    """The programs that lay pages out, where they are installed; Ctrl-C ends them."""
    from dataclasses import replace

    from compiler.finish.layout import find_tools

    # Fonts may be installed in a user's own folder, which LibreOffice finds through HOME.
    home = {"HOME": os.environ["HOME"]} if os.environ.get("HOME") else None
    tools = find_tools(os.environ.get("PATH", ""), environment=home)
    return None if tools is None else replace(tools, stop=given.stop)


def pdf_tools(given: argparse.Namespace) -> LayoutTools | None:
    """The same, for a command that makes PDFs, unless it is told to lay nothing out."""
    import logging

    # What proves a PDF reads fonts with fontTools, which warns of dates that LibreOffice leaves
    # out.
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    return None if given.no_layout else layout_tools(given)


def measure_of(given: argparse.Namespace) -> Measure | None:
    """How pages are measured: by those parts of a document that are not known from before.

    What is made for the archive is laid out whole, from the very file.
    """
    from dataclasses import replace

    tools = None if given.no_layout else layout_tools(given)
    if tools is None:
        return None
    from compiler.finish.by_chapter import measure_by_chapter
    from compiler.finish.layout import measure

    store = store_of(given)
    ready = replace(tools, at_once=os.cpu_count() or 1)
    if given.no_cache or given.command not in _IN_THE_MAKING:
        return lambda docx: measure(docx, ready)
    return lambda docx: measure_by_chapter(docx, ready, store)


_IN_THE_MAKING = ("build", "watch")


def _kept(given: argparse.Namespace) -> Store:
    """Where compiled templates and the like are kept. For the archive all is made from nothing."""
    from compiler.store import NOTHING

    return store_of(given) if given.command in (*_IN_THE_MAKING, "check") else NOTHING


def store_of(given: argparse.Namespace) -> Store:
    """What is kept from one run to the next, if anything is."""
    from compiler.store import NOTHING, Folder

    place = None if given.no_cache else cache_folder(os.environ)
    return Folder(Path(place) / "kept") if place else NOTHING


def spell_of(given: argparse.Namespace) -> Spell:
    """The Swedish dictionary that comes with spylls, and what it has answered before.

    Without the package nothing is looked up, and the check says so.
    """
    from compiler.spelling.dictionary import open_dictionary
    from compiler.spelling.remembered import spelling

    # Found without being imported: that costs time, and most often nothing has to be looked up.
    package = find_spec("spylls")
    folders = (package.submodule_search_locations or ()) if package else ()
    found = (open_dictionary(Path(folder) / "hunspell/data/sv", "sv_SE") for folder in folders)
    folder = None if given.no_cache else cache_folder(os.environ)
    return spelling(next(found, None), Path(folder) if folder else None)


def style_of(given: argparse.Namespace, stream: Any) -> Style:
    from compiler.console.style import Style

    colour = stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = max(40, min(shutil.get_terminal_size((100, 24)).columns, 120))
    return Style(given.lang, Path(given.sources), colour, width, shared_of(given))


class Steps:
    """Tells on a terminal which step is under way, on one line that is wiped at the end."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = texts
        self.shown = sys.stderr.isatty()

    def begin(self, step: str) -> None:
        self.tell(f"{self.texts[step]} …")

    def tell(self, text: str) -> None:
        if self.shown:
            print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)

    def __enter__(self) -> Steps:
        return self

    def __exit__(self, *_: object) -> None:
        if self.shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def no_owner(asked: str, names: Iterable[str], style: Style) -> int:
    listed = ", ".join(dict.fromkeys(names))
    told = style.texts["status-unknown-owner"].format(owner=asked, owners=listed)
    print(told, file=sys.stderr)
    return WRONG_USE
