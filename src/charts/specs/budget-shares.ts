import { defineFigure } from '../../figures/figure.ts';
import { barRows } from '../bar-rows.ts';
import { areaSign } from '../signs.ts';

/** Shares of the members in the budget of the CSTO. */
export const budgetShares = defineFigure('budget-shares', ['states'], ({ states }) => {
	const shown = states
		.flatMap(({ name, status, budgetSharePercent: share }) =>
			share?.value === undefined ? [] : [{ name, status, share, percent: share.value }],
		)
		.toSorted((a, b) => b.percent - a.percent || a.name.localeCompare(b.name, 'en'));
	const [year = ''] = new Set(shown.map(({ share }) => share.asOf));
	const rows = shown.map(({ name, status, percent }) => ({
		label: name,
		bars: [
			{
				value: percent,
				text: `${percent} %`,
				fill: status === 'member-frozen' ? ('hatch' as const) : ('strong' as const),
			},
		],
	}));
	return {
		kind: 'chart',
		title: `Shares in the budget of the CSTO, ${year}`,
		description: `A chart of ${shown.length} bars. ${shown.map(({ name, percent }) => `${name} ${percent} per cent`).join(', ')}.`,
		caption:
			'These are the shares that Russian officials named. The budget itself is not published. Armenia’s bar is hatched, because its part is frozen.',
		cites: [...new Set(shown.flatMap(({ share }) => share.sources))],
		legend: [
			areaSign('strong', 'share of a member'),
			areaSign('hatch', 'share of Armenia, whose part is frozen'),
		],
		draw: (width) => barRows(rows, [{}], width),
		rows: {
			shown: shown.length,
			what: 'members',
			leftOut: [{ count: states.length - shown.length, why: 'states that are no members' }],
		},
		twin: {
			columns: [{ label: 'State' }, { label: 'Share', isNumber: true }, { label: 'Year' }],
			rows: shown.map(({ name, percent, share }) => ({
				cells: [name, `${percent} %`, share.asOf],
				cites: share.sources,
			})),
		},
	};
});
