import { describe, expect, it } from 'vitest';
import { type Drawing, NARROW, WIDE } from '../figures/drawing.ts';
import { textWidth } from '../figures/text-width.ts';
import { barRows } from './bar-rows.ts';
import { rangeRows } from './range-rows.ts';
import { unitGrid } from './unit-grid.ts';

const textsOf = ({ marks }: Drawing) =>
	marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const rectsOf = ({ marks }: Drawing) =>
	marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
const circlesOf = ({ marks }: Drawing) =>
	marks.flatMap((mark) => (mark.kind === 'circle' ? [mark] : []));

/** Right ends of texts that start at their place. */
const rightEnds = ({ marks }: Drawing) =>
	marks.flatMap((mark) =>
		mark.kind === 'text' && (mark.anchor ?? 'start') === 'start'
			? [mark.x + textWidth(mark.text, mark.isBold)]
			: [],
	);

describe('barRows', () => {
	const bar = (value: number) => ({ value, text: String(value), fill: 'strong' as const });
	const rows = [
		{ label: 'Russia', bars: [bar(50)] },
		{ label: 'Armenia', bars: [bar(10)] },
	];

	it.each([WIDE, NARROW])('draws lengths that go with the numbers at a width of %d', (width) => {
		const [long, short] = rectsOf(barRows(rows, [{}], width));
		expect((long?.width ?? 0) / (short?.width ?? 1)).toBeCloseTo(5, 5);
	});

	it.each([WIDE, NARROW])('keeps numbers within a width of %d', (width) => {
		expect(Math.max(...rightEnds(barRows(rows, [{}], width)))).toBeLessThanOrEqual(width);
	});

	it('gives each panel a scale of its own', () => {
		const two = [
			{ label: 'A', bars: [bar(4), bar(1000)] },
			{ label: 'B', bars: [bar(2), bar(500)] },
		];
		const [a, , c] = rectsOf(barRows(two, [{ heading: 'One' }, { heading: 'Two' }], WIDE));
		expect(rectsOf(barRows(two, [{}, {}], WIDE))).toHaveLength(4);
		expect(Math.abs((a?.width ?? 0) - (c?.width ?? 0))).toBeLessThan(30);
	});

	it('writes the note of a row beside its label', () => {
		const noted = [{ label: 'A ministry', note: '19 January 2022', bars: [bar(1)] }];
		expect(textsOf(barRows(noted, [{}], WIDE))).toContain('19 January 2022');
		expect(textsOf(barRows(noted, [{}], NARROW))).toContain('A ministry, 19 January 2022');
	});
});

describe('rangeRows', () => {
	const point = (value: number, more = {}) => ({
		value,
		bound: 'exact' as const,
		isCounted: true,
		...more,
	});
	const rows = [
		{
			label: 'Rubezh-2004',
			points: [point(1700), point(2000, { isCounted: false })],
			text: '1,700–2,000',
		},
		{
			label: 'Interaction-2009',
			points: [point(7000, { bound: 'at-least' as const })],
			text: 'over 7,000',
		},
	];

	it('draws what was announced hollow', () => {
		expect(circlesOf(rangeRows(rows, 'Troops', WIDE)).map(({ fill }) => fill)).toEqual([
			'strong',
			'paper',
			'strong',
		]);
	});

	it('joins numbers that differ and points an arrowhead where more is meant', () => {
		const ranges = rangeRows(rows, 'Troops', WIDE).marks.filter(
			(mark) => mark.kind === 'line' && mark.tone === 'range',
		);
		expect(ranges).toHaveLength(2);
	});

	it('breaks a long label instead of taking room from the scale', () => {
		const long = [
			{
				...rows[0],
				label: 'Combat Brotherhood-2017, final stage in Tajikistan',
			} as (typeof rows)[0],
		];
		expect(textsOf(rangeRows(long, 'Troops', WIDE)).length).toBeGreaterThan(
			textsOf(rangeRows(rows.slice(0, 1), 'Troops', WIDE)).length,
		);
	});
});

describe('unitGrid', () => {
	const rows = [
		{
			label: 'Search',
			units: [
				{ year: 2016, look: 'filled' as const },
				{ year: 2016, look: 'filled' as const },
			],
		},
		{ label: 'Grom', units: [{ year: 2018, look: 'hollow' as const }] },
	];
	const sums = { label: 'Held', byYear: new Map([[2016, 2]]) };

	it('stacks units of one year and leaves a column for a year without any', () => {
		const circles = circlesOf(unitGrid(rows, sums, WIDE));
		const [first, second, third] = circles;
		expect(first?.cx).toBe(second?.cx);
		expect(first?.cy).not.toBe(second?.cy);
		const column = ((third?.cx ?? 0) - (first?.cx ?? 0)) / 2;
		expect(column).toBeGreaterThan(100);
	});

	it('writes a nought where nothing was held', () => {
		expect(textsOf(unitGrid(rows, sums, WIDE)).slice(-3)).toEqual(['2', '0', '0']);
	});
});
