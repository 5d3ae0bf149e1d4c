import type { Tables } from '../../content-files/tables.ts';
import type { AllRows } from '../figure.ts';

/** Rows of tables without their places in the files, as figures take them. */
export const rowsOf = (tables: Tables): AllRows =>
	Object.fromEntries(
		Object.entries(tables).map(([name, rows]) => [name, rows.map(({ data }) => data)]),
	) as unknown as AllRows;
