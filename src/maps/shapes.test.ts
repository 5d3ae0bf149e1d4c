import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { COARSE, compactPath, FULL, mapShapes } from './shapes.ts';

const CODES = { russia: '643', ukraine: '804', georgia: '268', azerbaijan: '031', armenia: '051' };
const full = mapShapes(Object.values(CODES), FULL);
const coarse = mapShapes(Object.values(CODES), COARSE);

describe.each([
	{ name: 'for study', shapes: full },
	{ name: 'to show where a state lies', shapes: coarse },
])('mapShapes $name', ({ shapes }) => {
	// Russia and its kin are drawn; every other code is other land.
	it.each([
		['Simferopol', 34.1, 44.95, 'ukraine'],
		['Kerch', 36.3, 45.3, 'ukraine'],
		['Sukhumi', 41.2, 43.1, 'georgia'],
		['Tskhinvali', 43.97, 42.22, 'georgia'],
		['Khankendi', 46.75, 39.82, 'azerbaijan'],
		['Kaliningrad', 21, 54.6, 'russia'],
		['Chukotka, east of 180°', -173, 65.8, 'russia'],
	] as const)('has %s in the simplified shape of one state', (_place, lon, lat, state) => {
		const found = [...shapes.features].filter(([, shape]) => geoContains(shape, [lon, lat]));
		expect(found.map(([code]) => code)).toEqual([CODES[state]]);
	});

	it('leaves no state cut off at the frame', () => {
		for (const path of shapes.states.values()) {
			const [xs, ys] = cornersOf(path);
			expect(Math.min(...xs, ...ys)).toBeGreaterThan(0);
			expect(Math.max(...xs)).toBeLessThan(shapes.width);
			expect(Math.max(...ys)).toBeLessThan(shapes.height);
		}
	});

	it('joins Chukotka: no line runs along the 180th meridian', () => {
		const cut = [67, 67.7, 68.4].map((lat) => shapes.project([180, lat]));
		const russia = rings(shapes.states.get(CODES.russia) ?? '').flat();
		for (const [x, y] of cut) {
			expect(russia.filter(([a, b]) => Math.hypot(a - x, b - y) < 3)).toEqual([]);
		}
	});
});

it('mapShapes makes a coarse map shorter by a third', () => {
	const lengthOf = ({ states, land }: typeof full) => [land, ...states.values()].join('').length;
	expect(lengthOf(coarse)).toBeLessThan((lengthOf(full) * 2) / 3);
});

describe('compactPath', () => {
	it('writes steps on the grid and leaves out specks', () => {
		expect(compactPath('M10.2,10.1L20.6,10L20.4,20.3ZM1,1L1.2,1L1.1,1.3Z', 0.5)).toBe(
			'M10 10l10.5 0 0 10.5z',
		);
		expect(compactPath('M10.2,10.1L10.6,30L12,20.3Z', 0.5)).toBe('M10 10l.5 20 1.5-9.5z');
	});
});

/** Points of the rings of a path that `compactPath` wrote. */
function rings(path: string): [number, number][][] {
	return path
		.split('M')
		.slice(1)
		.map((ring) => {
			const numbers = (ring.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
			let [x, y] = [0, 0];
			const points: [number, number][] = [];
			for (let index = 0; index + 1 < numbers.length; index += 2) {
				x += numbers[index] ?? 0;
				y += numbers[index + 1] ?? 0;
				points.push([x, y]);
			}
			return points;
		});
}

function cornersOf(path: string): [number[], number[]] {
	const points = rings(path).flat();
	return [points.map(([x]) => x), points.map(([, y]) => y)];
}
