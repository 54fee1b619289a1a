"""A correction and what was written since come together, or are both shown."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compiler.roll.merge import merged
from compiler.roll.update import updated

BASE = """\
uppgifter:
  - id: a
    utfall:
      2013:
        värde: kompletteras
        väntas: 2014-02
      2014: kompletteras
  - id: b
    utfall:
      2013: kompletteras
      2014: kompletteras
"""
LINES = st.lists(st.sampled_from(["a\n", "b\n", "- c\n", "  d:\n", "    e\n", "\n"]), max_size=8)


class DescribeMerging:
    def it_takes_lines_from_the_side_that_changed_them(self) -> None:
        """Last year's outcome came in, and this year's was filled in on the next line."""
        standing = BASE.replace("      2014: kompletteras\n  - id: b", "      2014: 44\n  - id: b")
        corrected = BASE.replace(
            "2013:\n        värde: kompletteras\n        väntas: 2014-02\n", "2013: 31\n"
        )

        found = merged("a", BASE, standing, corrected)

        assert found.conflicts == ()
        assert "      2013: 31\n      2014: 44\n  - id: b\n" in found.text
        assert [taken.line for taken in found.taken] == [4]

    def it_tells_equal_lines_apart_by_what_they_stand_under(self) -> None:
        """Of four lines that say the same, the right one is filled in."""
        corrected = BASE[: BASE.index("  - id: b")] + BASE[BASE.index("  - id: b") :].replace(
            "2014: kompletteras", "2014: 7"
        )
        standing = BASE.replace("  - id: a", "  - id: ny\n    utfall:\n      2014: 1\n  - id: a")

        found = merged("a", BASE, standing, corrected)

        assert found.conflicts == ()
        assert found.text.endswith(
            "  - id: b\n    utfall:\n      2013: kompletteras\n      2014: 7\n"
        )

    def but_it_leaves_lines_that_both_have_changed(self) -> None:
        """Both are shown, and what stands is not overwritten."""
        standing, corrected = BASE.replace("2014-02", "2014-03"), BASE.replace("2014-02", "2014-04")

        found = merged("a", BASE, standing, corrected)

        (conflict,) = found.conflicts
        assert found.text == standing
        assert (conflict.line, conflict.standing.strip()) == (6, "väntas: 2014-03")
        assert (conflict.corrected.strip(), conflict.base.strip()) == (
            "väntas: 2014-04",
            "väntas: 2014-02",
        )

    def and_it_tells_a_conflict_until_it_is_settled(self) -> None:
        """The base stays what it was there."""
        standing, corrected = BASE.replace("2014-02", "2014-03"), BASE.replace("2014-02", "2014-04")

        again = merged("a", merged("a", BASE, standing, corrected).base, standing, corrected)
        settled = merged("a", BASE, corrected, corrected)

        assert len(again.conflicts) == 1
        assert settled.conflicts == ()
        assert settled.base == corrected

    def it_does_not_leave_a_line_behind_a_record_that_went(self) -> None:
        """A key added to the end of what the correction took away would be another record's."""
        gone = BASE[: BASE.index("  - id: b")]
        standing = BASE + "      2015: 5\n"

        assert len(merged("a", BASE, standing, gone).conflicts) == 1

    @given(LINES, LINES)
    def it_gives_either_side_where_the_other_is_as_it_was(
        self, one: list[str], two: list[str]
    ) -> None:
        """Whatever the lines are."""
        base, other = "".join(one), "".join(two)

        assert merged("a", base, base, other).text == other
        assert merged("a", base, other, base).text == other
        assert merged("a", base, other, other).text == other

    @given(LINES, LINES, LINES)
    def it_loses_nothing_that_stands(self, base: list[str], own: list[str], new: list[str]) -> None:
        """Without conflict the base is the correction; with one, what stands is in the text."""
        texts = ("".join(base), "".join(own), "".join(new))

        found = merged("a", *texts)

        assert found.conflicts or found.base == texts[2]
        for conflict in found.conflicts:
            assert conflict.standing in found.text


class DescribeUpdating:
    def it_brings_new_files_and_takes_away_those_that_nobody_touched(self) -> None:
        """A file that somebody has written in stays, and is told."""
        base = {"a": b"1\n", "b": b"2\n", "c": b"\xff"}
        standing = {"a": b"1\n", "b": b"2 och mer\n", "c": b"\xff\xff", "egen": b"x"}

        update = updated(base, standing, {"ny": b"3\n", "c": b"\xfe"})

        assert update.files == {"a": None, "ny": b"3\n"}
        assert [conflict.path for conflict in update.conflicts] == ["b", "c"]
        assert update.base == {"b": b"2\n", "c": b"\xff", "ny": b"3\n"}

    def it_leaves_lines_that_would_be_no_yaml_together(self) -> None:
        """One side has indented a list anew, the other puts a key in as it was before."""
        base, path = "a:\n  b: 1\n  c: 2\n", "uppgifter/a.yaml"
        standing = "a:\n    b: 1\n    c: 2\n"
        corrected = base + "  d: 3\n"

        found = updated(*({path: text.encode()} for text in (base, standing, corrected)))

        assert found.files[path] == standing.encode()
        assert found.base[path] == base.encode()
        assert [(c.line, c.corrected) for c in found.conflicts] == [(4, "  d: 3\n")]
        assert found.taken == ()

    def but_it_takes_lines_into_a_file_that_was_none_before(self) -> None:
        """What somebody has left half written is not made worse."""
        base, path = "a:\n  b: 1\n  c: 2\n  d: 3\n", "uppgifter/a.yaml"
        standing = base.replace("  b: 1", "  b: 'half")
        corrected = base.replace("d: 3", "d: 4")

        found = updated(*({path: text.encode()} for text in (base, standing, corrected)))

        assert found.files[path] == standing.replace("d: 3", "d: 4").encode()
        assert found.conflicts == ()
