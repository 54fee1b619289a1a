"""The canonical package: the same parts make the same bytes, and bad packages are refused."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile

import pytest
from docx import Document

from compiler.span import NOWHERE
from compiler.word.package import (
    Limits,
    PackageRefused,
    digest,
    read_members,
    write_package,
)

from .documents import saved, sound, zipped

pytestmark = pytest.mark.filterwarnings("ignore:Duplicate name")


class DescribeWritePackage:
    def it_makes_the_same_bytes_whatever_the_order_of_the_members(self) -> None:
        """Order in is not order out."""
        members = read_members(sound())
        turned = dict(reversed(members.items()))
        assert write_package(members) == write_package(turned)

    def it_makes_the_same_bytes_in_another_process_and_time_zone(self) -> None:
        """Neither hash seed nor clock nor zone leaks in."""
        code = (
            "import sys, hashlib; from compiler.word.package import write_package;"
            "names = {'b', 'a/c', '_rels/.rels', '[Content_Types].xml'};"
            "members = {name: b'x' * 5000 for name in names};"
            "print(hashlib.sha256(write_package(members)).hexdigest())"
        )
        seen = {
            subprocess.run(
                [sys.executable, "-c", code],
                env={"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": "."},
                capture_output=True,
                text=True,
                check=True,
            ).stdout
            for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"), ("3", "Europe/Stockholm"))
        }
        assert len(seen) == 1

    def it_begins_with_content_types_and_root_relationships(self) -> None:
        """Readers that stream look there."""
        packed = write_package({"a": b"", "_rels/.rels": b"", "[Content_Types].xml": b"", "Z": b""})
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            assert archive.namelist() == ["[Content_Types].xml", "_rels/.rels", "Z", "a"]
            entries = archive.infolist()
        assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.create_system for entry in entries} == {3}
        assert {entry.extra for entry in entries} == {b""}

    def it_gives_back_what_it_was_given(self) -> None:
        """Taking apart undoes putting together."""
        members = read_members(sound())
        assert read_members(write_package(members)) == members

    def it_makes_a_file_that_python_docx_opens(self) -> None:
        """The canonical package is a package."""
        document = Document(io.BytesIO(write_package(read_members(sound()))))
        assert document.paragraphs[1].text == "Mål"


class DescribeDigest:
    def it_is_the_same_however_the_parts_are_packed(self) -> None:
        """Stored, packed and repacked parts are the same parts."""
        docx = saved(Document())
        members = read_members(docx)
        assert digest(members) == digest(read_members(write_package(members)))

    def but_it_tells_a_name_from_a_content(self) -> None:
        """Bytes moved from one member to the next make another digest."""
        assert digest({"a": b"bc", "d": b""}) != digest({"a": b"b", "d": b"c"})


class DescribeReadMembers:
    @pytest.mark.parametrize(
        ("docx", "code"),
        [
            (b"", "package-damaged"),
            (b"not a zip", "package-damaged"),
            (sound()[:-200], "package-damaged"),
            (zipped([("word/a.xml", b"1"), ("word/a.xml", b"2")]), "package-duplicate-member"),
            (zipped([("word/a.xml", b"1"), ("word/A.xml", b"2")]), "package-duplicate-member"),
            (zipped([("../a", b"")]), "package-unsafe-name"),
            (zipped([("word/../../a", b"")]), "package-unsafe-name"),
            (zipped([("/etc/passwd", b"")]), "package-unsafe-name"),
            (zipped([("C:/a", b"")]), "package-unsafe-name"),
            (zipped([("word\\a", b"")]), "package-unsafe-name"),
            (zipped([("bomb", bytes(5_000_000))]), "package-bomb"),
        ],
    )
    def it_refuses_with_a_code(self, docx: bytes, code: str) -> None:
        """Each kind of bad package has a code of its own."""
        with pytest.raises(PackageRefused) as refused:
            read_members(docx)
        assert refused.value.code == code
        assert refused.value.diagnostic(NOWHERE).code == code

    def it_refuses_a_member_whose_bytes_were_changed(self) -> None:
        """A checksum that does not agree is damage."""
        packed = bytearray(zipped([("a", b"hej " * 50)]))
        packed[40] ^= 0xFF
        with pytest.raises(PackageRefused) as refused:
            read_members(bytes(packed))
        assert refused.value.code == "package-damaged"

    def it_refuses_more_than_the_limits_allow(self) -> None:
        """Number and size are limited."""
        with pytest.raises(PackageRefused, match="too-many"):
            read_members(zipped([("a", b""), ("b", b"")]), Limits(members=1))
        with pytest.raises(PackageRefused, match="too-large"):
            read_members(zipped([("a", b"123"), ("b", b"456")]), Limits(total_bytes=5))

    def it_refuses_an_encrypted_member(self) -> None:
        """A member that needs a password cannot be checked."""
        packed = bytearray(zipped([("a", b"hej")]))
        packed[6] |= 1
        packed[packed.index(b"PK\x01\x02") + 8] |= 1
        with pytest.raises(PackageRefused) as refused:
            read_members(bytes(packed))
        assert refused.value.code == "package-encrypted"
