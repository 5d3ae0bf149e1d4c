import type { RuleName } from '../../src/integrity/rule-names.ts';
import type { ContentCopy, Spot } from './corrupt.ts';

/** One small fault, and the finding that must name it. */
export interface Mutation {
	/** What is wrong, as the name of the test. */
	name: string;
	/** Rule that must find it. */
	rule: RuleName;
	/** Part of the value that the finding must show. Absent where it shows none, because something is missing. */
	value?: string;
	/** Makes the fault, and returns where the finding must point. */
	corrupt: (copy: ContentCopy) => Spot;
}

/** A source of 11 December 2024, for rows that need one with a date. */
export const SOURCE_OF_2024 = 'mehr-2024-12-11-kartapolov';

/** Writes a map on one line, so that all its values stand on the line of its key. */
export function inline(entries: Readonly<Record<string, string | number | boolean | undefined>>) {
	const pairs = Object.entries(entries).filter(([, value]) => value !== undefined);
	return `{ ${pairs.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}

/** A sound figure on one line; a key that is set to `undefined` is left out. */
export const figure = (changes: Parameters<typeof inline>[0] = {}) =>
	inline({
		value: 10,
		approx: false,
		asOf: "'2024'",
		basis: 'counted',
		scope: 'exercise',
		sources: `[${SOURCE_OF_2024}]`,
		text: 'ten',
		...changes,
	});

/** A sound list of one figure that says what it measures. */
export const figures = (changes: Parameters<typeof inline>[0] = {}) =>
	`[${figure({ measure: 'troops', ...changes })}]`;
