"""What is said of a finished file that not everybody can read, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "access-title": Entry(
        title="Filen har ingen titel",
        message="Den färdiga filen har ingen titel bland sina egenskaper.",
        hint="Skriv planens titel i plan.yaml.",
        explanation=(
            "Titeln läses upp först, och den visas i stället för filnamnet. Lagen om\n"
            "tillgänglighet (DOS-lagen) och EN 301 549 kräver den."
        ),
    ),
    "access-language": Entry(
        title="Filens språk är oklart",
        message="Mallens grundspråk är ”{found}”, men dokumentet är på ”{expected}”.",
        hint=(
            "Öppna mallen i Word, markera allt (Ctrl+A) och välj språk under Granska, "
            "Språk, Ange språk."
        ),
        explanation=(
            "Språket avgör hur texten läses upp. Det ska stå i mallens grundinställningar\n"
            "(w:docDefaults) och vara detsamma som i filens egenskaper."
        ),
    ),
    "access-style-language": Entry(
        title="En formatmall är på ett annat språk",
        message="Formatmallen ”{style}” är på ”{found}”, men dokumentet är på ”{expected}”.",
        hint="Ändra formatmallen i mallen: Ändra, Format, Språk.",
        explanation=(
            "Texten i den formatmallen skulle läsas upp med fel uttal. Ett enstaka ord på ett\n"
            "annat språk märks i stället på ordet."
        ),
    ),
    "access-protected": Entry(
        title="Filen är skyddad",
        message=(
            "Den färdiga filen är skyddad mot redigering, eller råder läsaren att bara läsa den."
        ),
        hint="Ta bort skyddet i mallen: Granska, Begränsa redigering, Stoppa skydd.",
        explanation=(
            "Ett skydd kan hindra hjälpmedel från att läsa texten, och den som behöver större\n"
            "text eller andra färger från att få det."
        ),
    ),
    "access-heading-empty": Entry(
        title="En rubrik är tom",
        message="En rubrik på nivå {level} saknar ord.",
        hint="Ta bort den tomma rubriken i mallen, eller ge raden formatmallen Normal.",
        explanation="En tom rubrik läses upp som rubrik och leder ingenstans.",
    ),
    "access-heading-typed": Entry(
        title="En rad spelar rubrik",
        message="”{text}” ser ut som en rubrik men är fet text.",
        hint="Skriv raden som rubrik (### i Markdown), eller som en del av stycket.",
        explanation=(
            "Den som lyssnar hoppar mellan rubriker. En rad i fet stil syns som rubrik men\n"
            "hittas inte:\n"
            "\n"
            "    **Öppettider**\n"
            "\n"
            "skrivs i stället\n"
            "\n"
            "    ### Öppettider"
        ),
    ),
    "access-header-blank": Entry(
        title="En kolumn saknar rubrik",
        message="Kolumn {column} i tabell {table} har en tom rubrikruta.",
        hint="Skriv vad kolumnen innehåller i tabellens första rad.",
        explanation=(
            "Kolumnens rubrik läses upp före varje värde i den. Utan rubrik vet den som\n"
            "lyssnar inte vad värdet är."
        ),
    ),
    "access-table-nested": Entry(
        title="En tabell står i en tabell",
        message="Tabell {table} står i en ruta i en annan tabell.",
        hint="Gör två tabeller efter varandra, eller en lista i rutan.",
        explanation=(
            "Hjälpmedel läser tabeller ruta för ruta och tappar platsen i en tabell som står\n"
            "i en annan."
        ),
    ),
    "access-cell-merged": Entry(
        title="Rutor är sammanslagna",
        message=(
            "Rad {row} i tabell {table} har rutor som är sammanslagna över kolumner eller rader."
        ),
        hint="Dela rutorna i mallens tabell (Layout, Dela celler) och upprepa värdet.",
        explanation=(
            "I en tabell med sammanslagna rutor stämmer inte kolumnens rubrik med värdet för\n"
            "den som lyssnar."
        ),
    ),
    "access-table-untold": Entry(
        title="En tabell saknar beskrivning",
        message="Tabell {table} har varken titel, beskrivning eller tabellrubrik.",
        hint=(
            "Högerklicka på tabellen i mallen, välj Tabellegenskaper, Alternativtext och "
            "skriv en titel."
        ),
        explanation=(
            "Titeln läses upp före tabellen och säger vad den innehåller, så att lyssnaren\n"
            "kan välja att hoppa över den."
        ),
    ),
    "access-alt-text": Entry(
        title="En bild saknar alternativtext",
        message="Bilden ”{name}” beskrivs inte med ord (det som står är ”{told}”).",
        hint=(
            "Högerklicka på bilden i mallen, välj Redigera alternativtext och beskriv "
            "den, eller märk den som dekorativ."
        ),
        explanation=(
            "Den som inte ser bilden får i stället höra beskrivningen. Ett filnamn beskriver\n"
            "ingenting."
        ),
    ),
    "access-floating": Entry(
        title="Något svävar bredvid texten",
        message="En bild, ram eller tabell är lagd bredvid texten.",
        hint="Markera den i mallen och välj Layoutalternativ, I linje med text.",
        explanation=(
            "Det som svävar har ingen plats i läsordningen och kan läsas upp var som helst\n"
            "eller inte alls."
        ),
    ),
    "access-text-box": Entry(
        title="Text står i en textruta",
        message="Dokumentet har en textruta.",
        hint="Klipp ut texten ur textrutan i mallen och klistra in den som ett stycke.",
        explanation="Många hjälpmedel läser inte textrutor, eller läser dem på fel ställe.",
    ),
    "access-list-typed": Entry(
        title="En lista är skriven med tecken",
        message=(
            "”{text}” börjar med en skriven punkt eller ett skrivet nummer och hör inte "
            "till en lista."
        ),
        hint="Skriv listan med - eller 1. i början av raderna, med en tom rad före.",
        explanation=(
            "En riktig lista läses upp med antal rader och med början och slut. I Markdown\n"
            "blir rader som börjar med - eller 1. en lista; a) och • blir det inte:\n"
            "\n"
            "    Kontoret ska\n"
            "\n"
            "    - pröva\n"
            "    - besluta"
        ),
    ),
    "access-link-text": Entry(
        title="En länk säger inte vart den leder",
        message="Länken ”{text}” säger inte vart den leder.",
        hint=(
            "Skriv vad som finns där länken leder: [reglementet](https://…) i stället för "
            "[här](https://…)."
        ),
        explanation=(
            "Den som lyssnar hoppar mellan länkar och hör bara deras ord. ”Här” och ”läs mer”\n"
            "säger inget, och en lång adress läses upp tecken för tecken."
        ),
    ),
    "access-contrast": Entry(
        title="Texten syns för dåligt mot sin bakgrund",
        message=(
            "”{text}” i formatmallen ”{style}” har färgen {colour} mot {behind}: "
            "kontrasten är {ratio}, men ska vara minst {needed}."
        ),
        hint="Välj en mörkare eller ljusare färg i formatmallen.",
        explanation=(
            "Text ska ha kontrasten 4,5 mot det som ligger bakom, och stor text (18 punkter,\n"
            "eller 14 i fet stil) 3,0. Kontrasten räknas på de färger som Word visar:\n"
            "textens, stycketoningens, tabellrutans och sidans."
        ),
    ),
    "access-spacing": Entry(
        title="Luft är gjord med tecken",
        message="I ”{text}” står flera mellanslag, tabbar eller radbrytningar i rad.",
        hint="Ta bort dem och ange avstånd, indrag eller tabbstopp i formatmallen.",
        explanation="Tecken i rad läses upp eller flyttar sig när texten visas i en annan storlek.",
    ),
}
