import { formatDate, formatSpan } from '../../src/format/dates.ts';
import { instrumentRoute } from '../../src/generated-routes.ts';
import type { RowOf, TableName } from '../../src/schemas/tables.ts';

/** A fact that the site must state on a page, in one block of text. */
export interface ExpectedFact {
	/** The fact in words, for the message of a failure. */
	fact: string;
	/** Address of the page where a reader looks for it. */
	page: string;
	/** Texts that one paragraph, list item, table row or pair of a definition list must hold together. */
	together: string[];
}

/** Rows by table. */
export type Rows = { readonly [T in TableName]: readonly RowOf<T>[] };

/** Pages that tell of the two founding texts in prose, beside the page of each text. */
const FOUNDING_PAGES: Readonly<Record<string, readonly string[]>> = {
	'collective-security-treaty': ['/start/five-minutes/', '/law/treaty/', '/history/1991-1999/'],
	'csto-charter': ['/start/five-minutes/', '/law/charter/', '/history/2000-2003/'],
};

/**
 * What the site must state, made from every dated row of the law, of membership and of offices.
 *
 * @param rows rows of the tables
 */
export function datesOfLawAndOffice(rows: Rows): ExpectedFact[] {
	const person = nameLookup(rows.people);
	const state = nameLookup(rows.states);
	const signings = rows.instruments.flatMap(({ id, name, signed, inForce }) => [
		...[instrumentRoute(id), ...(FOUNDING_PAGES[id] ?? [])].map((page) => ({
			fact: `${name}, signed`,
			page,
			together: [formatDate(signed)],
		})),
		...(inForce === undefined
			? []
			: [instrumentRoute(id), ...(FOUNDING_PAGES[id] ?? [])].map((page) => ({
					fact: `${name}, in force`,
					page,
					together: [formatDate(inForce)],
				}))),
	]);
	const spells = rows.membership.flatMap(({ state: of, kind, from, to }) =>
		[from, to]
			.filter((date) => date !== undefined)
			.map((date) => ({
				fact: `${state(of)}, ${kind}`,
				page: `/members/${of}/`,
				together: [formatDate(date)],
			})),
	);
	const terms = rows['secretaries-general'].flatMap(({ person: who, from, to, planned }) =>
		[from, planned === undefined ? to : undefined]
			.filter((date) => date !== undefined)
			.map((date) => ({
				fact: `${person(who)}, term of office`,
				page: '/history/leaders/',
				together: [person(who), formatDate(date)],
			})),
	);
	const chairs = rows.chairmanships.map(({ state: of, headOfState, from }) => ({
		fact: `${state(of)} in the chair`,
		page: '/history/leaders/',
		together: [state(of), person(headOfState), formatDate(from)],
	}));
	const events = rows.events.map(({ title, date, end }) => ({
		fact: title,
		page: `/history/timeline/${date.slice(0, 3)}0s/`,
		together: [title, formatSpan(date, end)],
	}));
	return [...signings, ...spells, ...terms, ...chairs, ...events];
}

/**
 * What the site must state of exercises, operations, statements and requests: numbers with what they count,
 * and words with their speaker and day.
 *
 * @param rows rows of the tables
 */
export function figuresAndWords(rows: Rows): ExpectedFact[] {
	const person = nameLookup(rows.people);
	const state = nameLookup(rows.states);
	const exercises = rows.exercises.flatMap(({ name, series, start, end, figures = [] }) => {
		const page = `/forces/exercises/${series}/`;
		return [
			...(start === undefined
				? [{ fact: name, page, together: [name] }]
				: [{ fact: name, page, together: [name, formatSpan(start, end)] }]),
			...figures.map(({ text }) => ({ fact: `${name}: ${text}`, page, together: [name, text] })),
		];
	});
	const statements = rows.statements.map(({ speaker, date }) => ({
		fact: `${person(speaker)} on Iran`,
		page: '/iran/statements/',
		together: [person(speaker), formatDate(date)],
	}));
	const requests = rows.requests.map(({ state: of, date, asked }) => ({
		fact: asked,
		page: '/operations/requests/',
		together: [state(of), formatDate(date)],
	}));
	const kazakhstan = (rows.operations.find(({ id }) => id === 'kazakhstan-2022')?.totals ?? []).map(
		({ text }) => ({
			fact: `Kazakhstan 2022: ${text}`,
			page: '/operations/kazakhstan-2022/',
			together: [text],
		}),
	);
	return [...exercises, ...statements, ...requests, ...kazakhstan];
}

function nameLookup(rows: readonly { id: string; name: string }[]): (id: string) => string {
	const names = new Map(rows.map(({ id, name }) => [id, name]));
	return (id) => names.get(id) ?? id;
}
