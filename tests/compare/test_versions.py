"""Versions to compare with: a folder, a package, a manifest, a document, what git remembers."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from compiler.commands.versions import Here, NoSuchVersion, version_of

from ..archive.packages import package
from ..plans import EXEMPELBY, built, copy_of, edit


def committed(folder: Path, message: str = "a") -> None:
    """Commit everything in a folder, which is made a repository."""
    git = ["git", "-C", str(folder), "-c", "user.name=a", "-c", "user.email=a@b.se"]
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", message]):
        subprocess.run([*git, *words], check=True, capture_output=True)


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A plan's sources that git remembers, edited and committed since."""
    made = copy_of(EXEMPELBY, tmp_path)
    committed(tmp_path)
    edit(made / "plan.yaml", "\n", "\n# senare\n")
    committed(tmp_path, "b")
    return made


def as_it_was(asked: object, sources: Path) -> tuple[str, str]:
    """What plan.yaml said in a version, and what the version is called."""
    with version_of(str(asked), Here(sources)) as version:
        return (version.sources / "plan.yaml").read_text("utf-8"), version.name


def refused(asked: object, here: Here) -> str:
    """The code of what is said of a version that is none."""
    with pytest.raises(NoSuchVersion) as none, version_of(str(asked), here):
        pass
    assert none.value.diagnostic.span.path == str(asked)
    return none.value.diagnostic.code


def before() -> str:
    """What plan.yaml said at first."""
    return (EXEMPELBY / "plan.yaml").read_text("utf-8")


class DescribeVersion:
    def it_is_a_revision(self, sources: Path) -> None:
        """In whichever folder of the repository the sources lie."""
        text, name = as_it_was("HEAD~1", sources)

        assert text == before()
        assert name.startswith("HEAD~1 (20")
        assert as_it_was("HEAD", sources)[0] != before()

    def it_is_a_folder_as_it_stands(self, sources: Path) -> None:
        """Which is not copied."""
        with version_of(str(EXEMPELBY), Here(sources)) as version:
            assert version.sources == EXEMPELBY

    def it_is_what_a_manifest_was_built_from(self, sources: Path, tmp_path: Path) -> None:
        """Found again in git by the hashes of the sources."""
        files = built().files
        path = tmp_path / "manifest.json"
        path.write_bytes(next(d for name, d in files.items() if name.startswith("manifest")))

        assert as_it_was(path, sources) == (before(), "manifest.json")

    def it_is_what_a_document_was_built_from(self, sources: Path, tmp_path: Path) -> None:
        """The Word file of the last meeting says it too."""
        path = tmp_path / "plan.docx"
        path.write_bytes(built().files[built().documents[0]])

        assert as_it_was(path, sources) == (before(), "plan.docx")

    def it_is_what_a_package_holds(self, sources: Path, tmp_path: Path) -> None:
        """Without git."""
        path = tmp_path / "paket.zip"
        path.write_bytes(package().zipped)

        assert as_it_was(path, sources) == (before(), "paket.zip")

    def it_has_what_was_shared_then(self, sources: Path, tmp_path: Path) -> None:
        """If git remembers that as well."""
        shared = tmp_path / "gemensamt"
        shared.mkdir()
        (shared / "organ.yaml").write_text("förut", "utf-8")
        committed(tmp_path)
        (shared / "organ.yaml").write_text("nu", "utf-8")

        with version_of("HEAD", Here(sources, shared)) as version:
            assert version.shared is not None
            assert (version.shared / "organ.yaml").read_text("utf-8") == "förut"
            assert not (version.sources / "organ.yaml").exists()

    def but_it_has_what_is_shared_elsewhere_as_it_is(
        self, sources: Path, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        """In both versions."""
        elsewhere = tmp_path_factory.mktemp("gemensamt")

        with version_of("HEAD", Here(sources, elsewhere)) as version:
            assert version.shared == elsewhere

    def but_it_follows_no_link(self, sources: Path, tmp_path: Path) -> None:
        """It would lead out of the plan."""
        (tmp_path / "hemligt.md").write_text("hemligt", "utf-8")
        (sources / "avsnitt" / "lank.md").symlink_to(tmp_path / "hemligt.md")
        committed(tmp_path)

        with version_of("HEAD", Here(sources)) as version:
            assert (version.sources / "avsnitt").is_dir()
            assert not (version.sources / "avsnitt" / "lank.md").exists()

    def but_it_says_what_is_wrong_with_one_that_is_none(
        self, sources: Path, tmp_path: Path
    ) -> None:
        """One thing, with a code of its own."""
        texts = {
            "text.md": "text",
            "annat.json": '{"a": 1}',
            "tomt.json": '{"sources": []}',
            "glomt.json": '{"sources": [{"path": "plan.yaml", "sha256": "0"}]}',
        }
        for name, text in texts.items():
            (tmp_path / name).write_text(text, "utf-8")
        codes = {
            "finns-inte": "version-unknown",
            "--output=x": "version-unknown",
            tmp_path: "version-no-plan",
            tmp_path / "text.md": "version-no-package",
            tmp_path / "annat.json": "version-no-package",
            tmp_path / "tomt.json": "version-no-sources",
            tmp_path / "glomt.json": "version-forgotten",
        }

        assert {asked: refused(asked, Here(sources)) for asked in codes} == codes

    def but_it_tells_a_zip_that_is_no_package_as_that(self, sources: Path, tmp_path: Path) -> None:
        """In the words of those who verify packages."""
        (tmp_path / "mall.docx").write_bytes(b"PK\x03\x04")

        with (
            pytest.raises(NoSuchVersion) as none,
            version_of(str(tmp_path / "mall.docx"), Here(sources)),
        ):
            pass
        assert none.value.diagnostic.code == "package-damaged"

    def but_it_has_no_plan_where_the_folder_was_not_there(self, tmp_path: Path) -> None:
        """It may have been called something else then."""
        (tmp_path / "las.txt").write_text("x", "utf-8")
        committed(tmp_path)
        sources = copy_of(EXEMPELBY, tmp_path)

        assert refused("HEAD", Here(sources)) == "version-no-plan"

    def but_it_knows_no_revision_without_git(
        self, sources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Nor a manifest's sources."""
        (tmp_path / "a.json").write_text('{"sources": [{"path": "a", "sha256": "0"}]}', "utf-8")
        monkeypatch.setenv("PATH", str(tmp_path))

        assert refused("HEAD", Here(sources)) == "version-no-git"
        assert refused(tmp_path / "a.json", Here(sources)) == "version-no-git"

    def but_it_is_none_of_sources_that_are_not_there(self, tmp_path: Path) -> None:
        """Which the check of any plan tells in the same words."""
        with pytest.raises(NoSuchVersion) as none, version_of("HEAD", Here(tmp_path / "borta")):
            pass
        assert none.value.diagnostic.code == "sources-missing"

    @pytest.mark.skipif(sys.platform == "win32", reason="needs a named pipe")
    def but_it_does_not_wait_for_a_pipe(self, sources: Path, tmp_path: Path) -> None:
        """It is no file."""
        os.mkfifo(tmp_path / "ror")

        assert refused(tmp_path / "ror", Here(sources)) == "version-unreadable"
