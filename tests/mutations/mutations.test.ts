import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, validateContent } from '../../src/content-files/read-content.ts';
import { TABLE_NAMES, tableFile } from '../../src/content-files/tables.ts';
import { parseYamlFile, type YamlFile } from '../../src/content-files/yaml-file.ts';
import { RULE_NAMES } from '../../src/integrity/rule-names.ts';
import { ContentCopy } from './corrupt.ts';
import { DATE_MUTATIONS } from './date-mutations.ts';
import { DIAGRAM_MUTATIONS } from './diagram-mutations.ts';
import { FORM_MUTATIONS } from './form-mutations.ts';
import { PAGE_MUTATIONS } from './page-mutations.ts';
import { ROW_MUTATIONS } from './row-mutations.ts';
import { SOURCE_MUTATIONS } from './source-mutations.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const TABLE_MUTATIONS = [
	...FORM_MUTATIONS,
	...SOURCE_MUTATIONS,
	...DATE_MUTATIONS,
	...ROW_MUTATIONS,
];

/** Each file is read once: the copies of one run must start from the same content, and from it fast. */
const original = (() => {
	const files = filesOf(ROOT);
	const texts = new Map<string, string | undefined>();
	return {
		...files,
		read(file: string) {
			if (!texts.has(file)) texts.set(file, files.read(file));
			return texts.get(file);
		},
	};
})();

const parsed = new Map<string, YamlFile>();

/** Parses a file that is as it was only once, since reading YAML takes most of the time of a validation. */
function parseOnce(file: string, text: string): YamlFile {
	if (text !== original.read(file)) return parseYamlFile(file, text);
	const known = parsed.get(file) ?? parseYamlFile(file, text);
	parsed.set(file, known);
	return known;
}

describe('the content as it is', () => {
	it('has no finding', () => {
		expect(validateContent(new ContentCopy(original), parseOnce)).toEqual([]);
	});

	it('has no finding with the page that page mutations corrupt', () => {
		expect(validateContent(new ContentCopy(original).addMutantPage(), parseOnce)).toEqual([]);
	});

	it('has no finding with the diagram that diagram mutations corrupt', () => {
		expect(validateContent(new ContentCopy(original).addMutantDiagram(), parseOnce)).toEqual([]);
	});
});

describe.each([
	['in a table', TABLE_MUTATIONS, () => new ContentCopy(original)],
	['in a page', PAGE_MUTATIONS, () => new ContentCopy(original).addMutantPage()],
	['in a diagram', DIAGRAM_MUTATIONS, () => new ContentCopy(original).addMutantDiagram()],
])('a fault %s', (_place, mutations, copyOf) => {
	it.each(mutations)('is found: $name ($rule)', ({ rule, value, corrupt }) => {
		const copy = copyOf();
		const spot = corrupt(copy);
		const findings = validateContent(copy, parseOnce).filter((finding) => finding.rule === rule);
		const found = findings.map((finding) => ({
			file: finding.file,
			line: finding.line,
			value: finding.value,
		}));
		expect(found).toContainEqual({
			...spot,
			value: value === undefined ? undefined : expect.stringContaining(value),
		});
		for (const finding of findings) {
			expect(finding.expected).not.toBe('');
			expect(finding.fix).not.toBe('');
		}
	});
});

// What cannot be read may hold what the rest seems to lack, so nothing else is blamed for it.
describe('a file that cannot be read', () => {
	const findingsWith = (file: string, text: string | undefined) => {
		const copy = new ContentCopy(original);
		if (text === undefined) copy.removeFile(file);
		else copy.replaceFile(file, text);
		return validateContent(copy, parseOnce).map((finding) => `${finding.file} ${finding.rule}`);
	};

	it.each(TABLE_NAMES.map(tableFile))('is the only finding: %s', (file) => {
		expect(findingsWith(file, '- id: [a\n')).toEqual([`${file} yaml-syntax`]);
	});

	it('is the only finding where it is missing', () => {
		const file = tableFile('sources');
		expect(findingsWith(file, undefined)).toEqual([`${file} missing-file`]);
	});

	// The first links to most pages; others link to headings of the second.
	it.each(['content/pages/index.mdx', 'content/pages/reference/method.mdx'])(
		'is the only finding: %s',
		(file) => {
			const text = original.read(file) ?? '';
			expect(findingsWith(file, `${text}\n<Open\n`)).toEqual([`${file} mdx-syntax`]);
			expect(findingsWith(file, text.replace('---\n', '---\nopen: [a\n'))).toEqual([
				`${file} yaml-syntax`,
			]);
		},
	);
});

it('an unknown key does not hide its row from other rules', () => {
	const copy = new ContentCopy(original);
	copy.setKey('admission-steps', 'decision-in-tehran', 'colour', 'red');
	expect(validateContent(copy, parseOnce).map(({ rule }) => rule)).toEqual(['unknown-key']);
});

describe('rules', () => {
	const names = Object.keys(RULE_NAMES);

	it('are all broken by a mutation', () => {
		const broken = new Set<string>(
			[...TABLE_MUTATIONS, ...PAGE_MUTATIONS, ...DIAGRAM_MUTATIONS].map(({ rule }) => rule),
		);
		expect(names.filter((name) => !broken.has(name))).toEqual([]);
	});

	it('all have an entry in docs/checks.md', () => {
		const text = readFileSync(resolve(ROOT, 'docs/checks.md'), 'utf8');
		const headings = new Set(text.match(/(?<=^#+ `?)[a-z-]+(?=`?$)/gm));
		expect(names.filter((name) => !headings.has(name))).toEqual([]);
	});
});
