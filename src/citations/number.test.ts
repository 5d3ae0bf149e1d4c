import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { citationMark, escapeHtml, numberCitations, type SourceView } from './number.ts';

const views: Readonly<Record<string, SourceView>> = {
	tass: {
		title: 'Armenia freezes its part',
		publisher: 'TASS',
		date: '23 February 2024',
		stake: 'Russian state media',
		lang: 'en',
		url: 'https://www.tass.example/world/1/',
		isPrimary: false,
	},
	treaty: {
		title: 'Договор о коллективной безопасности',
		publisher: 'CSTO',
		stake: 'text of the law',
		language: 'Russian',
		lang: 'ru',
		noUrl: 'Printed in a book.',
		remark: 'Copy; first published by the CIS.',
		isPrimary: true,
	},
	odd: {
		title: 'R&D <b>"is"</b> $1 it',
		publisher: 'A & B',
		date: '2020',
		stake: 'research',
		lang: 'en',
		url: 'https://a.example/?x=1&y="2"',
		isPrimary: false,
	},
};

const describeSource = (id: string): SourceView => {
	const view = views[id];
	if (!view) throw new Error(`A page cites the unknown source "${id}".`);
	return view;
};

/** A page with a paragraph for each mark, numbered. */
const numberPage = (...marks: string[]) =>
	numberCitations(
		`<!doctype html><html><body><main>${marks.map((cites) => `<p>Text${citationMark(cites)}</p>`).join('')}<csto-notes></csto-notes></main></body></html>`,
		describeSource,
	).html;
const open = (...marks: string[]) => parseHTML(numberPage(...marks)).document;
const texts = (list: Iterable<Element>) => [...list].map((element) => element.textContent);

