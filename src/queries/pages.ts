import { getCollection } from 'astro:content';

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
