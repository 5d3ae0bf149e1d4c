import { z } from 'astro/zod';
import { citationsInText } from '../citations/marks.ts';
import { type Finding, type Place, showValue } from '../integrity/finding.ts';
import type { RuleName } from '../integrity/rule-names.ts';
import type { ReferenceTarget } from '../schemas/shared.ts';
import { type RowOf, type TableName, tableSchemas } from '../schemas/tables.ts';
import { type Path, parseYamlFile, type YamlFile } from './yaml-file.ts';

/** A row with the place of each of its values. */
export interface Row<T = unknown> {
	id: string;
	data: T;
	/** Place of a value of the row, or of the row itself. */
	at(path?: Path): Place;
	/** Place of the row's own start, for faults of the whole row. */
	start: Place;
}

export type Tables = { readonly [T in TableName]: readonly Row<RowOf<T>>[] };

export interface TablesResult {
	/** The rows that fit their schemas, also where a reference names no row or a key is not known. */
	tables: Tables;
	/** Ids of all rows that have one, also of rows with other faults. */
	ids: Readonly<Record<string, ReadonlySet<string>>>;
	/** Names of the tables whose files could be read. */
	readable: ReadonlySet<string>;
	/** Ids of all sources that a row names, also a row with faults. */
	cited: ReadonlySet<string>;
	findings: Finding[];
}

/** Names of all tables, in the order of their files. */
export const TABLE_NAMES = Object.keys(
	tableSchemas({ reference: () => z.string() }),
) as TableName[];

/** The file of a table, relative to the project. */
export const tableFile = (name: string) => `content/data/${name}.yaml`;

/**
 * Reads all tables: syntax, schemas, ids and references.
 *
 * @param readText gives the text of a file named relative to the project, or `undefined` where there is none
 * @param parseYaml stands in for `parseYamlFile`, for tests that validate the same files many times
 */
export function readTables(
	readText: (file: string) => string | undefined,
	parseYaml: (file: string, text: string) => YamlFile = parseYamlFile,
): TablesResult {
	const findings: Finding[] = [];
	const files = new Map<TableName, YamlFile>();
	for (const name of TABLE_NAMES) {
		const text = readText(tableFile(name));
		if (text === undefined) {
			findings.push({
				rule: 'missing-file',
				file: tableFile(name),
				line: 1,
				column: 1,
				expected: `a file with the rows of "${name}"`,
				fix: 'Put the file back, or take the table out of src/schemas/tables.ts.',
			});
			continue;
		}
		const yaml = parseYaml(tableFile(name), text);
		findings.push(...yaml.findings);
		if (yaml.value === undefined) continue;
		if (!Array.isArray(yaml.value)) {
			findings.push({
				rule: 'yaml-syntax',
				...yaml.placeOf([]),
				value: showValue(yaml.value),
				expected: 'a list of rows, each starting with "- id:"',
				fix: 'Start each row with a hyphen at the left margin.',
			});
			continue;
		}
		files.set(name, yaml);
	}

	const ids: Record<string, Set<string>> = {};
	for (const name of TABLE_NAMES) ids[name] = new Set();
	for (const [name, yaml] of files) findings.push(...collectIds(yaml, ids[name] ?? new Set()));

	const readable: ReadonlySet<string> = new Set(files.keys());
	const schemas = tableSchemas({ reference: referenceTo(ids, readable) });
	const cited = new Set<string>();
	const tables: Record<string, Row[]> = {};
	for (const name of TABLE_NAMES) {
		const yaml = files.get(name);
		const rows: Row[] = [];
		for (const [index, value] of (yaml ? (yaml.value as unknown[]) : []).entries()) {
			if (!yaml) break;
			collectCited(value, cited);
			const issues = schemas[name].safeParse(value).error?.issues ?? [];
			findings.push(...issues.flatMap((issue) => issueFindings(yaml, issue, [index], value)));
			// A row stays where its known values have their form, or rules that look at its neighbours would miss it.
			if (!issues.every(keepsForm)) continue;
			const data = value as { id: string };
			rows.push({
				id: data.id,
				data,
				at: (path = []) => yaml.placeOf([index, ...path]),
				start: yaml.placeOf([index]),
			});
		}
		tables[name] = rows;
	}
	return { tables: tables as unknown as Tables, ids, readable, cited, findings };
}

/** A stand-in for Astro's `reference` that looks the id up at once. */
export function referenceTo(
	ids: Readonly<Record<string, ReadonlySet<string>>>,
	readable: ReadonlySet<string>,
) {
	return (collection: ReferenceTarget) =>
		// A table that cannot be read is one finding, not one for each row that points to it.
		z.string().refine((id) => !readable.has(collection) || ids[collection]?.has(id), {
			message: `expected the id of a row of ${tableFile(collection)}`,
			params: { rule: 'dangling-reference', collection },
		});
}

