import type { RuleName } from './rule-names.ts';

/** A place in a file of the project; lines and columns count from 1. */
export interface Place {
	file: string;
	line: number;
	column: number;
}

/** One fault of the content, with all that an editor needs to mend it. */
export interface Finding extends Place {
	/** Name of the rule; docs/checks.md has an entry for each. */
	rule: RuleName;
	/** Id of the row, or address of the page. */
	entry?: string | undefined;
	/** The offending value as it stands in the file. */
	value?: string | undefined;
	expected: string;
	fix: string;
}

const MAX_VALUE_LENGTH = 80;

/**
 * Writes a value on one line, cut to 80 characters.
 *
 * @param value anything that stood in a file
 */
export function showValue(value: unknown): string {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
	const line = text.replaceAll(/\s+/g, ' ');
	return line.length > MAX_VALUE_LENGTH ? `${line.slice(0, MAX_VALUE_LENGTH - 1)}…` : line;
}

/** Orders findings by file, line and column. */
export function byPlace(a: Finding, b: Finding): number {
	return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}

/**
 * Writes findings for a terminal, one block each.
 *
 * @param findings in the order in which they are to be printed
 */
export function formatFindings(findings: readonly Finding[]): string {
	return findings
		.map((f) => {
			const head = `${f.file}:${f.line}:${f.column}  ${f.rule}${f.entry ? `  (${f.entry})` : ''}`;
			const lines = [
				f.value === undefined ? undefined : `  found:    ${f.value}`,
				`  expected: ${f.expected}`,
				`  fix:      ${f.fix}`,
			];
			return [head, ...lines.filter((line) => line !== undefined)].join('\n');
		})
		.join('\n\n');
}
