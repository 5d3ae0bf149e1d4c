import { describe, expect, it } from 'vitest';
import { rowLinks } from './row-links.ts';
import { found, makeContent } from './testing/content-builder.ts';

describe('the way on from an answer', () => {
	const content = (link: string) =>
		makeContent({ questions: [{ link }] }, { pages: [{ route: '/law/' }] });

	it.each(['/law/', '/404/'])('may lead to a page and to one made from rows: %s', (link) => {
		expect(found(rowLinks, content(link))).toEqual([]);
	});

	it('finds a link that leads nowhere', () => {
		expect(found(rowLinks, content('/nowhere/'))).toEqual([
			{ rule: 'dead-link', entry: 'question', value: '/nowhere/', at: "'/nowhere/'" },
		]);
	});

	it('blames nobody where a table could not be read, for it may make the page', () => {
		expect(rowLinks({ ...content('/nowhere/'), readable: new Set(['questions']) })).toEqual([]);
	});
});

describe('the pages of a change', () => {
	it('exist, each of them', () => {
		const content = makeContent(
			{ changes: [{ pages: ['/law/', '/gone/'] }] },
			{ pages: [{ route: '/law/' }] },
		);
		expect(found(rowLinks, content)).toMatchObject([{ entry: 'change', value: '/gone/' }]);
	});
});
