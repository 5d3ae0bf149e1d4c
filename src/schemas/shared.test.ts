import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { makeFigure, makeMeasured } from '../integrity/testing/content-builder.ts';
import {
	figure,
	id,
	isPartialDate,
	measuredFigure,
	nativeName,
	partialDate,
	planned,
	refs,
	sources,
	text,
} from './shared.ts';

const anyId = { reference: () => z.string() };
const messages = (schema: z.ZodType, value: unknown) =>
	schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('partial dates', () => {
	it.each([
		'1992',
		'2004-06',
		'2004-06-18',
		'2000-02-29',
		'2024-02-29',
		'2021-02-28',
		'2021-12-31',
		'2021-04-30',
	])('takes %s', (date) => {
		expect(isPartialDate(date)).toBe(true);
	});

	it.each([
		['1900-02-29', 'a century that is no leap year'],
		['2021-02-29', 'no leap year'],
		['2021-02-30', 'February'],
		['2021-04-31', 'a month of 30 days'],
		['2021-13', 'a thirteenth month'],
		['2021-00', 'month zero'],
		['2021-06-00', 'day zero'],
		['2021-06-32', 'day 32'],
		['0000', 'year zero'],
		['2021-6-1', 'missing zeros'],
		['21-06-01', 'a year of two digits'],
		['2021/06/01', 'slashes'],
		['18 June 2004', 'words'],
		['2021-06-01T00:00', 'a time'],
		[' 2021', 'a space'],
		['2021\n', 'a line break'],
		['', 'nothing'],
	])('refuses %j: %s', (date) => {
		expect(isPartialDate(date)).toBe(false);
	});

	it('tells which forms a date may have', () => {
		expect(messages(partialDate('A day.'), '2021-02-30')).toEqual([
			'expected a date that exists: "YYYY", "YYYY-MM" or "YYYY-MM-DD"',
		]);
	});

	it('refuses a year that YAML has read as a number', () => {
		expect(partialDate('A day.').safeParse(2004).success).toBe(false);
	});
});

describe('ids', () => {
	it.each(['csto', 'article-4', '2022-01-06-almaty'])('takes %s', (value) => {
		expect(id().safeParse(value).success).toBe(true);
	});

	it.each(['', 'CSTO', 'two words', 'two--hyphens', '-start', 'end-', 'под', 'under_score'])(
		'refuses %j',
		(value) => {
			expect(id().safeParse(value).success).toBe(false);
		},
	);
});

describe('texts', () => {
	it.each(['a', 'Two words.', 'Two\nlines'])('takes %j', (value) => {
		expect(text('A text.').safeParse(value).success).toBe(true);
	});

	it.each(['', ' ', ' start', 'end ', 'end\n'])('refuses %j', (value) => {
		expect(messages(text('A text.'), value)).toEqual(['expected text without spaces at its ends']);
	});
});

describe('references', () => {
	it('asks for at least one source', () => {
		expect(messages(sources(anyId), [])).toEqual(['expected at least one source']);
		expect(sources(anyId).safeParse(undefined).success).toBe(false);
	});

	it('takes no empty list where a list may be left out', () => {
		const list = refs(anyId, 'states', 'States.');
		expect(list.safeParse(undefined).success).toBe(true);
		expect(messages(list, [])).toEqual(['leave the key out instead of an empty list']);
	});
});

describe('native names', () => {
	it.each(['ru', 'hy', 'sr-Latn', 'pt-BR'])('takes the language tag %s', (lang) => {
		expect(nativeName().safeParse({ native: 'ОДКБ', lang }).success).toBe(true);
	});

	it.each(['russian', 'RU', 'r', 'ru_RU'])('refuses the language tag %s', (lang) => {
		expect(messages(nativeName(), { native: 'ОДКБ', lang })).toEqual([
			'expected a language tag such as "ru"',
		]);
	});
});

describe('plans', () => {
	const plan = { asOf: '2021-06-01', covers: 'end', outcome: 'not checked' };

	it('says when the plan was told of, what it covered and how it ended', () => {
		expect(planned().safeParse(plan).success).toBe(true);
		expect(planned().safeParse({ ...plan, covers: 'nothing' }).success).toBe(false);
		expect(planned().safeParse({ ...plan, asOf: undefined }).success).toBe(false);
		expect(planned().safeParse(true).success).toBe(false);
	});
});

describe('figures', () => {
	const schema = figure(anyId);
	const bounds = (parts: { value?: number; low?: number; high?: number }) =>
		makeFigure({ value: undefined, ...parts });

	it.each([
		{ value: 0 },
		{ low: 5 },
		{ high: 5 },
		{ low: 5, high: 5 },
		{ value: 7, low: 5, high: 9 },
	])('takes %j', (parts) => {
		expect(schema.safeParse(bounds(parts)).success).toBe(true);
	});

	it('refuses a figure without a number', () => {
		expect(messages(schema, bounds({}))).toEqual(['expected value, low or high']);
	});

	it('refuses a lower end above the upper one, at the lower end', () => {
		const issues = schema.safeParse(bounds({ low: 9, high: 5 })).error?.issues;
		expect(issues).toMatchObject([{ path: ['low'], message: 'expected low to be at most high' }]);
	});

	it.each([{ value: -1 }, { low: -1 }, { high: Number.NaN }, { value: Number.POSITIVE_INFINITY }])(
		'refuses %j',
		(parts) => {
			expect(schema.safeParse(bounds(parts)).success).toBe(false);
		},
	);

	it.each(['asOf', 'basis', 'scope', 'sources', 'text', 'approx'] as const)(
		'refuses a figure without "%s"',
		(key) => {
			const { [key]: _left, ...rest } = makeFigure();
			expect(schema.safeParse(rest).error?.issues[0]?.path).toEqual([key]);
		},
	);

	it.each(['state', 'exercise', 'year-sum', 'package:combat-brotherhood-2021'])(
		'takes the scope %s',
		(scope) => {
			expect(schema.safeParse(makeFigure({ scope })).success).toBe(true);
		},
	);

	it.each(['world', 'package', 'package:', 'package:Two Words', 'an exercise'])(
		'refuses the scope %j',
		(scope) => {
			expect(messages(schema, makeFigure({ scope }))[0]).toContain('package:<id>');
		},
	);

	it('refuses keys that it does not know', () => {
		expect(schema.safeParse({ ...makeFigure(), unit: 'men' }).success).toBe(false);
		expect(measuredFigure(anyId).safeParse({ ...makeMeasured(), unit: 'men' }).success).toBe(false);
	});

	it('says in a list what it measures, and keeps its bounds there', () => {
		const list = measuredFigure(anyId);
		expect(list.safeParse(makeMeasured()).success).toBe(true);
		expect(list.safeParse(makeFigure()).success).toBe(false);
		expect(messages(list, makeMeasured({ value: undefined }))).toEqual([
			'expected value, low or high',
		]);
		expect(messages(list, makeMeasured({ low: 2, high: 1 }))).toEqual([
			'expected low to be at most high',
		]);
	});
});
