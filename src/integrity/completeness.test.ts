import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '../content-files/tables.ts';
import {
	articleNumbers,
	claimOrder,
	emptyCell,
	emptyTable,
	factAndEvent,
	glossWithoutReading,
	seeAlsoItself,
	sharedAlias,
	stateWithoutRow,
	stepOrder,
} from './completeness.ts';
import { found, makeContent } from './testing/content-builder.ts';

describe('empty tables', () => {
	it('names the file of each table without rows', () => {
		const files = emptyTable(makeContent({ topics: [{}] })).map(({ file }) => file);
		expect(files).toHaveLength(TABLE_NAMES.length - 1);
		expect(files).toContain('content/data/secretaries-general.yaml');
		expect(files).not.toContain('content/data/topics.yaml');
	});
});

describe('states of spells', () => {
	it('finds the spell of a state that has no row', () => {
		const content = makeContent({
			states: [{ id: 'armenia' }],
			membership: [
				{ id: 'a', state: 'armenia' },
				{ id: 'g', state: 'georgia' },
			],
		});
		expect(found(stateWithoutRow, content)).toEqual([
			{ rule: 'state-without-row', entry: 'g', value: 'georgia', at: "'georgia'" },
		]);
	});
});

describe('numbers of articles', () => {
	const articles = (...numbers: number[]) =>
		makeContent({
			articles: numbers.map((number, index) => ({ id: `a${index}`, instrument: 'treaty', number })),
		});

	it('passes articles in any order of rows and starts anew for each text', () => {
		const content = makeContent({
			articles: [
				{ id: 't2', instrument: 'treaty', number: 2 },
				{ id: 'c1', instrument: 'charter', number: 1 },
				{ id: 't1', instrument: 'treaty', number: 1 },
			],
		});
		expect(found(articleNumbers, content)).toEqual([]);
	});

	it('finds the article after a hole and says which one is missing', () => {
		const content = articles(1, 3, 4);
		expect(found(articleNumbers, content)).toEqual([
			{ rule: 'article-numbers', entry: 'a1', value: '3', at: '3' },
		]);
		expect(articleNumbers(content)[0]?.expected).toContain('article 2 of treaty');
	});

	it('finds a text that does not start with article 1', () => {
		expect(found(articleNumbers, articles(2, 3))).toMatchObject([{ entry: 'a0', value: '2' }]);
	});

	it('finds a number that stands twice', () => {
		expect(found(articleNumbers, articles(1, 2, 2, 3))).toMatchObject([
			{ entry: 'a2', value: '2' },
		]);
	});
});

describe('glosses', () => {
	const article = (
		gloss: string | undefined,
		...extents: ('full' | 'part' | 'secondary' | 'no')[]
	) =>
		makeContent({
			articles: [
				{ id: 'a', gloss, textSeen: extents.map((extent) => ({ wording: '1992', extent })) },
			],
		});

	it('finds a gloss of an article that nobody read', () => {
		expect(found(glossWithoutReading, article('It says so.', 'no', 'no'))).toEqual([
			{ rule: 'gloss-without-reading', entry: 'a', value: 'It says so.', at: "'It says so.'" },
		]);
	});

	it('finds an article that was read and has no gloss, at the row', () => {
		expect(found(glossWithoutReading, article(undefined, 'part'))).toEqual([
			{ rule: 'gloss-without-reading', entry: 'a', value: 'no gloss', at: "id: 'a'" },
		]);
	});

	it('passes a gloss of which one wording was read, and no gloss where none was', () => {
		expect(found(glossWithoutReading, article('It says so.', 'no', 'secondary'))).toEqual([]);
		expect(found(glossWithoutReading, article(undefined, 'no'))).toEqual([]);
	});
});

describe('order of steps and claims', () => {
	it('passes steps that count from 1', () => {
		const content = makeContent({ 'admission-steps': [{ step: 1 }, { id: 'second', step: 2 }] });
		expect(found(stepOrder, content)).toEqual([]);
	});

	it('finds the step that leaves the order', () => {
		const content = makeContent({
			'admission-steps': [{ step: 1 }, { id: 'late', step: 3 }, { id: 'last', step: 3 }],
		});
		expect(found(stepOrder, content)).toEqual([
			{ rule: 'step-order', entry: 'late', value: '3', at: '3' },
		]);
	});

	it('passes common claims without a number between those of the article', () => {
		const content = makeContent({
			claims: [
				{ id: 'first', order: 1 },
				{ id: 'common', origin: 'common', order: undefined },
				{ id: 'second', order: 2 },
			],
		});
		expect(found(claimOrder, content)).toEqual([]);
	});

	it('finds a claim of the article without a number', () => {
		const content = makeContent({ claims: [{ id: 'first', order: undefined }] });
		expect(found(claimOrder, content)).toEqual([
			{ rule: 'claim-order', entry: 'first', value: 'nothing', at: "id: 'first'" },
		]);
	});
});

