/** A link of the sidebar, or a group of links, closed unless the reader is in it. */
export type SidebarEntry =
	{ label: string; slug: string } | { label: string; collapsed?: boolean; items: SidebarEntry[] };

/** A part of the site: closed at first, so that the sidebar stays short. */
const part = (label: string, pages: readonly (readonly [label: string, slug: string])[]) => ({
	label,
	collapsed: true,
	items: pages.map(([page, slug]) => ({ label: page, slug })),
});

/**
 * The sidebar: parts and main pages by hand. The rest is reached from them, because 200 links
 * would add 42 KB to every page.
 */
export const sidebar: SidebarEntry[] = [
	part('Start', [
		['Front page', 'index'],
		['The CSTO in five minutes', 'start/five-minutes'],
		['Questions people ask', 'start/questions'],
		['Claims checked', 'start/claims'],
		['Common errors', 'start/common-errors'],
	]),
	part('History', [
		['History in one page', 'history'],
		['1991–1999', 'history/1991-1999'],
		['2000–2003', 'history/2000-2003'],
		['2004–2019', 'history/2004-2019'],
		['2020–2026', 'history/2020-2026'],
		['Timeline', 'history/timeline'],
		['Who led it', 'history/leaders'],
	]),
	part('Law', [
		['Which texts bind whom', 'law'],
		['The Treaty', 'law/treaty'],
		['The Charter', 'law/charter'],
		['Article 4', 'law/collective-defence'],
		['Joining and leaving', 'law/membership'],
		['Bases and alliances', 'law/bases-and-alliances'],
		['Who decides', 'law/organs'],
		['Who pays', 'law/money'],
		['The agreements', 'law/agreements'],
	]),
	part('Members', [
		['Members and others', 'members'],
		['Armenia', 'members/armenia'],
		['Belarus', 'members/belarus'],
		['Kazakhstan', 'members/kazakhstan'],
		['Kyrgyzstan', 'members/kyrgyzstan'],
		['Russia', 'members/russia'],
		['Tajikistan', 'members/tajikistan'],
	]),
	part('Forces', [
		['The collective forces', 'forces'],
		['Exercises', 'forces/exercises'],
		['The largest exercise', 'forces/largest-exercise'],
		['Police and drug operations', 'forces/police-operations'],
	]),
	part('Operations', [
		['Acted, or not', 'operations'],
		['Kazakhstan 2022', 'operations/kazakhstan-2022'],
		['Kyrgyzstan 2010', 'operations/kyrgyzstan-2010'],
		['Karabakh', 'operations/karabakh'],
		['Armenia 2021–22', 'operations/armenia-2021-2022'],
		['Kyrgyz–Tajik border', 'operations/kyrgyz-tajik-border'],
		['Afghanistan', 'operations/afghanistan'],
		['Ukraine', 'operations/ukraine'],
		['Tajikistan in the 1990s', 'operations/tajikistan-1990s'],
		['Requests for help', 'operations/requests'],
		['Peacekeeping and the UN', 'operations/peacekeeping'],
		['Weapons', 'operations/weapons'],
	]),
	part('Iran', [
		['Could Iran join?', 'iran'],
		['Who said what', 'iran/statements'],
		['Arguments', 'iran/arguments'],
		['What the law asks', 'iran/law'],
		['Scenarios', 'iran/scenarios'],
		['Timeline', 'iran/timeline'],
		['Wars of 2025 and 2026', 'iran/wars'],
		['Iran’s other ties', 'iran/other-ties'],
	]),
	part('Compare', [['Beside NATO and others', 'compare']]),
	part('Reference', [
		['Glossary', 'reference/glossary'],
		['A to Z', 'reference/a-z'],
		['People', 'reference/people'],
		['Names and spellings', 'reference/names'],
		['Sources', 'reference/sources'],
		['How we check', 'reference/method'],
		['Changes', 'reference/changes'],
		['About this site', 'reference/about'],
	]),
];

/** Addresses of the pages in the sidebar, without base path. */
export function sidebarRoutes(entries: readonly SidebarEntry[] = sidebar): string[] {
	return entries.flatMap((entry) =>
		'items' in entry
			? sidebarRoutes(entry.items)
			: [entry.slug === 'index' ? '/' : `/${entry.slug}/`],
	);
}

/**
 * Name of a page by its place in the sidebar, as “Law: Who pays”; a page below one of them adds the end of its address.
 *
 * @param route address without base path, such as `/law/money/`
 * @returns the address itself where no page of the sidebar stands above it
 */
export function placeName(route: string): string {
	const places = sidebar.flatMap((entry) =>
		'items' in entry
			? sidebarRoutes(entry.items).map((path, index) => ({
					path,
					name: `${entry.label}: ${entry.items[index]?.label}`,
				}))
			: [],
	);
	const place = places
		.filter(({ path }) => path === route || (path !== '/' && route.startsWith(path)))
		.toSorted((a, b) => b.path.length - a.path.length)[0];
	if (place === undefined) return route;
	const rest = route.slice(place.path.length).split('/').filter(Boolean).join(', ');
	return rest === '' ? place.name : `${place.name}, ${rest.replaceAll('-', ' ')}`;
}
