"""The schemas that help an editor with a plan's sources, one for each kind of source file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from compiler.editor.describe import SchemaWriter
from compiler.editor.known import Known, known
from compiler.load.front import PLAN, WHOLE_MEMO
from compiler.load.kinds import DATA
from compiler.load.schema import Record
from compiler.model.plan import Plan
from compiler.outputs.stable_json import stable_json

PLAN_SCHEMA, MEMO_SCHEMA, DATA_SCHEMA = "plan.json", "tjansteskrivelse.json", "kallfil.json"


def schemas(plan: Plan) -> Mapping[str, bytes]:
    """The files of the schema folder by name, made of the format and of what the plan has."""
    have = known(plan)
    files = {PLAN_SCHEMA: PLAN, MEMO_SCHEMA: WHOLE_MEMO, DATA_SCHEMA: DATA}
    return {name: _file(record, have) for name, record in files.items()}


def _file(record: Record[Any], have: Known) -> bytes:
    writer = SchemaWriter(have)
    top = writer.record(record)
    return stable_json(
        {
            "$schema": "http://json-schema.org/draft-07/schema#",
            **top,
            "definitions": dict(sorted(writer.definitions.items())),
        }
    )
