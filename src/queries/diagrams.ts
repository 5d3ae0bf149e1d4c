import { existsSync, readFileSync } from 'node:fs';
import { getCollection, getEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import { parseDiagramBody, type WordsPart } from '../diagrams/diagram-file.ts';
import {
	drawnBy,
	parseRendering,
	RENDER_COMMAND,
	renderingFile,
	renderingHash,
	svgFile,
} from '../diagrams/rendering.ts';
import type { DiagramData } from '../schemas/diagram.ts';
import { withIds } from './entries.ts';

/** A diagram with its drawing. */
export interface Diagram extends DiagramData {
	id: string;
	svg: string;
	width: number;
	height: number;
	words: readonly WordsPart[];
	isNumbered: boolean;
	/** Whether the file has changed since it was drawn; only in development, since a build refuses it. */
	isStale: boolean;
}

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** Ids of all diagrams. */
export const diagramIds = async (): Promise<string[]> =>
	(await getCollection('diagrams')).map(({ id }) => id).toSorted();

/**
 * A diagram by its id, with the drawing that `npm run diagrams` made.
 *
 * @throws {AstroError} where there is no such diagram, or it was never drawn
 */
export async function mustGetDiagram(id: string): Promise<Diagram> {
	const entry = await getEntry('diagrams', id);
	if (entry === undefined) {
		throw new AstroError(
			`There is no content/diagrams/${id}.md.`,
			'Correct the id, or add the file. `npm run validate` shows where it is used.',
		);
	}
	const svg = read(svgFile(id));
	const rendering = parseRendering(read(renderingFile(id)));
	if (svg === undefined || rendering === undefined) {
		throw new AstroError(`content/diagrams/${id}.md was never drawn.`, `Run ${RENDER_COMMAND}.`);
	}
	const data = withIds(entry.data) as DiagramData;
	const { source, words, isNumbered } = parseDiagramBody(entry.body ?? '');
	const hash = renderingHash(source, data, drawnBy(read));
	const { width, height } = rendering;
	return { ...data, id, svg, width, height, words, isNumbered, isStale: hash !== rendering.hash };
}
