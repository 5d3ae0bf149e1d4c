import { expect, it } from 'vitest';
import { STAKES } from '../schemas/perspectives.ts';
import { SOURCE_GROUPS } from './source-groups.ts';

it('has a place for every stake label, and one only', () => {
	const stakes = SOURCE_GROUPS.flatMap((group) => group.stakes);
	expect(stakes.toSorted()).toEqual(Object.keys(STAKES).toSorted());
});
