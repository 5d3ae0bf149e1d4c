import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { afterAll, describe, expect, it } from 'vitest';
import {
	makeAnswer,
	makeMinimal,
	type PartialTables,
} from '../integrity/testing/content-builder.ts';
import { type ContentFiles, filesOf, validateContent } from './read-content.ts';
import { TABLE_NAMES, tableFile } from './tables.ts';

const frontMatter = {
	title: 'Home',
	topics: ['law'],
	shortAnswer: makeAnswer(),
	factsChecked: '2026-03-15',
};
const toYaml = (value: unknown) =>
	stringify(value, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
const pageText = (keys: Record<string, unknown> = frontMatter, body = 'Text <Cite s="tass" />.') =>
	`---\n${toYaml(keys)}---\n\n${body}\n`;

const HOME = 'content/pages/index.mdx';
const sound: PartialTables = {
	topics: [{}],
	perspectives: [{}],
	sources: [{}],
	facts: [{ topic: 'law' }],
};

/** Files with some tables and one page; texts overrule what is made of the tables. */
function files(tables: PartialTables, texts: Readonly<Record<string, string>> = {}): ContentFiles {
	const made = new Map<string, string>();
	for (const name of TABLE_NAMES) {
		const rows = tables[name] ?? [];
		made.set(tableFile(name), toYaml(rows.map((row) => makeMinimal(name, row))));
	}
	made.set(HOME, pageText());
	for (const [file, text] of Object.entries(texts)) made.set(file, text);
	return {
		read: (file) => made.get(file),
		pages: [...made.keys()].filter((file) => file.endsWith('.mdx')).toSorted(),
		diagrams: [],
	};
}

/** Findings without those that a handful of tables and one page cannot avoid. */
const validate = (tables: PartialTables, texts: Readonly<Record<string, string>> = {}) =>
	validateContent(files(tables, texts)).filter(
		({ rule, file }) =>
			rule !== 'sidebar-without-page' &&
			!(rule === 'empty-table' && !((file.split('/').at(-1) ?? '').replace('.yaml', '') in sound)),
	);

describe('validation', () => {
	it('finds nothing in sound content', () => {
		expect(validate(sound)).toEqual([]);
	});

	it('reports faults of rows, references, rules and pages together, ordered by file and line', () => {
		const found = validate(
			{
				...sound,
				topics: [{ asOf: '2026-03-10' }],
				facts: [
					{ topic: 'law' },
					{ id: 'later', topic: 'nowhere' },
					{ id: 'word', topic: 'law', text: 'So far none.' },
				],
			},
			{ [HOME]: pageText(frontMatter, 'Text <Cite s="none" />.') },
		);
		expect(found.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
			'content/data/facts.yaml dangling-reference',
			'content/data/facts.yaml undated-word',
			'content/pages/index.mdx facts-checked-too-late',
			'content/pages/index.mdx unknown-citation',
		]);
		for (const { line } of found) expect(line).toBeGreaterThan(1);
	});

	it('finds faults of the front matter at their lines, under the address of the page', () => {
		const found = validate(sound, {
			[HOME]: pageText({
				...frontMatter,
				topics: ['nowhere'],
				factsChecked: '2026-02-30',
				titel: 'x',
			}),
		});
		expect(found).toMatchObject([
			{ rule: 'dangling-reference', line: 4, entry: '/', value: 'nowhere' },
			{ rule: 'impossible-date', line: 6, entry: '/', value: '2026-02-30' },
			{ rule: 'unknown-key', line: 7, entry: '/', value: 'titel' },
		]);
	});

	it('finds a page without front matter', () => {
		const found = validate(sound, { [HOME]: 'Text <Cite s="tass" />.\n' });
		expect(found.map(({ expected }) => expected)).toContain('the key "shortAnswer"');
	});

	it('finds MDX that cannot be read', () => {
		expect(validate(sound, { [HOME]: pageText(frontMatter, '<Aside>') })).toMatchObject([
			{ rule: 'mdx-syntax', file: HOME },
		]);
	});

	it('reports a table that cannot be read as such, not as an empty one', () => {
		const file = tableFile('facts');
		const rules = (text: string | undefined) => {
			const all = files(sound);
			const read = (name: string) => (name === file ? text : all.read(name));
			return validateContent({ ...all, read })
				.filter((finding) => finding.file === file)
				.map(({ rule }) => rule);
		};
		expect(rules('- id: [a\n')).not.toContain('empty-table');
		expect(rules('- id: [a\n')).toContain('yaml-syntax');
		expect(rules(undefined)).toEqual(['missing-file']);
	});

	it('does not call a source unused that only a row with another fault names', () => {
		const facts = toYaml([
			{ ...makeMinimal('facts', { topic: 'law', sources: ['only-here'] }), titel: 'x' },
		]);
		const found = validate(
			{ ...sound, sources: [{}, { id: 'only-here', url: 'https://tass.example/2' }] },
			{ [tableFile('facts')]: facts },
		);
		expect(found.filter(({ rule }) => rule === 'unused-source')).toEqual([]);
	});

	it('tells of a spell whose state has lost its row', () => {
		const found = validate({
			...sound,
			events: [{ id: 'in-force', date: '1994-04-20' }],
			membership: [{ state: 'georgia' }],
		});
		const place = { file: tableFile('membership'), entry: 'spell', value: 'georgia' };
		expect(found).toContainEqual(expect.objectContaining({ rule: 'state-without-row', ...place }));
	});
});

describe('files of a project', () => {
	const root = mkdtempSync(join(tmpdir(), 'content-files-'));
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	};
	write('content/pages/index.mdx', 'Home');
	write('content/pages/law/treaty.mdx', 'Treaty');
	write('content/pages/notes.txt', 'not a page');
	write('content/diagrams/path.md', 'graph');
	write('content/data/topics.yaml', '- id: law\n');
	afterAll(() => rmSync(root, { recursive: true }));

	it('are the pages of all folders and the diagrams by their names', () => {
		const { pages, diagrams } = filesOf(root);
		expect(pages).toEqual(['content/pages/index.mdx', 'content/pages/law/treaty.mdx']);
		expect(diagrams).toEqual(['path']);
	});

	it('are read as they stand, and one that does not exist is undefined', () => {
		expect(filesOf(root).read('content/data/topics.yaml')).toBe('- id: law\n');
		expect(filesOf(root).read('content/data/none.yaml')).toBeUndefined();
	});

	it('that all are missing are all reported', () => {
		const empty = mkdtempSync(join(tmpdir(), 'content-files-'));
		const rules = validateContent(filesOf(empty)).map(({ rule }) => rule);
		rmSync(empty, { recursive: true });
		expect(rules.filter((rule) => rule === 'missing-file')).toHaveLength(TABLE_NAMES.length);
	});
});
