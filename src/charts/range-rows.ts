import { scaleLinear } from 'd3-scale';
import { type Drawing, line, type Mark, TEXT_SIZE } from '../figures/drawing.ts';
import { formatNumber } from '../figures/numbers.ts';
import { textWidth, wrapText } from '../figures/text-width.ts';

/** A number that one source gives. */
export interface RangePoint {
	value: number;
	bound: 'exact' | 'at-least' | 'at-most';
	/** Counted after the event; otherwise planned, claimed or worked out. */
	isCounted: boolean;
}

export interface RangeRow {
	label: string;
	points: readonly RangePoint[];
	/** The numbers in words, behind the marks. */
	text: string;
}

const ROW = 21;
const LINE = TEXT_SIZE + 5;
const LABEL_WIDTH = 205;
const RADIUS = 5;
/** Room for the words of the scale and its numbers. */
const TOP = 2 * (TEXT_SIZE + 6);

/**
 * Points on one scale, a row for each thing, with a line from the least to the greatest where sources differ.
 *
 * @param rows the rows
 * @param axis words for the scale
 * @param width width of the drawing
 */
export function rangeRows(rows: readonly RangeRow[], axis: string, width: number): Drawing {
	const isNarrow = width < 500;
	const placed = isNarrow ? narrowRows(rows, width) : wideRows(rows);
	const scale = scaleOf(rows, placed.left, width - placed.textRoom);
	const height = placed.rows.at(-1)?.bottom ?? TOP;
	const ticks = scale.ticks(isNarrow ? 4 : 7);
	const marks: Mark[] = [
		{ kind: 'text', x: placed.left, y: TEXT_SIZE, text: axis, tone: 'soft' },
		...ticks.flatMap((tick): Mark[] => [
			line([scale(tick), TOP], [scale(tick), height], tick === 0 ? 'axis' : 'grid'),
			{
				kind: 'text',
				x: scale(tick),
				y: TOP - 5,
				text: formatNumber(tick),
				anchor: tick === 0 && isNarrow ? 'start' : 'middle',
				tone: 'soft',
			},
		]),
	];
	for (const [index, { points, text }] of rows.entries()) {
		const { y, labels } = placed.rows[index] ?? { y: 0, labels: [] };
		const values = points.map(({ value }) => value);
		const [low, high] = [Math.min(...values), Math.max(...values)];
		marks.push(...labels);
		if (low < high) marks.push(line([scale(low), y], [scale(high), y], 'range'));
		marks.push(...points.flatMap((point) => pointMarks(point, scale(point.value), y)));
		if (!isNarrow)
			marks.push({ kind: 'text', x: scale(high) + 17, y: y + 4.5, text, tone: 'halo' });
	}
	return { width, height: height + 4, marks };
}

interface PlacedRows {
	/** Where the scale begins. */
	left: number;
	/** Room to the right of the scale. */
	textRoom: number;
	rows: { y: number; bottom: number; labels: Mark[] }[];
}

/** Labels before the scale, on two lines where they are long. */
function wideRows(rows: readonly RangeRow[]): PlacedRows {
	const lines = rows.map(({ label }) => wrapText(label, LABEL_WIDTH));
	const left = Math.max(...lines.flat().map((text) => textWidth(text))) + 14;
	const textRoom = Math.max(...rows.map(({ text }) => textWidth(text))) + 22;
	let bottom = TOP;
	const placed = lines.map((texts) => {
		const height = ROW + (texts.length - 1) * LINE;
		bottom += height;
		const y = bottom - height / 2;
		const labels = texts.map((text, at): Mark => {
			const base = y + 4.5 + (at - (texts.length - 1) / 2) * LINE;
			return { kind: 'text', x: left - 10, y: base, text, anchor: 'end' };
		});
		return { y, bottom, labels };
	});
	return { left, textRoom, rows: placed };
}

/** Labels above the marks, with the numbers behind them. */
function narrowRows(rows: readonly RangeRow[], width: number): PlacedRows {
	let bottom = TOP;
	const placed = rows.map(({ label, text }) => {
		const lines = wrapText(`${label}: ${text}`, width - 4);
		const labels = lines.map((words, at): Mark => {
			return { kind: 'text', x: 0, y: bottom + (at + 1) * LINE - 2, text: words, tone: 'halo' };
		});
		const y = bottom + lines.length * LINE + RADIUS + 3;
		bottom = y + RADIUS + 4;
		return { y, bottom, labels };
	});
	return { left: RADIUS, textRoom: 14, rows: placed };
}

function scaleOf(rows: readonly RangeRow[], from: number, to: number) {
	const most = Math.max(...rows.flatMap(({ points }) => points.map(({ value }) => value)));
	return scaleLinear([0, most], [from, to]).nice(4);
}

function pointMarks({ bound, isCounted }: RangePoint, x: number, y: number): Mark[] {
	const arrow = { 'at-least': 1, 'at-most': -1, exact: 0 }[bound];
	return [
		{ kind: 'circle', cx: x, cy: y, r: RADIUS, fill: isCounted ? 'strong' : 'paper' },
		...(arrow === 0
			? []
			: [
					{
						kind: 'line',
						d: `M${x + arrow * 7.5} ${y - 4}l${arrow * 4} 4l${-arrow * 4} 4`,
						tone: 'range',
					} as const,
				]),
	];
}
