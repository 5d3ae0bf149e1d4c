import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { FIGURES } from '../../figures/figures.ts';
import { figureSvgFile } from '../../figures/svg-file.ts';
import { figurePaths, mustGetSpec, readFigure } from '../../queries/figures.ts';

export const getStaticPaths = figurePaths;

const styleOf = (name: string) => readFileSync(`src/styles/${name}.css`, 'utf8');

/** A figure as a picture that stands alone, to put into a paper or on a slide. */
export const GET: APIRoute = async ({ params }) => {
	const figure = await readFigure(mustGetSpec(FIGURES, params['id'] ?? ''));
	const svg = figureSvgFile(
		figure,
		{ drawing: styleOf('drawing'), tokens: styleOf('tokens') },
		'CSTO Explained, CC BY 4.0. The sources of each number stand on the page of the figure and in its CSV file.',
	);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
