/**
 * Puts the base path before an address inside the site. Components use it for every link;
 * links in MDX go through the same function in the `base-links` plugin.
 *
 * @param path address from the root of the site, such as `/law/#article-4`
 * @param base base path, by default the one that the site is built with
 */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
	if (!path.startsWith('/')) return path;
	return `${base.replace(/\/$/, '')}${path}`;
}
