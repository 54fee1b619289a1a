"""What is said of the plan: ids, figures, budgets, references, headings, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry
from compiler.catalogue.sv.reconcile import CAUSES

ENTRIES: dict[str, Entry] = {
    # --- id --------------------------------------------------------------------------------------
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
    # --- unit ------------------------------------------------------------------------------------
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
    # --- numeral ---------------------------------------------------------------------------------
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
    # --- goal ------------------------------------------------------------------------------------
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
    # --- figure ----------------------------------------------------------------------------------
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
    # --- budget ----------------------------------------------------------------------------------
    "budget-total-mismatch": Entry(
        title="En summa stämmer inte",
        message=(
            "Summan för ”{total}” ({at}) är angiven till {stated}, men raderna ger {computed}. "
            "Skillnaden är {difference}."
        ),
        hint="Rätta summan eller någon av raderna: {rows}.",
        explanation=(
            "En angiven summa prövas mot raderna under den, till sista siffran. Stämmer den\n"
            "inte är antingen summan eller en rad fel, och det avgörs mot källan. Avrundade\n"
            "tal som inte går ihop skrivs så att de gör det. Summan kan också utelämnas; då\n"
            "räknas den ut."
        ),
        causes=CAUSES,
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
    # --- decision --------------------------------------------------------------------------------
    "decision-missing": Entry(
        title="Beslutets datum eller paragraf saknas",
        message="Planens status är {status}, men beslutet saknar {part}.",
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
    "decision-not-in-status": Entry(
        title="Planen är beslutad men har inte fått status antagen",
        message="Beslutets datum och paragraf är ifyllda, men planens status är {status}.",
        hint="Ändra status till antagen, eller skriv kompletteras om inget är beslutat än.",
        explanation=(
            "Status följer planens väg: utkast, förslag, antagen, kompletterad. När nämnden\n"
            "har beslutat fylls datum och paragraf i, och samtidigt blir status antagen.\n\n"
            "    status: antagen"
        ),
    ),
    "decision-before-memo": Entry(
        title="Beslutet är äldre än tjänsteskrivelsen",
        message="Beslutet är daterat {day}, men tjänsteskrivelsen skrevs först {written}.",
        hint="Rätta beslutets datum i plan.yaml, eller datumet i tjansteskrivelse.yaml.",
        explanation=(
            "Tjänsteskrivelsen är det underlag som nämnden beslutar på, och finns därför före\n"
            "beslutet."
        ),
    ),
    # --- reference -------------------------------------------------------------------------------
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
    # --- insert ----------------------------------------------------------------------------------
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
    "chart-mixed": Entry(
        title="Diagrammet blandar budget och annat",
        message="Diagrammet visar budgeten {budget} tillsammans med något annat.",
        hint="Gör ett diagram av budgeten och ett av uppgifterna, var för sig.",
        explanation=(
            "Ett diagram visar antingen uppgifter eller en enda budget: deras rader är olika\n"
            "saker.\n\n"
            "    {diagram internbudget}\n"
            "    {diagram nki-bygglov nki-markupplatelse | NKI efter område}"
        ),
    ),
    "chart-units": Entry(
        title="Diagrammet blandar enheter",
        message="{first} har enheten {unit}, men {other} har {others}.",
        hint="Ta bort en av dem, eller gör två diagram.",
        explanation="Staplar bredvid varandra jämförs. Procent och kronor går inte att jämföra.",
    ),
    "chart-empty": Entry(
        title="Diagrammet har inget att visa",
        message="{insert}: uppgifterna har inga tal att rita.",
        hint="Välj uppgifter som har utfall i tal, eller ta bort raden tills talen finns.",
        explanation=(
            "Ett diagram ritar tal. Uppgifter som ska kompletteras, intervall och värden i ord\n"
            "kan bara stå i en tabell ({uppgifter …})."
        ),
    ),
    "chart-crowded": Entry(
        title="Diagrammet har för många serier",
        message="Diagrammet får {count} serier; högst {most} går att skilja åt utan färg.",
        hint="Visa uppgifterna i en tabell, eller färre år.",
        explanation="Den som inte ser färger skiljer serierna åt på ljushet och mönster.",
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
    # --- link ------------------------------------------------------------------------------------
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
    # --- anchor ----------------------------------------------------------------------------------
    "anchor-duplicate": Entry(
        title="Samma ankare på två rubriker",
        message="Ankaret ”{anchor}” står redan på {first}.",
        hint="Ge den ena rubriken ett annat ankare.",
        explanation=(
            "En länk till ankaret skulle kunna leda till fel avsnitt. Mål har sitt id som\n"
            "ankare; det kan alltså inte användas på en rubrik."
        ),
    ),
    # --- heading ---------------------------------------------------------------------------------
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
}
