import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/charts/charts.ts';
import { MAPS } from '../../src/maps/maps.ts';
import { type BrowserSession, startSession } from './browser-session.ts';

let session: BrowserSession;
beforeAll(async () => {
	session = await startSession('fixtures');
});
afterAll(() => session.close());

const PAGE = '/fixtures/components/';
const IDS = [
	'map-members-armenia',
	...MAPS.map(({ id }) => `map-${id}`),
	...CHARTS.map(({ id }) => `chart-${id}`),
];

/** The smallest text on the screen, and 9 pt on paper, in CSS pixels. */
const LEAST_TEXT = 12;
/** Printable width of A4 with the margins of print.css, in CSS pixels. */
const PAPER_WIDTH = 665;

const VIEWS = [
	{ name: 'at 1280 pixels', viewport: { width: 1280, height: 900 }, media: 'screen' },
	{ name: 'at 360 pixels', viewport: { width: 360, height: 740 }, media: 'screen' },
	{ name: 'on paper', viewport: { width: PAPER_WIDTH, height: 940 }, media: 'print' },
] as const;

async function openFigures({ viewport, media }: (typeof VIEWS)[number], more = {}): Promise<Page> {
	const page = await session.open(PAGE, { viewport, ...more });
	await page.emulateMedia({ media });
	await page.evaluate(() => document.fonts.ready);
	return page;
}

