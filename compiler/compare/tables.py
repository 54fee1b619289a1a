"""Find a table's rows and columns again in another version of it, and track its cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from compiler.compare.align import Step, alike, merged
from compiler.compare.likeness import seen_cell, seen_row
from compiler.compare.lines import LineTracker
from compiler.compare.tracked import Edit, TrackedCell, TrackedRow, TrackedTable
from compiler.document.lines import CellLines, Line, RowLines, TableLines


@dataclass(frozen=True, slots=True)
class TableTracker:
    """Tracks tables with the help of what tracks the lines in their cells."""

    lines: LineTracker

    def one(self, table: TableLines, edit: Edit) -> TrackedTable:
        """A table that only one version has, or that stands elsewhere in the other."""
        rows = tuple(self._row(row, edit) for row in table.rows)
        return TrackedTable(table, table.table.widths, rows, edit)

    def both(self, old: TableLines, new: TableLines) -> tuple[TrackedTable, ...]:
        """A table of which there are two versions; two tables where no column is found again."""
        columns = _columns(old, new)
        if not any(step.edit is Edit.KEPT for step in columns):
            return self.one(old, Edit.DELETED), self.one(new, Edit.INSERTED)
        one, other = [seen_row(r) for r in old.rows], [seen_row(r) for r in new.rows]
        pairs = alike(one, range(len(one)), other, range(len(other)))
        steps = merged(pairs, range(len(one)), range(len(other)))
        rows = tuple(self._step(step, old, new, columns) for step in steps)
        return (TrackedTable(new, _widths(columns, old, new), rows),)

    def _step(
        self, step: Step, old: TableLines, new: TableLines, columns: Sequence[Step]
    ) -> TrackedRow:
        if step.edit is Edit.DELETED:
            return self._alone(old.rows[step.old], step.edit, columns)
        if step.edit is Edit.INSERTED:
            return self._alone(new.rows[step.new], step.edit, columns)
        before, after = old.rows[step.old], new.rows[step.new]
        cells = []
        for column in columns:
            if column.edit is Edit.DELETED:
                cells.append(self._cell(before.cells[column.old], column.edit))
            elif column.edit is Edit.INSERTED:
                cells.append(self._cell(after.cells[column.new], column.edit))
            else:
                cells.append(self._changed(before.cells[column.old], after.cells[column.new]))
        return TrackedRow(after, tuple(cells))

    def _row(self, row: RowLines, edit: Edit) -> TrackedRow:
        cells = (TrackedCell(self._cell(cell, edit).lines) for cell in row.cells)
        return TrackedRow(row, tuple(cells), edit)

    def _alone(self, row: RowLines, edit: Edit, columns: Sequence[Step]) -> TrackedRow:
        """A row of one version, as wide as the table: where it has no cell it gets none."""
        cells = []
        for column in columns:
            at = column.old if edit is Edit.DELETED else column.new
            if at >= 0:
                own = self._cell(row.cells[at], edit)
                cells.append(TrackedCell(own.lines))
            else:
                cells.append(
                    TrackedCell((), Edit.INSERTED if edit is Edit.DELETED else Edit.DELETED)
                )
        return TrackedRow(row, tuple(cells), edit)

    def _changed(self, old: CellLines, new: CellLines) -> TrackedCell:
        return TrackedCell(tuple(self.lines.part(_lines(old), _lines(new))))

    def _cell(self, cell: CellLines, edit: Edit) -> TrackedCell:
        """A cell that goes or comes with its row or column, its last paragraph's end with it."""
        return TrackedCell(tuple(self.lines.one(line, edit) for line in _lines(cell)), edit)


def _lines(cell: CellLines) -> list[Line]:
    return [line for line in cell.lines if isinstance(line, Line)]


def _columns(old: TableLines, new: TableLines) -> list[Step]:
    """Each column of both versions; as many as before are the same ones, in their order."""
    one, other = old.rows[0].cells, new.rows[0].cells
    if len(one) == len(other):
        return [Step(Edit.KEPT, n, n) for n in range(len(one))]
    seen_old, seen_new = [seen_cell(c) for c in one], [seen_cell(c) for c in other]
    pairs = alike(seen_old, range(len(one)), seen_new, range(len(other)))
    return merged(pairs, range(len(one)), range(len(other)))


def _widths(columns: Sequence[Step], old: TableLines, new: TableLines) -> tuple[float, ...]:
    """The shares of all columns, those that are no more among them, adding up to one."""
    own = [
        old.table.widths[c.old] if c.edit is Edit.DELETED else new.table.widths[c.new]
        for c in columns
    ]
    return tuple(width / sum(own) for width in own)
