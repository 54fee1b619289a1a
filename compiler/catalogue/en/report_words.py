"""The words of follow-up reports, in English."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "report-outcome-to-date": "Outcome to {day}",
    "report-forecast": "Forecast {year}",
    "report-judgement-of": "Judgement of {goal}",
    "report-state-of": "State of the measure “{measure}”",
    "report-start": "Start {year}",
    "report-latest": "Latest outcome",
    "report-trend": "Trend",
    "report-goal-description": (
        "One indicator a row: target, start, outcome or forecast, and which way it goes "
        "compared with an earlier period of the same kind; a dash means that there is no "
        "value to compare or expect."
    ),
    "report-course-better": "better",
    "report-course-same": "unchanged",
    "report-course-worse": "worse",
    "report-measure": "Measure",
    "report-state": "State",
    "report-comment": "Comment",
    "report-measures": "Measures",
    "report-measures-caption": "{area}: how far the measures have come",
    "report-measures-description": (
        "One measure a row: who is responsible, how far it has come, and a comment."
    ),
    "report-judgement": "Judgement",
    "report-judgement-caption": "Judgement of {goal}",
    "report-judgement-description": "How the goal is judged, a comment, and who is responsible.",
    "report-count": "Goals",
    "report-all-goals": "All goals of the report",
    "report-judgements-caption": "Goals by judgement",
    "report-judgements-description": (
        "How many goals are judged which way, and how many judgements are still to come."
    ),
    "report-deviation": "Deviation",
    "report-deviation-is": (
        "The deviation is the budget less the {due} of the whole year; a minus sign means"
        " that the budget is exceeded."
    ),
    "report-budget-description": (
        "{title} with outcome, what is expected or has come of the year, and the "
        "deviation from budget, one row for each unit."
    ),
    "report-budget-chart": "{title}: budget, outcome and forecast",
    "report-table": "Budget",
    "report-budget": "Budget {year}",
    "report-result": "Financial result",
    "report-result-caption": "Budget against outcome or forecast",
    "report-result-description": (
        "One budget a row: the year's budget, what is expected or has come of it, and the"
        " deviation."
    ),
    "report-economy": "Economy",
    "report-summary": "Summary",
    "report-summary-missing": "Summary to be added",
    "report-covers": "The report covers",
    "report-goals": "Goals",
    "report-nothing-to-add": "No figures remain to be added to the report.",
    "report-subject": "Follow-up of {plan}",
    "report-at": "{body} {when}",
    "report-dealt-with": "Dealt with by {bodies}",
    "ics-deadline": "{deadline}: {report}",
    "ics-deadline-before": "{working} working days before the meeting of {body} ({when}).",
    "ics-deadline-before-one": "1 working day before the meeting of {body} ({when}).",
    "ics-deadline-month": (
        "The day of the meeting is not set. The days are counted from the month's first."
    ),
    "deadlines": "Deadlines",
    "deadlines-caption": "When drafts and more are to be ready for the board's meetings",
    "deadlines-meeting": "Meeting",
    "report-goal-in-area": "{goal}, {area}",
}
