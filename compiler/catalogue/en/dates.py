"""What is said of figures in time, the calendar and the plan's own dates, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "figure-two-values": Entry(
        title="The same thing with two values",
        message=(
            "{name}, {kind} {period}, is {value}, but {other_value} according to ”{other}” "
            "({first})."
        ),
        hint="Correct one of the values, or take away one of the figures and use the other's id.",
        explanation=(
            "Two figures of the same name and unit are the same thing to a reader. With different\n"
            "values for the same time the plan contradicts itself. If they measure different\n"
            "things, their names are to say so.\n\n"
            "    namn: Sjukfrånvaro, kommunen totalt\n"
            "    namn: Sjukfrånvaro, Ksk"
        ),
    ),
    "figure-two-periods": Entry(
        title="The same value for two different years",
        message="{name} is {value} for {period}, but also for {other_period} ({first}).",
        hint="Check with the source which year the value is for, and correct the other.",
        explanation=(
            "A number of several digits is seldom the same in two years. Mostly the year was\n"
            "changed but not the number, or the number was put at the wrong year. If it is the\n"
            "same value, the finding may stand.\n\n"
            "    utfall:\n"
            "      2012: 46,2\n"
            "      2013: 46,2      the right year?"
        ),
    ),
    "figure-before-known": Entry(
        title="An outcome of a time that has not begun",
        message="{name} has the outcome {value} for {period}, but the plan knows up to {known}.",
        hint=(
            "Correct the year, or write the number as prognos or mål. If the plan has been brought "
            "up to date since, write kunskapsdag in plan.yaml."
        ),
        explanation=(
            "An outcome is what has happened. The plan knows what has happened up to its\n"
            "kunskapsdag; without that key it is the plan's own date.\n\n"
            "    plan:\n"
            "      datum: 2013-11-25\n"
            "      kunskapsdag: 2014-03-31"
        ),
    ),
    "figure-awaited": Entry(
        title="An outcome that cannot be known yet",
        message=(
            "{name} has the outcome {value} for {period}, but is awaited from {expected}, and the "
            "plan knows up to {known}."
        ),
        hint=(
            "If the figure has come, write kunskapsdag in plan.yaml. If the number is of another "
            "year, correct the year and write kompletteras here."
        ),
        explanation=(
            "The figure itself says that it comes later, and the year has not ended on the day\n"
            "that the plan knows of. So the number is a guess, or another year's. When the\n"
            "accounts have come the secretary moves kunskapsdag once, for all figures.\n\n"
            "    plan:\n"
            "      datum: 2013-11-25\n"
            "      kunskapsdag: 2014-03-31"
        ),
    ),
    "figure-due-early": Entry(
        title="An outcome is awaited before its time has ended",
        message="{name} for {period} is awaited {due}, before the period has ended.",
        hint="Correct the year of the outcome, or when it is awaited.",
        explanation=(
            "An outcome can be given when its time has ended. If it is awaited before, the year\n"
            "or the time is wrong, as when a new year is added but väntas is not changed.\n\n"
            "    väntas: 2014-02\n"
            "    utfall:\n"
            "      2014: kompletteras      wrong: 2014 has not ended in February"
        ),
    ),
    "figure-target-alone": Entry(
        title="A target with nothing to compare it with",
        message="{name} has a target for {period}, but neither an outcome nor a baseline.",
        hint=(
            "Add the baseline, if only as kompletteras. If the number is a limit that nothing is "
            "compared with, take riktning away."
        ),
        explanation=(
            "The figure is to rise, to fall or to be kept, so a value is needed to compare the\n"
            "target with. Otherwise nobody can tell whether it is reached.\n\n"
            "    riktning: minska\n"
            "    utfall:\n"
            "      2013: kompletteras\n"
            "    mål:\n"
            "      2014: 5"
        ),
    ),
    "figure-target-earlier": Entry(
        title="A target before the first value",
        message="{name} has a target for {period}, but its first value is for {start}.",
        hint="Correct the period of the target or of the value, or add an earlier baseline.",
        explanation=(
            "A target starts from what is known when it is set. If every value is later than the\n"
            "target, one of the years is wrong."
        ),
    ),
    "figure-target-backwards": Entry(
        title="A target in the wrong direction",
        message=(
            "{name} should {direction}, but the target for {period} is {value}, and {start_period} "
            "it was {start}."
        ),
        hint=(
            "Correct the number or the direction. If the target is a limit that may be reached "
            "already, write minst or högst before the number."
        ),
        explanation=(
            "The target is compared with the last value before it, or with the target before.\n"
            "Swapped digits and a sign too many often show in this way.\n\n"
            "    riktning: minska\n"
            "    utfall:\n"
            "      2012: 6,39\n"
            "    mål:\n"
            "      2014: 9,36      wrong"
        ),
    ),
    "reference-other-period": Entry(
        title="A figure of another year than the text says",
        message="{{{reference}}} is {name} for {period}, but the text speaks of {year}.",
        hint="Take the figure for {year}, or correct the year in the text.",
        explanation=(
            "The value is right for its time but stands in a sentence about another year, as\n"
            "easily happens when a text is carried over to the next. A sentence that compares\n"
            "with an earlier year (”sedan 2009”, ”från”, ”än”) is not concerned.\n\n"
            "    År 2013 var sjukfrånvaron {sjukfranvaro 2012}.     wrong\n"
            "    År 2012 var sjukfrånvaron {sjukfranvaro 2012}.     right"
        ),
    ),
    # --- calendar --------------------------------------------------------------------------------
    "calendar-before-end": Entry(
        title="A report is dealt with before its time has ended",
        message="{report} as of {as_of} is dealt with by {body} {when}, before its time has ended.",
        hint="Correct the day, month or year of the meeting, or the day that the report is as of.",
        explanation=(
            "What is to be told must have happened. Mostly the year is wrong: the accounts of\n"
            "2014 are dealt with in spring 2015.\n\n"
            "    per: 2014-12-31\n"
            "    behandling:\n"
            "      - organ: kommunstyrelsen\n"
            "        när: 2015-03"
        ),
    ),
    "calendar-order": Entry(
        title="The council deals with a report before the board",
        message="{report} is dealt with by {body} {when}, but by {board} only {board_when}.",
        hint="Correct one of the times: the board comes first.",
        explanation=(
            "What the council decides is prepared by a board, and the executive board is to have\n"
            "had its say (kommunallagen). They may meet on the same day."
        ),
    ),
    "calendar-twice": Entry(
        title="The same report twice at one meeting",
        message="{report} is dealt with by {body} {when}, but that is already at {first}.",
        hint="Take one of the lines away, or correct the day.",
        explanation=(
            "A body deals with a report once on a day. Several reports may be dealt with at one\n"
            "meeting."
        ),
    ),
    "calendar-other-year": Entry(
        title="A time that does not belong to the plan's year",
        message="{report} states {when}, but the plan is for {year}.",
        hint="Correct the year. If last year's accounts are meant, say so in the report's name.",
        explanation=(
            "The calendar follows up the plan's own year: reports are as of a day in it and dealt\n"
            "with then or in the year after. Reports without per are dealt with in the year."
        ),
    ),
    "calendar-holiday": Entry(
        title="A meeting on a holiday",
        message="{body} meets on {day}, but that is {name}.",
        hint="Correct the day.",
        explanation=(
            "On holidays and on the eves of Midsummer, Christmas and New Year offices are closed.\n"
            "No meeting is set for such a day; the date is wrong."
        ),
    ),
    "calendar-weekend": Entry(
        title="A meeting on a Saturday or Sunday",
        message="{body} meets on {day}, but that is a Saturday or Sunday.",
        hint="Correct the day, or let it stand if the meeting is then.",
        explanation=(
            "A meeting on a weekend is rare. Mostly the year or the month is wrong: 4 April is a\n"
            "Friday in 2014 but a Saturday in 2015."
        ),
    ),
    "calendar-bridge-day": Entry(
        title="A meeting on a bridge day or an eve",
        message="{body} meets on {day}, but that is {name}.",
        hint="Check the day. It may stand if the meeting is then.",
        explanation=(
            "On bridge days and some eves many are off. A meeting is possible, but the day may\n"
            "have been chosen without a calendar."
        ),
    ),
    "calendar-short-day": Entry(
        title="A meeting on a day when offices close early",
        message="{body} meets on {day}, which is {name}.",
        hint="Nothing need be changed. Remember that offices close earlier on that day.",
        explanation=(
            "The day before a holiday is often shorter. A meeting in the morning is not concerned."
        ),
    ),
    "calendar-other-weekday": Entry(
        title="A meeting on another weekday than the others",
        message=(
            "{body} meets on {day}, another weekday than its {count} other meetings, such as "
            "{usual}."
        ),
        hint="Check the day with the calendar of meetings.",
        explanation=(
            "A body mostly meets on one weekday. If a day falls on another, a digit is often\n"
            "wrong. If the day is right it may stand."
        ),
    ),
    "calendar-not-month-end": Entry(
        title="A report that is not as of a month's end",
        message="{report} is as of {as_of}, which is not the last day of a month.",
        hint="Correct the day at per, or let it stand if the report is as of that day.",
        explanation=(
            "Accounts are made as of the last day of a month: 30 April, 31 August, 31 December.\n"
            "Another day is mostly a slip."
        ),
    ),
    # --- the plan's own data ---------------------------------------------------------------------
    "plan-year-outside": Entry(
        title="The plan's year is outside its budget period",
        message="The plan is for {year}, but its budget period is {period}.",
        hint="Correct år or budgetperiod in plan.yaml.",
        explanation=(
            "The plan is for one of the years of the budget period set by the council.\n\n"
            "    år: 2014\n"
            "    budgetperiod: 2014–2016"
        ),
    ),
    "plan-title-year": Entry(
        title="Another year in the title than the plan's",
        message="”{title}” says {told}, but the plan is for {year}.",
        hint="Correct the year in the title, or the plan's year.",
        explanation=(
            "The title stands on the cover and in the header. It is easily forgotten when a plan\n"
            "is carried over to the next year."
        ),
    ),
    "plan-known-too-early": Entry(
        title="The plan knows less than on its own date",
        message="Kunskapsdag is {day}, but the plan is dated {plan_day}.",
        hint="Correct the day, or take kunskapsdag away; then the plan's date holds.",
        explanation=(
            "Kunskapsdag is the day up to which the sources know. It is moved forward when the\n"
            "accounts have come, never back before the plan's date."
        ),
    ),
    "decision-too-early": Entry(
        title="The decision is dated before the plan",
        message="The decision was taken on {day}, but the plan is dated {plan_day}.",
        hint="Correct the date of the decision or of the plan in plan.yaml.",
        explanation="A proposal is adopted once it exists. Mostly the year is wrong.",
    ),
    "memo-other-number": Entry(
        title="The memo has another registry number than the plan",
        message="The memo has registry number {number}, but the plan has {numbers}.",
        hint="Correct the number, or add it under diarienummer in plan.yaml.",
        explanation=(
            "Memo and plan belong to one matter, and the registry looks for them by the number. A\n"
            "plan may have several."
        ),
    ),
}
