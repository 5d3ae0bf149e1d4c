import { formatDate } from '../format/dates.ts';
import type { RowOf } from '../schemas/tables.ts';
import { figurePieces } from './cells.ts';

/**
 * A figure in words with its year and its method.
 *
 * @param figure figure of a state
 */
export function figureText(figure: RowOf<'states'>['population']): string {
	const [piece] = figurePieces([figure]);
	const words = piece?.text ?? figure.text;
	const method = words.slice(figure.text.length).replaceAll(/^ \(|\)$/g, '');
	const remarks = [formatDate(figure.asOf), method].filter((remark) => remark !== '');
	return `${figure.text} (${remarks.join(', ')})`;
}
