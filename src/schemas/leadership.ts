import { z } from 'astro/zod';
import { confidence, id, note, partialDate, planned, type Refs, sources, text } from './shared.ts';

/** A term of office of a Secretary General. */
export const secretaryGeneral = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		person: r.reference('people').describe('Who held the post.'),
		state: r.reference('states').optional().describe('State that put the person forward.'),
		post: z
			.enum(['secretary-general', 'acting', 'council-secretary-general'])
			.describe(
				'Secretary General of the CSTO, acting head, or Secretary General of the Council before the CSTO existed.',
			),
		from: partialDate('First day in office, where known.').optional(),
		to: partialDate('Day on which the term ended or is due to end, not included.').optional(),
		datesUnknown: text('Why a date is missing.').optional(),
		planned: planned(),
		sources: sources(r),
		confidence: confidence(),
		note: note(),
	});

/** A term in which a state chaired the Collective Security Council. */
export const chairmanship = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		period: text('Label of the term, such as "2004–2005".'),
		state: r.reference('states').describe('State in the chair.'),
		headOfState: r.reference('people').describe('Who chaired for it.'),
		from: partialDate('First day of the term.'),
		to: partialDate('Day on which the next chair took over, not included.').optional(),
		summit: z
			.strictObject({
				place: text('Where the closing session was held.'),
				date: partialDate('Its date.'),
			})
			.optional()
			.describe('Session at which the term ended or which it hosted.'),
		planned: planned(),
		sources: sources(r),
		confidence: confidence(),
		note: note(),
	});

/** A spell [from, to) in which a state stood in one relation to the Treaty or the organization. */
export const membershipSpell = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		state: r.reference('states').describe('The state.'),
		kind: z
			.enum([
				'treaty-party',
				'csto-member',
				'participation-frozen',
				'participation-suspended',
				'pa-observer',
			])
			.describe(
				'Party to the Treaty; member of the organization; participation frozen by the member; suspended by itself before leaving; observer of the Parliamentary Assembly.',
			),
		from: partialDate('First day of the spell.'),
		to: partialDate('Day on which it ended, not included. Absent while it lasts.').optional(),
		openedBy: r.reference('events').describe('Event that opened the spell.'),
		closedBy: r.reference('events').optional().describe('Event that closed it.'),
		sources: sources(r),
		confidence: confidence(),
		note: note(),
	});
