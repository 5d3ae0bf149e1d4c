import { AstroError } from 'astro/errors';
import { getCollection } from 'astro:content';
import { articleRoute, instrumentRoute, isArticleWithPage } from '../generated-routes.ts';
import { allRows } from './entries.ts';

/** A page that can be linked to. */
export interface PageLink {
	/** Address from the root of the site. */
	path: string;
	title: string;
}

/**
 * Those of the named pages that exist, in the order asked for. The frame of the site links to pages that
 * are written later than the frame, and must not lead readers to a 404.
 *
 * @param ids paths without slashes at their ends, `index` for the front page
 */
export async function existingPages(ids: readonly string[]): Promise<PageLink[]> {
	const titles = new Map(
		(await getCollection('docs')).map((page) => [page.id, page.data.title] as const),
	);
	return ids.flatMap((id) => {
		const title = titles.get(id);
		return title === undefined ? [] : [{ path: id === 'index' ? '/' : `/${id}/`, title }];
	});
}

let titles: Promise<Map<string, string>> | undefined;

/**
 * Title of the page at an address, also of a page that is made from a row.
 *
 * @param path address from the root of the site, such as `/law/treaty/article-4/`
 * @throws {AstroError} where there is no such page
 */
export async function titleOfPath(path: string): Promise<string> {
	titles ??= allTitles();
	const title = (await titles).get(path);
	if (title !== undefined) return title;
	throw new AstroError(`There is no page at ${path}.`, 'Correct the address in the row.');
}

async function allTitles(): Promise<Map<string, string>> {
	const [pages, articles, instruments] = await Promise.all([
		getCollection('docs'),
		allRows('articles'),
		allRows('instruments'),
	]);
	const nameOf = new Map(instruments.map(({ id, name }) => [id, name] as const));
	return new Map([
		...instruments.map(({ id, name }) => [instrumentRoute(id), name] as const),
		...articles
			.filter(isArticleWithPage)
			.map(
				(row) =>
					[
						articleRoute(row),
						`Article ${row.number}, ${nameOf.get(row.instrument) ?? row.instrument}`,
					] as const,
			),
		...pages.map(({ id, data }) => [id === 'index' ? '/' : `/${id}/`, data.title] as const),
	]);
}
