import type { RowOf } from '../schemas/tables.ts';
import { wordsOf } from '../measures/readability.ts';
import { type Rule, rowFinding } from './content.ts';

/** The shorter side has at least this share of the words of the longer one. */
const LEAST_SHARE = 0.8;

type Side = RowOf<'arguments'>['side'];
type Argument = Pick<RowOf<'arguments'>, 'side' | 'claim' | 'reasoning' | 'evidence' | 'rebuttal'>;

/**
 * Counts the words that speak for each side. A rebuttal counts for the side that it serves.
 *
 * @param rows arguments with their rebuttals
 */
export function wordsBySide(rows: readonly Argument[]): Record<Side, number> {
	const words = { for: 0, against: 0 };
	for (const { side, claim, reasoning, evidence, rebuttal } of rows) {
		words[side] += wordsOf([claim, reasoning, evidence].join(' ')).length;
		words[side === 'for' ? 'against' : 'for'] += wordsOf(rebuttal).length;
	}
	return words;
}

/** Both sides of the debate have the same space, within a fifth of the words. */
export const argumentBalance: Rule = ({ tables }) => {
	const rows = tables.arguments;
	const words = wordsBySide(rows.map(({ data }) => data));
	const shorter = words.for < words.against ? 'for' : 'against';
	const [first] = rows;
	if (
		first === undefined ||
		Math.min(words.for, words.against) >= LEAST_SHARE * Math.max(words.for, words.against)
	) {
		return [];
	}
	return [
		rowFinding('argument-balance', first, first.start, {
			value: `${words.for} words for, ${words.against} against`,
			expected: `at least ${LEAST_SHARE * 100} per cent of the longer side, rebuttals counted for the side that they serve`,
			fix: `Give the side "${shorter}" more room, or cut the other.`,
		}),
	];
};
