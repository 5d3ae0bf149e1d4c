import { describe, expect, it } from 'vitest';
import { found, makeAnswer, makeContent } from './testing/content-builder.ts';
import { undatedWord, undatedWords, UNDATED_WORDS } from './words.ts';

describe('undatedWord', () => {
	it.each(UNDATED_WORDS)('finds "%s" in a sentence and at its start', (word) => {
		expect(undatedWord(`The state is ${word} a member.`)).toBe(word);
		const capital = word[0]?.toUpperCase() + word.slice(1);
		expect(undatedWord(`${capital}, it is.`)).toBe(capital);
	});

	it('finds a word before an apostrophe', () => {
		expect(undatedWord('In today’s wording.')).toBe('today');
	});

	it('finds words that a line break parts', () => {
		expect(undatedWord('It has so\nfar not left.')).toBeDefined();
	});

	it.each([
		'It ran concurrently.',
		'The update of 2024.',
		'Up to dates unknown.',
		'As of March 2026.',
	])('passes "%s"', (text) => {
		expect(undatedWord(text)).toBeUndefined();
	});
});

describe('prose of tables', () => {
	it('finds the word in a text of a row, at that text', () => {
		const content = makeContent({ facts: [{ id: 'f', text: 'Armenia is currently frozen.' }] });
		expect(found(undatedWords, content)).toEqual([
			{
				rule: 'undated-word',
				entry: 'f',
				value: 'currently',
				at: "'Armenia is currently frozen.'",
			},
		]);
	});

	it('finds it in lists and notes inside of a row', () => {
		const content = makeContent({
			arguments: [{ id: 'a', madeBy: [{ name: 'X', note: 'He said so recently.' }] }],
		});
		expect(found(undatedWords, content)).toMatchObject([{ entry: 'a', value: 'recently' }]);
	});

	it('finds it in the title of an event, which is ours', () => {
		const content = makeContent({
			events: [{ id: 'e', title: 'Armenia recently froze its part' }],
		});
		expect(found(undatedWords, content)).toMatchObject([{ entry: 'e', value: 'recently' }]);
	});

	it('passes what others wrote: quotations, titles of sources, aliases', () => {
		const content = makeContent({
			statements: [{ quote: { text: 'Today we are alone', lang: 'en' } }],
			sources: [{ title: 'What the CSTO is today' }],
			names: [{ canonical: 'Today', variants: [{ form: 'the latest', lang: 'en' }] }],
			perspectives: [{ id: 'so-called independent outlet' }],
		});
		expect(found(undatedWords, content)).toEqual([]);
	});
});

describe('prose of pages', () => {
	it('finds the word in a paragraph and in the short answer', () => {
		const shortAnswer = `Currently ${makeAnswer()}`;
		const content = makeContent(
			{},
			{ pages: [{ frontMatter: { shortAnswer }, body: '## Title\n\nIt is at present frozen.' }] },
		);
		expect(found(undatedWords, content)).toEqual([
			{ rule: 'undated-word', entry: '/', value: 'Currently', at: `'${shortAnswer}'` },
			{ rule: 'undated-word', entry: '/', value: 'at present', at: 'It is at present frozen.' },
		]);
	});

	it.each(['title', 'stillOpen'] as const)('finds the word in "%s"', (key) => {
		const content = makeContent({}, { pages: [{ frontMatter: { [key]: 'What it is today' } }] });
		expect(found(undatedWords, content)).toEqual([
			{ rule: 'undated-word', entry: '/', value: 'today', at: "'What it is today'" },
		]);
	});

	it('finds words that the end of a line in the file parts', () => {
		const content = makeContent({}, { pages: [{ body: 'No state has so\nfar come back.' }] });
		expect(found(undatedWords, content)).toHaveLength(1);
	});

	it('passes a page that dates what it says', () => {
		const content = makeContent({}, { pages: [{ body: 'As of March 2026 it was frozen.' }] });
		expect(found(undatedWords, content)).toEqual([]);
	});
});
