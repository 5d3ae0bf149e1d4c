import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../src/content-files/read-content.ts';
import { BUILDS, readSite } from './built-site.ts';

const ids = filesOf(process.cwd()).diagrams;
const fixture = parseHTML(
	readFileSync('test-results/fixtures/fixtures/components/index.html', 'utf8'),
).document;
const site = readSite('root');
const withDiagrams = site.pages.filter(({ document }) => document.querySelector('.figure-box svg'));

test.each(ids)('the figure of %s has title, description, caption, sources and words', (id) => {
	const figure = fixture.getElementById(`figure-${id}`);
	const svg = figure?.querySelector('.figure-scroll > svg');
	const textOf = (selector: string) => figure?.querySelector(selector)?.textContent?.trim() ?? '';
	for (const attribute of ['aria-labelledby', 'aria-describedby']) {
		const named = fixture.getElementById(svg?.getAttribute(attribute) ?? '');
		expect(named?.textContent?.trim(), attribute).toMatch(/\w+ \w+/);
	}
	expect(svg?.querySelector('title')?.textContent).toBe(textOf('strong').replace(/\.$/, ''));
	expect(textOf('figcaption')).toContain(svg?.querySelector('desc')?.textContent);
	expect(figure?.querySelectorAll('figcaption .cite a').length).toBeGreaterThan(0);
	expect(figure?.querySelectorAll('.figure-words li').length).toBeGreaterThan(2);
	expect(textOf('.figure-words')).not.toContain('[@');
	expect(figure?.querySelector('.figure-stale')).toBeNull();
});

describe.each(BUILDS)('the site built for "$name"', ({ name }) => {
	const { folder } = readSite(name);

	test('has each drawing as a file that needs nothing else', () => {
		for (const id of ids) {
			const file = join(folder, 'diagrams', `${id}.svg`);
			expect(existsSync(file), id).toBe(true);
			const svg = readFileSync(file, 'utf8');
			expect(svg, id).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
			expect(svg, id).toContain('data:font/woff2');
			expect(svg, id).not.toMatch(/var\(--|(href|src)="http/);
		}
	});
});

test('no script that draws diagrams is sent to readers', () => {
	const scripts = globSync('**/*.js', { cwd: site.folder }).map((file) => join(site.folder, file));
	const heavy = scripts.filter((file) => /mermaid|dagre/i.test(readFileSync(file, 'utf8')));
	expect(heavy).toEqual([]);
	for (const { file, document } of withDiagrams) {
		for (const script of document.querySelectorAll('script'))
			expect(script.textContent, file).not.toMatch(/mermaid/i);
	}
});

test('pages have diagrams', () => {
	expect(withDiagrams.length).toBeGreaterThan(2);
});
