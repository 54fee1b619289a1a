"""Write the schemas that let an editor help with the sources."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from compiler.commands.given import ERRORS, NOT_WRITTEN, OK, shared_of, style_of


def run_schema(given: argparse.Namespace) -> int:
    """Write a schema for each kind of source file to `given.folder`; return the exit status.

    Nothing is written where the sources cannot be read: ids that are missing from a schema would
    be underlined as unknown.
    """
    from compiler.console.findings import findings_text
    from compiler.diagnostic import has_errors
    from compiler.editor.schemas import schemas
    from compiler.finish.write import write_outputs
    from compiler.load.load import load

    style, folder = style_of(given, sys.stdout), Path(given.folder)
    loaded = load(Path(given.sources), shared_of(given))
    if has_errors(loaded.diagnostics):
        print(findings_text(loaded.diagnostics, style_of(given, sys.stderr)), file=sys.stderr)
        print(f"\n{style.texts['schema-refused']}", file=sys.stderr)
        return ERRORS
    files = schemas(loaded.plan)
    fault = write_outputs(folder, files)
    if fault is not None:
        print(findings_text([fault], style_of(given, sys.stderr)), file=sys.stderr)
        return NOT_WRITTEN
    print(style.texts["schema-written"])
    for name in files:
        print(f"  {folder / name}")
    print(style.texts["schema-next"])
    return OK
