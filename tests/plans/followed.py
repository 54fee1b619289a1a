"""The real plan in September 2014, with invented outcomes: what is reported here never happened.

The numbers are filled in the way officials do it, through a workbook, so that the sources are what
`vp figures import` makes of them.
"""

from __future__ import annotations

import io
from decimal import Decimal
from pathlib import Path

from openpyxl import load_workbook

from compiler.cli import main
from compiler.exchange.rows import COLUMNS
from tests.plans import REAL, copy_of, edit

REPORT = "delarsrapport-augusti"
_TO_AUGUST = Decimal(2) / 3
LEFT_OUT = 9
"""Every ninth figure is left to be added."""

WRITTEN = """\
# Påhittad uppföljning, bara för prov: inget av det som står här har hänt.
rapporter:
  - rapport: delarsrapport-augusti
    sammanfattning: |
      Påhittat för prov. Prognosen för året är {totalt-kommunstyrelsen 2014 prognos}.
    bedömningar:
      - mål: kf-hme
        omdöme: nas
        kommentar: Påhittat för prov. Enkäten är gjord, och prognosen är {hme-index 2014 prognos}.
      - mål: kf-mangfald
        omdöme: nas-delvis
        kommentar: Påhittat för prov. Fler chefer har rekryterats, men inte fler specialister.
      - mål: kf-sjukfranvaro
        omdöme: nas-inte
        kommentar: Påhittat för prov. Sjukfrånvaron fortsätter att stiga.
    åtgärder:
      - åtgärd: atg-a-oversyn
        läge: pågår
        kommentar: Påhittat för prov. Modellen prövas på tre arbetsplatser.
"""
"""What is said in the report besides the figures."""


def followed(folder: Path) -> Path:
    """The sources of the followed-up plan, made in `folder`."""
    sources = copy_of(REAL, folder)
    edit(sources / "plan.yaml", "  datum:", "  kunskapsdag: 2014-09-15\n  datum:")
    book = folder / "uppgifter.xlsx"
    paths = ["--sources", str(sources), "figures"]
    assert main([*paths, "export", "--report", REPORT, str(book)]) == 0
    book.write_bytes(filled_in(book.read_bytes()))
    assert main([*paths, "import", "--report", REPORT, "--yes", str(book)]) == 0
    (sources / "uppfoljning").mkdir()
    (sources / "uppfoljning" / f"{REPORT}.yaml").write_text(WRITTEN, "utf-8")
    return sources


def filled_in(xlsx: bytes) -> bytes:
    """The workbook with an invented number in each empty cell but for every ninth."""
    book = load_workbook(io.BytesIO(xlsx))
    empty = 0
    for sheet in book.worksheets[:-1]:
        for row in range(2, sheet.max_row + 1):
            cells = {c: sheet.cell(row, n) for n, c in enumerate(COLUMNS, start=1)}
            if cells["value"].value or not cells["id"].value:
                continue
            empty += 1
            if empty % LEFT_OUT:
                part = _TO_AUGUST if "-08-" in str(cells["period"].value) else 1
                cells["value"].value = _invented(cells["earlier"].value or "", empty, part)
                cells["done"].value = "ja"
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def _invented(earlier: str, number: int, part: Decimal | int) -> str:
    """A number near what is known of the same thing, or a part of it, and with its decimals."""
    known = [part.partition(": ")[2] for part in earlier.split("; ") if "mål" not in part]
    amounts = [k.replace(" ", "").replace(",", ".") for k in known]
    numbers = [Decimal(a) for a in amounts if a.lstrip("-").replace(".", "", 1).isdigit()]
    if not numbers:
        return str(40 + number % 17)
    places = max(0, -int(numbers[-1].as_tuple().exponent))
    near = numbers[-1] * (100 + number % 5) / 100 * part
    return f"{near.quantize(Decimal(1).scaleb(-places))}".replace(".", ",")
