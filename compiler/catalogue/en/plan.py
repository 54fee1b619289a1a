"""What is said of the plan: ids, figures, budgets, its decision, in English."""

from __future__ import annotations

from compiler.catalogue.en.reconcile import CAUSES
from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    # --- id --------------------------------------------------------------------------------------
    "id-duplicate": Entry(
        title="The same id in two places",
        message="The id “{id}” is already used at {first}.",
        hint=(
            "Give one of them another id, for instance with an addition: {id}-2. If they are the "
            "same thing, remove one and refer by id."
        ),
        explanation=(
            "An id is unique in the whole plan, whatever kind of record it names. Otherwise\n"
            "a reference is unclear. What is to stand in two places is written once and\n"
            "named by its id in the other."
        ),
    ),
    "id-unknown": Entry(
        title="An id that does not exist",
        message="Here the id of {wanted} should stand, but “{id}” is nowhere in the sources.",
        hint="Add a record with the id “{id}”, or mend the spelling.",
        explanation=(
            "Persons (person), bodies (organ) and units (enhet) stand in register,\n"
            "indicators (uppgift) in uppgifter, goals (mål) and measures (åtgärd) in mal.\n"
            "Whoever is named by id must stand there, so that the name is written alike in\n"
            "the whole plan."
        ),
        hint_near=(
            "Write “{nearest}” if that is what was meant. Otherwise add {id} to the file where it "
            "belongs."
        ),
    ),
    "id-kind": Entry(
        title="An id of the wrong kind",
        message="Here the id of {wanted} should stand, but “{id}” is {found}.",
        hint="Write the id of {wanted}, or move “{id}” to a key where {found} belongs.",
        explanation=(
            "Each key takes ids of a certain kind: ägare (owner) takes organ (body) or\n"
            "person, enhet takes a unit, uppgifter takes indicators. Another kind cannot be\n"
            "printed there."
        ),
    ),
    # --- unit ------------------------------------------------------------------------------------
    "unit-unknown": Entry(
        title="A unit that does not exist",
        message="The unit “{id}” is not in the register of units.",
        hint="Add the unit to register/enheter.yaml, or mend the spelling.",
        explanation=(
            "The unit decides what is written after a number in text and in tables, and\n"
            "whether it can be converted (tkr to mkr). So all units stand in one place.\n\n"
            "    enheter:\n"
            "      - id: tkr\n"
            "        i-text: tkr\n"
            "        i-tabell: tkr"
        ),
        hint_near="Write “{nearest}” if that is what was meant.",
    ),
    "figure-unused": Entry(
        title="A figure that the plan does not show",
        message="{name}, {kind} {period}, stands in no text and no table.",
        hint=(
            "Take the figure by {{{id} {period} {kind}}} where it belongs, or let it stand "
            "for reference."
        ),
        explanation=(
            "The figure has a value that no reader meets. That is no fault: it may be kept for\n"
            "later. But it may also have been forgotten in a text or under a goal."
        ),
    ),
    # --- numeral ---------------------------------------------------------------------------------
    "numeral-unexplained": Entry(
        title="A numeral that no figure explains",
        message="The numeral “{numeral}” is typed by hand and does not come from the ledger.",
        hint=(
            "Write the number among the figures and take it by braces, or list the phrase in "
            "register/fria-tal.yaml if it is a name."
        ),
        explanation=(
            "A numeral that is typed by hand has no source and no owner, and it does not follow\n"
            "when the figure changes. Years, dates, paragraphs and the number of a goal or an\n"
            "appendix are free. Others are taken from the ledger, or listed with a reason.\n"
            "\n"
            "    fria-tal:\n"
            "      - uttryck: Max 18\n"
            "        skäl: Namnet på ett system för uppföljning."
        ),
    ),
    "numeral-typed": Entry(
        title="A numeral of the ledger is typed by hand",
        message="“{numeral}” is typed by hand but is a figure: {name}, {kind} {period}.",
        hint="Write {{{reference}}} instead.",
        explanation=(
            "The figure already stands in one place. Taken from there, the text changes when the\n"
            "figure does, and it can be seen where the figure is used.\n"
            "\n"
            "    Sjukfrånvaron var 6,39 procent.            wrong\n"
            "    Sjukfrånvaron var {sjukfranvaro 2012}.     right"
        ),
    ),
    "numeral-other-period": Entry(
        title="A numeral of the wrong year",
        message="“{numeral}” is {name} for {period}, but the sentence speaks of {year}.",
        hint="Write {{{reference}}} instead, or mend the year.",
        explanation=(
            "The numeral is right for another period than the one of which the sentence speaks.\n"
            "That comes easily when a text is carried over from one year to the next. Take the\n"
            "number by braces, and period and value cannot part.\n"
            "\n"
            "    År 2013 var sjukfrånvaron 6,39 procent.            wrong: that is 2012\n"
            "    År 2013 var sjukfrånvaron {sjukfranvaro 2013}.     right"
        ),
    ),
    "numeral-free-unused": Entry(
        title="A free phrase that is not used",
        message="The phrase “{phrase}” is listed as free but stands in no text.",
        hint="Remove the entry, or write the phrase exactly as it stands in the text.",
        explanation=(
            "A phrase that has gone from the text need no longer be free. It may also be spelt in\n"
            "another way there, and then its freedom does not hold."
        ),
    ),
    # --- goal ------------------------------------------------------------------------------------
    "goal-without-wording": Entry(
        title="A goal without wording",
        message="The goal “{id}” should have lydelse, rubrik or avser, but has none of them.",
        hint="Add “lydelse: …” (its wording), or “avser: …” if the goal restates another.",
        explanation=(
            "Without wording the goal has nothing to show in the plan. If it restates a\n"
            "goal that stands elsewhere, write that goal's id in avser; wording,\n"
            "responsibility and indicators are then taken from there."
        ),
    ),
    "goal-circle": Entry(
        title="Goals that run in a circle",
        message="The goal “{id}” restates or contains itself, directly or through other goals.",
        hint="Follow avser and delmål from this goal and remove the reference that leads back.",
        explanation="A goal cannot stand above and below itself. The printing would never end.",
    ),
    # --- figure ----------------------------------------------------------------------------------
    "figure-missing": Entry(
        title="A figure is to be added",
        message=(
            "{name}: {kind} {period} is to be added (owner: {owner}; expected from: {expected})."
        ),
        hint="Replace “kompletteras” by the number when it comes in, such as 6,39 or 7 429.",
        explanation=(
            "A plan may be built though figures are missing: they are marked in the text\n"
            "and listed with their owners. When the number is there, write it at the place\n"
            "pointed out and build the plan again.\n\n"
            "    2013: kompletteras     before\n"
            "    2013: 6,41             after"
        ),
    ),
    "figure-missing-in-completed": Entry(
        title="A figure is missing in a completed plan",
        message=(
            "{name}: {kind} {period} is missing, but the plan's status is kompletterad (owner: "
            "{owner}; expected from: {expected})."
        ),
        hint="Write the number in, or change the status in plan.yaml to antagen until it is there.",
        explanation=(
            "Kompletterad (completed) means that nothing is missing, so a plan of that\n"
            "status is not built until every figure is in. If the figure will never exist,\n"
            "write mäts inte (not measured)."
        ),
    ),
    "figure-twice": Entry(
        title="The same figure twice",
        message="{name} already has {kind} for {period}, on line {first}.",
        hint="Remove one of them. If they speak of different times, mend the period.",
        explanation=(
            "An indicator has one value of each kind for each period, even where the period\n"
            "is written in two ways. Otherwise the plan could show different numbers on\n"
            "different pages."
        ),
    ),
    "figure-none": Entry(
        title="An indicator without values",
        message="The indicator “{id}” should have at least one value, but has none.",
        hint=(
            "Add for instance utfall (outcome) or mål (target) with a period. Where there is no "
            "number yet, write kompletteras."
        ),
        explanation=(
            "An indicator without values does not show in the plan, and nobody learns that\n"
            "something is expected.\n\n"
            "    utfall:\n"
            "      2013: kompletteras"
        ),
    ),
    "figure-decimals": Entry(
        title="The wrong number of decimals",
        message=(
            "{name}: the outcome {value} has {written} decimals, but the indicator should have "
            "{wanted}."
        ),
        hint="Write the number with {wanted} decimals, or change decimaler at the indicator.",
        explanation=(
            "All outcomes of an indicator are written with the same number of decimals, so\n"
            "that they can be compared. With too few, the program adds zeros, which claim a\n"
            "precision that may not be there; with too many, the number is rounded in the\n"
            "plan.\n\n"
            "    decimaler: 2\n"
            "    utfall:\n"
            "      2012: 6,4      wrong\n"
            "      2012: 6,39     right"
        ),
    ),
    "figure-not-shown": Entry(
        title="A figure is expected but does not show in the plan",
        message="{name} ({id}) is to be added, but it stands nowhere in the plan.",
        hint="Put the indicator under a goal, fetch it in a text with {{{id}}}, or remove it.",
        explanation=(
            "Somebody has been asked for a number that no reader will see. Most often the\n"
            "indicator was forgotten in a goal's list uppgifter, or was left behind when a\n"
            "text was deleted."
        ),
    ),
    # --- budget ----------------------------------------------------------------------------------
    "budget-total-mismatch": Entry(
        title="A total does not agree",
        message=(
            "The total of “{total}” ({at}) is stated as {stated}, but the rows give {computed}. "
            "The difference is {difference}."
        ),
        hint="Mend the total or one of the rows: {rows}.",
        explanation=(
            "A stated total is checked against the rows below it, to the last digit. Where\n"
            "it does not agree, either the total or a row is wrong; the source tells which.\n"
            "Rounded numbers that do not add up are written so that they do. The total may\n"
            "also be left out; then it is computed."
        ),
        causes=CAUSES,
    ),
    "budget-row-shape": Entry(
        title="A budget row has an amount or rows",
        message=(
            "The row “{id}” should have either belopp (an amount) or rader (rows), but has both or "
            "neither."
        ),
        hint="Give the row an amount, or rows below it. A total over rows is written in summa.",
        explanation=(
            "A row is either a number or a group of rows. With both, nobody can tell\n"
            "whether the amount is part of the rows.\n\n"
            "    - id: politisk-ledning\n"
            "      namn: Politisk ledning\n"
            "      rader:\n"
            "        - id: ...\n"
            "      summa: 71 487"
        ),
    ),
    "budget-column-unknown": Entry(
        title="An amount in a column that does not exist",
        message="The amount stands in the column “{column}”, but the table has the columns {has}.",
        hint="Write the amount under one of them, or add the column under kolumner.",
        explanation=(
            "Each amount belongs to a column of the table. With several columns belopp is\n"
            "written with the column's id before each number.\n\n"
            "    belopp:\n"
            "      budget-2014: 71 487\n"
            "      plan-2015: 72 900"
        ),
    ),
    "budget-column-missing": Entry(
        title="An amount is missing in a column",
        message="The row “{row}” has no amount in the column {columns}.",
        hint="Add the amount. If it is zero write 0, if it is not known write kompletteras.",
        explanation=(
            "An empty cell of a budget may mean zero, unknown or forgotten. So a value is\n"
            "written for every column."
        ),
    ),
    # --- decision --------------------------------------------------------------------------------
    "decision-missing": Entry(
        title="The decision's day or paragraph is missing",
        message="The plan's status is {status}, but {part} of the decision is not filled in.",
        hint="Fill in {part} under beslut in plan.yaml, or change the status to förslag.",
        explanation=(
            "The cover of an adopted plan shows when and by which paragraph it was adopted,\n"
            "so that it can be found in the minutes.\n\n"
            "    beslut:\n"
            "      organ: kommunstyrelsen\n"
            "      datum: 2013-12-06\n"
            "      paragraf: 231"
        ),
    ),
    "decision-not-in-status": Entry(
        title="The plan is decided on, but its status is not adopted",
        message="The decision's day and paragraph are filled in, but the status is {status}.",
        hint="Change the status to antagen, or write kompletteras where nothing is decided yet.",
        explanation=(
            "The status follows the plan on its way: utkast, förslag, antagen, kompletterad.\n"
            "When the board has decided, day and paragraph are filled in, and the status\n"
            "becomes antagen.\n\n"
            "    status: antagen"
        ),
    ),
    "decision-before-memo": Entry(
        title="The decision is older than the memo",
        message="The decision is dated {day}, but the memo was not written until {written}.",
        hint="Correct the decision's day in plan.yaml, or the day in tjansteskrivelse.yaml.",
        explanation=("The memo is what the board decides on, so it is there before the decision."),
    ),
}
