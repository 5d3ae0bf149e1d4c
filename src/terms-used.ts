/** A meaning as `Term.astro` writes it: the popover of one use of a term. */
const MEANING =
	/<span class="term-meaning" id="term-([a-z0-9-]+)-\d+"[^>]*>([\s\S]*?)<span class="term-more">[\s\S]*?<\/span><\/span>/g;
const NOTES = /<csto-notes\b/;

/**
 * Lists the terms that a page explains, with their meanings, before its notes. The list is for paper, where nothing
 * opens; on a screen it stays hidden.
 *
 * @param html a page with the mark of its notes
 */
export function listTermsUsed(html: string): string {
	const meanings = new Map<string, string>();
	for (const [, id = '', meaning = ''] of html.matchAll(MEANING)) meanings.set(id, meaning.trim());
	if (meanings.size === 0) return html;
	const items = [...meanings.values()].map((meaning) => `<li>${meaning}</li>`);
	const list = [
		'<section class="terms-used" aria-label="Terms on this page" data-pagefind-ignore>',
		'<p class="terms-used-title">Terms on this page</p>',
		`<ul>${items.join('')}</ul></section>`,
	].join('');
	return html.replace(NOTES, (mark) => `${list}${mark}`);
}
