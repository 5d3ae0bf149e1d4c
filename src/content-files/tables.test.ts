import { describe, expect, it } from 'vitest';
import { readTables, TABLE_NAMES, tableFile } from './tables.ts';

/** Reads tables from texts by name; all others are empty lists. */
const read = (texts: Readonly<Record<string, string>>) =>
	readTables((file) => texts[/\/([^/]+)\.yaml$/.exec(file)?.[1] ?? ''] ?? '[]');
/** Findings in short: where, which rule, which row. */
const brief = (texts: Readonly<Record<string, string>>) =>
	read(texts).findings.map(
		({ rule, file, line, column, entry }) =>
			`${file.replace('content/data/', '')}:${line}:${column} ${rule} ${entry ?? '-'}`,
	);

const lines = (...all: string[]) => `${all.join('\n')}\n`;
const topics = lines('- id: law', '  title: Law', "  asOf: '2026-03-15'");
const perspectives = lines('- id: Russian state agency', '  stake: russian-state-media');
const source = (id: string, ...more: string[]) =>
	lines(
		`- id: ${id}`,
		'  title: A report',
		'  publisher: TASS',
		`  url: https://tass.example/${id}`,
		'  language: en',
		'  kind: news-agency',
		'  perspective: Russian state agency',
		...more,
	);
const fact = (id: string, ...more: string[]) =>
	lines(`- id: ${id}`, '  topic: law', '  text: It is so.', '  confidence: high', ...more);
const sound = {
	topics,
	perspectives,
	sources: source('tass'),
	facts: fact('a', '  sources: [tass]'),
};

describe('sound tables', () => {
	it('are read without a finding, with rows, ids and places', () => {
		const { tables, ids, findings } = read(sound);
		expect(findings).toEqual([]);
		expect(tables.facts.map(({ id, data }) => [id, data.text])).toEqual([['a', 'It is so.']]);
		expect([...(ids['facts'] ?? [])]).toEqual(['a']);
		expect(tables.facts[0]?.start).toEqual({ file: 'content/data/facts.yaml', line: 1, column: 3 });
		expect(tables.facts[0]?.at(['sources', 0])).toMatchObject({ line: 5, column: 13 });
	});

	it('may point to rows that stand later, and to rows of their own file', () => {
		const sources = source('first', '  sameTextAs: second') + source('second');
		expect(brief({ ...sound, sources, facts: '[]' })).toEqual([]);
	});
});

describe('files', () => {
	it('are missed by name', () => {
		const { findings } = readTables((file) => (file === tableFile('topics') ? undefined : '[]'));
		expect(findings).toMatchObject([
			{ rule: 'missing-file', file: 'content/data/topics.yaml', line: 1, column: 1 },
		]);
	});

	it('are all missed at once', () => {
		expect(readTables(() => undefined).findings).toHaveLength(TABLE_NAMES.length);
	});

	it.each(['law:\n  title: Law\n', 'just words\n'])('hold a list of rows, not %j', (text) => {
		expect(brief({ topics: text })).toEqual(['topics.yaml:1:1 yaml-syntax -']);
	});

	it('hold rows, not words', () => {
		expect(brief({ topics: '- law\n' })).toEqual(['topics.yaml:1:3 invalid-value -']);
	});
});

describe('one fault', () => {
	it.each([
		['a missing key, at its row', '- id: law\n  title: Law\n', '1:3 missing-key law'],
		['an unknown key, at the key', `${topics}  titel: x\n`, '4:3 unknown-key law'],
		['an impossible date', topics.replace('2026-03-15', '2021-02-30'), '3:9 impossible-date law'],
		// The reader of the text, which finds these two, does not know rows.
		['a date without quotes', topics.replaceAll("'", ''), '3:9 unquoted-date -'],
		['a null', topics.replace('Law', 'null'), '2:10 null-value -'],
		['a year without quotes', topics.replace("'2026-03-15'", '2026'), '3:9 unquoted-date law'],
		['a space at the end', topics.replace('Law', "'Law '"), '2:10 invalid-value law'],
	])('is reported once: %s', (_what, text, expected) => {
		expect(brief({ topics: text })).toEqual([`topics.yaml:${expected}`]);
	});

	it('names the row and the key that is missing', () => {
		const { findings } = read({ topics: '- id: law\n  title: Law\n' });
		expect(findings[0]).toMatchObject({
			entry: 'law',
			expected: 'the key "asOf"',
			fix: 'Add "asOf".',
		});
	});

	it('says how a year has to be written', () => {
		const { findings } = read({ topics: topics.replace("'2026-03-15'", '2026') });
		expect(findings[0]).toMatchObject({ value: '2026', fix: "Write '2026'." });
	});

	it('finds an address that is none', () => {
		const sources = source('tass').replace('https://tass.example/tass', 'javascript:alert(1)');
		expect(brief({ perspectives, sources })).toEqual(['sources.yaml:4:8 bad-address tass']);
	});

	it.each([
		['missing', []],
		['empty', ['  sources: []']],
	])('finds a row whose sources are %s', (_what, more) => {
		const { findings } = read({ ...sound, facts: fact('a', ...more) });
		expect(findings).toMatchObject([
			{ rule: 'row-without-source', entry: 'a', file: 'content/data/facts.yaml' },
		]);
	});

	it('finds a figure without a source, at the figure', () => {
		const figure =
			"  population: {value: 3, approx: true, asOf: '2024', basis: counted, scope: state, text: '3'}";
		const states = lines(
			'- id: armenia',
			"  iso2: AM\n  iso3: ARM\n  isoNumeric: '051'\n  name: Armenia\n  capital: Yerevan",
			'  status: member',
			'  role: A member.',
			figure,
			'  sources: [tass]',
		);
		expect(brief({ ...sound, states })).toEqual(['states.yaml:9:15 row-without-source armenia']);
	});
});

