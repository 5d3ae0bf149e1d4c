import { citationsInText, parseCitations } from '../citations/marks.ts';
import {
	isAllRead,
	type Page,
	type Rule,
	rowFinding,
	sourceLookup,
	sourcedRows,
} from './content.ts';

/** Two sources with one address are one source. */
export const duplicateAddress: Rule = ({ tables }) => {
	const seen = new Map<string, string>();
	return tables.sources.flatMap((row) => {
		const { url } = row.data;
		if (url === undefined) return [];
		const key = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
		const first = seen.get(key);
		seen.set(key, first ?? row.id);
		if (first === undefined) return [];
		return rowFinding('duplicate-address', row, row.at(['url']), {
			value: url,
			expected: `an address that no other source has (also at "${first}")`,
			fix: 'Merge the two sources and let all rows name the one that stays.',
		});
	});
};

/** A source has an address, or says why not; a mirror names what it copies. */
export const incompleteSource: Rule = ({ tables }) =>
	tables.sources.flatMap((row) => {
		const { url, noUrl, mirror, original } = row.data;
		const findings = [];
		if ((url === undefined) === (noUrl === undefined)) {
			findings.push(
				rowFinding('incomplete-source', row, row.at(['url']), {
					value: url,
					expected: 'either "url" or "noUrl"',
					fix: 'Give the address of the page, or the reason why there is none.',
				}),
			);
		}
		if (mirror && original === undefined) {
			findings.push(
				rowFinding('incomplete-source', row, row.at(['mirror']), {
					value: 'mirror: true',
					expected: '"original" beside "mirror"',
					fix: 'Name the publisher whose text the page copies.',
				}),
			);
		}
		return findings;
	});

/** Every source is named by a row, a page or a diagram. */
export const unusedSource: Rule = (content) => {
	// What could not be read may name any of them.
	if (!isAllRead(content)) return [];
	const used = new Set(content.cited);
	for (const page of content.pages) {
		for (const use of page.components)
			for (const { id } of parseCitations(use.attributes['s'])) used.add(id);
		for (const { id } of citationsInText(writtenAnswer(page))) used.add(id);
	}
	for (const { frontMatter, blocks } of content.diagrams) {
		const { sources } = (frontMatter.value ?? {}) as { sources?: unknown };
		if (Array.isArray(sources)) for (const id of sources) used.add(String(id));
		for (const { text } of blocks) for (const { id } of citationsInText(text)) used.add(id);
	}
	return content.tables.sources
		.filter((row) => !used.has(row.id))
		.map((row) =>
			rowFinding('unused-source', row, row.start, {
				value: row.id,
				expected: 'a row or page that cites the source',
				fix: 'Cite it where it is needed, or take it out of sources.yaml.',
			}),
		);
};

/** The short answer as it was written, also where another key of the front matter has a fault. */
function writtenAnswer({ frontMatter }: Page): string {
	const { shortAnswer } = (frontMatter.value ?? {}) as { shortAnswer?: unknown };
	return typeof shortAnswer === 'string' ? shortAnswer : '';
}

/**
 * Kinds of weak source that prove nothing alone. A signed blog or a translation that disclaims validity does
 * prove what it says, so it may stand alone under its label.
 */
const NEVER_ALONE: ReadonlySet<string> = new Set([
	'encyclopedia',
	'content-farm',
	'file-dump',
	'forum',
	'propaganda-network',
]);

/** Mirrors, content farms, encyclopedias and their like never stand alone behind a row. */
export const weakSourceAlone: Rule = (content) => {
	const source = sourceLookup(content);
	const isWeak = (id: string) => {
		const data = source(id);
		return (
			data !== undefined &&
			(data.mirror === true || (data.weakness !== undefined && NEVER_ALONE.has(data.weakness)))
		);
	};
	return sourcedRows(content).flatMap(({ row }) => {
		const { sources } = row.data;
		if (sources.length === 0 || !sources.every(isWeak)) return [];
		return rowFinding('weak-source-alone', row, row.at(['sources']), {
			value: sources.join(', '),
			expected:
				'at least one source that is no mirror, content farm, encyclopedia, file dump or forum',
			fix: 'Add the original or a better source, or take the row out.',
		});
	});
};
