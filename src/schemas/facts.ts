import { z } from 'astro/zod';
import {
	confidence,
	id,
	note,
	partialDate,
	planned,
	type Refs,
	refs,
	sources,
	text,
} from './shared.ts';

/** A statement that stands for a time, not a happening of one day (that is an event). */
export const fact = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		topic: r.reference('topics').describe('Field that the fact belongs to.'),
		also: refs(r, 'topics', 'Other fields in which the fact is used.'),
		text: text('The fact in plain words.'),
		date: partialDate('Date from which the fact held, or on which it was stated.').optional(),
		states: refs(r, 'states', 'States that the fact is about.'),
		people: refs(r, 'people', 'People that the fact is about.'),
		articles: refs(r, 'articles', 'Articles that the fact explains.'),
		planned: planned(),
		sources: sources(r),
		confidence: confidence(),
		note: note(),
	});