describe('ids', () => {
	it('that stand twice are found at the second', () => {
		const facts = fact('a', '  sources: [tass]') + fact('b', '  sources: [tass]');
		expect(brief({ ...sound, facts: facts.replace('id: b', 'id: a') })).toEqual([
			'facts.yaml:6:7 duplicate-id a',
		]);
	});

	it('may stand in two files', () => {
		expect(brief({ ...sound, facts: fact('law', '  sources: [tass]') })).toEqual([]);
	});

	it('of rows with other faults are known all the same', () => {
		const { findings } = read({ ...sound, sources: source('tass', '  extra: x') });
		expect(findings.map(({ rule }) => rule)).toEqual(['unknown-key']);
	});
});

describe('references', () => {
	it('that lead nowhere are found in the line in which they stand', () => {
		const facts = fact('a', '  sources:', '    - tass', '    - none');
		const { findings } = read({ ...sound, facts });
		expect(findings).toMatchObject([
			{
				rule: 'dangling-reference',
				file: 'content/data/facts.yaml',
				line: 7,
				column: 7,
				entry: 'a',
				value: 'none',
				expected: 'expected the id of a row of content/data/sources.yaml',
				fix: 'Correct the id, or add the row to content/data/sources.yaml.',
			},
		]);
	});

	it('are not satisfied by a row of another table', () => {
		expect(brief({ ...sound, facts: fact('a', '  sources: [law]') })).toEqual([
			'facts.yaml:5:13 dangling-reference a',
		]);
	});

	it('to a file that cannot be read are not blamed on the rows that hold them', () => {
		expect(
			brief({ ...sound, sources: '- id: [tass\n' }).filter((line) => /dangling/.test(line)),
		).toEqual([]);
		const texts: Readonly<Record<string, string>> = {
			[tableFile('facts')]: sound.facts,
			[tableFile('topics')]: topics,
		};
		const { findings } = readTables((file) =>
			file === tableFile('sources') ? undefined : (texts[file] ?? '[]'),
		);
		expect(findings.map(({ rule }) => rule)).toEqual(['missing-file']);
	});
});

describe('several broken files', () => {
	it('are reported at once, each fault with line and column', () => {
		const found = brief({
			topics: topics.replace('2026-03-15', '2021-13'),
			perspectives: perspectives.replace('russian-state-media', 'nobody'),
			sources: source('tass') + source('tass', '  extra: x', '  mirror: null'),
			facts: fact('a', '  sources: [tass, none]', '  date: 2004-06-18') + fact('b'),
		});
		expect(found.toSorted()).toEqual(
			[
				'topics.yaml:3:9 impossible-date law',
				'perspectives.yaml:2:10 invalid-value Russian state agency',
				'sources.yaml:8:7 duplicate-id tass',
				'sources.yaml:15:3 unknown-key tass',
				'sources.yaml:16:11 null-value -',
				'facts.yaml:5:19 dangling-reference a',
				'facts.yaml:6:9 unquoted-date -',
				'facts.yaml:7:3 row-without-source b',
			].toSorted(),
		);
	});

	it('do not hide each other: a file that is no YAML leaves the faults of the others in view', () => {
		const found = brief({ ...sound, series: '- id: [rubezh\n', topics: `${topics}  titel: x\n` });
		expect(found).toContainEqual(expect.stringMatching(/^series\.yaml:\d+:\d+ yaml-syntax/));
		expect(found).toContain('topics.yaml:4:3 unknown-key law');
	});

	it('leave the sound rows to the rules', () => {
		const facts = fact('broken') + fact('good', '  sources: [tass]');
		expect(read({ ...sound, facts }).tables.facts.map(({ id }) => id)).toEqual(['good']);
	});
});
