import { z } from 'astro/zod';
import {
	confidence,
	id,
	measuredFigure,
	nativeNames,
	note,
	partialDate,
	planned,
	position,
	type Refs,
	refs,
	sources,
	text,
} from './shared.ts';

/** An exercise of the CSTO, or a national one with a CSTO part. */
export const exercise = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		series: r.reference('series').describe('Series that it belongs to.'),
		name: text('English name with its year.'),
		names: nativeNames(),
		year: z.int().min(1992).max(2100).describe('Year in which it was held or planned.'),
		start: partialDate('First day.').optional(),
		end: partialDate('Last day.').optional(),
		place: text('Range or town.').optional(),
		country: r.reference('states').optional().describe('Country of the place.'),
		coordinates: position()
			.extend({
				offshore: z.literal(true).optional().describe('The point lies in the sea.'),
			})
			.optional()
			.describe('Approximate position of the range.'),
		status: z
			.enum(['held', 'announced', 'planned', 'planned-no-report', 'cancelled'])
			.describe(
				'held: reported; announced: only an advance notice was seen; planned: due after the newest source; planned-no-report: due, and no report was found.',
			),
		planned: planned(),
		partOf: r.reference('exercises').optional().describe('Larger exercise of which it is a part.'),
		participants: refs(r, 'states', 'Members that took part.'),
		participantsNote: text('Who else took part or watched, or why nobody is listed.').optional(),
		figures: z
			.array(measuredFigure(r))
			.min(1)
			.optional()
			.describe('Troops, aircraft, equipment: every figure found, each with its source.'),
		equipmentNote: text('What was used, in words.').optional(),
		scenario: text('What was practised.').optional(),
		sources: sources(r),
		confidence: confidence(),
		note: note(),
	});

/** A series of exercises. */
export const series = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		name: text('English name.'),
		names: nativeNames(),
		purpose: text('What the series trains.'),
		firstYear: z.int().min(1992).max(2100).describe('Year of the first one.'),
		forces: refs(r, 'forces', 'Forces that are tested.'),
		forcesNote: text('What is tested, in words.').optional(),
		sources: sources(r),
		note: note(),
	});

/** Several exercises that were counted together. Its figures must never be added to those of its parts. */
export const exercisePackage = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		name: text('What was counted together.'),
		year: z.int().min(1992).max(2100).describe('Year.'),
		umbrella: r
			.reference('exercises')
			.optional()
			.describe('Row of exercises.yaml that stands for the whole package.'),
		parts: z
			.array(r.reference('exercises'))
			.min(1)
			.describe('Exercises that the sum covers, as far as known.'),
		partsNote: text('Parts that are not known, or left out by the source.').optional(),
		figures: z.array(measuredFigure(r)).min(1).describe('Figures for the package as a whole.'),
		sources: sources(r),
		confidence: confidence(),
		note: note(),
	});

/** A force, a staff, a grouping or a standing police operation. */
export const force = <R extends z.ZodType>(r: Refs<R>) =>
	z.strictObject({
		id: id(),
		kind: z
			.enum([
				'collective-force',
				'regional-grouping',
				'staff',
				'police-operation',
				'weapons-programme',
				'other',
			])
			.describe('A staff and a police operation are no forces.'),
		name: text('English name.'),
		names: nativeNames(),
		abbreviation: text('Abbreviation in English.').optional(),
		abbreviationRu: text('Abbreviation in Russian.').optional(),
		created: partialDate('When it was set up.').optional(),
		composition: text('What it is made of.'),
		role: text('What it is for.'),
		strengths: z
			.array(measuredFigure(r))
			.min(1)
			.optional()
			.describe('Strength as reported, by whom and when.'),
		sources: sources(r),
		note: note(),
	});
