import type { TableName } from '../schemas/tables.ts';
import { articles, instruments, organs, treatyComparison, defenceClauses } from './specs/law.ts';
import { states, membership, comparison } from './specs/states.ts';
import { events, chairmanships, secretariesGeneral, people } from './specs/history.ts';
import {
	exercises,
	exercisesShort,
	series,
	seriesShort,
	packages,
	forces,
} from './specs/forces.ts';
import { operations, requests } from './specs/operations.ts';
import { admissionSteps, argumentsSpec, scenarios, statements } from './specs/iran.ts';
import {
	changes,
	claims,
	facts,
	glossary,
	names,
	openQuestions,
	questions,
	sources,
	topics,
	methodNotes,
	perspectives,
} from './specs/reference.ts';
import type { TableSpec } from './view.ts';

/** How each table is shown. */
export const TABLE_SPECS: { readonly [T in TableName]: TableSpec<T> } = {
	'admission-steps': admissionSteps,
	arguments: argumentsSpec,
	articles,
	chairmanships,
	changes,
	claims,
	comparison,
	'defence-clauses': defenceClauses,
	events,
	exercises,
	facts,
	forces,
	glossary,
	instruments,
	membership,
	'method-notes': methodNotes,
	names,
	'open-questions': openQuestions,
	operations,
	organs,
	packages,
	people,
	perspectives,
	questions,
	requests,
	scenarios,
	'secretaries-general': secretariesGeneral,
	series,
	sources,
	statements,
	states,
	topics,
	'treaty-comparison': treatyComparison,
};

/** How a table is shown on a page that gives an overview; the whole rows stand elsewhere. */
export const SHORT_SPECS: { readonly [T in TableName]?: TableSpec<T> } = {
	exercises: exercisesShort,
	series: seriesShort,
};
