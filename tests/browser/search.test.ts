import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, startSession } from './browser-session.ts';

let session: BrowserSession;
beforeAll(async () => {
	session = await startSession();
});
afterAll(() => session.close());

/** Opens the search by keyboard and waits until it listens. */
async function openSearch(page: Page): Promise<void> {
	// Starlight mounts the field when the browser is idle, and focuses it only if it is there.
	await page.waitForSelector('site-search dialog input', { state: 'attached' });
	await page.keyboard.press('Control+k');
	await page.waitForFunction(() => document.activeElement?.matches('dialog[open] input'));
}

describe('search', () => {
	test('opens by keyboard, finds a page and leads to it without a mouse', async () => {
		const page = await session.open('/');
		await openSearch(page);
		await page.keyboard.type('Indestructible Brotherhood');
		await page.waitForSelector('.pagefind-ui__result-link');
		const first = page.locator('.pagefind-ui__result-link').first();
		expect(await first.getAttribute('href')).toMatch(/^\/forces\/exercises\//);
		for (let presses = 0; presses < 5; presses++) {
			await page.keyboard.press('Tab');
			if (await first.evaluate((link) => link === document.activeElement)) break;
		}
		expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/forces\/exercises\//);
		await page.context().close();
	});

	test('closes with Escape and gives the focus back', async () => {
		const page = await session.open('/forces/exercises/');
		const button = page.locator('site-search button[data-open-modal]');
		await page.waitForSelector('site-search button[data-open-modal]:not([disabled])');
		await button.focus();
		await page.keyboard.press('Enter');
		await page.waitForSelector('dialog[open]');
		await page.keyboard.press('Escape');
		await page.waitForSelector('dialog[open]', { state: 'detached' }).catch(() => undefined);
		expect(await page.locator('dialog[open]').count()).toBe(0);
		expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
		await page.context().close();
	});

	test.each([
		['Tashkent', '/'],
		['Rubezh', '/forces/exercises/rubezh/'],
		['Взаимодействие', '/forces/exercises/interaction/'],
		['ODKB', '/'],
		['Tashkent pact', '/'],
		['Kartapolov', '/iran/statements/'],
		['Article 5 NATO', '/law/collective-defence/'],
		['Bordyuzha', '/iran/'],
		['Kazakhstan January 2022', '/operations/kazakhstan-2022/'],
		['Is Armenia still in the CSTO', '/start/questions/'],
		['Article 19', '/law/charter/article-19/'],
		['who pays', '/law/money/'],
	])('finds "%s" on %s', async (query, address) => {
		const page = await session.open('/');
		await openSearch(page);
		await page.keyboard.type(query);
		await page.waitForSelector('.pagefind-ui__result-link');
		const links = await page
			.locator('.pagefind-ui__result-link')
			.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')?.split('#')[0]));
		expect(links).toContain(address);
		await page.context().close();
	});
});
