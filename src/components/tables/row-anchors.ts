import type { ComponentUse } from '../../content-files/mdx-page.ts';
import { TABLE_NAMES } from '../../content-files/tables.ts';

/**
 * Id of the element that shows a row. The table stands before the id of the row, because one page may show a row
 * of two tables under one id, and a heading may bear the same words.
 *
 * @param table name of the table
 * @param id id of the row
 */
export const rowAnchor = (table: string, id: string) => `${table}-${id}`;

/**
 * Anchors that a component makes on a page. Validation asks it which links into a page lead somewhere.
 *
 * @param use the component as it stands in a page
 * @param ids ids of all rows by table
 */
export function anchorsOfComponent(
	{ name, attributes }: ComponentUse,
	ids: Readonly<Record<string, ReadonlySet<string>>>,
): string[] {
	const table =
		name === 'Timeline' ? 'events' : name === 'DataTable' ? attributes['table'] : undefined;
	if (table !== undefined && TABLE_NAMES.some((known) => known === table)) {
		return [`table-${table}`, ...[...(ids[table] ?? [])].map((id) => rowAnchor(table, id))];
	}
	const claim = attributes['claim'];
	return name === 'Verdict' && claim !== undefined ? [rowAnchor('claims', claim)] : [];
}
