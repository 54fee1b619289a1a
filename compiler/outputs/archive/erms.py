"""Write what a registry knows as E-ARK ERMS, which FGS Ärendehantering 2.0 follows.

The case is an aggregation and each document a record in it. The names of elements and the words in
attributes are the schema's (ERMS 2.1.2).
"""

from __future__ import annotations

from collections.abc import Iterator

from compiler.document.registry import Registry
from compiler.outputs.archive.contents import Contents, xml_id
from compiler.outputs.xml_text import Node, node, text_node, xml_bytes

NAMESPACE = "https://DILCIS.eu/XML/ERMS"
NUMBER, PLAN_ID = "diarienummer", "plan-id"
DOCUMENT_STATUS, RESTRICTION = "status", "confidential"


def erms_xml(contents: Contents) -> bytes:
    """The registry's facts on the case and on each document."""
    registry = contents.registry
    records = (_record(contents, name, told) for name, told in contents.registries.items())
    case = node(
        "aggregation",
        {"systemIdentifier": registry.plan_id, "aggregationType": "caseFile"},
        text_node("objectId", registry.plan_id),
        *_numbers(registry),
        text_node("classification", registry.classification),
        text_node("title", registry.case_title),
        _agents(registry),
        *records,
    )
    root = {"xmlns": NAMESPACE}
    return xml_bytes(node("erms", root, _control(contents), node("aggregations", None, case)))


def _control(contents: Contents) -> Node:
    registry = contents.registry
    maker = node("agent", {"agentType": "creator"}, text_node("name", registry.creator))
    history = node(
        "maintenanceEvent",
        None,
        node("eventType", {"value": "created"}),
        text_node("eventDateTime", contents.when),
        maker,
    )
    agency = node("maintenanceAgency", None, text_node("agencyName", registry.municipality))
    return node(
        "control",
        None,
        node("identification", {"identificationType": "paket"}, contents.package_id),
        node(
            "maintenanceInformation",
            None,
            node("maintenanceStatus", {"value": "new"}),
            agency,
            node("maintenanceHistory", None, history),
        ),
    )


def _record(contents: Contents, name: str, registry: Registry) -> Node:
    own = {DOCUMENT_STATUS: registry.status, PLAN_ID: registry.plan_id}
    values = (
        node("ownElement", {"name": key}, text_node("value", text)) for key, text in own.items()
    )
    files = (
        node("appendix", {"name": path.rpartition("/")[2], "path": path})
        for path in _paths(contents, name)
    )
    return node(
        "record",
        {
            "systemIdentifier": xml_id("handling", name),
            "recordType": registry.document_type,
            "recordPhysicalOrDigital": "digitial",  # the schema's own spelling
        },
        text_node("objectId", name),
        *_numbers(registry),
        text_node("classification", registry.classification),
        text_node("title", registry.title),
        _restriction(registry),
        _disposal(registry),
        _agents(registry),
        node("dates", None, *_dates(registry)),
        _decision(registry),
        node("additionalInformation", None, *files, node("ownElement", None, *values)),
    )


def _paths(contents: Contents, document: str) -> Iterator[str]:
    stem = document.rpartition(".")[0]
    for representation, files in contents.representations().items():
        for path in files:
            if path in (document, f"{stem}.pdf"):
                yield f"representations/{representation}/data/{path}"


def _numbers(registry: Registry) -> Iterator[Node]:
    for number in registry.reference_numbers:
        yield node("extraId", {"extraIdType": NUMBER}, number)


def _restriction(registry: Registry) -> Node | None:
    if not registry.secrecy_ground:
        return None
    return node(
        "restriction",
        {"restrictionType": RESTRICTION},
        text_node("explanatoryText", registry.secrecy_concerns),
        text_node("regulation", registry.secrecy_ground),
    )


def _disposal(registry: Registry) -> Node | None:
    """What the plan says of retention, in its own words; the schema wants a day and a yes or no."""
    if not registry.retention:
        return None
    kept = registry.retention.casefold().startswith("bevara")
    start = node("disposalDate", {"dateType": "retention_period_start"}, _time(registry.drawn_up))
    return node(
        "disposal",
        {"disposable": "false" if kept else "true"},
        text_node("disposalAction", registry.retention),
        node("dates", None, start),
    )


def _agents(registry: Registry) -> Node:
    officer = node(
        "agent", {"agentType": "responsible_person"}, text_node("name", registry.officer)
    )
    return node(
        "agents",
        None,
        node("agent", {"agentType": "creator"}, text_node("name", registry.creator)),
        officer if registry.officer else None,
        node("agent", {"agentType": "authorising_person"}, text_node("name", registry.body)),
    )


def _dates(registry: Registry) -> Iterator[Node]:
    yield node("date", {"dateType": "created"}, _time(registry.drawn_up))
    if registry.decision_day:
        yield node("date", {"dateType": "decision_date"}, _time(registry.decision_day))


def _decision(registry: Registry) -> Node | None:
    if not registry.paragraph:
        return None
    return node("action", None, text_node("actionText", f"§ {registry.paragraph}"))


def _time(day: str) -> str:
    return f"{day}T00:00:00"
