"""The command `vp`: the only place that prints and that knows of clock, environment and cwd."""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from importlib.metadata import version
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, NoReturn

from compiler import VERSION
from compiler.catalogue import LANGUAGES
from compiler.catalogue.commands import command_words, usage_problem

if TYPE_CHECKING:
    from compiler.console import Style
    from compiler.diagnostic import Diagnostic
    from compiler.finish.contents import Measure
    from compiler.model.plan import Plan
    from compiler.outputs.ledger import Entry
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
        coverage=built.checked.coverage,
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
    from compiler.console import meeting_text, status_json, status_text
    from compiler.console_ledger import since_json, since_text
    from compiler.diagnostic import has_errors
    from compiler.document.wording import party
    from compiler.model.follow_up import next_meeting
    from compiler.outputs.ledger import ledger, owned_by
    from compiler.outputs.progress import progress
    from compiler.outputs.since import NotAManifest, changes_since
    from compiler.pipeline import check_plan

    style = _style(given, sys.stdout)
    checked = check_plan(_request(given))
    if has_errors(checked.diagnostics):
        print(style.texts["status-errors"], file=sys.stderr)
        return ERRORS
    plan = checked.plan
    owners = progress(plan, checked.to_add)
    if given.owner:
        chosen = [o for o in owners if given.owner.lower() in (o.id, o.name.lower())]
        if not chosen:
            return _no_owner(given.owner, (owner.name for owner in owners), style)
        owners = tuple(chosen)
    since = None
    if given.since:
        try:
            since = changes_since(plan, Path(given.since).read_bytes())
        except (OSError, NotAManifest) as fault:
            key = str(fault) if isinstance(fault, NotAManifest) else "since-unreadable"
            print(style.texts[key].format(file=given.since), file=sys.stderr)
            return WRONG_USE
        if given.owner:
            own = {e.indicator.id for e in owned_by(ledger(plan, ()), given.owner)}
            since = tuple(change for change in since if change.id in own)
    day = given.today or date.today()
    meeting = next_meeting(plan.follow_ups, plan.meta.board.id, day)
    board = party(plan.meta.board, plan)
    if given.format == "json":
        told = None if since is None else since_json(since)
        print(status_json(owners, meeting, board, day, style, told))
        return OK
    print(meeting_text(meeting, board, day, style) + "\n")
    print(status_text(owners, style, detailed=bool(given.owner)))
    if since is not None:
        print(f"\n{since_text(since, style)}")
    return OK


def _no_owner(asked: str, names: Iterable[str], style: Style) -> int:
    listed = ", ".join(dict.fromkeys(names))
    told = style.texts["status-unknown-owner"].format(owner=asked, owners=listed)
    print(told, file=sys.stderr)
    return WRONG_USE


def _figures(given: argparse.Namespace) -> int:
    from compiler.console_ledger import figures_json, figures_text
    from compiler.outputs.ledger import owned_by

    style = _style(given, sys.stdout)
    plan, every = _ledger(given)
    if plan is None:
        return ERRORS
    entries = owned_by(every, given.owner) if given.owner else every
    if given.owner and not entries:
        return _no_owner(given.owner, (entry.owner for entry in every), style)
    if given.missing:
        entries = tuple(entry for entry in entries if entry.missing and not entry.computed)
    json_asked = given.format == "json"
    print(figures_json(entries, style) if json_asked else figures_text(entries, plan, style))
    return OK


def _figures_show(given: argparse.Namespace) -> int:
    from difflib import get_close_matches

    from compiler.console_ledger import story_json, story_text

    style = _style(given, sys.stdout)
    plan, every = _ledger(given)
    if plan is None:
        return ERRORS
    entries = tuple(entry for entry in every if entry.indicator.id == given.id)
    if not entries:
        near = get_close_matches(given.id, {e.indicator.id for e in every}, n=3, cutoff=0.5)
        key = "figures-unknown-near" if near else "figures-unknown"
        told = style.texts[key].format(id=given.id, nearest=", ".join(near))
        print(told, file=sys.stderr)
        return WRONG_USE
    json_asked = given.format == "json"
    print(story_json(entries, style) if json_asked else story_text(entries, plan, style))
    return OK


def _ledger(given: argparse.Namespace) -> tuple[Plan | None, tuple[Entry, ...]]:
    """The plan and its figures with every place that takes them, or None where it has errors."""
    from compiler.diagnostic import has_errors
    from compiler.outputs.ledger import ledger
    from compiler.pipeline import check_plan

    checked = check_plan(_request(given))
    if has_errors(checked.diagnostics):
        print(command_words(given.lang)["status-errors"], file=sys.stderr)
        return None, ()
    return checked.plan, ledger(checked.plan, checked.uses)


