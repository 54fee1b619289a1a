"""What is said of names, terms, placeholders and the parts of a text, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "name-unknown-board": Entry(
        title="En nämnd som inte finns i registret",
        message="”{name}” finns inte bland organen i registret.",
        hint="Lägg till nämnden i register/organ.yaml, eller rätta namnet.",
        explanation=(
            "Nämnderna är få och namngivna. Ett namn som slutar på nämnd men inte finns i\n"
            "registret är oftast en felskrivning, som kommunalnämnden för kommundelsnämnden.\n"
            "Hämtas namnet med klamrar blir det rätt överallt.\n\n"
            "    {kommundelsnamnderna}"
        ),
        hint_near=(
            "Skriv ”{nearest}” om det var den som avsågs. Lägg annars till nämnden i "
            "register/organ.yaml."
        ),
    ),
    "name-misspelt": Entry(
        title="Ett ord som nästan är ett namn i registret",
        message="”{word}” är nästan ”{name}”, så som det står i registret.",
        hint="Skriv namnet som i registret. Är det ett annat namn, lägg till det där.",
        explanation=(
            "Personer, nämnder, bolag och termer stavas på ett ställe, i mappen register.\n"
            "Också böjda former och sammansättningar prövas. Hämtas namnet med klamrar kan\n"
            "det inte bli fel.\n\n"
            "    Martin Andrae        fel\n"
            "    {martin-andreae}     Martin Andreae"
        ),
    ),
    "name-otherwise": Entry(
        title="Ett namn skrivs på ett annat sätt än i registret",
        message="”{written}” skrivs ”{name}” i registret.",
        hint="Skriv det som i registret, eller ändra där om det är registret som är fel.",
        explanation=(
            "Bindestreck och stora bokstäver hör till namnet. Nämnder, kontor och enheter får\n"
            "börja med liten bokstav inne i en mening, bolag får det inte.\n\n"
            "    Telge fastigheter                   fel\n"
            "    Telge Fastigheter                   rätt\n"
            "    Energi- och Klimatrådgivningen      fel\n"
            "    Energi- och klimatrådgivningen      rätt"
        ),
    ),
    "term-avoided": Entry(
        title="Ett ord som planen inte använder",
        message="”{form}” skrivs ”{term}” i planen. {reason}",
        hint=(
            "Byt ordet. Ska det stå kvar, till exempel i en antagen lydelse, ta upp uttrycket "
            "under utom-i vid termen i register/termer.yaml."
        ),
        explanation=(
            "En sak har ett namn, annars tror läsaren att det är två saker. I registret över\n"
            "termer står vilka former som undviks och varför. Böjda former och\n"
            "sammansättningar hittas också.\n\n"
            "    termer:\n"
            "      - term: mätetal\n"
            "        undvik:\n"
            "          - måttal\n"
            "        skäl: Orden avser samma sak."
        ),
    ),
    "term-exception-unused": Entry(
        title="Ett undantag från en term som inte används",
        message="Uttrycket ”{phrase}” är undantaget från termen ”{term}” men står i ingen text.",
        hint="Ta bort raden, eller skriv uttrycket precis så som det står i texten.",
        explanation="Ett undantag som ingen behöver döljer nästa fel.",
    ),
    # --- placeholders ----------------------------------------------------------------------------
    "placeholder-left": Entry(
        title="Något är kvar att skriva",
        message="”{text}” står där något ska skrivas.",
        hint="Skriv det som ska stå. Är det en uppgift, hämta den med klamrar: den får saknas.",
        explanation=(
            "I ett utkast och ett förslag får det stå. När planen är antagen är det ett fel.\n"
            "Det som saknas bland uppgifterna skrivs hellre kompletteras: då märks det i\n"
            "planen, kommer med i förteckningen och har en ansvarig."
        ),
    ),
    "placeholder-promised": Entry(
        title="Texten lovar en text som inte finns",
        message="”{text}”: här lovas något som inte är skrivet än.",
        hint="Skriv texten när den finns. I ett utkast och ett förslag får löftet stå.",
        explanation=(
            "Ett förslag får säga att något redovisas senare. När planen är antagen är\n"
            "meningen inaktuell, och då blir den ett fel."
        ),
    ),
    "placeholder-in-final": Entry(
        title="Något är kvar att skriva i en antagen plan",
        message="Planens status är {status}, men ”{text}” står där något ska skrivas.",
        hint="Skriv det som ska stå, eller ändra status till förslag.",
        explanation=(
            "En antagen plan är det som beslutet gäller. Den får inte säga xxxx-xx-xx, ”ska\n"
            "fogas in” eller något annat som skulle ha bytts mot en text."
        ),
    ),
    # --- parts of a text -------------------------------------------------------------------------
    "heading-without-text": Entry(
        title="En rubrik utan något under",
        message="Under rubriken ”{heading}” står ingenting.",
        hint="Skriv avsnittet, hämta det ur data, eller ta bort rubriken.",
        explanation=(
            "Rubriken kommer med i innehållsförteckningen och lovar något som inte finns.\n"
            "Följs den av en rubrik på lägre nivå räknas det som innehåll."
        ),
    ),
    "insert-empty": Entry(
        title="Det som hämtas är tomt",
        message="{{{insert}}} ger ingenting: ”{area}” har inget sådant.",
        hint="Ta bort raden, eller skriv det som ska hämtas i mappen mal.",
        explanation=(
            "Målområdet finns, men det har inga mål, åtgärder, inriktningar eller ingen\n"
            "inledning att visa. Rubriken ovanför blir då tom."
        ),
    ),
    "sign-unpaired": Entry(
        title="En parentes eller ett citattecken utan sin andra hälft",
        message="Tecknet {sign} står ensamt i ”{around}”.",
        hint="Lägg till det andra tecknet i samma stycke, eller ta bort det som står där.",
        explanation=(
            "Parenteser, hakparenteser och citattecken står två och två i ett stycke. Ett\n"
            "ensamt tecken är oftast en rest av en ändring, och läsaren vet inte var citatet\n"
            "eller inskottet slutar."
        ),
    ),
    "cross-reference-unknown": Entry(
        title="En hänvisning till något som inte finns i planen",
        message="Texten hänvisar till {to}, men det finns inte i planen.",
        hint=(
            "Rätta hänvisningen, helst med en länk: [Uppföljning](#uppfoljning). Gäller den ett "
            "annat dokument, säg vilket."
        ),
        explanation=(
            "Rubriker, bilagor, tabeller och mål som nämns i ord prövas mot dem som finns. En\n"
            "länk följer med när rubriken ändras, ord gör det inte. Kapitlen har inga nummer,\n"
            "så kapitel 5 går inte att hitta. Det som hör till ett annat dokument (bilaga 2\n"
            "till avtalet) berörs inte.\n\n"
            "    Se avsnittet om uppföljning.               går inte att klicka på\n"
            "    Se [Uppföljning](#uppfoljning).            rätt"
        ),
        hint_near="Rubriken heter ”{nearest}”, om det var den som avsågs. Länka helst till den.",
    ),
}
