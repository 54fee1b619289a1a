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
}
