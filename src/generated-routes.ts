import { SOURCE_GROUPS, sourceGroupRoute } from './register/source-groups.ts';

/** A row of articles.yaml, as far as its address needs it. */
interface ArticleRow {
	instrument: string;
	number: number;
}

/** Parts of the address of the two texts that have a page for each article. */
const TEXT_SEGMENTS: Readonly<Record<string, string>> = {
	'collective-security-treaty': 'treaty',
	'csto-charter': 'charter',
};

/** Whether an article belongs to a text with a page for each article. */
export const isArticleWithPage = ({ instrument }: ArticleRow): boolean =>
	instrument in TEXT_SEGMENTS;

/**
 * Folder of the articles of a text: `treaty` or `charter`.
 *
 * @param instrument id of a row of instruments.yaml
 * @throws where no pages are made for articles of the text
 */
export function textSegment(instrument: string): string {
	const segment = TEXT_SEGMENTS[instrument];
	if (segment === undefined) throw new Error(`No pages are made for articles of "${instrument}".`);
	return segment;
}

/**
 * Address of the page of an article, such as `/law/treaty/article-4/`.
 *
 * @param article row of articles.yaml
 * @throws where no pages are made for articles of its text
 */
export const articleRoute = ({ instrument, number }: ArticleRow): string =>
	`/law/${textSegment(instrument)}/article-${number}/`;

/**
 * Address of the page of a treaty, protocol, agreement or decision.
 *
 * @param id id of a row of instruments.yaml
 */
export const instrumentRoute = (id: string): string => `/law/agreements/${id}/`;

/** Rows from which pages are made. */
export interface PageRows {
	articles: readonly ArticleRow[];
	instruments: readonly { id: string }[];
}

/**
 * Addresses of the pages that are made from rows, without base path.
 *
 * @param rows the rows
 */
export const generatedRoutes = ({ articles, instruments }: PageRows): string[] => [
	...articles.filter(isArticleWithPage).map(articleRoute),
	...instruments.map(({ id }) => instrumentRoute(id)),
	...SOURCE_GROUPS.map(({ id }) => sourceGroupRoute(id)),
];
