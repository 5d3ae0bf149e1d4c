import type { DiagramSource } from '../content-files/diagram.ts';
import type { MdxPage, TextBlock } from '../content-files/mdx-page.ts';
import { type Row, TABLE_NAMES, type Tables } from '../content-files/tables.ts';
import type { RowOf } from '../schemas/tables.ts';
import type { Stake } from '../schemas/perspectives.ts';
import type { RuleName } from './rule-names.ts';
import type { Finding, Place } from './finding.ts';

/** Front matter of a page that fits its schema. */
export interface PageData {
	title: string;
	topics: string[];
	shortAnswer: string;
	factsChecked: string;
	stillOpen?: string | undefined;
	aliases?: string[] | undefined;
}

export interface Page extends MdxPage {
	/** Absent where the front matter does not fit its schema. */
	data?: PageData | undefined;
}

/** All that rules look at. */
export interface Content {
	tables: Tables;
	/** Ids of all rows by table, also of rows with faults. */
	ids: Readonly<Record<string, ReadonlySet<string>>>;
	/** Names of the tables whose files could be read. */
	readable: ReadonlySet<string>;
	/** Ids of all sources that a row names, also a row with faults. */
	cited: ReadonlySet<string>;
	pages: readonly Page[];
	/** Routes of pages in the sidebar. */
	sidebarRoutes: readonly string[];
	/** Routes of pages that are made from rows, without a file in content/pages/. */
	generatedRoutes: ReadonlySet<string>;
	/** The diagrams that can be placed on a page. */
	diagrams: readonly DiagramSource[];
}

/** Prose with the name under which a finding reports it: the address of a page, or the id of a diagram. */
export interface Prose {
	entry: string;
	blocks: readonly TextBlock[];
}

/** The prose of pages and of the words below diagrams. */
export const proseOf = ({ pages, diagrams }: Content): Prose[] => [
	...pages.map(({ route, blocks }) => ({ entry: route, blocks })),
	...diagrams.map(({ id, blocks }) => ({ entry: id, blocks })),
];

/** A rule: content in, findings out. It reads no file and no clock. */
export type Rule = (content: Content) => Finding[];

/**
 * A function that finds sources by id. Ids that do not exist are a finding of the schema check,
 * so rules pass over them.
 */
export function sourceLookup({ tables }: Content): (id: string) => RowOf<'sources'> | undefined {
	const byId = new Map(tables.sources.map((row) => [row.id, row.data]));
	return (id) => byId.get(id);
}

/** A function that tells the stake label of a source. */
export function stakeLookup(content: Content): (sourceId: string) => Stake | undefined {
	const source = sourceLookup(content);
	const stakes = new Map(content.tables.perspectives.map((row) => [row.id, row.data.stake]));
	return (id) => stakes.get(source(id)?.perspective ?? '');
}

/**
 * Whether a table has a row, or could not be read: that is one finding, and not one more for each row or page
 * that names something in it.
 */
export const mayExist = ({ ids, readable }: Content, table: string, id: string): boolean =>
	ids[table] !== undefined && (!readable.has(table) || ids[table].has(id));

/** Whether components, links and headings of a page are known. */
export const isReadable = ({ findings }: Page): boolean =>
	!findings.some(({ rule }) => rule === 'mdx-syntax');

/** Whether all that could name a source was read: tables, pages and their front matter. */
export const isAllRead = ({ readable, pages, diagrams }: Content): boolean =>
	readable.size === TABLE_NAMES.length &&
	diagrams.every(({ frontMatter }) => frontMatter.value !== undefined) &&
	pages.every((page) => isReadable(page) && page.frontMatter.value !== undefined);

/** Any row that names sources. */
export type SourcedRow = Row<{
	id: string;
	sources: string[];
	note?: string | undefined;
	confidence?: string | undefined;
}>;

/** All rows of all tables that name sources at their top level, with the name of their table. */
export function sourcedRows({ tables }: Content): { table: string; row: SourcedRow }[] {
	return Object.entries(tables).flatMap(([table, rows]) =>
		(rows as readonly Row[])
			.filter((row) => Array.isArray((row.data as { sources?: unknown }).sources))
			.map((row) => ({ table, row: row as SourcedRow })),
	);
}

/** Makes a finding of a row. */
export function rowFinding(
	rule: RuleName,
	row: Pick<Row, 'id'>,
	place: Place,
	parts: { value?: string | undefined; expected: string; fix: string },
): Finding {
	return { rule, ...place, entry: row.id, ...parts };
}
