"""What is said of references, inserts, charts, links and headings, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
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
