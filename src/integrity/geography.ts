import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains, geoDistance } from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Rule, rowFinding } from './content.ts';

const EARTH_RADIUS_KM = 6371;
/** Positions of ranges are approximate and the borders are drawn at 1:50 million. */
const TOLERANCE_KM = 30;

let shapes: Map<string, Feature> | undefined;

/** Shapes of states by ISO 3166-1 numeric code, from Natural Earth at 1:50 million. */
function countryShapes(): Map<string, Feature> {
	if (!shapes) {
		const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
		const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
			countries: GeometryCollection;
		}>;
		const { features } = feature(world, world.objects.countries) as FeatureCollection;
		shapes = new Map(features.map((shape) => [String(shape.id), shape]));
	}
	return shapes;
}

/**
 * Tells whether a point lies in a state, or within 30 km of it.
 *
 * @param point longitude and latitude in degrees
 * @param isoNumeric ISO 3166-1 numeric code, such as "417"
 */
export function isInCountry(point: [number, number], isoNumeric: string): boolean {
	const shape = countryShapes().get(isoNumeric);
	if (!shape) return false;
	return (
		geoContains(shape, point) ||
		borderPoints(shape).some((p) => kilometres(p, point) <= TOLERANCE_KM)
	);
}

const kilometres = (a: [number, number], b: [number, number]) =>
	geoDistance(a, b) * EARTH_RADIUS_KM;

function borderPoints({ geometry }: Feature): [number, number][] {
	const rings =
		geometry.type === 'Polygon'
			? geometry.coordinates
			: geometry.type === 'MultiPolygon'
				? geometry.coordinates.flat()
				: [];
	return rings.flat() as [number, number][];
}

/** The position of a range lies in the country that the row names. */
export const coordinatesInCountry: Rule = ({ tables }) => {
	const codes = new Map(tables.states.map((row) => [row.id, row.data.isoNumeric]));
	return tables.exercises.flatMap((row) => {
		const { coordinates, country } = row.data;
		if (!coordinates || coordinates.offshore) return [];
		const { lat, lon } = coordinates;
		const code = country === undefined ? undefined : codes.get(country);
		if (code !== undefined && isInCountry([lon, lat], code)) return [];
		return rowFinding('coordinates-outside-country', row, row.at(['coordinates']), {
			value: `${lat}, ${lon}`,
			expected: `a point in ${country ?? 'the country that "country" names'}`,
			fix: 'Correct latitude, longitude or country; set "offshore: true" for a point in the sea.',
		});
	});
};
