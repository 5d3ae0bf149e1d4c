import { z } from 'astro/zod';
import {
	figure,
	id,
	nativeNames,
	note,
	partialDate,
	position,
	type Refs,
	refs,
	sources,
	text,
} from './shared.ts';

const base = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		operator: r.reference('states').describe('State that runs the base.'),
		service: text('Service that runs it, where it is not the army.').optional(),
		name: text('Name of the base or site.'),
		place: text('Where it lies.'),
		positions: z
			.array(position())
			.min(1)
			.optional()
			.describe(
				'Approximate positions of the towns or regions named, for the map; rounded, compared with GeoNames.',
			),
		since: partialDate('Since when.').optional(),
		until: partialDate('End of the agreement, not included.').optional(),
		untilNote: text('What the agreement says of its end, where a date is not enough.').optional(),
		note: note(),
		sources: sources(r),
	});

/** One of the states of the data. Dates of membership stand in membership.yaml, not here. */
export const state = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		iso2: z
			.string()
			.regex(/^[A-Z]{2}$/)
			.describe('ISO 3166-1 alpha-2 code.'),
		iso3: z
			.string()
			.regex(/^[A-Z]{3}$/)
			.describe('ISO 3166-1 alpha-3 code.'),
		isoNumeric: z
			.string()
			.regex(/^\d{3}$/)
			.describe('ISO 3166-1 numeric code, used by the maps.'),
		name: text('Common short name in English.'),
		names: nativeNames(),
		capital: text('Capital city.'),
		status: z
			.enum(['member', 'member-frozen', 'former', 'pa-observer', 'non-member'])
			.describe('Relation to the CSTO. No state is an observer of the CSTO itself.'),
		statusNote: text('What the status means in this case.').optional(),
		role: text('What part the state plays, in plain words.'),
		region: z
			.enum(['eastern-european', 'caucasus', 'central-asian'])
			.optional()
			.describe('Region of collective security that the member belongs to.'),
		population: figure(r).describe('Inhabitants.'),
		activePersonnel: figure(r).optional().describe('Active armed forces.'),
		activePersonnelNote: text('What the figure leaves out, or how it was made.').optional(),
		defenceBudgetUsd: figure(r).optional().describe('Defence budget of a year in US dollars.'),
		defenceBudgetNote: text('How the figure was made, or why there is none.').optional(),
		militarySpendingPercentGdp: figure(r)
			.optional()
			.describe('Military spending as per cent of GDP.'),
		militarySpendingNote: text('How the figure was made, or why there is none.').optional(),
		budgetSharePercent: figure(r).optional().describe('Share of the CSTO budget in per cent.'),
		budgetShareNote: text('How the share is known.').optional(),
		bases: z.array(base(r)).optional().describe('Foreign military sites that the state hosts.'),
		basesNote: text('Why there is none, or what is not known.').optional(),
		facts: refs(r, 'facts', 'Facts that belong on the page of the state.'),
		sources: sources(r),
		note: note(),
	});
