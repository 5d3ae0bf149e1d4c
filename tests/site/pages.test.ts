import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { BUILDS, readSite } from './built-site.ts';

const site = readSite('root');

describe('every page', () => {
	test('has a title that no other page has', () => {
		const titles = site.pages.map(({ document }) => document.title);
		expect(titles.filter((title) => title.trim() === '')).toEqual([]);
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	});

	test('has one first-level heading with text', () => {
		for (const { file, document } of site.pages) {
			const headings = [...document.querySelectorAll('h1')].map((h1) => h1.textContent?.trim());
			expect(headings, file).toHaveLength(1);
			expect(headings[0], file).not.toBe('');
		}
	});

	test('declares its language and describes itself', () => {
		for (const { file, document } of site.pages) {
			expect(document.documentElement.getAttribute('lang'), file).toBe('en');
			const description = document
				.querySelector('meta[name="description"]')
				?.getAttribute('content');
			expect(description, file).toMatch(/\w+ \w+ \w+/);
		}
	});

	test('has no citation mark that was not numbered', () => {
		for (const { file, html } of site.pages)
			expect(html, file).not.toMatch(/csto-(cite|notes)|\[@/);
	});

	test('asks no other host for anything', () => {
		const foreign = site.pages.flatMap(({ file, document }) =>
			[
				...document.querySelectorAll(
					'script[src], img[src], iframe[src], link[rel~="stylesheet"], link[rel~="preload"], link[rel~="icon"]',
				),
			]
				.map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '')
				.filter((address) => /^(https?:)?\/\//.test(address))
				.map((address) => `${file}: ${address}`),
		);
		expect(foreign).toEqual([]);
	});

	test('is valid HTML by the standard preset of html-validate', async () => {
		const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
		const faults: string[] = [];
		for (const { file, html } of site.pages) {
			const report = await validator.validateString(html, file);
			for (const { messages } of report.results) {
				for (const m of messages)
					faults.push(`${file}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`);
			}
		}
		expect(faults).toEqual([]);
	});
});

describe('absolute addresses', () => {
	test('are left out where nobody has set SITE_URL', () => {
		for (const { file, document } of site.pages) {
			expect(document.querySelector('link[rel="canonical"]'), file).toBeNull();
		}
	});

	test('start with SITE_URL and BASE_PATH where both are set', () => {
		const { pages } = readSite(BUILDS[1].name);
		for (const { file, document, address } of pages) {
			const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
			if (file === '404.html') continue;
			expect(canonical, file).toBe(`https://csto.example.org${address}`);
		}
	});
});
