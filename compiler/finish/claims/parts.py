"""Claims on the package: every part tied in, nothing from outside, nothing that acts or asks."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, error
from compiler.finish.claims.charts import chart_workbooks
from compiler.finish.opened import SETTINGS, STYLES, Opened
from compiler.finish.wordml import (
    DOCUMENT,
    TYPES,
    WP,
    attribute,
    switched_on,
    w,
)
from compiler.word.package import CONTENT_TYPES

_MACROS = ("vbaproject", "vbadata", "activex", "embeddings/", "macroenabled", "customui")
_MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_ASKED_BY_ID = ("/image", "/hyperlink", "/header", "/footer", "/chart")
_GOALS = ("https://", "http://", "mailto:")
_COMMENTS = ("comments", "commentsextended", "commentsids", "commentsextensible", "people")
_TRACKED = (
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "cellIns",
    "cellDel",
    "cellMerge",
    "rPrChange",
    "pPrChange",
    "tblPrChange",
    "trPrChange",
    "tcPrChange",
    "sectPrChange",
    "numberingChange",
    "tblGridChange",
)


def one_section_end(opened: Opened) -> Iterator[Diagnostic]:
    """The body ends in its one `w:sectPr`, which gives paper, margins, header and footer."""
    own = opened.body.findall(w("sectPr"))
    if len(own) != 1 or opened.body[-1].tag != w("sectPr"):
        yield error("proof-section-end", opened.at(DOCUMENT), found=len(own))


def relationships_resolve(opened: Opened) -> Iterator[Diagnostic]:
    """Each relationship leads to a part, and each id in a part is one of its relationships."""
    known: dict[str, set[str]] = {}
    for relation in opened.relationships:
        if relation.id in known.setdefault(relation.source, set()):
            yield error(
                "proof-relationship", opened.at(relation.source or "_rels/.rels"), id=relation.id
            )
        known[relation.source].add(relation.id)
        if not relation.external and relation.target not in opened.members:
            where = opened.at(relation.source or "_rels/.rels")
            yield error("proof-relationship", where, id=relation.id)
    for member, asked in opened.asked_ids.items():
        for id_ in sorted(asked - known.get(member, set())):
            yield error("proof-relationship", opened.at(member), id=id_)


def nothing_external(opened: Opened) -> Iterator[Diagnostic]:
    """Nothing but a link's address lies outside: no picture, no template fetched on opening.

    And a link leads to a web page or an e-mail address, not to a file on somebody's disk.
    """
    for relation in opened.relationships:
        link = relation.type.endswith("/hyperlink")
        if relation.external and not (link and relation.target.lower().startswith(_GOALS)):
            where = opened.at(relation.source)
            yield error("proof-external", where, target=relation.target)


def relationships_used(opened: Opened) -> Iterator[Diagnostic]:
    """Each picture, link, header and footer that is tied to a part is shown in it."""
    for relation in opened.relationships:
        asked = relation.type.endswith(_ASKED_BY_ID)
        if asked and relation.id not in opened.asked_ids.get(relation.source, ()):
            where = opened.at(relation.source)
            yield error("proof-relationship-unused", where, id=relation.id, target=relation.target)


def no_macros(opened: Opened) -> Iterator[Diagnostic]:
    """No macros, controls or embedded objects; a chart's workbook is looked into elsewhere."""
    workbooks = chart_workbooks(opened)
    types = [str(v) for e in opened.roots[CONTENT_TYPES] for v in e.attrib.values()]
    for name in dict.fromkeys((*opened.members, *types)):
        if name in workbooks:
            continue
        if any(word in name.lower() for word in _MACROS):
            yield error("proof-macro", opened.at(CONTENT_TYPES), part=name)


def no_comments(opened: Opened) -> Iterator[Diagnostic]:
    """No comments: a decided plan does not carry its makers' remarks."""
    for member in opened.members:
        if member.rpartition("/")[2].lower().removesuffix(".xml") in _COMMENTS:
            yield error("proof-comment", opened.at(member))
    for member, story in opened.stories.items():
        for mark in story.all("commentReference", "commentRangeStart", "commentRangeEnd"):
            yield error("proof-comment", opened.at(member, story.line(mark)))


