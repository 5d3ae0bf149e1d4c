import { z } from 'astro/zod';
import { text } from './shared.ts';

/**
 * Stake labels: who is speaking, in a closed list with the words a reader sees.
 * The list separates governments and the media they own from others, by the side they are on
 * in the matters that this site treats.
 */
export const STAKES = {
	csto: 'CSTO body',
	'russian-government': 'Russian government',
	'russian-state-media': 'Russian state media',
	'russian-press': 'Russian press',
	'russian-exile-press': 'Russian exile press',
	'armenian-government': 'Armenian government',
	'armenian-state-media': 'Armenian state media',
	'armenian-press': 'Armenian press',
	'member-government': 'government of another member',
	'member-state-media': 'state media of another member',
	'member-press': 'press of another member',
	'azerbaijani-government': 'Azerbaijani government',
	'azerbaijani-press': 'Azerbaijani press',
	'iranian-government': 'Iranian government',
	'iranian-state-media': 'Iranian state media',
	'iranian-press': 'Iranian press',
	'iranian-exile-press': 'Iranian exile press',
	'ukrainian-government': 'Ukrainian government',
	'ukrainian-press': 'Ukrainian press',
	'western-government': 'Western government or alliance',
	'western-funded-media': 'Western state-funded media',
	'western-press': 'Western press',
	'other-government': 'government of another state',
	'other-state-media': 'state media of another state',
	'other-press': 'press of another state',
	'international-organization': 'international organization',
	research: 'research',
	advocacy: 'advocacy group',
	'legal-text': 'text of the law',
	reference: 'reference work',
	'press-unknown': 'press, ownership not established',
} as const;

export type Stake = keyof typeof STAKES;

/** One line a string: what the researchers wrote of a source, and the label it is given. */
export const perspective = () =>
	z.strictObject({
		id: text('The words of the research notes on who speaks, kept letter for letter.'),
		stake: z
			.enum(Object.keys(STAKES) as [Stake, ...Stake[]])
			.describe('The stake label that a citation shows.'),
	});
