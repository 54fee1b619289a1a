"""Hostile input ends in a document that says it, or in findings that tell why there is none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from itertools import groupby
from pathlib import Path

import pytest

from ..plans import ROOT
from . import read_back
from .corpus import Case, cases
from .limited import SECONDS
from .watch import Secret, Server
from .world import Ended, World, terminal_commands

PAGE = ROOT / "docs" / "security.md"
BEGIN, END = "<!-- figures -->\n", "\n<!-- end of figures -->"
TOLD = {
    "command": "the command line",
    "encodings": "encodings and characters",
    "excel": "workbooks that come back",
    "markdown": "Markdown",
    "template": "the Word template",
    "text": "text that must stay text",
    "word": "Word texts taken in",
    "yaml": "YAML and files",
}
SAMPLE = [case for case in cases()[::40] if not case.given.get("process")]
"""Cases that are run as processes although nothing in them hangs or swells."""

EACH_CASE = pytest.mark.parametrize(
    "case", cases(), ids=[f"{case.subject}: {case.name}" for case in cases()]
)


@pytest.fixture(scope="module")
def secret(tmp_path_factory: pytest.TempPathFactory) -> Secret:
    """A file that nobody may read."""
    return Secret(tmp_path_factory.mktemp("utanfor") / "hemligt.md")


@pytest.fixture(scope="module")
def server() -> Generator[Server]:
    """A server that nobody may call."""
    server = Server()
    yield server
    server.close()


class DescribeHostileInput:
    @EACH_CASE
    def it_ends_as_the_case_says(
        self, case: Case, tmp_path: Path, secret: Secret, server: Server
    ) -> None:
        """The very findings, or the very words; and nothing besides."""
        ended = World(tmp_path, secret, server).run(case)

        found = faults(case, ended)
        assert not found, "\n".join([*found, "", ended.terminal])

    @pytest.mark.parametrize(
        "case", SAMPLE, ids=[f"{case.subject}: {case.name}" for case in SAMPLE]
    )
    def and_it_ends_so_as_a_process_of_its_own(
        self, case: Case, tmp_path: Path, secret: Secret, server: Server
    ) -> None:
        """A sample of the rest too, with a gigabyte and thirty seconds."""
        ended = World(tmp_path, secret, server).run(case, process=True)

        found = faults(case, ended)
        assert not found, "\n".join([*found, "", ended.terminal])


class DescribeFigures:
    def it_has_three_hundred_cases_and_more(self) -> None:
        """Each of them once, under a name that tells what it shows."""
        names = [(case.subject, case.name) for case in cases()]

        assert len(set(names)) == len(names) >= 300

    def it_tells_them_on_the_page_on_security(self, accept: bool) -> None:
        """The figures are those of the corpus; `make accept` writes them anew."""
        page = PAGE.read_text("utf-8")
        head, _, rest = page.partition(BEGIN)
        _, _, tail = rest.partition(END)
        wanted = f"{head}{BEGIN}\n{figures()}{END}{tail}"
        if accept:
            PAGE.write_text(wanted, encoding="utf-8")

        assert wanted == PAGE.read_text("utf-8"), "docs/security.md is stale: run `make accept`"


def figures() -> str:
    """How many cases there are of each subject, and how they end."""
    heads = ("subject", "cases", "refused", "a correct output", "as processes")
    lines = [f"| {' | '.join(heads)} |", "|---" * len(heads) + "|"]
    counted: Counter[str] = Counter()
    for subject, group in groupby(cases(), key=lambda case: case.subject):
        of_subject = list(group)
        row = {
            "cases": len(of_subject),
            "refused": sum(case.refused for case in of_subject),
            "built": sum(not case.refused for case in of_subject),
            "processes": sum(
                bool(case.given.get("process")) or case in SAMPLE for case in of_subject
            ),
        }
        counted.update(row)
        lines.append(f"| {TOLD[subject]} | {' | '.join(map(str, row.values()))} |")
    lines.append(f"| **all** | {' | '.join(str(counted[key]) for key in row)} |")
    return "\n".join(lines) + "\n"


def faults(case: Case, ended: Ended) -> list[str]:
    """Each way in which a command did not end as it should."""
    found = [*_broken(ended), *_otherwise(case, ended)]
    if case.refused and ended.touched:
        found.append(f"something was written: {sorted(ended.outputs)}")
    return found


def _broken(ended: Ended) -> list[str]:
    """What no command may do, whatever it is given."""
    found = [*ended.trespasses, *read_back.dangers(ended.outputs)]
    if "Traceback" in ended.terminal or ended.status == 70:
        found.append("a fault of the program")
    if ended.seconds > SECONDS:
        found.append(f"it took {ended.seconds:.0f} seconds")
    found += [f"{c} was printed" for c in terminal_commands(ended.terminal)]
    if Secret.WORD.encode() in b"".join((*ended.outputs.values(), ended.terminal.encode())):
        found.append("the secret was told")
    return found


def _otherwise(case: Case, ended: Ended) -> list[str]:
    """What differs from how the case should end."""
    found = []
    if ended.status != case.status:
        found.append(f"exit {ended.status}, not {case.status}")
    errors = {str(f) for f in ended.findings if f.severity == "error"}
    wanted = {str(f) for f in case.findings if f.severity == "error"}
    counted = Counter(f.code for f in ended.findings if f.severity == "error")
    if case.counts:
        found += [f"{n} times {code}" for code, n in (counted - Counter(dict(case.counts))).items()]
        found += [f"not {n} times {code}" for code, n in case.counts if counted[code] != n]
    else:
        found += [f"found besides: {f}" for f in sorted(errors - wanted)]
    found += [f"not found: {f}" for f in sorted(wanted - errors)]
    warned = {str(f) for f in ended.findings}
    found += [f"not found: {f}" for f in case.findings if str(f) not in warned | wanted]
    return found + [
        f"not so: {kind} {text}" for kind, text in case.said if not _so(kind, text, ended)
    ]


def _so(kind: str, text: str, ended: Ended) -> bool:
    text = text.replace("$PORT", str(ended.port))
    match kind:
        case "exit":
            return True
        case "prints":
            return text in ended.terminal
        case "source":
            file, _, wanted = text.partition(" ")
            return wanted in ended.sources.get(file, b"").decode()
        case _:
            return text in read_back.of(ended.outputs, kind)
