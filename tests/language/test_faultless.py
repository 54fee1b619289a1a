"""Passages in which nothing was found are not looked at again, and nothing is missed by that."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.checks.language import faultless
from compiler.checks.language.faultless import OWN_STEPS, found_in
from compiler.checks.language.piece import Piece
from compiler.checks.language.rules import RULES, language_is_kept
from compiler.checks.numerals import free_rules
from compiler.checks.prose import Place
from compiler.diagnostic import Diagnostic
from compiler.model.house_style import HouseStyle
from compiler.store import Folder

from ..plans import REAL, ROOT, loaded
from .pieces import piece
from .test_rules import WRONG

LANGUAGE = ROOT / "compiler" / "checks" / "language"


class Look:
    """Looks at pieces by all rules, and remembers at which."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def __call__(self, piece: Piece) -> list[Diagnostic]:
        self.seen.append(str(piece.text))
        return [finding for rule in RULES for finding in rule(piece)]


def looked_at(store: Folder, *pieces: Piece) -> list[str]:
    """The texts that are looked at."""
    look = Look()
    found_in(pieces, look, store)
    return look.seen


class DescribeFaultlessPassages:
    def it_looks_at_each_once(self, tmp_path: Path) -> None:
        """Until its words are others."""
        store = Folder(tmp_path)

        assert looked_at(store, piece("En mening."), piece("Två ord.")) == [
            "En mening.",
            "Två ord.",
        ]
        assert looked_at(store, piece("En mening."), piece("Två nya ord.")) == ["Två nya ord."]

    def but_it_looks_at_what_is_wrong_each_time(self, tmp_path: Path) -> None:
        """It is told each time, at the place where it stands then."""
        store, wrong = Folder(tmp_path), piece("Vi har 3 kontor.")

        assert looked_at(store, wrong) == looked_at(store, wrong) == ["Vi har 3 kontor."]

    @pytest.mark.parametrize(
        "other",
        [
            lambda one: replace(one, place=Place.CELL),
            lambda one: replace(one, style=HouseStyle(longest_sentence=2)),
            lambda one: replace(one, rules=free_rules(["en"], [])),
        ],
        ids=["place", "house style", "declared phrases"],
    )
    def it_looks_again_where_something_else_decides(
        self, other: Callable[[Piece], Piece], tmp_path: Path
    ) -> None:
        """The place of a passage, what the office has chosen, what the plan declares."""
        store, one = Folder(tmp_path), piece("Vi har en lång mening.")
        looked_at(store, one)

        assert looked_at(store, other(one)) == [str(one.text)]

    def it_looks_again_with_another_program(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A rule that has changed is a new rule, whatever the version is called."""
        store = Folder(tmp_path)
        looked_at(store, piece("En mening."))
        monkeypatch.setattr(faultless, "_own_steps", lambda: b"another")
        assert looked_at(store, piece("En mening.")) == ["En mening."]

        monkeypatch.setattr(faultless, "_own_steps", lambda: None)
        assert looked_at(store, piece("En mening.")) == ["En mening."]

    @given(
        texts=st.lists(
            st.sampled_from(
                [text for _, text, _, _ in WRONG] + ["En mening.", "Vi har tre kontor."]
            ),
            min_size=1,
        ),
        before=st.sets(st.integers(0, 9)),
    )
    def it_finds_what_a_look_at_all_finds(
        self, tmp_path_factory: pytest.TempPathFactory, texts: list[str], before: set[int]
    ) -> None:
        """In the same order, whichever of the passages stood there the last time."""
        store, pieces = Folder(tmp_path_factory.mktemp("kept")), [piece(text) for text in texts]
        found_in([p for n, p in enumerate(pieces) if n in before], Look(), store)
        look = Look()

        assert found_in(pieces, look, store) == [f for p in pieces for f in look(p)]

    def it_finds_the_same_in_a_real_plan(self, tmp_path: Path) -> None:
        """The first time and the second."""
        strict = HouseStyle(longest_sentence=20, words_up_to=100)
        plan = replace(loaded(REAL).plan, house_styles=(strict,))
        store = Folder(tmp_path)
        first = language_is_kept(plan, store)

        assert first
        assert language_is_kept(plan, store) == first == language_is_kept(plan)

    def it_counts_every_step_of_its_own(self) -> None:
        """What the rules import from the checks decides too."""
        decides, ahead = set(), {LANGUAGE / "rules.py"}
        while ahead:
            file = ahead.pop()
            decides.add(file)
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(
                    ("compiler.checks", "compiler.amounts")
                ):
                    parts = (node.module or "").split(".")
                    ahead |= {ROOT.joinpath(*parts).with_suffix(".py")} - decides

        assert {(LANGUAGE / f"{name}.py").resolve() for name in OWN_STEPS} == decides
