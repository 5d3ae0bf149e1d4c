import { expect, it } from 'vitest';
import { listTermsUsed } from './terms-used.ts';

const use = (id: string, count: number, meaning: string) =>
	`<span class="term"><button popovertarget="term-${id}-${count}">word</button><span class="term-meaning" id="term-${id}-${count}" popover data-x>${meaning} <span class="term-more"><a href="/reference/glossary/#glossary-${id}">Glossary</a></span></span></span>`;

it('lists each term once, in the order of first use, before the notes', () => {
	const html = `<p>${use('freeze', 1, '<strong>Freeze.</strong> A pause.')} ${use('un-charter', 1, '<strong>UN Charter.</strong> A treaty.')} ${use('freeze', 2, '<strong>Freeze.</strong> A pause.')}</p><csto-notes></csto-notes>`;
	const listed = listTermsUsed(html);
	expect(listed).toContain(
		'<ul><li><strong>Freeze.</strong> A pause.</li><li><strong>UN Charter.</strong> A treaty.</li></ul></section><csto-notes>',
	);
	expect(listed.startsWith(html.slice(0, html.indexOf('<csto-notes')))).toBe(true);
});

it('leaves a page without terms alone', () => {
	const html = '<p>Text</p><csto-notes></csto-notes>';
	expect(listTermsUsed(html)).toBe(html);
});
