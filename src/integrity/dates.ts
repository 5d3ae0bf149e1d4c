import type { Row } from '../content-files/tables.ts';
import { type Rule, rowFinding, type SourcedRow, sourceLookup, sourcedRows } from './content.ts';
import type { Finding } from './finding.ts';

/**
 * Tells whether one partial date is surely later than another: 2021-05 is not later than 2021.
 *
 * @param a `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @param b the same
 */
export function isLater(a: string, b: string): boolean {
	const length = Math.min(a.length, b.length);
	return a.slice(0, length) > b.slice(0, length);
}

const SPANS = [
	['start', 'end'],
	['from', 'to'],
	['date', 'end'],
	['signed', 'inForce'],
	['since', 'until'],
] as const;

/** An end is never before its start, at any depth of a row. */
export const endBeforeStart: Rule = ({ tables }) =>
	Object.values(tables).flatMap((rows) =>
		(rows as readonly Row<object>[]).flatMap((row) => spanFindings(row, row.data, [])),
	);

function spanFindings(row: Row<object>, value: unknown, path: (string | number)[]): Finding[] {
	if (typeof value !== 'object' || value === null) return [];
	const record = value as Record<string, unknown>;
	const here = SPANS.flatMap(([first, last]) => {
		const [from, to] = [record[first], record[last]];
		if (typeof from !== 'string' || typeof to !== 'string' || !isLater(from, to)) return [];
		return rowFinding('end-before-start', row, row.at([...path, last]), {
			value: `${first} ${from}, ${last} ${to}`,
			expected: `"${last}" not before "${first}"`,
			fix: 'Look both dates up in the source.',
		});
	});
	const below = Object.entries(record).flatMap(([key, item]) =>
		spanFindings(row, item, [...path, Array.isArray(value) ? Number(key) : key]),
	);
	return [...here, ...below];
}

/** Tables whose dates tell when something happened, with the keys that hold them. */
const DATED: Readonly<Record<string, readonly string[]>> = {
	events: ['date', 'end'],
	facts: ['date'],
	exercises: ['start', 'end'],
	operations: ['start', 'end'],
	requests: ['date'],
	statements: ['date'],
	'secretaries-general': ['from', 'to'],
	// The day on which the next chair took over stands with its sources in the row of that chair.
	chairmanships: ['from'],
};

/**
 * A source that is older than what it tells of can only speak of a plan: such a row says `planned`.
 * Rows with an undated source are passed over, since its day is not known.
 */
export const sourcesOlderThanEvent: Rule = (content) => {
	const source = sourceLookup(content);
	return sourcedRows(content).flatMap(({ table, row }) => {
		const data = row.data as SourcedRow['data'] & Record<string, unknown>;
		if (data['planned'] !== undefined) return [];
		const published = data.sources.map((id) => source(id)?.published);
		if (published.some((date) => date === undefined)) return [];
		const dates = published as string[];
		return (DATED[table] ?? []).flatMap((key) => {
			const date = data[key];
			if (typeof date !== 'string' || !dates.every((known) => isLater(date, known))) return [];
			return rowFinding('sources-older-than-event', row, row.at([key]), {
				value: `${key} ${date}, newest source ${dates.toSorted().at(-1)}`,
				expected: 'a source not older than the date, or "planned"',
				fix: 'Find a later source, or add "planned" with the date of the newest one.',
			});
		});
	});
};

/** The year of an exercise is that of its dates, and a part lies within its whole. */
export const exerciseDates: Rule = ({ tables }) => {
	const byId = new Map(tables.exercises.map((row) => [row.id, row]));
	return tables.exercises.flatMap((row) => {
		const { start, end, year, partOf } = row.data;
		const findings: Finding[] = [];
		if (start !== undefined && !start.startsWith(String(year))) {
			findings.push(
				rowFinding('exercise-dates', row, row.at(['start']), {
					value: `start ${start}, year ${year}`,
					expected: 'a start in the year of the exercise',
					fix: 'Correct the start or the year.',
				}),
			);
		}
		const whole = partOf === undefined ? undefined : byId.get(partOf)?.data;
		const [firstKey, first] = start === undefined ? ['end', end] : ['start', start];
		if (whole?.start !== undefined && first !== undefined && isLater(whole.start, first)) {
			findings.push(partOutside(row, firstKey, first, `${whole.id} starts ${whole.start}`));
		}
		const [lastKey, last] = end === undefined ? ['start', start] : ['end', end];
		if (whole?.end !== undefined && last !== undefined && isLater(last, whole.end)) {
			findings.push(partOutside(row, lastKey, last, `${whole.id} ends ${whole.end}`));
		}
		return findings;
	});
};

function partOutside(row: Row, key: string, date: string, whole: string): Finding {
	return rowFinding('exercise-dates', row, row.at([key]), {
		value: `${key} ${date}`,
		expected: `a part within its whole (${whole})`,
		fix: 'Correct the date of the part or of the whole, or take "partOf" out.',
	});
}
