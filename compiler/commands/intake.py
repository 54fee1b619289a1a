"""Take in a Word text as a section."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compiler.catalogue.commands import command_words
from compiler.commands.given import ERRORS, NOT_WRITTEN, OK, style_of

if TYPE_CHECKING:
    from compiler.diagnostic import Diagnostic


def run_intake(given: argparse.Namespace) -> int:
    from compiler import catalogue
    from compiler.console.findings import findings_text
    from compiler.diagnostic import error, has_errors
    from compiler.files import read_file
    from compiler.finish.write import write_outputs
    from compiler.intake.intake import take_in
    from compiler.intake.opened import LARGEST
    from compiler.intake.pandoc import find_pandoc
    from compiler.intake.prepare import Changes
    from compiler.intake.tree import slug
    from compiler.span import Span
    from compiler.word.package import PackageRefused

    file, texts = Path(given.file), command_words(given.lang)
    asked = given.to or f"avsnitt/{slug(file.stem)}.md"
    target = Path(given.sources) / asked
    folder = target.with_name(f"{target.stem}-bilder")
    name = file.name

    def refuse(*diagnostics: Any) -> int:
        print(findings_text(diagnostics, style_of(given, sys.stderr)), file=sys.stderr)
        return ERRORS

    against = _against_target(asked, Path(given.sources), given.force)
    if against is not None:
        return refuse(against)
    try:
        docx, pandoc = read_file(file, LARGEST), find_pandoc()
    except PackageRefused as refused:
        return refuse(refused.diagnostic(Span(name)))
    except OSError as fault:
        reason = fault.strerror or str(fault)
        return refuse(error("intake-unreadable", Span(name), file=given.file, fault=reason))
    section = take_in(
        docx,
        name,
        catalogue.words(given.lang),
        pandoc=pandoc,
        images_in=f"{Path(asked).with_suffix('').as_posix()}-bilder",
        changes=Changes(given.track_changes) if given.track_changes else None,
    )
    if has_errors(section.diagnostics):
        return refuse(*section.diagnostics)
    for image in section.images:
        if (folder / image).exists() and not given.force:
            return refuse(error("intake-exists", Span(asked), path=f"{folder.name}/{image}"))
    files = {f"{folder.name}/{image}": content for image, content in section.images.items()}
    files[target.name] = section.text.encode()
    unwritten = write_outputs(target.parent, files)
    if unwritten is not None:
        refuse(unwritten)
        return NOT_WRITTEN
    if section.diagnostics:
        print(findings_text(section.diagnostics, style_of(given, sys.stderr)), file=sys.stderr)
        print(file=sys.stderr)
    images = len(section.images)
    print(texts["intake-written"].format(path=target))
    if images:
        print(texts["intake-images"].format(count=images, folder=folder))
    print(texts["intake-next"].format(path=asked))
    return OK


def _against_target(asked: str, sources: Path, force: bool) -> Diagnostic | None:
    """Why no section may be written to that path below the sources folder, if so."""
    from compiler.diagnostic import error
    from compiler.span import Span

    target = sources / asked
    if "\\" in asked or not target.resolve().is_relative_to(sources.resolve()):
        return error("source-outside", Span(""), path=asked)
    if target.suffix != ".md":
        return error("intake-target", Span(""), path=asked)
    if target.exists() and not force:
        return error("intake-exists", Span(asked), path=asked)
    return None
