import { z } from 'astro/zod';
import { id, nativeNames, note, partialDate, type Refs, sources, text } from './shared.ts';

/** A person or body that speaks or holds an office. */
export const person = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		name: text('Name in the spelling of names.yaml.'),
		kind: z
			.enum(['person', 'body', 'unsigned'])
			.describe('A person, a body that spoke as one, or an unsigned text.'),
		names: nativeNames(),
		state: r.reference('states').optional().describe('State that the person comes from or serves.'),
		country: text('Country, where it has no row in states.yaml.').optional(),
		roles: z
			.array(
				z.strictObject({
					title: text('Office or occupation.'),
					from: partialDate('First day in office, where known.').optional(),
					to: partialDate('Day on which the office ended, not included.').optional(),
				}),
			)
			.min(1)
			.describe('Offices that matter here, oldest first.'),
		sources: sources(r),
		note: note(),
	});
