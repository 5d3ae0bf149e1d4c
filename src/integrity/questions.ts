import { wordsOf } from '../measures/readability.ts';
import { type Rule, rowFinding } from './content.ts';
import { type Finding, showValue } from './finding.ts';
import { countWords } from './quotations.ts';

const MIN_WORDS = 30;
const MAX_WORDS = 70;

/** An answer has 30 to 70 words and says for which year it holds. */
export const questionAnswer: Rule = ({ tables: { questions } }) =>
	questions.flatMap((row) => {
		const { answer } = row.data;
		const words = countWords(answer);
		return [
			words < MIN_WORDS || words > MAX_WORDS
				? `${MIN_WORDS} to ${MAX_WORDS} words, not ${words}`
				: undefined,
			/\b(1[89]|20)\d\d\b/.test(answer) ? undefined : 'a date with its year',
		]
			.filter((expected) => expected !== undefined)
			.map((expected) =>
				rowFinding('question-answer', row, row.at(['answer']), {
					value: showValue(answer),
					expected,
					fix: 'Write one answer that stands alone; what does not fit belongs on the page behind the link.',
				}),
			);
	});

/** Words that two ways of asking one thing may or may not have. */
const FILLERS: ReadonlySet<string> = new Set(
	'a an and are at be been by can could csto did do does ever for from has have how in is it its many much of on or s that the there to was were what when where which who whom whose why will would with'.split(
		' ',
	),
);

/** Share of the words that two answers have in common from which they are taken for one. */
const MOST_SHARED = 0.6;

const answerWords = (text: string): Set<string> =>
	new Set(wordsOf(text.toLowerCase()).filter((word) => !FILLERS.has(word)));

/** The words that carry a question, in one order, with its question word: “who” and “when” ask two things. */
function keyOf(question: string): string {
	const words = wordsOf(question.toLowerCase().replaceAll(/[’']s\b/g, ''));
	const asked = words.find((word) => /^(who|when|where|why|how|which)$/.test(word)) ?? '';
	return [asked, ...words.filter((word) => !FILLERS.has(word)).toSorted()].join(' ');
}

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((word) => b.has(word)).length;
	return shared / Math.max(1, a.size + b.size - shared);
}

/** No question stands twice in other words, and no two questions have one answer. */
export const questionsAlike: Rule = ({ tables: { questions } }) => {
	const rows = questions.map((row) => ({
		row,
		key: keyOf(row.data.question),
		words: answerWords(row.data.answer),
	}));
	return rows.flatMap(({ row, key, words }, index): Finding[] => {
		const before = rows.slice(0, index);
		const sameQuestion = before.find((other) => other.key === key);
		if (sameQuestion)
			return [
				rowFinding('questions-alike', row, row.at(['question']), {
					value: row.data.question,
					expected: `another question than "${sameQuestion.row.data.question}"`,
					fix: 'Keep the way in which more people ask, or ask something else.',
				}),
			];
		const sameAnswer = before.find((other) => sharedPart(other.words, words) >= MOST_SHARED);
		if (!sameAnswer) return [];
		return [
			rowFinding('questions-alike', row, row.at(['answer']), {
				value: showValue(row.data.answer),
				expected: `an answer that "${sameAnswer.row.data.question}" does not have`,
				fix: 'Merge the two questions, or answer what each of them asks.',
			}),
		];
	});
};
