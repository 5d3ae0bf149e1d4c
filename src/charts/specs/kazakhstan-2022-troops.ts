import { defineFigure } from '../../figures/figure.ts';
import { drawnNumber } from '../../figures/numbers.ts';
import { formatDate } from '../../format/dates.ts';
import type { RowOf } from '../../schemas/tables.ts';
import { barRows } from '../bar-rows.ts';
import { areaSign } from '../signs.ts';

const OPERATION = 'kazakhstan-2022';

type Total = NonNullable<RowOf<'operations'>['totals']>[number];

/** The rival totals of troops in Kazakhstan, by who gave them. */
export const kazakhstan2022Troops = defineFigure(
	'kazakhstan-2022-troops',
	['operations'],
	({ operations }) => {
		const operation = operations.find(({ id }) => id === OPERATION);
		if (operation === undefined) throw new Error(`operations.yaml has no row "${OPERATION}".`);
		const troops = (operation.totals ?? []).filter(({ measure }) => measure === 'troops');
		const shown = troops.filter(({ scope }) => scope === 'operation').map(reported);
		const others = (scope: string) => troops.filter((total) => total.scope === scope).length;
		const rows = shown.map(({ who, number, total }) => ({
			label: who,
			note: formatDate(total.asOf),
			bars: [
				{
					value: drawnNumber(total),
					text: number,
					fill: total.basis === 'planned' ? ('hatch' as const) : ('strong' as const),
				},
			],
		}));
		return {
			kind: 'chart',
			title: 'How many troops went to Kazakhstan in January 2022, by who said so',
			description: `A chart of ${shown.length} bars. ${shown.map(({ who, number }) => `${who}: ${number}`).join('; ')}.`,
			caption:
				'Only numbers for the whole operation are compared. No count by an outsider was found, so we choose none of them.',
			cites: [...new Set(shown.flatMap(({ total }) => total.sources))],
			legend: [areaSign('hatch', 'announced as a plan'), areaSign('strong', 'stated later')],
			draw: (width) => barRows(rows, [{}], width),
			rows: {
				shown: shown.length,
				what: 'numbers of troops for the whole operation',
				leftOut: [
					{ count: others('contingent'), why: 'numbers for the troops of one country' },
					{
						count: others('force'),
						why: 'number for the size on paper of the whole peacekeeping force',
					},
				],
			},
			twin: {
				columns: [{ label: 'Who' }, { label: 'Day' }, { label: 'Troops' }],
				rows: shown.map(({ who, number, total }) => ({
					cells: [who, formatDate(total.asOf), number],
					cites: total.sources,
				})),
			},
		};
	},
);

/** Takes “about 2,500, by Secretary General Stanislav Zas” apart, since the table has no other field for the speaker. */
function reported(total: Total): { who: string; number: string; total: Total } {
	const [number, who] = total.text.split(', by ');
	if (number === undefined || who === undefined) {
		throw new Error(`"${total.text}" of the operation ${OPERATION} does not say ", by" whom.`);
	}
	return {
		who: `${who[0]?.toUpperCase()}${who.slice(1)}`,
		number: number.replace(' troops', ''),
		total,
	};
}
