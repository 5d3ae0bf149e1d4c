import { citationsInText } from '../citations/marks.ts';
import type { TextBlock } from '../content-files/mdx-page.ts';
import { type Content, type Page, proseOf, type Rule, rowFinding } from './content.ts';
import { type Finding, type Place, showValue } from './finding.ts';

const MAX_SPEECH_WORDS = 12;
const MAX_TREATY_WORDS = 25;

/**
 * Counts the words of a text: runs of letters, digits, hyphens and apostrophes in any script.
 *
 * @param text any text
 */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'‌-]*/gu)?.length ?? 0;
}

/** A quotation of a person has at most 12 words. */
export const longQuotation: Rule = ({ tables }) =>
	tables.statements.flatMap((row) => {
		const { quote } = row.data;
		if (!quote) return [];
		const words = countWords(quote.text);
		if (words <= MAX_SPEECH_WORDS) return [];
		return rowFinding('long-quotation', row, row.at(['quote', 'text']), {
			value: quote.text,
			expected: `at most ${MAX_SPEECH_WORDS} words, not ${words}`,
			fix: 'Keep the telling fragment and put the rest into the summary.',
		});
	});

/** A quotation in a foreign language comes with our translation. */
export const untranslatedQuotation: Rule = ({ tables }) =>
	tables.statements.flatMap((row) => {
		const { quote } = row.data;
		if (!quote || quote.lang === 'en' || quote.translation !== undefined) return [];
		return rowFinding('untranslated-quotation', row, row.at(['quote', 'lang']), {
			value: quote.lang,
			expected: '"translation" beside a quotation that is not in English',
			fix: 'Add our translation.',
		});
	});

const QUOTED = /“([^”]+)”|"([^"]+)"|«([^»]+)»/g;

/** A quotation on a page has at most 12 words of a speech, or 25 of a treaty whose article is cited. */
export const longQuotationOnPage: Rule = (content) =>
	quotedBlocks(content, ({ quoted, block, entry }) => {
		const words = countWords(quoted);
		const most = block.hasPinpoint ? MAX_TREATY_WORDS : MAX_SPEECH_WORDS;
		if (words <= most) return [];
		return [
			{
				rule: 'long-quotation',
				...placeOf(block),
				entry,
				value: showValue(quoted),
				expected: `at most ${most} words, not ${words} (25 only for a treaty with its article cited)`,
				fix: 'Keep the telling fragment and tell the rest in our words.',
			},
		];
	});

/** A paragraph that quotes also cites. */
export const quotationWithoutSource: Rule = (content) =>
	quotedBlocks(content, ({ quoted, block, entry }) => {
		if (block.isCited || countWords(quoted) < MIN_QUOTATION_WORDS) return [];
		return [
			{
				rule: 'quotation-without-source',
				...placeOf(block),
				entry,
				value: showValue(quoted),
				expected: 'a <Cite> in the paragraph of the quotation',
				fix: 'Name the source, or take the quotation marks away.',
			},
		];
	});

/** Fewer words in quotation marks are a term or a title, not speech. */
const MIN_QUOTATION_WORDS = 4;

interface Quotation {
	quoted: string;
	block: TextBlock;
	entry: string;
}

function quotedBlocks(content: Content, check: (q: Quotation) => Finding[]): Finding[] {
	const answers = content.pages.map((page) => ({
		entry: page.route,
		blocks: shortAnswerBlock(page),
	}));
	return [...answers, ...proseOf(content)].flatMap(({ entry, blocks }) =>
		blocks.flatMap((block) =>
			quotationsOf(block).flatMap((quoted) => check({ quoted, block, entry })),
		),
	);
}

function quotationsOf({ text, isSetOff }: TextBlock): string[] {
	if (isSetOff) return [text];
	return [...text.matchAll(QUOTED)].map(
		([, curly, straight, angled]) => curly ?? straight ?? angled ?? '',
	);
}

/** The short answer as a block, for it quotes and cites as a paragraph does. */
function shortAnswerBlock({ data, frontMatter }: Page): TextBlock[] {
	if (data === undefined) return [];
	const citations = citationsInText(data.shortAnswer);
	return [
		{
			text: data.shortAnswer,
			isCited: citations.length > 0,
			hasPinpoint: citations.some(({ pinpoint }) => pinpoint !== undefined),
			...frontMatter.placeOf(['shortAnswer']),
		},
	];
}

const placeOf = ({ file, line, column }: Place): Place => ({ file, line, column });
