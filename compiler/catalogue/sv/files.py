"""What is said of templates, page numbers and written files, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    # --- template --------------------------------------------------------------------------------
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
    # --- package ---------------------------------------------------------------------------------
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
    # --- layout ----------------------------------------------------------------------------------
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
    "layout-failed": Entry(
        title="Programmet som lägger ut sidorna bröt ihop",
        message="Sidnumren saknas: {tool} avslutades med felkod {status}.",
        hint="Bygg igen. Händer det på nytt, starta om datorn eller installera om LibreOffice.",
        explanation=(
            "LibreOffice säger själv att det misslyckades. Vad det hann skriva kan se helt\n"
            "ut men ha fel sidnummer, och används därför inte. Planen är i övrigt färdig."
        ),
    ),
    "layout-other-document": Entry(
        title="Utläggningen är av ett annat dokument",
        message="Sidnumren saknas: utläggningen stämmer inte med dokumentet.",
        hint="Bygg igen. Händer det på nytt, installera om LibreOffice och poppler-utils.",
        explanation=(
            "Dokumentets rubriker har bokmärken som följer med när det läggs ut. Finns inget\n"
            "av dem i utläggningen, eller står de på sidor som inte finns, är den av något\n"
            "annat. Då lämnas numren tomma hellre än fel. Planen är i övrigt färdig."
        ),
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
    # --- page ------------------------------------------------------------------------------------
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
    # --- output ----------------------------------------------------------------------------------
    "output-not-written": Entry(
        title="En fil kunde inte skrivas",
        message="Filen {file} kunde inte skrivas: {reason}",
        hint="Kontrollera att mappen finns och att disken går att skriva på, och bygg igen.",
        explanation=(
            "Allt skrivs på en gång eller inte alls: det som fanns förut är orört. Orsaken är\n"
            "datorns egen och står som den lyder. Ligger mappen på en nätverksenhet kan\n"
            "förbindelsen ha brutits."
        ),
    ),
    "output-in-use": Entry(
        title="En fil är öppen i ett annat program",
        message="Filen {file} kunde inte bytas ut: ett annat program håller den öppen.",
        hint="Stäng filen i Word och bygg igen.",
        explanation=(
            "Windows låter inte en fil bytas ut medan Word har den öppen. Programmet har\n"
            "försökt flera gånger. Allt skrivs på en gång eller inte alls: det som fanns\n"
            "förut är orört, också de andra filerna. Är Word stängt kan det vara\n"
            "förhandsgranskningen i Utforskaren som håller filen."
        ),
    ),
    "output-disk-full": Entry(
        title="Disken är full",
        message="Filen {file} fick inte plats på disken.",
        hint="Frigör utrymme eller välj en annan mapp med --out, och bygg igen.",
        explanation=(
            "Allt skrivs på en gång eller inte alls: det som fanns förut är orört. Medan\n"
            "filerna skrivs behövs plats för både de gamla och de nya. Också en kvot, ett\n"
            "största utrymme för varje användare, kan vara fylld."
        ),
    ),
    "output-forbidden": Entry(
        title="Mappen går inte att skriva i",
        message="Filen {file} fick inte skrivas: {reason}",
        hint="Välj en mapp där du får skriva, med --out, eller be om behörighet, och bygg igen.",
        explanation=(
            "Du saknar rätt att skriva i mappen, eller så är disken skrivskyddad. Det som\n"
            "fanns förut är orört.\n\n"
            "    vp build --out C:\\planer\\2014\\build"
        ),
    ),
    "output-in-the-way": Entry(
        title="En mapp står där en fil ska stå, eller tvärtom",
        message="Filen {file} kunde inte skrivas: en mapp har dess namn, eller en fil mappens.",
        hint="Flytta eller döp om det som står i vägen, eller välj en annan mapp med --out.",
        explanation=(
            "Programmet tar inte bort mappar och filer som det inte har gjort. Det som fanns\n"
            "förut är orört."
        ),
    ),
    "output-busy": Entry(
        title="Ett annat bygge skriver i mappen",
        message="Inget skrevs: ett annat bygge skriver just nu i mappen {folder}.",
        hint="Vänta tills det andra bygget är klart och bygg igen.",
        explanation=(
            "Två byggen som skriver i samma mapp samtidigt skriver efter varandra, så att\n"
            "filerna alltid hör ihop. Det tar mindre än en sekund. Hålls mappen längre än så\n"
            "har det andra programmet stannat: avsluta det. Ett bygge som har avbrutits, på\n"
            "vilket sätt som helst, håller ingen mapp."
        ),
    ),
}
