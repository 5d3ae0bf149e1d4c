/** What is looked at of an entry of Starlight’s sidebar. */
type Entry =
	| { type: 'link'; href: string; attrs?: Record<string, unknown> }
	| { type: 'group'; label: string; collapsed: boolean; entries: Entry[] };

type Link = Extract<Entry, { type: 'link' }>;

type Group = Extract<Entry, { type: 'group' }>;

const pathsOf = (entries: readonly Entry[]): string[] =>
	entries.flatMap((entry) => (entry.type === 'group' ? pathsOf(entry.entries) : entry.href));

/**
 * The group of the sidebar that a page belongs to, also one that has no link of its own there. Groups are parts
 * of the site, and a part is the first folder of an address.
 *
 * @param sidebar entries of the sidebar
 * @param path address of the page, with base path
 * @param base base path, by default the one that the site is built with
 */
export function partOf(
	sidebar: readonly Entry[],
	path: string,
	base: string = import.meta.env.BASE_URL,
): Group | undefined {
	const rootLength = base.replace(/\/$/, '').length;
	const folderOf = (address: string) => address.slice(rootLength).split('/')[1] ?? '';
	const folder = folderOf(path);
	if (folder === '') return undefined;
	return sidebar.find(
		(entry): entry is Group =>
			entry.type === 'group' && pathsOf(entry.entries).some((link) => folderOf(link) === folder),
	);
}

/**
 * The link of the sidebar that stands for a page without one of its own: the page above it in the address.
 *
 * @param entries entries of the part that the page belongs to
 * @param path address of the page, with base path
 */
export function linkAbove(entries: readonly Entry[], path: string): Link | undefined {
	const links = entries.flatMap((entry) =>
		entry.type === 'group' ? (linkAbove(entry.entries, path) ?? []) : entry,
	);
	return links
		.filter(({ href }) => path.startsWith(href))
		.toSorted((a, b) => b.href.length - a.href.length)[0];
}
