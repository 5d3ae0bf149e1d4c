import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, startSession } from './browser-session.ts';

let session: BrowserSession;
beforeAll(async () => {
	session = await startSession();
});
afterAll(() => session.close());

describe('without JavaScript', () => {
	test('the first page shows its text and leads on', async () => {
		const page = await session.open('/', { javaScriptEnabled: false });
		expect(await page.locator('main').innerText()).toContain('Collective Security Treaty');
		await page.locator('main a[href="/forces/exercises/"]').first().click();
		expect(await page.locator('h1').innerText()).toContain('xercises');
		await page.context().close();
	});

	test('every exercise of the data is a visible row', async () => {
		const rows = parse(readFileSync('content/data/exercises.yaml', 'utf8')) as { id: string }[];
		const page = await session.open('/forces/exercises/', { javaScriptEnabled: false });
		const visible = await page
			.locator('#table-exercises tbody tr')
			.evaluateAll((nodes) =>
				nodes.filter((node) => node.getClientRects().length > 0).map(({ id }) => id),
			);
		expect(visible.toSorted()).toEqual(rows.map(({ id }) => `exercises-${id}`).toSorted());
		await page.context().close();
	});

	test('a citation leads to its note and the note leads back', async () => {
		const page = await session.open('/', { javaScriptEnabled: false });
		const mark = page.locator('sup.cite a').first();
		const target = (await mark.getAttribute('href')) ?? '';
		await mark.click();
		const note = page.locator(target);
		expect(await note.innerText()).toMatch(/\w/);
		const back = await note.locator('a[href^="#cite-"]').first().getAttribute('href');
		expect(back).toBe(`#${await mark.getAttribute('id')}`);
		await page.context().close();
	});
});
