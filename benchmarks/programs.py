"""What is measured: `vp` as it is used from day to day, and other ways to a Word file."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import pypandoc

from benchmarks.content import change_chapter, change_figure, multiply
from benchmarks.plain import as_markdown, as_objects, parts_of, words_of
from benchmarks.templates import docxtemplater_template, docxtpl_template

ROOT = Path(__file__).resolve().parent.parent
PEERS = ROOT / "benchmarks" / "peers"
TEMPLATE = ROOT / "templates" / "vp_template.docx"
VP = Path(sys.executable).with_name("vp")
PLAN = "verksamhetsplan-2014.docx"

PANDOC = "pandoc -f gfm --toc --reference-doc"
EMPTY = "an empty Python process"
BUILD = "vp build --no-layout, from nothing"
FIGURE = "vp build --no-layout, one figure changed"
CHECK = "vp check, one figure changed"
SAME = "vp build --no-layout, nothing changed"
LAYOUT = "vp build, from nothing"
LAYOUT_CHAPTER = "vp build, one chapter changed"
LAYOUT_SAME = "vp build, nothing changed"


@dataclass(frozen=True, slots=True)
class Program:
    """A program to run, what to do before each run, and its output if it must hold the content.

    Each of `turns` is a file and where it is copied to, one of them a run, so that each run finds
    something else than the last did. A `warm` one is run once before it is measured.
    """

    name: str
    argv: tuple[str, ...]
    output: Path | None = None
    remove: str = ""
    turns: tuple[tuple[str, str], ...] = ()
    warm: bool = False

    def as_object(self) -> dict[str, object]:
        """The program as JSON has it."""
        return {**asdict(self), "output": None}


@dataclass(frozen=True, slots=True)
class Content:
    """The content of one size in its forms, and its words."""

    folder: Path
    words: tuple[str, ...]

    @property
    def sources(self) -> Path:
        """The sources folder for `vp`."""
        return self.folder / "sources"


def make_content(sources: Path, folder: Path, times: int) -> Content:
    """Write the content `times` over: sources, Markdown, JSON, and the engines' templates."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    multiply(sources, folder / "sources", times)
    parts = parts_of(folder / "sources")
    (folder / "plan.md").write_text(as_markdown(parts), encoding="utf-8")
    told = json.dumps(as_objects(parts), ensure_ascii=False)
    (folder / "parts.json").write_text(told, encoding="utf-8")
    docxtpl_template(folder / "docxtpl.docx")
    docxtemplater_template(folder / "docxtemplater.docx")
    return Content(folder, tuple(words_of(parts)))


def install_peers() -> None:
    """Install the peers of another language as their lock file has them; Python's are pinned."""
    if not (PEERS / "node_modules").exists():
        quiet = ("--loglevel=error", "--no-audit", "--no-fund")
        subprocess.run([_found("npm"), "install", "--no-save", *quiet], cwd=PEERS, check=True)


def peers(content: Content) -> Iterator[Program]:
    """Other programs, each from the same content to a Word file."""
    folder, parts = content.folder, str(content.folder / "parts.json")
    names = ("pandoc", "docxtpl", "docxtemplater", "docx")
    out = {name: folder / f"out-{name}.docx" for name in names}
    reference = ("--toc", "--reference-doc", str(TEMPLATE))
    yield Program(
        PANDOC,
        (
            pypandoc.get_pandoc_path(),
            *("-f", "gfm", *reference, str(folder / "plan.md")),
            *("-o", str(out["pandoc"])),
        ),
        out["pandoc"],
    )
    yield Program(
        "docxtpl with loops, no contents list",
        (
            *(sys.executable, str(PEERS / "docxtpl_loops.py")),
            *(str(folder / "docxtpl.docx"), parts, str(out["docxtpl"])),
        ),
        out["docxtpl"],
    )
    yield Program(
        "docxtemplater, plain text",
        (
            *(_found("node"), str(PEERS / "docxtemplater.mjs")),
            *(str(folder / "docxtemplater.docx"), parts, str(out["docxtemplater"])),
        ),
        out["docxtemplater"],
    )
    yield Program(
        "docx (npm), entries without page numbers",
        (_found("node"), str(PEERS / "docx.mjs"), parts, str(out["docx"])),
        out["docx"],
    )
    yield Program(EMPTY, (sys.executable, "-c", "pass"))


def without_layout(content: Content) -> Iterator[Program]:
    """`vp` where it does not lay pages out."""
    yield _build(content, BUILD, "build", ("--no-layout",), from_nothing=True)
    yield _build(content, FIGURE, "figure", ("--no-layout",), change=_figure)
    own, turns = _changing(content, "check", _figure)
    yield Program(CHECK, (str(VP), "check", "--sources", str(own), *_TEMPLATE), None, "", turns)
    yield _build(content, SAME, "same", ("--no-layout",))


def with_layout(content: Content) -> Iterator[Program]:
    """`vp` where it lays pages out to number them."""
    yield _build(content, LAYOUT, "layout", (), from_nothing=True)
    yield _build(content, LAYOUT_CHAPTER, "layout-chapter", (), change=_chapter)
    yield _build(content, LAYOUT_SAME, "layout-same", ())


_VERSIONS = 12
_TEMPLATE = ("--template", str(TEMPLATE))
_Change = tuple[str, Callable[[str], str]]
_figure: _Change = ("uppgifter/ekonomi.yaml", change_figure)
_chapter: _Change = ("avsnitt/02-verksamhetside.md", change_chapter)


def _build(
    content: Content,
    name: str,
    folder: str,
    flags: tuple[str, ...],
    *,
    from_nothing: bool = False,
    change: _Change | None = None,
) -> Program:
    out = content.folder / folder
    own, turns = _changing(content, folder, change) if change else (content.sources, ())
    argv = (str(VP), "build", "--sources", str(own), *_TEMPLATE, "--out", str(out), *flags)
    if from_nothing:
        nothing = (*argv, "--no-cache")
        return Program(name, nothing, out / PLAN if flags else None, remove=str(out))
    return Program(name, argv, out / PLAN if flags and not turns else None, turns=turns, warm=True)


def _changing(
    content: Content, name: str, change: _Change
) -> tuple[Path, tuple[tuple[str, str], ...]]:
    """Sources of one program's own, and versions of one file to put into them in turn.

    There are more of them than runs: nothing is remembered of the version that a run finds.
    """
    own = content.folder / f"sources-{name}"
    shutil.copytree(content.sources, own)
    path, changed = change
    version = (own / path).read_text(encoding="utf-8")
    versions = []
    for number in range(_VERSIONS):
        kept = content.folder / f"{name}-{number}"
        kept.write_text(version, encoding="utf-8")
        versions.append((str(kept), str(own / path)))
        version = changed(version)
    return own, tuple(versions)


def _found(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        raise FileNotFoundError(f"{name} is not installed")
    return path
