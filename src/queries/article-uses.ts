import type { RowOf } from '../schemas/tables.ts';
import { allRows } from './entries.ts';

/** Rows that name an article: where it was used, debated or checked. */
export interface ArticleUses {
	events: RowOf<'events'>[];
	facts: RowOf<'facts'>[];
	steps: RowOf<'admission-steps'>[];
	arguments: RowOf<'arguments'>[];
	scenarios: RowOf<'scenarios'>[];
	claims: RowOf<'claims'>[];
}

/**
 * The rows that name an article, events and facts by date.
 *
 * @param id id of a row of articles.yaml
 */
export async function usesOfArticle(id: string): Promise<ArticleUses> {
	const naming = <Row extends { articles?: string[] | undefined }>(rows: Row[]) =>
		rows.filter(({ articles }) => articles?.includes(id));
	const byDate = <Row extends { date?: string | undefined }>(rows: Row[]) =>
		rows.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
	return {
		events: byDate(naming(await allRows('events'))),
		facts: byDate(naming(await allRows('facts'))),
		steps: naming(await allRows('admission-steps')),
		arguments: naming(await allRows('arguments')),
		scenarios: naming(await allRows('scenarios')),
		claims: naming(await allRows('claims')),
	};
}
