import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type {
	GeometryCollection,
	GeometryObject,
	MultiPolygon,
	Polygon,
	Topology,
} from 'topojson-specification';

/** Shapes of all states with shared borders, from Natural Earth at 1:50 million. */
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const RUSSIA = '643';
const UKRAINE = '804';
const SIMFEROPOL: [number, number] = [34.1, 44.95];

/**
 * The shapes of all states as the site draws them: Crimea is part of Ukraine, as resolution 68/262 of the UN
 * General Assembly has it. Abkhazia and South Ossetia lie in Georgia and Karabakh in Azerbaijan as packaged.
 */
export function readWorld(): World {
	const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
	const world = JSON.parse(readFileSync(file, 'utf8')) as World;
	giveCrimeaToUkraine(world);
	return world;
}

let shapes: Map<string, Feature> | undefined;

/** Shapes of states by ISO 3166-1 numeric code. */
export function countryShapes(): ReadonlyMap<string, Feature> {
	if (!shapes) {
		const world = readWorld();
		const { features } = feature(world, world.objects.countries) as FeatureCollection;
		shapes = new Map(features.map((shape) => [String(shape.id), shape]));
	}
	return shapes;
}

/**
 * The polygon of Crimea. The packaged shapes draw it as Russia’s, in a polygon of its own: its border on land runs
 * across the isthmus of Perekop and its shore along the Kerch Strait, so nothing has to be cut.
 *
 * @param world shapes of states, before or after Crimea has changed hands
 * @throws where no polygon of Russia or Ukraine holds Simferopol
 */
export function crimeaPolygon(world: World): Polygon {
	for (const code of [RUSSIA, UKRAINE]) {
		const arcs = polygonsOf(geometryOf(world, code)).find((polygon) => isCrimea(world, polygon));
		if (arcs) return { type: 'Polygon', arcs };
	}
	throw new Error('No polygon of world-atlas holds Simferopol: look at the new version.');
}

function giveCrimeaToUkraine(world: World): void {
	const crimea = crimeaPolygon(world).arcs;
	const [russia, ukraine] = [geometryOf(world, RUSSIA), geometryOf(world, UKRAINE)];
	russia.arcs = polygonsOf(russia).filter((polygon) => polygon !== crimea);
	ukraine.arcs = [...polygonsOf(ukraine).filter((polygon) => polygon !== crimea), crimea];
	russia.type = ukraine.type = 'MultiPolygon';
}

function geometryOf(world: World, code: string): MultiPolygon {
	const geometry = world.objects.countries.geometries.find(({ id }) => String(id) === code);
	if (geometry) return geometry as MultiPolygon;
	throw new Error(`world-atlas has no shape with the code ${code}.`);
}

function polygonsOf(geometry: GeometryObject): number[][][] {
	if (geometry.type === 'Polygon') return [geometry.arcs];
	return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

const isCrimea = (world: World, arcs: number[][]) =>
	geoContains(feature(world, { type: 'Polygon', arcs }), SIMFEROPOL);
