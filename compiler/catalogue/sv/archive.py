"""What is said of packages for the archive, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "archive-no-mets": Entry(
        title="Det är inget arkivpaket",
        message="I paketets översta mapp ska filen {member} ligga, men den finns inte där.",
        hint="Peka på mappen där METS.xml ligger, på zip-filen eller på påsen (BagIt).",
        explanation=(
            "Ett arkivpaket är en mapp, eller en zip-fil med en enda mapp i, där METS.xml är\n"
            "innehållsförteckningen. Ett paket utan den går inte att pröva.\n\n"
            "    vp verify build/arkiv/ks-2014-0123456789abcdef.zip"
        ),
    ),
    "archive-link": Entry(
        title="Paketet innehåller en länk",
        message="I ett paket ska bara filer och mappar ligga, men {member} är en länk.",
        hint="Lämna paketet till den som skickade det: en länk kan peka på vad som helst.",
        explanation=(
            "En länk på disk är ingen del av paketet utan pekar ut ur det. Den följs aldrig,\n"
            "och ett paket med en länk i prövas inte."
        ),
    ),
    "archive-file-changed": Entry(
        title="En arkiverad fil är ändrad",
        message="Filen {file} stämmer inte med den kontrollsumma som står i {list}.",
        hint="Hämta paketet på nytt från arkivet eller från en säkerhetskopia.",
        explanation=(
            "Varje fil i paketet har en kontrollsumma (SHA-256) i METS.xml och i SHA256SUMS.\n"
            "Räcker det att en enda byte ändras blir summan en annan. Är det förteckningen\n"
            "själv som är ändrad sägs det också, eftersom den andra förteckningen säger emot."
        ),
    ),
    "archive-file-missing": Entry(
        title="En arkiverad fil saknas",
        message="Filen {file} ska finnas enligt {list}, men den är borta.",
        hint="Hämta paketet på nytt från arkivet eller från en säkerhetskopia.",
        explanation=(
            "METS.xml och SHA256SUMS räknar upp varje fil i paketet. En fil som räknas upp\n"
            "men inte finns har tagits bort eller bytt namn."
        ),
    ),
    "archive-file-extra": Entry(
        title="En fil har lagts till i paketet",
        message="Filen {file} finns i paketet, men nämns inte i {list}.",
        hint="Ta reda på varifrån filen kommer; den hör inte till det som arkiverades.",
        explanation=(
            "METS.xml och SHA256SUMS räknar upp varje fil i paketet. En fil utöver dem har\n"
            "lagts till i efterhand, med avsikt eller av ett program som Utforskaren."
        ),
    ),
    "archive-metadata-differs": Entry(
        title="Diariets uppgifter skiljer sig åt",
        message="{field} ska vara ”{expected}” enligt plan.yaml i paketet, men här står ”{found}”.",
        hint="Jämför med diariet, och låt den som gjorde paketet göra om det.",
        explanation=(
            "Diarienummer, ärendemening, handlingstyp, datum, beslut, sekretess och de andra\n"
            "uppgifterna skrivs en gång, i plan.yaml. Därifrån kommer de till Word- och\n"
            "PDF-filernas egenskaper, till ERMS, METS och PREMIS, och ska vara lika överallt."
        ),
    ),
    "archive-rebuild-failed": Entry(
        title="Dokumenten gick inte att bygga om",
        message="Av paketets källor och mallar gick dokumenten inte att bygga om: {reason}.",
        hint="Pröva med den version av vp som står i paketets LAS-MIG.txt.",
        explanation=(
            "I paketet ligger de källor och mallar som dokumenten byggdes av. Att de går att\n"
            "bygga om visar att paketet är fullständigt. En senare version av programmet kan\n"
            "ställa andra krav på källorna än den som en gång byggde dem."
        ),
    ),
    "archive-rebuild-differs": Entry(
        title="Det arkiverade dokumentet är inte det som källorna ger",
        message="Byggd ur paketets källor får {file} en annan text; det som skiljer är {parts}.",
        hint="Pröva med den version av vp som står i paketets LAS-MIG.txt.",
        explanation=(
            "Ett dokument som byggs om ur samma källor och mallar, med samma version av\n"
            "programmet, blir detsamma byte för byte. Får det en annan text är antingen\n"
            "dokumentet ändrat för hand eller programmet ett annat."
        ),
    ),
    "archive-rebuild-text": Entry(
        title="Samma text, men annan form",
        message="Byggd ur paketets källor får {file} samma text, men delar skiljer sig: {parts}.",
        hint="Inget behöver göras; med samma versioner av program blir även formen densamma.",
        explanation=(
            "En annan version av vp kan skriva samma text med andra koder, och en annan\n"
            "version av LibreOffice kan bryta sidorna på andra ställen. Sidnumren räknas\n"
            "därför inte när texten jämförs."
        ),
    ),
    "archive-no-provenance": Entry(
        title="Dokumentet säger inte vad det är byggt av",
        message="I {file} ska en lista över källorna ligga, men den finns inte där.",
        hint="Pröva det arkiverade dokumentet, inte en kopia som någon har sparat om.",
        explanation=(
            "I varje dokument som vp bygger ligger en lista över källorna med deras\n"
            "kontrollsummor. Den följer med när Word eller LibreOffice sparar filen, men\n"
            "andra program kan tappa den, och äldre dokument har den inte."
        ),
    ),
    "archive-source-differs": Entry(
        title="Källorna här är inte de som dokumentet byggdes av",
        message="Den första källan som inte är densamma är {file}.",
        hint="Peka ut rätt källor med --sources, eller hämta dem ur arkivpaketet.",
        explanation=(
            "Dokumentets egen lista jämförs med källorna här, fil för fil i bokstavsordning,\n"
            "och mallarna sist. En fil skiljer sig om den är ändrad, borta eller ny.\n\n"
            "    vp verify plan.docx --sources paket/representations/kallor/data/sources"
        ),
    ),
}
