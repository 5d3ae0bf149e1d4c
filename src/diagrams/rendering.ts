import { createHash } from 'node:crypto';
import type { Edge } from './edges.ts';
import { THEME_CSS, THEME_CONFIG } from './theme.ts';

/** What `npm run diagrams` writes beside each drawing. */
export interface Rendering {
	/** Of source, texts, theme and mermaid, to tell whether the drawing is still that of its file. */
	hash: string;
	/** Kind of the diagram, by mermaid’s name. */
	kind: string;
	/** Size in CSS pixels at which its text has the size of the theme. */
	width: number;
	height: number;
	edges: readonly Edge[];
}

/** Command that draws what is missing or stale. */
export const RENDER_COMMAND = 'npm run diagrams';

const FOLDER = 'src/generated/diagrams';

/** The drawing of a diagram, relative to the project. */
export const svgFile = (id: string) => `${FOLDER}/${id}.svg`;

/** What is known of the drawing, relative to the project. */
export const renderingFile = (id: string) => `${FOLDER}/${id}.json`;

/** The source of a diagram, relative to the project. */
export const diagramFile = (id: string) => `content/diagrams/${id}.md`;

/**
 * The hash that tells a drawing from a stale one.
 *
 * @param source what stands in the fence
 * @param texts title and description, which stand in the drawing too
 * @param drawer what draws, by `drawnBy`
 */
export function renderingHash(
	source: string,
	texts: { title: string; shows: string },
	drawer: string,
): string {
	const parts = [source, texts.title, texts.shows, THEME_CSS, THEME_CONFIG, drawer];
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** What cuts and cleans a drawing after mermaid. */
const TIDY_FILE = 'scripts/tidy-drawing.ts';

/**
 * Names what draws: the version of mermaid that package.json pins, and the code that cleans its drawings.
 *
 * @param read gives the text of a file named relative to the project
 */
export function drawnBy(read: (file: string) => string | undefined): string {
	const manifest = JSON.parse(read('package.json') ?? '{}') as {
		devDependencies?: Record<string, string>;
	};
	const tidy = createHash('sha256').update(read(TIDY_FILE) ?? '');
	return `mermaid ${manifest.devDependencies?.['mermaid'] ?? 'none'}, ${tidy.digest('hex')}`;
}

/**
 * Reads what was written beside a drawing.
 *
 * @param text text of the file, `undefined` where there is none
 */
export function parseRendering(text: string | undefined): Rendering | undefined {
	if (text === undefined) return undefined;
	try {
		return JSON.parse(text) as Rendering;
	} catch {
		return undefined;
	}
}
