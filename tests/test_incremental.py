"""A build with all that is kept from earlier ones gives, byte for byte, what a build from nothing
does."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compiler.cli import main
from compiler.commands.stamp import said_before
from compiler.finish import by_chapter

from .finish.test_by_chapter import Press
from .plans import MEMO_TEMPLATE, REAL, TEMPLATE

Edit = Callable[[Path, int], None]


def _rewrite(file: Path, change: Callable[[str], str]) -> None:
    file.write_text(change(file.read_text("utf-8")), "utf-8")


def _one_of(found: list[re.Match[str]], number: int) -> re.Match[str]:
    return found[number % len(found)]


def _figure(sources: Path, number: int) -> None:
    """Another decimal in one of the figures."""
    files = sorted((sources / "uppgifter").glob("*.yaml"))
    file = files[number % len(files)]
    text = file.read_text("utf-8")
    found = list(re.finditer(r"(?<=,)\d+\n", text)) or list(re.finditer(r"(?<=2012: )\d+\n", text))
    if found:
        at = _one_of(found, number)
        digit = str((int(at.group()[0]) + 1) % 10)
        _rewrite(file, lambda t: t[: at.start()] + digit + t[at.start() + 1 :])


def _words(sources: Path, number: int) -> None:
    """A sentence more in one of the paragraphs."""
    files = sorted((sources / "avsnitt").glob("*.md"))
    file = files[number % len(files)]
    text = file.read_text("utf-8")
    ends = list(re.finditer(r"(?<=[a-zåäö])\.\n", text))
    if ends:
        at = _one_of(ends, number).start() + 1
        more = f" En mening till med numret {number}."
        _rewrite(file, lambda t: t[:at] + more * (1 + number % 30) + t[at:])


def _order(sources: Path, number: int) -> None:
    """Two chapters in the other order."""
    lines = (sources / "plan.yaml").read_text("utf-8").splitlines(keepends=True)
    listed = [n for n, line in enumerate(lines) if re.match(r"\s+- avsnitt/\d", line)]
    a, b = listed[number % len(listed)], listed[(number // 7) % len(listed)]
    lines[a], lines[b] = lines[b], lines[a]
    (sources / "plan.yaml").write_text("".join(lines), "utf-8")


def _remark(sources: Path, number: int) -> None:
    """A remark that changes the source and nothing else."""
    files = sorted(sources.rglob("*.yaml"))
    _rewrite(files[number % len(files)], lambda text: f"{text}# anmärkning {number}\n")


def _rename(sources: Path, number: int) -> None:
    """A figure's id, here and wherever it is named."""
    for file in (*sources.rglob("*.yaml"), *sources.rglob("*.md")):
        _rewrite(file, lambda text: re.sub(r"\bsjukfranvaro\b", f"franvaro-{number}", text))


def _file(sources: Path, number: int) -> None:
    """A file of data that says nothing yet."""
    (sources / f"nytt-{number}.yaml").write_text("uppgifter: []\n", "utf-8")


def _goal(sources: Path, number: int) -> None:
    """One goal's wording."""
    files = sorted((sources / "mal").glob("*.yaml"))
    found = [f for f in files if "lydelse:" in f.read_text("utf-8")] or files
    _rewrite(
        found[number % len(found)],
        lambda text: re.sub(r"(lydelse: [^\n>|]+?)(\.?)\n", rf"\1 {number}\2\n", text, count=1),
    )


def _fault(sources: Path, number: int) -> None:
    """A fault, which the next edit may or may not mend."""
    _rewrite(sources / "plan.yaml", lambda text: text.replace("status: ", "status: x"))


def _mended(sources: Path, number: int) -> None:
    """That fault mended."""
    _rewrite(sources / "plan.yaml", lambda text: text.replace("status: x", "status: "))


EDITS: tuple[Edit, ...] = (
    _figure, _words, _order, _remark, _rename, _file, _goal, _fault, _mended,
)  # fmt: skip


def built(folder: Path, out: Path, *flags: str) -> tuple[int, dict[str, bytes]]:
    """The status and the files of a build, as the installed command makes them."""
    out.mkdir(exist_ok=True)
    arguments = [
        "build", "--sources", str(folder / "sources"), "--template", str(TEMPLATE),
        "--memo-template", str(MEMO_TEMPLATE), "--out", str(out), *flags,
    ]  # fmt: skip
    status = said_before(arguments)
    if status is None:
        status = main(arguments)
    return status, {file.name: file.read_bytes() for file in out.iterdir()}


def spoil(cache: Path, number: int) -> None:
    """Damage one of the files in the cache: cut it short, change a byte, or swap two."""
    files = sorted(file for file in cache.rglob("*") if file.is_file())
    if not files:
        return
    file, other = files[number % len(files)], files[(number // 3) % len(files)]
    whole = file.read_bytes()
    match number % 3:
        case 0:
            file.write_bytes(whole[: len(whole) // 2])
        case 1:
            at = number % max(1, len(whole))
            file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        case _:
            file.write_bytes(other.read_bytes())


class DescribeIncrementalBuilds:
    @settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))
    @given(
        edits=st.lists(
            st.tuples(st.sampled_from(EDITS), st.integers(0, 999), st.booleans()),
            min_size=1,
            max_size=3,
        )
    )
    def it_is_the_build_from_nothing(
        self, monkeypatch: pytest.MonkeyPatch, edits: list[tuple[Edit, int, bool]]
    ) -> None:
        """After any edits of the real sources, also where the cache has been damaged meanwhile."""
        press = Press()
        tools = by_chapter.LayoutTools(Path("/nowhere/soffice"), Path("/nowhere/pdfinfo"))
        with monkeypatch.context() as patch, tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            shutil.copytree(REAL, folder / "sources")
            patch.setitem(os.environ, "XDG_CACHE_HOME", str(folder / "cache"))
            patch.setattr("compiler.commands.given.layout_tools", lambda given: tools)
            patch.setattr("compiler.finish.by_chapter.measure", press)
            patch.setattr("compiler.finish.layout.measure", press)
            assert built(folder, folder / "ut")[0] == 0
            for edit, number, spoiling in edits:
                edit(folder / "sources", number)
                if spoiling:
                    spoil(folder / "cache", number)
                kept, fresh = folder / "ut", folder / f"nytt-{number}"
                # A refused build leaves what stands there: let the same stand in both.
                shutil.rmtree(fresh, ignore_errors=True)
                shutil.copytree(kept, fresh)

                first = built(folder, kept)
                assert first == built(folder, fresh, "--no-cache")
                assert built(folder, kept) == first
