"""Stretches of numbers: what is reckoned with them holds for every number in them."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from compiler.model.figures import Bound, Interval, Number
from compiler.model.stretch import Stretch, as_written, place_value, point, total

numbers = st.decimals(min_value=-(10**6), max_value=10**6, places=2)
ENDLESS = Decimal("Infinity")


@st.composite
def stretches(draw: st.DrawFn) -> tuple[Stretch, Decimal]:
    """A stretch and a number in it."""
    low, inside, high = sorted(draw(st.tuples(numbers, numbers, numbers)))
    return Stretch(low, high), inside


class DescribeArithmetic:
    @given(stretches(), stretches())
    def it_holds_every_result_of_numbers_in_it(
        self, here: tuple[Stretch, Decimal], there: tuple[Stretch, Decimal]
    ) -> None:
        """Sums, differences, products; quotients where nothing is divided by nought or less."""
        (a, x), (b, y) = here, there

        assert a.plus(b).touches(point(x + y))
        assert a.minus(b).touches(point(x - y))
        assert a.times(b).touches(point(x * y))
        quotient = a.over(b)
        if quotient is None:
            assert b.low <= 0
        else:
            assert quotient.widened(Decimal("1e-15")).touches(point(x / y))

    def it_divides_exactly_what_divides_exactly(self) -> None:
        """A mean of 201 by three is 67, not nearly 67."""
        divided = point(Decimal(201)).over(point(Decimal(3)))

        assert divided is not None
        assert divided.point == 67

    def it_reckons_with_an_open_end(self) -> None:
        """At least five of at least ten may be nothing, and may be all."""
        five, ten = (as_written(Number(Decimal(n), Bound.AT_LEAST)) for n in (5, 10))

        assert five.plus(ten) == Stretch(Decimal(15), ENDLESS)
        assert five.minus(ten) == Stretch(-ENDLESS, ENDLESS)
        assert five.over(ten) == Stretch(Decimal(0), ENDLESS)
        assert point(Decimal(0)).times(ten) == point(Decimal(0))

    def it_adds_nothing_to_nought(self) -> None:
        """The sum of no parts."""
        assert total(()) == point(Decimal(0))

    @given(stretches(), stretches())
    def it_tells_how_far_two_lie_apart(
        self, here: tuple[Stretch, Decimal], there: tuple[Stretch, Decimal]
    ) -> None:
        """Nothing where they touch; the same other way round with the sign turned."""
        a, b = here[0], there[0]

        assert (a.gap(b) == 0) == a.touches(b)
        assert a.gap(b) == -b.gap(a)


class DescribeWhatIsWritten:
    def it_is_a_number_an_interval_or_one_side_of_a_limit(self) -> None:
        """As the sources write them."""
        assert as_written(Number(Decimal("6.39"))) == point(Decimal("6.39"))
        assert as_written(Interval(Decimal(7), Decimal(8))) == Stretch(Decimal(7), Decimal(8))
        assert as_written(Number(Decimal(5), Bound.AT_MOST)) == Stretch(-ENDLESS, Decimal(5))

    def it_knows_what_the_last_place_is_worth(self) -> None:
        """Noughts that are written count; of an interval the coarser end tells."""
        assert place_value(Number(Decimal("6.30"))) == Decimal("0.01")
        assert place_value(Number(Decimal(429))) == 1
        assert place_value(Interval(Decimal("7.5"), Decimal(8))) == 1
