import { describe, expect, it } from 'vitest';
import {
	countWords,
	longQuotation,
	longQuotationOnPage,
	quotationWithoutSource,
	untranslatedQuotation,
} from './quotations.ts';
import { found, makeContent } from './testing/content-builder.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('countWords', () => {
	it.each([
		['', 0],
		['—', 0],
		['We froze it.', 3],
		["don’t and don't", 3],
		['Kant-led air-base', 2],
		['6 states – 2 others', 4],
		['Коллективная безопасность', 2],
		['می‌خواهیم عضو شویم', 3],
		['Ռուսաստան եւ Հայաստան', 3],
		['e\u0301lan', 1],
	])('%j has %i words', (text, count) => {
		expect(countWords(text)).toBe(count);
	});
});

describe('quotations of statements', () => {
	const statement = (text: string, lang = 'en', translation?: string) =>
		makeContent({ statements: [{ id: 's', quote: { text, lang, translation } }] });

	it('passes 12 words', () => {
		expect(found(longQuotation, statement(words(12)))).toEqual([]);
	});

	it('finds 13 words at the quotation', () => {
		const content = statement(words(13));
		expect(found(longQuotation, content)).toEqual([
			{ rule: 'long-quotation', entry: 's', value: words(13), at: `'${words(13)}'` },
		]);
		expect(longQuotation(content)[0]?.expected).toBe('at most 12 words, not 13');
	});

	it('finds a foreign quotation without our translation', () => {
		expect(found(untranslatedQuotation, statement('Нет', 'ru'))).toEqual([
			{ rule: 'untranslated-quotation', entry: 's', value: 'ru', at: "'ru'" },
		]);
	});

	it('passes a translated quotation, an English one, and a statement without quotation', () => {
		expect(found(untranslatedQuotation, statement('Нет', 'ru', 'No'))).toEqual([]);
		expect(found(untranslatedQuotation, statement('No'))).toEqual([]);
		const without = makeContent({ statements: [{}] });
		expect(found(untranslatedQuotation, without)).toEqual([]);
		expect(found(longQuotation, without)).toEqual([]);
	});
});

const page = (body: string) => makeContent({}, { pages: [{ body }] });

describe('length of quotations on pages', () => {
	it.each([
		['curly', '“', '”'],
		['straight', '"', '"'],
		['angled', '«', '»'],
	])('finds 13 words in %s marks and passes 12', (_name, open, close) => {
		const quoted = (count: number) =>
			page(`He said ${open}${words(count)}${close} <Cite s="tass" />.`);
		expect(found(longQuotationOnPage, quoted(12))).toEqual([]);
		expect(found(longQuotationOnPage, quoted(13))).toMatchObject([
			{
				rule: 'long-quotation',
				entry: '/',
				value: words(13),
				at: expect.stringMatching(/^He said/),
			},
		]);
	});

	const treaty = (count: number) => page(`“${words(count)}” <Cite s="treaty@Art. 4" />`);

	it('passes 25 words of a treaty whose article is cited', () => {
		expect(found(longQuotationOnPage, treaty(25))).toEqual([]);
	});

	it('finds 26 words of a treaty whose article is cited', () => {
		const content = treaty(26);
		expect(found(longQuotationOnPage, content)).toHaveLength(1);
		expect(longQuotationOnPage(content)[0]?.expected).toContain('at most 25 words, not 26');
	});

	it('does not lend the article of one paragraph to the next', () => {
		const content = page(`Text <Cite s="treaty@Art. 4" />.\n\n“${words(13)}” <Cite s="treaty" />.`);
		expect(found(longQuotationOnPage, content)).toHaveLength(1);
	});

	it('counts each quotation of a paragraph for itself', () => {
		const content = page(`“${words(12)}” and “${words(12)}” <Cite s="tass" />.`);
		expect(found(longQuotationOnPage, content)).toEqual([]);
	});

	it('counts words that a hard line break parts as two', () => {
		const quoted = `“${words(12)}\\\nword”`;
		expect(found(longQuotationOnPage, page(`${quoted} <Cite s="tass" />`))).toHaveLength(1);
	});

	it('takes what is set off as a block for a quotation, without marks', () => {
		expect(found(longQuotationOnPage, page(`> ${words(13)} <Cite s="tass" />`))).toMatchObject([
			{ rule: 'long-quotation', value: expect.stringContaining(words(13)) },
		]);
		expect(found(longQuotationOnPage, page(`> ${words(12)} <Cite s="tass" />`))).toEqual([]);
	});

	it('looks into a component that stands on a line of its own', () => {
		const content = page(`<Aside>“${words(13)}” <Cite s="tass" /></Aside>`);
		expect(found(longQuotationOnPage, content)).toHaveLength(1);
	});

	it('looks into the short answer, at its place', () => {
		const shortAnswer = `He said “${words(13)}” in 2024 [@tass].`;
		const content = makeContent({}, { pages: [{ frontMatter: { shortAnswer } }] });
		expect(found(longQuotationOnPage, content)).toMatchObject([
			{ value: words(13), at: `'${shortAnswer}'` },
		]);
	});

	it('allows 25 words in a short answer that names the article of the treaty', () => {
		const shortAnswer = `“${words(25)}” [@treaty, Art. 4].`;
		const content = makeContent({}, { pages: [{ frontMatter: { shortAnswer } }] });
		expect(found(longQuotationOnPage, content)).toEqual([]);
	});

	it('looks into cells and list items', () => {
		const content = page(`| A |\n| - |\n| “${words(13)}” |\n\n- “${words(14)}”`);
		expect(longQuotationOnPage(content)).toHaveLength(2);
	});
});

describe('sources of quotations on pages', () => {
	it('finds four quoted words in a paragraph without citation', () => {
		expect(found(quotationWithoutSource, page('He said “we shall not return”.'))).toMatchObject([
			{ rule: 'quotation-without-source', value: 'we shall not return' },
		]);
	});

	it('passes three words, which are a term or a title', () => {
		expect(found(quotationWithoutSource, page('The “frozen member state” case.'))).toEqual([]);
	});

	it('passes a quotation whose paragraph cites', () => {
		const content = page('He said “we shall not return” <Cite fact="return" />.');
		expect(found(quotationWithoutSource, content)).toEqual([]);
	});

	it('does not take the citation of the next paragraph', () => {
		const content = page('“We shall not return.”\n\nText <Cite s="tass" />.');
		expect(found(quotationWithoutSource, content)).toHaveLength(1);
	});
});
