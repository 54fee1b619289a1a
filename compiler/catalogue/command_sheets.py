"""What is said of figures that go to Excel and back, in Swedish and English, by key."""

from __future__ import annotations

from collections.abc import Mapping

SHEETS: Mapping[str, tuple[str, str]] = {
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
}
