import { describe, expect, it } from 'vitest';
import { contradictorySpells, overlappingSpells, statusAgainstSpells } from './membership.ts';
import { found, makeContent } from './testing/content-builder.ts';

describe('overlapping spells', () => {
	it('finds a spell that starts a day before the one before it ends', () => {
		const content = makeContent({
			membership: [
				{ id: 'first', from: '1994-04-20', to: '1999-04-20' },
				{ id: 'second', from: '1999-04-19' },
			],
		});
		expect(found(overlappingSpells, content)).toEqual([
			{
				rule: 'overlapping-spells',
				entry: 'second',
				value: '1999-04-19 to open',
				at: "'1999-04-19'",
			},
		]);
		expect(overlappingSpells(content)[0]?.expected).toContain('"first" (1994-04-20 to 1999-04-20)');
	});

	it('passes a spell that starts on the day on which the one before it ends', () => {
		const content = makeContent({
			membership: [
				{ id: 'first', from: '1994-04-20', to: '1999-04-20' },
				{ id: 'second', from: '1999-04-20' },
			],
		});
		expect(found(overlappingSpells, content)).toEqual([]);
	});

	it('finds an overlap whichever of the two stands first in the file', () => {
		const content = makeContent({
			membership: [
				{ id: 'later', from: '2006-08-16', to: '2012-12-19' },
				{ id: 'earlier', from: '1994-04-20', to: '2006-08-17' },
			],
		});
		expect(found(overlappingSpells, content)).toMatchObject([{ entry: 'earlier' }]);
	});

	it('finds two spells that are both open', () => {
		const content = makeContent({
			membership: [
				{ id: 'a', from: '1994-04-20' },
				{ id: 'b', from: '2002-10-07' },
			],
		});
		expect(found(overlappingSpells, content)).toMatchObject([
			{ entry: 'b', value: '2002-10-07 to open' },
		]);
	});

	it('passes spells of different kinds or states at one time', () => {
		const content = makeContent({
			membership: [
				{ id: 'party', kind: 'treaty-party', from: '1994-04-20' },
				{ id: 'member', kind: 'csto-member', from: '2003-09-18' },
				{ id: 'other', state: 'russia', kind: 'treaty-party', from: '1994-04-20' },
			],
		});
		expect(found(overlappingSpells, content)).toEqual([]);
	});

	it('passes an end that is known only to the year in which the next spell starts', () => {
		const content = makeContent({
			membership: [
				{ id: 'first', from: '1994-04-20', to: '1999' },
				{ id: 'second', from: '1999-05' },
			],
		});
		expect(found(overlappingSpells, content)).toEqual([]);
	});
});

describe('spells and their events', () => {
	const events = [
		{ id: 'in-force', date: '1994-04-20' },
		{ id: 'left', date: '1999-04-20' },
		{ id: 'summit', date: '2012-12-19', end: '2012-12-20' },
		{ id: 'founding', date: '2003-09-18' },
	];

	it('passes bounds on the days of their events, or within an event of several days', () => {
		const content = makeContent({
			events,
			membership: [
				{ id: 'a', from: '1994-04-20', to: '2012-12-20', closedBy: 'summit' },
				{ id: 'b', state: 'georgia', from: '1994-04-20', to: '1999-04-20', closedBy: 'left' },
				{ id: 'c', state: 'russia', from: '1994-04' },
			],
		});
		expect(found(contradictorySpells, content)).toEqual([]);
	});

	it('finds a start on another day than the event that opened the spell', () => {
		const content = makeContent({ events, membership: [{ id: 'a', from: '1994-04-21' }] });
		expect(found(contradictorySpells, content)).toEqual([
			{
				rule: 'contradictory-spells',
				entry: 'a',
				value: 'from 1994-04-21',
				at: "'1994-04-21'",
			},
		]);
		expect(contradictorySpells(content)[0]?.expected).toBe('the day of "in-force" (1994-04-20)');
	});

	it('finds an end the day before the event that closed the spell', () => {
		const content = makeContent({
			events,
			membership: [{ id: 'a', from: '1994-04-20', to: '1999-04-19', closedBy: 'left' }],
		});
		expect(found(contradictorySpells, content)).toMatchObject([{ entry: 'a', at: "'1999-04-19'" }]);
	});

	it('finds an end without an event, and an event without an end', () => {
		const content = makeContent({
			events,
			membership: [
				{ id: 'no-event', from: '1994-04-20', to: '1999-04-20' },
				{ id: 'no-end', state: 'georgia', from: '1994-04-20', closedBy: 'left' },
			],
		});
		expect(found(contradictorySpells, content)).toEqual([
			{
				rule: 'contradictory-spells',
				entry: 'no-event',
				value: 'to 1999-04-20',
				at: "'1999-04-20'",
			},
			{ rule: 'contradictory-spells', entry: 'no-end', value: 'closedBy left', at: "'left'" },
		]);
	});

	const party = { id: 'party', kind: 'treaty-party', from: '1994-04-20' } as const;
	const member = {
		id: 'member',
		kind: 'csto-member',
		from: '2003-09-18',
		openedBy: 'founding',
	} as const;

	it('passes a member that is party to the Treaty all the while', () => {
		expect(
			found(contradictorySpells, makeContent({ events, membership: [party, member] })),
		).toEqual([]);
	});

	it('finds a member that is no party to the Treaty', () => {
		const content = makeContent({ events, membership: [{ ...party, state: 'russia' }, member] });
		expect(found(contradictorySpells, content)).toEqual([
			{
				rule: 'contradictory-spells',
				entry: 'member',
				value: 'csto-member of armenia, 2003-09-18 to open',
				at: "'csto-member'",
			},
		]);
	});

	it('finds a member that outlasts its place in the Treaty', () => {
		const content = makeContent({
			events,
			membership: [{ ...party, to: '2012-12-19', closedBy: 'summit' }, member],
		});
		expect(found(contradictorySpells, content)).toMatchObject([{ entry: 'member' }]);
	});

	it.each(['participation-frozen', 'participation-suspended'] as const)(
		'finds a spell "%s" of a state that is no member',
		(kind) => {
			const stopped = { id: 'stopped', kind, from: '2012-12-19', openedBy: 'summit' };
			expect(
				found(contradictorySpells, makeContent({ events, membership: [party, stopped] })),
			).toMatchObject([{ entry: 'stopped', at: `'${kind}'` }]);
			expect(
				found(contradictorySpells, makeContent({ events, membership: [party, member, stopped] })),
			).toEqual([]);
		},
	);

	it('asks of an observer of the Parliamentary Assembly no place in the Treaty', () => {
		const content = makeContent({
			events,
			membership: [{ kind: 'pa-observer', from: '2012-12-19', openedBy: 'summit' }],
		});
		expect(found(contradictorySpells, content)).toEqual([]);
	});
});

