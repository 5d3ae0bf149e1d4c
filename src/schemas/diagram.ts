import { z } from 'astro/zod';
import { partialDate, type Refs, sources, text } from './shared.ts';

/** Front matter of a file in content/diagrams/. */
export const diagram = <R extends z.ZodType>(refs: Refs<R>) =>
	z.strictObject({
		title: text('What the diagram is called, as a caption and for screen readers.'),
		shows: text('What it shows, in one sentence.'),
		sources: sources(refs),
		factsChecked: partialDate(
			'Day up to which the sources of the diagram reach, never the day of drawing.',
		),
	});

export type DiagramData = z.infer<ReturnType<typeof diagram<z.ZodString>>>;
