/** Pages by the sources that they cite: address to title. */
type CitedIn = Map<string, Map<string, string>>;

/**
 * The middleware, which sees each finished page, is bundled apart from the integration that writes the register
 * when all pages are done. Both run in one process; this is the place where they meet.
 */
const PLACE = Symbol.for('csto-explained.cited-in');

const citedIn = (): CitedIn => {
	const shared = globalThis as { [PLACE]?: CitedIn };
	shared[PLACE] ??= new Map();
	return shared[PLACE];
};

/** Lists of sources cite all they list; a reader looks for the pages that use a source. */
const IS_LIST = /\/reference\/sources\//;

/**
 * Remembers which sources a finished page cites.
 *
 * @param address address of the page, with base path
 * @param html the finished page
 * @param sources ids of sources
 */
export function recordCitations(address: string, html: string, sources: readonly string[]): void {
	if (IS_LIST.test(address)) return;
	const title = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1]?.trim() ?? address;
	for (const source of sources) {
		const pages = citedIn().get(source) ?? new Map<string, string>();
		pages.set(address, title);
		citedIn().set(source, pages);
	}
}

/** The mark that a row of the register leaves for the pages that cite its source. */
export const citedInMark = (source: string) => `<csto-cited data-source="${source}"></csto-cited>`;

const MARK = /<csto-cited\b[^>]*?\sdata-source="([^"]*)"[^>]*>\s*<\/csto-cited>/g;

/** A source that many pages cite would make a row as tall as the window. */
const MOST_OPEN = 3;

/**
 * Puts links to the citing pages where a row of the register left its mark.
 *
 * @param html page of the register
 * @param pages pages by source; those that were recorded in this build where absent
 * @returns the page without marks
 */
export function writeCitedIn(html: string, pages: CitedIn = citedIn()): string {
	return html.replaceAll(MARK, (_mark, source: string) => {
		const links = [...(pages.get(source) ?? [])]
			.toSorted(([a], [b]) => a.localeCompare(b))
			.map(([address, title]) => `<a href="${address}">${title}</a>`);
		if (links.length === 0) return 'no page by itself';
		const list = links.join(' · ');
		return links.length <= MOST_OPEN
			? list
			: `<details class="cited-in"><summary>${links.length} pages</summary>${list}</details>`;
	});
}
