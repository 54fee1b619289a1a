"""What is said where many plans are built, in Swedish and English, by key."""

from __future__ import annotations

from collections.abc import Mapping

MANY: Mapping[str, tuple[str, str]] = {
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
    "batch-scheduler-lost": (
        "Kontakten med klustrets schemaläggare bröts innan planen var klar. Inget skrevs för den.\n"
        "Se till att schemaläggaren är igång och kör om; det som redan är klart byggs inte igen.",
        "The connection to the cluster's scheduler broke before the plan was done. Nothing was"
        " written for it.\nSee that the scheduler runs, and run again; what is done already is not"
        " built again.",
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
}
