import type { Cell, TableView } from './view.ts';

/** Kinds of source that are the text or act itself: one of them is enough. */
export const PRIMARY_KINDS: ReadonlySet<string> = new Set(['treaty', 'official', 'parliament']);

/**
 * Tells whether a text rests on a single source which is not primary.
 *
 * @param ids ids of its sources
 * @param kinds kinds of all sources by id
 */
export function restsOnOneSource(
	ids: readonly string[],
	kinds: ReadonlyMap<string, string>,
): boolean {
	const [only, second] = new Set(ids);
	return only !== undefined && second === undefined && !PRIMARY_KINDS.has(kinds.get(only) ?? '');
}

/**
 * Tells the reader of each row that rests on a single source which is not primary.
 *
 * @param view a table
 * @param kinds kinds of all sources by id
 * @param whole the same table with all its sources, where `view` cites only some of them
 */
export function withOneSourceNotes(
	view: TableView,
	kinds: ReadonlyMap<string, string>,
	whole: TableView = view,
): TableView {
	if (view.table === 'sources') return view;
	const hasOneSource = new Set(
		whole.rows
			.filter(({ cells }) => restsOnOneSource(cells.flatMap(citesOf), kinds))
			.map(({ id }) => id),
	);
	return {
		...view,
		rows: view.rows.map((row) => {
			if (!hasOneSource.has(row.id)) return row;
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
