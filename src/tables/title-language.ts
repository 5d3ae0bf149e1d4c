const OTHER_SCRIPTS =
	/[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Language in which a title stands. Titles of pages in other languages are often given in translation.
 *
 * @param title title of a source
 * @param language language of the page
 */
export const titleLanguage = (title: string, language: string): string =>
	OTHER_SCRIPTS.test(title) ? language : 'en';
