"""Turn readers into JSON Schema: what may stand where, told as the yaml-language-server shows it.

That server has one `errorMessage` a schema for all that may be wrong with it, so each thing that
may be wrong is a schema of its own under `allOf`. It merges and rewrites, in English, what the
alternatives of an `anyOf` say when all of them fail: so none here can, and where a short and a long
form may stand, `if` chooses. See docs/decisions/0014-schema-for-editors.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import Any

from compiler import catalogue
from compiler.catalogue.editor import EDITOR
from compiler.diagnostic import error
from compiler.editor.known import Known
from compiler.editor.snippets import new_entry, new_record
from compiler.load.schema import (
    MISSING_WORD,
    Either,
    EntriesOf,
    Key,
    Later,
    ListOf,
    Needs,
    OrMissing,
    Reader,
    Record,
    Turned,
)
from compiler.load.texts import (
    AboveZero,
    Choice,
    Markdown,
    MaybeEmpty,
    RefTo,
    Text,
    identifier,
    period,
)
from compiler.load.values import NOT_MEASURED_WORD
from compiler.model.registers import Unit
from compiler.outputs.stable_json import Json
from compiler.span import NOWHERE

Schema = dict[str, Json]

CLOSED: Mapping[type, str] = {Unit: "register/enheter"}
"""Kinds of which an unknown id is a fault at once, and where they are written. Of others a new one
is often named before it is written, and before the schema is made anew."""

_WORDS = {MISSING_WORD: "missing-word", NOT_MEASURED_WORD: "not-measured-word"}
_AS_TYPED = (("integer", ("7", "2013")), ("number", ("6.39",)), ("boolean", ("true",)))


class SchemaWriter:
    """Describes readers, and gathers the schemas that several of them share in `definitions`."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.definitions: dict[str, Json] = {}

    def schema(self, reader: Reader[Any]) -> Schema:
        """What `reader` reads; what it cannot tell of itself may be anything."""
        match reader:
            case Turned(reader=inner) | AboveZero(reader=inner):
                return self.schema(inner)
            case Later(find=find):
                return self.schema(find())
            case Record():
                return self._shared(reader)
            case ListOf(item=item):
                return {
                    "type": "array",
                    "items": self.schema(item),
                    "errorMessage": hint("type-list"),
                }
            case EntriesOf():
                return self._entries(reader)
            case Either(short=short, long=long):
                return _either(self.schema(short), self.schema(long))
            case Text():
                return _text(reader.pattern.pattern, hint(reader.code), reader.words)
            case OrMissing(reader=Text() as text):
                pattern = f"{MISSING_WORD}|{text.pattern.pattern}"
                return _text(pattern, hint(text.code), (MISSING_WORD, *text.words))
            case RefTo(kinds=kinds):
                return self._ref(kinds)
            case Choice(allowed=allowed):
                told = EDITOR["choice"].format(allowed=", ".join(allowed))
                return _one_of([(word, "") for word in allowed], told)
            case Markdown():
                return _text(r"\S[\s\S]*", hint("value-empty"), ())
            case MaybeEmpty():
                types = ["string", "number", "boolean", "null"]
                return {"type": types, "errorMessage": hint("type-text")}
        return {}

    def record(self, record: Record[Any]) -> Schema:
        """A mapping with known keys; each thing that may be lacking has a message of its own."""
        names = ", ".join(key.name for key in record.keys)
        rules: list[Json] = [{"type": "object", "errorMessage": hint("type-mapping")}]
        rules += [_required(key.name, record.name) for key in record.keys if key.required]
        rules += [rule for need in record.needs for rule in _needs(need, record.name)]
        return {
            "title": record.name,
            "description": record.about,
            "allOf": rules,
            "properties": {key.name: self._key(key) for key in record.keys},
            "additionalProperties": False,
            "errorMessage": EDITOR["unknown-key"].format(kind=record.name, keys=names),
        }

    def _shared(self, record: Record[Any]) -> Schema:
        if record.name not in self.definitions:
            self.definitions[record.name] = {}  # what stands within itself finds it there
            self.definitions[record.name] = {
                **self.record(record),
                "defaultSnippets": [new_record(record, self.known.period)],
            }
        return {"$ref": f"#/definitions/{record.name}"}

    def _key(self, key: Key) -> Schema:
        about = EDITOR["required"].format(about=key.about) if key.required else key.about
        schema = self.schema(key.reader)
        if "$ref" in schema:
            # Beside a `$ref` nothing else counts; the type tells editors how the key goes on.
            schema = {"type": "object", "errorMessage": hint("type-mapping"), "allOf": [schema]}
        return {"description": about, **schema}

    def _entries(self, reader: EntriesOf[Any]) -> Schema:
        key = reader.key if isinstance(reader.key, Text) else identifier
        schema: Schema = {
            "type": "object",
            "errorMessage": hint("type-mapping"),
            "propertyNames": {
                "pattern": _whole(key.pattern.pattern),
                "patternErrorMessage": hint(key.code),
                "doNotSuggest": True,
            },
            "additionalProperties": self.schema(reader.value),
        }
        if key is period:
            # One and no more: an editor then writes it where the key above is chosen.
            schema["defaultSnippets"] = [new_entry(self.known.period)]
        return schema

    def _ref(self, kinds: tuple[type, ...]) -> Schema:
        ids = [(k.id, k.about) for k in self.known.ids if not kinds or issubclass(k.kind, kinds)]
        if ids and kinds and all(kind in CLOSED for kind in kinds):
            register = ", ".join(CLOSED[kind] for kind in kinds)
            allowed = ", ".join(id_ for id_, _ in ids)
            told = EDITOR["unknown-one"].format(register=register, allowed=allowed)
            return _one_of(ids, told)
        schema = _text(identifier.pattern.pattern, hint(identifier.code), ())
        if ids:
            name = "-".join(("id", *(kind.__name__.lower() for kind in kinds)))
            self.definitions[name] = _suggested(ids)
            schema["allOf"] = [{"$ref": f"#/definitions/{name}"}]
        return schema


