"""What is said of the turn of the year, in Swedish and English: reasons, and the report's words."""

from __future__ import annotations

from collections.abc import Mapping

_REASONS: Mapping[str, tuple[str, str]] = {
    # --- what is carried ----------------------------------------------------------------------
    "id": ("id:t är detsamma från år till år", "the id is the same from year to year"),
    "name": ("namnet på det som mäts ändras inte av året", "the name does not follow the year"),
    "prose": ("text skrivs inte om", "prose is not rewritten"),
    "fact": ("gäller tills någon ändrar det", "holds until somebody changes it"),
    "holds-others": ("det som står i den har egna rader", "what it holds is told by itself"),
    "title-without-year": (
        "rubriken nämner inte planens år, eller har ett programs egna år",
        "the title does not name the plan's year, or has a programme's own",
    ),
    "figure-kept": ("värdet gäller sin egen period", "the value is of its own period"),
    "party-kept": ("förra årets ansvariga och ägare", "last year's owner"),
    "measure-kept": ("åtgärden är inte slut", "the measure is not over"),
    "goal-kept": ("målen gäller tills de ändras", "goals hold until they are changed"),
    "period-kept": ("åren har inte gått ut", "the years have not run out"),
    "period-over": (
        "åren har gått ut, men mål och program lämnar inte planen av sig själva",
        "the years have run out, but goals and programmes do not leave by themselves",
    ),
    "secrecy-to-judge": (
        "sekretessen prövas på nytt för nästa plan; tills dess står den kvar",
        "secrecy is judged anew for the next plan; until then it stands",
    ),
    "amount-kept": ("beloppet gäller sitt eget år", "the amount is of its own year"),
    "column-kept": ("förra årets belopp står kvar att jämföra med", "kept to compare with"),
    "column-old": (
        "kolumnen är äldre än förra året; ta bort den, med sina belopp, om tabellen blir för bred",
        "the column is older than last year; take it away, with its amounts, if the table is wide",
    ),
    "rule-kept": ("regeln gäller siffror som står kvar", "the rule is on figures that stay"),
    "register": ("registren är gemensamma för åren", "registers are common to the years"),
    "file-kept": ("filnamnet nämner inte planens år", "the file's name has no year of the plan"),
    "number-kept": ("numret nämner inget år", "the number has no year"),
    "day-kept": ("dagen är redan nästa års", "the day is next year's already"),
    "meeting-open": ("dagen är inte bestämd", "the day is not set"),
    "decision-open": ("beslutet är inte fattat", "the decision is not taken"),
    "nothing-awaited": ("ingen ny uppgift väntas", "no new figure is awaited"),
    "waiver-lasts": ("undantaget gäller ännu nästa år", "the waiver still holds next year"),
    "scale-kept": ("skalan gäller tills den ändras", "the scale holds until it is changed"),
    "deadline-kept": ("hålltiderna räknas från nya möten", "deadlines follow the new meetings"),
    # --- what changes -------------------------------------------------------------------------
    "title": ("rubriken har planens år eller budgetperiod", "the title has the plan's year"),
    "plan-id": ("planens id har dess år", "the plan's id has its year"),
    "plan-year": ("planen gäller nästa år", "the plan is for the next year"),
    "budget-period": ("budgetperioden går ett år framåt", "the budget period is a year on"),
    "day-to-confirm": ("ett år senare, tills dagen är bestämd", "a year on until the day is set"),
    "number-to-add": ("nästa plan har eget diarienummer", "the next plan has a number of its own"),
    "status-draft": ("nästa plan är ett utkast", "the next plan is a draft"),
    "decision-to-add": ("nästa plan är inte beslutad", "the next plan is not decided"),
    "meeting-to-add": ("nästa års sammanträden är inte satta", "next year's meetings are not set"),
    "report-day": ("rapporten avser samma dag nästa år", "the report is of the day a year on"),
    "awaited-next-year": ("nästa uppgift väntas ett år senare", "the next is awaited a year on"),
    "still-awaited": (
        "saknas ännu, och väntas som förut",
        "still missing, and awaited as before",
    ),
    "target-compared": (
        "målets år är slut; det är nu något att jämföra utfallet med",
        "the target's year is over; it is now what the outcome is compared with",
    ),
    "amount-by-column": ("tabellen får en kolumn till", "the table gains a column"),
    "rule-followed": ("regeln följer siffrorna ett år framåt", "the rule follows its figures"),
    "reference-kept": (
        "samma siffra som förut, utskriven helt där den annars vore en annan",
        "the same figure as before, told in full where it would be another",
    ),
    "file-renamed": ("filnamnet har planens år", "the file's name has the plan's year"),
    # --- what is new --------------------------------------------------------------------------
    "outcome-due": ("årets utfall, som förra årets ägare lämnar", "the year's outcome, as before"),
    "outcome-announced": (
        "det stod bara att uppgiften skulle komma",
        "it was only said that the figure would come",
    ),
    "target-due": ("målet gällde ett år och sätts på nytt", "the target was for one year"),
    "target-period": ("budgetperioden har fått ett år till", "the budget period has a new year"),
    "forecast-due": ("en ny prognos ett år senare", "a new forecast a year on"),
    "budget-due": ("nästa års budget", "next year's budget"),
    "comparison-due": ("jämförelse till det nya utfallet", "what to compare the outcome with"),
    "column-new": ("nästa års belopp", "next year's amounts"),
    "amount-due": ("nästa års belopp", "next year's amount"),
    # --- what leaves --------------------------------------------------------------------------
    "left-with": ("lämnar med det som den står i", "leaves with what holds it"),
    "measure-done": ("åtgärden är genomförd", "the measure is done"),
    "measure-given-up": ("åtgärden utgår", "the measure is given up"),
    "measure-over": ("åtgärdens år är slut", "the measure's years are over"),
    "waiver-over": ("undantaget har gått ut", "the waiver has run out"),
    "report-over": (
        "rapporten hör till året som är slut, och ligger kvar i dess källor",
        "the report is of the year that is over, and stays in its sources",
    ),
    "deviation-of-old-figures": (
        "avvikelsen gällde förra årets siffror",
        "the difference was one of last year's figures",
    ),
    "target-unset": ("målet sattes aldrig, och dess år är slut", "the target was never set"),
    "known-day": ("planens eget datum gäller till en början", "the plan's own day holds at first"),
}
"""Why something became what it became, by the key in its account."""

