import { describe, expect, it } from 'vitest';
import { answerParts, plainAnswer } from './short-answer.ts';

describe('plainAnswer', () => {
	it.each([
		['No marks at all.', 'No marks at all.'],
		['It has six members [@tass].', 'It has six members.'],
		[
			'It has six [@tass], not seven [@ria, p. 3]; so it is [@odkb].',
			'It has six, not seven; so it is.',
		],
		['It left [@tass][@ria].', 'It left.'],
		['It left [@tass] [@ria].', 'It left.'],
		['It left. [@tass]', 'It left.'],
		['It left. [@tass] It came back. [@ria]', 'It left. It came back.'],
		['Armenia froze [@tass] its part.', 'Armenia froze its part.'],
		['Who left [@tass]?', 'Who left?'],
		['It left (in 2012 [@tass]).', 'It left (in 2012).'],
	])('reads %j as %j', (text, plain) => {
		expect(plainAnswer(text)).toBe(plain);
	});
});

describe('answerParts', () => {
	it('cuts an answer into text and citations in their order', () => {
		expect(answerParts('It has six [@tass], and [@treaty, Art. 4] binds them.')).toEqual([
			{ text: 'It has six' },
			{ citation: { id: 'tass', pinpoint: undefined } },
			{ text: ', and' },
			{ citation: { id: 'treaty', pinpoint: 'Art. 4' } },
			{ text: ' binds them.' },
		]);
	});

	it('has no empty text between two marks, before the first or after the last', () => {
		const parts = answerParts('[@a] [@b]');
		expect(parts.map((part) => 'citation' in part && part.citation.id)).toEqual(['a', 'b']);
	});

	it('is one text where nothing is cited', () => {
		expect(answerParts('Nothing is cited.')).toEqual([{ text: 'Nothing is cited.' }]);
	});

	it('loses no word of the answer', () => {
		const text = 'One [@a] two [@b], three [@c].';
		const words = answerParts(text).map((part) => ('text' in part ? part.text : ''));
		expect(words.join('')).toBe('One two, three.');
	});
});
