"""Turn readers into JSON Schema: what may stand where, and what of the plan may be named there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from compiler.catalogue.editor import EDITOR
from compiler.editor import shapes
from compiler.editor.known import Known
from compiler.editor.shapes import Schema
from compiler.editor.snippets import new_entry, new_record, new_text
from compiler.load.schema import (
    MISSING_WORD,
    ByWord,
    Either,
    EntriesOf,
    Key,
    Later,
    ListOf,
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
from compiler.model.registers import Unit
from compiler.outputs.stable_json import Json

CLOSED: Mapping[type, str] = {Unit: "register/enheter"}
"""Kinds of which an unknown id is a fault at once, and where they are written. Of others a new one
is often named before it is written, and before the schema is made anew."""


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
            case ByWord():
                return self._by_word(reader)
            case ListOf(item=item):
                return {
                    "type": "array",
                    "items": self.schema(item),
                    "errorMessage": shapes.hint("type-list"),
                }
            case EntriesOf():
                return self._entries(reader)
            case Either(short=short, long=long):
                type_ = "array" if isinstance(long, ListOf) else "object"
                return shapes.short_or_long(self.schema(short), self.schema(long), type_)
            case Text():
                return shapes.text(reader.pattern.pattern, shapes.hint(reader.code), reader.words)
            case OrMissing(reader=Text() as text):
                pattern = f"{MISSING_WORD}|{text.pattern.pattern}"
                return shapes.text(pattern, shapes.hint(text.code), (MISSING_WORD, *text.words))
            case RefTo(kinds=kinds):
                return self._ref(kinds)
            case Choice(allowed=allowed):
                told = EDITOR["choice"].format(allowed=", ".join(allowed))
                return shapes.one_of([(word, "") for word in allowed], told)
            case Markdown(paragraphs=paragraphs):
                schema = shapes.text(r"\S[\s\S]*", shapes.hint("value-empty"), ())
                return {**schema, "defaultSnippets": [new_text()]} if paragraphs else schema
            case MaybeEmpty():
                types = ("string", "number", "boolean", "null")
                return shapes.of_types(types, shapes.hint("type-text"))
        return {}

    def record(self, record: Record[Any]) -> Schema:
        """A mapping with known keys; each thing that may be lacking has a message of its own."""
        names = ", ".join(key.name for key in record.keys)
        rules: list[Json] = [{"type": "object", "errorMessage": shapes.hint("type-mapping")}]
        rules += [shapes.required(key.name, record.name) for key in record.keys if key.required]
        rules += [rule for need in record.needs for rule in shapes.needed(need, record.name)]
        return {
            "title": record.name,
            "description": record.about,
            "allOf": rules,
            "properties": {key.name: self._key(key) for key in record.keys},
            "additionalProperties": False,
            "errorMessage": EDITOR["unknown-key"].format(kind=record.name, keys=names),
        }

    def _by_word(self, reader: ByWord[Any]) -> Schema:
        """A mapping that is one of several records, as the word under its key says."""
        if reader.name not in self.definitions:
            word = reader.key
            rules: list[Json] = [
                {"type": "object", "errorMessage": shapes.hint("type-mapping")},
                shapes.required(word.name, reader.name),
            ]
            for named, record in reader.records.items():
                chosen: Schema = {"required": [word.name]}
                chosen["properties"] = {word.name: {"const": named}}
                rules.append({"if": chosen, "then": self._shared(record, begun=True)})
            self.definitions[reader.name] = {
                "title": reader.name,
                "description": reader.about,
                "allOf": rules,
                "properties": {word.name: self._key(word)},
                "defaultSnippets": [
                    new_record(record, self.known.period, {word.name: named})
                    for named, record in reader.records.items()
                ],
            }
        return {"$ref": f"#/definitions/{reader.name}"}

    def _shared(self, record: Record[Any], *, begun: bool = False) -> Schema:
        """A record where it is first asked for; one that is `begun` is not suggested anew."""
        if record.name not in self.definitions:
            self.definitions[record.name] = {}  # what stands within itself finds it there
            blank: Schema = {"defaultSnippets": [new_record(record, self.known.period)]}
            self.definitions[record.name] = {**self.record(record), **({} if begun else blank)}
        return {"$ref": f"#/definitions/{record.name}"}

    def _key(self, key: Key) -> Schema:
        about = EDITOR["required"].format(about=key.about) if key.required else key.about
        schema = self.schema(key.reader)
        if "$ref" in schema:
            # Beside a `$ref` nothing else counts; the type tells editors how the key goes on.
            schema = {
                "type": "object",
                "errorMessage": shapes.hint("type-mapping"),
                "allOf": [schema],
            }
        return {"description": about, **schema}

    def _entries(self, reader: EntriesOf[Any]) -> Schema:
        key = reader.key if isinstance(reader.key, Text) else identifier
        schema: Schema = {
            "type": "object",
            "errorMessage": shapes.hint("type-mapping"),
            "propertyNames": {
                "pattern": shapes.whole(key.pattern.pattern),
                "patternErrorMessage": shapes.hint(key.code),
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
            return shapes.one_of(ids, told)
        schema = shapes.text(identifier.pattern.pattern, shapes.hint(identifier.code), ())
        if ids:
            name = "-".join(("id", *(kind.__name__.lower() for kind in kinds)))
            self.definitions[name] = shapes.suggested(ids)
            schema["allOf"] = [{"$ref": f"#/definitions/{name}"}]
        return schema
