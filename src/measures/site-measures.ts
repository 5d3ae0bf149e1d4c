import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { filesOf } from '../content-files/read-content.ts';
import { readTables } from '../content-files/tables.ts';
import { measurePage, type PageMeasures, type PublishedMeasures } from './page-measures.ts';

/** A page of a built site with its measures. */
export interface MeasuredPage extends PageMeasures {
	title: string;
	/** Dates that a reader sees as the day up to which the facts were checked. */
	checked: string[];
	/** Words of the short answer. */
	answer: string;
}

/**
 * Forms of all names, in lower case, word by word.
 *
 * @param root folder of the project
 */
function nameForms(root: string): Set<string> {
	const { tables } = readTables(filesOf(root).read);
	const forms = tables.names.flatMap(({ data }) => [
		data.canonical,
		...data.variants.map(({ form }) => form),
	]);
	return new Set(forms.flatMap((form) => form.toLowerCase().split(/[\s-]+/)));
}

/**
 * Measures every page of a built site but the error page, in the order of their addresses.
 *
 * @param folder the built site
 * @param root folder of the project, for the names
 */
export function measureSite(folder: string, root = process.cwd()): MeasuredPage[] {
	const names = nameForms(root);
	return globSync('**/index.html', { cwd: folder })
		.flatMap((file) => {
			const { document } = parseHTML(readFileSync(join(folder, file), 'utf8'));
			const main = document.querySelector('main');
			// A redirect has none.
			if (!main) return [];
			return {
				title: document.querySelector('h1')?.textContent?.trim() ?? file,
				checked: [...document.querySelectorAll('.facts-checked time')].map(
					(time) => time.getAttribute('datetime') ?? '',
				),
				answer: document.querySelector('.short-answer')?.textContent?.trim() ?? '',
				...measurePage(`/${file.replace(/index\.html$/, '')}`, main, names),
			};
		})
		.toSorted((a, b) => a.address.localeCompare(b.address));
}

/**
 * What the method page publishes of the measures.
 *
 * @param pages measured pages
 */
export const publishedMeasures = (pages: readonly MeasuredPage[]): PublishedMeasures[] =>
	pages.map(
		({ uncited: _sentences, undatedWords: _words, checked: _dates, answer: _answer, ...page }) =>
			page,
	);
