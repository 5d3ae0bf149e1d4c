/** A link of the sidebar, or a group of links. */
export type SidebarEntry =
	{ label: string; slug: string } | { label: string; items: SidebarEntry[] };

/**
 * The sidebar: parts and main pages by hand. The rest is reached from them, because 200 links
 * would add 42 KB to every page.
 */
export const sidebar: SidebarEntry[] = [
	{
		label: 'Start',
		items: [
			{ label: 'Front page', slug: 'index' },
			{ label: 'The CSTO in five minutes', slug: 'start/five-minutes' },
			{ label: 'Claims checked', slug: 'start/claims' },
			{ label: 'Common errors', slug: 'start/common-errors' },
		],
	},
	{
		label: 'History',
		items: [
			{ label: 'Timeline', slug: 'history/timeline' },
			{ label: 'Who led it', slug: 'history/leaders' },
		],
	},
	{
		label: 'Law',
		items: [
			{ label: 'Article 4', slug: 'law/collective-defence' },
			{ label: 'The Treaty', slug: 'law/treaty' },
			{ label: 'The Charter', slug: 'law/charter' },
			{ label: 'Who decides', slug: 'law/organs' },
		],
	},
	{ label: 'Forces', items: [{ label: 'Exercises', slug: 'forces/exercises' }] },
	{ label: 'Iran', items: [{ label: 'Could Iran join?', slug: 'iran' }] },
	{
		label: 'Reference',
		items: [
			{ label: 'Glossary', slug: 'reference/glossary' },
			{ label: 'How we check', slug: 'reference/method' },
			{ label: 'About this site', slug: 'reference/about' },
		],
	},
];

/** Addresses of the pages in the sidebar, without base path. */
export function sidebarRoutes(entries: readonly SidebarEntry[] = sidebar): string[] {
	return entries.flatMap((entry) =>
		'items' in entry
			? sidebarRoutes(entry.items)
			: [entry.slug === 'index' ? '/' : `/${entry.slug}/`],
	);
}
