import { formatDate, formatSpan } from '../format/dates.ts';
import type { RowOf } from '../schemas/tables.ts';
import { figurePieces } from './cells.ts';
import { figureText } from './state-figures.ts';
import { SPELL_WORDS, STATE_STATUS } from './words.ts';

type State = RowOf<'states'>;
type Figure = State['population'];

/** A line of a fact: a text with its sources, and the id of its element where it has one. */
export interface FactLine {
	text: string;
	cites: readonly string[];
	/** What a reader must know before using the line; it rests on `noteCites`. */
	note?: string | undefined;
	noteCites?: readonly string[] | undefined;
	/** Spell of membership that the line tells of. */
	spell?: string | undefined;
}

/** A fact of the box at the head of the page of a state. */
export interface StateFact {
	label: string;
	lines: readonly FactLine[];
}

/** Regions of collective security, as readers see them. */
const REGION_WORDS = {
	'eastern-european': 'Eastern Europe',
	caucasus: 'the Caucasus',
	'central-asian': 'Central Asia',
} as const;

/** Sources of a spell that stand in the box; the table of all spells has the rest. */
const SPELL_CITES = 2;

const unique = (ids: readonly string[]) => [...new Set(ids)];

const figureCites = (figures: readonly (Figure | undefined)[]) =>
	unique(figures.flatMap((figure) => figure?.sources ?? []));

/**
 * A spell as prose: "since 18 September 2003", "from 2013 until August 2021". The day in `to` closes the spell.
 *
 * @param spell row of membership.yaml
 */
export const spellText = ({ kind, from, to }: RowOf<'membership'>): string =>
	`${SPELL_WORDS[kind]} ${to === undefined ? `since ${formatDate(from)}` : `from ${formatDate(from)} until ${formatDate(to)}`}`;

/**
 * The facts of a state: its relation, its spells of membership, its people, forces and money.
 *
 * @param state row of states.yaml
 * @param spells all spells of membership
 * @param regionSources sources of the regions of collective security
 */
export function stateFacts(
	state: State,
	spells: readonly RowOf<'membership'>[],
	regionSources: readonly string[],
): StateFact[] {
	const own = spells
		.filter((spell) => spell.state === state.id)
		.toSorted((a, b) => a.from.localeCompare(b.from));
	const figure = (value: Figure | undefined, note: string | undefined): FactLine => ({
		text: value === undefined ? 'not known' : figureText(value),
		cites: value?.sources ?? [],
		note,
		noteCites: value?.sources ?? state.sources,
	});
	const { population, activePersonnel, defenceBudgetUsd, militarySpendingPercentGdp } = state;
	const facts: (StateFact | undefined)[] = [
		{
			label: 'Relation',
			lines: [
				{ text: STATE_STATUS[state.status], cites: [] },
				...own.map((spell) => ({
					text: spellText(spell),
					cites: spell.sources.slice(0, SPELL_CITES),
					note: spell.confidence === 'high' ? undefined : `Confidence: ${spell.confidence}.`,
					spell: spell.id,
				})),
			],
		},
		state.region === undefined
			? undefined
			: {
					label: 'Region of collective security',
					lines: [{ text: REGION_WORDS[state.region], cites: regionSources.slice(0, SPELL_CITES) }],
				},
		{ label: 'Capital', lines: [{ text: state.capital, cites: state.sources.slice(0, 1) }] },
		{
			label: 'Population',
			lines: [
				{
					...figure(population, state.note),
					noteCites: figureCites([population, activePersonnel, militarySpendingPercentGdp]),
				},
			],
		},
		{ label: 'Active forces', lines: [figure(activePersonnel, state.activePersonnelNote)] },
		{
			label: 'Defence budget',
			lines: [
				{
					...figure(defenceBudgetUsd, state.defenceBudgetNote),
					noteCites:
						defenceBudgetUsd === undefined
							? state.sources
							: figureCites([defenceBudgetUsd, militarySpendingPercentGdp]),
				},
			],
		},
		{
			label: 'Military spending',
			lines: [figure(militarySpendingPercentGdp, state.militarySpendingNote)],
		},
		state.budgetSharePercent === undefined
			? undefined
			: {
					label: 'Share of the CSTO budget',
					lines: [figure(state.budgetSharePercent, state.budgetShareNote)],
				},
	];
	return facts.filter((fact) => fact !== undefined);
}

/**
 * What is known of a base, in sentences: who runs it, since when, until when, and the rest.
 *
 * @param base base of a state
 * @param operator name of the state that runs it
 */
export function baseText(base: NonNullable<State['bases']>[number], operator: string): string {
	const { service, since, until, untilNote, note } = base;
	const term = [
		since === undefined ? undefined : `since ${formatDate(since)}`,
		until === undefined ? undefined : `until ${formatDate(until)}`,
	].filter((part) => part !== undefined);
	return [
		`Run by ${operator}${service === undefined ? '' : ` (${service})`}${term.length === 0 ? '' : `, ${term.join(', ')}`}.`,
		untilNote,
		note,
	]
		.filter((part) => part !== undefined)
		.join(' ');
}

/** An exercise in one line. */
export interface ExerciseLine {
	id: string;
	name: string;
	series: string;
	/** Machine-readable date. */
	datetime: string;
	dates: string;
	place?: string | undefined;
	/** Why it cannot be counted among those held. */
	status?: string | undefined;
	troops: readonly { text: string; cites: readonly string[] }[];
	/** Sources of a line without figures. */
	cites: readonly string[];
}

const STATUS_WORDS = {
	held: undefined,
	announced: 'announced; no report after it was found',
	planned: 'planned; outcome not checked',
	'planned-no-report': 'planned; no report was found',
	cancelled: 'cancelled',
} as const;

/** Sources of an exercise that stand in its line; the table of all exercises has the rest. */
const LINE_CITES = 2;

/** Totals of an exercise; the shares of single states stand in the table of all exercises. */
function troopFigures({ figures = [] }: RowOf<'exercises'>) {
	const troops = figures
		.filter(({ measure }) => measure === 'troops')
		// The method is added to each figure, so that a plan needs no word of its own.
		.map((figure) => ({ ...figure, text: figure.text.replace(/ \(plan\)$/, '') }));
	const totals = troops.filter(({ scope }) => scope !== 'contingent');
	return totals.length > 0 ? totals : troops;
}

/**
 * Exercises in a state, oldest first, one line each.
 *
 * @param exercises all exercises
 * @param state id of the state
 */
export const exercisesIn = (
	exercises: readonly RowOf<'exercises'>[],
	state: string,
): ExerciseLine[] =>
	exercises
		.filter(({ country }) => country === state)
		.map((row) => {
			const datetime = row.start ?? String(row.year);
			const troops = figurePieces(troopFigures(row));
			return {
				id: row.id,
				name: row.name,
				series: row.series,
				datetime,
				dates: formatSpan(datetime, row.end),
				place: row.place,
				status: STATUS_WORDS[row.status],
				troops: troops.map(({ text, cites = [] }) => ({ text, cites })),
				cites: troops.length > 0 ? [] : row.sources.slice(0, LINE_CITES),
			};
		})
		.toSorted((a, b) => a.datetime.localeCompare(b.datetime));
