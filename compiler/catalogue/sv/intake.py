"""What is said of Word texts that are taken in, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "intake-not-word": Entry(
        title="Filen är inget Word-dokument",
        message=("Filen ska vara ett Word-dokument (.docx), men innehållet är något annat."),
        hint=("Öppna filen i Word och spara om den som Word-dokument (.docx). Försök sedan igen."),
        explanation=(
            "Ändelsen i filnamnet säger inte vad filen innehåller. En textfil, ett kalkylblad\n"
            "eller ett OpenDocument-dokument som har döpts om till .docx är fortfarande något\n"
            "annat."
        ),
    ),
    "intake-old-format": Entry(
        title="Filen är i ett äldre format",
        message="Filen är i det äldre formatet .doc eller i RTF; den ska vara .docx.",
        hint=("Öppna filen i Word och spara om den som Word-dokument (.docx). Försök sedan igen."),
        explanation=(
            "Det äldre formatet kan bara Word självt läsa säkert. Word gör om filen utan att\n"
            "något går förlorat."
        ),
    ),
    "intake-macros": Entry(
        title="Word-filen har makron",
        message="Filen innehåller makron och tas inte in.",
        hint=("Öppna filen i Word och spara den som Word-dokument utan makron (.docx)."),
        explanation=(
            "Makron är program. De kan inte följa med till ett avsnitt, och en fil med makron\n"
            "som kommer utifrån ska inte öppnas i onödan."
        ),
    ),
    "intake-strict": Entry(
        title="Word-filen är sparad som Strict Open XML",
        message=("Filen är sparad som ”Strict Open XML-dokument”, som inte kan läsas här."),
        hint=("Öppna filen i Word, välj Spara som och filformatet Word-dokument (.docx)."),
        explanation=(
            "Det finns två slag av .docx. Det vanliga heter Word-dokument i listan över\n"
            "filformat; det strikta väljs nästan bara av misstag."
        ),
    ),
    "intake-too-large": Entry(
        title="Word-filen är för stor",
        message="Filen är {bytes} byte; den får vara högst {limit} byte.",
        hint=("Ta bort eller komprimera bilderna i Word, eller dela texten i flera filer."),
        explanation=(
            "Det är nästan alltid bilder som gör en Word-fil stor. De följer ändå inte med in\n"
            "i texten."
        ),
    ),
    "intake-too-heavy": Entry(
        title="Word-filen kräver för mycket av datorn",
        message="Filen kunde inte läsas inom det minne som den får ta ({limit}).",
        hint=("Öppna filen i Word, kopiera texten till ett nytt dokument och försök med det."),
        explanation=(
            "En vanlig text läses på en bråkdel av minnet. Filen är skadad, eller gjord för\n"
            "att få datorn att stanna."
        ),
    ),
    "intake-timed-out": Entry(
        title="Word-filen tog för lång tid att läsa",
        message="Filen var inte läst efter {seconds} sekunder, och läsningen avbröts.",
        hint=(
            "Försök en gång till. Hjälper det inte, kopiera texten till ett nytt dokument i Word."
        ),
        explanation=(
            "En vanlig text läses på under en sekund. Datorn kan vara upptagen, eller filen\n"
            "skadad."
        ),
    ),
    "intake-failed": Entry(
        title="Word-filen kunde inte läsas",
        message="Pandoc kunde inte läsa filen (teknisk orsak: {detail}).",
        hint=("Öppna filen i Word och spara om den som Word-dokument (.docx). Försök sedan igen."),
        explanation=(
            "Pandoc är det program som läser Word-filen. Filen öppnades, men något i den är\n"
            "trasigt."
        ),
    ),
    "intake-no-pandoc": Entry(
        title="Pandoc saknas",
        message="Programmet pandoc, som läser Word-filer, hittades inte.",
        hint="Kör make plan en gång, så ställs allt som behövs i ordning.",
        explanation=(
            "Pandoc följer med paketet pypandoc_binary, som installeras med de andra paketen."
        ),
    ),
    "intake-unreadable": Entry(
        title="Filen går inte att läsa",
        message="Filen {file} går inte att läsa: {fault}.",
        hint="Kontrollera sökvägen, stäng filen i Word och försök igen.",
        explanation=(
            "Filen finns inte där, eller så håller ett annat program den låst, eller så\n"
            "saknas behörighet till den."
        ),
    ),
    "intake-tracked-changes": Entry(
        title="Word-filen har spårade ändringar",
        message=("Filen har {count} spårade ändringar som varken är godkända eller avvisade."),
        hint=("Avgör dem i Word, eller kör igen med --track-changes accept (eller reject)."),
        explanation=(
            "Programmet avgör inte åt någon om ett tillägg eller en strykning ska gälla. Med\n"
            "accept gäller texten som den blev, med reject som den var."
        ),
    ),
    "intake-no-text": Entry(
        title="Word-filen har ingen text",
        message="Filen innehåller ingen text som kan bli ett avsnitt.",
        hint=("Kontrollera att det är rätt fil, och att texten inte är en inskannad bild."),
        explanation=("Ett inskannat dokument är en bild av en text. Bilder följer inte med."),
    ),
    "intake-not-faithful": Entry(
        title="Avsnittet skulle inte säga detsamma som Word-filen",
        message=(
            "Avsnittet skulle läsas på ett annat sätt än det som står i filen, vid ”{start}”."
            " Inget skrevs."
        ),
        hint=(
            "Skriv om stället i Word utan ovanliga tecken, och anmäl det till den som "
            "förvaltar programmet."
        ),
        explanation=(
            "Innan ett avsnitt skrivs läses det tillbaka och jämförs med det som togs in. Det\n"
            "stämde inte, och det är ett fel i programmet. Ett avsnitt som säger något annat\n"
            "än filen är värre än inget."
        ),
    ),
    "intake-exists": Entry(
        title="Det finns redan en fil där",
        message="Filen {path} finns redan och skrivs inte över.",
        hint="Ange ett annat namn med --to, eller --force om den gamla ska ersättas.",
        explanation=(
            "Ett avsnitt är källan från det att det har tagits in: någon kan ha arbetat\n"
            "vidare i det. Därför ersätts det bara när det sägs uttryckligen."
        ),
    ),
    "intake-target": Entry(
        title="Ett avsnitt ska sluta på .md",
        message=("Avsnittet ska skrivas i en fil som slutar på .md, men ”{path}” gör inte det."),
        hint="Skriv till exempel --to avsnitt/13-framtiden.md.",
        explanation=("Kapitlens text ligger i filer som slutar på .md. Andra filer läses inte."),
    ),
    "intake-words-lost": Entry(
        title="Ord ur Word-filen kom inte med",
        message="Stycket som börjar ”{start}” kom inte med helt.",
        hint="Jämför med Word-filen och skriv in det som saknas.",
        explanation=(
            "Varje stycke i filen söks i det färdiga avsnittet. Det här återfanns inte ord\n"
            "för ord; vanligen är det en innehållsförteckning, ett fält eller ett inbäddat\n"
            "objekt."
        ),
    ),
    "intake-colour": Entry(
        title="Färg är inte kvar",
        message="Färgen på text i stycket ”{start}” är inte kvar.",
        hint="Säg med ord det som färgen betydde, om den betydde något.",
        explanation=(
            "Texten själv är kvar. En verksamhetsplan har en enda form för allt, som mallen\n"
            "bestämmer, så utseendet följer inte med från Word."
        ),
    ),
    "intake-letter-form": Entry(
        title="Understrykning och liknande är inte kvar",
        message=(
            "Understruken, genomstruken, upphöjd eller nedsänkt text eller kapitäler i "
            "stycket ”{start}” är inte kvar som form."
        ),
        hint=("Ta bort genomstrukna ord som inte ska gälla; skriv m² i stället för upphöjd tvåa."),
        explanation=(
            "Texten själv är kvar. En verksamhetsplan har en enda form för allt, som mallen\n"
            "bestämmer, så utseendet följer inte med från Word. Fet och kursiv text är kvar."
        ),
    ),
    "intake-hidden-text": Entry(
        title="Dold text togs inte med",
        message="I stycket ”{start}” finns dold text som inte togs med: ”{what}”.",
        hint="Skriv in texten i avsnittet om den ska synas.",
        explanation=(
            "Text som är formaterad som dold syns inte i Word. Den ska då inte heller synas i\n"
            "planen utan att någon har bestämt det."
        ),
    ),
    "intake-field": Entry(
        title="Ett fält är nu vanlig text",
        message="Fältet {what} i stycket ”{start}” är kvar som den text det visade.",
        hint="Kontrollera texten: den ändras inte längre av sig själv.",
        explanation=(
            "Fält i Word räknar ut sidnummer, datum och hänvisningar. I ett avsnitt är de\n"
            "text. En hänvisning till ett kapitel skrivs som en länk, och en siffra ur planen\n"
            "med klamrar."
        ),
    ),
    "intake-formula": Entry(
        title="En formel är nu vanlig text",
        message="Formeln ”{what}” i stycket ”{start}” är kvar bara som tecken.",
        hint="Skriv om formeln med ord eller vanliga tecken.",
        explanation=("Ett avsnitt har ingen form för formler."),
    ),
    "intake-text-box": Entry(
        title="En textruta är nu vanliga stycken",
        message="Textrutan vid stycket ”{start}” står nu efter stycket: ”{what}”.",
        hint="Kontrollera att texten står på rätt ställe.",
        explanation=(
            "En textruta ligger var som helst på sidan. I ett avsnitt har allt en ordning,\n"
            "och rutans text läggs efter det stycke som rutan hörde till."
        ),
    ),
    "intake-object": Entry(
        title="Ett inbäddat objekt kom inte med",
        message="Ett inbäddat objekt ({what}) i stycket ”{start}” kom inte med.",
        hint="Skriv in det som objektet visade, till exempel som tabell.",
        explanation=(
            "Diagram, kalkylblad och SmartArt är egna dokument inuti Word-filen. Siffror i\n"
            "planen hämtas ur uppgifterna, och tabeller görs av dem."
        ),
    ),
    "intake-merged-cells": Entry(
        title="Sammanslagna celler är nu egna",
        message=(
            "Tabellen som börjar ”{start}” hade sammanslagna celler. Texten står i den "
            "första; de andra är tomma."
        ),
        hint="Fyll i de tomma cellerna, eller gör om tabellen.",
        explanation=(
            "I ett avsnitt har varje rad lika många celler. Sammanslagna celler gör dessutom\n"
            "tabellen svår att läsa för den som får den uppläst."
        ),
    ),
    "intake-nested-table": Entry(
        title="En tabell i en tabell är nu text",
        message=(
            "Tabellen som börjar ”{start}” hade en tabell inuti en cell. Dess text står nu på"
            " en rad i cellen."
        ),
        hint="Gör den inre tabellen till en egen tabell.",
        explanation=("En cell i ett avsnitt rymmer en rad text."),
    ),
    "intake-cell-paragraphs": Entry(
        title="Stycken i en cell är nu ett",
        message=("Cellen som börjar ”{start}” hade flera stycken. De står nu efter varandra."),
        hint="Sätt skiljetecken mellan dem, eller dela raden i flera.",
        explanation=("En cell i ett avsnitt rymmer en rad text, utan stycken och listor."),
    ),
    "intake-comment": Entry(
        title="En kommentar togs inte med",
        message="Kommentaren ”{what}” vid stycket ”{start}” togs inte med.",
        hint="Ta ställning till kommentaren innan avsnittet används.",
        explanation=(
            "Kommentarer är ett samtal om texten, inte en del av den. De hör inte hemma i en\n"
            "handling som ska publiceras."
        ),
    ),
    "intake-margin": Entry(
        title="Sidhuvud och sidfot togs inte med",
        message="Texten ”{what}” i sidhuvud eller sidfot togs inte med.",
        hint="Skriv in den i avsnittet om den behövs där.",
        explanation=(
            "Planens sidhuvud och sidfot kommer från mallen och är desamma på alla sidor."
        ),
    ),
    "intake-image": Entry(
        title="En bild är inte kvar i texten",
        message=(
            "Bilden i eller efter stycket ”{start}” är inte kvar i texten. Den ligger i {path}."
        ),
        hint="Säg med ord det som bilden visade.",
        explanation=(
            "Avsnitt har inga bilder. Bilden sparas bredvid, så att den inte går förlorad."
        ),
    ),
    "intake-image-linked": Entry(
        title="En bild finns inte i Word-filen",
        message=("Bilden vid stycket ”{start}” finns bara som länk ({what}) och hämtades inte."),
        hint="Säg med ord det som bilden visade.",
        explanation=("Programmet hämtar ingenting från nätet eller från andra mappar."),
    ),
    "intake-image-unsaved": Entry(
        title="En bild sparades inte",
        message=(
            "Bilden {what} vid stycket ”{start}” sparades inte: den är för stor, en av för "
            "många eller av okänt slag."
        ),
        hint="Spara bilden från Word om den behövs.",
        explanation=(
            "Bilder sparas bredvid avsnittet för att inte gå förlorade, men bara vanliga\n"
            "bildformat och högst hundra."
        ),
    ),
    "intake-heading-deep": Entry(
        title="En rubrik låg för djupt",
        message=("Rubriken ”{start}” låg djupare än fjärde nivån och är nu på den fjärde."),
        hint="Ändra rubrikernas nivåer, eller gör den till ett stycke.",
        explanation=("Ett kapitel har rubriker i högst fyra nivåer."),
    ),
    "intake-heading-inside": Entry(
        title="En rubrik i en lista eller cell är nu text",
        message=(
            "Rubriken ”{start}” stod i en lista, en tabell eller ett citat och är nu vanlig text."
        ),
        hint="Flytta ut den om den ska vara rubrik.",
        explanation=(
            "En rubrik står för sig själv, så att den kommer med i innehållsförteckningen."
        ),
    ),
    "intake-list-numbering": Entry(
        title="En lista är nu numrerad med siffror",
        message=(
            "Listan som börjar ”{start}” var numrerad på annat sätt (a, b, c eller I, II, "
            "III) och har nu siffror."
        ),
        hint="Kontrollera hänvisningar till listans punkter.",
        explanation=("Numrerade listor i planen har siffror."),
    ),
    "intake-link": Entry(
        title="En länk är inte kvar",
        message="Orden ”{start}” är kvar, men inte länken till ”{what}”.",
        hint="Länka till en webbadress eller till en rubrik som har ett ankare.",
        explanation=(
            "En länk i planen leder till en webbsida, en e-postadress eller en rubrik. Länkar\n"
            "till filer och till ställen i Word-dokumentet fungerar inte för läsaren."
        ),
    ),
    "intake-character": Entry(
        title="Ett osynligt tecken togs bort",
        message=("Ett osynligt tecken ({character}) som inte kan stå i ett dokument togs bort."),
        hint="Läs igenom texten; i de flesta fall behöver inget göras.",
        explanation=(
            "Osynliga styrtecken följer med när text klistras in från andra program. Några\n"
            "får text att läsas i fel riktning."
        ),
    ),
    "intake-template-signs": Entry(
        title="Mallens tecken är isärskrivna",
        message="Tecknen {signs} är isärskrivna i texten.",
        hint="Läs igenom stället; skriv om det om tecknen inte hör dit.",
        explanation=(
            "Dubbla klamrar och klammer med procenttecken betyder något i en Word-mall och\n"
            "får inte stå i källorna. I en text från Word blir de två tecken med mellanslag\n"
            "emellan."
        ),
    ),
    "intake-more": Entry(
        title="Fler anmärkningar av samma slag",
        message="Ytterligare {count} anmärkningar av slaget {kind} visas inte.",
        hint=("Rätta de som visas, och se efter om samma sak finns på fler ställen i Word-filen."),
        explanation=(
            "De första av varje slag visas var för sig. Är de många är orsaken oftast en och\n"
            "samma, till exempel att hela texten har en färg."
        ),
    ),
    "intake-title-added": Entry(
        title="Avsnittet fick en rubrik",
        message=(
            "Filen började inte med en enda huvudrubrik, så avsnittet fick rubriken ”{title}”"
            " efter filens namn."
        ),
        hint="Ändra rubriken överst i avsnittet.",
        explanation=(
            "Ett kapitel börjar med en rubrik på första nivån och har bara en sådan. De\n"
            "rubriker som fanns ligger nu en nivå under den."
        ),
    ),
    "intake-table-header": Entry(
        title="En tabells första rad är nu rubrikrad",
        message=("Tabellen som börjar ”{start}” saknade rubrikrad; den första raden är det nu."),
        hint="Lägg till en rubrikrad om den första raden inte är det.",
        explanation=(
            "Varje tabell i planen har en rubrikrad, som upprepas på nästa sida och läses upp\n"
            "för den som inte ser tabellen."
        ),
    ),
}
