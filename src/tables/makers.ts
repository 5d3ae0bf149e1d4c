import type { RowOf } from '../schemas/tables.ts';

type Maker = Pick<RowOf<'arguments'>['madeBy'][number], 'year' | 'note'>;

const MONTH =
	/^(January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/**
 * Who made an argument, with the year and a remark in brackets: "Paul Goble (2022, as reported)".
 *
 * @param name name of the maker
 * @param maker year and remark; a remark that holds the year stands alone
 */
export function makerText(name: string, { year, note }: Maker): string {
	const remark = note?.replace(/\.$/, '');
	const parts = [
		remark?.includes(String(year)) ? undefined : year,
		remark === undefined || MONTH.test(remark)
			? remark
			: `${remark.charAt(0).toLowerCase()}${remark.slice(1)}`,
	].filter((part) => part !== undefined);
	return parts.length === 0 ? name : `${name} (${parts.join(', ')})`;
}
