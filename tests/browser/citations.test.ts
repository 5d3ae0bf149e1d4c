import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, startSession } from './browser-session.ts';

let session: BrowserSession;
beforeAll(async () => {
	session = await startSession();
});
afterAll(() => session.close());

const PAGE = '/iran/';

describe('citations', () => {
	test('are numbered in the order of their first use', async () => {
		const page = await session.open(PAGE);
		const numbers = await page
			.locator('sup.cite > a')
			.evaluateAll((links) => links.map((link) => Number(link.textContent)));
		const firstUses = numbers.filter((number, index) => numbers.indexOf(number) === index);
		expect(firstUses).toEqual(firstUses.map((_number, index) => index + 1));
		await page.context().close();
	});

	test('reuse one number for one source and place', async () => {
		const page = await session.open(PAGE);
		const notes = await page.locator('.notes li').evaluateAll((items) =>
			items.map((item) => {
				const copy = item.cloneNode(true) as Element;
				copy.querySelector('.note-back')?.remove();
				return copy.textContent?.trim();
			}),
		);
		expect(notes.length).toBeGreaterThan(10);
		expect(new Set(notes).size).toBe(notes.length);
		await page.context().close();
	});

	test.each(['light', 'dark'] as const)(
		'show the source in a card by keyboard in %s colours',
		async (colorScheme) => {
			const page = await session.open(PAGE, { colorScheme });
			const link = page.locator('sup.cite > a').first();
			await link.evaluate((node) => (node as HTMLElement).focus());
			await page.keyboard.press('Shift+Tab');
			await page.keyboard.press('Tab');
			const card = page.locator('.cite-card');
			await card.waitFor({ state: 'visible' });
			const note = page.locator('.notes li').first();
			for (const part of ['cite', '.stake']) {
				expect(await card.locator(part).innerText()).toBe(await note.locator(part).innerText());
			}
			await page.keyboard.press('Escape');
			await card.waitFor({ state: 'hidden' });
			await page.context().close();
		},
	);

	test('show the source on hover and on the first tap, and lead to the note on the second', async () => {
		const page = await session.open(PAGE);
		await page.locator('sup.cite > a').first().hover();
		await page.locator('.cite-card').waitFor({ state: 'visible' });
		await page.context().close();

		const phone = await session.open(PAGE, {
			viewport: { width: 360, height: 740 },
			hasTouch: true,
			isMobile: true,
		});
		const link = phone.locator('sup.cite > a').first();
		await link.tap();
		await phone.locator('.cite-card').waitFor({ state: 'visible' });
		expect(phone.url()).not.toContain('#');
		await link.tap();
		await phone.waitForURL(/#note-1$/);
		await phone.context().close();
	});

	test('stand in the card within a phone’s screen', async () => {
		const phone = await session.open(PAGE, {
			viewport: { width: 320, height: 640 },
			hasTouch: true,
		});
		const links = phone.locator('sup.cite > a');
		for (const index of [0, 1, 4]) {
			await links.nth(index).scrollIntoViewIfNeeded();
			await links.nth(index).tap();
			const box = await phone.locator('.cite-card').boundingBox();
			expect(box?.x).toBeGreaterThanOrEqual(0);
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
		}
		await phone.context().close();
	});
});
