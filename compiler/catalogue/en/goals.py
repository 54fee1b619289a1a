"""What is said of goals, measures and who answers for them, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "goal-incomplete": Entry(
        title="A goal lacks something that every goal is to have",
        message=(
            "The goal {goal} should have rubrik, uppgifter, ansvar and uppföljning, but lacks "
            "{parts}."
        ),
        hint=(
            "Write it at the goal, or once for the whole area. The follow-up may also be told in "
            "the calendar, under följer-upp."
        ),
        explanation=(
            "A goal that nobody answers for, that is not measured or never followed up is an\n"
            "intention. What the goal has from a goal it restates (avser), from its parts,\n"
            "from the goal above it or from its area counts. vp goals shows all goals at once.\n\n"
            "    ansvar:\n"
            "      - kommunstyrelsen\n"
            "    uppföljning: Följs upp i årsbokslutet\n"
            "    uppgifter:\n"
            "      - sjukfranvaro"
        ),
    ),
    "goal-area-incomplete": Entry(
        title="All goals of an area lack the same",
        message="Of the {count} goals in ”{area}” not one has {parts}.",
        hint=(
            "Write it once at the area: ansvar and uppföljning hold for all its goals. The "
            "follow-up may also be told in the calendar, under följer-upp."
        ),
        explanation=(
            "Responsibility and follow-up are often the same for a whole area and are then\n"
            "written once. Each goal and measure that states something else keeps it.\n\n"
            "    målområden:\n"
            "      - id: arbetsgivare\n"
            "        rubrik: Södertälje kommun som arbetsgivare\n"
            "        ansvar:\n"
            "          - kommunstyrelsen\n\n"
            "In the calendar a report says which areas it follows up:\n\n"
            "    följer-upp:\n"
            "      - arbetsgivare"
        ),
    ),
    "goal-without-measure": Entry(
        title="A goal without measures",
        message="The goal {goal} has no measures, neither its own nor through other goals.",
        hint="Add a measure below the goal, or let it stand if nothing special is to be done.",
        explanation=(
            "It is no fault: a goal may be reached by the daily work. But readers ask what is to\n"
            "be done, and the measure may have been lost."
        ),
    ),
    "goal-number-missing": Entry(
        title="A goal has no number among goals that have",
        message="The goal ”{goal}” has no number, but the goals beside it have {numbers}.",
        hint="Give the goal the number it has in the council's list, with the key nummer.",
        explanation=(
            "The number gives the goal its heading (KF-mål 4). Without it the goal seems to\n"
            "belong to the one above, and nobody can refer to it."
        ),
    ),
    "goal-number-twice": Entry(
        title="Two goals have the same number",
        message="{level} {number} is already at {first}.",
        hint="Correct one of the numbers.",
        explanation=(
            "Goals of one level that stand together have a number each. Otherwise it is unclear\n"
            "which goal a follow-up or a reference means. A goal from another place is written\n"
            "with avser, or with its id in the list."
        ),
    ),
    "goal-number-gap": Entry(
        title="The goals' numbers jump",
        message="Expected {level} {expected} here, but the goal has number {number}.",
        hint="Correct the number, or add the goal that is missing.",
        explanation=(
            "Goals of one level that stand together count from 1, in order. When Word numbers\n"
            "them it easily goes on from the list above, so that four goals become 5–8. A jump\n"
            "may also mean that a goal has been lost."
        ),
    ),
    "goal-worded-twice": Entry(
        title="The same goal or measure in two wordings",
        message="”{text}” is nearly the same as ”{other}” ({first}).",
        hint=(
            "If it is the same, write it once: a goal is restated with avser: {id}, a measure with "
            "its id in the list. If it is not, let the wordings tell the difference."
        ),
        explanation=(
            "A goal that is written in two places is sooner or later changed in one of them, and\n"
            "nobody knows which wording was decided.\n\n"
            "    mål:\n"
            "      - id: ksk-sjukfranvaro\n"
            "        nivå: nämndmål\n"
            "        nummer: 4\n"
            "        avser: kf-sjukfranvaro"
        ),
    ),
    # --- responsibility --------------------------------------------------------------------------
    "party-missing": Entry(
        title="A measure that nobody answers for",
        message="Nobody answers for the measure ”{id}”: not itself, nor its goal, nor its area.",
        hint="Write ansvar with an id of register/organ.yaml, at the measure or at its area.",
        explanation=(
            "A measure without anybody responsible is seldom done. Who is named once at the goal\n"
            "or the area answers for every measure there that says nothing else.\n\n"
            "    ansvar:\n"
            "      - kommunstyrelsen"
        ),
    ),
    "party-area-missing": Entry(
        title="Nobody answers for the measures of an area",
        message="Nobody answers for any of the {count} measures in ”{area}”.",
        hint="Write ansvar once at the area, with an id of register/organ.yaml.",
        explanation=(
            "Who is named at the area answers for all its goals and measures, except those that\n"
            "name somebody else. vp goals --by-party shows what each answers for.\n\n"
            "    ansvar:\n"
            "      - kommunstyrelsen"
        ),
    ),
    "period-outside": Entry(
        title="Years outside the programme's",
        message="”{id}” is to be done in {period}, but ”{area}” covers {years}.",
        hint="Correct the years of the goal or the measure, or the programme's period.",
        explanation=(
            "An area that is a programme tells its years with period. Goals and measures of the\n"
            "programme lie within them.\n\n"
            "    målområden:\n"
            "      - id: miljoprogram\n"
            "        rubrik: Miljöprogram 2013–2016\n"
            "        period: 2013–2016"
        ),
    ),
    "period-outside-plan": Entry(
        title="Years outside the plan's",
        message="”{id}” is to be done in {period}, but the plan's budget period is {years}.",
        hint=(
            "Correct the years. If it belongs to a programme of other years, write period at the "
            "area."
        ),
        explanation=(
            "The plan's goals and measures are for its budget period. There may be reasons for\n"
            "another year, as when a measure is carried over from the year before."
        ),
    ),
    "period-title": Entry(
        title="The years in the title are not the programme's",
        message="The title says {title}, but the area's period is {period}.",
        hint="Correct the title or the period.",
        explanation=(
            "The reader sees the title, the program reckons with the period. They are to say the\n"
            "same, also when a programme is carried over to its next period."
        ),
    ),
}
