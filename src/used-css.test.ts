import { describe, expect, it } from 'vitest';
import { knownNames, usedCss } from './used-css.ts';

const names = knownNames(
	[
		'<!doctype html><html data-theme="dark"><body class="page wide"><main id=top class=\'text\'><p>card words</p><sl-pane></sl-pane></main><script>node.className = `made-here`</script></body></html>',
	],
	['document.createElement(`dialog`).id = "loaded";'],
);
const kept = (css: string) => usedCss(css, names);

describe('usedCss', () => {
	it.each([
		['.page', 'a class'],
		['.text', 'a class in single quotes'],
		['#top', 'an id without quotes'],
		['sl-pane:hover > p::before', 'elements, a state and what stands before them'],
		['.made-here', 'a class that a script in the page gives'],
		['dialog#loaded', 'what a loaded script makes'],
		['mark', 'what Pagefind makes'],
		['[aria-sort] p', 'any attribute'],
		['p:not(.nowhere)', 'whatever stands in :not()'],
		['p:is(.nowhere,.wide)', ':is() with one name that is there'],
		['*', 'everything'],
		[':root', 'the root'],
	])('keeps %s: %s', (selector) => {
		expect(kept(`${selector}{color:red}`)).toBe(`${selector}{color:red}`);
	});

	it.each([
		['.nowhere', 'a class'],
		['.card', 'a word of the text, which is no class'],
		['#nowhere', 'an id'],
		['section', 'an element'],
		['.page .nowhere', 'a part of a selector'],
		['p:is(.nowhere)', ':is() without a name that is there'],
		['p:has(.nowhere)', ':has() without a name that is there'],
	])('leaves out %s: %s', (selector) => {
		expect(kept(`${selector}{color:red}`)).toBe('');
	});

	it('keeps the rest of a list, and drops queries that are left empty', () => {
		expect(kept('.nowhere,.page{color:red}@media print{.nowhere{color:red}}')).toBe(
			'.page{color:red}',
		);
	});

	it('keeps layers, even empty, faces of fonts, keyframes and variables', () => {
		const css =
			'@layer a,b;@layer a{}@font-face{font-family:F}@keyframes k{from{top:0}to{top:1px}}:root{--x:1}';
		expect(kept(css)).toBe(css);
	});
});
