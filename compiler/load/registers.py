"""How registers are written: persons, bodies, units, terms, words and the office's own style."""

from __future__ import annotations

from compiler.load.schema import (
    Key,
    Reader,
    Record,
    list_of,
    turned,
)
from compiler.load.texts import (
    choice,
    email,
    factor,
    identifier,
    line,
    maybe_empty,
    ref_to,
    whole,
)
from compiler.model.figures import FreePhrase
from compiler.model.house_style import HouseStyle, KnownWord, Millions, Percent
from compiler.model.registers import Body, BodyKind, Person, Term, Unit, UnitKind
from compiler.span import Span

PERSON = Record(
    "person",
    Person,
    (
        Key("id", "id", identifier, "Personens id, till exempel anna-berg.", required=True),
        Key("namn", "name", line, "För- och efternamn.", required=True),
        Key("titel", "title", line, "Personens titel, som den skrivs i planen."),
        Key("organ", "body", ref_to(Body), "Id på det organ där personen arbetar."),
        Key("telefon", "phone", line, "Telefonnummer."),
        Key("e-post", "email", email, "E-postadress."),
    ),
    "En person som planen nämner.",
)

BODY = Record(
    "organ",
    Body,
    (
        Key("id", "id", identifier, "Organets id, till exempel hr.", required=True),
        Key("namn", "name", line, "Organets namn, som det skrivs i planen.", required=True),
        Key("kortnamn", "short", line, "Namnet i kort form, till exempel Ksk."),
        Key("slag", "kind", choice(BodyKind), "Vad för slags organ det är.", required=True),
        Key("e-post", "email", email, "E-postadress."),
    ),
    "Ett organ: nämnd, kontor, enhet, bolag eller annan part.",
)

UNIT = Record(
    "enhet",
    Unit,
    (
        Key("id", "id", identifier, "Enhetens id, som uppgifterna anger.", required=True),
        Key(
            "i-text",
            "in_text",
            maybe_empty,
            "Hur enheten skrivs efter talet i löpande text.",
            required=True,
        ),
        Key("i-tabell", "in_table", maybe_empty, "Hur enheten skrivs i tabeller.", required=True),
        Key("bas", "base", identifier, "Den enhet som räknas om till, till exempel kr."),
        Key("faktor", "factor", factor, "Hur många av basen som det går på en av enheten."),
        Key(
            "slag",
            "kind",
            choice(UnitKind),
            "Om talen räknas ett och ett (räknas), mäts (mäts) eller är en andel (andel).",
        ),
        Key("täljare", "numerator", ref_to(Unit), "För en enhet per något: enheten före per."),
        Key("nämnare", "denominator", ref_to(Unit), "För en enhet per något: enheten efter per."),
        Key(
            "skillnad",
            "difference",
            ref_to(Unit),
            "Den enhet som skillnaden mellan två tal får, till exempel procentenheter.",
        ),
    ),
    "En enhet som tal räknas i.",
)

TERM = Record(
    "term",
    Term,
    (
        Key("term", "term", line, "Ordet så som planen skriver det.", required=True),
        Key(
            "undvik",
            "avoided",
            list_of(line),
            "Former som betyder detsamma och inte ska skrivas.",
            required=True,
        ),
        Key("skäl", "reason", line, "Varför formerna undviks, i en mening.", required=True),
        Key(
            "utom-i",
            "exceptions",
            list_of(line),
            "Uttryck där en sådan form får stå kvar, precis som i texten.",
        ),
    ),
    "En term: ett ord som planen använder, och de former som undviks.",
)

FREE_PHRASE = Record(
    "fritt tal",
    FreePhrase,
    (
        Key(
            "uttryck",
            "phrase",
            line,
            "Orden precis som de står i texten, till exempel Max 18.",
            required=True,
        ),
        Key("skäl", "reason", line, "Varför talet inte är en uppgift.", required=True),
    ),
    "Ett uttryck med ett tal som inte är någon uppgift.",
)

HOUSE_STYLE = Record(
    "husstil",
    HouseStyle,
    (
        Key(
            "miljoner",
            "millions",
            choice(Millions),
            "Förkortningen av miljoner kronor: mkr eller mnkr.",
        ),
        Key(
            "procent",
            "percent",
            choice(Percent),
            "Hur procent skrivs i löpande text: med ord (ord) eller tecken (tecken).",
        ),
        Key("tal-i-ord-till", "words_up_to", whole, "Det största tal som skrivs med bokstäver."),
        Key("längsta-mening", "longest_sentence", whole, "Så många ord en mening får ha."),
        Key("lix", "lix", whole, "Det läsbarhetsindex som en text inte bör gå över."),
    ),
    "Husets skrivregler; det som inte anges följer Svenska skrivregler.",
)


def one_style(made: HouseStyle, span: Span) -> tuple[HouseStyle, ...]:
    return (made,)


LISTED_WORD = Record(
    "ord",
    KnownWord,
    (
        Key("ord", "word", line, "Ordet i sin grundform.", required=True),
        Key("skäl", "reason", line, "Varför ordet är rätt fast ordlistan saknar det."),
    ),
    "Ett ord som är rätt fast den svenska ordlistan saknar det.",
)

WORD_ALONE: Reader[KnownWord] = turned(line, KnownWord)
