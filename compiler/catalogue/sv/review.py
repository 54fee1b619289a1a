"""What is said of rules and waivers, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "rule-unknown": Entry(
        title="En regel som inte finns",
        message="Det ska finnas en anmärkning som heter ”{rule}”, men det gör det inte.",
        hint="Skriv anmärkningens namn så som det står inom hakparentes i granskningen.",
        hint_near="Skriv ”{nearest}” om det var den som avsågs.",
        explanation=(
            "Under regler och undantag nämns en anmärkning med det namn som står sist på\n"
            "raden när den sägs. Alla namn står i docs/diagnostics.md.\n\n"
            "    regler:\n"
            "      - regel: figure-decimals\n"
            "        grad: upplysning"
        ),
    ),
    "rule-fixed": Entry(
        title="En regel som inte går att ändra",
        message="Anmärkningen ”{rule}” gäller alltid och går varken att ändra eller undanta.",
        hint="Ta bort posten och rätta det som anmärkningen gäller.",
        explanation=(
            "En plan kan själv bestämma hur den bedömer sådant som är en fråga om omdöme.\n"
            "Det som gör att dokumentet inte kan byggas, det som någon ska komplettera och\n"
            "det som är fel i en färdig fil hör inte dit."
        ),
    ),
    "rule-twice": Entry(
        title="En regel är ställd två gånger",
        message="Regeln ”{rule}” ska ställas en gång, men är ställd redan på {first}.",
        hint="Behåll den ena posten.",
        explanation=(
            "Två poster för samma regel kan säga olika saker, och då går det inte att veta\n"
            "vilken som gäller."
        ),
    ),
    "waiver-file-unknown": Entry(
        title="Ett undantag nämner en fil som inte finns",
        message="Undantaget ska gälla en källfil, men ”{file}” finns inte bland källfilerna.",
        hint="Skriv filens väg från källmappen, till exempel kalender/uppfoljning.yaml.",
        hint_near="Skriv ”{nearest}” om det var den som avsågs.",
        explanation=(
            "Ett undantag gäller en anmärkning i en fil. Filen nämns med sin väg från\n"
            "källmappen, med snedstreck framåt.\n\n"
            "    undantag:\n"
            "      - regel: figure-decimals\n"
            "        fil: uppgifter/personal.yaml\n"
            "        skäl: Källan anger värdet utan decimaler.\n"
            "        gäller-till: 2014-06-30"
        ),
    ),
    "waiver-expired": Entry(
        title="Ett undantag har gått ut",
        message=(
            "Undantaget från ”{rule}” i {file} gällde till och med {until}; anmärkningen är "
            "tillbaka."
        ),
        hint="Rätta det som anmärkningen gäller, eller pröva undantaget igen och ge det en ny dag.",
        explanation=(
            "Ett undantag är ett löfte att återkomma, och har därför en sista dag. Dagen\n"
            "jämförs med planens datum, så att en arkiverad plan alltid bedöms likadant.\n"
            "`vp check --today 2014-04-01` visar hur det blir en viss dag."
        ),
    ),
    "waiver-unused": Entry(
        title="Ett undantag behövs inte",
        message="Ingen anmärkning ”{rule}” i {file} träffas av undantaget.",
        hint="Ta bort undantaget, eller rätta text så att den stämmer med raden.",
        explanation=(
            "Det som undantaget gällde är rättat, eller så har raden fått en annan lydelse.\n"
            "Ett undantag som ligger kvar skulle dölja nästa fel på samma ställe."
        ),
    ),
}
