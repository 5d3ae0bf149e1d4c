import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';

/** A page of a built site. */
export interface BuiltPage {
	/** File below the folder of the site, such as `forces/exercises/index.html`. */
	file: string;
	/** Address with base path, such as `/csto/forces/exercises/`. */
	address: string;
	html: string;
	document: Document;
}

/** A site that `scripts/test.ts` has built before the tests run. */
export interface BuiltSite {
	folder: string;
	base: string;
	pages: BuiltPage[];
	/** Pages that only lead on to another address. */
	redirects: BuiltPage[];
}

/** The builds that are tested: at the root, and under a base path with an origin. */
export const BUILDS = [
	{ name: 'root', base: '' },
	{ name: 'csto', base: '/csto' },
] as const;

/**
 * Reads a built site.
 *
 * @param name name of a build of `BUILDS`
 * @throws where the site was not built
 */
export function readSite(name: (typeof BUILDS)[number]['name']): BuiltSite {
	const folder = resolve('test-results', name);
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(`There is no site in ${folder}. Run "npm test", which builds it.`);
	}
	const base = BUILDS.find((build) => build.name === name)?.base ?? '';
	const all = globSync('**/*.html', { cwd: folder })
		.sort()
		.map((file) => {
			const html = readFileSync(join(folder, file), 'utf8');
			return {
				file,
				address: `${base}/${file.replace(/index\.html$/, '')}`,
				html,
				document: parseHTML(html).document,
			};
		});
	const isRedirect = ({ document }: BuiltPage) =>
		document.querySelector('meta[http-equiv="refresh"]') !== null;
	return {
		folder,
		base,
		pages: all.filter((page) => !isRedirect(page)),
		redirects: all.filter(isRedirect),
	};
}
