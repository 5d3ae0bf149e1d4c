import type { Row } from '../content-files/tables.ts';
import { type Content, mayExist, type Rule, rowFinding } from './content.ts';
import type { Finding } from './finding.ts';

interface Figure {
	measure?: string;
	value?: number | undefined;
	low?: number | undefined;
	high?: number | undefined;
	scope: string;
}

const isFigure = (value: object): value is Figure => 'scope' in value && 'basis' in value;

/** Calls `visit` for every figure of a row, with its path. */
function eachFigure(
	value: unknown,
	visit: (figure: Figure, path: (string | number)[]) => void,
	path: (string | number)[] = [],
): void {
	if (typeof value !== 'object' || value === null) return;
	if (isFigure(value)) visit(value, path);
	for (const [key, item] of Object.entries(value)) {
		eachFigure(item, visit, [...path, Array.isArray(value) ? Number(key) : key]);
	}
}

/** A figure with the scope of a package stands in that package or in one of its parts. */
export const packageScope: Rule = (content) => {
	const { tables, ids } = content;
	const parts = new Map(tables.packages.map((row) => [row.id, row.data]));
	return Object.values(tables).flatMap((rows) =>
		(rows as readonly Row<object>[]).flatMap((row) => {
			const findings: Finding[] = [];
			eachFigure(row.data, ({ scope }, path) => {
				const id = /^package:(.+)$/.exec(scope)?.[1];
				if (id === undefined) return;
				if (!mayExist(content, 'packages', id)) {
					findings.push(
						rowFinding('package-scope', row, row.at([...path, 'scope']), {
							value: scope,
							expected: 'the id of a row of content/data/packages.yaml',
							fix: 'Correct the id, or add the package.',
						}),
					);
					return;
				}
				const known = parts.get(id);
				if (!known || row.id === id || !ids['exercises']?.has(row.id)) return;
				if (known.parts.includes(row.id) || known.umbrella === row.id) return;
				findings.push(
					rowFinding('package-scope', row, row.at([...path, 'scope']), {
						value: scope,
						expected: `"${row.id}" among the parts of ${id}`,
						fix: 'Add the exercise to the parts of the package, or correct the scope.',
					}),
				);
			});
			return findings;
		}),
	);
};

/** A package never holds a whole together with its parts, and lends its sum to no part as the part’s own. */
export const partAndPackage: Rule = ({ tables }) => {
	const exercises = new Map(tables.exercises.map((row) => [row.id, row]));
	return tables.packages.flatMap((row) => {
		const { parts, umbrella, figures } = row.data;
		const doubled = parts.flatMap((id, index) => {
			const whole = exercises.get(id)?.data.partOf;
			if (id !== umbrella && (whole === undefined || !parts.includes(whole))) return [];
			return rowFinding('part-and-package', row, row.at(['parts', index]), {
				value: id,
				expected: 'parts only, never a part beside its whole',
				fix: `Take "${id === umbrella ? id : whole}" out of "parts".`,
			});
		});
		const sums = new Set(figures.map(wordsOf));
		const lent = [...parts, ...(umbrella === undefined ? [] : [umbrella])].flatMap((id) => {
			const part = exercises.get(id);
			return (part?.data.figures ?? []).flatMap((figure, index) => {
				if (!part || figure.scope !== 'exercise' || !sums.has(wordsOf(figure))) return [];
				return rowFinding('part-and-package', part, part.at(['figures', index, 'scope']), {
					value: `${wordsOf(figure)}, scope exercise`,
					expected: `scope package:${row.id}, since the package has the same figure`,
					fix: 'Correct the scope, or the figure.',
				});
			});
		});
		return [...doubled, ...lent];
	});
};

/** The numbers of a figure and what they count: `4000 troops`, `2000–3000 troops`, `at least 40 aircraft`. */
function wordsOf({ measure, value, low, high }: Figure): string {
	const range =
		low === undefined
			? `at most ${high}`
			: high === undefined
				? `at least ${low}`
				: `${low}–${high}`;
	return `${value ?? range} ${measure}`;
}

/** Contingents add up to the total that is stated, or a note says why not. */
export const contingentSum: Rule = ({ tables }) =>
	tables.operations.flatMap((row) => {
		const { contingents, totals, totalsNote } = row.data;
		if (!contingents || !totals || totalsNote !== undefined) return [];
		const values = contingents.map(({ strength }) => strength?.value);
		if (values.some((value) => value === undefined)) return [];
		const sum = (values as number[]).reduce((a, b) => a + b, 0);
		return totals.flatMap((total, index) => {
			if (total.measure !== 'troops' || total.value === undefined || total.value === sum) return [];
			return rowFinding('contingent-sum', row, row.at(['totals', index]), {
				value: `total ${total.value}, contingents ${sum}`,
				expected: 'contingents that add up to the total, or "totalsNote"',
				fix: 'Correct a number, or say in "totalsNote" why they differ.',
			});
		});
	});

/** Shares of a budget never exceed the whole. */
export const shareSum: Rule = ({ tables: { states } }: Content) => {
	const shares = states.filter((row) => row.data.budgetSharePercent?.value !== undefined);
	const exact = shares.reduce((total, row) => total + (row.data.budgetSharePercent?.value ?? 0), 0);
	// Decimals add up a hair too high in binary.
	const sum = Math.round(exact * 1e6) / 1e6;
	const last = shares.at(-1);
	if (!last || sum <= 100) return [];
	return [
		rowFinding('share-sum', last, last.at(['budgetSharePercent']), {
			value: `${sum} per cent in all`,
			expected: 'shares that add up to 100 at most',
			fix: 'Look the scale up in the source.',
		}),
	];
};
