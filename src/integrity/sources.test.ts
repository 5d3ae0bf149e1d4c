import { describe, expect, it } from 'vitest';
import { duplicateAddress, incompleteSource, unusedSource, weakSourceAlone } from './sources.ts';
import { found, makeAnswer, makeContent, makeFigure } from './testing/content-builder.ts';

describe('addresses of sources', () => {
	it('finds an address that differs only by https, www and the last slash', () => {
		const content = makeContent({
			sources: [
				{ id: 'a', url: 'https://www.example.org/x/' },
				{ id: 'b', url: 'http://example.org/x' },
			],
		});
		expect(found(duplicateAddress, content)).toEqual([
			{
				rule: 'duplicate-address',
				entry: 'b',
				value: 'http://example.org/x',
				at: "'http://example.org/x'",
			},
		]);
		expect(duplicateAddress(content)[0]?.expected).toContain('"a"');
	});

	it('passes sources without address, and addresses that differ in path or query', () => {
		const content = makeContent({
			sources: [
				{ id: 'a', url: undefined, noUrl: 'A book.' },
				{ id: 'b', url: undefined, noUrl: 'A book.' },
				{ id: 'c', url: 'https://example.org/x?page=1' },
				{ id: 'd', url: 'https://example.org/x?page=2' },
			],
		});
		expect(found(duplicateAddress, content)).toEqual([]);
	});
});

describe('complete sources', () => {
	it('finds a source with neither address nor reason, at its row', () => {
		const content = makeContent({ sources: [{ id: 'a', url: undefined }] });
		expect(found(incompleteSource, content)).toEqual([
			{ rule: 'incomplete-source', entry: 'a', value: undefined, at: "id: 'a'" },
		]);
	});

	it('finds a source with both an address and the reason why there is none', () => {
		const content = makeContent({
			sources: [{ id: 'a', url: 'https://a.example/', noUrl: 'None.' }],
		});
		expect(found(incompleteSource, content)).toMatchObject([{ at: "'https://a.example/'" }]);
	});

	it('finds a mirror that does not name its original', () => {
		const content = makeContent({ sources: [{ id: 'a', mirror: true }] });
		expect(found(incompleteSource, content)).toEqual([
			{ rule: 'incomplete-source', entry: 'a', value: 'mirror: true', at: 'true' },
		]);
	});

	it('passes a book without address, and a mirror with its original', () => {
		const content = makeContent({
			sources: [
				{ id: 'a', url: undefined, noUrl: 'A book.' },
				{ id: 'b', mirror: true, original: 'Kommersant' },
			],
		});
		expect(found(incompleteSource, content)).toEqual([]);
	});
});

describe('use of sources', () => {
	const sources = [{ id: 'used' }, { id: 'other', url: 'https://other.example/' }];

	it('finds a source that nothing names, at its row', () => {
		const content = makeContent({ sources, facts: [{ sources: ['used'] }] });
		expect(found(unusedSource, content)).toEqual([
			{ rule: 'unused-source', entry: 'other', value: 'other', at: "id: 'other'" },
		]);
	});

	it('counts sources of rows, figures, cells, claims and questions', () => {
		const ids = ['row', 'figure', 'cell', 'claim', 'question', 'same-text'];
		const content = makeContent({
			sources: [...ids.map((id) => ({ id })), { id: 'row-twin', sameTextAs: 'same-text' }],
			facts: [{ sources: ['row', 'row-twin'] }],
			states: [{ sources: ['row'], population: makeFigure({ sources: ['figure'] }) }],
			'defence-clauses': [{ sources: ['row'], nato: { text: 'Yes.', sources: ['cell'] } }],
			claims: [{ sources: ['row'], foundIn: ['claim'] }],
			'open-questions': [{ sources: ['question'] }],
		});
		expect(found(unusedSource, content)).toEqual([]);
	});

	it('counts citations of pages in their text and in the short answer', () => {
		const shortAnswer = makeAnswer().replace('@tass', '@other, p. 3');
		const content = makeContent(
			{ sources },
			{ pages: [{ frontMatter: { shortAnswer }, body: 'Text <Cite s="used@Art. 4" />.' }] },
		);
		expect(found(unusedSource, content)).toEqual([]);
	});

	it('does not count that a source names another as its own twin', () => {
		const content = makeContent({
			sources: [{ id: 'used' }, { id: 'twin', sameTextAs: 'used' }],
			facts: [{ sources: ['used'] }],
		});
		expect(found(unusedSource, content)).toMatchObject([{ entry: 'twin' }]);
	});
});

describe('weak sources', () => {
	const sources = [
		{ id: 'strong' },
		{ id: 'mirror', mirror: true as const, original: 'Kommersant' },
		{ id: 'wiki', weakness: 'encyclopedia' as const },
	];

	it('finds a row that rests on weak sources only, and names them', () => {
		const content = makeContent({ sources, facts: [{ id: 'f', sources: ['mirror', 'wiki'] }] });
		expect(found(weakSourceAlone, content)).toEqual([
			{ rule: 'weak-source-alone', entry: 'f', value: 'mirror, wiki', at: "- 'mirror'" },
		]);
	});

	it('passes a weak source beside a better one', () => {
		const content = makeContent({ sources, facts: [{ sources: ['wiki', 'strong'] }] });
		expect(found(weakSourceAlone, content)).toEqual([]);
	});

	it.each(['encyclopedia', 'content-farm', 'file-dump', 'forum', 'propaganda-network'] as const)(
		'finds a source of the kind "%s" that stands alone',
		(weakness) => {
			const content = makeContent({
				sources: [{ id: 'weak', weakness }],
				facts: [{ sources: ['weak'] }],
			});
			expect(found(weakSourceAlone, content)).toMatchObject([{ value: 'weak' }]);
		},
	);

	it.each(['personal-blog', 'machine-translation'] as const)(
		'passes a source of the kind "%s" that stands alone, since it proves what it says',
		(weakness) => {
			const content = makeContent({
				sources: [{ id: 'w', weakness }],
				facts: [{ sources: ['w'] }],
			});
			expect(found(weakSourceAlone, content)).toEqual([]);
		},
	);

	it('leaves sources that do not exist to the check of references', () => {
		const content = makeContent({ sources, facts: [{ sources: ['wiki', 'none'] }] });
		expect(found(weakSourceAlone, content)).toEqual([]);
	});
});
