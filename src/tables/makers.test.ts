import { expect, it } from 'vitest';
import { makerText } from './makers.ts';

it.each([
	[{}, 'A Person'],
	[{ year: 2007 }, 'A Person (2007)'],
	[{ note: 'In an academic article.' }, 'A Person (in an academic article)'],
	[
		{ year: 2022, note: 'As reported by Paul Goble.' },
		'A Person (2022, as reported by Paul Goble)',
	],
	[{ year: 2012, note: 'About 2012.' }, 'A Person (about 2012)'],
	[{ year: 2026, note: 'January 2026.' }, 'A Person (January 2026)'],
])('%j is told as "%s"', (maker, text) => {
	expect(makerText('A Person', maker)).toBe(text);
});
