"""Tell how a run looks: its colour, what lies behind it, its size, and whether it is bold.

Word finds each property of a run by asking, in this order, and the last that knows it is heard: the
document's defaults, the table's style with its special parts, the paragraph's style, the run's own
style, the run itself. A style asks those it rests on first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from compiler.finish.accessibility.colour import WHITE, Rgb, automatic, from_hex
from compiler.finish.accessibility.table_parts import parts_of, parts_shown, position, table_style
from compiler.finish.accessibility.theme import HIGHLIGHTS, Theme, read_theme
from compiler.finish.opened import SETTINGS, STYLES, Opened
from compiler.finish.story import Cell, Paragraph, Table
from compiler.finish.wordml import Element, attribute, child, grandchild, switched_on, w

_USUAL_SIZE = 20
"""Ten points, in half-points: what text has that nothing gives a size (ECMA-376 17.3.2.38)."""


@dataclass(frozen=True, slots=True)
class Look:
    """A run as it is seen. `style` is the style that gives the colour, empty for the run itself."""

    colour: Rgb
    behind: Rgb
    half_points: int
    bold: bool
    style: str

    @property
    def large(self) -> bool:
        """Whether the text is large: from 18 points, or from 14 where it is bold."""
        return self.half_points >= 36 or (self.bold and self.half_points >= 28)


@dataclass(frozen=True, slots=True)
class _Layer:
    """Run properties, the style they stand in, and the kind of that style."""

    style: str
    kind: str
    properties: Element

    def find(self, name: str) -> Element | None:
        return child(self.properties, name)


@dataclass(slots=True)
class Looks:
    """Tells the looks of one document's runs; each combination of styles is reckoned once."""

    opened: Opened
    theme: Theme
    page: Rgb
    _known: dict[object, Look] = field(default_factory=dict)
    _grounds: dict[Paragraph, int] = field(default_factory=dict)
    _cells: dict[Cell, int] = field(default_factory=dict)
    _tables: dict[Table, int] = field(default_factory=dict)
    _numbers: dict[object, int] = field(default_factory=dict)

    def of(self, paragraph: Paragraph, own: Element | None) -> Look:
        """The look of a run of a paragraph, or of its marker, by the `w:rPr` it has itself."""
        key = (self._ground(paragraph), *map(_key, () if own is None else own))
        if key not in self._known:
            self._known[key] = self._reckoned(paragraph, own)
        return self._known[key]

    def _reckoned(self, paragraph: Paragraph, own: Element | None) -> Look:
        layers = tuple(self._layers(paragraph, own))
        behind = self._behind(paragraph, layers)
        style, colour = _nearest(layers, "color")
        told = None if colour is None else self.theme.text(colour)
        _, size = _nearest(layers, "sz")
        value = "" if size is None else attribute(size, "val")
        half_points = int(value) if value.isdecimal() else _USUAL_SIZE
        return Look(told or automatic(behind), behind, half_points, _bold(layers), style)

    def _layers(self, paragraph: Paragraph, own: Element | None) -> Iterator[_Layer]:
        """What is asked for a run's properties, the weakest first."""
        root = self.opened.roots.get(STYLES)
        path = f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}"
        defaults = None if root is None else root.find(path)
        if defaults is not None:
            yield _Layer("docDefaults", "defaults", defaults)
        if paragraph.cell is not None:
            for name, part in self._table_parts(paragraph.cell):
                properties = child(part, "rPr")
                if properties is not None:
                    yield _Layer(name, "table", properties)
        yield from self._style_layers(paragraph.style, "paragraph")
        if own is not None:
            styled = child(own, "rStyle")
            if styled is not None:
                yield from self._style_layers(attribute(styled, "val"), "character")
            yield _Layer("", "own", own)

    def _style_layers(self, style: str, kind: str) -> Iterator[_Layer]:
        for name in reversed(self.opened.chain(style, kind)):
            found = self.opened.styles.get(name)
            properties = child(found, "rPr")
            if properties is not None:
                yield _Layer(name, kind, properties)

    def _table_parts(self, cell: Cell) -> Iterator[tuple[str, Element]]:
        """What the table's style and those it rests on say of a cell, the weakest first."""
        table = cell.row.table
        asked = parts_of(cell, parts_shown(table))
        for name in reversed(self.opened.chain(table_style(table), "table")):
            style = self.opened.styles.get(name)
            if style is not None:
                special = {attribute(p, "type"): p for p in style.findall(w("tblStylePr"))}
                yield name, style
                yield from ((name, special[part]) for part in asked if part in special)

    # --- what lies behind --------------------------------------------------------------------

    def _behind(self, paragraph: Paragraph, layers: tuple[_Layer, ...]) -> Rgb:
        """The nearest fill: of the run, its paragraph, its cell, its table, the page."""
        _, lit = _nearest(layers, "highlight")
        marked = None if lit is None else from_hex(HIGHLIGHTS.get(attribute(lit, "val"), ""))
        shadings = (_nearest(layers, "shd")[1], self._paragraph_shading(paragraph))
        fills = [marked, *(None if s is None else self.theme.fill(s) for s in shadings)]
        cell = paragraph.cell
        while cell is not None:
            shading = self._cell_shading(cell)
            fills.append(None if shading is None else self.theme.fill(shading))
            cell = cell.row.table.outer
        return next((fill for fill in fills if fill is not None), self.page)

    def _paragraph_shading(self, paragraph: Paragraph) -> Element | None:
        own = paragraph.property("shd")
        if own is not None:
            return own
        styles = (self.opened.styles.get(n) for n in self.opened.chain(paragraph.style))
        found = (child(child(style, "pPr"), "shd") for style in styles)
        return next((shading for shading in found if shading is not None), None)

    def _cell_shading(self, cell: Cell) -> Element | None:
        parts = [part for _, part in self._table_parts(cell)][::-1]
        found = (
            cell.property("shd"),
            *(grandchild(part, "tcPr", "shd") for part in parts),
            cell.row.table.property("shd"),
            *(grandchild(part, "tblPr", "shd") for part in parts),
        )
        return next((shading for shading in found if shading is not None), None)

    # --- what tells one combination from another ----------------------------------------------

    def _ground(self, paragraph: Paragraph) -> int:
        """What all runs of a paragraph have in common."""
        if paragraph not in self._grounds:
            shading, cell = _key(paragraph.property("shd")), self._cell_key(paragraph.cell)
            self._grounds[paragraph] = self._number((paragraph.style, shading, cell))
        return self._grounds[paragraph]

    def _cell_key(self, cell: Cell | None) -> int:
        if cell is None:
            return -1
        if cell not in self._cells:
            table, shading = self._table_key(cell.row.table), _key(cell.property("shd"))
            self._cells[cell] = self._number((table, position(cell), shading))
        return self._cells[cell]

    def _table_key(self, table: Table) -> int:
        if table not in self._tables:
            self._tables[table] = self._number(
                (
                    table_style(table),
                    tuple(parts_shown(table).items()),
                    _key(table.property("shd")),
                    self._cell_key(table.outer),
                )
            )
        return self._tables[table]

    def _number(self, told: object) -> int:
        """A short name for something long that is told again for each run."""
        return self._numbers.setdefault(told, len(self._numbers))


def looks_of(opened: Opened) -> Looks:
    """The looks of a document, with its theme and the colour of its page."""
    theme = read_theme(opened)
    background = opened.document.find(w("background"))
    settings = opened.roots.get(SETTINGS)
    shown = settings is not None and switched_on(settings.find(w("displayBackgroundShape")))
    page = theme.background(background) if background is not None and shown else None
    return Looks(opened, theme, page or WHITE)


def _nearest(layers: tuple[_Layer, ...], name: str) -> tuple[str, Element | None]:
    """What the last layer that knows it says of a property, and in which style."""
    for layer in reversed(layers):
        found = layer.find(name)
        if found is not None:
            return layer.style, found
    return "", None


def _bold(layers: tuple[_Layer, ...]) -> bool:
    """Bold is a toggle: styles of different kinds turn it over, the run itself decides."""
    by_kind: dict[str, bool] = {}
    for layer in layers:
        found = layer.find("b")
        if found is not None:
            by_kind[layer.kind] = switched_on(found)
    own = by_kind.pop("own", None)
    return sum(by_kind.values()) % 2 == 1 if own is None else own


def _key(element: Element | None) -> object:
    return None if element is None else (element.tag, *sorted(element.attrib.items()))
