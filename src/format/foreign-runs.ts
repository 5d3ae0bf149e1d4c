import { escapeHtml } from '../citations/number.ts';

/** Words in Cyrillic letters with what joins them. All that stand in English sentences here are Russian. */
const CYRILLIC = /\p{Script=Cyrillic}+(?:[\s-]+\p{Script=Cyrillic}+)*/gu;

/**
 * A plain text as HTML in which words in Cyrillic letters carry their language, so that a screen reader can
 * pronounce them.
 *
 * @param text plain text in English
 */
export const markForeignRuns = (text: string): string =>
	escapeHtml(text).replaceAll(CYRILLIC, (run) => `<span lang="ru">${run}</span>`);
