import { groupOfStake, SOURCE_GROUPS, type SourceGroup } from '../register/source-groups.ts';
import type { RowOf } from '../schemas/tables.ts';
import { allRows } from './entries.ts';

/** A page of the register with its sources, newest first, undated ones last. */
export interface RegisterPage {
	group: SourceGroup;
	sources: RowOf<'sources'>[];
}

const dayOf = ({ published, documentDate }: RowOf<'sources'>) => published ?? documentDate ?? '';

/** All pages of the source register, in their order. */
export async function registerPages(): Promise<RegisterPage[]> {
	const stakes = new Map((await allRows('perspectives')).map(({ id, stake }) => [id, stake]));
	const groups = Map.groupBy(await allRows('sources'), ({ perspective }) => {
		const stake = stakes.get(perspective);
		return stake === undefined ? undefined : groupOfStake(stake).id;
	});
	return SOURCE_GROUPS.map((group) => ({
		group,
		sources: (groups.get(group.id) ?? []).toSorted((a, b) => dayOf(b).localeCompare(dayOf(a))),
	}));
}
