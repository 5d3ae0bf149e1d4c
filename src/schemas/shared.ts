import { z } from 'astro/zod';

/**
 * What a schema needs from outside: how a reference to a row of another collection is checked.
 * `content.config.ts` passes Astro's `reference`; validation and tests pass a stand-in,
 * because a module that imports `astro:content` cannot be loaded outside Astro.
 */
export interface Refs<R extends z.ZodType = z.ZodType> {
	reference: (collection: ReferenceTarget) => R;
}

/** Collections that other rows may point to. */
export type ReferenceTarget =
	| 'articles'
	| 'events'
	| 'exercises'
	| 'facts'
	| 'forces'
	| 'glossary'
	| 'instruments'
	| 'operations'
	| 'organs'
	| 'packages'
	| 'people'
	| 'perspectives'
	| 'requests'
	| 'series'
	| 'sources'
	| 'statements'
	| 'states'
	| 'topics';

const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A row's id: lower-case words and numbers joined by hyphens, given by hand, never changed. */
export const id = () =>
	z
		.string()
		.regex(ID_PATTERN, 'expected lower-case words and numbers joined by single hyphens')
		.describe('Id of the row, given by hand from its name. It is used in links: never change it.');

/** Text that is not empty and has no space at either end. */
export const text = (doc: string) =>
	z
		.string()
		.regex(/^\S([\s\S]*\S)?$/, 'expected text without spaces at its ends')
		.describe(doc);

/** The text that opens a page: in the front matter of the page, or in the row from which it is made. */
export const shortAnswer = (doc: string) =>
	text(`${doc}: 40 to 80 words with a date and a citation mark [@source-id]. It opens the page.`);

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Tells whether a text is a year, a month or a day that exists in the Gregorian calendar.
 *
 * @param value `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function isPartialDate(value: string): boolean {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
	if (!match) return false;
	const year = Number(match[1]);
	const month = match[2] === undefined ? 1 : Number(match[2]);
	const day = match[3] === undefined ? 1 : Number(match[3]);
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const days = month === 2 && isLeap ? 29 : DAYS_IN_MONTH[month - 1];
	return year > 0 && days !== undefined && day >= 1 && day <= days;
}

/** A date known to the year, the month or the day. A later bound of a span is exclusive. */
export const partialDate = (doc: string) =>
	z
		.string()
		.refine(isPartialDate, {
			message: 'expected a date that exists: "YYYY", "YYYY-MM" or "YYYY-MM-DD"',
			params: { rule: 'impossible-date' },
		})
		.describe(doc);

export const confidence = () =>
	z
		.enum(['high', 'medium', 'low', 'disputed'])
		.describe('How far the row may be trusted; everything below `high` is shown to the reader.');

export const note = () =>
	text('Where sources differ, or what a reader must know before using the row.').optional();

export const sources = <R extends z.ZodType>({ reference }: Refs<R>) =>
	z
		.array(reference('sources'))
		.min(1, 'expected at least one source')
		.describe('Ids from sources.yaml that say what the row says.');

/** A list of references, absent where there is none. */
export const refs = <R extends z.ZodType>(
	{ reference }: Refs<R>,
	collection: ReferenceTarget,
	doc: string,
) =>
	z
		.array(reference(collection))
		.min(1, 'leave the key out instead of an empty list')
		.optional()
		.describe(doc);

/** A name in its own script, with a romanized form where the script is not Latin. */
export const nativeName = () =>
	z.strictObject({
		native: text('The name in its own script.'),
		lang: z
			.string()
			.regex(/^[a-z]{2}(-[A-Za-z]{2,4})?$/, 'expected a language tag such as "ru"')
			.describe('BCP 47 tag of the language, for `lang` and `dir` on the page.'),
		romanized: text('The name in Latin letters.').optional(),
	});

export const nativeNames = () =>
	z.array(nativeName()).min(1).optional().describe('The name in Russian and in local languages.');

/** A place on the Earth, in degrees. */
export const position = () =>
	z.strictObject({
		lat: z.number().min(-90).max(90).describe('Latitude in degrees north.'),
		lon: z.number().min(-180).max(180).describe('Longitude in degrees east.'),
	});

/** A date that was only announced when the newest source was written. */
export const planned = () =>
	z
		.strictObject({
			asOf: partialDate('Date of the newest source that speaks of the plan.'),
			covers: z
				.enum(['all', 'dates', 'end'])
				.describe('What was only planned: the whole thing, its dates, or its last day.'),
			outcome: text('What is known of the outcome, usually "not checked".'),
		})
		.optional()
		.describe('Present where every source is older than what it tells of.');

const FIGURE_SCOPES = [
	'exercise',
	'national',
	'year-sum',
	'state',
	'force',
	'contingent',
	'operation',
	'organization',
] as const;

const figureShape = <R extends z.ZodType>(refs: Refs<R>) => ({
	value: z.number().nonnegative().optional().describe('The number, where one is given.'),
	low: z.number().nonnegative().optional().describe('Lower end of a range, or "at least".'),
	high: z.number().nonnegative().optional().describe('Upper end of a range, or "at most".'),
	approx: z.boolean().describe('True where the source says "about", "over" or rounds.'),
	asOf: partialDate('The day, month or year that the number is for.'),
	basis: z
		.enum(['counted', 'planned', 'ceiling', 'claimed', 'estimated', 'derived'])
		.describe(
			'counted: reported after the event or from a register; planned: announced before; ceiling: upper limit in a rule; claimed: stated by a party without proof; estimated: by an outside observer; derived: worked out by us from other figures.',
		),
	scope: z
		.string()
		.regex(
			new RegExp(`^(${FIGURE_SCOPES.join('|')}|package:[a-z0-9-]+)$`),
			`expected one of ${FIGURE_SCOPES.join(', ')}, or package:<id>`,
		)
		.describe('What the number covers. Compare only numbers of one scope.'),
	sources: sources(refs),
	text: text('The number in words, as a reader should see it.'),
});

interface Bounds {
	value?: number | undefined;
	low?: number | undefined;
	high?: number | undefined;
}

const hasNumber = (f: Bounds) => (f.value ?? f.low ?? f.high) !== undefined;
const isOrdered = (f: Bounds) => (f.low ?? 0) <= (f.high ?? Number.POSITIVE_INFINITY);

/** Every number of the data has this form, so that no number stands without its day, its method and its reach. */
export const figure = <R extends z.ZodType>(refs: Refs<R>) =>
	z
		.strictObject(figureShape(refs))
		.refine(hasNumber, { message: 'expected value, low or high' })
		.refine(isOrdered, { message: 'expected low to be at most high', path: ['low'] });

/** A figure in a list, which says what it measures. */
export const measuredFigure = <R extends z.ZodType>(refs: Refs<R>) =>
	z
		.strictObject({
			measure: z
				.enum([
					'troops',
					'officers',
					'equipment',
					'aircraft',
					'helicopters',
					'drones',
					'battalions',
					'deaths',
					'people',
					'states',
					'ships',
					'tonnes',
					'cases',
				])
				.describe('What is counted.'),
			...figureShape(refs),
		})
		.refine(hasNumber, { message: 'expected value, low or high' })
		.refine(isOrdered, { message: 'expected low to be at most high', path: ['low'] });

/** A cell of a comparison: what is so, or why nothing can be said. */
export const cell = <R extends z.ZodType>(refs: Refs<R>, doc: string) =>
	z
		.strictObject({
			text: text('What is so, in words that stand alone.').optional(),
			none: text('Why the cell is empty: not asked, not found, does not apply.').optional(),
			sources: sources(refs).optional(),
		})
		.describe(doc);
