"""What is said of Markdown as it is read, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    # --- markdown --------------------------------------------------------------------------------
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
}
