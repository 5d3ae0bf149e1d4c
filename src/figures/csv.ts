import type { Figure } from './figure.ts';

/**
 * The table behind a figure as CSV (RFC 4180), with the ids of the sources of each row in a last column.
 *
 * @param figure the figure
 * @param describe gives title and address of a source by its id
 */
export function figureCsv({ twin }: Figure, describe: (id: string) => string): string {
	const hasSources = twin.rows.some(({ cites }) => cites.length > 0);
	const head = [...twin.columns.map(({ label }) => label), ...(hasSources ? ['Sources'] : [])];
	const rows = twin.rows.map(({ cells, cites }) => [
		...cells,
		...(hasSources ? [cites.map(describe).join(' ; ')] : []),
	]);
	return [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

const csvCell = (text: string): string =>
	/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
