import { describe, expect, it } from 'vitest';
import { endBeforeStart, exerciseDates, isLater, sourcesOlderThanEvent } from './dates.ts';
import { found, makeContent } from './testing/content-builder.ts';

describe('isLater', () => {
	it.each([
		['2021-09-08', '2021-09-07'],
		['2021-10', '2021-09-30'],
		['2022', '2021-12-31'],
		['2022-01-01', '2021'],
	])('%s is surely later than %s', (a, b) => {
		expect(isLater(a, b)).toBe(true);
		expect(isLater(b, a)).toBe(false);
	});

	it.each([
		['2021-09-07', '2021-09-07'],
		['2021-05', '2021'],
		['2021', '2021-05'],
		['2021-09-30', '2021-09'],
	])('%s is not surely later than %s', (a, b) => {
		expect(isLater(a, b)).toBe(false);
	});
});

describe('ends and starts', () => {
	it('finds an exercise that ends before it starts, at the end', () => {
		const content = makeContent({
			exercises: [{ id: 'x', start: '2021-09-07', end: '2021-09-06' }],
		});
		expect(found(endBeforeStart, content)).toEqual([
			{
				rule: 'end-before-start',
				entry: 'x',
				value: 'start 2021-09-07, end 2021-09-06',
				at: "'2021-09-06'",
			},
		]);
	});

	it('passes a span of one day, and an end known less exactly than its start', () => {
		const content = makeContent({
			exercises: [
				{ id: 'day', start: '2021-09-07', end: '2021-09-07' },
				{ id: 'month', start: '2021-09-07', end: '2021-09' },
				{ id: 'open', start: '2021-09-07' },
			],
		});
		expect(found(endBeforeStart, content)).toEqual([]);
	});

	it('looks at spells, events, texts in force and terms', () => {
		const content = makeContent({
			membership: [{ id: 'm', from: '1999-04-02', to: '1994-04-20' }],
			events: [{ id: 'e', date: '2004-06-18', end: '2004-05' }],
			instruments: [{ id: 'i', signed: '1992-05-15', inForce: '1991' }],
			chairmanships: [{ id: 'c', from: '2005', to: '2004-06' }],
		});
		expect(
			found(endBeforeStart, content)
				.map(({ entry }) => entry)
				.toSorted(),
		).toEqual(['c', 'e', 'i', 'm']);
	});

	it('looks into lists inside of a row, with the place of the inner value', () => {
		const content = makeContent({
			people: [
				{
					id: 'p',
					roles: [
						{ title: 'Deputy', from: '2001', to: '2002' },
						{ title: 'Minister', from: '2010', to: '2009-12-31' },
					],
				},
			],
			states: [
				{
					bases: [
						{
							operator: 'russia',
							name: 'Base',
							place: 'Gyumri',
							since: '1995',
							until: '1994',
							sources: ['tass'],
						},
					],
				},
			],
		});
		expect(found(endBeforeStart, content)).toMatchObject([
			{ entry: 'p', value: 'from 2010, to 2009-12-31', at: "'2009-12-31'" },
			{ entry: 'armenia', value: 'since 1995, until 1994', at: "'1994'" },
		]);
	});
});

