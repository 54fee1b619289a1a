"""Replacing several files as one: what stands in the journal, and how they are put back."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from compiler.finish import replace
from compiler.finish.replace import (
    ROOM,
    HeldByAnotherError,
    UnwrittenError,
    is_unfinished,
    put_back,
    replace_all,
)
from compiler.finish.write import finish_writing, write_outputs

OLD = {"a": b"old a", "b": b"old b"}
NEW = {"a": b"new a", "b": b"new b", "c/d": b"new d"}


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder but those of the room."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in found
        if ROOM not in path.parts
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the old files."""
    for name, content in OLD.items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


class _PowerCutError(BaseException):
    """Ends a run there and then, with nothing put in order."""


def cut_off(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    after: int,
    files: Mapping[str, bytes | None] = NEW,
) -> None:
    """Replace files until so many have been renamed, and no further."""
    real, count = replace._move, 0

    def moved(source: Path, target: Path) -> None:
        nonlocal count
        if count == after:
            raise _PowerCutError
        real(source, target)
        count += 1

    with monkeypatch.context() as patch:
        patch.setattr(replace, "_move", moved)
        patch.setattr(replace, "_break_off", lambda folder: None)
        with pytest.raises(_PowerCutError):
            replace_all(folder, files)


class DescribeReplaceAll:
    def it_replaces_files_adds_others_and_leaves_nothing_else(self, folder: Path) -> None:
        """Files in folders below too."""
        replace_all(folder, NEW)

        assert contents(folder) == NEW
        assert not is_unfinished(folder)

    def it_tells_in_the_journal_what_is_under_way(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """By path and hash, so that it can be put back with the room alone."""
        cut_off(folder, monkeypatch, after=1)

        told = json.loads((folder / ROOM / "journal").read_bytes())
        assert [(e["path"], e["added"]) for e in told] == [
            ("a", False),
            ("b", False),
            ("c/d", True),
        ]
        assert told[0]["sha256"] == hashlib.sha256(b"new a").hexdigest()

    @pytest.mark.parametrize("after", range(3))
    def it_can_be_put_back_wherever_it_was_cut_off(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, after: int
    ) -> None:
        """Files that were added go, with the folders made for them."""
        cut_off(folder, monkeypatch, after)

        put_back(folder)

        assert contents(folder) == OLD
        assert not is_unfinished(folder)
        assert not (folder / "c").exists()

    def but_it_stays_where_only_the_journal_was_left(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A reader has seen all of the new files; to take them away again would be no help."""
        real = Path.unlink

        def cut(self: Path, missing_ok: bool = False) -> None:
            if self.name == "journal" and self.exists():
                raise _PowerCutError
            real(self, missing_ok)

        with monkeypatch.context() as patch:
            patch.setattr(Path, "unlink", cut)
            patch.setattr(replace, "_break_off", lambda folder: None)
            with pytest.raises(_PowerCutError):
                replace_all(folder, NEW)
        assert is_unfinished(folder)

        put_back(folder)

        assert contents(folder) == NEW
        assert not is_unfinished(folder)

    def it_can_be_put_back_after_a_cut_while_it_was_put_back(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Half of it is done already then."""
        cut_off(folder, monkeypatch, after=2)
        real = replace._move

        def once(source: Path, target: Path) -> None:
            real(source, target)
            raise _PowerCutError

        with monkeypatch.context() as patch:
            patch.setattr(replace, "_move", once)
            with pytest.raises(_PowerCutError):
                put_back(folder)

        put_back(folder)

        assert contents(folder) == OLD

    def but_it_lets_be_what_somebody_has_written_since(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A source that an official went on with after the power came back."""
        cut_off(folder, monkeypatch, after=2)
        (folder / "a").write_bytes(b"by hand")

        put_back(folder)

        assert contents(folder) == {**OLD, "a": b"by hand"}

    def it_copies_where_there_are_no_hard_links(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A memory stick."""

        def refused(*_: object, **__: object) -> None:
            raise PermissionError(1, "Operation not permitted")

        monkeypatch.setattr(os, "link", refused)
        cut_off(folder, monkeypatch, after=2)

        put_back(folder)

        assert contents(folder) == OLD

    def it_makes_nothing_of_a_journal_that_is_none(self, folder: Path) -> None:
        """Something else has that name."""
        (folder / ROOM).mkdir()
        (folder / ROOM / "journal").write_bytes(b"\x00")

        put_back(folder)

        assert contents(folder) == OLD
        assert not is_unfinished(folder)

    @pytest.mark.parametrize(
        "make",
        [
            lambda room: room.write_bytes(b"a file"),
            lambda room: room.symlink_to("/"),
            lambda room: (room / "new" / "0").mkdir(parents=True),
        ],
        ids=["a file", "a link to all there is", "an older room"],
    )
    def it_takes_the_room_from_whatever_stands_there(
        self, folder: Path, make: Callable[[Path], object]
    ) -> None:
        """A link is removed, not followed."""
        make(folder / ROOM)

        assert write_outputs(folder, NEW) is None
        assert contents(folder) == NEW
        assert Path("/").exists()


class DescribeWholeFolders:
    def it_takes_away_what_is_not_written(self, folder: Path) -> None:
        """And the folders that it leaves empty, but nothing beside those that are named."""
        for name in ("p/old/x", "p/y", "q/z"):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(b"old")

        assert write_outputs(folder, {"p/y": b"new", "p/new/w": b"new"}, whole=["p", "r"]) is None

        assert contents(folder) == {**OLD, "p/y": b"new", "p/new/w": b"new", "q/z": b"old"}
        assert sorted(path.name for path in (folder / "p").iterdir()) == ["new", "y"]

    @pytest.mark.parametrize("after", range(3))
    def it_puts_back_what_it_took_away(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, after: int
    ) -> None:
        """Wherever it was cut off."""
        cut_off(folder, monkeypatch, after, {"a": None, "c/d": b"new", "b": None})

        put_back(folder)

        assert contents(folder) == OLD

    def it_removes_a_link_and_not_what_it_leads_to(self, folder: Path) -> None:
        """Which may be anything."""
        (folder / "p").mkdir()
        (folder / "elsewhere").mkdir()
        (folder / "elsewhere" / "kept").write_bytes(b"kept")
        (folder / "p" / "link").symlink_to(folder / "elsewhere")

        assert write_outputs(folder, {"p/y": b"new"}, whole=["p"]) is None

        assert contents(folder) == {**OLD, "p/y": b"new", "elsewhere/kept": b"kept"}


class DescribeHeldFiles:
    def it_is_tried_again_and_then_told(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A virus scanner lets go; Word does not."""
        monkeypatch.setattr(replace, "_PAUSES", (0.0, 0.0, 0.0))
        real, tries = Path.replace, []

        def held(self: Path, target: Path) -> Path:
            if Path(target).name == "b":
                tries.append(target)
                raise PermissionError(13, "Permission denied")
            return real(self, target)

        monkeypatch.setattr(Path, "replace", held)

        with pytest.raises(UnwrittenError) as unwritten:
            replace_all(folder, NEW)

        assert isinstance(unwritten.value.fault, HeldByAnotherError)
        assert unwritten.value.place.name == "b"
        assert len(tries) == 4
        assert contents(folder) == OLD
        assert not is_unfinished(folder)

    def it_is_written_when_the_other_lets_go(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """After the third try."""
        monkeypatch.setattr(replace, "_PAUSES", (0.0, 0.0, 0.0))
        real, tries = Path.replace, []

        def held(self: Path, target: Path) -> Path:
            tries.append(target)
            if len(tries) in (2, 3, 4):
                raise PermissionError(13, "Permission denied")
            return real(self, target)

        monkeypatch.setattr(Path, "replace", held)

        replace_all(folder, NEW)

        assert contents(folder) == NEW

    def it_is_told_before_anything_is_replaced_where_opening_tells(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """As on Windows: a file that Word has open cannot be opened for writing."""
        monkeypatch.setattr(replace, "_PAUSES", (0.0, 0.0))
        monkeypatch.setattr(replace, "_OPENED_ALONE", True)
        real, renamed = Path.open, []

        def opened(self: Path, mode: str = "r", *more: object) -> object:
            if self == folder / "b" and mode == "r+b":
                raise PermissionError(13, "Permission denied")
            return real(self, mode)

        monkeypatch.setattr(Path, "open", opened)
        monkeypatch.setattr(replace, "_move", lambda source, target: renamed.append(target))

        finding = write_outputs(folder, NEW)

        assert finding is not None
        assert finding.code == "output-in-use"
        assert dict(finding.particulars) == {"file": "b"}
        assert renamed == []
        assert contents(folder) == OLD

    def it_waits_with_putting_back_until_the_file_is_free(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Opened in Word between a rename and the one that failed: the next run sees to it."""
        cut_off(folder, monkeypatch, after=2)
        monkeypatch.setattr(replace, "_PAUSES", ())
        real = Path.replace

        def held(self: Path, target: Path) -> Path:
            if Path(target).name == "b":
                raise PermissionError(13, "Permission denied")
            return real(self, target)

        with monkeypatch.context() as patch:
            patch.setattr(Path, "replace", held)
            finding = finish_writing(folder)
        assert finding is not None
        assert finding.code == "output-in-use"
        assert is_unfinished(folder)

        assert finish_writing(folder) is None
        assert contents(folder) == OLD
