"""Make a package for the archive, and verify one that lies there."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from compiler.commands.given import (
    ERRORS,
    NOT_WRITTEN,
    OK,
    WRONG_USE,
    Steps,
    measure_of,
    pdf_tools,
    request_of,
    spell_of,
    style_of,
)

if TYPE_CHECKING:
    from compiler.archiving import Package
    from compiler.console.style import Style
    from compiler.diagnostic import Diagnostic
    from compiler.pipeline.built import Built
    from compiler.verifying import Verified

FOLDER = "arkiv"


def run_archive(given: argparse.Namespace) -> int:
    """Build, and put what was built and what it was built from into one package."""
    from compiler.archiving import package_of
    from compiler.console.findings import findings_text
    from compiler.finish.sign import split_command

    style, out = style_of(given, sys.stdout), Path(given.out) / FOLDER
    try:
        command = split_command(given.sign_command) if given.sign_command else None
    except ValueError as wrong:
        print(style.texts["sign-command"].format(fault=wrong), file=sys.stderr)
        return WRONG_USE
    with Steps(style.texts) as steps:
        built, forbidding = _built(given, steps)
    checked = built.checked
    if forbidding or not built.files:
        found = (*built.diagnostics, *forbidding)
        errors_style = style_of(given, sys.stderr)
        told = findings_text(found, errors_style, checked.texts, checked.waived)
        print(f"{told}\n\n{style.texts['not-archived'].format(out=out)}", file=sys.stderr)
        return ERRORS
    package = package_of(built, _report(built, given.lang))
    fault = _written(package, out, bag=given.bag)
    if fault is not None:
        print(findings_text([fault], style_of(given, sys.stderr)), file=sys.stderr)
        return NOT_WRITTEN
    texts = style.texts
    print(style.paint("ok", texts["archived"].format(title=package.contents.registry.title)))
    made = {"": "archived-folder", ".zip": "archived-zip", ".bag": "archived-bag"}
    for name, about in made.items():
        if name != ".bag" or given.bag:
            print(f"  {out / (package.id + name)}  {style.paint('dim', texts[about])}")
    if not package.contents.pdfs:
        print(style.paint("warning", texts["archived-no-pdf"]))
    if command is not None:
        return _signed(command, package, out, style)
    return OK


def _built(given: argparse.Namespace, steps: Steps) -> tuple[Built, tuple[Diagnostic, ...]]:
    """The build with its PDFs, or without where nothing here lays out pages."""
    from compiler.pipeline.building import build
    from compiler.pipeline.pdfs import make_pdfs

    built = build(request_of(given, measure_of(given), spell_of(given)), steps.begin)
    tools = pdf_tools(given)
    if tools is None or not built.files:
        return built, ()
    return make_pdfs(built, tools, progress=steps.begin)


def _report(built: Built, language: str) -> str:
    """What was found, as it goes into the package: the same wherever and by whomever it is made.

    Each file has the name that it has in the package, however it was given; there is no colour, and
    lines have one width.
    """
    from compiler.archiving import named_in_package
    from compiler.console.findings import findings_text
    from compiler.console.style import Style

    found, texts, waived = named_in_package(built)
    return f"{findings_text(found, Style(language, Path(), False, 100), texts, waived)}\n"


def _written(package: Package, out: Path, *, bag: bool) -> Diagnostic | None:
    """The package as a folder, as a zip, and as a bag if asked for: all of them or none."""
    from hashlib import sha256

    from compiler.finish.write import write_outputs

    zipped = package.zipped
    sum_ = f"{sha256(zipped).hexdigest()}  {package.id}.zip\n"
    trees = {package.id: package.files, **({f"{package.id}.bag": package.bagged} if bag else {})}
    files = {f"{top}/{path}": data for top, tree in trees.items() for path, data in tree.items()}
    files |= {f"{package.id}.zip": zipped, f"{package.id}.zip.sha256": sum_.encode()}
    return write_outputs(out, files, whole=trees)


def _signed(command: Sequence[str], package: Package, out: Path, style: Style) -> int:
    """Run the organisation's command on the zip, and write beside it, in PREMIS, how that went."""
    from compiler.console.findings import findings_text
    from compiler.finish.sign import sign
    from compiler.finish.write import write_outputs
    from compiler.outputs.archive.premis import event_xml

    place = out / f"{package.id}.zip"
    signed = sign(command, place)
    made = ", ".join(f"{name} (SHA-256 {sum_})" for name, sum_ in signed.made)
    # The program alone is named: the words after it may hold a password.
    event = event_xml(
        "digital signature generation",
        datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        f"{signed.program}: {made or '–'}",
        "success" if signed.good else "failure",
        signed.program,
        place.name,
        place.read_bytes(),
    )
    fault = write_outputs(out, {f"{place.name}.premis.xml": event})
    if fault is not None:
        print(findings_text([fault], style), file=sys.stderr)
        return NOT_WRITTEN
    if not signed.good:
        status = "–" if signed.status is None else signed.status
        told = {"program": signed.program, "status": status, "said": signed.said}
        print(style.texts["not-signed"].format(**told), file=sys.stderr)
        return ERRORS
    names = ", ".join(name for name, _ in signed.made) or "–"
    print(style.texts["signed"].format(program=signed.program, files=names))
    return OK


