import { z } from 'astro/zod';
import {
	cell,
	confidence,
	id,
	nativeNames,
	note,
	partialDate,
	type Refs,
	refs,
	sources,
	text,
} from './shared.ts';

/** The CSTO’s law beside that of NATO, the SCO and the CIS, a point a row. */
export const treatyComparison = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		point: text('What is compared.'),
		csto: cell(r, 'The CSTO.'),
		nato: cell(r, 'NATO.'),
		sco: cell(r, 'The Shanghai Cooperation Organization.'),
		cis: cell(r, 'The Commonwealth of Independent States.'),
		sources: sources(r),
		note: note(),
	});

/** Article 4 of the Collective Security Treaty beside Article 5 of NATO’s treaty, an element a row. */
export const defenceClause = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		element: text('What is compared.'),
		csto1992: cell(r, 'Treaty Article 4 in the wording of 1992.'),
		csto2012: cell(r, 'Treaty Article 4 in the wording in force since 19 December 2012.'),
		nato: cell(r, 'Article 5 of the North Atlantic Treaty.'),
		sources: sources(r),
		note: note(),
	});

/** An organization beside the CSTO, a row each. */
export const organizationComparison = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		organization: text('Name of the organization.'),
		short: text('Its usual abbreviation.'),
		names: nativeNames(),
		asOf: partialDate('Day up to which the row was checked.'),
		founded: cell(r, 'When and by what it was founded.'),
		members: z.int().positive().describe('Number of members.'),
		memberStates: refs(r, 'states', 'Members that have a row in states.yaml.'),
		otherMembers: z
			.array(text('Name of a state.'))
			.min(1)
			.optional()
			.describe('Members without a row in states.yaml.'),
		membersSources: sources(r)
			.optional()
			.describe('Those of the sources that name or count the members; all of them where absent.'),
		membersNote: text('Why the members are not listed one by one.').optional(),
		defenceClause: cell(r, 'Whether members must help each other.'),
		integratedCommand: cell(r, 'Whether there is a common command.'),
		budget: cell(r, 'Common money.'),
		observers: cell(r, 'Observers and partners.'),
		decisionRule: cell(r, 'How it decides.'),
		decisionRuleConfidence: confidence(),
		sources: sources(r),
		note: note(),
	});
