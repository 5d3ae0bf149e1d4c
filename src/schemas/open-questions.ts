import { z } from 'astro/zod';
import { id, type Refs, refs, text } from './shared.ts';

/** What could not be settled. Never published as a fact; the method page lists it as unknown. */
export const openQuestion = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		topic: r.reference('topics').describe('Field that the question belongs to.'),
		question: text('What is not known, as a question.'),
		tried: text('What was found on the way, and what was looked for in vain.').optional(),
		sources: refs(r, 'sources', 'Sources that bear on the question.'),
	});
