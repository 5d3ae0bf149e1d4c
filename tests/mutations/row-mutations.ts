import type { TableName } from '../../src/schemas/tables.ts';
import { figure, figures, inline, type Mutation } from './mutation.ts';

/** A table of comparison with one of its rows and one of the cells of that row. */
const CELLS: readonly (readonly [TableName, string, string])[] = [
	['treaty-comparison', 'founding-text', 'cis'],
	['defence-clauses', 'trigger', 'csto1992'],
	['comparison', 'csto', 'budget'],
];

/** Positions of Balykchy in Kyrgyzstan (42.43 north, 76.15 east) as slips would write them. */
const WRONG_POSITIONS = [
	['in the wrong hemisphere', -42.43, 76.15],
	['with latitude and longitude swapped', 76.15, 42.43],
	['west of Greenwich', 42.43, -76.15],
	['with two figures of the longitude swapped', 42.43, 67.15],
] as const;

/** Faults of figures, of places, of order and of words in tables. */
export const ROW_MUTATIONS: readonly Mutation[] = [
	{
		name: 'a figure of a package that does not exist',
		rule: 'package-scope',
		value: 'package:no-such-package',
		corrupt: (copy) =>
			copy.setKey(
				'exercises',
				'rubezh-2004',
				'figures',
				figures({ scope: 'package:no-such-package' }),
			),
	},
	{
		name: 'a figure of a package that does not hold the exercise',
		rule: 'package-scope',
		value: 'package:combat-brotherhood-2017',
		corrupt: (copy) =>
			copy.setKey(
				'exercises',
				'rubezh-2004',
				'figures',
				figures({ scope: 'package:combat-brotherhood-2017' }),
			),
	},
	{
		name: 'a figure of an unknown package outside of exercises',
		rule: 'package-scope',
		value: 'package:no-such-package',
		corrupt: (copy) =>
			copy.setKey('states', 'armenia', 'population', figure({ scope: 'package:no-such-package' })),
	},
	{
		name: 'a package that counts its umbrella among its parts',
		rule: 'part-and-package',
		value: 'combat-brotherhood-2017',
		corrupt: (copy) =>
			copy.setKey(
				'packages',
				'combat-brotherhood-2017',
				'parts',
				'[search-2017, combat-brotherhood-2017]',
			),
	},
	{
		name: 'a package that counts a part beside its whole',
		rule: 'part-and-package',
		value: 'search-2017',
		corrupt: (copy) =>
			copy.setKey(
				'packages',
				'six-exercises-2019',
				'parts',
				'[combat-brotherhood-2017, search-2017]',
			),
	},
	{
		name: 'the sum of a package as the figure of a part',
		rule: 'part-and-package',
		value: '12000 troops',
		corrupt: (copy) =>
			copy.setKey('exercises', 'search-2017', 'figures', figures({ value: 12000 })),
	},
	{
		name: 'the sum of a package as the figure of its umbrella alone',
		rule: 'part-and-package',
		value: '12000 troops',
		corrupt: (copy) =>
			copy.setKey('exercises', 'combat-brotherhood-2017', 'figures', figures({ value: 12000 })),
	},
	{
		name: 'the upper end of a package as the figure of its umbrella alone',
		rule: 'part-and-package',
		value: 'at most 7000 troops',
		corrupt: (copy) =>
			copy.setKey(
				'exercises',
				'complex-2009',
				'figures',
				figures({ value: undefined, high: 7000 }),
			),
	},
	{
		name: 'contingents that do not add up to the total',
		rule: 'contingent-sum',
		value: 'total 2500, contingents 3100',
		corrupt: (copy) => {
			const contingent = (state: string, value: number) =>
				inline({ state, strength: figure({ value, scope: 'contingent' }) });
			copy.removeKey('operations', 'kazakhstan-2022', 'totalsNote');
			copy.setKey(
				'operations',
				'kazakhstan-2022',
				'contingents',
				`[${contingent('russia', 3000)}, ${contingent('armenia', 100)}]`,
			);
			return copy.setKey(
				'operations',
				'kazakhstan-2022',
				'totals',
				figures({ value: 2500, scope: 'operation' }),
			);
		},
	},
	{
		name: 'shares of the budget above 100 per cent',
		rule: 'share-sum',
		value: 'per cent in all',
		corrupt: (copy) =>
			copy.setKey(
				'states',
				'tajikistan',
				'budgetSharePercent',
				figure({ value: 60, scope: 'organization' }),
			),
	},
	...WRONG_POSITIONS.map(([name, lat, lon]): Mutation => ({
		name: `a range ${name}`,
		rule: 'coordinates-outside-country',
		value: `${lat}, ${lon}`,
		corrupt: (copy) => copy.setKey('exercises', 'rubezh-2004', 'coordinates', inline({ lat, lon })),
	})),
	{
		name: 'a range in another country than its row says',
		rule: 'coordinates-outside-country',
		value: '42.43, 76.15',
		corrupt: (copy) => {
			copy.setKey('exercises', 'rubezh-2004', 'country', 'armenia');
			return copy.setKey('exercises', 'rubezh-2004', 'coordinates', '{ lat: 42.43, lon: 76.15 }');
		},
	},
	{
		name: 'a range without country',
		rule: 'coordinates-outside-country',
		value: '42.43, 76.15',
		corrupt: (copy) => {
			copy.removeKey('exercises', 'rubezh-2004', 'country');
			return copy.setKey('exercises', 'rubezh-2004', 'coordinates', '{ lat: 42.43, lon: 76.15 }');
		},
	},
	{
		name: 'a missing article',
		rule: 'article-numbers',
		value: '4',
		corrupt: (copy) => {
			copy.removeRow('articles', 'treaty-article-3');
			return copy.rowSpot('articles', 'treaty-article-4', '\n  number:');
		},
	},
	{
		name: 'a missing first article',
		rule: 'article-numbers',
		value: '2',
		corrupt: (copy) => {
			copy.removeRow('articles', 'treaty-article-1');
			return copy.rowSpot('articles', 'treaty-article-2', '\n  number:');
		},
	},
	{
		name: 'two articles of one number',
		rule: 'article-numbers',
		value: '3',
		corrupt: (copy) => copy.setKey('articles', 'treaty-article-4', 'number', '3'),
	},
	{
		name: 'an article that was read and is not explained',
		rule: 'gloss-without-reading',
		value: 'no gloss',
		corrupt: (copy) => copy.removeKey('articles', 'treaty-article-4', 'gloss'),
	},
	{
		name: 'an article that was not read and is explained',
		rule: 'gloss-without-reading',
		value: 'We guess.',
		corrupt: (copy) => {
			copy.setKey(
				'articles',
				'treaty-article-4',
				'textSeen',
				"[{ wording: '1992', extent: 'no' }]",
			);
			return copy.setKey('articles', 'treaty-article-4', 'gloss', 'We guess.');
		},
	},
	{
		name: 'a short answer of an agreement that is too short',
		rule: 'short-answer',
		value: 'In 2011',
		corrupt: (copy) =>
			copy.setKey(
				'instruments',
				'bases-protocol-2011',
				'shortAnswer',
				"'In 2011 they signed. [@csto-25years]'",
			),
	},
	{
		name: 'a short answer of an article that cites a source which does not exist',
		rule: 'unknown-citation',
		value: 'no-such-source',
		corrupt: (copy) =>
			copy.setKey(
				'articles',
				'treaty-article-4',
				'shortAnswer',
				`'${'In 2012 the words of this article were changed. '.repeat(5)}[@no-such-source]'`,
			),
	},
	{
		name: 'a step of admission with the number of another',
		rule: 'step-order',
		value: '3',
		corrupt: (copy) => copy.setKey('admission-steps', 'written-request', 'step', '3'),
	},
	{
		name: 'a step of admission that was moved',
		rule: 'step-order',
		value: '2',
		corrupt: (copy) => {
			copy.moveRow('admission-steps', 'written-request', 'decision-in-tehran');
			return copy.rowSpot('admission-steps', 'written-request', 'step: 2');
		},
	},
	{
		name: 'a claim with the number of another',
		rule: 'claim-order',
		value: '3',
		corrupt: (copy) => copy.setKey('claims', 'kartapolov-role', 'order', '3'),
	},
	{
		name: 'a claim of the article without number',
		rule: 'claim-order',
		value: 'nothing',
		corrupt: (copy) => copy.removeKey('claims', 'kartapolov-role', 'order'),
	},
	{
		name: 'a claim that was moved',
		rule: 'claim-order',
		value: '2',
		corrupt: (copy) => {
			copy.moveRow('claims', 'kartapolov-role', 'headline');
			return copy.rowSpot('claims', 'kartapolov-role', 'order: 2');
		},
	},
	{
		name: 'an answer of too few words',
		rule: 'question-answer',
		value: 'six words',
		corrupt: (copy) =>
			copy.setKey('questions', 'what-stands-csto-for', 'answer', 'These are six words of 2002.'),
	},
	{
		name: 'an answer without a year',
		rule: 'question-answer',
		value: 'word',
		corrupt: (copy) =>
			copy.setKey('questions', 'what-stands-csto-for', 'answer', `${'word '.repeat(39)}word.`),
	},
	{
		name: 'a question that asks what another one asks',
		rule: 'questions-alike',
		value: 'For what does CSTO stand?',
		corrupt: (copy) =>
			copy.setKey('questions', 'where-is-the-seat', 'question', 'For what does CSTO stand?'),
	},
	{
		name: 'a question whose link leads nowhere',
		rule: 'dead-link',
		value: '/nowhere/',
		corrupt: (copy) => copy.setKey('questions', 'what-stands-csto-for', 'link', '/nowhere/'),
	},
	...CELLS.flatMap(([table, id, key]): Mutation[] => [
		{
			name: `a cell of ${table} with neither text nor reason`,
			rule: 'empty-cell',
			value: '{}',
			corrupt: (copy) => copy.setKey(table, id, key, '{}'),
		},
		{
			name: `a cell of ${table} with a text and a reason why there is none`,
			rule: 'empty-cell',
			value: '"none"',
			corrupt: (copy) => copy.setKey(table, id, key, '{ text: It is so., none: Not found. }'),
		},
	]),
	{
		name: 'one side of the debate with more room than the other',
		rule: 'argument-balance',
		value: 'words for',
		corrupt: (copy) => {
			copy.setKey('arguments', 'for-deterrence', 'evidence', 'word '.repeat(400).trim());
			return copy.rowSpot('arguments', 'for-open-club');
		},
	},
	{
		name: 'a term that points to itself',
		rule: 'see-also-itself',
		value: 'article-4',
		corrupt: (copy) => copy.setKey('glossary', 'article-4', 'seeAlso', '[article-5, article-4]'),
	},
	{
		name: 'a variant that belongs to another name',
		rule: 'shared-alias',
		value: 'ОДКБ',
		corrupt: (copy) => copy.setKey('names', 'rubezh', 'variants', '[{ form: ОДКБ, lang: ru }]'),
	},
	{
		name: 'a name that is another one in lower case',
		rule: 'shared-alias',
		value: 'csto',
		corrupt: (copy) => copy.setKey('names', 'rubezh', 'canonical', 'csto'),
	},
	{
		name: 'a variant that stands twice with its name',
		rule: 'shared-alias',
		value: 'RUBIEZH',
		corrupt: (copy) =>
			copy.setKey(
				'names',
				'rubezh',
				'variants',
				'[{ form: Rubiezh, lang: en }, { form: RUBIEZH, lang: en }]',
			),
	},
	{
		name: 'an undated word in a text',
		rule: 'undated-word',
		value: 'currently',
		corrupt: (copy) =>
			copy.setKey('events', 'treaty-signed-tashkent', 'text', 'The Treaty is currently in force.'),
	},
	{
		name: 'an undated word in the title of an event',
		rule: 'undated-word',
		value: 'nowadays',
		corrupt: (copy) =>
			copy.setKey('events', 'treaty-signed-tashkent', 'title', 'What the Treaty is nowadays'),
	},
	{
		name: 'an undated word at the start of a cell',
		rule: 'undated-word',
		value: 'Recently',
		corrupt: (copy) =>
			copy.setKey('defence-clauses', 'trigger', 'nato', '{ text: Recently an armed attack. }'),
	},
	{
		name: 'an undated word in the words of a figure',
		rule: 'undated-word',
		value: 'so far',
		corrupt: (copy) =>
			copy.setKey('exercises', 'rubezh-2004', 'figures', figures({ text: 'ten so far' })),
	},
];