describe('sources older than what they tell of', () => {
	const sources = [
		{ id: 'june', url: 'https://a.example/1', published: '2021-06-01' },
		{ id: 'september', url: 'https://a.example/2', published: '2021-09' },
		{ id: 'undated', url: 'https://a.example/3' },
		{ id: 'law', url: 'https://a.example/4', documentDate: '2021-06-01' },
	];

	it('finds a row whose newest source is older, and shows both dates', () => {
		const content = makeContent({
			sources,
			exercises: [
				{ id: 'x', start: '2021-10-07', end: '2021-10-09', sources: ['june', 'september'] },
			],
		});
		expect(found(sourcesOlderThanEvent, content)).toEqual([
			{
				rule: 'sources-older-than-event',
				entry: 'x',
				value: 'start 2021-10-07, newest source 2021-09',
				at: "'2021-10-07'",
			},
			{
				rule: 'sources-older-than-event',
				entry: 'x',
				value: 'end 2021-10-09, newest source 2021-09',
				at: "'2021-10-09'",
			},
		]);
	});

	it('finds a last day that lies after the newest source', () => {
		const content = makeContent({
			sources,
			operations: [{ id: 'o', start: '2021-05-01', end: '2021-06-02', sources: ['june'] }],
		});
		expect(found(sourcesOlderThanEvent, content)).toMatchObject([
			{ entry: 'o', at: "'2021-06-02'" },
		]);
	});

	it('finds an office that ends after the newest source, and leaves the end of a chair to the next', () => {
		const content = makeContent({
			sources,
			'secretaries-general': [{ id: 's', from: '2021-01-01', to: '2024-01-01', sources: ['june'] }],
			chairmanships: [{ id: 'c', from: '2021-01-01', to: '2022-01-01', sources: ['june'] }],
		});
		expect(found(sourcesOlderThanEvent, content)).toMatchObject([
			{ entry: 's', at: "'2024-01-01'" },
		]);
	});

	it('passes a row that says that it was planned', () => {
		const planned = { asOf: '2021-06-01', covers: 'all' as const, outcome: 'not checked' };
		const content = makeContent({
			sources,
			exercises: [{ start: '2021-09-07', sources: ['june'], planned }],
		});
		expect(found(sourcesOlderThanEvent, content)).toEqual([]);
	});

	it('passes a row with an undated source, and one whose source has only the date of its document', () => {
		const content = makeContent({
			sources,
			exercises: [{ start: '2021-09-07', sources: ['june', 'undated'] }],
			requests: [{ date: '2021-09-07', sources: ['law'] }],
		});
		expect(found(sourcesOlderThanEvent, content)).toEqual([]);
	});

	it('passes a source of the same day, of the same month, and an older one beside a newer one', () => {
		const content = makeContent({
			sources,
			events: [
				{ id: 'same-day', date: '2021-06-01', sources: ['june'] },
				{ id: 'same-month', date: '2021-09-30', sources: ['september'] },
				{ id: 'two-sources', date: '2021-07-01', sources: ['june', 'september'] },
			],
		});
		expect(found(sourcesOlderThanEvent, content)).toEqual([]);
	});
});

describe('dates of exercises', () => {
	it('finds a start in another year than that of the exercise', () => {
		const content = makeContent({ exercises: [{ id: 'x', year: 2021, start: '2020-12-30' }] });
		expect(found(exerciseDates, content)).toEqual([
			{
				rule: 'exercise-dates',
				entry: 'x',
				value: 'start 2020-12-30, year 2021',
				at: "'2020-12-30'",
			},
		]);
	});

	it('passes an exercise that lasts over the turn of the year', () => {
		const content = makeContent({
			exercises: [{ year: 2021, start: '2021-12-30', end: '2022-01-02' }],
		});
		expect(found(exerciseDates, content)).toEqual([]);
	});

	const whole = { id: 'whole', start: '2021-09-07', end: '2021-09-09' };

	it('passes a part that fills its whole', () => {
		const content = makeContent({
			exercises: [whole, { id: 'part', partOf: 'whole', start: '2021-09-07', end: '2021-09-09' }],
		});
		expect(found(exerciseDates, content)).toEqual([]);
	});

	it('finds a part that starts a day before its whole or ends a day after it', () => {
		const content = makeContent({
			exercises: [
				whole,
				{ id: 'early', partOf: 'whole', start: '2021-09-06', end: '2021-09-09' },
				{ id: 'late', partOf: 'whole', start: '2021-09-07', end: '2021-09-10' },
			],
		});
		expect(found(exerciseDates, content)).toMatchObject([
			{ entry: 'early', value: 'start 2021-09-06', at: "'2021-09-06'" },
			{ entry: 'late', value: 'end 2021-09-10', at: "'2021-09-10'" },
		]);
	});

	it('finds a part without a last day that starts after its whole has ended', () => {
		const content = makeContent({
			exercises: [whole, { id: 'after', partOf: 'whole', start: '2021-09-10' }],
		});
		expect(found(exerciseDates, content)).toMatchObject([{ entry: 'after', at: "'2021-09-10'" }]);
	});

	it('finds a part without a first day that ends before its whole has started', () => {
		const content = makeContent({
			exercises: [whole, { id: 'before', partOf: 'whole', end: '2021-09-06' }],
		});
		expect(found(exerciseDates, content)).toMatchObject([{ entry: 'before', at: "'2021-09-06'" }]);
	});
});
