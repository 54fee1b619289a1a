"""The same bytes wherever, whenever and however the command runs, or a clear word."""

from __future__ import annotations

import os
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from ..plans import EXEMPELBY, MEMO_TEMPLATE, ROOT, TEMPLATE, copy_of

POSIX_ONLY = pytest.mark.skipif(os.name == "nt", reason="a shell and folders as POSIX has them")

_CLOCK = """
import time
_real = time.time
_shift = {seconds} - _real()
time.time = lambda: _real() + _shift
time.time_ns = lambda: int(time.time() * 1e9)
_gmtime, _localtime = time.gmtime, time.localtime
time.gmtime = lambda s=None: _gmtime(time.time() if s is None else s)
time.localtime = lambda s=None: _localtime(time.time() if s is None else s)
import datetime as _datetime
class _date(_datetime.date):
    @classmethod
    def today(cls):
        return cls.fromtimestamp(time.time())
class _moment(_datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(time.time(), tz)
    @classmethod
    def utcnow(cls):
        return cls.fromtimestamp(time.time(), _datetime.timezone.utc).replace(tzinfo=None)
_datetime.date, _datetime.datetime = _date, _moment
"""
"""Another time of day for a whole process, before anything else is loaded in it."""


def vp(
    *arguments: str,
    out: Path,
    sources: Path = EXEMPELBY,
    template: Path = TEMPLATE,
    flags: tuple[str, ...] = (),
    cwd: Path = ROOT,
    **environment: str | None,
) -> subprocess.CompletedProcess[str]:
    """Build in other surroundings; a variable that is None is taken away."""
    given = ["--sources", str(sources), "--template", str(template), "--out", str(out)]
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    done = subprocess.run(
        [sys.executable, *flags, "-m", "compiler", *given, "build", "--no-layout", *arguments],
        cwd=cwd,
        env={name: value for name, value in surroundings.items() if value is not None},
        capture_output=True,
        encoding="utf-8",
        errors="strict",
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert done.returncode != 70, done.stderr
    return done


def written(folder: Path) -> dict[str, bytes]:
    """Every file in a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@cache
def usual() -> dict[str, bytes]:
    """What a build writes in the surroundings of the tests."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        assert vp(out=Path(folder) / "ut").returncode == 0
        return written(Path(folder) / "ut")


def at(seconds: int, folder: Path) -> str:
    """A search path of modules with which a process believes in another time."""
    (folder / "sitecustomize.py").write_text(_CLOCK.format(seconds=seconds), "utf-8")
    search = f"{folder}{os.pathsep}{ROOT}"
    told = subprocess.run(
        [sys.executable, "-c", "import datetime as d; print(d.date.today().year)"],
        env={**os.environ, "PYTHONPATH": search},
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(told.stdout) in (1970, 2038, 2100, 9999)
    return search


_ENVIRONMENTS: dict[str, dict[str, str | None]] = {
    "no home": {"HOME": None, "USERPROFILE": None, "XDG_CACHE_HOME": None},
    "a home that is not there": {"HOME": f"{__file__}/borta", "XDG_CACHE_HOME": None},
    "a cache that is a file": {"XDG_CACHE_HOME": str(Path(__file__))},
    "no temporary folder": {"TMPDIR": f"{__file__}/borta", "TEMP": None, "TMP": None},
    "another language": {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr"},
    "no language": {"LC_ALL": "C", "LANG": None},
    "a language that is none": {"LC_ALL": "xx_YY.latin9"},
    "another time zone": {"TZ": "Pacific/Kiritimati"},
    "a time zone that is none": {"TZ": "Mars/Olympus"},
    "another order of hashes": {"PYTHONHASHSEED": "4711"},
    "streams in ASCII": {"PYTHONIOENCODING": "ascii"},
    "streams in UTF-16": {"PYTHONIOENCODING": "utf-16"},
    "warnings that are errors": {"PYTHONWARNINGS": "error"},
    "Python without UTF-8": {"PYTHONUTF8": "0", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"},
    "Python's development mode": {"PYTHONDEVMODE": "1"},
    "no path": {"PATH": ""},
    "a dumb terminal": {"TERM": "dumb", "COLUMNS": "1", "LINES": "0"},
}

_FLAGS: dict[str, tuple[str, ...]] = {
    "without docstrings and assertions": ("-OO",),
    "isolated": ("-I",),
    "without UTF-8": ("-X", "utf8=0"),
    "with warnings as errors": ("-W", "error"),
    "told of bytes that are compared with text": ("-bb",),
}


class DescribeSurroundings:
    @pytest.mark.parametrize("environment", _ENVIRONMENTS.values(), ids=_ENVIRONMENTS)
    def it_makes_the_same_bytes(self, tmp_path: Path, environment: dict[str, str | None]) -> None:
        """Whatever the environment says."""
        done = vp(out=tmp_path / "ut", **environment)

        assert done.returncode == 0, done.stderr
        assert written(tmp_path / "ut") == usual()
        assert "är byggd" in done.stdout

    @pytest.mark.parametrize("flags", _FLAGS.values(), ids=_FLAGS)
    def it_makes_the_same_bytes_however_python_runs(
        self, tmp_path: Path, flags: tuple[str, ...]
    ) -> None:
        """With flags that change Python."""
        done = vp(out=tmp_path / "ut", flags=flags)

        assert done.returncode == 0, done.stderr
        assert written(tmp_path / "ut") == usual()

    @pytest.mark.parametrize(
        "seconds",
        [2**31 - 60, 2**31 + 60, 4102444800],
        ids=["the end of 32 bits", "after it", "2100"],
    )
    def it_makes_the_same_bytes_at_any_time(self, tmp_path: Path, seconds: int) -> None:
        """An archived plan that is built again later."""
        done = vp(out=tmp_path / "ut", PYTHONPATH=at(seconds, tmp_path))

        assert done.returncode == 0, done.stderr
        assert written(tmp_path / "ut") == usual()

    @pytest.mark.parametrize(("seconds", "year"), [(0, "1970"), (253402214400, "9999")])
    def but_it_says_so_where_the_clock_is_plainly_wrong(
        self, tmp_path: Path, seconds: int, year: str
    ) -> None:
        """A computer that has lost its battery."""
        done = vp(out=tmp_path / "ut", PYTHONPATH=at(seconds, tmp_path))

        assert done.returncode == 3
        assert year in done.stderr
        assert not (tmp_path / "ut").exists()

    @pytest.mark.parametrize("when", [0, 2**31 + 60, 4102444800])
    def it_makes_the_same_bytes_of_sources_of_any_age(self, tmp_path: Path, when: int) -> None:
        """A file's date is not in it."""
        sources = copy_of(EXEMPELBY, tmp_path)
        for path in sources.rglob("*"):
            os.utime(path, (when, when))

        assert vp(out=tmp_path / "ut", sources=sources).returncode == 0
        assert written(tmp_path / "ut") == usual()


def _long(folder: Path) -> Path:
    """A folder so deep that its path is longer than Windows takes without being asked."""
    return folder.joinpath(*["en mapp med ett långt namn"] * (60 if os.name != "nt" else 3))


_PLACES: dict[str, Callable[[Path], Path]] = {
    "a space and å": lambda folder: folder / "Kommunstyrelsen år 2014 – förslag",
    "å as one letter": lambda folder: folder / unicodedata.normalize("NFC", "å"),
    "å as a and a ring": lambda folder: folder / unicodedata.normalize("NFD", "å"),
    "signs of shells and formats": lambda folder: folder / "a;b&c'd$(e){f}[g]%h#i",
    "a very long path": _long,
    "a name as long as can be": lambda folder: folder / ("å" * 127),
    "a hyphen first": lambda folder: folder / "--out",
    "a full stop first": lambda folder: folder / ".dold",
}


class DescribePlaces:
    @pytest.mark.parametrize("place", _PLACES.values(), ids=_PLACES)
    def it_makes_the_same_bytes(self, tmp_path: Path, place: Callable[[Path], Path]) -> None:
        """Sources, templates and outputs anywhere."""
        folder = place(tmp_path)
        folder.mkdir(parents=True)
        sources = copy_of(EXEMPELBY, folder)
        templates = [Path(folder / path.name) for path in (TEMPLATE, MEMO_TEMPLATE)]
        for path, content in zip(templates, (TEMPLATE, MEMO_TEMPLATE), strict=True):
            path.write_bytes(content.read_bytes())

        done = vp(out=folder / "ut", sources=sources, template=templates[0], cwd=tmp_path)

        assert done.returncode == 0, done.stderr
        assert written(folder / "ut") == usual()
        again = vp(out=folder / "ut", sources=sources, template=templates[0], cwd=folder)
        assert again.returncode == 0

    @POSIX_ONLY
    def it_writes_where_a_link_leads(self, tmp_path: Path) -> None:
        """The folder may be a link; it stays one."""
        (tmp_path / "annan disk").mkdir()
        (tmp_path / "ut").symlink_to(tmp_path / "annan disk")

        assert vp(out=tmp_path / "ut").returncode == 0

        assert (tmp_path / "ut").is_symlink()
        assert written(tmp_path / "annan disk") == usual()

    @POSIX_ONLY
    def it_replaces_a_link_and_not_what_it_leads_to(self, tmp_path: Path) -> None:
        """An output that is a link becomes a file; the archived one that it led to stays."""
        archived = tmp_path / "arkiverad.docx"
        archived.write_bytes(b"sealed")
        (tmp_path / "ut").mkdir()
        (tmp_path / "ut/verksamhetsplan-2015.docx").symlink_to(archived)

        assert vp(out=tmp_path / "ut").returncode == 0

        assert written(tmp_path / "ut") == usual()
        assert archived.read_bytes() == b"sealed"

    @POSIX_ONLY
    def it_says_so_where_a_link_leads_nowhere(self, tmp_path: Path) -> None:
        """A drive that is not there."""
        (tmp_path / "ut").symlink_to(tmp_path / "borta")

        done = vp(out=tmp_path / "ut")

        assert done.returncode == 3
        assert "output-" in done.stderr

    @POSIX_ONLY
    @pytest.mark.parametrize("absolute", [True, False], ids=["whole paths", "paths from here"])
    def it_works_or_says_so_where_the_current_folder_is_gone(
        self, tmp_path: Path, absolute: bool
    ) -> None:
        """Removed by somebody else while a terminal stood in it."""
        script = 'mkdir "$1" && cd "$1" && rmdir "$1" && shift && exec "$@"'
        where = str(tmp_path / "ut") if absolute else "ut"
        given = ["--sources", str(EXEMPELBY), "--template", str(TEMPLATE), "--out", where]
        command = [sys.executable, "-m", "compiler", *given, "build", "--no-layout"]
        done = subprocess.run(
            ["sh", "-c", script, "sh", str(tmp_path / "borta"), *command],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert "Traceback" not in done.stderr
        assert done.returncode == (0 if absolute else 3), done.stderr
        if absolute:
            assert written(tmp_path / "ut") == usual()


@POSIX_ONLY
class DescribeStreams:
    @pytest.mark.parametrize(
        ("redirected", "status"),
        [
            (">&-", 0),
            ("2>&-", 0),
            (">&- 2>&- <&-", 0),
            (">/dev/full", 3),
            ("2>/dev/full", 3),
            (">/dev/full 2>/dev/full", 3),
            ("| true", 0),
            ("2>&1 | head -1", 0),
        ],
    )
    def it_builds_whoever_listens(self, tmp_path: Path, redirected: str, status: int) -> None:
        """A stream that is closed or not read changes nothing; one that is full is told of."""
        given = f"--sources '{EXEMPELBY}' --template '{TEMPLATE}' --out '{tmp_path / 'ut'}'"
        command = f"'{sys.executable}' -m compiler {given} build --no-layout"
        done = subprocess.run(
            ["bash", "-c", f"{{ {command}; echo $? >'{tmp_path}/status'; }} {redirected}"],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert "Traceback" not in done.stderr
        assert "Exception ignored" not in done.stderr
        assert int((tmp_path / "status").read_text()) == status
        if "2>/dev/full" not in redirected:
            assert written(tmp_path / "ut") == usual()
        else:
            assert not (tmp_path / "ut").exists()

    def it_builds_without_a_temporary_folder_at_all(self, tmp_path: Path) -> None:
        """LibreOffice cannot be run then, and the page numbers are missing."""
        code = (
            "import sys, tempfile;"
            f"tempfile._candidate_tempdir_list = lambda: [{__file__!r} + '/borta'];"
            "from compiler.cli import main; sys.exit(main())"
        )
        given = ["--sources", str(EXEMPELBY), "--template", str(TEMPLATE), "build"]
        done = subprocess.run(
            [sys.executable, "-c", code, *given, "--out", str(tmp_path / "ut")],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert "layout-not-started" in done.stderr or "layout-unavailable" in done.stderr
        assert set(written(tmp_path / "ut")) == set(usual())
