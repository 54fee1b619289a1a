"""Lay a document out with LibreOffice and tell on which page each bookmark stands.

LibreOffice only measures. What it writes is read for page numbers and kept as a PDF; the DOCX is
never saved through it. It reports success with exit status 0 even where it wrote nothing, so only
a new and whole PDF counts. Seen with LibreOffice 7.4:

- A new profile makes it draw 109 graphics tests and start twice. A profile that says it was last
  used by a later version skips the tests: 0.6 s instead of 1.2 s a document.
- Two processes on one profile: one loses its job. Each measuring has a profile of its own.
- It fetches linked pictures over the network unless `BlockUntrustedRefererLinks` is set.
- Blank pages before a section that starts on an odd page are left out of the PDF, and the
  following pages counted wrongly, unless `IsSkipEmptyPages` is false.
- A bookmark's name comes out with each character but ASCII letters, digits and `-` as its two
  hex digits: `mal_1` is `mal5F1`. Nothing marks these digits, so the name cannot be read back;
  the names in the document are written the same way instead and looked up.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from urllib.parse import quote

from compiler.diagnostic import Diagnostic, warning
from compiler.finish.scratch import scratch_folder
from compiler.finish.wordml import attribute, elements, parse, w
from compiler.programs import Ran, TimedOutError, last_line, run
from compiler.span import Span
from compiler.word.package import OWN, PackageRefused, read_members

_INPUT_FILTER = "MS Word 2007 XML"
_EXPORT = {"ExportBookmarksToPDFDestination": True, "IsSkipEmptyPages": False}
_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Product">\
<prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N">\
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
<item oor:path="/org.openoffice.Setup/Office">\
<prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc">\
<prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""
_DESTINATION = re.compile(r'^\s*(\d+) \[.*\] "(.*)"\s*$', re.MULTILINE)
_PAGES = re.compile(r"^Pages:\s+(\d+)\s*$", re.MULTILINE)

_LONGEST = 200
"""Letters of what a PDF says of itself that are passed on."""

_TELLING = 2
"""Bookmarks of which one at least must have its place in the PDF."""

_SOFFICE, _PDFINFO = ("soffice", "libreoffice"), ("pdfinfo",)
_USUAL_SOFFICE = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
)
_USUAL_PDFINFO = ("/opt/homebrew/bin/pdfinfo", "/usr/local/bin/pdfinfo")


@dataclass(frozen=True, slots=True)
class LayoutTools:
    """The programs that lay out and count, and the seconds each may take.

    `environment` is all that they get of the caller's environment, besides a language, a search
    path and a home of their own: give `HOME` there for fonts that stand in a user's own folder.
    `stop`, once set, ends what is running: threads that wait for it hear of no Ctrl-C.
    """

    soffice: Path
    pdfinfo: Path
    timeout: float = 120.0
    environment: Mapping[str, str] = field(default_factory=dict)
    stop: Event | None = None
    at_once: int = 1
    """How many may run at the same time for one document."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A document laid out: bookmark to page, both counted from 1 in the PDF, and by what."""

    pages: Mapping[str, int]
    page_count: int
    producer: str = ""


@dataclass(frozen=True, slots=True)
class LayoutFailure:
    """Why a document was not laid out, as the code and particulars of a finding."""

    code: str
    particulars: tuple[tuple[str, str], ...] = ()

    def diagnostic(self, span: Span) -> Diagnostic:
        """The failure as a warning: a document without page numbers is a draft, not a fault."""
        return warning(self.code, span, **dict(self.particulars))


def find_tools(
    search_path: str, timeout: float = 120.0, environment: Mapping[str, str] | None = None
) -> LayoutTools | None:
    """The tools on `search_path` (written as PATH is) or where they are usually installed."""
    soffice = _find(_SOFFICE, search_path, _USUAL_SOFFICE)
    pdfinfo = _find(_PDFINFO, search_path, _USUAL_PDFINFO)
    if soffice is None or pdfinfo is None:
        return None
    return LayoutTools(soffice, pdfinfo, timeout, environment or {})


def tool_places(search_path: str) -> tuple[Path, ...]:
    """Each path at which `find_tools` would find a tool, if there were one."""
    names = [f"{name}{end}" for name in (*_SOFFICE, *_PDFINFO) for end in ("", ".com", ".exe")]
    folders = [Path(folder) for folder in search_path.split(os.pathsep) if folder]
    usual = map(Path, (*_USUAL_SOFFICE, *_USUAL_PDFINFO))
    return (*(folder / name for folder in folders for name in names), *usual)


