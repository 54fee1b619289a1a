"""What the compiler says in Swedish: findings by code, words of documents by key."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

DIAGNOSTICS: dict[str, Entry] = {
    # --- source -------------------------------------------------------------------------------
    "sources-missing": Entry(
        title="Mappen med källfiler finns inte",
        message="Mappen med källfiler finns inte.",
        hint="Ange mappen med --sources, eller kör programmet från den mapp där sources ligger.",
        explanation=(
            "Planen byggs av de filer som ligger i en mapp, vanligen sources. Hittas inte\n"
            "mappen finns inget att bygga av. Vanligast är att kommandot körs från en annan\n"
            "mapp än den där planen ligger.\n\n"
            "    vp build --sources C:\\planer\\2014\\sources"
        ),
    ),
    "source-missing": Entry(
        title="En fil som planen hänvisar till finns inte",
        message="Filen {path} ska finnas i källmappen, men gör det inte.",
        hint="Rätta sökvägen så att den stämmer med filens namn, eller lägg filen där.",
        explanation=(
            "Sökvägar skrivs från källmappen och framåt, med snedstreck framåt. Stora och\n"
            "små bokstäver måste stämma, annars hittas filen på en dator men inte på en\n"
            "annan.\n\n"
            "    avsnitt:\n"
            "      - avsnitt/01-ansvar.md"
        ),
    ),
    "source-outside": Entry(
        title="En sökväg leder ut ur källmappen",
        message="Sökvägen {path} ska leda till en fil i källmappen, men leder ut ur den.",
        hint=(
            "Skriv sökvägen från källmappen, till exempel avsnitt/01-ansvar.md, med / och inte \\."
        ),
        explanation=(
            "Allt som planen byggs av ska ligga i källmappen. Annars går det inte att i\n"
            "efterhand visa vad den byggdes av, och planen kan inte byggas på en annan\n"
            "dator. Flytta eller kopiera filen till källmappen.\n\n"
            "    text: ../gammalt/tjansteskrivelse.md     fel\n"
            "    text: tjansteskrivelse.md                rätt"
        ),
    ),
    "source-unreadable": Entry(
        title="En fil går inte att läsa",
        message="Filen {path} går inte att läsa: {fault}",
        hint=(
            "Stäng filen i andra program, kontrollera att du har behörighet till den och försök "
            "igen."
        ),
        explanation=(
            "Filen finns, men datorn släpper inte fram den. Vanliga orsaker är att ett\n"
            "annat program håller den låst, att behörighet saknas eller att nätverksmappen\n"
            "är frånkopplad."
        ),
    ),
    "source-too-large": Entry(
        title="En källfil är för stor",
        message="Filen är {size} byte; den får vara högst {most} byte.",
        hint="Kontrollera att det är rätt fil. Dela den annars i flera.",
        explanation=(
            "En hel plan ryms i en tiondel av den tillåtna storleken. En så här stor fil är\n"
            "nästan alltid något annat som har hamnat i mappen, till exempel en bild eller\n"
            "ett utdrag ur ett register."
        ),
    ),
    "source-not-utf8": Entry(
        title="En fil är inte sparad som UTF-8",
        message=(
            "Filen ska vara sparad som UTF-8, men här står ett tecken i en annan kodning ({byte})."
        ),
        hint=(
            "Öppna filen i Anteckningar, välj Spara som och kodningen UTF-8, och kontrollera å, ä "
            "och ö."
        ),
        explanation=(
            "UTF-8 är det sätt att lagra tecken som alla program är överens om. Är filen\n"
            "sparad på ett äldre sätt blir å, ä och ö till andra tecken i den färdiga\n"
            "planen. Programmet gissar inte."
        ),
    ),
    "source-control-character": Entry(
        title="Ett osynligt tecken som inte får finnas",
        message="Här står ett osynligt tecken ({character}) som inte kan stå i ett dokument.",
        hint="Radera tecknet: skriv om ordet för hand i stället för att klistra in det.",
        explanation=(
            "Osynliga styrtecken följer ibland med när text klistras in från en webbsida\n"
            "eller ett PDF-dokument. Vissa får resten av texten att försvinna i Word, andra\n"
            "får den att läsas i fel riktning. Därför stoppas de här, innan de har hamnat i\n"
            "planen."
        ),
    ),
    "source-template-tag": Entry(
        title="Dubbla klamrar i en källfil",
        message="Här står ”{tag}”, som bara får finnas i Word-mallen.",
        hint="Ta bort tecknen. En uppgift hämtas med enkla klamrar: {{sjukfranvaro 2012}}.",
        explanation=(
            "Dubbla klamrar och klamrar med procenttecken hör till Word-mallen. I texten\n"
            "finns bara enkla klamrar, som hämtar en uppgift eller ett namn.\n\n"
            "    Sjukfrånvaron var {{ sjukfranvaro }}.      fel\n"
            "    Sjukfrånvaron var {sjukfranvaro 2012}.     rätt"
        ),
    ),
    # --- section ------------------------------------------------------------------------------
    "section-not-listed": Entry(
        title="Ett kapitel är inte med i planen",
        message=(
            "Filen {path} finns, men kapitlet står inte under avsnitt eller bilagor i plan.yaml."
        ),
        hint=(
            "Lägg till raden ”- {path}” i plan.yaml, eller ta bort filen om kapitlet inte ska vara "
            "med."
        ),
        explanation=(
            "Ordningen i plan.yaml bestämmer vilka kapitel som kommer med. Ett kapitel som\n"
            "glöms bort där skulle annars saknas i planen utan att någon märkte det.\n\n"
            "    avsnitt:\n"
            "      - avsnitt/01-ansvar.md\n"
            "      - avsnitt/02-verksamhetside.md"
        ),
    ),
    # --- yaml ---------------------------------------------------------------------------------
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
    # --- type ---------------------------------------------------------------------------------
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
    # --- key ----------------------------------------------------------------------------------
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
    # --- value --------------------------------------------------------------------------------
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
    # --- markdown -----------------------------------------------------------------------------
    "markdown-html": Entry(
        title="HTML i texten",
        message="Texten innehåller HTML: ”{text}”.",
        hint=(
            "Skriv det med Markdown i stället, till exempel **fet** eller *kursiv*. Ett tecken < "
            "skrivs \\<."
        ),
        explanation=(
            "HTML kan inte föras över till Word; det skulle falla bort ur planen. En\n"
            "kommentar mellan <!-- och --> får stå i en fil och kommer inte med i planen.\n\n"
            "    mål <b>nått</b>      fel\n"
            "    mål **nått**         rätt"
        ),
    ),
    "markdown-code": Entry(
        title="Ett stycke är indraget för långt",
        message="Stycket läses som programkod: ”{text}”.",
        hint="Ta bort indraget (högst tre mellanslag först på raden), eller raderna med ```.",
        explanation=(
            "I Markdown blir ett stycke som är indraget fyra mellanslag eller mer\n"
            "programkod, och det har en plan ingen användning för. Vanligast är ett indrag\n"
            "som följt med från en lista."
        ),
    ),
    "markdown-rule": Entry(
        title="En linje i texten",
        message="Här står en vågrät linje (---, *** eller ___), som planen inte har.",
        hint="Ta bort raden. Är den menad som tankstreck, skriv – i texten.",
        explanation=(
            "Avsnitt skiljs åt med rubriker, inte med linjer. En linje säger inget till den\n"
            "som läser planen med uppläsning."
        ),
    ),
    "markdown-image": Entry(
        title="En bild i texten",
        message="Texten innehåller en bild: ”{text}”.",
        hint="Ta bort bilden och säg samma sak i text eller i en tabell.",
        explanation=(
            "Planen har inga bilder: den ska gå att läsa upp, jämföra år för år och\n"
            "arkivera. En siffra i en bild går inte att pröva mot uppgifterna."
        ),
    ),
    "markdown-unsupported": Entry(
        title="Något som planen inte har plats för",
        message="Texten innehåller något som inte kan föras över till planen (”{what}”).",
        hint="Skriv det som stycke, lista, tabell eller fotnot.",
        explanation=(
            "Planen har rubriker, stycken, listor, citat, tabeller, länkar, fotnoter, fet\n"
            "och kursiv text. Annat stoppas i stället för att falla bort utan att någon\n"
            "märker det."
        ),
    ),
    "markdown-note-undefined": Entry(
        title="En fotnot utan text",
        message="Fotnoten [^{label}] används här, men dess text saknas.",
        hint="Lägg till raden ”[^{label}]: …” sist i samma fil.",
        explanation=(
            "En fotnot skrivs på två ställen i samma fil: märket i texten och noten sist i\n"
            "filen, lika stavade.\n\n"
            "    Andelen är hög.[^scb]\n\n"
            "    [^scb]: SCB:s medborgarundersökning 2013."
        ),
    ),
    "markdown-note-unused": Entry(
        title="En fotnot som inte används",
        message="Fotnoten [^{label}] har en text, men inget märke i filen pekar på den.",
        hint="Sätt [^{label}] där noten hör hemma, eller ta bort noten.",
        explanation=(
            "En not utan märke kommer inte med i planen. Ofta är märket felstavat eller\n"
            "struket tillsammans med en mening."
        ),
    ),
    "markdown-note-nested": Entry(
        title="En fotnot i en fotnot",
        message="Fotnoten hänvisar till en annan fotnot.",
        hint="Skriv in den andra notens text här, eller sätt båda märkena i brödtexten.",
        explanation="Word kan inte ha en fotnot i en fotnot.",
    ),
    "markdown-link-undefined": Entry(
        title="En länk utan adress",
        message="Länken använder etiketten ”{label}”, som inte har någon adress.",
        hint="Skriv adressen direkt: [Uppföljning](#uppfoljning) eller [SCB](https://www.scb.se).",
        explanation=(
            "En länk skrivs med texten inom hakparenteser och målet inom parentes direkt\n"
            "efter. Utan mål blir det hakparenteser i planen."
        ),
    ),
    "markdown-one-paragraph": Entry(
        title="Mer än ett stycke",
        message=(
            "Här ska ett enda stycke stå, men texten innehåller flera stycken, en lista eller en "
            "rubrik."
        ),
        hint="Skriv texten som ett stycke. Längre text hör hemma i bakgrund eller i ett kapitel.",
        explanation=(
            "Lydelser och punkter i kalendern skrivs ut på en plats där bara ett stycke\n"
            "ryms. Börjar texten med en siffra och punkt, ett streck eller #, sätt \\\n"
            "framför tecknet."
        ),
    ),
    # --- id -----------------------------------------------------------------------------------
    "id-duplicate": Entry(
        title="Samma id på två ställen",
        message="Id:t ”{id}” används redan på {first}.",
        hint=(
            "Ge den ena ett annat id, till exempel med ett tillägg: {id}-2. Är det samma sak, ta "
            "bort den ena och hänvisa med id."
        ),
        explanation=(
            "Ett id är unikt i hela planen, vilket slag av post det än står på. Annars är\n"
            "det oklart vad en hänvisning avser. Det som ska stå på två ställen skrivs en\n"
            "gång och nämns med sitt id på det andra."
        ),
    ),
    "id-unknown": Entry(
        title="Ett id som inte finns",
        message="Här ska id på {wanted} stå, men ”{id}” finns inte i källfilerna.",
        hint="Lägg till en post med id ”{id}”, eller rätta stavningen.",
        explanation=(
            "Personer, organ och enheter står i register, mätetal i uppgifter, mål och\n"
            "åtgärder i mal. Den som nämns med ett id måste finnas där, så att namnet\n"
            "skrivs lika i hela planen."
        ),
        hint_near=(
            "Skriv ”{nearest}” om det var det som avsågs. Lägg annars till {id} i den fil där den "
            "hör hemma."
        ),
    ),
    "id-kind": Entry(
        title="Ett id av fel slag",
        message="Här ska id på {wanted} stå, men ”{id}” är {found}.",
        hint="Skriv id på {wanted}, eller flytta ”{id}” till den nyckel där {found} hör hemma.",
        explanation=(
            "Varje nyckel tar id av ett visst slag: ägare tar organ eller person, enhet tar\n"
            "enhet, uppgifter tar mätetal. Ett annat slag går inte att skriva ut på den\n"
            "platsen."
        ),
    ),
    # --- unit ---------------------------------------------------------------------------------
    "unit-unknown": Entry(
        title="En enhet som inte finns",
        message="Enheten ”{id}” finns inte i registret över enheter.",
        hint="Lägg till enheten i register/enheter.yaml, eller rätta stavningen.",
        explanation=(
            "Enheten avgör vad som skrivs efter talet i text och i tabeller, och om talet\n"
            "kan räknas om (tkr till mkr). Därför står alla enheter på ett ställe.\n\n"
            "    enheter:\n"
            "      - id: tkr\n"
            "        i-text: tkr\n"
            "        i-tabell: tkr"
        ),
        hint_near="Skriv ”{nearest}” om det var det som avsågs.",
    ),
    "figure-unused": Entry(
        title="En uppgift som planen inte visar",
        message="{name}, {kind} {period}, står inte i någon text eller tabell.",
        hint=(
            "Hämta uppgiften med {{{id} {period} {kind}}} där den hör hemma, eller låt den "
            "stå som underlag."
        ),
        explanation=(
            "Uppgiften har ett värde som ingen läsare möter. Det är inget fel: den kan vara\n"
            "sparad för senare. Men den kan också ha glömts bort i en text eller ett mål."
        ),
    ),
    # --- numeral ------------------------------------------------------------------------------
    "numeral-unexplained": Entry(
        title="Ett tal som ingen uppgift förklarar",
        message="Talet ”{numeral}” är skrivet för hand och kommer inte ur uppgifterna.",
        hint=(
            "Skriv in talet bland uppgifterna och hämta det med klamrar, eller ta upp "
            "uttrycket i register/fria-tal.yaml om det är ett namn."
        ),
        explanation=(
            "Ett tal som är skrivet för hand har ingen källa och ingen ägare, och det följer inte\n"
            "med när uppgiften ändras. Årtal, datum, paragrafer och numret på ett mål eller en\n"
            "bilaga är fria. Andra tal hämtas ur uppgifterna, eller tas upp som fria med skäl.\n"
            "\n"
            "    fria-tal:\n"
            "      - uttryck: Max 18\n"
            "        skäl: Namnet på ett system för uppföljning."
        ),
    ),
    "numeral-typed": Entry(
        title="Ett tal som finns bland uppgifterna är skrivet för hand",
        message="”{numeral}” är skrivet för hand men är en uppgift: {name}, {kind} {period}.",
        hint="Skriv {{{reference}}} i stället.",
        explanation=(
            "Uppgiften står redan på ett ställe. Hämtas den därifrån ändras texten när uppgiften\n"
            "ändras, och det syns var den används.\n"
            "\n"
            "    Sjukfrånvaron var 6,39 procent.            fel\n"
            "    Sjukfrånvaron var {sjukfranvaro 2012}.     rätt"
        ),
    ),
    "numeral-other-period": Entry(
        title="Ett tal från fel år",
        message="”{numeral}” är {name} för {period}, men meningen handlar om {year}.",
        hint="Skriv {{{reference}}} i stället, eller rätta årtalet.",
        explanation=(
            "Talet är rätt för en annan period än den som meningen talar om. Så blir det lätt när\n"
            "en text förs över från ett år till nästa. Hämta talet med klamrar, så kan period och\n"
            "värde inte skiljas åt.\n"
            "\n"
            "    År 2013 var sjukfrånvaron 6,39 procent.            fel: talet avser 2012\n"
            "    År 2013 var sjukfrånvaron {sjukfranvaro 2013}.     rätt"
        ),
    ),
    "numeral-free-unused": Entry(
        title="Ett fritt uttryck som inte används",
        message="Uttrycket ”{phrase}” är upptaget som fritt men står inte i någon text.",
        hint="Ta bort posten, eller skriv uttrycket precis så som det står i texten.",
        explanation=(
            "Ett uttryck som har försvunnit ur texten behöver inte längre vara fritt. Det kan\n"
            "också vara stavat på ett annat sätt i texten, och då gäller friheten inte där."
        ),
    ),
    # --- goal ---------------------------------------------------------------------------------
    "goal-without-wording": Entry(
        title="Ett mål utan lydelse",
        message="Målet ”{id}” ska ha en lydelse, en rubrik eller avser, men har inget av dem.",
        hint="Lägg till ”lydelse: …”, eller ”avser: …” om målet återger ett annat.",
        explanation=(
            "Utan lydelse har målet inget att visa i planen. Återger det ett mål som står\n"
            "någon annanstans skrivs det målets id i avser; då hämtas lydelse, ansvar och\n"
            "mätetal därifrån."
        ),
    ),
    "goal-circle": Entry(
        title="Mål som går i cirkel",
        message="Målet ”{id}” återger eller innehåller sig självt, direkt eller genom andra mål.",
        hint=(
            "Följ avser och delmål från det här målet och ta bort den hänvisning som leder "
            "tillbaka."
        ),
        explanation=(
            "Ett delmål kan inte samtidigt stå över sitt eget mål. Utskriften skulle aldrig\n"
            "ta slut."
        ),
    ),
    # --- figure -------------------------------------------------------------------------------
    "figure-missing": Entry(
        title="En uppgift ska kompletteras",
        message=(
            "{name}: {kind} {period} ska kompletteras (ansvarig: {owner}; väntas från: {expected})."
        ),
        hint="Byt ”kompletteras” mot talet när det finns, till exempel 6,39 eller 7 429.",
        explanation=(
            "En plan får byggas fast uppgifter saknas: de märks i texten och samlas i en\n"
            "förteckning med ansvarig. När talet finns skrivs det på det utpekade stället,\n"
            "och planen byggs på nytt.\n\n"
            "    2013: kompletteras     före\n"
            "    2013: 6,41             efter"
        ),
    ),
    "figure-missing-in-completed": Entry(
        title="En uppgift saknas i en kompletterad plan",
        message=(
            "{name}: {kind} {period} saknas, men planens status är kompletterad (ansvarig: "
            "{owner}; väntas från: {expected})."
        ),
        hint="Skriv in talet, eller ändra status i plan.yaml till antagen tills det finns.",
        explanation=(
            "Kompletterad betyder att inget saknas. En plan med den statusen byggs därför\n"
            "inte förrän alla uppgifter är inskrivna. Kommer uppgiften aldrig att finnas,\n"
            "skriv mäts inte."
        ),
    ),
    "figure-twice": Entry(
        title="Samma uppgift två gånger",
        message="{name} har redan {kind} för {period}, på rad {first}.",
        hint="Ta bort den ena. Avser de olika tid, rätta perioden.",
        explanation=(
            "Varje uppgift har ett enda värde av varje slag för varje period, även om\n"
            "perioden är skriven på två sätt. Annars kunde planen visa olika tal på olika\n"
            "sidor."
        ),
    ),
    "figure-none": Entry(
        title="En uppgift utan värden",
        message="Uppgiften ”{id}” ska ha minst ett värde, men har inget.",
        hint=(
            "Lägg till till exempel utfall eller mål med en period. Finns inget tal ännu, skriv "
            "kompletteras."
        ),
        explanation=(
            "En uppgift utan värden syns inte i planen, och ingen får veta att något\n"
            "väntas.\n\n"
            "    utfall:\n"
            "      2013: kompletteras"
        ),
    ),
    "figure-decimals": Entry(
        title="Fel antal decimaler",
        message="{name}: utfallet {value} har {written} decimaler, men uppgiften ska ha {wanted}.",
        hint="Skriv talet med {wanted} decimaler, eller ändra decimaler vid uppgiften.",
        explanation=(
            "Alla utfall av en uppgift skrivs med lika många decimaler, så att de går att\n"
            "jämföra. Har talet för få decimaler lägger programmet till nollor, och de\n"
            "påstår en noggrannhet som kanske inte finns; har det för många avrundas det i\n"
            "planen.\n\n"
            "    decimaler: 2\n"
            "    utfall:\n"
            "      2012: 6,4      fel\n"
            "      2012: 6,39     rätt"
        ),
    ),
    "figure-not-shown": Entry(
        title="En uppgift väntas men syns inte i planen",
        message="{name} ({id}) ska kompletteras, men uppgiften står ingenstans i planen.",
        hint="Lägg uppgiften under ett mål, hämta den i en text med {{{id}}}, eller ta bort den.",
        explanation=(
            "Någon har fått i uppdrag att lämna en siffra som ingen läsare kommer att se.\n"
            "Oftast har uppgiften glömts bort i målets lista uppgifter, eller blivit kvar\n"
            "sedan texten ströks."
        ),
    ),
    # --- budget -------------------------------------------------------------------------------
    "budget-total-mismatch": Entry(
        title="En summa stämmer inte",
        message=(
            "Summan för ”{total}” är angiven till {stated}, men raderna ger {computed}. Skillnaden "
            "är {difference}."
        ),
        hint="Rätta summan eller någon av raderna: {rows}.",
        explanation=(
            "En angiven summa prövas mot raderna under den, till sista siffran. Stämmer den\n"
            "inte är antingen summan eller en rad fel, och det avgörs mot källan. Avrundade\n"
            "tal som inte går ihop skrivs så att de gör det. Summan kan också utelämnas; då\n"
            "räknas den ut."
        ),
    ),
    "budget-row-shape": Entry(
        title="En budgetrad ska ha belopp eller rader",
        message="Raden ”{id}” ska ha antingen belopp eller rader, men har båda eller inget av dem.",
        hint="Ge raden ett belopp, eller rader under sig. En summa över rader skrivs i summa.",
        explanation=(
            "En rad är antingen ett tal eller en grupp av rader. Har den båda går det inte\n"
            "att veta om beloppet ingår i raderna.\n\n"
            "    - id: politisk-ledning\n"
            "      namn: Politisk ledning\n"
            "      rader:\n"
            "        - id: ...\n"
            "      summa: 71 487"
        ),
    ),
    "budget-column-unknown": Entry(
        title="Ett belopp i en kolumn som inte finns",
        message="Beloppet står i kolumnen ”{column}”, men tabellen har kolumnerna {has}.",
        hint="Skriv beloppet under någon av dem, eller lägg till kolumnen under kolumner.",
        explanation=(
            "Varje belopp hör till en kolumn i tabellen. Har tabellen flera kolumner skrivs\n"
            "belopp som en uppställning med kolumnens id framför talet.\n\n"
            "    belopp:\n"
            "      budget-2014: 71 487\n"
            "      plan-2015: 72 900"
        ),
    ),
    "budget-column-missing": Entry(
        title="Ett belopp saknas i en kolumn",
        message="Raden ”{row}” saknar belopp i kolumnen {columns}.",
        hint="Lägg till beloppet. Är det noll skrivs 0, är det inte känt skrivs kompletteras.",
        explanation=(
            "En tom ruta i en budgettabell kan betyda noll, okänt eller bortglömt. Därför\n"
            "skrivs ett värde för varje kolumn."
        ),
    ),
    # --- decision -----------------------------------------------------------------------------
    "decision-missing": Entry(
        title="Beslutets datum eller paragraf saknas",
        message="Planens status är {status}, men beslutets {part} är inte ifyllt.",
        hint="Fyll i {part} under beslut i plan.yaml, eller ändra status till förslag.",
        explanation=(
            "En antagen plan visar på framsidan när och genom vilken paragraf den antogs,\n"
            "så att den kan spåras i protokollet.\n\n"
            "    beslut:\n"
            "      organ: kommunstyrelsen\n"
            "      datum: 2013-12-06\n"
            "      paragraf: 231"
        ),
    ),
    # --- reference ----------------------------------------------------------------------------
    "reference-unknown": Entry(
        title="En hänvisning till något som inte finns",
        message="Texten hämtar ”{id}”, men det finns inte i källfilerna.",
        hint=(
            "Lägg till posten, eller rätta stavningen. Ska klammern stå kvar som text, skriv \\{{."
        ),
        explanation=(
            "Ord inom klamrar byts mot en uppgift, ett namn eller något av planens fält.\n"
            "Det första ordet är ett id.\n\n"
            "    {sjukfranvaro 2012}    6,39 procent\n"
            "    {martin-andreae}       Martin Andreae\n"
            "    {plan.år}              2014"
        ),
        hint_near=(
            "Skriv {{{nearest}}} om det var det som avsågs. Tabeller och listor hämtas ensamma på "
            "en rad."
        ),
    ),
    "reference-not-a-text": Entry(
        title="En hänvisning till något som inte kan stå i en mening",
        message=(
            "”{id}” är varken en uppgift, en person eller ett organ och kan inte stå i en mening."
        ),
        hint=(
            "Hämta en uppgift eller ett namn. Mål, budgettabeller och listor hämtas ensamma på en "
            "rad, till exempel {{budget internbudget}}."
        ),
        explanation=(
            "I löpande text kan siffror och namn hämtas. Det som blir en tabell eller flera\n"
            "stycken får en egen rad i ett kapitel."
        ),
    ),
    "reference-period": Entry(
        title="En period i en hänvisning har fel form",
        message="Hänvisningen till ”{id}” ska ange en period, men där står ”{period}”.",
        hint=(
            "Skriv till exempel 2013, 2014–2016, ht 2013 eller 2014 h1, och sist slaget: utfall, "
            "mål, prognos."
        ),
        explanation=(
            "En hänvisning skrivs id, period, slag. Perioden skrivs på samma sätt som vid\n"
            "uppgiften.\n\n"
            "    {sjukfranvaro 2014–2016 mål}"
        ),
    ),
    "reference-figure-unknown": Entry(
        title="Uppgiften har inget sådant värde",
        message="”{id}” har inget värde för ”{asked}”. De värden som finns är {has}.",
        hint=(
            "Hämta något av dem, eller lägg till värdet vid uppgiften. Är det inte känt, skriv "
            "kompletteras där."
        ),
        explanation=(
            "En siffra i texten hämtas alltid från uppgifterna, så att den är densamma\n"
            "överallt. Värdet måste därför finnas där först, om så bara som kompletteras."
        ),
    ),
    "reference-figure-unclear": Entry(
        title="Det är oklart vilket värde som avses",
        message="”{asked}” kan vara flera av värdena för ”{id}”: {has}.",
        hint="Lägg till perioden, slaget eller båda: {{{id} 2013 utfall}}.",
        explanation=(
            "Finns det flera värden väljer programmet inte åt någon. Finns det ett enda\n"
            "utfall räcker perioden; annars skrivs slaget också."
        ),
    ),
    "reference-form": Entry(
        title="En form som inte finns",
        message="”{id}” kan inte skrivas i formen ”{form}”. Det som går är: {allowed}.",
        hint="Rätta ordet efter strecket |, eller ta bort både strecket och ordet.",
        explanation=(
            "Efter ett lodrätt streck står i vilken form något ska skrivas: tal utan enhet,\n"
            "en annan enhet, en titel i stället för namnet eller ett kortnamn. En titel\n"
            "eller ett kortnamn måste finnas i registret.\n\n"
            "    {sjukfranvaro 2012 | tal}\n"
            "    {kontaktcenter 2014 | mkr 1}\n"
            "    {martin-andreae | titel}"
        ),
    ),
    "reference-unit": Entry(
        title="En enhet som talet inte kan räknas om till",
        message="”{id}” är i {unit} och kan inte räknas om till {asked}.",
        hint="Ta bort ”| {asked}”, eller välj en enhet av samma slag.",
        explanation=(
            "Bara enheter med samma bas i register/enheter.yaml kan räknas om, till exempel\n"
            "tkr och mkr. Procent kan inte bli kronor."
        ),
    ),
    # --- insert -------------------------------------------------------------------------------
    "insert-argument": Entry(
        title="Det som ska hämtas finns inte",
        message="”{insert}” ska följas av id på {wanted}, men här står ”{argument}”.",
        hint="Lägg till det i källfilerna först, eller ta bort raden.",
        explanation=(
            "En rad inom klamrar hämtar en tabell eller ett stycke ur data. Efter ordet\n"
            "står id på det målområde, den budget eller de uppgifter som avses.\n\n"
            "    {mål arbetsgivare}\n"
            "    {budget internbudget}\n"
            "    {uppgifter nki-bygglov nki-markupplatelse}"
        ),
        hint_near="Skriv ett id som finns, till exempel: {nearest}.",
    ),
    "insert-argument-extra": Entry(
        title="Något för mycket efter ordet",
        message="”{insert}” ska stå ensamt, men följs av ”{argument}”.",
        hint="Skriv {{{insert}}}.",
        explanation=(
            "Kalendern, förteckningen över det som ska kompletteras och innehållet gäller\n"
            "hela planen eller kapitlet; det finns inget att välja."
        ),
    ),
    "insert-nothing": Entry(
        title="Det finns inget att hämta",
        message="”{insert}” hämtar uppföljningarna, men källfilerna har inga.",
        hint="Lägg till uppföljningar i mappen kalender, eller ta bort raden.",
        explanation="En tabell utan rader ser ut som ett fel för läsaren. Därför stoppas den.",
    ),
    "insert-misplaced": Entry(
        title="En hämtning på fel ställe",
        message="”{insert}” hämtar en tabell eller flera stycken och kan bara stå i ett kapitel.",
        hint="Flytta raden till ett kapitel i mappen avsnitt.",
        explanation=(
            "Texter i datafilerna, som inriktningar, åtgärder och bakgrund, är delar av\n"
            "tabeller och listor. En tabell i en tabell går inte att läsa."
        ),
    ),
    # --- link ---------------------------------------------------------------------------------
    "link-anchor": Entry(
        title="En länk till ett avsnitt som inte finns",
        message="Länken leder till {anchor}, men ingen rubrik har det ankaret.",
        hint="Rätta länken, eller ge rubriken ankaret: ”## Rubrik {{{anchor}}}”.",
        explanation=(
            "Ett ankare skrivs efter rubriken, inom klamrar och med #. Länken skrivs med\n"
            "samma ord.\n\n"
            "    # Uppföljning {#uppfoljning}\n\n"
            "    Se [Uppföljning](#uppfoljning)."
        ),
        hint_near="Skriv #{nearest} om det var det som avsågs.",
    ),
    "link-target": Entry(
        title="En länk som inte leder någonstans",
        message=(
            "Länken leder till ”{target}”, som varken är ett avsnitt, en webbsida eller en "
            "e-postadress."
        ),
        hint=(
            "Börja med # för ett avsnitt, https:// för en webbsida eller mailto: för en "
            "e-postadress."
        ),
        explanation=(
            "Länkar till filer på en dator eller i en nätverksmapp fungerar inte för den\n"
            "som läser planen någon annanstans, eller i arkivet."
        ),
    ),
    # --- anchor -------------------------------------------------------------------------------
    "anchor-duplicate": Entry(
        title="Samma ankare på två rubriker",
        message="Ankaret ”{anchor}” står redan på {first}.",
        hint="Ge den ena rubriken ett annat ankare.",
        explanation=(
            "En länk till ankaret skulle kunna leda till fel avsnitt. Mål har sitt id som\n"
            "ankare; det kan alltså inte användas på en rubrik."
        ),
    ),
    # --- heading ------------------------------------------------------------------------------
    "heading-first": Entry(
        title="Ett kapitel börjar inte med sin rubrik",
        message=(
            "Kapitlet ska börja med en rubrik på högsta nivån och ett ankare, men gör det inte."
        ),
        hint="Skriv först i filen: # Rubrik {{#ankare}}",
        explanation=(
            "Varje kapitel har en enda rubrik på högsta nivån. Den ger kapitlet dess plats\n"
            "i innehållsförteckningen, och ankaret gör att länkar håller även om rubriken\n"
            "skrivs om. Bara en kommentar får stå före.\n\n"
            "    # Uppföljning {#uppfoljning}"
        ),
    ),
    "heading-second": Entry(
        title="Två kapitelrubriker i samma fil",
        message="”{heading}” är en andra rubrik på högsta nivån; ett kapitel har bara en.",
        hint="Skriv ## framför rubriken, eller flytta avsnittet till en egen fil.",
        explanation=(
            "Varje kapitel börjar på en ny sida och står i en egen fil. En andra rubrik på\n"
            "högsta nivån hör till ett annat kapitel."
        ),
    ),
    "heading-jump": Entry(
        title="En rubriknivå är överhoppad",
        message="Rubriken är på nivå {level}, men kan här vara högst på nivå {most}.",
        hint="Ta bort ett eller flera # framför rubriken.",
        explanation=(
            "Nivåerna följer på varandra: # och sedan ##, aldrig direkt ###. Den som läser\n"
            "med uppläsning hittar i planen med hjälp av nivåerna, och lagen om\n"
            "tillgänglighet kräver att de stämmer.\n\n"
            "    # Kapitel\n"
            "    ### Avsnitt     fel\n"
            "    ## Avsnitt      rätt"
        ),
    ),
    "heading-deep": Entry(
        title="En rubrik på för låg nivå",
        message="Rubriken är på nivå {level}; den lägsta nivån är {most}.",
        hint="Ta bort # framför rubriken, eller gör den till ett stycke i fet stil.",
        explanation=(
            "Fler än fyra nivåer går inte att skilja åt på en sida. Behövs de, dela\nkapitlet."
        ),
    ),
    "heading-empty": Entry(
        title="En tom rubrik",
        message="Rubriken har ingen text.",
        hint="Skriv rubriken efter #, eller ta bort raden.",
        explanation=(
            "En tom rubrik syns inte på sidan men blir en tom rad i innehållsförteckningen."
        ),
    ),
    "heading-in-data": Entry(
        title="En rubrik i en datafil",
        message="”{heading}” är en rubrik, men texten står inne i en tabell eller lista.",
        hint="Ta bort # framför orden; skriv dem i fet stil om de ska synas.",
        explanation=(
            "Rubriker i datafilerna skulle hamna mitt i tabeller och listor och göra\n"
            "innehållsförteckningen fel. Måls och målområdens rubriker skrivs i rubrik."
        ),
    ),
    # --- template -----------------------------------------------------------------------------
    "template-missing": Entry(
        title="Mallen går inte att läsa",
        message="Word-mallen går inte att läsa (teknisk orsak: {fault}).",
        hint=(
            "Kontrollera att mallen ligger där, eller ange en annan med --template eller "
            "--memo-template."
        ),
        explanation=(
            "Planen och tjänsteskrivelsen byggs i varsin Word-mall, vanligen i mappen\n"
            "templates. Mallen kan vara flyttad, ha ett annat namn eller vara låst av ett\n"
            "annat program."
        ),
    ),
    "template-not-docx": Entry(
        title="Mallen är inte ett Word-dokument",
        message=(
            "Mallen ska vara ett Word-dokument (.docx), men går inte att öppna som ett (teknisk "
            "orsak: {fault})."
        ),
        hint=(
            "Öppna mallen i Word och spara om den som Word-dokument (*.docx). Går den inte att "
            "öppna, hämta en äldre kopia."
        ),
        explanation=(
            "Mallen kan vara avbruten under kopiering, skyddad med lösenord, eller sparad i\n"
            "det äldre formatet .doc eller som .dotx. Att byta filnamnets ändelse räcker\n"
            "inte."
        ),
    ),
    "template-part-missing": Entry(
        title="Mallen saknar en del",
        message="Mallen saknar delen {part}.",
        hint=(
            "Öppna mallen i Word, infoga en numrerad lista och en fotnot, spara, ta bort dem igen "
            "och spara."
        ),
        explanation=(
            "Planen har listor och fotnoter. Word lägger in det som de behöver först när\n"
            "mallen har haft en lista och en fotnot."
        ),
    ),
    "template-macro": Entry(
        title="Mallen innehåller makron",
        message="Mallen innehåller makron.",
        hint="Spara mallen som Word-dokument (*.docx), som inte kan innehålla makron.",
        explanation=(
            "Ett makro skulle följa med till den färdiga planen, stoppas av mottagarnas\n"
            "säkerhetsskydd och inte kunna arkiveras."
        ),
    ),
    "template-doctype": Entry(
        title="Mallen innehåller en otillåten deklaration",
        message="Mallen innehåller en DOCTYPE-deklaration, som Word-dokument inte får ha.",
        hint="Öppna mallen i Word och spara om den, eller hämta en äldre kopia.",
        explanation=(
            "Word skriver aldrig en sådan deklaration. Med den kan en liten fil svälla\n"
            "tills datorn stannar, eller läsa andra filer. Fråga varifrån mallen kommer."
        ),
    ),
    "template-external": Entry(
        title="Mallen hänvisar till en annan fil",
        message=(
            "Mallen hänvisar till något utanför sig själv: en länkad bild, en annan mall eller en "
            "länk."
        ),
        hint=(
            "Ta bort länkar, infoga bilder i stället för att länka dem, och välj Normal.dotm under "
            "Utvecklare, Dokumentmall."
        ),
        explanation=(
            "Word hämtar det som mallen hänvisar till när planen öppnas. Är det flyttat\n"
            "visas fel bild eller en varning, och i arkivet finns det inte alls."
        ),
    ),
    "template-style-missing": Entry(
        title="En formatmall saknas",
        message="Mallen ska ha formatmallen ”{style}” (slag: {kind}), men den saknas.",
        hint=(
            "Skapa den i Word under Formatmallar, med det namnet, eller kopiera den från en äldre "
            "mall."
        ),
        explanation=(
            "Planens utseende bestäms helt av mallens formatmallar. Slagen är stycke\n"
            "(paragraph), tecken (character) och tabell (table). De inbyggda har engelska\n"
            "namn i filen: Rubrik 1 heter heading 1."
        ),
        hint_near="Döp om ”{nearest}” till ”{style}” om det är den som avses.",
    ),
    "template-style-type": Entry(
        title="En formatmall är av fel slag",
        message="Formatmallen ”{style}” ska vara av slaget {kind}, men är {found}.",
        hint="Ta bort den och skapa den igen med rätt slag.",
        explanation=(
            "En formatmall gäller stycken (paragraph), tecken (character) eller tabeller\n"
            "(table). Slaget väljs när den skapas och kan sedan inte ändras."
        ),
    ),
    "template-tag": Entry(
        title="Ett fält i mallen har fel form",
        message=(
            "Mallen innehåller ”{tag}”, men ett fält består bara av ett namn. Stycket lyder: {text}"
        ),
        hint="Skriv fältet som {{{{ plan.titel }}}}: två klamrar, ett namn, två klamrar.",
        explanation=(
            "Ett fält är ett namn som byts mot en text, inget annat. Villkor, slingor och\n"
            "uträkningar är inte tillåtna, för då vore mallen ett program som kunde göra\n"
            "vad som helst."
        ),
    ),
    "template-tag-broken": Entry(
        title="Ett fält i mallen är inte helt",
        message="Mallen innehåller ”{tag}” som inte hör till ett helt fält. Stycket lyder: {text}",
        hint=(
            "Skriv om hela fältet i ett svep, till exempel {{{{ plan.titel }}}}, i ett och samma "
            "stycke."
        ),
        explanation=(
            "Ett fält börjar med två klamrar och slutar med två. Saknas någon, eller har\n"
            "fältet delats på två stycken, skulle klamrarna synas i planen."
        ),
    ),
    "template-field-unknown": Entry(
        title="Ett fält i mallen finns inte",
        message="Mallen innehåller fältet ”{field}”, som inte finns.",
        hint=(
            "Ta bort fältet, eller använd ett som finns, till exempel plan.titel eller "
            "plan.diarienummer."
        ),
        explanation=(
            "Fälten får sina texter ur plan.yaml och tjansteskrivelse.yaml. Ett okänt fält\n"
            "skulle bli en tom plats på framsidan."
        ),
        hint_near="Skriv ”{nearest}” om det var det som avsågs.",
    ),
    "template-slot-missing": Entry(
        title="En plats saknas i mallen",
        message="Mallen ska ha platsen ”{slot}”, men den saknas.",
        hint="Skriv {{{{ plats.{slot} }}}} ensamt i ett eget stycke där innehållet ska stå.",
        explanation=(
            "Platserna talar om var kapitel, bilagor och innehållsförteckning hamnar i\n"
            "mallen. Utan platsen skulle innehållet inte komma med."
        ),
    ),
    "template-slot-unknown": Entry(
        title="En plats i mallen finns inte",
        message="Mallen har platsen ”{slot}”, men de platser som finns är {allowed}.",
        hint="Rätta namnet, eller ta bort stycket.",
        explanation=(
            "Varje mall har bestämda platser. På en plats som inte finns skulle inget\nskrivas in."
        ),
    ),
    "template-slot-twice": Entry(
        title="En plats står två gånger i mallen",
        message="Platsen ”{slot}” står redan i stycke {first}.",
        hint="Ta bort den ena.",
        explanation="Innehållet skulle skrivas två gånger, med samma bokmärken på båda ställena.",
    ),
    "template-slot-not-alone": Entry(
        title="En plats står inte ensam",
        message="Platsen ”{slot}” ska stå ensam i ett eget stycke i brödtexten, men gör inte det.",
        hint="Lägg den på en egen rad, utan annan text, och inte i sidhuvud, sidfot eller fotnot.",
        explanation="Stycket byts ut mot hela kapitel. Annan text i samma stycke skulle försvinna.",
    ),
    # --- package ------------------------------------------------------------------------------
    "package-damaged": Entry(
        title="Word-filen är skadad",
        message="Filen går inte att packa upp som ett Word-dokument (teknisk orsak: {detail}).",
        hint="Öppna filen i Word och spara om den, eller hämta en hel kopia.",
        explanation=(
            "Ett Word-dokument är ett packat arkiv. En avbruten kopiering eller ett trasigt\n"
            "mejl gör att det inte går att öppna."
        ),
    ),
    "package-encrypted": Entry(
        title="Word-filen är skyddad med lösenord",
        message="Filen är skyddad med lösenord och kan inte läsas.",
        hint="Öppna den i Word, ta bort lösenordet under Arkiv, Info och spara.",
        explanation=(
            "Programmet frågar aldrig efter lösenord, så att det kan köras utan att någon\n"
            "sitter vid datorn."
        ),
    ),
    "package-too-many-members": Entry(
        title="Word-filen har för många delar",
        message="Filen har {members} delar; den får ha högst {limit}.",
        hint="Öppna filen i Word, ta bort bilder och objekt som inte behövs och spara om den.",
        explanation=(
            "Ett vanligt dokument har några tiotal delar. Gränsen skyddar mot filer som är\n"
            "gjorda för att få datorn att stanna."
        ),
    ),
    "package-too-large": Entry(
        title="Word-filen är för stor",
        message="Filen är {bytes} byte uppackad; den får vara högst {limit} byte.",
        hint="Öppna filen i Word, komprimera eller ta bort stora bilder och spara om den.",
        explanation=(
            "En mall behöver inte vara större än några hundra tusen byte. Gränsen skyddar\n"
            "mot filer som är gjorda för att fylla datorns minne."
        ),
    ),
    "package-bomb": Entry(
        title="En del av Word-filen är orimligt hårt packad",
        message="Delen {member} är mer än {limit} gånger större uppackad än packad.",
        hint="Hämta filen på nytt från den som gjorde den, eller skapa den igen i Word.",
        explanation=(
            "Så hårt packade delar finns inte i vanliga dokument, men i filer som är gjorda\n"
            "för att få datorn att stanna."
        ),
    ),
    "package-unsafe-name": Entry(
        title="En del av Word-filen har ett otillåtet namn",
        message="Delen ”{member}” har ett namn som leder ut ur filen.",
        hint="Hämta filen på nytt från den som gjorde den, eller skapa den igen i Word.",
        explanation=(
            "Word ger aldrig delar sådana namn. De kan användas för att skriva över andra\n"
            "filer på datorn."
        ),
    ),
    "package-duplicate-member": Entry(
        title="En del finns två gånger i Word-filen",
        message="Delen {member} finns två gånger i filen.",
        hint="Öppna filen i Word och spara om den.",
        explanation=(
            "Olika program läser olika delar när det finns två. Dokumentet skulle då kunna\n"
            "visa en sak i Word och en annan i arkivet."
        ),
    ),
    "package-part-missing": Entry(
        title="Word-filen saknar en del",
        message="Filen saknar delen {member}, som varje Word-dokument har.",
        hint=(
            "Öppna filen i Word och spara om den. Är det den färdiga planen, anmäl felet till den "
            "som förvaltar programmet."
        ),
        explanation="Utan den delen kan Word inte öppna dokumentet.",
    ),
    "package-bad-xml": Entry(
        title="En del av Word-filen går inte att tyda",
        message="Delen {member} går inte att tyda (teknisk orsak: {detail}).",
        hint=(
            "Öppna filen i Word och spara om den. Är det den färdiga planen, anmäl felet till den "
            "som förvaltar programmet."
        ),
        explanation=(
            "Delarna i ett Word-dokument följer bestämda regler. En del som bryter mot dem\n"
            "får Word att vägra öppna filen."
        ),
    ),
    "package-doctype": Entry(
        title="En del av Word-filen har en otillåten deklaration",
        message="Delen {member} innehåller en DOCTYPE-deklaration, som Word-dokument inte får ha.",
        hint="Öppna filen i Word och spara om den, eller hämta en äldre kopia.",
        explanation=(
            "Word skriver aldrig en sådan deklaration. Med den kan en liten fil svälla\n"
            "tills datorn stannar, eller läsa andra filer."
        ),
    ),
    # --- layout -------------------------------------------------------------------------------
    "layout-unavailable": Entry(
        title="Sidorna kunde inte läggas ut",
        message="Sidnumren saknas i innehållsförteckningen: sidorna lades inte ut.",
        hint=(
            "Bygg utan --no-layout på en dator med LibreOffice och pdfinfo, eller öppna planen i "
            "Word, markera allt (Ctrl+A) och tryck F9."
        ),
        explanation=(
            "Sidnummer räknas fram genom att dokumentet läggs ut på sidor. Det gör\n"
            "LibreOffice, och pdfinfo (i paketet poppler-utils) läser av resultatet.\n"
            "Programmet gissar aldrig: utan utläggning står ett tankstreck. Planen är i\n"
            "övrigt färdig."
        ),
    ),
    "layout-not-started": Entry(
        title="Programmet som lägger ut sidorna startade inte",
        message="Sidnumren saknas: {tool} gick inte att starta (teknisk orsak: {detail}).",
        hint=(
            "Starta LibreOffice för hand en gång och bygg igen. Hjälper det inte, installera om "
            "det."
        ),
        explanation=(
            "Sidnummer räknas fram av LibreOffice. När det inte startar byggs planen utan\n"
            "sidnummer hellre än med gissade."
        ),
    ),
    "layout-timed-out": Entry(
        title="Utläggningen tog för lång tid",
        message="Sidnumren saknas: {tool} blev inte klart på {seconds} sekunder.",
        hint="Stäng andra tunga program och bygg igen.",
        explanation=(
            "Ett program som har hängt sig avbryts, så att bygget inte gör det. Planen\n"
            "byggs då utan sidnummer."
        ),
    ),
    "layout-no-pdf": Entry(
        title="Utläggningen gav inget resultat",
        message="Sidnumren saknas: LibreOffice lade inte ut dokumentet (teknisk orsak: {detail}).",
        hint=(
            "Bygg igen. Händer det på nytt, öppna planen i Word och kontrollera att den går att "
            "läsa."
        ),
        explanation=(
            "LibreOffice säger inte alltid till när det misslyckas. Därför godtas bara en\n"
            "hel, ny utläggning."
        ),
    ),
    "layout-broken-pdf": Entry(
        title="Utläggningen är inte hel",
        message="Sidnumren saknas: utläggningen går inte att läsa (teknisk orsak: {detail}).",
        hint="Kontrollera att disken inte är full och bygg igen.",
        explanation="En halv utläggning kan ge fel sidnummer. Därför används den inte.",
    ),
    "layout-not-settled": Entry(
        title="Sidnumren blev inte stabila",
        message="Sidnumren saknas: de ändrades fortfarande efter {passes} utläggningar.",
        hint="Lägg till eller ta bort en rad nära en sidbrytning och bygg igen.",
        explanation=(
            "När ett sidnummer skrivs in kan texten flytta sig så att numret inte längre\n"
            "stämmer. Oftast stämmer allt efter två försök. Annars lämnas numren tomma\n"
            "hellre än fel."
        ),
    ),
    "layout-page-numbering": Entry(
        title="Mallens sidnumrering går inte att följa",
        message=(
            "Sidnumren saknas: mallen börjar om sidnumreringen inne i dokumentet eller använder "
            "andra tecken än siffror."
        ),
        hint=(
            "Låt hela mallen ha en löpande sidnumrering med siffror (Infoga, Sidnummer, Formatera)."
        ),
        explanation=(
            "Programmet vet på vilket blad en rubrik står, men inte vad bladet kallas om\n"
            "numreringen börjar om."
        ),
    ),
    # --- page ---------------------------------------------------------------------------------
    "page-reference-without-page": Entry(
        title="En sidhänvisning leder till ett ställe utan sida",
        message=(
            "Sidhänvisningen till bokmärket {bookmark} leder till ett ställe som inte finns på "
            "någon sida."
        ),
        hint=(
            "Kontrollera att rubriken inte är dold eller ligger i ett sidhuvud. Anmäl annars felet "
            "till den som förvaltar programmet."
        ),
        explanation=(
            "Varje rubrik i innehållsförteckningen ska finnas på en sida. Dold text och\n"
            "sidhuvuden räknas inte."
        ),
    ),
    # --- sheet --------------------------------------------------------------------------------
    "sheet-unreadable": Entry(
        title="Excelfilen går inte att läsa",
        message="Filen {file} går inte att läsa: {reason}",
        hint="Kontrollera sökvägen, stäng filen i Excel och försök igen.",
        explanation=(
            "Filen finns inte där, eller datorn släpper inte fram den. Vanligast är en\n"
            "felskriven sökväg, eller att Excel håller filen låst."
        ),
    ),
    "sheet-not-xlsx": Entry(
        title="Filen är inte en Excelfil av rätt slag",
        message="Filen ska vara en Excelarbetsbok (.xlsx) utan lösenord, men är det inte ({kind}).",
        hint=(
            "Öppna filen i Excel eller Calc, ta bort lösenordet om det finns ett, och spara "
            "som Excel-arbetsbok (.xlsx)."
        ),
        explanation=(
            "Bara .xlsx läses: det är det format som vp figures export skriver. Äldre format\n"
            "(.xls), Calcs eget (.ods) och filer med lösenord sparas om först. Ändra inte bara\n"
            "filens namn."
        ),
    ),
    "sheet-damaged": Entry(
        title="Excelfilen är skadad",
        message="Filen går inte att tyda som en Excelarbetsbok (teknisk orsak: {detail}).",
        hint="Öppna filen i Excel, låt Excel laga den och spara, eller hämta en hel kopia.",
        explanation=(
            "En avbruten kopiering eller ett trasigt mejl gör att filen inte går att öppna.\n"
            "Inget har lästs in."
        ),
    ),
    "sheet-too-large": Entry(
        title="Excelfilen är för stor",
        message="Filen är {bytes} byte; den får vara högst {limit} byte.",
        hint="Kontrollera att det är rätt fil, och ta bort bilder och annat som har lagts till.",
        explanation=(
            "Blad för en hel plan ryms i en hundradel av den tillåtna storleken. Gränsen\n"
            "skyddar mot filer som är gjorda för att fylla datorns minne."
        ),
    ),
    "sheet-suspect": Entry(
        title="Excelfilen är uppbyggd på ett otillåtet sätt",
        message="Filen har en del som inte hör hemma i en arbetsbok: {member}.",
        hint=(
            "Öppna filen i Excel och spara den på nytt. Är den inte din egen, fråga den som "
            "skickade den."
        ),
        explanation=(
            "Excel skriver aldrig så många delar, så hårt packade delar, delar med samma namn\n"
            "eller med namn som leder ut ur filen. Sådant finns i filer som är gjorda för att\n"
            "skada."
        ),
    ),
    "sheet-macros": Entry(
        title="Excelfilen innehåller makron",
        message="Filen innehåller makron eller kontroller ({member}), som inte får finnas.",
        hint="Spara filen i Excel som Excel-arbetsbok (.xlsx) utan makron.",
        explanation=(
            "Makron är program. De behövs inte för att fylla i uppgifter, och filen ska kunna\n"
            "mejlas och arkiveras utan risk."
        ),
    ),
    "sheet-external": Entry(
        title="Excelfilen hämtar från andra filer",
        message="Filen har kopplingar till andra filer eller inbäddade objekt ({member}).",
        hint="Ta bort kopplingarna (Data, Redigera länkar, Bryt länk) och skriv värdena som text.",
        explanation=(
            "Ett värde som hämtas från en annan fil kan ändras utan att någon märker det, och\n"
            "det går inte att visa i efterhand varifrån det kom. Kopiera värdet och skriv in\n"
            "det."
        ),
    ),
    "sheet-hidden-missing": Entry(
        title="Arbetsboken är inte gjord av vp figures export",
        message="Det dolda bladet ”vp” saknas i arbetsboken.",
        hint=(
            "Fyll i en arbetsbok som är gjord med vp figures export. Kopiera inte bladen "
            "till en ny fil."
        ),
        explanation=(
            "Det dolda bladet talar om vilken plan bladen hör till och vad som stod i dem när\n"
            "de skrevs ut. Utan det går det inte att veta vad som är ändrat. Kopieras ett blad\n"
            "till en annan arbetsbok följer det dolda bladet inte med."
        ),
    ),
    "sheet-hidden-changed": Entry(
        title="Det dolda bladet är ändrat",
        message="Rad {row} i det dolda bladet ”vp” är inte som när arbetsboken gjordes.",
        hint="Gör en ny arbetsbok med vp figures export och för över det som är ifyllt.",
        explanation=(
            "Det dolda bladet får inte ändras: det är facit för vad som stod i bladen från\n"
            "början. En kontrollsumma på varje rad visar om det är orört."
        ),
    ),
    "sheet-newer": Entry(
        title="Arbetsboken är gjord av en nyare version",
        message="Arbetsboken har form {found}; det här programmet läser till och med form {known}.",
        hint="Uppdatera programmet, eller gör en ny arbetsbok med den här versionen.",
        explanation="Bladens form får ett nytt nummer när en äldre version skulle läsa dem fel.",
    ),
    "sheet-other-plan": Entry(
        title="Arbetsboken hör till en annan plan",
        message="Arbetsboken hör till planen {found}, men källorna till {wanted}.",
        hint="Ange rätt källmapp med --sources, eller hämta arbetsboken för den här planen.",
        explanation=(
            "Olika planer kan ha uppgifter med samma id. Därför läses bara en arbetsbok som är\n"
            "gjord för just den här planen (id i plan.yaml)."
        ),
    ),
    "sheet-header": Entry(
        title="En kolumnrubrik är ändrad",
        message="I cell {cell} ska rubriken vara ”{wanted}”, men där står ”{found}”.",
        hint=(
            "Återställ rubriken, och ta bort kolumner som har lagts till eller flytta tillbaka dem."
        ),
        explanation=(
            "Rubrikerna och kolumnernas ordning visar vad varje cell betyder. Stämmer de inte\n"
            "läses inget ur bladet, så att inget hamnar fel."
        ),
    ),
    "sheet-unknown-id": Entry(
        title="Ett id som inte finns i arbetsboken",
        message="Id ”{id}” i cell {cell} hör inte till någon uppgift i arbetsboken.",
        hint="Ta bort raden. Nya uppgifter läggs till i källfilerna, inte i arbetsboken.",
        explanation=(
            "En rad känns igen på sitt id. Kolumnen är låst för att en rad inte ska kunna byta\n"
            "uppgift av misstag."
        ),
        hint_near="Skriv tillbaka {nearest} i cellen.",
    ),
    "sheet-unknown-row": Entry(
        title="En rad som inte fanns när arbetsboken gjordes",
        message=(
            "Raden vid cell {cell} är {id}, {kind} {period}, som inte fanns i arbetsboken "
            "från början."
        ),
        hint="Ta bort raden, eller skriv tillbaka det slag och den period som stod där.",
        explanation=(
            "Bladet har en rad för varje uppgift som ska fyllas i. Andra år och slag av värden\n"
            "är låsta och ändras i källfilerna."
        ),
    ),
    "sheet-row-twice": Entry(
        title="Samma uppgift på två rader",
        message="Uppgiften {id} {period} i cell {cell} står redan i {first}.",
        hint="Ta bort den ena raden.",
        explanation="Står samma uppgift på två rader går det inte att veta vilken som gäller.",
    ),
    "sheet-row-gone": Entry(
        title="En rad är borttagen ur bladet",
        message="Raden för {id} {period} finns inte kvar i bladet; uppgiften ändras inte.",
        hint=(
            "Är det med avsikt behöver inget göras. Gör annars en ny arbetsbok med vp "
            "figures export."
        ),
        explanation=(
            "En rad som saknas i bladet lämnas som den är i källorna. Ingen uppgift försvinner."
        ),
    ),
    "sheet-figure-gone": Entry(
        title="Uppgiften finns inte längre i källorna",
        message="Uppgiften {id} {period} i cell {cell} finns inte längre i källorna.",
        hint="Gör en ny arbetsbok med vp figures export, eller ta bort raden.",
        explanation=(
            "Någon har tagit bort uppgiften eller bytt id eller period på den sedan arbetsboken\n"
            "gjordes."
        ),
    ),
    "sheet-locked": Entry(
        title="En låst cell är ändrad",
        message=(
            "Cell {cell} i kolumnen ”{column}” är låst och ska vara ”{wanted}”, men är ”{found}”."
        ),
        hint="Skriv tillbaka det som stod. Ska det ändras görs det i källfilerna.",
        explanation=(
            "Namn, enheter, perioder och tidigare värden är låsta för att inget ska ändras av\n"
            "misstag. Är bladets skydd borttaget hittas ändringen ändå, och inget läses in."
        ),
    ),
    "sheet-unit-changed": Entry(
        title="Enheten är en annan i källorna",
        message="Värdet i cell {cell} är i {exported}, men källorna har nu enheten {now}.",
        hint=(
            "Gör en ny arbetsbok med vp figures export och fyll i värdet i den enhet som står där."
        ),
        explanation=(
            "Enheten har ändrats i källorna sedan arbetsboken gjordes. Samma tal betyder då\n"
            "något annat."
        ),
    ),
    "sheet-conflict": Entry(
        title="Uppgiften är ändrad på två håll",
        message=(
            "{id} {period}, cell {cell}: vid exporten stod ”{exported}”, i bladet står "
            "”{filled}” och i källorna ”{now}”."
        ),
        hint=(
            "Bestäm vilket som gäller. Gäller källorna, gör en ny arbetsbok; gäller bladet, "
            "ändra i källfilen."
        ),
        explanation=(
            "Någon har ändrat uppgiften i källorna sedan arbetsboken gjordes, och i bladet står\n"
            "något tredje. Programmet väljer inte: alla tre visas."
        ),
    ),
    "sheet-decimal-point": Entry(
        title="Punkt i ett tal",
        message="I cell {cell} står ”{text}”, med punkt.",
        hint="Skriv decimalkomma och mellanslag mellan tusental: 6,39 eller 7 429.",
        explanation=(
            "Ett tal med punkt kan läsas på två sätt: 7.429 är antingen 7 429 eller 7,429.\n"
            "Därför skrivs decimaler med komma och tusental med mellanslag."
        ),
        hint_near="Skriv {nearest}.",
    ),
    "sheet-decimals": Entry(
        title="Fler decimaler än uppgiften redovisas med",
        message="I cell {cell} står {text}; antalet decimaler ska vara högst {most}.",
        hint="Avrunda till så många decimaler: {most}.",
        explanation=(
            "Antalet decimaler står i källfilen (decimaler). Långa rader av decimaler är nästan\n"
            "alltid en uträkning i Excel som har kopierats in; avrundningen ska den som svarar\n"
            "för uppgiften göra."
        ),
    ),
    "sheet-not-number": Entry(
        title="Text där ett tal ska stå",
        message="I cell {cell} ska ett tal stå, men där står ”{text}”.",
        hint=(
            "Skriv ett tal (6,39), ett intervall (7–8), en gräns (minst 75), mäts inte, "
            "eller lämna cellen tom. Skriv annat i kommentaren."
        ),
        explanation=(
            "Värdet används i tabeller och i text och måste vara ett tal. Tom cell betyder att\n"
            "värdet kommer senare, mäts inte att det aldrig kommer."
        ),
    ),
    "sheet-unit-typed": Entry(
        title="Enheten är utskriven",
        message="I cell {cell} står ”{text}”; enheten ({unit}) läggs till av programmet.",
        hint="Skriv bara talet.",
        explanation=(
            "Enheten står i sin egen kolumn och skrivs ut i planen efter talet. Står den i\n"
            "cellen också skulle den komma två gånger."
        ),
        hint_near="Skriv {nearest}.",
    ),
    "sheet-unit-other": Entry(
        title="Fel enhet",
        message="I cell {cell} står ”{text}”, i {typed}, men uppgiften är i {unit}.",
        hint="Räkna om värdet till {unit} och skriv bara talet.",
        explanation=(
            "Uppgiftens enhet är låst. Ett värde i en annan enhet räknas inte om i tysthet, för\n"
            "det kan vara enheten eller talet som är fel."
        ),
        hint_near="Skriv {nearest} om talet är rätt, utan enhet.",
    ),
    "sheet-formula": Entry(
        title="En formel i en cell",
        message="I cell {cell} står formeln {formula}.",
        hint="Skriv in talet i stället för formeln (Klistra in special, Värden).",
        explanation=(
            "En formel kan räkna på celler som någon ändrar senare. Det är värdet som lämnas,\n"
            "av den som svarar för det."
        ),
    ),
    "sheet-date": Entry(
        title="Cellen har blivit ett datum",
        message="I cell {cell} står datumet {shown}.",
        hint=(
            "Gör cellen till text (Format, Celler, Text) och skriv om det som avsågs, till "
            "exempel 7–8."
        ),
        explanation=(
            "Kalkylprogram gör gärna om 7-8 till den sjunde augusti. Vad som skrevs går inte\n"
            "att få tillbaka, så programmet gissar inte. Bladets egna celler är text och råkar\n"
            "inte ut för det, men det gör celler som klistras in från andra filer."
        ),
    ),
    "sheet-percent": Entry(
        title="Cellen är formaterad som procent",
        message="I cell {cell} visas {shown} %, men talet i cellen är {number}.",
        hint="Gör cellen till text (Format, Celler, Text) och skriv {shown}.",
        explanation=(
            "Formateras en cell som procent lagrar kalkylprogrammet en hundradel av det som\n"
            "visas. Programmet kan inte veta vilket av talen som menades."
        ),
    ),
    "sheet-boolean": Entry(
        title="Ett sanningsvärde i en cell",
        message="I cell {cell} står sanningsvärdet {shown}.",
        hint="Skriv talet eller välj ordet i listan, till exempel ja eller nej.",
        explanation="Kalkylprogram gör sant och falskt till något som varken är tal eller text.",
    ),
    "sheet-error-value": Entry(
        title="Ett felvärde i en cell",
        message="I cell {cell} står kalkylprogrammets felvärde {shown}.",
        hint="Skriv in talet.",
        explanation=(
            "Felvärden som #REF! kommer av en formel som inte längre hittar sina celler, och\n"
            "följer med när resultatet klistras in."
        ),
    ),
    "sheet-merged": Entry(
        title="Sammanfogade celler",
        message="Cellerna {cells} är sammanfogade.",
        hint="Dela cellerna igen och fyll i varje rad för sig.",
        explanation=(
            "I sammanfogade celler finns bara den första kvar; det som stod i de andra är\n"
            "borta. Varje uppgift har sin egen rad."
        ),
    ),
    "sheet-choice": Entry(
        title="Ett ord som inte finns i listan",
        message="I cell {cell} står ”{text}”, som inte går att välja.",
        hint="Välj något av: {allowed}.",
        explanation=(
            "Status är preliminär eller slutlig, och klar är ja eller nej. Cellen har en lista\n"
            "att välja ur; det som klistras in passerar den."
        ),
    ),
    "sheet-character": Entry(
        title="Ett tecken som inte får finnas",
        message="I cell {cell} står tecknet {character}, som inte kan stå i ett dokument.",
        hint="Radera tecknet: skriv om ordet för hand i stället för att klistra in det.",
        explanation=(
            "Osynliga styrtecken följer med när text klistras in, och dubbla klamrar hör till\n"
            "Word-mallen. Båda skulle förstöra den färdiga planen."
        ),
    ),
    "sheet-done-without-value": Entry(
        title="Klar utan värde",
        message="Raden är markerad som klar, men cell {cell} är tom.",
        hint="Fyll i värdet, skriv mäts inte, eller välj nej i kolumnen Klar.",
        explanation=(
            "Klar betyder att värdet är lämnat. Ett värde som en gång är lämnat tas inte bort\n"
            "genom att cellen töms; det görs i källfilen."
        ),
    ),
    "sheet-not-done": Entry(
        title="Ifyllt men inte markerat som klart",
        message=(
            "{id} {period} i cell {cell} är ändrad men inte markerad som klar, och läses inte in."
        ),
        hint="Välj ja i kolumnen Klar när uppgiften ska lämnas.",
        explanation=(
            "Kolumnen Klar låter en uppgift vara påbörjad. Bara rader som är klara läses in; de\n"
            "andra står kvar i arbetsboken tills de är det."
        ),
    ),
    "sheet-extra": Entry(
        title="Ett eget blad i arbetsboken",
        message="Bladet ”{sheet}” hör inte till arbetsboken och läses inte.",
        hint="Är det egna anteckningar behöver inget göras.",
        explanation="Bara bladen som vp figures export gjorde läses.",
    ),
    "sheet-outside": Entry(
        title="Något står utanför tabellen",
        message="I cell {cell}, utanför tabellen, står ”{text}”; det läses inte.",
        hint="Flytta det till kommentaren om det ska med.",
        explanation=(
            "Bara tabellens kolumner och rader läses. Det som står bredvid eller under är egna\n"
            "anteckningar."
        ),
    ),
    "sheet-would-overwrite": Entry(
        title="Filen finns redan och är ifylld",
        message="Filen {file} finns redan och skulle skrivas över.",
        hint="Läs in den först (vp figures import), flytta den, eller välj ett annat namn.",
        explanation=(
            "Den som finns är ifylld av någon, eller är inte gjord av vp figures export. En\n"
            "arbetsbok som är orörd skrivs över utan fråga."
        ),
    ),
    "sheet-source-touched": Entry(
        title="Källfilen ändrades under tiden",
        message="Filen {path} ändrades medan ändringarna visades; inget skrevs.",
        hint="Kör vp figures import igen.",
        explanation=(
            "Källfilen sparades av någon annan mellan det att den lästes och att den skulle\n"
            "skrivas. Ändringarna visas på nytt mot det som står där nu."
        ),
    ),
    "sheet-not-spliced": Entry(
        title="Värdet går inte att skriva in i källfilen",
        message="Uppgiften {id} {period} går inte att skriva utan att annat ändras ({reason}).",
        hint="Skriv värdet för hand på den rad i källfilen som anmärkningen pekar på.",
        explanation=(
            "Bara värdet får ändras när en arbetsbok läses in. Står det på ett ovanligt sätt i\n"
            "filen är det säkrare att skriva det för hand."
        ),
    ),
    # --- output -------------------------------------------------------------------------------
    "output-not-written": Entry(
        title="En fil kunde inte skrivas",
        message="Filen {file} kunde inte skrivas: {reason}",
        hint=(
            "Stäng filen i Word, kontrollera att mappen går att skriva i och att disken inte är "
            "full, och bygg igen."
        ),
        explanation=(
            "Allt skrivs på en gång eller inte alls: det som fanns förut är orört.\n"
            "Vanligast är att den förra planen är öppen i Word, som då håller den låst."
        ),
    ),
    # --- proof --------------------------------------------------------------------------------
    "proof-text-lost": Entry(
        title="En text saknas i den färdiga filen",
        message="Den färdiga filen slutar för tidigt: texten ”{expected}” saknas.",
        hint=(
            "Planen är inte sparad; den gamla är orörd. Anmäl felet till den som förvaltar "
            "programmet."
        ),
        explanation=(
            "Innan filen sparas läses den tillbaka och jämförs med källorna, stycke för\n"
            "stycke. En fil där något saknas får inte ersätta den gamla."
        ),
    ),
    "proof-text-added": Entry(
        title="En text för mycket i den färdiga filen",
        message="Den färdiga filen innehåller texten ”{found}”, som ingen källa har.",
        hint=(
            "Står texten i mallen efter den sista platsen, ta bort den där. Anmäl annars felet "
            "till den som förvaltar programmet."
        ),
        explanation=(
            "Filen läses tillbaka och jämförs med källorna. Text som ingen har skrivit får\n"
            "inte stå i en plan som beslutas."
        ),
    ),
    "proof-text-differs": Entry(
        title="En text i den färdiga filen är en annan",
        message="Här ska stå ”{expected}”, men i den färdiga filen står ”{found}”.",
        hint=(
            "Planen är inte sparad; den gamla är orörd. Anmäl felet till den som förvaltar "
            "programmet."
        ),
        explanation=(
            "Filen läses tillbaka och jämförs med källorna, stycke för stycke. Det första\n"
            "stycke som skiljer sig visas. Filen sparas inte."
        ),
    ),
    "proof-template-mark": Entry(
        title="Ett fält i mallen blev inte ifyllt",
        message="I den färdiga filen står ett fält kvar: ”{text}”.",
        hint=(
            "Skriv om fältet i mallen i ett svep, och titta även i sidhuvud, sidfot och "
            "dokumentets egenskaper."
        ),
        explanation=(
            "Klamrar i den färdiga planen betyder att ett fält inte kändes igen. Det skulle\n"
            "synas för alla som läser planen."
        ),
    ),
    "proof-program-word": Entry(
        title="Ett programord står i en tabell",
        message=(
            "En tabellruta innehåller bara ”{text}”, ett ord ur programmet och inte ur källorna."
        ),
        hint=(
            "Planen är inte sparad; den gamla är orörd. Anmäl felet till den som förvaltar "
            "programmet."
        ),
        explanation=(
            "Sådana ord betyder att ett värde saknades utan att det märktes. Är ordet\n"
            "avsett, skriv det med fler ord i källfilen."
        ),
    ),
    "proof-space-lost": Entry(
        title="Ett mellanslag skulle försvinna",
        message="Texten ”{text}” börjar eller slutar med ett mellanslag som Word skulle ta bort.",
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "Word tar bort mellanslag i kanten av en text om de inte är märkta att\n"
            "behållas. Två ord skulle då skrivas ihop."
        ),
    ),
    "proof-empty-paragraph": Entry(
        title="Ett tomt stycke",
        message="Dokumentet har ett tomt stycke på det här stället.",
        hint="Ta bort den tomma raden i mallen och ange avståndet i formatmallen i stället.",
        explanation=(
            "Tomma rader läses upp som ”tom” för den som lyssnar på planen, och de flyttar\n"
            "sig när texten ändras. Luft ges av formatmallarnas avstånd."
        ),
    ),
    "proof-bookmark-unpaired": Entry(
        title="Ett bokmärke är inte helt",
        message="Bokmärket ”{bookmark}” har inte både början och slut.",
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "Länkar och sidhänvisningar leder till bokmärken. Ett halvt bokmärke kan få\n"
            "Word att erbjuda en reparation av filen."
        ),
    ),
    "proof-bookmark-name": Entry(
        title="Ett bokmärke har ett otillåtet namn",
        message=(
            "Bokmärket ”{bookmark}” ska heta något med bara bokstäver, siffror och _, högst 40 "
            "tecken."
        ),
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "Word tar bort bokmärken med andra namn när filen sparas. Länkarna till dem\n"
            "slutar då att fungera."
        ),
    ),
    "proof-bookmark-duplicate": Entry(
        title="Två bokmärken heter lika",
        message="Bokmärket ”{bookmark}” finns {times} gånger.",
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation="Word behåller bara det ena, och länkar kan leda fel.",
    ),
    "proof-field-unfinished": Entry(
        title="Ett fält i Word är inte avslutat",
        message="Word-fältet ”{field}” är inte helt.",
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "Sidnummer och innehållsförteckning är fält i Word. Ett fält utan början eller\n"
            "slut får Word att erbjuda en reparation, och texten efter det kan försvinna."
        ),
    ),
    "proof-field-without-result": Entry(
        title="Ett fält i Word visar inget",
        message="Word-fältet ”{field}” har inget resultat att visa.",
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "Word räknar inte om fält när en fil öppnas. Utan ett sparat resultat syns ett\n"
            "tomrum, och vissa fält får Word att erbjuda en reparation."
        ),
    ),
    "proof-target-missing": Entry(
        title="En länk i filen leder ingenstans",
        message=(
            "En länk eller hänvisning leder till bokmärket ”{bookmark}”, som inte finns i filen."
        ),
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "I Word skulle det stå ”Fel! Bokmärket är inte definierat” när fälten\nuppdateras."
        ),
    ),
    "proof-style-missing": Entry(
        title="En formatmall som används finns inte",
        message="Formatmallen ”{style}” används men finns inte i filen.",
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "Word visar då texten som vanlig brödtext. En rubrik syns inte som rubrik och\n"
            "hamnar inte i innehållsförteckningen."
        ),
    ),
    "proof-style-kind": Entry(
        title="En formatmall används på fel sätt",
        message="Formatmallen ”{style}” används som {kind}, men är av slaget {found}.",
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "En formatmall gäller stycken (paragraph), tecken (character) eller tabeller\n"
            "(table). Används den på fel sätt bortser Word från den."
        ),
    ),
    "proof-style-cycle": Entry(
        title="En formatmall bygger på sig själv",
        message="Formatmallen ”{style}” bygger på sig själv: {path}",
        hint="Öppna mallen i Word och välj en annan formatmall under ”Baserad på”.",
        explanation="Word kan inte avgöra utseendet och kan vägra att öppna filen.",
    ),
    "proof-numbering-missing": Entry(
        title="En lista saknar sin numrering",
        message="En lista använder numreringen {list}, som inte finns i filen.",
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation="Utan den försvinner nummer eller punkter framför listans rader i Word.",
    ),
    "proof-heading-skipped": Entry(
        title="En rubriknivå är överhoppad i den färdiga filen",
        message="Rubriken ”{heading}” är på nivå {level}, men kommer efter en på nivå {before}.",
        hint="Ändra rubriknivån i kapitlet eller i mallen så att inga nivåer hoppas över.",
        explanation=(
            "Den som läser med uppläsning hittar med hjälp av rubriknivåerna. Lagen om\n"
            "tillgänglighet kräver att de följer på varandra."
        ),
    ),
    "proof-cell-ending": Entry(
        title="En tabellruta är inte hel",
        message="En tabellruta slutar inte med ett stycke.",
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation="Word anser då att filen är skadad och öppnar den inte.",
    ),
    "proof-table-grid": Entry(
        title="En tabellrad har fel antal rutor",
        message=(
            "Rad {row} i tabell {table} har {cells} rutor, men tabellen har {columns} kolumner."
        ),
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation="En rad med för få eller för många rutor förskjuter tal till fel kolumn.",
    ),
    "proof-table-header": Entry(
        title="En tabell saknar rubrikrad",
        message="Tabell {table} har ingen rad som är märkt som rubrikrad.",
        hint=(
            "Markera första raden i mallens tabell och välj Upprepa rubrikrader under Tabellayout."
        ),
        explanation=(
            "Rubrikraden upprepas på nästa sida och läses upp före varje tal. Utan den är\n"
            "tabellen obegriplig för den som lyssnar."
        ),
    ),
    "proof-row-splits": Entry(
        title="Tabellrader kan delas mellan två sidor",
        message="I tabell {table} kan {rows} rader delas mellan två sidor.",
        hint=(
            "Markera raderna i mallens tabell och avmarkera ”Tillåt radbrytning över sidor” under "
            "Egenskaper, Rad."
        ),
        explanation="En delad rad skiljer ett tal från den text det hör till.",
    ),
    "proof-section-end": Entry(
        title="Dokumentet slutar inte som det ska",
        message="Dokumentet ska sluta med en enda sidinställning, men har {found}.",
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "Sidinställningen bestämmer papper, marginaler, sidhuvud och sidfot. Finns den\n"
            "inte sist väljer varje program sina egna."
        ),
    ),
    "proof-relationship": Entry(
        title="En koppling i filen leder ingenstans",
        message="Kopplingen {id} i filen leder till en del som inte finns.",
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "Word hittar då inte en bild, ett sidhuvud eller en länk, och kan erbjuda en\n"
            "reparation av filen."
        ),
    ),
    "proof-external": Entry(
        title="Filen hämtar något utifrån",
        message="Filen skulle hämta ”{target}” när den öppnas.",
        hint=(
            "Ta bort den länkade bilden eller mallen ur Word-mallen, eller infoga bilden i stället "
            "för att länka den."
        ),
        explanation=(
            "En plan som ska arkiveras ska vara hel i sig själv. Det enda som får ligga\n"
            "utanför är de adresser som länkar leder till."
        ),
    ),
    "proof-macro": Entry(
        title="Filen innehåller makron eller inbäddade objekt",
        message="Filen innehåller ”{part}”, ett makro eller ett inbäddat objekt.",
        hint="Ta bort det ur mallen och spara den som Word-dokument (*.docx).",
        explanation=(
            "Makron och objekt kan köra program hos mottagaren, stoppas av säkerhetsskydd\n"
            "och kan inte arkiveras."
        ),
    ),
    "proof-comment": Entry(
        title="Filen innehåller kommentarer",
        message="Filen innehåller kommentarer.",
        hint="Ta bort alla kommentarer i mallen (Granska, Ta bort) och spara den.",
        explanation=(
            "En beslutad plan ska inte bära med sig anmärkningar från den som gjorde\nmallen."
        ),
    ),
    "proof-tracked-change": Entry(
        title="Filen innehåller spårade ändringar",
        message="Filen innehåller spårade ändringar, eller har spårning påslagen.",
        hint="Godkänn alla ändringar i mallen (Granska, Godkänn), slå av spårningen och spara.",
        explanation="Med spårade ändringar kan två läsare se olika texter i samma plan.",
    ),
    "proof-update-prompt": Entry(
        title="Word skulle ställa en fråga när planen öppnas",
        message="Filen får Word att fråga om fälten ska uppdateras när planen öppnas.",
        hint="Öppna mallen i Word, uppdatera alla fält (Ctrl+A, F9) och spara den.",
        explanation=(
            "Den som svarar nej på frågan får en tom innehållsförteckning. Därför står allt\n"
            "ifyllt i filen, och Word ska inte fråga."
        ),
    ),
    "proof-stray-member": Entry(
        title="En del i filen hör inte till dokumentet",
        message="Filen innehåller en del som inget i dokumentet hänvisar till.",
        hint=(
            "Öppna mallen i Word och spara om den. Hjälper det inte, anmäl felet till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "Sådana delar syns inte men följer med till arkivet, och ingen vet vad de\ninnehåller."
        ),
    ),
    "proof-content-type": Entry(
        title="En del i filen har okänt slag",
        message="Delen {part} saknas eller saknar uppgift om sitt slag.",
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation="Word öppnar inte en fil där det är oklart vad en del är.",
    ),
    # --- intake -------------------------------------------------------------------------------
    "intake-not-word": Entry(
        title="Filen är inget Word-dokument",
        message=("Filen ska vara ett Word-dokument (.docx), men innehållet är något annat."),
        hint=("Öppna filen i Word och spara om den som Word-dokument (.docx). Försök sedan igen."),
        explanation=(
            "Ändelsen i filnamnet säger inte vad filen innehåller. En textfil, ett kalkylblad\n"
            "eller ett OpenDocument-dokument som har döpts om till .docx är fortfarande något\n"
            "annat."
        ),
    ),
    "intake-old-format": Entry(
        title="Filen är i ett äldre format",
        message="Filen är i det äldre formatet .doc eller i RTF; den ska vara .docx.",
        hint=("Öppna filen i Word och spara om den som Word-dokument (.docx). Försök sedan igen."),
        explanation=(
            "Det äldre formatet kan bara Word självt läsa säkert. Word gör om filen utan att\n"
            "något går förlorat."
        ),
    ),
    "intake-macros": Entry(
        title="Word-filen har makron",
        message="Filen innehåller makron och tas inte in.",
        hint=("Öppna filen i Word och spara den som Word-dokument utan makron (.docx)."),
        explanation=(
            "Makron är program. De kan inte följa med till ett avsnitt, och en fil med makron\n"
            "som kommer utifrån ska inte öppnas i onödan."
        ),
    ),
    "intake-strict": Entry(
        title="Word-filen är sparad som Strict Open XML",
        message=("Filen är sparad som ”Strict Open XML-dokument”, som inte kan läsas här."),
        hint=("Öppna filen i Word, välj Spara som och filformatet Word-dokument (.docx)."),
        explanation=(
            "Det finns två slag av .docx. Det vanliga heter Word-dokument i listan över\n"
            "filformat; det strikta väljs nästan bara av misstag."
        ),
    ),
    "intake-too-large": Entry(
        title="Word-filen är för stor",
        message="Filen är {bytes} byte; den får vara högst {limit} byte.",
        hint=("Ta bort eller komprimera bilderna i Word, eller dela texten i flera filer."),
        explanation=(
            "Det är nästan alltid bilder som gör en Word-fil stor. De följer ändå inte med in\n"
            "i texten."
        ),
    ),
    "intake-too-heavy": Entry(
        title="Word-filen kräver för mycket av datorn",
        message="Filen kunde inte läsas inom det minne som den får ta ({limit}).",
        hint=("Öppna filen i Word, kopiera texten till ett nytt dokument och försök med det."),
        explanation=(
            "En vanlig text läses på en bråkdel av minnet. Filen är skadad, eller gjord för\n"
            "att få datorn att stanna."
        ),
    ),
    "intake-timed-out": Entry(
        title="Word-filen tog för lång tid att läsa",
        message="Filen var inte läst efter {seconds} sekunder, och läsningen avbröts.",
        hint=(
            "Försök en gång till. Hjälper det inte, kopiera texten till ett nytt dokument i Word."
        ),
        explanation=(
            "En vanlig text läses på under en sekund. Datorn kan vara upptagen, eller filen\n"
            "skadad."
        ),
    ),
    "intake-failed": Entry(
        title="Word-filen kunde inte läsas",
        message="Pandoc kunde inte läsa filen (teknisk orsak: {detail}).",
        hint=("Öppna filen i Word och spara om den som Word-dokument (.docx). Försök sedan igen."),
        explanation=(
            "Pandoc är det program som läser Word-filen. Filen öppnades, men något i den är\n"
            "trasigt."
        ),
    ),
    "intake-no-pandoc": Entry(
        title="Pandoc saknas",
        message="Programmet pandoc, som läser Word-filer, hittades inte.",
        hint="Kör make plan en gång, så ställs allt som behövs i ordning.",
        explanation=(
            "Pandoc följer med paketet pypandoc_binary, som installeras med de andra paketen."
        ),
    ),
    "intake-unreadable": Entry(
        title="Filen går inte att läsa",
        message="Filen {file} går inte att läsa: {fault}.",
        hint="Kontrollera sökvägen, stäng filen i Word och försök igen.",
        explanation=(
            "Filen finns inte där, eller så håller ett annat program den låst, eller så\n"
            "saknas behörighet till den."
        ),
    ),
    "intake-tracked-changes": Entry(
        title="Word-filen har spårade ändringar",
        message=("Filen har {count} spårade ändringar som varken är godkända eller avvisade."),
        hint=("Avgör dem i Word, eller kör igen med --track-changes accept (eller reject)."),
        explanation=(
            "Programmet avgör inte åt någon om ett tillägg eller en strykning ska gälla. Med\n"
            "accept gäller texten som den blev, med reject som den var."
        ),
    ),
    "intake-no-text": Entry(
        title="Word-filen har ingen text",
        message="Filen innehåller ingen text som kan bli ett avsnitt.",
        hint=("Kontrollera att det är rätt fil, och att texten inte är en inskannad bild."),
        explanation=("Ett inskannat dokument är en bild av en text. Bilder följer inte med."),
    ),
    "intake-not-faithful": Entry(
        title="Avsnittet skulle inte säga detsamma som Word-filen",
        message=(
            "Avsnittet skulle läsas på ett annat sätt än det som står i filen, vid ”{start}”."
            " Inget skrevs."
        ),
        hint=(
            "Skriv om stället i Word utan ovanliga tecken, och anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "Innan ett avsnitt skrivs läses det tillbaka och jämförs med det som togs in. Det\n"
            "stämde inte, och det är ett fel i programmet. Ett avsnitt som säger något annat\n"
            "än filen är värre än inget."
        ),
    ),
    "intake-exists": Entry(
        title="Det finns redan en fil där",
        message="Filen {path} finns redan och skrivs inte över.",
        hint="Ange ett annat namn med --to, eller --force om den gamla ska ersättas.",
        explanation=(
            "Ett avsnitt är källan från det att det har tagits in: någon kan ha arbetat\n"
            "vidare i det. Därför ersätts det bara när det sägs uttryckligen."
        ),
    ),
    "intake-target": Entry(
        title="Ett avsnitt ska sluta på .md",
        message=("Avsnittet ska skrivas i en fil som slutar på .md, men ”{path}” gör inte det."),
        hint="Skriv till exempel --to avsnitt/13-framtiden.md.",
        explanation=("Kapitlens text ligger i filer som slutar på .md. Andra filer läses inte."),
    ),
    "intake-words-lost": Entry(
        title="Ord ur Word-filen kom inte med",
        message="Stycket som börjar ”{start}” kom inte med helt.",
        hint="Jämför med Word-filen och skriv in det som saknas.",
        explanation=(
            "Varje stycke i filen söks i det färdiga avsnittet. Det här återfanns inte ord\n"
            "för ord; vanligen är det en innehållsförteckning, ett fält eller ett inbäddat\n"
            "objekt."
        ),
    ),
    "intake-colour": Entry(
        title="Färg är inte kvar",
        message="Färgen på text i stycket ”{start}” är inte kvar.",
        hint="Säg med ord det som färgen betydde, om den betydde något.",
        explanation=(
            "Texten själv är kvar. En verksamhetsplan har en enda form för allt, som mallen\n"
            "bestämmer, så utseendet följer inte med från Word."
        ),
    ),
    "intake-letter-form": Entry(
        title="Understrykning och liknande är inte kvar",
        message=(
            "Understruken, genomstruken, upphöjd eller nedsänkt text eller kapitäler i "
            "stycket ”{start}” är inte kvar som form."
        ),
        hint=("Ta bort genomstrukna ord som inte ska gälla; skriv m² i stället för upphöjd tvåa."),
        explanation=(
            "Texten själv är kvar. En verksamhetsplan har en enda form för allt, som mallen\n"
            "bestämmer, så utseendet följer inte med från Word. Fet och kursiv text är kvar."
        ),
    ),
    "intake-hidden-text": Entry(
        title="Dold text togs inte med",
        message="I stycket ”{start}” finns dold text som inte togs med: ”{what}”.",
        hint="Skriv in texten i avsnittet om den ska synas.",
        explanation=(
            "Text som är formaterad som dold syns inte i Word. Den ska då inte heller synas i\n"
            "planen utan att någon har bestämt det."
        ),
    ),
    "intake-field": Entry(
        title="Ett fält är nu vanlig text",
        message="Fältet {what} i stycket ”{start}” är kvar som den text det visade.",
        hint="Kontrollera texten: den ändras inte längre av sig själv.",
        explanation=(
            "Fält i Word räknar ut sidnummer, datum och hänvisningar. I ett avsnitt är de\n"
            "text. En hänvisning till ett kapitel skrivs som en länk, och en siffra ur planen\n"
            "med klamrar."
        ),
    ),
    "intake-formula": Entry(
        title="En formel är nu vanlig text",
        message="Formeln ”{what}” i stycket ”{start}” är kvar bara som tecken.",
        hint="Skriv om formeln med ord eller vanliga tecken.",
        explanation=("Ett avsnitt har ingen form för formler."),
    ),
    "intake-text-box": Entry(
        title="En textruta är nu vanliga stycken",
        message="Textrutan vid stycket ”{start}” står nu efter stycket: ”{what}”.",
        hint="Kontrollera att texten står på rätt ställe.",
        explanation=(
            "En textruta ligger var som helst på sidan. I ett avsnitt har allt en ordning,\n"
            "och rutans text läggs efter det stycke som rutan hörde till."
        ),
    ),
    "intake-object": Entry(
        title="Ett inbäddat objekt kom inte med",
        message="Ett inbäddat objekt ({what}) i stycket ”{start}” kom inte med.",
        hint="Skriv in det som objektet visade, till exempel som tabell.",
        explanation=(
            "Diagram, kalkylblad och SmartArt är egna dokument inuti Word-filen. Siffror i\n"
            "planen hämtas ur uppgifterna, och tabeller görs av dem."
        ),
    ),
    "intake-merged-cells": Entry(
        title="Sammanslagna celler är nu egna",
        message=(
            "Tabellen som börjar ”{start}” hade sammanslagna celler. Texten står i den "
            "första; de andra är tomma."
        ),
        hint="Fyll i de tomma cellerna, eller gör om tabellen.",
        explanation=(
            "I ett avsnitt har varje rad lika många celler. Sammanslagna celler gör dessutom\n"
            "tabellen svår att läsa för den som får den uppläst."
        ),
    ),
    "intake-nested-table": Entry(
        title="En tabell i en tabell är nu text",
        message=(
            "Tabellen som börjar ”{start}” hade en tabell inuti en cell. Dess text står nu på"
            " en rad i cellen."
        ),
        hint="Gör den inre tabellen till en egen tabell.",
        explanation=("En cell i ett avsnitt rymmer en rad text."),
    ),
    "intake-cell-paragraphs": Entry(
        title="Stycken i en cell är nu ett",
        message=("Cellen som börjar ”{start}” hade flera stycken. De står nu efter varandra."),
        hint="Sätt skiljetecken mellan dem, eller dela raden i flera.",
        explanation=("En cell i ett avsnitt rymmer en rad text, utan stycken och listor."),
    ),
    "intake-comment": Entry(
        title="En kommentar togs inte med",
        message="Kommentaren ”{what}” vid stycket ”{start}” togs inte med.",
        hint="Ta ställning till kommentaren innan avsnittet används.",
        explanation=(
            "Kommentarer är ett samtal om texten, inte en del av den. De hör inte hemma i en\n"
            "handling som ska publiceras."
        ),
    ),
    "intake-margin": Entry(
        title="Sidhuvud och sidfot togs inte med",
        message="Texten ”{what}” i sidhuvud eller sidfot togs inte med.",
        hint="Skriv in den i avsnittet om den behövs där.",
        explanation=(
            "Planens sidhuvud och sidfot kommer från mallen och är desamma på alla sidor."
        ),
    ),
    "intake-image": Entry(
        title="En bild är inte kvar i texten",
        message=(
            "Bilden i eller efter stycket ”{start}” är inte kvar i texten. Den ligger i {path}."
        ),
        hint="Säg med ord det som bilden visade.",
        explanation=(
            "Avsnitt har inga bilder. Bilden sparas bredvid, så att den inte går förlorad."
        ),
    ),
    "intake-image-linked": Entry(
        title="En bild finns inte i Word-filen",
        message=("Bilden vid stycket ”{start}” finns bara som länk ({what}) och hämtades inte."),
        hint="Säg med ord det som bilden visade.",
        explanation=("Programmet hämtar ingenting från nätet eller från andra mappar."),
    ),
    "intake-image-unsaved": Entry(
        title="En bild sparades inte",
        message=(
            "Bilden {what} vid stycket ”{start}” sparades inte: den är för stor, en av för "
            "många eller av okänt slag."
        ),
        hint="Spara bilden från Word om den behövs.",
        explanation=(
            "Bilder sparas bredvid avsnittet för att inte gå förlorade, men bara vanliga\n"
            "bildformat och högst hundra."
        ),
    ),
    "intake-heading-deep": Entry(
        title="En rubrik låg för djupt",
        message=("Rubriken ”{start}” låg djupare än fjärde nivån och är nu på den fjärde."),
        hint="Ändra rubrikernas nivåer, eller gör den till ett stycke.",
        explanation=("Ett kapitel har rubriker i högst fyra nivåer."),
    ),
    "intake-heading-inside": Entry(
        title="En rubrik i en lista eller cell är nu text",
        message=(
            "Rubriken ”{start}” stod i en lista, en tabell eller ett citat och är nu vanlig text."
        ),
        hint="Flytta ut den om den ska vara rubrik.",
        explanation=(
            "En rubrik står för sig själv, så att den kommer med i innehållsförteckningen."
        ),
    ),
    "intake-list-numbering": Entry(
        title="En lista är nu numrerad med siffror",
        message=(
            "Listan som börjar ”{start}” var numrerad på annat sätt (a, b, c eller I, II, "
            "III) och har nu siffror."
        ),
        hint="Kontrollera hänvisningar till listans punkter.",
        explanation=("Numrerade listor i planen har siffror."),
    ),
    "intake-link": Entry(
        title="En länk är inte kvar",
        message="Orden ”{start}” är kvar, men inte länken till ”{what}”.",
        hint="Länka till en webbadress eller till en rubrik som har ett ankare.",
        explanation=(
            "En länk i planen leder till en webbsida, en e-postadress eller en rubrik. Länkar\n"
            "till filer och till ställen i Word-dokumentet fungerar inte för läsaren."
        ),
    ),
    "intake-character": Entry(
        title="Ett osynligt tecken togs bort",
        message=("Ett osynligt tecken ({character}) som inte kan stå i ett dokument togs bort."),
        hint="Läs igenom texten; i de flesta fall behöver inget göras.",
        explanation=(
            "Osynliga styrtecken följer med när text klistras in från andra program. Några\n"
            "får text att läsas i fel riktning."
        ),
    ),
    "intake-template-signs": Entry(
        title="Mallens tecken är isärskrivna",
        message="Tecknen {signs} är isärskrivna i texten.",
        hint="Läs igenom stället; skriv om det om tecknen inte hör dit.",
        explanation=(
            "Dubbla klamrar och klammer med procenttecken betyder något i en Word-mall och\n"
            "får inte stå i källorna. I en text från Word blir de två tecken med mellanslag\n"
            "emellan."
        ),
    ),
    "intake-more": Entry(
        title="Fler anmärkningar av samma slag",
        message="Ytterligare {count} anmärkningar av slaget {kind} visas inte.",
        hint=("Rätta de som visas, och se efter om samma sak finns på fler ställen i Word-filen."),
        explanation=(
            "De första av varje slag visas var för sig. Är de många är orsaken oftast en och\n"
            "samma, till exempel att hela texten har en färg."
        ),
    ),
    "intake-title-added": Entry(
        title="Avsnittet fick en rubrik",
        message=(
            "Filen började inte med en enda huvudrubrik, så avsnittet fick rubriken ”{title}”"
            " efter filens namn."
        ),
        hint="Ändra rubriken överst i avsnittet.",
        explanation=(
            "Ett kapitel börjar med en rubrik på första nivån och har bara en sådan. De\n"
            "rubriker som fanns ligger nu en nivå under den."
        ),
    ),
    "intake-table-header": Entry(
        title="En tabells första rad är nu rubrikrad",
        message=("Tabellen som börjar ”{start}” saknade rubrikrad; den första raden är det nu."),
        hint="Lägg till en rubrikrad om den första raden inte är det.",
        explanation=(
            "Varje tabell i planen har en rubrikrad, som upprepas på nästa sida och läses upp\n"
            "för den som inte ser tabellen."
        ),
    ),
}

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
}