describe('numbers', () => {
	it('are given in the order of first use and used again for the same source', () => {
		expect(texts(open('treaty', 'tass', 'treaty').querySelectorAll('sup'))).toEqual([
			'1',
			'2',
			'1',
		]);
	});

	it('differ for two pinpoints of one source, and for one with and without', () => {
		const document = open('treaty@Art. 4', 'treaty@Art. 2', 'treaty', 'treaty@Art. 4');
		expect(texts(document.querySelectorAll('sup'))).toEqual(['1', '2', '3', '1']);
		expect(document.querySelectorAll('ol > li')).toHaveLength(3);
	});

	it('of one mark stand together with commas between them', () => {
		const document = open('tass treaty@Art. 4; odd');
		expect(document.querySelectorAll('sup')).toHaveLength(1);
		expect(document.querySelector('sup')?.textContent).toBe('1,2,3');
		expect(document.querySelectorAll('sup a')).toHaveLength(3);
	});

	it('of one mark stand in their order, also where one is used again', () => {
		const document = open('tass treaty', 'odd treaty tass');
		expect(texts(document.querySelectorAll('sup'))).toEqual(['1,2', '1,2,3']);
		expect(document.querySelector('sup a[href="#note-3"]')?.id).toBe('cite-3-1');
	});

	it('lead to their notes, which stand in the order of the numbers', () => {
		const document = open('treaty', 'tass', 'treaty');
		for (const link of document.querySelectorAll('sup a')) {
			expect(link.getAttribute('href')).toBe(`#note-${link.textContent}`);
		}
		expect([...document.querySelectorAll('ol > li')].map(({ id }) => id)).toEqual([
			'note-1',
			'note-2',
		]);
	});

	it('tell a screen reader who speaks and where', () => {
		const labels = [...open('tass@Part 2', 'treaty').querySelectorAll('sup a')].map((link) =>
			link.getAttribute('aria-label'),
		);
		expect(labels).toEqual([
			'Source 1: TASS, Part 2, Russian state media',
			'Source 2: CSTO, text of the law',
		]);
	});

	it('replace every mark and leave the rest of the page alone', () => {
		const html = numberPage('tass', 'treaty');
		expect(html).not.toContain('csto-cite');
		expect(html).not.toContain('csto-notes');
		expect(html).toMatch(/^<!doctype html><html><body><main><p>Text<sup/);
		expect(html).toMatch(/<\/section><\/main><\/body><\/html>$/);
	});

	it('are unique as ids of the page', () => {
		const ids = [...open('tass treaty', 'tass', 'tass').querySelectorAll('[id]')].map(
			({ id }) => id,
		);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('are given to marks that Astro has given attributes of its own', () => {
		const html = '<p><csto-cite class="x" data-cites="tass" data-y> </csto-cite></p>';
		expect(numberCitations(html, describeSource).html).toContain('href="#note-1"');
	});

	it('keep a pinpoint with quotation marks, < and & as it was written', () => {
		const pinpoint = 'under "Aid" & <help>';
		const document = open(`treaty@${pinpoint}`);
		expect(document.querySelector('ol > li')?.textContent).toContain(pinpoint);
		expect(document.querySelector('sup a')?.getAttribute('aria-label')).toContain(pinpoint);
	});
});

describe('cautions', () => {
	const page = (block: string) =>
		parseHTML(numberCitations(`<main>${block}</main>`, describeSource).html).document;
	const cautionOf = (block: string) => page(block).querySelector('.cite-caution')?.textContent;

	it('tell of a claim that rests on one source which is not the text or act itself', () => {
		expect(cautionOf(`<p>Text${citationMark('tass')}</p>`)).toBe('one source');
		expect(cautionOf(`<li>Text${citationMark('tass')}</li>`)).toBe('one source');
		expect(cautionOf(`<p>Text${citationMark('treaty')}</p>`)).toBeUndefined();
		expect(cautionOf(`<p>Text${citationMark('tass odd')}</p>`)).toBeUndefined();
		expect(cautionOf(`<p>Text${citationMark('tass')}${citationMark('odd')}</p>`)).toBeUndefined();
	});

	it('are not repeated where the writer says so in the same paragraph', () => {
		expect(cautionOf(`<p>He left (one source).${citationMark('tass')}</p>`)).toBeUndefined();
		expect(cautionOf(`<p>One source.</p><p>Text${citationMark('tass')}</p>`)).toBe('one source');
	});

	it('are left to the notes of tables and to the text below a short answer', () => {
		expect(
			cautionOf(`<table><tr><td>Text${citationMark('tass')}</td></tr></table>`),
		).toBeUndefined();
		expect(cautionOf(`<table></table><p>Text${citationMark('tass')}</p>`)).toBe('one source');
		expect(cautionOf(`<p class="short-answer">Text${citationMark('tass')}</p>`)).toBeUndefined();
		const many = Array.from({ length: 12 }, (_, index) => citationMark(`treaty@Art. ${index}`));
		expect(
			cautionOf(`<p class="short-answer">${many.join(' Text')} Text${citationMark('tass')}</p>`),
		).toBeUndefined();
	});

	it('are left to the line below a list of facts that says so', () => {
		const list = (attributes: string) =>
			`<dl class="key-facts"${attributes}><dd>Text${citationMark('tass')}</dd></dl>`;
		expect(cautionOf(list(' data-tells id="x"'))).toBeUndefined();
		expect(cautionOf(list(''))).toBe('one source');
		expect(cautionOf(`${list(' data-tells')}<p>Text${citationMark('tass')}</p>`)).toBe(
			'one source',
		);
	});

	it('are left out where the claim has more sources elsewhere', () => {
		expect(cautionOf(`<p>Text${citationMark('tass', { isPartial: true })}</p>`)).toBeUndefined();
	});

	it('carry how sure a row is', () => {
		const caution = 'medium confidence';
		expect(cautionOf(`<p>Text${citationMark('tass odd', { caution })}</p>`)).toBe(caution);
		expect(cautionOf(`<p>Text${citationMark('tass', { caution })}</p>`)).toBe(
			'one source, medium confidence',
		);
	});
});

describe('the sources of a page', () => {
	it('are told, each once', () => {
		const html = `<p>${citationMark('tass treaty@Art. 1')}${citationMark('treaty')}</p>`;
		expect(numberCitations(html, describeSource).cited).toEqual(['tass', 'treaty']);
	});
});

describe('notes', () => {
	const note = (...marks: string[]) => open(...marks).querySelector('ol > li');

	it('name title, publisher, date, stake and a short form of the address', () => {
		expect(note('tass')?.textContent?.replaceAll(/\s+/g, ' ')).toContain(
			'Armenia freezes its part. TASS, 23 February 2024. Russian state media tass.example/world/1',
		);
		const link = note('tass')?.querySelector('a.note-address');
		expect(link?.getAttribute('href')).toBe('https://www.tass.example/world/1/');
	});

	it('say that a source is undated, its language, its pinpoint and what is odd about it', () => {
		const text = note('treaty@Art. 4')?.textContent;
		expect(text).toContain('CSTO, undated, Art. 4, in Russian.');
		expect(text).toContain('Copy; first published by the CIS.');
	});

	it('mark the language of a foreign title only', () => {
		expect(note('treaty')?.querySelector('cite')?.getAttribute('lang')).toBe('ru');
		expect(note('tass')?.querySelector('cite')?.hasAttribute('lang')).toBe(false);
	});

	it('say why there is no address, without a link', () => {
		expect(note('treaty')?.textContent).toContain('Printed in a book.');
		expect(note('treaty')?.querySelector('a.note-address')).toBeNull();
	});

	it('show titles, publishers and addresses with < and & as they are', () => {
		const item = note('odd');
		expect(item?.querySelector('cite')?.textContent).toBe('R&D <b>"is"</b> $1 it');
		expect(item?.querySelector('b')).toBeNull();
		expect(item?.textContent).toContain('A & B');
		expect(item?.querySelector('a.note-address')?.getAttribute('href')).toBe(
			'https://a.example/?x=1&y="2"',
		);
		expect(numberPage('odd')).toContain('R&amp;D &lt;b&gt;');
	});

	it('lead back to each of their marks', () => {
		const document = open('tass', 'treaty', 'tass');
		const back = [...document.querySelectorAll('#note-1 .note-back a')];
		expect(back.map((link) => link.getAttribute('aria-label'))).toEqual([
			'Back to citation 1, use 1',
			'Back to citation 1, use 2',
		]);
		for (const link of back) {
			const mark = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
			expect(mark?.closest('sup')?.textContent).toBe('1');
		}
	});

	it('used once have one way back without a count', () => {
		const label = note('tass')?.querySelector('.note-back a')?.getAttribute('aria-label');
		expect(label).toBe('Back to citation 1');
	});

	it('stand under a heading that names their section', () => {
		const section = open('tass').querySelector('section.notes');
		const heading = section?.querySelector(`#${section.getAttribute('aria-labelledby')}`);
		expect(heading?.textContent).toBe('Sources');
	});

	it('are left out with their heading on a page that cites nothing', () => {
		expect(numberPage()).toBe('<!doctype html><html><body><main></main></body></html>');
	});
});

describe('faults', () => {
	it('of an unknown source stop the page and name the source', () => {
		expect(() => numberPage('tass', 'none')).toThrow('A page cites the unknown source "none".');
	});
});

describe('escapeHtml', () => {
	it('makes a text safe in content and in double quotes', () => {
		expect(escapeHtml('<a href="x">&amp;</a>')).toBe(
			'&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;',
		);
	});
});
