import { undatedWord } from '../integrity/words.ts';
import { readabilityOf, sentencesOf, wordsOf } from './readability.ts';

/** What is measured of a page. */
export interface PageMeasures {
	address: string;
	words: number;
	/** Flesch-Kincaid grade of the prose. */
	grade: number;
	/** Flesch-Kincaid grade of the short answer. */
	answerGrade: number;
	/** Mean words a sentence. */
	meanSentence: number;
	/** Words of the longest sentence. */
	longestSentence: number;
	/** Citations for each 1,000 words of prose. */
	citationsPerThousand: number;
	/** Share of the sentences that need a citation and have or inherit one, 0 to 1. */
	cited: number;
	/** Undated words, by the list of src/integrity/words.ts. */
	undatedWords: string[];
	/** Sentences that need a citation and have none. */
	uncited: string[];
}

/** What the method page publishes of a page: its measures without the sentences behind them. */
export type PublishedMeasures = Omit<PageMeasures, 'undatedWords' | 'uncited'> & { title: string };

/** A text shorter than this is a label, not prose. */
const MIN_PROSE_WORDS = 13;
/** A citation at the end of a block covers at most this many sentences before it. */
const INHERITED_SENTENCES = 3;

const MONTHS =
	'January|February|March|April|May|June|July|August|September|October|November|December';
/** Verbs that report what somebody said or decided. */
export const SPEECH_VERBS = [
	'said',
	'says',
	'told',
	'called',
	'announced',
	'promised',
	'warned',
	'wrote',
	'argued',
	'argues',
	'denied',
	'denies',
	'claimed',
	'claims',
	'stated',
	'asked',
	'replied',
	'declared',
	'accused',
	'suggested',
] as const;
const NEEDS_CITATION = new RegExp(
	`\\d|\\b(${MONTHS})\\b|“[^”]+”|\\b(${SPEECH_VERBS.join('|')})\\b`,
	'u',
);

/** Stands for a citation in the text of a block while sentences are cut. */
const CITED = '\u2020';

/** Prose blocks: paragraphs, list items, definitions and cells, but no notes, forms or quotations. */
const BLOCKS = 'p, li, dd, td, th, figcaption';
/** Texts about our own work, which no source but ourselves can bear out; what they cite all the same is shown. */
const OWN_WORK =
	'.method-notes, .open-questions, .source-groups, #table-changes, .chart-name, .chart-rows';
const NOT_PROSE =
	'.notes, .terms-used, .facts-checked, #table-sources, #measures, .a-to-z, nav, form, caption, .row-link, [hidden], script, style';

/**
 * Measures the prose of a built page: every paragraph, list item, definition and table cell of more than
 * twelve words in `main`, wherever its text is stored, except quotations, notes and source titles.
 *
 * @param address address of the page
 * @param main the `main` element of the page
 * @param names lower-case forms of names
 */
export function measurePage(
	address: string,
	main: Element,
	names: ReadonlySet<string>,
): PageMeasures {
	const blocks = proseBlocks(main);
	const prose = blocks.map((text) => text.replaceAll(CITED, ''));
	const answer = plainText(main.querySelector('.short-answer')).replaceAll(CITED, '');
	const { words, sentences, grade, longest } = readabilityOf(prose, names);
	const needs = proseBlocks(main, OWN_WORK).flatMap(sentencesNeedingCitation);
	const uncited = needs.filter(({ isCited }) => !isCited).map(({ sentence }) => sentence);
	const citations = blocks.reduce((sum, text) => sum + text.split(CITED).length - 1, 0);
	return {
		address,
		words,
		grade: round(grade),
		answerGrade: round(readabilityOf([answer], names).grade),
		meanSentence: round(sentences === 0 ? 0 : words / sentences),
		longestSentence: longest,
		citationsPerThousand: round(words === 0 ? 0 : (citations / words) * 1000),
		cited: needs.length === 0 ? 1 : 1 - uncited.length / needs.length,
		undatedWords: prose.map(undatedWord).filter((word) => word !== undefined),
		uncited,
	};
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Texts of the innermost blocks of prose, with marks where citations stand. */
function proseBlocks(main: Element, except = ''): string[] {
	return [...main.querySelectorAll(BLOCKS)]
		.filter((block) => block.closest(NOT_PROSE) === null)
		.filter((block) => except === '' || block.closest(except) === null)
		.filter((block) => block.querySelector('p, li, dd, td') === null)
		.flatMap(blockTexts)
		.filter((text) => wordsOf(text.replaceAll(CITED, '')).length >= MIN_PROSE_WORDS);
}

/** The text of a block and of the notes in it, which are read as paragraphs of their own. */
function blockTexts(block: Element): string[] {
	const copy = block.cloneNode(true) as Element;
	const rowNotes = [...copy.querySelectorAll('.row-note')];
	for (const note of rowNotes) note.remove();
	const text = plainText(copy);
	// A note in a cell rests on the sources of the cell.
	const mark = text.includes(CITED) || block.closest('tr')?.querySelector('.cite') ? CITED : '';
	return [text, ...rowNotes.map((note) => `${plainText(note)} ${mark}`)].map((t) =>
		block.closest('tr') && !t.includes(CITED) ? `${t} ${mark}` : t,
	);
}

function plainText(element: Element | null): string {
	if (!element) return '';
	const copy = element.cloneNode(true) as Element;
	for (const cite of copy.querySelectorAll('.cite')) cite.textContent = CITED;
	for (const other of copy.querySelectorAll('.row-link, .cite-caution, .term-meaning, q, [hidden]'))
		other.remove();
	return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The sentences of a block that need a citation, and whether they have or inherit one. */
function sentencesNeedingCitation(block: string): { sentence: string; isCited: boolean }[] {
	// A mark behind a full stop belongs to the sentence before it.
	const text = block.replaceAll(
		new RegExp(`([.!?:][”’)]*)((?:\\s*${CITED})+)`, 'g'),
		(_m, end, marks: string) => `${marks.trim()}${end}`,
	);
	const sentences = sentencesOf(text);
	return sentences.flatMap((sentence, index) => {
		const plain = sentence.replaceAll(CITED, '');
		// A question asserts nothing.
		if (!NEEDS_CITATION.test(plain) || /\?[”’)]*$/.test(plain.trim())) return [];
		const next = sentences.slice(index, index + INHERITED_SENTENCES);
		return [{ sentence: plain.trim(), isCited: next.some((s) => s.includes(CITED)) }];
	});
}
