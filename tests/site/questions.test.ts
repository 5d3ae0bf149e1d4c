import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSite } from './built-site.ts';

test('every question of the data stands open on its page, with answer, citation and the way on', () => {
	const rows = parse(readFileSync('content/data/questions.yaml', 'utf8')) as {
		id: string;
		question: string;
		link: string;
	}[];
	const page = readSite('root').pages.find(({ address }) => address === '/start/questions/');
	const shown = rows.map(({ id }) => {
		const heading = page?.document.getElementById(`questions-${id}`);
		const section = heading?.closest('section');
		return {
			id,
			question: heading?.textContent?.trim(),
			link: section?.querySelector('.question-more a')?.getAttribute('href'),
			isOpen: heading?.closest('details') === null,
			isCited: (section?.querySelectorAll('p .cite').length ?? 0) > 0,
		};
	});
	expect(shown).toEqual(
		rows.map(({ id, question, link }) => ({ id, question, link, isOpen: true, isCited: true })),
	);
});
