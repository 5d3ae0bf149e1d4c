import { expect, it } from 'vitest';
import { disputedWithoutTwoSides } from './disputes.ts';
import { found, makeContent } from './testing/content-builder.ts';

const perspectives = [
	{ id: 'Armenian government', stake: 'armenian-government' },
	{ id: 'Armenian cabinet', stake: 'armenian-government' },
	{ id: 'CSTO press service', stake: 'csto' },
] as const;
const sources = [
	{ id: 'gov-am', url: 'https://a.example/1', perspective: 'Armenian government' },
	{ id: 'cabinet-am', url: 'https://a.example/2', perspective: 'Armenian cabinet' },
	{ id: 'csto-press', url: 'https://a.example/3', perspective: 'CSTO press service' },
];
const rows = (ids: string[], note?: string) =>
	makeContent({
		perspectives,
		sources,
		facts: [{ id: 'f', confidence: 'disputed', sources: ids, note }],
	});

it('passes a dispute with sources of two stakes and a note', () => {
	const content = rows(['gov-am', 'csto-press'], 'Armenia says so, the CSTO denies it.');
	expect(found(disputedWithoutTwoSides, content)).toEqual([]);
});

it('finds two sources that speak for the same side, and says which side that is', () => {
	const content = rows(['gov-am', 'cabinet-am'], 'They differ.');
	expect(found(disputedWithoutTwoSides, content)).toEqual([
		{
			rule: 'disputed-without-two-sides',
			entry: 'f',
			value: 'sources of 1 stake: armenian-government',
			at: "'disputed'",
		},
	]);
});

it('finds a dispute without a note', () => {
	expect(found(disputedWithoutTwoSides, rows(['gov-am', 'csto-press']))).toMatchObject([
		{ entry: 'f', value: 'no note', at: "'disputed'" },
	]);
});

it('finds both faults of a row at once', () => {
	expect(disputedWithoutTwoSides(rows(['gov-am']))).toHaveLength(2);
});

it('asks nothing of rows that are not disputed', () => {
	const content = makeContent({
		perspectives,
		sources,
		facts: [{ confidence: 'low', sources: ['gov-am'] }],
	});
	expect(found(disputedWithoutTwoSides, content)).toEqual([]);
});
