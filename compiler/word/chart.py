"""A chart in DrawingML, and where it stands in its paragraph.

Word draws a chart from the numbers stored in the chart's part, and opens the workbook embedded
beside it when somebody chooses to edit them; both hold the same. Bars lie down, for the names of
what is compared are long, and run from the top as a reader does. Each bar and point tells its
number, so there is no scale to read off. Series differ in lightness and in pattern or dash, never
in hue alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from html import escape

from compiler.amounts import decimals_of
from compiler.model.blocks import Chart, ChartForm, Series
from compiler.word.workbook import SHEET, cell_name

_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"

CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"

INK = "1E2528"
"""The colour of a chart's words, as of the template's."""

COLOURS = ("1F4E5F", "6A8F9D", "8B5A2B", "4A3A66")
"""Of the last series first: the latest is what a reader looks for. Each is 3:1 against white."""

_PATTERNS = ("", "wdUpDiag", "dkHorz", "pct50")
_DASHES = ("solid", "sysDash", "dash", "sysDot")
_MARKERS = ("circle", "square", "diamond", "triangle")

_FIRST_ID = 10_000
"""Above the ids of the pictures that a template has: no two drawings may share one."""

_EMU_A_TWIP = 635
_EMU_A_CM = 360_000
_BAR_CM, _BETWEEN_CM, _LEGEND_CM, _LINE_CM = 0.55, 0.35, 1.0, 7.0


def chart_drawing(chart: Chart, number: int, width: int) -> str:
    """The run that holds a document's `number`th chart, in line with the text, `width` twips wide.

    `docPr` carries the description that a screen reader tells.
    """
    name = f"Diagram {number}"
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width * _EMU_A_TWIP}" cy="{_height(chart)}"/>'
        f'<wp:docPr id="{_FIRST_ID + number}" name="{name}" descr="{escape(chart.description)}"/>'
        f'<wp:cNvGraphicFramePr/><a:graphic xmlns:a="{_A}"><a:graphicData uri="{_C}">'
        f'<c:chart xmlns:c="{_C}" r:id="{relationship(number)}"/>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def relationship(number: int) -> str:
    """The id by which the document names its `number`th chart."""
    return f"rIdDiagram{number}"


def chart_part(chart: Chart) -> bytes:
    """The part that draws the chart; `rId1` is its workbook."""
    drawn = _bars(chart) if chart.form is ChartForm.BARS else _lines(chart)
    legend = (
        '<c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend>'
        if len(chart.series) > 1
        else ""
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<c:chartSpace xmlns:c="{_C}" xmlns:a="{_A}" xmlns:r="{_R}">'
        '<c:date1904 val="0"/><c:lang val="sv-SE"/><c:roundedCorners val="0"/>'
        f'<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>{drawn}</c:plotArea>{legend}'
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
        f'<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">{_solid(INK)}'
        '</a:defRPr></a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>'
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>'
        "</c:chartSpace>"
    ).encode()


def _height(chart: Chart) -> int:
    legend = _LEGEND_CM if len(chart.series) > 1 else 0
    if chart.form is ChartForm.LINE:
        return round((_LINE_CM + legend) * _EMU_A_CM)
    group = _BAR_CM * len(chart.series) + _BETWEEN_CM
    return round((group * len(chart.categories) + legend) * _EMU_A_CM)


def _bars(chart: Chart) -> str:
    gap = round(100 * _BETWEEN_CM / _BAR_CM)
    series = "".join(_series(chart, n) for n in range(len(chart.series)))
    return (
        '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        f'{series}<c:gapWidth val="{gap}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>'
        f"{_axes('maxMin', 'l')}"
    )


def _lines(chart: Chart) -> str:
    series = "".join(_series(chart, n) for n in range(len(chart.series)))
    return (
        '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>'
        f'{series}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>'
        f"{_axes('minMax', 'b')}"
    )


def _axes(order: str, side: str) -> str:
    """The names along one axis; the other is not shown, for each value is told where it stands."""
    line = f'<c:spPr><a:ln w="9525">{_solid("45535A")}</a:ln></c:spPr>'
    across = "b" if side == "l" else "l"
    return (
        f'<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="{order}"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{side}"/><c:numFmt formatCode="@" sourceLinked="0"/>'
        f'<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>{line}'
        '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>'
        '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
        '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling>'
        f'<c:delete val="1"/><c:axPos val="{across}"/>'
        '<c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
        '<c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>'
    )


def _series(chart: Chart, n: int) -> str:
    """A series with its name, look, labels, categories and values, in the order of the schema."""
    one = chart.series[n]
    look = min(len(chart.series) - 1 - n, len(COLOURS) - 1)
    column, last = n + 1, len(chart.categories) + 1
    bars = chart.form is ChartForm.BARS
    between = '<c:invertIfNegative val="0"/>' if bars else _marker(look)
    smooth = "" if bars else '<c:smooth val="0"/>'
    named = _strings(cell_name(column, 1), (one.name,))
    names = _strings(f"{cell_name(0, 2)}:{cell_name(0, last)}", chart.categories)
    values = _numbers(f"{cell_name(column, 2)}:{cell_name(column, last)}", one)
    return (
        f'<c:ser><c:idx val="{n}"/><c:order val="{n}"/><c:tx>{named}</c:tx>'
        f"<c:spPr>{_filled(look) if bars else _drawn(look)}</c:spPr>{between}"
        f"{_labels(one, bars)}<c:cat>{names}</c:cat><c:val>{values}</c:val>"
        f"{smooth}</c:ser>"
    )


def _labels(series: Series, bars: bool) -> str:
    place = "outEnd" if bars else "t"
    return (
        f'<c:dLbls><c:numFmt formatCode="{_format(series.values)}" sourceLinked="0"/>'
        "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
        f'<c:dLblPos val="{place}"/><c:showLegendKey val="0"/><c:showVal val="1"/>'
        '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>'
        '<c:showBubbleSize val="0"/></c:dLbls>'
    )


def _strings(cells: str, texts: Sequence[str]) -> str:
    points = "".join(
        f'<c:pt idx="{n}"><c:v>{escape(text, quote=False)}</c:v></c:pt>'
        for n, text in enumerate(texts)
    )
    return (
        f"<c:strRef><c:f>{SHEET}!{cells}</c:f><c:strCache>"
        f'<c:ptCount val="{len(texts)}"/>{points}</c:strCache></c:strRef>'
    )


def _numbers(cells: str, series: Series) -> str:
    """The values of a series; where there is none there is no point."""
    points = "".join(
        f'<c:pt idx="{n}"><c:v>{value:f}</c:v></c:pt>'
        for n, value in enumerate(series.values)
        if value is not None
    )
    return (
        f"<c:numRef><c:f>{SHEET}!{cells}</c:f><c:numCache>"
        f"<c:formatCode>{_format(series.values)}</c:formatCode>"
        f'<c:ptCount val="{len(series.values)}"/>{points}</c:numCache></c:numRef>'
    )


def _format(values: Sequence[Decimal | None]) -> str:
    """As many decimals as the most exact value has; the reader's program puts in its own signs."""
    places = max((decimals_of(value) for value in values if value is not None), default=0)
    return "#,##0" + ("." + "0" * places if places else "")


def _solid(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'


def _filled(look: int) -> str:
    colour, pattern = COLOURS[look], _PATTERNS[look]
    line = f'<a:ln w="9525">{_solid(colour)}</a:ln>'
    if not pattern:
        return _solid(colour) + line
    return (
        f'<a:pattFill prst="{pattern}"><a:fgClr><a:srgbClr val="{colour}"/></a:fgClr>'
        f'<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>{line}'
    )


def _drawn(look: int) -> str:
    return (
        f'<a:ln w="28575" cap="rnd">{_solid(COLOURS[look])}'
        f'<a:prstDash val="{_DASHES[look]}"/><a:round/></a:ln>'
    )


def _marker(look: int) -> str:
    return (
        f'<c:marker><c:symbol val="{_MARKERS[look]}"/><c:size val="7"/>'
        f"<c:spPr>{_solid(COLOURS[look])}</c:spPr></c:marker>"
    )
