import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from '../../src/content-files/read-content.ts';
import { type BrowserSession, startSession } from './browser-session.ts';

let session: BrowserSession;
beforeAll(async () => {
	session = await startSession('fixtures');
});
afterAll(() => session.close());

const PAGE = '/fixtures/components/';
const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 900 };
/** Room of a sheet of A4, 170 by 240 mm, in CSS pixels; 9 pt are 12 of them. */
const [SHEET, LEAST_TEXT] = [{ width: 642, height: 907 }, 12];
const ids = filesOf(process.cwd()).diagrams;
const open = async (options: Parameters<BrowserSession['open']>[1]) => {
	const page = await session.open(PAGE, options);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	return page;
};

/** Faults of layout: texts that overlap, leave their shape or the drawing. It runs in the page. */
function layoutFaults(): string[] {
	const TOLERANCE = 1;
	const faults: string[] = [];
	for (const svg of document.querySelectorAll('.figure-scroll > svg')) {
		const frame = svg.getBoundingClientRect();
		const texts = [...svg.querySelectorAll('text')];
		const boxes = texts.map((text) => text.getBoundingClientRect());
		const shapes = [...svg.querySelectorAll('rect, polygon, path, circle')].filter(
			(shape) =>
				!shape.closest('marker, defs') &&
				!shape.matches('.section, .cluster rect') &&
				getComputedStyle(shape).fill !== 'none',
		);
		const isInside = (inner: DOMRect, outer: DOMRect) =>
			inner.left >= outer.left - TOLERANCE &&
			inner.right <= outer.right + TOLERANCE &&
			inner.top >= outer.top - TOLERANCE &&
			inner.bottom <= outer.bottom + TOLERANCE;
		for (const [index, text] of texts.entries()) {
			const box = boxes[index] as DOMRect;
			const name = `${svg.id}: “${text.textContent}”`;
			if (!isInside(box, frame)) faults.push(`${name} leaves the drawing`);
			const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
			const own = text.closest('.node')?.querySelector('rect, polygon, path');
			const around = shapes
				.filter((shape) => {
					const b = shape.getBoundingClientRect();
					return x > b.left && x < b.right && y > b.top && y < b.bottom;
				})
				.toSorted((a, b) => a.getBoundingClientRect().width - b.getBoundingClientRect().width)[0];
			const shape = own ?? around;
			if (shape && !isInside(box, shape.getBoundingClientRect()))
				faults.push(`${name} leaves its shape`);
			for (const [other, b] of boxes.entries()) {
				if (other <= index) continue;
				const across = Math.min(box.right, b.right) - Math.max(box.left, b.left);
				const down = Math.min(box.bottom, b.bottom) - Math.max(box.top, b.top);
				if (across > TOLERANCE && down > TOLERANCE)
					faults.push(`${name} overlaps “${texts[other]?.textContent}”`);
			}
		}
	}
	return faults;
}

