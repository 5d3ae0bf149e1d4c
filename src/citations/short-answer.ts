import { CITATION_MARK } from './marks.ts';

/**
 * The short answer without its citation marks, for the description of a page.
 *
 * @param text front matter value with marks `[@id]`
 */
export function plainAnswer(text: string): string {
	return text
		.replaceAll(CITATION_MARK, '')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/\s([.,;:!?)])/g, '$1')
		.trim();
}

/** A piece of a short answer: text, or a citation. */
export type AnswerPart =
	{ text: string } | { citation: { id: string; pinpoint?: string | undefined } };

/**
 * Cuts a short answer into text and citations, in their order.
 *
 * @param text front matter value with marks `[@id]`
 */
export function answerParts(text: string): AnswerPart[] {
	const parts: AnswerPart[] = [];
	let last = 0;
	for (const match of text.matchAll(CITATION_MARK)) {
		const before = text.slice(last, match.index).trimEnd();
		if (before !== '') parts.push({ text: before });
		parts.push({ citation: { id: match[1] ?? '', pinpoint: match[2] } });
		last = match.index + match[0].length;
	}
	if (last < text.length) parts.push({ text: text.slice(last) });
	return parts;
}
