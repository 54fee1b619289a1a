"""What is said of YAML and the values in it, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    # --- yaml ------------------------------------------------------------------------------------
    "yaml-syntax": Entry(
        title="The file cannot be made out",
        message="The file does not follow the rules of YAML here (technical cause: {problem}).",
        hint=(
            "Compare the indent with the lines above, look for a colon and a space after the key, "
            "and put text that holds “: ” between quotes."
        ),
        explanation=(
            "The place pointed out is where reading stopped; the fault often stands on the\n"
            "line above. The usual causes are an indent that does not agree, no space after\n"
            "a colon, or a colon inside a text.\n\n"
            "    kommentar: Obs: preliminärt       wrong\n"
            '    kommentar: "Obs: preliminärt"     right'
        ),
    ),
    "yaml-tab": Entry(
        title="A tab at the start of a line",
        message="The line is indented with a tab; indents are written with spaces.",
        hint="Replace the tab with two spaces for each level.",
        explanation=(
            "How far a tab reaches depends on the program, so the indent cannot be read\n"
            "with certainty. Write two spaces for each level."
        ),
    ),
    "yaml-tag": Entry(
        title="A tag with an exclamation mark",
        message="Here stands the tag “{tag}”, which may not be used.",
        hint=(
            "Take the tag out. If the text is to begin with an exclamation mark, put it between "
            "quotes."
        ),
        explanation=(
            "An exclamation mark first in a value means something special in YAML. The\n"
            "sources have no use for it: the key decides what a value is."
        ),
    ),
    "yaml-alias": Entry(
        title="The characters & and * first in a value",
        message=(
            "Here & or * stands first in a value, which in YAML means a copy of something else."
        ),
        hint="Write the value out. If the text is to begin with & or *, put it between quotes.",
        explanation=(
            "Copies let a correction in one place change another unseen. What is said twice\n"
            "is written as an id that points to the place where it stands."
        ),
    ),
    "yaml-flow": Entry(
        title="A list between brackets or braces",
        message="Here a list or a set of keys stands between [ ] or {{ }} on one line.",
        hint=(
            "Write one dash a line instead. If it is a text that begins with a brace, put it "
            "between quotes."
        ),
        explanation=(
            "On one line the comma separates the parts, and 6,39 turns into two numbers: 6\n"
            "and 39. So lists are always written with one dash a line. A text that begins\n"
            "with a brace, such as a reference, is put between quotes.\n\n"
            "    ansvar: [ekonomi, hr]     wrong\n\n"
            "    ansvar:                   right\n"
            "      - ekonomi\n"
            "      - hr"
        ),
    ),
    "yaml-key": Entry(
        title="A key that is no text",
        message=(
            "Here a key should stand, a word followed by a colon, but what stands cannot be used "
            "as a key."
        ),
        hint="Write the key as a plain word, such as “namn:”. “<<” may not be used.",
        explanation=(
            "To the left of the colon stands one word or a period. Lists, several lines and\n"
            "“<<” (which in YAML takes over the keys of others) are not allowed there."
        ),
    ),
    "yaml-duplicate-key": Entry(
        title="The same key twice",
        message="The key “{key}” already stands on line {first}.",
        hint="Remove one of them. If this is a new record, begin it with a dash: “- id: …”.",
        explanation=(
            "A key may stand once in each record. Otherwise one of two values would hold in\n"
            "silence. Often the dash is missing that parts one record from the next.\n\n"
            "    utfall:\n"
            "      2012: 6,39\n"
            "      2012: 6,40     wrong: which one holds?"
        ),
    ),
    "yaml-empty": Entry(
        title="An empty file",
        message="The file is empty, or holds nothing but comments.",
        hint="Fill it in, or remove it.",
        explanation=(
            "An empty file is most often one that was never saved. So it is not taken as\n"
            "“nothing to add”."
        ),
    ),
    "yaml-several-documents": Entry(
        title="Several documents in one file",
        message="A new document begins here (the line ---), but a file holds only one.",
        hint="Remove the line ---, or move what follows to a file of its own.",
        explanation=(
            "Three dashes on a line of their own mean in YAML that a new document begins.\n"
            "What follows would otherwise be left out of the plan."
        ),
    ),
    "yaml-too-deep": Entry(
        title="Too many levels",
        message="What stands here has more than {most} levels.",
        hint="Look over the indents. No source file needs so many levels.",
        explanation=(
            "So many levels within each other come from a slip. The limit keeps a damaged\n"
            "file from stopping the program."
        ),
    ),
    # --- type ------------------------------------------------------------------------------------
    "type-list": Entry(
        title="A list should stand here",
        message="Here a list should stand, but what stands is {found}.",
        hint="Write a dash before each part, one part a line, even where there is only one.",
        explanation=(
            "A list is written with a dash and a space before each part.\n\n"
            "    ansvar: ekonomi     wrong\n\n"
            "    ansvar:             right\n"
            "      - ekonomi"
        ),
    ),
    "type-mapping": Entry(
        title="Keys with values should stand here",
        message="Here keys with values should stand, but what stands is {found}.",
        hint="Write each part on a line of its own as “key: value”, indented below the line above.",
        explanation=(
            "The parts of a record are written one a line: key, colon, space, value. Under\n"
            "utfall, mål and prognos the period is the key.\n\n"
            "    utfall: 6,39        wrong\n\n"
            "    utfall:             right\n"
            "      2012: 6,39"
        ),
    ),
    "type-text": Entry(
        title="A text should stand here",
        message="Here a text or a number should stand, but what stands is {found}.",
        hint="Write the value on the key's own line, without a dash and without further keys.",
        explanation=(
            "The key takes one value. Often a dash is one too many, or the next line is\n"
            "indented too far and so counts as part of this one.\n\n"
            "    namn:               wrong\n"
            "      - Sjukfrånvaro\n\n"
            "    namn: Sjukfrånvaro  right"
        ),
    ),
    # --- key -------------------------------------------------------------------------------------
    "key-unknown": Entry(
        title="A key that does not exist",
        message="The key “{key}” is not among the keys of “{kind}”.",
        hint="Remove the line, or look at the indent: the key may belong to another level.",
        explanation=(
            "Each kind of record has its own keys; docs/kallformat.md lists them. A\n"
            "misspelt key would otherwise be left out of the plan in silence. Keys are\n"
            "written in Swedish, in small letters.\n\n"
            "    Källa: SCB     wrong\n"
            "    källa: SCB     right"
        ),
        hint_near="Write “{nearest}” if that is what was meant.",
    ),
    "key-missing": Entry(
        title="A key is missing",
        message="The key “{key}” should stand for “{kind}”, but is missing.",
        hint=(
            "Add the line “{key}: …”. Where the value is not known yet and it is allowed, write "
            "“kompletteras”."
        ),
        explanation=(
            "Some keys must be there for the record to be printed and for somebody to\n"
            "answer for it: id, namn, enhet, källa and ägare for a figure, for instance.\n"
            "docs/kallformat.md says which."
        ),
    ),
    # --- value -----------------------------------------------------------------------------------
    "value-empty": Entry(
        title="An empty value",
        message="Here a value should stand, but it is empty.",
        hint=(
            "Write the value, write “kompletteras” if a figure is missing, or remove the line if "
            "the key is optional."
        ),
        explanation=(
            "An empty value does not tell whether the figure is missing, is zero or was\n"
            "forgotten. A figure that is missing is written kompletteras (to be added);\n"
            "then it is marked in the plan and listed.\n\n"
            "    2013:                  wrong\n"
            "    2013: kompletteras     right"
        ),
    ),
    "value-id": Entry(
        title="An id of the wrong form",
        message="An id should be made of a–z, 0–9, hyphen and full stop, but here stands “{text}”.",
        hint="Write it in small letters without å, ä, ö and spaces, such as sjukfranvaro-total.",
        explanation=(
            "Ids are used in links and bookmarks, where other characters do not pass\n"
            "safely. An id begins with a letter and does not end in a hyphen or full stop.\n"
            "The name shown in the plan stands in namn.\n\n"
            "    id: Sjukfrånvaro total     wrong\n"
            "    id: sjukfranvaro-total     right"
        ),
    ),
    "value-number": Entry(
        title="A number of the wrong form",
        message="Here a number should stand, but what stands is “{text}”.",
        hint=(
            "Write for instance 7 429 or 6,39: a decimal comma, a space between thousands and no "
            "unit."
        ),
        explanation=(
            "Numbers are written as in Swedish text: 7 429, 6,39 or -5. The unit stands in\n"
            "enhet. A full stop is not used, for 71.487 may be read both as 71 487 and as\n"
            "71,487. Where a value is due, an interval (7–8), minst 75 (at least), högst 5\n"
            "(at most), kompletteras (to be added) and mäts inte (not measured) will do as\n"
            "well.\n\n"
            "    2012: 6.39 %     wrong\n"
            "    2012: 6,39       right"
        ),
        hint_near="Write {nearest}: a decimal comma, a space between thousands and no unit.",
    ),
    "value-year": Entry(
        title="A year of the wrong form",
        message="Here a year should stand, but what stands is “{text}”.",
        hint="Write four digits, such as 2014.",
        explanation=(
            "The year governs headings, file names and which accounts are compared. Write\n"
            "one year; several years are written in budgetperiod."
        ),
    ),
    "value-date": Entry(
        title="A date of the wrong form",
        message="Here a date should stand, but what stands is “{text}”.",
        hint="Write year-month-day in digits, such as 2013-11-25.",
        explanation=(
            "Dates are written in one way only, so that 3/4 cannot become the wrong month.\n"
            "The day must exist: 2014-02-30 is refused. In the plan the date is written in\n"
            "words.\n\n"
            "    datum: 25 nov 2013     wrong\n"
            "    datum: 2013-11-25      right"
        ),
    ),
    "value-factor": Entry(
        title="The factor of a unit is not above zero",
        message="The factor should be a number above zero, but is {text}.",
        hint="Write how many of the base make one of the unit, for instance 1 000.",
        explanation=(
            "A unit is converted to another of the same base by dividing its factor by the\n"
            "other's. A factor of zero or less gives no number.\n\n"
            "    faktor: 1 000     one tkr is a thousand kr"
        ),
    ),
    "value-period": Entry(
        title="A period of the wrong form",
        message="Here a period should stand, but what stands is “{text}”.",
        hint="Write for instance 2013, 2014–2016, ht 2013, 2014 h1, 2014-06 or 2014-08-31.",
        explanation=(
            "The period tells what time a figure speaks of: a year, several years, a term\n"
            "(vt for spring, ht for autumn), a half-year (h1, h2), a month or a day. The\n"
            "earlier year stands first.\n\n"
            "    hösten 2013: 412     wrong\n"
            "    ht 2013: 412         right"
        ),
    ),
    "value-day-or-month": Entry(
        title="A day or month of the wrong form",
        message="Here a day or a month should stand, but what stands is “{text}”.",
        hint="Write 2014-04-04 for a day, or 2014-06 where only the month is known.",
        explanation=(
            "Follow-ups go into a calendar. Where the day is not set the month will do; the\n"
            "entry then spans the whole month."
        ),
    ),
    "value-choice": Entry(
        title="A word that cannot be chosen",
        message="Here one of the words {allowed} should stand, but what stands is “{text}”.",
        hint="Write one of the words exactly as it stands, in small letters.",
        explanation=(
            "The key takes certain words only. They govern headings, order and how numbers\n"
            "are compared, and so they are always written alike.\n\n"
            "    riktning: ökar     wrong\n"
            "    riktning: öka      right"
        ),
        hint_near="Write “{nearest}” if that is what was meant.",
    ),
}
