import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const KILOBYTE = 1024;
const FIXTURES = 'test-results/fixtures/fixtures/components/index.html';

const weightOf = (text: string) => brotliCompressSync(text).length / KILOBYTE;

/** The figures of the page of components, each as the HTML that a page carries for it. */
const figures = [
	...readFileSync(FIXTURES, 'utf8').matchAll(
		/<figure class="chart-frame" id="((map|chart)-[^"]+)"[\s\S]*?<\/figure>/g,
	),
].map(([html, id = '', kind = '']) => ({ id, kind, html }));

describe('weight', () => {
	test.each(figures)('$id is small', ({ kind, html }) => {
		expect(weightOf(html)).toBeLessThan(kind === 'map' ? 9 : 6);
	});

	test('the front page with its map takes less than 45 KB, fonts aside', () => {
		const root = 'test-results/root';
		const html = readFileSync(join(root, 'index.html'), 'utf8');
		const assets = new Set(
			[...html.matchAll(/(?:href|src)="(\/_astro\/[^"]+\.(?:css|js))"/g)].map(([, path]) => path),
		);
		const sum = [...assets].reduce(
			(total, path = '') => total + weightOf(readFileSync(join(root, path), 'utf8')),
			weightOf(html),
		);
		expect(sum).toBeLessThan(45);
	});
});
