"""The words that documents, lists and the command line use, in Swedish."""

from __future__ import annotations

WORDS: dict[str, str] = {
    # --- language -----------------------------------------------------------------------------
    "language-tag": "sv",
    "and": "och",
    # --- days and values ----------------------------------------------------------------------
    "month-1": "januari",
    "month-2": "februari",
    "month-3": "mars",
    "month-4": "april",
    "month-5": "maj",
    "month-6": "juni",
    "month-7": "juli",
    "month-8": "augusti",
    "month-9": "september",
    "month-10": "oktober",
    "month-11": "november",
    "month-12": "december",
    "OUTCOME": "utfall",
    "BASELINE": "utgångsvärde",
    "TARGET": "mål",
    "FORECAST": "prognos",
    "COMPARISON": "jämförelse",
    "BUDGET": "budget",
    "AT_LEAST": "minst",
    "AT_MOST": "högst",
    "not-measured": "mäts inte",
    "missing-mark": "{kind} {period} kompletteras",
    "missing-cell": "kompletteras",
    # --- cover and properties -----------------------------------------------------------------
    "status-DRAFT": "utkast",
    "status-PROPOSAL": "förslag",
    "status-ADOPTED": "antagen",
    "status-COMPLETED": "kompletterad",
    "adopted-by": "Antagen av {body} {day}",
    "date-missing": "– datum kompletteras",
    "subject": "Verksamhetsplan för budgetperioden {period}",
    "memo": "Tjänsteskrivelse",
    "copies-to": "Beslutet expedieras till",
    "contents": "Innehållsförteckning",
    "appendix-contents": "Innehåll",
    # --- goals and measures -------------------------------------------------------------------
    "level-COUNCIL": "KF-mål",
    "level-BOARD": "Nämndmål",
    "level-GOAL": "Mål",
    "level-ENVIRONMENT": "Miljömål",
    "level-CLIMATE": "Klimatmål",
    "level-SUB": "Delmål",
    "council-direction": "Fullmäktiges styrning",
    "content": "Innehåll",
    "long-term-direction": "KF:s långsiktiga inriktning",
    "period-direction": "KF:s inriktning för perioden",
    "long-term-goals": "KF:s långsiktiga mål",
    "direction-caption": "{area}: fullmäktiges inriktning och långsiktiga mål",
    "direction-description": (
        "Kommunfullmäktiges långsiktiga inriktning, inriktning för perioden och långsiktiga "
        "mål för {area}, ett tema på varje rad."
    ),
    "guidance-heading": "Inriktning i Mål och budget",
    "board-goals-heading": "Mål i VP",
    "measures-heading": "Åtgärder i VP",
    "goal": "Mål",
    "follow-up-indicator": "Följs upp genom (utfall {year})",
    "goal-table-caption": "{area}: mål och uppföljning",
    "goal-table-description": (
        "Målen för {area}, vilka som delar ansvaret för dem och de mätetal de följs upp med."
    ),
    "responsible": "Ansvar",
    "through": "genom",
    "together-with": "i samarbete med",
    "shared-with": "delat ansvar med",
    # --- tables of indicators -----------------------------------------------------------------
    "indicator": "Mätetal",
    "unit": "Enhet",
    "earlier": "Tidigare utfall",
    "outcome-of": "Utfall {year}",
    "target": "Målvärde",
    "figure-column": "{kind} {period}",
    "indicators-caption": "Mätetal för {goal}",
    "figures-caption": "Mätetal",
    "indicators-description": (
        "Ett mätetal på varje rad med enhet och värden; ett tankstreck betyder att inget "
        "värde väntas."
    ),
    # --- charts -------------------------------------------------------------------------------
    "chart-bars": "Stapeldiagram. {title}.",
    "chart-line": "Linjediagram. {title}.",
    "chart-value": "{value} ({series})",
    # --- budget -------------------------------------------------------------------------------
    "budget-row": "Verksamhet",
    "sum-of": "Summa {label}",
    "budget-description": (
        "{title} i {unit}, en verksamhet på varje rad; varje grupp avslutas med sin summa."
    ),
    # --- follow-up ----------------------------------------------------------------------------
    "follow-up": "Uppföljning",
    "dealt-with": "Behandling",
    "covers": "Omfattar",
    "as-of": "per den",
    "calendar-caption": "Årets uppföljningar",
    "calendar-description": (
        "En uppföljning på varje rad: när den behandlas av vilket organ, och vad den omfattar."
    ),
    "ics-name": "{title} – uppföljning, {board}",
    "ics-summary": "{report} – behandlas i {body}",
    "ics-dealt-with-day": "Behandlas i {body} den {when}.",
    "ics-dealt-with-period": "Behandlas i {body} i {when}; dagen är inte bestämd.",
    # --- figures to be added, in the plan -----------------------------------------------------
    "nothing-to-add": "Inga uppgifter återstår att komplettera.",
    "to-add-caption": "Uppgifter som kompletteras",
    "to-add-description": (
        "En uppgift på varje rad: vem som svarar för den, varifrån och när den väntas, och "
        "var i planen den står."
    ),
    "table-description": "Tabell med kolumnerna {columns}.",
    "number-short": "Nr",
    "to-add-figure": "Uppgift",
    "owner": "Ansvarig",
    "expected": "Väntas",
    "stands-in": "Står i",
    "page-short": "s.",
    # --- figures to be added, on a page of their own; backticks stand around what is typed ----
    "to-add-title": "Uppgifter att komplettera",
    "plan": "Plan",
    "board": "Nämnd",
    "reference-number": "Diarienummer",
    "status": "Status",
    "to-add-count": "{count} uppgifter att komplettera",
    "to-add-count-one": "1 uppgift att komplettera",
    "to-add-owners": "{count} ansvariga",
    "to-add-owners-one": "1 ansvarig",
    "to-add-in-place": "{done} av {count} uppgifter på plats",
    "to-add-in-place-one": "{done} av 1 uppgift på plats",
    "to-add-none": "Ingenting saknas",
    "to-add-all-in-place": (
        "Alla planens {count} uppgifter är på plats. Tack till alla som har lämnat sina."
    ),
    "to-add-all-in-place-one": (
        "Planens enda uppgift är på plats. Tack till den som har lämnat den."
    ),
    "to-add-how": "Så fyller du i en uppgift",
    "to-add-how-sheet": "I ett Excelblad",
    "to-add-sheet-open": (
        "Öppna bladet som följde med mejlet till dig. Har du inget, be den som håller i planen om "
        "ett."
    ),
    "to-add-sheet-write": (
        "Skriv talet i kolumnen Värde, som `6,39` eller `7 429`, och välj ja i kolumnen Klar."
    ),
    "to-add-sheet-return": "Spara bladet och svara på mejlet med det bifogat.",
    "to-add-how-file": "Direkt i källfilen",
    "to-add-step-open": (
        "Öppna filen som står under ”Skrivs i”. Den ligger i mappen `{folder}` och går att "
        "öppna i Anteckningar eller VS Code."
    ),
    "to-add-step-write": (
        "Gå till raden, byt ordet `kompletteras` mot talet och spara. Skriv talet som `6,39` "
        "eller `7 429`: decimalkomma, mellanslag mellan tusental och ingen enhet."
    ),
    "to-add-step-build": (
        "Kör `make plan`. Talet står då i planen, och uppgiften är borta ur listan."
    ),
    "to-add-progress": "Läget per ansvarig",
    "to-add-progress-caption": "Uppgifter som saknas och uppgifter på plats, för varje ansvarig",
    "to-add-missing": "Saknas",
    "to-add-preliminary": "Preliminära",
    "to-add-of-which-preliminary": "{count} uppgifter på plats är preliminära",
    "to-add-of-which-preliminary-one": "1 uppgift på plats är preliminär",
    "to-add-done": "Klara",
    "to-add-share": "Andel på plats",
    "to-add-no-owner": "Ansvarig saknas",
    "to-add-by-owner": "Uppgifterna, ansvarig för ansvarig",
    "to-add-owner-caption": "{owner}: {count} uppgifter att komplettera",
    "to-add-owner-caption-one": "{owner}: 1 uppgift att komplettera",
    "to-add-written-in": "Skrivs i",
    "to-add-line": "rad {line}",
    "to-add-decimals": "{count} decimaler",
    "to-add-decimals-one": "1 decimal",
    "to-add-whole": "utan decimaler",
    "to-add-not-in-text": "Står inte i planens text",
    "kind-and-period": "Slag och period",
    # --- reconciliation -----------------------------------------------------------------------
    "reconciliation": "Samband",
    "stated": "Angivet",
    "computed": "Beräknat",
    "difference": "Skillnad",
    "verdict": "Resultat",
    "verdict-HOLDS": "stämmer",
    "verdict-BROKEN": "stämmer inte",
    "verdict-KNOWN": "stämmer inte, känd avvikelse",
    "verdict-WAITING": "väntar på uppgift",
    "waits-for": "Väntar på: {figures}.",
    "figure-not-in-plan": "en uppgift som inte finns i planen",
    "reconciliation-title": "Bilaga {number}. Avstämning",
    "reconciliation-intro": (
        "Planens siffror hänger ihop. Delar ska tillsammans bli sin summa, en minskning ska följa "
        "av värdena för två år, och ett belopp i texten ska vara budgetens belopp avrundat. Här "
        "redovisas varje sådant samband: vad planen anger, vad det blir enligt beräkningen och om "
        "de båda stämmer överens. Det beräknade och skillnaden står i samma enhet som det angivna. "
        "Ett avrundat tal stämmer när skillnaden ryms i avrundningen."
    ),
    "reconciliation-summary": "Planen har {count} samband att stämma av: {verdicts}.",
    "reconciliation-none": "Planen har inga samband att stämma av.",
    "reconciliation-count-HOLDS": "{count} stämmer",
    "reconciliation-count-BROKEN": "{count} stämmer inte",
    "reconciliation-count-KNOWN": "{count} stämmer inte av känt skäl",
    "reconciliation-count-WAITING": "{count} väntar på uppgift",
    "reconciliation-RULE": "Samband mellan uppgifter",
    "reconciliation-BUDGET": "Budgetens summor",
    "reconciliation-TEXT": "Belopp i löpande text",
    "reconciliation-caption-RULE": "Avstämning av samband mellan uppgifter",
    "reconciliation-caption-BUDGET": "Avstämning av budgetens summor mot raderna",
    "reconciliation-caption-TEXT": "Avstämning av belopp i löpande text mot budget och uppgifter",
    "reconciliation-description": (
        "Ett samband på varje rad: vad det gäller och hur det räknas, det angivna värdet, det "
        "beräknade, skillnaden och resultatet; ett tankstreck betyder att något inte kan räknas än."
    ),
    # --- intake -------------------------------------------------------------------------------
    "intake-comment-line": (
        "Intaget från Word-filen {file}. Siffror och namn som finns i planen byts mot hänvisningar."
    ),
    # --- workbooks ----------------------------------------------------------------------------
    "sheet-title": "{title}: uppgifter att fylla i",
    "sheet-id": "Id",
    "sheet-name": "Uppgift",
    "sheet-definition": "Definition",
    "sheet-unit": "Enhet",
    "sheet-period": "Period",
    "sheet-kind": "Slag",
    "sheet-earlier": "Andra värden",
    "sheet-value": "Värde (fyll i)",
    "sheet-status": "Status (välj)",
    "sheet-source": "Källa (fyll i)",
    "sheet-comment": "Kommentar (fyll i)",
    "sheet-done": "Klar (välj)",
    "sheet-preliminary": "preliminär",
    "sheet-final": "slutlig",
    "sheet-yes": "ja",
    "sheet-no": "nej",
    "sheet-page": "Sida &P av &N",
    "sheet-value-prompt": (
        "Skriv talet i {unit}, till exempel {example}: decimalkomma, ingen enhet. Går också "
        "bra: 7–8, minst 75, högst 5, mäts inte. Lämna tomt om värdet inte är känt än."
    ),
    "sheet-words-prompt": (
        "Beskriv läget med några få ord, till exempel Påbörjad. Lämna tomt om det inte är känt än."
    ),
    "sheet-status-prompt": (
        "Välj preliminär om värdet kan komma att ändras, annars slutlig. Tomt betyder slutlig."
    ),
    "sheet-source-prompt": (
        "Varifrån värdet är hämtat, om det inte är den vanliga källan. Får lämnas tomt."
    ),
    "sheet-comment-prompt": (
        "Något som den som följer upp behöver veta om värdet. Får lämnas tomt. Syns inte i planen."
    ),
    "sheet-done-prompt": "Välj ja när uppgiften ska lämnas. Bara rader med ja läses in.",
    "sheet-error-title": "Kontrollera det du skrev",
    "sheet-value-error": (
        "Skriv bara talet: decimalkomma och ingen punkt, inget procenttecken, ingen formel. "
        "Till exempel 6,39 eller 7 429."
    ),
    "sheet-list-error": "Välj ett av orden i listan.",
    "sheet-long-error": "Texten är för lång. Korta den.",
    "mail-subject": ("Uppgifter till {title}: {owner}"),
    "mail-greeting": ("Till {owner}"),
    "mail-lead": ("{title} saknar {count} uppgifter som ni svarar för:"),
    "mail-lead-one": ("{title} saknar en uppgift som ni svarar för:"),
    "mail-how": (
        "Fyll i det bifogade bladet: skriv värdet med decimalkomma, välj ja i "
        "kolumnen Klar, spara och svara på det här mejlet med bladet bifogat."
    ),
    # --- what has changed ---------------------------------------------------------------------
    "diff-title": "Ändrat sedan {since}",
    "diff-about": (
        "Det här är en jämförelse. Efter den här sidan står {title} med alla ändringar sedan "
        "{since} som spårade ändringar: godkänns alla är det den nya planen, avvisas alla är det "
        "den gamla. Ändringar av {author} har någon gjort i källorna. Ändringar av {generated} "
        "följer av andra: innehållsförteckningar, summor, diagram och förteckningen över det som "
        "ska kompletteras. Sidnumren är det här dokumentets."
    ),
    "diff-memo-title": "Nytt i planen",
    "diff-memo-about": "Sedan den förra versionen har planen ändrats på dessa punkter.",
    "diff-memo-none": "Planen är densamma som i den förra versionen.",
    "diff-none": "Ingenting har ändrats.",
    "diff-generated-author": "vp (följdändringar)",
    "diff-derived": "Följer av andra ändringar",
    "diff-description": "Det som har ändrats: vad, hur det var, hur det är, var det står.",
    "diff-what": "Vad",
    "diff-old": "Förut",
    "diff-new": "Nu",
    "diff-source": "Källa",
    "diff-source-and-owner": "Källa och ansvar",
    "diff-owner": "Svarar",
    "diff-subject-plan": "Planens huvuduppgifter",
    "diff-subject-goal": "Mål",
    "diff-subject-measure": "Åtgärder",
    "diff-subject-figure": "Siffror",
    "diff-subject-budget": "Budget",
    "diff-subject-meeting": "Uppföljning",
    "diff-subject-section": "Text",
    "diff-event-new": "nytt",
    "diff-event-gone": "borttaget",
    "diff-event-moved": "flyttat",
    "diff-aspect-wording": "lydelse",
    "diff-aspect-background": "bakgrund",
    "diff-aspect-follow-up": "uppföljning",
    "diff-aspect-number": "nummer",
    "diff-aspect-responsibility": "ansvar",
    "diff-aspect-name": "namn",
    "diff-aspect-days": "sammanträden",
    "diff-aspect-covers": "omfattning",
    "diff-plan-title": "Titel",
    "diff-plan-board": "Nämnd",
    "diff-plan-chair": "Ordförande",
    "diff-plan-director": "Kontorschef",
    "diff-plan-date": "Datum",
    "diff-plan-number": "Diarienummer",
    "diff-plan-status": "Status",
    "diff-plan-decision": "Beslut",
    "diff-measure-of": "Åtgärd under {goal}",
    "diff-preliminary": "preliminärt",
}
