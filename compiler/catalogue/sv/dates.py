"""What is said of figures in time, the calendar and the plan's own dates, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "figure-two-values": Entry(
        title="Samma sak med två värden",
        message=(
            "{name}, {kind} {period}, är {value}, men {other_value} enligt ”{other}” ({first})."
        ),
        hint="Rätta det ena värdet, eller ta bort den ena uppgiften och använd den andras id.",
        explanation=(
            "Två uppgifter med samma namn och enhet är för läsaren samma sak. Har de olika\n"
            "värden för samma tid säger planen emot sig själv. Mäter de olika saker ska\n"
            "namnen säga det.\n\n"
            "    namn: Sjukfrånvaro, kommunen totalt\n"
            "    namn: Sjukfrånvaro, Ksk"
        ),
    ),
    "figure-two-periods": Entry(
        title="Samma värde för två olika år",
        message="{name} är {value} för {period}, men också för {other_period} ({first}).",
        hint="Kontrollera mot källan vilket år värdet gäller, och rätta det andra.",
        explanation=(
            "Ett tal med flera siffror är sällan detsamma två år i rad. Oftast har årtalet\n"
            "ändrats men inte talet, eller talet förts in på fel år. Är det verkligen samma\n"
            "värde kan anmärkningen stå kvar.\n\n"
            "    utfall:\n"
            "      2012: 46,2\n"
            "      2013: 46,2      är det rätt år?"
        ),
    ),
    "figure-before-known": Entry(
        title="Ett utfall för en tid som inte har börjat",
        message="{name} har utfallet {value} för {period}, men planen känner läget {known}.",
        hint=(
            "Rätta året, eller skriv talet som prognos eller mål. Är planen uppdaterad sedan dess, "
            "skriv kunskapsdag i plan.yaml."
        ),
        explanation=(
            "Ett utfall är det som har hänt. Planen känner till det som har hänt fram till sin\n"
            "kunskapsdag; utan den nyckeln är det planens datum.\n\n"
            "    plan:\n"
            "      datum: 2013-11-25\n"
            "      kunskapsdag: 2014-03-31"
        ),
    ),
    "figure-awaited": Entry(
        title="Ett utfall som inte kan vara känt än",
        message=(
            "{name} har utfallet {value} för {period}, men väntas från {expected}, och planen "
            "känner läget {known}."
        ),
        hint=(
            "Har uppgiften kommit, skriv kunskapsdag i plan.yaml. Gäller talet ett annat år, rätta "
            "året och skriv kompletteras här."
        ),
        explanation=(
            "Uppgiften säger själv att den kommer först senare, och året är inte slut på den\n"
            "dag som planen känner till. Då är talet en gissning eller ett annat års värde.\n"
            "När bokslutet har kommit flyttar sekreteraren kunskapsdagen en gång, för alla\n"
            "uppgifter.\n\n"
            "    plan:\n"
            "      datum: 2013-11-25\n"
            "      kunskapsdag: 2014-03-31"
        ),
    ),
    "figure-due-early": Entry(
        title="Ett utfall väntas innan dess tid är slut",
        message="{name} för {period} väntas {due}, innan perioden är slut.",
        hint="Rätta året för utfallet, eller när det väntas.",
        explanation=(
            "Ett utfall kan lämnas när dess tid är slut. Väntas det tidigare är antingen året\n"
            "eller tiden fel. Så blir det när ett nytt år läggs till men väntas står kvar.\n\n"
            "    väntas: 2014-02\n"
            "    utfall:\n"
            "      2014: kompletteras      fel: 2014 är inte slut i februari"
        ),
    ),
    "figure-target-alone": Entry(
        title="Ett mål utan något att jämföra med",
        message="{name} har ett mål för {period}, men varken utfall eller utgångsvärde.",
        hint=(
            "Lägg till utgångsvärdet, om så bara som kompletteras. Är talet en gräns som inget ska "
            "jämföras med, ta bort riktning."
        ),
        explanation=(
            "Uppgiften ska öka, minska eller behållas, och då behövs ett värde att jämföra\n"
            "målet med. Annars kan ingen säga om målet är nått.\n\n"
            "    riktning: minska\n"
            "    utfall:\n"
            "      2013: kompletteras\n"
            "    mål:\n"
            "      2014: 5"
        ),
    ),
    "figure-target-earlier": Entry(
        title="Ett mål som ligger före det första värdet",
        message="{name} har ett mål för {period}, men det första värdet är för {start}.",
        hint="Rätta målets eller värdets period, eller lägg till ett tidigare utgångsvärde.",
        explanation=(
            "Ett mål räknas från ett läge som är känt när målet sätts. Är alla värden senare\n"
            "än målet är något av årtalen fel."
        ),
    ),
    "figure-target-backwards": Entry(
        title="Ett mål åt fel håll",
        message=(
            "{name} ska {direction}, men målet för {period} är {value} och {start_period} var det "
            "{start}."
        ),
        hint=(
            "Rätta talet eller riktningen. Är målet en gräns som redan kan vara nådd, skriv minst "
            "eller högst framför talet."
        ),
        explanation=(
            "Målet jämförs med det senaste värdet före det, eller med målet före. Omkastade\n"
            "siffror och ett tecken för mycket syns ofta just så.\n\n"
            "    riktning: minska\n"
            "    utfall:\n"
            "      2012: 6,39\n"
            "    mål:\n"
            "      2014: 9,36      fel"
        ),
    ),
    "reference-other-period": Entry(
        title="En uppgift från ett annat år än texten säger",
        message="{{{reference}}} är {name} för {period}, men texten handlar om {year}.",
        hint="Hämta uppgiften för {year}, eller rätta årtalet i texten.",
        explanation=(
            "Värdet är rätt för sin tid men står i en mening om ett annat år. Så blir det lätt\n"
            "när en text förs över från ett år till nästa. En mening som jämför med ett\n"
            "tidigare år (”sedan 2009”, ”från”, ”än”) berörs inte.\n\n"
            "    År 2013 var sjukfrånvaron {sjukfranvaro 2012}.     fel\n"
            "    År 2012 var sjukfrånvaron {sjukfranvaro 2012}.     rätt"
        ),
    ),
    # --- calendar --------------------------------------------------------------------------------
    "calendar-before-end": Entry(
        title="En rapport behandlas innan dess tid är slut",
        message=(
            "{report} per {as_of} behandlas av {body} {when}, innan den tid den avser är slut."
        ),
        hint="Rätta dagen, månaden eller året för behandlingen, eller den dag rapporten avser.",
        explanation=(
            "Det som ska redovisas måste ha hänt. Oftast är det årtalet som är fel: bokslutet\n"
            "för 2014 behandlas våren 2015.\n\n"
            "    per: 2014-12-31\n"
            "    behandling:\n"
            "      - organ: kommunstyrelsen\n"
            "        när: 2015-03"
        ),
    ),
    "calendar-order": Entry(
        title="Fullmäktige behandlar en rapport före nämnden",
        message=("{report} behandlas av {body} {when}, men av {board} först {board_when}."),
        hint="Rätta den ena tiden: nämnden eller styrelsen behandlar ärendet först.",
        explanation=(
            "Ett ärende till fullmäktige bereds av en nämnd, och kommunstyrelsen ska ha yttrat\n"
            "sig (kommunallagen). De får sammanträda samma dag."
        ),
    ),
    "calendar-twice": Entry(
        title="Samma rapport två gånger på samma sammanträde",
        message="{report} behandlas av {body} {when}, men det står redan på {first}.",
        hint="Ta bort den ena raden, eller rätta dagen.",
        explanation=(
            "Ett organ behandlar en rapport en gång på en dag. Flera rapporter kan däremot\n"
            "behandlas på samma sammanträde."
        ),
    ),
    "calendar-other-year": Entry(
        title="En tid som inte hör till planens år",
        message="{report} anger {when}, men planen gäller {year}.",
        hint="Rätta årtalet. Är det föregående års bokslut som avses, säg det i rapportens namn.",
        explanation=(
            "Kalendern följer upp planens eget år: rapporterna avser en dag under året och\n"
            "behandlas då eller året efter. Rapporter utan per behandlas under året."
        ),
    ),
    "calendar-holiday": Entry(
        title="Ett sammanträde på en helgdag",
        message="{body} sammanträder {day}, men det är {name}.",
        hint="Rätta dagen.",
        explanation=(
            "På helgdagar, midsommarafton, julafton och nyårsafton är kontoren stängda. Ett\n"
            "sammanträde är inte satt till en sådan dag; datumet är fel."
        ),
    ),
    "calendar-weekend": Entry(
        title="Ett sammanträde på en lördag eller söndag",
        message="{body} sammanträder {day}, men det är en lördag eller söndag.",
        hint="Rätta dagen, eller låt den stå om sammanträdet verkligen är då.",
        explanation=(
            "Ett sammanträde på en helg är ovanligt. Oftast är det året eller månaden som är\n"
            "fel: 4 april är en fredag 2014 men en lördag 2015."
        ),
    ),
    "calendar-bridge-day": Entry(
        title="Ett sammanträde på en klämdag eller afton",
        message="{body} sammanträder {day}, men det är {name}.",
        hint="Kontrollera dagen. Den får stå om sammanträdet är då.",
        explanation=(
            "På klämdagar och vissa aftnar är många lediga. Det går att sammanträda, men dagen\n"
            "kan ha blivit vald utan kalender."
        ),
    ),
    "calendar-short-day": Entry(
        title="Ett sammanträde på en dag då kontoren stänger tidigt",
        message="{body} sammanträder {day}, som är {name}.",
        hint="Inget behöver ändras. Tänk på att kontoren stänger tidigare den dagen.",
        explanation=(
            "Dagen före en helgdag är arbetstiden ofta kortare. Ett sammanträde på förmiddagen\n"
            "berörs inte."
        ),
    ),
    "calendar-other-weekday": Entry(
        title="Ett sammanträde på en annan veckodag än de övriga",
        message=(
            "{body} sammanträder {day}, en annan veckodag än de {count} övriga, till exempel "
            "{usual}."
        ),
        hint="Kontrollera dagen mot sammanträdesplanen.",
        explanation=(
            "Ett organ sammanträder oftast på samma veckodag. Faller en dag på en annan är det\n"
            "ofta en siffra som är fel. Är dagen rätt får den stå."
        ),
    ),
    "calendar-not-month-end": Entry(
        title="En rapport som inte avser ett månadsslut",
        message="{report} avser läget {as_of}, som inte är den sista dagen i en månad.",
        hint="Rätta dagen under per, eller låt den stå om rapporten verkligen avser den dagen.",
        explanation=(
            "Bokslut görs per den sista dagen i en månad: 30 april, 31 augusti, 31 december.\n"
            "En annan dag är oftast en felskrivning."
        ),
    ),
    # --- the plan's own data ---------------------------------------------------------------------
    "plan-year-outside": Entry(
        title="Planens år ligger utanför budgetperioden",
        message="Planen gäller {year}, men budgetperioden är {period}.",
        hint="Rätta år eller budgetperiod i plan.yaml.",
        explanation=(
            "Planen gäller ett av åren i den budgetperiod som fullmäktige har beslutat om.\n\n"
            "    år: 2014\n"
            "    budgetperiod: 2014–2016"
        ),
    ),
    "plan-title-year": Entry(
        title="Ett annat år i titeln än planens",
        message="”{title}” anger {told}, men planen gäller {year}.",
        hint="Rätta årtalet i titeln, eller planens år.",
        explanation=(
            "Titeln står på framsidan och i sidhuvudet. När en plan förs över till nästa år\n"
            "glöms den lätt bort."
        ),
    ),
    "plan-known-too-early": Entry(
        title="Kunskapsdagen ligger före planens datum",
        message="Kunskapsdag är {day}, men planen är daterad {plan_day}.",
        hint="Rätta dagen, eller ta bort kunskapsdag; då gäller planens datum.",
        explanation=(
            "Kunskapsdag är den dag fram till vilken källorna känner läget. Den flyttas framåt\n"
            "när bokslutet har kommit, aldrig bakåt förbi planens datum."
        ),
    ),
    "decision-too-early": Entry(
        title="Beslutet är daterat före planen",
        message="Beslutet är fattat {day}, men planen är daterad {plan_day}.",
        hint="Rätta beslutets eller planens datum i plan.yaml.",
        explanation="Ett förslag antas först när det finns. Oftast är det årtalet som är fel.",
    ),
    "memo-other-number": Entry(
        title="Tjänsteskrivelsen har ett annat diarienummer än planen",
        message="Tjänsteskrivelsen har diarienummer {number}, men planen har {numbers}.",
        hint="Rätta numret, eller lägg till det under diarienummer i plan.yaml.",
        explanation=(
            "Tjänsteskrivelsen och planen hör till samma ärende, och registrator söker dem på\n"
            "numret. En plan kan ha flera nummer."
        ),
    ),
}
