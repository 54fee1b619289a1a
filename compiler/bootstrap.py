"""Set up what `vp` needs: .venv with the pinned packages, the command itself, LibreOffice, fonts.

Run by make as `python3 -m compiler.bootstrap [runtime|dev]`, before anything is installed: hence
the standard library only, and no syntax that Python 3.8 cannot read, so that it can say that
Python is too old. A second run finds all in place and says nothing.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

OLDEST = (3, 11)
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")
LISTS = {"runtime": ("runtime.txt",), "dev": ("runtime.txt", "dev.txt", "cluster.txt")}

# Raised when a set-up made by an older bootstrap must be gone through again.
EDITION = "2"
RETRY_AFTER = 3600.0

VENV_TIMEOUT, PIP_TIMEOUT, APT_TIMEOUT = 180.0, 1200.0, 1800.0
ASK_TIMEOUT = 60.0


class SetUpError(Exception):
    """What hinders the set-up, told so that the reader knows what to do next."""


class Machine(NamedTuple):
    """What the set-up knows of the machine: where it looks, and what it may do."""

    search_path: str
    font_folders: tuple[Path, ...]
    is_root: bool
    windows: bool

    @staticmethod
    def here() -> Machine:
        """The machine that this runs on."""
        home = Path(os.path.expanduser("~"))  # noqa: PTH111  (never raises, with or without HOME)
        fonts = ("/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts")
        own = (home / ".local/share/fonts", home / ".fonts", home / "Library/Fonts")
        geteuid = getattr(os, "geteuid", lambda: -1)
        return Machine(
            os.environ.get("PATH", os.defpath),
            (*map(Path, fonts), *own),
            geteuid() == 0,
            os.name == "nt",
        )


class Tool(NamedTuple):
    """A Debian package, and the commands or the font file (any of them) that show it is there."""

    package: str
    commands: tuple[str, ...] = ()
    font: str = ""


TOOLS = (
    Tool("libreoffice-writer-nogui", commands=("soffice", "libreoffice")),
    Tool("poppler-utils", commands=("pdfinfo",)),
    Tool("fonts-crosextra-carlito", font="Carlito-Regular.ttf"),
    Tool("fonts-liberation", font="LiberationSans-Regular.ttf"),
)


class Venv(NamedTuple):
    """Where things stand in a virtual environment."""

    folder: Path
    python: Path
    launcher: Path

    def stamp(self, kind: str) -> Path:
        """The file that holds the key of what is installed."""
        return self.folder / f".vp-{kind}"

    @property
    def unfinished(self) -> Path:
        """The file that stands there only while packages are being put in."""
        return self.folder / ".vp-unfinished"


def venv_in(folder: Path, windows: bool) -> Venv:
    """The places in the environment `folder`, whether it is made or not."""
    if windows:
        return Venv(folder, folder / "Scripts/python.exe", folder / "Scripts/vp.cmd")
    return Venv(folder, folder / "bin/python", folder / "bin/vp")


# --- the whole ----------------------------------------------------------------------------------


def main(argv: Sequence[str] | None = None) -> int:
    """Set up for `runtime` (the default) or `dev`; 0, or 1 with one message, or 2 for wrong use."""
    # Output that is piped comes line by line, and å never stops a set-up.
    for stream in (sys.stdout, sys.stderr):
        getattr(stream, "reconfigure", lambda **_: None)(errors="replace", line_buffering=True)
    given = list(sys.argv[1:] if argv is None else argv)
    kind = given[0] if given else "runtime"
    if len(given) > 1 or kind not in LISTS:
        print("Användning: python3 -m compiler.bootstrap [runtime|dev]", file=sys.stderr)
        return 2
    machine = Machine.here()
    try:
        if tuple(sys.version_info[:2]) < OLDEST:
            return run_with(newer_python(machine.search_path), kind)
        set_up(Path(__file__).resolve().parent.parent, kind, machine)
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Avbrutet. Kör samma kommando igen.", file=sys.stderr)
        return 130
    return 0


def set_up(root: Path, kind: str, machine: Machine) -> None:
    """Set up the checkout `root`; raises SetUpError when `vp` could not run afterwards."""
    venv = venv_in(root / ".venv", machine.windows)
    if not is_ready(venv, kind, key(root, kind, venv)):
        make_venv(venv, machine)
        install_packages(venv, root, kind)
        install_command(venv, root, machine.windows)
        compile_modules(venv, root)
        for done in LISTS if kind == "dev" else (kind,):
            write_whole(venv.stamp(done), key(root, done, venv))
    add_tools(venv, machine)


# --- Python -------------------------------------------------------------------------------------


def newer_python(search_path: str) -> str:
    """The newest Python on `search_path` that is new enough; raises SetUpError when none is."""
    for name in NEWER:
        found = shutil.which(name, path=search_path)
        if found and run([found, "-c", ""], ASK_TIMEOUT).returncode == 0:
            return found
    version = ".".join(map(str, sys.version_info[:3]))
    raise SetUpError(
        f"python3 är {version}, men 3.11 eller senare behövs och finns inte här.\n"
        "Installera till exempel python3.12 och python3.12-venv och kör sedan igen."
    )


def run_with(python: str, kind: str) -> int:
    """Go through the set-up with another Python; its exit status."""
    root = Path(__file__).resolve().parent.parent
    command = [python, "-m", "compiler.bootstrap", kind]
    limit = VENV_TIMEOUT + PIP_TIMEOUT + 4 * APT_TIMEOUT
    return subprocess.run(command, cwd=root, timeout=limit, check=False).returncode


# --- the environment ----------------------------------------------------------------------------


def key(root: Path, kind: str, venv: Venv) -> str:
    """A digest of all that decides what is installed.

    The lists, the place of the checkout and the Python that the environment leads to: when the
    system's Python is replaced by a newer one, the key is another.
    """
    digest = hashlib.sha256(f"{EDITION}\n{root}\n{venv.python.resolve()}\n".encode())
    for name in LISTS[kind]:
        digest.update((root / "requirements" / name).read_bytes())
    return digest.hexdigest()


def is_ready(venv: Venv, kind: str, wanted: str) -> bool:
    """Whether the environment was finished with this key and its Python and command stand."""
    try:
        stamped = venv.stamp(kind).read_text(encoding="ascii")
    except (OSError, ValueError):
        return False
    there = venv.python.exists() and venv.launcher.exists() and not venv.unfinished.exists()
    return there and stamped == wanted


def make_venv(venv: Venv, machine: Machine) -> None:
    """Leave a working environment with pip: as it stands, or made anew in place of a broken one."""
    if venv.folder.exists() or venv.folder.is_symlink():
        if is_sound(venv):
            return
        print("Gör om .venv, som var trasig eller bara halvt gjord.")
        remove(venv.folder)
    require_venv_module(machine)
    print(f"Skapar .venv med Python {'.'.join(map(str, sys.version_info[:3]))}.")
    # Inside an environment that is to be replaced, the Python it was made from is the one to use.
    python = getattr(sys, "_base_executable", None) or sys.executable
    made = run([python, "-m", "venv", str(venv.folder)], VENV_TIMEOUT)
    if made.returncode != 0 or not is_sound(venv):
        remove(venv.folder)
        raise SetUpError(f"Det gick inte att skapa .venv: {last_line(made)}")


def is_sound(venv: Venv) -> bool:
    """Whether the environment's Python starts, is new enough and has its own pip."""
    if venv.unfinished.exists() or not venv.python.exists():
        return False
    ask = f"import sys, pip; sys.exit(sys.prefix == sys.base_prefix or sys.version_info < {OLDEST})"
    return run([str(venv.python), "-I", "-c", ask], ASK_TIMEOUT).returncode == 0


