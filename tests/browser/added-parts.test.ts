import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, startSession } from './browser-session.ts';

/** The build leaves out styles that no page meets. What scripts add to a page stands in none, and must keep its own. */
let session: BrowserSession;
beforeAll(async () => {
	session = await startSession();
});
afterAll(() => session.close());

const styleOf = (page: Page, selector: string, property: string, pseudo?: string) =>
	page
		.locator(selector)
		.first()
		.evaluate(
			(element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name ?? ''),
			[property, pseudo] as const,
		);

describe('what a script adds is styled', () => {
	test('the card of a citation', async () => {
		const page = await session.open('/forces/');
		await page.locator('sup.cite > a').first().hover();
		await page.waitForSelector('.cite-card:popover-open');
		expect(await styleOf(page, '.cite-card', 'position')).toBe('absolute');
		expect(await styleOf(page, '.cite-card', 'border-top-style')).toBe('solid');
		await page.context().close();
	});

	test('the buttons that sort a table, and their arrows', async () => {
		const page = await session.open('/law/membership/');
		const button = page.locator('.sort-button').first();
		expect(await styleOf(page, '.sort-button', 'cursor')).toBe('pointer');
		const arrow = () =>
			button.evaluate((element) => {
				const { content, transform, opacity, maskImage, backgroundImage } = getComputedStyle(
					element,
					'::after',
				);
				return [content, transform, opacity, maskImage, backgroundImage].join();
			});
		const plain = await arrow();
		await button.click();
		const up = await arrow();
		await button.click();
		expect(new Set([plain, up, await arrow()]).size).toBe(3);
		await page.context().close();
	});

	test('the dialog of a drawing', async () => {
		const page = await session.open('/law/collective-defence/');
		await page.locator('.figure-enlarge').first().click();
		expect(await styleOf(page, '.figure-dialog', 'display')).toBe('grid');
		expect(await styleOf(page, '.figure-close', 'cursor')).toBe('pointer');
		await page.context().close();
	});

	test('the search, whose styles come before its field', async () => {
		const page = await session.open('/', { viewport: { width: 1280, height: 900 } });
		await page.waitForSelector('site-search dialog input', { state: 'attached' });
		const sheets = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href));
		expect(sheets.join()).toMatch(/\/_astro\/search\.[\w-]+\.css/);
		await page.keyboard.press('Control+k');
		expect(await styleOf(page, 'body', 'overflow-y')).toBe('hidden');
		expect(await styleOf(page, 'site-search dialog', 'display')).toBe('flex');
		await page.keyboard.type('Rubezh');
		await page.waitForSelector('.pagefind-ui__result-link');
		expect(await styleOf(page, '#starlight__search mark', 'font-weight')).toBe('600');
		expect(await styleOf(page, '.pagefind-ui__result-title', 'position')).toBe('relative');
		await page.context().close();
	});

	test('the search that a reader opens before it is there', async () => {
		const page = await session.open('/');
		await page.route('**/pagefind-ui.js', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 500));
			await route.continue();
		});
		await page.reload();
		await page.keyboard.press('Control+k');
		await page.waitForFunction(() => document.activeElement?.matches('dialog[open] input'));
		await page.context().close();
	});

	test('a link to a row that was copied', async () => {
		const page = await session.open('/members/', { permissions: ['clipboard-write'] });
		const link = page.locator('.row-link').first();
		await link.evaluate((element) => element.setAttribute('data-copied', ''));
		expect(await styleOf(page, '.row-link[data-copied]', 'content', '::after')).toMatch(/\w/);
		await page.context().close();
	});
});
