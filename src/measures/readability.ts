import { syllable } from 'syllable';

/** Words that end with a full stop without ending a sentence. */
const ABBREVIATIONS = /\b(?:Art|Dr|Gen|Col|Mr|Mrs|No|St|U\.S|U\.N|e\.g|i\.e|vs|approx|c)\.$/;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Cuts a text into sentences, by the rules of Unicode and a short list of abbreviations.
 *
 * @param text plain text
 */
export function sentencesOf(text: string): string[] {
	const sentences: string[] = [];
	for (const { segment } of segmenter.segment(text.replaceAll(/\s+/g, ' '))) {
		const last = sentences.at(-1);
		if (last !== undefined && ABBREVIATIONS.test(last.trimEnd())) {
			sentences[sentences.length - 1] = last + segment;
		} else sentences.push(segment);
	}
	return sentences.map((sentence) => sentence.trim()).filter((sentence) => /\p{L}/u.test(sentence));
}

/**
 * The words of a text: runs of letters and digits with their apostrophes and hyphens.
 *
 * @param text plain text
 */
export const wordsOf = (text: string): string[] =>
	text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];

const NAME_SYLLABLES = 2;

/** What the grade is made of. */
export interface Readability {
	words: number;
	sentences: number;
	syllables: number;
	/** Flesch-Kincaid grade. */
	grade: number;
	/** Words of the longest sentence. */
	longest: number;
}

/**
 * Flesch-Kincaid grade of a text: 0.39 · words / sentences + 11.8 · syllables / words − 15.59
 * (Kincaid and others, 1975, https://stars.library.ucf.edu/istlibrary/56/). A proper name counts as two syllables at most,
 * since readers know it by sight: a capitalised word that does not open its sentence, or a form in `names`.
 * Numbers count as one syllable.
 *
 * @param blocks texts of paragraphs, list items or cells
 * @param names lower-case forms that are names wherever they stand
 */
export function readabilityOf(
	blocks: readonly string[],
	names: ReadonlySet<string> = new Set(),
): Readability {
	let [words, sentences, syllables, longest] = [0, 0, 0, 0];
	for (const sentence of blocks.flatMap(sentencesOf)) {
		const inSentence = wordsOf(sentence);
		if (inSentence.length === 0) continue;
		sentences++;
		words += inSentence.length;
		longest = Math.max(longest, inSentence.length);
		for (const [index, word] of inSentence.entries()) {
			const isName = (index > 0 && /^\p{Lu}/u.test(word)) || names.has(word.toLowerCase());
			const count = /^\p{N}/u.test(word) ? 1 : Math.max(1, syllable(word));
			syllables += isName ? Math.min(count, NAME_SYLLABLES) : count;
		}
	}
	const grade = words === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
	return { words, sentences, syllables, grade, longest };
}
