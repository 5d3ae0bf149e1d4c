import { z } from 'astro/zod';
import { partialDate, type Refs, shortAnswer, text } from './shared.ts';

/** Front matter that a page must have beside Starlight’s own keys. */
export const pageKeys = <R extends z.ZodType>({ reference }: Refs<R>) => ({
	topics: z
		.array(reference('topics'))
		.min(1)
		.describe('Fields that the page draws on; they bound `factsChecked`.'),
	shortAnswer: shortAnswer('The answer to the question of the page'),
	factsChecked: partialDate(
		'Day up to which the sources of the page reach, never the day of writing.',
	),
	stillOpen: text('What was still open on that day.').optional(),
	aliases: z
		.array(text('Words that readers type.'))
		.min(1)
		.optional()
		.describe('Other words by which search should find the page.'),
});

/** Whole front matter of a page, for validation. Starlight’s other keys are not used on this site. */
export const page = <R extends z.ZodType>(refs: Refs<R>) =>
	z.strictObject({
		title: text('Title of the page, unique on the site.'),
		tableOfContents: z.boolean().optional().describe('`false` hides the list of headings.'),
		...pageKeys(refs),
	});
