import { describe, expect, it } from 'vitest';
import { chooseRows } from './choice.ts';

const rows = [
	{ id: 'a', series: 'rubezh', year: 2004, participants: ['russia', 'armenia'] },
	{ id: 'b', series: 'rubezh', year: 2005, participants: ['russia'] },
	{ id: 'c', series: 'grom', year: 2005 },
];
const chosen = (choice: Parameters<typeof chooseRows>[1]) =>
	chooseRows(rows, choice).map(({ id }) => id);

describe('a choice of rows', () => {
	it.each([
		[{}, ['a', 'b', 'c']],
		[{ ids: 'c a' }, ['a', 'c']],
		[{ where: 'series=rubezh' }, ['a', 'b']],
		[{ where: 'year=2005' }, ['b', 'c']],
		[{ where: 'participants=armenia' }, ['a']],
		[{ where: 'series=rubezh participants=russia' }, ['a', 'b']],
		[{ ids: 'b c', where: 'series=rubezh' }, ['b']],
		[{ where: 'nothing=such' }, []],
	])('%j keeps %j', (choice, ids) => {
		expect(chosen(choice)).toEqual(ids);
	});
});
