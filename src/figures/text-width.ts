import { TEXT_SIZE } from './drawing.ts';

/** Widths in thousandths of the size, from the metrics of Source Sans 3; other letters take the default. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
	["iljI|.,:;'’‘!", 260],
	['ftr()[]-/', 340],
	['szcJ ', 440],
	['mw', 790],
	['MWOQ@%', 780],
	['ABCDGHNRUVKXTY&', 600],
	['–', 500],
	[' ', 200],
];
const DEFAULT_WIDTH = 530;

const byLetter = new Map(
	WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

/**
 * Width of a text in pixels, a little too wide rather than too thin. Browser tests measure what it decides.
 *
 * @param text the text
 * @param isBold whether it is bold, which is wider
 */
export function textWidth(text: string, isBold = false): number {
	const thousandths = [...text].reduce(
		(sum, letter) => sum + (byLetter.get(letter) ?? DEFAULT_WIDTH),
		0,
	);
	return ((thousandths * TEXT_SIZE) / 1000) * (isBold ? 1.06 : 1);
}

/**
 * Breaks a text into lines between words.
 *
 * @param text the text
 * @param width greatest width of a line in pixels
 */
export function wrapText(text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && textWidth(`${last} ${word}`) <= width) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else {
			lines.push(word);
		}
	}
	return lines;
}
