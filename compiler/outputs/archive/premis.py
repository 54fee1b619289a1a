"""Write PREMIS 3: what is kept, with its checksums; what was done, when and by whom; and which
representation was derived from which."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256

from compiler.outputs.archive.contents import SOURCES, WORD, Contents, format_of, mime_type
from compiler.outputs.xml_text import Node, node, text_node, xml_bytes

NAMESPACE = "http://www.loc.gov/premis/v3"
_ROOT = {
    "xmlns": NAMESPACE,
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "version": "3.0",
}
LOCAL = "lokal"
"""The kind of an identifier that holds within this package."""


def package_premis(contents: Contents) -> bytes:
    """The plan, its representations and how they came about."""
    names = list(contents.representations())
    whole = node(
        "object",
        {"xsi:type": "intellectualEntity"},
        _identifier("objectIdentifier", contents.registry.plan_id, "plan-id"),
        text_node("originalName", contents.registry.title),
    )
    return _document(
        whole,
        *(_representation(name, names, contents) for name in names),
        *_events(contents, names),
        *_agents(contents),
    )


def representation_premis(name: str, files: Mapping[str, bytes], contents: Contents) -> bytes:
    """The files of one representation, each with its fixity."""
    return _document(*(_file(name, path, data, contents) for path, data in files.items()))


def event_xml(
    kind: str, when: str, detail: str, outcome: str, agent: str, subject: str, data: bytes
) -> bytes:
    """One event on one object, as a document of its own: what was done to a whole package."""
    name = subject.rpartition("/")[2]
    done = _event(kind, when, detail, outcome, (agent,), (name,))
    return _document(_plain_file(name, data), done, _agent(agent, agent, "software", ""))


def _document(*parts: Node) -> bytes:
    return xml_bytes(node("premis", _ROOT, *parts))


def _identifier(name: str, value: str, kind: str = LOCAL) -> Node:
    return node(name, None, text_node(f"{name}Type", kind), text_node(f"{name}Value", value))


def _representation(name: str, names: list[str], contents: Contents) -> Node:
    ties = [_relation("structural", "represents", contents.registry.plan_id, "plan-id")]
    source = {WORD: SOURCES}.get(name, WORD if name != SOURCES else "")
    if source in names:
        ties.append(_relation("derivation", "has source", source, event=f"framställning {name}"))
    return node(
        "object",
        {"xsi:type": "representation"},
        _identifier("objectIdentifier", name),
        *ties,
    )


def _relation(kind: str, sub: str, value: str, type_: str = LOCAL, event: str = "") -> Node:
    return node(
        "relationship",
        None,
        text_node("relationshipType", kind),
        text_node("relationshipSubType", sub),
        _identifier("relatedObjectIdentifier", value, type_),
        _identifier("relatedEventIdentifier", event) if event else None,
    )


def _file(representation: str, path: str, data: bytes, contents: Contents) -> Node:
    name, version, key = format_of(path, contents.profile) or (mime_type(path), "", "")
    registry = node(
        "formatRegistry",
        None,
        text_node("formatRegistryName", "PRONOM"),
        text_node("formatRegistryKey", key),
    )
    format_ = node(
        "format",
        None,
        node(
            "formatDesignation",
            None,
            text_node("formatName", name),
            text_node("formatVersion", version),
        ),
        registry if key else None,
    )
    return node(
        "object",
        {"xsi:type": "file"},
        _identifier("objectIdentifier", f"representations/{representation}/data/{path}"),
        _characteristics(data, format_),
        text_node("originalName", path),
        _relation("structural", "is included in", representation),
    )


def _plain_file(name: str, data: bytes) -> Node:
    kind = node("format", None, node("formatDesignation", None, text_node("formatName", "ZIP")))
    return node(
        "object",
        {"xsi:type": "file"},
        _identifier("objectIdentifier", name),
        _characteristics(data, kind),
    )


def _characteristics(data: bytes, format_: Node) -> Node:
    fixity = node(
        "fixity",
        None,
        text_node("messageDigestAlgorithm", "SHA-256"),
        text_node("messageDigest", sha256(data).hexdigest()),
    )
    size = text_node("size", str(len(data)))
    return node("objectCharacteristics", None, fixity, size, format_)


def _events(contents: Contents, names: list[str]) -> Iterator[Node]:
    maker = f"vp {contents.provenance.compiler}"
    for name in names:
        if name == SOURCES:
            continue
        source = SOURCES if name == WORD else WORD
        detail = f"{source} → {name}"
        yield _event(
            "creation", contents.when, detail, "success", (maker,), (name,), f"framställning {name}"
        )
    for name in names:
        if name in contents.claims:
            tried = f"{contents.claims[name]} krav på varje färdig fil, text återläst"
            id_ = f"prövning {name}"
            yield _event("validation", contents.when, tried, "pass", (maker,), (name,), id_)
    yield _event("message digest calculation", contents.when, "SHA-256", "success", (maker,), names)


def _event(
    kind: str,
    when: str,
    detail: str,
    outcome: str,
    agents: tuple[str, ...],
    objects: tuple[str, ...] | list[str],
    id_: str = "",
) -> Node:
    return node(
        "event",
        None,
        _identifier("eventIdentifier", id_ or kind),
        text_node("eventType", kind),
        text_node("eventDateTime", when),
        node("eventDetailInformation", None, text_node("eventDetail", detail)),
        node("eventOutcomeInformation", None, text_node("eventOutcome", outcome)),
        *(_identifier("linkingAgentIdentifier", agent) for agent in agents),
        *(_identifier("linkingObjectIdentifier", name) for name in objects),
    )


def _agents(contents: Contents) -> Iterator[Node]:
    version = contents.provenance.compiler
    used = ", ".join(f"{name} {number}" for name, number in contents.tools.items())
    yield _agent(f"vp {version}", "vp", "software", version, used)
    office = f"{contents.registry.creator}, {contents.registry.municipality}"
    yield _agent(office, office, "organization", "")


def _agent(id_: str, name: str, kind: str, version: str, note: str = "") -> Node:
    return node(
        "agent",
        None,
        _identifier("agentIdentifier", id_),
        text_node("agentName", name),
        text_node("agentType", kind),
        text_node("agentVersion", version),
        text_node("agentNote", note),
    )
