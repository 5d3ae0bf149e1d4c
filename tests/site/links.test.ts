import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REDIRECTS } from '../../src/redirects.ts';
import { BUILDS, type BuiltPage, type BuiltSite, readSite } from './built-site.ts';

describe.each(BUILDS)('links of the site built for "$name"', ({ name }) => {
	const site = readSite(name);
	const byAddress = new Map(site.pages.map((page) => [page.address, page]));

	test('every link, script, style and image inside the site leads to a file', () => {
		const dead = site.pages.flatMap((page) =>
			addressesOf(page)
				.filter((address) => !isServed(site, page, address))
				.map((a) => `${page.file}: ${a}`),
		);
		expect(dead).toEqual([]);
	});

	test('every anchor is an element of its page', () => {
		const dead = site.pages.flatMap((page) =>
			anchorsOf(page)
				.filter(({ path, anchor }) => {
					const target = path === '' ? page : byAddress.get(path);
					return target !== undefined && target.document.getElementById(anchor) === null;
				})
				.map(({ path, anchor }) => `${page.file}: ${path}#${anchor}`),
		);
		expect(dead).toEqual([]);
	});

	test('every page but the error page can be reached by links from the first page', () => {
		const reached = new Set<string>();
		const queue = [`${site.base}/`];
		for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
			const page = byAddress.get(address);
			if (!page || reached.has(address)) continue;
			reached.add(address);
			queue.push(...addressesOf(page).map((a) => a.split('#')[0] ?? ''));
		}
		const lost = site.pages.map(({ address }) => address).filter((a) => !reached.has(a));
		expect(lost).toEqual([`${site.base}/404.html`]);
	});

	test('every redirect leads to a page', () => {
		expect(site.redirects.length).toBe(Object.keys(REDIRECTS).length);
		for (const { file, document } of site.redirects) {
			const target = document.querySelector('a')?.getAttribute('href') ?? '';
			expect([...byAddress.keys()], file).toContain(target);
			const refresh = document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
			expect(refresh, file).toBe(`0;url=${target}`);
		}
	});

	test('no element has an id that another element of the page has', () => {
		const doubled = site.pages.flatMap(({ file, document }) => {
			const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
			return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`);
		});
		expect(doubled).toEqual([]);
	});
});

const ADDRESS_ATTRIBUTES = [
	['a', 'href'],
	['link', 'href'],
	['script', 'src'],
	['img', 'src'],
	['source', 'srcset'],
] as const;

/** Addresses inside the site, as they stand in the page. */
function addressesOf({ document }: BuiltPage): string[] {
	return ADDRESS_ATTRIBUTES.flatMap(([element, attribute]) =>
		[...document.querySelectorAll(`${element}[${attribute}]`)].map(
			(node) => node.getAttribute(attribute) ?? '',
		),
	).filter((address) => !/^([a-z]+:|\/\/|#)/.test(address));
}

function anchorsOf({ document }: BuiltPage): { path: string; anchor: string }[] {
	return [...document.querySelectorAll('a[href*="#"]')].flatMap((node) => {
		const href = node.getAttribute('href') ?? '';
		if (/^[a-z]+:/.test(href)) return [];
		const [path = '', anchor = ''] = href.split('#', 2);
		return anchor === '' ? [] : [{ path, anchor: decodeURIComponent(anchor) }];
	});
}

function isServed({ folder, base }: BuiltSite, page: BuiltPage, address: string): boolean {
	const path = new URL(address, `http://localhost${page.address}`).pathname;
	if (!path.startsWith(`${base}/`)) return false;
	const file = join(folder, decodeURIComponent(path.slice(base.length)));
	if (!existsSync(file)) return false;
	return (
		!statSync(file).isDirectory() || (path.endsWith('/') && existsSync(join(file, 'index.html')))
	);
}
