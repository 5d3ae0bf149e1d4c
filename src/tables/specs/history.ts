import { formatDate } from '../../format/dates.ts';
import { EVENT_KINDS } from '../../schemas/events.ts';
import {
	choiceCell,
	confidenceNote,
	dateCell,
	listCell,
	main,
	nameCell,
	notes,
	plannedNote,
	sourcedCell,
	termCell,
	textCell,
} from '../cells.ts';
import type { TableSpec } from '../view.ts';

// Tables of events and of those who led the organization.

export const events: TableSpec<'events'> = {
	caption: (rows) => `${rows.length} events, oldest first`,
	compare: (a, b) => a.date.localeCompare(b.date),
	columns: [
		{ label: 'Event', cell: (r) => textCell(r.title) },
		{
			label: 'Date',
			isSortable: true,
			cell: (r) => dateCell(r.date, r.end, plannedNote(r.planned)),
		},
		{ label: 'Kind', isFilter: true, cell: (r) => choiceCell(EVENT_KINDS[r.kind]) },
		{
			label: 'What happened',
			cell: (r) => sourcedCell(r.text, r.sources, confidenceNote(r.confidence), r.note),
		},
		{
			label: 'States',
			isFilter: true,
			cell: (r, { nameOf }) =>
				listCell(
					(r.states ?? []).map((id) => nameOf('states', id)),
					'none named',
				),
		},
	],
};

export const chairmanships: TableSpec<'chairmanships'> = {
	caption: (rows) => `${rows.length} terms in the chair of the Collective Security Council`,
	compare: (a, b) => a.from.localeCompare(b.from),
	columns: [
		{ label: 'Period', isSortable: true, cell: (r) => nameCell(r.period) },
		{
			label: 'State',
			isFilter: true,
			cell: (r, { nameOf }) => choiceCell(nameOf('states', r.state)),
		},
		{ label: 'In the chair', cell: (r, { nameOf }) => textCell(nameOf('people', r.headOfState)) },
		{ label: 'Term', cell: (r) => termCell(r.from, r.to, plannedNote(r.planned)) },
		{
			label: 'Session',
			cell: (r) =>
				sourcedCell(
					r.summit === undefined ? 'none' : `${r.summit.place}, ${formatDate(r.summit.date)}`,
					r.sources,
					confidenceNote(r.confidence),
					r.note,
				),
		},
	],
};

const POST_WORDS = {
	'secretary-general': 'Secretary General',
	acting: 'acting Secretary General',
	'council-secretary-general':
		'Secretary General of the Collective Security Council, before the CSTO existed',
} as const;

export const secretariesGeneral: TableSpec<'secretaries-general'> = {
	caption: (rows) => `${rows.length} terms of Secretaries General`,
	compare: (a, b) => (a.from ?? '').localeCompare(b.from ?? ''),
	columns: [
		{ label: 'Name', cell: (r, { nameOf }) => nameCell(nameOf('people', r.person)) },
		{ label: 'Post', cell: (r) => textCell(POST_WORDS[r.post]) },
		{
			label: 'State',
			cell: (r, { nameOf }) =>
				textCell(r.state === undefined ? undefined : nameOf('states', r.state)),
		},
		{
			label: 'Term',
			isSortable: true,
			cell: (r) => ({
				...termCell(
					r.from,
					r.to,
					r.datesUnknown,
					plannedNote(r.planned),
					confidenceNote(r.confidence),
					r.note,
				),
				cites: r.sources,
			}),
		},
	],
};

export const people: TableSpec<'people'> = {
	caption: (rows) => `${rows.length} people and bodies named on this site`,
	compare: (a, b) => a.name.localeCompare(b.name, 'en'),
	columns: [
		{ label: 'Name', cell: (r) => nameCell(r.name, r.names) },
		{
			label: 'State',
			isFilter: true,
			cell: (r, { nameOf }) =>
				choiceCell(r.state === undefined ? (r.country ?? 'none') : nameOf('states', r.state)),
		},
		{
			label: 'Roles',
			cell: (r) => ({
				pieces: [
					...r.roles.map(({ title, from, to }) =>
						main(
							from === undefined && to === undefined
								? title
								: `${title} (${from === undefined ? '…' : formatDate(from)} – ${to === undefined ? '…' : formatDate(to)})`,
						),
					),
					...notes(r.note),
				],
				cites: r.sources,
			}),
		},
	],
};
