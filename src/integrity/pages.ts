import type { TableName } from '../schemas/tables.ts';
import { citationsInText, parseCitations } from '../citations/marks.ts';
import type { ComponentUse } from '../content-files/mdx-page.ts';
import { TABLE_NAMES, tableFile } from '../content-files/tables.ts';
import { anchorsOfComponent, rowAnchor } from '../components/tables/row-anchors.ts';
import { chooseRows, namedIds } from '../tables/choice.ts';
import { type Content, isReadable, mayExist, type Page, type Rule } from './content.ts';
import { isLater } from './dates.ts';
import { type Finding, type Place, showValue } from './finding.ts';
import { countWords } from './quotations.ts';

const MIN_ANSWER_WORDS = 40;
const MAX_ANSWER_WORDS = 80;

/** A short answer, and where it stands. */
interface Answer {
	text: string;
	/** Address of the page, or id of the row from which the page is made. */
	entry: string;
	place: Place;
}

/** The short answers of pages, and of rows from which pages are made. */
function answersOf({ pages, tables: { articles, instruments } }: Content): Answer[] {
	return [
		...pages.flatMap((page): Answer[] => {
			const text = page.data?.shortAnswer;
			if (text === undefined) return [];
			return [{ text, entry: page.route, place: page.frontMatter.placeOf(['shortAnswer']) }];
		}),
		...[...articles, ...instruments].map((row): Answer => ({
			text: row.data.shortAnswer,
			entry: row.id,
			place: row.at(['shortAnswer']),
		})),
	];
}

/** The short answer has 40 to 80 words, a date and a citation. */
export const shortAnswer: Rule = (content) =>
	answersOf(content).flatMap(({ text, entry, place }) => {
		const plain = text.replaceAll(/\[@[^\]]*\]/g, '');
		const words = countWords(plain);
		const faults = [
			words < MIN_ANSWER_WORDS || words > MAX_ANSWER_WORDS
				? `${MIN_ANSWER_WORDS} to ${MAX_ANSWER_WORDS} words, not ${words}`
				: undefined,
			/\b(1[89]|20)\d\d\b/.test(plain) ? undefined : 'a date with its year',
			citationsInText(text).length > 0 ? undefined : 'a citation mark [@source-id]',
		];
		return faults
			.filter((fault) => fault !== undefined)
			.map((expected) => ({
				rule: 'short-answer',
				...place,
				entry,
				value: showValue(text),
				expected,
				fix: 'Rewrite the short answer; docs/adding-a-page.md tells how.',
			}));
	});

/** `factsChecked` reaches no further than the research on the page’s topics. */
export const factsCheckedTooLate: Rule = ({ pages, tables }) => {
	const reach = new Map(tables.topics.map((row) => [row.id, row.data.asOf]));
	return pages.flatMap((page) => {
		if (!page.data) return [];
		const { factsChecked, topics } = page.data;
		const limit = topics
			.map((id) => reach.get(id))
			.filter((date) => date !== undefined)
			.toSorted()
			.at(-1);
		if (limit === undefined || !isLater(factsChecked, limit)) return [];
		return [
			{
				rule: 'facts-checked-too-late',
				...page.frontMatter.placeOf(['factsChecked']),
				entry: page.route,
				value: factsChecked,
				expected: `at most ${limit}, up to which the sources of its topics reach`,
				fix: 'Write the day up to which the sources reach, or read newer ones and move "asOf" in topics.yaml.',
			},
		];
	});
};

/** Components whose attributes name rows, with the table of each attribute. */
const NAMED_ROWS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	Cite: { fact: ['facts', 'events'] },
	Term: { id: ['glossary'] },
	Verdict: { claim: ['claims'] },
};

