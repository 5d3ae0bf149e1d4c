import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { plainAnswer } from './citations/short-answer.ts';
import { linkAbove, partOf } from './sidebar-part.ts';

/** Opens the part of the sidebar that the reader is in, and describes the page by its short answer. */
export const onRequest = defineRouteMiddleware((context) => {
	const { entry, head, sidebar } = context.locals.starlightRoute;
	// Starlight opens the group of a page that has a link there; pages below it have none.
	const part = partOf(sidebar, context.url.pathname);
	if (part !== undefined) {
		part.collapsed = false;
		const above = linkAbove(part.entries, context.url.pathname);
		// The page itself is marked by Starlight.
		if (above !== undefined && above.href !== context.url.pathname) {
			above.attrs = { ...above.attrs, 'aria-current': 'true' };
		}
	}
	const { shortAnswer } = entry.data as { shortAnswer?: string };
	if (shortAnswer !== undefined) describePage(head, plainAnswer(shortAnswer));
});

/** Makes a text the description of a page for search engines and shared links. */
function describePage(head: StarlightRouteData['head'], content: string): void {
	for (const tag of head) {
		const { name, property } = tag.attrs ?? {};
		if (tag.tag === 'meta' && (name === 'description' || property === 'og:description')) {
			tag.attrs = { ...tag.attrs, content };
		}
	}
}
