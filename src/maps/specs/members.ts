import { areaSign, sign } from '../../charts/signs.ts';
import type { Fill } from '../../figures/drawing.ts';
import { defineFigure } from '../../figures/figure.ts';
import type { RowOf } from '../../schemas/tables.ts';
import { baseMap, mapNotes } from '../base-map.ts';

type State = RowOf<'states'>;
type Group = State['status'] | 'iran';

const IRAN = 'iran';

const GROUPS: Readonly<Record<Group, { fill: Fill; text: string; short: string }>> = {
	member: { fill: 'strong', text: 'members', short: 'member' },
	'member-frozen': {
		fill: 'hatch',
		text: 'Armenia: a member in law; it says that its part is frozen',
		short: 'member, its part frozen',
	},
	former: {
		fill: 'dots',
		text: 'states that left the Treaty or the organization',
		short: 'left the Treaty or the CSTO',
	},
	'pa-observer': {
		fill: 'lines',
		text: 'states whose parliament is or was an observer at the Parliamentary Assembly',
		short: 'parliament is or was an observer',
	},
	iran: {
		fill: 'cross',
		text: 'Iran, no member',
		short: 'no member; its parliament was invited to the Assembly',
	},
	'non-member': {
		fill: 'blank',
		text: 'states that never joined',
		short: 'never joined',
	},
};

const groupOf = ({ id, status }: State): Group => (id === IRAN ? IRAN : status);

/** The members of the CSTO, those that left, and others that the site speaks of. */
export const members = defineFigure(
	'members',
	['states', 'membership', 'facts'],
	({ states, membership, facts }, picked) => {
		const pickedState = states.find(({ id }) => id === picked);
		if (picked !== undefined && pickedState === undefined) {
			throw new Error(`<MapFigure id="members" state="${picked}"> names no state of states.yaml.`);
		}
		const inGroup = (group: Group) => states.filter((state) => groupOf(state) === group);
		const nameList = (group: Group) =>
			inGroup(group)
				.map(({ name }) => name)
				.join(', ');
		const spellsOf = (state: State) => membership.filter((spell) => spell.state === state.id);
		const sourcesOf = (state: State) =>
			(spellsOf(state).at(-1)?.sources ?? state.sources).slice(0, 1);
		const groups = (Object.keys(GROUPS) as Group[]).filter((group) => inGroup(group).length > 0);
		return {
			kind: 'map',
			title:
				pickedState === undefined
					? 'Members of the CSTO, former members and others'
					: `${pickedState.name} among the members of the CSTO, former members and others`,
			description: `A map of Eurasia from Serbia to the Bering Strait. ${groups.map((group) => `${GROUPS[group].short}: ${nameList(group)}`).join('; ')}.${pickedState === undefined ? '' : ` ${pickedState.name} has a thick outline.`}`,
			caption:
				'Armenia is hatched, because it says that its part is frozen. Azerbaijan and Georgia left the Treaty before the organization was founded; Uzbekistan left the Treaty then too, came back in 2006 and was suspended in 2012.',
			cites: [...new Set([...inGroup('member-frozen'), ...inGroup('former')].flatMap(sourcesOf))],
			legend: [
				...groups.map((group) => areaSign(GROUPS[group].fill, GROUPS[group].text)),
				...(pickedState === undefined
					? []
					: [
							sign(
								[{ kind: 'path', d: 'M2 2h22v12h-22z', fill: 'none', edge: 'thick' }],
								`${pickedState.name}, picked out`,
							),
						]),
			],
			draw: () => baseMap({ states, fillOf: (state) => GROUPS[groupOf(state)].fill, picked }),
			rows: { shown: states.length, what: 'states, all that are in the table', leftOut: [] },
			twin: {
				columns: [{ label: 'State' }, { label: 'Relation to the CSTO' }],
				rows: groups.flatMap((group) =>
					inGroup(group).map((state) => ({
						cells: [state.name, GROUPS[group].short],
						cites: pickedState === undefined || state === pickedState ? sourcesOf(state) : [],
					})),
				),
			},
			...(pickedState === undefined
				? {}
				: { rowsAt: { path: '/members/', label: 'members and others' } }),
			notes: mapNotes(facts),
		};
	},
);
