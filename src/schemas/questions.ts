import { z } from 'astro/zod';
import { confidence, id, note, partialDate, type Refs, sources, text } from './shared.ts';

/** Groups of questions, in the order of their page. */
export const QUESTION_GROUPS = [
	'basics',
	'history',
	'law',
	'members',
	'forces',
	'operations',
	'iran',
	'compare',
] as const;

/** A question that people ask, with a short answer. */
export const question = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		group: z.enum(QUESTION_GROUPS).describe('Part of the page on which the question stands.'),
		question: text('The question as people type it.'),
		answer: text('30 to 70 words that answer it alone, plain and with a year.'),
		link: z
			.string()
			.regex(/^\/([a-z0-9-]+\/)*$/, 'expected an address such as "/law/money/"')
			.describe('Address of the page that says more.'),
		checked: partialDate('Day up to which the sources of the answer reach.'),
		sources: sources(r),
		confidence: confidence(),
		note: note(),
	});
