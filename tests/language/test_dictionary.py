"""A part of the dictionary answers as the whole; what it has answered may go at any time."""

from __future__ import annotations

import json
import random
from collections.abc import Collection
from pathlib import Path

import pytest

from compiler.checks.prose import passages
from compiler.commands.stamp import cache_folder
from compiler.spelling.dictionary import Dictionary, open_dictionary
from compiler.spelling.remembered import spelling

from ..plans import REAL, dictionary, loaded

COMPOUNDS = (
    "kommunstyrelsens",
    "verksamhetsplan",
    "miljöbokslut",
    "helårsprognos",
    "kommunalrådskansliet",
    "kommundelsnämnderna",
    "internbudget",
    "energieffektivisering",
    "igångsättningstillstånd",
    "koldioxidekvivalenter",
    "medborgarundersökningen",
    "näringslivsrådet",
)
MISSPELT = {
    "rättsäkerhet": "rättssäkerhet",
    "impementering": "implementering",
    "elmped": "elmoped",
    "handlägningsprocesser": "handläggningsprocesser",
    "Föreslag": "Förslag",
    "rymms": "ryms",
    "Brottceters": "",
    "måttetal": "mattetal",
}


def words_of_the_plan() -> list[str]:
    """The words of the real plan, and what a slip of the pen makes of them."""
    texts = " ".join(passages(loaded(REAL).plan))
    words = sorted({w for w in texts.replace("-", " ").split() if w.isalpha()})
    chance = random.Random(2014)
    slips = set()
    for word in chance.sample([w for w in words if len(w) > 4], 60):
        at = chance.randrange(1, len(word) - 1)
        slips.add(word[:at] + word[at + 1 :])
        slips.add(word[:at] + word[at] + word[at:])
        slips.add(word[:at] + word[at + 1] + word[at] + word[at + 2 :])
    return sorted({*chance.sample(words, 250), *slips})


class Counted(Dictionary):
    """A dictionary that tells how often it was asked, and for what."""

    asked: list[tuple[str, ...]]

    def unknown(self, words: Collection[str]) -> dict[str, str]:
        self.asked.append(tuple(words))
        return super().unknown(words)


@pytest.fixture
def counted() -> Counted:
    """The Swedish dictionary, counting."""
    whole = dictionary()
    made = Counted(whole.rules, whole.stems)
    object.__setattr__(made, "asked", [])
    return made


class DescribeDictionary:
    @pytest.mark.parametrize("word", COMPOUNDS)
    def it_knows_the_compounds_of_officials(self, word: str) -> None:
        """None of them stands in the dictionary in that form."""
        assert dictionary().unknown([word, word.capitalize()]) == {}

    def it_tells_what_is_misspelt_and_what_was_meant(self) -> None:
        """One letter off is found, two are not, and a near word may be another one."""
        assert dictionary().unknown([*MISSPELT, *COMPOUNDS]) == MISSPELT

    def it_answers_from_a_part_as_from_the_whole(self) -> None:
        """Every word of the plan, right and misspelt, is judged as spylls judges it."""
        from spylls.hunspell import Dictionary as Whole

        words = words_of_the_plan()
        whole = Whole.from_files(str(dictionary().rules.with_suffix("")))

        assert dictionary().misspelt(words) == [w for w in words if not whole.lookup(w)]

    def and_it_does_not_matter_what_else_is_asked(self) -> None:
        """A word is judged alone as among others."""
        words = words_of_the_plan()[:12]
        together = dictionary().unknown([*words, *MISSPELT])

        alone = [dictionary().unknown([word]) for word in (*words, *MISSPELT)]
        assert {word: near for found in alone for word, near in found.items()} == together

    def it_is_not_there_where_a_file_is_missing_or_in_another_encoding(
        self, tmp_path: Path
    ) -> None:
        """A dictionary that cannot be read is none, and no fault."""
        assert open_dictionary(tmp_path, "sv_SE") is None
        (tmp_path / "sv_SE.aff").write_text("SET UTF-8\n", "utf-8")
        assert open_dictionary(tmp_path, "sv_SE") is None
        (tmp_path / "sv_SE.dic").write_bytes(b"1\n\xe5l\n")
        assert open_dictionary(tmp_path, "sv_SE") is None
        (tmp_path / "sv_SE.dic").write_text("1\nål\n", "utf-8")
        assert open_dictionary(tmp_path, "sv_SE") is not None
        (tmp_path / "sv_SE.aff").write_text("SET ISO8859-1\n", "utf-8")
        assert open_dictionary(tmp_path, "sv_SE") is None

    def it_has_another_key_where_a_file_differs(self, tmp_path: Path) -> None:
        """What another dictionary has answered is of no use."""
        rules, stems = tmp_path / "x.aff", b"1\nordet\n"
        rules.write_text("SET UTF-8\n", "utf-8")
        keys = {Dictionary(rules, stems).key, Dictionary(rules, stems + b"mer\n").key}
        other = tmp_path / "y.aff"
        other.write_text("SET UTF-8\n# mer\n", "utf-8")

        assert len({*keys, Dictionary(other, stems).key}) == 3


