"""The command `vp`: the only place that prints and that knows of clock, environment and cwd."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from compiler import VERSION
from compiler.catalogue import LANGUAGES
from compiler.catalogue.commands import command_words, usage_problem

if TYPE_CHECKING:
    from compiler.console import Style
    from compiler.finish.contents import Measure
    from compiler.pipeline import Request

OK, ERRORS, WRONG_USE, NOT_WRITTEN, PROGRAM_FAULT, INTERRUPTED = 0, 1, 2, 3, 70, 130

_PACKAGES = (
    "docxtpl",
    "icalendar",
    "jinja2",
    "lxml",
    "markdown-it-py",
    "mdit-py-plugins",
    "python-docx",
    "pyyaml",
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; never a traceback."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    language = _language(arguments)
    texts = command_words(language)
    for stream in (sys.stdout, sys.stderr):
        # A Windows console or a pipe may be in another encoding; å must come through.
        getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8", errors="replace")
    try:
        given = _parser(language).parse_args(arguments)
        run: Callable[[argparse.Namespace], int] = given.run
        return run(given)
    except KeyboardInterrupt:
        print(texts["interrupted"], file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of a pipe has gone; what it has not read is of no use to anybody.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except Exception as fault:  # the last resort: an official must never meet a traceback
        if os.environ.get("VP_DEBUG"):
            raise
        told = f"{type(fault).__name__}: {fault}"
        print(texts["program-fault"].format(fault=told), file=sys.stderr)
        return PROGRAM_FAULT


# --- commands ---------------------------------------------------------------------------------


def _build(given: argparse.Namespace) -> int:
    from compiler.console import built_text, findings_text
    from compiler.finish.proof import CLAIMS
    from compiler.finish.write import write_outputs
    from compiler.pipeline import build

    style, out = _style(given, sys.stdout), Path(given.out)
    with _Steps(style.texts) as steps:
        built = build(_request(given, _measure(given)), steps.begin)
    # What is to be added is told in one line at the end, unless it is what forbids the build.
    found = [d for d in built.diagnostics if d.code != "figure-missing" or not built.files]
    if found:
        print(findings_text(found, _style(given, sys.stderr)), file=sys.stderr)
        print(file=sys.stderr)
    if not built.files:
        print(style.texts["not-built"].format(out=out), file=sys.stderr)
        return ERRORS
    fault = write_outputs(out, built.files)
    if fault is not None:
        print(findings_text([fault], _style(given, sys.stderr)), file=sys.stderr)
        return NOT_WRITTEN
    end = built_text(
        built.checked.plan.meta.title,
        built.files,
        out,
        style,
        pages=built.page_count,
        claims=len(CLAIMS),
        references=built.references,
        to_add=len(built.checked.to_add),
    )
    print(end)
    return OK


def _check(given: argparse.Namespace) -> int:
    from compiler.console import findings_json, findings_text
    from compiler.pipeline import check_plan, refused

    checked = check_plan(_request(given))
    show = findings_json if given.format == "json" else findings_text
    print(show(checked.diagnostics, _style(given, sys.stdout)))
    return ERRORS if refused(checked.diagnostics, given.strict) else OK


def _status(given: argparse.Namespace) -> int:
    from compiler.console import status_json, status_text
    from compiler.diagnostic import has_errors
    from compiler.outputs.progress import progress
    from compiler.pipeline import check_plan

    style = _style(given, sys.stdout)
    checked = check_plan(_request(given))
    if has_errors(checked.diagnostics):
        print(style.texts["status-errors"], file=sys.stderr)
        return ERRORS
    owners = progress(checked.plan, checked.to_add)
    if given.owner:
        chosen = [o for o in owners if given.owner.lower() in (o.id, o.name.lower())]
        if not chosen:
            names = ", ".join(owner.name for owner in owners)
            told = style.texts["status-unknown-owner"].format(owner=given.owner, owners=names)
            print(told, file=sys.stderr)
            return WRONG_USE
        owners = tuple(chosen)
    if given.format == "json":
        print(status_json(owners, style))
    else:
        print(status_text(owners, style, detailed=bool(given.owner)))
    return OK


def _explain(given: argparse.Namespace) -> int:
    from compiler import catalogue

    texts = command_words(given.lang)
    entry = catalogue.explain(given.code, given.lang)
    if entry is None:
        listed = "\n  ".join(catalogue.codes())
        print(f"{texts['unknown-code'].format(code=given.code)}\n  {listed}", file=sys.stderr)
        return WRONG_USE
    print(f"{given.code}: {entry.title}\n\n{entry.explanation}")
    return OK


# --- what the commands are given --------------------------------------------------------------


def _request(given: argparse.Namespace, measure: Measure | None = None) -> Request:
    from compiler import catalogue
    from compiler.pipeline import Request

    template = Path(given.template)
    beside = template.parent / "tjansteskrivelse_template.docx"
    return Request(
        Path(given.sources),
        template,
        Path(given.memo_template) if given.memo_template else beside,
        catalogue.words(given.lang),
        measure,
        {name: version(name) for name in _PACKAGES},
        given.strict,
    )


def _measure(given: argparse.Namespace) -> Measure | None:
    from compiler.finish.layout import find_tools, measure

    # Fonts may be installed in a user's own folder, which LibreOffice finds through HOME.
    home = {"HOME": os.environ["HOME"]} if os.environ.get("HOME") else None
    tools = None if given.no_layout else find_tools(os.environ.get("PATH", ""), environment=home)
    return None if tools is None else lambda docx: measure(docx, tools)


def _style(given: argparse.Namespace, stream: Any) -> Style:
    from compiler.console import Style

    colour = stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = min(shutil.get_terminal_size((100, 24)).columns, 120)
    return Style(given.lang, Path(given.sources), colour, width)


class _Steps:
    """Tells on a terminal which step is under way, on one line that is wiped at the end."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = texts
        self.shown = sys.stderr.isatty()

    def begin(self, step: str) -> None:
        if self.shown:
            print(f"\r\x1b[K{self.texts[step]} …", end="", file=sys.stderr, flush=True)

    def __enter__(self) -> _Steps:
        return self

    def __exit__(self, *_: object) -> None:
        if self.shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


