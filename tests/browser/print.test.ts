import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, startSession } from './browser-session.ts';

let session: BrowserSession;
beforeAll(async () => {
	session = await startSession();
});
afterAll(() => session.close());

describe('on paper', () => {
	test('a page is light, without navigation, with its sources and their addresses', async () => {
		const page = await session.open('/law/collective-defence/', { colorScheme: 'dark' });
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		const parts = (ground.match(/[\d.]+/g) ?? []).map(Number);
		// Transparent is paper too.
		expect(parts[3] === 0 || Math.min(...parts.slice(0, 3)) > 240).toBe(true);
		for (const chrome of [
			'header.header',
			'nav.sidebar',
			'site-search',
			'starlight-theme-select',
		]) {
			const visible = await page
				.locator(chrome)
				.evaluateAll((nodes) => nodes.filter((node) => node.getClientRects().length > 0).length);
			expect(visible, chrome).toBe(0);
		}
		const addresses = await page
			.locator('.notes .note-address')
			.evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).innerText.trim()));
		expect(addresses.length).toBeGreaterThan(10);
		expect(addresses.filter((address) => address === '')).toEqual([]);
		await page.context().close();
	});

	test('what is folded on the screen is open', async () => {
		const page = await session.open('/law/collective-defence/');
		await page.emulateMedia({ media: 'print' });
		const folded = await page
			.locator('main details')
			.evaluateAll(
				(nodes) =>
					nodes.filter((node) =>
						[...node.children].some((child) => child.getClientRects().length === 0),
					).length,
			);
		expect(await page.locator('main details').count()).toBeGreaterThan(0);
		expect(folded).toBe(0);
		await page.context().close();
	});

	test('the PDF counts its pages and is tagged', async () => {
		const page = await session.open('/start/five-minutes/');
		const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
		const text = pdf.toString('latin1');
		expect(text).toContain('/MarkInfo');
		expect(text).toContain('/StructTreeRoot');
		expect(pdf.length).toBeGreaterThan(10_000);
		await page.context().close();
	});
});
