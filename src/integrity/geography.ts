import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import type { Feature, FeatureCollection, Position } from 'geojson';
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
		giveCrimeaToUkraine(shapes);
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
		ringsOf(shape).some((ring) =>
			ring.some((end, index) => {
				const start = ring[index - 1];
				return start !== undefined && kilometresToSegment(point, start, end) <= TOLERANCE_KM;
			}),
		)
	);
}

/**
 * Natural Earth draws Crimea as Russia's. By resolution 68/262 of the UN General Assembly it is part of Ukraine,
 * and so it is here.
 */
function giveCrimeaToUkraine(byCode: Map<string, Feature>): void {
	const [russia, ukraine] = [byCode.get('643'), byCode.get('804')];
	if (!russia || !ukraine) return;
	const [russian, ukrainian] = [polygonsOf(russia), polygonsOf(ukraine)];
	const isCrimea = (coordinates: Position[][]) =>
		geoContains({ type: 'Polygon', coordinates }, SIMFEROPOL);
	russia.geometry = {
		type: 'MultiPolygon',
		coordinates: russian.filter((polygon) => !isCrimea(polygon)),
	};
	ukraine.geometry = {
		type: 'MultiPolygon',
		coordinates: [...ukrainian, ...russian.filter(isCrimea)],
	};
}

const SIMFEROPOL: [number, number] = [34.1, 44.95];

function polygonsOf({ geometry }: Feature): Position[][][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

const ringsOf = (shape: Feature) => polygonsOf(shape).flat() as [number, number][][];

const RADIANS = Math.PI / 180;

/**
 * Distance from a point to a piece of border in kilometres, on a plane that touches the Earth at the point:
 * less than a kilometre off, since no piece near our places is much longer than 100 km.
 */
function kilometresToSegment(
	[lon, lat]: [number, number],
	start: [number, number],
	end: [number, number],
): number {
	const flat = ([x, y]: [number, number]): [number, number] => [
		(x - lon) * RADIANS * Math.cos(lat * RADIANS) * EARTH_RADIUS_KM,
		(y - lat) * RADIANS * EARTH_RADIUS_KM,
	];
	const [[ax, ay], [bx, by]] = [flat(start), flat(end)];
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
	return Math.hypot(ax + along * dx, ay + along * dy);
}

/** The position of a range lies in the country that the row names. */
export const coordinatesInCountry: Rule = ({ tables }) => {
	const codes = new Map(tables.states.map((row) => [row.id, row.data.isoNumeric]));
	return tables.exercises.flatMap((row) => {
		const { coordinates, country } = row.data;
		if (!coordinates || coordinates.offshore) return [];
		const { lat, lon } = coordinates;
		const code = country === undefined ? undefined : codes.get(country);
		// A country that is not known, or could not be read, is a finding of its own.
		if (country !== undefined && code === undefined) return [];
		if (code !== undefined && isInCountry([lon, lat], code)) return [];
		return rowFinding('coordinates-outside-country', row, row.at(['coordinates']), {
			value: `${lat}, ${lon}`,
			expected: `a point in ${country ?? 'the country that "country" names'}`,
			fix: 'Correct latitude, longitude or country; set "offshore: true" for a point in the sea.',
		});
	});
};
