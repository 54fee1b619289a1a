"""What is said of YAML and the values in it, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    # --- yaml ------------------------------------------------------------------------------------
    "yaml-syntax": Entry(
        title="Filen går inte att tyda",
        message="Filen följer inte YAML:s regler på det här stället (teknisk orsak: {problem}).",
        hint=(
            "Jämför indraget med raderna ovanför, kontrollera kolon och mellanslag efter nyckeln, "
            "och sätt text som innehåller ”: ” inom citattecken."
        ),
        explanation=(
            "Det utpekade stället är där tolkningen tog slut; felet står ofta på raden\n"
            "ovanför. Vanligast är att ett indrag inte stämmer, att mellanslaget efter\n"
            "kolon saknas eller att ett kolon står inne i en text.\n\n"
            "    kommentar: Obs: preliminärt       fel\n"
            '    kommentar: "Obs: preliminärt"     rätt'
        ),
    ),
    "yaml-tab": Entry(
        title="Tabb i början av en rad",
        message="Raden dras in med en tabb; indrag skrivs med mellanslag.",
        hint="Byt tabben mot två mellanslag för varje nivå.",
        explanation=(
            "Hur långt en tabb syns beror på programmet, så indraget går inte att tyda\n"
            "säkert. Skriv två mellanslag för varje nivå."
        ),
    ),
    "yaml-tag": Entry(
        title="En tagg med utropstecken",
        message="Här står taggen ”{tag}”, som inte får användas.",
        hint="Ta bort taggen. Ska texten börja med utropstecken, sätt den inom citattecken.",
        explanation=(
            "Ett utropstecken först i ett värde betyder något särskilt i YAML. Källfilerna\n"
            "har ingen användning för det: vad varje värde är avgörs av nyckeln."
        ),
    ),
    "yaml-alias": Entry(
        title="Tecknen & och * först i ett värde",
        message=(
            "Här står & eller * först i ett värde, vilket i YAML betyder en kopia av något annat."
        ),
        hint="Skriv ut värdet. Ska texten börja med & eller *, sätt den inom citattecken.",
        explanation=(
            "Kopior gör att en rättelse på ett ställe ändrar ett annat utan att det syns.\n"
            "Samma sak två gånger skrivs i stället som ett id som pekar på det ställe där\n"
            "den står."
        ),
    ),
    "yaml-flow": Entry(
        title="En lista inom hakparenteser eller klamrar",
        message="Här står en lista eller uppställning inom [ ] eller {{ }} på en rad.",
        hint=(
            "Skriv ett streck per rad i stället. Är det text som börjar med en klammer, sätt den "
            "inom citattecken."
        ),
        explanation=(
            "På en rad skiljer kommatecknet delarna åt, och då blir 6,39 två tal: 6 och 39.\n"
            "Därför skrivs listor alltid med ett streck per rad. Text som börjar med en\n"
            "klammer, som en hänvisning, sätts inom citattecken.\n\n"
            "    ansvar: [ekonomi, hr]     fel\n\n"
            "    ansvar:                   rätt\n"
            "      - ekonomi\n"
            "      - hr"
        ),
    ),
    "yaml-key": Entry(
        title="En nyckel som inte är en text",
        message=(
            "Här ska en nyckel stå, ett ord följt av kolon, men det som står går inte att använda "
            "som nyckel."
        ),
        hint="Skriv nyckeln som ett enkelt ord, till exempel ”namn:”. ”<<” får inte användas.",
        explanation=(
            "Till vänster om kolon står ett enda ord eller en period. Listor, flera rader\n"
            "och ”<<” (som i YAML hämtar andras nycklar) är inte tillåtna där."
        ),
    ),
    "yaml-duplicate-key": Entry(
        title="Samma nyckel två gånger",
        message="Nyckeln ”{key}” står redan på rad {first}.",
        hint="Ta bort den ena. Är det en ny post, börja den med ett streck: ”- id: …”.",
        explanation=(
            "En nyckel får stå en gång i varje post. Annars skulle det ena av två värden\n"
            "gälla i tysthet. Ofta saknas strecket som skiljer en post från nästa.\n\n"
            "    utfall:\n"
            "      2012: 6,39\n"
            "      2012: 6,40     fel: vilket gäller?"
        ),
    ),
    "yaml-empty": Entry(
        title="En tom fil",
        message="Filen är tom eller består bara av kommentarer.",
        hint="Fyll i den, eller ta bort den.",
        explanation=(
            "En tom fil är oftast en fil som inte blev sparad. Därför tas den inte som\n"
            "”inget att lägga till”."
        ),
    ),
    "yaml-several-documents": Entry(
        title="Flera dokument i en fil",
        message="Här börjar ett nytt dokument (raden ---), men en fil rymmer bara ett.",
        hint="Ta bort raden ---, eller flytta det som följer till en egen fil.",
        explanation=(
            "Tre streck på en egen rad betyder i YAML att ett nytt dokument börjar. Det som\n"
            "står efter skulle annars lämnas utanför planen."
        ),
    ),
    "yaml-too-deep": Entry(
        title="För många nivåer",
        message="Uppställningen har fler än {most} nivåer.",
        hint="Kontrollera indragen. Ingen källfil behöver så många nivåer.",
        explanation=(
            "Så många nivåer i varandra beror på ett skrivfel. Gränsen finns för att en\n"
            "skadad fil inte ska få programmet att stanna."
        ),
    ),
    # --- type ------------------------------------------------------------------------------------
    "type-list": Entry(
        title="En lista ska stå här",
        message="Här ska en lista stå, men det som står är {found}.",
        hint="Skriv ett streck framför varje del, en del per rad, även om det bara är en.",
        explanation=(
            "En lista skrivs med ett streck och ett mellanslag framför varje del.\n\n"
            "    ansvar: ekonomi     fel\n\n"
            "    ansvar:             rätt\n"
            "      - ekonomi"
        ),
    ),
    "type-mapping": Entry(
        title="Nycklar med värden ska stå här",
        message="Här ska nycklar med värden stå, men det som står är {found}.",
        hint="Skriv varje del på en egen rad som ”nyckel: värde”, indragen under raden ovanför.",
        explanation=(
            "Delarna av en post skrivs en per rad: nyckel, kolon, mellanslag, värde. I\n"
            "värden under utfall, mål och prognos är perioden nyckeln.\n\n"
            "    utfall: 6,39        fel\n\n"
            "    utfall:             rätt\n"
            "      2012: 6,39"
        ),
    ),
    "type-text": Entry(
        title="En text ska stå här",
        message="Här ska en text eller ett tal stå, men det som står är {found}.",
        hint="Skriv värdet på samma rad som nyckeln, utan streck och utan fler nycklar.",
        explanation=(
            "Nyckeln tar ett enda värde. Ofta beror felet på ett streck för mycket, eller\n"
            "på att nästa rad är för långt indragen och därför räknas hit.\n\n"
            "    namn:               fel\n"
            "      - Sjukfrånvaro\n\n"
            "    namn: Sjukfrånvaro  rätt"
        ),
    ),
    # --- key -------------------------------------------------------------------------------------
    "key-unknown": Entry(
        title="En nyckel som inte finns",
        message="Nyckeln ”{key}” hör inte till nycklarna för ”{kind}”.",
        hint="Ta bort raden, eller kontrollera indraget: nyckeln kan höra till en annan nivå.",
        explanation=(
            "Varje slags post har bestämda nycklar; de står i docs/kallformat.md. En\n"
            "felstavad nyckel skulle annars lämnas utanför planen i tysthet. Nycklarna\n"
            "skrivs på svenska med små bokstäver.\n\n"
            "    Källa: SCB     fel\n"
            "    källa: SCB     rätt"
        ),
        hint_near="Skriv ”{nearest}” om det var det som avsågs.",
    ),
    "key-missing": Entry(
        title="En nyckel saknas",
        message="Nyckeln ”{key}” ska finnas för ”{kind}”, men saknas.",
        hint=(
            "Lägg till raden ”{key}: …”. Vet ingen värdet ännu, skriv ”kompletteras” där det är "
            "tillåtet."
        ),
        explanation=(
            "Vissa nycklar måste finnas för att posten ska kunna skrivas ut och för att\n"
            "någon ska kunna svara för den: till exempel id, namn, enhet, källa och ägare\n"
            "för en uppgift. Vilka det är står i docs/kallformat.md."
        ),
    ),
    # --- value -----------------------------------------------------------------------------------
    "value-empty": Entry(
        title="Ett tomt värde",
        message="Här ska ett värde stå, men det är tomt.",
        hint=(
            "Skriv värdet, skriv ”kompletteras” om en siffra saknas, eller ta bort raden om "
            "nyckeln är valfri."
        ),
        explanation=(
            "Ett tomt värde säger inte om uppgiften saknas, är noll eller har glömts.\n"
            "Saknas en siffra skrivs kompletteras; då märks den i planen och hamnar i\n"
            "förteckningen.\n\n"
            "    2013:                  fel\n"
            "    2013: kompletteras     rätt"
        ),
    ),
    "value-id": Entry(
        title="Ett id har fel form",
        message="Ett id ska bestå av a–z, 0–9, bindestreck och punkt, men här står ”{text}”.",
        hint=(
            "Skriv om det med små bokstäver utan å, ä, ö och mellanslag, till exempel "
            "sjukfranvaro-total."
        ),
        explanation=(
            "Id används i länkar och bokmärken, där andra tecken inte går säkert fram. Det\n"
            "börjar med en bokstav och slutar inte med bindestreck eller punkt. Namnet som\n"
            "syns i planen skrivs i namn.\n\n"
            "    id: Sjukfrånvaro total     fel\n"
            "    id: sjukfranvaro-total     rätt"
        ),
    ),
    "value-number": Entry(
        title="Ett tal har fel form",
        message="Här ska ett tal stå, men det som står är ”{text}”.",
        hint=(
            "Skriv till exempel 7 429 eller 6,39: decimalkomma, mellanslag mellan tusental och "
            "ingen enhet."
        ),
        explanation=(
            "Tal skrivs som i löpande svensk text: 7 429, 6,39 eller -5. Enheten står i\n"
            "enhet. Punkt används inte, för 71.487 kan läsas både som 71 487 och som\n"
            "71,487. Även intervall (7–8), minst 75, högst 5, kompletteras och mäts inte\n"
            "går bra där ett värde ska stå.\n\n"
            "    2012: 6.39 %     fel\n"
            "    2012: 6,39       rätt"
        ),
        hint_near="Skriv {nearest}: decimalkomma, mellanslag mellan tusental och ingen enhet.",
    ),
    "value-year": Entry(
        title="Ett årtal har fel form",
        message="Här ska ett årtal stå, men det som står är ”{text}”.",
        hint="Skriv fyra siffror, till exempel 2014.",
        explanation=(
            "Året styr rubriker, filnamn och vilket bokslut som jämförs. Skriv ett enda år;\n"
            "en följd av år skrivs i budgetperiod."
        ),
    ),
    "value-date": Entry(
        title="Ett datum har fel form",
        message="Här ska ett datum stå, men det som står är ”{text}”.",
        hint="Skriv år-månad-dag med siffror, till exempel 2013-11-25.",
        explanation=(
            "Datum skrivs på ett enda sätt, så att 3/4 inte kan bli fel månad. Dagen måste\n"
            "finnas: 2014-02-30 godtas inte. I planen skrivs datumet ut med ord.\n\n"
            "    datum: 25 nov 2013     fel\n"
            "    datum: 2013-11-25      rätt"
        ),
    ),
    "value-factor": Entry(
        title="En enhets faktor är inte över noll",
        message="Faktorn ska vara ett tal över noll, men är {text}.",
        hint="Skriv hur många av basen det går på en av enheten, till exempel 1 000.",
        explanation=(
            "En enhet räknas om till en annan med samma bas genom att dess faktor delas med\n"
            "den andras. En faktor som är noll eller mindre ger inget tal.\n\n"
            "    faktor: 1 000     en tkr är tusen kr"
        ),
    ),
    "value-period": Entry(
        title="En period har fel form",
        message="Här ska en period stå, men det som står är ”{text}”.",
        hint="Skriv till exempel 2013, 2014–2016, ht 2013, 2014 h1, 2014-06 eller 2014-08-31.",
        explanation=(
            "Perioden säger vilken tid en siffra avser: ett år, flera år, en termin (vt,\n"
            "ht), ett halvår (h1, h2), en månad eller en dag. Det tidigare året skrivs\n"
            "först.\n\n"
            "    hösten 2013: 412     fel\n"
            "    ht 2013: 412         rätt"
        ),
    ),
    "value-day-or-month": Entry(
        title="En dag eller månad har fel form",
        message="Här ska en dag eller en månad stå, men det som står är ”{text}”.",
        hint="Skriv 2014-04-04 för en dag eller 2014-06 om bara månaden är känd.",
        explanation=(
            "Uppföljningarna läggs i en kalender. Är dagen inte bestämd räcker månaden; då\n"
            "sträcker sig kalenderposten över hela månaden."
        ),
    ),
    "value-choice": Entry(
        title="Ett ord som inte går att välja",
        message="Här ska ett av orden {allowed} stå, men det som står är ”{text}”.",
        hint="Skriv ett av orden precis som de står, med små bokstäver.",
        explanation=(
            "Nyckeln tar bara vissa ord. De styr rubriker, ordning och hur siffror jämförs,\n"
            "och därför skrivs de alltid lika.\n\n"
            "    riktning: ökar     fel\n"
            "    riktning: öka      rätt"
        ),
        hint_near="Skriv ”{nearest}” om det var det som avsågs.",
    ),
}
