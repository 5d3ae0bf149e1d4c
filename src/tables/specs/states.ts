import {
	choiceCell,
	comparedCell,
	confidenceNote,
	linkCell,
	main,
	nameCell,
	notes,
	sourcedCell,
	termCell,
} from '../cells.ts';
import { figureText } from '../state-figures.ts';
import type { Cell, TableSpec } from '../view.ts';
import { SPELL_WORDS, STATE_STATUS } from '../words.ts';

// Tables of states, their membership, and other organizations.

/** A figure with its year; where there is none, why. The page of the state tells how a figure was made. */
const figureCell = (figure: Parameters<typeof figureText>[0] | undefined, note?: string): Cell => ({
	pieces:
		figure === undefined
			? [main('not known'), ...notes(note)]
			: [main(figureText(figure), figure.sources)],
});

export const states: TableSpec<'states'> = {
	caption: (rows) => `${rows.length} states and their relation to the CSTO`,
	columns: [
		{ label: 'State', cell: (r) => linkCell(r.name, `/members/${r.id}/`, r.names, r.capital) },
		{
			label: 'Relation',
			isFilter: true,
			cell: (r) => choiceCell(STATE_STATUS[r.status], r.statusNote),
		},
		{ label: 'Population', cell: (r) => figureCell(r.population) },
		{
			label: 'Armed forces',
			cell: (r) => figureCell(r.activePersonnel, r.activePersonnelNote),
		},
		{
			label: 'Defence budget',
			cell: (r) => figureCell(r.defenceBudgetUsd, r.defenceBudgetNote),
		},
		{ label: 'Part played', cell: (r) => sourcedCell(r.role, r.sources, r.note) },
	],
};

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