_WORDS: Mapping[str, tuple[str, str]] = {
    "title": ("Årsskifte {old} till {new}", "Turn of the year {old} to {new}"),
    "about": (
        "Skriven av `vp next-year` ur planen {plan}. Filen ändras inte för hand.",
        "Written by `vp next-year` from the plan {plan}. It is not changed by hand.",
    ),
    "summary": (
        "{carried} id följer med som de är, {changed} är ändrade, {new} har fått något nytt och "
        "{dropped} lämnar planen.",
        "{carried} ids are carried as they are, {changed} are changed, {new} have gained something "
        "and {dropped} leave the plan.",
    ),
    "fill": ("Att fylla i", "To fill in"),
    "fill-figures": (
        "{count} nya uppgifter och belopp ska kompletteras; vp status visar av vem.",
        "{count} new figures and amounts are to be added; vp status shows by whom.",
    ),
    "look": ("Att se över", "To look over"),
    "dropped": ("Lämnar planen", "Leaves the plan"),
    "changed": ("Ändrat", "Changed"),
    "new": ("Nytt", "New"),
    "carried": ("Följer med oförändrat", "Carried unchanged"),
    "near": (
        "Text som talar om planens år, de två åren före eller budgetperioden",
        "Prose that speaks of the plan's year, the two before it or the budget period",
    ),
    "far": ("Text som talar om andra år", "Prose that speaks of other years"),
    "near-count": (
        "{near} rader text talar om planens år, de två åren före eller budgetperioden, och {far} "
        "om andra år. De är inte omskrivna.",
        "{near} lines of prose speak of the plan's year, the two before it or the budget period, "
        "and {far} of other years. They are not rewritten.",
    ),
    "none": ("Inget.", "Nothing."),
    "of": ("i {id}", "in {id}"),
    "lines": ("rad {lines}", "line {lines}"),
    # --- the command --------------------------------------------------------------------------
    "made": ("Källorna för {year} står i {folder}.", "The sources of {year} are in {folder}."),
    "same": (
        "Källorna för {year} står redan i {folder}, precis som de skulle skrivas.",
        "The sources of {year} are in {folder} already, just as they would be written.",
    ),
    "report": ("Allt som hände står i {file}.", "All that happened is told in {file}."),
    "next": ("Fortsätt med: vp --sources {folder} check", "Go on: vp --sources {folder} check"),
    "left": (
        "Där finns {errors} fel att rätta och {warnings} varningar, de flesta om det som ska "
        "kompletteras.",
        "There are {errors} errors to mend there and {warnings} warnings, most of them about what "
        "is to be added.",
    ),
    "refused": (
        "Källorna har fel. Rätta dem först; inget är skrivet.",
        "The sources have errors. Mend them first; nothing is written.",
    ),
    "exists": (
        "Mappen {folder} finns redan och har annat innehåll. För in rättelser med --update, eller "
        "ange en annan mapp med --to.",
        "The folder {folder} is there already with other contents. Bring in corrections with "
        "--update, or give another folder with --to.",
    ),
    "inside": (
        "Mappen {folder} ligger i källmappen, eller är den. Ange en annan med --to.",
        "The folder {folder} is the sources folder or inside it. Give another with --to.",
    ),
    "no-base": (
        "I {folder} finns ingen läsbar {file}, så det går inte att se vad som ändrats sedan "
        "årsskiftet.",
        "There is no readable {file} in {folder}, so what has changed since cannot be told.",
    ),
    "other-plan": (
        "Mappen {folder} kommer ur en annan plan ({plan}).",
        "The folder {folder} comes from another plan ({plan}).",
    ),
    "updated": (
        "{count} rättelser är införda i {folder}.",
        "{count} corrections are brought into {folder}.",
    ),
    "updated-one": ("1 rättelse är införd i {folder}.", "1 correction is brought into {folder}."),
    "nothing": (
        "Inget har rättats i {sources} sedan sist.",
        "Nothing has been corrected in {sources} since.",
    ),
    "conflicts": (
        "{count} ställen är ändrade på båda håll och är lämnade som de är i {folder}. Skriv det "
        "som ska gälla, eller kör igen med --keep för att behålla det som står:",
        "{count} places are changed on both sides and are left as they are in {folder}. Write what "
        "is to hold, or run again with --keep to keep what stands:",
    ),
    "conflicts-one": (
        "1 ställe är ändrat på båda håll och är lämnat som det är i {folder}. Skriv det som ska "
        "gälla, eller kör igen med --keep för att behålla det som står:",
        "1 place is changed on both sides and is left as it is in {folder}. Write what is to hold, "
        "or run again with --keep to keep what stands:",
    ),
    "settled-one": (
        "1 ställe behåller det som står i {folder}.",
        "1 place keeps what stands in {folder}.",
    ),
    "settled": (
        "{count} ställen behåller det som står i {folder}.",
        "{count} places keep what stands in {folder}.",
    ),
    "stands": ("står nu", "stands now"),
    "corrected": ("rättat", "corrected"),
    "base": ("stod", "stood"),
    "line-gone": ("(borttaget)", "(taken away)"),
}


def roll_reason(why: str, language: str) -> str:
    """Why a thing became what it became, in a language."""
    return _REASONS[why][0 if language == "sv" else 1]


def roll_reasons() -> tuple[str, ...]:
    """Every key of a reason."""
    return tuple(_REASONS)


def roll_words(language: str) -> Mapping[str, str]:
    """The report's and the command's words in a language."""
    return {key: texts[0 if language == "sv" else 1] for key, texts in _WORDS.items()}