def settings() -> str:
    """All that LibreOffice is told besides the document when it measures."""
    return _PROFILE + export_filter(_EXPORT)


def measure(docx: bytes, tools: LayoutTools) -> Layout | LayoutFailure:
    """Lay `docx` out and tell each bookmark's page.

    Takes 0.6 s and upwards, twice `tools.timeout` at most and a little; raises nothing, and
    leaves neither file nor process behind. A bookmark that the PDF does not tell apart from
    another is left out of `pages`.
    """
    try:
        names = bookmark_names(docx)
        with scratch_folder() as folder:
            return _measure_in(folder, docx, names, tools)
    except PackageRefused as refused:
        return _failure(refused.code, **refused.particulars)
    except OSError as fault:
        return _failure("layout-not-started", tool=tools.soffice.name, detail=fault)


def export(
    docx: bytes, tools: LayoutTools, options: Mapping[str, bool | int]
) -> bytes | LayoutFailure:
    """`docx` as a whole PDF, with `options` of LibreOffice's PDF export.

    As careful as `measure`: raises nothing, and leaves neither file nor process behind.
    """
    try:
        with scratch_folder() as folder:
            made = _convert_in(folder, docx, tools, options)
            return made if isinstance(made, LayoutFailure) else made.read_bytes()
    except OSError as fault:
        return _failure("layout-not-started", tool=tools.soffice.name, detail=fault)


def producer(pdf: bytes) -> str:
    """The program that laid the pages out, as the PDF tells it (`LibreOffice 7.4`), or nothing."""
    match = re.search(rb"/Producer\s*<((?:[0-9A-Fa-f]{2}){1,400})>", pdf)
    if match is None:
        return ""
    told = bytes.fromhex(match.group(1).decode()).decode("utf-16", errors="replace")
    return "".join(filter(str.isprintable, told))[:_LONGEST]


def bookmark_names(docx: bytes) -> tuple[str, ...]:
    """Every bookmark's name in the parts of `docx`, sorted, each once; raises PackageRefused."""
    names = {
        attribute(element, "name")
        for member, content in read_members(docx, OWN).items()
        if member.startswith("word/") and member.endswith(".xml") and b"bookmarkStart" in content
        for element in elements(parse(content, member))
        if element.tag == w("bookmarkStart")
    }
    return tuple(sorted(names))


def destination_name(bookmark: str) -> str:
    """`bookmark` as LibreOffice names its place in a PDF: `mal_1` is `mal5F1`."""
    # Beyond ASCII the name is first written as in a web address: `å` is `%C3%A5`.
    address = quote(bookmark, safe="%!$&'()*+,-./:;=?@_~")
    return "".join(
        c if c == "-" or (c.isascii() and c.isalnum()) else f"{ord(c):02X}" for c in address
    )


def pages_of(names: Sequence[str], destinations: str) -> dict[str, int]:
    """The page of each of `names` in the answer of `pdfinfo -dests`.

    `a_b` and `a5Fb` share a destination name; where such names stand on different pages, neither
    is told, because nothing says which is which.
    """
    found: dict[str, set[int]] = {}
    for page, name in _DESTINATION.findall(destinations):
        found.setdefault(name, set()).add(int(page))
    pages = {name: found.get(destination_name(name), set()) for name in names}
    return {name: places.copy().pop() for name, places in pages.items() if len(places) == 1}


def _measure_in(
    folder: Path, docx: bytes, names: Sequence[str], tools: LayoutTools
) -> Layout | LayoutFailure:
    made = _convert_in(folder, docx, tools, _EXPORT)
    if isinstance(made, LayoutFailure):
        return made
    facts = _pdfinfo(tools, folder, str(made))
    destinations = _pdfinfo(tools, folder, "-dests", str(made))
    if isinstance(facts, LayoutFailure):
        return facts
    if isinstance(destinations, LayoutFailure):
        return destinations
    counted = _PAGES.search(facts)
    if counted is None or int(counted.group(1)) < 1:
        return _failure("layout-broken-pdf", detail=last_line(facts.encode()))
    told = producer(made.read_bytes())
    layout = Layout(pages_of(names, destinations), int(counted.group(1)), told)
    return layout if _is_of(layout, names) else _failure("layout-other-document")


