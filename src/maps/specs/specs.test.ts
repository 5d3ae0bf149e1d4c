import { describe, expect, it } from 'vitest';
import { filesOf } from '../../content-files/read-content.ts';
import { readTables } from '../../content-files/tables.ts';
import { rowsOf } from '../../figures/testing/rows.ts';
import { WIDE } from '../../figures/drawing.ts';
import { members } from './members.ts';
import { russianBases } from './russian-bases.ts';
import { trainingGrounds } from './training-grounds.ts';

const rows = rowsOf(readTables(filesOf(process.cwd()).read).tables);

describe('members', () => {
	it.each(rows.states.map(({ id, name }) => ({ id, name })))(
		'can pick out $name',
		({ id, name }) => {
			const figure = members.make(rows, id);
			expect(figure.title).toContain(name);
			const thick = figure
				.draw(WIDE)
				.marks.filter((mark) => 'edge' in mark && mark.edge === 'thick');
			expect(thick).toHaveLength(1);
		},
	);

	it('stops at a state that is not in the table', () => {
		expect(() => members.make(rows, 'atlantis')).toThrow('names no state of states.yaml');
	});

	it('names every state, and Crimea, with the note on its status', () => {
		const figure = members.make(rows);
		const texts = figure
			.draw(WIDE)
			.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
		expect(texts.toSorted()).toEqual([...rows.states.map(({ name }) => name), 'Crimea'].toSorted());
		expect(figure.notes?.[0]?.text).toMatch(/^Crimea \(hatched\).*68\/262\.$/);
		expect(figure.notes?.[0]?.cites.length).toBeGreaterThan(1);
	});
});

describe('training grounds', () => {
	it('draws circles whose areas go with the numbers', () => {
		const circles = trainingGrounds
			.make(rows)
			.draw(WIDE)
			.marks.flatMap((mark) => (mark.kind === 'circle' && mark.fill === 'strong' ? [mark.r] : []));
		// Interaction-2009 with 7,000 and Interaction-2016 with 6,000 lead.
		expect(((circles[0] ?? 0) / (circles[1] ?? 1)) ** 2).toBeCloseTo(7 / 6, 5);
	});
});

describe('Russian sites', () => {
	const { twin } = russianBases.make(rows);
	const names = twin.rows.map(({ cells }) => cells[0]);

	it('leaves out what was closed', () => {
		expect(names.filter((name) => name?.includes('closed'))).toEqual([]);
	});

	it('keeps a base whose agreement has an end to come', () => {
		expect(names).toContain('102nd Military Base');
	});
});
