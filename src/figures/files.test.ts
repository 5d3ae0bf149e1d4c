import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figureCsv } from './csv.ts';
import type { Figure } from './figure.ts';
import { boundsText, drawnNumber } from './numbers.ts';
import { patternDefs, renderMarks, renderSvg } from './render-svg.ts';
import { figureSvgFile } from './svg-file.ts';
import { textWidth, wrapText } from './text-width.ts';

const figure: Figure = {
	id: 'shares',
	kind: 'chart',
	title: 'Shares & sums',
	description: 'Two bars.',
	caption: 'It is so.',
	cites: [],
	legend: [
		{ sign: [{ kind: 'rect', x: 0, y: 0, width: 20, height: 12, fill: 'hatch' }], text: 'a share' },
	],
	draw: (width) => ({
		width,
		height: 40,
		marks: [
			{ kind: 'rect', x: 0, y: 0, width: 10, height: 10, fill: 'hatch' },
			{ kind: 'text', x: 4, y: 12, text: 'A < B' },
		],
	}),
	rows: { shown: 1, what: 'rows', leftOut: [] },
	twin: {
		columns: [{ label: 'State' }, { label: 'Troops' }],
		rows: [{ cells: ['Armenia, frozen', 'over 1,000'], cites: ['tass'] }],
	},
};

describe('figureCsv', () => {
	it('quotes commas and names the sources of a row', () => {
		expect(figureCsv(figure, (id) => `source "${id}"`)).toBe(
			'State,Troops,Sources\r\n"Armenia, frozen","over 1,000","source ""tass"""\r\n',
		);
	});

	it('has no column of sources where no row names any', () => {
		const twin = { ...figure.twin, rows: [{ cells: ['A', '1'], cites: [] }] };
		expect(figureCsv({ ...figure, twin }, String)).toBe('State,Troops\r\nA,1\r\n');
	});
});

describe('renderSvg', () => {
	const svg = renderSvg(figure.draw(100), {
		id: 'x',
		prefix: 'p',
		title: figure.title,
		description: figure.description,
	});

	it('has a title and a description, and escapes text', () => {
		expect(svg).toContain('<title id="x-title">Shares &amp; sums</title>');
		expect(svg).toContain('<desc id="x-desc">Two bars.</desc>');
		expect(svg).toContain('A &lt; B');
	});

	it('takes patterns by the prefix of its figure', () => {
		expect(svg).toContain('url(#p-hatch)');
		expect(patternDefs(figure.draw(100).marks, 'p')).toContain('<pattern id="p-hatch"');
	});

	it('puts neighbours of one look into one group', () => {
		const mark = { kind: 'circle', cx: 1, cy: 1, r: 1, fill: 'strong' } as const;
		expect(renderMarks([mark, mark], 'p').match(/<g /g)).toHaveLength(1);
	});
});

describe('figureSvgFile', () => {
	const style = (name: string) => readFileSync(`src/styles/${name}.css`, 'utf8');
	const file = figureSvgFile(
		figure,
		{ drawing: style('drawing'), tokens: style('tokens') },
		'CC BY 4.0',
	);

	it('stands alone: no variable is left, no address is asked for', () => {
		expect(file).not.toContain('var(');
		expect(file.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:/);
		expect(file).toContain('#0f5561');
	});

	it('has the title, the legend and where it comes from as text', () => {
		expect(file).toMatch(/<text [^>]*textLength="[\d.]+"/);
		for (const text of ['Shares &amp; sums', 'a share', 'CC BY 4.0'])
			expect(file).toContain(`>${text}</text>`);
	});
});

describe('numbers', () => {
	it.each([
		[{ value: 2030, approx: false }, '2,030', 2030],
		[{ value: 2000, approx: true }, 'about 2,000', 2000],
		[{ low: 6500 }, 'over 6,500', 6500],
		[{ high: 2500 }, 'up to 2,500', 2500],
		[{ value: 45_000, low: 40_000, high: 50_000 }, '40,000–50,000', 45_000],
	])('%o reads as %s', (bounds, text, number) => {
		expect(boundsText(bounds)).toBe(text);
		expect(drawnNumber(bounds)).toBe(number);
	});
});

describe('texts', () => {
	it('knows wide letters from narrow ones', () => {
		expect(textWidth('www')).toBeGreaterThan(2 * textWidth('iii'));
	});

	it('breaks between words', () => {
		expect(wrapText('Secretary General Stanislav Zas', 110)).toEqual([
			'Secretary General',
			'Stanislav Zas',
		]);
	});
});
