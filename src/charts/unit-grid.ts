import { max, range } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { type Drawing, line, type Mark, TEXT_SIZE } from '../figures/drawing.ts';
import { textWidth } from '../figures/text-width.ts';

/** One thing in a year: a mark is drawn for each. */
export interface Unit {
	year: number;
	look: 'filled' | 'hollow' | 'crossed' | 'whole';
}

export interface UnitRow {
	label: string;
	units: readonly Unit[];
}

const HEAD = TEXT_SIZE + 8;
const STRIP_GAP = 8;
/** How far the name of the last year reaches beyond its column. */
const YEAR_REACH = 6;

/**
 * A strip for each row and a column for each year, with a mark for each unit, and the sum of a year at the foot.
 *
 * @param rows the rows
 * @param sums what is counted at the foot, by year
 * @param width width of the drawing
 */
export function unitGrid(
	rows: readonly UnitRow[],
	{ label: sumLabel, byYear }: { label: string; byYear: ReadonlyMap<number, number> },
	width: number,
): Drawing {
	const isNarrow = width < 500;
	const all = rows.flatMap(({ units }) => units.map(({ year }) => year));
	const years = range(Math.min(...all), Math.max(...all) + 1);
	const labelWidth = isNarrow
		? 0
		: Math.max(
				...[sumLabel, ...rows.map(({ label }) => label)].map((text) =>
					textWidth(text, text === sumLabel),
				),
			) + 12;
	const scale = scaleBand(years, [labelWidth, width - YEAR_REACH]);
	const column = scale.bandwidth();
	const unit = Math.min(column, 15);
	const middleOf = (year: number) => (scale(year) ?? 0) + column / 2;

	const marks: Mark[] = yearLabels(years, middleOf, column);
	let y = HEAD;
	for (const { label, units } of rows) {
		const byColumn = Map.groupBy(units, ({ year }) => year);
		const height = (max(byColumn.values(), (list) => list.length) ?? 1) * unit;
		if (isNarrow) y += TEXT_SIZE + 4;
		marks.push({
			kind: 'text',
			x: isNarrow ? 0 : labelWidth - 10,
			y: isNarrow ? y - 2 : y + STRIP_GAP / 2 + height - unit / 2 + 4.5,
			text: label,
			...(isNarrow ? {} : { anchor: 'end' as const }),
		});
		y += STRIP_GAP / 2 + height;
		for (const [year, list] of byColumn) {
			marks.push(
				...list.flatMap(({ look }, at) =>
					unitMarks(look, middleOf(year), y - (at + 0.5) * unit, unit / 2 - 1.8),
				),
			);
		}
		y += STRIP_GAP / 2;
		marks.push(line([labelWidth, y], [width, y], 'grid'));
	}
	if (isNarrow) {
		y += TEXT_SIZE + 6;
		marks.push({ kind: 'text', x: 0, y: y - 2, text: sumLabel, isBold: true });
	}
	y += TEXT_SIZE + 6;
	if (!isNarrow)
		marks.push({
			kind: 'text',
			x: labelWidth - 10,
			y,
			text: sumLabel,
			anchor: 'end',
			isBold: true,
		});
	for (const year of years) {
		const sum = byYear.get(year) ?? 0;
		marks.push({
			kind: 'text',
			x: middleOf(year),
			y,
			text: String(sum),
			anchor: 'middle',
			tone: 'soft',
		});
	}
	return { width, height: y + 6, marks };
}

/** Each second year, or each fifth where columns are thin. */
const yearLabels = (
	years: readonly number[],
	middleOf: (year: number) => number,
	column: number,
): Mark[] =>
	years
		.filter((year) => year % (column * 2 > textWidth('2004') + 8 ? 2 : 5) === 0)
		.map((year) => ({
			kind: 'text',
			x: middleOf(year),
			y: TEXT_SIZE,
			text: String(year),
			anchor: 'middle',
			tone: 'soft',
		}));

/** The mark of one unit; also used as a sign in the legend. */
export function unitMarks(look: Unit['look'], x: number, y: number, r: number): Mark[] {
	switch (look) {
		case 'filled':
			return [{ kind: 'circle', cx: x, cy: y, r, fill: 'strong' }];
		case 'hollow':
			return [{ kind: 'circle', cx: x, cy: y, r, fill: 'paper' }];
		case 'whole':
			return [
				{ kind: 'path', d: `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`, fill: 'dots' },
			];
		default: {
			const s = r * 0.85;
			return [
				{
					kind: 'line',
					d: `M${x - s} ${y - s}l${2 * s} ${2 * s}M${x + s} ${y - s}l${-2 * s} ${2 * s}`,
					tone: 'range',
				},
			];
		}
	}
}
