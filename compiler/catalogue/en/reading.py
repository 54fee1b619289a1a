"""What is said of files as they are read, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    # --- source ----------------------------------------------------------------------------------
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
    # --- section ---------------------------------------------------------------------------------
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
}
