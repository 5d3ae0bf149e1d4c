import type { Cell, TableView } from './view.ts';

/** A table with a column for each row and a row for each column. */
export interface TurnedView {
	/** Label of the column that held the headings of the rows. */
	corner: string;
	/** The headings of the rows, which stand above the columns now. */
	heads: readonly { id: string; cell: Cell }[];
	rows: readonly { label: string; cells: readonly Cell[] }[];
}

/**
 * Turns a table, so that a few rows with long cells stand side by side and can be compared point by point.
 *
 * @param view a table whose first column names its rows
 */
export function turnView({ columns, rows }: TableView): TurnedView {
	const [corner, ...points] = columns.map(({ label }) => label);
	return {
		corner: corner ?? '',
		heads: rows.flatMap(({ id, cells: [cell] }) => (cell === undefined ? [] : [{ id, cell }])),
		rows: points.map((label, index) => ({
			label,
			cells: rows.flatMap(({ cells }) => cells[index + 1] ?? []),
		})),
	};
}