class DescribeRemembered:
    def it_asks_for_each_word_once(self, counted: Counted, tmp_path: Path) -> None:
        """A second run finds all answers in the file, and gives the same."""
        first = spelling(counted, tmp_path)(["mål", "rättsäkerhet"])
        second = spelling(counted, tmp_path)(["rättsäkerhet", "mål"])
        third = spelling(counted, tmp_path)(["mål", "budget"])

        assert first == second == {"rättsäkerhet": "rättssäkerhet"}
        assert third == {}
        assert counted.asked == [("mål", "rättsäkerhet"), ("budget",)]

    def it_asks_for_no_word_again_that_it_has_met(self, counted: Counted) -> None:
        """Without a folder too: many plans say the same words."""
        spell = spelling(counted, None)

        assert spell(["mål", "rättsäkerhet"]) == spell(["rättsäkerhet"]) == MISSPELT_ONE
        assert spell(["mål", "budget"]) == {}
        assert counted.asked == [("mål", "rättsäkerhet"), ("budget",)]

    def it_answers_the_same_without_a_folder(self) -> None:
        """Nothing is remembered, and nothing is lost."""
        assert spelling(dictionary(), None)(["mål", "målx"]) == {"målx": ""}

    def it_has_no_answer_without_a_dictionary(self, tmp_path: Path) -> None:
        """It says so, and leaves no file."""
        assert spelling(None, tmp_path)(["målx"]) is None
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize(
        "broken",
        [
            b"",
            b"{",
            b"[]",
            b"null",
            b'{"answers": {}}',
            b"\xff\xfe",
            b"[" * 100_000,
            b'{"answers": [], "sum": "", "dictionary": ""}',
        ],
    )
    def it_asks_again_where_the_file_is_broken(
        self, broken: bytes, counted: Counted, tmp_path: Path
    ) -> None:
        """Such a file is written anew."""
        spelling(counted, tmp_path)(["mål"])
        (file,) = tmp_path.iterdir()
        whole = file.read_bytes()
        file.write_bytes(broken)

        assert spelling(counted, tmp_path)(["mål"]) == {}
        assert file.read_bytes() == whole
        assert len(counted.asked) == 2

    def it_believes_no_answer_that_somebody_changed(self, counted: Counted, tmp_path: Path) -> None:
        """The sum of the answers would be another."""
        spelling(counted, tmp_path)(["rättsäkerhet"])
        (file,) = tmp_path.iterdir()
        told = json.loads(file.read_text("utf-8"))
        told["answers"]["rättsäkerhet"] = None
        file.write_text(json.dumps(told), "utf-8")

        assert spelling(counted, tmp_path)(["rättsäkerhet"]) == MISSPELT_ONE

    def it_goes_on_where_the_folder_cannot_be_written(self, tmp_path: Path) -> None:
        """A file stands where the folder should: nothing is remembered."""
        blocked = tmp_path / "file"
        blocked.write_text("", "utf-8")

        assert spelling(dictionary(), blocked / "vp")(["mål"]) == {}
        assert blocked.read_text("utf-8") == ""

    def it_leaves_no_other_file_behind(self, tmp_path: Path) -> None:
        """What is known is written in one place."""
        for word in ("mål", "budget", "plan"):
            spelling(dictionary(), tmp_path / "vp")([word])

        assert [file.suffix for file in (tmp_path / "vp").iterdir()] == [".json"]


MISSPELT_ONE = {"rättsäkerhet": "rättssäkerhet"}


class DescribeCacheFolder:
    def it_is_the_systems_folder_for_such(self, tmp_path: Path) -> None:
        """The first that is named wins: of the user's choice, Windows', the user's own."""
        home = str(tmp_path)

        assert cache_folder({"HOME": home}) == str(tmp_path / ".cache" / "vp")
        assert cache_folder({"HOME": "/x", "LOCALAPPDATA": home}) == str(tmp_path / "vp")
        assert cache_folder({"HOME": "/x", "XDG_CACHE_HOME": home}) == str(tmp_path / "vp")

    def but_it_is_never_where_one_stands(self) -> None:
        """A name that is empty or relative names no folder."""
        assert cache_folder({"XDG_CACHE_HOME": "", "HOME": "here"}) is None
