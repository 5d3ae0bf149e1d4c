import { defineFigure } from '../../figures/figure.ts';
import type { RowOf } from '../../schemas/tables.ts';
import { unitSign } from '../signs.ts';
import { type Unit, unitGrid } from '../unit-grid.ts';

type Exercise = RowOf<'exercises'>;

/** Exercises by year and series, a mark for each; wholes stand apart from their parts and are not counted. */
export const exercisesByYear = defineFigure(
	'exercises-by-year',
	['exercises', 'series'],
	({ exercises, series }) => {
		const wholes = new Set(exercises.flatMap(({ partOf }) => partOf ?? []));
		const lookOf = ({ id, status }: Exercise): Unit['look'] => {
			if (wholes.has(id)) return 'whole';
			if (status === 'held') return 'filled';
			return status === 'cancelled' ? 'crossed' : 'hollow';
		};
		const counted = exercises.filter((row) => lookOf(row) === 'filled');
		const years = Map.groupBy(exercises, ({ year }) => year);
		const sums = new Map(
			[...years].map(([year, rows]) => [year, rows.filter((row) => counted.includes(row)).length]),
		);
		const rows = series.map(({ id, name }) => ({
			label: name,
			units: exercises
				.filter((row) => row.series === id)
				.map((row) => ({ year: row.year, look: lookOf(row) }))
				.toSorted((a, b) => LOOKS.indexOf(a.look) - LOOKS.indexOf(b.look)),
		}));
		const numberOf = (test: (row: Exercise) => boolean) => exercises.filter(test).length;
		const [first, last] = [Math.min(...years.keys()), Math.max(...years.keys())];
		const [best, most] = [...sums].toSorted((a, b) => b[1] - a[1])[0] ?? [first, 0];
		return {
			kind: 'chart',
			title: `CSTO exercises by year and series, ${first}–${last}`,
			description: `A strip for each of ${series.length} series and a column for each year. A few exercises a year until ${first + 7}, then more and more series; the year with most is ${best}, with ${most} exercises held.`,
			caption:
				'Each mark is one exercise. A larger exercise whose parts have marks of their own is a diamond, and the sums leave it out.',
			cites: [],
			legend: [
				unitSign('filled', 'held'),
				unitSign('hollow', 'planned or announced, no report seen'),
				unitSign('crossed', 'cancelled'),
				unitSign('whole', 'a whole whose parts are marked too'),
			],
			draw: (width) => unitGrid(rows, { label: 'Held in the year', byYear: sums }, width),
			rows: {
				shown: counted.length,
				what: 'exercises counted in the sums',
				leftOut: [
					{
						count: numberOf((row) => lookOf(row) === 'whole'),
						why: 'larger exercises, because their parts are counted',
					},
					{
						count: numberOf((row) => lookOf(row) === 'hollow' && row.status === 'planned'),
						why: 'exercises planned for a time after the newest source',
					},
					{
						count: numberOf((row) => lookOf(row) === 'hollow' && row.status !== 'planned'),
						why: 'exercises announced or planned, with no report found',
					},
					{ count: numberOf((row) => lookOf(row) === 'crossed'), why: 'exercise cancelled' },
				],
			},
			twin: {
				columns: [
					{ label: 'Year' },
					{ label: 'Held', isNumber: true },
					{ label: 'Series held' },
					{ label: 'Not counted' },
				],
				rows: [...years]
					.toSorted(([a], [b]) => a - b)
					.map(([year, list]) => ({
						cells: [
							String(year),
							String(sums.get(year)),
							seriesWords(
								list.filter((row) => counted.includes(row)),
								series,
							),
							seriesWords(
								list.filter((row) => !counted.includes(row)),
								series,
							),
						],
						cites: [],
					})),
			},
			rowsAt: { path: '/forces/exercises/#table-exercises', label: 'the table of exercises' },
		};
	},
);

/** Marks of one year and series, from the foot of the strip up. */
const LOOKS: readonly Unit['look'][] = ['filled', 'whole', 'hollow', 'crossed'];

/** Names of the series of some exercises, with a number where a series has several. */
function seriesWords(rows: readonly Exercise[], series: readonly RowOf<'series'>[]): string {
	const words = series.flatMap(({ id, name }) => {
		const number = rows.filter((row) => row.series === id).length;
		return number === 0 ? [] : [number === 1 ? name : `${name} ×${number}`];
	});
	return words.join(', ') || 'none';
}
