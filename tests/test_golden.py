"""The example plan as WordprocessingML, part by part, against what was last read and accepted.

Built without layout: no page numbers, so the text is the same with and without LibreOffice.
"""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest
from lxml import etree

from compiler.word.package import read_members

from .plans import built

GOLDEN = Path(__file__).parent / "golden" / "exempelby"
PARTS = {
    "verksamhetsplan-2015.docx": (
        "word/document.xml",
        "word/numbering.xml",
        "word/footnotes.xml",
        "docProps/core.xml",
    ),
    "tjansteskrivelse-2015.docx": ("word/document.xml",),
}
EACH_PART = pytest.mark.parametrize(
    ("document", "part"), [(name, part) for name, parts in PARTS.items() for part in parts]
)


def pretty(xml: bytes) -> str:
    """XML with an element on each line; words are not touched."""
    root = etree.fromstring(xml, etree.XMLParser(remove_blank_text=True))
    etree.indent(root)
    return etree.tostring(root, encoding="unicode") + "\n"


class DescribeExempelby:
    @EACH_PART
    def it_is_written_as_it_was_accepted(self, document: str, part: str, accept: bool) -> None:
        """A change is read in the diff, then accepted with `pytest --accept`."""
        made = pretty(read_members(built().files[document])[part])
        golden = GOLDEN / document.removesuffix(".docx") / part.replace("/", "-")
        if accept:
            golden.parent.mkdir(parents=True, exist_ok=True)
            golden.write_text(made, "utf-8", newline="\n")
        expected = golden.read_text("utf-8") if golden.exists() else ""

        if made != expected:
            lines = difflib.unified_diff(
                expected.splitlines(), made.splitlines(), "accepted", "made", lineterm="", n=2
            )
            shown = "\n".join(list(lines)[:80])
            pytest.fail(f"{golden.name} differs (pytest --accept takes it):\n{shown}")
