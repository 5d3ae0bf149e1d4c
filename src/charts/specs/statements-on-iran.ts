import { defineFigure } from '../../figures/figure.ts';
import { unitSign } from '../signs.ts';
import { type Unit, unitGrid } from '../unit-grid.ts';

const STANCES = {
	supports: 'for membership',
	open: 'open to it',
	neutral: 'neutral',
	cautious: 'cautious',
	opposes: 'against it',
	denies: 'denies a plan or duty',
} as const;
type Stance = keyof typeof STANCES;

/** Statements on Iran and the CSTO by year and stance, a mark for each. */
export const statementsOnIran = defineFigure(
	'statements-on-iran',
	['statements'],
	({ statements }) => {
		const yearOf = ({ date }: { date: string }) => Number(date.slice(0, 4));
		const byYear = Map.groupBy(statements, yearOf);
		const years = [...byYear.keys()].toSorted((a, b) => a - b);
		const stances = Object.keys(STANCES) as Stance[];
		const numberOf = (rows: typeof statements, stance: Stance) =>
			rows.filter((row) => row.stance === stance).length;
		const rows = stances.map((stance) => ({
			label: STANCES[stance],
			units: statements
				.filter((row) => row.stance === stance)
				.map((row): Unit => ({
					year: yearOf(row),
					look: row.confidence === 'low' ? 'hollow' : 'filled',
				}))
				.toSorted((a, b) => a.look.localeCompare(b.look)),
		}));
		const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
		return {
			kind: 'chart',
			title: `Statements on Iran and the CSTO by year and stance, ${first}–${last}`,
			description: `A strip for each stance and a column for each year; ${statements.length} marks. ${stances.map((stance) => `${STANCES[stance]}: ${numberOf(statements, stance)}`).join(', ')}. Most marks stand in ${last - 1} and ${last}.`,
			caption:
				'Each mark is one statement that we found, so the number shows what was reported, not what was thought. The table of statements shows each one with its stance and its sources.',
			cites: [],
			legend: [
				unitSign('filled', 'a statement'),
				unitSign('hollow', 'a statement from a weak source'),
			],
			draw: (width) =>
				unitGrid(
					rows,
					{
						label: 'In the year',
						byYear: new Map([...byYear].map(([year, list]) => [year, list.length])),
					},
					width,
				),
			rows: {
				shown: statements.length,
				what: 'statements, all that are in the table',
				leftOut: [],
			},
			twin: {
				columns: [
					{ label: 'Year' },
					...stances.map((stance) => ({ label: STANCES[stance], isNumber: true })),
				],
				rows: years.map((year) => ({
					cells: [
						String(year),
						...stances.map((stance) => String(numberOf(byYear.get(year) ?? [], stance))),
					],
					cites: [],
				})),
			},
			rowsAt: { path: '/iran/statements/', label: 'the table of statements' },
		};
	},
);
