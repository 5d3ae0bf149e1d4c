import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/measures/readability.ts';
import { measureSite, publishedMeasures } from '../../src/measures/site-measures.ts';

const pages = measureSite('test-results/root');

describe.each(pages)('$address', (page) => {
	test('has a source for 98 of 100 sentences that need one', () => {
		expect(page.cited, page.uncited.join('\n')).toBeGreaterThanOrEqual(0.98);
	});

	test('can be read by a reader of 14', () => {
		expect(page.grade).toBeLessThanOrEqual(9.5);
		expect(page.meanSentence).toBeLessThanOrEqual(18);
		expect(page.longestSentence).toBeLessThanOrEqual(35);
	});

	test('opens with an answer of 40 to 80 words that is easier still', () => {
		expect(page.answerGrade).toBeLessThanOrEqual(7);
		const words = wordsOf(page.answer.replaceAll(/(?<=[.!?])[\d,]+/g, '')).length;
		expect(words).toBeGreaterThanOrEqual(40);
		expect(words).toBeLessThanOrEqual(80);
	});

	test('dates what it says, and shows one date up to which it was checked', () => {
		expect(page.undatedWords).toEqual([]);
		expect(page.checked).toHaveLength(1);
	});
});

test.each(pages)('$address has 15 citations for 1,000 words', (page) => {
	expect(page.citationsPerThousand).toBeGreaterThanOrEqual(15);
});

test('the method page publishes the measures of this very text', () => {
	const { pages: published } = JSON.parse(readFileSync('src/generated/measures.json', 'utf8'));
	expect(published, 'Run "npm run build && npm run report -- --write".').toEqual(
		publishedMeasures(pages),
	);
});
