import { z } from 'astro/zod';
import { id, nativeNames, note, type Refs, refs, sources, text } from './shared.ts';

/** A body of the organization. */
export const organ = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		name: text('Name in English.'),
		names: nativeNames(),
		abbreviation: text('Abbreviation in English.').optional(),
		abbreviationRu: text('Abbreviation in Russian.').optional(),
		composition: text('Who sits in it.'),
		role: text('What it does.'),
		decidesBy: text('How it decides.').optional(),
		meets: text('How often it meets.').optional(),
		articles: refs(r, 'articles', 'Articles that set it up.'),
		sources: sources(r),
		note: note(),
	});