/** Gathers the ids under the keys that name sources, at any depth, and those of the marks in short answers. */
function collectCited(value: unknown, into: Set<string>): void {
	if (typeof value !== 'object' || value === null) return;
	for (const [key, item] of Object.entries(value)) {
		if (key === 'shortAnswer' && typeof item === 'string') {
			for (const { id } of citationsInText(item)) into.add(id);
			continue;
		}
		if ((key === 'sources' || key === 'foundIn') && Array.isArray(item)) {
			for (const id of item) into.add(String(id));
		} else if (key === 'sameTextAs' && typeof item === 'string') into.add(item);
		else collectCited(item, into);
	}
}

/** Whether all values that the schema knows have their form: references may dangle, and keys be too many. */
const keepsForm = (issue: z.core.$ZodIssue) =>
	issue.code === 'unrecognized_keys' ||
	(issue.code === 'custom' && issue.params?.['rule'] === 'dangling-reference');

function collectIds(yaml: YamlFile, ids: Set<string>): Finding[] {
	const findings: Finding[] = [];
	for (const [index, row] of (yaml.value as unknown[]).entries()) {
		const id = (row as { id?: unknown } | null)?.id;
		if (typeof id !== 'string') continue;
		if (ids.has(id)) {
			findings.push({
				rule: 'duplicate-id',
				...yaml.placeOf([index, 'id']),
				entry: id,
				value: id,
				expected: 'an id that no other row of the file has',
				fix: 'Merge the two rows, or give one of them another id.',
			});
		}
		ids.add(id);
	}
	return findings;
}

/**
 * Turns a fault that Zod reports into findings with a place and a way to mend it.
 *
 * @param yaml the file
 * @param issue the fault
 * @param base way from the root of the file to the parsed value
 * @param value the parsed value
 */
export function issueFindings(
	yaml: YamlFile,
	issue: z.core.$ZodIssue,
	base: Path,
	value: unknown,
): Finding[] {
	const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
	const full = [...base, ...path];
	const found = path.reduce<unknown>(
		(at, key) => (at as Record<string | number, unknown> | undefined)?.[key],
		value,
	);
	const rowId = (value as { id?: unknown } | null)?.id;
	const entry = typeof rowId === 'string' ? rowId : undefined;
	const key = String(path.findLast((part) => typeof part === 'string') ?? 'row');
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((name) => ({
			rule: 'unknown-key',
			...yaml.placeOfKey(full, name),
			entry,
			value: name,
			expected: 'a key that the schema of this file knows',
			fix: 'Correct the spelling, or add the key to the schema in src/schemas/.',
		}));
	}
	// A null is reported once, as null-value, by the YAML reader.
	if (found === null) return [];
	const params = issue.code === 'custom' ? (issue.params ?? {}) : {};
	if (params['rule'] === 'dangling-reference') {
		return [
			{
				rule: 'dangling-reference',
				...yaml.placeOf(full),
				entry,
				value: showValue(found),
				expected: issue.message,
				fix: `Correct the id, or add the row to ${tableFile(String(params['collection']))}.`,
			},
		];
	}
	if (key === 'sources' && (found === undefined || issue.code === 'too_small')) {
		return [
			{
				rule: 'row-without-source',
				...yaml.placeOf(full),
				entry,
				value: showValue(found),
				expected: 'at least one source',
				fix: 'Name the source in sources.yaml that says so, or take the row out.',
			},
		];
	}
	if (found === undefined && issue.code !== 'custom') {
		return [
			{
				rule: 'missing-key',
				...yaml.placeOf(full),
				entry,
				value: undefined,
				expected: `the key "${key}"`,
				fix: `Add "${key}".`,
			},
		];
	}
	if (typeof found === 'number' && /^\d{4}$/.test(String(found)) && issue.code === 'invalid_type') {
		return [
			{
				rule: 'unquoted-date',
				...yaml.placeOf(full),
				entry,
				value: String(found),
				expected: 'a date in quotation marks',
				fix: `Write '${found}'.`,
			},
		];
	}
	const rule: RuleName =
		params['rule'] === 'impossible-date'
			? 'impossible-date'
			: issue.code === 'invalid_format' && issue.format === 'url'
				? 'bad-address'
				: 'invalid-value';
	return [
		{
			rule,
			...yaml.placeOf(full),
			entry,
			value: showValue(found),
			expected: issue.message.startsWith('expected')
				? issue.message
				: `a valid "${key}" (${issue.message})`,
			fix:
				rule === 'impossible-date'
					? 'Look the date up in the source; write a month or year where the day is not known.'
					: `Correct "${key}"; its meaning is described in src/schemas/.`,
		},
	];
}
