import { type Drawing, type Mark, moved, TEXT_SIZE, WIDE } from './drawing.ts';
import type { Figure } from './figure.ts';
import { escapeXml, patternDefs, renderMarks } from './render-svg.ts';
import { wrapText } from './text-width.ts';

const MARGIN = 20;
const LINE = TEXT_SIZE + 5;
const SIGN_WIDTH = 36;

/**
 * A figure as a file that stands alone: title, drawing, legend and where it comes from, in light colours.
 *
 * @param figure the figure
 * @param styles texts of `drawing.css` and of `tokens.css`, which has the colours
 * @param origin where the figure comes from and what may be done with it
 */
export function figureSvgFile(
	figure: Figure,
	styles: { drawing: string; tokens: string },
	origin: string,
): string {
	const { width, height, marks } = wholeDrawing(figure, origin);
	const css = withValues(styles.drawing, rootVariables(styles.tokens));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" height="${Math.ceil(height)}" role="img" aria-labelledby="title desc">`,
		`<title id="title">${escapeXml(figure.title)}</title>`,
		`<desc id="desc">${escapeXml(figure.description)}</desc>`,
		`<style>${css}</style>`,
		`<defs>${patternDefs(marks, figure.id)}</defs>`,
		`<rect class="ground" width="100%" height="100%"/>`,
		renderMarks(marks, figure.id, true),
		'</svg>\n',
	].join('\n');
}

function wholeDrawing(figure: Figure, origin: string): Drawing {
	const marks: Mark[] = [];
	let y = MARGIN;
	const addLines = (text: string, x: number, look: Partial<Mark>) => {
		for (const words of wrapText(text, WIDE - x + MARGIN)) {
			y += LINE;
			marks.push({ kind: 'text', x, y: y - 5, text: words, ...look } as Mark);
		}
	};
	addLines(figure.title, MARGIN, { isBold: true });
	y += 10;
	const drawing = figure.draw(WIDE);
	marks.push(...moved(drawing.marks, MARGIN, y));
	y += drawing.height + 10;
	for (const { sign, text } of figure.legend) {
		marks.push(...moved(sign, MARGIN, y));
		addLines(text, MARGIN + SIGN_WIDTH, {});
	}
	y += 6;
	for (const note of [...(figure.notes ?? []).map(({ text }) => text), origin])
		addLines(note, MARGIN, { tone: 'soft' });
	return { width: WIDE + 2 * MARGIN, height: y + MARGIN, marks };
}

/** Custom properties of the first rule for `:root`, which has the light colours. */
function rootVariables(css: string): ReadonlyMap<string, string> {
	const [rule = ''] = /:root\s*\{[^}]*\}/.exec(css) ?? [];
	return new Map(
		[...rule.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
	);
}

/** Puts values in the place of `var(--name)`, without comments and line breaks. */
const withValues = (css: string, values: ReadonlyMap<string, string>): string =>
	css
		.replaceAll(/\/\*[\s\S]*?\*\//g, '')
		.replaceAll(/var\((--[\w-]+)\)/g, (use, name: string) =>
			(values.get(name) ?? use).replaceAll(/\s+/g, ' '),
		)
		.replaceAll(/\s+/g, ' ')
		.trim();
