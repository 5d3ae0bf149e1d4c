import { untoldEdges } from '../diagrams/edges.ts';
import { RENDER_COMMAND, renderingFile, svgFile } from '../diagrams/rendering.ts';
import type { Rule } from './content.ts';
import { showValue } from './finding.ts';

/** A diagram is one fence with the same content in words below it. */
export const diagramForm: Rule = ({ diagrams }) =>
	diagrams.flatMap(({ id, file, body }) =>
		body.faults.map(({ line, value, expected, fix }) => ({
			rule: 'diagram-form',
			file,
			line,
			column: 1,
			entry: id,
			value: value === undefined ? undefined : showValue(value),
			expected,
			fix,
		})),
	);

/** A diagram was drawn. */
export const missingDiagram: Rule = ({ diagrams }) =>
	diagrams
		.filter(({ isDrawn, rendering }) => !isDrawn || rendering === undefined)
		.map(({ id, file, isDrawn }) => ({
			rule: 'missing-diagram',
			file,
			line: 1,
			column: 1,
			entry: id,
			value: isDrawn ? renderingFile(id) : svgFile(id),
			expected: 'a drawing of the diagram',
			fix: `Run "${RENDER_COMMAND}" and commit what it writes.`,
		}));

/** A drawing is that of its file, of the theme and of the version of mermaid. */
export const staleDiagram: Rule = ({ diagrams }) =>
	diagrams.flatMap(({ id, file, frontMatter, rendering, hash, body }) => {
		// What cannot be read cannot be compared.
		if (frontMatter.value === undefined || body.source === '') return [];
		if (rendering === undefined || rendering.hash === hash) return [];
		return [
			{
				rule: 'stale-diagram',
				file,
				line: 1,
				column: 1,
				entry: id,
				value: `hash ${rendering.hash}`,
				expected: `the drawing of this very file (hash ${hash})`,
				fix: `Run "${RENDER_COMMAND}" and commit what it writes.`,
			},
		];
	});

/** Each arrow of a diagram is a sentence below it that names both of its ends. */
export const edgeWithoutSentence: Rule = ({ diagrams }) =>
	diagrams.flatMap(({ id, file, body, rendering, hash }) => {
		if (rendering === undefined || rendering.hash !== hash) return [];
		const words = body.words.map(({ text }) => text);
		return untoldEdges(rendering.edges, words).map(({ from, to }) => ({
			rule: 'edge-without-sentence',
			file,
			line: body.words[0]?.line ?? body.sourceLine,
			column: 1,
			entry: id,
			value: showValue(`${from} → ${to}`),
			expected: 'a sentence in the words that names both ends of the arrow',
			fix: 'Say in one sentence what the arrow says, with the names as they stand in the boxes.',
		}));
	});
