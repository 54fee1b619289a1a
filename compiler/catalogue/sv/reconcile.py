"""What is said of rules that relate figures by arithmetic, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

CAUSES: dict[str, str] = {
    "transposed": ("Två siffror kan ha bytt plats i {culprit}; med {instead} skulle det stämma."),
    "left-out": "Raden {culprit} är skillnaden och kan ha fallit bort ur summan.",
    "twice": "Raden {culprit} är skillnaden och kan ha räknats två gånger i summan.",
    "factor": (
        "Kommatecknet eller enheten kan vara fel i {culprit}; med {instead} skulle det stämma."
    ),
    "sign": "Minustecknet kan vara fel i {culprit}; med {instead} skulle det stämma.",
}
"""Sentences on what may have gone wrong, before the hint of a rule that does not hold."""

_MISMATCH = (
    "Avstämningen ”{rule}” ({at}) stämmer inte. Angivet är {stated}. Enligt regeln blir det "
    "{reckoned}. Skillnaden är {difference}."
)
_MEND = (
    "Rätta den uppgift som är fel. I beräkningen ingår {terms}. Är skillnaden känd och ska stå "
    "kvar, skriv avvikelse med skillnad: {difference} och ett skäl i regeln."
)
_EXPLAINED = (
    "En avstämning säger att uppgifter hänger ihop genom räkning: delarna är\n"
    "tillsammans helheten, minskningen följer av de båda årens värden. Anmärkningen står\n"
    "på den uppgift som troligast är fel; källan avgör vilken det är. Tal som är lika\n"
    "noggrant skrivna ska stämma till sista siffran. Ett avrundat tal i en kvot (andel,\n"
    "minskning, per invånare, medelvärde) står för alla tal som avrundas till det.\n\n"
    "    - id: avst-studenter\n"
    "      namn: Studenterna efter slag\n"
    "      regel: summa\n"
    "      delar:\n"
    "        - studenter-campus ht 2013\n"
    "        - studenter-ovriga ht 2013\n"
    "      är: studenter-totalt ht 2013"
)

ENTRIES: dict[str, Entry] = {
    "reconcile-mismatch": Entry(
        title="En avstämning stämmer inte",
        message=_MISMATCH,
        hint=_MEND,
        explanation=_EXPLAINED,
        causes=CAUSES,
    ),
    "reconcile-mismatch-in-completed": Entry(
        title="En avstämning stämmer inte i en kompletterad plan",
        message=_MISMATCH,
        hint=_MEND,
        explanation=(
            "I en plan med status kompletterad ska alla uppgifter vara på plats och stämma\n"
            "med varandra. Därför är en avstämning som inte stämmer ett fel och inte bara en\n"
            "varning. En känd avvikelse som står med sitt skäl i regeln är tillåten."
        ),
        causes=CAUSES,
    ),
    "reconcile-known": Entry(
        title="En känd avvikelse",
        message=(
            "Avstämningen ”{rule}” stämmer inte, vilket är känt: {reason} Angivet är {stated}. "
            "Enligt regeln blir det {reckoned}. Skillnaden är {difference}."
        ),
        hint="Inget behöver göras så länge skälet gäller.",
        explanation=(
            "Regeln säger själv hur stor skillnaden är och varför den får stå kvar. Blir\n"
            "skillnaden en annan kommer en varning.\n\n"
            "    avvikelse:\n"
            "      skillnad: 0,6\n"
            "      skäl: Det sammantagna värdet är vägt."
        ),
    ),
    "reconcile-deviation-other": Entry(
        title="En känd avvikelse har ändrats",
        message=(
            "Avstämningen ”{rule}” har en känd avvikelse på {known} ({at}), men skillnaden är nu "
            "{difference}. Angivet är {stated}. Enligt regeln blir det {reckoned}."
        ),
        hint=(
            "Rätta den uppgift som är fel; i beräkningen ingår {terms}. Är alla rätt och gäller "
            "skälet fortfarande, skriv skillnad: {difference}."
        ),
        explanation=(
            "Skälet till en avvikelse gäller en viss skillnad. Är skillnaden en annan har\n"
            "någon uppgift ändrats, och då kan ett nytt fel ha tillkommit bakom det kända."
        ),
    ),
    "reconcile-deviation-unneeded": Entry(
        title="En känd avvikelse som inte längre finns",
        message="Avstämningen ”{rule}” stämmer, men har en avvikelse inskriven.",
        hint="Ta bort avvikelse ur regeln.",
        explanation=(
            "Uppgifterna stämmer nu med varandra. Står avvikelsen kvar skulle den kunna dölja\n"
            "ett fel som uppstår senare."
        ),
    ),
    "reconcile-nothing": Entry(
        title="En avstämning går inte att räkna",
        message="Avstämningen ”{rule}” går inte att räkna ut: {reckoned}.",
        hint=(
            "Det som något delas med måste vara större än noll. Rätta uppgiften, eller ta bort "
            "regeln. I beräkningen ingår {terms}."
        ),
        explanation=(
            "En andel av ingenting, och en förändring i procent från noll eller från ett\n"
            "negativt värde, betyder ingenting. Jämför i stället antalen med regeln skillnad."
        ),
    ),
    "reconcile-unknown": Entry(
        title="En avstämning nämner en uppgift som inte finns",
        message="”{id}” finns inte i källfilerna.",
        hint="Skriv id på en uppgift eller en budgetrad, och efter det perioden.",
        explanation=(
            "En sida i en avstämning skrivs med samma ord som en uppgift i text, men utan\n"
            "klamrar: id, period och, där det behövs, slag.\n\n"
            "    är: utslapp-totalt 2020 mål"
        ),
        hint_near="Skriv ”{nearest}” om det var det som avsågs.",
    ),
    "reconcile-no-figure": Entry(
        title="En avstämning nämner ett värde som inte finns",
        message="”{side}” finns inte. Uppgiften har {has}.",
        hint="Skriv en period och ett slag som uppgiften har.",
        explanation=(
            "Uppgiften finns, men inte för den perioden eller av det slaget. Finns värdet\n"
            "ingenstans ännu skrivs ordet kompletteras i stället för sidan; då väntar\n"
            "avstämningen.\n\n"
            "    per: kompletteras"
        ),
    ),
    "reconcile-unclear": Entry(
        title="Det är oklart vilket värde en avstämning avser",
        message="”{side}” kan vara flera värden: {has}.",
        hint="Skriv både period och slag efter id.",
        explanation=(
            "Perioden får utelämnas bara där uppgiften har ett enda värde, och slaget bara\n"
            "där perioden har ett enda värde eller ett utfall.\n\n"
            "    gräns: sjukfranvaro 2014–2016 mål"
        ),
    ),
    "reconcile-period": Entry(
        title="En period i en avstämning går inte att läsa",
        message="”{period}” i ”{side}” är ingen period.",
        hint="Skriv perioden som 2013, 2014–2016, ht 2013, 2014 h1, 2014-06 eller 2014-08-31.",
        explanation=(
            "Efter id skrivs perioden, och efter den slaget om det behövs. Slaget är utfall,\n"
            "utgångsvärde, mål, prognos, jämförelse eller budget.\n\n"
            "    till: utslapp-totalt 2020 mål"
        ),
    ),
    "reconcile-form": Entry(
        title="Ett lodstreck i en avstämning",
        message="”{text}” har ett lodstreck, som bara hör till uppgifter i text.",
        hint="Ta bort lodstrecket och det som står efter det. Enheter räknas om av sig själva.",
        hint_near="Skriv ”{nearest}”. Enheter räknas om av sig själva.",
        explanation=(
            "I text säger det som står efter lodstrecket hur talet skrivs. En avstämning\n"
            "räknar med talet självt, och tkr och mkr räknas om till varandra.\n\n"
            "    är: budget-politisk-ledning 2014 | mkr     fel\n"
            "    är: budget-politisk-ledning 2014           rätt"
        ),
    ),
    "reconcile-words": Entry(
        title="Ett värde i ord går inte att räkna med",
        message="”{side}” är ”{text}”, som inte är ett tal.",
        hint="Nämn en uppgift vars värde är ett tal, eller ta bort regeln.",
        explanation="En avstämning räknar. Bedömningar i ord kan inte ingå i den.",
    ),
    "reconcile-not-a-figure": Entry(
        title="En avstämning nämner något annat än en uppgift",
        message="”{side}” är ”{text}”, inte en uppgift.",
        hint="Skriv id på en uppgift eller en budgetrad.",
        explanation=(
            "Bara uppgifter och budgetrader har värden som går att stämma av. Personer,\n"
            "organ, mål och tabeller har det inte."
        ),
    ),
    "reconcile-twice": Entry(
        title="Samma uppgift två gånger i en avstämning",
        message="{name} står redan på {first} i samma regel.",
        hint="Ta bort den ena, eller byt den mot den uppgift som avsågs.",
        explanation=(
            "En uppgift som jämförs med sig själv stämmer alltid, och en del som står två\n"
            "gånger räknas två gånger. Båda är nästan säkert misstag."
        ),
    ),
    "reconcile-units": Entry(
        title="Enheter som inte går att jämföra",
        message="{name} är i {unit} och går inte att räkna om till {wanted}, som {other} kräver.",
        hint=(
            "Byt till rätt uppgift, eller rätta enheten. Ska talen ändå jämföras som de står, "
            "skriv olika-enheter: och skälet."
        ),
        explanation=(
            "Enheter räknas om till varandra bara där registret säger hur (tkr och mkr har\n"
            "basen kr). Skillnaden mellan två procenttal är procentenheter, inte procent.\n"
            "Ton koldioxid är inte ton koldioxidekvivalenter.\n\n"
            "    olika-enheter: Delarna räknas i studenter, helheten i helårsstudenter."
        ),
    ),
    "reconcile-share": Entry(
        title="En andel ska stå i procent",
        message="{name} är i {unit}, men ska här vara en andel, till exempel procent.",
        hint="Nämn en uppgift i procent, eller välj en annan regel.",
        explanation=(
            "Reglerna andel, minskning och ökning ger en del av det hela, och procent-av\n"
            "utgår från en. Enheten ska ha slag: andel i registret över enheter.\n\n"
            "    enheter:\n"
            "      - id: procent\n"
            "        i-text: procent\n"
            '        i-tabell: "%"\n'
            "        slag: andel\n"
            "        faktor: 0,01"
        ),
    ),
    "reconcile-per": Entry(
        title="En enhet som inte är något per något annat",
        message="{name} är i {unit}, som inte säger vad som delas med vad.",
        hint="Ange täljare och nämnare för {unit} i register/enheter.yaml.",
        explanation=(
            "Regeln per delar en mängd med en annan. Vilka enheter de ska ha säger registret\n"
            "över enheter.\n\n"
            "    enheter:\n"
            "      - id: kr-per-invanare\n"
            "        i-text: kronor per invånare\n"
            "        i-tabell: kr/invånare\n"
            "        täljare: kr\n"
            "        nämnare: invanare"
        ),
    ),
    "reconcile-years": Entry(
        title="Åren i en avstämning följer inte på varandra",
        message="Avstämningen ”{label}” ska ha ett senare år i till än i från.",
        hint="Byt plats på från och till, eller rätta perioderna.",
        explanation=(
            "En minskning per år räknas över åren från den första uppgiftens period till den\n"
            "andras. De måste alltså vara minst ett år."
        ),
    ),
    "reconcile-tolerance": Entry(
        title="En tolerans som inte går att läsa",
        message="Toleransen ”{text}” är inget tal från noll och uppåt.",
        hint="Skriv den största skillnad som godtas, eller ordet avrundning.",
        explanation=(
            "Toleransen är den största skillnad som godtas, i samma enhet som det som ska\n"
            "stämma. Med ordet avrundning godtas det som avrundning av talen kan förklara.\n"
            "Utan tolerans gäller det som står under Avstämningar i docs/kallformat.md."
        ),
    ),
}
