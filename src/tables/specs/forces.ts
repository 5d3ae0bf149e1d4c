import {
	choiceCell,
	confidenceNote,
	dateCell,
	figurePieces,
	main,
	nameCell,
	notes,
	plannedNote,
	sourcedCell,
	textCell,
} from '../cells.ts';
import type { TableSpec } from '../view.ts';

// Tables of exercises and forces.

const newestFirst =
	<Row>(dateOf: (row: Row) => string) =>
	(a: Row, b: Row) =>
		dateOf(b).localeCompare(dateOf(a));

const STATUS_WORDS = {
	held: 'held',
	announced: 'announced; no report was found',
	planned: 'planned',
	'planned-no-report': 'planned; no report was found',
	cancelled: 'cancelled',
} as const;

export const exercises: TableSpec<'exercises'> = {
	caption: (rows) => {
		const years = rows.map(({ year }) => year);
		return `${rows.length} exercises of the CSTO, ${Math.min(...years)}–${Math.max(...years)}, newest first`;
	},
	compare: newestFirst((r) => r.start ?? String(r.year)),
	columns: [
		{ label: 'Exercise', cell: (r) => nameCell(r.name, r.names) },
		{
			label: 'When',
			isSortable: true,
			cell: (r) =>
				dateCell(
					r.start ?? String(r.year),
					r.end,
					// The note on the plan says so already.
					r.status === 'held' || r.planned !== undefined ? undefined : STATUS_WORDS[r.status],
					plannedNote(r.planned),
				),
		},
		{
			label: 'Series',
			isFilter: true,
			cell: (r, { nameOf }) =>
				choiceCell(
					nameOf('series', r.series),
					r.partOf === undefined ? undefined : `part of ${nameOf('exercises', r.partOf)}`,
				),
		},
		{
			label: 'Where',
			isFilter: true,
			cell: (r, { nameOf }) => {
				const country = r.country === undefined ? undefined : nameOf('states', r.country);
				return {
					pieces: [
						main(country ?? 'not reported'),
						...notes(r.place === country ? undefined : r.place),
					],
					filterKeys: country === undefined ? [] : [country],
				};
			},
		},
		{
			label: 'Who took part',
			cell: (r, { nameOf }) => {
				const members = (r.participants ?? []).map((id) => nameOf('states', id));
				return {
					pieces: [
						main(members.length === 0 ? 'not reported' : members.join(', ')),
						...notes(r.participantsNote),
					],
				};
			},
		},
		{
			label: 'Figures',
			cell: (r) => ({
				pieces: [
					...figurePieces(r.figures),
					...(r.figures === undefined ? [main('none published')] : []),
					...notes(r.equipmentNote),
				],
			}),
		},
		{
			label: 'What was practised',
			cell: (r) =>
				sourcedCell(r.scenario ?? 'not reported', r.sources, confidenceNote(r.confidence), r.note),
		},
	],
};

export const series: TableSpec<'series'> = {
	caption: (rows) => `${rows.length} series of exercises`,
	columns: [
		{ label: 'Series', cell: (r) => nameCell(r.name, r.names) },
		{ label: 'Purpose', cell: (r) => sourcedCell(r.purpose, r.sources, r.note) },
		{ label: 'First year', isSortable: true, cell: (r) => textCell(String(r.firstYear)) },
		{
			label: 'What is tested',
			cell: (r, { nameOf }) => ({
				pieces: [
					main(
						(r.forces ?? []).map((id) => nameOf('forces', id)).join(', ') ||
							(r.forcesNote ?? 'not known'),
					),
					...notes(r.forces === undefined ? undefined : r.forcesNote),
				],
			}),
		},
	],
};

export const packages: TableSpec<'packages'> = {
	caption: (rows) => `${rows.length} sums in which several exercises were counted together`,
	columns: [
		{ label: 'What was counted', cell: (r) => textCell(r.name) },
		{ label: 'Year', isSortable: true, cell: (r) => textCell(String(r.year)) },
		{
			label: 'Parts',
			cell: (r, { nameOf }) => ({
				pieces: [
					main(r.parts.map((id) => nameOf('exercises', id)).join(', ')),
					...notes(r.partsNote),
				],
			}),
		},
		{ label: 'Figures', cell: (r) => ({ pieces: figurePieces(r.figures) }) },
		{
			label: 'Remark',
			cell: (r) => sourcedCell(r.note ?? '–', r.sources, confidenceNote(r.confidence)),
		},
	],
};

const FORCE_KINDS = {
	'collective-force': 'collective force',
	'regional-grouping': 'regional grouping of two states',
	staff: 'staff',
	'police-operation': 'police operation',
	'weapons-programme': 'weapons programme',
	other: 'other',
} as const;

export const forces: TableSpec<'forces'> = {
	caption: (rows) => `${rows.length} forces, staffs and standing operations`,
	columns: [
		{ label: 'Name', cell: (r) => nameCell(r.name, r.names, r.abbreviation) },
		{ label: 'Kind', isFilter: true, cell: (r) => choiceCell(FORCE_KINDS[r.kind]) },
		{ label: 'Created', isSortable: true, cell: (r) => dateCell(r.created, undefined) },
		{ label: 'Made of', cell: (r) => textCell(r.composition) },
		{
			label: 'Strength as reported',
			cell: (r) => ({
				pieces: r.strengths === undefined ? [main('none published')] : figurePieces(r.strengths),
			}),
		},
		{ label: 'For what', cell: (r) => sourcedCell(r.role, r.sources, r.note) },
	],
};
