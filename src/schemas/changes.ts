import { z } from 'astro/zod';
import { id, partialDate, type Refs, refs, text } from './shared.ts';

/** Kinds of change, with the words that readers see. */
export const CHANGE_KINDS = {
	added: 'added',
	corrected: 'corrected',
	removed: 'removed',
	moved: 'moved',
} as const;

export type ChangeKind = keyof typeof CHANGE_KINDS;

/** A change of the content that a reader should know of. */
export const change = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		date: partialDate('Day of the change.'),
		kind: z
			.enum(Object.keys(CHANGE_KINDS) as [ChangeKind, ...ChangeKind[]])
			.describe('What sort of change it was.'),
		pages: z
			.array(z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'expected an address such as "/law/money/"'))
			.min(1)
			.describe('Addresses of the pages that it touches.'),
		what: text('What was changed, in plain words.'),
		why: text('Why.'),
		sources: refs(r, 'sources', 'Sources of a correction.'),
	});
