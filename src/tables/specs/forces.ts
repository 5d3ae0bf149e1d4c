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
import type { RowOf } from '../../schemas/tables.ts';
import { rowAnchor } from '../../components/tables/row-anchors.ts';
import type { Cell, Names, TableSpec } from '../view.ts';

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

type Exercise = RowOf<'exercises'>;

const byNewest = newestFirst((r: Exercise) => r.start ?? String(r.year));

const yearsOf = (rows: readonly Exercise[]) => {
	const years = rows.map(({ year }) => year);
	return `${Math.min(...years)}–${Math.max(...years)}`;
};

const exerciseDates = (r: Exercise, ...more: (string | undefined)[]): Cell => ({
	...dateCell(r.start ?? String(r.year), r.end, ...more),
	filterKeys: [String(r.year)],
});

const statusNote = ({ status }: Exercise) => (status === 'held' ? undefined : STATUS_WORDS[status]);

/** Country and, below it, the range or town. The data repeat the country where the range was not named. */
const exercisePlace = (r: Exercise, { nameOf }: Names): Cell => {
	const country = r.country === undefined ? undefined : nameOf('states', r.country);
	const range = r.place === country ? undefined : r.place;
	return {
		pieces: [
			main(country ?? range ?? 'not reported'),
			...notes(country === undefined ? undefined : range?.replace(`${country}, `, '')),
		],
		filterKeys: country === undefined ? [] : [country],
	};
};

const partNote = (r: Exercise, { nameOf }: Names) =>
	r.partOf === undefined ? undefined : `part of ${nameOf('exercises', r.partOf)}`;

export const exercises: TableSpec<'exercises'> = {
	caption: (rows) => `${rows.length} exercises of the CSTO, ${yearsOf(rows)}, newest first`,
	compare: byNewest,
	columns: [
		{ label: 'Exercise', cell: (r, names) => nameCell(r.name, r.names, partNote(r, names)) },
		{
			label: 'When',
			isSortable: true,
			isFilter: true,
			// The note on a plan says already that it was one.
			cell: (r) => exerciseDates(r, plannedNote(r.planned) ?? statusNote(r)),
		},
		{ label: 'Where', isFilter: true, cell: exercisePlace },
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

/** Address of the page of a series, where its exercises stand with all details. */
const seriesRoute = (series: string) => `/forces/exercises/${series}/`;

/** Figures that count people of the whole exercise, of its package or of the national exercise around it. */
const totalsOf = ({ figures = [] }: Exercise) =>
	figures.filter(
		({ measure, scope }) =>
			(measure === 'troops' || measure === 'people') && scope !== 'contingent',
	);

/** The table of all exercises: what they were, how large, and a link to the rest. */
export const exercisesShort: TableSpec<'exercises'> = {
	caption: (rows) => `${rows.length} exercises of the CSTO, ${yearsOf(rows)}, newest first`,
	compare: byNewest,
	columns: [
		{
			label: 'Exercise',
			cell: (r, names) => ({
				pieces: [
					{
						...main(r.name),
						href: `${seriesRoute(r.series)}#${rowAnchor('exercises', r.id)}`,
					},
					...notes(partNote(r, names)),
				],
			}),
		},
		{
			label: 'When',
			isSortable: true,
			isFilter: true,
			cell: (r) => ({ ...exerciseDates(r, statusNote(r)), cites: r.sources.slice(0, 2) }),
		},
		{
			label: 'Series',
			isFilter: true,
			cell: (r, { nameOf }) => choiceCell(nameOf('series', r.series)),
		},
		{ label: 'Where', isFilter: true, cell: exercisePlace },
		{
			label: 'Troops as reported',
			cell: (r) => {
				const totals = totalsOf(r);
				return {
					pieces: [
						...figurePieces(totals).map((piece) => ({
							...piece,
							cites: piece.cites?.slice(0, 2),
						})),
						...(totals.length === 0 ? [main('no total published')] : []),
						...notes(confidenceNote(r.confidence)),
					],
				};
			},
		},
	],
};

const seriesForces = (r: RowOf<'series'>, { nameOf }: Names): Cell => ({
	pieces: [
		main(
			(r.forces ?? []).map((id) => nameOf('forces', id)).join(', ') ||
				(r.forcesNote ?? 'not known'),
		),
		...notes(r.forces === undefined ? undefined : r.forcesNote),
	],
});

export const series: TableSpec<'series'> = {
	caption: (rows) => `${rows.length} series of exercises`,
	columns: [
		{ label: 'Series', cell: (r) => nameCell(r.name, r.names) },
		{ label: 'Purpose', cell: (r) => sourcedCell(r.purpose, r.sources, r.note) },
		{ label: 'First year', isSortable: true, cell: (r) => textCell(String(r.firstYear)) },
		{ label: 'What is tested', cell: seriesForces },
	],
};

export const seriesShort: TableSpec<'series'> = {
	caption: (rows) => `${rows.length} series of exercises, each with its page`,
	columns: [
		{
			label: 'Series',
			cell: (r) => ({
				pieces: [{ ...main(r.name), href: seriesRoute(r.id) }],
				names: r.names,
			}),
		},
		{ label: 'Purpose', cell: (r) => sourcedCell(r.purpose, r.sources.slice(0, 1)) },
		{ label: 'First year', isSortable: true, cell: (r) => textCell(String(r.firstYear)) },
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
					...r.parts.map((id) => ({
						...main(nameOf('exercises', id)),
						href: `/forces/exercises/#${rowAnchor('exercises', id)}`,
					})),
					...notes(r.partsNote),
				],
			}),
		},
		{
			label: 'Figures',
			// That they are sums is what the table is about.
			cell: (r) => ({ pieces: figurePieces(r.figures.map((f) => ({ ...f, scope: 'sum' }))) }),
		},
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
