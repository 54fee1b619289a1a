"""The same sources give the same bytes, whoever builds them, where and when."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from .finish.documents import needs_layout
from .plans import EXEMPELBY, MEMO_TEMPLATE, ROOT, TEMPLATE, copy_of

# Read by Python as it starts, before anything of the compiler: its clock goes wrong by 500 days.
_ANOTHER_DAY = """
import datetime, time
SHIFT = 500 * 86400
told, local, universal = time.time, time.localtime, time.gmtime
time.time = lambda: told() + SHIFT
time.localtime = lambda at=None: local(told() + SHIFT if at is None else at)
time.gmtime = lambda at=None: universal(told() + SHIFT if at is None else at)
class Later(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return super().now(tz) + datetime.timedelta(seconds=SHIFT)
    @classmethod
    def utcnow(cls):
        return cls.now(datetime.timezone.utc).replace(tzinfo=None)
datetime.datetime = Later
"""

PLAIN = {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"}
SURROUNDINGS: dict[str, dict[str, str]] = {
    "another time zone": {"TZ": "Pacific/Kiritimati"},
    "another locale": {"LC_ALL": "C", "LANG": "sv_SE.UTF-8", "LANGUAGE": "sv"},
    "another order of hashes": {"PYTHONHASHSEED": "4711"},
    "another user": {"USER": "registrator", "LOGNAME": "registrator", "HOME": "/nonexistent"},
    "a strict umask": {"umask": "077"},
    "another day": {"sitecustomize": _ANOTHER_DAY},
    "all at once": {
        "TZ": "America/Anchorage",
        "LC_ALL": "C",
        "PYTHONHASHSEED": "1",
        "USER": "någon",
        "umask": "007",
        "sitecustomize": _ANOTHER_DAY,
    },
}


COMMANDS = (
    ["build", "--no-layout", "--out", "ut"],
    ["figures", "export", "ut/alla.xlsx"],
    ["status", "--mail", "ut/utkast"],
    ["archive", "--no-layout", "--bag", "--out", "ut"],
)
LAID_OUT = (["pdf", "--out", "ut"], ["archive", "--out", "ut"])


def made_in(
    folder: Path, surroundings: dict[str, str], commands: Sequence[list[str]] = COMMANDS
) -> dict[str, bytes]:
    """All that the program writes, by path, in a folder of its own and in these surroundings."""
    given = {**os.environ, **PLAIN, **surroundings}
    umask, clock = given.pop("umask", "022"), given.pop("sitecustomize", "")
    folder.mkdir(parents=True)
    (folder / "clock").mkdir()
    (folder / "clock/sitecustomize.py").write_text(clock, "utf-8")
    given["PYTHONPATH"] = os.pathsep.join((str(folder / "clock"), str(ROOT)))
    copy_of(EXEMPELBY, folder)
    common = ["--template", str(TEMPLATE), "--memo-template", str(MEMO_TEMPLATE)]
    for arguments in commands:
        done = subprocess.run(
            [sys.executable, "-m", "compiler", arguments[0], *common, *arguments[1:]],
            cwd=folder,
            env=given,
            capture_output=True,
            encoding="utf-8",
            umask=int(umask, 8),
            check=False,
        )
        assert done.returncode == 0, done.stderr
    out = folder / "ut"
    files = (path for path in sorted(out.rglob("*")) if path.is_file())
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in files}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What comes out in plain surroundings."""
    return made_in(tmp_path_factory.mktemp("plain") / "a", {})


@pytest.mark.skipif(os.name == "nt", reason="umask and TZ are of POSIX systems")
class DescribeReproducibleBytes:
    @pytest.mark.parametrize("name", SURROUNDINGS)
    def it_makes_the_same_files_in(
        self, name: str, plain: dict[str, bytes], tmp_path: Path
    ) -> None:
        """Documents, lists, calendar, workbook, mails, manifest and package, byte for byte."""
        made = made_in(tmp_path / "en mapp med å" / "längre ner", SURROUNDINGS[name])

        kinds = {".docx", ".html", ".ics", ".json", ".xlsx", ".eml", ".zip", ".sha256", ".xml"}
        assert {Path(file).suffix for file in made} >= kinds
        assert [file for file in plain if plain[file] != made.get(file)] == []
        assert set(made) == set(plain)

    @needs_layout
    def it_makes_the_same_pages_and_pdfs_in_all_of_them_at_once(self, tmp_path: Path) -> None:
        """LibreOffice's clock, language and folder show in no page number, PDF or package."""
        plain = made_in(tmp_path / "a", {}, LAID_OUT)
        made = made_in(tmp_path / "en mapp", SURROUNDINGS["all at once"], LAID_OUT)

        assert len([file for file in made if file.endswith(".pdf")]) == 4
        assert [file for file in plain if plain[file] != made.get(file)] == []
        assert set(made) == set(plain)

    def but_it_sees_that_the_clock_is_wrong(self, tmp_path: Path) -> None:
        """The test itself: what asks the clock there is told another day."""
        (tmp_path / "sitecustomize.py").write_text(_ANOTHER_DAY, "utf-8")
        told = [
            subprocess.check_output(
                [sys.executable, "-c", "import datetime as d; print(d.datetime.now().toordinal())"],
                env={**os.environ, "PYTHONPATH": path},
            )
            for path in ("", str(tmp_path))
        ]
        assert int(told[1]) - int(told[0]) in (499, 500, 501)


class DescribeSourceDateEpoch:
    EPOCH = "1700000000"  # 2023-11-14T22:13:20Z

    def it_dates_every_file(self, plain: dict[str, bytes], tmp_path: Path) -> None:
        """Core properties, calendar and workbook tell the given time, and nothing else changes."""
        made = made_in(tmp_path / "b", {"SOURCE_DATE_EPOCH": self.EPOCH, "TZ": "Asia/Tokyo"})
        for name in ("verksamhetsplan-2015.docx", "tjansteskrivelse-2015.docx", "alla.xlsx"):
            core = ZipFile(BytesIO(made[name])).read("docProps/core.xml").decode()
            assert core.count("2023-11-14T22:13:20Z") == 2
        assert b"DTSTAMP:20231114T221320Z" in made["uppfoljning-2015.ics"]
        same = ("att-komplettera-2015.html", "att-komplettera-2015.json")
        assert all(made[name] == plain[name] for name in same)

    def but_it_takes_the_plan_s_own_day_without_it(self, plain: dict[str, bytes]) -> None:
        """The day on which the plan was drawn up."""
        core = ZipFile(BytesIO(plain["verksamhetsplan-2015.docx"])).read("docProps/core.xml")
        assert core.count(b"2014-11-24T00:00:00Z") == 2
        assert b"DTSTAMP:20141124T000000Z" in plain["uppfoljning-2015.ics"]

    def and_it_changes_only_dates_of_the_document(
        self, plain: dict[str, bytes], tmp_path: Path
    ) -> None:
        """The manifest names the same sources."""
        made = made_in(tmp_path / "c", {"SOURCE_DATE_EPOCH": self.EPOCH})
        one, other = (json.loads(files["manifest-2015.json"]) for files in (plain, made))
        assert one["sources"] == other["sources"]
        assert one["outputs"] != other["outputs"]

    def but_it_refuses_what_is_no_time(self) -> None:
        """Wrong use, told in a sentence."""
        done = subprocess.run(
            [sys.executable, "-m", "compiler", "check", "--sources", str(EXEMPELBY)],
            cwd=ROOT,
            env={**os.environ, "SOURCE_DATE_EPOCH": "igår"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 2
        assert "”igår”" in done.stderr
