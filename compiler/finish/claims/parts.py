"""Claims on the package: every part tied in, nothing from outside, nothing that acts or asks."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, error
from compiler.finish.opened import Opened
from compiler.finish.wordml import DOCUMENT, TYPES, R, attribute, elements, switched_on, w
from compiler.word.package import CONTENT_TYPES

_MACROS = ("vbaproject", "vbadata", "activex", "embeddings/", "macroenabled", "customui")
_COMMENTS = ("comments", "commentsextended", "commentsids", "commentsextensible", "people")
_TRACKED = frozenset(
    w(name)
    for name in (
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
    for member, root in opened.roots.items():
        used = {
            str(value)
            for element in (root, *elements(root))
            for name, value in element.attrib.items()
            if str(name).startswith(f"{{{R}}}") and value
        }
        for id_ in sorted(used - known.get(member, set())):
            yield error("proof-relationship", opened.at(member), id=id_)


def nothing_external(opened: Opened) -> Iterator[Diagnostic]:
    """Nothing but a link's address lies outside: no picture, no template fetched on opening."""
    for relation in opened.relationships:
        if relation.external and not relation.type.endswith("/hyperlink"):
            where = opened.at(relation.source)
            yield error("proof-external", where, target=relation.target)


def no_macros(opened: Opened) -> Iterator[Diagnostic]:
    """No macros, controls or embedded objects."""
    types = [str(v) for e in opened.roots[CONTENT_TYPES] for v in e.attrib.values()]
    for name in dict.fromkeys((*opened.members, *types)):
        if any(word in name.lower() for word in _MACROS):
            yield error("proof-macro", opened.at(CONTENT_TYPES), part=name)


def no_comments(opened: Opened) -> Iterator[Diagnostic]:
    """No comments: a decided plan does not carry its makers' remarks."""
    for member in opened.members:
        if member.rpartition("/")[2].lower().removesuffix(".xml") in _COMMENTS:
            yield error("proof-comment", opened.at(member))
    for member, root in opened.stories.items():
        tags = {element.tag for element in elements(root)}
        if tags & {w("commentReference"), w("commentRangeStart"), w("commentRangeEnd")}:
            yield error("proof-comment", opened.at(member))


def no_tracked_changes(opened: Opened) -> Iterator[Diagnostic]:
    """No tracked changes, and tracking not turned on."""
    for member, root in (*opened.stories.items(), ("word/styles.xml", None)):
        part = opened.roots.get(member) if root is None else root
        if part is not None and any(element.tag in _TRACKED for element in elements(part)):
            yield error("proof-tracked-change", opened.at(member))
    settings = opened.roots.get("word/settings.xml")
    if settings is not None and switched_on(settings.find(w("trackRevisions"))):
        yield error("proof-tracked-change", opened.at("word/settings.xml"))


def no_update_prompt(opened: Opened) -> Iterator[Diagnostic]:
    """Nothing makes Word ask the reader, on opening, whether to update fields."""
    settings = opened.roots.get("word/settings.xml")
    if settings is not None and switched_on(settings.find(w("updateFields"))):
        yield error("proof-update-prompt", opened.at("word/settings.xml"))
    for member, root in opened.stories.items():
        if any(attribute(e, "dirty") not in ("", "0", "false") for e in elements(root)):
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
