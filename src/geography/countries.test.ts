import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { countryShapes, crimeaPolygon, readWorld } from './countries.ts';

const NAMES: Readonly<Record<string, string>> = {
	'031': 'Azerbaijan',
	'051': 'Armenia',
	'268': 'Georgia',
	'643': 'Russia',
	'804': 'Ukraine',
};

const stateAt = (point: [number, number]) =>
	[...countryShapes()]
		.filter(([, shape]) => geoContains(shape, point))
		.map(([code]) => NAMES[code]);

describe('countryShapes', () => {
	it.each([
		['Simferopol', 34.1, 44.95, 'Ukraine'],
		['Sevastopol', 33.52, 44.6, 'Ukraine'],
		['Kerch', 36.47, 45.36, 'Ukraine'],
		['Henichesk, north of Crimea', 34.8, 46.17, 'Ukraine'],
		['Tamriuk, east of the Kerch Strait', 37.4, 45.27, 'Russia'],
		['Sukhumi', 41.02, 43, 'Georgia'],
		['Tskhinvali', 43.97, 42.22, 'Georgia'],
		['Khankendi (Stepanakert)', 46.75, 39.82, 'Azerbaijan'],
		['Kaliningrad', 20.5, 54.7, 'Russia'],
		['Chukotka, west of 180°', 175, 66, 'Russia'],
		['Chukotka, east of 180°', -173, 65.5, 'Russia'],
		['Wrangel Island', -179.5, 71.2, 'Russia'],
	])('has %s in one state', (_place, lon, lat, state) => {
		expect(stateAt([lon, lat])).toEqual([state]);
	});

	it('leaves Crimea one shape, which only Ukraine has', () => {
		const world = readWorld();
		const { arcs } = crimeaPolygon(world);
		const owners = world.objects.countries.geometries.filter(
			(geometry) =>
				geometry.type === 'MultiPolygon' && geometry.arcs.some((polygon) => polygon === arcs),
		);
		expect(owners.map(({ id }) => id)).toEqual(['804']);
	});
});
