import { z } from 'astro/zod';
import {
	confidence,
	id,
	note,
	partialDate,
	planned,
	type Refs,
	refs,
	sources,
	text,
} from './shared.ts';

/** Kinds of event, with the words that the timeline's filter shows. */
export const EVENT_KINDS = {
	signature: 'text signed',
	'entry-into-force': 'text in force',
	accession: 'state joined',
	exit: 'state left',
	return: 'state came back',
	freeze: 'participation frozen',
	ratification: 'ratification',
	'national-law': 'law, court or decree of a state',
	decision: 'decision of a CSTO body',
	meeting: 'meeting',
	appointment: 'appointment',
	institution: 'body or force created',
	request: 'request for help',
	deployment: 'troops sent or withdrawn',
	conflict: 'fighting or unrest',
	exercise: 'exercise',
	statement: 'statement',
	agreement: 'agreement outside the CSTO',
	un: 'United Nations',
	parliament: 'parliaments',
	budget: 'money',
	election: 'election',
	sanctions: 'sanctions',
	dispute: 'dispute among members',
} as const;

export type EventKind = keyof typeof EVENT_KINDS;

/** A happening with a date: the one chronology of history, membership, operations and the Iran debate. */
export const event = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		date: partialDate('First day of the event.'),
		end: partialDate('Last day, where the event took longer than its first date says.').optional(),
		kind: z
			.enum(Object.keys(EVENT_KINDS) as [EventKind, ...EventKind[]])
			.describe('What sort of event it is.'),
		topics: z
			.array(r.reference('topics'))
			.min(1)
			.describe('Fields in whose timelines the event belongs.'),
		title: text('The event in at most 100 characters, without its date.').max(100),
		text: text('What happened, in plain words, with its date.'),
		states: refs(r, 'states', 'States that took part or are concerned.'),
		people: refs(r, 'people', 'People who acted or spoke.'),
		instruments: refs(r, 'instruments', 'Texts that were signed, came into force or were used.'),
		articles: refs(r, 'articles', 'Articles that played a part.'),
		operations: refs(r, 'operations', 'Operations that the event belongs to.'),
		exercises: refs(r, 'exercises', 'Exercises that the event belongs to.'),
		statements: refs(r, 'statements', 'Statements that were made.'),
		planned: planned(),
		sources: sources(r),
		confidence: confidence(),
		note: note(),
	});
