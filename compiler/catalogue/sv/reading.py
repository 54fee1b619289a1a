"""What is said of files as they are read, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    # --- source ----------------------------------------------------------------------------------
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
    # --- section ---------------------------------------------------------------------------------
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
}
