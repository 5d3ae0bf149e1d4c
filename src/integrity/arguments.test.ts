import { describe, expect, it } from 'vitest';
import { argumentBalance, wordsBySide } from './arguments.ts';
import { found, makeContent } from './testing/content-builder.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

const argument = (id: string, side: 'for' | 'against', own: number, rebuttal: number) => ({
	id,
	side,
	claim: 'One claim.',
	reasoning: 'One reason.',
	evidence: words(own - 4),
	rebuttal: words(rebuttal),
});

describe('space of both sides', () => {
	it('counts a rebuttal for the side that it serves', () => {
		const rows = [argument('a', 'for', 30, 12), argument('b', 'against', 20, 7)];
		expect(wordsBySide(rows)).toEqual({ for: 37, against: 32 });
	});

	it('passes where the shorter side has four fifths of the longer one', () => {
		const content = makeContent({
			arguments: [argument('a', 'for', 100, 30), argument('b', 'against', 50, 1)],
		});
		// 101 words for, 80 against: just below; one word more is enough.
		expect(found(argumentBalance, content)).toHaveLength(1);
		const mended = makeContent({
			arguments: [argument('a', 'for', 100, 31), argument('b', 'against', 50, 1)],
		});
		expect(found(argumentBalance, mended)).toEqual([]);
	});

	it('finds a side that is cut short, whichever it is', () => {
		const content = makeContent({
			arguments: [argument('a', 'for', 40, 5), argument('b', 'against', 100, 5)],
		});
		expect(found(argumentBalance, content)).toEqual([
			{
				rule: 'argument-balance',
				entry: 'a',
				value: '45 words for, 105 against',
				at: expect.stringContaining("id: 'a'"),
			},
		]);
		expect(argumentBalance(content)[0]?.fix).toContain('"for"');
	});

	it('has nothing to say of an empty table', () => {
		expect(found(argumentBalance, makeContent())).toEqual([]);
	});
});
