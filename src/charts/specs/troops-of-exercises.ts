import { defineFigure } from '../../figures/figure.ts';
import { boundsText, drawnNumber, formatNumber } from '../../figures/numbers.ts';
import type { RowOf } from '../../schemas/tables.ts';
import { type RangePoint, type RangeRow, rangeRows } from '../range-rows.ts';
import { sign } from '../signs.ts';

type Exercise = RowOf<'exercises'>;
type TroopFigure = NonNullable<Exercise['figures']>[number];

/**
 * Figures that may be compared: troops of one exercise, at one place and time. Shares of one country, national
 * exercises, sums of a year and packages are something else.
 */
export const comparableTroops = ({ figures = [] }: Exercise): TroopFigure[] =>
	figures.filter(({ measure, scope }) => measure === 'troops' && scope === 'exercise');

/** The number by which an exercise is ranked: the greatest that was counted, else the greatest of all. */
export function rankedTroops(row: Exercise): number {
	const figures = comparableTroops(row);
	const counted = figures.filter(({ basis }) => basis === 'counted');
	return Math.max(0, ...(counted.length > 0 ? counted : figures).map(drawnNumber));
}

/** Troops of single exercises, with the range where sources differ. */
export const troopsOfExercises = defineFigure(
	'troops-of-exercises',
	['exercises'],
	({ exercises }) => {
		const held = exercises.filter(({ status }) => status === 'held');
		const shown = held
			.filter((row) => comparableTroops(row).length > 0)
			.toSorted((a, b) => rankedTroops(b) - rankedTroops(a) || a.year - b.year);
		const others = held.filter((row) => !shown.includes(row));
		const withOtherScope = others.filter(({ figures = [] }) =>
			figures.some(({ measure }) => measure === 'troops'),
		);
		const rows: RangeRow[] = shown.map((row) => {
			const points = comparableTroops(row).map(pointOf);
			return { label: row.name, points, text: rangeText(comparableTroops(row)) };
		});
		const [first] = shown;
		const years = shown.map(({ year }) => year);
		return {
			kind: 'chart',
			title: `Troops of single CSTO exercises, ${Math.min(...years)}–${Math.max(...years)}`,
			description: `A chart of ${shown.length} exercises, the largest on top. ${first?.name} leads with ${first ? rangeText(comparableTroops(first)) : ''} troops; most have between 1,000 and 3,000.`,
			caption:
				'Only numbers for one exercise, in one place and at one time, are compared. A line joins the numbers where sources differ; an arrowhead points up from “over” and down from “up to”.',
			cites: [...new Set(first ? comparableTroops(first).flatMap(({ sources }) => sources) : [])],
			legend: [
				sign(
					[{ kind: 'circle', cx: 13, cy: 8, r: 5, fill: 'strong' }],
					'reported after the exercise',
				),
				sign(
					[{ kind: 'circle', cx: 13, cy: 8, r: 5, fill: 'paper' }],
					'announced before it, or worked out by us',
				),
				sign(
					[
						{ kind: 'line', d: 'M3 8h20', tone: 'range' },
						{ kind: 'circle', cx: 4, cy: 8, r: 4, fill: 'strong' },
						{ kind: 'circle', cx: 22, cy: 8, r: 4, fill: 'strong' },
					],
					'sources differ',
				),
			],
			draw: (width) => rangeRows(rows, 'Troops', width),
			rows: {
				shown: shown.length,
				what: 'exercises with a number for the exercise alone',
				leftOut: [
					{
						count: withOtherScope.length,
						why: 'exercises with numbers for a package, a year or one country only',
					},
					{
						count: others.length - withOtherScope.length,
						why: 'exercises without a published number of troops',
					},
					{
						count: exercises.length - held.length,
						why: 'exercises that were not held, or have no report',
					},
				],
			},
			twin: {
				columns: [
					{ label: 'Exercise' },
					{ label: 'Year' },
					{ label: 'Troops' },
					{ label: 'Reported' },
				],
				rows: shown.flatMap((row) =>
					comparableTroops(row).map((figure) => ({
						cells: [row.name, String(row.year), boundsText(figure), BASIS_WORDS[figure.basis]],
						cites: figure.sources,
					})),
				),
			},
		};
	},
);

const BASIS_WORDS = {
	counted: 'after the exercise',
	planned: 'before it',
	ceiling: 'as an upper limit',
	claimed: 'as a claim',
	estimated: 'as an estimate',
	derived: 'our sum of national numbers',
} as const;

const pointOf = (figure: TroopFigure): RangePoint => ({
	value: drawnNumber(figure),
	bound: figure.value !== undefined ? 'exact' : figure.low !== undefined ? 'at-least' : 'at-most',
	isCounted: figure.basis === 'counted',
});

/** Several numbers as a span; one number with the bound on which all its sources agree. */
function rangeText(figures: readonly TroopFigure[]): string {
	const points = figures.map(pointOf);
	const numbers = points.map(({ value }) => value);
	const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
	if (low < high) return `${formatNumber(low)}–${formatNumber(high)}`;
	const bounds = new Set(points.map(({ bound }) => bound).filter((bound) => bound !== 'exact'));
	const [bound] = bounds.size === 1 ? bounds : [];
	return `${bound === undefined ? '' : BOUND_WORDS[bound]}${formatNumber(low)}`;
}

const BOUND_WORDS = { exact: '', 'at-least': 'over ', 'at-most': 'up to ' } as const;
