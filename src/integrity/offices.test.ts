import { describe, expect, it } from 'vitest';
import { chairTerms, secretaryTerms } from './offices.ts';
import { found, makeContent } from './testing/content-builder.ts';

const bordyuzha = { id: 'bordyuzha', from: '2003-04-28', to: '2017-01-01' };

describe('terms of Secretaries General', () => {
	it('passes a term that starts on the day on which the one before it ends', () => {
		const content = makeContent({
			'secretaries-general': [bordyuzha, { id: 'next', from: '2017-01-01' }],
		});
		expect(found(secretaryTerms, content)).toEqual([]);
	});

	it('finds two in office on one day, whatever the order of the rows', () => {
		const content = makeContent({
			'secretaries-general': [{ id: 'next', from: '2016-12-31' }, bordyuzha],
		});
		expect(found(secretaryTerms, content)).toEqual([
			{
				rule: 'secretary-terms',
				entry: 'next',
				value: 'from 2016-12-31, while "bordyuzha" runs to 2017-01-01',
				at: "'2016-12-31'",
			},
		]);
	});

	it('finds a term without an end before another term', () => {
		const content = makeContent({
			'secretaries-general': [
				{ ...bordyuzha, to: undefined },
				{ id: 'next', from: '2017-01-01' },
			],
		});
		expect(found(secretaryTerms, content)).toMatchObject([
			{ entry: 'next', value: 'from 2017-01-01, while "bordyuzha" runs to an open end' },
		]);
	});

	it('finds a gap of one day', () => {
		const content = makeContent({
			'secretaries-general': [bordyuzha, { id: 'next', from: '2017-01-02' }],
		});
		expect(found(secretaryTerms, content)).toEqual([
			{
				rule: 'secretary-terms',
				entry: 'next',
				value: 'from 2017-01-02, but "bordyuzha" ended on 2017-01-01',
				at: "'2017-01-02'",
			},
		]);
	});

	it('passes a gap that the note of the later term explains', () => {
		const content = makeContent({
			'secretaries-general': [
				bordyuzha,
				{ id: 'next', from: '2017-05-02', note: 'A deputy acted from January to May 2017.' },
			],
		});
		expect(found(secretaryTerms, content)).toEqual([]);
	});

	it('does not let a note excuse two in office at once', () => {
		const content = makeContent({
			'secretaries-general': [bordyuzha, { id: 'next', from: '2016-12-31', note: 'Odd.' }],
		});
		expect(found(secretaryTerms, content)).toMatchObject([{ entry: 'next' }]);
	});

	it('passes over terms whose start is not known', () => {
		const content = makeContent({
			'secretaries-general': [{ id: 'council', datesUnknown: 'Not found.' }, bordyuzha],
		});
		expect(found(secretaryTerms, content)).toEqual([]);
	});

	it('passes an end known only to the year in which the next term starts', () => {
		const content = makeContent({
			'secretaries-general': [
				{ ...bordyuzha, to: '2017' },
				{ id: 'next', from: '2017-05-02' },
			],
		});
		expect(found(secretaryTerms, content)).toEqual([]);
	});
});

describe('terms of chairs', () => {
	it('finds overlaps and gaps of chairs under their own name', () => {
		const content = makeContent({
			chairmanships: [
				{ id: 'russia', from: '2004-06-18', to: '2005-06-23' },
				{ id: 'russia-again', from: '2005-06-22', to: '2006-06-23' },
				{ id: 'belarus', from: '2006-07-01' },
			],
		});
		expect(found(chairTerms, content)).toMatchObject([
			{ rule: 'chair-terms', entry: 'russia-again' },
			{ rule: 'chair-terms', entry: 'belarus' },
		]);
	});

	it('passes chairs that follow each other', () => {
		const content = makeContent({
			chairmanships: [
				{ id: 'russia', from: '2004-06-18', to: '2005-06-23' },
				{ id: 'belarus', from: '2005-06-23' },
			],
		});
		expect(found(chairTerms, content)).toEqual([]);
	});
});
