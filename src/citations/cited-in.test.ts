import { describe, expect, it } from 'vitest';
import { citedInMark, recordCitations, writeCitedIn } from './cited-in.ts';

const page = (title: string) => `<main><h1 id="_top"> ${title} </h1></main>`;

describe('the pages that cite a source', () => {
	it('are listed by address where the register left its mark', () => {
		recordCitations('/b/', page('Second'), ['tass', 'treaty']);
		recordCitations('/a/', page('First &amp; last'), ['tass']);
		expect(writeCitedIn(`<td>${citedInMark('tass')}</td>`)).toBe(
			'<td><a href="/a/">First &amp; last</a> · <a href="/b/">Second</a></td>',
		);
		expect(writeCitedIn(citedInMark('treaty'))).toBe('<a href="/b/">Second</a>');
	});

	it('are folded where they are many', () => {
		const pages = new Map(['/a/', '/b/', '/c/', '/d/'].map((path) => [path, path]));
		expect(writeCitedIn(citedInMark('tass'), new Map([['tass', pages]]))).toMatch(
			/^<details class="cited-in"><summary>4 pages<\/summary><a href="\/a\/">\/a\/<\/a> · .*<\/details>$/,
		);
	});

	it('are counted once, however often they are built', () => {
		recordCitations('/twice/', page('Twice'), ['again']);
		recordCitations('/twice/', page('Twice'), ['again']);
		expect(writeCitedIn(citedInMark('again'))).toBe('<a href="/twice/">Twice</a>');
	});

	it('are not the pages of the register itself', () => {
		recordCitations('/csto/reference/sources/russia/', page('Russian sources'), ['only-there']);
		expect(writeCitedIn(citedInMark('only-there'))).toBe('no page by itself');
	});

	it('are found behind marks that Astro has given attributes of its own', () => {
		const html = '<csto-cited class="x" data-source="tass" data-y> </csto-cited>';
		expect(writeCitedIn(html, new Map([['tass', new Map([['/c/', 'Third']])]]))).toBe(
			'<a href="/c/">Third</a>',
		);
	});
});
