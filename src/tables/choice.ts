/** Which rows of a table a page shows, as the attributes of `<DataTable>` say it. */
export interface RowChoice {
	/** Ids separated by spaces. */
	ids?: string | undefined;
	/** Conditions `key=value` separated by spaces. All must hold; a list holds where it has the value. */
	where?: string | undefined;
}

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** Ids of the rows that a page names one by one; absent where it names none. */
export const namedIds = ({ ids }: RowChoice): string[] | undefined =>
	ids === undefined ? undefined : words(ids);

/**
 * The rows that a page shows, in their own order.
 *
 * @param rows rows of a table
 * @param choice all rows where it is empty
 */
export function chooseRows<Row extends { id: string }>(
	rows: readonly Row[],
	choice: RowChoice,
): Row[] {
	const ids = namedIds(choice);
	const conditions = words(choice.where ?? '').map((condition) => {
		const [key = '', value = ''] = condition.split('=', 2);
		return { key, value };
	});
	return rows.filter(
		(row) =>
			(ids?.includes(row.id) ?? true) &&
			conditions.every(({ key, value }) => {
				const own = (row as Readonly<Record<string, unknown>>)[key];
				return Array.isArray(own) ? own.includes(value) : String(own) === value;
			}),
	);
}
