import { z } from 'astro/zod';
import { id, partialDate, text } from './shared.ts';

/** A field of research, with the day up to which its sources were read. */
export const topic = () =>
	z.strictObject({
		id: id(),
		title: text('Name of the field.'),
		asOf: partialDate('Day up to which the sources of the field reach.'),
	});
