import { describe, expect, it } from 'vitest';
import type { RowOf } from '../../schemas/tables.ts';
import { makeView } from '../view.ts';
import { exercises, exercisesShort } from './forces.ts';

const figure = (text: string, scope: string, measure: 'troops' | 'people' | 'aircraft') => ({
	measure,
	value: 1000,
	approx: true,
	asOf: '2004',
	basis: 'counted' as const,
	scope,
	sources: ['first', 'second', 'third'],
	text,
});

const row: RowOf<'exercises'> = {
	id: 'rubezh-2004',
	series: 'rubezh',
	name: 'Rubezh-2004',
	year: 2004,
	start: '2004-08-02',
	end: '2004-08-06',
	place: 'kyrgyzstan, range not named',
	country: 'kyrgyzstan',
	status: 'held',
	figures: [
		figure('1,700 troops', 'exercise', 'troops'),
		figure('40 aircraft', 'exercise', 'aircraft'),
		figure('900 Russian troops', 'contingent', 'troops'),
	],
	sources: ['first', 'second', 'third'],
	confidence: 'medium',
};

const names = { nameOf: (_table: string, id: string) => id };
const cellsOf = (change: Partial<RowOf<'exercises'>> = {}, spec = exercisesShort) =>
	makeView('exercises', spec, [{ ...row, ...change }], names).rows[0]?.cells ?? [];
const textsOf = (cell: { pieces: readonly { text: string }[] } | undefined) =>
	cell?.pieces.map(({ text }) => text);

describe('the short table of exercises', () => {
	it('leads from the name to the whole row on the page of the series', () => {
		expect(cellsOf()[0]?.pieces[0]).toMatchObject({
			text: 'Rubezh-2004',
			href: '/forces/exercises/rubezh/#exercises-rubezh-2004',
		});
	});

	it('can be filtered by year, series and country', () => {
		expect(cellsOf().map(({ filterKeys }) => filterKeys)).toEqual([
			undefined,
			['2004'],
			['rubezh'],
			['kyrgyzstan'],
			undefined,
		]);
	});

	it('has totals only, each with at most two sources, and tells how sure they are', () => {
		const [total, ...others] = cellsOf()[4]?.pieces ?? [];
		expect(total).toMatchObject({ text: '1,700 troops', cites: ['first', 'second'] });
		expect(others.map(({ text }) => text)).toEqual(['Confidence: medium.']);
	});

	it('says where there is no total', () => {
		expect(textsOf(cellsOf({ figures: undefined, confidence: 'high' })[4])).toEqual([
			'no total published',
		]);
	});

	it('says that an exercise was only planned or announced', () => {
		expect(textsOf(cellsOf({ status: 'announced' })[1])).toEqual([
			'2–6 August 2004',
			'announced; no report was found',
		]);
	});
});

describe('the place of an exercise', () => {
	it('does not repeat its country', () => {
		expect(textsOf(cellsOf({}, exercises)[2])).toEqual(['kyrgyzstan', 'range not named']);
	});

	it('stands alone where it lies in several countries', () => {
		expect(textsOf(cellsOf({ country: undefined, place: 'Tajikistan and Russia' })[3])).toEqual([
			'Tajikistan and Russia',
		]);
	});
});
