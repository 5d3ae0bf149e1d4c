import { AstroError } from 'astro/errors';
import { STAKES } from '../schemas/perspectives.ts';
import type { TableName } from '../schemas/tables.ts';
import type { Names } from '../tables/view.ts';
import { allRows } from './entries.ts';

let lookup: Promise<Map<string, string>> | undefined;

async function readNames(): Promise<Map<string, string>> {
	const byName = [
		'states',
		'people',
		'instruments',
		'exercises',
		'series',
		'forces',
		'organs',
		'operations',
		'packages',
	] as const;
	const byTitle = ['events', 'topics'] as const;
	const map = new Map<string, string>();
	for (const table of byName) {
		for (const { id, name } of await allRows(table)) map.set(`${table}/${id}`, name);
	}
	for (const table of byTitle) {
		for (const { id, title } of await allRows(table)) map.set(`${table}/${id}`, title);
	}
	for (const { id, term } of await allRows('glossary')) map.set(`glossary/${id}`, term);
	for (const { id, stake } of await allRows('perspectives')) {
		map.set(`perspectives/${id}`, STAKES[stake]);
	}
	return map;
}

/** Names of the rows that references point to, as readers know them. */
export async function rowNames(): Promise<Names> {
	lookup ??= readNames();
	const names = await lookup;
	return {
		nameOf(table: TableName, id: string) {
			const name = names.get(`${table}/${id}`);
			if (name !== undefined) return name;
			throw new AstroError(
				`There is no name for "${id}" of content/data/${table}.yaml.`,
				'Correct the id, or teach src/queries/names.ts the table.',
			);
		},
	};
}
