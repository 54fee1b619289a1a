"""Findings on language, spelling and house style, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "house-style-twice": Entry(
        title="Husstilen står på två ställen",
        message="Husstilen ska stå en gång, men står redan på {first}.",
        hint="För samman de två till en och ta bort den andra.",
        explanation=(
            "En plan har en enda husstil, så att samma sak skrivs lika i hela planen. Den står\n"
            "under husstil i en av datafilerna, helst register/husstil.yaml."
        ),
    ),
    "value-whole": Entry(
        title="Ett värde ska vara ett helt tal",
        message="Här ska ett helt tal från noll och uppåt stå, men det som står är ”{text}”.",
        hint="Skriv ett tal utan decimaler, till exempel 40.",
        explanation=(
            "Antal räknas i hela tal: hur långa meningarna högst får vara, upp till vilket tal\n"
            "små tal skrivs med bokstäver."
        ),
    ),
    # --- numbers ----------------------------------------------------------------------------
    "language-number-groups": Entry(
        title="Ett tal saknar mellanslag mellan tusental",
        message="”{found}” ska delas i grupper om tre siffror.",
        hint="Skriv {right}.",
        explanation=(
            "Stora tal delas i grupper om tre siffror, räknat från slutet, med mellanslag\n"
            "emellan. Punkt används inte, och årtal delas inte.\n\n"
            "    7429 arbetsställen      fel\n"
            "    7.429 arbetsställen     fel\n"
            "    7 429 arbetsställen     rätt"
        ),
    ),
    "language-decimal-point": Entry(
        title="Decimalpunkt i stället för decimalkomma",
        message="”{found}” är skrivet med punkt, men decimaler föregås av komma på svenska.",
        hint="Skriv {right}.",
        explanation=(
            "På svenska skrivs decimaler efter ett komma. Regeln ser på tal som följs av en\n"
            "enhet; 2.1 kan annars vara numret på ett avsnitt.\n\n"
            "    6.39 procent     fel\n"
            "    6,39 procent     rätt"
        ),
    ),
    "language-minus": Entry(
        title="Bindestreck i stället för minustecken",
        message="”{found}” börjar med fel streck; ett tal under noll har minustecken.",
        hint="Skriv {right} (kopiera tecknet härifrån).",
        explanation=(
            "Minustecknet är lika brett som plustecknet och skiljs inte från talet i slutet av\n"
            "en rad. Bindestrecket är kortare och kan förväxlas med ett tankstreck. I datafilerna\n"
            "går det bra att skriva värden med bindestreck; programmet sätter rätt tecken."
        ),
    ),
    "language-interval": Entry(
        title="Fel streck i ett intervall",
        message="”{found}” är ett intervall och ska ha tankstreck utan mellanslag.",
        hint="Skriv {right} (kopiera tecknet härifrån).",
        explanation=(
            "Från ett tal till ett annat skrivs med tankstreck (–), utan mellanslag.\n\n"
            "    2014-2016      fel\n"
            "    2014 - 2016    fel\n"
            "    2014–2016      rätt\n"
            "    7–8 mkr        rätt"
        ),
    ),
    "language-percent": Entry(
        title="Procent skrivs på annat sätt än i husstilen",
        message="Här står ”{found}”, men i löpande text ska det stå ”{right}”.",
        hint="Skriv {right} efter talet, med ett mellanslag emellan.",
        explanation=(
            "I löpande text skrivs procent med bokstäver, i tabeller med tecken. Den som hellre\n"
            "vill ha tecknet även i texten väljer det i husstilen:\n\n"
            "    husstil:\n"
            "      procent: tecken"
        ),
    ),
    "language-percent-space": Entry(
        title="Mellanslag saknas före procenttecknet",
        message="Ett mellanslag ska stå mellan talet och ”{found}”.",
        hint="Skriv ett mellanslag före tecknet: 6 %.",
        explanation=(
            "Procenttecknet är en enhet bland andra och skiljs från talet med mellanslag.\n\n"
            "    6%      fel\n"
            "    6 %     rätt"
        ),
    ),
    "language-small-number": Entry(
        title="Ett litet tal är skrivet med siffror",
        message="”{found}” ska i löpande text skrivas med bokstäver.",
        hint="Skriv {right}.",
        explanation=(
            "Tal till och med tolv skrivs med bokstäver i löpande text när de räknar något.\n"
            "Siffror är rätt före en enhet (3 km), i tabeller, i nummer (klass 5) och där\n"
            "talet jämförs med andra tal. Gränsen sätts i husstilen; 0 stänger av regeln:\n\n"
            "    husstil:\n"
            "      tal-i-ord-till: 12"
        ),
    ),
    "language-amount-without-unit": Entry(
        title="Ett belopp saknar enhet",
        message="Efter ”{found}” står inte vad talet räknar.",
        hint="Skriv kronor, tkr eller mkr efter talet, eller hämta beloppet ur budgeten.",
        explanation=(
            "Ett belopp utan enhet kan läsas som kronor, tusental kronor eller miljoner. Regeln\n"
            "ser på stora tal i stycken som handlar om pengar.\n\n"
            "    I detta ingår 40 286 i bidrag.        fel\n"
            "    I detta ingår 40 286 tkr i bidrag.    rätt"
        ),
    ),
    "language-money": Entry(
        title="Kronor är förkortade på annat sätt än i husstilen",
        message="Här står ”{found}”, men förkortningen ska vara ”{right}”.",
        hint="Skriv {right}.",
        explanation=(
            "Tusental kronor förkortas tkr och miljoner kronor mkr, med små bokstäver. Den som\n"
            "hellre skriver mnkr väljer det i husstilen och ändrar enheten i enheter.yaml på\n"
            "samma sätt, så att text och tabeller stämmer överens:\n\n"
            "    husstil:\n"
            "      miljoner: mnkr"
        ),
    ),
    # --- dates ------------------------------------------------------------------------------
    "language-date": Entry(
        title="Ett datum i löpande text är skrivet med bara siffror",
        message="”{found}” ska i löpande text skrivas med månadens namn.",
        hint="Skriv {right}.",
        explanation=(
            "I löpande text skrivs dag, månad och år i den ordningen, med månaden i ord. Formen\n"
            "2014-04-04 hör hemma i tabeller och datafiler; 4/4 kan läsas på två sätt.\n\n"
            "    Rapporten lämnas 2014-04-04.       fel\n"
            "    Rapporten lämnas 4 april 2014.     rätt"
        ),
    ),
    "language-date-form": Entry(
        title="Ett datum har ändelse eller stor bokstav",
        message="”{found}” ska skrivas utan ändelse efter dagen och med liten bokstav i månaden.",
        hint="Skriv {right}.",
        explanation=(
            "Dagen skrivs som ett vanligt tal, och månadernas namn är inte egennamn.\n\n"
            "    4:e April     fel\n"
            "    4 april       rätt"
        ),
    ),
    # --- words ------------------------------------------------------------------------------
    "language-abbreviation": Entry(
        title="En förkortning är skriven på fel sätt",
        message="”{found}” är en förkortning som skrivs på annat sätt.",
        hint="Skriv {right}, eller skriv ut orden.",
        explanation=(
            "Förkortningar av flera ord skrivs med punkt efter varje bokstavsgrupp och utan\n"
            "mellanslag. Dvs. och osv. får skrivas i ett, men då med punkt. I löpande text är det\n"
            "oftast bäst att skriva ut orden.\n\n"
            "    bl a, bl. a., bla     fel\n"
            "    bl.a.                 rätt"
        ),
    ),
    "language-genitive": Entry(
        title="Kolon saknas efter en förkortning med versaler",
        message="”{found}” är en förkortning med ändelse; ändelsen ska föregås av kolon.",
        hint="Skriv {right}.",
        explanation=(
            "En ändelse efter en förkortning som läses bokstav för bokstav föregås av kolon.\n\n"
            "    KFs mål      fel\n"
            "    KF:s mål     rätt"
        ),
    ),
    "language-repeated": Entry(
        title="Samma ord två gånger i följd",
        message="”{found}” är samma ord två gånger.",
        hint="Skriv {right} en gång.",
        explanation=(
            "Ord blir lätt dubbla när en mening skrivs om. Ord som kan stå två gånger med mening\n"
            "(”det det”, ”på på”) tas inte upp."
        ),
    ),
    "language-split": Entry(
        title="Ett sammansatt ord är skrivet som två",
        message="”{found}” är två ord här men ett ord på andra ställen i planen.",
        hint="Skriv {right}.",
        explanation=(
            "Sammansatta ord skrivs ihop på svenska. Regeln jämför med resten av planen: står\n"
            "orden ihop på något annat ställe är det troligen det som avses även här.\n\n"
            "    en hög service grad     fel\n"
            "    en hög servicegrad      rätt"
        ),
    ),
    "language-and-or": Entry(
        title="”Och/eller” överlåter valet åt läsaren",
        message="”{found}” säger inte vad som gäller.",
        hint="Skriv {right}; det utesluter inte båda. Avses alltid båda, skriv och.",
        explanation=(
            "Snedstrecket lämnar åt läsaren att avgöra vad som menas. ”Eller” räcker oftast, och\n"
            "behöver det sägas kan man skriva ”A eller B, eller båda”. Målens antagna lydelser\n"
            "tas inte upp."
        ),
    ),
    # --- signs ------------------------------------------------------------------------------
    "language-double-space": Entry(
        title="Fler än ett mellanslag i följd",
        message="Här står {count} mellanslag i följd.",
        hint="Låt ett stå kvar.",
        explanation=(
            "Ett mellanslag skiljer orden åt, även efter punkt. Två syns som ett hål på sidan."
        ),
    ),
    "language-space-before": Entry(
        title="Mellanslag på fel sida om ett skiljetecken",
        message="Ett mellanslag ska inte stå vid ”{sign}” här.",
        hint="Ta bort mellanslaget.",
        explanation=(
            "Punkt, komma, kolon, frågetecken och slutparentes står tätt efter ordet före, och\n"
            "inledande parentes tätt före ordet efter.\n\n"
            "    brottsoffer , men även     fel\n"
            "    brottsoffer, men även      rätt"
        ),
    ),
    "language-space-missing": Entry(
        title="Mellanslag saknas vid ett skiljetecken",
        message="Ett mellanslag saknas vid ”{sign}”.",
        hint="Skriv ett mellanslag efter skiljetecknet (före, om det är en parentes).",
        explanation=(
            "Efter komma, semikolon och punkt följer ett mellanslag, och före en inledande\n"
            "parentes står ett.\n\n"
            "    information,bemötande      fel\n"
            "    information, bemötande     rätt"
        ),
    ),
    "language-sign-twice": Entry(
        title="Två skiljetecken i följd",
        message="Här står ”{found}”.",
        hint="Skriv ”{right}”.",
        explanation=(
            "En mening slutar med ett tecken. Slutar den med en förkortning som själv har punkt\n"
            "räcker den punkten.\n\n"
            "    möbler m.m..     fel\n"
            "    möbler m.m.      rätt"
        ),
    ),
    "language-quotes": Entry(
        title="Citattecken eller apostrof av annat slag än det svenska",
        message="”{found}” är inte ett svenskt citattecken eller en svensk apostrof.",
        hint="Skriv {right} (kopiera tecknet härifrån).",
        explanation=(
            "Svenska citattecken är likadana före och efter citatet: ”så här”. Apostrofen är ’.\n"
            "Raka tecken kommer med text från tangentbordet, och tecken av andra språks slag\n"
            "med text från Word eller webben."
        ),
    ),
    "language-dash": Entry(
        title="Bindestreck där det ska vara tankstreck",
        message="”{found}” med mellanslag är ett tankstreck skrivet som bindestreck.",
        hint="Skriv ”{right}”, eller skriv ihop orden om det är ett sammansatt ord.",
        explanation=(
            "Mellan två led i en rubrik eller en mening står tankstreck (–) med mellanslag på\n"
            "båda sidor. Bindestreck sitter ihop med orden: KF-mål, hel- och halvår.\n\n"
            "    Mål- bostäder       fel\n"
            "    Mål - bostäder      fel\n"
            "    Mål – bostäder      rätt"
        ),
    ),
    # --- sentences --------------------------------------------------------------------------
    "language-sentence-end": Entry(
        title="Ett stycke slutar utan punkt",
        message="Stycket slutar med ”{found}”, utan punkt.",
        hint="Skriv punkt sist, eller kolon om en lista följer.",
        explanation=(
            "Ett stycke består av hela meningar och slutar med punkt, frågetecken eller kolon.\n"
            "Saknas tecknet kan slutet av texten ha fallit bort. Korta rader som är rubriker\n"
            "eller namn tas inte upp."
        ),
    ),
    "language-heading-end": Entry(
        title="En rubrik slutar med skiljetecken",
        message="Rubriken slutar med ”{sign}”.",
        hint="Ta bort tecknet.",
        explanation="En rubrik är ingen mening: efter den står varken punkt, komma eller kolon.",
    ),
    "language-list-no-stop": Entry(
        title="En punkt i en lista saknar punkt sist",
        message="”{found}” avslutar en punkt i en lista där de flesta slutar med punkt.",
        hint="Skriv punkt sist även här, eller ta bort den i hela listan.",
        explanation=(
            "Är punkterna i en lista hela meningar slutar alla med punkt; är de ord eller\n"
            "satsdelar slutar ingen så. En lista som är en enda mening får ha sin punkt sist:\n"
            "då börjar alla punkter med liten bokstav."
        ),
    ),
    "language-list-stop": Entry(
        title="En punkt i en lista har punkt sist, men inte de andra",
        message="”{found}” avslutar en punkt i en lista där de flesta slutar utan punkt.",
        hint="Ta bort punkten sist, eller skriv den i hela listan.",
        explanation=(
            "Är punkterna i en lista hela meningar slutar alla med punkt; är de ord eller\n"
            "satsdelar slutar ingen så. En lista som är en enda mening får ha sin punkt sist:\n"
            "då börjar alla punkter med liten bokstav."
        ),
    ),
    "language-long-sentence": Entry(
        title="En lång mening",
        message="Meningen har {count} ord; husstilen har högst {limit}.",
        hint="Dela meningen där ett nytt led börjar.",
        explanation=(
            "En mening som är så lång måste de flesta läsa om. Gränsen sätts i husstilen:\n\n"
            "    husstil:\n"
            "      längsta-mening: 40"
        ),
    ),
    "language-lix": Entry(
        title="En text är svår att läsa",
        message=(
            "Textens LIX är {lix}; husstilen har högst {limit}. Meningarna har i medeltal {mean}"
            " ord."
        ),
        hint="Dela långa meningar och byt långa ord; vp check --readability visar alla filer.",
        explanation=(
            "LIX är antalet ord i en genomsnittlig mening plus andelen ord på mer än sex\n"
            "bokstäver i procent. Under 40 är lättläst, 50 till 60 är svårt och över 60 mycket\n"
            "svårt. Texter på färre än hundra ord räknas inte. Gränsen sätts i husstilen:\n\n"
            "    husstil:\n"
            "      lix: 60"
        ),
    ),
    # --- spelling ---------------------------------------------------------------------------
    "spelling-unknown": Entry(
        title="Ett ord finns inte i ordlistan",
        message="”{word}” finns inte i ordlistan.",
        hint="Rätta stavningen, eller för in ordet i register/ordlista.yaml om det är rätt.",
        hint_near="Skriv ”{nearest}” om det är det som avses, eller för in ordet i ordlistan.",
        explanation=(
            "Orden prövas mot en svensk ordlista som förstår böjningar och sammansättningar.\n"
            "Namn i registren och förkortningar med versaler godtas. Ett ord som är rätt men\n"
            "saknas förs in i planens egen ordlista, i grundform; det får böjas, och det får\n"
            "börja ett sammansatt ord.\n\n"
            "    ordlista:\n"
            "      - nettokoncernskuld"
        ),
    ),
    "spelling-unavailable": Entry(
        title="Stavningen prövas inte, för ordlistan saknas",
        message="Den svenska ordlistan hittas inte, så stavningen har inte prövats.",
        hint="Kör make check, som installerar det som saknas.",
        explanation=(
            "Ordlistan följer med paketet spylls, som installeras med programmet. Allt annat\n"
            "prövas som vanligt utan den."
        ),
    ),
    "spelling-word-unused": Entry(
        title="Ett ord i ordlistan används inte",
        message="”{word}” står i ordlistan men inte i någon text.",
        hint="Ta bort ordet ur ordlistan om det inte behövs mer.",
        explanation=(
            "Ett ord som blir kvar i ordlistan när texten har ändrats gör inget ont, men listan\n"
            "blir svårare att överblicka."
        ),
    ),
}
