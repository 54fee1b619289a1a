"""The grammar of Markdown as a plan has it: markdown-it-py, with what it does not tell by itself.

CommonMark, tables and footnotes, and `{words}` as a reference. Each token that a finding may speak
of tells where in its block it stood: in `meta`, under `position`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, autolink, html_inline, image, link
from mdit_py_plugins.footnote import footnote_plugin

from compiler.load.weight import FOLLOWED, weigh


class _Grammar(MarkdownIt):
    """The grammar, with every link taken for one.

    A link to what may not be linked to is told; by itself the grammar leaves its signs in the text.
    """

    def validateLink(self, url: str) -> bool:  # noqa: N802 - the name that the grammar calls
        return True


@cache
def grammar() -> MarkdownIt:
    """The parser, made once."""
    parser = _Grammar("commonmark", {"html": True}).enable("table").use(footnote_plugin)
    parser.disable("footnote_inline", ignoreInvalid=True)
    for name, rule in _PLACED.items():
        parser.inline.ruler.at(name, _placed(rule))
    parser.inline.ruler.before("link", "vp_reference", _reference_rule)
    parser.core.ruler.before("inline", "vp_weight", weigh)
    parser.options["maxNesting"] = FOLLOWED
    return parser


_InlineRule = Callable[[StateInline, bool], bool]

_PLACED: dict[str, _InlineRule] = {
    "link": link,
    "image": image,
    "autolink": autolink,
    "html_inline": html_inline,
}
"""The grammar's own rules whose tokens a finding may speak of."""


def _placed(rule: _InlineRule) -> _InlineRule:
    """The rule, with its first token told where in the text it stood: the grammar tells no place
    inside a block."""

    def run(state: StateInline, silent: bool) -> bool:
        start, before = state.pos, len(state.tokens)
        found = rule(state, silent)
        if found and not silent and len(state.tokens) > before:
            # Words still pending become a token of their own, ahead of the rule's.
            opening = next(t for t in state.tokens[before:] if t.type != "text")
            opening.meta = {**opening.meta, "position": start}
        return found

    return run


def _reference_rule(state: StateInline, silent: bool) -> bool:
    """`{words}` on one line becomes a token that remembers where in the text it stood."""
    if state.src[state.pos] != "{":
        return False
    end = state.src.find("}", state.pos)
    words = state.src[state.pos + 1 : end] if end > 0 else ""
    if not words.strip() or "\n" in words or "{" in words or words.startswith(("#", "%")):
        return False
    if state.src.startswith(("{{", "_{"), max(0, state.pos - 1)):
        # Of `{{ x }}` the template tag is told, and nothing more.
        return False
    if not silent:
        token = state.push("vp_reference", "", 0)
        token.content = " ".join(words.split())
        token.meta = {"position": state.pos}
    state.pos = end + 1
    return True
