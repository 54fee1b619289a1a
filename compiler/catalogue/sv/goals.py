"""What is said of goals, measures and who answers for them, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "goal-incomplete": Entry(
        title="Ett mål saknar något som alla mål ska ha",
        message=(
            "Målet {goal} ska ha rubrik, uppgifter, ansvar och uppföljning, men saknar {parts}."
        ),
        hint=(
            "Skriv det vid målet, eller en gång för hela målområdet. Uppföljningen kan också anges "
            "i kalendern, under följer-upp."
        ),
        explanation=(
            "Ett mål som ingen svarar för, som inte mäts eller som aldrig följs upp är en\n"
            "avsikt. Det som målet har genom ett mål det återger (avser), genom sina delmål,\n"
            "genom målet ovanför eller genom målområdet räknas. vp goals visar alla mål på\n"
            "en gång.\n\n"
            "    ansvar:\n"
            "      - kommunstyrelsen\n"
            "    uppföljning: Följs upp i årsbokslutet\n"
            "    uppgifter:\n"
            "      - sjukfranvaro"
        ),
    ),
    "goal-area-incomplete": Entry(
        title="Alla mål i ett målområde saknar detsamma",
        message="Ingen av {count} mål i ”{area}” har {parts}.",
        hint=(
            "Skriv det en gång vid målområdet: ansvar och uppföljning gäller alla dess mål. "
            "Uppföljningen kan också anges i kalendern, under följer-upp."
        ),
        explanation=(
            "Ansvar och uppföljning är ofta gemensamma för ett helt område och skrivs då en\n"
            "gång. Varje mål och åtgärd som anger något annat behåller det.\n\n"
            "    målområden:\n"
            "      - id: arbetsgivare\n"
            "        rubrik: Södertälje kommun som arbetsgivare\n"
            "        ansvar:\n"
            "          - kommunstyrelsen\n\n"
            "I kalendern säger en rapport vilka områden den följer upp:\n\n"
            "    följer-upp:\n"
            "      - arbetsgivare"
        ),
    ),
    "goal-without-measure": Entry(
        title="Ett mål utan åtgärder",
        message="Målet {goal} har inga åtgärder, varken egna eller genom andra mål.",
        hint="Lägg till en åtgärd under målet, eller låt det stå om inget särskilt ska göras i år.",
        explanation=(
            "Det är inget fel: ett mål kan nås genom det löpande arbetet. Men den som läser\n"
            "planen frågar vad som ska göras, och åtgärden kan ha fallit bort."
        ),
    ),
    "goal-number-missing": Entry(
        title="Ett mål saknar nummer bland mål som har det",
        message="Målet ”{goal}” har inget nummer, men målen bredvid har {numbers}.",
        hint="Ge målet det nummer det har i fullmäktiges lista, med nyckeln nummer.",
        explanation=(
            "Numret ger målet dess rubrik (KF-mål 4). Saknas det ser målet ut att höra till\n"
            "målet ovanför, och ingen kan hänvisa till det."
        ),
    ),
    "goal-number-twice": Entry(
        title="Två mål har samma nummer",
        message="{level} {number} finns redan på {first}.",
        hint="Rätta det ena numret.",
        explanation=(
            "Mål på samma nivå som står tillsammans har var sitt nummer. Annars är det oklart\n"
            "vilket mål en uppföljning eller en hänvisning avser. Återges ett mål från ett\n"
            "annat ställe skrivs det med avser, eller med sitt id i listan."
        ),
    ),
    "goal-number-gap": Entry(
        title="Målens nummer hoppar",
        message="Här väntades {level} {expected}, men målet har nummer {number}.",
        hint="Rätta numret, eller lägg till målet som fattas.",
        explanation=(
            "Mål på samma nivå som står tillsammans räknas från 1, i ordning. Numrerar Word\n"
            "målen fortsätter räkningen lätt från listan ovanför, så att fyra mål får nummer\n"
            "5–8. Ett hopp kan också betyda att ett mål har fallit bort."
        ),
    ),
    "goal-worded-twice": Entry(
        title="Samma mål eller åtgärd med två lydelser",
        message="”{text}” är nästan detsamma som ”{other}” ({first}).",
        hint=(
            "Är det samma, skriv det en gång: ett mål återges med avser: {id}, en åtgärd med sitt "
            "id i listan. Är det olika saker, låt lydelserna säga vad som skiljer."
        ),
        explanation=(
            "Skrivs ett mål på två ställen ändras det ena så småningom men inte det andra,\n"
            "och ingen vet vilken lydelse som är beslutad.\n\n"
            "    mål:\n"
            "      - id: ksk-sjukfranvaro\n"
            "        nivå: nämndmål\n"
            "        nummer: 4\n"
            "        avser: kf-sjukfranvaro"
        ),
    ),
    # --- responsibility --------------------------------------------------------------------------
    "party-missing": Entry(
        title="En åtgärd som ingen svarar för",
        message="Ingen svarar för åtgärden ”{id}”: varken den själv, målet eller målområdet.",
        hint="Skriv ansvar med ett id ur register/organ.yaml, vid åtgärden eller vid målområdet.",
        explanation=(
            "En åtgärd utan ansvarig blir sällan gjord. Den som anges en gång vid målet eller\n"
            "målområdet svarar för alla åtgärder där som inte säger något annat.\n\n"
            "    ansvar:\n"
            "      - kommunstyrelsen"
        ),
    ),
    "party-area-missing": Entry(
        title="Ingen svarar för ett målområdes åtgärder",
        message="Ingen svarar för någon av de {count} åtgärderna i ”{area}”.",
        hint="Skriv ansvar en gång vid målområdet, med ett id ur register/organ.yaml.",
        explanation=(
            "Den som anges vid målområdet svarar för alla dess mål och åtgärder, utom dem som\n"
            "anger någon annan. vp goals --by-party visar vad var och en svarar för.\n\n"
            "    ansvar:\n"
            "      - kommunstyrelsen"
        ),
    ),
    "period-outside": Entry(
        title="År som ligger utanför programmets",
        message="”{id}” ska genomföras {period}, men ”{area}” gäller {years}.",
        hint="Rätta årtalen vid målet eller åtgärden, eller programmets period.",
        explanation=(
            "Ett målområde som är ett program anger sin tid med period. Mål och åtgärder i\n"
            "programmet ligger inom den.\n\n"
            "    målområden:\n"
            "      - id: miljoprogram\n"
            "        rubrik: Miljöprogram 2013–2016\n"
            "        period: 2013–2016"
        ),
    ),
    "period-outside-plan": Entry(
        title="År som ligger utanför planens",
        message="”{id}” ska genomföras {period}, men planens budgetperiod är {years}.",
        hint=(
            "Rätta årtalen. Hör det till ett program med en annan tid, skriv period vid målområdet."
        ),
        explanation=(
            "Planens mål och åtgärder gäller dess budgetperiod. Det kan finnas skäl till ett\n"
            "annat år, till exempel när en åtgärd förs över från året innan."
        ),
    ),
    "period-title": Entry(
        title="Åren i rubriken är inte programmets",
        message="Rubriken säger {title}, men målområdets period är {period}.",
        hint="Rätta rubriken eller perioden.",
        explanation=(
            "Läsaren ser rubriken, programmet räknar med perioden. De ska säga detsamma, också\n"
            "när ett program förs över till nästa period."
        ),
    ),
}
