import type { Row } from '../content-files/tables.ts';
import { proseOf, type Rule, rowFinding } from './content.ts';
import { type Finding, showValue } from './finding.ts';

/**
 * Words that tell a time without a date, and the verdicts of an editor where a fact should stand.
 * The report and the tests read the same list.
 */
export const UNDATED_WORDS = [
	'currently',
	'recently',
	'nowadays',
	'at present',
	'presently',
	'these days',
	'lately',
	'so far',
	'to date',
	'today',
	'at the moment',
	'until now',
	'up to now',
	'by now',
	'the latest',
	'so-called',
] as const;

/** A line break of the file may stand between two words. */
const PATTERN = new RegExp(`\\b(${UNDATED_WORDS.join('|').replaceAll(' ', '\\s+')})\\b`, 'iu');

/**
 * The first undated word of a text.
 *
 * @param text prose
 */
export function undatedWord(text: string): string | undefined {
	return PATTERN.exec(text)?.[1];
}

/** Keys whose text is somebody else’s: names, words of research notes. */
const FOREIGN_KEYS: ReadonlySet<string> = new Set([
	'quote',
	'titleDescribed',
	'publisher',
	'authors',
	'original',
	'perspective',
	'id',
	'form',
	'url',
	'native',
]);

/** Keys of front matter that hold prose. */
const PROSE_KEYS = ['title', 'shortAnswer', 'stillOpen'] as const;
const DIAGRAM_KEYS = ['title', 'shows'] as const;

/** Prose of tables, pages and diagrams dates what it says. */
export const undatedWords: Rule = (content) => [
	...Object.entries(content.tables).flatMap(([table, rows]) =>
		table === 'sources' || table === 'perspectives' || table === 'names'
			? []
			: (rows as readonly Row<object>[]).flatMap((row) => textFindings(row, row.data, [])),
	),
	...content.pages.flatMap(({ data, frontMatter, route }) =>
		PROSE_KEYS.flatMap((key): Finding[] => {
			const word = undatedWord(data?.[key] ?? '');
			return word === undefined
				? []
				: [{ ...finding(word), ...frontMatter.placeOf([key]), entry: route }];
		}),
	),
	...content.diagrams.flatMap(({ data, frontMatter, id }) =>
		DIAGRAM_KEYS.flatMap((key): Finding[] => {
			const word = undatedWord(data?.[key] ?? '');
			return word === undefined
				? []
				: [{ ...finding(word), ...frontMatter.placeOf([key]), entry: id }];
		}),
	),
	...proseOf(content).flatMap(({ entry, blocks }) =>
		blocks.flatMap(({ text, file, line, column }): Finding[] => {
			const word = undatedWord(text);
			return word === undefined ? [] : [{ ...finding(word), file, line, column, entry }];
		}),
	),
];

const finding = (word: string) => ({
	rule: 'undated-word' as const,
	value: showValue(word),
	expected: 'a date, such as "as of March 2026"',
	fix: 'Write when it was so; the source tells.',
});

function textFindings(row: Row<object>, value: unknown, path: (string | number)[]): Finding[] {
	if (typeof value === 'string') {
		const word = undatedWord(value);
		if (word === undefined) return [];
		const { value: found, expected, fix } = finding(word);
		return [rowFinding('undated-word', row as Row, row.at(path), { value: found, expected, fix })];
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) =>
		FOREIGN_KEYS.has(key)
			? []
			: textFindings(row, item, [...path, Array.isArray(value) ? Number(key) : key]),
	);
}
