"""What the compiler says in English; words of the sources (`kompletteras`) stay Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

DIAGNOSTICS: dict[str, Entry] = {
    # --- source -------------------------------------------------------------------------------
    "sources-missing": Entry(
        title="The folder of sources does not exist",
        message="The folder of source files does not exist.",
        hint=(
            "Name the folder with --sources, or run the program from the folder that holds sources."
        ),
        explanation=(
            "The plan is built from the files of one folder, as a rule sources. Without it\n"
            "there is nothing to build from. The usual cause is that the command is run\n"
            "from another folder than the plan's.\n\n"
            "    vp build --sources C:\\planer\\2014\\sources"
        ),
    ),
    "source-missing": Entry(
        title="A file that the plan refers to does not exist",
        message="The file {path} should be in the sources folder, but is not.",
        hint="Mend the path so that it matches the file's name, or put the file there.",
        explanation=(
            "Paths are written from the sources folder on, with forward slashes. Capital\n"
            "and small letters must agree, or the file is found on one computer and not on\n"
            "another.\n\n"
            "    avsnitt:\n"
            "      - avsnitt/01-ansvar.md"
        ),
    ),
    "source-outside": Entry(
        title="A path leads out of the sources folder",
        message="The path {path} should lead to a file in the sources folder, but leads out of it.",
        hint=(
            "Write the path from the sources folder on, such as avsnitt/01-ansvar.md, with / and "
            "not \\."
        ),
        explanation=(
            "All that the plan is built from belongs in the sources folder. Otherwise\n"
            "nobody can show afterwards what it was built from, nor build it on another\n"
            "computer. Move or copy the file there.\n\n"
            "    text: ../gammalt/tjansteskrivelse.md     wrong\n"
            "    text: tjansteskrivelse.md                right"
        ),
    ),
    "source-unreadable": Entry(
        title="A file cannot be read",
        message="The file {path} cannot be read: {fault}",
        hint=(
            "Close the file in other programs, see that you have the right to read it, and try "
            "again."
        ),
        explanation=(
            "The file is there, but the computer does not give it out. Usual causes are\n"
            "that another program holds it locked, that a permission is missing or that the\n"
            "network folder is disconnected."
        ),
    ),
    "source-too-large": Entry(
        title="A source file is too large",
        message="The file is {size} bytes; it may be {most} bytes at most.",
        hint="See that it is the right file. If it is, divide it into several.",
        explanation=(
            "A whole plan takes a tenth of the size allowed. A file this large is nearly\n"
            "always something else that has come into the folder, such as an image or an\n"
            "extract from a register."
        ),
    ),
    "source-not-utf8": Entry(
        title="A file is not saved as UTF-8",
        message=(
            "The file should be saved as UTF-8, but a character here is in another encoding "
            "({byte})."
        ),
        hint=(
            "Open the file in Notepad, choose Save as and the encoding UTF-8, and look over å, ä "
            "and ö."
        ),
        explanation=(
            "UTF-8 is the way of storing characters that all programs agree upon. Saved in\n"
            "an older way, å, ä and ö would turn into other characters in the finished\n"
            "plan. The program does not guess."
        ),
    ),
    "source-control-character": Entry(
        title="An invisible character that may not stand in a text",
        message="Here stands an invisible character ({character}) that no document can hold.",
        hint="Delete the character: type the word anew instead of pasting it.",
        explanation=(
            "Invisible control characters sometimes come along when a text is pasted from a\n"
            "web page or a PDF. Some make the rest of a text vanish in Word, others turn\n"
            "its direction. So they are stopped here, before they reach the plan."
        ),
    ),
    "source-template-tag": Entry(
        title="Double braces in a source file",
        message="Here stands “{tag}”, which may only stand in the Word template.",
        hint=(
            "Take the characters out. A figure is fetched with single braces: {{sjukfranvaro "
            "2012}}."
        ),
        explanation=(
            "Double braces and braces with a per cent sign belong to the Word template.\n"
            "Text knows only single braces, which fetch a figure or a name.\n\n"
            "    Sjukfrånvaron var {{ sjukfranvaro }}.      wrong\n"
            "    Sjukfrånvaron var {sjukfranvaro 2012}.     right"
        ),
    ),
    # --- section ------------------------------------------------------------------------------
    "section-not-listed": Entry(
        title="A chapter is not part of the plan",
        message=(
            "The file {path} exists, but plan.yaml lists it neither under avsnitt nor under "
            "bilagor."
        ),
        hint=(
            "Add the line “- {path}” to plan.yaml, or remove the file if the chapter is not wanted."
        ),
        explanation=(
            "The order in plan.yaml decides which chapters the plan has. A chapter\n"
            "forgotten there would otherwise be missing without anybody noticing.\n\n"
            "    avsnitt:\n"
            "      - avsnitt/01-ansvar.md\n"
            "      - avsnitt/02-verksamhetside.md"
        ),
    ),
    # --- yaml ---------------------------------------------------------------------------------
    "yaml-syntax": Entry(
        title="The file cannot be made out",
        message="The file does not follow the rules of YAML here (technical cause: {problem}).",
        hint=(
            "Compare the indent with the lines above, look for a colon and a space after the key, "
            "and put text that holds “: ” between quotes."
        ),
        explanation=(
            "The place pointed out is where reading stopped; the fault often stands on the\n"
            "line above. The usual causes are an indent that does not agree, no space after\n"
            "a colon, or a colon inside a text.\n\n"
            "    kommentar: Obs: preliminärt       wrong\n"
            '    kommentar: "Obs: preliminärt"     right'
        ),
    ),
    "yaml-tab": Entry(
        title="A tab at the start of a line",
        message="The line is indented with a tab; indents are written with spaces.",
        hint="Replace the tab with two spaces for each level.",
        explanation=(
            "How far a tab reaches depends on the program, so the indent cannot be read\n"
            "with certainty. Write two spaces for each level."
        ),
    ),
    "yaml-tag": Entry(
        title="A tag with an exclamation mark",
        message="Here stands the tag “{tag}”, which may not be used.",
        hint=(
            "Take the tag out. If the text is to begin with an exclamation mark, put it between "
            "quotes."
        ),
        explanation=(
            "An exclamation mark first in a value means something special in YAML. The\n"
            "sources have no use for it: the key decides what a value is."
        ),
    ),
    "yaml-alias": Entry(
        title="The characters & and * first in a value",
        message=(
            "Here & or * stands first in a value, which in YAML means a copy of something else."
        ),
        hint="Write the value out. If the text is to begin with & or *, put it between quotes.",
        explanation=(
            "Copies let a correction in one place change another unseen. What is said twice\n"
            "is written as an id that points to the place where it stands."
        ),
    ),
    "yaml-flow": Entry(
        title="A list between brackets or braces",
        message="Here a list or a set of keys stands between [ ] or {{ }} on one line.",
        hint=(
            "Write one dash a line instead. If it is a text that begins with a brace, put it "
            "between quotes."
        ),
        explanation=(
            "On one line the comma separates the parts, and 6,39 turns into two numbers: 6\n"
            "and 39. So lists are always written with one dash a line. A text that begins\n"
            "with a brace, such as a reference, is put between quotes.\n\n"
            "    ansvar: [ekonomi, hr]     wrong\n\n"
            "    ansvar:                   right\n"
            "      - ekonomi\n"
            "      - hr"
        ),
    ),
    "yaml-key": Entry(
        title="A key that is no text",
        message=(
            "Here a key should stand, a word followed by a colon, but what stands cannot be used "
            "as a key."
        ),
        hint="Write the key as a plain word, such as “namn:”. “<<” may not be used.",
        explanation=(
            "To the left of the colon stands one word or a period. Lists, several lines and\n"
            "“<<” (which in YAML takes over the keys of others) are not allowed there."
        ),
    ),
    "yaml-duplicate-key": Entry(
        title="The same key twice",
        message="The key “{key}” already stands on line {first}.",
        hint="Remove one of them. If this is a new record, begin it with a dash: “- id: …”.",
        explanation=(
            "A key may stand once in each record. Otherwise one of two values would hold in\n"
            "silence. Often the dash is missing that parts one record from the next.\n\n"
            "    utfall:\n"
            "      2012: 6,39\n"
            "      2012: 6,40     wrong: which one holds?"
        ),
    ),
    "yaml-empty": Entry(
        title="An empty file",
        message="The file is empty, or holds nothing but comments.",
        hint="Fill it in, or remove it.",
        explanation=(
            "An empty file is most often one that was never saved. So it is not taken as\n"
            "“nothing to add”."
        ),
    ),
    "yaml-several-documents": Entry(
        title="Several documents in one file",
        message="A new document begins here (the line ---), but a file holds only one.",
        hint="Remove the line ---, or move what follows to a file of its own.",
        explanation=(
            "Three dashes on a line of their own mean in YAML that a new document begins.\n"
            "What follows would otherwise be left out of the plan."
        ),
    ),
    "yaml-too-deep": Entry(
        title="Too many levels",
        message="What stands here has more than {most} levels.",
        hint="Look over the indents. No source file needs so many levels.",
        explanation=(
            "So many levels within each other come from a slip. The limit keeps a damaged\n"
            "file from stopping the program."
        ),
    ),
    # --- type ---------------------------------------------------------------------------------
    "type-list": Entry(
        title="A list should stand here",
        message="Here a list should stand, but what stands is {found}.",
        hint="Write a dash before each part, one part a line, even where there is only one.",
        explanation=(
            "A list is written with a dash and a space before each part.\n\n"
            "    ansvar: ekonomi     wrong\n\n"
            "    ansvar:             right\n"
            "      - ekonomi"
        ),
    ),
    "type-mapping": Entry(
        title="Keys with values should stand here",
        message="Here keys with values should stand, but what stands is {found}.",
        hint="Write each part on a line of its own as “key: value”, indented below the line above.",
        explanation=(
            "The parts of a record are written one a line: key, colon, space, value. Under\n"
            "utfall, mål and prognos the period is the key.\n\n"
            "    utfall: 6,39        wrong\n\n"
            "    utfall:             right\n"
            "      2012: 6,39"
        ),
    ),
    "type-text": Entry(
        title="A text should stand here",
        message="Here a text or a number should stand, but what stands is {found}.",
        hint="Write the value on the key's own line, without a dash and without further keys.",
        explanation=(
            "The key takes one value. Often a dash is one too many, or the next line is\n"
            "indented too far and so counts as part of this one.\n\n"
            "    namn:               wrong\n"
            "      - Sjukfrånvaro\n\n"
            "    namn: Sjukfrånvaro  right"
        ),
    ),
    # --- key ----------------------------------------------------------------------------------
    "key-unknown": Entry(
        title="A key that does not exist",
        message="The key “{key}” is not among the keys of “{kind}”.",
        hint="Remove the line, or look at the indent: the key may belong to another level.",
        explanation=(
            "Each kind of record has its own keys; docs/kallformat.md lists them. A\n"
            "misspelt key would otherwise be left out of the plan in silence. Keys are\n"
            "written in Swedish, in small letters.\n\n"
            "    Källa: SCB     wrong\n"
            "    källa: SCB     right"
        ),
        hint_near="Write “{nearest}” if that is what was meant.",
    ),
    "key-missing": Entry(
        title="A key is missing",
        message="The key “{key}” should stand for “{kind}”, but is missing.",
        hint=(
            "Add the line “{key}: …”. Where the value is not known yet and it is allowed, write "
            "“kompletteras”."
        ),
        explanation=(
            "Some keys must be there for the record to be printed and for somebody to\n"
            "answer for it: id, namn, enhet, källa and ägare for a figure, for instance.\n"
            "docs/kallformat.md says which."
        ),
    ),
    # --- value --------------------------------------------------------------------------------
    "value-empty": Entry(
        title="An empty value",
        message="Here a value should stand, but it is empty.",
        hint=(
            "Write the value, write “kompletteras” if a figure is missing, or remove the line if "
            "the key is optional."
        ),
        explanation=(
            "An empty value does not tell whether the figure is missing, is zero or was\n"
            "forgotten. A figure that is missing is written kompletteras (to be added);\n"
            "then it is marked in the plan and listed.\n\n"
            "    2013:                  wrong\n"
            "    2013: kompletteras     right"
        ),
    ),
    "value-id": Entry(
        title="An id of the wrong form",
        message="An id should be made of a–z, 0–9, hyphen and full stop, but here stands “{text}”.",
        hint="Write it in small letters without å, ä, ö and spaces, such as sjukfranvaro-total.",
        explanation=(
            "Ids are used in links and bookmarks, where other characters do not pass\n"
            "safely. An id begins with a letter and does not end in a hyphen or full stop.\n"
            "The name shown in the plan stands in namn.\n\n"
            "    id: Sjukfrånvaro total     wrong\n"
            "    id: sjukfranvaro-total     right"
        ),
    ),
    "value-number": Entry(
        title="A number of the wrong form",
        message="Here a number should stand, but what stands is “{text}”.",
        hint=(
            "Write for instance 7 429 or 6,39: a decimal comma, a space between thousands and no "
            "unit."
        ),
        explanation=(
            "Numbers are written as in Swedish text: 7 429, 6,39 or -5. The unit stands in\n"
            "enhet. A full stop is not used, for 71.487 may be read both as 71 487 and as\n"
            "71,487. Where a value is due, an interval (7–8), minst 75 (at least), högst 5\n"
            "(at most), kompletteras (to be added) and mäts inte (not measured) will do as\n"
            "well.\n\n"
            "    2012: 6.39 %     wrong\n"
            "    2012: 6,39       right"
        ),
        hint_near="Write {nearest}: a decimal comma, a space between thousands and no unit.",
    ),
    "value-year": Entry(
        title="A year of the wrong form",
        message="Here a year should stand, but what stands is “{text}”.",
        hint="Write four digits, such as 2014.",
        explanation=(
            "The year governs headings, file names and which accounts are compared. Write\n"
            "one year; several years are written in budgetperiod."
        ),
    ),
    "value-date": Entry(
        title="A date of the wrong form",
        message="Here a date should stand, but what stands is “{text}”.",
        hint="Write year-month-day in digits, such as 2013-11-25.",
        explanation=(
            "Dates are written in one way only, so that 3/4 cannot become the wrong month.\n"
            "The day must exist: 2014-02-30 is refused. In the plan the date is written in\n"
            "words.\n\n"
            "    datum: 25 nov 2013     wrong\n"
            "    datum: 2013-11-25      right"
        ),
    ),
    "value-factor": Entry(
        title="The factor of a unit is not above zero",
        message="The factor should be a number above zero, but is {text}.",
        hint="Write how many of the base make one of the unit, for instance 1 000.",
        explanation=(
            "A unit is converted to another of the same base by dividing its factor by the\n"
            "other's. A factor of zero or less gives no number.\n\n"
            "    faktor: 1 000     one tkr is a thousand kr"
        ),
    ),
    "value-period": Entry(
        title="A period of the wrong form",
        message="Here a period should stand, but what stands is “{text}”.",
        hint="Write for instance 2013, 2014–2016, ht 2013, 2014 h1, 2014-06 or 2014-08-31.",
        explanation=(
            "The period tells what time a figure speaks of: a year, several years, a term\n"
            "(vt for spring, ht for autumn), a half-year (h1, h2), a month or a day. The\n"
            "earlier year stands first.\n\n"
            "    hösten 2013: 412     wrong\n"
            "    ht 2013: 412         right"
        ),
    ),
    "value-day-or-month": Entry(
        title="A day or month of the wrong form",
        message="Here a day or a month should stand, but what stands is “{text}”.",
        hint="Write 2014-04-04 for a day, or 2014-06 where only the month is known.",
        explanation=(
            "Follow-ups go into a calendar. Where the day is not set the month will do; the\n"
            "entry then spans the whole month."
        ),
    ),
    "value-choice": Entry(
        title="A word that cannot be chosen",
        message="Here one of the words {allowed} should stand, but what stands is “{text}”.",
        hint="Write one of the words exactly as it stands, in small letters.",
        explanation=(
            "The key takes certain words only. They govern headings, order and how numbers\n"
            "are compared, and so they are always written alike.\n\n"
            "    riktning: ökar     wrong\n"
            "    riktning: öka      right"
        ),
        hint_near="Write “{nearest}” if that is what was meant.",
    ),
    # --- markdown -----------------------------------------------------------------------------
    "markdown-html": Entry(
        title="HTML in the text",
        message="The text holds HTML: “{text}”.",
        hint=(
            "Write it in Markdown instead, such as **bold** or *italic*. A character < is written "
            "\\<."
        ),
        explanation=(
            "HTML cannot be carried into Word; it would fall out of the plan. A comment\n"
            "between <!-- and --> may stand in a file and is not printed.\n\n"
            "    mål <b>nått</b>      wrong\n"
            "    mål **nått**         right"
        ),
    ),
    "markdown-code": Entry(
        title="A paragraph is indented too far",
        message="The paragraph reads as program code: “{text}”.",
        hint="Take the indent away (three spaces first on a line at most), or the lines with ```.",
        explanation=(
            "In Markdown a paragraph indented by four spaces or more is program code, for\n"
            "which a plan has no use. Most often an indent has come along from a list."
        ),
    ),
    "markdown-rule": Entry(
        title="A rule in the text",
        message="Here stands a horizontal rule (---, *** or ___), which the plan does not have.",
        hint="Remove the line. If it is meant as a dash, write – in the text.",
        explanation=(
            "Sections are parted by headings, not by rules. A rule says nothing to those\n"
            "who have the plan read aloud."
        ),
    ),
    "markdown-image": Entry(
        title="An image in the text",
        message="The text holds an image: “{text}”.",
        hint="Remove the image and say the same in text or in a table.",
        explanation=(
            "The plan has no images: it is to be read aloud, compared year by year and\n"
            "archived. A number in an image cannot be checked against the figures."
        ),
    ),
    "markdown-unsupported": Entry(
        title="Something the plan has no place for",
        message="The text holds something that cannot be carried into the plan (“{what}”).",
        hint="Write it as a paragraph, list, table or footnote.",
        explanation=(
            "The plan has headings, paragraphs, lists, quotations, tables, links,\n"
            "footnotes, bold and italic text. Anything else is stopped rather than dropped\n"
            "without anybody noticing."
        ),
    ),
    "markdown-note-undefined": Entry(
        title="A footnote without a text",
        message="The footnote [^{label}] is used here, but its text is missing.",
        hint="Add the line “[^{label}]: …” last in the same file.",
        explanation=(
            "A footnote is written in two places of one file: the mark in the text and the\n"
            "note last in the file, spelt alike.\n\n"
            "    Andelen är hög.[^scb]\n\n"
            "    [^scb]: SCB:s medborgarundersökning 2013."
        ),
    ),
    "markdown-note-unused": Entry(
        title="A footnote that is not used",
        message="The footnote [^{label}] has a text, but no mark in the file points to it.",
        hint="Put [^{label}] where the note belongs, or remove the note.",
        explanation=(
            "A note without a mark does not come into the plan. Often the mark is misspelt\n"
            "or was deleted together with a sentence."
        ),
    ),
    "markdown-note-nested": Entry(
        title="A footnote in a footnote",
        message="The footnote refers to another footnote.",
        hint="Write the other note's text in here, or put both marks in the running text.",
        explanation="Word cannot have a footnote within a footnote.",
    ),
    "markdown-link-undefined": Entry(
        title="A link without an address",
        message="The link uses the label “{label}”, which has no address.",
        hint=(
            "Write the address directly: [Uppföljning](#uppfoljning) or [SCB](https://www.scb.se)."
        ),
        explanation=(
            "A link is written with its text between square brackets and its target in\n"
            "round ones directly after. Without a target, the plan would show the brackets."
        ),
    ),
    "markdown-one-paragraph": Entry(
        title="More than one paragraph",
        message="Here one paragraph should stand, but the text holds several, a list or a heading.",
        hint="Write the text as one paragraph. Longer text belongs in bakgrund or in a chapter.",
        explanation=(
            "The wording of goals and the points of the calendar are printed where only one\n"
            "paragraph fits. If the text begins with a digit and full stop, a dash or #,\n"
            "put \\ before that character."
        ),
    ),
    # --- id -----------------------------------------------------------------------------------
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
    # --- unit ---------------------------------------------------------------------------------
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
    # --- numeral ------------------------------------------------------------------------------
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
    # --- goal ---------------------------------------------------------------------------------
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
    # --- figure -------------------------------------------------------------------------------
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
    # --- budget -------------------------------------------------------------------------------
    "budget-total-mismatch": Entry(
        title="A total does not agree",
        message=(
            "The total of “{total}” is stated as {stated}, but the rows give {computed}. The "
            "difference is {difference}."
        ),
        hint="Mend the total or one of the rows: {rows}.",
        explanation=(
            "A stated total is checked against the rows below it, to the last digit. Where\n"
            "it does not agree, either the total or a row is wrong; the source tells which.\n"
            "Rounded numbers that do not add up are written so that they do. The total may\n"
            "also be left out; then it is computed."
        ),
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
    # --- decision -----------------------------------------------------------------------------
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
    # --- reference ----------------------------------------------------------------------------
    "reference-unknown": Entry(
        title="A reference to something that does not exist",
        message="The text fetches “{id}”, but it is nowhere in the sources.",
        hint="Add the record, or mend the spelling. If the brace is to stay as text, write \\{{.",
        explanation=(
            "Words between braces turn into a figure, a name or a field of the plan. The\n"
            "first word is an id.\n\n"
            "    {sjukfranvaro 2012}    6,39 procent\n"
            "    {martin-andreae}       Martin Andreae\n"
            "    {plan.år}              2014"
        ),
        hint_near=(
            "Write {{{nearest}}} if that is what was meant. Tables and lists are fetched alone on "
            "a line."
        ),
    ),
    "reference-not-a-text": Entry(
        title="A reference to something that cannot stand in a sentence",
        message="“{id}” is no indicator, person or body and cannot stand in a sentence.",
        hint=(
            "Fetch a figure or a name. Goals, budgets and lists are fetched alone on a line, such "
            "as {{budget internbudget}}."
        ),
        explanation=(
            "Running text can fetch numbers and names. What turns into a table or several\n"
            "paragraphs takes a line of its own in a chapter."
        ),
    ),
    "reference-period": Entry(
        title="A period in a reference has the wrong form",
        message="The reference to “{id}” should name a period, but there stands “{period}”.",
        hint=(
            "Write for instance 2013, 2014–2016, ht 2013 or 2014 h1, and last the kind: utfall, "
            "mål, prognos."
        ),
        explanation=(
            "A reference is written id, period, kind. The period is written as at the\n"
            "figure itself.\n\n"
            "    {sjukfranvaro 2014–2016 mål}"
        ),
    ),
    "reference-figure-unknown": Entry(
        title="The indicator has no such value",
        message="“{id}” has no value for “{asked}”. The values it has are {has}.",
        hint=(
            "Fetch one of them, or add the value to the indicator. If it is not known, write "
            "kompletteras there."
        ),
        explanation=(
            "A number in the text always comes from the figures, so that it is the same\n"
            "everywhere. So the value must stand there first, if only as kompletteras (to\n"
            "be added)."
        ),
    ),
    "reference-figure-unclear": Entry(
        title="It is unclear which value is meant",
        message="“{asked}” may be several of the values of “{id}”: {has}.",
        hint="Add the period, the kind or both: {{{id} 2013 utfall}}.",
        explanation=(
            "Where there are several values the program does not choose. Where there is one\n"
            "outcome the period will do; otherwise the kind is written too."
        ),
    ),
    "reference-form": Entry(
        title="A form that does not exist",
        message="“{id}” cannot be written in the form “{form}”. What will do is: {allowed}.",
        hint="Mend the word after the bar |, or remove both the bar and the word.",
        explanation=(
            "After a bar stands the form in which something is written: tal (without unit),\n"
            "another unit, titel (the title instead of the name) or kort (the short name).\n"
            "A title or a short name must stand in the register.\n\n"
            "    {sjukfranvaro 2012 | tal}\n"
            "    {kontaktcenter 2014 | mkr 1}\n"
            "    {martin-andreae | titel}"
        ),
    ),
    "reference-unit": Entry(
        title="A unit that the number cannot be converted to",
        message="“{id}” is in {unit} and cannot be converted to {asked}.",
        hint="Remove “| {asked}”, or choose a unit of the same sort.",
        explanation=(
            "Only units with the same base (bas) in register/enheter.yaml convert, such as\n"
            "tkr and mkr. Per cent cannot turn into kronor."
        ),
    ),
    # --- insert -------------------------------------------------------------------------------
    "insert-argument": Entry(
        title="What is to be fetched does not exist",
        message=(
            "“{insert}” should be followed by the id of {wanted}, but here stands “{argument}”."
        ),
        hint="Add it to the sources first, or remove the line.",
        explanation=(
            "A line between braces fetches a table or a passage from the data. After the\n"
            "word stands the id of the goal area (målområde), the budget or the indicators\n"
            "(uppgifter) meant.\n\n"
            "    {mål arbetsgivare}\n"
            "    {budget internbudget}\n"
            "    {uppgifter nki-bygglov nki-markupplatelse}"
        ),
        hint_near="Write an id that exists, for instance: {nearest}.",
    ),
    "insert-argument-extra": Entry(
        title="Something too much after the word",
        message="“{insert}” should stand alone, but is followed by “{argument}”.",
        hint="Write {{{insert}}}.",
        explanation=(
            "The calendar (kalender), the list of what is to be added (att komplettera) and\n"
            "the contents (innehåll) are of the whole plan or chapter; there is nothing to\n"
            "choose."
        ),
    ),
    "insert-nothing": Entry(
        title="There is nothing to fetch",
        message="“{insert}” fetches the follow-ups, but the sources have none.",
        hint="Add uppföljningar in the folder kalender, or remove the line.",
        explanation="A table without rows looks like a fault to the reader. So it is stopped.",
    ),
    "insert-misplaced": Entry(
        title="A fetching line in the wrong place",
        message="“{insert}” fetches a table or several paragraphs and may stand only in a chapter.",
        hint="Move the line to a chapter in the folder avsnitt.",
        explanation=(
            "Texts in the data files, such as directions, measures and background, are\n"
            "parts of tables and lists. A table in a table cannot be read."
        ),
    ),
    # --- link ---------------------------------------------------------------------------------
    "link-anchor": Entry(
        title="A link to a section that does not exist",
        message="The link leads to {anchor}, but no heading has that anchor.",
        hint="Mend the link, or give the heading the anchor: “## Heading {{{anchor}}}”.",
        explanation=(
            "An anchor is written after the heading, between braces and with #. The link is\n"
            "written with the same word.\n\n"
            "    # Uppföljning {#uppfoljning}\n\n"
            "    Se [Uppföljning](#uppfoljning)."
        ),
        hint_near="Write #{nearest} if that is what was meant.",
    ),
    "link-target": Entry(
        title="A link that leads nowhere",
        message="The link leads to “{target}”, which is no section, web page or e-mail address.",
        hint=(
            "Begin with # for a section, https:// for a web page or mailto: for an e-mail address."
        ),
        explanation=(
            "Links to files on a computer or in a network folder do not work for those who\n"
            "read the plan elsewhere, or in the archive."
        ),
    ),
    # --- anchor -------------------------------------------------------------------------------
    "anchor-duplicate": Entry(
        title="The same anchor on two headings",
        message="The anchor “{anchor}” already stands at {first}.",
        hint="Give one of the headings another anchor.",
        explanation=(
            "A link to the anchor could lead to the wrong section. A goal has its id as\n"
            "anchor, so that cannot be used on a heading."
        ),
    ),
    # --- heading ------------------------------------------------------------------------------
    "heading-first": Entry(
        title="A chapter does not begin with its heading",
        message=(
            "The chapter should begin with a heading of the highest level and an anchor, but does "
            "not."
        ),
        hint="Write first in the file: # Heading {{#anchor}}",
        explanation=(
            "Each chapter has one heading of the highest level. It gives the chapter its\n"
            "place in the contents list, and the anchor keeps links whole even if the\n"
            "heading is reworded. Only a comment may stand before it.\n\n"
            "    # Uppföljning {#uppfoljning}"
        ),
    ),
    "heading-second": Entry(
        title="Two chapter headings in one file",
        message="“{heading}” is a second heading of the highest level; a chapter has only one.",
        hint="Write ## before the heading, or move the section to a file of its own.",
        explanation=(
            "Each chapter begins on a new page and stands in a file of its own. A second\n"
            "heading of the highest level belongs to another chapter."
        ),
    ),
    "heading-jump": Entry(
        title="A heading level is skipped",
        message="The heading is of level {level}, but here it can be of level {most} at most.",
        hint="Take away one or more # before the heading.",
        explanation=(
            "Levels follow each other: # and then ##, never ### at once. Those who have the\n"
            "plan read aloud find their way by the levels, and the law on accessibility\n"
            "asks for them to be right.\n\n"
            "    # Kapitel\n"
            "    ### Avsnitt     wrong\n"
            "    ## Avsnitt      right"
        ),
    ),
    "heading-deep": Entry(
        title="A heading of too low a level",
        message="The heading is of level {level}; the lowest level is {most}.",
        hint="Take away # before the heading, or turn it into a paragraph in bold.",
        explanation=(
            "More than four levels cannot be told apart on a page. If they are needed,\n"
            "divide the chapter."
        ),
    ),
    "heading-empty": Entry(
        title="An empty heading",
        message="The heading has no text.",
        hint="Write the heading after #, or remove the line.",
        explanation=(
            "An empty heading does not show on the page but makes an empty line in the\n"
            "contents list."
        ),
    ),
    "heading-in-data": Entry(
        title="A heading in a data file",
        message="“{heading}” is a heading, but the text stands inside a table or list.",
        hint="Take away # before the words; write them in bold if they are to stand out.",
        explanation=(
            "Headings in data files would land inside tables and lists and spoil the\n"
            "contents list. The headings of goals and goal areas are written in rubrik."
        ),
    ),
    # --- template -----------------------------------------------------------------------------
    "template-missing": Entry(
        title="The template cannot be read",
        message="The Word template cannot be read (technical cause: {fault}).",
        hint="See that the template is there, or name another with --template or --memo-template.",
        explanation=(
            "The plan and the memo are each built in a Word template, as a rule in the\n"
            "folder templates. It may have been moved, have another name or be locked by\n"
            "another program."
        ),
    ),
    "template-not-docx": Entry(
        title="The template is not a Word document",
        message=(
            "The template should be a Word document (.docx), but cannot be opened as one "
            "(technical cause: {fault})."
        ),
        hint=(
            "Open the template in Word and save it anew as a Word document (*.docx). If it does "
            "not open, fetch an older copy."
        ),
        explanation=(
            "The template may have been cut off while being copied, be protected by a\n"
            "password, or be saved in the older .doc format or as .dotx. Changing the end\n"
            "of the file name is not enough."
        ),
    ),
    "template-part-missing": Entry(
        title="The template lacks a part",
        message="The template lacks the part {part}.",
        hint=(
            "Open the template in Word, insert a numbered list and a footnote, save, remove them "
            "again and save."
        ),
        explanation=(
            "The plan has lists and footnotes. Word puts in what they need only when the\n"
            "template has had a list and a footnote."
        ),
    ),
    "template-macro": Entry(
        title="The template holds macros",
        message="The template holds macros.",
        hint="Save the template as a Word document (*.docx), which cannot hold macros.",
        explanation=(
            "A macro would go on into the finished plan, be stopped by the readers'\n"
            "safeguards and could not be archived."
        ),
    ),
    "template-doctype": Entry(
        title="The template holds a declaration that is not allowed",
        message="The template holds a DOCTYPE declaration, which Word documents may not have.",
        hint="Open the template in Word and save it anew, or fetch an older copy.",
        explanation=(
            "Word never writes such a declaration. With it a small file can swell until the\n"
            "computer stops, or read other files. Ask where the template comes from."
        ),
    ),
    "template-external": Entry(
        title="The template refers to another file",
        message=(
            "The template refers to something outside itself: a linked image, another template or "
            "a link."
        ),
        hint=(
            "Remove links, embed images instead of linking them, and choose Normal.dotm under "
            "Developer, Document Template."
        ),
        explanation=(
            "Word fetches what a template refers to when the plan is opened. Once moved,\n"
            "the wrong image or a warning shows, and in the archive it is not there at all."
        ),
    ),
    "template-style-missing": Entry(
        title="A style is missing",
        message="The template should have the style “{style}” (kind: {kind}), but it is missing.",
        hint="Create it in Word under Styles, by that name, or copy it from an older template.",
        explanation=(
            "The look of the plan is governed by the template's styles alone. Their kinds\n"
            "are paragraph, character and table. Built-in styles have English names in the\n"
            "file, whatever Word shows."
        ),
        hint_near="Rename “{nearest}” to “{style}” if that is the one meant.",
    ),
    "template-style-type": Entry(
        title="A style is of the wrong kind",
        message="The style “{style}” should be of the kind {kind}, but is {found}.",
        hint="Delete it and create it anew with the right kind.",
        explanation=(
            "A style is for paragraphs, characters or tables. The kind is chosen when it is\n"
            "created and cannot be changed afterwards."
        ),
    ),
    "template-tag": Entry(
        title="A field of the template has the wrong form",
        message=(
            "The template holds “{tag}”, but a field is a name and nothing else. The paragraph "
            "reads: {text}"
        ),
        hint="Write the field as {{{{ plan.titel }}}}: two braces, a name, two braces.",
        explanation=(
            "A field is a name that turns into a text, nothing more. Conditions, loops and\n"
            "computations are not allowed, for the template would then be a program that\n"
            "could do anything."
        ),
    ),
    "template-tag-broken": Entry(
        title="A field of the template is not whole",
        message=(
            "The template holds “{tag}”, which belongs to no whole field. The paragraph reads: "
            "{text}"
        ),
        hint=(
            "Type the whole field anew in one go, such as {{{{ plan.titel }}}}, within one "
            "paragraph."
        ),
        explanation=(
            "A field begins with two braces and ends with two. If one is missing, or the\n"
            "field is divided over two paragraphs, the braces would show in the plan."
        ),
    ),
    "template-field-unknown": Entry(
        title="A field of the template does not exist",
        message="The template holds the field “{field}”, which does not exist.",
        hint="Remove the field, or use one that exists, such as plan.titel or plan.diarienummer.",
        explanation=(
            "The fields take their texts from plan.yaml and tjansteskrivelse.yaml. An\n"
            "unknown field would leave a gap on the cover."
        ),
        hint_near="Write “{nearest}” if that is what was meant.",
    ),
    "template-slot-missing": Entry(
        title="A slot is missing from the template",
        message="The template should have the slot “{slot}”, but it is missing.",
        hint=(
            "Write {{{{ plats.{slot} }}}} alone in a paragraph of its own where the content is to "
            "stand."
        ),
        explanation=(
            "The slots tell where chapters, appendices and the contents list go in the\n"
            "template. Without the slot, the content would be left out."
        ),
    ),
    "template-slot-unknown": Entry(
        title="A slot of the template does not exist",
        message="The template has the slot “{slot}”, but the slots that exist are {allowed}.",
        hint="Mend the name, or remove the paragraph.",
        explanation=(
            "Each template has its own slots. Nothing would be written into one that does\n"
            "not exist."
        ),
    ),
    "template-slot-twice": Entry(
        title="A slot stands twice in the template",
        message="The slot “{slot}” already stands in paragraph {first}.",
        hint="Remove one of them.",
        explanation="The content would be written twice, with the same bookmarks in both places.",
    ),
    "template-slot-not-alone": Entry(
        title="A slot does not stand alone",
        message="The slot “{slot}” should stand alone in a paragraph of the body, but does not.",
        hint=(
            "Put it on a line of its own, without other text, and not in a header, footer or "
            "footnote."
        ),
        explanation=(
            "The paragraph is replaced by whole chapters. Other text in the same paragraph\n"
            "would vanish."
        ),
    ),
    # --- package ------------------------------------------------------------------------------
    "package-damaged": Entry(
        title="The Word file is damaged",
        message="The file cannot be unpacked as a Word document (technical cause: {detail}).",
        hint="Open the file in Word and save it anew, or fetch a whole copy.",
        explanation=(
            "A Word document is a packed archive. A copy that was cut off, or a broken\n"
            "mail, makes it impossible to open."
        ),
    ),
    "package-encrypted": Entry(
        title="The Word file is protected by a password",
        message="The file is protected by a password and cannot be read.",
        hint="Open it in Word, remove the password under File, Info and save.",
        explanation=(
            "The program never asks for a password, so that it can run without anybody at\n"
            "the computer."
        ),
    ),
    "package-too-many-members": Entry(
        title="The Word file has too many parts",
        message="The file has {members} parts; it may have {limit} at most.",
        hint=(
            "Open the file in Word, remove images and objects that are not needed and save it anew."
        ),
        explanation=(
            "An ordinary document has some tens of parts. The limit guards against files\n"
            "made to stop the computer."
        ),
    ),
    "package-too-large": Entry(
        title="The Word file is too large",
        message="The file is {bytes} bytes unpacked; it may be {limit} bytes at most.",
        hint="Open the file in Word, compress or remove large images and save it anew.",
        explanation=(
            "A template need not be larger than some hundred thousand bytes. The limit\n"
            "guards against files made to fill the computer's memory."
        ),
    ),
    "package-bomb": Entry(
        title="A part of the Word file is packed beyond reason",
        message="The part {member} is more than {limit} times larger unpacked than packed.",
        hint="Fetch the file anew from whoever made it, or create it again in Word.",
        explanation=(
            "Parts packed so hard are not found in ordinary documents, but in files made to\n"
            "stop the computer."
        ),
    ),
    "package-unsafe-name": Entry(
        title="A part of the Word file has a name that is not allowed",
        message="The part “{member}” has a name that leads out of the file.",
        hint="Fetch the file anew from whoever made it, or create it again in Word.",
        explanation=(
            "Word never gives parts such names. They can be used to overwrite other files\n"
            "on the computer."
        ),
    ),
    "package-duplicate-member": Entry(
        title="A part stands twice in the Word file",
        message="The part {member} stands twice in the file.",
        hint="Open the file in Word and save it anew.",
        explanation=(
            "Where there are two, different programs read different ones. The document\n"
            "could then show one thing in Word and another in the archive."
        ),
    ),
    "package-part-missing": Entry(
        title="The Word file lacks a part",
        message="The file lacks the part {member}, which every Word document has.",
        hint=(
            "Open the file in Word and save it anew. If it is the finished plan, report the fault "
            "to whoever keeps the program."
        ),
        explanation="Without that part Word cannot open the document.",
    ),
    "package-bad-xml": Entry(
        title="A part of the Word file cannot be made out",
        message="The part {member} cannot be made out (technical cause: {detail}).",
        hint=(
            "Open the file in Word and save it anew. If it is the finished plan, report the fault "
            "to whoever keeps the program."
        ),
        explanation=(
            "The parts of a Word document follow set rules. A part that breaks them makes\n"
            "Word refuse the file."
        ),
    ),
    "package-doctype": Entry(
        title="A part of the Word file has a declaration that is not allowed",
        message="The part {member} holds a DOCTYPE declaration, which Word documents may not have.",
        hint="Open the file in Word and save it anew, or fetch an older copy.",
        explanation=(
            "Word never writes such a declaration. With it a small file can swell until the\n"
            "computer stops, or read other files."
        ),
    ),
    # --- layout -------------------------------------------------------------------------------
    "layout-unavailable": Entry(
        title="The pages could not be laid out",
        message="Page numbers are missing from the contents list: the pages were not laid out.",
        hint=(
            "Build without --no-layout on a computer with LibreOffice and pdfinfo, or open the "
            "plan in Word, select all (Ctrl+A) and press F9."
        ),
        explanation=(
            "Page numbers come from laying the document out on pages. LibreOffice does\n"
            "that, and pdfinfo (of the package poppler-utils) reads the result. The program\n"
            "never guesses: without a layout a dash stands there. In all else the plan is\n"
            "finished."
        ),
    ),
    "layout-not-started": Entry(
        title="The program that lays out pages did not start",
        message=(
            "Page numbers are missing: {tool} could not be started (technical cause: {detail})."
        ),
        hint=(
            "Start LibreOffice by hand once and build again. If that does not help, install it "
            "anew."
        ),
        explanation=(
            "Page numbers come from LibreOffice. When it does not start, the plan is built\n"
            "without numbers rather than with guessed ones."
        ),
    ),
    "layout-timed-out": Entry(
        title="The layout took too long",
        message="Page numbers are missing: {tool} was not done in {seconds} seconds.",
        hint="Close other heavy programs and build again.",
        explanation=(
            "A program that hangs is ended, so that the build does not hang too. The plan\n"
            "is then built without page numbers."
        ),
    ),
    "layout-no-pdf": Entry(
        title="The layout gave no result",
        message=(
            "Page numbers are missing: LibreOffice did not lay the document out (technical cause: "
            "{detail})."
        ),
        hint="Build again. If it happens anew, open the plan in Word and see that it can be read.",
        explanation=(
            "LibreOffice does not always say when it fails. So only a whole, new layout is\n"
            "accepted."
        ),
    ),
    "layout-broken-pdf": Entry(
        title="The layout is not whole",
        message="Page numbers are missing: the layout cannot be read (technical cause: {detail}).",
        hint="See that the disk is not full and build again.",
        explanation="Half a layout may give wrong page numbers. So it is not used.",
    ),
    "layout-not-settled": Entry(
        title="The page numbers did not settle",
        message="Page numbers are missing: they were still changing after {passes} layouts.",
        hint="Add or remove a line near a page break and build again.",
        explanation=(
            "Writing a page number in may move the text so that the number no longer holds.\n"
            "As a rule all agree after two tries. Otherwise the numbers are left out rather\n"
            "than wrong."
        ),
    ),
    "layout-page-numbering": Entry(
        title="The template's page numbering cannot be followed",
        message=(
            "Page numbers are missing: the template restarts its page numbering inside the "
            "document or uses other signs than digits."
        ),
        hint=(
            "Let the whole template have one running page numbering in digits (Insert, Page "
            "Number, Format)."
        ),
        explanation=(
            "The program knows on which sheet a heading stands, but not what the sheet is\n"
            "called if the numbering restarts."
        ),
    ),
    # --- page ---------------------------------------------------------------------------------
    "page-reference-without-page": Entry(
        title="A page reference leads to a place without a page",
        message=(
            "The page reference to the bookmark {bookmark} leads to a place that is on no page."
        ),
        hint=(
            "See that the heading is not hidden or in a header. Otherwise report the fault to "
            "whoever keeps the program."
        ),
        explanation=(
            "Every heading of the contents list should be on a page. Hidden text and\n"
            "headers do not count."
        ),
    ),
    # --- sheet --------------------------------------------------------------------------------
    "sheet-unreadable": Entry(
        title="The workbook cannot be read",
        message="The file {file} cannot be read: {reason}",
        hint="Check the path, close the file in Excel and try again.",
        explanation=(
            "The file is not there, or the computer does not let go of it. Most often the path\n"
            "is misspelt, or Excel holds the file."
        ),
    ),
    "sheet-not-xlsx": Entry(
        title="The file is no workbook of the right kind",
        message=(
            "The file should be an Excel workbook (.xlsx) without a password, but is not ({kind})."
        ),
        hint=(
            "Open it in Excel or Calc, remove the password if there is one, and save it as "
            "an Excel workbook (.xlsx)."
        ),
        explanation=(
            "Only .xlsx is read: it is what vp figures export writes. Older formats (.xls),\n"
            "Calc's own (.ods) and files with a password are saved anew first. Renaming is not\n"
            "enough."
        ),
    ),
    "sheet-damaged": Entry(
        title="The workbook is damaged",
        message="The file cannot be understood as a workbook (technical cause: {detail}).",
        hint="Open it in Excel, let Excel repair it and save, or fetch a whole copy.",
        explanation=(
            "A copy that was cut short or a broken mail makes a file unreadable. Nothing was\n"
            "taken in."
        ),
    ),
    "sheet-too-large": Entry(
        title="The workbook is too large",
        message="The file is {bytes} bytes; it may be {limit} bytes at most.",
        hint="Check that it is the right file, and remove pictures and whatever else was added.",
        explanation=(
            "The sheets of a whole plan take a hundredth of that. The limit guards against\n"
            "files made to fill the computer's memory."
        ),
    ),
    "sheet-suspect": Entry(
        title="The workbook is put together in a forbidden way",
        message="The file has a part that does not belong in a workbook: {member}.",
        hint="Open it in Excel and save it anew. If it is not your own, ask whoever sent it.",
        explanation=(
            "Excel never writes so many parts, parts so tightly packed, two of one name or\n"
            "names that lead out of the file. Files made to do harm do."
        ),
    ),
    "sheet-macros": Entry(
        title="The workbook holds macros",
        message="The file holds macros or controls ({member}), which are not allowed.",
        hint="Save it in Excel as an Excel workbook (.xlsx) without macros.",
        explanation=(
            "Macros are programs. They are not needed to fill in figures, and the file is to be\n"
            "mailed and archived without risk."
        ),
    ),
    "sheet-external": Entry(
        title="The workbook fetches from other files",
        message="The file has links to other files or embedded objects ({member}).",
        hint="Break the links (Data, Edit Links, Break Link) and write the values as text.",
        explanation=(
            "A value fetched from another file may change unseen, and nobody can show later\n"
            "where it came from. Copy the value and write it in."
        ),
    ),
    "sheet-hidden-missing": Entry(
        title="The workbook was not made by vp figures export",
        message="The hidden sheet “vp” is missing from the workbook.",
        hint="Fill in a workbook made by vp figures export. Do not copy its sheets to a new file.",
        explanation=(
            "The hidden sheet tells which plan the sheets belong to and what stood in them when\n"
            "they were made. Without it nobody knows what has changed. A sheet copied to\n"
            "another workbook leaves it behind."
        ),
    ),
    "sheet-hidden-changed": Entry(
        title="The hidden sheet was changed",
        message="Row {row} of the hidden sheet “vp” is not as it was when the workbook was made.",
        hint="Make a new workbook with vp figures export and move over what is filled in.",
        explanation=(
            "The hidden sheet must not be changed: it is the record of what stood in the sheets\n"
            "from the start. A checksum on each row shows whether it is untouched."
        ),
    ),
    "sheet-newer": Entry(
        title="The workbook was made by a newer version",
        message="The workbook has form {found}; this program reads up to form {known}.",
        hint="Update the program, or make a new workbook with this version.",
        explanation=(
            "The form of the sheets gets a new number when an older version would misread them."
        ),
    ),
    "sheet-other-plan": Entry(
        title="The workbook belongs to another plan",
        message="The workbook belongs to the plan {found}, the sources to {wanted}.",
        hint="Name the right folder with --sources, or take the workbook of this plan.",
        explanation=(
            "Plans may have figures of the same id. So only a workbook made for this very plan\n"
            "is read (id in plan.yaml)."
        ),
    ),
    "sheet-header": Entry(
        title="A column heading was changed",
        message="In cell {cell} the heading should be “{wanted}”, but is “{found}”.",
        hint="Restore the heading, and remove added columns or move columns back.",
        explanation=(
            "The headings and the order of the columns tell what each cell means. Where they do\n"
            "not hold nothing is read from the sheet, so that nothing ends up in the wrong\n"
            "place."
        ),
    ),
    "sheet-unknown-id": Entry(
        title="An id that is not in the workbook",
        message="The id “{id}” in cell {cell} belongs to no figure of the workbook.",
        hint="Remove the row. New figures are added in the sources, not in the workbook.",
        explanation=(
            "A row is known by its id. The column is locked so that a row cannot become another\n"
            "figure's by mistake."
        ),
        hint_near="Write {nearest} in the cell again.",
    ),
    "sheet-unknown-row": Entry(
        title="A row that was not there when the workbook was made",
        message=(
            "The row at cell {cell} is {id}, {kind} {period}, which the workbook did not "
            "have from the start."
        ),
        hint="Remove the row, or write the kind and period that stood there.",
        explanation=(
            "The sheet has a row for each figure to be filled in. Other years and kinds of\n"
            "values are locked and are changed in the sources."
        ),
    ),
    "sheet-row-twice": Entry(
        title="One figure on two rows",
        message="The figure {id} {period} in cell {cell} stands in {first} already.",
        hint="Remove one of the rows.",
        explanation="Where a figure stands on two rows nobody can tell which holds.",
    ),
    "sheet-row-gone": Entry(
        title="A row was removed from the sheet",
        message="The row of {id} {period} is no longer in the sheet; the figure is left as it is.",
        hint="If that was meant, do nothing. Else make a new workbook with vp figures export.",
        explanation=(
            "A row that is missing from the sheet is left as it is in the sources. No figure is\n"
            "lost."
        ),
    ),
    "sheet-figure-gone": Entry(
        title="The figure is no longer in the sources",
        message="The figure {id} {period} in cell {cell} is no longer in the sources.",
        hint="Make a new workbook with vp figures export, or remove the row.",
        explanation=(
            "Somebody has removed the figure or changed its id or period since the workbook was\n"
            "made."
        ),
    ),
    "sheet-locked": Entry(
        title="A locked cell was changed",
        message=(
            "Cell {cell} in the column “{column}” is locked and should be “{wanted}”, but is "
            "“{found}”."
        ),
        hint="Write back what stood there. If it is to change, change it in the sources.",
        explanation=(
            "Names, units, periods and earlier values are locked so that nothing changes by\n"
            "mistake. Where the protection was taken off the change is found all the same, and\n"
            "nothing is taken in."
        ),
    ),
    "sheet-unit-changed": Entry(
        title="The unit is another in the sources",
        message=(
            "The value in cell {cell} is in {exported}, but the sources now have the unit {now}."
        ),
        hint="Make a new workbook with vp figures export and fill in the value in its unit.",
        explanation=(
            "The unit was changed in the sources since the workbook was made. The same number\n"
            "then means something else."
        ),
    ),
    "sheet-conflict": Entry(
        title="The figure was changed in two places",
        message=(
            "{id} {period}, cell {cell}: exported as “{exported}”, the sheet says "
            "“{filled}”, the sources “{now}”."
        ),
        hint=(
            "Decide which holds. If the sources, make a new workbook; if the sheet, change "
            "the source."
        ),
        explanation=(
            "Somebody has changed the figure in the sources since the workbook was made, and\n"
            "the sheet says a third thing. The program does not choose: all three are shown."
        ),
    ),
    "sheet-decimal-point": Entry(
        title="A point in a number",
        message="Cell {cell} says “{text}”, with a point.",
        hint="Write a decimal comma and a space between thousands: 6,39 or 7 429.",
        explanation=(
            "A number with a point reads in two ways: 7.429 is either 7 429 or 7,429. So\n"
            "decimals are written with a comma and thousands with a space."
        ),
        hint_near="Write {nearest}.",
    ),
    "sheet-decimals": Entry(
        title="More decimals than the figure is told with",
        message="Cell {cell} says {text}; its decimals should be {most} at most.",
        hint="Round it to this many decimals: {most}.",
        explanation=(
            "The number of decimals stands in the source (decimaler). A long row of them is\n"
            "nearly always a sum in Excel that was pasted in; who answers for the figure does\n"
            "the rounding."
        ),
    ),
    "sheet-not-number": Entry(
        title="Text where a number is due",
        message="In cell {cell} a number should stand, but what stands is “{text}”.",
        hint=(
            "Write a number (6,39), an interval (7–8), a limit (minst 75), mäts inte, or "
            "leave the cell empty. Write the rest as a comment."
        ),
        explanation=(
            "The value is used in tables and prose and has to be a number. An empty cell says\n"
            "that the value comes later, mäts inte that it never does."
        ),
    ),
    "sheet-unit-typed": Entry(
        title="The unit is written out",
        message="Cell {cell} says “{text}”; the unit ({unit}) is added by the program.",
        hint="Write the number alone.",
        explanation=(
            "The unit has a column of its own and follows the number in the plan. Written in\n"
            "the cell too it would come twice."
        ),
        hint_near="Write {nearest}.",
    ),
    "sheet-unit-other": Entry(
        title="The wrong unit",
        message="Cell {cell} says “{text}”, in {typed}, but the figure is in {unit}.",
        hint="Convert the value to {unit} and write the number alone.",
        explanation=(
            "The figure's unit is locked. A value in another is not converted in silence, for\n"
            "it may be the unit or the number that is wrong."
        ),
        hint_near="Write {nearest} if the number is right, without a unit.",
    ),
    "sheet-formula": Entry(
        title="A formula in a cell",
        message="Cell {cell} holds the formula {formula}.",
        hint="Write the number in place of the formula (Paste Special, Values).",
        explanation=(
            "A formula may reckon with cells that somebody changes later. It is the value that\n"
            "is handed in, by whoever answers for it."
        ),
    ),
    "sheet-date": Entry(
        title="The cell has become a date",
        message="Cell {cell} holds the date {shown}.",
        hint="Make the cell text (Format, Cells, Text) and write what was meant, for instance 7–8.",
        explanation=(
            "Spreadsheets like to make 7-8 the seventh of August. What was typed is lost, so\n"
            "the program does not guess. The sheet's own cells are text and safe from this;\n"
            "cells pasted from other files are not."
        ),
    ),
    "sheet-percent": Entry(
        title="The cell is formatted as a percentage",
        message="Cell {cell} shows {shown} %, but the number in it is {number}.",
        hint="Make the cell text (Format, Cells, Text) and write {shown}.",
        explanation=(
            "In a cell formatted as a percentage a spreadsheet keeps a hundredth of what it\n"
            "shows. The program cannot know which of the numbers was meant."
        ),
    ),
    "sheet-boolean": Entry(
        title="A truth value in a cell",
        message="Cell {cell} holds the truth value {shown}.",
        hint="Write the number, or choose the word from the list, for instance ja or nej.",
        explanation=(
            "Spreadsheets make true and false into something that is neither a number nor a\ntext."
        ),
    ),
    "sheet-error-value": Entry(
        title="An error value in a cell",
        message="Cell {cell} holds the spreadsheet's error value {shown}.",
        hint="Write the number in.",
        explanation=(
            "Error values such as #REF! come of a formula that no longer finds its cells, and\n"
            "come along when its result is pasted."
        ),
    ),
    "sheet-merged": Entry(
        title="Merged cells",
        message="The cells {cells} are merged.",
        hint="Split them again and fill in each row on its own.",
        explanation=(
            "Of merged cells only the first remains; what stood in the others is gone. Each\n"
            "figure has a row of its own."
        ),
    ),
    "sheet-choice": Entry(
        title="A word that is not in the list",
        message="Cell {cell} says “{text}”, which cannot be chosen.",
        hint="Choose one of: {allowed}.",
        explanation=(
            "The status is preliminary or final, and done is yes or no. The cell has a list to\n"
            "choose from; what is pasted passes it by."
        ),
    ),
    "sheet-character": Entry(
        title="A character that must not be there",
        message="Cell {cell} holds the character {character}, which no document can carry.",
        hint="Delete it: type the word by hand instead of pasting it.",
        explanation=(
            "Invisible control characters come along when text is pasted, and double braces\n"
            "belong to the Word template. Both would spoil the finished plan."
        ),
    ),
    "sheet-done-without-value": Entry(
        title="Done without a value",
        message="The row is marked as done, but cell {cell} is empty.",
        hint="Fill in the value, write mäts inte, or choose no in the column Done.",
        explanation=(
            "Done says that the value is handed in. A value once handed in is not taken away by\n"
            "emptying the cell; that is done in the source."
        ),
    ),
    "sheet-not-done": Entry(
        title="Filled in but not marked as done",
        message=(
            "{id} {period} in cell {cell} was changed but is not marked as done, and is not "
            "taken in."
        ),
        hint="Choose yes in the column Done when the figure is to be handed in.",
        explanation=(
            "The column Done lets a figure be under way. Only rows that are done are taken in;\n"
            "the others stay in the workbook until they are."
        ),
    ),
    "sheet-extra": Entry(
        title="A sheet of one's own",
        message="The sheet “{sheet}” does not belong to the workbook and is not read.",
        hint="If it holds notes of your own, do nothing.",
        explanation="Only the sheets that vp figures export made are read.",
    ),
    "sheet-outside": Entry(
        title="Something stands outside the table",
        message="Cell {cell}, outside the table, says “{text}”; it is not read.",
        hint="Move it to the comment if it is to be taken in.",
        explanation=(
            "Only the table's columns and rows are read. What stands beside or below are notes\n"
            "of one's own."
        ),
    ),
    "sheet-would-overwrite": Entry(
        title="The file is there and filled in",
        message="The file {file} is there already and would be overwritten.",
        hint="Take it in first (vp figures import), move it, or choose another name.",
        explanation=(
            "The one that is there was filled in by somebody, or was not made by vp figures\n"
            "export. A workbook that is untouched is overwritten without asking."
        ),
    ),
    "sheet-source-touched": Entry(
        title="The source was changed meanwhile",
        message="The file {path} was changed while the changes were shown; nothing was written.",
        hint="Run vp figures import again.",
        explanation=(
            "Somebody saved the source between its being read and its being written. The\n"
            "changes are shown anew against what stands there now."
        ),
    ),
    "sheet-not-spliced": Entry(
        title="The value cannot be written into the source",
        message=(
            "The figure {id} {period} cannot be written without changing something else ({reason})."
        ),
        hint="Write the value by hand on the line of the source that the finding points to.",
        explanation=(
            "Only the value may change when a workbook is taken in. Where it stands in an\n"
            "unusual way it is safer to write it by hand."
        ),
    ),
    # --- output -------------------------------------------------------------------------------
    "output-not-written": Entry(
        title="A file could not be written",
        message="The file {file} could not be written: {reason}",
        hint=(
            "Close the file in Word, see that the folder can be written to and that the disk is "
            "not full, and build again."
        ),
        explanation=(
            "All is written at once or not at all: what was there before is untouched. Most\n"
            "often the last plan is open in Word, which then holds it locked."
        ),
    ),
    # --- proof --------------------------------------------------------------------------------
    "proof-text-lost": Entry(
        title="A text is missing from the finished file",
        message="The finished file ends too early: the text “{expected}” is missing.",
        hint=(
            "The plan is not saved; the old one is untouched. Report the fault to whoever keeps "
            "the program."
        ),
        explanation=(
            "Before the file is saved it is read back and compared with the sources,\n"
            "paragraph by paragraph. A file that lacks something may not replace the old\n"
            "one."
        ),
    ),
    "proof-text-added": Entry(
        title="A text too much in the finished file",
        message="The finished file holds the text “{found}”, which no source has.",
        hint=(
            "If the text stands in the template after the last slot, remove it there. Otherwise "
            "report the fault to whoever keeps the program."
        ),
        explanation=(
            "The file is read back and compared with the sources. Text that nobody wrote\n"
            "may not stand in a plan that is decided upon."
        ),
    ),
    "proof-text-differs": Entry(
        title="A text of the finished file is another",
        message="Here should stand “{expected}”, but the finished file says “{found}”.",
        hint=(
            "The plan is not saved; the old one is untouched. Report the fault to whoever keeps "
            "the program."
        ),
        explanation=(
            "The file is read back and compared with the sources, paragraph by paragraph.\n"
            "The first that differs is shown. The file is not saved."
        ),
    ),
    "proof-template-mark": Entry(
        title="A field of the template was not filled in",
        message="A field is left in the finished file: “{text}”.",
        hint=(
            "Type the field anew in one go in the template, and look in header, footer and "
            "document properties too."
        ),
        explanation=(
            "Braces in the finished plan mean that a field was not recognised. Every reader\n"
            "of the plan would see it."
        ),
    ),
    "proof-program-word": Entry(
        title="A word of the program stands in a table",
        message="A table cell holds only “{text}”, a word of the program and not of the sources.",
        hint=(
            "The plan is not saved; the old one is untouched. Report the fault to whoever keeps "
            "the program."
        ),
        explanation=(
            "Such words mean that a value was missing unnoticed. If the word is meant, say\n"
            "it in more words in the source."
        ),
    ),
    "proof-space-lost": Entry(
        title="A space would vanish",
        message="The text “{text}” begins or ends in a space that Word would drop.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "Word drops spaces at the edge of a text unless they are marked to be kept. Two\n"
            "words would then run together."
        ),
    ),
    "proof-empty-paragraph": Entry(
        title="An empty paragraph",
        message="The document has an empty paragraph here.",
        hint="Remove the empty line from the template and set the spacing in the style instead.",
        explanation=(
            "Empty lines are read out as “blank” to those who listen to the plan, and they\n"
            "move when the text changes. Air comes from the spacing of styles."
        ),
    ),
    "proof-bookmark-unpaired": Entry(
        title="A bookmark is not whole",
        message="The bookmark “{bookmark}” does not have both a beginning and an end.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "Links and page references lead to bookmarks. Half a bookmark may make Word\n"
            "offer to repair the file."
        ),
    ),
    "proof-bookmark-name": Entry(
        title="A bookmark has a name that is not allowed",
        message=(
            "The bookmark “{bookmark}” should have a name of letters, digits and _ only, 40 signs "
            "at most."
        ),
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "Word drops bookmarks of other names when the file is saved. Links to them then\n"
            "cease to work."
        ),
    ),
    "proof-bookmark-duplicate": Entry(
        title="Two bookmarks have one name",
        message="The bookmark “{bookmark}” stands {times} times.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation="Word keeps only one of them, and links may lead astray.",
    ),
    "proof-field-unfinished": Entry(
        title="A field in Word is not finished",
        message="The Word field “{field}” is not whole.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "Page numbers and the contents list are fields in Word. A field without\n"
            "beginning or end makes Word offer a repair, and the text after it may vanish."
        ),
    ),
    "proof-field-without-result": Entry(
        title="A field in Word shows nothing",
        message="The Word field “{field}” has no result to show.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "Word does not compute fields when a file is opened. Without a stored result a\n"
            "gap shows, and some fields make Word offer a repair."
        ),
    ),
    "proof-target-missing": Entry(
        title="A link in the file leads nowhere",
        message="A link or reference leads to the bookmark “{bookmark}”, which is not in the file.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation="Word would say “Error! Bookmark not defined” once the fields are updated.",
    ),
    "proof-style-missing": Entry(
        title="A style in use does not exist",
        message="The style “{style}” is used but is not in the file.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "Word then shows the text as plain body text. A heading does not look like one\n"
            "and does not reach the contents list."
        ),
    ),
    "proof-style-kind": Entry(
        title="A style is used in the wrong way",
        message="The style “{style}” is used as {kind}, but is of the kind {found}.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "A style is for paragraphs, characters or tables. Used in the wrong way, Word\n"
            "passes it over."
        ),
    ),
    "proof-style-cycle": Entry(
        title="A style rests on itself",
        message="The style “{style}” rests on itself: {path}",
        hint="Open the template in Word and choose another style under “Style based on”.",
        explanation="Word cannot tell the look and may refuse the file.",
    ),
    "proof-numbering-missing": Entry(
        title="A list lacks its numbering",
        message="A list uses the numbering {list}, which is not in the file.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation="Without it the numbers or bullets before the list's lines vanish in Word.",
    ),
    "proof-heading-skipped": Entry(
        title="A heading level is skipped in the finished file",
        message="The heading “{heading}” is of level {level}, but follows one of level {before}.",
        hint=(
            "Change the heading's level in the chapter or the template so that no level is skipped."
        ),
        explanation=(
            "Those who have the plan read aloud find their way by heading levels. The law\n"
            "on accessibility asks them to follow each other."
        ),
    ),
    "proof-cell-ending": Entry(
        title="A table cell is not whole",
        message="A table cell does not end in a paragraph.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation="Word then holds the file to be damaged and does not open it.",
    ),
    "proof-table-grid": Entry(
        title="A table row has the wrong number of cells",
        message=(
            "Row {row} of table {table} has {cells} cells, but the table has {columns} columns."
        ),
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation="A row with too few or too many cells moves numbers into the wrong column.",
    ),
    "proof-table-header": Entry(
        title="A table lacks a header row",
        message="Table {table} has no row marked as its header.",
        hint=(
            "Select the first row of the template's table and choose Repeat Header Rows under "
            "Table Layout."
        ),
        explanation=(
            "The header row is repeated on the next page and read out before each number.\n"
            "Without it, a listener cannot understand the table."
        ),
    ),
    "proof-row-splits": Entry(
        title="Table rows may break over two pages",
        message="In table {table}, {rows} rows may break over two pages.",
        hint=(
            "Select the rows of the template's table and clear “Allow row to break across pages” "
            "under Properties, Row."
        ),
        explanation="A row that breaks parts a number from the text it belongs to.",
    ),
    "proof-section-end": Entry(
        title="The document does not end as it should",
        message="The document should end in one page setup, but has {found}.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "The page setup governs paper, margins, header and footer. If it is not last,\n"
            "each program chooses its own."
        ),
    ),
    "proof-relationship": Entry(
        title="A tie in the file leads nowhere",
        message="The tie {id} of the file leads to a part that is not there.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "Word then does not find an image, a header or a link, and may offer to repair\n"
            "the file."
        ),
    ),
    "proof-external": Entry(
        title="The file fetches something from outside",
        message="The file would fetch “{target}” when it is opened.",
        hint=(
            "Remove the linked image or template from the Word template, or embed the image "
            "instead of linking it."
        ),
        explanation=(
            "A plan that is to be archived must be whole in itself. Only the addresses that\n"
            "links lead to may lie outside."
        ),
    ),
    "proof-macro": Entry(
        title="The file holds macros or embedded objects",
        message="The file holds “{part}”, a macro or an embedded object.",
        hint="Remove it from the template and save that as a Word document (*.docx).",
        explanation=(
            "Macros and objects may run programs at the reader's, are stopped by safeguards\n"
            "and cannot be archived."
        ),
    ),
    "proof-comment": Entry(
        title="The file holds comments",
        message="The file holds comments.",
        hint="Delete all comments in the template (Review, Delete) and save it.",
        explanation=(
            "A plan that is decided upon should not carry the remarks of whoever made the\n"
            "template."
        ),
    ),
    "proof-tracked-change": Entry(
        title="The file holds tracked changes",
        message="The file holds tracked changes, or has tracking turned on.",
        hint="Accept all changes in the template (Review, Accept), turn tracking off and save.",
        explanation="With tracked changes two readers may see different texts in one plan.",
    ),
    "proof-update-prompt": Entry(
        title="Word would ask a question when the plan is opened",
        message="The file makes Word ask, when the plan is opened, whether to update fields.",
        hint="Open the template in Word, update all fields (Ctrl+A, F9) and save it.",
        explanation=(
            "Whoever answers no gets an empty contents list. So all stands filled in, and\n"
            "Word should not ask."
        ),
    ),
    "proof-stray-member": Entry(
        title="A part of the file does not belong to the document",
        message="The file holds a part to which nothing in the document refers.",
        hint=(
            "Open the template in Word and save it anew. If that does not help, report the fault "
            "to whoever keeps the program."
        ),
        explanation=(
            "Such parts do not show but go into the archive, and nobody knows what they\nhold."
        ),
    ),
    "proof-content-type": Entry(
        title="A part of the file is of an unknown kind",
        message="The part {part} is missing, or its kind is not stated.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation="Word does not open a file in which it is unclear what a part is.",
    ),
    # --- intake -------------------------------------------------------------------------------
    "intake-not-word": Entry(
        title="The file is no Word document",
        message="The file is to be a Word document (.docx), but holds something else.",
        hint=("Open the file in Word and save it as a Word document (.docx). Then try again."),
        explanation=(
            "The end of a file's name does not say what it holds. A text file, a spreadsheet\n"
            "or an OpenDocument text that was renamed to .docx is still something else."
        ),
    ),
    "intake-old-format": Entry(
        title="The file is in an older format",
        message="The file is in the older format .doc or in RTF; it is to be .docx.",
        hint=("Open the file in Word and save it as a Word document (.docx). Then try again."),
        explanation=(
            "Only Word itself reads the older format safely, and converts it without loss."
        ),
    ),
    "intake-macros": Entry(
        title="The Word file has macros",
        message="The file holds macros and is not taken in.",
        hint=("Open the file in Word and save it as a Word document without macros (.docx)."),
        explanation=(
            "Macros are programs. They cannot come along into a section, and a file with\n"
            "macros from elsewhere is better not opened."
        ),
    ),
    "intake-strict": Entry(
        title="The Word file is saved as Strict Open XML",
        message=("The file is saved as “Strict Open XML Document”, which cannot be read here."),
        hint=("Open the file in Word, choose Save as and the file type Word document (.docx)."),
        explanation=(
            "There are two kinds of .docx. The usual one is called Word document in the list\n"
            "of file types; the strict one is chosen by mistake, mostly."
        ),
    ),
    "intake-too-large": Entry(
        title="The Word file is too large",
        message="The file is {bytes} bytes; {limit} bytes is the most.",
        hint=("Remove or compress the images in Word, or divide the text into several files."),
        explanation=(
            "It is nearly always images that make a Word file large, and those do not come\n"
            "along into the text."
        ),
    ),
    "intake-too-heavy": Entry(
        title="The Word file asks too much of the computer",
        message=("The file could not be read within the memory that it may take ({limit})."),
        hint=("Open the file in Word, copy the text into a new document and try with that."),
        explanation=(
            "An ordinary text is read in a fraction of that. The file is damaged, or made to\n"
            "bring the computer to a halt."
        ),
    ),
    "intake-timed-out": Entry(
        title="The Word file took too long to read",
        message=("The file was not read after {seconds} seconds, and the reading was broken off."),
        hint=("Try once more. If that does not help, copy the text into a new document in Word."),
        explanation=(
            "An ordinary text is read in less than a second. The computer may be busy, or the\n"
            "file damaged."
        ),
    ),
    "intake-failed": Entry(
        title="The Word file could not be read",
        message="Pandoc could not read the file (technical reason: {detail}).",
        hint=("Open the file in Word and save it as a Word document (.docx). Then try again."),
        explanation=(
            "Pandoc is the program that reads the Word file. The file was opened, but\n"
            "something in it is broken."
        ),
    ),
    "intake-no-pandoc": Entry(
        title="Pandoc is missing",
        message="The program pandoc, which reads Word files, was not found.",
        hint="Run make plan once, which puts all that is needed in order.",
        explanation=(
            "Pandoc comes with the package pypandoc_binary, which is installed with the other\n"
            "packages."
        ),
    ),
    "intake-unreadable": Entry(
        title="The file cannot be read",
        message="The file {file} cannot be read: {fault}.",
        hint="Check the path, close the file in Word and try again.",
        explanation=(
            "The file is not there, or another program keeps it locked, or you may not read\nit."
        ),
    ),
    "intake-tracked-changes": Entry(
        title="The Word file has tracked changes",
        message=("The file has {count} tracked changes that are neither accepted nor rejected."),
        hint=("Settle them in Word, or run again with --track-changes accept (or reject)."),
        explanation=(
            "The program does not decide for anybody whether an insertion or a deletion is to\n"
            "hold. With accept the text holds as it became, with reject as it was."
        ),
    ),
    "intake-no-text": Entry(
        title="The Word file has no text",
        message="The file holds no text that can become a section.",
        hint=("Check that it is the right file, and that the text is no scanned image."),
        explanation=("A scanned document is an image of a text. Images do not come along."),
    ),
    "intake-not-faithful": Entry(
        title="The section would not say what the Word file says",
        message=(
            "The section would be read otherwise than what the file says, at “{start}”. "
            "Nothing was written."
        ),
        hint=(
            "Write that place anew in Word without unusual signs, and tell whoever keeps the "
            "program."
        ),
        explanation=(
            "Before a section is written it is read back and compared with what was taken in.\n"
            "It differed, and that is a fault of the program. A section that says something\n"
            "else than the file is worse than none."
        ),
    ),
    "intake-exists": Entry(
        title="There is a file already",
        message="The file {path} is there already and is not overwritten.",
        hint=("Give another name with --to, or --force if the old one is to be replaced."),
        explanation=(
            "A section is the source from when it was taken in: somebody may have worked on\n"
            "in it. So it is replaced only when that is said outright."
        ),
    ),
    "intake-target": Entry(
        title="A section is to end in .md",
        message=("The section is to be written to a file that ends in .md, but “{path}” does not."),
        hint="Write for example --to avsnitt/13-framtiden.md.",
        explanation=("The text of chapters stands in files that end in .md. No others are read."),
    ),
    "intake-words-lost": Entry(
        title="Words of the Word file did not come along",
        message="The paragraph that begins “{start}” did not come along whole.",
        hint="Compare with the Word file and write in what is missing.",
        explanation=(
            "Each paragraph of the file is looked for in the finished section. This one was\n"
            "not found word for word; mostly it is a contents list, a field or an embedded\n"
            "object."
        ),
    ),
    "intake-colour": Entry(
        title="Colour is not kept",
        message="The colour of text in the paragraph “{start}” is not kept.",
        hint="Say in words what the colour meant, if it meant anything.",
        explanation=(
            "The words are kept. A plan has one form throughout, which the template decides,\n"
            "so looks do not come along from Word."
        ),
    ),
    "intake-letter-form": Entry(
        title="Underlining and the like is not kept",
        message=(
            "Underlined, struck, raised or lowered text or small capitals in the paragraph "
            "“{start}” are not kept as a form."
        ),
        hint=("Remove struck words that are not to hold; write m² instead of a raised two."),
        explanation=(
            "The words are kept. A plan has one form throughout, which the template decides,\n"
            "so looks do not come along from Word. Bold and italic text is kept."
        ),
    ),
    "intake-hidden-text": Entry(
        title="Hidden text was left out",
        message="The paragraph “{start}” has hidden text that was left out: “{what}”.",
        hint="Write the text into the section if it is to be seen.",
        explanation=(
            "Text that is formatted as hidden is not seen in Word. It is then not to be seen\n"
            "in the plan either, unless somebody decides so."
        ),
    ),
    "intake-field": Entry(
        title="A field is plain text now",
        message=("The field {what} in the paragraph “{start}” is kept as the text that it showed."),
        hint="Check the text: it no longer changes by itself.",
        explanation=(
            "Fields in Word work out page numbers, dates and references. In a section they\n"
            "are text. A reference to a chapter is written as a link, and a figure of the\n"
            "plan with braces."
        ),
    ),
    "intake-formula": Entry(
        title="A formula is plain text now",
        message="The formula “{what}” in the paragraph “{start}” is kept as signs only.",
        hint="Write the formula anew in words or plain signs.",
        explanation=("A section has no form for formulas."),
    ),
    "intake-text-box": Entry(
        title="A text box is ordinary paragraphs now",
        message="The text box at the paragraph “{start}” now stands after it: “{what}”.",
        hint="Check that the text stands in the right place.",
        explanation=(
            "A text box lies anywhere on the page. In a section all has an order, and the\n"
            "text of the box is put after the paragraph that the box belonged to."
        ),
    ),
    "intake-object": Entry(
        title="An embedded object did not come along",
        message=("An embedded object ({what}) in the paragraph “{start}” did not come along."),
        hint="Write in what the object showed, as a table for example.",
        explanation=(
            "Charts, spreadsheets and SmartArt are documents of their own inside the Word\n"
            "file. Figures in the plan are taken from the data, and tables are made of them."
        ),
    ),
    "intake-merged-cells": Entry(
        title="Merged cells stand apart now",
        message=(
            "The table that begins “{start}” had merged cells. The text stands in the first; "
            "the others are empty."
        ),
        hint="Fill in the empty cells, or make the table anew.",
        explanation=(
            "In a section each row has the same number of cells. Merged cells also make a\n"
            "table hard to follow for those who have it read aloud."
        ),
    ),
    "intake-nested-table": Entry(
        title="A table in a table is text now",
        message=(
            "The table that begins “{start}” had a table inside a cell. Its text now stands "
            "on one line in the cell."
        ),
        hint="Make the inner table a table of its own.",
        explanation=("A cell in a section holds one line of text."),
    ),
    "intake-cell-paragraphs": Entry(
        title="Paragraphs in a cell are one now",
        message=(
            "The cell that begins “{start}” had several paragraphs. They now follow one another."
        ),
        hint="Put signs between them, or divide the row into several.",
        explanation=("A cell in a section holds one line of text, without paragraphs and lists."),
    ),
    "intake-comment": Entry(
        title="A comment was left out",
        message="The comment “{what}” at the paragraph “{start}” was left out.",
        hint="Consider the comment before the section is used.",
        explanation=(
            "Comments are a conversation about the text, not a part of it. They have no place\n"
            "in a document that is to be published."
        ),
    ),
    "intake-margin": Entry(
        title="Header and footer were left out",
        message="The text “{what}” in a header or footer was left out.",
        hint="Write it into the section if it is needed there.",
        explanation=(
            "The plan's header and footer come from the template and are the same on every\npage."
        ),
    ),
    "intake-image": Entry(
        title="An image is not kept in the text",
        message=(
            "The image in or after the paragraph “{start}” is not kept in the text. It lies "
            "in {path}."
        ),
        hint="Say in words what the image showed.",
        explanation=("Sections have no images. The image is saved beside, so that it is not lost."),
    ),
    "intake-image-linked": Entry(
        title="An image is not in the Word file",
        message=(
            "The image at the paragraph “{start}” is there as a link only ({what}) and was "
            "not fetched."
        ),
        hint="Say in words what the image showed.",
        explanation=("The program fetches nothing from the net or from other folders."),
    ),
    "intake-image-unsaved": Entry(
        title="An image was not saved",
        message=(
            "The image {what} at the paragraph “{start}” was not saved: it is too large, one "
            "of too many, or of an unknown kind."
        ),
        hint="Save the image from Word if it is needed.",
        explanation=(
            "Images are saved beside the section so as not to be lost, but only the usual\n"
            "formats, and a hundred at most."
        ),
    ),
    "intake-heading-deep": Entry(
        title="A heading was too deep",
        message=(
            "The heading “{start}” was deeper than the fourth level and is on the fourth now."
        ),
        hint="Change the levels of the headings, or make it a paragraph.",
        explanation=("A chapter has headings of four levels at most."),
    ),
    "intake-heading-inside": Entry(
        title="A heading in a list or cell is text now",
        message=(
            "The heading “{start}” stood in a list, a table or a quote and is ordinary text now."
        ),
        hint="Move it out if it is to be a heading.",
        explanation=("A heading stands by itself, so that it comes into the contents list."),
    ),
    "intake-list-numbering": Entry(
        title="A list has digits now",
        message=(
            "The list that begins “{start}” was numbered otherwise (a, b, c or I, II, III) "
            "and has digits now."
        ),
        hint="Check references to the items of the list.",
        explanation=("Numbered lists in the plan have digits."),
    ),
    "intake-link": Entry(
        title="A link is not kept",
        message="The words “{start}” are kept, but not the link to “{what}”.",
        hint="Link to a web address, or to a heading that has an anchor.",
        explanation=(
            "A link in the plan leads to a web page, an e-mail address or a heading. Links to\n"
            "files and to places in the Word document do not work for the reader."
        ),
    ),
    "intake-character": Entry(
        title="An invisible character was removed",
        message=("An invisible character ({character}) that no document can hold was removed."),
        hint="Read the text through; mostly nothing needs to be done.",
        explanation=(
            "Invisible control characters come along when text is pasted from other programs.\n"
            "Some make a text read in the wrong direction."
        ),
    ),
    "intake-template-signs": Entry(
        title="Template signs set apart",
        message="The signs {signs} are set apart in the text.",
        hint="Read the place; reword it if the signs do not belong there.",
        explanation=(
            "Double braces, and a brace with a percent sign, mean something in a Word\n"
            "template and may not stand in the sources. In a text from Word they become two\n"
            "signs with a space between."
        ),
    ),
    "intake-more": Entry(
        title="More findings of the same kind",
        message="Another {count} findings of the kind {kind} are not shown.",
        hint=("Mend those that are shown, and see whether the Word file has more of the same."),
        explanation=(
            "The first of each kind are shown one by one. Where they are many, the cause is\n"
            "mostly one, such as a colour on all of the text."
        ),
    ),
    "intake-title-added": Entry(
        title="The section was given a heading",
        message=(
            "The file did not begin with one topmost heading, so the section was given the "
            "heading “{title}” after the file's name."
        ),
        hint="Change the heading at the top of the section.",
        explanation=(
            "A chapter begins with a heading of the first level and has only one. The\n"
            "headings that were there are one level below it now."
        ),
    ),
    "intake-table-header": Entry(
        title="A table's first row is its header now",
        message=("The table that begins “{start}” had no header row; the first row is that now."),
        hint="Add a header row if the first row is none.",
        explanation=(
            "Each table in the plan has a header row, which is repeated on the next page and\n"
            "read aloud to those who do not see the table."
        ),
    ),
}

WORDS: dict[str, str] = {
    # --- language -----------------------------------------------------------------------------
    "language-tag": "en",
    "and": "and",
    # --- days and values ----------------------------------------------------------------------
    "month-1": "January",
    "month-2": "February",
    "month-3": "March",
    "month-4": "April",
    "month-5": "May",
    "month-6": "June",
    "month-7": "July",
    "month-8": "August",
    "month-9": "September",
    "month-10": "October",
    "month-11": "November",
    "month-12": "December",
    "OUTCOME": "outcome",
    "BASELINE": "baseline",
    "TARGET": "target",
    "FORECAST": "forecast",
    "COMPARISON": "comparison",
    "BUDGET": "budget",
    "AT_LEAST": "at least",
    "AT_MOST": "at most",
    "not-measured": "not measured",
    "missing-mark": "{kind} {period} to be added",
    "missing-cell": "to be added",
    # --- cover and properties -----------------------------------------------------------------
    "status-DRAFT": "draft",
    "status-PROPOSAL": "proposal",
    "status-ADOPTED": "adopted",
    "status-COMPLETED": "completed",
    "adopted-by": "Adopted by {body}, {day}",
    "date-missing": "date to be added",
    "subject": "Yearly plan in the budget period {period}",
    "memo": "Covering memo",
    "copies-to": "Copies of the decision to",
    "contents": "Contents",
    "appendix-contents": "In this appendix",
    # --- goals and measures -------------------------------------------------------------------
    "level-COUNCIL": "Council goal",
    "level-BOARD": "Board goal",
    "level-GOAL": "Goal",
    "level-ENVIRONMENT": "Environmental goal",
    "level-CLIMATE": "Climate goal",
    "level-SUB": "Sub-goal",
    "council-direction": "Council's direction",
    "content": "Content",
    "long-term-direction": "Council's long-term direction",
    "period-direction": "Council's direction for the period",
    "long-term-goals": "Council's long-term goals",
    "direction-caption": "{area}: the council's direction and long-term goals",
    "direction-description": (
        "The council's long-term direction, direction for the period and long-term goals for "
        "{area}, one theme a row."
    ),
    "guidance-heading": "Direction in Mål och budget",
    "board-goals-heading": "Goals in the plan",
    "measures-heading": "Measures in the plan",
    "goal": "Goal",
    "follow-up-indicator": "Followed by (outcome {year})",
    "goal-table-caption": "{area}: goals and follow-up",
    "goal-table-description": (
        "The goals for {area}, who shares the responsibility and the indicators they are "
        "followed by."
    ),
    "responsible": "Responsible",
    "through": "through",
    "together-with": "together with",
    "shared-with": "responsibility shared with",
    # --- tables of indicators -----------------------------------------------------------------
    "indicator": "Indicator",
    "unit": "Unit",
    "earlier": "Earlier outcome",
    "outcome-of": "Outcome {year}",
    "target": "Target",
    "figure-column": "{kind} {period}",
    "indicators-caption": "Indicators for {goal}",
    "figures-caption": "Indicators",
    "indicators-description": (
        "One indicator a row with its unit and values; a dash means that no value is expected."
    ),
    # --- budget -------------------------------------------------------------------------------
    "budget-row": "Activity",
    "sum-of": "Total {label}",
    "budget-description": "{title} in {unit}, one activity a row; each group ends in its total.",
    # --- follow-up ----------------------------------------------------------------------------
    "follow-up": "Follow-up",
    "dealt-with": "Dealt with",
    "covers": "Covers",
    "as-of": "as of",
    "calendar-caption": "The year's follow-ups",
    "calendar-description": (
        "One follow-up a row: when it is dealt with by which body, and what it covers."
    ),
    "ics-name": "{title} – follow-up, {board}",
    "ics-summary": "{report} – dealt with by {body}",
    "ics-dealt-with-day": "Dealt with by {body} on {when}.",
    "ics-dealt-with-period": "Dealt with by {body} in {when}; the day is not set.",
    # --- figures to be added, in the plan -----------------------------------------------------
    "nothing-to-add": "No figures remain to be added.",
    "to-add-caption": "Figures to be added",
    "to-add-description": (
        "One figure a row: who owns it, from where and when it is expected, and where in the "
        "plan it stands."
    ),
    "number-short": "No.",
    "to-add-figure": "Figure",
    "owner": "Owner",
    "expected": "Expected",
    "stands-in": "Stands in",
    "page-short": "p.",
    # --- figures to be added, on a page of their own; backticks stand around what is typed ----
    "to-add-title": "Figures to be added",
    "plan": "Plan",
    "board": "Board",
    "reference-number": "Registry number",
    "status": "Status",
    "to-add-count": "{count} figures to be added",
    "to-add-count-one": "1 figure to be added",
    "to-add-owners": "{count} owners",
    "to-add-owners-one": "1 owner",
    "to-add-in-place": "{done} of {count} figures in place",
    "to-add-in-place-one": "{done} of 1 figure in place",
    "to-add-none": "Nothing is missing",
    "to-add-all-in-place": (
        "All {count} figures of the plan are in place. Thanks to all who have given theirs."
    ),
    "to-add-all-in-place-one": (
        "The plan's only figure is in place. Thanks to the one who has given it."
    ),
    "to-add-how": "How to fill in a figure",
    "to-add-step-open": (
        "Open the file named under “Written in”. It is in the folder `{folder}` and opens in "
        "Notepad or VS Code."
    ),
    "to-add-step-write": (
        "Go to the line, replace the word `kompletteras` by the number and save. Write the "
        "number as `6,39` or `7 429`: a decimal comma, a space between thousands and no unit."
    ),
    "to-add-step-build": (
        "Run `make plan`. The number then stands in the plan, and the figure is gone from the list."
    ),
    "to-add-progress": "Progress by owner",
    "to-add-progress-caption": "Figures missing and figures in place, for each owner",
    "to-add-missing": "Missing",
    "to-add-preliminary": "Preliminary",
    "to-add-of-which-preliminary": "{count} figures in place are preliminary",
    "to-add-of-which-preliminary-one": "1 figure in place is preliminary",
    "to-add-done": "Done",
    "to-add-share": "Share in place",
    "to-add-no-owner": "No owner named",
    "to-add-by-owner": "The figures, owner by owner",
    "to-add-owner-caption": "{owner}: {count} figures to be added",
    "to-add-owner-caption-one": "{owner}: 1 figure to be added",
    "to-add-written-in": "Written in",
    "to-add-line": "line {line}",
    "to-add-decimals": "{count} decimals",
    "to-add-decimals-one": "1 decimal",
    "to-add-whole": "without decimals",
    "to-add-not-in-text": "Does not stand in the plan's text",
    "kind-and-period": "Kind and period",
    # --- intake -------------------------------------------------------------------------------
    "intake-comment-line": (
        "Taken in from the Word file {file}. Figures and names that the plan has are "
        "replaced by references."
    ),
    # --- workbooks ----------------------------------------------------------------------------
    "sheet-title": "{title}: figures to fill in",
    "sheet-id": "Id",
    "sheet-name": "Figure",
    "sheet-definition": "Definition",
    "sheet-unit": "Unit",
    "sheet-period": "Period",
    "sheet-kind": "Kind",
    "sheet-earlier": "Other values",
    "sheet-value": "Value (fill in)",
    "sheet-status": "Status (choose)",
    "sheet-source": "Source (fill in)",
    "sheet-comment": "Comment (fill in)",
    "sheet-done": "Done (choose)",
    "sheet-preliminary": "preliminary",
    "sheet-final": "final",
    "sheet-yes": "yes",
    "sheet-no": "no",
    "sheet-page": "Page &P of &N",
    "sheet-value-prompt": (
        "Write the number in {unit}, e.g. {example}: decimal comma, no unit. Also: 7–8, "
        "minst 75 (at least), högst 5 (at most), mäts inte (not measured). Leave empty if "
        "not known yet."
    ),
    "sheet-words-prompt": (
        "Tell the state in a few words, e.g. Påbörjad. Leave empty if not known yet."
    ),
    "sheet-status-prompt": (
        "Choose preliminary if the value may still change, else final. Empty means final."
    ),
    "sheet-source-prompt": (
        "Where the value was taken from, if not the usual source. May be left empty."
    ),
    "sheet-comment-prompt": (
        "What whoever follows up needs to know of the value. May be left empty. Not shown in "
        "the plan."
    ),
    "sheet-done-prompt": (
        "Choose yes when the figure is to be handed in. Only rows with yes are taken in."
    ),
    "sheet-error-title": "Check what you wrote",
    "sheet-value-error": (
        "Write the number alone: a decimal comma and no point, no per cent sign, no formula. "
        "For instance 6,39 or 7 429."
    ),
    "sheet-list-error": "Choose one of the words in the list.",
    "sheet-long-error": "The text is too long. Shorten it.",
    "mail-subject": ("Figures for {title}: {owner}"),
    "mail-greeting": ("To {owner}"),
    "mail-lead": ("{title} lacks {count} figures that you answer for:"),
    "mail-lead-one": ("{title} lacks one figure that you answer for:"),
    "mail-how": (
        "Fill in the attached sheet: write the value with a decimal comma, choose "
        "yes in the column Done, save it, and answer this mail with the sheet attached."
    ),
}
