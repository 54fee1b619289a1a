"""The words of follow-up reports, in Swedish."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "report-outcome-to-date": "Utfall t.o.m. {day}",
    "report-forecast": "Prognos {year}",
    "report-judgement-of": "Omdöme om {goal}",
    "report-state-of": "Läget för åtgärden ”{measure}”",
    "report-start": "Utgångsläge {year}",
    "report-latest": "Senaste utfall",
    "report-trend": "Trend",
    "report-goal-description": (
        "Ett mätetal på varje rad: målvärde, utgångsläge, utfall eller prognos, och åt "
        "vilket håll det går jämfört med en tidigare period av samma slag; ett tankstreck"
        " betyder att inget värde finns att jämföra eller väntas."
    ),
    "report-course-better": "bättre",
    "report-course-same": "oförändrat",
    "report-course-worse": "sämre",
    "report-measure": "Åtgärd",
    "report-state": "Läge",
    "report-comment": "Kommentar",
    "report-measures": "Åtgärder",
    "report-measures-caption": "{area}: läget för åtgärderna",
    "report-measures-description": (
        "En åtgärd på varje rad: vem som ansvarar, hur långt den har kommit och en kommentar."
    ),
    "report-judgement": "Omdöme",
    "report-judgement-caption": "Bedömning av {goal}",
    "report-judgement-description": "Hur målet bedöms, en kommentar och vem som ansvarar.",
    "report-count": "Antal mål",
    "report-all-goals": "Alla mål i rapporten",
    "report-judgements-caption": "Målen efter omdöme",
    "report-judgements-description": (
        "Hur många mål som bedöms på vilket sätt, och hur många bedömningar som återstår."
    ),
    "report-deviation": "Avvikelse",
    "report-deviation-is": (
        "Avvikelsen är budget minus {due} för helåret; ett minustecken betyder att "
        "budgeten överskrids."
    ),
    "report-budget-description": (
        "{title} med utfall, det som väntas eller har blivit för året, och avvikelsen "
        "från budget, en rad för varje verksamhet."
    ),
    "report-budget-chart": "{title}: budget, utfall och prognos",
    "report-table": "Budget",
    "report-budget": "Budget {year}",
    "report-result": "Ekonomiskt resultat",
    "report-result-caption": "Budget mot utfall eller prognos",
    "report-result-description": (
        "En budget på varje rad: årets budget, det som väntas eller har blivit, och avvikelsen."
    ),
    "report-economy": "Ekonomi",
    "report-summary": "Sammanfattning",
    "report-summary-missing": "Sammanfattning kompletteras",
    "report-covers": "Rapporten omfattar",
    "report-goals": "Måluppfyllelse",
    "report-nothing-to-add": "Inga uppgifter återstår att komplettera i rapporten.",
    "report-subject": "Uppföljning av {plan}",
    "report-at": "{body} {when}",
    "report-dealt-with": "Behandlas i {bodies}",
    "ics-deadline": "{deadline}: {report}",
    "ics-deadline-before": "{working} arbetsdagar före mötet i {body} ({when}).",
    "ics-deadline-before-one": "1 arbetsdag före mötet i {body} ({when}).",
    "ics-deadline-month": "Mötets dag är inte bestämd. Dagarna är räknade från månadens första.",
    "deadlines": "Hålltider",
    "deadlines-caption": "När utkast och annat ska vara klart till nämndens möten",
    "deadlines-meeting": "Möte",
    "report-goal-in-area": "{goal}, {area}",
}
