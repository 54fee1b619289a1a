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
        "  vp status            visa vad som saknas och vem som ska lämna det\n"
        "  vp explain KOD       vad en anmärkning betyder och hur den rättas\n\n"
        "Slutkoder: 0 inga fel, 1 fel i källor eller mall, 2 fel i kommandot,\n"
        "3 resultatet kunde inte skrivas, 70 fel i programmet.",
        "Most used:\n"
        "  vp check             check the sources without building\n"
        "  vp build             build the plan and all that belongs to it in build/\n"
        "  vp status            show what is missing and who owes it\n"
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
    "help-help": ("visa den här hjälpen och avsluta", "show this help and exit"),
    "help-version": ("visa programmets version och avsluta", "show the version and exit"),
    "help-build": (
        "bygg planen, tjänsteskrivelsen, listan över det som saknas, kalendern och manifestet",
        "build the plan, the memo, the list of what is missing, the calendar and the manifest",
    ),
    "help-check": (
        "granska källor och mallar: alla anmärkningar på en gång, inget skrivs",
        "check sources and templates: all findings at once, nothing is written",
    ),
    "help-status": (
        "visa vad som saknas, ägare för ägare",
        "show what is missing, owner by owner",
    ),
    "help-explain": (
        "förklara en anmärkning: vad, varför och hur den rättas",
        "explain a finding: what, why and how to mend it",
    ),
    "help-sources": (
        "mappen med källfiler (standard: sources)",
        "the folder of source files (default: sources)",
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
    "help-format": ("text (standard) eller json", "text (default) or json"),
    "help-strict": (
        "räkna varningar som fel: inget får saknas",
        "count warnings as errors: nothing may be missing",
    ),
    "help-no-layout": (
        "lägg inte ut sidorna: innehållsförteckningen får inga sidnummer",
        "do not lay out pages: the contents list gets no page numbers",
    ),
    "help-owner": ("visa bara den ägarens uppgifter", "show only that owner's figures"),
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
    "explain-hint": (
        "Mer om en anmärkning: vp explain KOD",
        "More on a finding: vp explain CODE",
    ),
    "unknown-code": (
        "Det finns ingen anmärkning med koden ”{code}”. Koderna är:",
        "There is no finding with the code “{code}”. The codes are:",
    ),
    # --- build ------------------------------------------------------------------------------
    "step-load": ("Läser källfilerna", "Reading the sources"),
    "step-check": ("Granskar", "Checking"),
    "step-write": ("Skriver dokumenten", "Writing the documents"),
    "step-layout": ("Lägger ut sidorna", "Laying out the pages"),
    "step-prove": ("Prövar de färdiga filerna", "Proving the finished files"),
    "not-built": (
        "Inget byggdes. Rätta felen ovan och kör vp build igen; det som fanns i {out} är orört.",
        "Nothing was built. Mend the errors above and run vp build again; {out} is untouched.",
    ),
    "built": ("{title} är byggd:", "{title} is built:"),
    "pages": ("{pages} sidor", "{pages} pages"),
    "memo-file": ("tjänsteskrivelsen", "the covering memo"),
    "page-file": ("det som saknas, att mejla eller visa", "what is missing, to mail or show"),
    "json-file": ("det som saknas, för andra program", "what is missing, for other programs"),
    "ics-file": ("uppföljningen, att öppna i Outlook", "the follow-up, to open in Outlook"),
    "manifest-file": ("vad planen byggdes av", "what the plan was built from"),
    "to-add-count": (
        "{count} uppgifter ska kompletteras. Se vem som ska lämna dem: vp status",
        "{count} figures are to be added. See who owes them: vp status",
    ),
    "nothing-missing": ("Inga uppgifter saknas.", "No figures are missing."),
    "proof-held": (
        "Prövat: texten återläst, {claims} krav på filen håller, {entries} sidhänvisningar rätt.",
        "Proven: text read back, {claims} claims on the file hold, {entries} page numbers right.",
    ),
    "proof-held-without-pages": (
        "Prövat: texten återläst, {claims} krav på filen håller. Sidorna är inte utlagda.",
        "Proven: text read back, {claims} claims on the file hold. Pages are not laid out.",
    ),
    # --- status -----------------------------------------------------------------------------
    "status-owner": ("Ägare", "Owner"),
    "status-done": ("Klara", "Done"),
    "status-missing": ("Saknas", "Missing"),
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
    # --- faults -----------------------------------------------------------------------------
    "usage-error": ("vp: fel i kommandot: {problem}", "vp: wrong use: {problem}"),
    "interrupted": (
        "Avbrutet. Inget skrevs; det som fanns är orört.",
        "Interrupted. Nothing was written; what was there is untouched.",
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
