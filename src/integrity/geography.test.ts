import { describe, expect, it } from 'vitest';
import { coordinatesInCountry, isInCountry } from './geography.ts';
import { found, makeContent } from './testing/content-builder.ts';

const ARMENIA = '051';
const AZERBAIJAN = '031';
const GEORGIA = '268';
const KAZAKHSTAN = '398';
const KYRGYZSTAN = '417';
const RUSSIA = '643';
const UKRAINE = '804';

describe('isInCountry', () => {
	it('knows a point inside of a state from one in the next', () => {
		expect(isInCountry([74.6, 42.87], KYRGYZSTAN)).toBe(true);
		expect(isInCountry([71.45, 51.17], KYRGYZSTAN)).toBe(false);
		expect(isInCountry([71.45, 51.17], KAZAKHSTAN)).toBe(true);
	});

	it('knows the parts of a state that lie apart', () => {
		expect(isInCountry([20.5, 54.7], RUSSIA)).toBe(true);
	});

	// Between two corners 47 km apart of the drawn border: the corners are farther than 30 km, the border is not.
	it('takes a point 20 km beyond the border, also in the middle of a long straight line', () => {
		expect(isInCountry([79.565, 51.766], KAZAKHSTAN)).toBe(true);
		expect(isInCountry([79.052, 51.597], RUSSIA)).toBe(true);
	});

	it('refuses a point 60 km beyond the border', () => {
		expect(isInCountry([80.078, 51.934], KAZAKHSTAN)).toBe(false);
	});

	it('refuses a code that no state has', () => {
		expect(isInCountry([44.5, 40.2], '999')).toBe(false);
	});

	// The packaged Natural Earth shapes draw Crimea as Russia’s; the site follows UN General Assembly resolution 68/262.
	it('has Simferopol in Ukraine and not in Russia', () => {
		expect(isInCountry([34.1, 44.95], UKRAINE)).toBe(true);
		expect(isInCountry([34.1, 44.95], RUSSIA)).toBe(false);
	});

	it('keeps what lies on the other side of the Kerch Strait in Russia', () => {
		expect(isInCountry([37.77, 44.72], RUSSIA)).toBe(true);
		expect(isInCountry([37.77, 44.72], UKRAINE)).toBe(false);
	});

	it('has Abkhazia and South Ossetia in Georgia', () => {
		expect(isInCountry([41.02, 43.0], GEORGIA)).toBe(true);
		expect(isInCountry([43.97, 42.23], GEORGIA)).toBe(true);
		expect(isInCountry([41.02, 43.0], RUSSIA)).toBe(false);
	});

	it('has Karabakh in Azerbaijan', () => {
		expect(isInCountry([46.75, 39.82], AZERBAIJAN)).toBe(true);
		expect(isInCountry([47.1, 40.0], ARMENIA)).toBe(false);
	});
});

describe('positions of exercises', () => {
	const states = [
		{ id: 'kyrgyzstan', isoNumeric: KYRGYZSTAN },
		{ id: 'kazakhstan', isoNumeric: KAZAKHSTAN },
	];
	const edelweiss = { lat: 42.43, lon: 76.15 };

	it('passes a range in its country', () => {
		const content = makeContent({
			states,
			exercises: [{ country: 'kyrgyzstan', coordinates: edelweiss }],
		});
		expect(found(coordinatesInCountry, content)).toEqual([]);
	});

	it('finds latitude and longitude that were swapped', () => {
		const content = makeContent({
			states,
			exercises: [{ id: 'x', country: 'kyrgyzstan', coordinates: { lat: 76.15, lon: 42.43 } }],
		});
		expect(found(coordinatesInCountry, content)).toEqual([
			{
				rule: 'coordinates-outside-country',
				entry: 'x',
				value: '76.15, 42.43',
				at: 'lat: 76.15',
			},
		]);
		expect(coordinatesInCountry(content)[0]?.expected).toBe('a point in kyrgyzstan');
	});

	it('finds a position in another state, and one without a country', () => {
		const content = makeContent({
			states,
			exercises: [
				{ id: 'wrong', country: 'kazakhstan', coordinates: { lat: 41.43, lon: 75.99 } },
				{ id: 'none', coordinates: edelweiss },
			],
		});
		expect(found(coordinatesInCountry, content)).toMatchObject([
			{ entry: 'wrong' },
			{ entry: 'none' },
		]);
	});

	it('passes a point in the sea that says so, and an exercise without a position', () => {
		const content = makeContent({
			states,
			exercises: [
				{ country: 'kazakhstan', coordinates: { lat: 42.5, lon: 50.5, offshore: true } },
				{ id: 'unknown-place', country: 'kazakhstan' },
			],
		});
		expect(found(coordinatesInCountry, content)).toEqual([]);
	});

	it('finds a point in the sea that does not say so', () => {
		const content = makeContent({
			states,
			exercises: [{ id: 'x', country: 'kazakhstan', coordinates: { lat: 40.5, lon: 51.0 } }],
		});
		expect(found(coordinatesInCountry, content)).toMatchObject([{ entry: 'x' }]);
	});
});

describe('positions of bases', () => {
	const base = (lat: number, lon: number) => ({
		operator: 'russia',
		name: 'A base',
		place: 'A town',
		positions: [{ lat, lon }],
		sources: ['tass'],
	});

	it('passes a base in the state that hosts it', () => {
		const content = makeContent({
			states: [{ id: 'armenia', isoNumeric: ARMENIA, bases: [base(40.79, 43.85)] }],
		});
		expect(found(coordinatesInCountry, content)).toEqual([]);
	});

	it('finds a base in another state', () => {
		const content = makeContent({
			states: [{ id: 'armenia', isoNumeric: ARMENIA, bases: [base(43.85, 40.79)] }],
		});
		expect(found(coordinatesInCountry, content)).toMatchObject([
			{ rule: 'coordinates-outside-country', entry: 'armenia', value: '43.85, 40.79' },
		]);
	});
});
