"""What is said of what is too large, too deep or not allowed, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "yaml-comment": Entry(
        title="Text som skulle bli en kommentar",
        message="Av texten här blir bara ”{text}” kvar: ”{cut}” läses som en kommentar.",
        hint=(
            "Sätt hela texten inom citattecken om # hör till den. Är det en kommentar, skriv ett "
            "mellanslag efter #."
        ),
        explanation=(
            "I en datafil börjar en kommentar vid ett # som har ett mellanslag före sig, och\n"
            "resten av raden försvinner. `namn: Mål #1` blir alltså bara ”Mål”. Skriv\n"
            '`namn: "Mål #1"`. En kommentar skrivs med mellanslag på båda sidor: `# så här`.'
        ),
    ),
    "value-too-long": Entry(
        title="En för lång text",
        message="Texten är {length} tecken lång; här får högst {most} stå.",
        hint="Korta texten, eller skriv den i ett avsnitt.",
        explanation=(
            "Namn, källor, kommentarer och dylikt är korta texter på en rad. Är en sådan\n"
            "mycket lång har oftast något annat klistrats in, eller så saknas ett\n"
            "citattecken som skulle ha avslutat en tidigare text."
        ),
    ),
    "value-email": Entry(
        title="En e-postadress har fel form",
        message="Här ska en e-postadress stå, men det som står är ”{text}”.",
        hint="Skriv en adress och inget annat, till exempel anna.berg@kommun.example.",
        explanation=(
            "Adressen läggs in i utkast till brev och i länkar. Därför får där bara stå en\n"
            "adress: inget namn, ingen andra adress och ingenting efter den."
        ),
    ),
    "markdown-too-long": Entry(
        title="Ett för långt stycke",
        message=(
            "Stycket har {length} tecken, varav {signs} är sådana som * och [; högst {most} "
            "respektive {most_signs} kan läsas."
        ),
        hint="Dela stycket med en tom rad, eller ta bort det som klistrats in av misstag.",
        explanation=(
            "Ett stycke på flera sidor är knappast avsett. Oftast saknas de tomma raderna\n"
            "mellan styckena, eller så har innehållet i en annan fil hamnat här."
        ),
    ),
    "markdown-too-deep": Entry(
        title="För många listor i varandra",
        message="Här ligger fler än {most} listor i varandra.",
        hint="Gör listan grundare. Planen visar tre nivåer.",
        explanation=(
            "Listor i listor på så många nivåer går inte att läsa, och resten av texten\n"
            "skulle försvinna. Kontrollera indragen: varje nivå behöver två eller tre\n"
            "mellanslag mer än den förra, och en rad får inte börja med flera streck."
        ),
    ),
    "markdown-defined-twice": Entry(
        title="Två texter för samma hänvisning",
        message="{label} har redan en text; den här skulle ingen läsa.",
        hint="Ge den ett annat namn, både här och där den används, eller ta bort den.",
        explanation=(
            "En fotnot `[^scb]: …` och en länkadress `[scb]: …` skrivs en gång i en fil. Står\n"
            "samma namn på två ställen skulle den ena texten försvinna."
        ),
    ),
    "markdown-table-cells": Entry(
        title="En tabellrad med fel antal celler",
        message="Raden har {found} celler, men tabellens rubrikrad har {wanted}.",
        hint=(
            "Lägg till eller ta bort lodstreck så att antalet stämmer. Ett lodstreck i en text "
            "skrivs \\|."
        ),
        explanation=(
            "Celler utöver rubrikradens skulle försvinna, och celler som saknas skulle bli\n"
            "tomma. Varje rad ska därför ha lika många celler som rubrikraden."
        ),
    ),
    "template-embedded": Entry(
        title="Mallen innehåller ett inbäddat objekt",
        message="Mallen innehåller ett inbäddat objekt ({what}).",
        hint=(
            "Ta bort objektet i Word, eller klistra in det på nytt som bild (Klistra in special, "
            "Bild), och spara."
        ),
        explanation=(
            "Ett inbäddat kalkylblad, program eller dokument skulle följa med till den\n"
            "färdiga planen utan att synas. Det kan köras hos den som öppnar planen, och går\n"
            "inte att arkivera."
        ),
    ),
    "template-character": Entry(
        title="Ett osynligt tecken i mallen",
        message="Här står ett osynligt tecken ({character}) som inte får finnas i mallen.",
        hint="Öppna mallen i Word, radera ordet och skriv det på nytt.",
        explanation=(
            "Sådana tecken följer med när text klistras in. De kan få en text att läsas som\n"
            "en annan, eller få den att försvinna."
        ),
    ),
    "template-field-code": Entry(
        title="Mallen har ett fält som hämtar eller kör något",
        message="Mallen har fältet {field}, som hämtar något utifrån eller kör ett program.",
        hint="Ta bort fältet i Word (Alt+F9 visar fältkoderna) och spara.",
        explanation=(
            "Fält som INCLUDETEXT, INCLUDEPICTURE, LINK och DDEAUTO hämtar andra filer eller\n"
            "startar program när planen öppnas. En arkiverad plan ska vara densamma för alla.\n"
            "Fält för sidnummer och innehållsförteckning är tillåtna."
        ),
    ),
    "sheet-rows": Entry(
        title="Fler rader än som kan läsas",
        message="Bladet har innehåll på rad {row}, men högst {limit} rader läses.",
        hint="Ta bort raderna under tabellen: markera dem, högerklicka och välj Ta bort.",
        explanation=(
            "Ett blad med uppgifter har några hundra rader. Innehåll långt ner på bladet har\n"
            "oftast kommit dit av misstag, till exempel när en hel kolumn har klistrats in."
        ),
    ),
}
