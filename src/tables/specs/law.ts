import { formatDate } from '../../format/dates.ts';
import { articleRoute, instrumentRoute } from '../../generated-routes.ts';
import {
	choiceCell,
	comparedCell,
	confidenceNote,
	dateCell,
	linkCell,
	main,
	nameCell,
	notes,
	sourcedCell,
	textCell,
} from '../cells.ts';
import { EXTENT_WORDS } from '../words.ts';
import type { TableSpec } from '../view.ts';

// Tables of the law: articles, texts, bodies and comparisons.

export const articles: TableSpec<'articles'> = {
	caption: (rows) => `${rows.length} articles of the Treaty and the Charter in plain words`,
	columns: [
		{
			label: 'Article',
			cell: (r, { nameOf }) =>
				linkCell(
					`Article ${r.number}`,
					articleRoute(r),
					undefined,
					nameOf('instruments', r.instrument),
					r.chapter && `Chapter ${r.chapter}`,
				),
		},
		{ label: 'Subject', cell: (r) => textCell(r.heading) },
		{
			label: 'What it says',
			cell: (r) =>
				sourcedCell(
					r.gloss ?? 'We have not read this text.',
					r.sources,
					confidenceNote(r.confidence),
					r.note,
				),
		},
		{
			label: 'Changes',
			cell: (r) => ({
				pieces: [
					...(r.amendments ?? []).map(({ change, inForce }) =>
						main(
							inForce === undefined ? change : `${change} In force from ${formatDate(inForce)}.`,
						),
					),
					...(r.amendments === undefined ? [main('none known')] : []),
					...notes(r.amendmentDoubt),
				],
			}),
		},
		{
			label: 'Read by us',
			cell: (r) => ({
				pieces: r.textSeen.map(({ wording, extent }) =>
					main(`${EXTENT_WORDS[extent]} (wording of ${wording})`),
				),
			}),
		},
	],
};

export const instruments: TableSpec<'instruments'> = {
	caption: (rows) => `${rows.length} treaties, protocols, agreements and decisions`,
	compare: (a, b) => a.signed.localeCompare(b.signed),
	columns: [
		{ label: 'Text', cell: (r) => linkCell(r.name, instrumentRoute(r.id), r.names) },
		{ label: 'Kind', isFilter: true, cell: (r) => choiceCell(r.kind) },
		{ label: 'Signed', isSortable: true, cell: (r) => dateCell(r.signed, undefined, r.place) },
		{
			label: 'In force',
			isSortable: true,
			cell: (r) => dateCell(r.inForce, undefined, r.inForceNote),
		},
		{ label: 'What it is about', cell: (r) => sourcedCell(r.what, r.sources, r.note) },
	],
};

export const organs: TableSpec<'organs'> = {
	caption: (rows) => `${rows.length} bodies of the organization`,
	columns: [
		{ label: 'Body', cell: (r) => nameCell(r.name, r.names, r.abbreviation) },
		{ label: 'Who sits in it', cell: (r) => textCell(r.composition) },
		{ label: 'What it does', cell: (r) => sourcedCell(r.role, r.sources, r.note) },
		{ label: 'How it decides', cell: (r) => textCell(r.decidesBy) },
		{ label: 'How often it meets', cell: (r) => textCell(r.meets) },
	],
};

export const treatyComparison: TableSpec<'treaty-comparison'> = {
	caption: () => 'The CSTO’s law beside that of NATO, the SCO and the CIS',
	columns: [
		{ label: 'Point', cell: (r) => textCell(r.point) },
		{ label: 'CSTO', cell: (r) => comparedCell(r.csto) },
		{ label: 'NATO', cell: (r) => comparedCell(r.nato) },
		{ label: 'SCO', cell: (r) => comparedCell(r.sco) },
		{
			label: 'CIS',
			cell: (r) => ({
				pieces: [...comparedCell(r.cis).pieces, ...notes(r.note)],
				cites: r.cis.sources,
			}),
		},
	],
};

export const defenceClauses: TableSpec<'defence-clauses'> = {
	caption: () => 'Article 4 of the Collective Security Treaty beside Article 5 of NATO’s treaty',
	columns: [
		{ label: 'Element', cell: (r) => textCell(r.element) },
		{ label: 'Treaty of 1992', cell: (r) => comparedCell(r.csto1992) },
		{ label: 'Wording in force since 2012', cell: (r) => comparedCell(r.csto2012) },
		{
			label: 'NATO',
			cell: (r) => ({
				pieces: [...comparedCell(r.nato).pieces, ...notes(r.note)],
				cites: r.nato.sources,
			}),
		},
	],
};
