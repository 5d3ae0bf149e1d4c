import { readFileSync } from 'node:fs';
import { getCollection, getEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import type { RowOf, TableName } from '../schemas/tables.ts';

// Astro's own types ask for literal names, which a generic function cannot give.
const getAnyEntry = getEntry as unknown as (
	table: string,
	id: string,
) => Promise<{ data: unknown } | undefined>;
const getAnyCollection = getCollection as unknown as (
	table: string,
) => Promise<{ data: unknown }[]>;

/**
 * A row by its id. References in it are ids.
 *
 * @param table name of the table
 * @param id id of the row
 * @throws {AstroError} where there is no such row
 */
export async function mustGet<T extends TableName>(table: T, id: string): Promise<RowOf<T>> {
	const entry = await getAnyEntry(table, id);
	if (entry === undefined) {
		throw new AstroError(
			`There is no "${id}" in content/data/${table}.yaml.`,
			'Correct the id, or add the row. `npm run validate` shows where it is used.',
		);
	}
	return withIds(entry.data) as RowOf<T>;
}

/**
 * All rows of a table, in the order of their file. References in them are ids.
 *
 * @param table name of the table
 */
export async function allRows<T extends TableName>(table: T): Promise<RowOf<T>[]> {
	const entries = await getAnyCollection(table);
	const order = fileOrder(table);
	return entries
		.map((entry) => withIds(entry.data) as RowOf<T>)
		.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

/** Places of the rows in their file, since Astro keeps entries sorted by id. */
function fileOrder(table: TableName): Map<string, number> {
	const text = readFileSync(`content/data/${table}.yaml`, 'utf8');
	const ids = [...text.matchAll(/^- id: (['"]?)(.+)\1\s*$/gm)].map((match) => match[2] ?? '');
	return new Map(ids.map((id, index) => [id, index]));
}

/** Turns Astro's references `{ collection, id }` back into the ids that stand in the files. */
export function withIds(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withIds);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value);
	if (entries.length === 2 && 'collection' in value && 'id' in value) return value.id;
	return Object.fromEntries(entries.map(([key, item]) => [key, withIds(item)]));
}
