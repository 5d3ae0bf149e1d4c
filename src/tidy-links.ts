/**
 * Takes the spaces at the inner ends of links away. The formatter breaks lines inside a link of a component, and a
 * browser would underline the space that the break becomes.
 *
 * @param html a finished page
 */
export const tidyLinks = (html: string): string =>
	html.replaceAll(/(<a\b[^>]*>)\s+/g, '$1').replaceAll(/\s+<\/a>/g, '</a>');
