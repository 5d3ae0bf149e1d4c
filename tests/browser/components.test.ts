import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	accessibilityFaults,
	type BrowserSession,
	layoutShiftOf,
	startSession,
} from './browser-session.ts';

let session: BrowserSession;
beforeAll(async () => {
	session = await startSession('fixtures');
});
afterAll(() => session.close());

const PAGE = '/fixtures/components/';

describe('components', () => {
	test.each([
		{ name: 'a phone in light colours', options: { viewport: { width: 360, height: 740 } } },
		{ name: 'a wide screen in dark colours', options: { colorScheme: 'dark' as const } },
		{ name: 'forced colours', options: { forcedColors: 'active' as const } },
	])('have no fault by WCAG 2.2 on $name', async ({ options }) => {
		const page = await session.open(PAGE, options);
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.context().close();
	});

	test('Cite: one number for one source and place, another for another place', async () => {
		const page = await session.open(PAGE);
		const numbers = await page.locator('#cites sup.cite > a').allInnerTexts();
		expect(numbers.slice(0, 4)).toEqual(['1', '2', '3', '1']);
		expect(await page.locator('#note-3').innerText()).toContain('Art. 4');
		await page.context().close();
	});

	test('Term: opens by keyboard, closes with Escape, and works without JavaScript', async () => {
		for (const javaScriptEnabled of [true, false]) {
			const page = await session.open(PAGE, { javaScriptEnabled });
			const button = page.locator('#words .term-button').first();
			const meaning = page.locator('#words .term-meaning').first();
			expect(await meaning.isVisible()).toBe(false);
			await button.focus();
			await page.keyboard.press('Enter');
			await meaning.waitFor({ state: 'visible' });
			expect((await meaning.innerText()).length).toBeGreaterThan(30);
			await page.keyboard.press('Escape');
			await meaning.waitFor({ state: 'hidden' });
			await page.context().close();
		}
	});

	test('Term and AsOf: no space before the comma that follows', async () => {
		const page = await session.open(PAGE);
		const text = await page.locator('#words').evaluate((node) => {
			const copy = node.cloneNode(true) as Element;
			for (const meaning of copy.querySelectorAll('.term-meaning')) meaning.remove();
			return copy.textContent?.replaceAll(/\s+/g, ' ').trim();
		});
		expect(text).toBe('Armenia’s frozen membership, as of March 2026, is explained twice: frozen.');
		await page.context().close();
	});

	test('Disputed: each figure has its own source', async () => {
		const page = await session.open(PAGE);
		const figures = await page
			.locator('.disputed li')
			.evaluateAll((items) => items.map((item) => item.querySelectorAll('sup.cite a').length));
		expect(figures.length).toBeGreaterThan(1);
		expect(Math.min(...figures)).toBeGreaterThan(0);
		await page.context().close();
	});

	test('Verdict: the verdict is a word', async () => {
		const page = await session.open(PAGE);
		const verdict = await page.locator('.verdict').first().innerText();
		expect(verdict).toMatch(/Holds|Imprecise|Wrong|Not settled/);
		await page.context().close();
	});

	test('Timeline: events stand in order of their dates, each with an anchor', async () => {
		const page = await session.open(PAGE);
		const events = await page.locator('.timeline li').evaluateAll((items) =>
			items.map((item) => ({
				id: item.id,
				date: item.querySelector('time')?.getAttribute('datetime') ?? '',
			})),
		);
		expect(events.length).toBeGreaterThan(5);
		expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).toSorted());
		expect(events.filter(({ id }) => !id.startsWith('events-'))).toEqual([]);
		await page.context().close();
	});

	test('Arguments: each has a heading, an answer and an address', async () => {
		const page = await session.open(PAGE);
		const sections = await page.locator('.arguments > section').evaluateAll((items) =>
			items.map((item) => ({
				id: item.id,
				hasHeading: item.querySelector('h3') !== null,
				answers: item.querySelectorAll('.rebuttal').length,
				cites: item.querySelectorAll('sup.cite').length,
			})),
		);
		expect(sections.length).toBeGreaterThan(5);
		for (const { id, hasHeading, answers, cites } of sections) {
			expect(id).toMatch(/^arguments-against-/);
			expect(hasHeading).toBe(true);
			expect(answers).toBe(1);
			expect(cites).toBeGreaterThan(1);
		}
		await page.context().close();
	});

	test('SideBySide: a column for each row, with an address, and no empty cell', async () => {
		const page = await session.open(PAGE);
		const table = page.locator('.side-by-side table');
		const heads = await table.locator('thead th').evaluateAll((cells) => cells.map(({ id }) => id));
		expect(heads).toEqual(['', 'comparison-csto', 'comparison-nato', 'comparison-eaeu']);
		const cells = await table.locator('tbody td').allInnerTexts();
		expect(cells.length % 3).toBe(0);
		expect(cells.filter((text) => text.trim() === '')).toEqual([]);
		await page.context().close();
	});

	test('DataTable: sorts both ways by keyboard and says so', async () => {
		const page = await session.open(PAGE);
		const heading = page.locator('#table-instruments th[data-sortable]').first();
		const dates = () =>
			page
				.locator('#table-instruments tbody tr')
				.evaluateAll((rows) =>
					rows.map((row) => row.querySelector('[data-sort]')?.getAttribute('data-sort')),
				);
		await heading.locator('button').focus();
		await page.keyboard.press('Enter');
		expect(await heading.getAttribute('aria-sort')).toBe('ascending');
		const ascending = await dates();
		expect(ascending).toEqual(ascending.toSorted());
		await page.keyboard.press('Enter');
		expect(await heading.getAttribute('aria-sort')).toBe('descending');
		expect(await dates()).toEqual(ascending.toReversed());
		await page.context().close();
	});

	test('DataTable: filters rows, counts them, and a link to a hidden row shows it again', async () => {
		const page = await session.open(PAGE);
		const form = page.locator('data-table:has(#table-requests) form');
		const rows = page.locator('#table-requests tbody tr');
		const all = await rows.count();
		await form.locator('select').first().selectOption('Armenia');
		const shown = await rows.evaluateAll(
			(nodes) => nodes.filter((row) => row.getClientRects().length > 0).length,
		);
		expect(shown).toBeGreaterThan(0);
		expect(shown).toBeLessThan(all);
		expect(await form.locator('output').innerText()).toBe(`${shown} of ${all} rows`);
		await page.evaluate(() => {
			location.hash = '#requests-kazakhstan-2022-01';
		});
		await page.locator('#requests-kazakhstan-2022-01').waitFor({ state: 'visible' });
		await page.context().close();
	});

	test('DataTable: shows only the rows that are asked for, under the caption given', async () => {
		const page = await session.open(PAGE, { javaScriptEnabled: false });
		expect(await page.locator('#table-states tbody tr').count()).toBe(2);
		expect(await page.locator('#table-states caption').innerText()).toBe('Two states');
		await page.context().close();
	});

	test('names in other scripts carry their language and direction', async () => {
		const page = await session.open(PAGE);
		const bare = await page.locator('main').evaluate((main) => {
			const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
			const found: string[] = [];
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const foreign = /[\u0400-\u04FF\u0530-\u058F\u0600-\u06FF\u10A0-\u10FF]/.test(
					node.textContent ?? '',
				);
				const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? 'en';
				if (foreign && lang === 'en') found.push(node.textContent?.trim().slice(0, 60) ?? '');
			}
			return found;
		});
		expect(bare).toEqual([]);
		await page.context().close();
	});

	test('nothing moves while the page loads', async () => {
		const page = await session.open(PAGE, { viewport: { width: 360, height: 740 } });
		const shift = await layoutShiftOf(page, 1000);
		expect(shift).toBeLessThan(0.02);
		await page.context().close();
	});
});
