"""What is said of the plan: ids, figures, budgets, its decision, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry
from compiler.catalogue.sv.reconcile import CAUSES

ENTRIES: dict[str, Entry] = {
    # --- id --------------------------------------------------------------------------------------
    "id-duplicate": Entry(
        title="Samma id på två ställen",
        message="Id:t ”{id}” används redan på {first}.",
        hint=(
            "Ge den ena ett annat id, till exempel med ett tillägg: {id}-2. Är det samma sak, ta "
            "bort den ena och hänvisa med id."
        ),
        explanation=(
            "Ett id är unikt i hela planen, vilket slag av post det än står på. Annars är\n"
            "det oklart vad en hänvisning avser. Det som ska stå på två ställen skrivs en\n"
            "gång och nämns med sitt id på det andra."
        ),
    ),
    "id-unknown": Entry(
        title="Ett id som inte finns",
        message="Här ska id på {wanted} stå, men ”{id}” finns inte i källfilerna.",
        hint="Lägg till en post med id ”{id}”, eller rätta stavningen.",
        explanation=(
            "Personer, organ och enheter står i register, mätetal i uppgifter, mål och\n"
            "åtgärder i mal. Den som nämns med ett id måste finnas där, så att namnet\n"
            "skrivs lika i hela planen."
        ),
        hint_near=(
            "Skriv ”{nearest}” om det var det som avsågs. Lägg annars till {id} i den fil där den "
            "hör hemma."
        ),
    ),
    "id-kind": Entry(
        title="Ett id av fel slag",
        message="Här ska id på {wanted} stå, men ”{id}” är {found}.",
        hint="Skriv id på {wanted}, eller flytta ”{id}” till den nyckel där {found} hör hemma.",
        explanation=(
            "Varje nyckel tar id av ett visst slag: ägare tar organ eller person, enhet tar\n"
            "enhet, uppgifter tar mätetal. Ett annat slag går inte att skriva ut på den\n"
            "platsen."
        ),
    ),
    # --- unit ------------------------------------------------------------------------------------
    "unit-unknown": Entry(
        title="En enhet som inte finns",
        message="Enheten ”{id}” finns inte i registret över enheter.",
        hint="Lägg till enheten i register/enheter.yaml, eller rätta stavningen.",
        explanation=(
            "Enheten avgör vad som skrivs efter talet i text och i tabeller, och om talet\n"
            "kan räknas om (tkr till mkr). Därför står alla enheter på ett ställe.\n\n"
            "    enheter:\n"
            "      - id: tkr\n"
            "        i-text: tkr\n"
            "        i-tabell: tkr"
        ),
        hint_near="Skriv ”{nearest}” om det var det som avsågs.",
    ),
    "figure-unused": Entry(
        title="En uppgift som planen inte visar",
        message="{name}, {kind} {period}, står inte i någon text eller tabell.",
        hint=(
            "Hämta uppgiften med {{{id} {period} {kind}}} där den hör hemma, eller låt den "
            "stå som underlag."
        ),
        explanation=(
            "Uppgiften har ett värde som ingen läsare möter. Det är inget fel: den kan vara\n"
            "sparad för senare. Men den kan också ha glömts bort i en text eller ett mål."
        ),
    ),
    # --- numeral ---------------------------------------------------------------------------------
    "numeral-unexplained": Entry(
        title="Ett tal som ingen uppgift förklarar",
        message="Talet ”{numeral}” är skrivet för hand och kommer inte ur uppgifterna.",
        hint=(
            "Skriv in talet bland uppgifterna och hämta det med klamrar, eller ta upp "
            "uttrycket i register/fria-tal.yaml om det är ett namn."
        ),
        explanation=(
            "Ett tal som är skrivet för hand har ingen källa och ingen ägare, och det följer inte\n"
            "med när uppgiften ändras. Årtal, datum, paragrafer och numret på ett mål eller en\n"
            "bilaga är fria. Andra tal hämtas ur uppgifterna, eller tas upp som fria med skäl.\n"
            "\n"
            "    fria-tal:\n"
            "      - uttryck: Max 18\n"
            "        skäl: Namnet på ett system för uppföljning."
        ),
    ),
    "numeral-typed": Entry(
        title="Ett tal som finns bland uppgifterna är skrivet för hand",
        message="”{numeral}” är skrivet för hand men är en uppgift: {name}, {kind} {period}.",
        hint="Skriv {{{reference}}} i stället.",
        explanation=(
            "Uppgiften står redan på ett ställe. Hämtas den därifrån ändras texten när uppgiften\n"
            "ändras, och det syns var den används.\n"
            "\n"
            "    Sjukfrånvaron var 6,39 procent.            fel\n"
            "    Sjukfrånvaron var {sjukfranvaro 2012}.     rätt"
        ),
    ),
    "numeral-other-period": Entry(
        title="Ett tal från fel år",
        message="”{numeral}” är {name} för {period}, men meningen handlar om {year}.",
        hint="Skriv {{{reference}}} i stället, eller rätta årtalet.",
        explanation=(
            "Talet är rätt för en annan period än den som meningen talar om. Så blir det lätt när\n"
            "en text förs över från ett år till nästa. Hämta talet med klamrar, så kan period och\n"
            "värde inte skiljas åt.\n"
            "\n"
            "    År 2013 var sjukfrånvaron 6,39 procent.            fel: talet avser 2012\n"
            "    År 2013 var sjukfrånvaron {sjukfranvaro 2013}.     rätt"
        ),
    ),
    "numeral-free-unused": Entry(
        title="Ett fritt uttryck som inte används",
        message="Uttrycket ”{phrase}” är upptaget som fritt men står inte i någon text.",
        hint="Ta bort posten, eller skriv uttrycket precis så som det står i texten.",
        explanation=(
            "Ett uttryck som har försvunnit ur texten behöver inte längre vara fritt. Det kan\n"
            "också vara stavat på ett annat sätt i texten, och då gäller friheten inte där."
        ),
    ),
    # --- goal ------------------------------------------------------------------------------------
    "goal-without-wording": Entry(
        title="Ett mål utan lydelse",
        message="Målet ”{id}” ska ha en lydelse, en rubrik eller avser, men har inget av dem.",
        hint="Lägg till ”lydelse: …”, eller ”avser: …” om målet återger ett annat.",
        explanation=(
            "Utan lydelse har målet inget att visa i planen. Återger det ett mål som står\n"
            "någon annanstans skrivs det målets id i avser; då hämtas lydelse, ansvar och\n"
            "mätetal därifrån."
        ),
    ),
    "goal-circle": Entry(
        title="Mål som går i cirkel",
        message="Målet ”{id}” återger eller innehåller sig självt, direkt eller genom andra mål.",
        hint=(
            "Följ avser och delmål från det här målet och ta bort den hänvisning som leder "
            "tillbaka."
        ),
        explanation=(
            "Ett delmål kan inte samtidigt stå över sitt eget mål. Utskriften skulle aldrig\n"
            "ta slut."
        ),
    ),
    # --- figure ----------------------------------------------------------------------------------
    "figure-missing": Entry(
        title="En uppgift ska kompletteras",
        message=(
            "{name}: {kind} {period} ska kompletteras (ansvarig: {owner}; väntas från: {expected})."
        ),
        hint="Byt ”kompletteras” mot talet när det finns, till exempel 6,39 eller 7 429.",
        explanation=(
            "En plan får byggas fast uppgifter saknas: de märks i texten och samlas i en\n"
            "förteckning med ansvarig. När talet finns skrivs det på det utpekade stället,\n"
            "och planen byggs på nytt.\n\n"
            "    2013: kompletteras     före\n"
            "    2013: 6,41             efter"
        ),
    ),
    "figure-missing-in-completed": Entry(
        title="En uppgift saknas i en kompletterad plan",
        message=(
            "{name}: {kind} {period} saknas, men planens status är kompletterad (ansvarig: "
            "{owner}; väntas från: {expected})."
        ),
        hint="Skriv in talet, eller ändra status i plan.yaml till antagen tills det finns.",
        explanation=(
            "Kompletterad betyder att inget saknas. En plan med den statusen byggs därför\n"
            "inte förrän alla uppgifter är inskrivna. Kommer uppgiften aldrig att finnas,\n"
            "skriv mäts inte."
        ),
    ),
    "figure-twice": Entry(
        title="Samma uppgift två gånger",
        message="{name} har redan {kind} för {period}, på rad {first}.",
        hint="Ta bort den ena. Avser de olika tid, rätta perioden.",
        explanation=(
            "Varje uppgift har ett enda värde av varje slag för varje period, även om\n"
            "perioden är skriven på två sätt. Annars kunde planen visa olika tal på olika\n"
            "sidor."
        ),
    ),
    "figure-none": Entry(
        title="En uppgift utan värden",
        message="Uppgiften ”{id}” ska ha minst ett värde, men har inget.",
        hint=(
            "Lägg till till exempel utfall eller mål med en period. Finns inget tal ännu, skriv "
            "kompletteras."
        ),
        explanation=(
            "En uppgift utan värden syns inte i planen, och ingen får veta att något\n"
            "väntas.\n\n"
            "    utfall:\n"
            "      2013: kompletteras"
        ),
    ),
    "figure-decimals": Entry(
        title="Fel antal decimaler",
        message="{name}: utfallet {value} har {written} decimaler, men uppgiften ska ha {wanted}.",
        hint="Skriv talet med {wanted} decimaler, eller ändra decimaler vid uppgiften.",
        explanation=(
            "Alla utfall av en uppgift skrivs med lika många decimaler, så att de går att\n"
            "jämföra. Har talet för få decimaler lägger programmet till nollor, och de\n"
            "påstår en noggrannhet som kanske inte finns; har det för många avrundas det i\n"
            "planen.\n\n"
            "    decimaler: 2\n"
            "    utfall:\n"
            "      2012: 6,4      fel\n"
            "      2012: 6,39     rätt"
        ),
    ),
    "figure-not-shown": Entry(
        title="En uppgift väntas men syns inte i planen",
        message="{name} ({id}) ska kompletteras, men uppgiften står ingenstans i planen.",
        hint="Lägg uppgiften under ett mål, hämta den i en text med {{{id}}}, eller ta bort den.",
        explanation=(
            "Någon har fått i uppdrag att lämna en siffra som ingen läsare kommer att se.\n"
            "Oftast har uppgiften glömts bort i målets lista uppgifter, eller blivit kvar\n"
            "sedan texten ströks."
        ),
    ),
    # --- budget ----------------------------------------------------------------------------------
    "budget-total-mismatch": Entry(
        title="En summa stämmer inte",
        message=(
            "Summan för ”{total}” ({at}) är angiven till {stated}, men raderna ger {computed}. "
            "Skillnaden är {difference}."
        ),
        hint="Rätta summan eller någon av raderna: {rows}.",
        explanation=(
            "En angiven summa prövas mot raderna under den, till sista siffran. Stämmer den\n"
            "inte är antingen summan eller en rad fel, och det avgörs mot källan. Avrundade\n"
            "tal som inte går ihop skrivs så att de gör det. Summan kan också utelämnas; då\n"
            "räknas den ut."
        ),
        causes=CAUSES,
    ),
    "budget-row-shape": Entry(
        title="En budgetrad ska ha belopp eller rader",
        message="Raden ”{id}” ska ha antingen belopp eller rader, men har båda eller inget av dem.",
        hint="Ge raden ett belopp, eller rader under sig. En summa över rader skrivs i summa.",
        explanation=(
            "En rad är antingen ett tal eller en grupp av rader. Har den båda går det inte\n"
            "att veta om beloppet ingår i raderna.\n\n"
            "    - id: politisk-ledning\n"
            "      namn: Politisk ledning\n"
            "      rader:\n"
            "        - id: ...\n"
            "      summa: 71 487"
        ),
    ),
    "budget-column-unknown": Entry(
        title="Ett belopp i en kolumn som inte finns",
        message="Beloppet står i kolumnen ”{column}”, men tabellen har kolumnerna {has}.",
        hint="Skriv beloppet under någon av dem, eller lägg till kolumnen under kolumner.",
        explanation=(
            "Varje belopp hör till en kolumn i tabellen. Har tabellen flera kolumner skrivs\n"
            "belopp som en uppställning med kolumnens id framför talet.\n\n"
            "    belopp:\n"
            "      budget-2014: 71 487\n"
            "      plan-2015: 72 900"
        ),
    ),
    "budget-column-missing": Entry(
        title="Ett belopp saknas i en kolumn",
        message="Raden ”{row}” saknar belopp i kolumnen {columns}.",
        hint="Lägg till beloppet. Är det noll skrivs 0, är det inte känt skrivs kompletteras.",
        explanation=(
            "En tom ruta i en budgettabell kan betyda noll, okänt eller bortglömt. Därför\n"
            "skrivs ett värde för varje kolumn."
        ),
    ),
    # --- decision --------------------------------------------------------------------------------
    "decision-missing": Entry(
        title="Beslutets datum eller paragraf saknas",
        message="Planens status är {status}, men beslutet saknar {part}.",
        hint="Fyll i {part} under beslut i plan.yaml, eller ändra status till förslag.",
        explanation=(
            "En antagen plan visar på framsidan när och genom vilken paragraf den antogs,\n"
            "så att den kan spåras i protokollet.\n\n"
            "    beslut:\n"
            "      organ: kommunstyrelsen\n"
            "      datum: 2013-12-06\n"
            "      paragraf: 231"
        ),
    ),
    "decision-not-in-status": Entry(
        title="Planen är beslutad men har inte fått status antagen",
        message="Beslutets datum och paragraf är ifyllda, men planens status är {status}.",
        hint="Ändra status till antagen, eller skriv kompletteras om inget är beslutat än.",
        explanation=(
            "Status följer planens väg: utkast, förslag, antagen, kompletterad. När nämnden\n"
            "har beslutat fylls datum och paragraf i, och samtidigt blir status antagen.\n\n"
            "    status: antagen"
        ),
    ),
    "decision-before-memo": Entry(
        title="Beslutet är äldre än tjänsteskrivelsen",
        message="Beslutet är daterat {day}, men tjänsteskrivelsen skrevs först {written}.",
        hint="Rätta beslutets datum i plan.yaml, eller datumet i tjansteskrivelse.yaml.",
        explanation=(
            "Tjänsteskrivelsen är det underlag som nämnden beslutar på, och finns därför före\n"
            "beslutet."
        ),
    ),
}
