import { describe, expect, it } from 'vitest';
import { cutFile, parseDiagramBody } from './diagram-file.ts';

const body = (words: string, fence = '```mermaid\nflowchart TD\n  a --> b\n```') =>
	`\n${fence}\n\n${words}\n`;

describe('the body of a diagram', () => {
	it('is a fence and words, each with its line', () => {
		const parsed = parseDiagramBody(body('- One. [@tass]\n- Two,\n  on two lines. [@tass]'), 8);
		expect(parsed).toMatchObject({
			source: 'flowchart TD\n  a --> b\n',
			sourceLine: 10,
			isNumbered: false,
			faults: [],
		});
		expect(parsed.words).toEqual([
			{ text: 'One. [@tass]', line: 14 },
			{ text: 'Two, on two lines. [@tass]', line: 15 },
		]);
	});

	it('may have paragraphs or a numbered list for words', () => {
		expect(parseDiagramBody(body('One\nmore.\n\nTwo.')).words.map(({ text }) => text)).toEqual([
			'One more.',
			'Two.',
		]);
		expect(parseDiagramBody(body('1. One.\n2. Two.'))).toMatchObject({
			isNumbered: true,
			words: [{ text: 'One.' }, { text: 'Two.' }],
		});
	});

	it.each([
		['no fence', 'Words.\n', 1],
		['a fence that is not closed', '\n```mermaid\nflowchart TD\n', 2],
		['an empty fence', body('Words.', '```mermaid\n```'), 2],
		['two fences', body('```mermaid\nflowchart TD\n```\n\nWords.'), 7],
	])('is refused with %s', (_name, text, line) => {
		const { faults, source, words } = parseDiagramBody(text);
		expect(faults).toMatchObject([{ line, expected: expect.stringContaining('one closed') }]);
		expect([source, words]).toEqual(['', []]);
	});

	it('is refused with text before the fence, and without words below it', () => {
		expect(parseDiagramBody(`Before.\n${body('Words.')}`).faults).toMatchObject([
			{ line: 1, value: 'Before.' },
		]);
		expect(parseDiagramBody(body('')).faults).toMatchObject([{ line: 5 }]);
	});

	it.each(['[a](/law/)', '**bold**', '`code`', '<b>bold</b>', '# Heading'])(
		'is refused with markup in its words: %s',
		(markup) => {
			expect(parseDiagramBody(body(`- Plain.\n- ${markup} text.`)).faults).toMatchObject([
				{ line: 8, expected: expect.stringContaining('plain text') },
			]);
		},
	);
});

describe('a file', () => {
	it('is cut into front matter and body with their lines', () => {
		expect(cutFile('---\ntitle: A\nshows: B\n---\n\nBody')).toEqual({
			yaml: 'title: A\nshows: B',
			yamlLine: 2,
			body: '\nBody',
			bodyLine: 5,
		});
	});

	it('without front matter is all body', () => {
		expect(cutFile('Body')).toMatchObject({ yaml: '', body: 'Body', bodyLine: 1 });
	});
});
