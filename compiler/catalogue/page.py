"""Turn the catalogue of findings into the page that documents them, `docs/diagnostics.md`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from compiler import catalogue
from compiler.catalogue.entry import Entry
from compiler.catalogue.grades import NOTES, WARNINGS


@dataclass(frozen=True, slots=True)
class _Group:
    """Findings of one subject: the first words of their codes, and a heading by language."""

    prefixes: tuple[str, ...]
    headings: Mapping[str, str]


_GROUPS = (
    _Group(("sources", "source", "section"), {"sv": "Källfiler", "en": "Source files"}),
    _Group(("yaml",), {"sv": "Datafilernas form (YAML)", "en": "The form of data files (YAML)"}),
    _Group(("key", "type"), {"sv": "Nycklar och poster", "en": "Keys and records"}),
    _Group(("value",), {"sv": "Värden", "en": "Values"}),
    _Group(("markdown",), {"sv": "Löpande text (Markdown)", "en": "Running text (Markdown)"}),
    _Group(("heading", "anchor", "link"), {"sv": "Rubriker och länkar", "en": "Headings, links"}),
    _Group(("id", "unit"), {"sv": "Id och register", "en": "Ids and registers"}),
    _Group(("reference",), {"sv": "Hänvisningar i text", "en": "References in text"}),
    _Group(
        ("insert", "chart"), {"sv": "Det som hämtas ur data", "en": "What is fetched from data"}
    ),
    _Group(("figure",), {"sv": "Uppgifter", "en": "Figures"}),
    _Group(("numeral",), {"sv": "Tal i texten", "en": "Numerals in the text"}),
    _Group(("language",), {"sv": "Språk och form", "en": "Language and form"}),
    _Group(("spelling",), {"sv": "Stavning", "en": "Spelling"}),
    _Group(("house",), {"sv": "Husstil", "en": "House style"}),
    _Group(("goal",), {"sv": "Mål", "en": "Goals"}),
    _Group(("party", "period"), {"sv": "Ansvar och år", "en": "Responsibility and years"}),
    _Group(("calendar",), {"sv": "Kalender", "en": "Calendar"}),
    _Group(("name", "term"), {"sv": "Namn och termer", "en": "Names and terms"}),
    _Group(("placeholder",), {"sv": "Det som är kvar att skriva", "en": "Left to be written"}),
    _Group(
        ("cross", "sign"), {"sv": "Hänvisningar i ord, tecken", "en": "References in words, signs"}
    ),
    _Group(("budget",), {"sv": "Budget", "en": "Budget"}),
    _Group(("reconcile",), {"sv": "Avstämningar", "en": "Reconciliation"}),
    _Group(
        ("plan", "memo", "decision"),
        {"sv": "Planens huvuduppgifter och beslut", "en": "The plan's own data, its decision"},
    ),
    _Group(("template",), {"sv": "Word-mallen", "en": "The Word template"}),
    _Group(("package",), {"sv": "Word-filer som helhet", "en": "Word files as a whole"}),
    _Group(("layout", "page"), {"sv": "Sidor och sidnummer", "en": "Pages and page numbers"}),
    _Group(("proof",), {"sv": "Prövning av den färdiga filen", "en": "Proof of the finished file"}),
    _Group(
        ("access",),
        {"sv": "Den färdiga filens tillgänglighet", "en": "Accessibility of the finished file"},
    ),
    _Group(("pdf",), {"sv": "PDF för arkivet", "en": "The PDF for the archive"}),
    _Group(("intake",), {"sv": "Text från Word", "en": "Text from Word"}),
    _Group(("sheet",), {"sv": "Arbetsböcker i Excel", "en": "Workbooks in Excel"}),
    _Group(("rule", "waiver"), {"sv": "Regler och undantag", "en": "Rules and waivers"}),
    _Group(("report",), {"sv": "Uppföljningsrapporter", "en": "Follow-up reports"}),
    _Group(("archive",), {"sv": "Arkivpaket", "en": "Packages for the archive"}),
    _Group(("version",), {"sv": "Versioner att jämföra", "en": "Versions to compare"}),
    _Group(("roll",), {"sv": "Årsskiftet", "en": "The turn of the year"}),
    _Group(("output",), {"sv": "Det som skrivs", "en": "What is written"}),
)

_TEXTS: Mapping[str, Mapping[str, str]] = {
    "sv": {
        "title": "Anmärkningar",
        "intro": (
            "Det här säger programmet om källfiler, mallar och färdiga filer, och så rättas det.\n"
            "`vp explain KOD` visar samma text. Ord inom klamrar i ett meddelande byts mot det\n"
            "som står i filen. Ett fel stoppar bygget; en varning gör det bara med `--strict`."
        ),
        "made": "Sidan görs av programmets texter. Ändra dem, inte sidan, och kör `make accept`.",
        "error": "Fel",
        "warning": "Varning",
        "info": "Upplysning",
        "says": "Meddelande",
        "mend": "Gör så här",
        "near": "Eller, där det går att gissa vad som avsågs",
        "cause": "Före det, där en enda orsak förklarar skillnaden",
    },
    "en": {
        "title": "Findings",
        "intro": (
            "This is what the program says of sources, templates and finished files, and how to\n"
            "mend it. `vp explain CODE` shows the same text. Words between braces in a message\n"
            "stand for what is in the file. An error stops the build; a warning only does under\n"
            "`--strict`."
        ),
        "made": "The page is made from the program's texts. Change those and run `make accept`.",
        "error": "Error",
        "warning": "Warning",
        "info": "Note",
        "says": "Message",
        "mend": "Do this",
        "near": "Or, where a guess can be made",
        "cause": "Before that, where one cause alone explains the difference",
    },
}


def diagnostics_page(language: str) -> str:
    """The page in Markdown: a contents list by group, then each finding under its code.

    A code that belongs to no group raises ValueError, so that none is left out.
    """
    texts = _TEXTS[language]
    groups = [(group.headings[language], _codes(group)) for group in _GROUPS]
    left = set(catalogue.codes()).difference(*(codes for _, codes in groups))
    if left:
        raise ValueError(f"codes without a group: {', '.join(sorted(left))}")
    shown = [(heading, codes) for heading, codes in groups if codes]
    listed = "\n".join(_listed(heading, codes, language) for heading, codes in shown)
    parts = [f"# {texts['title']}", texts["intro"], texts["made"], listed]
    for heading, codes in shown:
        parts.append(f"## {heading}")
        parts += [_finding(code, language) for code in codes]
    return "\n\n".join(parts) + "\n"


def _codes(group: _Group) -> tuple[str, ...]:
    return tuple(code for code in catalogue.codes() if code.partition("-")[0] in group.prefixes)


def _listed(heading: str, codes: tuple[str, ...], language: str) -> str:
    """One group of the contents list."""
    lines = (f"    - [`{c}`](#{c}): {_literal(_entry(c, language).title)}" for c in codes)
    return "\n".join((f"- {heading}", *lines))


def _finding(code: str, language: str) -> str:
    entry, texts = _entry(code, language), _TEXTS[language]
    severity = texts["info" if code in NOTES else "warning" if code in WARNINGS else "error"]
    told = [
        f"{texts['says']}: {_template(entry.message)}",
        f"{texts['mend']}: {_template(entry.hint)}",
    ]
    if entry.hint_near:
        told.append(f"{texts['near']}: {_template(entry.hint_near)}")
    if entry.causes:
        causes = (f"    - {_template(cause)}" for cause in entry.causes.values())
        told.append("\n".join((f"{texts['cause']}:", *causes)))
    return "\n\n".join(
        (
            f"### {code}",
            f"**{severity}.** {_literal(entry.title)}.",
            "\n".join(f"- {line}" for line in told),
            _prose(entry.explanation),
        )
    )


def _entry(code: str, language: str) -> Entry:
    entry = catalogue.explain(code, language)
    if entry is None:
        raise ValueError(f"no text for {code} in {language}")
    return entry


def _template(text: str) -> str:
    """A message with its places, as Markdown that shows it to the letter."""
    return _literal(text.replace("{{", "{").replace("}}", "}"))


def _prose(explanation: str) -> str:
    """An explanation, whose examples are code by their indent already."""
    lines = explanation.split("\n")
    return "\n".join(line if line.startswith("    ") else _literal(line) for line in lines)


def _literal(text: str) -> str:
    """Text whose signs Markdown would otherwise read as its own."""
    shown = "".join("\\" + sign if sign in "\\`*_[]<>|" else sign for sign in text)
    # At the start of a line a # would begin a heading.
    return "\\" + shown if shown.startswith("#") else shown
