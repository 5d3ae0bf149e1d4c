import { z } from 'astro/zod';
import { id, note, partialDate, type Refs, text } from './shared.ts';

export const SOURCE_KINDS = [
	'news-agency',
	'newspaper',
	'official',
	'treaty',
	'parliament',
	'reference',
	'think-tank',
	'academic',
	'blog',
] as const;

/** Why a source is weak. Which of them may never stand alone is decided in src/integrity/sources.ts. */
export const WEAKNESSES = [
	'encyclopedia',
	'content-farm',
	'file-dump',
	'forum',
	'propaganda-network',
	'machine-translation',
	'personal-blog',
] as const;

/** A page, paper or text that was read. Citations are computed from this record. */
export const source = <R extends z.ZodType>({ reference }: Refs<R>) =>
	z.strictObject({
		id: id(),
		title: text(
			'Headline or title of the page; our description of it where `titleDescribed` is set.',
		),
		titleDescribed: z
			.literal(true)
			.optional()
			.describe('The title is our description, because the page’s own headline was not visible.'),
		publisher: text('Who publishes the page, by the name its readers know.'),
		authors: z.array(text('Name of an author.')).min(1).optional().describe('Named authors.'),
		url: z
			.url({ protocol: /^https?$/, error: 'expected an http or https address' })
			.optional()
			.describe('Address of the page at its publisher.'),
		noUrl: text('Why there is no address.').optional(),
		published: partialDate('Day, month or year of publication.').optional(),
		documentDate: partialDate(
			'Day of the law, decision or speech, where the page that carries it has another date or none.',
		).optional(),
		accessed: partialDate('Day on which we read the page.').optional(),
		archived: z
			.url({ protocol: /^https?$/, error: 'expected an http or https address' })
			.optional()
			.describe('Address of an archived copy.'),
		language: z
			.string()
			.regex(/^[a-z]{2}$/, 'expected a two-letter language code')
			.describe('Language of the page, ISO 639-1.'),
		kind: z.enum(SOURCE_KINDS).describe('What sort of publication it is.'),
		perspective: reference('perspectives').describe(
			'Who speaks, word for word as a row of perspectives.yaml, which maps it to a stake label.',
		),
		mirror: z
			.literal(true)
			.optional()
			.describe('The page copies a text that first appeared elsewhere; `original` names it.'),
		original: text(
			'Publisher, and address where known, of the text that a mirror copies.',
		).optional(),
		sameTextAs: reference('sources')
			.optional()
			.describe('Another source that carries the same agency text: the two count as one voice.'),
		weakness: z.enum(WEAKNESSES).optional().describe('Why the source is weak; the reader sees it.'),
		note: note(),
	});
