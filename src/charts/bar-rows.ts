import { scaleLinear } from 'd3-scale';
import { type Drawing, type Fill, line, type Mark, TEXT_SIZE } from '../figures/drawing.ts';
import { textWidth, wrapText } from '../figures/text-width.ts';

/** A bar with its number written behind it. */
export interface Bar {
	value: number;
	/** Ends of a range, drawn as a thin line. */
	low?: number | undefined;
	high?: number | undefined;
	/** The source gives a least number: the bar ends in an arrowhead. */
	isAtLeast?: boolean;
	text: string;
	fill: Fill;
}

export interface BarRow {
	label: string;
	/** A second line in softer ink. */
	note?: string;
	/** One bar for each panel. */
	bars: readonly Bar[];
}

/** Bars of one measure with a scale of their own. */
export interface BarPanel {
	heading?: string;
}

const BAR = 15;
const LINE = TEXT_SIZE + 5;
const GAP = 8;

/**
 * Bars in rows, the number behind each. On a narrow drawing the label stands above its bar, and panels stand below
 * one another.
 *
 * @param rows the rows
 * @param panels measures, each with a scale of its own
 * @param width width of the drawing
 */
export function barRows(
	rows: readonly BarRow[],
	panels: readonly BarPanel[],
	width: number,
): Drawing {
	return width < 500 ? stacked(rows, panels, width) : sideBySide(rows, panels, width);
}

function sideBySide(rows: readonly BarRow[], panels: readonly BarPanel[], width: number): Drawing {
	const labelWidth =
		Math.max(...rows.flatMap(({ label, note = '' }) => [textWidth(label), textWidth(note)])) + 12;
	const gutter = 24;
	const panelWidth = (width - labelWidth - gutter * (panels.length - 1)) / panels.length;
	const headings = panels.map(({ heading }) =>
		heading === undefined ? [] : wrapText(heading, panelWidth),
	);
	const top =
		Math.max(...headings.map((lines) => lines.length)) * LINE +
		(headings.flat().length > 0 ? 8 : 0);
	const rowHeight = rows.some(({ note }) => note !== undefined) ? 2 * LINE + GAP : BAR + GAP;
	const bottom = top + rows.length * rowHeight;
	const marks: Mark[] = panels.flatMap((_panel, index) => {
		const left = labelWidth + index * (panelWidth + gutter);
		const scale = panelScale(rows, index, panelWidth);
		return [
			...(headings[index] ?? []).map((text, at): Mark => heading(text, left, LINE * (at + 1) - 4)),
			...rows.flatMap((row, at) =>
				barMarks(row.bars[index], left, top + (at + 0.5) * rowHeight, scale),
			),
			line([left, top], [left, bottom], 'axis'),
		];
	});
	const labels = rows.flatMap(({ label, note }, at): Mark[] => {
		const middle = top + (at + 0.5) * rowHeight;
		const base = note === undefined ? middle + 4.5 : middle - 4;
		return [
			{ kind: 'text', x: labelWidth - 8, y: base, text: label, anchor: 'end' },
			...(note === undefined
				? []
				: [
						{
							kind: 'text',
							x: labelWidth - 8,
							y: base + LINE,
							text: note,
							anchor: 'end',
							tone: 'soft',
						} as const,
					]),
		];
	});
	return { width, height: bottom + 2, marks: [...marks, ...labels] };
}

function stacked(rows: readonly BarRow[], panels: readonly BarPanel[], width: number): Drawing {
	const marks: Mark[] = [];
	let y = 0;
	for (const [index, panel] of panels.entries()) {
		const scale = panelScale(rows, index, width);
		if (panel.heading !== undefined) {
			if (index > 0) y += LINE;
			for (const text of wrapText(panel.heading, width)) {
				y += LINE;
				marks.push(heading(text, 0, y - 4));
			}
			y += 6;
		}
		for (const { label, note, bars } of rows) {
			const words = note === undefined ? label : `${label}, ${note}`;
			for (const text of wrapText(words, width)) {
				y += LINE;
				marks.push({ kind: 'text', x: 0, y: y - 4, text });
			}
			marks.push(...barMarks(bars[index], 0, y + BAR / 2 + 2, scale));
			y += BAR + GAP + 3;
		}
	}
	return { width, height: y, marks };
}

const heading = (text: string, x: number, y: number): Mark => ({
	kind: 'text',
	x,
	y,
	text,
	isBold: true,
});

/** The longest bar leaves room for its number. */
function panelScale(rows: readonly BarRow[], index: number, width: number) {
	const bars = rows.flatMap(({ bars }) => bars[index] ?? []);
	const most = Math.max(...bars.map(({ value, high }) => Math.max(value, high ?? 0)));
	const room = Math.max(...bars.map(({ text }) => textWidth(text))) + 22;
	return scaleLinear([0, most], [0, width - room]);
}

function barMarks(
	bar: Bar | undefined,
	left: number,
	middle: number,
	scale: (value: number) => number,
): Mark[] {
	if (bar === undefined) return [];
	const { value, low, high, isAtLeast = false, text, fill } = bar;
	const end = left + scale(value);
	const furthest = Math.max(end, left + scale(high ?? 0)) + (isAtLeast ? 9 : 0);
	return [
		{
			kind: 'rect',
			x: left,
			y: middle - BAR / 2,
			width: Math.max(scale(value), 1.5),
			height: BAR,
			fill,
		},
		...(low !== undefined && high !== undefined
			? [
					line([left + scale(low), middle], [left + scale(high), middle], 'range'),
					line([left + scale(high), middle - 4], [left + scale(high), middle + 4], 'range'),
				]
			: []),
		...(isAtLeast
			? [{ kind: 'line', d: `M${end + 3} ${middle - 5}l5 5l-5 5`, tone: 'range' } as const]
			: []),
		{ kind: 'text', x: furthest + 7, y: middle + 4.5, text },
	];
}
