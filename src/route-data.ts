import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { plainAnswer } from './citations/short-answer.ts';

/** Makes the short answer of a page its description for search engines and shared links. */
export const onRequest = defineRouteMiddleware((context) => {
	const { entry, head } = context.locals.starlightRoute;
	const { shortAnswer } = entry.data as { shortAnswer?: string };
	if (shortAnswer === undefined) return;
	const content = plainAnswer(shortAnswer);
	for (const tag of head) {
		const { name, property } = tag.attrs ?? {};
		if (tag.tag === 'meta' && (name === 'description' || property === 'og:description')) {
			tag.attrs = { ...tag.attrs, content };
		}
	}
});
