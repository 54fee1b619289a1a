"""`vp intake` as it is typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.cli import main
from tests.intake.documents import blank, png, saved


@pytest.fixture
def underlag(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Word file with an image, in the folder that the command is run in."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bild.png").write_bytes(png())
    document = blank()
    document.add_paragraph("Vi sparar.")
    document.add_picture("bild.png")
    path = tmp_path / "Årets underlag.docx"
    path.write_bytes(saved(document))
    (tmp_path / "sources").mkdir()
    return path


class DescribeIntake:
    def it_writes_the_section_and_its_images(
        self, underlag: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The section goes where chapters are, under the file's name; the next step is told."""
        assert main(["intake", underlag.name]) == 0

        section = Path("sources/avsnitt/arets-underlag.md").read_text(encoding="utf-8")
        assert section.startswith("<!-- Intaget från Word-filen Årets underlag.docx.")
        assert section.endswith("\n\n# Vår ekonomi {#var-ekonomi}\n\nVi sparar.\n")
        assert Path("sources/avsnitt/arets-underlag-bilder/bild-1.png").read_bytes() == png()
        out, err = capsys.readouterr()
        assert "”- avsnitt/arets-underlag.md” under avsnitt i plan.yaml" in out
        assert "avsnitt/arets-underlag-bilder/bild-1.png" in err

    def it_overwrites_nothing_unasked(
        self, underlag: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Somebody may have worked on in the section."""
        kept = Path("sources/avsnitt/ny.md")
        kept.parent.mkdir()
        kept.write_text("Eget arbete.", encoding="utf-8")

        assert main(["intake", underlag.name, "--to", "avsnitt/ny.md"]) == 1
        assert "intake-exists" in capsys.readouterr().err
        assert kept.read_text(encoding="utf-8") == "Eget arbete."

        assert main(["intake", underlag.name, "--to", "avsnitt/ny.md", "--force"]) == 0
        assert "Vi sparar." in kept.read_text(encoding="utf-8")

    @pytest.mark.parametrize(
        ("to", "code"),
        [
            ("../utanfor.md", "source-outside"),
            ("/tmp/utanfor.md", "source-outside"),
            ("avsnitt/ny.txt", "intake-target"),
        ],
    )
    def it_writes_chapters_only(
        self, underlag: Path, to: str, code: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Nothing outside the sources, and nothing that is not read."""
        assert main(["intake", underlag.name, "--to", to]) == 1
        assert code in capsys.readouterr().err

    def it_tells_of_a_file_that_is_not_there(self, capsys: pytest.CaptureFixture[str]) -> None:
        """The path is told as it was typed."""
        assert main(["intake", "finns-inte.docx"]) == 1
        assert "finns-inte.docx" in capsys.readouterr().err
