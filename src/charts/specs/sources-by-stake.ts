import { defineFigure } from '../../figures/figure.ts';
import { formatNumber } from '../../figures/numbers.ts';
import { STAKES, type Stake } from '../../schemas/perspectives.ts';
import { barRows } from '../bar-rows.ts';
import { areaSign } from '../signs.ts';

/** Sources by who is speaking. */
export const sourcesByStake = defineFigure(
	'sources-by-stake',
	['sources', 'perspectives'],
	({ sources, perspectives }) => {
		const stakes = new Map(perspectives.map(({ id, stake }) => [id, stake]));
		const byStake = Map.groupBy(sources, ({ perspective }) => stakes.get(perspective));
		const shown = (Object.keys(STAKES) as Stake[])
			.map((stake) => ({
				stake,
				number: byStake.get(stake)?.length ?? 0,
				weak: byStake.get(stake)?.filter(({ weakness }) => weakness !== undefined).length ?? 0,
			}))
			.filter(({ number }) => number > 0)
			.toSorted((a, b) => b.number - a.number);
		const counted = shown.reduce((sum, { number }) => sum + number, 0);
		const rows = shown.map(({ stake, number }) => ({
			label: STAKES[stake],
			bars: [
				{
					value: number,
					text: String(number),
					fill: BY_PARTY.includes(stake) ? ('hatch' as const) : ('strong' as const),
				},
			],
		}));
		const [first, second] = shown;
		return {
			kind: 'chart',
			title: `Our ${formatNumber(counted)} sources by who is speaking`,
			description: `A chart of ${shown.length} bars, the longest on top: ${first ? `${STAKES[first.stake]} with ${first.number}` : ''}${second ? `, then ${STAKES[second.stake]} with ${second.number}` : ''}.`,
			caption: 'Bars of governments and of media that they pay for are hatched.',
			cites: [],
			legend: [
				areaSign('hatch', 'governments, and media that they own or pay for'),
				areaSign('strong', 'all others'),
			],
			draw: (width) => barRows(rows, [{}], width),
			rows: {
				shown: counted,
				what: 'sources',
				leftOut: [{ count: sources.length - counted, why: 'sources without a label' }],
			},
			twin: {
				columns: [
					{ label: 'Label' },
					{ label: 'Sources', isNumber: true },
					{ label: 'Marked as weak', isNumber: true },
				],
				rows: shown.map(({ stake, number, weak }) => ({
					cells: [STAKES[stake], String(number), String(weak)],
					cites: [],
				})),
			},
			rowsAt: { path: '/reference/sources/', label: 'the list of sources' },
		};
	},
);

/** Labels of governments and of the media that they own or pay for. */
const BY_PARTY: readonly Stake[] = (Object.keys(STAKES) as Stake[]).filter((stake) =>
	/-(government|state-media|funded-media)$/.test(stake),
);
