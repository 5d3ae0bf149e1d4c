import type { RowOf, TableName } from '../schemas/tables.ts';
import type { Drawing, Mark } from './drawing.ts';

/** A sign and what it means. The sign is drawn in a box of 26 by 16 pixels. */
export interface LegendItem {
	sign: readonly Mark[];
	text: string;
}

/** Rows of the data that a figure leaves out. */
export interface LeftOut {
	count: number;
	/** What they are and why, in words that follow the number: "exercises without a published number". */
	why: string;
}

/** A sentence below the figure, with the ids of its sources. */
export interface FigureNote {
	text: string;
	cites: readonly string[];
}

/** The figure as a table, for readers who cannot see it, and for the CSV file. */
export interface Twin {
	columns: readonly { label: string; isNumber?: boolean }[];
	/** The first cell of a row is its heading. */
	rows: readonly { cells: readonly string[]; cites: readonly string[] }[];
}

/** A chart or a map, before it becomes HTML or SVG. */
export interface Figure {
	id: string;
	kind: 'chart' | 'map';
	/** What is shown, with its years. */
	title: string;
	/** What a reader sees in it, for those who do not see it. */
	description: string;
	/** How to read it, in one to three sentences. */
	caption: string;
	/** Ids of sources for the caption. */
	cites: readonly string[];
	legend: readonly LegendItem[];
	/** Draws the figure in a given width. */
	draw: (width: number) => Drawing;
	/** What stands behind the figure: `shown` rows of so many, and what was left out. */
	rows: { shown: number; what: string; leftOut: readonly LeftOut[] };
	twin: Twin;
	/** Page on which each row stands with its sources, where the twin does not name them. */
	rowsAt?: { path: string; label: string };
	/** What must be said of borders or of where shapes come from. */
	notes?: readonly FigureNote[];
}

/** All rows by table. */
export type AllRows = { readonly [T in TableName]: readonly RowOf<T>[] };

/** A figure of the site: which tables it reads, and how it is made from their rows. */
export interface FigureSpec {
	id: string;
	tables: readonly TableName[];
	/**
	 * @param rows rows of the tables that the spec names
	 * @param state state to be picked out on a map
	 */
	make: (rows: AllRows, state?: string) => Figure;
}

/**
 * Declares a figure. It can read no other tables than those it names.
 *
 * @param id id of the figure, used in addresses
 * @param tables names of the tables that it reads
 * @param make makes it from their rows
 */
export const defineFigure = <T extends TableName>(
	id: string,
	tables: readonly T[],
	make: (rows: Pick<AllRows, T>, state?: string) => Omit<Figure, 'id'>,
): FigureSpec => ({ id, tables, make: (rows, state) => ({ id, ...make(rows, state) }) });