def run_verify(given: argparse.Namespace) -> int:
    """Say in one sentence whether what is archived is as it was, and build it again to see."""
    from compiler.console.findings import findings_text
    from compiler.diagnostic import has_errors
    from compiler.finish.wordml import DOCUMENT
    from compiler.verifying import verify_document, verify_package
    from compiler.word.package import PackageRefused, read_members

    style, path = style_of(given, sys.stdout), Path(given.package)
    if not path.exists():
        print(style.texts["verify-nothing"].format(file=path), file=sys.stderr)
        return WRONG_USE
    alone = False
    if path.is_file() and path.suffix.lower() != ".zip":
        try:
            alone = DOCUMENT in read_members(path.read_bytes())
        except PackageRefused:
            alone = path.suffix.lower() == ".docx"
    measure = measure_of(given)
    with Steps(style.texts) as steps:
        steps.begin("step-prove")
        if alone:
            verified = verify_document(path.read_bytes(), path.name, request_of(given))
        else:
            verified = verify_package(path, measure, pdf_tools(given))
    if verified.diagnostics:
        told = findings_text(verified.diagnostics, style_of(given, sys.stderr))
        print(f"{told}\n", file=sys.stderr)
    good = not has_errors(verified.diagnostics)
    key = _document_sentence(verified) if alone else _package_sentence(verified, good)
    names = dict.fromkeys(d.span.path for d in verified.diagnostics)
    sentence = style.texts[key].format(
        name=path.name, files=verified.files, first=verified.first, named=", ".join(names)
    )
    print(style.paint("ok" if good else "error", sentence))
    return OK if good else ERRORS


def _document_sentence(verified: Verified) -> str:
    if not verified.diagnostics:
        return "verified-document"
    return "verified-document-differs" if verified.first else "verified-document-unknown"


def _package_sentence(verified: Verified, good: bool) -> str:
    from compiler.verify.compare import Likeness

    if not good:
        changed = {d.code for d in verified.diagnostics}
        unsound = ("archive-file", "archive-link", "archive-no", "package")
        whole = not any(code.startswith(unsound) for code in changed)
        return "verified-rebuilt-otherwise" if whole else "verified-changed"
    least = min((c.likeness for c in verified.compared.values()), default=Likeness.DIFFERENT)
    return {
        Likeness.BYTES: "verified-bytes",
        Likeness.PARTS: "verified-parts",
        Likeness.TEXT: "verified-text",
    }.get(least, "verified-changed")
