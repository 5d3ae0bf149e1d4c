import { geoContains } from 'd3-geo';
import type { Feature, Position } from 'geojson';
import { countryShapes } from '../geography/countries.ts';
import { type Rule, rowFinding } from './content.ts';

const EARTH_RADIUS_KM = 6371;
/** Positions of ranges are approximate and the borders are drawn at 1:50 million. */
const TOLERANCE_KM = 30;

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

/** The position of a range lies in the country that the row names, and that of a base in the state that hosts it. */
export const coordinatesInCountry: Rule = (content) => [...ranges(content), ...bases(content)];

const ranges: Rule = ({ tables }) => {
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

const bases: Rule = ({ tables }) =>
	tables.states.flatMap((row) =>
		(row.data.bases ?? []).flatMap(({ positions = [] }, base) =>
			positions.flatMap(({ lat, lon }, index) =>
				isInCountry([lon, lat], row.data.isoNumeric)
					? []
					: rowFinding(
							'coordinates-outside-country',
							row,
							row.at(['bases', base, 'positions', index]),
							{
								value: `${lat}, ${lon}`,
								expected: `a point in ${row.id}, which hosts the base`,
								fix: 'Correct latitude or longitude.',
							},
						),
			),
		),
	);
