"""The kinds of PDF that an archive may ask for."""

from __future__ import annotations

from enum import StrEnum


class PdfProfile(StrEnum):
    """A part and level of PDF/A (ISO 19005), by the name under which it is chosen."""

    PDFA_2B = "pdfa-2b"
    PDFA_1B = "pdfa-1b"

    @property
    def told(self) -> str:
        """The profile as people write it: `PDF/A-2b`."""
        return f"PDF/A-{self.flavour}"

    @property
    def part(self) -> int:
        """The part of the standard, 1 or 2; LibreOffice takes it as its `SelectPdfVersion`."""
        return int(self.value[-2])

    @property
    def says_pdfua(self) -> bool:
        """Whether the file may say that it is PDF/UA-1 too.

        Both are tagged alike. But PDF/UA-1, 7.18.3, wants `/Tabs` on each page with a link, which
        the PDF 1.4 of PDF/A-1 does not have.
        """
        return self.part > 1

    @property
    def flavour(self) -> str:
        """Part and level as validators write them: `2b`."""
        return self.value[-2:]
