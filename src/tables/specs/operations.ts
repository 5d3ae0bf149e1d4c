import {
	choiceCell,
	confidenceNote,
	dateCell,
	main,
	nameCell,
	sourcedCell,
	textCell,
} from '../cells.ts';
import type { TableSpec } from '../view.ts';

// Tables of cases and requests. Figures and contingents of a case are shown on its own page, so that the table of all cases stays short.

const OPERATION_KINDS = {
	deployment: 'troops sent',
	mission: 'observers or envoys sent',
	consultation: 'consultations',
	'request-refused': 'request refused',
	'no-result': 'request without result',
} as const;

/** The steps of a decision, one sentence each; a list also keeps its column from getting thin. */
const sentences = (text: string): string[] => text.split(/(?<=\.)\s+(?=\p{Lu})/u);

export const operations: TableSpec<'operations'> = {
	caption: (rows) => `${rows.length} cases: when the CSTO acted, when it was asked and did not`,
	compare: (a, b) => a.start.localeCompare(b.start),
	columns: [
		{
			label: 'Case',
			cell: (r) => nameCell(r.name, undefined, r.csto ? undefined : 'Not a case of the CSTO'),
		},
		{ label: 'When', isSortable: true, cell: (r) => dateCell(r.start, r.end, r.place) },
		{ label: 'Kind', isFilter: true, cell: (r) => choiceCell(OPERATION_KINDS[r.kind]) },
		{
			label: 'Who asked',
			cell: (r) => textCell(r.requestedBy, 'nobody, as far as we know'),
		},
		{
			label: 'What was decided',
			cell: (r) => ({ pieces: sentences(r.decision).map((s) => main(s)) }),
		},
		{
			label: 'What came of it',
			cell: (r) => sourcedCell(r.outcome, r.sources, confidenceNote(r.confidence), r.note),
		},
	],
};

const REQUEST_RESULTS = {
	granted: 'granted',
	declined: 'declined',
	consultations: 'consultations',
	mission: 'fact-finding mission',
	'offer-not-taken': 'offer not taken',
	'no-request': 'no request was made',
	'not-reported': 'no answer reported',
} as const;

export const requests: TableSpec<'requests'> = {
	caption: (rows) => {
		const made = rows.filter(({ result }) => result !== 'no-request').length;
		return made === rows.length
			? `${made} requests for help or for consultations`
			: `${made} requests for help or for consultations, and ${rows.length - made} moments when nobody asked`;
	},
	compare: (a, b) => a.date.localeCompare(b.date),
	columns: [
		{
			label: 'State',
			isFilter: true,
			cell: (r, { nameOf }) => choiceCell(nameOf('states', r.state)),
		},
		{ label: 'Date', isSortable: true, cell: (r) => dateCell(r.date, undefined) },
		{ label: 'What was invoked', cell: (r) => textCell(r.basis) },
		{ label: 'What was asked', cell: (r) => textCell(r.asked) },
		{
			label: 'Answer',
			isFilter: true,
			cell: (r) => ({
				...sourcedCell(r.answer, r.sources, confidenceNote(r.confidence), r.note),
				filterKeys: [REQUEST_RESULTS[r.result]],
			}),
		},
	],
};
