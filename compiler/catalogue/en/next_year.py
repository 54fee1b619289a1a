"""What is said of what next year's sources leave open, and of making them, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "calendar-open": Entry(
        title="The day of a meeting is not set",
        message="{report} goes to {body}, but the day is to be added.",
        hint="Write the day (2015-04-17), or the month (2015-04) where the day is not set.",
        explanation=(
            "After the turn of the year nobody knows when next year's meetings are. Who deals\n"
            "with a report stays, but the day is emptied. A draft and a proposal may lack it; it\n"
            "is then not in the calendar for Outlook.\n\n"
            "    behandling:\n"
            "      - organ: kommunstyrelsen\n"
            "        när: kompletteras"
        ),
    ),
    "calendar-open-in-final": Entry(
        title="A day is lacking in a finished plan",
        message=(
            "The plan is {status}, but the day on which {body} deals with {report} is to be added."
        ),
        hint="Write the day or the month, or take the occasion away.",
        explanation=(
            "A plan that is adopted says when it is followed up. Where the day is not set the\n"
            "month will do.\n\n"
            "    när: 2015-04"
        ),
    ),
    "goal-measure-early": Entry(
        title="A measure is done before it has begun",
        message=(
            "The measure {id} is done, but its years ({period}) begin after what the plan knows of "
            "({known})."
        ),
        hint=(
            "Mend the state or the years. If the plan has been brought up to date, write "
            "kunskapsdag."
        ),
        explanation=(
            "A measure that is done leaves the plan at the turn of the year. Where the state is\n"
            "wrong it leaves too early.\n\n"
            "    period: 2015–2016\n"
            "    läge: genomförd      the plan is from 2013"
        ),
    ),
    "roll-not-spliced": Entry(
        title="The file cannot be carried over to the next year",
        message="The file cannot be changed without more being changed ({reason}).",
        hint="Write what the finding points at as docs/kallformat.md shows, and run again.",
        explanation=(
            "The turn of the year changes only what is to be changed, and leaves comments and\n"
            "form. Where something stands in an unusual way, such as a whole list on one line,\n"
            "it cannot. Nothing is written then."
        ),
    ),
    "roll-shared": Entry(
        title="What is shared would turn with the year",
        message="This changes at the turn of the year, but stands in a folder that plans share.",
        hint="Move it to a file in the plan's own folder, and run again.",
        explanation=(
            "The shared folder is for what is the same from year to year, such as the registers\n"
            "of parties and terms. Goals and figures that have years change when a plan is\n"
            "carried over to the next year, and that would change the other plans' sources too.\n"
            "Nothing is written then."
        ),
    ),
}
