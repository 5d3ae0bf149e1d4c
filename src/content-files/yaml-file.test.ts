import { describe, expect, it } from 'vitest';
import { parseYamlFile } from './yaml-file.ts';

const FILE = 'content/data/facts.yaml';
const parse = (text: string, startLine?: number) => parseYamlFile(FILE, text, startLine);
const places = (text: string) =>
	parse(text).findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe('places', () => {
	const yaml = parse("- id: a\n  list:\n    - x\n    - 'y'\n- id: b\n");

	it.each([
		[[0], 1, 3],
		[[0, 'id'], 1, 7],
		[[0, 'list', 1], 4, 7],
		[[1, 'id'], 5, 7],
	])('knows where the value at %j stands', (path, line, column) => {
		expect(yaml.placeOf(path)).toEqual({ file: FILE, line, column });
	});

	it('gives the nearest parent of a value that does not exist', () => {
		expect(yaml.placeOf([1, 'list', 0])).toEqual({ file: FILE, line: 5, column: 3 });
		expect(yaml.placeOf([7])).toMatchObject({ line: 1, column: 1 });
	});

	it('knows where a key stands', () => {
		expect(yaml.placeOfKey([0], 'list')).toEqual({ file: FILE, line: 2, column: 3 });
		expect(yaml.placeOfKey([0], 'none')).toMatchObject({ line: 1, column: 3 });
	});

	it('counts from the line of the file on which the text starts', () => {
		expect(parse('title: Law\ntopics: [law]', 2).placeOf(['topics', 0])).toMatchObject({
			line: 3,
			column: 10,
		});
	});

	it('counts lines that end as on Windows', () => {
		expect(parse('- id: a\r\n- id: b\r\n').placeOf([1, 'id'])).toMatchObject({
			line: 2,
			column: 7,
		});
	});
});

describe('faults of the text', () => {
	it('finds nothing in sound YAML and reads its values', () => {
		const yaml = parse("- id: a\n  date: '2004-06-18'\n");
		expect(yaml.findings).toEqual([]);
		expect(yaml.value).toEqual([{ id: 'a', date: '2004-06-18' }]);
	});

	it('finds a bracket that is not closed, and has no value then', () => {
		const yaml = parse('- id: a\n  list: [x, y\n- id: b\n');
		expect(yaml.value).toBeUndefined();
		expect(yaml.findings[0]).toMatchObject({ rule: 'yaml-syntax', file: FILE });
		expect(yaml.findings[0]?.line).toBeGreaterThan(1);
	});

	it('finds a key that stands twice, at the second', () => {
		expect(places('- id: a\n  text: x\n  text: y\n')).toEqual(['yaml-syntax 3:3']);
	});

	it.each(['null', '~', ''])('finds a value that is %j', (value) => {
		expect(places(`- id: a\n  note: ${value}\n`)[0]).toMatch(/^null-value 2:/);
		expect(parse(`- id: a\n  note: ${value}\n`).findings[0]).toMatchObject({
			value: 'note: null',
			fix: 'Leave "note" out where nothing is known.',
		});
	});

	it('finds a null in a list', () => {
		expect(places('- id: a\n  list: [x, null]\n')).toEqual(['null-value 2:13']);
	});

	it.each(['2004-06-18', '2004-06', '2004-06-18T10:00:00Z'])('finds %s without quotes', (date) => {
		expect(parse(`- id: a\n  date: ${date}\n`).findings).toMatchObject([
			{ rule: 'unquoted-date', line: 2, column: 9, value: date, fix: `Write '${date}'.` },
		]);
	});

	it.each(["'2004-06-18'", '"2004-06"', 'From 2004-06-18 on', 'article-2004-06', '12-04'])(
		'passes %s',
		(value) => {
			expect(places(`- id: a\n  date: ${value}\n`)).toEqual([]);
		},
	);

	it('finds all nulls and dates of a text at once', () => {
		expect(places('- id: a\n  date: 2004-06\n- id: b\n  note: null\n  end: 2005-06\n')).toEqual([
			'unquoted-date 2:9',
			'null-value 4:9',
			'unquoted-date 5:8',
		]);
	});
});
