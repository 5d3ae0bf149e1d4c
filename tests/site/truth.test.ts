import { describe, expect, test } from 'vitest';
import { filesOf } from '../../src/content-files/read-content.ts';
import { readTables } from '../../src/content-files/tables.ts';
import { sentencesOf } from '../../src/measures/readability.ts';
import {
	datesOfLawAndOffice,
	type ExpectedFact,
	figuresAndWords,
	type Rows,
} from '../truth/expected-facts.ts';
import { WRONG_STATEMENTS, wrongStatementsIn } from '../truth/wrong-statements.ts';
import { type BuiltPage, readSite } from './built-site.ts';

const site = readSite('root');
const { tables } = readTables(filesOf(process.cwd()).read);
const rows = Object.fromEntries(
	Object.entries(tables).map(([name, list]) => [name, list.map(({ data }) => data)]),
) as unknown as Rows;

/** Blocks in which a fact can stand together; a row of a table and a pair of a list count as one. */
const BLOCKS = 'p, li, tr, dl > div, dd, figcaption';

const plain = (element: Element) => {
	const copy = element.cloneNode(true) as Element;
	for (const other of copy.querySelectorAll(
		'.cite, .cite-caution, .row-link, .term-meaning, script, style',
	))
		other.remove();
	return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
};

const blocksOf = ({ document }: BuiltPage) =>
	[...(document.querySelector('main')?.querySelectorAll(BLOCKS) ?? [])]
		.filter((block) => block.closest('.notes, .terms-used, form, nav') === null)
		.map(plain);

const blocks = new Map(site.pages.map((page) => [page.address, blocksOf(page)]));

const isMissing = ({ page, together }: ExpectedFact) =>
	!blocks.get(page)?.some((block) => together.every((text) => block.includes(text)));
const inWords = ({ fact, page, together }: ExpectedFact) =>
	`${page} lacks: ${fact} (${together.join(' + ')})`;

describe('the site states', () => {
	const dates = datesOfLawAndOffice(rows);
	const figures = figuresAndWords(rows);

	test('the date of every signing, entry into force, spell of membership, term, chair and event', () => {
		expect(dates.length).toBeGreaterThan(300);
		expect(dates.filter(isMissing).map(inWords)).toEqual([]);
	});

	test('every figure of an exercise with its name, every statement with its day, every request', () => {
		expect(figures.length).toBeGreaterThan(200);
		expect(figures.filter(isMissing).map(inWords)).toEqual([]);
	});
});

describe('wrong statements', () => {
	test('are sixty or more', () => {
		expect(WRONG_STATEMENTS.length).toBeGreaterThanOrEqual(60);
	});

	test.each(WRONG_STATEMENTS)('are known when one is made: $says', ({ says }) => {
		expect(wrongStatementsIn(says).map((statement) => statement.says)).toContain(says);
	});

	test('are told from their denial', () => {
		expect(wrongStatementsIn('The CSTO Charter was not signed in Tashkent.')).toEqual([]);
		expect(wrongStatementsIn('Has Armenia left the CSTO?')).toEqual([]);
	});

	test('are made by no page', () => {
		const made = site.pages.flatMap(({ file, document }) =>
			assertedBlocks(document)
				.flatMap((block) => sentencesOf(plain(block)))
				.flatMap((sentence) =>
					wrongStatementsIn(sentence).map(({ says }) => `${file}: “${sentence}” says: ${says}`),
				),
		);
		expect(made).toEqual([]);
	});
});

/** What the site says in its own voice: no claims that it checks, no words of others, no titles of sources. */
function assertedBlocks(document: Document): Element[] {
	return [...document.querySelectorAll('main :is(p, li, td, th, dd, figcaption)')].filter(
		(block) =>
			block.querySelector('p, li, td') === null &&
			block.closest(
				'.notes, .verdict-claim, .claim-list, #table-claims th, #table-sources, blockquote, .row-quote, nav, form',
			) === null,
	);
}
