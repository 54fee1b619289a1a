"""What is said of follow-up reports, in Swedish."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "report-judgement-contradicts": Entry(
        title="Omdömet säger emot siffrorna",
        message=(
            "Målet {goal} bedöms som ”{judgement}”, men {name} har {kind} {value} och målet är "
            "{target}."
        ),
        hint="Ändra omdömet, rätta siffran eller förklara i kommentaren varför det ändå gäller.",
        explanation=(
            "Bedömningsskalan säger vad varje omdöme innebär: att målet nås, nås delvis eller\n"
            "inte nås. Säger alla mätetal med målvärde något annat än omdömet undrar läsaren\n"
            "vilket som gäller. Har målet en kommentar får anmärkningen stå kvar.\n\n"
            "    bedömningar:\n"
            "      - mål: kf-sjukfranvaro\n"
            "        omdöme: nas          men prognosen är 6,5 och målet högst 5\n"
            "        kommentar: ..."
        ),
    ),
    "report-twice": Entry(
        title="Samma sak sägs två gånger i en rapport",
        message="{id} står redan i rapporten {report} ({first}).",
        hint="Ta bort den ena posten.",
        explanation=(
            "En rapport bedömer varje mål en gång och säger läget för varje åtgärd en gång.\n"
            "Står ett id två gånger kan ingen veta vilket som gäller.\n\n"
            "    bedömningar:\n"
            "      - mål: kf-hme\n"
            "      - mål: kf-hme          står två gånger"
        ),
    ),
    "report-not-followed": Entry(
        title="Rapporten följer inte upp målet eller åtgärden",
        message="{id} ingår inte i det som {report} följer upp.",
        hint=(
            "Ta bort posten, eller lägg till målet eller målområdet under följer-upp i kalendern."
        ),
        explanation=(
            "Kalendern säger vad varje rapport följer upp. Det som sägs om ett annat mål kommer\n"
            "inte med i rapporten.\n\n"
            "    uppföljningar:\n"
            "      - id: delarsrapport-augusti\n"
            "        följer-upp:\n"
            "          - arbetsgivare"
        ),
    ),
}
