import { z } from 'astro/zod';
import {
	confidence,
	id,
	note,
	partialDate,
	type Refs,
	refs,
	shortAnswer,
	sources,
	text,
} from './shared.ts';

/** An article of the Treaty or the Charter, in our words. */
export const article = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		instrument: r.reference('instruments').describe('Text that the article belongs to.'),
		number: z.int().positive().describe('Number of the article.'),
		chapter: z
			.string()
			.regex(/^[IVX]+$/, 'expected a Roman number')
			.optional()
			.describe('Chapter of the Charter.'),
		chapterChecked: z
			.boolean()
			.optional()
			.describe('Whether the place in the chapter was seen in the text.'),
		heading: text('Heading in our words; the texts give none for the Treaty.'),
		shortAnswer: shortAnswer('What the article says, since when, and why it matters'),
		gloss: text(
			'What the article says, in plain words. Absent where nothing of it was read.',
		).optional(),
		topics: z.array(text('A subject.')).min(1).describe('Subjects, for search.'),
		amendments: z
			.array(
				z.strictObject({
					by: r.reference('instruments').describe('Amending text.'),
					inForce: partialDate('Day on which the change came into force.').optional(),
					change: text('What changed, in plain words.'),
				}),
			)
			.min(1)
			.optional()
			.describe('Changes, oldest first.'),
		amendmentDoubt: text('What is not known about later changes.').optional(),
		playedPart: z
			.array(
				z.strictObject({
					text: text('What happened, when, and what part the article played, in plain words.'),
					events: refs(r, 'events', 'Events of the case.'),
					operations: refs(r, 'operations', 'Rows of operations.yaml on the case.'),
					sources: sources(r),
				}),
			)
			.min(1)
			.optional()
			.describe(
				'Cases in which the article was used, or in which its use was disputed, oldest first.',
			),
		textSeen: z
			.array(
				z.strictObject({
					wording: z
						.string()
						.regex(/^\d{4}$/, 'expected the year of the wording')
						.describe('Year of the wording.'),
					extent: z
						.enum(['full', 'part', 'secondary', 'no'])
						.describe(
							'How much of the article’s own wording was read; secondary: known from officials, protocols or handbooks.',
						),
				}),
			)
			.min(1)
			.describe('What was read of the original.'),
		sources: sources(r),
		confidence: confidence(),
		note: note(),
	});
