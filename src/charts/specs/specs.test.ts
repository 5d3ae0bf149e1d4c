import { describe, expect, it } from 'vitest';
import type { AllRows, FigureSpec } from '../../figures/figure.ts';
import { rowsOf } from '../../figures/testing/rows.ts';
import { makeContent, makeMeasured } from '../../integrity/testing/content-builder.ts';
import { exercisesByYear } from './exercises-by-year.ts';
import { kazakhstan2022Troops } from './kazakhstan-2022-troops.ts';
import { packagesSince2022 } from './packages-since-2022.ts';
import { comparableTroops, rankedTroops, troopsOfExercises } from './troops-of-exercises.ts';

type Given = Parameters<typeof makeContent>[0];
const rowsFrom = (given: Given): AllRows => rowsOf(makeContent(given).tables);
const cellsOf = (spec: FigureSpec, given: Given) =>
	spec.make(rowsFrom(given)).twin.rows.map(({ cells }) => cells);

describe('exercises by year', () => {
	const series = [{ id: 'search', name: 'Search' }];
	const row = (id: string, more = {}) => ({
		id,
		series: 'search',
		year: 2018,
		status: 'held' as const,
		...more,
	});

	it('does not count a whole beside its parts', () => {
		const given = {
			series,
			exercises: [row('whole'), row('a', { partOf: 'whole' }), row('b', { partOf: 'whole' })],
		};
		expect(cellsOf(exercisesByYear, given)).toEqual([['2018', '2', 'Search ×2', 'Search']]);
	});

	it('counts what was held and names the rest', () => {
		const given = {
			series,
			exercises: [
				row('a'),
				row('b', { status: 'cancelled' }),
				row('c', { year: 2019, status: 'planned' }),
			],
		};
		expect(cellsOf(exercisesByYear, given)).toEqual([
			['2018', '1', 'Search', 'Search'],
			['2019', '0', 'none', 'Search'],
		]);
		expect(exercisesByYear.make(rowsFrom(given)).rows).toMatchObject({
			shown: 1,
			leftOut: [{ count: 0 }, { count: 1 }, { count: 0 }, { count: 1 }],
		});
	});
});

describe('troops of exercises', () => {
	const exercise = (figures: ReturnType<typeof makeMeasured>[]) =>
		rowsFrom({ exercises: [{ status: 'held', figures }] })
			.exercises[0] as AllRows['exercises'][number];

	it.each(['contingent', 'national', 'year-sum', 'package:autumn'])(
		'compares no figure of the scope %s',
		(scope) => {
			// `contingent` and its kind are scopes of figures that count something else than one exercise.
			expect(comparableTroops(exercise([makeMeasured({ scope: scope as 'national' })]))).toEqual(
				[],
			);
		},
	);

	it('compares troops and nothing else', () => {
		expect(comparableTroops(exercise([makeMeasured({ measure: 'aircraft' })]))).toEqual([]);
	});

	it('ranks by what was counted, also where more was planned', () => {
		const row = exercise([
			makeMeasured({ value: 3000, basis: 'planned' }),
			makeMeasured({ value: 1700, basis: 'counted' }),
		]);
		expect(rankedTroops(row)).toBe(1700);
	});

	it('shows each figure in the table, and says which rows have none that can be compared', () => {
		const given = {
			exercises: [
				{
					id: 'a',
					name: 'A',
					year: 2010,
					status: 'held' as const,
					figures: [makeMeasured({ value: 900 })],
				},
				{
					id: 'b',
					name: 'B',
					year: 2011,
					status: 'held' as const,
					figures: [makeMeasured({ value: 9000, scope: 'national' })],
				},
				{ id: 'c', name: 'C', year: 2012, status: 'held' as const },
			],
		};
		expect(cellsOf(troopsOfExercises, given)).toEqual([['A', '2010', '900', 'after the exercise']]);
		expect(troopsOfExercises.make(rowsFrom(given)).rows.leftOut.map(({ count }) => count)).toEqual([
			1, 1, 0,
		]);
	});
});

describe('packages since 2022', () => {
	const exercises = [
		{ id: 'interaction-2023', series: 'interaction' },
		{ id: 'nb-2023', series: 'indestructible-brotherhood' },
	];
	const series = [{ id: 'interaction', name: 'Interaction' }];
	const row = (id: string, parts: string[], more = {}) => ({
		id,
		name: id,
		year: 2023,
		parts,
		figures: [makeMeasured({ low: 2500, value: undefined, scope: `package:${id}` })],
		...more,
	});

	it('leaves out packages of other forces, older ones and sums of a year', () => {
		const given = {
			exercises,
			series,
			packages: [
				row('p', ['interaction-2023']),
				row('peace', ['nb-2023']),
				row('old', ['interaction-2023'], { year: 2021 }),
				row('year', ['interaction-2023', 'nb-2023'], {
					figures: [makeMeasured({ scope: 'year-sum' })],
				}),
			],
		};
		expect(cellsOf(packagesSince2022, given)).toEqual([['p', '2023', 'over 2,500']]);
		expect(packagesSince2022.make(rowsFrom(given)).rows.leftOut.map(({ count }) => count)).toEqual([
			1, 1, 1,
		]);
	});
});

describe('troops in Kazakhstan', () => {
	const given = (text: string, more = {}) => ({
		operations: [
			{
				id: 'kazakhstan-2022',
				totals: [makeMeasured({ scope: 'operation', text, asOf: '2022-01-10', ...more })],
			},
		],
	});

	it('takes the speaker from the words of the figure', () => {
		expect(cellsOf(kazakhstan2022Troops, given('2,030 troops, by President Tokayev'))).toEqual([
			['President Tokayev', '10 January 2022', '2,030'],
		]);
	});

	it('stops where a figure names no speaker', () => {
		expect(() => cellsOf(kazakhstan2022Troops, given('2,030 troops'))).toThrow(
			'does not say ", by" whom',
		);
	});

	it('compares no number for one country or for the whole force', () => {
		expect(cellsOf(kazakhstan2022Troops, given('3,600, by a paper', { scope: 'force' }))).toEqual(
			[],
		);
	});
});
