"""What is said of workbooks that come back, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
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
    "sheet-part-missing": Entry(
        title="Ett blad saknar innehåll i filen",
        message="Arbetsboken nämner bladet ”{sheet}”, men dess celler finns inte i filen.",
        hint="Öppna filen i Excel, låt Excel laga den och spara, eller hämta en hel kopia.",
        explanation=(
            "Excel kallar en sådan fil skadad. Det som stod på bladet går inte att läsa, så\n"
            "inget av arbetsboken har lästs in."
        ),
    ),
    "sheet-cell-twice": Entry(
        title="En cell står två gånger i filen",
        message="Cellen {cell} står mer än en gång i filen, eller utanför bladets tabell.",
        hint=(
            "Öppna filen i Excel, låt Excel laga den, kontrollera cellen {cell} och spara, eller "
            "hämta en ny arbetsbok."
        ),
        explanation=(
            "Excel kallar en sådan fil skadad, och olika program visar olika värden i cellen.\n"
            "Vilket som menas går inte att veta, så inget av arbetsboken har lästs in. Den\n"
            "första sådana cellen på varje blad nämns."
        ),
    ),
    "sheet-none-left": Entry(
        title="Inget av planens blad finns kvar i arbetsboken",
        message="Arbetsboken gjordes med bladen {sheets}, men inget av dem finns kvar.",
        hint=(
            "Byt tillbaka namnet om bladet har döpts om, eller hämta en ny arbetsbok med "
            "vp figures export."
        ),
        explanation=(
            "Bladen känns igen på sina namn. Andras blad får tas bort ur en arbetsbok, men\n"
            "något blad måste vara kvar för att det ska finnas något att läsa in."
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
}
