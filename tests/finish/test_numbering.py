"""Markers: kinds, levels and numbers as Word works them out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compiler.finish.numbering import Counter
from compiler.finish.opened import open_document
from compiler.word.promise import BULLET, NUMBER, Marker

from .good import good
from .mutations.ways import Break, both, swap

FIRST = '<w:ilvl w:val="0"/><w:numId w:val="5"/>'
SECOND = '<w:ilvl w:val="0"/><w:numId w:val="6"/>'


def markers(*changes: Break) -> dict[str, Marker]:
    """The marker before each line of the good document that has one."""
    opened = open_document(both(*changes)(good().docx))
    counter = Counter(opened.numbering)
    found = ((p.text, counter.marker(opened.list_of(p))) for p in opened.main.paragraphs)
    return {text: replace(marker, pattern="") for text, marker in found if marker is not None}


class DescribeMarkers:
    def it_knows_bullets_by_their_level_and_numbers_by_their_count(self) -> None:
        """A list of its own starts where it says."""
        assert markers() == {
            "Planera": Marker(BULLET, 0),
            "börja i liten skala": Marker(BULLET, 1),
            "Följa upp": Marker(BULLET, 0),
            "Tredje steget": Marker(NUMBER, 0, 3),
            "Första steget": Marker(NUMBER, 0, 1),
        }

    def it_counts_on_in_one_list(self) -> None:
        """Two uses of one list are one list."""
        assert markers(swap(SECOND, FIRST))["Första steget"] == Marker(NUMBER, 0, 4)

    def it_counts_on_from_list_to_list_of_one_pattern(self) -> None:
        """Without a start of its own a new list goes on where the last ended."""
        same = swap(
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>',
            "",
            "word/numbering.xml",
        )

        assert markers(same)["Första steget"] == Marker(NUMBER, 0, 4)

    def it_begins_a_deeper_level_anew_under_each_item(self) -> None:
        """1, 1.1, 2, 2.1."""
        before = "</w:numPr></w:pPr><w:r><w:t>"
        deeper = FIRST.replace('ilvl w:val="0"', 'ilvl w:val="1"')
        changes = (
            swap('"ListBullet"/>', f'"ListNumber"/><w:numPr>{FIRST}</w:numPr>'),
            swap('"ListBullet2"/>', f'"ListNumber"/><w:numPr>{deeper}</w:numPr>'),
            swap('"ListBullet"/>', f'"ListNumber"/><w:numPr>{FIRST}</w:numPr>'),
            swap(f"{FIRST}{before}Tredje", f"{deeper}{before}Tredje"),
        )

        assert list(markers(*changes).values())[:4] == [
            Marker(NUMBER, 0, 3),
            Marker(NUMBER, 1, 1),
            Marker(NUMBER, 0, 4),
            Marker(NUMBER, 1, 1),
        ]

    @pytest.mark.parametrize("id_", ["0", "99"])
    def it_has_none_where_the_list_is_taken_away_or_not_there(self, id_: str) -> None:
        """0 takes a style's list away."""
        taken = swap('<w:numId w:val="6"/>', f'<w:numId w:val="{id_}"/>')

        assert "Första steget" not in markers(taken)

    def it_tells_itself_in_a_message(self) -> None:
        """Level, then bullet or number."""
        assert str(Marker(BULLET, 1)) == "2: •"
        assert str(Marker(NUMBER, 0, 3)) == "1: 3"
