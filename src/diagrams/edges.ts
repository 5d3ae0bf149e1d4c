import { CITATION_MARK } from '../citations/marks.ts';
import { sentencesOf } from '../measures/readability.ts';

/** An arrow of a diagram, by the names of its two ends. */
export interface Edge {
	from: string;
	to: string;
}

/**
 * The name of a box: the first line of its label, without the marks for bold. Further lines explain it.
 *
 * @param label label as it stands in the source, or as mermaid gives it
 */
export function nameOfLabel(label: string): string {
	const [first = ''] = label
		.replaceAll('`', '')
		.trim()
		.split(/<br\s*\/?>|\n/i);
	return first.replaceAll('**', '').replaceAll(/\s+/g, ' ').trim();
}

/** Letters and digits only, so that case, commas and possessives do not matter. */
const plain = (text: string) =>
	` ${text
		.toLowerCase()
		.replaceAll(/[’']s\b/g, '')
		.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim()} `;

/**
 * The edges that no sentence tells with both of its ends.
 *
 * @param edges arrows of the drawing
 * @param words texts below it, with citation marks
 */
export function untoldEdges(edges: readonly Edge[], words: readonly string[]): Edge[] {
	const sentences = words.flatMap((text) =>
		sentencesOf(text.replaceAll(CITATION_MARK, '')).map(plain),
	);
	return edges.filter(
		({ from, to }) =>
			!sentences.some((text) => text.includes(plain(from)) && text.includes(plain(to))),
	);
}
