import { defineFigure } from '../../figures/figure.ts';
import { boundsText, drawnNumber } from '../../figures/numbers.ts';
import type { RowOf } from '../../schemas/tables.ts';
import { barRows } from '../bar-rows.ts';
import { areaSign } from '../signs.ts';

type Package = RowOf<'packages'>;

const FROM = 2022;
const TO = 2025;

/** The troops of a package that were counted after it, as a whole. */
const troopsOf = ({ figures }: Package) =>
	figures.find(
		({ measure, basis, scope }) =>
			measure === 'troops' && basis === 'counted' && scope.startsWith('package:'),
	);

/** Packages of the rapid reaction force: those with an exercise of the series Interaction. */
export const packagesSince2022 = defineFigure(
	'packages-since-2022',
	['packages', 'exercises', 'series'],
	({ packages, exercises, series }) => {
		const seriesIds = ({ parts }: Package) =>
			parts.map((id) => exercises.find((row) => row.id === id)?.series);
		const inYears = packages.filter(({ year }) => year >= FROM && year <= TO);
		const ofForce = inYears.filter((row) => seriesIds(row).includes('interaction'));
		const shown = ofForce.flatMap((row) => {
			const figure = troopsOf(row);
			return figure === undefined ? [] : [{ row, figure }];
		});
		const parts = (row: Package) =>
			series
				.filter(({ id }) => seriesIds(row).includes(id))
				.map(({ name }) => name)
				.join(', ');
		const rows = shown.map(({ row, figure }) => ({
			label: String(row.year),
			note: parts(row),
			bars: [
				{
					value: drawnNumber(figure),
					isAtLeast: figure.value === undefined,
					text: boundsText(figure),
					fill: 'strong' as const,
				},
			],
		}));
		return {
			kind: 'chart',
			title: `Troops in the packages of the rapid reaction force, ${FROM}–${TO}`,
			description: `A chart of ${shown.length} bars, one a year. ${shown.map(({ row, figure }) => `${row.year}: ${boundsText(figure)}`).join('; ')}.`,
			caption:
				'Each bar is several exercises that were counted together as one package; below the year stand its parts. The reports say “over”, so a bar ends in an arrowhead.',
			cites: [...new Set(shown.flatMap(({ figure }) => figure.sources))],
			legend: [areaSign('strong', 'troops, as reported after the package')],
			draw: (width) => barRows(rows, [{}], width),
			rows: {
				shown: shown.length,
				what: 'packages with a number for the package as a whole',
				leftOut: [
					{ count: packages.length - inYears.length, why: `packages from before ${FROM}` },
					{
						count: inYears.length - ofForce.length,
						why: 'package of the peacekeepers',
					},
					{
						count: ofForce.length - shown.length,
						why: 'sum of the whole year, which holds other packages',
					},
				],
			},
			twin: {
				columns: [{ label: 'Package' }, { label: 'Year' }, { label: 'Troops' }],
				rows: shown.map(({ row, figure }) => ({
					cells: [row.name, String(row.year), boundsText(figure)],
					cites: figure.sources,
				})),
			},
		};
	},
);
