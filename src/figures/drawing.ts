/**
 * A drawing as data: what is drawn where. Charts and maps make drawings, `render-svg.ts` turns them into SVG.
 * Colours are names here; `src/styles/drawing.css` gives them values for light, dark and paper.
 */

/** How an area is filled. Each differs from the others in pattern, not in colour alone. */
export type Fill =
	| 'strong'
	| 'hatch'
	| 'dots'
	| 'lines'
	| 'cross'
	| 'plain'
	| 'land'
	| 'paper'
	| 'blank'
	| 'claim'
	| 'none';

export type Anchor = 'start' | 'middle' | 'end';

export type Mark =
	| { kind: 'rect'; x: number; y: number; width: number; height: number; fill: Fill }
	| { kind: 'circle'; cx: number; cy: number; r: number; fill: Fill; edge?: 'rim' }
	| { kind: 'path'; d: string; fill: Fill; edge?: 'none' | 'rim' | 'thick' }
	| { kind: 'line'; d: string; tone: 'axis' | 'grid' | 'range' | 'leader' | 'dashed' }
	| TextMark;

export interface TextMark {
	kind: 'text';
	x: number;
	/** Base line. */
	y: number;
	text: string;
	anchor?: Anchor;
	/** `onStrong` stands on a filled area, `halo` on anything. */
	tone?: 'ink' | 'soft' | 'onStrong' | 'halo';
	isBold?: boolean;
}

export interface Drawing {
	width: number;
	height: number;
	marks: readonly Mark[];
}

/** Size of all text, in pixels at the shown size: 9.75 pt on paper. */
export const TEXT_SIZE = 13;

/** Widths of a drawing: on wide screens and on paper, and on a phone of 320 pixels. */
export const WIDE = 640;
export const NARROW = 288;

/** A straight line. */
export const line = (
	[x1, y1]: readonly [number, number],
	[x2, y2]: readonly [number, number],
	tone: 'axis' | 'grid' | 'range' | 'leader' | 'dashed',
): Mark => ({ kind: 'line', d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, tone });

/** A drawing moved to another place. */
export const moved = (marks: readonly Mark[], dx: number, dy: number): Mark[] =>
	marks.map((mark) => {
		switch (mark.kind) {
			case 'circle':
				return { ...mark, cx: mark.cx + dx, cy: mark.cy + dy };
			case 'rect':
			case 'text':
				return { ...mark, x: mark.x + dx, y: mark.y + dy };
			default:
				return { ...mark, d: movedPath(mark.d, dx, dy) };
		}
	});

/** Moves a path whose first command is absolute and whose others are relative, or absolute pairs. */
const movedPath = (d: string, dx: number, dy: number): string =>
	d.replaceAll(
		/([ML])(-?[\d.]+)[ ,](-?[\d.]+)/g,
		(_m, command: string, x: string, y: string) =>
			`${command}${round(Number(x) + dx)} ${round(Number(y) + dy)}`,
	);

/** One decimal is enough for a screen. */
export const round = (value: number): number => Math.round(value * 10) / 10;