def _pdfinfo(tools: LayoutTools, folder: Path, *arguments: str) -> str | LayoutFailure:
    """What pdfinfo says of a PDF."""
    ran = _run([str(tools.pdfinfo), *arguments], folder, tools)
    if isinstance(ran, LayoutFailure):
        return ran
    if ran.status:
        return _failure(
            "layout-broken-pdf", detail=last_line(ran.output + ran.errors) or ran.status
        )
    return ran.output.decode("utf-8", errors="replace")


def _is_of(layout: Layout, names: Sequence[str]) -> bool:
    """Whether a layout may be that of a document with bookmarks of these names."""
    # Two names that the PDF does not tell apart are left out, so a few may well be missing.
    known = bool(layout.pages) or len(names) < _TELLING
    return known and all(1 <= page <= layout.page_count for page in layout.pages.values())


def _convert_in(
    folder: Path, docx: bytes, tools: LayoutTools, options: Mapping[str, bool | int]
) -> Path | LayoutFailure:
    """The place of a new and whole PDF of `docx` in `folder`."""
    profile, source, out = folder / "profile", folder / "document.docx", folder / "out"
    settings = profile / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(_PROFILE, encoding="utf-8")
    source.write_bytes(docx)
    out.mkdir()
    ran = _run(_soffice_command(tools, profile, source, out, options), folder, tools)
    made = out / "document.pdf"
    if isinstance(ran, LayoutFailure):
        return ran
    # What it wrote before it broke down may look whole.
    if ran.status:
        return _failure("layout-failed", tool=tools.soffice.name, status=ran.status)
    if not made.is_file():
        return _failure("layout-no-pdf", detail=last_line(ran.output + ran.errors))
    pdf = made.read_bytes()
    if not (pdf.startswith(b"%PDF") and pdf.rstrip().endswith(b"%%EOF")):
        return _failure("layout-broken-pdf", detail=f"{len(pdf)} B")
    return made


def _soffice_command(
    tools: LayoutTools, profile: Path, source: Path, out: Path, options: Mapping[str, bool | int]
) -> list[str]:
    return [
        str(tools.soffice),
        "--headless",
        "--norestore",
        "--nologo",
        "--nodefault",
        "--nolockcheck",
        f"-env:UserInstallation={profile.as_uri()}",
        f"--infilter={_INPUT_FILTER}",
        "--convert-to",
        export_filter(options),
        "--outdir",
        str(out),
        str(source),
    ]


def export_filter(options: Mapping[str, bool | int]) -> str:
    """The PDF export's name and options in the form that `--convert-to` takes."""
    written = {
        name: {
            "type": "boolean" if isinstance(value, bool) else "long",
            "value": str(value).lower(),
        }
        for name, value in options.items()
    }
    return "pdf:writer_pdf_Export:" + json.dumps(written, separators=(",", ":"))


def _run(command: list[str], folder: Path, tools: LayoutTools) -> Ran | LayoutFailure:
    """What became of `command`, whatever its exit status."""
    name = Path(command[0]).name
    try:
        return run(
            command,
            seconds=tools.timeout,
            folder=folder,
            environment=_environment(folder, tools),
            stop=tools.stop,
        )
    except TimedOutError:
        return _failure("layout-timed-out", tool=name, seconds=f"{tools.timeout:g}")
    except OSError as fault:
        return _failure("layout-not-started", tool=name, detail=fault.strerror or fault)


def _environment(folder: Path, tools: LayoutTools) -> dict[str, str] | None:
    if os.name == "nt" and not tools.environment:
        return None  # programs there do not start without SystemRoot and its like
    search = [str(tools.soffice.parent), str(tools.pdfinfo.parent), "/usr/bin", "/bin"]
    return {
        "HOME": str(folder),
        "PATH": os.pathsep.join(dict.fromkeys(search)),
        **tools.environment,
        # A locale changes hyphenation and paper size where the document does not state them.
        "LC_ALL": "C.UTF-8",
        "TMPDIR": str(folder),
    }


def _find(names: Sequence[str], search_path: str, usual: Sequence[str]) -> Path | None:
    on_path = (shutil.which(name, path=search_path) for name in names)
    found = next((Path(place).absolute() for place in on_path if place), None)
    if found is not None:
        # On Windows `soffice.exe` returns at once; `soffice.com` beside it waits for the work.
        waiting = found.with_suffix(".com")
        return waiting if found.suffix.lower() == ".exe" and waiting.is_file() else found
    return next((Path(place) for place in usual if Path(place).is_file()), None)


def _failure(code: str, **particulars: object) -> LayoutFailure:
    return LayoutFailure(code, tuple((name, str(value)) for name, value in particulars.items()))
