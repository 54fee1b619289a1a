"""What the command line says, in Swedish and English, by key."""

from __future__ import annotations

import re
from collections.abc import Mapping

_TEXTS: Mapping[str, tuple[str, str]] = {
    # --- help -------------------------------------------------------------------------------
    "about": (
        "Bygger en nämnds verksamhetsplan: källfiler i YAML och Markdown blir ett Word-dokument.",
        "Builds a board's yearly plan: YAML and Markdown sources become a Word document.",
    ),
    "epilogue": (
        "Vanligast:\n"
        "  vp check             granska källfilerna utan att bygga\n"
        "  vp build             bygg planen och allt som hör till den i build/\n"
        "  vp pdf               bygg planen och gör arkivets PDF/A av den\n"
        "  vp batch MAPP        bygg alla planer i en mapp, och visa hur det gick i en tabell\n"
        "  vp status            visa vad som saknas och vem som ska lämna det\n"
        "  vp figures           visa alla uppgifter och var de används\n"
        "  vp followup          visa årets uppföljningsrapporter, eller gör en av dem\n"
        "  vp goals             visa vad varje mål har och vem som svarar för det\n"
        "  vp watch             bygg om så snart något sparas\n"
        "  vp archive           packa planen och dess källor för arkivet\n"
        "  vp explain KOD       vad en anmärkning betyder och hur den rättas\n\n"
        "Slutkoder: 0 inga fel, 1 fel i källor eller mall, 2 fel i kommandot,\n"
        "3 resultatet kunde inte skrivas, 70 fel i programmet.",
        "Most used:\n"
        "  vp check             check the sources without building\n"
        "  vp build             build the plan and all that belongs to it in build/\n"
        "  vp pdf               build the plan and make the archive's PDF/A of it\n"
        "  vp batch FOLDER      build all plans in a folder, and show in a table how it went\n"
        "  vp status            show what is missing and who owes it\n"
        "  vp figures           show all figures and where they are used\n"
        "  vp followup          show the year's follow-up reports, or make one\n"
        "  vp goals             show what each goal has and who answers for it\n"
        "  vp watch             build anew as soon as something is saved\n"
        "  vp archive           pack the plan and its sources for the archive\n"
        "  vp explain CODE      what a finding means and how to mend it\n\n"
        "Exit status: 0 no errors, 1 errors in sources or template, 2 wrong use,\n"
        "3 output could not be written, 70 a fault of the program.",
    ),
    "usage": ("användning: ", "usage: "),
    "options": ("flaggor", "options"),
    "arguments": ("argument", "arguments"),
    "commands": ("kommandon", "commands"),
    "command": ("KOMMANDO", "COMMAND"),
    "folder": ("MAPP", "FOLDER"),
    "file": ("FIL", "FILE"),
    "name": ("NAMN", "NAME"),
    "code": ("KOD", "CODE"),
    "day": ("DAG", "DAY"),
    "revision": ("REV", "REV"),
    "help-help": ("visa den här hjälpen och avsluta", "show this help and exit"),
    "help-version": ("visa programmets version och avsluta", "show the version and exit"),
    "help-build": (
        "bygg planen, tjänsteskrivelsen, listan över det som saknas, kalendern och manifestet",
        "build the plan, the memo, the list of what is missing, the calendar and the manifest",
    ),
    "help-pdf": (
        "bygg allt, och gör arkivets PDF av planen och tjänsteskrivelsen: PDF/A, taggad, prövad",
        "build everything, and make the archive's PDF of plan and memo: PDF/A, tagged, proven",
    ),
    "help-batch": (
        "bygg varje plan i en mapp, flera samtidigt, och visa hur det gick i en tabell",
        "build every plan in a folder, several at once, and show in a table how it went",
    ),
    "batch-about": (
        "Varje mapp med en plan.yaml är en plan. Har planerna register och mall gemensamt läggs\n"
        "de i en mapp som heter gemensamt, bredvid planerna:\n\n"
        "  planer/gemensamt/vp_template.docx, organ.yaml, personer.yaml …\n"
        "  planer/kommunstyrelsen/plan.yaml …\n"
        "  planer/miljonamnden/plan.yaml …\n\n"
        "  vp batch planer                  alla planer, till build/kommunstyrelsen/ och så\n"
        "  vp build --sources planer/miljonamnden --shared planer/gemensamt\n"
        "                                   bara den ena\n\n"
        "En plan som inte har ändrats byggs inte om. Slutkoden är den sämsta planens.",
        "Each folder with a plan.yaml is a plan. Where plans have registers and a template in\n"
        "common, these lie in a folder called gemensamt beside the plans:\n\n"
        "  plans/gemensamt/vp_template.docx, organ.yaml, personer.yaml …\n"
        "  plans/kommunstyrelsen/plan.yaml …\n"
        "  plans/miljonamnden/plan.yaml …\n\n"
        "  vp batch plans                   all plans, to build/kommunstyrelsen/ and so on\n"
        "  vp build --sources plans/miljonamnden --shared plans/gemensamt\n"
        "                                   only the one\n\n"
        "A plan that has not changed is not built again. The exit status is the worst plan's.",
    ),
    "help-batch-folder": (
        "mappen med planer, hur djupt de än ligger",
        "the folder of plans, however deep they lie",
    ),
    "help-processes": (
        "så många planer byggs samtidigt (standard: en för varje processorkärna)",
        "so many plans are built at once (default: one for each core)",
    ),
    "help-scheduler": (
        "bygg på ett Dask-kluster, vars schemaläggare har adressen (tcp://namn:8786)",
        "build on a Dask cluster whose scheduler has the address (tcp://name:8786)",
    ),
    "help-no-cache": (
        "gör om allt från början, utan det som finns kvar från förra gången",
        "do everything from the start, without what is kept from the last time",
    ),
    "plans-folder": ("PLANER", "PLANS"),
    "count": ("ANTAL", "COUNT"),
    "address": ("ADRESS", "ADDRESS"),
    "not-a-count": (
        "”{text}” är inget antal; skriv till exempel 4",
        "“{text}” is no count; write 4, for example",
    ),
    "help-profile": (
        "PDF/A-profil (standard: planens arkivformat, annars pdfa-2b)",
        "PDF/A profile (default: the plan's arkivformat, else pdfa-2b)",
    ),
    "help-check": (
        "granska källor och mallar: alla anmärkningar på en gång, inget skrivs",
        "check sources and templates: all findings at once, nothing is written",
    ),
    "help-status": (
        "visa vad som saknas, ägare för ägare",
        "show what is missing, owner by owner",
    ),
    "help-followup": (
        "gör en uppföljningsrapport i Word, eller visa årets rapporter och vad som saknas till dem",
        "make a follow-up report in Word, or show the year's reports and what they lack",
    ),
    "help-followup-id": (
        "rapportens id i kalendern; utan id visas alla",
        "the report's id in the calendar; without it, all are shown",
    ),
    "help-report": (
        "det som en uppföljningsrapport behöver i stället för det som planen behöver",
        "what a follow-up report needs instead of what the plan needs",
    ),
    "help-per": (
        "rapportens dag (2014-03-31), om den kommer flera gånger om året",
        "the report's day (2014-03-31), if it comes several times a year",
    ),
    "help-figures": (
        "visa uppgifterna: värde, period, ägare och varje ställe där de används",
        "show the figures: value, period, owner and every place that uses them",
    ),
    "help-goals": (
        "visa målen: vad vart och ett har av rubrik, uppgifter, åtgärder, ansvar och uppföljning",
        "show the goals: what each has of heading, figures, measures, owner and follow-up",
    ),
    "help-goals-missing": (
        "visa bara de mål som saknar något",
        "show only the goals that lack something",
    ),
    "help-by-party": (
        "visa i stället vad varje organ och person svarar för: mål, åtgärder och år",
        "show instead what each body and person answers for: goals, measures and years",
    ),
    "help-party": (
        "visa bara vad ett organ eller en person svarar för (namn eller id)",
        "show only what one body or person answers for (name or id)",
    ),
    "goals-none": ("Inga mål saknar något.", "No goal lacks anything."),
    "goals-count": (
        "{count} mål, {lacking} saknar något.",
        "{count} goals, {lacking} lack something.",
    ),
    "goals-legend": (
        "Talen är hur många målet har. Inom parentes: genom mål det återger, delmål, målet ovanför,"
        " området eller kalendern. Streck: saknas.",
        "The numbers tell how many the goal has. In parentheses: through a goal it restates, its"
        " parts, the goal above, its area or the calendar. A dash: none.",
    ),
    "goals-parties-legend": (
        "Inom parentes: står inte vid målet eller åtgärden utan vid målet ovanför eller området.",
        "In parentheses: not stated at the goal or measure but at the goal above or the area.",
    ),
    "help-figures-list": (
        "lista uppgifterna (det som vp figures gör utan fler ord)",
        "list the figures (what vp figures does without more words)",
    ),
    "help-figures-show": (
        "berätta allt om en uppgift: definition, källa, ägare, värden och ställen",
        "tell all of one figure: definition, source, owner, values and places",
    ),
    "help-figures-export": (
        "skriv uppgifterna till ett Excelblad som ägarna fyller i",
        "write the figures to an Excel sheet for the owners to fill in",
    ),
    "help-figures-import": (
        "läs in ett ifyllt Excelblad i källfilerna",
        "read a filled-in Excel sheet into the sources",
    ),
    "help-figures-id": ("uppgiftens id, till exempel sjukfranvaro", "the figure's id"),
    "help-figures-file": ("Excelfilen (.xlsx)", "the Excel file (.xlsx)"),
    "help-missing": ("visa bara det som saknas", "show only what is missing"),
    "help-dry-run": ("visa ändringarna utan att skriva dem", "show the changes, write nothing"),
    "help-yes": ("skriv utan att fråga", "write without asking"),
    "help-mail": (
        "skriv ett utkast till mejl för varje ägare som har något kvar, med ägarens Excelblad"
        " bifogat, i mappen",
        "write a draft mail to each owner who owes something, with the owner's Excel sheet"
        " attached, into the folder",
    ),
    "mailed": (
        "{count} utkast ligger i {folder}. Öppna dem i Outlook, läs igenom och skicka.",
        "{count} drafts lie in {folder}. Open them in Outlook, read them and send.",
    ),
    "mailed-none": ("Ingen har något kvar att lämna.", "Nobody owes anything."),
    "help-since": (
        "ett tidigare bygges manifest: visa vilka uppgifter som har kommit, ändrats och gått bort",
        "an earlier build's manifest: show which figures came in, changed and went away",
    ),
    "help-today": (
        "räkna dagar från den här dagen (2014-03-01) i stället för från i dag",
        "count days from this day (2014-03-01) instead of today",
    ),
    "help-watch": (
        "bygg om så snart en källfil eller en mall sparas, tills du trycker Ctrl-C",
        "build anew as soon as a source or a template is saved, until you press Ctrl-C",
    ),
    "help-intake": (
        "gör ett avsnitt av en text som är skriven i Word",
        "make a section of a text that is written in Word",
    ),
    "help-schema": (
        "skriv scheman för källfilerna, så att VS Code kan föreslå, förklara och stryka under",
        "write schemas of the sources, so that VS Code can suggest, explain and underline",
    ),
    "help-schema-folder": (
        "mappen som schemana skrivs i (i projektet: schema)",
        "the folder that the schemas are written to (in the project: schema)",
    ),
    "help-archive": (
        "bygg och gör ett arkivpaket (E-ARK SIP) av dokumenten, deras PDF/A och det de byggdes av",
        "build, and make a package (E-ARK SIP) of the documents, their PDF/A and what they were"
        " built from",
    ),
    "help-verify": (
        "pröva ett arkivpaket eller ett ensamt dokument: är det oförändrat, blir det detsamma",
        "verify a package or a document that stands alone: is it unchanged, does it come out alike",
    ),
    "help-bag": ("gör också en påse (BagIt)", "make a bag (BagIt) too"),
    "help-sign-command": (
        "kör kommandot på zip-filen, utan skal; {fil} byts mot dess sökväg",
        "run the command on the zip, without a shell; {fil} becomes its path",
    ),
    "help-package": (
        "arkivpaketet (mapp, zip eller påse) eller Word-filen",
        "the package (folder, zip or bag) or the Word file",
    ),
    "help-explain": (
        "förklara en anmärkning: vad, varför och hur den rättas",
        "explain a finding: what, why and how to mend it",
    ),
    "help-sources": (
        "mappen med källfiler (standard: sources)",
        "the folder of source files (default: sources)",
    ),
    "help-shared": (
        "mappen med register och annat som planen har gemensamt med andra planer",
        "the folder of registers and more that the plan shares with other plans",
    ),
    "help-template": (
        "Word-mallen för planen (standard: templates/vp_template.docx)",
        "the Word template of the plan (default: templates/vp_template.docx)",
    ),
    "help-memo-template": (
        "Word-mallen för tjänsteskrivelsen (standard: tjansteskrivelse_template.docx bredvid"
        " planens mall)",
        "the Word template of the memo (default: tjansteskrivelse_template.docx beside the plan's)",
    ),
    "help-out": (
        "mappen som resultatet skrivs i (standard: build)",
        "the folder that output is written to (default: build)",
    ),
    "help-lang": ("språk: sv (standard) eller en", "language: sv (default) or en"),
    "help-check-format": (
        "text (standard), json, sarif (för kodvärdar och editorer) eller github",
        "text (default), json, sarif (for code hosts and editors) or github",
    ),
    "help-rule": (
        "visa bara denna anmärkning, eller alla av ett slag (figure); kan upprepas",
        "show only this finding, or all of one subject (figure); may be repeated",
    ),
    "help-check-since": (
        "visa bara anmärkningar på rader som har ändrats sedan git-revisionen, till exempel HEAD",
        "show only findings on lines changed since the git revision, such as HEAD",
    ),
    "help-check-today": (
        "dagen då undantag prövas (standard: planens datum)",
        "the day on which waivers are looked at (default: the plan's date)",
    ),
    "help-format": ("text (standard) eller json", "text (default) or json"),
    "help-strict": (
        "räkna varningar som fel: inget får saknas",
        "count warnings as errors: nothing may be missing",
    ),
    "help-reconciliation": (
        "lägg en bilaga till planen som visar hur siffrorna stämmer med varandra",
        "add an appendix to the plan that shows how the figures agree with each other",
    ),
    "help-readability": (
        "visa i stället hur lättläst varje fil är: meningarnas längd och LIX",
        "show instead how readable each file is: the length of its sentences, and LIX",
    ),
    "help-no-layout": (
        "lägg inte ut sidorna: innehållsförteckningen får inga sidnummer",
        "do not lay out pages: the contents list gets no page numbers",
    ),
    "help-owner": ("visa bara den ägarens uppgifter", "show only that owner's figures"),
    "help-watch-check": (
        "granska bara, bygg inget",
        "check only, build nothing",
    ),
    "help-poll": (
        "leta efter ändringar varje sekund, för nätverksenheter (väljs annars där det märks)",
        "look for changes each second, for network drives (else chosen where that can be told)",
    ),
    "help-intake-file": ("Word-filen (.docx)", "the Word file (.docx)"),
    "help-to": (
        "avsnittets fil i källmappen (standard: avsnitt/ och Word-filens namn)",
        "the section's file in the sources folder (default: avsnitt/ and the Word file's name)",
    ),
    "help-track-changes": (
        "spårade ändringar: accept godkänner dem, reject avvisar dem (standard: stanna)",
        "tracked changes: accept or reject them (default: stop)",
    ),
    "help-force": (
        "skriv över avsnittet och bilderna om de finns",
        "overwrite the section and the images if they are there",
    ),
    "help-code": ("anmärkningens kod, till exempel figure-missing", "a code, e.g. figure-missing"),
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
    # --- figures to Excel and back ----------------------------------------------------------
    "exchange-errors": (
        "Källorna har fel. Rätta dem först; kör vp check.",
        "The sources have errors. Mend them first; run vp check.",
    ),
    "exchange-nothing": (
        "Det finns inget att fylla i för {owner}. Ingen fil skrevs.",
        "There is nothing to fill in for {owner}. No file was written.",
    ),
    "exchange-suffix": (
        "Filen ska heta något som slutar på .xlsx, men heter {file}.",
        "The file's name should end in .xlsx, but is {file}.",
    ),
    "exported": (
        "{file} är skriven: {figures} uppgifter på {sheets} blad, {missing} av dem saknas.",
        "{file} is written: {figures} figures on {sheets} sheets, {missing} of them missing.",
    ),
    "exported-next": (
        "Fyll i, välj ja i kolumnen Klar och spara. Läs sedan in: vp figures import {file}",
        (
            "Fill in, choose yes in the column Done and save. Then take it in: vp figures "
            "import {file}"
        ),
    ),
    "import-refused": (
        ("Inget lästes in. Rätta felen ovan i arbetsboken, spara den och kör samma kommando igen."),
        (
            "Nothing was taken in. Mend the errors above in the workbook, save it and run "
            "this again."
        ),
    ),
    "import-none": (
        "Arbetsboken ändrar ingenting: det som står i den står redan i källorna.",
        "The workbook changes nothing: what it says stands in the sources already.",
    ),
    "import-changes-one": (
        "1 ändring:",
        "1 change:",
    ),
    "import-changes": (
        "{count} ändringar:",
        "{count} changes:",
    ),
    "import-figure": (
        "Uppgift",
        "Figure",
    ),
    "import-old": (
        "Gammalt",
        "Old",
    ),
    "import-new": (
        "Nytt",
        "New",
    ),
    "import-place": (
        "Skrivs i",
        "Written in",
    ),
    "import-field-status": (
        "status",
        "status",
    ),
    "import-field-source": (
        "källa",
        "source",
    ),
    "import-field-comment": (
        "kommentar",
        "comment",
    ),
    "import-dry": (
        "Prov: inget skrevs.",
        "Trial: nothing was written.",
    ),
    "import-ask": (
        "Skriva ändringarna i källfilerna? [j/N] ",
        "Write the changes into the sources? [y/N] ",
    ),
    "import-yes": (
        "j ja y yes",
        "y yes j ja",
    ),
    "import-needs-yes": (
        "Inget skrevs. Lägg till --yes för att skriva ändringarna utan fråga.",
        "Nothing was written. Add --yes to write the changes without asking.",
    ),
    "import-declined": (
        "Inget skrevs.",
        "Nothing was written.",
    ),
    "import-breaks": (
        "Med ändringarna får källorna felen ovan. Inget skrevs.",
        "With the changes the sources have the errors above. Nothing was written.",
    ),
    "imported": (
        "Skrivet i {files}.",
        "Written in {files}.",
    ),
    "import-left": (
        "Kvar att komplettera: {count} uppgifter, {own} av dem hos {owner}.",
        "Left to be added: {count} figures, {own} of them owed by {owner}.",
    ),
    "import-left-all": (
        "Kvar att komplettera: {count} uppgifter.",
        "Left to be added: {count} figures.",
    ),
    "import-left-none": (
        "Inga uppgifter saknas längre.",
        "No figures are missing any more.",
    ),
    "import-next": (
        "Nästa steg: vp build",
        "Next: vp build",
    ),
    # --- many plans -------------------------------------------------------------------------
    "batch-plan": ("Plan", "Plan"),
    "batch-errors": ("Fel", "Errors"),
    "batch-warnings": ("Varningar", "Warnings"),
    "batch-to-add": ("Kompletteras", "To be added"),
    "batch-pages": ("Sidor", "Pages"),
    "batch-time": ("Tid", "Time"),
    "batch-place": ("Resultat", "Result"),
    "batch-seconds": ("{whole},{tenths} s", "{whole}.{tenths} s"),
    "batch-unchanged": ("oförändrad", "unchanged"),
    "batch-refused": ("har fel, skrevs inte", "has errors, not written"),
    "batch-not-written": ("kunde inte skrivas", "could not be written"),
    "batch-fault": (
        "Ett fel i programmet, inte i planen ({fault}). Inget skrevs för den här planen.\n"
        "Skicka raden ovan och källfilerna till den som förvaltar programmet.",
        "A fault of the program, not of the plan ({fault}). Nothing was written for this plan.\n"
        "Send the line above and the sources to whoever keeps the program.",
    ),
    "batch-died": (
        "Processen som byggde planen dog, kanske för att minnet tog slut. Inget skrevs för den här"
        " planen.\nKör om med färre samtidigt: --processes 1",
        "The process that built the plan died, perhaps for want of memory. Nothing was written for"
        " this plan.\nRun again with fewer at once: --processes 1",
    ),
    "batch-other-program": (
        "Klustrets arbetare har en annan version av vp eller av dess paket än den här datorn.\n"
        "Installera samma version på båda; annars blir resultatet inte detsamma.",
        "The cluster's worker has another version of vp or of its packages than this machine.\n"
        "Install the same on both; otherwise the results would not be the same.",
    ),
    "batch-faulty": ("fel i programmet", "a fault of the program"),
    "batch-elsewhere": ("annat program på klustret", "another program on the cluster"),
    "batch-count-one": ("1 plan", "1 plan"),
    "batch-count": ("{count} planer", "{count} plans"),
    "batch-count-built-one": ("1 byggd", "1 built"),
    "batch-count-built": ("{count} byggda", "{count} built"),
    "batch-count-unchanged-one": ("1 oförändrad", "1 unchanged"),
    "batch-count-unchanged": ("{count} oförändrade", "{count} unchanged"),
    "batch-count-failed-one": ("1 misslyckades", "1 failed"),
    "batch-count-failed": ("{count} misslyckades", "{count} failed"),
    "batch-progress": (
        "Bygger planerna: {done} av {count} klara …",
        "Building: {done} of {count} done …",
    ),
    "batch-none": (
        "Det finns ingen plan i {folder}. En plan är en mapp med filen plan.yaml.",
        "There is no plan in {folder}. A plan is a folder with the file plan.yaml.",
    ),
    "batch-interrupted": (
        "Avbrutet: {done} av {count} planer är klara; det som fanns av de andra är orört.",
        "Interrupted: {done} of {count} plans are done; what was there of the others is untouched.",
    ),
    "batch-no-dask": (
        "För --scheduler behövs Dask. Installera det med:\n"
        "  python -m pip install --require-hashes -r requirements/cluster.txt",
        "--scheduler needs Dask. Install it with:\n"
        "  python -m pip install --require-hashes -r requirements/cluster.txt",
    ),
    "batch-no-scheduler": (
        "Ingen schemaläggare svarar på {address}. Kontrollera adressen, och att dask scheduler är"
        " i gång där.",
        "No scheduler answers at {address}. Check the address, and that dask scheduler runs there.",
    ),
    "batch-no-workers": (
        "Schemaläggaren på {address} har inga arbetare. Starta minst en: dask worker {address}",
        "The scheduler at {address} has no workers. Start one at least: dask worker {address}",
    ),
    # --- faults -----------------------------------------------------------------------------
    "usage-error": ("vp: fel i kommandot: {problem}", "vp: wrong use: {problem}"),
    "interrupted": (
        "Avbrutet. Inget skrevs; det som fanns är orört.",
        "Interrupted. Nothing was written; what was there is untouched.",
    ),
    "wrong-date": (
        "SOURCE_DATE_EPOCH ska vara sekunder sedan 1970-01-01, men är ”{text}”.",
        "SOURCE_DATE_EPOCH must be seconds since 1970-01-01, but is “{text}”.",
    ),
    "program-fault": (
        "vp: ett fel i programmet, inte i dina filer ({fault}). Inget skrevs.\n"
        "Skicka raden ovan och källfilerna till den som förvaltar programmet.",
        "vp: a fault of the program, not of your files ({fault}). Nothing was written.\n"
        "Send the line above and the sources to whoever keeps the program.",
    ),
}


# argparse words these itself, in English, and offers no other way to change them.
_PROBLEMS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"the following arguments are required: (.+)"), r"det saknas ett ord: \1"),
    (re.compile(r"unrecognized arguments: (.+)"), r"det här känns inte igen: \1"),
    (
        re.compile(r"argument (.+): invalid choice: '(.*)' \(choose from (.+)\)"),
        r"\1: ”\2” finns inte, välj bland \3",
    ),
    (re.compile(r"argument --today: (.+)"), r"--today: \1"),
    (re.compile(r"argument (.+): expected one argument"), r"\1: värdet saknas"),
    (
        re.compile(r"ambiguous option: (.+) could match (.+)"),
        r"\1 kan betyda flera saker: \2",
    ),
)


def usage_problem(message: str, language: str) -> str:
    """What argparse says is wrong with a command line, in a language."""
    if language == "sv":
        for pattern, swedish in _PROBLEMS:
            message = pattern.sub(swedish, message)
    return message.replace("'", "")


def command_words(language: str) -> Mapping[str, str]:
    """The command line's texts in a language."""
    at = 0 if language == "sv" else 1
    return {key: texts[at] for key, texts in _TEXTS.items()}