describe('status of states', () => {
	type Spell = 'treaty-party' | 'csto-member' | 'participation-frozen' | 'pa-observer';
	type Status = 'member' | 'member-frozen' | 'former' | 'pa-observer' | 'non-member';
	const state = (status: Status, open: Spell[], closed: Spell[] = []) =>
		makeContent({
			states: [{ id: 'armenia', status }],
			membership: [
				...open.map((kind) => ({ id: `open-${kind}`, kind })),
				...closed.map((kind) => ({
					id: `closed-${kind}`,
					kind,
					to: '2012-12-19',
					closedBy: 'left',
				})),
			],
		});

	it.each<[Status, Spell[], Spell[]]>([
		['member', ['treaty-party', 'csto-member'], []],
		['member', ['treaty-party', 'csto-member'], ['participation-frozen']],
		['member-frozen', ['treaty-party', 'csto-member', 'participation-frozen'], []],
		['former', [], ['treaty-party', 'csto-member']],
		['former', [], ['treaty-party']],
		['pa-observer', ['pa-observer'], []],
		// The parliament of Afghanistan stopped working in 2021.
		['pa-observer', [], ['pa-observer']],
		['non-member', [], []],
	])('passes the status "%s" with open spells %j and closed spells %j', (status, open, closed) => {
		expect(found(statusAgainstSpells, state(status, open, closed))).toEqual([]);
	});

	it('finds a member whose membership has ended, at its status', () => {
		expect(found(statusAgainstSpells, state('member', ['treaty-party'], ['csto-member']))).toEqual([
			{ rule: 'status-against-spells', entry: 'armenia', value: 'member', at: "'member'" },
		]);
	});

	it.each<[Status, Spell[], Spell[]]>([
		['member-frozen', ['treaty-party', 'csto-member'], ['participation-frozen']],
		['former', ['treaty-party'], ['csto-member']],
		['non-member', ['treaty-party', 'csto-member'], []],
		['pa-observer', [], []],
		['member', ['treaty-party', 'csto-member', 'participation-frozen'], []],
		['former', [], []],
		['non-member', [], ['treaty-party', 'csto-member']],
		['non-member', ['pa-observer'], []],
		['pa-observer', ['pa-observer', 'treaty-party'], []],
	])('finds the status "%s" with open spells %j and closed spells %j', (status, open, closed) => {
		expect(found(statusAgainstSpells, state(status, open, closed))).toMatchObject([
			{ rule: 'status-against-spells', value: status },
		]);
	});

	it('does not take the spells of another state for its own', () => {
		const content = makeContent({
			states: [{ id: 'armenia', status: 'member' }],
			membership: [{ state: 'russia', kind: 'csto-member' }],
		});
		expect(found(statusAgainstSpells, content)).toMatchObject([{ entry: 'armenia' }]);
	});
});
