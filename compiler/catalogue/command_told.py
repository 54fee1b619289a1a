"""What a command shows of a plan and of what it did, in Swedish and English, by key."""

from __future__ import annotations

from collections.abc import Mapping

TOLD: Mapping[str, tuple[str, str]] = {
    # --- findings ---------------------------------------------------------------------------
    "error": ("fel", "error"),
    "warning": ("varning", "warning"),
    "info": ("upplysning", "note"),
    "errors-one": ("1 fel", "1 error"),
    "errors": ("{count} fel", "{count} errors"),
    "warnings-one": ("1 varning", "1 warning"),
    "warnings": ("{count} varningar", "{count} warnings"),
    "no-findings": ("Inga anmärkningar.", "No findings."),
    "notes-one": ("1 upplysning", "1 note"),
    "notes": ("{count} upplysningar", "{count} notes"),
    "to-add-lines-one": (
        "1 uppgift ska kompletteras, på rad {lines}",
        "1 figure is to be added, on line {lines}",
    ),
    "to-add-lines": (
        "{count} uppgifter ska kompletteras, på raderna {lines}",
        "{count} figures are to be added, on the lines {lines}",
    ),
    "to-add-gathered": (
        "Uppgifterna som ska kompletteras, en för en: vp check --rule figure-missing. "
        "Vem som ska lämna dem: vp status",
        "The figures to be added, one by one: vp check --rule figure-missing. "
        "Who owes them: vp status",
    ),
    "waived-one": ("1 anmärkning är undantagen:", "1 finding is waived:"),
    "waived": ("{count} anmärkningar är undantagna:", "{count} findings are waived:"),
    "waived-until": ("(till och med {until})", "(until {until})"),
    "unknown-rule": (
        "Det finns ingen anmärkning som heter {rule}. Alla: docs/diagnostics.md",
        "There is no finding called {rule}. All of them: docs/diagnostics.md",
    ),
    "unknown-rule-near": (
        "Det finns ingen anmärkning som heter {rule}. Menades {nearest}?",
        "There is no finding called {rule}. Did you mean {nearest}?",
    ),
    "since-no-revision": (
        "git kan inte jämföra källorna med {revision}: {fault}",
        "git cannot compare the sources with {revision}: {fault}",
    ),
    "explain-hint": (
        "Mer om en anmärkning: vp explain KOD",
        "More on a finding: vp explain CODE",
    ),
    "unknown-code": (
        "Det finns ingen anmärkning med koden ”{code}”. Koderna är:",
        "There is no finding with the code “{code}”. The codes are:",
    ),
    # --- readability ------------------------------------------------------------------------
    "readability-none": (
        "Källfilerna har ingen löpande text.",
        "The sources have no running text.",
    ),
    "readability-file": ("Fil", "File"),
    "readability-words": ("Ord", "Words"),
    "readability-sentences": ("Meningar", "Sentences"),
    "readability-mean": ("Ord/mening", "Words/sentence"),
    "readability-longest": ("Längsta", "Longest"),
    "readability-limits": (
        "Husstilen: LIX högst {lix}, en mening högst {longest} ord.",
        "House style: LIX at most {lix}, a sentence at most {longest} words.",
    ),
    "lix-very-easy": ("mycket lättläst", "very easy"),
    "lix-easy": ("lättläst", "easy"),
    "lix-middling": ("medelsvår", "middling"),
    "lix-hard": ("svår", "hard"),
    "lix-very-hard": ("mycket svår", "very hard"),
    "lix-too-short": ("för kort för LIX", "too short for LIX"),
    # --- build ------------------------------------------------------------------------------
    "step-load": ("Läser källfilerna", "Reading the sources"),
    "step-check": ("Granskar", "Checking"),
    "step-write": ("Skriver dokumenten", "Writing the documents"),
    "step-layout": ("Lägger ut sidorna", "Laying out the pages"),
    "step-prove": ("Prövar de färdiga filerna", "Proving the finished files"),
    "step-pdf": ("Gör PDF för arkivet", "Making the PDF for the archive"),
    "no-pdf": (
        "Ingen PDF gjordes, och inget annat skrevs; det som fanns i {out} är orört.",
        "No PDF was made, and nothing else was written; {out} is untouched.",
    ),
    "pdf-held": (
        "PDF-filerna följer {profile}, är taggade, har samma ord som Word-filerna och håller"
        " {claims} krav.",
        "The PDF files follow {profile}, are tagged, have the words of the Word files and hold"
        " {claims} claims.",
    ),
    "pdf-file": ("för arkivet", "for the archive"),
    "not-built": (
        "Inget byggdes. Rätta felen ovan och kör vp build igen; det som fanns i {out} är orört.",
        "Nothing was built. Mend the errors above and run vp build again; {out} is untouched.",
    ),
    "archived": ("{title} är packad för arkivet:", "{title} is packed for the archive:"),
    "archived-folder": ("paketet", "the package"),
    "archived-zip": ("samma paket som en fil, med kontrollsumma bredvid", "the same as one file"),
    "archived-bag": ("samma paket som en påse (BagIt)", "the same as a bag (BagIt)"),
    "archived-no-pdf": (
        "Paketet har ingen PDF/A: sidorna lades inte ut. Installera LibreOffice och kör igen "
        "utan --no-layout.",
        "The package has no PDF/A: its pages were not laid out. Install LibreOffice and run again "
        "without --no-layout.",
    ),
    "not-archived": (
        "Inget paket gjordes. Rätta felen ovan och kör vp archive igen; {out} är orört.",
        "No package was made. Mend the errors above and run vp archive again; {out} is untouched.",
    ),
    "sign-command": (
        "Kommandot efter --sign-command går inte att läsa: {fault}.",
        "The command after --sign-command cannot be read: {fault}.",
    ),
    "signed": ("Signerat med {program}: {files}.", "Signed with {program}: {files}."),
    "not-signed": (
        "Paketet är gjort men inte signerat: {program} slutade med {status}. {said}",
        "The package is made but not signed: {program} ended with {status}. {said}",
    ),
    "verify-nothing": ("Det finns inget som heter {file}.", "There is nothing called {file}."),
    "verified-bytes": (
        "Paketet är oförändrat: alla {files} filer stämmer, och dokumenten blir desamma, byte för "
        "byte, när de byggs om ur källorna i paketet.",
        "The package is unchanged: all {files} files agree, and the documents come out the same, "
        "byte for byte, when they are built again from the packaged sources.",
    ),
    "verified-parts": (
        "Paketet är oförändrat: alla {files} filer stämmer, och dokumenten får samma delar när de "
        "byggs om ur källorna i paketet; bara packningen skiljer.",
        "The package is unchanged: all {files} files agree, and the documents come out with the "
        "same parts when they are built again from the packaged sources; only packing differs.",
    ),
    "verified-text": (
        "Paketet är oförändrat: alla {files} filer stämmer, och dokumenten får samma text när de "
        "byggs om ur källorna i paketet, men inte samma form.",
        "The package is unchanged: all {files} files agree, and the documents come out with the "
        "same text when they are built again from the packaged sources, but in another form.",
    ),
    "verified-changed": (
        "Paketet är inte som det lämnades och kan inte läggas till grund för något: {named}.",
        "The package is not as it was handed over, and nothing can rest on it: {named}.",
    ),
    "verified-rebuilt-otherwise": (
        "Filerna i paketet är oförändrade, men de stämmer inte med varandra: {named}.",
        "The files of the package are unchanged, but do not agree with each other: {named}.",
    ),
    "verified-document": (
        "{name} är byggd av just de källor och mallar som ligger här, {files} källor.",
        "{name} is built from the very sources and templates that lie here, {files} sources.",
    ),
    "verified-document-differs": (
        "{name} är byggd av andra källor än de som ligger här; den första som skiljer är {first}.",
        "{name} is built from other sources than those that lie here; the first is {first}.",
    ),
    "verified-document-unknown": (
        "Det går inte att säga vad {name} är byggd av.",
        "It cannot be told what {name} is built from.",
    ),
    "built": ("{title} är byggd:", "{title} is built:"),
    "pages": ("{pages} sidor", "{pages} pages"),
    "memo-file": ("tjänsteskrivelsen", "the covering memo"),
    "page-file": ("det som saknas, att mejla eller visa", "what is missing, to mail or show"),
    "json-file": ("det som saknas, för andra program", "what is missing, for other programs"),
    "ics-file": ("uppföljningen, att öppna i Outlook", "the follow-up, to open in Outlook"),
    "reconciliation-file": (
        "hur siffrorna stämmer med varandra, för program",
        "how the figures agree with each other, for programs",
    ),
    "manifest-file": ("vad planen byggdes av", "what the plan was built from"),
    "to-add-count": (
        "{count} uppgifter ska kompletteras. Se vem som ska lämna dem: vp status",
        "{count} figures are to be added. See who owes them: vp status",
    ),
    "nothing-missing": ("Inga uppgifter saknas.", "No figures are missing."),
    "proof-held": (
        "Prövat: texten återläst, {held} av {claims} krav håller, {entries} sidhänvisningar rätt.",
        "Proven: text read back, {held} of {claims} claims hold, {entries} page numbers right.",
    ),
    "proof-held-without-pages": (
        "Prövat: texten återläst, {held} av {claims} krav håller. Sidorna är inte utlagda.",
        "Proven: text read back, {held} of {claims} claims hold. Pages are not laid out.",
    ),
    "coverage": (
        "Av {total} tal i text och tabeller kommer {ledger} ur uppgifterna; {free} är fria (årtal, "
        "datum, namn). Inget är oförklarat.",
        "Of {total} numerals in text and tables {ledger} come from the ledger; {free} are free "
        "(years, dates, names). None is unexplained.",
    ),
    "coverage-some": (
        "Av {total} tal i text och tabeller kommer {ledger} ur uppgifterna; {free} är fria (årtal, "
        "datum, namn) och {unexplained} oförklarade. Var de står: vp check",
        "Of {total} numerals in text and tables {ledger} come from the ledger; {free} are free "
        "(years, dates, names) and {unexplained} unexplained. Where they stand: vp check",
    ),
    # --- follow-up reports ------------------------------------------------------------------
    "followup-errors": (
        "Källorna har fel, så ingen rapport kan göras.",
        "The sources have errors, so no report can be made.",
    ),
    "followup-which-day": (
        "{id} kommer flera gånger. Välj en dag: --per {days}",
        "{id} comes several times. Choose a day: --per {days}",
    ),
    "followup-unknown": (
        "Kalendern har ingen rapport {id}. Den har: {known}",
        "The calendar has no report {id}. It has: {known}",
    ),
    "followup-unknown-day": (
        "{id} görs inte per den dagen. Dagarna är: {days}",
        "{id} is not made as of that day. Its days are: {days}",
    ),
    "followup-built": ("Rapporten är gjord: {title}", "The report is made: {title}"),
    "followup-missing": (
        "{count} uppgifter återstår att komplettera",
        "{count} figures remain to be added",
    ),
    "followup-missing-one": (
        "1 uppgift återstår att komplettera",
        "1 figure remains to be added",
    ),
    "followup-come": (
        "{done} av {count} uppgifter har kommit in",
        "{done} of {count} figures have come in",
    ),
    "followup-whole": ("Inget återstår att komplettera", "Nothing remains to be added"),
    "followup-none": (
        "Planens kalender har inga rapporter.",
        "The plan's calendar has no reports.",
    ),
    # --- status -----------------------------------------------------------------------------
    "status-owner": ("Ägare", "Owner"),
    "status-done": ("Klara", "Done"),
    "status-missing": ("Saknas", "Missing"),
    "status-preliminary": ("Preliminära", "Preliminary"),
    "status-due": ("Väntas", "Expected"),
    "status-all": ("Alla", "All"),
    "status-where": ("Skrivs i", "Write in"),
    "status-unknown-owner": (
        "Ingen ägare heter ”{owner}”. Ägarna är: {owners}",
        "No owner is called “{owner}”. The owners are: {owners}",
    ),
    "status-errors": (
        "Källorna har fel; siffrorna här kan vara ofullständiga. Kör vp check.",
        "The sources have errors; this may be incomplete. Run vp check.",
    ),
    "not-a-day": ("”{text}” är ingen dag; skriv som 2014-03-01", "{text} is no day (2014-03-01)"),
    "meeting": ("{body} {when} ({left}): {reports}.", "{body} {when} ({left}): {reports}."),
    "meeting-deadlines": ("Hålltider: {deadlines}.", "Deadlines: {deadlines}."),
    "meeting-none": (
        "Kalendern har inga fler sammanträden för {body}.",
        "The calendar has no more meetings for {body}.",
    ),
    "meeting-today": ("i dag", "today"),
    "meeting-days-one": ("om 1 dag", "in 1 day"),
    "meeting-days": ("om {days} dagar", "in {days} days"),
    "meeting-month": (
        "tidigast om {days} dagar, dagen är inte bestämd",
        "in {days} days at the earliest, the day is not set",
    ),
    "meeting-month-now": ("dagen är inte bestämd", "the day is not set"),
    "since-came-in": ("Har kommit in", "Came in"),
    "since-changed": ("Har ändrats", "Changed"),
    "since-went-away": ("Har gått bort", "Went away"),
    "since-new": ("Nya att lämna", "New to be added"),
    "since-nothing": (
        "Inga uppgifter har ändrats sedan dess.",
        "No figures have changed since then.",
    ),
    "since-unreadable": ("Filen {file} går inte att läsa.", "The file {file} cannot be read."),
    "since-not-a-manifest": (
        "Filen {file} är inget manifest. Ange manifest-ÅR.json från ett tidigare bygge.",
        "The file {file} is no manifest. Give manifest-YEAR.json of an earlier build.",
    ),
    "since-newer": (
        "Filen {file} är skriven av en nyare version av programmet.",
        "The file {file} was written by a newer version of the program.",
    ),
    "since-other-plan": (
        "Filen {file} hör till en annan plan.",
        "The file {file} belongs to another plan.",
    ),
    # --- the ledger -------------------------------------------------------------------------
    "figures-none": ("Inga uppgifter.", "No figures."),
    "figures-not-used": ("används inte", "not used"),
    "figures-count": (
        "{count} värden, varav {missing} saknas.",
        "{count} values, of which {missing} missing.",
    ),
    "figures-places": (
        "Ställena räknas från {sources}.",
        "Places are told from {sources}.",
    ),
    "figures-unknown": (
        "Ingen uppgift heter ”{id}”. Alla visas av vp figures.",
        "No figure is called “{id}”. All are shown by vp figures.",
    ),
    "figures-unknown-near": (
        "Ingen uppgift heter ”{id}”. Menade du: {nearest}?",
        "No figure is called “{id}”. Did you mean: {nearest}?",
    ),
    "story-id": ("Id", "Id"),
    "story-definition": ("Definition", "Definition"),
    "story-unit": ("Enhet", "Unit"),
    "story-decimals": ("Decimaler", "Decimals"),
    "story-direction": ("Riktning", "Direction"),
    "story-source": ("Källa", "Source"),
    "story-owner": ("Ägare", "Owner"),
    "story-expected": ("Väntas", "Expected"),
    "story-comment": ("Kommentar", "Comment"),
    "story-stands": ("Står i", "Stands in"),
    "story-values": ("Värden", "Values"),
    "story-used": ("Används", "Used"),
    "story-preliminary": ("preliminärt", "preliminary"),
    "story-computed": ("summa som räknas fram", "a total that is computed"),
    "direction-UP": ("ska öka", "shall rise"),
    "direction-DOWN": ("ska minska", "shall fall"),
    "direction-KEEP": ("ska behållas", "shall stay"),
    # --- what has changed -------------------------------------------------------------------
    "diff-count-one": ("{count} ändring.", "{count} change."),
    "diff-count": ("{count} ändringar.", "{count} changes."),
    "diff-written": (
        "{file}: {claims} påståenden prövade på jämförelsen, på den nya och på den gamla planen.",
        "{file}: {claims} claims tried on the comparison, on the new plan and on the old one.",
    ),
    "diff-not-written": (
        "Ingen jämförelse skrevs till {out}: rätta felen ovan.",
        "No comparison was written to {out}: mend the errors above.",
    ),
    "diff-errors": (
        "{version} har fel, och kan inte jämföras. Rätta dem, eller jämför med en annan version.",
        "{version} has errors, and cannot be compared. Mend them, or compare with another version.",
    ),
    # --- watch ------------------------------------------------------------------------------
    "watch-began": (
        "Bevakar {sources} och mallarna. Avsluta med Ctrl-C.",
        "Watching {sources} and the templates. End with Ctrl-C.",
    ),
    "watch-polling": (
        "Bevakar {sources} och mallarna, en gång i sekunden. Avsluta med Ctrl-C.",
        "Watching {sources} and the templates, once a second. End with Ctrl-C.",
    ),
    "watch-ended": ("Avslutat.", "Ended."),
    "watch-more-files": ("och {count} till", "and {count} more"),
    "watch-more-findings": (
        "… och {count} anmärkningar till. Se alla: vp check",
        "… and {count} more findings. See all: vp check",
    ),
    "watch-built": (
        "Byggt i {out}. Sidor: {pages}. Kompletteras: {to_add}.",
        "Built in {out}. Pages: {pages}. To be added: {to_add}.",
    ),
    "watch-checked": (
        "Inga fel. Kompletteras: {to_add}.",
        "No errors. To be added: {to_add}.",
    ),
    "watch-refused": (
        "Fel kvar att rätta; det som fanns är orört.",
        "Errors left to mend; what was there is untouched.",
    ),
    # --- intake -----------------------------------------------------------------------------
    "intake-written": ("Avsnittet är skrivet: {path}", "The section is written: {path}"),
    "intake-images": (
        "Bilder: {count}, sparade i {folder}",
        "Images: {count}, saved in {folder}",
    ),
    "intake-next": (
        "Läs igenom det. Lägg sedan till raden ”- {path}” under avsnitt i plan.yaml.",
        "Read it through. Then add the line “- {path}” under avsnitt in plan.yaml.",
    ),
    # --- schemas ----------------------------------------------------------------------------
    "schema-written": (
        "Schemana är skrivna, efter formatet och planens id:",
        "The schemas are written, of the format and of the plan's ids:",
    ),
    "schema-next": (
        "VS Code hittar dem i mappen schema. Andra editorer läser källfilens första rad:\n"
        "# yaml-language-server: $schema= och sökvägen från filen till schemat.\n"
        "Kör kommandot igen när id eller enheter har tillkommit.",
        "VS Code finds them in the folder schema. Other editors read the first line of a source:\n"
        "# yaml-language-server: $schema= and the path from the file to the schema.\n"
        "Run the command again when there are new ids or units.",
    ),
    "schema-refused": (
        "Inga scheman skrevs. Rätta felen ovan och kör vp schema igen.",
        "No schemas were written. Mend the errors above and run vp schema again.",
    ),
}
