"""The words of the command line: commands, flags and their help, in the reader's language."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, NoReturn

from compiler import VERSION
from compiler.catalogue import LANGUAGES
from compiler.catalogue.commands import command_words, usage_problem
from compiler.commands.archive import run_archive, run_verify
from compiler.commands.batch import run_batch
from compiler.commands.check import FORMATS, run_check
from compiler.commands.diff import add_diff, run_diff
from compiler.commands.figures import run_export, run_figures, run_import, run_show
from compiler.commands.followup import run_followup
from compiler.commands.given import DEFAULT_TEMPLATE, WRONG_USE
from compiler.commands.goals import run_goals
from compiler.commands.intake import run_intake
from compiler.commands.next_year import run_next_year
from compiler.commands.pdf import run_pdf
from compiler.commands.plan import run_build, run_explain, run_status
from compiler.commands.schema import run_schema
from compiler.commands.watch import run_watch
from compiler.model.pdf_profile import PdfProfile


def language_of(arguments: Sequence[str]) -> str:
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


def parser_of(language: str) -> argparse.ArgumentParser:
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
        ("build", run_build),
        ("pdf", run_pdf),
        ("batch", run_batch),
        ("check", run_check),
        ("status", run_status),
        ("figures", run_figures),
        ("followup", run_followup),
        ("goals", run_goals),
        ("diff", run_diff),
        ("watch", run_watch),
        ("intake", run_intake),
        ("next-year", run_next_year),
        ("schema", run_schema),
        ("archive", run_archive),
        ("verify", run_verify),
        ("explain", run_explain),
    ):
        about = texts[f"help-{name}"]
        command = commands.add_parser(
            name, help=about, description=about[:1].upper() + about[1:] + "."
        )
        command.set_defaults(
            run=run, no_layout=False, strict=False, today=None, with_reconciliation=False
        )
        command.set_defaults(no_cache=False)
        _add_common(command, texts, before_command=False)
        if name in ("status", "goals", "followup"):
            command.add_argument(
                "--format", choices=("text", "json"), default="text", help=texts["help-format"]
            )
        if name == "check":
            _add_check(command, texts)
        if name == "batch":
            _add_batch(command, texts)
        if name in ("build", "pdf", "batch", "check", "watch", "archive", "followup"):
            command.add_argument("--strict", action="store_true", help=texts["help-strict"])
        if name in ("build", "batch", "watch", "archive", "verify", "diff", "followup"):
            command.add_argument("--no-layout", action="store_true", help=texts["help-no-layout"])
        if name in ("build", "pdf", "check", "watch"):
            command.add_argument("--no-cache", action="store_true", help=texts["help-no-cache"])
        if name in ("build", "pdf", "batch", "watch", "archive"):
            command.add_argument(
                "--with-reconciliation", action="store_true", help=texts["help-reconciliation"]
            )
        if name == "status":
            command.add_argument("--owner", metavar=texts["name"], help=texts["help-owner"])
            _add_report(command, texts)
            command.add_argument("--since", metavar=texts["file"], help=texts["help-since"])
            command.add_argument("--mail", metavar=texts["folder"], help=texts["help-mail"])
            command.add_argument(
                "--today", metavar=texts["day"], type=_day(texts), help=texts["help-today"]
            )
        if name == "followup":
            command.add_argument(
                "report", metavar="ID", nargs="?", default="", help=texts["help-followup-id"]
            )
            _add_as_of(command, texts)
            command.add_argument("--pdf", action="store_true", help=texts["help-followup-pdf"])
        if name == "figures":
            _add_figures(command, texts)
        if name == "goals":
            command.add_argument("--missing", action="store_true", help=texts["help-goals-missing"])
            command.add_argument("--by-party", action="store_true", help=texts["help-by-party"])
            command.add_argument("--owner", metavar=texts["name"], help=texts["help-party"])
        if name == "diff":
            add_diff(command, texts, _day(texts))
        if name == "watch":
            command.set_defaults(format="text", rule=[], since=None)
            command.add_argument("--check", action="store_true", help=texts["help-watch-check"])
            command.add_argument("--poll", action="store_true", help=texts["help-poll"])
        if name == "pdf":
            command.add_argument(
                "--profile", choices=[profile.value for profile in PdfProfile],
                help=texts["help-profile"],
            )  # fmt: skip
        if name == "intake":
            command.add_argument("file", metavar=texts["file"], help=texts["help-intake-file"])
            command.add_argument("--to", metavar=texts["file"], help=texts["help-to"])
            command.add_argument(
                "--track-changes", choices=("accept", "reject"), help=texts["help-track-changes"]
            )
            command.add_argument("--force", action="store_true", help=texts["help-force"])
        if name == "next-year":
            _add_next_year(command, texts)
        if name == "schema":
            command.add_argument(
                "folder", metavar=texts["folder"], help=texts["help-schema-folder"]
            )
        if name == "archive":
            command.add_argument("--bag", action="store_true", help=texts["help-bag"])
            command.add_argument(
                "--sign-command", metavar=texts["command"], help=texts["help-sign-command"]
            )
        if name == "verify":
            command.add_argument("package", metavar=texts["file"], help=texts["help-package"])
        if name == "explain":
            command.add_argument("code", metavar=texts["code"], help=texts["help-code"])
    return parser


def _add_batch(parser: argparse.ArgumentParser, texts: Mapping[str, str]) -> None:
    """Which plans, where they are built, and in what form the table comes."""
    parser.epilog = texts["batch-about"]
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("folder", metavar=texts["plans-folder"], help=texts["help-batch-folder"])
    parser.add_argument(
        "--processes", metavar=texts["count"], type=_count(texts), help=texts["help-processes"]
    )
    parser.add_argument(
        "--scheduler", metavar=texts["address"], default="", help=texts["help-scheduler"]
    )
    parser.add_argument("--no-cache", action="store_true", help=texts["help-no-cache"])
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help=texts["help-format"]
    )


def _add_report(parser: argparse.ArgumentParser, texts: Mapping[str, str]) -> None:
    """The report whose figures are meant, in place of the plan's."""
    parser.add_argument("--report", metavar="ID", default="", help=texts["help-report"])
    _add_as_of(parser, texts)


