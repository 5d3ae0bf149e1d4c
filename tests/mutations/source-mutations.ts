import type { ContentCopy, Spot } from './corrupt.ts';
import { figures, inline, type Mutation, SOURCE_OF_2024 } from './mutation.ts';

const FIRST_ADDRESS = 'url: https://example.org/first';

/** Adds a source that is sound but for its address and what else is given. */
const addSource = (copy: ContentCopy, id: string, ...keys: string[]): Spot => {
	const lines = [
		`- id: ${id}`,
		'title: A page',
		'publisher: A publisher',
		"published: '2024-12-11'",
		'language: en',
		'kind: newspaper',
		'perspective: Armenian government',
		...keys,
	];
	return copy.appendRow('sources', `${lines.join('\n  ')}\n`);
};

/** Lets an exercise rest on one source that is weak. */
const restOnWeakSource = (copy: ContentCopy, ...keys: string[]): Spot => {
	addSource(copy, 'mutant', FIRST_ADDRESS, ...keys);
	return copy.setKey('exercises', 'rubezh-2004', 'sources', '[mutant]');
};

/** Faults of sources, of disputes and of quotations in tables. */
export const SOURCE_MUTATIONS: readonly Mutation[] = [
	...(['url', 'archived'] as const).flatMap((key) =>
		[
			'ftp://example.org/page',
			'www.example.org/page',
			'https//example.org',
			'javascript:alert(1)',
		].map((address): Mutation => ({
			name: `the address ${address} as "${key}"`,
			rule: 'bad-address',
			value: address,
			corrupt: (copy) => copy.setKey('sources', SOURCE_OF_2024, key, address),
		})),
	),
	...(['https://example.org/first', 'http://www.example.org/first/'] as const).map(
		(address): Mutation => ({
			name: `the addresses https://example.org/first and ${address}`,
			rule: 'duplicate-address',
			value: address,
			corrupt: (copy) => {
				addSource(copy, 'first', FIRST_ADDRESS);
				addSource(copy, 'second', `url: ${address}`);
				return copy.rowSpot('sources', 'second', 'url:');
			},
		}),
	),
	{
		name: 'a source without address and without reason',
		rule: 'incomplete-source',
		corrupt: (copy) => addSource(copy, 'mutant'),
	},
	{
		name: 'a source with an address and a reason why there is none',
		rule: 'incomplete-source',
		value: 'https://example.org/first',
		corrupt: (copy) => {
			addSource(copy, 'mutant', FIRST_ADDRESS, 'noUrl: It was read on paper.');
			return copy.rowSpot('sources', 'mutant', 'url:');
		},
	},
	{
		name: 'a mirror that does not name its original',
		rule: 'incomplete-source',
		value: 'mirror: true',
		corrupt: (copy) => {
			addSource(copy, 'mutant', FIRST_ADDRESS, 'mirror: true');
			return copy.rowSpot('sources', 'mutant', 'mirror:');
		},
	},
	{
		name: 'a source that nothing cites',
		rule: 'unused-source',
		value: 'mutant',
		corrupt: (copy) => addSource(copy, 'mutant', FIRST_ADDRESS),
	},
	{
		name: 'a mirror as the only source',
		rule: 'weak-source-alone',
		value: 'mutant',
		corrupt: (copy) => restOnWeakSource(copy, 'mirror: true', 'original: An agency'),
	},
	...['encyclopedia', 'content-farm', 'file-dump', 'forum', 'propaganda-network'].map(
		(weakness): Mutation => ({
			name: `a source of the weakness "${weakness}" as the only one`,
			rule: 'weak-source-alone',
			value: 'mutant',
			corrupt: (copy) => restOnWeakSource(copy, `weakness: ${weakness}`),
		}),
	),
	{
		name: 'two weak sources without a better one',
		rule: 'weak-source-alone',
		value: 'mutant, another',
		corrupt: (copy) => {
			restOnWeakSource(copy, 'weakness: encyclopedia');
			addSource(copy, 'another', 'url: https://example.org/another', 'weakness: forum');
			return copy.setKey('exercises', 'rubezh-2004', 'sources', '[mutant, another]');
		},
	},
	{
		name: 'a row without the key "sources"',
		rule: 'row-without-source',
		value: 'nothing',
		corrupt: (copy) => copy.removeKey('exercises', 'rubezh-2004', 'sources'),
	},
	{
		name: 'a statement without the key "sources"',
		rule: 'row-without-source',
		value: 'nothing',
		corrupt: (copy) => copy.removeKey('statements', 'kartapolov-2024-12', 'sources'),
	},
	{
		name: 'a row with an empty list of sources',
		rule: 'row-without-source',
		value: '[]',
		corrupt: (copy) => copy.setKey('exercises', 'rubezh-2004', 'sources', '[]'),
	},
	{
		name: 'a figure without the key "sources"',
		rule: 'row-without-source',
		value: 'nothing',
		corrupt: (copy) =>
			copy.setKey('exercises', 'rubezh-2004', 'figures', figures({ sources: undefined })),
	},
	{
		name: 'a cell with an empty list of sources',
		rule: 'row-without-source',
		value: '[]',
		corrupt: (copy) =>
			copy.setKey('defence-clauses', 'trigger', 'nato', '{ text: A, sources: [] }'),
	},
	{
		name: 'a dispute with the sources of one side',
		rule: 'disputed-without-two-sides',
		value: 'sources of 1 stake',
		corrupt: (copy) => {
			copy.setKey('statements', 'kartapolov-2024-12', 'sources', `[${SOURCE_OF_2024}]`);
			return copy.setKey('statements', 'kartapolov-2024-12', 'confidence', 'disputed');
		},
	},
	{
		name: 'a dispute without a note',
		rule: 'disputed-without-two-sides',
		value: 'no note',
		corrupt: (copy) => {
			copy.removeKey('statements', 'kartapolov-2024-12', 'note');
			return copy.setKey('statements', 'kartapolov-2024-12', 'confidence', 'disputed');
		},
	},
	{
		name: 'a quotation of thirteen words',
		rule: 'long-quotation',
		value: 'one two three',
		corrupt: (copy) =>
			copy.setKey(
				'statements',
				'kartapolov-2024-12',
				'quote',
				inline({
					text: 'one two three four five six seven eight nine ten eleven twelve thirteen',
					lang: 'en',
				}),
			),
	},
	{
		name: 'a Russian quotation without translation',
		rule: 'untranslated-quotation',
		value: 'ru',
		corrupt: (copy) =>
			copy.setKey(
				'statements',
				'kartapolov-2024-12',
				'quote',
				inline({ text: 'не закрытый клуб', lang: 'ru' }),
			),
	},
];
