"""The world that a case runs in: a folder with a plan, templates, an earlier build; and its end."""

from __future__ import annotations

import contextlib
import io
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import docx

from compiler import cli

from ..plans import MEMO_TEMPLATE, ROOT, TEMPLATE
from .corpus import Case, Finding
from .packages import spoiled
from .watch import Secret, Server, watched

PLAN = Path(__file__).parent / "plan"
EARLIER = {
    "verksamhetsplan-2015.docx": b"den f\xc3\xb6rra planen",
    "manifest-2015.json": b"{}",
}
"""What an earlier build has left, and a faulty one must leave alone."""

PATIENCE = 300
"""Seconds to wait for a process, which is ended after thirty seconds of work by itself."""

_FINDING = re.compile(r"  (\d*)(?::(\d+))? +(fel|varning|upplysning)  .*\[([a-z0-9-]+)\]$")
_SEVERITY = {"fel": "error", "varning": "warning", "upplysning": "info"}
_COMMANDS_TO_A_TERMINAL = re.compile(r"[^\n -~\u00a0-\U0010ffff]|[\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended: its status, what it told, and what there is afterwards."""

    status: int
    stdout: str
    stderr: str
    findings: frozenset[Finding]
    outputs: Mapping[str, bytes]
    sources: Mapping[str, bytes]
    touched: bool
    trespasses: tuple[str, ...]
    seconds: float
    port: int

    @property
    def terminal(self) -> str:
        """All that was printed."""
        return self.stdout + self.stderr


class World:
    """A folder of one case's own."""

    def __init__(self, folder: Path, secret: Secret, server: Server) -> None:
        self.folder, self.secret, self.server = folder, secret, server
        self.root = folder / "projekt"
        self.sources, self.out = self.root / "sources", self.root / "build"
        self.template = self.root / "vp_template.docx"
        self.memo_template = self.root / "tjansteskrivelse_template.docx"

    def run(self, case: Case, *, process: bool = False) -> Ended:
        """Put the case's hostile things in place, run its command, and tell how it ended.

        What may hang or swell is run as a `process` with an end to it, and so is whatever is asked.
        """
        word = self._set_up(case)
        command = [self._filled(part, word) for part in case.command]
        return self._ended(command, process=process or bool(case.given.get("process")))

    def lay_out(self, case: Case) -> Ended:
        """Run the case's command, and then make PDFs of what stands in the sources after it."""
        if case.builds:
            self._set_up(case)
        elif (done := self.run(case)).status:
            return done
        self._take_in()
        rest = [self._filled(part) for part in case.command[1:]] if case.builds else []
        return self._ended(["pdf", *(part for part in rest if part != "--no-layout")])

    def _ended(self, command: list[str], *, process: bool = False) -> Ended:
        arguments = [
            *("--sources", str(self.sources), "--template", str(self.template)),
            *("--out", str(self.out)),
            *command,
        ]
        before = _files(self.root)
        self.secret.hide()
        began = time.process_time()
        run = _as_process if process else self._here
        status, stdout, stderr, trespasses = run(arguments)
        seconds = time.process_time() - began
        if self.secret.tells and self.secret.was_read:
            trespasses = (*trespasses, f"read {self.secret.path}")
        if self.server.was_called:
            trespasses = (*trespasses, "called the server")
        after = _files(self.root)
        return Ended(
            status=status,
            stdout=stdout,
            stderr=stderr,
            findings=frozenset(self._findings(f"{stderr}\n{stdout}")),
            outputs={n: b for n, b in _files(self.out).items() if EARLIER.get(n) != b},
            sources=_files(self.sources),
            touched=before != after,
            trespasses=trespasses,
            seconds=seconds,
            port=self.server.port,
        )

    # --- setting up ---------------------------------------------------------------------------

    def _set_up(self, case: Case) -> Path:
        shutil.copytree(PLAN, self.sources)
        for name, content in EARLIER.items():
            self.out.mkdir(exist_ok=True)
            (self.out / name).write_bytes(content)
        self._packages(case)
        for path, content in case.files.items():
            target = self.sources / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(self._filled(content.decode("latin-1")).encode("latin-1"))
        if "edit" in case.given:
            path, old, new = case.given["edit"]
            text = (self.sources / path).read_text("utf-8")
            assert old in text, f"{path} does not hold {old!r}"
            (self.sources / path).write_text(text.replace(old, self._filled(new), 1), "utf-8")
        if "folder" in case.given:
            (self.sources / case.given["folder"]).mkdir(parents=True)
        if "link" in case.given:
            path, target = case.given["link"]
            (self.sources / path).unlink(missing_ok=True)
            (self.sources / path).symlink_to(self._filled(target))
        return self._given_file(case)

    def _take_in(self) -> None:
        """Give a section that an intake has made its place in the plan."""
        if (self.sources / "avsnitt" / "nytt.md").is_file():
            order = self.sources / "plan.yaml"
            text = order.read_text("utf-8")
            order.write_text(f"{text.rstrip()}\n  - avsnitt/nytt.md\n", encoding="utf-8")

    def _packages(self, case: Case) -> None:
        for name, original, target in (
            ("template", TEMPLATE, self.template),
            ("memo", MEMO_TEMPLATE, self.memo_template),
        ):
            steps = self._filled(case.steps(name))
            package = original.read_bytes()
            target.write_bytes(package if steps is None else spoiled(package, steps))

    def _given_file(self, case: Case) -> Path:
        """The Word text or the workbook that the command is given, if the case makes one."""
        word, sheet = case.steps("word"), case.steps("sheet")
        if word is not None:
            file = self.root / "Underlag.docx"
            file.write_bytes(spoiled(_word_text(), self._filled(word)))
        else:
            file = self.root / "uppgifter.xlsx"
        if sheet is not None:
            filled = _filled_in(workbook(), case.given.get("cells", {}))
            file.write_bytes(spoiled(filled, self._filled(sheet)))
        return file

    def _filled(self, value: Any, file: Path | None = None) -> Any:
        if isinstance(value, list):
            return [self._filled(part, file) for part in value]
        if not isinstance(value, str):
            return value
        for name, there in (
            ("$SECRET", str(self.secret.path)),
            ("$PORT", str(self.server.port)),
            ("$ROOT", str(self.root)),
            ("$FILE", str(file)),
        ):
            value = value.replace(name, there)
        return value

    # --- running ------------------------------------------------------------------------------

    def _here(self, arguments: list[str]) -> tuple[int, str, str, tuple[str, ...]]:
        """Run the command in this process, watched."""
        stdout, stderr = io.StringIO(), io.StringIO()
        cache = Path(os.environ["XDG_CACHE_HOME"])
        with (
            contextlib.chdir(self.root),
            contextlib.redirect_stdout(stdout),
            contextlib.redirect_stderr(stderr),
            watched(self.root, cache) as seen,
        ):
            try:
                status = cli.main(arguments)
            except SystemExit as ended:
                status = int(ended.code or 0)
        return status, stdout.getvalue(), stderr.getvalue(), tuple(seen.trespasses)

    def _findings(self, told: str) -> list[Finding]:
        found, path = [], ""
        for line in told.split("\n"):
            match = _FINDING.fullmatch(line)
            if match is not None:
                number, column, severity, code = match.groups()
                place = (int(number or 0), int(column or 0))
                found.append(Finding(_SEVERITY[severity], path, *place, code))
            elif line and not line.startswith(" "):
                whole = line == str(self.sources)
                path = (
                    ""
                    if whole
                    else line.removeprefix(f"{self.sources}/").removeprefix(f"{self.root}/")
                )
        return found


def _as_process(arguments: list[str]) -> tuple[int, str, str, tuple[str, ...]]:
    """Run the command as a process of its own, with an end to its memory and its time."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.limited", *arguments],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr, ()


def terminal_commands(text: str) -> list[str]:
    """What of a printed text a terminal could take for a command, or turn another way round."""
    return [f"U+{ord(c):04X}" for c in _COMMANDS_TO_A_TERMINAL.findall(text)]


def _files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder; a link by what it leads to."""
    if not folder.is_dir():
        return {}
    return {
        path.relative_to(folder).as_posix(): (
            os.fsencode(path.readlink()) if path.is_symlink() else path.read_bytes()
        )
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


# --- what commands are given ------------------------------------------------------------------


@cache
def _word_text() -> bytes:
    """A chapter as somebody writes it in Word."""
    document = docx.Document()
    document.add_heading("Vår ekonomi", 1)
    document.add_paragraph("Ekonomin är god.")
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


@cache
def workbook() -> bytes:
    """What the small plan exports to be filled in."""
    from compiler import catalogue
    from compiler.exchange.sheet import export
    from compiler.load.load import load

    return export(load(PLAN).plan, catalogue.words("sv"))


def _filled_in(workbook: bytes, cells: Mapping[str, Any]) -> bytes:
    import openpyxl

    if not cells:
        return workbook
    book = openpyxl.load_workbook(io.BytesIO(workbook))
    for name, value in cells.items():
        cell = book.worksheets[0][name]
        cell.value = value
        if isinstance(value, str) and not value.startswith("="):
            cell.data_type = "s"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()
