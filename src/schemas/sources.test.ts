import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { makeMinimal } from '../integrity/testing/content-builder.ts';
import { source } from './sources.ts';

const schema = source({ reference: () => z.string() });

describe.each(['url', 'archived'] as const)('the address in "%s"', (key) => {
	it.each([
		'https://tass.example/politics/1',
		'http://odkb-csto.example/news?id=1&lang=ru#top',
		'https://xn--d1acpjx3f.example/',
		'https://ru.wikipedia.example/wiki/ОДКБ',
		'https://web.archive.example/web/2021/https://tass.example/',
	])('may be %s', (address) => {
		expect(schema.safeParse(makeMinimal('sources', { [key]: address })).success).toBe(true);
	});

	it.each([
		'ftp://tass.example/1',
		'javascript:alert(1)',
		'data:text/html,x',
		'file:///etc/passwd',
		'mailto:editor@tass.example',
		'tass.example/politics/1',
		'www.tass.example',
		'//tass.example/1',
		'https://',
		'https://tass example/1',
		'',
	])('must not be %j', (address) => {
		const issues = schema.safeParse(makeMinimal('sources', { [key]: address })).error?.issues;
		expect(issues).toMatchObject([
			{ path: [key], format: 'url', message: 'expected an http or https address' },
		]);
	});
});

describe('a source', () => {
	it('has a language of two letters', () => {
		expect(schema.safeParse(makeMinimal('sources', { language: 'rus' })).success).toBe(false);
	});

	it('leaves a flag out instead of setting it to false', () => {
		expect(schema.safeParse({ ...makeMinimal('sources'), mirror: false }).success).toBe(false);
		expect(schema.safeParse({ ...makeMinimal('sources'), titleDescribed: false }).success).toBe(
			false,
		);
	});

	it('may be undated', () => {
		expect(schema.safeParse(makeMinimal('sources', { published: undefined })).success).toBe(true);
	});
});