/** Texts with less than 4.5 to 1 against what lies under them, in colour or in grey. It runs in the page. */
function contrastFaults(): string[] {
	const LEAST = 4.5;
	const canvas = document.createElement('canvas').getContext('2d', {
		willReadFrequently: true,
	}) as CanvasRenderingContext2D;
	const rgb = (color: string) => {
		canvas.clearRect(0, 0, 1, 1);
		canvas.fillStyle = color;
		canvas.fillRect(0, 0, 1, 1);
		return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((c) => c / 255);
	};
	const weigh = ([r = 0, g = 0, b = 0]: number[]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
	const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
	const ratio = (one: number[], other: number[]) => {
		const [a, b] = [one, other].map((color) => weigh(color.map(linear)) + 0.05) as [number, number];
		return Math.max(a, b) / Math.min(a, b);
	};
	const grey = (color: number[]) => Array.from({ length: 3 }, () => weigh(color));
	const paper = rgb(getComputedStyle(document.body).backgroundColor);
	const faults: string[] = [];
	for (const svg of document.querySelectorAll('.figure-scroll > svg')) {
		const shapes = [...svg.querySelectorAll('rect, polygon, path')].filter(
			(shape) => !shape.closest('marker, defs') && getComputedStyle(shape).fill !== 'none',
		);
		for (const text of svg.querySelectorAll('text')) {
			const box = text.getBoundingClientRect();
			const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
			const under = shapes.findLast((shape) => {
				const b = shape.getBoundingClientRect();
				const isBefore = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
				return isBefore && x > b.left && x < b.right && y > b.top && y < b.bottom;
			});
			const ground = under ? rgb(getComputedStyle(under).fill) : paper;
			const ink = rgb(getComputedStyle(text).fill);
			for (const [name, value] of [
				['colour', ratio(ink, ground)],
				['grey', ratio(grey(ink), grey(ground))],
			] as const) {
				if (value < LEAST)
					faults.push(`${svg.id}: “${text.textContent}” has ${value.toFixed(1)} in ${name}`);
			}
		}
	}
	return faults;
}

describe('drawings', () => {
	test.each([
		{ name: 'a phone', viewport: PHONE },
		{ name: 'a wide screen', viewport: WIDE },
	])('have no text that overlaps another or leaves its shape on $name', async ({ viewport }) => {
		const page = await open({ viewport });
		expect(await page.locator('.figure-scroll > svg').count()).toBe(ids.length);
		expect(await page.evaluate(layoutFaults)).toEqual([]);
		await page.context().close();
	});

	test.each([
		{ name: 'light', colorScheme: 'light' },
		{ name: 'dark', colorScheme: 'dark' },
		{ name: 'forced light', colorScheme: 'light', forcedColors: 'active' },
		{ name: 'forced dark', colorScheme: 'dark', forcedColors: 'active' },
	] as const)(
		'have text of 4.5 to 1 in $name colours, and in grey',
		async ({ name, ...colors }) => {
			const page = await open({ viewport: WIDE, ...colors });
			expect(await page.evaluate(contrastFaults), name).toEqual([]);
			await page.context().close();
		},
	);

	test('have text of 4.5 to 1 on paper, and fit a sheet with text of 9 pt or more', async () => {
		const page = await open({ viewport: SHEET, colorScheme: 'dark' });
		await page.emulateMedia({ media: 'print' });
		expect(await page.evaluate(contrastFaults)).toEqual([]);
		const sizes = await page.locator('.figure-scroll > svg').evaluateAll((nodes) =>
			nodes.map((node) => {
				const svg = node as SVGSVGElement;
				const { width, height } = svg.getBoundingClientRect();
				const scale = width / svg.viewBox.baseVal.width;
				const texts = [...svg.querySelectorAll('text')].map((text) =>
					Number.parseFloat(getComputedStyle(text).fontSize),
				);
				return { id: svg.id, width, height, text: Math.min(...texts) * scale };
			}),
		);
		for (const { id, width, height, text } of sizes) {
			expect(width, id).toBeLessThanOrEqual(SHEET.width);
			expect(height, id).toBeLessThanOrEqual(SHEET.height);
			expect(text, id).toBeGreaterThanOrEqual(LEAST_TEXT);
		}
		await page.context().close();
	});

	test('scroll in a box of their own that can be reached by keyboard', async () => {
		const page = await open({ viewport: PHONE });
		const boxes = await page.locator('.figure-scroll').evaluateAll((nodes) =>
			nodes.map((node) => ({
				isFocusable: (node as HTMLElement).tabIndex === 0,
				name: node.getAttribute('aria-label'),
				overflows: node.scrollWidth > node.clientWidth,
			})),
		);
		expect(boxes.some(({ overflows }) => overflows)).toBe(true);
		expect(boxes.filter(({ isFocusable, name }) => !isFocusable || !name)).toEqual([]);
		await page.context().close();
	});
});

describe('the same in words', () => {
	const isShown = (page: Page) =>
		page
			.locator('.figure-words > :is(ul, ol)')
			.evaluateAll((lists) =>
				lists.map((list) => list.getClientRects().length > 0 && list.clientHeight > 0),
			);

	test('is folded on the screen, and open on paper', async () => {
		const page = await open({ viewport: WIDE });
		const summary = page.locator('.figure-words > summary').first();
		expect(await page.locator('.figure-words li').first().isVisible()).toBe(false);
		await summary.click();
		expect(await page.locator('.figure-words li').first().isVisible()).toBe(true);
		await summary.click();
		await page.emulateMedia({ media: 'print' });
		expect(new Set(await isShown(page))).toEqual(new Set([true]));
		await page.context().close();
	});

	test('is open without JavaScript, where a link shows the drawing alone', async () => {
		const page = await open({ viewport: WIDE, javaScriptEnabled: false });
		expect(new Set(await isShown(page))).toEqual(new Set([true]));
		expect(await page.locator('.figure-enlarge').first().isVisible()).toBe(false);
		await page.locator('.figure-tools > a').first().click();
		expect(new URL(page.url()).pathname).toMatch(/^\/diagrams\/[a-z0-9-]+\.svg$/);
		expect(await page.locator('svg text').count()).toBeGreaterThan(3);
		await page.context().close();
	});
});

test('a drawing is enlarged by keyboard, closes with Escape, and focus returns', async () => {
	const page = await open({ viewport: WIDE });
	const figure = page.locator('.figure-box').first();
	const button = figure.locator('.figure-enlarge');
	const before = (await figure.locator('.figure-scroll > svg').boundingBox())?.width ?? 0;
	await button.focus();
	await page.keyboard.press('Enter');
	const dialog = page.locator('dialog.figure-dialog');
	await dialog.waitFor({ state: 'visible' });
	expect(await dialog.getAttribute('aria-label')).toMatch(/\w+ \w+/);
	expect((await dialog.locator('svg').boundingBox())?.width).toBeGreaterThan(before);
	expect(await figure.locator('svg').count()).toBe(0);
	await page.keyboard.press('Escape');
	await dialog.waitFor({ state: 'detached' });
	expect(await figure.locator('.figure-scroll > svg').count()).toBe(1);
	expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
	await page.context().close();
});