def require_venv_module(machine: Machine) -> None:
    """Have Python able to make environments, by apt where need be; raises SetUpError if it is not.

    Debian and Ubuntu ship Python without ensurepip, in a package of its own.
    """
    if has_venv_module():
        return
    package = "python{}.{}-venv".format(*sys.version_info[:2])
    detail = install_by_apt([package], machine)
    importlib.invalidate_caches()
    if detail is not None or not has_venv_module():
        because = f" ({detail})" if detail else ""
        raise SetUpError(
            f"Python saknar modulen venv{because}.\n"
            f"Be den som sköter datorn köra: apt-get install {package}"
        )


def has_venv_module() -> bool:
    """Whether this Python has what `python3 -m venv` needs."""
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def install_packages(venv: Venv, root: Path, kind: str) -> None:
    """Put the pinned packages in, each with its hash checked; raises SetUpError when pip fails.

    `dev` is installed together with `runtime`, so that pip refuses lists that disagree.
    """
    print("Installerar Pythonpaket" + (" och utvecklingsverktyg." if kind == "dev" else "."))
    lists = [("-r", str(root / "requirements" / name)) for name in LISTS[kind]]
    flags = ("--require-hashes", "--quiet", "--no-warn-script-location")
    command = [str(venv.python), "-I", "-m", "pip", "install", *flags]
    write_whole(venv.unfinished, "")
    # PIP_USER would send the packages past the environment.
    surroundings = {"PIP_USER": "0", "PIP_NO_INPUT": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    done = run([*command, *(part for pair in lists for part in pair)], PIP_TIMEOUT, surroundings)
    # Where pip itself says that it failed, it has put things back; where it is killed, nobody has.
    if done.returncode >= 0:
        venv.unfinished.unlink()
    if done.returncode != 0:
        raise SetUpError(
            f"Pythonpaketen gick inte att installera: {last_line(done)}\n"
            "Kontrollera nätet och kör samma kommando igen."
        )


def install_command(venv: Venv, root: Path, windows: bool) -> None:
    """Make `vp` run this checkout from any folder, with no build step and no setuptools."""
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    told = run([str(venv.python), "-I", "-c", ask], ASK_TIMEOUT)
    if told.returncode != 0:
        raise SetUpError(f"Python i .venv svarar inte: {last_line(told)}")
    packages = Path(told.stdout.strip())
    # A relative line is read from the .pth file's folder: it is ASCII wherever the checkout lies.
    climb = os.path.relpath(root.resolve(), packages.resolve())
    write_whole(packages / "vp.pth", climb + "\n")
    write_whole(venv.launcher, launcher_text(windows))
    venv.launcher.chmod(0o755)


def compile_modules(venv: Venv, root: Path) -> None:
    """Compile the modules of `vp` beforehand, as pip does with those that it installs.

    Python would do it at the first run, unless it may not write there or is told not to; then it
    would do it at each. Nothing fails where it cannot be done.
    """
    run([str(venv.python), "-I", "-m", "compileall", "-q", str(root / "compiler")], PIP_TIMEOUT)


def launcher_text(windows: bool) -> str:
    """The command: the environment's own Python beside it, blind to the folder one stands in."""
    # `-m` would look the module up by way of another, which takes 2 ms: as long as all that is
    # done where nothing has changed. So does asking for the folder of what is no link.
    start = "from compiler.__main__ import run; run()"
    if windows:
        return f'@"%~dp0python.exe" -P -c "{start}" %*\r\n'
    return (
        "#!/bin/sh\n"
        "here=${0%/*}\n"
        'if [ -L "$0" ] || [ "$here" = "$0" ]; then\n'
        '    here=$(dirname -- "$(readlink -f -- "$0")")\n'
        "fi\n"
        f'exec "$here/python" -P -c \'{start}\' "$@"\n'
    )


# --- LibreOffice and fonts ----------------------------------------------------------------------


def add_tools(venv: Venv, machine: Machine) -> None:
    """Have the outside tools, or tell once what it costs to go without; never raises SetUpError."""
    stamp = venv.stamp("tools")
    missing = missing_commands(machine)
    if settled(stamp, missing):
        return
    missing = missing_tools(machine)
    detail = install_by_apt(missing, machine) if missing else None
    missing = missing_tools(machine)
    if missing:
        because = f": {detail}" if detail else ""
        print(f"{cost(missing)} ({', '.join(missing)} saknas{because}).")
    outcome = "failed" if missing and detail not in (None, NOT_ALLOWED, NO_APT) else "settled"
    write_whole(stamp, f"{outcome}\n{' '.join(missing_commands(machine))}\n")


def settled(stamp: Path, missing: Sequence[str]) -> bool:
    """Whether nothing has changed since the last try; one that failed is tried again in time."""
    try:
        outcome, known = stamp.read_text(encoding="ascii").splitlines()[:2]
        age = time.time() - stamp.stat().st_mtime
    except (OSError, ValueError):
        return False
    return known.split() == list(missing) and (outcome == "settled" or 0 <= age < RETRY_AFTER)


def missing_commands(machine: Machine) -> list[str]:
    """The packages whose commands are not on the search path; takes no time worth counting."""
    return [
        tool.package
        for tool in TOOLS
        if tool.commands
        and not any(shutil.which(c, path=machine.search_path) for c in tool.commands)
    ]


def missing_tools(machine: Machine) -> list[str]:
    """The packages that are missing, fonts as well."""
    fonts = {file.name for folder in machine.font_folders for file in folder.rglob("*.ttf")}
    lost = missing_commands(machine)
    return [t.package for t in TOOLS if t.package in lost or (t.font and t.font not in fonts)]


def cost(missing: Sequence[str]) -> str:
    """What the plan will lack without these packages."""
    if any(tool.commands for tool in TOOLS if tool.package in missing):
        return "Fortsätter: innehållsförteckningen får inga sidnummer"
    return "Fortsätter: sidnumren kan bli andra än i Word"


NOT_ALLOWED = "får inte installera här"
NO_APT = "apt finns inte här"


def install_by_apt(packages: Sequence[str], machine: Machine) -> str | None:
    """Install Debian packages, said in one line before it happens; None, or why not.

    Asks for no password. The lists of packages are fetched only when a first try fails.
    """
    apt = shutil.which("apt-get", path=machine.search_path)
    if apt is None or machine.windows:
        return NO_APT
    right = rights(machine)
    if right is None:
        return NOT_ALLOWED
    print(f"Installerar med apt (kan ta några minuter): {', '.join(packages)}.")
    options = ("DPkg::Lock::Timeout=120", "Acquire::Retries=2", "Acquire::http::Timeout=20")
    settings = [part for option in options for part in ("-o", option)]
    command = [*right, "env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C", apt, "-q", "-y"]
    install = [*command, *settings, "install", "--no-install-recommends", *packages]
    done = run(install, APT_TIMEOUT)
    if done.returncode != 0:
        run([*command, *settings, "update"], APT_TIMEOUT)
        done = run(install, APT_TIMEOUT)
    return None if done.returncode == 0 else last_line(done)


def rights(machine: Machine) -> list[str] | None:
    """What to put before a command that must be root's; None where there is no such right."""
    if machine.is_root:
        return []
    sudo = shutil.which("sudo", path=machine.search_path)
    if sudo and run([sudo, "-n", "true"], ASK_TIMEOUT).returncode == 0:
        return [sudo, "-n"]
    return None


# --- small things -------------------------------------------------------------------------------


def run(
    command: Sequence[str], timeout: float, extra: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command without input; one that takes too long or cannot start fails, it never raises.

    A negative exit status means that it did not end by itself.
    """
    try:
        return subprocess.run(
            command,
            env={**os.environ, **(extra or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, -1, "", f"tog mer än {timeout:.0f} sekunder")
    except OSError as fault:
        return subprocess.CompletedProcess(command, -1, "", str(fault))


def last_line(done: subprocess.CompletedProcess[str]) -> str:
    """The line in which a command says why it failed, short enough for a terminal."""
    said = [line.strip() for line in (done.stderr or done.stdout).splitlines() if line.strip()]
    errors = [line for line in said if line.lower().startswith(("error", "e:", "fatal"))]
    told = (errors or said or [f"felkod {done.returncode}"])[-1]
    return told if len(told) <= 160 else told[:157] + "…"


def write_whole(file: Path, text: str) -> None:
    """Write `text` so that the file is never seen half written."""
    beside = file.with_name(file.name + ".new")
    with beside.open("w", encoding="ascii", newline="") as stream:
        stream.write(text)
    beside.replace(file)


def remove(folder: Path) -> None:
    """Take a folder away, or the link or file that stands in its place."""
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
        return
    try:
        shutil.rmtree(folder)
    except FileNotFoundError:
        return
    except OSError as fault:
        raise SetUpError(f"{folder} går inte att ta bort, kör igen om en stund: {fault}") from fault


if __name__ == "__main__":
    sys.exit(main())