interface Box {
	text: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

interface SeenDrawing {
	id: string;
	/** Pixels on the page for one of the drawing. */
	scale: number;
	frame: Box;
	texts: (Box & { size: number })[];
	/** Bars of charts and dots, which no text may cover. */
	shapes: Box[];
}

/** The drawings that a reader sees, with the boxes of their texts and of marks that no text may cover. */
const seenDrawings = (page: Page): Promise<SeenDrawing[]> =>
	page.evaluate(() => {
		const boxOf = (element: Element) => {
			const { left, right, top, bottom } = element.getBoundingClientRect();
			return { text: element.textContent ?? '', left, right, top, bottom };
		};
		return [...document.querySelectorAll<SVGSVGElement>('.chart-drawing > svg')]
			.filter((svg) => svg.getClientRects().length > 0)
			.map((svg) => {
				const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
				const texts = [...svg.querySelectorAll('text')].map((text) => ({
					...boxOf(text),
					size: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
				}));
				const shapes = [...svg.querySelectorAll('rect, circle')].map(boxOf);
				const id = svg.closest('figure')?.id ?? '';
				return { id, scale, frame: { ...boxOf(svg), text: 'frame' }, texts, shapes };
			});
	});

/** Whether two boxes share more than a pixel both ways. Letters do not fill the height of their box. */
const overlap = (a: Box, b: Box): boolean =>
	Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
	Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

describe.each(VIEWS)('drawings $name', (view) => {
	test('are there once each, with text of 12 pixels or more', async () => {
		const page = await openFigures(view);
		const drawings = await seenDrawings(page);
		expect(drawings.map(({ id }) => id).toSorted()).toEqual(IDS.toSorted());
		const small = drawings.flatMap(({ id, texts }) =>
			texts
				.filter(({ size }) => size < LEAST_TEXT)
				.map(({ text, size }) => `${id}: ${text} ${size}`),
		);
		expect(small).toEqual([]);
		await page.context().close();
	});

	test('have no two texts that meet, and no text on a bar or a dot', async () => {
		const page = await openFigures(view);
		const faults = (await seenDrawings(page)).flatMap(({ id, texts, shapes }) =>
			texts.flatMap((text, index) => [
				...texts
					.slice(index + 1)
					.filter((other) => overlap(text, other))
					.map((other) => `${id}: “${text.text}” meets “${other.text}”`),
				...shapes
					.filter((shape) => overlap(text, shape))
					.map(() => `${id}: “${text.text}” on a mark`),
			]),
		);
		expect(faults).toEqual([]);
		await page.context().close();
	});

	test('keep every text within the frame', async () => {
		const page = await openFigures(view);
		const faults = (await seenDrawings(page)).flatMap(({ id, frame, texts }) =>
			texts
				.filter(
					({ left, right, top, bottom }) =>
						left < frame.left - 1 ||
						right > frame.right + 1 ||
						top < frame.top - 4 ||
						bottom > frame.bottom + 1,
				)
				.map(({ text }) => `${id}: ${text}`),
		);
		expect(faults).toEqual([]);
		await page.context().close();
	});

	test('keep names that stand in a state within it', async () => {
		const page = await openFigures(view);
		const faults = await page.evaluate(() => {
			const found: string[] = [];
			for (const text of document.querySelectorAll<SVGTextElement>(
				'.chart-drawing .onStrong text',
			)) {
				if (text.getClientRects().length === 0) continue;
				text.scrollIntoView({ block: 'center', inline: 'center' });
				const { left, right, top, bottom } = text.getBoundingClientRect();
				for (const [x, y] of [
					[left + 1, top + 3],
					[right - 1, top + 3],
					[left + 1, bottom - 3],
					[right - 1, bottom - 3],
				] as const) {
					const isOnState = document
						.elementsFromPoint(x, y)
						.some((element) => element.matches('.f-strong > path'));
					if (!isOnState) found.push(`${text.textContent} leaves its state at ${x}, ${y}`);
				}
			}
			return found;
		});
		expect(faults).toEqual([]);
		await page.context().close();
	});
});

test('a page on paper shows each drawing in its own size, and its table', async () => {
	const page = await openFigures(VIEWS[2]);
	const drawings = await seenDrawings(page);
	expect(drawings.filter(({ scale }) => Math.abs(scale - 1) > 0.01)).toEqual([]);
	expect(drawings.filter(({ frame }) => frame.right > PAPER_WIDTH)).toEqual([]);
	const tables = page.locator('.chart-twin table');
	expect(await tables.count()).toBe(IDS.length);
	for (const table of await tables.all()) expect(await table.isVisible()).toBe(true);
	await page.context().close();
});

/** Colours of a reader, with the greys that a printer without colour makes of them. */
const COLOURS = [
	{ name: 'light', options: { colorScheme: 'light' }, isGrey: false },
	{ name: 'dark', options: { colorScheme: 'dark' }, isGrey: false },
	{ name: 'greyscale', options: { colorScheme: 'light' }, isGrey: true },
] as const;

describe.each(COLOURS)('in $name colours', ({ options, isGrey }) => {
	test('text has a contrast of 4.5 to 1, and marks of 3 to 1', async () => {
		const page = await openFigures(VIEWS[0], options);
		const pairs = await page.evaluate(() => {
			const root = getComputedStyle(document.documentElement);
			const probe = document.body.appendChild(document.createElement('i'));
			const colour = (name: string) => {
				probe.style.color = root.getPropertyValue(name);
				return getComputedStyle(probe).color;
			};
			const paper = colour('--paper');
			const ground = { onStrong: colour('--fig-1'), halo: paper, ink: paper, soft: paper };
			const texts = [
				...document.querySelectorAll(
					'.chart-drawing text, .chart-legend li, .chart-words, .chart-note, .chart-rows li',
				),
			]
				.filter((element) => element.getClientRects().length > 0)
				.map((element) => {
					const isSvg = element instanceof SVGElement;
					const style = getComputedStyle(element);
					const tone = (['onStrong', 'halo', 'soft'] as const).find((name) =>
						element.parentElement?.classList.contains(name),
					);
					return {
						what: element.textContent?.slice(0, 30) ?? '',
						front: isSvg ? style.fill : style.color,
						back: isSvg ? ground[tone ?? 'ink'] : paper,
						least: 4.5,
					};
				});
			const marks = ['1', '2', '3'].flatMap((hue) => [
				{ what: `hue ${hue}`, front: colour(`--fig-${hue}`), back: paper, least: 3 },
				{
					what: `pattern ${hue}`,
					front: colour(`--fig-${hue}`),
					back: colour(`--fig-${hue}-pale`),
					least: 3,
				},
			]);
			const edge = {
				what: 'edge',
				front: colour('--fig-edge'),
				back: colour('--fig-land'),
				least: 3,
			};
			return [...texts, ...marks, edge];
		});
		expect(pairs.length).toBeGreaterThan(200);
		const weak = pairs.filter(({ front, back, least }) => contrast(front, back, isGrey) < least);
		expect(weak).toEqual([]);
		await page.context().close();
	});
});

/** Contrast of two CSS colours by WCAG 2.2, or of the greys of their luma. */
function contrast(front: string, back: string, isGrey: boolean): number {
	const [a, b] = [front, back].map((colour) => luminance(colour, isGrey)).toSorted((x, y) => y - x);
	return ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
}

function luminance(colour: string, isGrey: boolean): number {
	const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
	const grey = 0.299 * r + 0.587 * g + 0.114 * b;
	const [x = 0, y = 0, z = 0] = (isGrey ? [grey, grey, grey] : [r, g, b]).map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}

describe.each(IDS)('%s', (id) => {
	test('has name, description, caption, source, table and files', async () => {
		const page = await openFigures(VIEWS[0]);
		const figure = page.locator(`[id="${id}"]`);
		const parts = await figure.evaluate((node) => {
			const svg = node.querySelector('.chart-drawing > svg');
			const labels = (svg?.getAttribute('aria-labelledby') ?? '').split(' ');
			return {
				title: document.getElementById(labels[0] ?? '')?.textContent ?? '',
				description: document.getElementById(labels[1] ?? '')?.textContent ?? '',
				name: node.querySelector('figcaption')?.textContent?.trim() ?? '',
				caption: node.querySelector('.chart-words')?.textContent?.trim() ?? '',
				sources: node.querySelectorAll('.cite, .chart-tools > span:not(.no-print) a').length,
				rows: node.querySelectorAll('.chart-twin tbody tr').length,
				behind: node.querySelector('.chart-rows')?.textContent ?? '',
				files: [...node.querySelectorAll<HTMLAnchorElement>('a[download]')].map(
					(link) => link.href,
				),
			};
		});
		expect(parts.title).toBe(parts.name);
		expect(parts.description.length).toBeGreaterThan(60);
		expect(parts.caption.length).toBeGreaterThan(60);
		expect(parts.sources).toBeGreaterThan(0);
		expect(parts.rows).toBeGreaterThan(2);
		expect(parts.behind).toMatch(/Behind the figure: \d/);
		expect(parts.files).toHaveLength(2);
		for (const file of parts.files) {
			const answer = await page.request.get(file);
			expect(answer.status(), file).toBe(200);
		}
		await page.context().close();
	});
});

test('the SVG files open as pictures that stand alone', async () => {
	const page = await openFigures(VIEWS[0]);
	for (const id of IDS) {
		const link = page.locator(`[id="${id}"] a[download][href$=".svg"]`);
		const address = await link.evaluate((node) => (node as HTMLAnchorElement).href);
		const size = await page.evaluate(async (src) => {
			const image = new Image();
			image.src = src;
			await image.decode();
			return [image.naturalWidth, image.naturalHeight];
		}, address);
		expect(Math.min(...size), id).toBeGreaterThan(100);
	}
	await page.context().close();
});

test('the table opens without JavaScript', async () => {
	const page = await openFigures(VIEWS[1], { javaScriptEnabled: false });
	const twin = page.locator('#chart-budget-shares .chart-twin');
	expect(await twin.locator('table').isVisible()).toBe(false);
	await twin.locator('summary').click();
	expect(await twin.locator('table').isVisible()).toBe(true);
	await page.context().close();
});

test('a map wider than a phone scrolls in its own box, by keyboard too', async () => {
	const page = await openFigures(VIEWS[1]);
	const box = page.locator('#map-members .chart-scroll');
	await box.focus();
	await page.keyboard.press('ArrowRight');
	await page.waitForFunction(
		() => (document.querySelector('#map-members .chart-scroll')?.scrollLeft ?? 0) > 0,
	);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow).toBeLessThanOrEqual(0);
	await page.context().close();
});
