import { z } from 'astro/zod';
import {
	id,
	nativeNames,
	note,
	partialDate,
	type Refs,
	shortAnswer,
	sources,
	text,
} from './shared.ts';

/** A treaty, protocol, agreement or decision. */
export const instrument = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		name: text('Name in English.'),
		names: nativeNames(),
		shortAnswer: shortAnswer('What the text settles, since when, and why it matters'),
		kind: z
			.enum(['treaty', 'charter', 'protocol', 'agreement', 'decision'])
			.describe('What sort of text it is.'),
		signed: partialDate('Day of signature or of the decision.'),
		place: text('Place of signature.').optional(),
		inForce: partialDate('Day of entry into force.').optional(),
		inForceNote: text('Why there is no day of entry into force.').optional(),
		amends: r.reference('instruments').optional().describe('Text that it changes or extends.'),
		what: text('What it is about, in plain words.'),
		texts: z
			.array(
				z.strictObject({
					source: r.reference('sources').describe('Page with the wording.'),
					what: text('Which wording, in which language, on whose page.'),
				}),
			)
			.min(1)
			.optional()
			.describe('Where the wording can be read, the publisher nearest to the parties first.'),
		sources: sources(r),
		note: note(),
	});
