import type { RowOf, TableName } from '../schemas/tables.ts';

/** A name in its own script, as the schemas give it. */
export interface NativeName {
	native: string;
	lang: string;
	romanized?: string | undefined;
}

/** A piece of a cell. Several main pieces of one cell are shown as a list. */
export interface Piece {
	text: string;
	/** `note` is smaller and adds to the main piece before it. */
	kind: 'main' | 'note' | 'quote';
	/** Language of the text, where it is not English. */
	lang?: string | undefined;
	/** Machine-readable date of the text. */
	datetime?: string | undefined;
	/** Ids of the sources of this piece. */
	cites?: readonly string[] | undefined;
	/** Address that the text leads to: with http(s), or from the root of the site. */
	href?: string | undefined;
}

/** A cell: its pieces, names in other scripts, and the sources of the whole cell. */
export interface Cell {
	pieces: readonly Piece[];
	names?: readonly NativeName[] | undefined;
	cites?: readonly string[] | undefined;
	/** Key by which the column sorts, where it is not the text. */
	sortKey?: string | undefined;
	/** Words by which the column filters. */
	filterKeys?: readonly string[] | undefined;
	/** Id of a source: the cell lists the pages that cite it. */
	citedIn?: string | undefined;
}

export interface Column {
	label: string;
	/** Whether a reader with JavaScript can sort by the column. */
	isSortable: boolean;
	/** Whether a reader with JavaScript can filter by the column. */
	isFilter: boolean;
}

/** A table as a reader sees it, before it becomes HTML. The first cell of a row is its heading. */
export interface TableView {
	table: TableName;
	caption: string;
	columns: readonly Column[];
	rows: readonly { id: string; cells: readonly Cell[] }[];
}

/** Names of rows of other tables, for references. */
export interface Names {
	/**
	 * The name of a row as a reader knows it.
	 *
	 * @throws where the row does not exist
	 */
	nameOf(table: TableName, id: string): string;
}

/** How one column of a table is made from a row. */
export interface ColumnSpec<Row> {
	label: string;
	cell: (row: Row, names: Names) => Cell;
	isSortable?: boolean;
	isFilter?: boolean;
}

/** How a table is made from its rows. */
export interface TableSpec<T extends TableName> {
	caption: (rows: readonly RowOf<T>[]) => string;
	columns: readonly ColumnSpec<RowOf<T>>[];
	/** Order of the rows, where it is not that of the file. */
	compare?: (a: RowOf<T>, b: RowOf<T>) => number;
}

/**
 * Makes the view of a table.
 *
 * @param table name of the table
 * @param spec its columns
 * @param rows its rows
 * @param names names of the rows that references point to
 */
export function makeView<T extends TableName>(
	table: T,
	spec: TableSpec<T>,
	rows: readonly RowOf<T>[],
	names: Names,
): TableView {
	const sorted = spec.compare === undefined ? rows : rows.toSorted(spec.compare);
	return {
		table,
		caption: spec.caption(rows),
		columns: spec.columns.map(({ label, isSortable = false, isFilter = false }) => ({
			label,
			isSortable,
			isFilter,
		})),
		rows: sorted.map((row) => ({
			id: row.id,
			cells: spec.columns.map(({ cell }) => cell(row, names)),
		})),
	};
}
