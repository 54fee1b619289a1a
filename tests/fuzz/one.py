"""Fuzz one reader until its time is up or it ends in an exception: `python -m tests.fuzz.one yaml`.

What libFuzzer itself takes follows after the name. This is a process of its own, for atheris never
gives one back.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["compiler", "markdown_it", "mdit_py_plugins"]):
    from tests.fuzz.readers import READERS


def main() -> None:
    """Fuzz the reader that is named first; the rest goes to libFuzzer."""
    program, name, *rest = sys.argv
    atheris.Setup([program, *rest], READERS[name].read)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
