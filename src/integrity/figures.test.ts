import { describe, expect, it } from 'vitest';
import { contingentSum, packageScope, partAndPackage, shareSum } from './figures.ts';
import { found, makeContent, makeFigure, makeMeasured } from './testing/content-builder.ts';

describe('scopes of packages', () => {
	const inPackage = makeMeasured({ scope: 'package:combat-brotherhood' });

	it('finds a scope that names no package, at any depth of a row', () => {
		const content = makeContent({
			operations: [
				{
					id: 'o',
					contingents: [{ state: 'russia', strength: makeFigure({ scope: 'package:none' }) }],
				},
			],
		});
		expect(found(packageScope, content)).toEqual([
			{ rule: 'package-scope', entry: 'o', value: 'package:none', at: "'package:none'" },
		]);
	});

	it('finds an exercise that is no part of the package that its figure names', () => {
		const content = makeContent({
			packages: [{ id: 'combat-brotherhood', parts: ['search'], figures: [inPackage] }],
			exercises: [{ id: 'search' }, { id: 'rubezh', figures: [inPackage] }],
		});
		expect(found(packageScope, content)).toEqual([
			{
				rule: 'package-scope',
				entry: 'rubezh',
				value: 'package:combat-brotherhood',
				at: "'package:combat-brotherhood'",
			},
		]);
	});

	it('passes parts, the umbrella, the package itself and rows of other tables', () => {
		const content = makeContent({
			packages: [
				{ id: 'combat-brotherhood', parts: ['search'], umbrella: 'whole', figures: [inPackage] },
			],
			exercises: [
				{ id: 'search', figures: [inPackage] },
				{ id: 'whole', figures: [inPackage] },
			],
			forces: [{ id: 'krrf', strengths: [inPackage] }],
		});
		expect(found(packageScope, content)).toEqual([]);
	});
});

describe('parts and packages', () => {
	const sum = makeMeasured({ value: 4000, scope: 'package:p' });

	it('passes a package of parts with its umbrella beside them', () => {
		const content = makeContent({
			packages: [{ id: 'p', parts: ['a', 'b'], umbrella: 'whole', figures: [sum] }],
			exercises: [
				{ id: 'a', partOf: 'whole', figures: [makeMeasured({ value: 1500 })] },
				{ id: 'b', partOf: 'whole', figures: [makeMeasured({ value: 2500 })] },
				{ id: 'whole', figures: [sum] },
			],
		});
		expect(found(partAndPackage, content)).toEqual([]);
	});

	it('finds an umbrella that stands among the parts', () => {
		const content = makeContent({
			packages: [{ id: 'p', parts: ['a', 'whole'], umbrella: 'whole', figures: [sum] }],
			exercises: [{ id: 'a' }, { id: 'whole' }],
		});
		expect(found(partAndPackage, content)).toEqual([
			{ rule: 'part-and-package', entry: 'p', value: 'whole', at: "'whole'" },
		]);
	});

	it('finds a part that is counted together with its whole', () => {
		const content = makeContent({
			packages: [{ id: 'p', parts: ['a', 'part-of-a'], figures: [sum] }],
			exercises: [{ id: 'a' }, { id: 'part-of-a', partOf: 'a' }],
		});
		expect(found(partAndPackage, content)).toMatchObject([{ entry: 'p', at: "'part-of-a'" }]);
		expect(partAndPackage(content)[0]?.fix).toContain('"a"');
	});

	it('finds the sum of a package that a part claims as its own', () => {
		const content = makeContent({
			packages: [{ id: 'p', parts: ['a', 'b'], figures: [sum] }],
			exercises: [
				{
					id: 'a',
					figures: [
						makeMeasured({ value: 90, measure: 'aircraft' }),
						makeMeasured({ value: 4000 }),
					],
				},
				{ id: 'b' },
			],
		});
		expect(found(partAndPackage, content)).toEqual([
			{
				rule: 'part-and-package',
				entry: 'a',
				value: '4000 troops, scope exercise',
				at: "'exercise'",
			},
		]);
	});

	it('finds the sum that the umbrella claims as that of one exercise', () => {
		const content = makeContent({
			packages: [{ id: 'p', parts: ['a'], umbrella: 'whole', figures: [sum] }],
			exercises: [{ id: 'a' }, { id: 'whole', figures: [makeMeasured({ value: 4000 })] }],
		});
		expect(found(partAndPackage, content)).toMatchObject([{ entry: 'whole' }]);
	});

	it.each([
		[{ low: 2000, high: 3000 }, '2000–3000 troops, scope exercise'],
		[{ low: 2000 }, 'at least 2000 troops, scope exercise'],
		[{ high: 3000 }, 'at most 3000 troops, scope exercise'],
	])('finds a sum that is known by its bounds %j', (bounds, value) => {
		const range = (scope: string) => makeMeasured({ value: undefined, ...bounds, scope });
		const content = makeContent({
			packages: [{ id: 'p', parts: ['a'], figures: [range('package:p')] }],
			exercises: [{ id: 'a', figures: [range('exercise')] }],
		});
		expect(found(partAndPackage, content)).toMatchObject([{ entry: 'a', value }]);
	});

	it('passes a part with another lower end than the package', () => {
		const content = makeContent({
			packages: [
				{
					id: 'p',
					parts: ['a'],
					figures: [makeMeasured({ value: undefined, low: 9, scope: 'package:p' })],
				},
			],
			exercises: [{ id: 'a', figures: [makeMeasured({ value: undefined, low: 8 })] }],
		});
		expect(found(partAndPackage, content)).toEqual([]);
	});

	it('passes the same number of another measure, and the same sum of an exercise outside', () => {
		const content = makeContent({
			packages: [{ id: 'p', parts: ['a'], figures: [sum] }],
			exercises: [
				{ id: 'a', figures: [makeMeasured({ value: 4000, measure: 'equipment' })] },
				{ id: 'outside', figures: [makeMeasured({ value: 4000 })] },
			],
		});
		expect(found(partAndPackage, content)).toEqual([]);
	});
});

