"""Plans built in processes of this machine: the same bytes, and a process that dies costs one."""

from __future__ import annotations

from pathlib import Path

from compiler.batch.processes import in_processes
from compiler.commands.plan_job import build_here

from .boards import jobs_of, make_boards
from .builds import die_of_skolan, die_once_of_skolan


class DescribeProcesses:
    def it_builds_what_one_build_alone_does(self, tmp_path: Path) -> None:
        """Each plan once, and the bytes of a build in this very process."""
        jobs = jobs_of(make_boards(tmp_path, "skolan", "vården", "bygg"))

        outcomes = list(in_processes(jobs, build_here, 2))

        assert sorted(o.name for o in outcomes) == ["bygg", "skolan", "vården"]
        alone = {job.name: build_here(job).files for job in jobs}
        assert {o.name: o.files for o in outcomes} == alone
        assert len(set(map(str, alone.values()))) == 3

    def it_tells_the_plan_that_a_process_died_of_and_builds_the_others(
        self, tmp_path: Path
    ) -> None:
        """Those under way beside it are not to blame."""
        jobs = jobs_of(make_boards(tmp_path, "bygg", "skolan", "teknik", "vården"))

        outcomes = {o.name: o for o in in_processes(jobs, die_of_skolan, 2)}

        assert {name for name, o in outcomes.items() if o.files} == {"bygg", "teknik", "vården"}
        assert outcomes["skolan"].fault == "batch-died"

    def but_it_builds_a_plan_whose_process_died_of_something_else(self, tmp_path: Path) -> None:
        """A second try, alone, tells."""
        jobs = jobs_of(make_boards(tmp_path, "bygg", "skolan", "vården"))

        outcomes = list(in_processes(jobs, die_once_of_skolan, 2))

        assert (tmp_path / "dog").exists()
        assert sorted(o.name for o in outcomes if o.files) == ["bygg", "skolan", "vården"]
