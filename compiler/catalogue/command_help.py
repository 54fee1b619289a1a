"""What the command line says of itself: commands and flags, in Swedish and English, by key."""

from __future__ import annotations

from collections.abc import Mapping

HELP: Mapping[str, tuple[str, str]] = {
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
        "  vp diff HEAD~1       visa vad som har ändrats, i Word med spårade ändringar\n"
        "  vp watch             bygg om så snart något sparas\n"
        "  vp archive           packa planen och dess källor för arkivet\n"
        "  vp next-year         gör nästa års källor av årets\n"
        "  vp explain KOD       vad en anmärkning betyder och hur den rättas\n\n"
        "Slutkoder: 0 inga fel, 1 fel i källor eller mall, 2 fel i kommandot,\n"
        "3 resultatet kunde inte skrivas, 70 fel i programmet, 130 avbrutet.",
        "Most used:\n"
        "  vp check             check the sources without building\n"
        "  vp build             build the plan and all that belongs to it in build/\n"
        "  vp pdf               build the plan and make the archive's PDF/A of it\n"
        "  vp batch FOLDER      build all plans in a folder, and show in a table how it went\n"
        "  vp status            show what is missing and who owes it\n"
        "  vp figures           show all figures and where they are used\n"
        "  vp followup          show the year's follow-up reports, or make one\n"
        "  vp goals             show what each goal has and who answers for it\n"
        "  vp diff HEAD~1       show what has changed, in Word as tracked changes\n"
        "  vp watch             build anew as soon as something is saved\n"
        "  vp archive           pack the plan and its sources for the archive\n"
        "  vp next-year         make next year's sources of this year's\n"
        "  vp explain CODE      what a finding means and how to mend it\n\n"
        "Exit status: 0 no errors, 1 errors in sources or template, 2 wrong use,\n"
        "3 output could not be written, 70 a fault of the program, 130 interrupted.",
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
    "version": ("VERSION", "VERSION"),
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
    "help-next-year": (
        "gör nästa års källor av årets i en ny mapp, eller för in årets rättelser i dem",
        "make next year's sources of this year's in a new folder, or bring corrections into them",
    ),
    "help-next-to": (
        "mappen för nästa års källor (standard: källmappen med årtalet efter)",
        "the folder of next year's sources (default: the sources folder with the year after it)",
    ),
    "help-next-update": (
        "för in det som rättats i årets källor sedan årsskiftet gjordes",
        "bring in what has been corrected in this year's sources since",
    ),
    "help-next-keep": (
        "låt det som står i nästa års källor gälla där båda är ändrade",
        "let what stands in next year's sources hold where both have changed",
    ),
    "help-next-format": (
        "hur redogörelsen visas (text, md eller json)",
        "how the report is shown (text, md or json)",
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
    "help-followup-pdf": (
        "gör också arkivets PDF av rapporten",
        "make the archive's PDF of the report too",
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
    "help-diff": (
        "jämför planen med en tidigare version: spårade ändringar i Word, och vad som har ändrats",
        "compare the plan with an earlier version: tracked changes in Word, and what has changed",
    ),
    "help-diff-old": (
        "den tidigare versionen: en git-revision (HEAD~1, en tagg), en källmapp, ett arkivpaket,"
        " ett manifest eller en Word-fil ur ett bygge",
        "the earlier version: a git revision (HEAD~1, a tag), a sources folder, a package for the"
        " archive, a manifest or a Word file of a build",
    ),
    "help-diff-new": (
        "den nyare versionen (standard: källorna som de är)",
        "the newer version (default: the sources as they are)",
    ),
    "help-diff-format": (
        "visa bara vad som har ändrats: text, html, json, md eller ett avsnitt till"
        " tjänsteskrivelsen (memo); ingen fil skrivs",
        "only show what has changed: text, html, json, md or a section for the memo (memo); no file"
        " is written",
    ),
    "help-author": (
        "vem ändringarna är gjorda av (standard: planens kontor)",
        "whose the changes are (default: the plan's office)",
    ),
    "help-diff-date": (
        "vilken dag ändringarna är gjorda (standard: planens datum)",
        "on which day the changes were made (default: the plan's date)",
    ),
    "help-without-summary": (
        "bara planen, utan sidorna med vad som har ändrats först",
        "the plan alone, without the pages on what has changed before it",
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
}
