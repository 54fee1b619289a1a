"""Programs that stand where LibreOffice and pdfinfo stand, and do what those do on a bad day."""

from __future__ import annotations

import sys
import time
from pathlib import Path

_HEAD = f"""#!{sys.executable} -IS
import json, os, re, signal, subprocess, sys, time, zipfile
from pathlib import Path
"""

_SOFFICE = """
def out():
    return Path(sys.argv[sys.argv.index("--outdir") + 1]) / "document.pdf"

def names():
    # Those of the contents list, in the order in which they stand.
    with zipfile.ZipFile(sys.argv[-1]) as package:
        document = package.read("word/document.xml").decode()
    return re.findall(r'bookmarkStart [^>]*w:name="([^"]+)"', document)

def pdf(pages, count=None, end="%%EOF", version=""):
    told = {"pages": pages, "count": count or max(pages.values(), default=1)}
    out().write_text("%PDF-1.6\\n% " + json.dumps(told) + "\\n" + version + "\\n" + end)

def good(**more):
    pdf({name: n // 3 + 1 for n, name in enumerate(names())}, **more)
"""

_PDFINFO = """
def told():
    line = Path(sys.argv[-1]).read_text().splitlines()[1]
    return json.loads(line[2:])

def written(name):
    return re.sub("[^A-Za-z0-9-]", lambda found: f"{ord(found.group()):02X}", name)

def good():
    if "-dests" in sys.argv:
        for name, page in told()["pages"].items():
            print(f'{page:4} [ XYZ   90  720 null      ] "{written(name)}"')
    else:
        print("Pages:          ", told()["count"])
"""


def soffice(folder: Path, body: str = "good()") -> Path:
    """A program in `folder` that is called as LibreOffice is and does `body`."""
    return _program(folder / "soffice", _SOFFICE + body)


def pdfinfo(folder: Path, body: str = "good()") -> Path:
    """A program in `folder` that is called as pdfinfo is and does `body`."""
    return _program(folder / "pdfinfo", _PDFINFO + body)


def program(folder: Path, name: str, body: str) -> Path:
    """Any program in `folder`, in Python."""
    return _program(folder / name, body)


def _program(path: Path, body: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{_HEAD}{body}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def is_gone(process: int) -> bool:
    """Whether a process ends within two seconds: a killed one does when it is next let run."""
    end = time.monotonic() + 2
    while not _has_ended(process):
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


def _has_ended(process: int) -> bool:
    """One that waits for its end to be asked for has ended too."""
    try:
        told = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except OSError:
        return True
    return told.rpartition(")")[2].split()[0] == "Z"
