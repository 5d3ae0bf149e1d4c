import { areaSign } from '../../charts/signs.ts';
import type { Fill } from '../../figures/drawing.ts';
import { defineFigure } from '../../figures/figure.ts';
import type { RowOf } from '../../schemas/tables.ts';
import { baseMap, mapNotes } from '../base-map.ts';

type State = RowOf<'states'>;
type Region = NonNullable<State['region']>;

const REGIONS: Readonly<Record<Region, { fill: Fill; name: string }>> = {
	'eastern-european': { fill: 'lines', name: 'Eastern Europe' },
	caucasus: { fill: 'hatch', name: 'Caucasus' },
	'central-asian': { fill: 'dots', name: 'Central Asia' },
};

const FACT = 'regional-principle';

/** The regions of collective security. Russia has none of its own, because it takes part in all. */
export const regions = defineFigure('regions', ['states', 'facts'], ({ states, facts }) => {
	const sources = facts.find(({ id }) => id === FACT)?.sources ?? [];
	const members = states.filter(({ status }) => status.startsWith('member'));
	const regionOf = (state: State) =>
		state.region === undefined ? 'all three regions' : REGIONS[state.region].name;
	const ids = Object.keys(REGIONS) as Region[];
	const namesIn = (region: Region) =>
		members
			.filter((state) => state.region === region)
			.map(({ name }) => name)
			.join(', ');
	return {
		kind: 'map',
		title: 'The three regions of collective security',
		description: `A map of Eurasia. ${ids.map((id) => `${REGIONS[id].name}: ${namesIn(id)}`).join('; ')}. Russia takes part in all three.`,
		caption:
			'In two of the regions Russia and one neighbour form a group of troops. The third has rapid deployment forces of its own.',
		cites: sources,
		legend: [
			...ids.map((id) => areaSign(REGIONS[id].fill, `${REGIONS[id].name}: ${namesIn(id)}`)),
			areaSign('plain', 'Russia, in all three'),
		],
		draw: () =>
			baseMap({
				states,
				fillOf: (state) => {
					if (!members.includes(state)) return 'blank';
					return state.region === undefined ? 'plain' : REGIONS[state.region].fill;
				},
				labelOf: (state) => (members.includes(state) ? state.name : undefined),
			}),
		rows: {
			shown: members.length,
			what: 'members',
			leftOut: [{ count: states.length - members.length, why: 'states that are no members' }],
		},
		twin: {
			columns: [{ label: 'State' }, { label: 'Region' }],
			rows: members.map((state) => ({ cells: [state.name, regionOf(state)], cites: sources })),
		},
		notes: mapNotes(facts),
	};
});
