"""Finding what is nearly the same by rare words must find what trying every pair finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compiler.checks.alike import first_alike

LEAST = 0.85

_words = st.lists(st.sampled_from("abcdefghijkl"), max_size=14).map(tuple)


def _nearly(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    mine, theirs = set(one), set(other)
    return 2 * len(mine & theirs) >= LEAST * (len(mine) + len(theirs))


class DescribeFindingTheFirstAlike:
    @given(st.lists(_words, max_size=14), st.integers(0, 3))
    def it_finds_what_trying_every_pair_finds(
        self, wordings: list[tuple[str, ...]], fewest: int
    ) -> None:
        """Whatever the caller says of two that share so much, and in which order they stand."""

        def alike(one: int, other: int) -> bool:
            both = wordings[one], wordings[other]
            return min(map(len, both)) >= fewest and _nearly(*both)

        pairwise = tuple(
            next((m for m in range(n) if wordings[m] == wording or alike(m, n)), None)
            for n, wording in enumerate(wordings)
        )
        assert first_alike(wordings, LEAST, alike) == pairwise

    def it_finds_one_that_differs_in_one_word_of_many(self) -> None:
        """A word more is no other wording."""
        words = tuple("abcdefghij")
        assert first_alike([words, (*words, "k")], LEAST, lambda *_: True) == (None, 0)

    def but_it_tries_none_that_shares_too_little(self) -> None:
        """Half of the words are another wording, whatever is said of them."""
        tried: list[tuple[int, int]] = []

        def alike(one: int, other: int) -> bool:
            tried.append((one, other))
            return True

        wordings = [tuple("abcdefgh"), tuple("abcdijkl")]
        assert first_alike(wordings, LEAST, alike) == (None, None)
        assert not tried
