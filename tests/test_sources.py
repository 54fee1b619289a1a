"""Files as files: encodings, characters and sizes, and folders that are not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.checks.check import check
from compiler.diagnostic import Diagnostic
from compiler.load.load import load
from compiler.load.source import LARGEST
from compiler.pipeline.checking import check_plan
from compiler.span import Span

from .plans import EXEMPELBY, copy_of, edit, request

PERSON = "personer:\n  - id: fall\n    namn: {name}\n"


def found_with(folder: Path, data: bytes, name: str = "register/fall.yaml") -> list[Diagnostic]:
    """The errors of the example plan with one more file."""
    sources = copy_of(EXEMPELBY, folder)
    (sources / name).write_bytes(data)
    loaded = load(sources)
    return [d for d in (*loaded.diagnostics, *check(loaded.plan)) if d.severity == "error"]


class DescribeEncodings:
    @pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
    def it_refuses_what_is_not_utf_8_at_its_byte(self, tmp_path: Path, encoding: str) -> None:
        """Never guessed at: a wrong å in a minute book is worse than a stop."""
        data = PERSON.format(name="Åsa").encode(encoding)

        (finding,) = found_with(tmp_path, data)

        line = 3 if encoding == "cp1252" else 1
        column = 11 if encoding == "cp1252" else 1
        assert finding.code == "source-not-utf8"
        assert finding.span == Span("register/fall.yaml", line, column)

    def it_reads_what_notepad_writes(self, tmp_path: Path) -> None:
        """A byte order mark and Windows line ends change nothing."""
        data = PERSON.format(name="Åsa").replace("\n", "\r\n").encode("utf-8-sig")
        sources = copy_of(EXEMPELBY, tmp_path)
        (sources / "register" / "fall.yaml").write_bytes(data)
        loaded = load(sources)

        assert loaded.diagnostics == ()
        (person,) = (p for p in loaded.plan.persons if p.id == "fall")
        assert (person.name, person.span.line) == ("Åsa", 2)

    def it_reads_the_same_from_windows_ends_everywhere(self, tmp_path: Path) -> None:
        """A whole plan checked out with CRLF is the same plan."""
        sources = copy_of(EXEMPELBY, tmp_path)
        for file in sources.rglob("*.*"):
            file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))

        assert load(sources).plan == load(EXEMPELBY).plan

    def it_composes_what_a_mac_takes_apart(self, tmp_path: Path) -> None:
        """`a` with a ring is `å`, in names and in keys."""
        data = PERSON.format(name="A\u030asa").encode()
        sources = copy_of(EXEMPELBY, tmp_path)
        (sources / "register" / "fall.yaml").write_bytes(data)

        assert "Åsa" in {person.name for person in load(sources).plan.persons}


class DescribeCharacters:
    @pytest.mark.parametrize(
        "character", ["\x00", "\x07", "\x0b", "\x0c", "\x1b", "\ufffe", "\u202e"]
    )
    def it_refuses_what_no_document_can_carry(self, tmp_path: Path, character: str) -> None:
        """NUL and its like cut a document short in silence; an override reads as another text."""
        found = found_with(tmp_path, PERSON.format(name=f"Ett{character}Två").encode())

        assert ("source-control-character", Span("register/fall.yaml", 3, 14)) in {
            (d.code, d.span) for d in found
        }

    def it_refuses_the_same_in_markdown(self, tmp_path: Path) -> None:
        """Whatever the kind of file."""
        text = "# Kommunikation {#kommunikation}\n\nEtt\x0ctvå\n"

        (finding,) = found_with(tmp_path, text.encode(), "avsnitt/05-kommunikation.md")

        assert finding.code == "source-control-character"
        assert finding.span == Span("avsnitt/05-kommunikation.md", 3, 4)

    def it_refuses_a_character_written_as_an_escape(self, tmp_path: Path) -> None:
        """YAML makes `\\u0000` and a lone surrogate of plain letters; they stop here too."""
        for escape in ("\\0", "\\x07", "\\uD800", "\\u202E"):
            folder = tmp_path / escape[1:]
            folder.mkdir()
            found = found_with(folder, PERSON.format(name=f'"Ett {escape} två"').encode())

            assert found, escape
            assert all(d.span.path == "register/fall.yaml" for d in found)

    def it_refuses_a_template_tag_written_as_an_escape(self, tmp_path: Path) -> None:
        """Braces are braces however they are written."""
        found = found_with(tmp_path, PERSON.format(name='"\\x7B\\x7B 7*7 }}"').encode())

        assert {d.code for d in found} == {"source-template-tag"}

    @pytest.mark.parametrize("entity", ["&#x202E;", "&#xE000;"])
    def it_refuses_a_character_written_as_an_entity(self, tmp_path: Path, entity: str) -> None:
        """Markdown makes an override of an entity."""
        text = f"# Kommunikation {{#kommunikation}}\n\nEtt {entity} två\n"

        (finding,) = found_with(tmp_path, text.encode(), "avsnitt/05-kommunikation.md")

        assert finding.code == "source-control-character"
        assert finding.span.line == 3


class DescribeFolders:
    def it_refuses_a_file_too_large(self, tmp_path: Path) -> None:
        """A plan is a tenth of that; a disk image is not read."""
        (finding,) = found_with(tmp_path, b"#" * (LARGEST + 1))

        assert finding.code == "source-too-large"

    def it_says_that_the_folder_is_missing(self, tmp_path: Path) -> None:
        """The one finding, and no plan to be blamed for being empty."""
        checked = check_plan(request(tmp_path / "ingenting"))

        assert [d.code for d in checked.diagnostics] == ["sources-missing"]

    def it_says_that_the_plan_file_is_missing(self, tmp_path: Path) -> None:
        """A folder without plan.yaml is not a plan."""
        checked = check_plan(request(tmp_path))

        assert [d.code for d in checked.diagnostics] == ["source-missing"]

    def it_takes_a_folder_for_no_file(self, tmp_path: Path) -> None:
        """`a.yaml` may be a folder, by mishap."""
        sources = copy_of(EXEMPELBY, tmp_path)
        (sources / "register" / "fall.yaml").mkdir()

        assert [d.code for d in load(sources).diagnostics] == ["source-missing"]

    def it_passes_over_what_programs_leave_behind(self, tmp_path: Path) -> None:
        """Lock files and hidden folders are not sources."""
        sources = copy_of(EXEMPELBY, tmp_path)
        (sources / ".git").mkdir()
        (sources / ".git" / "x.yaml").write_text("!", "utf-8")
        (sources / "register" / "~$organ.yaml").write_text("!", "utf-8")

        assert load(sources).diagnostics == ()

    def it_reads_no_file_outside_the_folder(self, tmp_path: Path) -> None:
        """A link out of the folder is a way out of the archive."""
        secret = tmp_path / "hemligt.md"
        secret.write_text("# Hemligt {#hemligt}\n", "utf-8")
        sources = copy_of(EXEMPELBY, tmp_path)
        target = sources / "avsnitt" / "05-kommunikation.md"
        target.unlink()
        try:
            target.symlink_to(secret)
        except OSError:
            pytest.skip("this system makes no links")

        assert [d.code for d in load(sources).diagnostics] == ["source-outside"]

    def it_shows_a_figure_that_no_page_shows(self, tmp_path: Path) -> None:
        """A figure somebody owes stands somewhere, or there is a warning."""
        sources = copy_of(EXEMPELBY, tmp_path)
        edit(
            sources / "uppgifter" / "besok.yaml",
            "      2014 h1: 2 411",
            "      2014 h2: kompletteras\n      2014 h1: 2 411",
        )

        codes = [d.code for d in check_plan(request(sources)).diagnostics]

        assert codes.count("figure-not-shown") == 1
