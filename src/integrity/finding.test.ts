import { describe, expect, it } from 'vitest';
import { byPlace, type Finding, formatFindings, showValue } from './finding.ts';

const finding = (parts: Partial<Finding> = {}): Finding => ({
	rule: 'unknown-key',
	file: 'content/data/facts.yaml',
	line: 3,
	column: 5,
	expected: 'a key that the schema of this file knows',
	fix: 'Correct the spelling.',
	...parts,
});

describe('showValue', () => {
	it('puts a text of several lines on one line', () => {
		expect(showValue('one\n\t two')).toBe('one two');
	});

	it('keeps 80 characters and cuts from the 81st', () => {
		expect(showValue('x'.repeat(80))).toBe('x'.repeat(80));
		expect(showValue('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
	});

	it('writes what is no text as JSON, and nothing as "nothing"', () => {
		expect(showValue(['a', 1])).toBe('["a",1]');
		expect(showValue(2004)).toBe('2004');
		expect(showValue(undefined)).toBe('nothing');
	});
});

describe('byPlace', () => {
	it('orders by file, then line, then column, as numbers', () => {
		const sorted = [
			finding({ file: 'b.yaml', line: 1 }),
			finding({ file: 'a.yaml', line: 10, column: 1 }),
			finding({ file: 'a.yaml', line: 9, column: 20 }),
			finding({ file: 'a.yaml', line: 9, column: 3 }),
		].sort(byPlace);
		expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
			'a.yaml:9:3',
			'a.yaml:9:20',
			'a.yaml:10:1',
			'b.yaml:1:5',
		]);
	});
});

describe('formatFindings', () => {
	it('starts with the place in a form that editors can open, then rule and entry', () => {
		const [head] = formatFindings([finding({ entry: 'f1' })]).split('\n');
		expect(head).toBe('content/data/facts.yaml:3:5  unknown-key  (f1)');
	});

	it('tells what was found, what was expected and how to mend it', () => {
		expect(
			formatFindings([finding({ value: 'titel' })])
				.split('\n')
				.slice(1),
		).toEqual([
			'  found:    titel',
			'  expected: a key that the schema of this file knows',
			'  fix:      Correct the spelling.',
		]);
	});

	it('leaves out what is not known and separates findings by an empty line', () => {
		const text = formatFindings([finding(), finding()]);
		expect(text).not.toContain('found:');
		expect(text).not.toContain('undefined');
		expect(text.split('\n\n')).toHaveLength(2);
	});

	it('writes nothing where nothing was found', () => {
		expect(formatFindings([])).toBe('');
	});
});
