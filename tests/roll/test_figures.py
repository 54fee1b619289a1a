"""What an indicator gains follows from what it has been."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.load.load import load
from compiler.model.figures import Kind

from ..plans import REAL, copy_of
from .plans import rolled, written

HEAD = """\
uppgifter:
  - id: prov
    namn: Prov
    enhet: antal
    källa: Prov
    ägare: hr
"""


def after(figures: str, folder: Path) -> list[str]:
    """What next year's sources say of an indicator, each as kind, period and whence awaited."""
    sources = copy_of(REAL, folder)
    (sources / "uppgifter/prov.yaml").write_text(HEAD + figures, "utf-8")
    plan = load(written(rolled(sources), folder / "nya")).plan
    indicator = next(i for i in plan.indicators if i.id == "prov")
    return [
        " ".join(filter(None, (f.kind.value, f.period.text, getattr(f.value, "expected_from", ""))))
        for f in sorted(indicator.figures, key=lambda f: (list(Kind).index(f.kind), f.period))
    ]


class DescribeAnIndicator:
    @pytest.mark.parametrize(
        ("figures", "expected"),
        [
            ("    utfall:\n      2013: 1\n", ["utfall 2013", "utfall 2014"]),
            ("    utfall:\n      2011: 1\n      2013: 2\n", ["utfall 2011", "utfall 2013"]),
            (
                "    utfall:\n      2010: 1\n      2012: 2\n",
                ["utfall 2010", "utfall 2012", "utfall 2014"],
            ),
            (
                "    väntas: 2014-02\n    utfall:\n      2011: 1\n      2013: 2\n",
                ["utfall 2011", "utfall 2013", "utfall 2014"],
            ),
            (
                "    väntas-från: våren 2014\n    utfall:\n      2013: kompletteras\n",
                ["utfall 2013 våren 2014", "utfall 2014 våren 2015"],
            ),
            (
                "    utfall:\n      vt 2013: 1\n      ht 2013: 2\n",
                ["utfall vt 2013", "utfall ht 2013", "utfall vt 2014", "utfall ht 2014"],
            ),
            ("    utfall:\n      2013: 1\n      2014: 2\n", ["utfall 2013", "utfall 2014"]),
        ],
    )
    def it_gains_the_outcome_of_the_plan_s_year(
        self, figures: str, expected: list[str], tmp_path: Path
    ) -> None:
        """Where it is measured in it, as far as its own outcomes tell."""
        assert after(figures, tmp_path) == expected

    @pytest.mark.parametrize(
        ("targets", "expected"),
        [
            ("2014: 5", ["mål 2015 planen för 2015", "jämförelse 2014"]),
            ("2013–2014: 5", ["jämförelse 2013–2014"]),
            ("2014–2016: 5", ["mål 2014–2016"]),
            ("2020: 5", ["mål 2020"]),
            ("2014: kompletteras", ["mål 2015 planen för 2015"]),
        ],
    )
    def it_compares_with_targets_whose_years_are_over(
        self, targets: str, expected: list[str], tmp_path: Path
    ) -> None:
        """A target of one year is set anew; one that was never set leaves."""
        text = f"    riktning: öka\n    utfall:\n      2014: 1\n    mål:\n      {targets}\n"

        assert after(text, tmp_path)[1:] == expected

    def it_keeps_a_target_where_the_comparison_has_a_value(self, tmp_path: Path) -> None:
        """Another municipality's value is not overwritten."""
        text = "    riktning: öka\n    utfall:\n      2014: 1\n    mål:\n      2014: 5\n"

        assert after(f"{text}    jämförelse:\n      2014: 4\n", tmp_path)[1:] == [
            "mål 2014",
            "mål 2015 planen för 2015",
            "jämförelse 2014",
        ]
