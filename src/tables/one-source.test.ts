import { describe, expect, it } from 'vitest';
import { withOneSourceNotes } from './one-source.ts';
import type { Cell, TableView } from './view.ts';

const kinds = new Map([
	['law', 'treaty'],
	['paper', 'newspaper'],
	['agency', 'news-agency'],
]);

const view = (...cells: Cell[]): TableView => ({
	table: 'facts',
	caption: 'Facts',
	columns: [],
	rows: [{ id: 'row', cells }],
});
const cell = (...cites: string[]): Cell => ({
	pieces: [{ kind: 'main', text: 'It is so.' }],
	cites,
});
const textsOf = (table: TableView) =>
	table.rows.flatMap(({ cells }) =>
		cells.map(({ pieces }) => pieces.map(({ text }) => text).join(' ')),
	);

describe('rows with one source', () => {
	it('say so in the cell that cites', () => {
		expect(textsOf(withOneSourceNotes(view(cell(), cell('paper'), cell()), kinds))).toEqual([
			'It is so.',
			'It is so. One source.',
			'It is so.',
		]);
	});

	it('say so when several cells cite the same source', () => {
		const texts = textsOf(withOneSourceNotes(view(cell('paper'), cell('paper')), kinds));
		expect(texts).toEqual(['It is so.', 'It is so. One source.']);
	});

	it('are known by the whole table, where a short one cites fewer sources', () => {
		const short = view(cell('paper'));
		const lone = withOneSourceNotes(short, kinds, view(cell('paper'), cell('paper')));
		const backed = withOneSourceNotes(short, kinds, view(cell('paper'), cell('agency')));
		expect([...textsOf(lone), ...textsOf(backed)]).toEqual(['It is so. One source.', 'It is so.']);
	});

	it('say nothing where the source is the law itself, or another one stands beside it', () => {
		for (const table of [
			view(cell('law')),
			view(cell('paper', 'agency')),
			view(cell('paper'), cell('agency')),
		]) {
			expect(textsOf(withOneSourceNotes(table, kinds)).join(' ')).not.toContain('One source');
		}
	});
});
