"""Tell what each picture shows, where the export has dropped it.

LibreOffice 7.4 reads a chart from a Word file without the description that the file gives it
(`wp:docPr/@descr`), and so exports a figure without `/Alt`.
"""

from __future__ import annotations

from collections.abc import Sequence

import pikepdf

from compiler.finish.pdf.tree import Tree


def describe_pictures(tree: Tree, descriptions: Sequence[str]) -> None:
    """Give each figure without a text the document's for the picture in the same place.

    Nothing is given where there are not as many figures as pictures: the proof tells it.
    """
    figures = list(tree.of_kind("Figure"))
    if len(figures) != len(descriptions):
        return
    for figure, description in zip(figures, descriptions, strict=True):
        if not str(figure.get("/Alt", "")).strip():
            figure["/Alt"] = pikepdf.String(description)
