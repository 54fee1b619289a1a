"""What editors show beside the catalogue's own words, by key.

In Swedish only: the keys of the sources are Swedish, and so is all that is said of them.
"""

from __future__ import annotations

from collections.abc import Mapping

EDITOR: Mapping[str, str] = {
    "required": "{about} Måste finnas.",
    "unknown-key": "Nyckeln hör inte till nycklarna för ”{kind}”. De är: {keys}.",
    "choice": "Här ska ett av orden {allowed} stå.",
    "unknown-one": (
        "Det finns inget sådant id i {register}. De som finns är: {allowed}. Är det nytt, lägg "
        "till det där och kör vp schema schema."
    ),
    "or-missing": "{hint} Vet du det inte ännu, skriv ”{word}”.",
    "new-record": "ny post: {name}",
    "new-entry": "{period}: …",
    "new-entry-about": "Ett värde för en period.",
    "new-text": "| text på flera rader",
    "new-text-about": "Löpande text: ett |, och texten på raderna under, med samma indrag.",
    "unit": "Skrivs ”{in_text}” efter talet.",
    "unit-bare": "Skrivs inte ut efter talet.",
    "missing-word": "Värdet är inte känt ännu.",
    "not-measured-word": "Värdet finns inte och kommer inte.",
}
