import { z } from 'astro/zod';
import { id, nativeNames, note, type Refs, refs, sources, text } from './shared.ts';

/** A term of the glossary. */
export const term = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		term: text('The term.'),
		abbreviation: text('Its abbreviation.').optional(),
		names: nativeNames(),
		definition: text('What it means, for a reader of 14.'),
		seeAlso: refs(r, 'glossary', 'Terms to read next.'),
		sources: sources(r),
		note: note(),
	});

/** A name with the one spelling that the site uses and the others that readers type. */
export const nameVariants = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		canonical: text('The spelling that the site uses.'),
		kind: z
			.enum(['person', 'country', 'place', 'organization', 'exercise', 'force', 'treaty', 'body'])
			.describe('What bears the name.'),
		variants: z
			.array(
				z.strictObject({
					form: text('Another spelling, a misspelling or a form in another script.'),
					lang: z
						.string()
						.regex(/^[a-z]{2}(-[A-Za-z]{2,4})?$/)
						.describe('Language of the form; "en" for English and for misspellings.'),
				}),
			)
			.min(1)
			.describe('What readers may type.'),
		sources: sources(r),
		note: note(),
	});
