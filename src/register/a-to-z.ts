/** An entry of the A to Z: what it is called, what it is, and where it leads. */
export interface IndexEntry {
	label: string;
	/** What sort of thing it is, such as "person". */
	kind: string;
	/** Address from the root of the site. */
	path: string;
}

/** The entries under one letter. */
export interface IndexLetter {
	letter: string;
	entries: IndexEntry[];
}

const collator = new Intl.Collator('en', {
	sensitivity: 'base',
	numeric: true,
	ignorePunctuation: true,
});
/** Names of persons are looked up by the last word, as in the index of a book. */
const BY_LAST_WORD = /^(.+) (\S+)$/;

/**
 * The name of a person as an index has it: "Bordyuzha, Nikolai".
 *
 * @param name given name and family name
 */
export const indexName = (name: string): string => name.replace(BY_LAST_WORD, '$2, $1');

/** First letter of a label without accents; "0–9" for a number. */
function letterOf(label: string): string {
	const first =
		label
			.normalize('NFD')
			.match(/[\p{L}\p{N}]/u)?.[0]
			?.toUpperCase() ?? '';
	return /\d/.test(first) ? '0–9' : first;
}

/**
 * Sorts entries into letters. An entry that stands twice with one label and address is kept once.
 *
 * @param entries entries in any order
 */
export function byLetter(entries: readonly IndexEntry[]): IndexLetter[] {
	const unique = new Map(entries.map((entry) => [`${entry.label}\n${entry.path}`, entry]));
	const sorted = [...unique.values()].toSorted((a, b) => collator.compare(a.label, b.label));
	return [...Map.groupBy(sorted, ({ label }) => letterOf(label))]
		.map(([letter, own]) => ({ letter, entries: own }))
		.toSorted((a, b) => collator.compare(a.letter, b.letter));
}
