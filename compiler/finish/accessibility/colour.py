"""Reckon with colours: of a theme, tinted or shaded, laid over another; and their contrast."""

from __future__ import annotations

import colorsys
import re

Rgb = tuple[int, int, int]
"""Red, green and blue, each from 0 to 255."""

BLACK: Rgb = (0, 0, 0)
WHITE: Rgb = (255, 255, 255)

_HEX = re.compile(r"[0-9A-Fa-f]{6}")
_DARK = 62
"""The brightness, of 255, up to which automatic text turns white on what lies behind it."""


def from_hex(text: str) -> Rgb | None:
    """The colour that six hex digits tell, or None for `auto` and what is no colour."""
    if _HEX.fullmatch(text) is None:
        return None
    return int(text[:2], 16), int(text[2:4], 16), int(text[4:], 16)


def to_hex(colour: Rgb) -> str:
    """A colour as six hex digits."""
    return "".join(f"{part:02X}" for part in colour)


def tinted(colour: Rgb, tint: float = 1.0, shade: float = 1.0) -> Rgb:
    """A theme's colour made lighter by `tint` or darker by `shade` (ECMA-376 part 1, 17.3.2.6).

    Both are shares of the colour itself: at 1 nothing of it is lost.
    """
    hue, light, saturation = colorsys.rgb_to_hls(*(part / 255 for part in colour))
    light = (light * tint + (1 - tint)) * shade
    red, green, blue = colorsys.hls_to_rgb(hue, light, saturation)
    return round(red * 255), round(green * 255), round(blue * 255)


def mixed(over: Rgb, under: Rgb, share: float) -> Rgb:
    """Two colours as a pattern shows them from afar: `share` of the one upon the other."""
    red, green, blue = (
        round(a * share + b * (1 - share)) for a, b in zip(over, under, strict=True)
    )
    return red, green, blue


def automatic(behind: Rgb) -> Rgb:
    """The colour of text that is left to the program: black, but white on what is dark."""
    red, green, blue = behind
    return WHITE if (red * 76 + green * 151 + blue * 29) >> 8 <= _DARK else BLACK


def contrast(one: Rgb, other: Rgb) -> float:
    """The contrast ratio of two colours, from 1 to 21 (WCAG 2.1)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: Rgb) -> float:
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4)
