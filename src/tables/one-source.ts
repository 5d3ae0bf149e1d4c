import type { Cell, TableView } from './view.ts';

/** Kinds of source that are the text or act itself: one of them is enough. */
const PRIMARY_KINDS: ReadonlySet<string> = new Set(['treaty', 'official', 'parliament']);

/**
 * Whether something rests on a single source which is not primary.
 *
 * @param sources ids of its sources, with or without repetitions
 * @param kinds kinds of all sources by id
 */
export function isSingleVoice(
	sources: readonly string[],
	kinds: ReadonlyMap<string, string>,
): boolean {
	const [only, another] = new Set(sources);
	return only !== undefined && another === undefined && !PRIMARY_KINDS.has(kinds.get(only) ?? '');
}

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
			if (!isSingleVoice(row.cells.flatMap(citesOf), kinds)) return row;
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