describe('cells of comparisons', () => {
	it('finds a cell that says neither what is so nor why nothing can be said', () => {
		const content = makeContent({ 'treaty-comparison': [{ id: 'aid', sco: {} }] });
		expect(found(emptyCell, content)).toEqual([
			{ rule: 'empty-cell', entry: 'aid', value: '{}', at: '{}' },
		]);
	});

	it('finds a cell that says both', () => {
		const content = makeContent({
			'defence-clauses': [{ id: 'aid', nato: { text: 'Yes.', none: 'No.' } }],
		});
		expect(found(emptyCell, content)).toMatchObject([{ entry: 'aid', at: "text: 'Yes.'" }]);
	});

	it('looks into each cell of an organization', () => {
		const content = makeContent({
			comparison: [{ id: 'nato', founded: {}, budget: { none: 'Not found.' }, decisionRule: {} }],
		});
		expect(emptyCell(content)).toHaveLength(2);
	});
});

describe('see also', () => {
	it('finds a term that points to itself, at the entry of the list', () => {
		const content = makeContent({
			glossary: [
				{ id: 'csto', seeAlso: ['nato', 'csto'] },
				{ id: 'nato', seeAlso: ['csto'] },
			],
		});
		expect(found(seeAlsoItself, content)).toEqual([
			{ rule: 'see-also-itself', entry: 'csto', value: 'csto', at: "'csto'" },
		]);
	});
});

describe('aliases', () => {
	it('finds a form that another name has in another case, and names that one', () => {
		const content = makeContent({
			names: [
				{ id: 'csto', canonical: 'CSTO', variants: [{ form: 'ОДКБ', lang: 'ru' }] },
				{ id: 'treaty', canonical: 'Treaty', variants: [{ form: 'одкб', lang: 'ru' }] },
			],
		});
		expect(found(sharedAlias, content)).toEqual([
			{ rule: 'shared-alias', entry: 'treaty', value: 'одкб', at: "'одкб'" },
		]);
		expect(sharedAlias(content)[0]?.expected).toContain('"csto"');
	});

	it('finds a canonical form that is an alias of another name', () => {
		const content = makeContent({
			names: [
				{ id: 'csto', canonical: 'CSTO', variants: [{ form: 'Tashkent Pact', lang: 'en' }] },
				{ id: 'treaty', canonical: 'Tashkent pact', variants: [{ form: 'ДКБ', lang: 'ru' }] },
			],
		});
		expect(found(sharedAlias, content)).toMatchObject([{ entry: 'treaty', at: "'Tashkent pact'" }]);
	});

	it('finds a form that one name has twice', () => {
		const variants = [
			{ form: 'Lukashenka', lang: 'en' },
			{ form: 'lukashenka', lang: 'en' },
		];
		const content = makeContent({ names: [{ id: 'l', canonical: 'Lukashenko', variants }] });
		expect(found(sharedAlias, content)).toMatchObject([{ entry: 'l', value: 'lukashenka' }]);
	});

	it('passes names that differ by a letter', () => {
		const content = makeContent({
			names: [
				{ id: 'a', canonical: 'Rubezh', variants: [{ form: 'Rubesh', lang: 'en' }] },
				{ id: 'b', canonical: 'Rubezh 2021', variants: [{ form: 'Rubej', lang: 'en' }] },
			],
		});
		expect(found(sharedAlias, content)).toEqual([]);
	});
});

describe('facts and events', () => {
	it('finds an id that stands in both tables', () => {
		const content = makeContent({
			facts: [{ id: 'only-fact' }, { id: 'both' }],
			events: [{ id: 'both' }],
		});
		expect(found(factAndEvent, content)).toEqual([
			{ rule: 'fact-and-event', entry: 'both', value: 'both', at: "'both'" },
		]);
	});
});
