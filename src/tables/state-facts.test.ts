import { describe, expect, it } from 'vitest';
import type { RowOf } from '../schemas/tables.ts';
import { baseText, exercisesIn, spellText, stateFacts } from './state-facts.ts';
import { figureText } from './state-figures.ts';

const figure = (text: string, more: object = {}) => ({
	value: 10,
	approx: true,
	asOf: '2024',
	basis: 'estimated' as const,
	scope: 'state',
	sources: ['bank'],
	text,
	...more,
});

const state: RowOf<'states'> = {
	id: 'erewhon',
	iso2: 'ER',
	iso3: 'ERE',
	isoNumeric: '999',
	name: 'Erewhon',
	capital: 'Nowhere',
	status: 'former',
	role: 'It left.',
	population: figure('about 10 people'),
	sources: ['atlas', 'paper'],
	note: 'Another count has 12.',
};

const spell: RowOf<'membership'> = {
	id: 'erewhon-treaty-party',
	state: 'erewhon',
	kind: 'treaty-party',
	from: '1994-04-20',
	to: '1999-04-20',
	openedBy: 'start',
	closedBy: 'end',
	sources: ['a', 'b', 'c'],
	confidence: 'medium',
};

const labelled = (label: string, of = state, spells = [spell]) =>
	stateFacts(of, spells, ['map']).find((fact) => fact.label === label)?.lines;

describe('facts of a state', () => {
	it('tell its relation and its own spells, oldest first, with two sources each', () => {
		const later = { ...spell, id: 'later', from: '2006-08-16', to: undefined };
		const foreign = { ...spell, id: 'foreign', state: 'utopia' };
		expect(labelled('Relation', state, [later, foreign, spell])).toEqual([
			{ text: 'former member', cites: [] },
			{
				text: 'party to the Treaty from 20 April 1994 until 20 April 1999',
				cites: ['a', 'b'],
				note: 'Confidence: medium.',
				spell: 'erewhon-treaty-party',
			},
			expect.objectContaining({ text: 'party to the Treaty since 16 August 2006', spell: 'later' }),
		]);
	});

	it('leave out a region and a share that the state does not have', () => {
		expect(labelled('Region of collective security')).toBeUndefined();
		expect(labelled('Share of the CSTO budget')).toBeUndefined();
	});

	it('name the region with its sources', () => {
		expect(labelled('Region of collective security', { ...state, region: 'caucasus' })).toEqual([
			{ text: 'the Caucasus', cites: ['map'] },
		]);
	});

	it('say that a figure is not known, and why on the sources of the state', () => {
		expect(labelled('Defence budget', { ...state, defenceBudgetNote: 'It is secret.' })).toEqual([
			{
				text: 'not known',
				cites: [],
				note: 'It is secret.',
				noteCites: ['atlas', 'paper'],
			},
		]);
	});

	it('put the remark of the state beside its people', () => {
		expect(labelled('Population')).toEqual([
			{
				text: 'about 10 people (2024, estimate)',
				cites: ['bank'],
				note: 'Another count has 12.',
				noteCites: ['bank'],
			},
		]);
	});
});

describe('words for', () => {
	it.each([
		[figure('about 10 people'), 'about 10 people (2024, estimate)'],
		[figure('10 people', { basis: 'counted' }), '10 people (2024)'],
		[figure('about $1', { basis: 'derived', asOf: '2025' }), 'about $1 (2025, our arithmetic)'],
	])('a figure: %j', (value, words) => {
		expect(figureText(value)).toBe(words);
	});

	it('an open spell', () => {
		expect(spellText({ ...spell, to: undefined })).toBe('party to the Treaty since 20 April 1994');
	});

	it('a base with all that is known of its term', () => {
		const base = { operator: 'utopia', name: 'Radar', place: 'Hill', sources: ['a'] };
		expect(baseText(base, 'Utopia')).toBe('Run by Utopia.');
		expect(
			baseText(
				{
					...base,
					service: 'Navy',
					since: '1995',
					until: '2044',
					untilNote: 'It runs to 2032.',
					note: 'It is old.',
				},
				'Utopia',
			),
		).toBe('Run by Utopia (Navy), since 1995, until 2044. It runs to 2032. It is old.');
	});
});

describe('exercises in a state', () => {
	const exercise: RowOf<'exercises'> = {
		id: 'rubezh-2005',
		series: 'rubezh',
		name: 'Rubezh-2005',
		year: 2005,
		country: 'erewhon',
		status: 'held',
		sources: ['a', 'b', 'c'],
		confidence: 'high',
	};

	it('are those on its soil, oldest first', () => {
		const rows = [
			exercise,
			{ ...exercise, id: 'other', country: 'utopia' },
			{ ...exercise, id: 'rubezh-2004', year: 2004, start: '2004-08-02', end: '2004-08-06' },
		];
		expect(exercisesIn(rows, 'erewhon').map(({ id, dates }) => [id, dates])).toEqual([
			['rubezh-2004', '2–6 August 2004'],
			['rubezh-2005', '2005'],
		]);
	});

	it('rest on the sources of their troops, or on two of their own', () => {
		const [plain] = exercisesIn([exercise], 'erewhon');
		expect(plain).toMatchObject({ troops: [], cites: ['a', 'b'] });
		const figures = [
			{ ...figure('about 500 troops', { scope: 'exercise' }), measure: 'troops' as const },
			{ ...figure('about 20 aircraft', { scope: 'exercise' }), measure: 'aircraft' as const },
		];
		const [counted] = exercisesIn([{ ...exercise, figures }], 'erewhon');
		expect(counted).toMatchObject({
			cites: [],
			troops: [{ text: 'about 500 troops (estimate)', cites: ['bank'] }],
		});
	});

	it('show totals and leave the shares of single states to the table', () => {
		const troops = (text: string, scope: string) => ({
			...figure(text, { scope, basis: 'planned' }),
			measure: 'troops' as const,
		});
		const share = troops('25 Kyrgyz troops', 'contingent');
		const figures = [troops('about 600 troops (plan)', 'exercise'), share];
		const textsOf = (row: object) =>
			exercisesIn([{ ...exercise, ...row }], 'erewhon').flatMap((line) =>
				line.troops.map(({ text }) => text),
			);
		expect(textsOf({ figures })).toEqual(['about 600 troops (planned)']);
		expect(textsOf({ figures: [share] })).toEqual(['25 Kyrgyz troops (planned)']);
	});

	it.each([
		['cancelled', 'cancelled'],
		['planned-no-report', 'planned; no report was found'],
		['held', undefined],
	] as const)('of status %s read %s', (status, words) => {
		expect(exercisesIn([{ ...exercise, status }], 'erewhon')[0]?.status).toBe(words);
	});
});
