"""Changing several things in a source at once leaves every other byte of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.load.reshape import Add, Drop, Edit, Kept, Put, Say, Split, reshape, reword
from compiler.load.source import every_file
from compiler.load.written import SpliceRefused
from compiler.span import Span

FILE = """\
# Överst
uppgifter:   # alla
  # den första
  - id: a    # ett
    mål:
      2014: 25   # satt av fullmäktige
      2015: 101

    utfall:
      2013: kompletteras  # snart
  # den andra
  - id: b
    text: |
      År {a 2014 mål} och

      mer.
    ord:
      - ett
      - två
"""


def at(words: str, nth: int = 1) -> Span:
    """Where `words` stand in the file for the nth time."""
    offset = -1
    for _ in range(nth):
        offset = FILE.index(words, offset + 1)
    return Span("a", FILE.count("\n", 0, offset) + 1, offset - FILE.rfind("\n", 0, offset))


def made(*edits: Edit, text: str = FILE) -> str:
    """The file with the edits."""
    return reshape(text.encode("utf-8"), edits).decode("utf-8")


class DescribeReshaping:
    def it_puts_a_text_in_the_place_of_one(self) -> None:
        """The comment beside it stays."""
        assert made(Put(at("25"), "26")) == FILE.replace("25 ", "26 ")

    def it_puts_entries_in_after_one(self) -> None:
        """On lines of their own, with the file's own indent, below what stands deeper."""
        new = made(
            Split(at("kompletteras"), (("värde", "kompletteras"), ("väntas", "2014-02"))),
            Add(at("kompletteras"), (("2014", "kompletteras"),)),
        )

        assert new == FILE.replace(
            "      2013: kompletteras  # snart\n",
            "      2013:  # snart\n        värde: kompletteras\n        väntas: 2014-02\n"
            "      2014: kompletteras\n",
        )

    def it_moves_an_entry_with_its_comment(self) -> None:
        """To a key that is not there yet, after the mapping that it leaves."""
        new = made(Add(at("2014"), (("jämförelse", (Kept(at("25")),)),)))

        assert new == FILE.replace("      2014: 25   # satt av fullmäktige\n", "").replace(
            "      2015: 101\n",
            "      2015: 101\n    jämförelse:\n      2014: 25   # satt av fullmäktige\n",
        )

    def it_takes_a_record_away_and_leaves_the_comment_above_it(self) -> None:
        """What stands after its last line is the next one's."""
        new = made(Drop(at("id: a")))

        assert new == FILE[: FILE.index("  - id: a")] + FILE[FILE.index("  # den andra") :]

    def it_leaves_an_empty_list_where_all_items_left(self) -> None:
        """The key stays, to be written under."""
        assert made(Drop(at("ett\n      -")), Drop(at("två"))).endswith("\n    ord: []\n")

    def but_it_takes_the_key_of_a_mapping_that_is_emptied(self) -> None:
        """A figure that left takes `mål:` with it."""
        assert "mål:" not in made(Drop(at("25")), Drop(at("101")))

    def it_puts_a_new_item_in_a_list(self) -> None:
        """An item of several keys begins with a dash."""
        new = made(Add(at("id: a"), (("id", "c"), ("namn", "Ny"))))

        assert "kompletteras  # snart\n  - id: c\n    namn: Ny\n  # den andra\n" in new

    def it_says_other_words_inside_a_text(self) -> None:
        """In a text of several lines too."""
        assert made(Say(at("2014 mål"), "2014 mål", "2014 jämförelse")) == FILE.replace(
            "{a 2014 mål}", "{a 2014 jämförelse}"
        )

    @pytest.mark.parametrize("ends", ["\r\n", "\n"])
    def it_keeps_the_line_ends_of_the_file(self, ends: str) -> None:
        """What is put in ends as the rest does, also where the file ends without one."""
        text = FILE.replace("\n", ends).removesuffix(ends)

        new = made(Add(at("101"), (("2016", "106"),)), text=text)

        assert new == text.replace(f"101{ends}", f"101{ends}      2016: 106{ends}")

    def but_it_refuses_what_would_change_more(self) -> None:
        """A place where nothing stands, a record whose key shares its line, other words."""
        for edit in (Put(Span("a", 1, 1), "x"), Drop(at("a    #")), Say(at("mer"), "mest", "x")):
            with pytest.raises(SpliceRefused):
                made(edit)


class DescribeRewording:
    def it_finds_words_whose_letters_are_written_in_two(self) -> None:
        """A Mac writes å as an a and a ring."""
        text = "A\u030ar 2014\n\nfo\u0308r mål\n"

        new = reword(text.encode("utf-8"), [Say(Span("a", 1, 4), "2014", "2015")])

        assert new.decode("utf-8") == text.replace("2014", "2015")


class DescribeEveryFile:
    def it_finds_what_no_plan_reads_but_nothing_hidden(self, tmp_path: Path) -> None:
        """An image is carried to the next year, Word's lock file is not."""
        for name in ("a.yaml", "bilder/b.png", "~$c.docx", ".git/d"):
            place = tmp_path / name
            place.parent.mkdir(exist_ok=True)
            place.write_bytes(b"x")

        assert list(every_file(tmp_path)) == ["a.yaml", "bilder/b.png"]
