import { type Rule, rowFinding, sourcedRows, stakeLookup } from './content.ts';

/** `disputed` means that parties with different stakes differ, and the note says how. */
export const disputedWithoutTwoSides: Rule = (content) => {
	const stake = stakeLookup(content);
	return sourcedRows(content).flatMap(({ row }) => {
		const { confidence, sources, note } = row.data;
		if (confidence !== 'disputed') return [];
		const stakes = new Set(sources.map(stake));
		const findings = [];
		// A source that is not known, or that could not be read, may have any stake.
		if (stakes.size < 2 && !stakes.has(undefined)) {
			findings.push(
				rowFinding('disputed-without-two-sides', row, row.at(['confidence']), {
					value: `sources of ${stakes.size} stake: ${[...stakes].join(', ')}`,
					expected: 'sources with at least two different stakes',
					fix: 'Add the other side’s source, or choose another confidence.',
				}),
			);
		}
		if (note === undefined) {
			findings.push(
				rowFinding('disputed-without-two-sides', row, row.at(['confidence']), {
					value: 'no note',
					expected: 'a note that says who says what',
					fix: 'Add "note".',
				}),
			);
		}
		return findings;
	});
};
