"""What is said of versions of a plan that cannot be found, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "version-unknown": Entry(
        title="Versionen finns inte",
        message=(
            "”{version}” ska vara en mapp med källor, ett arkivpaket, ett manifest eller en version"
            " som git minns, men git svarar: {reason}."
        ),
        hint="Skriv till exempel HEAD~1, en tagg, eller sökvägen till en mapp eller ett paket.",
        explanation=(
            "Det som inte är namnet på en mapp eller fil läses som en version i git: HEAD~1 är\n"
            "den förra, och en tagg är den som någon har gett ett namn. `git log --oneline`\n"
            "visar vilka som finns.\n\n"
            "    vp diff HEAD~1\n"
            "    vp diff beslut-2014-03-28\n"
            "    vp diff build/arkiv/ks-2014-0123456789abcdef.zip"
        ),
    ),
    "version-no-git": Entry(
        title="Git finns inte på datorn",
        message="”{version}” är ingen mapp eller fil, och git, som minns versioner, hittas inte.",
        hint="Installera git, eller ange en mapp med källor eller ett arkivpaket i stället.",
        explanation=(
            "Tidigare versioner av källorna hämtas ur git. Utan git går det att jämföra med en\n"
            "kopia av källmappen eller med ett paket ur arkivet.\n\n"
            "    vp diff kopia/sources"
        ),
    ),
    "version-no-plan": Entry(
        title="Versionen har ingen plan",
        message="”{version}” ska ha filen {file}, men den finns inte där.",
        hint="Peka på mappen där {file} ligger, eller på en version som har den.",
        explanation=(
            "En version av planen är en mapp där plan.yaml ligger överst, eller ett paket eller\n"
            "en version i git med en sådan mapp. Har mappen bytt namn sedan dess finns den inte\n"
            "under samma namn i den äldre versionen. En tagg som heter som en mapp skrivs\n"
            "refs/tags/NAMN."
        ),
    ),
    "version-no-package": Entry(
        title="Filen är varken paket eller manifest",
        message=(
            "”{version}” ska vara ett arkivpaket (zip), ett manifest (manifest-2014.json) eller"
            " en Word-fil ur ett bygge, men är något annat."
        ),
        hint="Ange ett paket ur build/arkiv, eller manifestet i build.",
        explanation=(
            "Ett paket har källorna i sig. Ett manifest räknar upp dem med kontrollsummor, och\n"
            "då hämtas de ur git. En Word-fil som programmet har gjort har samma förteckning.\n\n"
            "    vp diff build/manifest-2014.json"
        ),
    ),
    "version-no-sources": Entry(
        title="Manifestet nämner inga källor",
        message="Manifestet ”{version}” ska räkna upp källfilerna, men dess lista är tom.",
        hint="Ange ett manifest från ett bygge som lyckades.",
        explanation=(
            "`vp build` skriver ett manifest som räknar upp varje källfil med dess kontrollsumma.\n"
            "Ett utan källor säger inte vilken version det hör till."
        ),
    ),
    "version-forgotten": Entry(
        title="Källorna finns inte i git",
        message=(
            "”{version}” är gjord av {count} källfiler, men ingen version i git har just dem."
        ),
        hint="Jämför med ett arkivpaket, som har källorna i sig, eller med en version i git.",
        explanation=(
            "Ett manifest och en Word-fil har bara källornas kontrollsummor. Git söks igenom,\n"
            "den senaste versionen först. Byggdes planen innan källorna hade sparats i git\n"
            "(`git commit`) finns den versionen inte kvar."
        ),
    ),
    "version-unreadable": Entry(
        title="Filen går inte att läsa",
        message="”{version}” kunde inte läsas ({reason}).",
        hint="Se efter att filen finns kvar och att du får läsa den.",
        explanation="Filen är låst, ligger på en disk som inte svarar, eller är ingen vanlig fil.",
    ),
}
