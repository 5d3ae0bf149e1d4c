import { expect, it } from 'vitest';
import { rowFinding, sourcedRows, sourceLookup, stakeLookup } from './content.ts';
import { makeContent } from './testing/content-builder.ts';

it('looks sources up by id and knows nothing of ids that do not exist', () => {
	const source = sourceLookup(makeContent({ sources: [{ id: 'tass', publisher: 'TASS' }] }));
	expect(source('tass')?.publisher).toBe('TASS');
	expect(source('none')).toBeUndefined();
});

it('tells the stake of a source by the words of its perspective', () => {
	const stake = stakeLookup(
		makeContent({
			perspectives: [{ id: 'US think tank', stake: 'research' }],
			sources: [
				{ id: 'a', perspective: 'US think tank' },
				{ id: 'b', url: 'https://b.example', perspective: 'unknown words' },
			],
		}),
	);
	expect(stake('a')).toBe('research');
	expect(stake('b')).toBeUndefined();
	expect(stake('none')).toBeUndefined();
});

it('counts as sourced only rows that name sources themselves', () => {
	const content = makeContent({
		facts: [{ id: 'f' }],
		topics: [{}],
		'open-questions': [{ id: 'without' }, { id: 'with', sources: ['tass'] }],
	});
	const rows = sourcedRows(content).map(({ table, row }) => `${table} ${row.id}`);
	expect(rows.toSorted()).toEqual(['facts f', 'open-questions with']);
});

it('makes a finding that carries rule, entry, place and advice', () => {
	const place = { file: 'content/data/facts.yaml', line: 7, column: 3 };
	expect(
		rowFinding('unused-source', { id: 'x' }, place, { expected: 'this', fix: 'that' }),
	).toEqual({
		rule: 'unused-source',
		entry: 'x',
		...place,
		expected: 'this',
		fix: 'that',
	});
});