def _add_as_of(parser: argparse.ArgumentParser, texts: Mapping[str, str]) -> None:
    """The day of a report that comes several times a year."""
    parser.add_argument(
        "--per",
        dest="as_of",
        metavar=texts["day"],
        type=_day(texts),
        default=None,
        help=texts["help-per"],
    )


def _add_check(parser: argparse.ArgumentParser, texts: Mapping[str, str]) -> None:
    """Which findings `vp check` shows, in what form, and on which day waivers are looked at."""
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help=texts["help-check-format"]
    )
    parser.add_argument(
        "--rule", metavar=texts["code"], action="append", default=[], help=texts["help-rule"]
    )
    parser.add_argument("--since", metavar=texts["revision"], help=texts["help-check-since"])
    parser.add_argument(
        "--today", metavar=texts["day"], type=_day(texts), help=texts["help-check-today"]
    )
    parser.add_argument("--readability", action="store_true", help=texts["help-readability"])


def _add_next_year(parser: argparse.ArgumentParser, texts: Mapping[str, str]) -> None:
    """Where next year's sources go, and whether they are made or corrected."""
    parser.add_argument("--to", metavar=texts["folder"], help=texts["help-next-to"])
    parser.add_argument("--update", action="store_true", help=texts["help-next-update"])
    parser.add_argument("--keep", action="store_true", help=texts["help-next-keep"])
    parser.add_argument(
        "--format", choices=("text", "md", "json"), default="text", help=texts["help-next-format"]
    )


def _add_figures(parser: argparse.ArgumentParser, texts: Mapping[str, str]) -> None:
    """What may follow `vp figures`: nothing lists the figures, as `list` does."""
    _add_figure_choice(parser, texts, defaults=True)
    commands = parser.add_subparsers(
        title=texts["commands"], metavar=texts["command"], parser_class=type(parser)
    )
    for name, run in (
        ("list", run_figures),
        ("show", run_show),
        ("export", run_export),
        ("import", run_import),
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
            _add_report(command, texts)
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


def _count(texts: Mapping[str, str]) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and int(text)):
            raise argparse.ArgumentTypeError(texts["not-a-count"].format(text=text))
        return int(text)

    return read


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
    for flag, metavar, default in (
        ("--sources", texts["folder"], "sources"),
        ("--shared", texts["folder"], ""),
        ("--template", texts["file"], DEFAULT_TEMPLATE),
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
