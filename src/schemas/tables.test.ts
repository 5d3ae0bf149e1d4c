import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { makeMinimal } from '../integrity/testing/content-builder.ts';
import type { ReferenceTarget } from './shared.ts';
import { type TableName, tableSchemas } from './tables.ts';

const schemas = tableSchemas({ reference: () => z.string() });
const names = Object.keys(schemas) as TableName[];
/** Tables whose rows need no source: labels, our own notes, questions, and the sources themselves. */
const WITHOUT_SOURCES: readonly TableName[] = [
	'changes',
	'method-notes',
	'open-questions',
	'perspectives',
	'sources',
	'topics',
];

describe.each(names)('a row of %s', (name) => {
	const row = makeMinimal(name) as Record<string, unknown>;

	it('is taken with its required keys', () => {
		expect(schemas[name].safeParse(row).success).toBe(true);
	});

	it('is refused with a key that the schema does not know', () => {
		const issues = schemas[name].safeParse({ ...row, extra: 'x' }).error?.issues;
		expect(issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['extra'] }]);
	});

	it('is refused without its id', () => {
		const { id: _id, ...rest } = row;
		expect(schemas[name].safeParse(rest).error?.issues[0]?.path).toEqual(['id']);
	});

	it('is refused where a value is null', () => {
		const key = Object.keys(row).at(-1) ?? 'id';
		expect(schemas[name].safeParse({ ...row, [key]: null }).success).toBe(false);
	});
});

it.each(names.filter((name) => !WITHOUT_SOURCES.includes(name)))(
	'refuses a row of %s without sources',
	(name) => {
		const { sources: _sources, ...rest } = makeMinimal(name) as Record<string, unknown>;
		expect(schemas[name].safeParse(rest).error?.issues[0]?.path).toEqual(['sources']);
		expect(schemas[name].safeParse({ ...rest, sources: [] }).success).toBe(false);
	},
);

it('checks references against the table that they name', () => {
	const asked = new Set<ReferenceTarget>();
	const known: Partial<Record<ReferenceTarget, string>> = { series: 'rubezh', sources: 'tass' };
	const strict = tableSchemas({
		reference: (table) =>
			z.string().refine((id) => {
				asked.add(table);
				return known[table] === id;
			}),
	});
	expect(strict.exercises.safeParse(makeMinimal('exercises')).success).toBe(true);
	expect([...asked].toSorted()).toEqual(['series', 'sources']);
	const wrong = makeMinimal('exercises', { series: 'tass' });
	expect(strict.exercises.safeParse(wrong).error?.issues[0]?.path).toEqual(['series']);
});
