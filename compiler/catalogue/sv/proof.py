"""What is said of a finished file that does not hold, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
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
        title="Ett programord står i texten",
        message="I den färdiga filen står ”{text}”, ett ord ur programmet och inte ur källorna.",
        hint=(
            "Planen är inte sparad; den gamla är orörd. Anmäl felet till den som förvaltar "
            "programmet."
        ),
        explanation=(
            "Sådana ord betyder att ett värde saknades utan att det märktes. Är ordet\n"
            "avsett, skriv det i källfilen."
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
    "proof-list-marker": Entry(
        title="En lista har fel punkt eller nummer",
        message=(
            "Framför ”{text}” ska stå {expected}, men det står {found} (nivå: punkt eller nummer)."
        ),
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "Punkten eller numret framför en rad står inte i texten utan räknas fram av Word.\n"
            "Här räknas på samma sätt och jämförs med källorna. Räknar en lista vidare där en\n"
            "annan slutade, eller saknas punkten, läses texten som en annan. Ett streck\n"
            "betyder att raden inte hör till en lista."
        ),
    ),
    "proof-hidden-text": Entry(
        title="Texten är dold",
        message="Texten ”{text}” är dold i den färdiga filen.",
        hint=(
            "Ta bort dold text ur mallen: markera allt (Ctrl+A), öppna Tecken och avmarkera ”Dold”."
        ),
        explanation=(
            "Dold text syns för den som har slagit på visning av den, men inte för andra. Två\n"
            "läsare skulle då läsa olika planer."
        ),
    ),
    "proof-note-unpaired": Entry(
        title="En fotnot saknar sin plats eller sin text",
        message="Fotnot {note} anropas {called} gånger i texten och finns {found} gånger.",
        hint=(
            "Planen är inte sparad; den gamla är orörd. Anmäl felet till den som förvaltar "
            "programmet."
        ),
        explanation=(
            "Varje fotnot ska anropas på ett ställe och ha en text. En not utan plats syns\n"
            "aldrig, och en plats utan not får Word att erbjuda en reparation."
        ),
    ),
    "proof-style-duplicate": Entry(
        title="En formatmall finns två gånger",
        message="Formatmallen ”{style}” finns {times} gånger i filen.",
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "Word tar en av dem, och det går inte att veta vilken. För varje slag får bara en\n"
            "vara den som gäller när inget sägs (w:default)."
        ),
    ),
    "proof-numbering-duplicate": Entry(
        title="En numrering finns två gånger",
        message="Numreringen {list} finns {times} gånger i filen.",
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation="Word tar en av dem, och listan kan få fel punkter eller nummer.",
    ),
    "proof-table-span": Entry(
        title="En ruta över flera rader hänger inte ihop",
        message=(
            "I tabell {table} fortsätter en ruta i rad {row} från raden ovanför, men där "
            "finns ingen sådan."
        ),
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "En ruta över flera rader består av en ruta i varje rad, lika bred och i samma\n"
            "kolumner. Annars flyttas texten till en annan ruta."
        ),
    ),
    "proof-cell-empty": Entry(
        title="En tabellruta är tom",
        message="Rad {row}, kolumn {column} i tabell {table} är tom.",
        hint="Skriv värdet, eller ett tankstreck (–) om inget ska stå där.",
        explanation=(
            "En tom ruta säger inte om värdet är noll, saknas eller har glömts. En uppgift\n"
            "som ska kompletteras har sitt märke, och där inget ska stå skrivs ett\n"
            "tankstreck:\n"
            "\n"
            "    | Åtgärd | Kostnad |\n"
            "    |---|---:|\n"
            "    | Ny skylt | – |"
        ),
    ),
    "proof-contents-entry": Entry(
        title="Innehållsförteckningen säger något annat än rubriken",
        message=(
            "Innehållsförteckningen säger ”{entry}”, men rubriken den leder till är ”{heading}”."
        ),
        hint=(
            "Planen är inte sparad; den gamla är orörd. Anmäl felet till den som förvaltar "
            "programmet."
        ),
        explanation=(
            "Varje rad i innehållsförteckningen ska ha rubrikens egna ord, och raderna ska\n"
            "stå i samma ordning som rubrikerna."
        ),
    ),
    "proof-contents-lacks": Entry(
        title="En rubrik saknas i innehållsförteckningen",
        message="Rubriken ”{heading}” saknas i innehållsförteckningen.",
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "Varje rubrik på första nivån ska stå i innehållsförteckningen. En rubrik som har\n"
            "lagts i mallen efter sista platsen kommer inte med; skriv den i ett avsnitt i\n"
            "stället."
        ),
    ),
    "proof-page-number": Entry(
        title="Ett sidnummer stämmer inte",
        message="Hänvisningen till ”{bookmark}” ska visa sidan {expected}, men visar {found}.",
        hint=(
            "Planen är inte sparad; den gamla är orörd. Anmäl felet till den som förvaltar "
            "programmet."
        ),
        explanation=(
            "Sidnumren jämförs med filen utlagd på sidor. Går filen inte att lägga ut ska ett\n"
            "tankstreck stå, inget gissat nummer."
        ),
    ),
    "proof-page-count": Entry(
        title="Antalet sidor stämmer inte",
        message="Antalet sidor ska vara {expected}, men det står {found}.",
        hint=(
            "Planen är inte sparad; den gamla är orörd. Anmäl felet till den som förvaltar "
            "programmet."
        ),
        explanation=(
            "Antalet sidor i sidhuvud eller sidfot jämförs med filen utlagd på sidor. Går\n"
            "filen inte att lägga ut ska ett tankstreck stå."
        ),
    ),
    "proof-relationship-unused": Entry(
        title="Något följer med i filen men visas inte",
        message="Kopplingen {id} till ”{target}” används inte i filen.",
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "En bild eller länk som är kopplad till dokumentet men inte visas syns inte för\n"
            "läsaren men följer med till arkivet."
        ),
    ),
    "proof-chart": Entry(
        title="Ett diagram visar inte rätt tal",
        message="Diagram {chart} visar inte vad uppgifterna säger ({cell}: {found}).",
        hint="Anmäl det till den som förvaltar programmet.",
        explanation=(
            "Ett diagram ritas av tal i en egen del av filen, kan redigeras i ett inbäddat\n"
            "kalkylblad och beskrivs i ord för den som inte ser det. Alla tre ska säga samma sak."
        ),
    ),
    "proof-drawing-id": Entry(
        title="Två bilder har samma nummer",
        message="Bilden med numret ”{id}” har samma nummer som en annan, eller inget tal.",
        hint=(
            "Öppna mallen i Word och spara om den. Kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation="Word kan säga att filen är skadad när två bilder har samma nummer.",
    ),
}
