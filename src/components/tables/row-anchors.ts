import { TABLE_NAMES } from '../../content-files/tables.ts';
import type { ComponentUse } from '../../content-files/mdx-page.ts';

/**
 * Tables whose rows become anchors on a page through a component. Validation asks it which links into a page
 * lead somewhere.
 *
 * @param use a component as it stands in a page
 */
export function tablesWithAnchors({ name, attributes }: ComponentUse): string[] {
	const table = attributes['table'];
	if (name === 'DataTable' && table !== undefined && TABLE_NAMES.some((known) => known === table)) {
		return [table];
	}
	return name === 'Timeline' ? ['events'] : [];
}
