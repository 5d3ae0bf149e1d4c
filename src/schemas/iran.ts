import { z } from 'astro/zod';
import { confidence, id, note, partialDate, type Refs, refs, sources, text } from './shared.ts';

/** What somebody said about Iran and the CSTO. */
export const statement = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		date: partialDate(
			'Day on which it was said, or the year or month where that is all that is known.',
		),
		dateNote: text('Why the day is not known, or how reports differ.').optional(),
		speaker: r.reference('people').describe('Who said it.'),
		role: text('Office of the speaker on that day.'),
		state: r
			.reference('states')
			.optional()
			.describe('State that the speaker spoke for or comes from.'),
		body: text(
			'Organization or other country that the speaker spoke for, such as "CSTO".',
		).optional(),
		stance: z
			.enum(['supports', 'open', 'neutral', 'cautious', 'opposes', 'denies'])
			.describe(
				'Towards membership or closer ties. denies: says that there is no request, plan or duty.',
			),
		summary: text('What was said, in plain words.'),
		quote: z
			.strictObject({
				text: text('At most 12 words, letter for letter.'),
				lang: z
					.string()
					.regex(/^[a-z]{2}$/)
					.describe('Language of the quotation.'),
				translation: text('Our translation, where the quotation is not in English.').optional(),
			})
			.optional(),
		context: text('Occasion.'),
		sources: sources(r),
		confidence: confidence(),
		note: note(),
	});

/** An argument for or against Iranian membership, with its best rebuttal. */
export const argument = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		side: z
			.enum(['for', 'against'])
			.describe('Side that the argument serves; its rebuttal serves the other.'),
		claim: text('The argument in one sentence.'),
		reasoning: text('Why its supporters find it strong.'),
		madeBy: z
			.array(
				z.strictObject({
					person: r.reference('people').optional().describe('Who made it.'),
					name: text('Who made it, where the person has no row.').optional(),
					year: z.int().optional().describe('Year.'),
					note: note(),
				}),
			)
			.min(1)
			.describe('Who made it, and when.'),
		evidence: text('What speaks for it.'),
		rebuttal: text('The best answer to it.'),
		rebuttalSources: refs(
			r,
			'sources',
			'Those of the sources that the answer rests on; all of them where absent.',
		),
		articles: refs(r, 'articles', 'Articles that it rests on.'),
		sources: sources(r),
	});

/** A step between wish and membership. */
export const admissionStep = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		step: z.int().positive().describe('Place in the order.'),
		title: text('The step in a few words.'),
		what: text('What would have to happen.'),
		who: text('Who decides.'),
		legalBasis: text('Text that requires it.'),
		articles: refs(r, 'articles', 'Articles that require it.'),
		statusForIran: text('How far this has come for Iran, with a date.'),
		openPoints: text('What is not known.').optional(),
		sources: sources(r),
		confidence: confidence(),
	});

/** A form that the tie between Iran and the CSTO could take. */
export const scenario = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		name: text('The scenario in a few words.'),
		legalBasis: text('What it would rest on.'),
		articles: refs(r, 'articles', 'Articles that it would rest on.'),
		obligations: text('What it would bind Iran and the members to.'),
		likelihood: text('How likely it is, in the words of those who judged.'),
		judgedBy: text('Who judged, and when.'),
		reasons: text('Why.'),
		precedents: text('Earlier cases.'),
		sources: sources(r),
	});
