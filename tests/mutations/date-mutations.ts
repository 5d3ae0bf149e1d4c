import type { TableName } from '../../src/schemas/tables.ts';
import { inline, type Mutation, SOURCE_OF_2024 } from './mutation.ts';

const datesOfRubezh = (rule: Mutation['rule'], dates: readonly string[]) =>
	dates.map((date): Mutation => ({
		name: `the date ${date}`,
		rule,
		value: date.replaceAll("'", ''),
		corrupt: (copy) => copy.setKey('exercises', 'rubezh-2004', 'end', date),
	}));

/** Keys whose dates no source may precede, with a row for each. */
const TOLD_DATES: readonly (readonly [TableName, string, string])[] = [
	['events', 'treaty-signed-tashkent', 'date'],
	['events', 'treaty-signed-tashkent', 'end'],
	['facts', 'budget-scale', 'date'],
	['exercises', 'rubezh-2004', 'start'],
	['exercises', 'rubezh-2004', 'end'],
	['operations', 'georgia-2008', 'start'],
	['operations', 'georgia-2008', 'end'],
	['requests', 'kyrgyzstan-2010-06', 'date'],
	['statements', 'kartapolov-2024-12', 'date'],
	['secretaries-general', 'tasmagambetov-2023', 'from'],
	['secretaries-general', 'tasmagambetov-2023', 'to'],
	['chairmanships', 'belarus-2006', 'from'],
];

