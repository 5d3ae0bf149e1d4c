import { z } from 'astro/zod';
import {
	confidence,
	figure,
	id,
	measuredFigure,
	note,
	partialDate,
	type Refs,
	refs,
	sources,
	text,
} from './shared.ts';

/** A case in which the CSTO acted, was asked, or consulted; or one that is wrongly credited to it. */
export const operation = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		name: text('Name of the case.'),
		kind: z
			.enum(['deployment', 'mission', 'consultation', 'request-refused', 'no-result'])
			.describe(
				'deployment: troops sent; mission: observers or envoys; consultation: talks; request-refused: help asked and declined; no-result: help asked, and nothing came of it.',
			),
		csto: z.boolean().describe('Whether it was a case of the CSTO at all.'),
		requestMade: z.enum(['yes', 'no', 'disputed']).describe('Whether help was asked for.'),
		request: r.reference('requests').optional().describe('The request, where there was one.'),
		place: text('Where.'),
		states: refs(r, 'states', 'States concerned.'),
		start: partialDate('First day.'),
		end: partialDate('Last day.').optional(),
		requestedBy: text('Who asked, how and whom.').optional(),
		decision: text('What was decided, by whom and when.'),
		articles: refs(r, 'articles', 'Articles that were named as the basis.'),
		contingents: z
			.array(
				z.strictObject({
					state: r.reference('states').describe('Sending state.'),
					strength: figure(r).optional().describe('Its number.'),
					note: note(),
				}),
			)
			.min(1)
			.optional()
			.describe('Who was sent.'),
		totals: z.array(measuredFigure(r)).min(1).optional().describe('Totals, each with its source.'),
		totalsNote: text('Why the contingents do not add up to the total.').optional(),
		outcome: text('What came of it.'),
		sources: sources(r),
		confidence: confidence(),
		note: note(),
	});

/** A request for help or for consultation, with the article invoked, if any. */
export const request = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		date: partialDate('Day of the request.'),
		state: r.reference('states').describe('State that asked, or is said to have asked.'),
		articles: refs(r, 'articles', 'Articles that were invoked. Absent where none was.'),
		basis: text('What was invoked, in words, also where it was none.'),
		asked: text('What was asked, and whom.'),
		answer: text('What came back.'),
		result: z
			.enum([
				'granted',
				'declined',
				'consultations',
				'mission',
				'offer-not-taken',
				'no-request',
				'not-reported',
			])
			.describe(
				'mission: observers were sent instead of help; no-request: said to be one, but none was made.',
			),
		sources: sources(r),
		confidence: confidence(),
		note: note(),
	});
