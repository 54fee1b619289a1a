"""Characters that no document can carry, or that nobody who reads it sees; and how to show them."""

from __future__ import annotations

import re
from unicodedata import category

# XML 1.0 has no place for control characters; python-docx and docxtpl drop them or cut a document
# short. Format characters and separators of lines are legal there but make a text read as another
# than it is, or keep a name from being found; a private or missing one has no look of its own, and
# U+FFFC and U+FFFD tell that something was lost on the way. A joiner holds an emoji together.
_NONCHARACTERS = "".join(
    f"{chr(plane * 0x10000 + 0xFFFE)}-{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17)
)
_EMOJI = "\u2600-\u27bf\ufe0f\U0001f000-\U0001faff"
UNWRITABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u180e\u200b\u200c"
    "\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufeff"
    f"\ufff0-\ufffd\U000e0000-\U000e0fff\U000f0000-\U0010fffd{_NONCHARACTERS}]"
    f"|(?<![{_EMOJI}])\u200d"
)
"""One character that may stand in no text of a plan, nor in a template or a workbook."""

_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def visible(text: str) -> str:
    """`text` as it can be shown: what a terminal could obey, turn or swallow becomes a dot each."""
    if text.isprintable():
        return text
    return "".join("·" if category(c) in _UNSEEN else c for c in text)


def code_point(character: str) -> str:
    """`U+200B`: what a character is called that cannot be shown."""
    return f"U+{ord(character):04X}"
