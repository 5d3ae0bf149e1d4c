import { tableFile } from '../../src/content-files/tables.ts';
import { figure, figures, type Mutation, SOURCE_OF_2024 } from './mutation.ts';

/** Faults of form: files, YAML, keys, values, ids and references. */
export const FORM_MUTATIONS: readonly Mutation[] = [
	{
		name: 'a table without its file',
		rule: 'missing-file',
		corrupt: (copy) => copy.removeFile(tableFile('series')),
	},
	{
		name: 'a table without rows',
		rule: 'empty-table',
		corrupt: (copy) => copy.replaceFile(tableFile('open-questions'), '[]\n'),
	},
	{
		name: 'an empty file',
		rule: 'yaml-syntax',
		value: 'null',
		corrupt: (copy) => copy.replaceFile(tableFile('series'), ''),
	},
	{
		name: 'a file that is a map instead of a list',
		rule: 'yaml-syntax',
		value: 'rubezh',
		corrupt: (copy) => copy.replaceFile(tableFile('series'), 'rubezh:\n  name: Rubezh\n'),
	},
	{
		name: 'a list that is not closed',
		rule: 'yaml-syntax',
		value: 'participantsNote',
		corrupt: (copy) => {
			copy.setKey('exercises', 'rubezh-2004', 'participants', '[kazakhstan, russia');
			return copy.setKey('exercises', 'rubezh-2004', 'participantsNote', 'Two states.');
		},
	},
	{
		name: 'a text whose quotation mark is not closed',
		rule: 'yaml-syntax',
		value: "'Mutant",
		corrupt: (copy) => copy.setKey('exercises', 'rubezh-2004', 'name', "'Mutant"),
	},
	{
		name: 'a quotation mark that is not closed up to the end of the file',
		rule: 'yaml-syntax',
		value: '"Mutant',
		corrupt: (copy) => copy.setKey('exercises', 'rubezh-2004', 'name', '"Mutant'),
	},
	{
		name: 'a key that is indented too deep',
		rule: 'yaml-syntax',
		value: 'year: 2004',
		corrupt: (copy) => copy.inRow('exercises', 'rubezh-2004', '\n  year:', '\n   year:'),
	},
	{
		name: 'a line that is indented with a tab',
		rule: 'yaml-syntax',
		value: 'status: held',
		corrupt: (copy) => copy.inRow('exercises', 'rubezh-2004', '\n  status:', '\n\tstatus:'),
	},
	{
		name: 'a colon in a text without quotation marks',
		rule: 'yaml-syntax',
		value: 'Balykchy: a range',
		corrupt: (copy) => copy.setKey('exercises', 'rubezh-2004', 'place', 'Balykchy: a range'),
	},
	{
		name: 'a key that stands twice in a row',
		rule: 'yaml-syntax',
		value: 'year: 1',
		corrupt: (copy) =>
			copy.inRow('exercises', 'rubezh-2004', '\n  status:', '\n  year: 1\n  status:'),
	},
	{
		name: 'an unknown key in a row',
		rule: 'unknown-key',
		value: 'colour',
		corrupt: (copy) => copy.setKey('exercises', 'rubezh-2004', 'colour', 'red'),
	},
	{
		name: 'a misspelt key in a row',
		rule: 'unknown-key',
		value: 'confidance',
		corrupt: (copy) =>
			copy.inRow('articles', 'treaty-article-4', '\n  confidence:', '\n  confidance:'),
	},
	{
		name: 'an unknown key in a figure',
		rule: 'unknown-key',
		value: 'scale',
		corrupt: (copy) =>
			copy.setKey('exercises', 'rubezh-2004', 'figures', figures({ scale: 'about' })),
	},
	{
		name: 'a row without a required key',
		rule: 'missing-key',
		corrupt: (copy) => copy.removeKey('exercises', 'rubezh-2004', 'year'),
	},
	{
		name: 'an argument without rebuttal',
		rule: 'missing-key',
		corrupt: (copy) => copy.removeKey('arguments', 'for-open-club', 'rebuttal'),
	},
	{
		name: 'a claim without verdict',
		rule: 'missing-key',
		corrupt: (copy) => copy.removeKey('claims', 'headline', 'verdict'),
	},
	{
		name: 'a claim without correction',
		rule: 'missing-key',
		corrupt: (copy) => copy.removeKey('claims', 'headline', 'correction'),
	},
	{
		name: 'a statement without speaker',
		rule: 'missing-key',
		corrupt: (copy) => copy.removeKey('statements', 'kartapolov-2024-12', 'speaker'),
	},
	{
		name: 'a statement without date',
		rule: 'missing-key',
		corrupt: (copy) => copy.removeKey('statements', 'kartapolov-2024-12', 'date'),
	},
	{
		name: 'a source without perspective',
		rule: 'missing-key',
		corrupt: (copy) => copy.removeKey('sources', SOURCE_OF_2024, 'perspective'),
	},
	...(['scope', 'basis', 'asOf', 'approx'] as const).map((key): Mutation => ({
		name: `a figure without "${key}"`,
		rule: 'missing-key',
		corrupt: (copy) =>
			copy.setKey('exercises', 'rubezh-2004', 'figures', figures({ [key]: undefined })),
	})),
	{
		name: 'a key without value',
		rule: 'null-value',
		value: 'note: null',
		corrupt: (copy) => copy.setKey('exercises', 'rubezh-2004', 'note', ''),
	},
	{
		name: 'a required key that is null',
		rule: 'null-value',
		value: 'year: null',
		corrupt: (copy) => copy.setKey('exercises', 'rubezh-2004', 'year', 'null'),
	},
	{
		name: 'null inside of a list',
		rule: 'null-value',
		value: 'null',
		corrupt: (copy) => copy.setKey('exercises', 'rubezh-2004', 'sources', '[~]'),
	},
	{
		name: 'null inside of a figure',
		rule: 'null-value',
		value: 'value: null',
		corrupt: (copy) => copy.setKey('states', 'armenia', 'population', figure({ value: 'null' })),
	},
	{
		name: 'a row that is a text',
		rule: 'invalid-value',
		value: 'just a text',
		corrupt: (copy) => copy.appendRow('series', '- just a text\n'),
	},
	{
		name: 'a word outside of a closed list',
		rule: 'invalid-value',
		value: 'maybe',
		corrupt: (copy) => copy.setKey('statements', 'kartapolov-2024-12', 'stance', 'maybe'),
	},
	{
		name: 'a stake label that is not in the list',
		rule: 'invalid-value',
		value: 'friends',
		corrupt: (copy) => copy.setKey('perspectives', 'Armenian government', 'stake', 'friends'),
	},
	{
		name: 'a text where a number belongs',
		rule: 'invalid-value',
		value: 'four',
		corrupt: (copy) => copy.setKey('articles', 'treaty-article-4', 'number', 'four'),
	},
	{
		name: 'an empty text',
		rule: 'invalid-value',
		value: '',
		corrupt: (copy) => copy.setKey('exercises', 'rubezh-2004', 'name', "''"),
	},
	{
		name: 'an id with a capital letter',
		rule: 'invalid-value',
		value: 'Mutant',
		corrupt: (copy) => copy.appendRow('series', '- id: Mutant\n  name: Mutant\n'),
	},
	{
		name: 'an empty list of optional references',
		rule: 'invalid-value',
		value: '[]',
		corrupt: (copy) => copy.setKey('events', 'treaty-signed-tashkent', 'states', '[]'),
	},
	{
		name: 'a latitude beyond the pole',
		rule: 'invalid-value',
		value: '142.43',
		corrupt: (copy) =>
			copy.setKey('exercises', 'rubezh-2004', 'coordinates', '{ lat: 142.43, lon: 76.15 }'),
	},
	{
		name: 'a figure without number',
		rule: 'invalid-value',
		value: 'counted',
		corrupt: (copy) =>
			copy.setKey('exercises', 'rubezh-2004', 'figures', figures({ value: undefined })),
	},
	{
		name: 'a figure below zero',
		rule: 'invalid-value',
		value: '-10',
		corrupt: (copy) => copy.setKey('exercises', 'rubezh-2004', 'figures', figures({ value: -10 })),
	},
	{
		name: 'a range whose lower end is above its upper end',
		rule: 'invalid-value',
		value: '20',
		corrupt: (copy) =>
			copy.setKey('states', 'armenia', 'population', figure({ low: 20, high: 10 })),
	},
	{
		name: 'a figure with an unknown scope',
		rule: 'invalid-value',
		value: 'everything',
		corrupt: (copy) =>
			copy.setKey('exercises', 'rubezh-2004', 'figures', figures({ scope: 'everything' })),
	},
	{
		name: 'a figure with an unknown basis',
		rule: 'invalid-value',
		value: 'guessed',
		corrupt: (copy) =>
			copy.setKey('exercises', 'rubezh-2004', 'figures', figures({ basis: 'guessed' })),
	},
	{
		name: 'an id that stands twice in a file',
		rule: 'duplicate-id',
		value: 'rubezh-2004',
		corrupt: (copy) =>
			copy.inRow('exercises', 'rubezh-2021', '- id: rubezh-2021', '- id: rubezh-2004'),
	},
	{
		name: 'an id that is both a fact and an event',
		rule: 'fact-and-event',
		value: 'treaty-signed-tashkent',
		corrupt: (copy) =>
			copy.inRow('facts', 'budget-scale', '- id: budget-scale', '- id: treaty-signed-tashkent'),
	},
	{
		name: 'a source id that does not exist',
		rule: 'dangling-reference',
		value: 'no-such-source',
		corrupt: (copy) =>
			copy.setKey('exercises', 'rubezh-2004', 'sources', `[${SOURCE_OF_2024}, no-such-source]`),
	},
	{
		name: 'a source id that does not exist, in a figure',
		rule: 'dangling-reference',
		value: 'no-such-source',
		corrupt: (copy) =>
			copy.setKey('states', 'armenia', 'population', figure({ sources: '[no-such-source]' })),
	},
	{
		name: 'a source id that does not exist, in a cell',
		rule: 'dangling-reference',
		value: 'no-such-source',
		corrupt: (copy) =>
			copy.setKey('defence-clauses', 'trigger', 'nato', '{ text: A, sources: [no-such-source] }'),
	},
	{
		name: 'a perspective that no row maps to a stake',
		rule: 'dangling-reference',
		value: 'a voice from nowhere',
		corrupt: (copy) =>
			copy.setKey('sources', SOURCE_OF_2024, 'perspective', 'a voice from nowhere'),
	},
	{
		name: 'a speaker who has no row',
		rule: 'dangling-reference',
		value: 'no-such-person',
		corrupt: (copy) => copy.setKey('statements', 'kartapolov-2024-12', 'speaker', 'no-such-person'),
	},
	{
		name: 'a person without row inside of an argument',
		rule: 'dangling-reference',
		value: 'no-such-person',
		corrupt: (copy) =>
			copy.setKey('arguments', 'for-open-club', 'madeBy', '[{ person: no-such-person }]'),
	},
	{
		name: 'an exercise of an unknown series',
		rule: 'dangling-reference',
		value: 'no-such-series',
		corrupt: (copy) => copy.setKey('exercises', 'rubezh-2004', 'series', 'no-such-series'),
	},
	{
		name: 'an amendment by a text that has no row',
		rule: 'dangling-reference',
		value: 'no-such-protocol',
		corrupt: (copy) =>
			copy.setKey(
				'articles',
				'treaty-article-4',
				'amendments',
				'[{ by: no-such-protocol, change: It was changed. }]',
			),
	},
	{
		name: 'a spell that is opened by an unknown event',
		rule: 'dangling-reference',
		value: 'no-such-event',
		corrupt: (copy) =>
			copy.setKey('membership', 'armenia-treaty-party', 'openedBy', 'no-such-event'),
	},
	{
		name: 'a "see also" to nothing',
		rule: 'dangling-reference',
		value: 'no-such-term',
		corrupt: (copy) => copy.setKey('glossary', 'article-4', 'seeAlso', '[no-such-term]'),
	},
	{
		name: 'a row that was renamed though others refer to it',
		rule: 'dangling-reference',
		value: 'treaty-protocol-2010',
		corrupt: (copy) => {
			copy.inRow(
				'instruments',
				'treaty-protocol-2010',
				'- id: treaty-protocol-2010',
				'- id: treaty-protocol',
			);
			return copy.rowSpot('articles', 'treaty-article-4', 'by: treaty-protocol-2010');
		},
	},
	{
		name: 'a state with spells of membership that has no row',
		rule: 'state-without-row',
		value: 'armenia',
		corrupt: (copy) => {
			copy.removeRow('states', 'armenia');
			return copy.rowSpot('membership', 'armenia-treaty-party', 'state: armenia');
		},
	},
];
