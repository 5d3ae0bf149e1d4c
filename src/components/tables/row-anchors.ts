import type { ComponentUse } from '../../content-files/mdx-page.ts';
import { type Row, TABLE_NAMES } from '../../content-files/tables.ts';
import type { Content } from '../../integrity/content.ts';
import type { TableName } from '../../schemas/tables.ts';
import { chooseRows, namedIds, type RowChoice } from '../../tables/choice.ts';
import { timelineEvents } from '../../tables/timeline.ts';

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
 * @param content all rows
 */
export function anchorsOfComponent(
	{ name, attributes }: ComponentUse,
	{ ids, tables }: Pick<Content, 'ids' | 'tables'>,
): string[] {
	const { table, claim, side, topics, group } = attributes;
	if (name === 'SideBySide' && table !== undefined) {
		return (namedIds(attributes) ?? [...(ids[table] ?? [])]).map((id) => rowAnchor(table, id));
	}
	if (name === 'Arguments' && side !== undefined) {
		const shown = shownIds(tables.arguments, { where: `side=${side}` });
		return shown.map((id) => rowAnchor('arguments', id));
	}
	if (name === 'DataTable' && table !== undefined && TABLE_NAMES.some((known) => known === table)) {
		const all = [...(ids[table] ?? [])];
		// Rows with faults of their own have an id, but no data that a condition could be tried on.
		const shown =
			attributes['where'] === undefined
				? (namedIds(attributes) ?? all)
				: shownIds(tables[table as TableName], attributes);
		return [`table-${table}`, ...shown.map((id) => rowAnchor(table, id))];
	}
	if (name === 'EventIndex') return [...(ids['events'] ?? [])].map((id) => rowAnchor('events', id));
	if ((name === 'Timeline' || name === 'EventLines') && topics !== undefined) {
		const events = tables.events.map(({ data }) => data);
		return timelineEvents(events, { ...attributes, topics }).map(({ id }) =>
			rowAnchor('events', id),
		);
	}
	if (name === 'Questions') {
		return tables.questions
			.filter(({ data }) => data.group === group)
			.map(({ id }) => rowAnchor('questions', id));
	}
	const { state } = attributes;
	if (name === 'StateFacts' && state !== undefined) {
		return [
			rowAnchor('states', state),
			...shownIds(tables.membership, { where: `state=${state}` }).map((id) =>
				rowAnchor('membership', id),
			),
		];
	}
	if (name === 'ExercisesIn' && state !== undefined) {
		return shownIds(tables.exercises, { where: `country=${state}` }).map((id) =>
			rowAnchor('exercises', id),
		);
	}
	return name === 'Verdict' && claim !== undefined ? [rowAnchor('claims', claim)] : [];
}

const shownIds = (rows: readonly Row<{ id: string }>[], choice: RowChoice): string[] =>
	chooseRows(
		rows.map(({ data }) => data),
		choice,
	).map(({ id }) => id);
