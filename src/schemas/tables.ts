import type { z } from 'astro/zod';
import { article } from './articles.ts';
import { change } from './changes.ts';
import { claim } from './claims.ts';
import { defenceClause, organizationComparison, treatyComparison } from './comparisons.ts';
import { event } from './events.ts';
import { exercise, exercisePackage, force, series } from './exercises.ts';
import { fact } from './facts.ts';
import { instrument } from './instruments.ts';
import { admissionStep, argument, scenario, statement } from './iran.ts';
import { chairmanship, membershipSpell, secretaryGeneral } from './leadership.ts';
import { methodNote } from './method-notes.ts';
import { openQuestion } from './open-questions.ts';
import { operation, request } from './operations.ts';
import { organ } from './organs.ts';
import { person } from './people.ts';
import { perspective } from './perspectives.ts';
import { question } from './questions.ts';
import type { Refs } from './shared.ts';
import { source } from './sources.ts';
import { state } from './states.ts';
import { topic } from './topics.ts';
import { nameVariants, term } from './words.ts';

/**
 * Every table of `content/data/`, by the name of its file, with the schema of a row.
 * Astro, validation and the tests all read this one list.
 */
export const tableSchemas = <R extends z.ZodType>(refs: Refs<R>) => ({
	'admission-steps': admissionStep(refs),
	arguments: argument(refs),
	articles: article(refs),
	chairmanships: chairmanship(refs),
	changes: change(refs),
	claims: claim(refs),
	comparison: organizationComparison(refs),
	'defence-clauses': defenceClause(refs),
	events: event(refs),
	exercises: exercise(refs),
	facts: fact(refs),
	forces: force(refs),
	glossary: term(refs),
	instruments: instrument(refs),
	membership: membershipSpell(refs),
	'method-notes': methodNote(refs),
	names: nameVariants(refs),
	'open-questions': openQuestion(refs),
	operations: operation(refs),
	organs: organ(refs),
	packages: exercisePackage(refs),
	people: person(refs),
	perspectives: perspective(),
	questions: question(refs),
	requests: request(refs),
	scenarios: scenario(refs),
	'secretaries-general': secretaryGeneral(refs),
	series: series(refs),
	sources: source(refs),
	statements: statement(refs),
	states: state(refs),
	topics: topic(),
	'treaty-comparison': treatyComparison(refs),
});

export type TableSchemas = ReturnType<typeof tableSchemas<z.ZodString>>;
export type TableName = keyof TableSchemas;

/** A row as it stands in its file: references are ids. */
export type RowOf<T extends TableName> = z.infer<TableSchemas[T]>;
