import { geoArea, geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { geoStitch } from 'd3-geo-projection';
import type { Feature, FeatureCollection, GeoJsonProperties, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type {
	GeometryCollection,
	MultiPolygon as Multi,
	Polygon as Poly,
} from 'topojson-specification';
import { WIDE } from '../figures/drawing.ts';
import { crimeaPolygon, readWorld } from '../geography/countries.ts';

type Shape = Feature<Polygon | MultiPolygon, GeoJsonProperties>;

/** Where a point of the Earth lies in the drawing. */
export type Project = (point: readonly [lon: number, lat: number]) => [x: number, y: number];

export interface MapShapes {
	width: number;
	height: number;
	project: Project;
	/** Outlines of the states, by ISO 3166-1 numeric code. */
	states: ReadonlyMap<string, string>;
	/** Other land, without borders, as far as the frame goes. */
	land: string;
	/** Crimea, which is part of Ukraine's outline too. */
	crimea: string;
	/** Shapes of the states as they are drawn, for tests. */
	features: ReadonlyMap<string, Shape>;
}

/** How much of the shapes a map keeps. */
export interface Detail {
	/** Area of a bend that may be left out, in steradians: 5e-6 is about a pixel of the map. */
	bend: number;
	/** The same for land that is only a ground, whose edge the drawing covers with a broad line. */
	landBend: number;
	/** Smallest width or height of an island that is drawn, in pixels. */
	island: number;
}

/** For the maps that readers study. */
export const FULL: Detail = { bend: 5e-6, landBend: 2e-5, island: 1.5 };
/** For a map that only shows where a state lies: it weighs two thirds. */
export const COARSE: Detail = { bend: 1.2e-5, landBend: 4e-5, island: 4 };

/** Middle of the map: the widest view of all states from Serbia to the Bering Strait, with equal areas. */
const ROTATION: [number, number] = [-88, -57];
const MARGIN = 4;
/** Grid of the points of small states, in pixels; whole pixels do for Russia, which is half of the weight. */
const FINE = 0.5;
/** A tenth of the Earth’s land is large, in steradians. */
const LARGE = 0.3;

/**
 * Shapes of the states of the site in one projection, small enough for a page: whole, simplified together so that
 * shared borders stay shared, and joined where the 180th meridian cuts Chukotka.
 *
 * @param codes ISO 3166-1 numeric codes of the states that are drawn whole
 * @param detail how much of the shapes is kept
 */
export function mapShapes(codes: readonly string[], detail: Detail = FULL): MapShapes {
	const weighed = presimplify(readWorld(), sphericalTriangleArea);
	const isDrawn = ({ id }: { id?: string | number | undefined }) => codes.includes(String(id));
	const shapesIn = (world: typeof weighed) => world.objects.countries.geometries;
	const fine = simplify(weighed, detail.bend);
	const states = geoStitch(
		feature(fine, {
			type: 'GeometryCollection',
			geometries: shapesIn(fine).filter(isDrawn),
		} as GeometryCollection) as FeatureCollection<Polygon | MultiPolygon>,
	);
	const coarse = simplify(weighed, detail.landBend);
	const others = merge(
		coarse,
		shapesIn(coarse).filter((shape) => !isDrawn(shape)) as (Poly | Multi)[],
	);

	const projection = geoAzimuthalEqualArea()
		.rotate(ROTATION)
		.fitWidth(WIDE - 2 * MARGIN, states);
	const [[left, top], [, bottom]] = geoPath(projection).bounds(states);
	const [x, y] = projection.translate();
	projection.translate([x - left + MARGIN, y - top + MARGIN]);
	const height = Math.ceil(bottom - top + 2 * MARGIN);

	const draw = geoPath(projection).digits(1);
	const pathOf = (shape: Shape | MultiPolygon | Feature, grid: number) =>
		compactPath(draw(shape) ?? '', grid, detail.island);
	const features = new Map(states.features.map((shape) => [String(shape.id), shape as Shape]));
	const statePaths = new Map(
		[...features].map(([code, shape]) => [code, pathOf(shape, isLarge(shape) ? 1 : FINE)]),
	);
	const crimea = pathOf(feature(fine, crimeaPolygon(fine)), FINE);
	projection.clipExtent([
		[0, 0],
		[WIDE, height],
	]);
	return {
		width: WIDE,
		height,
		project: (point) => projection([...point]) ?? [Number.NaN, Number.NaN],
		states: statePaths,
		land: pathOf(others, 1),
		crimea,
		features,
	};
}

const isLarge = (shape: Shape) => geoArea(shape) > LARGE;

/**
 * Writes a path on a grid, with steps from point to point, which is half as long, and leaves out rings that have
 * shrunk to a point or a line.
 *
 * @param d a path with absolute M, L and Z only
 * @param grid size of the grid in pixels, 0.5 or 1
 * @param least smallest width or height of a ring that is drawn, in pixels
 */
export const compactPath = (d: string, grid: number, least = FULL.island): string =>
	d
		.split('M')
		.slice(1)
		.map((ring) => ring.replace(/Z$/, '').split('L'))
		.map((pairs) =>
			ringPath(
				pairs.map((pair) => pair.split(',').map((text) => Math.round(Number(text) / grid) * grid)),
				least,
			),
		)
		.join('');

function ringPath(points: readonly number[][], least: number): string {
	const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
	const extent = (values: number[]) => Math.max(...values) - Math.min(...values);
	if (extent(xs) < least && extent(ys) < least) return '';
	const steps: string[] = [];
	let [atX = 0, atY = 0] = points[0] ?? [];
	const start = `M${atX} ${atY}`;
	for (const [x = 0, y = 0] of points.slice(1)) {
		const [dx, dy] = [x - atX, y - atY];
		if (dx === 0 && dy === 0) continue;
		steps.push(`${short(dx)}${dy < 0 ? '' : ' '}${short(dy)}`);
		[atX, atY] = [x, y];
	}
	if (steps.length < 2) return '';
	return `${start}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

const short = (value: number): string => String(value).replace(/^(-?)0\./, '$1.');
