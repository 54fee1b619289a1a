"""A job as bytes, for a machine that has none of its files, and back into files there.

What a plan is built from goes along whole: its own files, those that it shares, its templates. So
the other machine needs no folder in common with this one, and a job that is begun again elsewhere
needs nothing but itself.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from pathlib import Path, PurePosixPath

from compiler.batch.job import Job, Options, Outcome
from compiler.diagnostic import Diagnostic, error, in_order
from compiler.span import Span

Files = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Packed:
    """A job with all its files, and the program that it is meant for.

    A template stands under its path on the machine that packed it, which names it in findings.
    """

    name: str
    options: Options
    sources: Files
    shared: Files | None
    template: tuple[str, bytes | None]
    memo_template: tuple[str, bytes | None]
    program: str


@cache
def program_hash(tools: tuple[tuple[str, str], ...]) -> str:
    """Tells programs apart that could make other bytes of the same sources.

    Over the program's own text, the versions of its packages, and the library that packs files.
    """
    digest = sha256(repr((tools, zlib.ZLIB_RUNTIME_VERSION)).encode())
    package = Path(__file__).resolve().parents[1]
    for path in sorted(package.rglob("*.py"), key=lambda p: p.relative_to(package).as_posix()):
        digest.update(path.relative_to(package).as_posix().encode() + b"\0")
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def pack(job: Job, program: str) -> tuple[Packed, tuple[Diagnostic, ...]]:
    """A job with its files as bytes, and a finding for each file that cannot go along.

    A file is not followed out of its folder, here as little as where the plan is read.
    """
    found: list[Diagnostic] = []
    packed = Packed(
        job.name,
        job.options,
        dict(_files(job.sources, found)),
        None if job.shared is None else dict(_files(job.shared, found)),
        (str(job.template), _bytes(job.template)),
        (str(job.memo_template), _bytes(job.memo_template)),
        program,
    )
    return packed, in_order(found)


def unpack(packed: Packed, folder: Path) -> Job:
    """Write a job's files below an empty folder; the job that builds the same plan from there."""
    sources, shared = folder / "sources", folder / "shared"
    sources.mkdir()
    _write(sources, packed.sources)
    if packed.shared is not None:
        shared.mkdir()
        _write(shared, packed.shared)
    return Job(
        packed.name,
        sources,
        _template(folder / "plan", *packed.template),
        _template(folder / "memo", *packed.memo_template),
        None if packed.shared is None else shared,
        packed.options,
    )


def as_at_home(outcome: Outcome, there: Job, packed: Packed) -> Outcome:
    """An outcome whose findings name the templates as the machine does that packed the job."""
    names = {
        str(there.template): packed.template[0],
        str(there.memo_template): packed.memo_template[0],
    }

    def renamed(text: str) -> str:
        for name, home in names.items():
            text = text.replace(name, home)
        return text

    return replace(
        outcome,
        diagnostics=in_order(
            replace(
                finding,
                span=replace(finding.span, path=renamed(finding.span.path)),
                particulars=tuple((key, renamed(text)) for key, text in finding.particulars),
            )
            for finding in outcome.diagnostics
        ),
    )


def _files(folder: Path, found: list[Diagnostic]) -> Iterator[tuple[str, bytes]]:
    """Every file below a folder but hidden ones; what hinders it is added to `found`."""
    home = folder.resolve()
    for path in sorted(folder.rglob("*")):
        below = path.relative_to(folder)
        name = below.as_posix()
        if any(part.startswith((".", "~")) for part in below.parts):
            continue
        try:
            if not path.resolve().is_relative_to(home):
                found.append(error("source-outside", Span(name), path=name))
            elif path.is_file():
                yield name, path.read_bytes()
        except OSError as fault:
            reason = fault.strerror or str(fault)
            found.append(error("source-unreadable", Span(name), path=name, fault=reason))


def _write(folder: Path, files: Files) -> None:
    for name, content in files.items():
        place = folder / PurePosixPath(name)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def _bytes(path: Path) -> bytes | None:
    """A file's bytes; None where it cannot be read, which is found where it is built."""
    try:
        return path.read_bytes()
    except OSError:
        return None


def _template(folder: Path, name: str, content: bytes | None) -> Path:
    # The name may be that of another system, with its own sign between folders.
    place = folder / name.replace("\\", "/").rpartition("/")[2]
    if content is not None:
        folder.mkdir()
        place.write_bytes(content)
    return place
