"""Findings on language, spelling and house style, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "house-style-twice": Entry(
        title="The house style stands in two places",
        message="The house style is to stand once, but stands already at {first}.",
        hint="Join the two into one and remove the other.",
        explanation=(
            "A plan has one house style, so that a thing is written alike throughout. It stands\n"
            "under husstil in one of the data files, best in register/husstil.yaml."
        ),
    ),
    "value-whole": Entry(
        title="A value is to be a whole number",
        message="A whole number, zero or greater, is expected here; what stands is “{text}”.",
        hint="Write a number without decimals, such as 40.",
        explanation=(
            "Counts are whole numbers: how long a sentence may be, up to which number small\n"
            "numbers are written in letters."
        ),
    ),
    # --- numbers ----------------------------------------------------------------------------
    "language-number-groups": Entry(
        title="A number lacks the spaces between its thousands",
        message="“{found}” is to be divided into groups of three digits.",
        hint="Write {right}.",
        explanation=(
            "In Swedish large numbers are divided into groups of three digits, counted from the\n"
            "end, by spaces. Full stops are not used, and years are not divided.\n\n"
            "    7429 arbetsställen      wrong\n"
            "    7.429 arbetsställen     wrong\n"
            "    7 429 arbetsställen     right"
        ),
    ),
    "language-decimal-point": Entry(
        title="A decimal point instead of a comma",
        message="“{found}” has a point, but decimals follow a comma in Swedish.",
        hint="Write {right}.",
        explanation=(
            "In Swedish decimals follow a comma. The rule looks at numbers before a unit; 2.1\n"
            "may else be the number of a section.\n\n"
            "    6.39 procent     wrong\n"
            "    6,39 procent     right"
        ),
    ),
    "language-minus": Entry(
        title="A hyphen instead of a minus sign",
        message="“{found}” begins with the wrong sign; a number below zero has a minus.",
        hint="Write {right} (copy the sign from here).",
        explanation=(
            "The minus sign is as wide as the plus sign and is not parted from its number at the\n"
            "end of a line. In data files values may be written with a hyphen; the program puts\n"
            "the right sign."
        ),
    ),
    "language-interval": Entry(
        title="The wrong dash in an interval",
        message="“{found}” is an interval and is to have an en dash without spaces.",
        hint="Write {right} (copy the sign from here).",
        explanation=(
            "From one number to another is written with an en dash (–), without spaces.\n\n"
            "    2014-2016      wrong\n"
            "    2014 - 2016    wrong\n"
            "    2014–2016      right\n"
            "    7–8 mkr        right"
        ),
    ),
    "language-percent": Entry(
        title="Per cent is written otherwise than in the house style",
        message="“{found}” stands here, but in running text it is to be “{right}”.",
        hint="Write {right} after the number, with a space between.",
        explanation=(
            "In running text per cent is written in letters, in tables as a sign. Whoever would\n"
            "have the sign in text too chooses so in the house style:\n\n"
            "    husstil:\n"
            "      procent: tecken"
        ),
    ),
    "language-percent-space": Entry(
        title="The space before the per cent sign is missing",
        message="A space is to stand between the number and “{found}”.",
        hint="Write a space before the sign: 6 %.",
        explanation=(
            "In Swedish the per cent sign is a unit like others, set apart by a space.\n\n"
            "    6%      wrong\n"
            "    6 %     right"
        ),
    ),
    "language-small-number": Entry(
        title="A small number is written in digits",
        message="“{found}” is to be written in letters in running text.",
        hint="Write {right}.",
        explanation=(
            "Numbers up to twelve are written in letters in running text where they count\n"
            "something. Digits are right before a unit (3 km), in tables, in numbering (klass 5)\n"
            "and where the number is compared with others. The house style sets the limit; 0\n"
            "puts the rule off:\n\n"
            "    husstil:\n"
            "      tal-i-ord-till: 12"
        ),
    ),
    "language-amount-without-unit": Entry(
        title="An amount has no unit",
        message="It is not said what “{found}” counts.",
        hint="Write kronor, tkr or mkr after the number, or take the amount from the budget.",
        explanation=(
            "An amount without a unit may be read as kronor, thousands or millions. The rule\n"
            "looks at large numbers in paragraphs on money.\n\n"
            "    I detta ingår 40 286 i bidrag.        wrong\n"
            "    I detta ingår 40 286 tkr i bidrag.    right"
        ),
    ),
    "language-money": Entry(
        title="Kronor are abbreviated otherwise than in the house style",
        message="“{found}” stands here, but the abbreviation is to be “{right}”.",
        hint="Write {right}.",
        explanation=(
            "Thousands of kronor are tkr and millions mkr, in small letters. Whoever would write\n"
            "mnkr chooses so in the house style, and changes the unit in register/enheter.yaml in\n"
            "the same way, so that text and tables agree:\n\n"
            "    husstil:\n"
            "      miljoner: mnkr"
        ),
    ),
    # --- dates ------------------------------------------------------------------------------
    "language-date": Entry(
        title="A date in running text is written in digits alone",
        message="“{found}” is to be written with the month by name in running text.",
        hint="Write {right}.",
        explanation=(
            "In running text day, month and year stand in that order, the month in letters. The\n"
            "form 2014-04-04 belongs in tables and data files; 4/4 can be read in two ways.\n\n"
            "    Rapporten lämnas 2014-04-04.       wrong\n"
            "    Rapporten lämnas 4 april 2014.     right"
        ),
    ),
    "language-date-form": Entry(
        title="A date has an ending or a capital",
        message="“{found}” is to have no ending after the day, and no capital on the month.",
        hint="Write {right}.",
        explanation=(
            "The day is a plain number, and the names of months are no proper names in Swedish.\n\n"
            "    4:e April     wrong\n"
            "    4 april       right"
        ),
    ),
    # --- words ------------------------------------------------------------------------------
    "language-abbreviation": Entry(
        title="An abbreviation is written in the wrong way",
        message="“{found}” is an abbreviation that is written otherwise.",
        hint="Write {right}, or write the words out.",
        explanation=(
            "Abbreviations of several words have a full stop after each part and no spaces. Dvs.\n"
            "and osv. may be written in one, but then with a full stop. In running text it is\n"
            "most often best to write the words out.\n\n"
            "    bl a, bl. a., bla     wrong\n"
            "    bl.a.                 right"
        ),
    ),
    "language-genitive": Entry(
        title="The colon after an abbreviation in capitals is missing",
        message="“{found}” is an abbreviation with an ending, which is to follow a colon.",
        hint="Write {right}.",
        explanation=(
            "In Swedish the ending of an abbreviation that is read letter by letter follows a\n"
            "colon.\n\n"
            "    KFs mål      wrong\n"
            "    KF:s mål     right"
        ),
    ),
    "language-repeated": Entry(
        title="The same word twice in a row",
        message="“{found}” is the same word twice.",
        hint="Write {right} once.",
        explanation=(
            "Words are easily doubled when a sentence is rewritten. Words that may stand twice\n"
            "with a meaning (”det det”, ”på på”) are not told of."
        ),
    ),
    "language-split": Entry(
        title="A compound is written as two words",
        message="“{found}” is two words here but one word elsewhere in the plan.",
        hint="Write {right}.",
        explanation=(
            "Compounds are written as one word in Swedish. The rule compares with the rest of\n"
            "the plan: where the words stand as one elsewhere, that is likely meant here too.\n\n"
            "    en hög service grad     wrong\n"
            "    en hög servicegrad      right"
        ),
    ),
    "language-and-or": Entry(
        title="“Och/eller” leaves the choice to the reader",
        message="“{found}” does not say what holds.",
        hint="Write {right}, which does not exclude both. If always both are meant, write och.",
        explanation=(
            "The slash leaves it to the reader to decide what is meant. “Eller” is mostly enough,\n"
            "and where it has to be said one can write “A eller B, eller båda”. The adopted\n"
            "wordings of goals are not told of."
        ),
    ),
    # --- signs ------------------------------------------------------------------------------
    "language-double-space": Entry(
        title="More than one space in a row",
        message="There are {count} spaces in a row here.",
        hint="Leave one.",
        explanation="One space parts words, after a full stop too. Two show as a hole on the page.",
    ),
    "language-space-before": Entry(
        title="A space on the wrong side of a sign",
        message="No space is to stand at “{sign}” here.",
        hint="Remove the space.",
        explanation=(
            "Full stop, comma, colon, question mark and closing bracket stand close to the word\n"
            "before, an opening bracket close to the word after.\n\n"
            "    brottsoffer , men även     wrong\n"
            "    brottsoffer, men även      right"
        ),
    ),
    "language-space-missing": Entry(
        title="The space at a sign is missing",
        message="A space is missing at “{sign}”.",
        hint="Write a space after the sign (before it, if it is a bracket).",
        explanation=(
            "A space follows a comma, a semicolon and a full stop, and stands before an opening\n"
            "bracket.\n\n"
            "    information,bemötande      wrong\n"
            "    information, bemötande     right"
        ),
    ),
    "language-sign-twice": Entry(
        title="Two signs in a row",
        message="“{found}” stands here.",
        hint="Write “{right}”.",
        explanation=(
            "A sentence ends with one sign. Where it ends with an abbreviation that has a full\n"
            "stop of its own, that one is enough.\n\n"
            "    möbler m.m..     wrong\n"
            "    möbler m.m.      right"
        ),
    ),
    "language-quotes": Entry(
        title="A quotation mark or an apostrophe that is not Swedish",
        message="“{found}” is no Swedish quotation mark or apostrophe.",
        hint="Write {right} (copy the sign from here).",
        explanation=(
            "Swedish quotation marks are alike before and after: ”så här”. The apostrophe is ’.\n"
            "Straight marks come with text from the keyboard, those of other languages with text\n"
            "from Word or the web."
        ),
    ),
    "language-dash": Entry(
        title="A hyphen where a dash is to be",
        message="“{found}” with a space is a dash written as a hyphen.",
        hint="Write “{right}”, or join the words if they are a compound.",
        explanation=(
            "Between two parts of a heading or a sentence stands an en dash (–) with a space on\n"
            "either side. A hyphen is joined to the words: KF-mål, hel- och halvår.\n\n"
            "    Mål- bostäder       wrong\n"
            "    Mål - bostäder      wrong\n"
            "    Mål – bostäder      right"
        ),
    ),
    # --- sentences --------------------------------------------------------------------------
    "language-sentence-end": Entry(
        title="A paragraph ends without a full stop",
        message="The paragraph ends with “{found}”, without a full stop.",
        hint="Write a full stop, or a colon if a list follows.",
        explanation=(
            "A paragraph is of whole sentences and ends with a full stop, a question mark or a\n"
            "colon. Where it does not, the end of the text may be lost. Short lines that are\n"
            "headings or names are not told of."
        ),
    ),
    "language-heading-end": Entry(
        title="A heading ends with a sign",
        message="The heading ends with “{sign}”.",
        hint="Remove the sign.",
        explanation="A heading is no sentence: no full stop, comma or colon follows it.",
    ),
    "language-list-no-stop": Entry(
        title="An item of a list lacks its full stop",
        message="“{found}” ends an item of a list in which most end with a full stop.",
        hint="Write a full stop here too, or remove it in the whole list.",
        explanation=(
            "Where the items of a list are sentences all end with a full stop; where they are\n"
            "words or clauses none does. A list that is one sentence may end in its only full\n"
            "stop: then all items begin with a small letter."
        ),
    ),
    "language-list-stop": Entry(
        title="An item of a list has a full stop, but not the others",
        message="“{found}” ends an item of a list in which most end without a full stop.",
        hint="Remove the full stop, or write it in the whole list.",
        explanation=(
            "Where the items of a list are sentences all end with a full stop; where they are\n"
            "words or clauses none does. A list that is one sentence may end in its only full\n"
            "stop: then all items begin with a small letter."
        ),
    ),
    "language-long-sentence": Entry(
        title="A long sentence",
        message="The sentence has {count} words; the house style has at most {limit}.",
        hint="Divide the sentence where a new part begins.",
        explanation=(
            "Most have to read a sentence of that length twice. The house style sets the limit:\n\n"
            "    husstil:\n"
            "      längsta-mening: 40"
        ),
    ),
    "language-lix": Entry(
        title="A text is hard to read",
        message=(
            "LIX is {lix}; the house style has at most {limit}. A sentence has {mean} words on"
            " average."
        ),
        hint="Divide long sentences, change long words; vp check --readability shows all files.",
        explanation=(
            "LIX is the number of words in a sentence on average plus the share in per cent of\n"
            "words of more than six letters. Under 40 is easy, 50 to 60 hard and over 60 very\n"
            "hard. Texts of fewer than a hundred words are not counted. The house style sets the\n"
            "limit:\n\n"
            "    husstil:\n"
            "      lix: 60"
        ),
    ),
    # --- spelling ---------------------------------------------------------------------------
    "spelling-unknown": Entry(
        title="A word is not in the dictionary",
        message="“{word}” is not in the dictionary.",
        hint="Mend the spelling, or add the word to register/ordlista.yaml if it is right.",
        hint_near="Write “{nearest}” if that is meant, or add the word to the plan's list.",
        explanation=(
            "The words are looked up in a Swedish dictionary that knows inflections and\n"
            "compounds. Names in the registers and abbreviations in capitals are accepted. A word\n"
            "that is right but missing is added to the plan's own list, in its plain form; it may\n"
            "be inflected, and it may begin a compound.\n\n"
            "    ordlista:\n"
            "      - nettokoncernskuld"
        ),
    ),
    "spelling-unavailable": Entry(
        title="Spelling is not checked, for the dictionary is missing",
        message="The Swedish dictionary is not found, so spelling has not been checked.",
        hint="Run make check, which installs what is missing.",
        explanation=(
            "The dictionary comes with the package spylls, which is installed with the program.\n"
            "All else is checked as usual without it."
        ),
    ),
    "spelling-word-unused": Entry(
        title="A word of the plan's list is not used",
        message="“{word}” stands in the list of words but in no text.",
        hint="Remove the word from the list if it is needed no more.",
        explanation=(
            "A word that is left in the list when the text has changed does no harm, but makes\n"
            "the list harder to look over."
        ),
    ),
}
