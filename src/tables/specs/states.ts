import {
	choiceCell,
	comparedCell,
	confidenceNote,
	figurePieces,
	main,
	nameCell,
	notes,
	sourcedCell,
	termCell,
} from '../cells.ts';
import type { TableSpec } from '../view.ts';

// Tables of states, their membership, and other organizations.

const STATE_STATUS = {
	member: 'member',
	'member-frozen': 'member, participation frozen',
	former: 'former member',
	'pa-observer': 'observer of the Parliamentary Assembly',
	'non-member': 'not a member',
} as const;

export const states: TableSpec<'states'> = {
	caption: (rows) => `${rows.length} states and their relation to the CSTO`,
	columns: [
		{ label: 'State', cell: (r) => nameCell(r.name, r.names, r.capital) },
		{
			label: 'Relation',
			isFilter: true,
			cell: (r) => choiceCell(STATE_STATUS[r.status], r.statusNote),
		},
		{ label: 'Population', cell: (r) => ({ pieces: figurePieces([r.population]) }) },
		{
			label: 'Armed forces',
			cell: (r) => ({
				pieces: [
					...figurePieces(r.activePersonnel && [r.activePersonnel]),
					...(r.activePersonnel === undefined ? [main('not known')] : []),
					...notes(r.activePersonnelNote),
				],
			}),
		},
		{
			label: 'Defence budget',
			cell: (r) => ({
				pieces: [
					...figurePieces(r.defenceBudgetUsd && [r.defenceBudgetUsd]),
					...(r.defenceBudgetUsd === undefined ? [main('not known')] : []),
					...notes(r.defenceBudgetNote),
				],
			}),
		},
		{ label: 'Part played', cell: (r) => sourcedCell(r.role, r.sources, r.note) },
	],
};

const SPELL_WORDS = {
	'treaty-party': 'party to the Treaty',
	'csto-member': 'member of the CSTO',
	'participation-frozen': 'participation frozen',
	'participation-suspended': 'participation suspended',
	'pa-observer': 'observer of the Parliamentary Assembly',
} as const;

export const membership: TableSpec<'membership'> = {
	caption: (rows) => `${rows.length} spells of membership, participation and observer status`,
	columns: [
		{
			label: 'State',
			isFilter: true,
			cell: (r, { nameOf }) => choiceCell(nameOf('states', r.state)),
		},
		{ label: 'Relation', isFilter: true, cell: (r) => choiceCell(SPELL_WORDS[r.kind]) },
		{ label: 'Time', isSortable: true, cell: (r) => termCell(r.from, r.to) },
		{
			label: 'Opened and closed by',
			cell: (r, { nameOf }) =>
				sourcedCell(
					nameOf('events', r.openedBy),
					r.sources,
					r.closedBy === undefined ? undefined : `Closed by: ${nameOf('events', r.closedBy)}`,
					confidenceNote(r.confidence),
					r.note,
				),
		},
	],
};

export const comparison: TableSpec<'comparison'> = {
	caption: (rows) => `${rows.length} organizations side by side`,
	columns: [
		{ label: 'Organization', cell: (r) => nameCell(`${r.organization} (${r.short})`, r.names) },
		{ label: 'Founded', cell: (r) => comparedCell(r.founded) },
		{
			label: 'Members',
			cell: (r, { nameOf }) => ({
				pieces: [
					main(`${r.members} states`),
					...notes(
						[
							...(r.memberStates ?? []).map((id) => nameOf('states', id)),
							...(r.otherMembers ?? []),
						].join(', ') || undefined,
						r.membersNote,
					),
				],
				cites: r.membersSources ?? r.sources,
			}),
		},
		{ label: 'Must members help each other?', cell: (r) => comparedCell(r.defenceClause) },
		{ label: 'Common command', cell: (r) => comparedCell(r.integratedCommand) },
		{ label: 'Money', cell: (r) => comparedCell(r.budget) },
		{ label: 'Observers', cell: (r) => comparedCell(r.observers) },
		{
			label: 'How it decides',
			cell: (r) => ({
				pieces: [
					...comparedCell(r.decisionRule).pieces,
					...notes(confidenceNote(r.decisionRuleConfidence), r.note),
				],
				cites: r.decisionRule.sources ?? (r.note === undefined ? undefined : r.sources),
			}),
		},
	],
};
