import { z } from 'astro/zod';
import { confidence, id, note, partialDate, type Refs, refs, sources, text } from './shared.ts';

/** A claim that was checked: one of the article that the site began from, or a common error. */
export const claim = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		origin: z
			.enum(['article', 'common'])
			.describe('article: Caliber.Az, December 2024; common: heard or printed elsewhere.'),
		order: z.int().positive().optional().describe('Place in the article.'),
		claim: text('The claim in our words.'),
		verdict: z
			.enum(['holds', 'imprecise', 'wrong', 'not-settled'])
			.describe('One verdict on the whole claim.'),
		correction: text('What the evidence shows, in plain words.'),
		reasoning: text(
			'Why this verdict and not another, where the evidence can be read in two ways.',
		).optional(),
		topics: z.array(r.reference('topics')).min(1).describe('Fields that the claim touches.'),
		articles: refs(r, 'articles', 'Articles that settle it.'),
		checked: partialDate('Day up to which the sources of the verdict reach.'),
		foundIn: refs(r, 'sources', 'Where the claim was made.'),
		sources: sources(r),
		confidence: confidence(),
		note: note(),
	});
