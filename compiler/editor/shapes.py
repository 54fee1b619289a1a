"""Shapes of JSON Schema that the yaml-language-server shows well, with Swedish messages.

That server has one `errorMessage` a schema for all that may be wrong with it, so each thing that
may be wrong is a schema of its own under `allOf`. It merges and rewrites, in English, what the
alternatives of an `anyOf` say when all of them fail: so none here can, and where a short and a long
form may stand, `if` chooses. See docs/decisions/0014-schema-for-editors.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import combinations

from compiler import catalogue
from compiler.catalogue.editor import EDITOR
from compiler.diagnostic import error
from compiler.load.schema import MISSING_WORD, Needs
from compiler.load.values import NOT_MEASURED_WORD
from compiler.outputs.stable_json import Json
from compiler.span import NOWHERE

Schema = dict[str, Json]

_VALUE: Schema = {"anyOf": [{}]}
"""Any value; where there is no type to see, it tells editors to write a colon after the key."""

_WORDS = {MISSING_WORD: "missing-word", NOT_MEASURED_WORD: "not-measured-word"}
_AS_TYPED = (("integer", ("7", "2013")), ("number", ("6.39",)), ("boolean", ("true",)))


def hint(code: str) -> str:
    """What the catalogue says to write instead."""
    entry = catalogue.explain(code, "sv")
    return "" if entry is None else entry.hint


def text(pattern: str, told: str, words: Sequence[str]) -> Schema:
    """A single value. What YAML types otherwise than as text is text to us all the same."""
    typed = [
        name for name, texts in _AS_TYPED if any(re.fullmatch(pattern, t, re.ASCII) for t in texts)
    ]
    if MISSING_WORD in words and MISSING_WORD not in told:
        told = EDITOR["or-missing"].format(hint=told, word=MISSING_WORD)
    schema: Schema = {
        **of_types(("string", *typed), told),
        "pattern": whole(pattern),
        "errorMessage": told,
    }
    if words:
        schema["allOf"] = [suggested((word, _explained(word)) for word in words)]
    return schema


def _explained(word: str) -> str:
    """What a word that may be written means, if it has a meaning of its own."""
    if word in _WORDS:
        return EDITOR[_WORDS[word]]
    finding = catalogue.explain(word, "sv")
    return "" if finding is None else finding.title


def of_types(types: Sequence[str], told: str) -> Schema:
    """A value of one of these types.

    Editors suggest `true`, `false` and `null` for a type that they see, so those are told in an
    `if`, where they do not look.
    """
    odd = [name for name in types if name in ("boolean", "null")]
    usual: Schema = {"type": [n for n in types if n not in odd], "errorMessage": told}
    return {**_VALUE, "if": {"type": odd}, "else": usual} if odd else usual


def one_of(values: Sequence[tuple[str, str]], told: str) -> Schema:
    """One of these values and no other."""
    literal = (re.sub(r"[\\.+*?^$(){}|\[\]]", r"\\\g<0>", value) for value, _ in values)
    return {**text("|".join(literal), told, ()), "allOf": [suggested(values)]}


def short_or_long(short: Schema, long: Schema, long_type: str) -> Schema:
    """A scalar, or what the long form is: a mapping or a list.

    What is suggested for the former has to stand outside of `if`: where there is nothing yet,
    editors do not look into it.
    """
    outside = {name: told for name, told in short.items() if name == "allOf"}
    inside = {name: told for name, told in short.items() if name != "allOf"}
    return {**_VALUE, **outside, "if": {"type": long_type}, "then": long, "else": inside}


def whole(pattern: str) -> str:
    """A pattern for the whole of a text, in which any space may stand for one, as when we read."""
    spaced = re.sub(r" (?![^\[]*\])", r"\\s+", pattern)
    return rf"^\s*(?:{spaced})\s*$"


def suggested(values: Iterable[tuple[str, str]]) -> Schema:
    """Values that are suggested and explained; any other is let through by the last alternative."""
    told = [{"const": v, **({"description": about} if about else {})} for v, about in values]
    return {"anyOf": [*told, {}]}


def required(name: str, kind: str) -> Schema:
    """A key that must be there, with a message that names it."""
    told = catalogue.tell(error("key-missing", NOWHERE, key=name, kind=kind), "sv").message
    return {"required": [name], "errorMessage": told}


def needed(need: Needs, kind: str) -> Iterable[Schema]:
    """One key at least, or one and no more; the latter is told at the key that is too much."""
    lacking = need.keys[0]
    told = hint(need.code).format(key=lacking, kind=kind, id="")
    yield {
        "if": {"anyOf": [{"required": [name]} for name in need.keys]},
        "else": {"required": [lacking], "errorMessage": told},
    }
    for first, second in combinations(need.keys if need.alone else (), 2):
        yield {
            "if": {"required": [first, second]},
            "then": {"properties": {second: False}, "errorMessage": told},
        }
