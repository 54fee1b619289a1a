"""What is said of what next year's sources leave open, and of making them, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "calendar-open": Entry(
        title="Sammanträdets dag är inte bestämd",
        message="{report} ska till {body}, men dagen ska kompletteras.",
        hint="Skriv dagen (2015-04-17), eller månaden (2015-04) om dagen inte är satt.",
        explanation=(
            "Efter ett årsskifte vet ingen när nästa års sammanträden hålls. Vem som behandlar\n"
            "rapporten står kvar, men dagen är tömd. I ett utkast och ett förslag får den saknas;\n"
            "den står då inte i kalendern för Outlook.\n\n"
            "    behandling:\n"
            "      - organ: kommunstyrelsen\n"
            "        när: kompletteras"
        ),
    ),
    "calendar-open-in-final": Entry(
        title="En dag saknas i en färdig plan",
        message="Planen är {status}, men dagen då {body} behandlar {report} ska kompletteras.",
        hint="Skriv dagen eller månaden, eller ta bort tillfället.",
        explanation=(
            "En plan som är antagen säger när den följs upp. Är dagen inte satt räcker månaden.\n\n"
            "    när: 2015-04"
        ),
    ),
    "goal-measure-early": Entry(
        title="En åtgärd är genomförd innan den har börjat",
        message=(
            "Åtgärden {id} är genomförd, men dess år ({period}) börjar efter det som planen känner "
            "till ({known})."
        ),
        hint=(
            "Rätta läget eller åren. Är planen uppdaterad sedan dess, skriv kunskapsdag i "
            "plan.yaml."
        ),
        explanation=(
            "En åtgärd som är genomförd lämnar planen vid årsskiftet. Är läget fel lämnar den för\n"
            "tidigt.\n\n"
            "    period: 2015–2016\n"
            "    läge: genomförd      planen är från 2013"
        ),
    ),
    "roll-not-spliced": Entry(
        title="Filen går inte att föra över till nästa år",
        message="Filen går inte att ändra utan att mer ändras ({reason}).",
        hint="Skriv det som anmärkningen pekar på så som docs/kallformat.md visar, och kör igen.",
        explanation=(
            "Årsskiftet ändrar bara det som ska ändras och låter kommentarer och form stå kvar.\n"
            "Står något på ett ovanligt sätt, till exempel en hel lista på en rad, går det inte.\n"
            "Inget är då skrivet."
        ),
    ),
    "roll-shared": Entry(
        title="Det gemensamma följer med året",
        message="Det som står här ändras vid årsskiftet, men flera planer delar mappen.",
        hint="Flytta det till en fil i planens egen mapp, och kör igen.",
        explanation=(
            "I den gemensamma mappen hör det hemma som är lika från år till år, till exempel\n"
            "registren över ansvariga och ord. Mål och uppgifter som har år ändras när en plan\n"
            "förs över till nästa år, och det skulle ändra även de andra planernas källor.\n"
            "Inget är då skrivet."
        ),
    ),
}
