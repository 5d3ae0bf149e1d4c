import { describe, expect, it } from 'vitest';
import { turnView } from './turn.ts';
import type { Cell, TableView } from './view.ts';

const cell = (text: string): Cell => ({ pieces: [{ kind: 'main', text }] });
const textOf = ({ pieces }: Cell) => pieces.map(({ text }) => text).join(' ');
const column = (label: string) => ({ label, isSortable: false, isFilter: false });

const view: TableView = {
	table: 'comparison',
	caption: 'Two organizations',
	columns: ['Organization', 'Founded', 'Members'].map(column),
	rows: [
		{ id: 'csto', cells: ['CSTO', '2002', '6'].map(cell) },
		{ id: 'nato', cells: ['NATO', '1949', '32'].map(cell) },
	],
};

describe('a turned table', () => {
	it('has a column for each row, with its id, in the same order', () => {
		const { corner, heads } = turnView(view);
		expect(corner).toBe('Organization');
		expect(heads.map((head) => [head.id, textOf(head.cell)])).toEqual([
			['csto', 'CSTO'],
			['nato', 'NATO'],
		]);
	});

	it('has a row for each column but the first, cell under cell', () => {
		const rows = turnView(view).rows.map(({ label, cells }) => [label, ...cells.map(textOf)]);
		expect(rows).toEqual([
			['Founded', '2002', '1949'],
			['Members', '6', '32'],
		]);
	});

	it('keeps what a cell cites', () => {
		const cited: Cell = { ...cell('2002'), cites: ['csto-25years'] };
		const [row] = turnView({
			...view,
			rows: [{ id: 'csto', cells: [cell('CSTO'), cited, cell('6')] }],
		}).rows;
		expect(row?.cells).toEqual([cited]);
	});

	it('has no heads where there are no rows', () => {
		expect(turnView({ ...view, rows: [] })).toEqual({
			corner: 'Organization',
			heads: [],
			rows: [
				{ label: 'Founded', cells: [] },
				{ label: 'Members', cells: [] },
			],
		});
	});
});