/** What a page, a short answer or the words of a diagram cite exists: sources, facts, terms, diagrams. */
export const unknownCitation: Rule = (content) => [
	...answersOf(content).flatMap(({ text, entry, place }) =>
		citationsInText(text).flatMap(({ id }) => missing(content, entry, place, id, ['sources'])),
	),
	...content.diagrams.flatMap(({ id: entry, blocks }) =>
		blocks.flatMap(({ text, file, line, column }) =>
			citationsInText(text).flatMap(({ id }) =>
				missing(content, entry, { file, line, column }, id, ['sources']),
			),
		),
	),
	...content.pages.flatMap((page) =>
		page.components.flatMap((use) => {
			const place = { file: use.file, line: use.line, column: use.column };
			const cited =
				use.name === 'Cite'
					? parseCitations(use.attributes['s']).flatMap(({ id }) =>
							missing(content, page.route, place, id, ['sources']),
						)
					: [];
			const named = Object.entries(NAMED_ROWS[use.name] ?? {}).flatMap(([attribute, tables]) => {
				const id = use.attributes[attribute];
				return id === undefined ? [] : missing(content, page.route, place, id, tables);
			});
			const rows = shownRows(use).flatMap((row) =>
				missing(content, page.route, place, row, [use.attributes['table'] ?? '']),
			);
			const id = use.attributes['id'];
			const diagrams = new Set(content.diagrams.map((diagram) => diagram.id));
			const isNoDiagram = use.name === 'Diagram' && id !== undefined && !diagrams.has(id);
			const diagram: Finding[] = isNoDiagram
				? [unknown(page.route, place, id, 'the name of a file in content/diagrams/')]
				: [];
			return [
				...cited,
				...named,
				...rows,
				...diagram,
				...emptyChoice(content, page, use),
				...emptyGroup(content, page, use),
			];
		}),
	),
];

/** Ids of the rows that a component shows of the table in its attribute `table`. */
function shownRows({ name, attributes }: ComponentUse): string[] {
	if (attributes['table'] === undefined) return [];
	if (name === 'DataTable' || name === 'SideBySide') return namedIds(attributes) ?? [];
	const id = attributes['id'];
	return name === 'Disputed' && id !== undefined ? [id] : [];
}

/** A condition of `<DataTable where>` that no row fulfils is a slip of the pen. */
function emptyChoice({ tables, readable }: Content, page: Page, use: ComponentUse): Finding[] {
	const { table, where } = use.attributes;
	if (use.name !== 'DataTable' || where === undefined || !readable.has(table ?? '')) return [];
	const rows = tables[table as TableName].map(({ data }) => data);
	if (chooseRows(rows, use.attributes).length > 0) return [];
	const place = { file: use.file, line: use.line, column: use.column };
	return [unknown(page.route, place, where, `conditions key=value that a row of ${table} fulfils`)];
}

/** A group of questions that no question belongs to would leave its heading empty. */
function emptyGroup({ tables, readable }: Content, page: Page, use: ComponentUse): Finding[] {
	if (use.name !== 'Questions' || !readable.has('questions')) return [];
	const group = use.attributes['group'] ?? 'no group';
	if (tables.questions.some(({ data }) => data.group === group)) return [];
	const place = { file: use.file, line: use.line, column: use.column };
	return [unknown(page.route, place, group, 'a group of questions.yaml')];
}

function missing(
	content: Content,
	entry: string,
	place: Place,
	id: string,
	tables: readonly string[],
): Finding[] {
	if (tables.some((table) => mayExist(content, table, id))) return [];
	return [unknown(entry, place, id, `the id of a row of ${tables.map(tableFile).join(' or ')}`)];
}

const unknown = (entry: string, place: Place, id: string, expected: string): Finding => ({
	rule: 'unknown-citation',
	...place,
	entry,
	value: id,
	expected,
	fix: 'Correct the id, or add what it names.',
});

/** A `<Cite>` names a source or a fact, so that its number leads somewhere. */
export const emptyCitation: Rule = ({ pages }) =>
	pages.flatMap((page) =>
		page.components
			.filter(
				({ name, attributes }) =>
					name === 'Cite' &&
					attributes['fact'] === undefined &&
					parseCitations(attributes['s']).length === 0,
			)
			.map(({ file, line, column }) => ({
				rule: 'empty-citation',
				file,
				line,
				column,
				entry: page.route,
				value: '<Cite>',
				expected: '`s` with source ids or `fact` with the id of a fact',
				fix: 'Name what the sentence rests on.',
			})),
	);