def _figures_export(given: argparse.Namespace) -> int:
    from compiler.round_trip import run_export

    return run_export(given, _request(given), _style(given, sys.stdout))


def _figures_import(given: argparse.Namespace) -> int:
    from compiler.round_trip import run_import

    return run_import(given, _request(given), _style(given, sys.stdout))


def _watch(given: argparse.Namespace) -> int:
    from compiler.watch import Watched, needs_polling, saves

    style, building = _style(given, sys.stdout), True
    request = _request(given)
    if not request.sources.is_dir():
        return _check(given)
    poll = given.poll or needs_polling(request.sources)
    watched = Watched(request.sources, (request.template, request.memo_template), Path(given.out))
    began = style.texts["watch-polling" if poll else "watch-began"]
    print(began.format(sources=given.sources), flush=True)
    with _stopping() as stop:
        try:
            for names in saves(watched, poll=poll):
                building = True
                told = _round(given, names, style, stop)
                building = False
                print(f"\n{told}", flush=True)
        except KeyboardInterrupt:
            end = style.texts["interrupted" if building else "watch-ended"]
            print(f"\n{end}", flush=True)
    return INTERRUPTED if building else OK


def _round(given: argparse.Namespace, names: Sequence[str], style: Style, stop: Event) -> str:
    """Build or check once, and tell it in one block. A fault of the program ends nothing."""
    from compiler.console import round_text
    from compiler.finish.write import write_outputs
    from compiler.pipeline import build, check_plan, refused

    at = f"{datetime.now():%H:%M:%S}"
    try:
        if given.check:
            checked = check_plan(_request(given))
            found, files, pages = checked.diagnostics, {}, None
            good = not refused(found, given.strict)
        else:
            built = build(_request(given, _measure(given, stop)))
            checked, found, files, pages = (
                built.checked,
                built.diagnostics,
                dict(built.files),
                built.page_count,
            )
            fault = write_outputs(Path(given.out), files) if files else None
            found = found if fault is None else (fault, *found)
            good = bool(files) and fault is None
    except Exception as fault_of_ours:  # as in `main`: the next save may well do better
        if os.environ.get("VP_DEBUG"):
            raise
        told = f"{type(fault_of_ours).__name__}: {fault_of_ours}"
        return f"{at}  {style.texts['program-fault'].format(fault=told)}"
    # Figures that are missing are told in one line at the end, unless they are what forbids it.
    shown = [d for d in found if d.code != "figure-missing" or not good]
    key = ("watch-checked" if given.check else "watch-built") if good else "watch-refused"
    end = style.texts[key].format(out=given.out, pages=pages or "–", to_add=len(checked.to_add))
    return round_text(at, names, shown, end, style, good=good)


@contextmanager
def _stopping() -> Iterator[Event]:
    """Ctrl-C sets the event before it interrupts: LibreOffice is waited for in other threads."""
    stop = Event()
    before = signal.getsignal(signal.SIGINT)

    def interrupt(*_: object) -> None:
        stop.set()
        raise KeyboardInterrupt

    signal.signal(signal.SIGINT, interrupt)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)


def _intake(given: argparse.Namespace) -> int:
    from compiler import catalogue
    from compiler.console import findings_text
    from compiler.diagnostic import error, has_errors
    from compiler.finish.write import write_outputs
    from compiler.intake.intake import take_in
    from compiler.intake.opened import LARGEST
    from compiler.intake.pandoc import find_pandoc
    from compiler.intake.prepare import Changes
    from compiler.intake.read import slug
    from compiler.span import Span
    from compiler.word.package import PackageRefused

    file, texts = Path(given.file), command_words(given.lang)
    asked = given.to or f"avsnitt/{slug(file.stem)}.md"
    target = Path(given.sources) / asked
    folder = target.with_name(f"{target.stem}-bilder")
    name = file.name

    def refuse(*diagnostics: Any) -> int:
        print(findings_text(diagnostics, _style(given, sys.stderr)), file=sys.stderr)
        return ERRORS

    against = _against_target(asked, Path(given.sources), given.force)
    if against is not None:
        return refuse(against)
    try:
        size = file.stat().st_size
        if size > LARGEST:
            raise PackageRefused("intake-too-large", bytes=size, limit=LARGEST)
        docx, pandoc = file.read_bytes(), find_pandoc()
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
    unwritten = write_outputs(folder, section.images) if section.images else None
    unwritten = unwritten or write_outputs(target.parent, {target.name: section.text.encode()})
    if unwritten is not None:
        refuse(unwritten)
        return NOT_WRITTEN
    if section.diagnostics:
        print(findings_text(section.diagnostics, _style(given, sys.stderr)), file=sys.stderr)
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


