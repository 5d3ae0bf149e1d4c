import { type Drawing, type Fill, type Mark, round } from './drawing.ts';
import { textWidth } from './text-width.ts';

/** Fills that need a pattern, each in a tile of 6 by 6 pixels. Classes take their colours from drawing.css. */
const PATTERNS: Partial<Record<Fill, string>> = {
	hatch:
		'<pattern id="ID" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="p1" d="M0 0h6v6H0z"/><path class="q1" d="M0 0h2.4v6H0z"/></pattern>',
	dots: '<pattern id="ID" width="6" height="6" patternUnits="userSpaceOnUse"><path class="p2" d="M0 0h6v6H0z"/><circle class="q2" cx="1.5" cy="1.5" r="1.2"/><circle class="q2" cx="4.5" cy="4.5" r="1.2"/></pattern>',
	lines:
		'<pattern id="ID" width="6" height="6" patternUnits="userSpaceOnUse"><path class="p3" d="M0 0h6v6H0z"/><path class="q3" d="M0 0h6v1.6H0z"/></pattern>',
	cross:
		'<pattern id="ID" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="p4" d="M0 0h6v6H0z"/><path class="q4" d="M0 0h6v1.3H0zM0 0v6h1.3V0z"/></pattern>',
	claim:
		'<pattern id="ID" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path class="p0" d="M0 0h5v5H0z"/><path class="q0" d="M0 0h1.6v5H0z"/></pattern>',
};

/**
 * The patterns that some marks need.
 *
 * @param marks the marks
 * @param prefix start of the ids, unlike that of any other drawing of the page
 */
export function patternDefs(marks: readonly Mark[], prefix: string): string {
	const used = new Set(marks.map((mark) => ('fill' in mark ? mark.fill : undefined)));
	return (Object.entries(PATTERNS) as [Fill, string][])
		.filter(([fill]) => used.has(fill))
		.map(([fill, pattern]) => pattern.replace('ID', `${prefix}-${fill}`))
		.join('');
}

/**
 * The marks of a drawing as SVG, without a root element. Neighbours of one look share a group, which keeps it short.
 *
 * @param marks the marks
 * @param prefix start of the ids of patterns
 * @param isFitted whether each text is set to its planned width, for readers who may not have the font
 */
export function renderMarks(marks: readonly Mark[], prefix: string, isFitted = false): string {
	const groups: { look: string; shapes: string[] }[] = [];
	for (const mark of marks) {
		const look = lookOf(mark, prefix);
		const last = groups.at(-1);
		const shape = shapeOf(mark, isFitted);
		if (last?.look === look) last.shapes.push(shape);
		else groups.push({ look, shapes: [shape] });
	}
	return groups.map(({ look, shapes }) => `<g ${look}>${shapes.join('')}</g>`).join('');
}

/**
 * A whole SVG element for a page.
 *
 * @param drawing what is drawn
 * @param options id of the element, prefix of its patterns, its title and its description
 */
export function renderSvg(
	{ width, height, marks }: Drawing,
	{
		id,
		prefix,
		title,
		description,
	}: { id: string; prefix: string; title: string; description: string },
): string {
	return [
		`<svg class="drawing" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
		`<title id="${id}-title">${escapeXml(title)}</title>`,
		`<desc id="${id}-desc">${escapeXml(description)}</desc>`,
		renderMarks(marks, prefix),
		'</svg>',
	].join('');
}

function lookOf(mark: Mark, prefix: string): string {
	switch (mark.kind) {
		case 'text': {
			const classes = ['t', mark.tone ?? 'ink', ...(mark.isBold ? ['bold'] : [])].join(' ');
			const anchor =
				mark.anchor === undefined || mark.anchor === 'start' ? '' : ` text-anchor="${mark.anchor}"`;
			return `class="${classes}"${anchor}`;
		}
		case 'line':
			return `class="${mark.tone}"`;
		default: {
			const edge = ('edge' in mark ? mark.edge : undefined) ?? 'thin';
			const fill = mark.fill in PATTERNS ? ` fill="url(#${prefix}-${mark.fill})"` : '';
			return `class="f-${mark.fill} e-${edge}"${fill}`;
		}
	}
}

function shapeOf(mark: Mark, isFitted: boolean): string {
	switch (mark.kind) {
		case 'text': {
			const width = round(textWidth(mark.text, mark.isBold));
			const fit = isFitted ? ` textLength="${width}" lengthAdjust="spacingAndGlyphs"` : '';
			return `<text x="${round(mark.x)}" y="${round(mark.y)}"${fit}>${escapeXml(mark.text)}</text>`;
		}
		case 'rect':
			return `<rect x="${round(mark.x)}" y="${round(mark.y)}" width="${round(mark.width)}" height="${round(mark.height)}"/>`;
		case 'circle':
			return `<circle cx="${round(mark.cx)}" cy="${round(mark.cy)}" r="${round(mark.r)}"/>`;
		default:
			return `<path d="${mark.d}"/>`;
	}
}

export const escapeXml = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
