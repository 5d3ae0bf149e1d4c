import type { Fill, Mark } from '../figures/drawing.ts';
import type { LegendItem } from '../figures/figure.ts';
import { type Unit, unitMarks } from './unit-grid.ts';

/** Size of the box in which a sign of the legend is drawn. */
export const SIGN = { width: 26, height: 16 } as const;

/** A filled area in the legend. */
export const areaSign = (fill: Fill, text: string): LegendItem => ({
	sign: [{ kind: 'rect', x: 1, y: 1, width: 24, height: 14, fill }],
	text,
});

/** A mark of a unit grid in the legend. */
export const unitSign = (look: Unit['look'], text: string): LegendItem => ({
	sign: unitMarks(look, 13, 8, 6),
	text,
});

/** Any other marks in the legend. */
export const sign = (marks: readonly Mark[], text: string): LegendItem => ({ sign: marks, text });
