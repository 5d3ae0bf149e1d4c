import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { baseLinks } from './base-links.ts';

const render = (markdown: string, base: string) =>
	markdownToHtml(markdown, { mdastPlugins: [baseLinks(base)] }).html;

describe('links in text', () => {
	it('get the base path before them', () => {
		expect(render('The [law](/law/#article-4).', '/csto')).toContain('href="/csto/law/#article-4"');
	});

	it('get it once each, in lists and headings too', () => {
		const html = render('## [A](/a/)\n\n- [B](/b/) and [C](/c/)', '/csto');
		expect(html.match(/href="[^"]*"/g)).toEqual([
			'href="/csto/a/"',
			'href="/csto/b/"',
			'href="/csto/c/"',
		]);
	});

	it('get it where their address stands below the text', () => {
		expect(render('The [law][l].\n\n[l]: /law/', '/csto')).toContain('href="/csto/law/"');
	});

	it('stay as they are on a site at the root', () => {
		expect(render('The [law](/law/).', '/')).toContain('href="/law/"');
	});

	it.each(['https://example.org/law/', '#article-4', 'mailto:editor@example.org'])(
		'to %s stay as they are',
		(address) => {
			expect(render(`A [link](${address}).`, '/csto')).toContain(`href="${address}"`);
		},
	);
});
