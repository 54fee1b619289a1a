"""Build many plans."""

from __future__ import annotations

import argparse


def run_batch(given: argparse.Namespace) -> int:
    """Build every plan below `given.folder`; return the exit status of the worst."""
    from compiler.commands.batch_run import build_plans

    return build_plans(given)
