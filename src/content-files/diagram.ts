import { citationsInText } from '../citations/marks.ts';
import { type DiagramBody, cutFile, parseDiagramBody } from '../diagrams/diagram-file.ts';
import {
	diagramFile,
	parseRendering,
	type Rendering,
	renderingFile,
	renderingHash,
	svgFile,
} from '../diagrams/rendering.ts';
import type { DiagramData } from '../schemas/diagram.ts';
import type { TextBlock } from './mdx-page.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

/** A file of content/diagrams/ with what was drawn of it. */
export interface DiagramSource {
	id: string;
	file: string;
	frontMatter: YamlFile;
	/** Absent where the front matter does not fit its schema. */
	data?: DiagramData | undefined;
	body: DiagramBody;
	/** The words below the drawing, as prose. */
	blocks: readonly TextBlock[];
	/** Whether there is a drawing. */
	isDrawn: boolean;
	/** What was written beside the drawing. */
	rendering?: Rendering | undefined;
	/** Hash that the drawing has if it is that of the file. */
	hash: string;
}

/**
 * Reads a diagram and its drawing.
 *
 * @param id name of the file without folder and ending
 * @param read gives the text of a file named relative to the project
 * @param drawer what draws, by `drawnBy`
 */
export function readDiagram(
	id: string,
	read: (file: string) => string | undefined,
	drawer: string,
): DiagramSource {
	const file = diagramFile(id);
	const { yaml, yamlLine, body: text, bodyLine } = cutFile(read(file) ?? '');
	const frontMatter = parseYamlFile(file, yaml, yamlLine);
	const body = parseDiagramBody(text, bodyLine);
	const { title, shows } = (frontMatter.value ?? {}) as Record<string, unknown>;
	return {
		id,
		file,
		frontMatter,
		body,
		blocks: body.words.map((part) => {
			const citations = citationsInText(part.text);
			return {
				text: part.text,
				isCited: citations.length > 0,
				hasPinpoint: citations.some(({ pinpoint }) => pinpoint !== undefined),
				file,
				line: part.line,
				column: 1,
			};
		}),
		isDrawn: read(svgFile(id)) !== undefined,
		rendering: parseRendering(read(renderingFile(id))),
		hash: renderingHash(
			body.source,
			{ title: String(title ?? ''), shows: String(shows ?? '') },
			drawer,
		),
	};
}
