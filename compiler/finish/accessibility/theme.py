"""Tell which colour an attribute names: six hex digits, or a theme's colour tinted or shaded."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from compiler.finish.accessibility.colour import BLACK, WHITE, Rgb, from_hex, mixed, tinted
from compiler.finish.opened import SETTINGS, Opened
from compiler.finish.wordml import A, Element, attribute, w

HIGHLIGHTS = {
    "black": "000000",
    "blue": "0000FF",
    "cyan": "00FFFF",
    "green": "00FF00",
    "magenta": "FF00FF",
    "red": "FF0000",
    "yellow": "FFFF00",
    "white": "FFFFFF",
    "darkBlue": "000080",
    "darkCyan": "008080",
    "darkGreen": "008000",
    "darkMagenta": "800080",
    "darkRed": "800000",
    "darkYellow": "808000",
    "darkGray": "808080",
    "lightGray": "C0C0C0",
}
"""The colours of the marker pen (ECMA-376 part 1, 17.18.40)."""

_NAMES = {
    "dk1": "dark1",
    "lt1": "light1",
    "dk2": "dark2",
    "lt2": "light2",
    **{f"accent{n}": f"accent{n}" for n in range(1, 7)},
    "hlink": "hyperlink",
    "folHlink": "followedHyperlink",
}
_MAPPED = {
    "t1": ("text1", "dark1"),
    "bg1": ("background1", "light1"),
    "t2": ("text2", "dark2"),
    "bg2": ("background2", "light2"),
}
_UNTOLD_PATTERN = 0.5


@dataclass(frozen=True, slots=True)
class Theme:
    """The theme's colours by every name that a style may call them."""

    colours: dict[str, Rgb] = field(default_factory=dict)

    def text(self, element: Element) -> Rgb | None:
        """The colour of a `w:color`; None where it is left to the program."""
        return self._told(element, "val", "theme")

    def background(self, element: Element) -> Rgb | None:
        """The colour of the page's `w:background`."""
        return self._told(element, "color", "theme")

    def fill(self, shading: Element) -> Rgb | None:
        """What a `w:shd` shows: fill, pattern's colour, or their mixture; None for nothing."""
        pattern = attribute(shading, "val")
        if pattern == "nil":
            return None
        fill = self._told(shading, "fill", "themeFill")
        if pattern in ("", "clear"):
            return fill
        over = self._told(shading, "color", "theme") or BLACK
        if pattern == "solid":
            return over
        share = pattern.removeprefix("pct")
        dense = int(share) / 100 if share.isdecimal() else _UNTOLD_PATTERN
        return mixed(over, fill or WHITE, dense)

    def _told(self, element: Element, plain: str, prefix: str) -> Rgb | None:
        named = attribute(element, "themeColor" if prefix == "theme" else prefix)
        if named in self.colours:
            tint = _share(attribute(element, f"{prefix}Tint"))
            shade = _share(attribute(element, f"{prefix}Shade"))
            return tinted(self.colours[named], tint, shade)
        return from_hex(attribute(element, plain))


def _share(text: str) -> float:
    """Two hex digits as a share of 255; what is no such number changes nothing."""
    return int(text, 16) / 255 if re.fullmatch("[0-9A-Fa-f]{1,2}", text) else 1.0


def read_theme(opened: Opened) -> Theme:
    """The theme of a document, its text and background colours as its settings map them."""
    parts = [r.target for r in opened.relationships if r.type.endswith("/theme")]
    root = opened.roots.get(parts[0]) if parts else None
    scheme = None if root is None else root.find(f".//{{{A}}}clrScheme")
    colours: dict[str, Rgb] = {}
    for slot in () if scheme is None else scheme:
        told = slot[0].get("lastClr") or slot[0].get("val") if len(slot) else ""
        colour = from_hex(str(told))
        if colour is not None:
            colours[_NAMES.get(str(slot.tag).rpartition("}")[2], "")] = colour
    settings = opened.roots.get(SETTINGS)
    mapping = None if settings is None else settings.find(w("clrSchemeMapping"))
    for slot_name, (called, usual) in _MAPPED.items():
        target = usual if mapping is None else attribute(mapping, slot_name) or usual
        if target in colours:
            colours[called] = colours[target]
    return Theme(colours)
