"""What is said of references, inserts, charts, links and headings, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    # --- reference -------------------------------------------------------------------------------
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
    # --- insert ----------------------------------------------------------------------------------
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
    "chart-mixed": Entry(
        title="The chart mixes a budget and something else",
        message="The chart shows the budget {budget} together with something else.",
        hint="Make one chart of the budget and one of the figures.",
        explanation=(
            "A chart shows either figures or one single budget: their rows are different\n"
            "things.\n\n"
            "    {diagram internbudget}\n"
            "    {diagram nki-bygglov nki-markupplatelse | NKI by area}"
        ),
    ),
    "chart-units": Entry(
        title="The chart mixes units",
        message="{first} has the unit {unit}, but {other} has {others}.",
        hint="Remove one of them, or make two charts.",
        explanation="Bars side by side are compared. Percent and kronor cannot be.",
    ),
    "chart-empty": Entry(
        title="The chart has nothing to show",
        message="{insert}: the figures have no numbers to draw.",
        hint="Choose figures with outcomes in numbers, or remove the line until they are there.",
        explanation=(
            "A chart draws numbers. Figures to be added, intervals and values in words can\n"
            "stand only in a table ({uppgifter …})."
        ),
    ),
    "chart-crowded": Entry(
        title="The chart has too many series",
        message="The chart gets {count} series; at most {most} can be told apart without colour.",
        hint="Show the figures in a table, or fewer years.",
        explanation="Who does not see colours tells series apart by lightness and pattern.",
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
    # --- link ------------------------------------------------------------------------------------
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
    # --- anchor ----------------------------------------------------------------------------------
    "anchor-duplicate": Entry(
        title="The same anchor on two headings",
        message="The anchor “{anchor}” already stands at {first}.",
        hint="Give one of the headings another anchor.",
        explanation=(
            "A link to the anchor could lead to the wrong section. A goal has its id as\n"
            "anchor, so that cannot be used on a heading."
        ),
    ),
    # --- heading ---------------------------------------------------------------------------------
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
}
