import { z } from 'astro/zod';
import { id, type Refs, text } from './shared.ts';

/** How a table was made: what was counted, left out or chosen, shown on the method page. */
export const methodNote = <R extends z.ZodType>({ reference }: Refs<R>) =>
	z.strictObject({
		id: id(),
		topic: reference('topics').describe('Field that the note belongs to.'),
		text: text('The note in plain words.'),
	});
