import { defineMiddleware } from 'astro:middleware';
import { numberCitations } from './citations/number.ts';
import { sourceDescriber } from './queries/sources.ts';

/** Numbers the citations of each finished page, in build and development alike. */
export const onRequest = defineMiddleware(async (_context, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const html = await response.text();
	const headers = new Headers(response.headers);
	headers.delete('content-length');
	return new Response(numberCitations(html, await sourceDescriber()), {
		status: response.status,
		headers,
	});
});
