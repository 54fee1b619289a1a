"""What is said of rules and waivers, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "rule-unknown": Entry(
        title="A rule that does not exist",
        message="There should be a finding called ”{rule}”, but there is none.",
        hint="Write the finding's name as it stands in brackets in the check.",
        hint_near="Write ”{nearest}” if that is what was meant.",
        explanation=(
            "Rules and waivers name a finding by the name at the end of its line when it is\n"
            "told. All names are in docs/diagnostics.md.\n\n"
            "    regler:\n"
            "      - regel: figure-decimals\n"
            "        grad: upplysning"
        ),
    ),
    "rule-fixed": Entry(
        title="A rule that cannot be changed",
        message="The finding ”{rule}” always holds; it can be neither regraded nor waived.",
        hint="Take the record away and mend what the finding is about.",
        explanation=(
            "A plan may decide how it weighs what is a matter of judgement. What keeps the\n"
            "document from being built, what somebody is to add and what is wrong in a\n"
            "finished file are no such matters."
        ),
    ),
    "rule-twice": Entry(
        title="A rule is set twice",
        message="The rule ”{rule}” should be set once, but is set already at {first}.",
        hint="Keep one of the records.",
        explanation=(
            "Two records for one rule may say different things, and then nobody knows which\n"
            "of them holds."
        ),
    ),
    "waiver-file-unknown": Entry(
        title="A waiver names a file that does not exist",
        message="The waiver should be about a source file, but ”{file}” is not among the sources.",
        hint="Write the file's path from the sources folder, such as kalender/uppfoljning.yaml.",
        hint_near="Write ”{nearest}” if that is what was meant.",
        explanation=(
            "A waiver is about a finding in a file. The file is named by its path from the\n"
            "sources folder, with forward slashes.\n\n"
            "    undantag:\n"
            "      - regel: figure-decimals\n"
            "        fil: uppgifter/personal.yaml\n"
            "        skäl: Källan anger värdet utan decimaler.\n"
            "        gäller-till: 2014-06-30"
        ),
    ),
    "waiver-expired": Entry(
        title="A waiver has expired",
        message="The waiver of ”{rule}” in {file} held to {until}; the finding is back.",
        hint="Mend what the finding is about, or think the waiver over and give it a new day.",
        explanation=(
            "A waiver is a promise to come back, and so it has a last day. The day is\n"
            "compared with the plan's own date, so that an archived plan is always weighed\n"
            "alike. `vp check --today 2014-04-01` shows how it will be on a certain day."
        ),
    ),
    "waiver-unused": Entry(
        title="A waiver is not needed",
        message="No finding ”{rule}” in {file} is met by the waiver.",
        hint="Take the waiver away, or mend its text so that it agrees with the line.",
        explanation=(
            "What the waiver was about is mended, or the line reads otherwise now. A waiver\n"
            "that stays would hide the next fault in the same place."
        ),
    ),
}
