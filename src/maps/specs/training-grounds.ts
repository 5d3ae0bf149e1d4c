import { areaSign, sign } from '../../charts/signs.ts';
import { comparableTroops } from '../../charts/specs/troops-of-exercises.ts';
import type { Mark } from '../../figures/drawing.ts';
import { defineFigure } from '../../figures/figure.ts';
import { drawnNumber, formatNumber } from '../../figures/numbers.ts';
import type { RowOf } from '../../schemas/tables.ts';
import { baseMap, mapNotes, shapesOf } from '../base-map.ts';

type Exercise = RowOf<'exercises'>;

/** Radius of the circle for so many troops: the area goes with the number. */
const radiusOf = (troops: number) => Math.sqrt(troops / 7000) * 15;
const SMALL = 3.5;

/** Names that have room on the map, by an exercise that was held there, with the shift from the point. */
const NAMES: Readonly<Record<string, { text: string; dx: number; dy: number; anchor?: 'end' }>> = {
	'interaction-2009': { text: 'Matybulak', dx: 36, dy: -22 },
	'interaction-2015': { text: 'Strugi Krasnye', dx: 18, dy: -4 },
	'rubezh-2012': { text: 'Chebarkul', dx: 14, dy: 12 },
	'interaction-2012': { text: 'Baghramyan', dx: -8, dy: -14, anchor: 'end' },
	'interaction-2014': { text: 'Spassk', dx: 13, dy: 2 },
	'rubezh-2022': { text: 'Harb-Maidon', dx: 30, dy: 40 },
	'rubezh-2016': { text: 'Edelweiss', dx: 38, dy: -10 },
	'interaction-2023': { text: 'Brest', dx: -7, dy: 3, anchor: 'end' },
	'rubezh-2006': { text: 'near Aktau', dx: 10, dy: 4 },
	'kobalt-2024': { text: 'Gorny', dx: 8, dy: -4 },
	'nb-2021': { text: 'Kazan', dx: 11, dy: -4 },
};

/** Training grounds of held exercises, sized by the largest number that may be compared. */
export const trainingGrounds = defineFigure(
	'training-grounds',
	['exercises', 'states', 'facts'],
	({ exercises, states, facts }) => {
		const { project } = shapesOf(states);
		const years = exercises.filter(({ status }) => status === 'held').map(({ year }) => year);
		const held = exercises.filter(({ status }) => status === 'held');
		const placed = held.filter(({ coordinates }) => coordinates !== undefined);
		const grounds = [
			...Map.groupBy(
				placed,
				({ coordinates }) => `${coordinates?.lat},${coordinates?.lon}`,
			).values(),
		]
			.map((rows) => {
				const [first] = rows;
				const { lat = 0, lon = 0 } = first?.coordinates ?? {};
				const largest = rows
					.flatMap((row) =>
						comparableTroops(row).map((figure) => ({ row, troops: drawnNumber(figure), figure })),
					)
					.toSorted((a, b) => b.troops - a.troops)[0];
				return {
					rows,
					point: project([lon, lat]),
					largest,
					place: placeOf(rows),
					country: first?.country,
				};
			})
			.toSorted(
				(a, b) =>
					(b.largest?.troops ?? 0) - (a.largest?.troops ?? 0) || b.rows.length - a.rows.length,
			);
		const sized = grounds.filter(({ largest }) => largest !== undefined);
		const stateName = (id: string | undefined) =>
			states.find((state) => state.id === id)?.name ?? 'not known';
		const circles = grounds.map(({ point: [cx, cy], largest }): Mark =>
			largest === undefined
				? { kind: 'circle', cx, cy, r: SMALL, fill: 'paper' }
				: { kind: 'circle', cx, cy, r: radiusOf(largest.troops), fill: 'strong', edge: 'rim' },
		);
		const named = grounds.flatMap(({ rows, point: [x, y], largest }): Mark[] => {
			const name = rows.map(({ id }) => NAMES[id]).find((entry) => entry !== undefined);
			if (name === undefined) return [];
			const { text, dx, dy, anchor = 'start' } = name;
			const r = largest === undefined ? SMALL : radiusOf(largest.troops);
			const isFar = Math.hypot(dx, dy) > r + 14;
			return [
				...(isFar
					? [{ kind: 'line', d: `M${x} ${y}L${x + dx} ${y + dy}`, tone: 'leader' } as const]
					: []),
				{
					kind: 'text',
					x: x + dx + (anchor === 'end' ? -3 : 3),
					y: y + dy + 4,
					text,
					anchor,
					tone: 'halo',
				},
			];
		});
		return {
			kind: 'map',
			title: `Training grounds of CSTO exercises, ${Math.min(...years)}–${Math.max(...years)}`,
			description: `A map of Eurasia with ${grounds.length} training grounds. Most lie in Tajikistan, Kyrgyzstan, southern Kazakhstan, Belarus and western Russia, one in Armenia. The largest circle is Matybulak in Kazakhstan.`,
			caption:
				'The area of a circle goes with the largest number of troops in one exercise there. Positions are approximate; an exercise on several grounds is drawn at one of them.',
			cites: [
				...new Set(sized.slice(0, 1).flatMap(({ largest }) => largest?.figure.sources ?? [])),
			],
			legend: [
				sign(
					[{ kind: 'circle', cx: 13, cy: 8, r: radiusOf(1000), fill: 'strong', edge: 'rim' }],
					'1,000 troops',
				),
				sign(
					[{ kind: 'circle', cx: 13, cy: 8, r: 8, fill: 'strong', edge: 'rim' }],
					'2,000 troops',
				),
				sign(
					[{ kind: 'circle', cx: 13, cy: 8, r: SMALL, fill: 'paper' }],
					'no number that can be compared',
				),
				areaSign('plain', 'members'),
			],
			draw: () =>
				baseMap({
					states,
					fillOf: ({ status }) => (status.startsWith('member') ? 'plain' : 'blank'),
					labelOf: ({ name, status }) => (status.startsWith('member') ? name : undefined),
					over: circles,
					names: named,
				}),
			rows: {
				shown: placed.length,
				what: `exercises held on ${grounds.length} grounds`,
				leftOut: [
					{
						count: held.length - placed.length,
						why: 'exercises whose ground is not known or not one place',
					},
					{
						count: exercises.length - held.length,
						why: 'exercises that were not held, or have no report',
					},
				],
			},
			twin: {
				columns: [
					{ label: 'Ground' },
					{ label: 'State' },
					{ label: 'Exercises', isNumber: true },
					{ label: 'Most troops in one' },
				],
				rows: grounds.map(({ rows, place, country, largest }) => ({
					cells: [
						place,
						stateName(country),
						String(rows.length),
						largest === undefined
							? 'no comparable number'
							: `${formatNumber(largest.troops)}, ${largest.row.name}`,
					],
					cites: largest?.figure.sources ?? [],
				})),
			},
			rowsAt: { path: '/forces/exercises/#table-exercises', label: 'the table of exercises' },
			notes: mapNotes(facts),
		};
	},
);

/** The words that most rows have for the place; of several, the shortest. */
function placeOf(rows: readonly Exercise[]): string {
	const byWords = Map.groupBy(
		rows.flatMap(({ place }) => place ?? []),
		(place) => place,
	);
	const [best] = [...byWords].toSorted(
		([a, x], [b, y]) => y.length - x.length || a.length - b.length,
	);
	return best?.[0] ?? 'not named';
}