def no_tracked_changes(opened: Opened) -> Iterator[Diagnostic]:
    """No tracked changes, and tracking not turned on."""
    for member, story in opened.stories.items():
        for change in story.all(*_TRACKED):
            yield error("proof-tracked-change", opened.at(member, story.line(change)))
    styles = opened.roots.get(STYLES)
    if styles is not None and any(True for _ in styles.iter(*(w(name) for name in _TRACKED))):
        yield error("proof-tracked-change", opened.at(STYLES))
    settings = opened.roots.get(SETTINGS)
    if settings is not None and switched_on(settings.find(w("trackRevisions"))):
        yield error("proof-tracked-change", opened.at(SETTINGS))


def no_update_prompt(opened: Opened) -> Iterator[Diagnostic]:
    """Nothing makes Word ask the reader, on opening, whether to update fields."""
    settings = opened.roots.get(SETTINGS)
    if settings is not None and switched_on(settings.find(w("updateFields"))):
        yield error("proof-update-prompt", opened.at(SETTINGS))
    for member, story in opened.stories.items():
        asking = story.all("fldChar", "fldSimple")
        if any(attribute(e, "dirty") not in ("", "0", "false") for e in asking):
            yield error("proof-update-prompt", opened.at(member))


def no_stray_members(opened: Opened) -> Iterator[Diagnostic]:
    """Each member is reached from the package's root, and has a content type of its own."""
    reached: set[str] = set()
    waiting = [""]
    ties: dict[str, list[str]] = {}
    for relation in opened.relationships:
        if not relation.external:
            ties.setdefault(relation.source, []).append(relation.target)
    while waiting:
        for target in ties.get(waiting.pop(), ()):
            if target not in reached:
                reached.add(target)
                waiting.append(target)
    for member in opened.members:
        if member == CONTENT_TYPES:
            continue
        if member.endswith(".rels"):
            folder, _, file = member.rpartition("_rels/")
            source = folder + file.removesuffix(".rels")
            if source and source not in reached:
                yield error("proof-stray-member", opened.at(member))
        elif member not in reached:
            yield error("proof-stray-member", opened.at(member))


def content_types_known(opened: Opened) -> Iterator[Diagnostic]:
    """Each member has a content type, and none is given to a member that is not there."""
    root = opened.roots[CONTENT_TYPES]
    endings = {str(e.get("Extension", "")).lower() for e in root.findall(f"{{{TYPES}}}Default")}
    named = [str(e.get("PartName", ""))[1:] for e in root.findall(f"{{{TYPES}}}Override")]
    for member in opened.members:
        ending = member.rpartition("/")[2].rpartition(".")[2].lower()
        if member != CONTENT_TYPES and member not in named and ending not in endings:
            yield error("proof-content-type", opened.at(member), part=member)
    for name in named:
        if name not in opened.members or named.count(name) > 1:
            yield error("proof-content-type", opened.at(CONTENT_TYPES), part=name)
    types = {str(e.get("PartName", "")): str(e.get("ContentType", "")) for e in root}
    if types.get(f"/{DOCUMENT}") != _MAIN_TYPE:
        yield error("proof-content-type", opened.at(CONTENT_TYPES), part=DOCUMENT)


def drawing_ids_unique(opened: Opened) -> Iterator[Diagnostic]:
    """No two drawings of a part share an id: Word has called such a file damaged."""
    for member, story in opened.stories.items():
        seen: set[str] = set()
        for element in story.named(f"{{{WP}}}docPr"):
            id_ = str(element.get("id", ""))
            if id_ in seen or not id_.isdecimal():
                where = opened.at(member, story.line(element))
                yield error("proof-drawing-id", where, id=id_)
            seen.add(id_)
