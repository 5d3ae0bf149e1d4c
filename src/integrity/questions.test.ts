import { describe, expect, it } from 'vitest';
import { questionAnswer, questionsAlike } from './questions.ts';
import { found, makeContent } from './testing/content-builder.ts';

/** An answer of as many words as wanted, none of which another seed has. */
const answer = (count: number, seed = 'word') =>
	`${Array.from({ length: count - 2 }, (_, index) => `${seed}${index}`).join(' ')} in 2004.`;

describe('answers', () => {
	it.each([30, 70])('may have %d words', (count) => {
		expect(found(questionAnswer, makeContent({ questions: [{ answer: answer(count) }] }))).toEqual(
			[],
		);
	});

	it.each([29, 71])('may not have %d words', (count) => {
		const content = makeContent({ questions: [{ answer: answer(count) }] });
		expect(questionAnswer(content)).toMatchObject([
			{ rule: 'question-answer', expected: `30 to 70 words, not ${count}` },
		]);
		expect(found(questionAnswer, content)[0]?.at).toContain('word0');
	});

	it('say for which year they hold', () => {
		const content = makeContent({ questions: [{ answer: answer(40).replace('2004', 'short') }] });
		expect(questionAnswer(content)).toMatchObject([{ expected: 'a date with its year' }]);
	});
});

describe('questions alike', () => {
	const pair = (
		first: string,
		second: string,
		answers: readonly [string, string] = [answer(40), answer(40, 'other')],
	) =>
		makeContent({
			questions: [
				{ id: 'first', question: first, answer: answers[0] },
				{ id: 'second', question: second, answer: answers[1] },
			],
		});

	it.each([
		['What does CSTO stand for?', 'what is it that the CSTO stand for'],
		['Has Article 4 been used?', 'Was Article 4 ever used?'],
		['Who pays for the CSTO?', 'For the CSTO, who pays?'],
	])('are found: “%s” and “%s”', (first, second) => {
		expect(found(questionsAlike, pair(first, second))).toEqual([
			{ rule: 'questions-alike', entry: 'second', value: second, at: `'${second}'` },
		]);
	});

	it.each([
		['Who leads the CSTO?', 'Where does the CSTO lead?'],
		['When did Georgia join?', 'When did Georgia leave?'],
		['When did Georgia join?', 'Why did Georgia join?'],
	])('are not “%s” and “%s”', (first, second) => {
		expect(found(questionsAlike, pair(first, second))).toEqual([]);
	});

	it('finds one answer to two questions, but not answers that share some words', () => {
		const shared = pair('Who pays?', 'Where is it?', [answer(40), `So: ${answer(40)}`]);
		expect(found(questionsAlike, shared)).toMatchObject([{ entry: 'second' }]);
		const half = `${answer(40).split(' ').slice(0, 20).join(' ')} ${answer(20, 'other')}`;
		expect(found(questionsAlike, pair('Who pays?', 'Where is it?', [answer(40), half]))).toEqual(
			[],
		);
	});
});
