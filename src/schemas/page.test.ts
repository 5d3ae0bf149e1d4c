import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { page } from './page.ts';

const schema = page({
	reference: () => z.string().refine((id) => id === 'law', { message: 'unknown topic' }),
});
const frontMatter = {
	title: 'Law',
	topics: ['law'],
	shortAnswer: 'An answer.',
	factsChecked: '2026-03-15',
};

it('takes a page with its four required keys', () => {
	expect(schema.safeParse(frontMatter).success).toBe(true);
});

it.each(['title', 'topics', 'shortAnswer', 'factsChecked'] as const)(
	'refuses a page without "%s"',
	(key) => {
		const { [key]: _left, ...rest } = frontMatter;
		expect(schema.safeParse(rest).error?.issues[0]?.path).toEqual([key]);
	},
);

it.each([
	['a topic that does not exist', { topics: ['nowhere'] }],
	['no topic', { topics: [] }],
	['a day that does not exist', { factsChecked: '2026-02-30' }],
	['an empty list of aliases', { aliases: [] }],
	['a key of Starlight that the site does not use', { template: 'splash' }],
	['a misspelt key', { shortanswer: 'An answer.' }],
])('refuses %s', (_what, keys) => {
	expect(schema.safeParse({ ...frontMatter, ...keys }).success).toBe(false);
});
