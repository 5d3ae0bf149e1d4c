import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserSession, layoutShiftOf, startSession } from './browser-session.ts';

let session: BrowserSession;
beforeAll(async () => {
	session = await startSession();
});
afterAll(() => session.close());

/** A page of each layout. */
const PAGES = [
	'/',
	'/start/five-minutes/',
	'/law/collective-defence/',
	'/iran/',
	'/forces/exercises/',
];
const SIZES = [
	{ width: 360, height: 740 },
	{ width: 1280, height: 900 },
];

describe.each(SIZES)('at $width pixels', (viewport) => {
	test.each(PAGES)('nothing moves on %s when fonts come late', async (path) => {
		// A picture loads no font that a cache could keep.
		const page = await session.open('/favicon.svg', { viewport });
		await page.route('**/*.woff2', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 900));
			await route.continue();
		});
		await page.goto(new URL(path.replace(/^\//, ''), page.url()).href);
		await page.waitForLoadState('networkidle');
		const shift = await layoutShiftOf(page, 500);
		expect(shift).toBeLessThan(0.02);
		await page.context().close();
	});
});
