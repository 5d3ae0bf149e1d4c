import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readSite } from './built-site.ts';

const KILOBYTE = 1024;
const PAGE_LIMIT = 45;
const LIST_LIMIT = 110;

/** Pages that readers look things up in rather than read: each holds every row of a table, and so every source of it. */
const REFERENCE_LISTS = [
	/^reference\//,
	/^history\/timeline\//,
	/^iran\/(timeline|statements)\//,
	/^start\/(questions|claims)\//,
	/^forces\/exercises\/index\.html$/,
];

const site = readSite('root');
const isList = (file: string) => REFERENCE_LISTS.some((pattern) => pattern.test(file));
const weightOf = (text: string) => brotliCompressSync(text).length / KILOBYTE;

/** Style sheets and scripts that a page loads at once, with the scripts that those import. */
function loadedFiles(html: string): Set<string> {
	const files = new Set<string>();
	const add = (path: string) => {
		if (files.has(path) || !existsSync(path)) return;
		files.add(path);
		if (!path.endsWith('.js')) return;
		const imports = readFileSync(path, 'utf8').matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+)/g);
		for (const [, imported = ''] of imports) add(join(dirname(path), imported));
	};
	for (const [tag] of html.matchAll(/<(?:link|script)\b[^>]*>/g)) {
		const isLoaded = tag.startsWith('<script') || /rel="(stylesheet|modulepreload)"/.test(tag);
		const address = /\s(?:href|src)="(\/[^"?]+)/.exec(tag)?.[1];
		if (isLoaded && address !== undefined) add(join(site.folder, address));
	}
	return files;
}

const fileWeights = new Map<string, number>();
function weightOfFile(path: string): number {
	const weight = fileWeights.get(path) ?? weightOf(readFileSync(path, 'utf8'));
	fileWeights.set(path, weight);
	return weight;
}

/** What a page weighs as it is sent, with its styles and scripts and without its fonts, in KB. */
const sent = (html: string): number =>
	[...loadedFiles(html)].reduce((sum, path) => sum + weightOfFile(path), weightOf(html));

describe('a page is sent in', () => {
	const [lists, pages] = [true, false].map((is) =>
		site.pages.filter(({ file }) => isList(file) === is),
	) as [typeof site.pages, typeof site.pages];

	test.each(pages)(`at most ${PAGE_LIMIT} KB: $file`, ({ html }) => {
		expect(sent(html)).toBeLessThan(PAGE_LIMIT);
	});

	test.each(lists)(`at most ${LIST_LIMIT} KB: the list $file`, ({ html }) => {
		expect(sent(html)).toBeLessThan(LIST_LIMIT);
	});
});

describe('drawings are small', () => {
	const fixtures = readFileSync('test-results/fixtures/fixtures/components/index.html', 'utf8');
	const figures = [
		...fixtures.matchAll(/<figure class="chart-frame" id="((map|chart)-[^"]+)"[\s\S]*?<\/figure>/g),
	].map(([html, id = '', kind = '']) => ({ id, kind, html }));

	test.each(figures)('$id', ({ kind, html }) => {
		expect(weightOf(html)).toBeLessThan(kind === 'map' ? 9 : 6);
	});

	const DIAGRAM = /<svg[^>]*id="diagram-[\s\S]*?<\/svg>/g;
	const withDiagrams = site.pages
		.map(({ file, html }) => ({ file, html, count: html.match(DIAGRAM)?.length ?? 0 }))
		.filter(({ count }) => count > 0);

	test.each(withDiagrams)('diagrams of $file', ({ html, count }) => {
		const weight = weightOf(html) - weightOf(html.replaceAll(DIAGRAM, ''));
		expect(weight / count).toBeLessThan(1.5);
	});
});