# --- the command line -------------------------------------------------------------------------


def _language(arguments: Sequence[str]) -> str:
    """The language asked for anywhere on the line, so that help and errors speak it too."""
    for n, argument in enumerate(arguments):
        if argument.startswith("--lang="):
            asked = argument.partition("=")[2]
        elif argument == "--lang" and n + 1 < len(arguments):
            asked = arguments[n + 1]
        else:
            continue
        if asked in LANGUAGES:
            return asked
    return LANGUAGES[0]


class _Parser(argparse.ArgumentParser):
    """argparse with the catalogue's words."""

    language = LANGUAGES[0]

    @property
    def texts(self) -> Mapping[str, str]:
        return command_words(self.language)

    def error(self, message: str) -> NoReturn:
        problem = usage_problem(message, self.language)
        self.print_usage(sys.stderr)
        self.exit(WRONG_USE, self.texts["usage-error"].format(problem=problem) + "\n")

    def format_help(self) -> str:
        return _translated(super().format_help(), self.texts)

    def format_usage(self) -> str:
        return _translated(super().format_usage(), self.texts)


def _translated(text: str, texts: Mapping[str, str]) -> str:
    """argparse writes a few words of its own, which it offers no other way to change."""
    own = {
        "usage: ": texts["usage"],
        "\noptions:\n": f"\n{texts['options']}:\n",
        "\npositional arguments:\n": f"\n{texts['arguments']}:\n",
        "show this help message and exit": texts["help-help"],
    }
    for english, wanted in own.items():
        text = text.replace(english, wanted)
    return text


def _parser(language: str) -> argparse.ArgumentParser:
    class Parser(_Parser):
        pass

    Parser.language = language
    texts = command_words(language)
    parser = Parser(
        "vp",
        description=texts["about"],
        epilog=texts["epilogue"],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--version", action="version", version=f"vp {VERSION}", help=texts["help-version"]
    )
    _add_common(parser, texts, before_command=True)
    commands = parser.add_subparsers(
        title=texts["commands"],
        metavar=texts["command"],
        dest="command",
        required=True,
        parser_class=Parser,
    )
    for name, run in (
        ("build", _build),
        ("check", _check),
        ("status", _status),
        ("explain", _explain),
    ):
        about = texts[f"help-{name}"]
        command = commands.add_parser(
            name, help=about, description=about[:1].upper() + about[1:] + "."
        )
        command.set_defaults(run=run, no_layout=False, strict=False)
        _add_common(command, texts, before_command=False)
        if name in ("check", "status"):
            command.add_argument(
                "--format", choices=("text", "json"), default="text", help=texts["help-format"]
            )
        if name in ("build", "check"):
            command.add_argument("--strict", action="store_true", help=texts["help-strict"])
        if name == "build":
            command.add_argument("--no-layout", action="store_true", help=texts["help-no-layout"])
        if name == "status":
            command.add_argument("--owner", metavar=texts["name"], help=texts["help-owner"])
        if name == "explain":
            command.add_argument("code", metavar=texts["code"], help=texts["help-code"])
    return parser


def _add_common(
    parser: argparse.ArgumentParser, texts: Mapping[str, str], *, before_command: bool
) -> None:
    """The flags that stand before the command or after it; only the former have defaults."""
    template = str(Path("templates") / "vp_template.docx")
    for flag, metavar, default in (
        ("--sources", texts["folder"], "sources"),
        ("--template", texts["file"], template),
        ("--memo-template", texts["file"], ""),
        ("--out", texts["folder"], "build"),
    ):
        parser.add_argument(
            flag,
            metavar=metavar,
            default=default if before_command else argparse.SUPPRESS,
            help=texts[f"help-{flag[2:]}"],
        )
    parser.add_argument(
        "--lang",
        choices=LANGUAGES,
        default=LANGUAGES[0] if before_command else argparse.SUPPRESS,
        help=texts["help-lang"],
    )
