import type { Cell, TableView } from './view.ts';

/** Kinds of source that are the text or act itself: one of them is enough. */
export const PRIMARY_KINDS: ReadonlySet<string> = new Set(['treaty', 'official', 'parliament']);

/**
 * Tells the reader of each row that rests on a single source which is not primary.
 *
 * @param view a table
 * @param kinds kinds of all sources by id
 */
export function withOneSourceNotes(view: TableView, kinds: ReadonlyMap<string, string>): TableView {
	if (view.table === 'sources') return view;
	return {
		...view,
		rows: view.rows.map((row) => {
			const sources = new Set(row.cells.flatMap(citesOf));
			const [only] = sources;
			if (sources.size !== 1 || only === undefined || PRIMARY_KINDS.has(kinds.get(only) ?? '')) {
				return row;
			}
			const last = row.cells.findLastIndex((cell) => citesOf(cell).length > 0);
			return {
				...row,
				cells: row.cells.map((cell, index) =>
					index === last
						? { ...cell, pieces: [...cell.pieces, { kind: 'note' as const, text: 'One source.' }] }
						: cell,
				),
			};
		}),
	};
}

const citesOf = ({ cites = [], pieces }: Cell) => [
	...cites,
	...pieces.flatMap(({ cites: own = [] }) => own),
];