def _measure(given: argparse.Namespace, stop: Event | None = None) -> Measure | None:
    from dataclasses import replace

    from compiler.finish.layout import find_tools, measure

    # Fonts may be installed in a user's own folder, which LibreOffice finds through HOME.
    home = {"HOME": os.environ["HOME"]} if os.environ.get("HOME") else None
    tools = None if given.no_layout else find_tools(os.environ.get("PATH", ""), environment=home)
    if tools is None:
        return None
    stoppable = replace(tools, stop=stop)
    return lambda docx: measure(docx, stoppable)


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
        ("figures", _figures),
        ("watch", _watch),
        ("intake", _intake),
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
        if name in ("build", "check", "watch"):
            command.add_argument("--strict", action="store_true", help=texts["help-strict"])
        if name in ("build", "watch"):
            command.add_argument("--no-layout", action="store_true", help=texts["help-no-layout"])
        if name == "status":
            command.add_argument("--owner", metavar=texts["name"], help=texts["help-owner"])
            command.add_argument("--since", metavar=texts["file"], help=texts["help-since"])
            command.add_argument(
                "--today", metavar=texts["day"], type=_day(texts), help=texts["help-today"]
            )
        if name == "figures":
            _add_figures(command, texts)
        if name == "watch":
            command.set_defaults(format="text")
            command.add_argument("--check", action="store_true", help=texts["help-watch-check"])
            command.add_argument("--poll", action="store_true", help=texts["help-poll"])
        if name == "intake":
            command.add_argument("file", metavar=texts["file"], help=texts["help-intake-file"])
            command.add_argument("--to", metavar=texts["file"], help=texts["help-to"])
            command.add_argument(
                "--track-changes", choices=("accept", "reject"), help=texts["help-track-changes"]
            )
            command.add_argument("--force", action="store_true", help=texts["help-force"])
        if name == "explain":
            command.add_argument("code", metavar=texts["code"], help=texts["help-code"])
    return parser


def _add_figures(parser: argparse.ArgumentParser, texts: Mapping[str, str]) -> None:
    """What may follow `vp figures`: nothing lists the figures, as `list` does."""
    _add_figure_choice(parser, texts, defaults=True)
    commands = parser.add_subparsers(
        title=texts["commands"], metavar=texts["command"], parser_class=type(parser)
    )
    for name, run in (
        ("list", _figures),
        ("show", _figures_show),
        ("export", _figures_export),
        ("import", _figures_import),
    ):
        about = texts[f"help-figures-{name}"]
        command = commands.add_parser(
            name, help=about, description=about[:1].upper() + about[1:] + "."
        )
        command.set_defaults(run=run)
        _add_common(command, texts, before_command=False)
        if name == "list":
            _add_figure_choice(command, texts, defaults=False)
        if name == "show":
            command.add_argument("id", metavar="ID", help=texts["help-figures-id"])
            command.add_argument(
                "--format",
                choices=("text", "json"),
                default=argparse.SUPPRESS,
                help=texts["help-format"],
            )
        if name == "export":
            command.add_argument(
                "--owner",
                metavar=texts["name"],
                default=argparse.SUPPRESS,
                help=texts["help-owner"],
            )
        if name in ("export", "import"):
            command.add_argument("file", metavar=texts["file"], help=texts["help-figures-file"])
        if name == "import":
            command.add_argument("--dry-run", action="store_true", help=texts["help-dry-run"])
            command.add_argument("--yes", action="store_true", help=texts["help-yes"])


def _add_figure_choice(
    parser: argparse.ArgumentParser, texts: Mapping[str, str], *, defaults: bool
) -> None:
    """The flags that choose figures; a default stands once, on the outer command."""
    missing: Any = {} if defaults else {"default": argparse.SUPPRESS}
    parser.add_argument("--owner", metavar=texts["name"], help=texts["help-owner"], **missing)
    parser.add_argument("--missing", action="store_true", help=texts["help-missing"], **missing)
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text" if defaults else argparse.SUPPRESS,
        help=texts["help-format"],
    )


def _day(texts: Mapping[str, str]) -> Callable[[str], date]:
    def read(text: str) -> date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise argparse.ArgumentTypeError(texts["not-a-day"].format(text=text)) from None

    return read


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
