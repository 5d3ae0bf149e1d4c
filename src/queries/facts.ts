import { AstroError } from 'astro/errors';
import type { RowOf } from '../schemas/tables.ts';
import { allRows } from './entries.ts';

type Sourced = RowOf<'facts'> | RowOf<'events'>;

let byId: Promise<Map<string, Sourced>> | undefined;

/**
 * A fact or event by its id: the two tables share one set of ids.
 *
 * @param id id of a row of facts.yaml or events.yaml
 * @throws {AstroError} where neither table has the id
 */
export async function mustGetFact(id: string): Promise<Sourced> {
	byId ??= Promise.all([allRows('facts'), allRows('events')]).then(
		([facts, events]) => new Map([...facts, ...events].map((row) => [row.id, row])),
	);
	const row = (await byId).get(id);
	if (row) return row;
	throw new AstroError(
		`A page cites the unknown fact "${id}".`,
		'Correct the id, or add the row to content/data/facts.yaml or events.yaml.',
	);
}
