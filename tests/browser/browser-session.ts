import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.ts';
import { serveFolder } from '../../scripts/serve.ts';

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8',
);

/** A browser with a server of the built site. */
export interface BrowserSession {
	/** Opens a page of the site in a context of its own. */
	open(path: string, options?: BrowserContextOptions): Promise<Page>;
	close(): Promise<void>;
}

/**
 * Starts the browser that `npm ci` brings and serves a site that `scripts/test.ts` built.
 *
 * @param build folder below test-results/
 */
export async function startSession(build = 'root'): Promise<BrowserSession> {
	const server = await serveFolder(resolve('test-results', build));
	const browser: Browser = await chromium.launch({
		executablePath: await findBrowser(),
		args: BROWSER_ARGS,
	});
	return {
		async open(path, options = {}) {
			const context = await browser.newContext(options);
			context.setDefaultTimeout(10_000);
			const page = await context.newPage();
			await page.goto(new URL(path.replace(/^\//, ''), server.address).href);
			return page;
		},
		async close() {
			await browser.close();
			await server.close();
		},
	};
}

const WCAG_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Faults that axe finds against WCAG 2.2, levels A and AA, as sentences with the element.
 *
 * @param page an open page
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
	await page.evaluate(axeSource);
	const results = await page.evaluate(
		(tags) =>
			(
				globalThis as unknown as { axe: { run(where: Document, o: object): Promise<AxeResults> } }
			).axe.run(document, { runOnly: { type: 'tag', values: tags } }),
		WCAG_TAGS,
	);
	return results.violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 120)}`),
	);
}

/**
 * How far the parts of a page have moved since it began to load, by the measure of the browsers (layout shift).
 *
 * @param page an open page
 * @param wait milliseconds in which more may move
 */
export const layoutShiftOf = (page: Page, wait: number): Promise<number> =>
	page.evaluate(
		(milliseconds) =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						sum += (entry as unknown as { value: number }).value;
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(sum), milliseconds);
			}),
		wait,
	);
