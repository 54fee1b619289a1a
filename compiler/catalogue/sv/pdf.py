"""What is said of PDFs for the archive, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "pdf-not-made": Entry(
        title="PDF:en blev inte gjord",
        message="LibreOffice lade inte ut dokumentet som PDF (teknisk orsak: {detail}).",
        hint="Orsaken förklaras av vp explain {reason}. Rätta den och kör samma kommando igen.",
        explanation=(
            "PDF:en görs av LibreOffice ur den färdiga Word-filen. Programmet godtar bara\n"
            "en hel, ny fil; annars sparas ingen PDF och den gamla är orörd."
        ),
    ),
    "pdf-unreadable": Entry(
        title="PDF:en går inte att läsa",
        message="Filen är ingen hel PDF (teknisk orsak: {detail}).",
        hint="Kontrollera att disken inte är full och kör samma kommando igen.",
        explanation=(
            "PDF:en öppnas igen innan den sparas. En fil som inte går att läsa får inte\n"
            "ersätta den gamla."
        ),
    ),
    "pdf-not-archival": Entry(
        title="PDF:en följer inte arkivets standard",
        message="Kravet {rule} i {profile} hålls inte: {detail} ({where}).",
        hint=(
            "Ingen PDF är sparad. Rätta mallen i Word; kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "PDF/A (ISO 19005) är den form av PDF som arkiv tar emot: allt som behövs för\n"
            "att visa filen finns i den, och inget beror på program eller nät. Filen prövas\n"
            "av en validerare. Genomskinliga bilder, udda typsnitt eller inbäddade objekt i\n"
            "mallen är de vanligaste orsakerna."
        ),
    ),
    "pdf-metadata": Entry(
        title="PDF:ens uppgifter om sig själv stämmer inte",
        message="Fältet {field} ska vara ”{expected}”, men i PDF:en står ”{found}”.",
        hint="Ingen PDF är sparad. Anmäl felet till den som förvaltar programmet.",
        explanation=(
            "Titel, författare, ämne, nyckelord, datum och språk står i PDF:en på två\n"
            "ställen (Info och XMP) och ska vara desamma som i Word-filen. Datumet är\n"
            "planens eget, aldrig klockans, så att samma plan ger samma fil."
        ),
    ),
    "pdf-font": Entry(
        title="Ett typsnitt är inte helt i PDF:en",
        message=(
            "Typsnittet ”{font}” finns inte helt i filen, eller säger inte vilka tecken det visar."
        ),
        hint=(
            "Byt typsnittet i mallen mot ett som får bäddas in, till exempel Carlito eller "
            "Liberation Sans."
        ),
        explanation=(
            "En arkivfil måste se likadan ut om femtio år, utan att typsnittet finns på\n"
            "datorn. Den som lyssnar eller söker behöver dessutom veta vilka tecken som\n"
            "visas."
        ),
    ),
    "pdf-active": Entry(
        title="Något i PDF:en gör något på egen hand",
        message="PDF:en innehåller något som är mer än en länk: {found}.",
        hint="Ingen PDF är sparad. Ta bort formulär, makron och inbäddade filer ur mallen.",
        explanation=(
            "En arkivfil får inte köra skript, fylla i formulär eller öppna andra filer.\n"
            "Länkar till sidor och webbadresser är tillåtna."
        ),
    ),
    "pdf-not-tagged": Entry(
        title="PDF:en är inte taggad",
        message="PDF:en säger inte vad som är rubrik, stycke, lista och tabell.",
        hint="Ingen PDF är sparad. Anmäl felet till den som förvaltar programmet.",
        explanation=(
            "Utan taggar kan den som lyssnar inte hitta i texten. Lagen om tillgänglighet\n"
            "till digital offentlig service kräver dem."
        ),
    ),
    "pdf-language": Entry(
        title="PDF:ens språk stämmer inte",
        message="PDF:ens språk ska vara ”{expected}”, men är ”{found}”.",
        hint="Sätt språket i mallens formatmall Normal och bygg igen.",
        explanation=(
            "En uppläsande röst läser svenska som svenska bara om filen säger att den är på\n"
            "svenska."
        ),
    ),
    "pdf-title": Entry(
        title="PDF:en visar inte sin titel",
        message="Fönstret skulle visa filens namn i stället för dokumentets titel.",
        hint="Ingen PDF är sparad. Anmäl felet till den som förvaltar programmet.",
        explanation=(
            "Den som har flera filer öppna, eller lyssnar, känner igen ett dokument på\ntiteln."
        ),
    ),
    "pdf-untagged": Entry(
        title="Något i PDF:en är varken taggat eller utsmyckning",
        message=(
            "{count} saker på sidan är varken text som läses upp eller utsmyckning, eller är "
            "det två gånger."
        ),
        hint=(
            "Ingen PDF är sparad. Rätta mallen i Word; kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "Allt som syns ska antingen läsas upp, en gång, eller vara märkt som\n"
            "utsmyckning: ramar, sidhuvud, sidfot. Annars tappas text för den som lyssnar,\n"
            "eller läses två gånger."
        ),
    ),
    "pdf-structure": Entry(
        title="En del av PDF:en står på fel plats",
        message="Ett element av slaget {kind} står inte rätt i strukturen ({detail}).",
        hint=(
            "Ingen PDF är sparad. Rätta mallen i Word; kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "Rader hör hemma i tabeller, punkter i listor, och varje del ska veta vilken\n"
            "den hör till. Annars läses delen upp i fel sammanhang."
        ),
    ),
    "pdf-heading": Entry(
        title="PDF:ens rubriker stämmer inte",
        message="Här ska rubriken ”{expected}” stå, men i PDF:en står ”{found}”.",
        hint="Kontrollera att rubrikerna i texten inte hoppar över någon nivå, och bygg igen.",
        explanation=(
            "Rubrikerna i PDF:en ska vara Word-filens, i samma ordning och på samma nivåer\n"
            "(H1 till H6). Siffran före texten är nivån."
        ),
    ),
    "pdf-bookmark": Entry(
        title="PDF:ens bokmärken stämmer inte",
        message="Här ska bokmärket ”{expected}” stå, men i PDF:en står ”{found}”.",
        hint="Ingen PDF är sparad. Anmäl felet till den som förvaltar programmet.",
        explanation=(
            "Bokmärkena i PDF-läsarens marginal ska vara rubrikerna, på rätt nivå, och leda\n"
            "till rätt sida. Talet efter @ är sidan."
        ),
    ),
    "pdf-alt-text": Entry(
        title="En bild saknar text i sitt ställe",
        message="En bild på sidan har ingen alternativtext.",
        hint=(
            "Högerklicka på bilden i mallen i Word, välj Visa alternativtext och beskriv "
            "bilden, eller märk den som dekorativ."
        ),
        explanation="Den som inte ser bilden får veta vad den visar genom alternativtexten.",
    ),
    "pdf-tab-order": Entry(
        title="Tabbtangenten följer inte texten",
        message="På sidan går tabbtangenten inte från länk till länk i läsordning.",
        hint="Ingen PDF är sparad. Anmäl felet till den som förvaltar programmet.",
        explanation=(
            "Den som inte använder mus går mellan länkarna med tabbtangenten. Ordningen ska\n"
            "vara textens."
        ),
    ),
    "pdf-table": Entry(
        title="En tabell i PDF:en stämmer inte",
        message="Tabell {table} ska ha {expected} (rader/rubrikrader), men har {found} i PDF:en.",
        hint="Ingen PDF är sparad. Anmäl felet till den som förvaltar programmet.",
        explanation=(
            "Varje tabell i Word-filen ska vara en tabell i PDF:en, med alla sina rader och\n"
            "med rubrikraderna märkta. Tabell 0 betyder antalet tabeller."
        ),
    ),
    "pdf-header-cell": Entry(
        title="En rubrikcell säger inte vad den gäller",
        message="Rubrikcellen ”{text}” säger inte om den gäller sin kolumn eller sin rad.",
        hint="Ingen PDF är sparad. Anmäl felet till den som förvaltar programmet.",
        explanation=(
            "Den som lyssnar på en tabell får rubriken uppläst för varje värde. Då måste\n"
            "rubriken veta vilka värden den gäller."
        ),
    ),
    "pdf-list": Entry(
        title="Punkterna i PDF:ens listor stämmer inte",
        message="Det ska vara {expected} punkter eller märken, men i PDF:en är det {found}.",
        hint="Ingen PDF är sparad. Anmäl felet till den som förvaltar programmet.",
        explanation=(
            "Varje punkt i en lista ska vara en punkt i PDF:en, med sitt tecken eller sitt\n"
            "nummer skilt från texten."
        ),
    ),
    "pdf-link": Entry(
        title="En länk i PDF:en är inte taggad",
        message="Länken ”{text}” hör inte till precis en text, eller saknar namn.",
        hint="Ingen PDF är sparad. Anmäl felet till den som förvaltar programmet.",
        explanation=(
            "En länk ska höra ihop med den text man klickar på, och säga vad den heter.\n"
            "Annars läses den inte upp som länk."
        ),
    ),
    "pdf-link-goal": Entry(
        title="En länk i PDF:en leder fel",
        message=(
            "Länken ”{text}” leder varken till en sida i filen eller till en adress i dokumentet."
        ),
        hint="Ingen PDF är sparad. Anmäl felet till den som förvaltar programmet.",
        explanation=(
            "Länkarna i PDF:en ska vara Word-filens: till sidor i dokumentet, eller till\n"
            "adresser som står i källorna."
        ),
    ),
    "pdf-text": Entry(
        title="Texten i PDF:en är inte Word-filens",
        message="Här ska stå ”{expected}”, men i PDF:en står ”{found}”.",
        hint=(
            "Ingen PDF är sparad. Rätta mallen i Word; kvarstår felet, anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "Alla ord i Word-filen ska stå i PDF:en, i samma ordning, och inga andra.\n"
            "Mellanslag räknas inte, för en PDF bryter rader var den vill. Textrutor i\n"
            "mallen läses upp i en annan ordning; skriv texten direkt på sidan i stället."
        ),
    ),
    "pdf-letters": Entry(
        title="Tecken i Word-filen syns inte i PDF:en",
        message="I PDF:en syns inte {letters}.",
        hint=(
            "Ingen PDF är sparad. Skriv texten utan dessa tecken, eller låt den som förvaltar "
            "datorn installera ett typsnitt som har dem."
        ),
        explanation=(
            "LibreOffice tar bokstäver, skrifter och emojier som planens typsnitt saknar ur\n"
            "andra typsnitt på datorn. Har inget av dem tecknet blir det en tom ruta i PDF:en,\n"
            "eller ingenting. Word-filen är riktig, och byggs som vanligt med vp build."
        ),
    ),
    "pdf-page-count": Entry(
        title="PDF:en har ett annat antal sidor",
        message="Planens sidnummer räknar med {expected} sidor, men PDF:en har {found}.",
        hint=(
            "Kör samma kommando igen. Kvarstår felet, anmäl det till den som förvaltar programmet."
        ),
        explanation=(
            "Sidnumren i innehållsförteckningen är räknade på en utläggning. Har PDF:en ett\n"
            "annat antal sidor är de inte sanna i den."
        ),
    ),
}
