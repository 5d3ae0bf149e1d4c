import { describe, expect, it, test } from 'vitest';
import { filesOf } from '../content-files/read-content.ts';
import { readTables } from '../content-files/tables.ts';
import { type Fill, type Mark, NARROW, WIDE } from './drawing.ts';
import { FIGURES } from './figures.ts';
import { rowsOf } from './testing/rows.ts';

const { tables } = readTables(filesOf(process.cwd()).read);
const rows = rowsOf(tables);
const sources = new Set(rows.sources.map(({ id }) => id));
const figures = FIGURES.map(({ make }) => make(rows));
const each = figures.map((figure) => ({ id: figure.id, figure }));

/** Fills that need no sign: other land, states that play no part, Crimea (in the notes), outlines. */
const UNSIGNED: readonly Fill[] = ['land', 'blank', 'claim', 'none'];
const fillsOf = (marks: readonly Mark[]) =>
	new Set(marks.flatMap((mark) => ('fill' in mark ? [mark.fill] : [])));

test('ids are unique', () => {
	expect(new Set(FIGURES.map(({ id }) => id)).size).toBe(FIGURES.length);
});

describe.each(each)('$id', ({ figure }) => {
	const { title, description, caption, cites, twin, rows: behind } = figure;

	it('has a title, a description and a caption in sentences', () => {
		expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
		expect(description).toMatch(/^\p{Lu}[\s\S]*\.$/u);
		expect(caption).toMatch(/^\p{Lu}[\s\S]*\.$/u);
	});

	it('names sources that exist, in the caption, in the rows or on the page of the rows', () => {
		const named = [...cites, ...twin.rows.flatMap((row) => row.cites)];
		expect(named.filter((id) => !sources.has(id))).toEqual([]);
		expect(named.length > 0 || figure.rowsAt !== undefined).toBe(true);
		// A number or a year in the caption needs a source behind it.
		if (/\d/.test(caption)) expect(cites).not.toEqual([]);
	});

	it('has a table with a cell for each column', () => {
		expect(twin.rows.length).toBeGreaterThan(2);
		for (const { cells } of twin.rows) {
			expect(cells).toHaveLength(twin.columns.length);
			expect(cells.filter((cell) => cell === '' || /undefined|NaN/.test(cell))).toEqual([]);
		}
	});

	it('says how many rows are behind it, and left none out in silence', () => {
		const counts = [behind.shown, ...behind.leftOut.map(({ count }) => count)];
		expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
		const sum = counts.reduce((total, count) => total + count, 0);
		expect(WHOLES[figure.id], `${figure.id} is new: say what its rows add up to`).toBeDefined();
		expect(sum).toBe(WHOLES[figure.id]);
	});

	it.each([WIDE, NARROW])('has a sign for each fill at a width of %d', (width) => {
		const used = fillsOf(figure.draw(width).marks);
		const signed = fillsOf(figure.legend.flatMap(({ sign }) => sign));
		expect([...used].filter((fill) => !signed.has(fill) && !UNSIGNED.includes(fill))).toEqual([]);
	});

	it.each([WIDE, NARROW])('draws within its frame at a width of %d', (width) => {
		const drawing = figure.draw(width);
		const xs = drawing.marks.flatMap((mark) =>
			mark.kind === 'rect'
				? [mark.x, mark.x + mark.width]
				: mark.kind === 'circle'
					? [mark.cx]
					: [],
		);
		expect(Math.min(0, ...xs)).toBe(0);
		expect(Math.max(0, ...xs)).toBeLessThanOrEqual(drawing.width);
		expect(JSON.stringify(drawing)).not.toContain('null');
	});
});

/** Rows of the table that each figure reads. */
const troopsInKazakhstan = rows.operations
	.find(({ id }) => id === 'kazakhstan-2022')
	?.totals?.filter(({ measure }) => measure === 'troops').length;
const russianSites = rows.states.flatMap(({ bases = [] }) =>
	bases.filter(({ operator }) => operator === 'russia'),
).length;
const WHOLES: Readonly<Record<string, number | undefined>> = {
	'exercises-by-year': rows.exercises.length,
	'troops-of-exercises': rows.exercises.length,
	'packages-since-2022': rows.packages.length,
	'budget-shares': rows.states.length,
	'forces-and-population': rows.states.length,
	'sources-by-stake': rows.sources.length,
	'statements-on-iran': rows.statements.length,
	'kazakhstan-2022-troops': troopsInKazakhstan,
	members: rows.states.length,
	'training-grounds': rows.exercises.length,
	regions: rows.states.length,
	'russian-bases': russianSites,
};
