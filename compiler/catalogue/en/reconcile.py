"""What is said of rules that relate figures by arithmetic, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

CAUSES: dict[str, str] = {
    "transposed": (
        "Two digits may have changed places in {culprit}; with {instead} it would agree."
    ),
    "left-out": "The row {culprit} is the difference and may have been left out of the total.",
    "twice": "The row {culprit} is the difference and may be counted twice in the total.",
    "factor": ("The comma or the unit may be wrong in {culprit}; with {instead} it would agree."),
    "sign": "The minus sign may be wrong in {culprit}; with {instead} it would agree.",
}
"""Sentences on what may have gone wrong, before the hint of a rule that does not hold."""

_MISMATCH = (
    "The reconciliation “{rule}” ({at}) does not agree. Stated is {stated}. By the rule it comes "
    "to {reckoned}. The difference is {difference}."
)
_MEND = (
    "Mend the figure that is wrong. The computation has {terms}. If the difference is known and is "
    "to stand, write avvikelse with skillnad: {difference} and a reason in the rule."
)
_EXPLAINED = (
    "A rule says that figures are related by arithmetic: the parts are the whole\n"
    "together, a decrease follows from the values of two years. The finding stands at the\n"
    "figure that is most likely wrong; the source tells which it is. Numbers that are\n"
    "written equally fine must agree to the last digit. A rounded number in a quotient (a\n"
    "share, a decrease, per inhabitant, a mean) stands for all that rounds to it.\n\n"
    "    - id: avst-studenter\n"
    "      namn: Studenterna efter slag\n"
    "      regel: summa\n"
    "      delar:\n"
    "        - studenter-campus ht 2013\n"
    "        - studenter-ovriga ht 2013\n"
    "      är: studenter-totalt ht 2013"
)

ENTRIES: dict[str, Entry] = {
    "reconcile-mismatch": Entry(
        title="A reconciliation does not agree",
        message=_MISMATCH,
        hint=_MEND,
        explanation=_EXPLAINED,
        causes=CAUSES,
    ),
    "reconcile-mismatch-in-completed": Entry(
        title="A reconciliation does not agree in a completed plan",
        message=_MISMATCH,
        hint=_MEND,
        explanation=(
            "In a plan whose status is kompletterad every figure is in place and agrees with\n"
            "the others. So a reconciliation that does not agree is an error, not only a\n"
            "warning. A known deviation that stands in the rule with its reason is allowed."
        ),
        causes=CAUSES,
    ),
    "reconcile-known": Entry(
        title="A known deviation",
        message=(
            "The reconciliation “{rule}” does not agree, which is known: {reason} Stated is "
            "{stated}. By the rule it comes to {reckoned}. The difference is {difference}."
        ),
        hint="Nothing need be done as long as the reason holds.",
        explanation=(
            "The rule itself says how great the difference is and why it may stand. Should the\n"
            "difference become another, there is a warning.\n\n"
            "    avvikelse:\n"
            "      skillnad: 0,6\n"
            "      skäl: Det sammantagna värdet är vägt."
        ),
    ),
    "reconcile-deviation-other": Entry(
        title="A known deviation has changed",
        message=(
            "The reconciliation “{rule}” has a known deviation of {known} ({at}), but the "
            "difference is now {difference}. Stated is {stated}. By the rule it comes to "
            "{reckoned}."
        ),
        hint=(
            "Mend the figure that is wrong; the computation has {terms}. If all are right and the "
            "reason still holds, write skillnad: {difference}."
        ),
        explanation=(
            "The reason for a deviation is about one difference. Where the difference is\n"
            "another, some figure has changed, and a new fault may hide behind the known one."
        ),
    ),
    "reconcile-deviation-unneeded": Entry(
        title="A known deviation that is gone",
        message="The reconciliation “{rule}” agrees, but has a deviation written in it.",
        hint="Take avvikelse out of the rule.",
        explanation=(
            "The figures now agree with each other. Left standing, the deviation might hide a\n"
            "fault that comes later."
        ),
    ),
    "reconcile-nothing": Entry(
        title="A reconciliation cannot be reckoned",
        message="The reconciliation “{rule}” cannot be reckoned: {reckoned}.",
        hint=(
            "What something is divided by must be greater than zero. Mend the figure, or take the "
            "rule away. The computation has {terms}."
        ),
        explanation=(
            "A share of nothing, and a change in percent from zero or from a negative value,\n"
            "mean nothing. Compare the amounts instead, with the rule skillnad."
        ),
    ),
    "reconcile-unknown": Entry(
        title="A reconciliation names a figure that does not exist",
        message="“{id}” is not in the sources.",
        hint="Write the id of a figure or a budget row, and after it the period.",
        explanation=(
            "A side of a reconciliation is written in the words that take a figure in text,\n"
            "but without braces: id, period and, where it is needed, kind.\n\n"
            "    är: utslapp-totalt 2020 mål"
        ),
        hint_near="Write “{nearest}” if that was meant.",
    ),
    "reconcile-no-figure": Entry(
        title="A reconciliation names a value that does not exist",
        message="“{side}” does not exist. The figure has {has}.",
        hint="Write a period and a kind that the figure has.",
        explanation=(
            "The figure exists, but not for that period or of that kind. Where nobody has the\n"
            "value yet, the word kompletteras is written instead of the side; the\n"
            "reconciliation then waits.\n\n"
            "    per: kompletteras"
        ),
    ),
    "reconcile-unclear": Entry(
        title="It is unclear which value a reconciliation means",
        message="“{side}” may be several values: {has}.",
        hint="Write both period and kind after the id.",
        explanation=(
            "The period may be left out only where the figure has one value, and the kind only\n"
            "where the period has one value or an outcome.\n\n"
            "    gräns: sjukfranvaro 2014–2016 mål"
        ),
    ),
    "reconcile-period": Entry(
        title="A period in a reconciliation cannot be read",
        message="“{period}” in “{side}” is no period.",
        hint="Write the period as 2013, 2014–2016, ht 2013, 2014 h1, 2014-06 or 2014-08-31.",
        explanation=(
            "After the id stands the period, and after it the kind where it is needed: utfall,\n"
            "utgångsvärde, mål, prognos, jämförelse or budget.\n\n"
            "    till: utslapp-totalt 2020 mål"
        ),
    ),
    "reconcile-form": Entry(
        title="A bar in a reconciliation",
        message="“{text}” has a bar, which belongs only to figures in text.",
        hint="Take away the bar and what follows it. Units convert of themselves.",
        hint_near="Write “{nearest}”. Units convert of themselves.",
        explanation=(
            "In text, what stands after the bar says how the number is written. A\n"
            "reconciliation reckons with the number itself, and tkr and mkr convert.\n\n"
            "    är: budget-politisk-ledning 2014 | mkr     wrong\n"
            "    är: budget-politisk-ledning 2014           right"
        ),
    ),
    "reconcile-words": Entry(
        title="A value in words cannot be reckoned with",
        message="“{side}” is “{text}”, which is no number.",
        hint="Name a figure whose value is a number, or take the rule away.",
        explanation="A reconciliation reckons. Judgements in words can have no part in it.",
    ),
    "reconcile-not-a-figure": Entry(
        title="A reconciliation names something other than a figure",
        message="“{side}” is “{text}”, not a figure.",
        hint="Write the id of a figure or a budget row.",
        explanation=(
            "Only figures and budget rows have values that can be reconciled. Persons, bodies,\n"
            "goals and tables have none."
        ),
    ),
    "reconcile-twice": Entry(
        title="The same figure twice in a reconciliation",
        message="{name} already stands at {first} in the same rule.",
        hint="Take one away, or put the figure that was meant in its place.",
        explanation=(
            "A figure compared with itself always agrees, and a part that stands twice is\n"
            "counted twice. Both are almost certainly mistakes."
        ),
    ),
    "reconcile-units": Entry(
        title="Units that cannot be compared",
        message="{name} is in {unit} and does not convert into {wanted}, which {other} asks for.",
        hint=(
            "Name the right figure, or mend the unit. If the numbers are to be compared as they "
            "stand, write olika-enheter: and the reason."
        ),
        explanation=(
            "Units convert only where the register says how (tkr and mkr have the base kr).\n"
            "The difference between two percentages is percentage points, not percent. Tons\n"
            "of carbon dioxide are not tons of carbon dioxide equivalents.\n\n"
            "    olika-enheter: Delarna räknas i studenter, helheten i helårsstudenter."
        ),
    ),
    "reconcile-share": Entry(
        title="A share must be in percent",
        message="{name} is in {unit}, but should here be a share, for instance percent.",
        hint="Name a figure in percent, or choose another rule.",
        explanation=(
            "The rules andel, minskning and ökning give a part of the whole, and procent-av\n"
            "starts from one. The unit must have slag: andel in the register of units.\n\n"
            "    enheter:\n"
            "      - id: procent\n"
            "        i-text: procent\n"
            '        i-tabell: "%"\n'
            "        slag: andel\n"
            "        faktor: 0,01"
        ),
    ),
    "reconcile-per": Entry(
        title="A unit that is not one thing per another",
        message="{name} is in {unit}, which does not say what is divided by what.",
        hint="Give täljare and nämnare for {unit} in register/enheter.yaml.",
        explanation=(
            "The rule per divides one amount by another. Which units they must have is told by\n"
            "the register of units.\n\n"
            "    enheter:\n"
            "      - id: kr-per-invanare\n"
            "        i-text: kronor per invånare\n"
            "        i-tabell: kr/invånare\n"
            "        täljare: kr\n"
            "        nämnare: invanare"
        ),
    ),
    "reconcile-years": Entry(
        title="The years of a reconciliation do not follow on each other",
        message="The reconciliation “{label}” should have a later year in till than in från.",
        hint="Let från and till change places, or mend the periods.",
        explanation=(
            "A yearly decrease is reckoned over the years from the first figure's period to the\n"
            "second's. There must be at least one."
        ),
    ),
    "reconcile-tolerance": Entry(
        title="A tolerance that cannot be read",
        message="The tolerance “{text}” is no number from zero upwards.",
        hint="Write the greatest difference that is accepted, or the word avrundning.",
        explanation=(
            "The tolerance is the greatest difference that is accepted, in the unit of what is\n"
            "stated. With the word avrundning, what rounding of the numbers can explain is\n"
            "accepted. Without it, what docs/kallformat.md says of Avstämningar holds."
        ),
    ),
}
