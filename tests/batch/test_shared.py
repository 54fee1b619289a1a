"""What several plans share is read as a plan's own, and nothing else outside its folder is."""

from __future__ import annotations

from pathlib import Path

from compiler.load.load import load
from compiler.load.source import SHARED

from ..plans import EXEMPELBY, edit
from ..test_command import run
from .boards import make_boards


class DescribeSharedFolder:
    def it_reads_the_registers_as_the_plans_own(self, tmp_path: Path) -> None:
        """The same persons, bodies and units, told by a path that no own file has."""
        plans = make_boards(tmp_path, "bygg")

        shared = load(plans / "bygg", plans / "gemensamt")

        own = load(EXEMPELBY)
        assert {b.id for b in shared.plan.bodies} == {b.id for b in own.plan.bodies}
        assert [d.code for d in shared.diagnostics] == [d.code for d in own.diagnostics]
        paths = {source.path for source in shared.sources}
        assert f"{SHARED}/organ.yaml" in paths

    def but_it_is_only_read_where_it_is_given(self, tmp_path: Path) -> None:
        """A folder beside the sources is nobody's."""
        plans = make_boards(tmp_path, "bygg")

        assert not load(plans / "bygg").plan.bodies

    def and_it_is_not_reached_by_a_path_that_leads_out(self, tmp_path: Path) -> None:
        """Nor anything else outside, with it or without."""
        plans = make_boards(tmp_path, "bygg", "skolan")
        plan = plans / "bygg" / "plan.yaml"
        edit(plan, "avsnitt/01-uppdrag.md", f"{SHARED}/../skolan/plan.yaml")
        edit(plan, "avsnitt/02-mal.md", "../gemensamt/organ.yaml")

        shared = load(plans / "bygg", plans / "gemensamt").diagnostics
        own = load(plans / "bygg").diagnostics

        assert [d.code for d in shared if d.span.path == "plan.yaml"] == ["source-outside"] * 2
        assert "source-outside" in [d.code for d in own]

    def it_names_a_faulty_file_as_it_can_be_opened(self, tmp_path: Path) -> None:
        """Not by the path that it has among the sources."""
        plans = make_boards(tmp_path, "bygg")
        organ = plans / "gemensamt" / "organ.yaml"
        edit(organ, "slag: ", "slagg: ")

        done = run(
            *("check", "--sources", str(plans / "bygg"), "--shared", str(plans / "gemensamt"))
        )

        assert done.returncode == 1
        assert str(organ) in done.stdout

    def it_finds_what_stands_both_in_the_plan_and_in_what_it_shares(self, tmp_path: Path) -> None:
        """Neither silently wins over the other."""
        plans = make_boards(tmp_path, "bygg")
        text = (plans / "gemensamt" / "organ.yaml").read_text("utf-8")
        (plans / "bygg" / "organ.yaml").write_text(text, "utf-8")

        done = run(
            *("check", "--sources", str(plans / "bygg"), "--shared", str(plans / "gemensamt"))
        )

        assert done.returncode == 1
        assert "[id-duplicate]" in done.stdout
