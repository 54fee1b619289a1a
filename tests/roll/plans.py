"""Plans to turn the year of: the real one and changed copies of it, rolled in memory."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

from compiler.load.load import load
from compiler.load.source import Source, every_file
from compiler.load.tree import Mapping, Node, Scalar, Sequence, parse_yaml
from compiler.roll.roll import Rolled, roll

from ..plans import REAL


def rolled(root: Path) -> Rolled:
    """Next year's sources of those below `root`."""
    loaded = load(root)
    return roll(loaded.plan, loaded.sources, every_file(root))


@cache
def real() -> Rolled:
    """The real plan's 2015; made once for all tests."""
    return rolled(REAL)


def written(files: Rolled, folder: Path) -> Path:
    """The sources on disk, to be loaded, checked or rolled again."""
    for path, data in files.files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return folder


def tree(path: str, data: bytes) -> Node | None:
    """What a YAML file says."""
    return parse_yaml(Source(path, data, data.decode("utf-8")))[0]


def leaves(node: Node | None, above: tuple[str, ...] = ()) -> Counter[tuple[str, ...]]:
    """Every text of a tree with the keys and ids above it."""
    match node:
        case Scalar(text=text):
            return Counter([(*above, text)])
        case Mapping(entries=entries):
            id_ = node.get("id")
            own = (*above, id_.text) if isinstance(id_, Scalar) else above
            found: Counter[tuple[str, ...]] = Counter()
            for key, value in entries:
                found += leaves(value, (*own, key.text))
            return found
        case Sequence(items=items):
            found = Counter()
            for item in items:
                found += leaves(item, above)
            return found
        case _:
            return Counter()


def comments(data: bytes) -> list[str]:
    """The comment lines of a file, in order."""
    return re.findall(r"(?m)^ *#.*$", data.decode("utf-8"))
