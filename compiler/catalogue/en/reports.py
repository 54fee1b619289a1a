"""What is said of follow-up reports, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "report-judgement-contradicts": Entry(
        title="The judgement contradicts the figures",
        message=(
            "The goal {goal} is judged “{judgement}”, but {name} has {kind} {value} against the "
            "target {target}."
        ),
        hint="Change the judgement or correct the figure, or explain in the comment why it holds.",
        explanation=(
            "The scale says what each judgement means: that the goal is reached, partly reached\n"
            "or not reached. Where all indicators with a target say otherwise than the\n"
            "judgement, a reader wonders which holds. With a comment, it may stand.\n\n"
            "    bedömningar:\n"
            "      - mål: kf-sjukfranvaro\n"
            "        omdöme: nas          but the forecast is 6,5 and the target at most 5\n"
            "        kommentar: ..."
        ),
    ),
    "report-twice": Entry(
        title="The same thing is told twice in a report",
        message="{id} stands in the report {report} already ({first}).",
        hint="Take one of the two away.",
        explanation=(
            "A report judges each goal once and tells the state of each measure once. Where an\n"
            "id stands twice nobody can know which holds.\n\n"
            "    bedömningar:\n"
            "      - mål: kf-hme\n"
            "      - mål: kf-hme          stands twice"
        ),
    ),
    "report-not-followed": Entry(
        title="The report does not follow this goal or measure",
        message="{id} is not among what {report} follows up.",
        hint="Take it away, or add the goal or its area under följer-upp in the calendar.",
        explanation=(
            "The calendar says what each report follows up. What is said of another goal does\n"
            "not come into the report.\n\n"
            "    uppföljningar:\n"
            "      - id: delarsrapport-augusti\n"
            "        följer-upp:\n"
            "          - arbetsgivare"
        ),
    ),
}