def hint(code: str) -> str:
    """What the catalogue says to write instead."""
    entry = catalogue.explain(code, "sv")
    return "" if entry is None else entry.hint


def _text(pattern: str, told: str, words: Sequence[str]) -> Schema:
    """A single value. What YAML types otherwise than as text is text to us all the same."""
    typed = [
        name for name, texts in _AS_TYPED if any(re.fullmatch(pattern, t, re.ASCII) for t in texts)
    ]
    if MISSING_WORD in words:
        told = EDITOR["or-missing"].format(hint=told, word=MISSING_WORD)
    schema: Schema = {
        "type": ["string", *typed],
        "pattern": _whole(pattern),
        "errorMessage": told,
    }
    if words:
        schema["allOf"] = [_suggested((word, EDITOR[_WORDS[word]]) for word in words)]
    return schema


def _one_of(values: Sequence[tuple[str, str]], told: str) -> Schema:
    """One of these values and no other."""
    literal = (re.sub(r"[\\.+*?^$(){}|\[\]]", r"\\\g<0>", value) for value, _ in values)
    return {**_text("|".join(literal), told, ()), "allOf": [_suggested(values)]}


def _either(short: Schema, long: Schema) -> Schema:
    """A scalar or a mapping. What is suggested for the former has to stand outside of `if`, as has
    the type: where there is nothing yet an editor does not look further."""
    types = short["type"] if isinstance(short["type"], list) else [short["type"]]
    outside: Schema = {"type": [*types, "object"], "errorMessage": short["errorMessage"]}
    if "allOf" in short:
        outside["allOf"] = short["allOf"]
    inside = {name: told for name, told in short.items() if name != "allOf"}
    return {**outside, "if": {"type": "object"}, "then": long, "else": inside}


def _whole(pattern: str) -> str:
    """A pattern for the whole of a text, in which any space may stand for one, as when we read."""
    spaced = re.sub(r" (?![^\[]*\])", r"\\s+", pattern)
    return rf"^\s*(?:{spaced})\s*$"


def _suggested(values: Iterable[tuple[str, str]]) -> Schema:
    """Values that are suggested and explained; any other is let through by the last alternative."""
    told = [{"const": v, **({"description": about} if about else {})} for v, about in values]
    return {"anyOf": [*told, {}]}


def _required(name: str, kind: str) -> Schema:
    told = catalogue.tell(error("key-missing", NOWHERE, key=name, kind=kind), "sv").message
    return {"required": [name], "errorMessage": told}


def _needs(need: Needs, kind: str) -> Iterable[Schema]:
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
