"""What is said of names, terms, placeholders and the parts of a text, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "name-unknown-board": Entry(
        title="A board that is not in the register",
        message="”{name}” is not among the bodies of the register.",
        hint="Add the board to register/organ.yaml, or correct the name.",
        explanation=(
            "Boards are few and named. A name that ends in nämnd but is not in the register is\n"
            "mostly a slip, such as kommunalnämnden for kommundelsnämnden. Taken with braces the\n"
            "name is right everywhere.\n\n"
            "    {kommundelsnamnderna}"
        ),
        hint_near="Write ”{nearest}” if that was meant. Else add the board to register/organ.yaml.",
    ),
    "name-misspelt": Entry(
        title="A word that is nearly a name of the register",
        message="”{word}” is nearly ”{name}”, as it stands in the register.",
        hint="Write the name as in the register. If it is another name, add it there.",
        explanation=(
            "Persons, boards, companies and terms are spelt in one place, the folder register.\n"
            "Inflected forms and compounds are looked at too. Taken with braces a name cannot go\n"
            "wrong.\n\n"
            "    Martin Andrae        wrong\n"
            "    {martin-andreae}     Martin Andreae"
        ),
    ),
    "name-otherwise": Entry(
        title="A name is written otherwise than in the register",
        message="”{written}” is written ”{name}” in the register.",
        hint="Write it as in the register, or change it there if the register is wrong.",
        explanation=(
            "Hyphens and capitals are part of the name. Boards, offices and units may begin with\n"
            "a small letter inside a sentence, companies may not.\n\n"
            "    Telge fastigheter                   wrong\n"
            "    Telge Fastigheter                   right\n"
            "    Energi- och Klimatrådgivningen      wrong\n"
            "    Energi- och klimatrådgivningen      right"
        ),
    ),
    "term-avoided": Entry(
        title="A word that the plan does not use",
        message="”{form}” is written ”{term}” in the plan. {reason}",
        hint=(
            "Change the word. If it is to stay, as in an adopted wording, add the phrase under "
            "utom-i at the term in register/termer.yaml."
        ),
        explanation=(
            "One thing has one name, or the reader takes it for two. The register of terms tells\n"
            "which forms are avoided and why. Inflected forms and compounds are found too.\n\n"
            "    termer:\n"
            "      - term: mätetal\n"
            "        undvik:\n"
            "          - måttal\n"
            "        skäl: Orden avser samma sak."
        ),
    ),
    "term-exception-unused": Entry(
        title="An exception from a term that is not used",
        message="The phrase ”{phrase}” is excepted from the term ”{term}” but stands in no text.",
        hint="Take the line away, or write the phrase to the letter as it stands in the text.",
        explanation="An exception that nobody needs hides the next fault.",
    ),
    # --- placeholders ----------------------------------------------------------------------------
    "placeholder-left": Entry(
        title="Something is left to be written",
        message="”{text}” stands where something is to be written.",
        hint="Write what is to stand there. A figure is taken with braces: it may be missing.",
        explanation=(
            "In a draft and a proposal it may stand. Once the plan is adopted it is an error.\n"
            "A figure that is missing is better written kompletteras: it is then marked in the\n"
            "plan, listed, and has somebody who owes it."
        ),
    ),
    "placeholder-promised": Entry(
        title="The text promises a text that is not there",
        message="”{text}”: something is promised here that is not written yet.",
        hint="Write the text when it is there. In a draft and a proposal the promise may stand.",
        explanation=(
            "A proposal may say that something is told later. Once the plan is adopted the\n"
            "sentence is stale, and then it is an error."
        ),
    ),
    "placeholder-in-final": Entry(
        title="Something is left to be written in an adopted plan",
        message="The plan's status is {status}, but ”{text}” stands where a text is to be written.",
        hint="Write what is to stand there, or change the status to förslag.",
        explanation=(
            "An adopted plan is what was decided. It may not say xxxx-xx-xx, ”ska fogas\n"
            "in” or anything else that was to be changed for a text."
        ),
    ),
    # --- parts of a text -------------------------------------------------------------------------
    "heading-without-text": Entry(
        title="A heading with nothing under it",
        message="Nothing stands under the heading ”{heading}”.",
        hint="Write the section, fetch it from the data, or take the heading away.",
        explanation=(
            "The heading is in the contents list and promises what is not there. A heading of a\n"
            "lower level after it counts as content."
        ),
    ),
    "insert-empty": Entry(
        title="What is fetched is empty",
        message="{{{insert}}} gives nothing: ”{area}” has none.",
        hint="Take the line away, or write what is to be fetched in the folder mal.",
        explanation=(
            "The area is there, but it has no goals, measures, direction or introduction to show.\n"
            "The heading above is then empty."
        ),
    ),
    "sign-unpaired": Entry(
        title="A bracket or quotation mark without its other half",
        message="The sign {sign} stands alone in ”{around}”.",
        hint="Add the other sign in the same paragraph, or take away the one that stands there.",
        explanation=(
            "Brackets and quotation marks stand in pairs within a paragraph. One alone is mostly\n"
            "what is left of a change, and the reader cannot tell where the quotation ends."
        ),
    ),
    "cross-reference-unknown": Entry(
        title="A reference to something that is not in the plan",
        message="The text refers to {to}, but that is not in the plan.",
        hint=(
            "Correct the reference, best with a link: [Uppföljning](#uppfoljning). If it means "
            "another document, say which."
        ),
        explanation=(
            "Headings, appendices, tables and goals that are told in words are looked for among\n"
            "those there are. A link follows when the heading changes, words do not. Chapters\n"
            "have no numbers, so kapitel 5 cannot be found. What belongs to another document\n"
            "(bilaga 2 till avtalet) is not concerned.\n\n"
            "    Se avsnittet om uppföljning.               cannot be clicked\n"
            "    Se [Uppföljning](#uppfoljning).            right"
        ),
        hint_near="The heading is ”{nearest}”, if that was meant. A link to it is best.",
    ),
}
