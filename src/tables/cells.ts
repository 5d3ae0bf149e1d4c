import { formatDate, formatSpan } from '../format/dates.ts';
import type { Cell, NativeName, Piece } from './view.ts';

/** A main piece of text. */
export const main = (text: string, cites?: readonly string[]): Piece => ({
	kind: 'main',
	text,
	cites,
});

/** Notes from texts that may be absent. */
export const notes = (...texts: readonly (string | undefined)[]): Piece[] =>
	texts.filter((text) => text !== undefined).map((text) => ({ kind: 'note', text }));

/** A cell with one text, or with words for none. */
export const textCell = (text: string | undefined, none = 'not known'): Cell => ({
	pieces: [main(text ?? none)],
});

/** A cell with a text, its notes and the sources of the row. */
export const sourcedCell = (
	text: string | undefined,
	sources: readonly string[],
	...more: readonly (string | undefined)[]
): Cell => ({ pieces: [main(text ?? 'not known'), ...notes(...more)], cites: sources });

/** A cell with a name in English and in other scripts. */
export const nameCell = (
	name: string,
	names?: readonly NativeName[],
	...more: readonly (string | undefined)[]
): Cell => ({ pieces: [main(name), ...notes(...more)], names });

/** A cell with a name that leads to the page which tells more, and its forms in other scripts. */
export const linkCell = (
	name: string,
	href: string,
	names?: readonly NativeName[],
	...more: readonly (string | undefined)[]
): Cell => ({ pieces: [{ ...main(name), href }, ...notes(...more)], names });

/** What was known of a plan when its newest source was written. */
export const plannedNote = (
	planned: { asOf: string; covers: 'all' | 'dates' | 'end'; outcome: string } | undefined,
): string | undefined => {
	if (planned === undefined) return undefined;
	const day = formatDate(planned.asOf);
	const plan = {
		all: `Planned as of ${day}`,
		dates: `Dates as announced by ${day}`,
		end: `Last day as announced by ${day}`,
	}[planned.covers];
	return `${plan}; ${planned.outcome}.`;
};

/** What the reader is told of a row that is not fully sure. */
export const confidenceNote = (confidence: string): string | undefined =>
	({
		medium: 'Confidence: medium.',
		low: 'Confidence: low.',
		disputed: 'Disputed: sources differ.',
	})[confidence];

/** A cell with a date or a span of dates, sorted by its start. */
export const dateCell = (
	start: string | undefined,
	end: string | undefined,
	...more: readonly (string | undefined)[]
): Cell => ({
	pieces: [
		start === undefined
			? main('date not known')
			: { ...main(formatSpan(start, end)), datetime: start },
		...notes(...more),
	],
	sortKey: start ?? '',
});

/** A cell with the span [from, to) of an office or membership. */
export const termCell = (
	from: string | undefined,
	to: string | undefined,
	...more: readonly (string | undefined)[]
): Cell => ({
	pieces: [
		main(
			`${from === undefined ? 'start not known' : formatDate(from)} – ${to === undefined ? 'open' : formatDate(to)}`,
		),
		...notes(...more),
	],
	sortKey: from ?? '',
});

/** A cell that lists names and filters by them. */
export const listCell = (items: readonly string[], none = 'none'): Cell => ({
	pieces: [main(items.length === 0 ? none : items.join(', '))],
	filterKeys: items,
});

/** A cell with one of a few words, by which the column filters. */
export const choiceCell = (text: string, ...more: readonly (string | undefined)[]): Cell => ({
	pieces: [main(text), ...notes(...more)],
	filterKeys: [text],
});

const BASIS_NOTES: Readonly<Record<string, string | undefined>> = {
	planned: 'planned',
	ceiling: 'upper limit',
	claimed: 'claimed',
	estimated: 'estimate',
	derived: 'our arithmetic',
};

const SCOPE_NOTES: Readonly<Record<string, string | undefined>> = {
	national: 'whole national exercise',
	'year-sum': 'sum of the year',
};

interface Figure {
	text: string;
	basis: string;
	scope: string;
	sources: readonly string[];
}

/** Pieces for figures, each with its method, its reach and its sources. */
export const figurePieces = (figures: readonly Figure[] | undefined): Piece[] =>
	(figures ?? []).map(({ text, basis, scope, sources }) => {
		const remarks = [
			// Some texts say so themselves.
			/\((plan|our sum)/.test(text) ? undefined : BASIS_NOTES[basis],
			scope.startsWith('package:') ? 'sum of several exercises' : SCOPE_NOTES[scope],
		].filter((remark) => remark !== undefined && !text.includes(remark));
		return main(remarks.length === 0 ? text : `${text} (${remarks.join('; ')})`, sources);
	});

interface ComparedCell {
	text?: string | undefined;
	none?: string | undefined;
	sources?: readonly string[] | undefined;
}

/** A cell of a comparison: what is so, or why nothing can be said. */
export const comparedCell = ({ text, none, sources }: ComparedCell): Cell => ({
	pieces: text === undefined ? notes(none) : [main(text)],
	cites: sources,
});
