import { defineFigure } from '../../figures/figure.ts';
import { boundsText, drawnNumber } from '../../figures/numbers.ts';
import { barRows } from '../bar-rows.ts';
import { areaSign, sign } from '../signs.ts';

const MILLION = 1_000_000;

/** Inhabitants and active forces of the members, side by side. */
export const forcesAndPopulation = defineFigure(
	'forces-and-population',
	['states'],
	({ states }) => {
		const shown = states
			.flatMap(({ name, status, population, activePersonnel }) =>
				status.startsWith('member') && activePersonnel !== undefined
					? [{ name, population, forces: activePersonnel }]
					: [],
			)
			.toSorted((a, b) => drawnNumber(b.population) - drawnNumber(a.population));
		const [populationYear = ''] = shown.map(({ population }) => population.asOf);
		const [forcesYear = ''] = shown.map(({ forces }) => forces.asOf);
		const millions = (value: number) => `${(value / MILLION).toFixed(1)} million`;
		const rows = shown.map(({ name, population, forces }) => ({
			label: name,
			bars: [
				{
					value: drawnNumber(population),
					text: millions(drawnNumber(population)),
					fill: 'strong' as const,
				},
				{
					value: drawnNumber(forces),
					low: forces.low,
					high: forces.high,
					text: boundsText(forces),
					fill: 'dots' as const,
				},
			],
		}));
		return {
			kind: 'chart',
			title: `People and armed forces of the members, ${populationYear} and ${forcesYear}`,
			description: `Two bars for each of ${shown.length} members. ${shown.map(({ name, population, forces }) => `${name}: ${millions(drawnNumber(population))} people, ${boundsText(forces)} troops`).join('; ')}.`,
			caption:
				'Each half has a scale of its own. The numbers of troops are estimates; a thin line shows the range that the source gives.',
			cites: [
				...new Set(
					shown.flatMap(({ population, forces }) => [...population.sources, ...forces.sources]),
				),
			],
			legend: [
				areaSign('strong', `people, ${populationYear}`),
				areaSign('dots', `active troops, ${forcesYear}`),
				sign([{ kind: 'line', d: 'M2 8h22M24 4v8', tone: 'range' }], 'range of an estimate'),
			],
			draw: (width) =>
				barRows(
					rows,
					[{ heading: `People, ${populationYear}` }, { heading: `Active troops, ${forcesYear}` }],
					width,
				),
			rows: {
				shown: shown.length,
				what: 'members',
				leftOut: [{ count: states.length - shown.length, why: 'states that are no members' }],
			},
			twin: {
				columns: [
					{ label: 'State' },
					{ label: `People, ${populationYear}` },
					{ label: `Active troops, ${forcesYear}` },
				],
				rows: shown.map(({ name, population, forces }) => ({
					cells: [
						name,
						boundsText({ ...population, low: undefined, high: undefined, approx: false }),
						boundsText(forces),
					],
					cites: [...new Set([...population.sources, ...forces.sources])],
				})),
			},
		};
	},
);
