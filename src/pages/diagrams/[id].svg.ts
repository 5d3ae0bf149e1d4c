/** Each drawing as a file that stands alone: light colours, paper and font are in it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { APIRoute, GetStaticPaths } from 'astro';
import { lightTokens, standaloneSvg } from '../../diagrams/standalone.ts';
import { diagramIds, mustGetDiagram } from '../../queries/diagrams.ts';

const FONT = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

export const getStaticPaths = (async () =>
	(await diagramIds()).map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const { svg } = await mustGetDiagram(params['id'] ?? '');
	const tokens = lightTokens(readFileSync('src/styles/tokens.css', 'utf8'));
	const font = readFileSync(createRequire(import.meta.url).resolve(FONT)).toString('base64');
	return new Response(standaloneSvg(svg, tokens, font), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
	});
};
