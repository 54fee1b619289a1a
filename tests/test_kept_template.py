"""A template is compiled once, and what is kept of it is what compiling it gives."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from compiler.cli import main
from compiler.store import Folder, Nothing, Store
from compiler.word import kept
from compiler.word.contract import MEMO_CONTRACT, PLAN_CONTRACT, Contract
from compiler.word.kept import LIBRARIES, OWN_STEPS, kept_or_compiled
from compiler.word.package import PackageRefused, read_members, write_package
from compiler.word.places import Compiled

from .plans import EXEMPELBY, MEMO_TEMPLATE, ROOT, TEMPLATE

TOOLS = dict.fromkeys(LIBRARIES, "1.0")
WORD = ROOT / "compiler" / "word"


class Compiler:
    """Counts how often a template is compiled."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from compiler.word import compile as step

        self.times, self.real = 0, step.compile_template
        monkeypatch.setattr(step, "compile_template", self)

    def __call__(self, template: bytes, contract: Contract) -> Compiled:
        self.times += 1
        return self.real(template, contract)


@pytest.fixture
def compiler(monkeypatch: pytest.MonkeyPatch) -> Compiler:
    """The step that compiles, counted."""
    return Compiler(monkeypatch)


def compiled(
    store: Store,
    template: bytes = TEMPLATE.read_bytes(),
    contract: Contract = PLAN_CONTRACT,
    tools: Mapping[str, str] | None = TOOLS,
) -> Mapping[str, bytes]:
    """The parts of a compiled template."""
    return kept_or_compiled(template, contract, tools, store).members


def edited(template: Path) -> bytes:
    """A template with one part more."""
    members = read_members(template.read_bytes())
    return write_package({**members, "docProps/note.xml": b"<note/>"})


class DescribeKeptTemplates:
    def it_compiles_a_template_once(self, compiler: Compiler, tmp_path: Path) -> None:
        """And gives the same parts, in the same order, as compiling it anew."""
        first = compiled(Folder(tmp_path))
        second = compiled(Folder(tmp_path))

        assert compiler.times == 1
        assert list(first.items()) == list(second.items())

    def it_compiles_what_is_another_template(self, compiler: Compiler, tmp_path: Path) -> None:
        """Another byte in it, another contract, or another version of what compiles it."""
        store = Folder(tmp_path)
        compiled(store)
        compiled(store, template=edited(TEMPLATE))
        compiled(store, template=MEMO_TEMPLATE.read_bytes(), contract=MEMO_CONTRACT)
        compiled(store, contract=replace(PLAN_CONTRACT, fields=(*PLAN_CONTRACT.fields, "plan.x")))
        for library in LIBRARIES:
            compiled(store, tools={**TOOLS, library: "1.1"})

        assert compiler.times == 4 + len(LIBRARIES)

    def it_compiles_anew_with_another_program(
        self, compiler: Compiler, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Its own steps count by their text, whatever its version is called."""
        store = Folder(tmp_path / "store")
        compiled(store)
        for name in OWN_STEPS:
            (tmp_path / f"{name}.py").write_text("# another\n", "utf-8")
        monkeypatch.setattr(kept, "__file__", str(tmp_path / "kept.py"))
        compiled(store)

        assert compiler.times == 2

    @pytest.mark.parametrize("tools", [None, {}, {"lxml": "1.0"}])
    def it_keeps_nothing_where_a_version_is_not_known(
        self, tools: Mapping[str, str] | None, compiler: Compiler, tmp_path: Path
    ) -> None:
        """It could be any."""
        for _ in range(2):
            compiled(Folder(tmp_path), tools=tools)

        assert (compiler.times, [*tmp_path.iterdir()]) == (2, [])

    def it_refuses_a_template_each_time(self, tmp_path: Path) -> None:
        """With the same words: a refusal is not kept."""
        members = read_members(TEMPLATE.read_bytes())
        untied = write_package({**members, "_rels/.rels": b"<Relationships/>"})
        told = []
        for _ in range(2):
            with pytest.raises(PackageRefused) as refused:
                compiled(Folder(tmp_path), template=untied)
            told.append((refused.value.code, refused.value.particulars))

        assert told[0] == told[1]
        assert [*tmp_path.iterdir()] == []

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"\xff",
            b"[]",
            b"null",
            b"{}",
            b'{"word/document.xml": 1}',
            b'{"word/document.xml": "!"}',
            b'{"word/document.xml": "aGVq"}',
            b"[" * 100_000,
        ],
    )
    def it_does_not_believe_what_is_no_template(
        self, content: bytes, compiler: Compiler, tmp_path: Path
    ) -> None:
        """Though it lies under the right name, under a whole seal."""
        right = compiled(Nothing())
        store = Planted(tmp_path, content)
        compiled(store)

        assert compiled(store) == right
        assert compiler.times == 3

    def it_counts_every_step_of_its_own(self) -> None:
        """What `compile` imports from its own floor, and what that imports, decides too."""
        decides, ahead = set(), ["compile"]
        while ahead:
            name = ahead.pop()
            decides.add(name)
            for node in ast.walk(ast.parse((WORD / f"{name}.py").read_text("utf-8"))):
                if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(
                    "compiler.word."
                ):
                    ahead += {(node.module or "").rpartition(".")[2]} - decides

        assert set(OWN_STEPS) == decides


class Planted(Folder):
    """A store in which something else lies under every name."""

    def __init__(self, place: Path, content: bytes) -> None:
        super().__init__(place)
        self.content = content

    def put(self, content: bytes, *decisive: str | bytes) -> None:
        super().put(self.content, *decisive)


class DescribeNoCache:
    def it_neither_reads_nor_writes(
        self, compiler: Compiler, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A build from nothing compiles its templates, and leaves nothing behind."""
        cache = tmp_path / "cache"
        monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
        build = [
            "build", "--no-layout", "--sources", str(EXEMPELBY), "--template", str(TEMPLATE),
            "--out", str(tmp_path / "ut"),
        ]  # fmt: skip

        assert main([*build, "--no-cache"]) == 0
        assert not cache.exists()
        fresh = {file.name: file.read_bytes() for file in (tmp_path / "ut").iterdir()}
        times = compiler.times
        for _ in range(2):
            assert main(build) == 0
        assert compiler.times == 2 * times
        assert {file.name: file.read_bytes() for file in (tmp_path / "ut").iterdir()} == fresh
