import type { APIRoute } from 'astro';
import { figureCsv } from '../../figures/csv.ts';
import { FIGURES } from '../../figures/figures.ts';
import { figurePaths, mustGetSpec, readFigure } from '../../queries/figures.ts';
import { sourceDescriber } from '../../queries/sources.ts';

export const getStaticPaths = figurePaths;

/** The table behind a figure, to open in a spreadsheet. */
export const GET: APIRoute = async ({ params }) => {
	const describe = await sourceDescriber();
	const figure = await readFigure(mustGetSpec(FIGURES, params['id'] ?? ''));
	const csv = figureCsv(figure, (id) => {
		const { title, publisher, url } = describe(id);
		return [title, publisher, url].filter((part) => part !== undefined).join(', ');
	});
	return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
