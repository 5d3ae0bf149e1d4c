import type { RowOf } from '../schemas/tables.ts';

/**
 * Address of the row that checks a claim.
 *
 * @param claim row of claims.yaml
 */
export const claimRoute = ({ id, origin }: Pick<RowOf<'claims'>, 'id' | 'origin'>): string =>
	`/start/${origin === 'article' ? 'claims' : 'common-errors'}/#claims-${id}`;
