import { areaSign, sign } from '../../charts/signs.ts';
import type { Mark } from '../../figures/drawing.ts';
import { defineFigure } from '../../figures/figure.ts';
import { formatDate } from '../../format/dates.ts';
import type { RowOf } from '../../schemas/tables.ts';
import { baseMap, mapNotes, shapesOf } from '../base-map.ts';

type State = RowOf<'states'>;
type Base = NonNullable<State['bases']>[number];

const OPERATOR = 'russia';
const TOPIC = 'states';

/** Russian military sites in other states, in use when the newest source was written. */
export const russianBases = defineFigure(
	'russian-bases',
	['states', 'topics', 'facts'],
	({ states, topics, facts }) => {
		const asOf = topics.find(({ id }) => id === TOPIC)?.asOf ?? '';
		const { project } = shapesOf(states);
		const all = states.flatMap((host) =>
			(host.bases ?? [])
				.filter(({ operator }) => operator === OPERATOR)
				.map((base) => ({ host, base })),
		);
		const inUse = all.filter(({ base }) => !isClosed(base, asOf));
		const shown = inUse.filter(({ base }) => base.positions !== undefined);
		const hosts = states.filter((state) => shown.some(({ host }) => host === state));
		const number = (state: State) => shown.filter(({ host }) => host === state).length;
		const isMember = ({ status }: State) => status.startsWith('member');
		const points = shown.flatMap(({ base }) =>
			(base.positions ?? []).map(({ lat, lon }): Mark => {
				const [cx, cy] = project([lon, lat]);
				return { kind: 'circle', cx, cy, r: 4, fill: 'strong', edge: 'rim' };
			}),
		);
		return {
			kind: 'map',
			title: `Russian military sites in other states, as of ${formatDate(asOf)}`,
			description: `A map of Eurasia. ${hosts.map((host) => `${host.name}: ${number(host)}`).join(', ')}. A site in two places has two dots.`,
			caption:
				'Some are bases with troops, others radars, a test range or the space centre at Baikonur. Georgia, Moldova and Ukraine have not consented to the troops on their soil.',
			cites: [
				...new Set(shown.filter(({ host }) => !isMember(host)).flatMap(({ base }) => base.sources)),
			],
			legend: [
				sign(
					[{ kind: 'circle', cx: 13, cy: 8, r: 5, fill: 'strong', edge: 'rim' }],
					'a site that Russia runs',
				),
				areaSign('plain', 'members that host sites'),
				areaSign('dots', 'other states, which have not consented'),
			],
			draw: () =>
				baseMap({
					states,
					fillOf: (state) =>
						hosts.includes(state) ? (isMember(state) ? 'plain' : 'dots') : 'blank',
					labelOf: (state) => {
						if (state.id === OPERATOR) return state.name;
						return hosts.includes(state) ? `${state.name}: ${number(state)}` : undefined;
					},
					over: points,
				}),
			rows: {
				shown: shown.length,
				what: 'sites',
				leftOut: [
					{ count: all.length - inUse.length, why: 'sites that were closed' },
					{
						count: inUse.length - shown.length,
						why: 'row of border guards, who have no one place',
					},
				],
			},
			twin: {
				columns: [{ label: 'Site' }, { label: 'State' }, { label: 'Place' }, { label: 'Since' }],
				rows: shown.map(({ host, base }) => ({
					cells: [
						base.name,
						host.name,
						base.place,
						base.since === undefined ? 'not known' : formatDate(base.since),
					],
					cites: base.sources,
				})),
			},
			notes: mapNotes(facts),
		};
	},
);

const isClosed = ({ until }: Base, asOf: string): boolean => until !== undefined && until <= asOf;
