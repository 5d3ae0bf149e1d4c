import { TABLE_NAMES, tableFile } from '../content-files/tables.ts';
import { type Content, mayExist, type Rule, rowFinding } from './content.ts';
import type { RuleName } from './rule-names.ts';
import type { Finding } from './finding.ts';

/** A table is never empty: an empty file would pass every other rule. */
export const emptyTable: Rule = ({ ids, readable }) =>
	TABLE_NAMES.filter((name) => readable.has(name) && ids[name]?.size === 0).map((name) => ({
		rule: 'empty-table',
		file: tableFile(name),
		line: 1,
		column: 1,
		expected: 'at least one row',
		fix: 'Put the rows back.',
	}));

/** Every state with a spell of membership has a row in states.yaml, and a row for each member. */
export const stateWithoutRow: Rule = (content) =>
	content.tables.membership
		.filter((row) => !mayExist(content, 'states', row.data.state))
		.map((row) =>
			rowFinding('state-without-row', row, row.at(['state']), {
				value: row.data.state,
				expected: 'a row in states.yaml',
				fix: 'Put the row of the state back.',
			}),
		);

/** Articles of a text are numbered from 1 without a hole, and each number stands once. */
export const articleNumbers: Rule = ({ tables: { articles } }) => {
	const findings: Finding[] = [];
	for (const instrument of new Set(articles.map((row) => row.data.instrument))) {
		const rows = articles
			.filter((row) => row.data.instrument === instrument)
			.toSorted((a, b) => a.data.number - b.data.number);
		for (const [index, row] of rows.entries()) {
			const before = rows[index - 1]?.data.number ?? 0;
			if (row.data.number === before + 1) continue;
			findings.push(
				rowFinding('article-numbers', row, row.at(['number']), {
					value: String(row.data.number),
					expected: `article ${before + 1} of ${instrument} before it, each number once`,
					fix: 'Put the missing article back, or correct the number.',
				}),
			);
		}
	}
	return findings;
};

/** An article whose words nobody read has no gloss; one with a gloss was read at least in part. */
export const glossWithoutReading: Rule = ({ tables: { articles } }) =>
	articles.flatMap((row) => {
		const { gloss, textSeen } = row.data;
		const isRead = textSeen.some(({ extent }) => extent !== 'no');
		if (isRead === (gloss !== undefined)) return [];
		return rowFinding('gloss-without-reading', row, row.at(['gloss']), {
			value: gloss ?? 'no gloss',
			expected: isRead ? 'a gloss, since the text was read' : 'no gloss, since nothing was read',
			fix: isRead ? 'Write the gloss.' : 'Read the text first, or take the gloss out.',
		});
	});

/** The steps to membership are numbered 1, 2, 3 … in the order of their rows. */
export const stepOrder: Rule = ({ tables }) =>
	orderFindings('step-order', tables['admission-steps'], 'step');

/** The claims of the article are numbered 1, 2, 3 … in the order of their rows. */
export const claimOrder: Rule = ({ tables }) =>
	orderFindings(
		'claim-order',
		tables.claims.filter((row) => row.data.origin === 'article'),
		'order',
	);

function orderFindings<K extends string>(
	rule: RuleName,
	rows: readonly (Content['tables'][keyof Content['tables']][number] & {
		data: { [key in K]?: number | undefined };
	})[],
	key: K,
): Finding[] {
	return rows.flatMap((row, index) => {
		const value = row.data[key];
		if (value === index + 1) return [];
		return rowFinding(rule, row, row.at([key]), {
			value: String(value ?? 'nothing'),
			expected: `${key} ${index + 1}, one after the other`,
			fix: 'Order the rows and number them from 1.',
		});
	});
}

const CELLS = {
	'treaty-comparison': ['csto', 'nato', 'sco', 'cis'],
	'defence-clauses': ['csto1992', 'csto2012', 'nato'],
	comparison: [
		'founded',
		'defenceClause',
		'integratedCommand',
		'budget',
		'observers',
		'decisionRule',
	],
} as const;

interface Cell {
	text?: string | undefined;
	none?: string | undefined;
}

/** A cell of a comparison says what is so, or why nothing can be said. */
export const emptyCell: Rule = ({ tables }) =>
	(Object.keys(CELLS) as (keyof typeof CELLS)[]).flatMap((table) =>
		tables[table].flatMap((row) =>
			CELLS[table].flatMap((key) => {
				const cell = (row.data as unknown as Record<string, Cell>)[key];
				if ((cell?.text === undefined) !== (cell?.none === undefined)) return [];
				return rowFinding('empty-cell', row, row.at([key]), {
					value: JSON.stringify(cell),
					expected: 'either "text" or "none"',
					fix: 'Say what is so, or write under "none" why nothing can be said.',
				});
			}),
		),
	);

/** A term points to other terms, not to itself. */
export const seeAlsoItself: Rule = ({ tables: { glossary } }) =>
	glossary.flatMap((row) =>
		(row.data.seeAlso ?? []).flatMap((id, index) =>
			id === row.id
				? rowFinding('see-also-itself', row, row.at(['seeAlso', index]), {
						value: id,
						expected: 'another term',
						fix: 'Point to another term, or take the entry out.',
					})
				: [],
		),
	);

/** An alias leads to one name only. */
export const sharedAlias: Rule = ({ tables: { names } }) => {
	const owner = new Map<string, string>();
	return names.flatMap((row) =>
		[
			{ form: row.data.canonical, path: ['canonical'] },
			...row.data.variants.map(({ form }, index) => ({ form, path: ['variants', index, 'form'] })),
		].flatMap(({ form, path }) => {
			const key = form.toLocaleLowerCase('en');
			const first = owner.get(key);
			owner.set(key, first ?? row.id);
			if (first === undefined || (first === row.id && path[0] === 'canonical')) return [];
			return rowFinding('shared-alias', row, row.at(path), {
				value: form,
				expected: first === row.id ? 'each form once' : `a form that "${first}" does not have`,
				fix: 'Leave the form with the name that readers mean by it.',
			});
		}),
	);
};

/** One id is a fact or an event, never both: `<Cite fact="…">` looks in both tables. */
export const factAndEvent: Rule = ({ tables: { facts }, ids }) =>
	facts
		.filter((row) => ids['events']?.has(row.id))
		.map((row) =>
			rowFinding('fact-and-event', row, row.at(['id']), {
				value: row.id,
				expected: 'an id that events.yaml does not have',
				fix: 'Merge the two rows in the table where the statement belongs.',
			}),
		);