/** Faults of dates, and of what is ordered by them. */
export const DATE_MUTATIONS: readonly Mutation[] = [
	...datesOfRubezh('impossible-date', [
		"'2004-02-30'",
		"'2004-13'",
		"'2004-00-10'",
		"'2005-02-29'",
		"'2004-04-31'",
		"'2004-8-6'",
		"'6 August 2004'",
	]),
	{
		name: 'an impossible date inside of a figure',
		rule: 'impossible-date',
		value: '2021-02-30',
		corrupt: (copy) =>
			copy.setKey(
				'exercises',
				'rubezh-2004',
				'planned',
				inline({ asOf: "'2021-02-30'", covers: 'all', outcome: 'not checked' }),
			),
	},
	...datesOfRubezh('unquoted-date', ['2004-08-06', '2004-08', '2004', '2004-08-06T10:00:00']),
	{
		name: 'an unquoted year inside of a list',
		rule: 'unquoted-date',
		value: '1992',
		corrupt: (copy) =>
			copy.setKey('articles', 'treaty-article-4', 'textSeen', '[{ wording: 1992, extent: full }]'),
	},
	{
		name: 'an exercise that ends before it starts',
		rule: 'end-before-start',
		value: 'end 2004-08-01',
		corrupt: (copy) => copy.setKey('exercises', 'rubezh-2004', 'end', "'2004-08-01'"),
	},
	{
		name: 'an event that ends before its date',
		rule: 'end-before-start',
		value: 'end 1992-05-14',
		corrupt: (copy) => copy.setKey('events', 'treaty-signed-tashkent', 'end', "'1992-05-14'"),
	},
	{
		name: 'a text in force before it was signed',
		rule: 'end-before-start',
		value: 'inForce 1992-05-14',
		corrupt: (copy) =>
			copy.setKey('instruments', 'collective-security-treaty', 'inForce', "'1992-05-14'"),
	},
	{
		name: 'a spell that ends before it starts',
		rule: 'end-before-start',
		value: 'to 1994-04-19',
		corrupt: (copy) => copy.setKey('membership', 'georgia-treaty-party', 'to', "'1994-04-19'"),
	},
	{
		name: 'an office of a person that ends before it starts',
		rule: 'end-before-start',
		value: 'to 2003-04-27',
		corrupt: (copy) =>
			copy.setKey(
				'people',
				'nikolai-bordyuzha',
				'roles',
				"[{ title: Secretary General, from: '2003-04-28', to: '2003-04-27' }]",
			),
	},
	{
		name: 'a base whose agreement ends before it starts',
		rule: 'end-before-start',
		value: 'until 1994',
		corrupt: (copy) => {
			const base = inline({
				operator: 'russia',
				name: 'Base',
				place: 'Gyumri',
				since: "'1995'",
				until: "'1994'",
				sources: `[${SOURCE_OF_2024}]`,
			});
			return copy.setKey('states', 'armenia', 'bases', `[${base}]`);
		},
	},
	...TOLD_DATES.map(([table, id, key]): Mutation => ({
		name: `a row of ${table} whose "${key}" is later than its only source`,
		rule: 'sources-older-than-event',
		value: `${key} 2024-12-12`,
		corrupt: (copy) => {
			copy.setKey(table, id, 'sources', `[${SOURCE_OF_2024}]`);
			return copy.setKey(table, id, key, "'2024-12-12'");
		},
	})),
	{
		name: 'an announced exercise that no longer says that it was planned',
		rule: 'sources-older-than-event',
		value: 'start 2018-10',
		corrupt: (copy) => {
			copy.removeKey('exercises', 'rubezh-2018', 'planned');
			return copy.rowSpot('exercises', 'rubezh-2018', "start: '2018-10'");
		},
	},
	{
		name: 'a start outside of the year of the exercise',
		rule: 'exercise-dates',
		value: 'year 2005',
		corrupt: (copy) => {
			copy.setKey('exercises', 'rubezh-2004', 'year', '2005');
			return copy.rowSpot('exercises', 'rubezh-2004', '\n  start:');
		},
	},
	{
		name: 'a part that starts before its whole',
		rule: 'exercise-dates',
		value: 'start 2017-10-02',
		corrupt: (copy) => copy.setKey('exercises', 'search-2017', 'start', "'2017-10-02'"),
	},
	{
		name: 'a part that ends after its whole',
		rule: 'exercise-dates',
		value: 'end 2017-11-21',
		corrupt: (copy) => copy.setKey('exercises', 'search-2017', 'end', "'2017-11-21'"),
	},
	{
		name: 'a part without end that starts after the end of its whole',
		rule: 'exercise-dates',
		value: 'start 2017-11-21',
		corrupt: (copy) => copy.setKey('exercises', 'interaction-2017', 'start', "'2017-11-21'"),
	},
	{
		name: 'a Secretary General who starts before the last one has left',
		rule: 'secretary-terms',
		value: 'from 2022-12-31',
		corrupt: (copy) =>
			copy.setKey('secretaries-general', 'tasmagambetov-2023', 'from', "'2022-12-31'"),
	},
	{
		name: 'a gap between two Secretaries General without a note',
		rule: 'secretary-terms',
		value: 'from 2023-01-02',
		corrupt: (copy) =>
			copy.setKey('secretaries-general', 'tasmagambetov-2023', 'from', "'2023-01-02'"),
	},
	{
		name: 'a former Secretary General whose term is open',
		rule: 'secretary-terms',
		value: '"zas-2020" runs to an open end',
		corrupt: (copy) => {
			copy.removeKey('secretaries-general', 'zas-2020', 'to');
			return copy.rowSpot('secretaries-general', 'tasmagambetov-2023', '\n  from:');
		},
	},
	{
		name: 'two chairs at once',
		rule: 'chair-terms',
		value: 'from 2006-06-22',
		corrupt: (copy) => copy.setKey('chairmanships', 'belarus-2006', 'from', "'2006-06-22'"),
	},
	{
		name: 'a gap between two chairs without a note',
		rule: 'chair-terms',
		value: 'from 2006-06-24',
		corrupt: (copy) => copy.setKey('chairmanships', 'belarus-2006', 'from', "'2006-06-24'"),
	},
	{
		name: 'a former chair whose term is open',
		rule: 'chair-terms',
		value: '"russia-2005" runs to an open end',
		corrupt: (copy) => {
			copy.removeKey('chairmanships', 'russia-2005', 'to');
			return copy.rowSpot('chairmanships', 'belarus-2006', '\n  from:');
		},
	},
	{
		name: 'a spell that starts on another day than the event that opened it',
		rule: 'contradictory-spells',
		value: 'from 2024-02-23',
		corrupt: (copy) =>
			copy.setKey('membership', 'armenia-participation-frozen', 'from', "'2024-02-23'"),
	},
	{
		name: 'a spell that ends on another day than the event that closed it',
		rule: 'contradictory-spells',
		value: 'to 1999-04-19',
		corrupt: (copy) => copy.setKey('membership', 'georgia-treaty-party', 'to', "'1999-04-19'"),
	},
	{
		name: 'an event that was moved away from the spells that it opened',
		rule: 'contradictory-spells',
		value: 'from 1994-04-20',
		corrupt: (copy) => {
			copy.setKey('events', 'treaty-in-force-1994', 'date', "'1994-04-21'");
			return copy.rowSpot('membership', 'armenia-treaty-party', '\n  from:');
		},
	},
	{
		name: 'a spell that ended without an event',
		rule: 'contradictory-spells',
		value: 'to 1999-04-20',
		corrupt: (copy) => {
			copy.removeKey('membership', 'georgia-treaty-party', 'closedBy');
			return copy.rowSpot('membership', 'georgia-treaty-party', '\n  to:');
		},
	},
	{
		name: 'a spell that an event closed, without its end',
		rule: 'contradictory-spells',
		value: 'closedBy not-renewed-1999',
		corrupt: (copy) => {
			copy.removeKey('membership', 'georgia-treaty-party', 'to');
			return copy.rowSpot('membership', 'georgia-treaty-party', '\n  closedBy:');
		},
	},
	{
		name: 'a member of the organization that is no party to the Treaty',
		rule: 'contradictory-spells',
		value: 'csto-member of armenia',
		corrupt: (copy) => {
			copy.removeRow('membership', 'armenia-treaty-party');
			return copy.rowSpot('membership', 'armenia-csto-member', '\n  kind:');
		},
	},
	{
		name: 'a member that outlasts its place in the Treaty',
		rule: 'contradictory-spells',
		value: 'csto-member of uzbekistan',
		corrupt: (copy) => {
			copy.setKey('membership', 'uzbekistan-treaty-party-2006', 'to', "'2012-06-28'");
			return copy.rowSpot('membership', 'uzbekistan-csto-member', '\n  kind:');
		},
	},
	{
		name: 'a freeze outside of membership',
		rule: 'contradictory-spells',
		value: 'participation-frozen of armenia',
		corrupt: (copy) => {
			copy.removeRow('membership', 'armenia-csto-member');
			return copy.rowSpot('membership', 'armenia-participation-frozen', '\n  kind:');
		},
	},
	{
		name: 'a suspension outside of membership',
		rule: 'contradictory-spells',
		value: 'participation-suspended of uzbekistan',
		corrupt: (copy) => {
			copy.removeRow('membership', 'uzbekistan-csto-member');
			return copy.rowSpot('membership', 'uzbekistan-participation-suspended', '\n  kind:');
		},
	},
	{
		name: 'a return before the exit',
		rule: 'overlapping-spells',
		value: '1999-04-19 to 2012-12-19',
		corrupt: (copy) =>
			copy.setKey('membership', 'uzbekistan-treaty-party-2006', 'from', "'1999-04-19'"),
	},
	{
		name: 'a former spell that was opened again without its end',
		rule: 'overlapping-spells',
		value: '2006-08-16 to 2012-12-19',
		corrupt: (copy) => {
			copy.removeKey('membership', 'uzbekistan-treaty-party-1994', 'to');
			return copy.rowSpot('membership', 'uzbekistan-treaty-party-2006', '\n  from:');
		},
	},
	...(
		[
			['armenia', 'member'],
			['belarus', 'member-frozen'],
			['uzbekistan', 'member'],
			['uzbekistan', 'non-member'],
			['russia', 'former'],
			['russia', 'non-member'],
			['iran', 'pa-observer'],
			['iran', 'former'],
		] as const
	).map(([id, status]): Mutation => ({
		name: `the status "${status}" of ${id}`,
		rule: 'status-against-spells',
		value: status,
		corrupt: (copy) => copy.setKey('states', id, 'status', status),
	})),
];
