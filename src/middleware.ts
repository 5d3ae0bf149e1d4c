import { defineMiddleware } from 'astro:middleware';
import { recordCitations } from './citations/cited-in.ts';
import { numberCitations } from './citations/number.ts';
import { sourceDescriber } from './queries/sources.ts';
import { listTermsUsed } from './terms-used.ts';
import { tidyLinks } from './tidy-links.ts';

/** Numbers the citations of each finished page, in build and development alike. */
export const onRequest = defineMiddleware(async (context, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const { html, cited } = numberCitations(
		listTermsUsed(await response.text()),
		await sourceDescriber(),
	);
	recordCitations(context.url.pathname, html, cited);
	const headers = new Headers(response.headers);
	headers.delete('content-length');
	return new Response(tidyLinks(html), { status: response.status, headers });
});
