import { type Content, type Rule, rowFinding } from './content.ts';
import { isLater } from './dates.ts';
import type { Finding } from './finding.ts';

type Spell = Content['tables']['membership'][number];

const END_OF_TIME = '9999';

const overlap = (a: Spell, b: Spell) =>
	isLater(a.data.to ?? END_OF_TIME, b.data.from) && isLater(b.data.to ?? END_OF_TIME, a.data.from);

/** Two spells of one kind and state never overlap. */
export const overlappingSpells: Rule = ({ tables: { membership } }) =>
	membership.flatMap((row, index) => {
		const earlier = membership
			.slice(0, index)
			.find(
				(o) => o.data.state === row.data.state && o.data.kind === row.data.kind && overlap(o, row),
			);
		if (!earlier) return [];
		return rowFinding('overlapping-spells', row, row.at(['from']), {
			value: `${row.data.from} to ${row.data.to ?? 'open'}`,
			expected: `no overlap with "${earlier.id}" (${earlier.data.from} to ${earlier.data.to ?? 'open'})`,
			fix: 'Correct the bounds; spells are [from, to).',
		});
	});

/** The kind of spell within which a spell of a kind must lie. */
const PRESUPPOSED: Readonly<Partial<Record<Spell['data']['kind'], Spell['data']['kind']>>> = {
	'csto-member': 'treaty-party',
	'participation-frozen': 'csto-member',
	'participation-suspended': 'csto-member',
};

/** A spell opens and closes on the days of its events, and lies in the spell that it presupposes. */
export const contradictorySpells: Rule = ({ tables: { membership, events } }) => {
	const eventDates = new Map(events.map((row) => [row.id, row.data]));
	return membership.flatMap((row) => {
		const { from, to, openedBy, closedBy, kind, state } = row.data;
		const findings: Finding[] = [];
		const bounds = [
			['openedBy', openedBy, 'from', from],
			['closedBy', closedBy, 'to', to],
		] as const;
		for (const [eventKey, eventId, dateKey, date] of bounds) {
			const event = eventId === undefined ? undefined : eventDates.get(eventId);
			if (event && date === undefined) {
				findings.push(
					rowFinding('contradictory-spells', row, row.at([eventKey]), {
						value: `${eventKey} ${eventId}`,
						expected: `"${dateKey}" beside "${eventKey}"`,
						fix: `Add "${dateKey}", or take "${eventKey}" out.`,
					}),
				);
			} else if (
				event &&
				date !== undefined &&
				(isLater(event.date, date) || isLater(date, event.end ?? event.date))
			) {
				findings.push(
					rowFinding('contradictory-spells', row, row.at([dateKey]), {
						value: `${dateKey} ${date}`,
						expected: `the day of "${eventId}" (${event.date})`,
						fix: 'Correct the bound, the event, or the reference to it.',
					}),
				);
			}
		}
		if (to !== undefined && closedBy === undefined) {
			findings.push(
				rowFinding('contradictory-spells', row, row.at(['to']), {
					value: `to ${to}`,
					expected: '"closedBy" beside "to"',
					fix: 'Name the event that closed the spell.',
				}),
			);
		}
		const needed = PRESUPPOSED[kind];
		if (needed !== undefined) {
			const holds = membership.some(
				(o) =>
					o.data.state === state &&
					o.data.kind === needed &&
					!isLater(o.data.from, from) &&
					!isLater(to ?? END_OF_TIME, o.data.to ?? END_OF_TIME),
			);
			if (!holds) {
				findings.push(
					rowFinding('contradictory-spells', row, row.at(['kind']), {
						value: `${kind} of ${state}, ${from} to ${to ?? 'open'}`,
						expected: `a spell "${needed}" of the state that covers it`,
						fix: 'Correct the bounds of one of the two spells.',
					}),
				);
			}
		}
		return findings;
	});
};

const OPEN_KIND = {
	member: 'csto-member',
	'member-frozen': 'participation-frozen',
	'pa-observer': 'pa-observer',
} as const;

/** The status of a state agrees with its spells. */
export const statusAgainstSpells: Rule = ({ tables: { states, membership }, readable }) => {
	if (!readable.has('membership')) return [];
	return states.flatMap((row) => {
		const spells = membership.filter((spell) => spell.data.state === row.id);
		const open = (kind: string) =>
			spells.some((s) => s.data.kind === kind && s.data.to === undefined);
		const ended = (kind: string) => spells.some((s) => s.data.kind === kind && !open(kind));
		const { status } = row.data;
		const needed = status in OPEN_KIND ? OPEN_KIND[status as keyof typeof OPEN_KIND] : undefined;
		// The Afghan parliament that held observer status stopped working in 2021, so its spell may be closed.
		const isMissing =
			needed === 'pa-observer'
				? !spells.some((s) => s.data.kind === needed)
				: needed !== undefined && !open(needed);
		const isIn = open('csto-member') || open('treaty-party');
		const wasIn = ended('csto-member') || ended('treaty-party');
		const isSurplus =
			(status === 'member' && open('participation-frozen')) ||
			(status === 'non-member' && (isIn || wasIn || open('pa-observer'))) ||
			(status === 'pa-observer' && isIn) ||
			(status === 'former' && (isIn || !wasIn));
		if (!isMissing && !isSurplus) return [];
		return rowFinding('status-against-spells', row, row.at(['status']), {
			value: status,
			expected: isMissing
				? `a spell "${needed}" in membership.yaml`
				: status === 'former'
					? 'a spell that has ended, and none that is still open'
					: 'no spell that contradicts it',
			fix: 'Correct the status, or the spells of the state.',
		});
	});
};
