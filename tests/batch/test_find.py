"""Which folders are plans, and what each shares."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from compiler.batch.find import find_plans


def plan_in(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "plan.yaml").touch()


class DescribeFindingPlans:
    def it_finds_each_folder_with_a_plan_however_deep(self, tmp_path: Path) -> None:
        """By its path below the folder, in order; hidden folders are passed over."""
        for name in ("vard", "2014/skola", "2014/bygg", ".git/x"):
            plan_in(tmp_path / name)

        assert [p.name for p in find_plans(tmp_path)] == ["2014/bygg", "2014/skola", "vard"]

    def it_takes_what_lies_below_a_plan_as_its_own(self, tmp_path: Path) -> None:
        """A plan in a plan is no plan."""
        plan_in(tmp_path / "vard")
        plan_in(tmp_path / "vard" / "gammal")

        assert [p.name for p in find_plans(tmp_path)] == ["vard"]

    def it_finds_the_folder_itself(self, tmp_path: Path) -> None:
        """One plan is built as several are, under the folder's name."""
        plan_in(tmp_path / "vard")

        (plan,) = find_plans(tmp_path / "vard")

        assert plan.name == "vard"
        assert plan.shared is None

    def it_shares_the_nearest_folder_above(self, tmp_path: Path) -> None:
        """One for all years, but where a year has its own."""
        plan_in(tmp_path / "2014" / "vard")
        plan_in(tmp_path / "2015" / "vard")
        for folder in ("gemensamt", "2015/gemensamt"):
            (tmp_path / folder).mkdir()
        (tmp_path / "gemensamt" / "vp_template.docx").touch()

        older, newer = find_plans(tmp_path)

        assert older.shared == tmp_path / "gemensamt"
        assert older.template == tmp_path / "gemensamt" / "vp_template.docx"
        assert newer.shared == tmp_path / "2015" / "gemensamt"
        assert newer.template is None

    def but_it_looks_no_higher_than_the_folder_given(self, tmp_path: Path) -> None:
        """What lies above was not given."""
        plan_in(tmp_path / "planer" / "vard")
        (tmp_path / "gemensamt").mkdir()

        (plan,) = find_plans(tmp_path / "planer")

        assert plan.shared is None

    @pytest.mark.skipif(os.name == "nt", reason="links need a right of their own on Windows")
    def and_it_refuses_a_link_that_leads_out(self, tmp_path: Path) -> None:
        """Nothing outside the folder given is read."""
        plan_in(tmp_path / "planer" / "vard")
        (tmp_path / "utanfor").mkdir()
        (tmp_path / "planer" / "gemensamt").symlink_to(tmp_path / "utanfor")

        (plan,) = find_plans(tmp_path / "planer")

        assert [finding.code for finding in plan.refused] == ["source-outside"]
