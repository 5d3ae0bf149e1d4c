import { describe, expect, it } from 'vitest';
import { byLetter, indexName } from './a-to-z.ts';

const entry = (label: string, path = `/${label}/`) => ({ label, kind: 'term', path });

describe('the A to Z', () => {
	it('sorts entries by letter, whatever their case, accents and quotation marks', () => {
		const letters = byLetter([
			entry('treaty'),
			entry('Échelon'),
			entry('“Essence”'),
			entry('Armenia'),
		]);
		expect(
			letters.map(({ letter, entries }) => [letter, entries.map(({ label }) => label)]),
		).toEqual([
			['A', ['Armenia']],
			['E', ['Échelon', '“Essence”']],
			['T', ['treaty']],
		]);
	});

	it('puts numbers before the letters and in the order of their value', () => {
		const [first] = byLetter([entry('1999–2000'), entry('Base'), entry('201st base')]);
		expect(first).toMatchObject({
			letter: '0–9',
			entries: [{ label: '201st base' }, { label: '1999–2000' }],
		});
	});

	it('keeps an entry once', () => {
		const [letter] = byLetter([entry('Kant', '/a/'), entry('Kant', '/a/'), entry('Kant', '/b/')]);
		expect(letter?.entries.map(({ path }) => path)).toEqual(['/a/', '/b/']);
	});
});

describe('names of persons', () => {
	it.each([
		['Nikolai Bordyuzha', 'Bordyuzha, Nikolai'],
		['Sadyr Japarov', 'Japarov, Sadyr'],
		['Zas', 'Zas'],
	])('%s is looked up as %s', (name, expected) => {
		expect(indexName(name)).toBe(expected);
	});
});
