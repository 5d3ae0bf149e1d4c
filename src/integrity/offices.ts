import type { Row } from '../content-files/tables.ts';
import { type Rule, rowFinding } from './content.ts';
import { isLater } from './dates.ts';
import type { RuleName } from './rule-names.ts';
import type { Finding } from './finding.ts';

type Term = Row<{
	id: string;
	from?: string | undefined;
	to?: string | undefined;
	note?: string | undefined;
}>;

/** One Secretary General at a time, and no gap that is not explained. */
export const secretaryTerms: Rule = ({ tables }) =>
	termFindings('secretary-terms', 'Secretaries General', tables['secretaries-general']);

/** One chair at a time, and no gap that is not explained. */
export const chairTerms: Rule = ({ tables }) =>
	termFindings('chair-terms', 'chairs', tables.chairmanships);

function termFindings(rule: RuleName, office: string, rows: readonly Term[]): Finding[] {
	const terms = rows
		.filter((row) => row.data.from !== undefined)
		.toSorted((a, b) => String(a.data.from).localeCompare(String(b.data.from)));
	return terms.flatMap((row, index) => {
		const previous = terms[index - 1];
		if (!previous) return [];
		const from = String(row.data.from);
		const to = previous.data.to;
		if (to === undefined || isLater(to, from)) {
			return rowFinding(rule, row, row.at(['from']), {
				value: `from ${from}, while "${previous.id}" runs to ${to ?? 'an open end'}`,
				expected: `never two ${office} at once`,
				fix: 'Correct the end of the earlier term or the start of this one; spans are [from, to).',
			});
		}
		if (isLater(from, to) && row.data.note === undefined) {
			return rowFinding(rule, row, row.at(['from']), {
				value: `from ${from}, but "${previous.id}" ended on ${to}`,
				expected: 'no gap, or a note that explains it',
				fix: 'Correct the dates, or add "note".',
			});
		}
		return [];
	});
}