describe('sums of contingents', () => {
	const strength = (state: string, value: number | undefined) => ({
		state,
		strength: makeFigure({ value, high: 100, scope: 'contingent' }),
	});
	const operation = (values: (number | undefined)[], total: number, totalsNote?: string) =>
		makeContent({
			operations: [
				{
					id: 'o',
					contingents: values.map((value, index) => strength(`state-${index}`, value)),
					totals: [makeMeasured({ value: total, scope: 'operation' })],
					totalsNote,
				},
			],
		});

	it('finds contingents that do not add up to the total, and shows both sums', () => {
		const [finding, ...others] = found(contingentSum, operation([100, 70], 200));
		expect(others).toEqual([]);
		expect(finding).toMatchObject({
			rule: 'contingent-sum',
			entry: 'o',
			value: 'total 200, contingents 170',
			at: "measure: 'troops'",
		});
	});

	it('passes contingents that add up', () => {
		expect(found(contingentSum, operation([100, 70], 170))).toEqual([]);
	});

	it('passes a difference that a note explains', () => {
		const content = operation([100, 70], 200, 'The staff is not counted.');
		expect(found(contingentSum, content)).toEqual([]);
	});

	it('passes contingents of which one is not known exactly', () => {
		expect(found(contingentSum, operation([100, undefined], 200))).toEqual([]);
	});

	it('compares troops only with totals of troops', () => {
		const content = makeContent({
			operations: [
				{
					contingents: [strength('russia', 100)],
					totals: [makeMeasured({ value: 12, measure: 'deaths', scope: 'operation' })],
				},
			],
		});
		expect(found(contingentSum, content)).toEqual([]);
	});
});

describe('shares of the budget', () => {
	const shares = (...values: number[]) =>
		makeContent({
			states: values.map((value, index) => ({
				id: `state-${index}`,
				budgetSharePercent: makeFigure({ value }),
			})),
		});

	it('finds shares of more than 100 per cent, at the last of them', () => {
		expect(found(shareSum, shares(50, 40, 10.5))).toMatchObject([
			{ rule: 'share-sum', entry: 'state-2', value: '100.5 per cent in all' },
		]);
	});

	it('passes shares of 100 per cent or less', () => {
		expect(found(shareSum, shares(50, 10, 10, 10, 10, 10))).toEqual([]);
		expect(found(shareSum, shares(50, 10))).toEqual([]);
		expect(found(shareSum, makeContent({ states: [{}] }))).toEqual([]);
	});

	it('passes decimals that add up to 100 though their binary sum is a hair above', () => {
		expect(44.4 + 8.3 + 16.1 + 31.2).toBeGreaterThan(100);
		expect(found(shareSum, shares(44.4, 8.3, 16.1, 31.2))).toEqual([]);
	});
});