/** A file such as `/data/exercises.csv`; pages have no ending in their addresses. */
const IS_FILE = /^\/[^#]*\.(?!html?$|mdx?$)[a-z0-9]+$/;

/** Forms of the addresses of pages that are made from rows, with the table of the rows. */
const MADE_FROM_ROWS: readonly (readonly [RegExp, TableName])[] = [
	[/^\/law\/(treaty|charter)\/article-\d+\/$/, 'articles'],
	[/^\/law\/agreements\/[a-z0-9-]+\/$/, 'instruments'],
];

/** Whether a page may be made from a table that could not be read: that is one finding, not one a link. */
const isOfUnreadableRows = ({ readable }: Content, path: string) =>
	MADE_FROM_ROWS.some(([form, table]) => !readable.has(table) && form.test(path));

/** Links inside the site lead to a page and a heading or row that exist. */
export const deadLink: Rule = (content) => {
	const byRoute = new Map(content.pages.map((page) => [page.route, page]));
	return content.pages.flatMap((page) =>
		page.links.flatMap(({ href, file, line, column }): Finding[] => {
			const fault = linkFault(content, byRoute, page, href);
			if (fault === undefined) return [];
			return [{ ...fault, file, line, column, entry: page.route, value: href }];
		}),
	);
};

function linkFault(
	content: Content,
	byRoute: ReadonlyMap<string, Page>,
	page: Page,
	href: string,
): Pick<Finding, 'rule' | 'expected' | 'fix'> | undefined {
	if (/^(https?:|mailto:)/.test(href)) return undefined;
	const [path = '', anchor] = href.split('#', 2);
	if (path !== '' && (!path.startsWith('/') || path.startsWith('//'))) {
		return {
			rule: 'dead-link',
			expected: 'an address from the root of the site, such as /law/, or http(s)',
			fix: 'Write the whole path with a slash at its start and end.',
		};
	}
	const target = path === '' ? page : byRoute.get(path);
	if (!target) {
		if (content.generatedRoutes.has(path) || IS_FILE.test(path)) return undefined;
		if (isOfUnreadableRows(content, path)) return undefined;
		return {
			rule: 'dead-link',
			expected: 'the address of a page of the site, with a slash at its end',
			fix: 'Correct the address; the path below content/pages/ is the address.',
		};
	}
	if (anchor === undefined || anchor === '' || anchorsOf(content, target).has(anchor))
		return undefined;
	if (!isReadable(target) || isOfUnreadableTable(content, anchor)) return undefined;
	return {
		rule: 'dead-anchor',
		expected: `a heading or row of ${target.file}`,
		fix: 'Correct the part after "#"; it is the heading in lower case with hyphens, or the id of a row.',
	};
}

const isOfUnreadableTable = ({ readable }: Content, anchor: string) =>
	TABLE_NAMES.some((table) => !readable.has(table) && anchor.startsWith(rowAnchor(table, '')));

function anchorsOf(content: Content, page: Page): ReadonlySet<string> {
	const anchors = new Set(page.headings);
	for (const use of page.components) {
		for (const anchor of anchorsOfComponent(use, content)) anchors.add(anchor);
	}
	return anchors;
}

/** Every page can be reached from the sidebar, itself or over the links of pages. */
export const unreachablePage: Rule = ({ pages, sidebarRoutes }) => {
	// The way may lead over a page whose links are not known.
	if (!pages.every(isReadable)) return [];
	const byRoute = new Map(pages.map((page) => [page.route, page]));
	const reached = new Set<string>();
	const queue = ['/', ...sidebarRoutes];
	for (let route = queue.pop(); route !== undefined; route = queue.pop()) {
		const page = byRoute.get(route);
		if (!page || reached.has(route)) continue;
		reached.add(route);
		queue.push(...page.links.map(({ href }) => href.split('#')[0] ?? ''));
	}
	return pages
		.filter((page) => !reached.has(page.route))
		.map((page) => ({
			rule: 'unreachable-page',
			file: page.file,
			line: 1,
			column: 1,
			entry: page.route,
			value: page.route,
			expected: 'a place in the sidebar, or a link from a page that has one',
			fix: 'Add the page to src/sidebar.ts, or link to it where a reader would want it.',
		}));
};

/** The sidebar names only pages that exist. */
export const sidebarWithoutPage: Rule = ({ pages, sidebarRoutes }) => {
	const routes = new Set(pages.map((page) => page.route));
	return sidebarRoutes
		.filter((route) => !routes.has(route))
		.map((route) => ({
			rule: 'sidebar-without-page',
			file: 'src/sidebar.ts',
			line: 1,
			column: 1,
			entry: route,
			value: route,
			expected: 'the address of a page',
			fix: 'Correct the entry, or write the page.',
		}));
};

/** No two pages have one title: readers of search results and screen readers tell pages apart by it. */
export const duplicateTitle: Rule = ({ pages }) => {
	const seen = new Map<string, string>();
	return pages.flatMap((page) => {
		const title = page.data?.title;
		if (title === undefined) return [];
		const first = seen.get(title);
		seen.set(title, first ?? page.route);
		if (first === undefined) return [];
		return [
			{
				rule: 'duplicate-title',
				...page.frontMatter.placeOf(['title']),
				entry: page.route,
				value: title,
				expected: `a title that ${first} does not have`,
				fix: 'Say in the title what sets this page apart.',
			},
		];
	});
};
