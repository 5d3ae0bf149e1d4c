import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSite } from '../site/built-site.ts';
import { accessibilityFaults, type BrowserSession, startSession } from './browser-session.ts';

let session: BrowserSession;
beforeAll(async () => {
	session = await startSession();
});
afterAll(() => session.close());

const PHONE = { width: 360, height: 740 };
/** One page of each layout: front page, text, tables, error page. */
const LAYOUTS = [
	'/',
	'/start/five-minutes/',
	'/start/questions/',
	'/law/collective-defence/',
	'/law/charter/article-19/',
	'/law/agreements/csto-charter/',
	'/history/timeline/',
	'/members/armenia/',
	'/iran/arguments/',
	'/reference/sources/iran/',
	'/reference/a-z/',
	'/404.html',
];
const addresses = readSite('root').pages.map(({ address }) => address);

describe('WCAG 2.2 A and AA', () => {
	// One visit serves both: opening two hundred pages twice would take minutes.
	test.each(addresses)(
		'%s has no fault on a phone in light colours, and does not scroll sideways at 320 pixels',
		async (address) => {
			const page = await session.open(address, { viewport: PHONE, colorScheme: 'light' });
			expect(await accessibilityFaults(page)).toEqual([]);
			await page.setViewportSize({ width: 320, height: 640 });
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(overflow).toBeLessThanOrEqual(0);
			await page.context().close();
		},
	);

	test.each(LAYOUTS)('%s has no fault on a wide screen in dark colours', async (address) => {
		const page = await session.open(address, {
			viewport: { width: 1280, height: 900 },
			colorScheme: 'dark',
		});
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.context().close();
	});

	test.each(LAYOUTS)('%s has no fault in forced colours', async (address) => {
		const page = await session.open(address, { forcedColors: 'active' });
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.context().close();
	});

	test.each(LAYOUTS)('%s has no fault at 320 pixels in dark colours', async (address) => {
		const page = await session.open(address, {
			viewport: { width: 320, height: 640 },
			colorScheme: 'dark',
		});
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.context().close();
	});
});
